// What a customer owes or will owe, and whether that is too much.
#include "orders/signing.h"

#include "calendar/calendar.h"

namespace orders {
namespace {

struct Part {
    std::string currency;  // '' is the book currency
    Money amount;
};
BOOST_DESCRIBE_STRUCT(Part, (), (currency, amount))

struct Unmatched {
    Money amount, allocated, bookAmount;
};
BOOST_DESCRIBE_STRUCT(Unmatched, (), (amount, allocated, bookAmount))

Money owed(const db::Read& read, const Terms& terms, Date on) {
    Money sum;
    for (const auto& part : read.all<Part>(R"sql(
             select '' as currency,
                    cast(coalesce(sum(case when kind = 'invoice' then book_gross - book_settled
                                           else book_settled - book_gross end), 0) as bigint) as amount
             from invoice where customer_id = $1 and settled < gross
             union all
             select currency, cast(sum(gross) as bigint) from sales_order
             where customer_id = $1 and state = 'signed' group by currency
             union all
             select i.currency, cast(-sum(i.gross) as bigint)
             from sales_order o join invoice i on i.sales_order_id = o.sales_order_id
             where o.customer_id = $1 and o.state = 'signed' and i.kind = 'invoice' group by i.currency
         )sql", terms.customer))
        sum += part.currency.empty() ? part.amount : inBook(read, terms, {part.currency}, part.amount, on);
    for (const auto& money : read.all<Unmatched>(R"sql(
             select amount, allocated, book_amount from payment where customer_id = $1 and allocated < amount
         )sql", terms.customer))
        sum -= money.bookAmount -
               money::round(money.bookAmount.minor, money.allocated.minor, money.amount.minor);
    return sum;
}

}  // namespace

Money exposure(const db::Read& read, CustomerId customer) {
    const auto on = db::utcDate(read.now());
    return owed(read, termsOf(read, customer, on), on);
}

void checkCredit(const db::Read& read, const Terms& terms, bool released, Money more, Date on,
                 db::Reasons& reasons) {
    if (!terms.creditLimit || released) return;
    const auto would = owed(read, terms, on) + more;
    if (would <= *terms.creditLimit) return;
    const auto book = [&](Money money) { return Amount{money, terms.bookCurrency}; };
    reasons.add("orders.sign.credit",
                "{customer} would owe {owed}, of it {more} new, but the credit limit is {limit}: "
                "{over} too much. Wait for a payment, make the order smaller, raise the limit, or let "
                "somebody with the "
                "right release this order (orders.releaseCredit).",
                {{"customer", terms.name},
                 {"owed", book(would)},
                 {"more", book(more)},
                 {"limit", book(*terms.creditLimit)},
                 {"over", book(would - *terms.creditLimit)}});
}

void checkCredit(const db::Read& read, CustomerId customer, std::optional<SalesOrderId> order, Money more,
                 db::Reasons& reasons) {
    const auto on = db::utcDate(read.now());
    const auto released = order && read.find<std::int64_t>(R"sql(
        select 1 as released from sales_order where sales_order_id = $1 and credit_released_by is not null
    )sql", *order);
    checkCredit(read, termsOf(read, customer, on), released, more, on, reasons);
}

}  // namespace orders
