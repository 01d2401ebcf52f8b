#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const ChangeSupply& args, db::Reasons& reasons) {
    const auto supply = theSupply(read, args.supply);
    checkOpen(read, supply, "inventory.changeSupply", reasons);
    checkVersion(reasons, "The supply", args.version, supply.version);
    if (args.note) checkOptionalText(reasons, "note", *args.note);
    if (!args.quantity) return;
    const auto quantity = checkQuantity(read, supply.itemId, *args.quantity, reasons);
    if (quantity && *quantity <= supply.received)
        reasons.add("inventory.supply.received",
                    "{received} of it have arrived. Expect more than that, or close the supply.",
                    {{"received", supply.received}}, "quantity");
}

SupplyChanged change(db::Tx& tx, const ChangeSupply& args) {
    const auto supply = theSupply(tx, args.supply);
    std::optional<Quantity> quantity;
    if (args.quantity) quantity = toStock(tx, supply.itemId, *args.quantity);
    tx.run(R"sql(
        update supply set quantity = coalesce($2, quantity), due_on = coalesce($3, due_on), note = coalesce($4, note),
               version = version + 1
        where supply_id = $1
    )sql", args.supply, quantity, args.dueOn, args.note);
    const promise::Touched touched{supply.itemId, supply.siteId};
    promise::settle(tx, {&touched, 1});
    return {args.supply, args.version + 1};
}

}  // namespace inventory
