// Other terms for a customer, from the next document on.
#include "orders/customer.h"
#include "orders/document.h"

namespace orders {
namespace {

struct Kept {
    PartyId party;
    std::string name;
    Currency currency;
    std::optional<PriceListId> priceList;
    TaxCodeId taxCode;
    int paymentDays = 0;
    std::optional<Money> creditLimit;
    int minShelfDays = 0;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Kept, (),
                      (party, name, currency, priceList, taxCode, paymentDays, creditLimit, minShelfDays,
                       version))

std::optional<Kept> kept(const db::Read& read, CustomerId customer) {
    return read.find<Kept>(R"sql(
        select c.party_id as party, p.name, c.currency, c.price_list_id as price_list,
               c.tax_code_id as tax_code, c.payment_days, c.credit_limit, c.min_shelf_days, c.version
        from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
    )sql", customer);
}

}  // namespace

void check(const db::Read& read, const ChangeCustomer& args, db::Reasons& reasons) {
    const auto now = kept(read, args.customer);
    if (!now) {
        reasons.add("orders.customer.none", "There is no such customer. Make the party a customer first.", {},
                    "customer");
        return;
    }
    checkStale(read, "customer", args.customer.number, now->name, now->version != args.version, reasons);
    if (args.taxCode) checkTaxCode(read, *args.taxCode, reasons);
    if (args.priceList) checkList(read, *args.priceList, now->party, now->currency, reasons);
    if (args.paymentDays) checkRange(*args.paymentDays, longestDays, "paymentDays", reasons);
    if (args.minShelfDays) checkRange(*args.minShelfDays, longestDays, "minShelfDays", reasons);
    if (args.creditLimit) checkLimit(read, *args.creditLimit, reasons);
    if (args.creditLimit && args.unlimitedCredit)
        reasons.add("orders.terms.both", "Give a credit limit or say that there is none, not both.", {},
                    "unlimitedCredit");
}

CustomerTerms changeCustomer(db::Tx& tx, const ChangeCustomer& args) {
    auto now = *kept(tx, args.customer);
    if (args.creditLimit) now.creditLimit = args.creditLimit->money;
    if (args.unlimitedCredit) now.creditLimit.reset();
    tx.run(R"sql(
        update customer set price_list_id = $2, tax_code_id = $3, payment_days = $4, credit_limit = $5,
            min_shelf_days = $6, version = version + 1
        where customer_id = $1
    )sql", args.customer, args.priceList ? args.priceList : now.priceList, args.taxCode.value_or(now.taxCode),
        args.paymentDays.value_or(now.paymentDays), now.creditLimit,
        args.minShelfDays.value_or(now.minShelfDays));
    return {args.customer};
}

}  // namespace orders
