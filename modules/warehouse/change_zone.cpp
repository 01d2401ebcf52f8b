#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {
namespace {

struct Zoned {
    SiteId site;
    WarehouseId warehouse;
    std::string code;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Zoned, (), (site, warehouse, code, version))

}  // namespace

void check(const db::Read& read, const ChangeZone& args, db::Reasons& reasons) {
    const auto zone = read.find<Zoned>(R"sql(
        select w.site_id as site, z.warehouse_id as warehouse, z.code, z.version
        from zone z join warehouse w on w.warehouse_id = z.warehouse_id where z.zone_id = $1
    )sql", args.zone);
    if (!zone) db::refuse("warehouse.zone.none", "There is no such zone. Choose one from the list.", {}, "zone");
    people::requireSite(read, "warehouse.changeZone", zone->site);
    checkNamed(reasons, "name", args.name);
    checkVersion(reasons, zone->code, args.version, zone->version);
    checkHandover(read, zone->warehouse, args.handover, reasons);
}

ZoneState changeZone(db::Tx& tx, const ChangeZone& args) {
    return {args.zone, tx.make<std::int64_t>(R"sql(
        update zone set name = $2, handover_bin_id = $3, version = version + 1 where zone_id = $1 returning version
    )sql", args.zone, args.name, args.handover)};
}

}  // namespace warehouse
