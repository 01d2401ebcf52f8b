// A new price list.
#include "orders/prices.h"

namespace orders {

void check(const db::Read& read, const AddPriceList& args, db::Reasons& reasons) {
    checkNames(args.code, args.name, reasons);
    if (read.find<PriceListId>(R"sql(select price_list_id from price_list where code = $1)sql", args.code))
        reasons.add("orders.list.twice", "There is a price list {code} already. Choose another short name.",
                    {{"code", args.code}}, "code");
    if (!read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", args.currency))
        reasons.add("orders.currency.none", "The firm does not use {currency} yet. Add the currency first.",
                    {{"currency", toText(args.currency)}}, "currency");
    checkParty(read, args.party, reasons);
    checkPriority(args.priority, reasons);
    checkSpan(todayFor(read, args.validFrom), args.validTo, reasons);
}

PriceListMade addPriceList(db::Tx& tx, const AddPriceList& args) {
    return {tx.make<PriceListId>(R"sql(
        insert into price_list (code, name, currency, party_id, priority, valid_from, valid_to, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) returning price_list_id
    )sql", args.code, args.name, args.currency, args.party, args.priority.value_or(100), todayFor(tx,
        args.validFrom), args.validTo)};
}

}  // namespace orders
