#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {
namespace {

std::optional<SiteId> siteOf(const db::Read& read, WarehouseId warehouse) {
    return read.find<SiteId>(R"sql(select site_id from warehouse where warehouse_id = $1)sql", warehouse);
}

}  // namespace

void check(const db::Read& read, const AddZone& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkNamed(reasons, "name", args.name);
    const auto site = siteOf(read, args.warehouse);
    if (!site) {
        reasons.add("warehouse.warehouse.none", "There is no such warehouse. Choose one from the list.", {}, "warehouse");
        return;
    }
    people::requireSite(read, "warehouse.addZone", *site);
    if (read.find<ZoneId>(R"sql(select zone_id from zone where warehouse_id = $1 and code = $2)sql", args.warehouse, args.code))
        reasons.add("warehouse.zone.taken", "There is a zone {code} in this warehouse already. Choose another code.",
                    {{"code", args.code}}, "code");
    checkHandover(read, args.warehouse, args.handover, reasons);
}

ZoneState addZone(db::Tx& tx, const AddZone& args) {
    return {tx.make<ZoneId>(R"sql(
        insert into zone (warehouse_id, code, name, handover_bin_id, version) values ($1, $2, $3, $4, 1) returning zone_id
    )sql", args.warehouse, args.code, args.name, args.handover), 1};
}

}  // namespace warehouse
