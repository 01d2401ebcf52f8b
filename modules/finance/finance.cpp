#include "finance/finance.h"

#include <algorithm>
#include <limits>

namespace finance {

BOOST_DESCRIBE_STRUCT(OpenItem, (), (kind, id, number, customer, name, onDate, dueOn, currency, amount, open))
BOOST_DESCRIBE_STRUCT(Overdue, (),
                      (invoice, site, customer, number, customerNumber, name, email, dueOn, currency, gross,
                       open, level, remindedOn))
BOOST_DESCRIBE_STRUCT(StatementLine, (), (onDate, kind, number, text, amount))

std::vector<OpenItem> openItems(const db::Read& read, std::optional<CustomerId> customer, Date asOf) {
    // As it was on that day: what was settled later was still open. One customer is a range of one, so that their
    // index is used; || '' keeps the days' index from being taken instead.
    const CustomerId from = customer.value_or(CustomerId{0});
    const CustomerId to = customer.value_or(CustomerId{std::numeric_limits<std::int64_t>::max()});
    auto items = read.all<OpenItem>(R"sql(
        select d.kind, d.id, d.number, p.number as customer, p.name, d.on_date, d.due_on, d.currency,
               d.amount, d.open
        from (
            select i.kind, i.invoice_id as id, i.number, i.customer_id, i.invoiced_on as on_date, i.due_on,
                   i.currency, i.gross as amount,
                   i.gross - coalesce((select cast(sum(s.amount) as bigint) from settlement s
                                       where s.invoice_id = i.invoice_id and s.settled_on <= $1), 0) as open
            from invoice i
            where i.kind = 'invoice' and i.invoiced_on || '' <= $1 and i.customer_id >= $2 and i.customer_id <= $3
            union all
            select i.kind, i.invoice_id, i.number, i.customer_id, i.invoiced_on, i.due_on, i.currency,
                   -i.gross,
                   coalesce((select cast(sum(s.amount) as bigint) from settlement s
                             where s.credit_note_id = i.invoice_id and s.settled_on <= $1), 0) - i.gross
            from invoice i
            where i.kind = 'credit_note' and i.invoiced_on || '' <= $1 and i.customer_id >= $2 and i.customer_id <= $3
            union all
            select 'payment', m.payment_id, m.number, m.customer_id, m.received_on, m.received_on,
                   m.currency, -m.amount,
                   coalesce((select cast(sum(s.amount) as bigint) from settlement s
                             where s.payment_id = m.payment_id and s.settled_on <= $1), 0) - m.amount
            from payment m where m.received_on || '' <= $1 and m.customer_id >= $2 and m.customer_id <= $3
        ) d
        join customer c on c.customer_id = d.customer_id
        join party p on p.party_id = c.party_id
        where d.open <> 0
        order by p.name_sort, p.party_id, d.due_on, d.kind, d.id
    )sql", asOf, from, to);
    for (auto& item : items)
        if (item.kind == "invoice") item.daysOverdue = std::max(0, asOf - item.dueOn);
    return items;
}

std::vector<Overdue> dunningList(const db::Read& read, Date asOf) {
    auto list = read.all<Overdue>(R"sql(
        select i.invoice_id as invoice, i.site_id as site, i.customer_id as customer, i.number,
               p.number as customer_number, p.name, p.email, i.due_on, i.currency, i.gross,
               i.gross - i.settled as open, coalesce(r.level, 0) as level, r.reminded_on
        from invoice i
        join customer c on c.customer_id = i.customer_id
        join party p on p.party_id = c.party_id
        left join (select invoice_id, max(level) as level, max(sent_on) as reminded_on from reminder
                   group by invoice_id) r on r.invoice_id = i.invoice_id
        where i.kind = 'invoice' and i.settled < i.gross and i.due_on < $1
        order by i.due_on, i.invoice_id
    )sql", asOf);
    for (auto& overdue : list) {
        overdue.daysOverdue = asOf - overdue.dueOn;
        overdue.mayRemind = overdue.level < 3 && (!overdue.remindedOn || asOf - *overdue.remindedOn >= 7);
    }
    return list;
}

Statement statement(const db::Read& read, CustomerId customer, const Currency& currency, Date from, Date to) {
    Statement out;
    out.currency = currency;
    out.lines = read.all<StatementLine>(R"sql(
        select d.on_date, d.kind, d.number, d.text, d.amount
        from (
            select i.invoiced_on as on_date, i.kind, i.number, i.invoice_id as id,
                   coalesce(o.number, '') as text,
                   case when i.kind = 'invoice' then i.gross else -i.gross end as amount
            from invoice i left join sales_order o on o.sales_order_id = i.sales_order_id
            where i.customer_id = $1 and i.currency = $2 and i.invoiced_on <= $3
            union all
            select received_on, 'payment', number, payment_id, reference, -amount
            from payment where customer_id = $1 and currency = $2 and received_on <= $3
        ) d
        order by d.on_date, case when d.kind = 'payment' then 1 else 0 end, d.id
    )sql", customer, currency, to);
    // What was before `from` is the opening balance.
    const auto first =
        std::ranges::find_if(out.lines, [&](const StatementLine& l) { return l.onDate >= from; });
    for (auto line = out.lines.begin(); line != first; ++line) out.opening += line->amount;
    out.lines.erase(out.lines.begin(), first);
    out.closing = out.opening;
    for (auto& line : out.lines) line.balance = out.closing += line.amount;
    return out;
}

}  // namespace finance
