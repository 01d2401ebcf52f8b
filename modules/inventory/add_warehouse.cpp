#include "inventory/facts.h"
#include "people/people.h"

namespace inventory {

void check(const db::Read& read, const AddWarehouse& args, db::Reasons& reasons) {
    checkLabel(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    if (read.find<WarehouseId>(R"sql(select warehouse_id from warehouse where code = $1)sql", args.code))
        reasons.add("inventory.warehouse.taken", "There is a warehouse {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
    if (const auto site = trying(reasons, "site", [&] { return people::theSite(read, args.site); }))
        checkSite(read, "inventory.addWarehouse", *site, reasons, "site");
}

WarehouseAdded add(db::Tx& tx, const AddWarehouse& args) {
    return {tx.make<WarehouseId>(R"sql(
        insert into warehouse (site_id, code, name, version) values ($1, $2, $3, 1) returning warehouse_id
    )sql", people::theSite(tx, args.site), args.code, args.name)};
}

}  // namespace inventory
