#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const CloseSupply& args, db::Reasons& reasons) {
    checkOpen(read, theSupply(read, args.supply), "inventory.closeSupply", reasons);
    checkText(reasons, "reason", args.reason);
}

SupplyChanged close(db::Tx& tx, const CloseSupply& args) {
    const auto supply = theSupply(tx, args.supply);
    tx.run(R"sql(
        update supply set state = 'closed', note = case when note = '' then $2 else note || '; ' || $2 end,
               version = version + 1
        where supply_id = $1
    )sql", args.supply, args.reason);
    const promise::Touched touched{supply.itemId, supply.siteId};
    promise::settle(tx, {&touched, 1});
    return {args.supply, supply.version + 1};
}

}  // namespace inventory
