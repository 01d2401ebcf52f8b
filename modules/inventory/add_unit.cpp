#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const AddUnit& args, db::Reasons& reasons) {
    checkText(reasons, "code", args.code.code, 8);
    checkText(reasons, "name", args.name);
    if (read.find<UnitId>(R"sql(select unit_id from unit where code = $1)sql", args.code))
        reasons.add("inventory.unit.taken",
                    "There is a unit '{code}' already. Use it, or choose another code.",
                    {{"code", toText(args.code)}}, "code");
}

UnitAdded add(db::Tx& tx, const AddUnit& args) {
    const auto ratio = args.ratio.value_or(Ratio{});
    return {tx.make<UnitId>(R"sql(
        insert into unit (code, name, dimension, numerator, denominator) values ($1, $2, $3, $4, $5) returning unit_id
    )sql", args.code, args.name, args.dimension.value_or(Dimension::count), ratio.numerator,
        ratio.denominator)};
}

}  // namespace inventory
