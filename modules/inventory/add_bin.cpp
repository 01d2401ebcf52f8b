#include "inventory/facts.h"

namespace inventory {
namespace {

std::optional<SiteId> siteOf(const db::Read& read, WarehouseId warehouse) {
    return read.find<SiteId>(R"sql(select site_id from warehouse where warehouse_id = $1)sql", warehouse);
}

}  // namespace

void check(const db::Read& read, const AddBin& args, db::Reasons& reasons) {
    checkLabel(reasons, "code", args.code);
    const auto site = siteOf(read, args.warehouse);
    if (site)
        checkSite(read, "inventory.addBin", *site, reasons, "warehouse");
    else
        reasons.add("inventory.warehouse.unknown", "There is no such warehouse. Choose one from the list.",
                    {}, "warehouse");
    if (read.find<BinId>(R"sql(select bin_id from bin where warehouse_id = $1 and code = $2)sql",
                         args.warehouse, args.code))
        reasons.add("inventory.bin.taken",
                    "There is a bin {code} in this warehouse already. Choose another code.",
                    {{"code", args.code}}, "code");
}

BinAdded add(db::Tx& tx, const AddBin& args) {
    const auto next = tx.one<int>(R"sql(
        select coalesce(max(walk), 0) + 10 as walk from bin where warehouse_id = $1
    )sql", args.warehouse);
    return {tx.make<BinId>(R"sql(
        insert into bin (warehouse_id, site_id, code, kind, walk, version) values ($1, $2, $3, $4, $5, 1) returning bin_id
    )sql", args.warehouse, siteOf(tx, args.warehouse), args.code,
        args.kind.value_or(BinKind::storage), args.walk.value_or(next))};
}

}  // namespace inventory
