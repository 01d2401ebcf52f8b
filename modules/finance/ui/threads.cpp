// What came before a bill or money, and what came of it.
#include "finance/ui/screens.h"

namespace finance {
namespace {

struct Link {
    std::string kind;
    std::int64_t id = 0;
    std::string number, what;
    std::int64_t side = 1;
};
BOOST_DESCRIBE_STRUCT(Link, (), (kind, id, number, what, side))

std::vector<desk::ThreadLink> linksOf(const std::vector<Link>& rows) {
    std::vector<desk::ThreadLink> out;
    for (const auto& row : rows) out.push_back({static_cast<int>(row.side), row.kind, row.id, row.number, row.what, desk::Tone::neutral});
    return out;
}

}  // namespace

std::vector<desk::ThreadLink> invoiceThread(const db::Read& read, std::int64_t id) {
    return linksOf(read.all<Link>(R"sql(
        select d.kind, d.id, d.number, d.what, d.side
        from (
            select 'order' as kind, o.sales_order_id as id, o.number, o.ordered_on as what, -1 as side, 1 as turn
            from invoice i join sales_order o on o.sales_order_id = i.sales_order_id where i.invoice_id = $1
            union all
            select 'shipment', s.shipment_id, s.number, s.shipped_on, -1, 2
            from invoice i join shipment s on s.sales_order_id = i.sales_order_id
            where i.invoice_id = $1 and i.kind = 'invoice' and s.shipped_on <= i.invoiced_on
            union all
            select 'invoice', o.invoice_id, o.number, o.invoiced_on, -1, 3
            from invoice i join invoice o on o.invoice_id = i.credits_invoice_id where i.invoice_id = $1
            union all
            select 'journal entry', e.journal_entry_id, e.number, e.posted_on, 1, 4
            from invoice i join journal_entry e on e.journal_entry_id = i.journal_entry_id where i.invoice_id = $1
            union all
            select 'invoice', n.invoice_id, n.number, n.invoiced_on, 1, 5
            from invoice n where n.credits_invoice_id = $1
            union all
            select 'payment', m.payment_id, m.number, s.settled_on, 1, 6
            from settlement s join payment m on m.payment_id = s.payment_id where s.invoice_id = $1
            union all
            select 'invoice', n.invoice_id, n.number, s.settled_on, 1, 7
            from settlement s join invoice n on n.invoice_id = s.invoice_id where s.credit_note_id = $1
        ) d
        order by d.side, d.turn, d.what, d.id limit 100
    )sql",
                                  id));
}

std::vector<desk::ThreadLink> paymentThread(const db::Read& read, std::int64_t id) {
    return linksOf(read.all<Link>(R"sql(
        select d.kind, d.id, d.number, d.what, d.side
        from (
            select distinct 'order' as kind, o.sales_order_id as id, o.number, o.ordered_on as what, -1 as side, 1 as turn
            from settlement s join invoice i on i.invoice_id = s.invoice_id
            join sales_order o on o.sales_order_id = i.sales_order_id where s.payment_id = $1
            union all
            select 'invoice', i.invoice_id, i.number, i.invoiced_on, -1, 2
            from settlement s join invoice i on i.invoice_id = s.invoice_id where s.payment_id = $1
            union all
            select 'journal entry', e.journal_entry_id, e.number, e.posted_on, 1, 3
            from payment m join journal_entry e on e.journal_entry_id = m.journal_entry_id where m.payment_id = $1
        ) d
        order by d.side, d.turn, d.what, d.id limit 100
    )sql",
                                  id));
}

}  // namespace finance
