// What screens list of money received, and of what it settled.
#include "database/list.h"
#include "finance/finance.h"

namespace finance {

const db::List& paymentsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "payments",
        .title = "Payments received",
        .from = R"list(payment m left join customer c on c.customer_id = m.customer_id
            left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "m.payment_id",
        .columns = {{.name = "number", .title = "Number", .sql = "m.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "received_on", .title = "Received on", .sql = "m.received_on", .type = date, .notNull = true, .instant = true},
                    {.name = "amount", .title = "Amount", .sql = "m.amount", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "allocated", .title = "Matched", .sql = "m.allocated", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "open", .title = "Open", .sql = "m.amount - m.allocated", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "m.currency", .notNull = true},
                    {.name = "reference", .title = "What the bank says", .sql = "m.reference", .notNull = true},
                    {.name = "state", .title = "State", .sql = R"list(case when m.allocated = m.amount then 'matched'
                        when m.allocated > 0 then 'part matched' else 'open' end)list", .notNull = true},
                    {.name = "customer_id", .sql = "m.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "journal_entry_id", .sql = "m.journal_entry_id", .type = key, .notNull = true, .opens = "journal entry"}},
        .opens = "payment",
        .right = "finance.see"};
    return list;
}

const db::List& settlementsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "settlements",
        .title = "What settled which invoice",
        .from = R"list(settlement s left join invoice v on v.invoice_id = s.invoice_id
            left join payment m on m.payment_id = s.payment_id left join invoice n on n.invoice_id = s.credit_note_id
            left join customer c on c.customer_id = v.customer_id left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "s.settlement_id",
        .columns = {{.name = "settled_on", .title = "Settled", .sql = "s.settled_on", .type = date, .notNull = true},
                    {.name = "number", .title = "Invoice", .sql = "v.number", .notNull = true, .link = "invoice_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "payment", .title = "By payment", .sql = "m.number", .link = "payment_id"},
                    {.name = "credit_note", .title = "By credit note", .sql = "n.number", .link = "credit_note_id"},
                    {.name = "amount", .title = "Amount", .sql = "s.amount", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "v.currency", .notNull = true},
                    {.name = "invoice_id", .sql = "s.invoice_id", .type = key, .notNull = true, .opens = "invoice"},
                    {.name = "payment_id", .sql = "s.payment_id", .type = key, .opens = "payment"},
                    {.name = "credit_note_id", .sql = "s.credit_note_id", .type = key, .opens = "invoice"},
                    {.name = "customer_id", .sql = "v.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .right = "finance.see"};
    return list;
}

}  // namespace finance
