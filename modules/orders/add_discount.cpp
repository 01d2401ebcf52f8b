// A reduction given under conditions.
#include "orders/prices.h"

namespace orders {

void check(const db::Read& read, const AddDiscount& args, db::Reasons& reasons) {
    checkNames(args.code, args.name, reasons);
    if (read.find<DiscountId>(R"sql(select discount_id from discount where code = $1)sql", args.code))
        reasons.add("orders.discount.twice", "There is a discount {code} already. Choose another short name.",
                    {{"code", args.code}}, "code");
    if (args.rate < Percent{} || args.rate > percent(100))
        reasons.add("orders.line.discount", "A discount lies between 0 % and 100 %, so {discount} cannot be.",
                    {{"discount", args.rate}}, "rate");
    if (args.item && args.category)
        reasons.add("orders.discount.both", "A discount is on an item or on a group, not on both.", {},
                    "category");
    if (args.item && !itemNumber(read, *args.item))
        reasons.add("orders.item.none", "There is no such item. Choose one from the list.", {}, "item");
    if (args.category && !read.find<ItemCategoryId>(R"sql(
            select item_category_id from item_category where item_category_id = $1
        )sql", *args.category))
        reasons.add("orders.category.none", "There is no such group of items. Choose one from the list.", {},
                    "category");
    const auto from = args.fromQuantity.value_or(Quantity{});
    if (from < Quantity{} || (args.toQuantity && *args.toQuantity < from))
        reasons.add("orders.discount.span",
                    "From {from} to {to} is no span of quantities. Give 0 or more, the smaller first.",
                    {{"from", from}, {"to", args.toQuantity.value_or(from)}}, "fromQuantity");
    checkParty(read, args.party, reasons);
    checkPriority(args.priority, reasons);
    checkSpan(todayFor(read, args.validFrom), args.validTo, reasons);
}

DiscountSet addDiscount(db::Tx& tx, const AddDiscount& args) {
    return {tx.make<DiscountId>(R"sql(
        insert into discount (code, name, party_id, item_id, item_category_id, from_quantity, to_quantity,
            rate, valid_from, valid_to, priority, automatic, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1) returning discount_id
    )sql", args.code, args.name, args.party, args.item, args.category, args.fromQuantity.value_or(Quantity{}),
        args.toQuantity, args.rate, todayFor(tx, args.validFrom), args.validTo, args.priority.value_or(100),
        args.automatic.value_or(true))};
}

}  // namespace orders
