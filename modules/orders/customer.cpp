// The terms a customer buys under.
#include "orders/customer.h"
#include "ledger/ledger.h"

namespace orders {

void checkRange(int value, int most, const std::string& field, db::Reasons& reasons) {
    if (value < 0 || value > most)
        reasons.add("orders.terms.range", "{value} is not possible here: 0 to {most} days.",
                    {{"value", value}, {"most", most}}, field);
}

void checkLimit(const db::Read& read, const Amount& limit, db::Reasons& reasons) {
    const auto book = ledger::bookCurrency(read);
    if (limit.currency != book)
        reasons.add("orders.terms.limit",
                    "A credit limit is in the currency of the books, {book}, not in {given}.",
                    {{"book", toText(book)}, {"given", toText(limit.currency)}}, "creditLimit");
    else if (limit.money < Money{})
        reasons.add("orders.terms.below",
                    "A credit limit is not below zero. 0 lets nothing pass without a release.", {},
                    "creditLimit");
}

struct ListFacts {
    Currency currency;
    std::string code;
    std::optional<PartyId> party;
};
BOOST_DESCRIBE_STRUCT(ListFacts, (), (currency, code, party))

void checkList(const db::Read& read, PriceListId list, PartyId party, const Currency& currency,
               db::Reasons& reasons) {
    const auto found = read.find<ListFacts>(R"sql(
        select currency, code, party_id as party from price_list where price_list_id = $1
    )sql", list);
    if (!found)
        reasons.add("orders.list.none", "There is no such price list. Choose one from the list.", {},
                    "priceList");
    else if (found->currency != currency)
        reasons.add(
            "orders.terms.list",
            "Price list {list} is in {other}, but the customer is billed in {currency}. Choose a "
            "list in {currency}.",
            {{"list", found->code}, {"other", toText(found->currency)}, {"currency", toText(currency)}},
            "priceList");
    else if (found->party && *found->party != party)
        reasons.add("orders.terms.agreed",
                    "Price list {list} is agreed with another customer. Choose a general one.",
                    {{"list", found->code}}, "priceList");
}

void checkTaxCode(const db::Read& read, TaxCodeId code, db::Reasons& reasons) {
    if (!read.find<TaxCodeId>(R"sql(select tax_code_id from tax_code where tax_code_id = $1)sql", code))
        reasons.add("orders.terms.tax", "There is no such tax code. Choose one from the list.", {},
                    "taxCode");
}

}  // namespace orders
