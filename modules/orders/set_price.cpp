// A price in a list.
#include "orders/prices.h"

namespace orders {

void check(const db::Read& read, const SetPrice& args, db::Reasons& reasons) {
    const auto list = findList(read, args.priceList);
    if (!list)
        reasons.add("orders.list.none", "There is no such price list. Choose one from the list.", {},
                    "priceList");
    else if (list->currency != args.price.currency)
        reasons.add("orders.price.currency",
                    "The price is in {given}, but list {list} is in {currency}. Give it in {currency}.",
                    {{"given", toText(args.price.currency)},
                     {"list", list->code},
                     {"currency", toText(list->currency)}},
                    "price");
    if (!itemNumber(read, args.item))
        reasons.add("orders.item.none", "There is no such item. Choose one from the list.", {}, "item");
    if (args.price.price < UnitPrice{} || !enterable(args.price.price.millionths))
        reasons.add("orders.line.price",
                    "{price} is no price: it lies between 0 and 9,000,000,000. A reduction of the "
                    "whole order is a discount or a credit note.",
                    {{"price", args.price}}, "price");
    if (args.fromQuantity && (*args.fromQuantity < Quantity{} || !enterable(args.fromQuantity->millionths)))
        reasons.add("orders.price.break", "A price holds from a quantity of 0 or more, not from {quantity}.",
                    {{"quantity", *args.fromQuantity}}, "fromQuantity");
    checkSpan(todayFor(read, args.validFrom), args.validTo, reasons);
}

PriceSet setPrice(db::Tx& tx, const SetPrice& args) {
    return {tx.make<std::int64_t>(R"sql(
        insert into price (price_list_id, item_id, from_quantity, valid_from, valid_to, unit_price)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (price_list_id, item_id, from_quantity, valid_from)
            do update set valid_to = excluded.valid_to, unit_price = excluded.unit_price
        returning price_id
    )sql", args.priceList, args.item, args.fromQuantity.value_or(Quantity{}), todayFor(tx, args.validFrom),
        args.validTo, args.price.price)};
}

}  // namespace orders
