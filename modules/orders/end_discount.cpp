// The last day of a discount.
#include "orders/prices.h"

namespace orders {

void check(const db::Read& read, const EndDiscount& args, db::Reasons& reasons) {
    const auto day = todayFor(read, args.lastDay);
    if (!read.find<DiscountId>(R"sql(
            select discount_id from discount
            where discount_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)
        )sql", args.discount, day))
        reasons.add("orders.discount.ended", "The discount does not run on after {day}. Look at it again.",
                    {{"day", day}}, "lastDay");
}

DiscountSet endDiscount(db::Tx& tx, const EndDiscount& args) {
    tx.run(R"sql(update discount set valid_to = $2, version = version + 1 where discount_id = $1)sql",
           args.discount, todayFor(tx, args.lastDay));
    return {args.discount};
}

}  // namespace orders
