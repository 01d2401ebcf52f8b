// A party becomes a customer.
#include "orders/customer.h"

namespace orders {
namespace {

struct Who {
    std::string name, state;
    bool customer = false;
};
BOOST_DESCRIBE_STRUCT(Who, (), (name, state, customer))

}  // namespace

void check(const db::Read& read, const AddCustomer& args, db::Reasons& reasons) {
    const auto who = read.find<Who>(R"sql(
        select p.name, p.state, case when c.customer_id is null then 0 else 1 end as customer
        from party p left join customer c on c.party_id = p.party_id where p.party_id = $1
    )sql", args.party);
    if (!who)
        reasons.add("orders.party.none", "There is no such party. Add it first.", {}, "party");
    else if (who->customer)
        reasons.add("orders.customer.twice", "{party} is a customer already. Change the terms instead.",
                    {{"party", who->name}}, "party");
    else if (who->state != "active")
        reasons.add("orders.customer.closed",
                    "{customer} is closed: there is no new business with them. Open the party "
                    "again, or choose another.",
                    {{"customer", who->name}}, "party");
    if (!read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", args.currency))
        reasons.add("orders.currency.none", "The firm does not use {currency} yet. Add the currency first.",
                    {{"currency", toText(args.currency)}}, "currency");
    checkTaxCode(read, args.taxCode, reasons);
    if (args.priceList) checkList(read, *args.priceList, args.party, args.currency, reasons);
    if (args.paymentDays) checkRange(*args.paymentDays, longestDays, "paymentDays", reasons);
    if (args.minShelfDays) checkRange(*args.minShelfDays, longestDays, "minShelfDays", reasons);
    if (args.creditLimit) checkLimit(read, *args.creditLimit, reasons);
}

CustomerTerms addCustomer(db::Tx& tx, const AddCustomer& args) {
    tx.run(R"sql(
        insert into party_role (party_id, role) values ($1, 'customer')
        on conflict (party_id, role) do nothing
    )sql", args.party);
    const auto limit = args.creditLimit ? std::optional{args.creditLimit->money} : std::nullopt;
    return {tx.make<CustomerId>(R"sql(
        insert into customer (party_id, currency, price_list_id, tax_code_id, payment_days, credit_limit,
            min_shelf_days, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) returning customer_id
    )sql", args.party, args.currency, args.priceList, args.taxCode, args.paymentDays.value_or(30), limit,
        args.minShelfDays.value_or(0))};
}

}  // namespace orders
