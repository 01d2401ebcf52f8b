#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const SetItemUnit& args, db::Reasons& reasons) {
    const auto item = theItem(read, args.item);
    if (args.unit == item.unitId)
        reasons.add("inventory.unit.own",
                    "{item} is counted in this unit: one of it is one. Choose another unit.",
                    {{"item", item.number}}, "unit");
    if (!read.find<UnitId>(R"sql(select unit_id from unit where unit_id = $1)sql", args.unit))
        reasons.add("inventory.unit.none", "There is no such unit. Choose one from the list.", {}, "unit");
}

ItemChanged setUnit(db::Tx& tx, const SetItemUnit& args) {
    tx.run(R"sql(
        insert into item_unit (item_id, unit_id, numerator, denominator) values ($1, $2, $3, $4)
        on conflict (item_id, unit_id) do update set numerator = excluded.numerator, denominator = excluded.denominator
    )sql", args.item, args.unit, args.ratio.numerator, args.ratio.denominator);
    return {args.item, theItem(tx, args.item).version};
}

}  // namespace inventory
