// The last day of a price.
#include "orders/prices.h"

namespace orders {
namespace {

std::optional<std::int64_t> running(const db::Read& read, const EndPrice& args) {
    return read.find<std::int64_t>(R"sql(
        select price_id from price
        where price_list_id = $1 and item_id = $2 and from_quantity = $3
          and valid_from <= $4 and (valid_to is null or valid_to > $4)
        order by valid_from desc limit 1
    )sql", args.priceList, args.item, args.fromQuantity.value_or(Quantity{}), todayFor(read, args.lastDay));
}

}  // namespace

void check(const db::Read& read, const EndPrice& args, db::Reasons& reasons) {
    if (running(read, args)) return;
    const auto list = findList(read, args.priceList);
    reasons.add("orders.price.ended",
                "List {list} has no price of {item} from {quantity} that runs on after {day}. Look at its "
                "prices again.",
                {{"list", list ? list->code : "?"},
                 {"item", itemNumber(read, args.item).value_or("?")},
                 {"quantity", args.fromQuantity.value_or(Quantity{})},
                 {"day", todayFor(read, args.lastDay)}},
                "lastDay");
}

PriceSet endPrice(db::Tx& tx, const EndPrice& args) {
    const auto latest = running(tx, args);
    db::ensure(latest.has_value(), "the price was there when it was checked");
    // Those that the latest one stands before end too: otherwise they would come to light again.
    tx.run(R"sql(
        update price set valid_to = $4
        where price_list_id = $1 and item_id = $2 and from_quantity = $3
          and valid_from <= $4 and (valid_to is null or valid_to > $4)
    )sql", args.priceList, args.item, args.fromQuantity.value_or(Quantity{}), todayFor(tx, args.lastDay));
    return {*latest};
}

}  // namespace orders
