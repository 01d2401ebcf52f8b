// What can be found of bills and money.
#include "database/search.h"
#include "finance/finance.h"

namespace finance {

void addFindables(db::Actions& actions) {
    static const db::Findable invoice{
        .kind = "invoice",
        .title = "Invoice or credit note",
        .right = "finance.see",
        .byPrefix = R"sql(
            select v.invoice_id as record_id, v.number, p.name,
                   case when v.settled < v.gross then 'open' else 'settled' end as state, v.number as found_by
            from invoice v left join customer c on c.customer_id = v.customer_id
            left join party p on p.party_id = c.party_id
            where v.number >= $1 and v.number < $2 order by v.number limit $3
        )sql",
        .byId = R"sql(
            select v.invoice_id as record_id, v.number, p.name,
                   case when v.settled < v.gross then 'open' else 'settled' end as state
            from invoice v left join customer c on c.customer_id = v.customer_id
            left join party p on p.party_id = c.party_id where v.invoice_id = $1
        )sql"};
    static const db::Findable payment{
        .kind = "payment",
        .title = "Payment",
        .right = "finance.see",
        .byPrefix = R"sql(
            select m.payment_id as record_id, m.number, p.name,
                   case when m.allocated < m.amount then 'open' else 'matched' end as state, m.number as found_by
            from payment m left join customer c on c.customer_id = m.customer_id
            left join party p on p.party_id = c.party_id
            where m.number >= $1 and m.number < $2 order by m.number limit $3
        )sql",
        .byId = R"sql(
            select m.payment_id as record_id, m.number, p.name,
                   case when m.allocated < m.amount then 'open' else 'matched' end as state
            from payment m left join customer c on c.customer_id = m.customer_id
            left join party p on p.party_id = c.party_id where m.payment_id = $1
        )sql"};
    actions.addFindable(invoice);
    actions.addFindable(payment);
}

}  // namespace finance
