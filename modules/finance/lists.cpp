// What screens list of money: invoices and credit notes.
#include "database/list.h"
#include "finance/finance.h"

namespace finance {

const db::List& invoicesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "invoices",
        .title = "Invoices and credit notes",
        .from = R"list(invoice v left join customer c on c.customer_id = v.customer_id
            left join party p on p.party_id = c.party_id left join sales_order o on o.sales_order_id = v.sales_order_id)list",
        .where = "",
        .key = "v.invoice_id",
        .columns = {{.name = "number", .sql = "v.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .sql = "v.kind", .notNull = true},
                    {.name = "customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "order_number", .sql = "o.number"},
                    {.name = "invoiced_on", .sql = "v.invoiced_on", .type = date, .notNull = true},
                    {.name = "due_on", .sql = "v.due_on", .type = date, .notNull = true},
                    {.name = "gross", .sql = "v.gross", .type = money, .notNull = true},
                    {.name = "settled", .sql = "v.settled", .type = money, .notNull = true},
                    {.name = "currency", .sql = "v.currency", .notNull = true}}};
    return list;
}

}  // namespace finance
