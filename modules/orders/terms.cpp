#include "orders/terms.h"

#include "ledger/ledger.h"

namespace orders {

std::optional<Terms> findTerms(const db::Read& read, CustomerId customer, Date on) {
    return read.find<Terms>(R"sql(
        select c.customer_id as customer, p.party_id as party, p.number, p.name, p.state, c.currency,
               k.book_currency, c.price_list_id as price_list, c.tax_code_id as tax_code,
               (select t.rate from tax_rate t where t.tax_code_id = c.tax_code_id and t.valid_from <= $2
                order by t.valid_from desc limit 1) as tax_rate,
               c.credit_limit, c.min_shelf_days
        from customer c
        join party p on p.party_id = c.party_id
        join company k on k.company_id = 1
        where c.customer_id = $1
    )sql", customer, on);
}

Terms termsOf(const db::Read& read, CustomerId customer, Date on) {
    auto terms = findTerms(read, customer, on);
    if (!terms)
        db::refuse("orders.customer.none", "There is no such customer. Make the party a customer first.", {},
                   "customer");
    return std::move(*terms);
}

void checkShipTo(const db::Read& read, const Terms& terms, PartyAddressId address, db::Reasons& reasons) {
    if (read.find<PartyId>(R"sql(
            select party_id from party_address where party_address_id = $1
        )sql", address) != terms.party)
        reasons.add("orders.address.other",
                    "The address is none of {customer}'s. Choose one of theirs, or add it first.",
                    {{"customer", terms.name}}, "shipTo");
}

Percent rateOf(const db::Read& read, const Terms& terms, TaxCodeId code, Date on) {
    return code == terms.taxCode && terms.taxRate ? *terms.taxRate : ledger::taxRate(read, code, on);
}

Money inBook(const db::Read& read, const Terms& terms, const Currency& currency, Money amount, Date on) {
    if (currency == terms.bookCurrency) return amount;
    return money::exchange(amount, currency, ledger::rateOn(read, currency, terms.bookCurrency, on),
                           terms.bookCurrency);
}

std::optional<Sold> findSold(const db::Read& read, ItemId item, SiteId site, Date on) {
    return read.find<Sold>(R"sql(
        select i.item_id as item, i.number, i.name, i.state, i.item_category_id as category,
               i.unit_id as unit, u.code as unit_code,
               case when g.costing = 'standard' then 1 else 0 end as standard,
               (select k.unit_cost from item_cost k
                where k.item_id = i.item_id and k.revision = i.revision and k.site_id = $2
                  and k.valid_from <= $3
                order by k.valid_from desc limit 1) as unit_cost
        from item i
        join unit u on u.unit_id = i.unit_id
        join item_category g on g.item_category_id = i.item_category_id
        where i.item_id = $1
    )sql", item, site, on);
}

}  // namespace orders
