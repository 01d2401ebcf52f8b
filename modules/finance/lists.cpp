// What screens list of bills: invoices and credit notes, their lines, what is open, and who was reminded.
#include "database/list.h"
#include "finance/finance.h"

namespace finance {

const db::List& invoicesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "invoices",
        .title = "Invoices and credit notes",
        .from = R"list(invoice v left join customer c on c.customer_id = v.customer_id
            left join party p on p.party_id = c.party_id left join sales_order o on o.sales_order_id = v.sales_order_id
            left join invoice w on w.invoice_id = v.credits_invoice_id)list",
        .where = "",
        .key = "v.invoice_id",
        .columns = {{.name = "number", .title = "Number", .sql = "v.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .title = "Kind", .sql = "v.kind", .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "invoiced_on", .title = "Invoiced", .sql = "v.invoiced_on", .type = date, .notNull = true, .instant = true},
                    {.name = "due_on", .title = "Due", .sql = "v.due_on", .type = date, .notNull = true, .instant = true},
                    {.name = "net", .title = "Net", .sql = "v.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "tax", .title = "Tax", .sql = "v.tax", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "gross", .title = "Gross", .sql = "v.gross", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "settled", .title = "Settled", .sql = "v.settled", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "open", .title = "Open", .sql = "v.gross - v.settled", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "v.currency", .notNull = true},
                    {.name = "state", .title = "State", .sql = R"list(case when v.settled = v.gross then 'settled'
                        when v.settled > 0 then 'part settled' else 'open' end)list", .notNull = true},
                    {.name = "credits", .title = "Credits", .sql = "w.number", .link = "credits_id"},
                    {.name = "customer_id", .sql = "v.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "order_id", .sql = "v.sales_order_id", .type = key, .opens = "order"},
                    {.name = "credits_id", .sql = "v.credits_invoice_id", .type = key, .opens = "invoice"},
                    {.name = "journal_entry_id", .sql = "v.journal_entry_id", .type = key, .notNull = true, .opens = "journal entry"}},
        .opens = "invoice",
        .right = "finance.see"};
    return list;
}

const db::List& openItemsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "open_items",
        .title = "Invoices and credit notes that are not settled",
        .from = R"list(invoice v left join customer c on c.customer_id = v.customer_id
            left join party p on p.party_id = c.party_id left join sales_order o on o.sales_order_id = v.sales_order_id)list",
        .where = "v.settled < v.gross",
        .key = "v.invoice_id",
        .columns = {{.name = "due_on", .title = "Due", .sql = "v.due_on", .type = date, .notNull = true},
                    {.name = "number", .title = "Number", .sql = "v.number", .notNull = true, .unique = true},
                    {.name = "kind", .title = "Kind", .sql = "v.kind", .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "invoiced_on", .title = "Invoiced", .sql = "v.invoiced_on", .type = date, .notNull = true},
                    {.name = "gross", .title = "Gross", .sql = "v.gross", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "open", .title = "Open", .sql = R"list(case when v.kind = 'credit_note' then v.settled - v.gross
                        else v.gross - v.settled end)list", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "v.currency", .notNull = true},
                    {.name = "reminded", .title = "Reminded", .sql = R"list((select max(r.level) from reminder r
                        where r.invoice_id = v.invoice_id))list", .type = number},
                    {.name = "customer_id", .sql = "v.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "order_id", .sql = "v.sales_order_id", .type = key, .opens = "order"}},
        .opens = "invoice",
        .right = "finance.see"};
    return list;
}

const db::List& invoiceLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "invoice_lines",
        .title = "Lines of invoices and credit notes",
        .from = R"list(invoice_line l left join invoice v on v.invoice_id = l.invoice_id
            left join customer c on c.customer_id = v.customer_id left join party p on p.party_id = c.party_id
            left join sales_order_line n on n.sales_order_line_id = l.sales_order_line_id
            left join item i on i.item_id = n.item_id left join unit u on u.unit_id = i.unit_id
            left join tax_code t on t.tax_code_id = l.tax_code_id)list",
        .where = "",
        .key = "l.invoice_line_id",
        .columns = {{.name = "number", .title = "Invoice", .sql = "v.number", .notNull = true, .link = "invoice_id"},
                    {.name = "kind", .title = "Kind", .sql = "v.kind", .notNull = true},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "invoiced_on", .title = "Invoiced", .sql = "v.invoiced_on", .type = date, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "text", .title = "Text", .sql = "l.text", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "l.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "net", .title = "Net", .sql = "l.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "v.currency", .notNull = true},
                    {.name = "tax_code", .title = "Tax", .sql = "t.code", .notNull = true},
                    {.name = "invoice_id", .sql = "l.invoice_id", .type = key, .notNull = true, .opens = "invoice"},
                    {.name = "customer_id", .sql = "v.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "order_id", .sql = "n.sales_order_id", .type = key, .opens = "order"},
                    {.name = "item_id", .sql = "n.item_id", .type = key, .opens = "item"}},
        .right = "finance.see"};
    return list;
}

const db::List& remindersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "reminders",
        .title = "Reminders sent",
        .from = R"list(reminder r left join invoice v on v.invoice_id = r.invoice_id
            left join customer c on c.customer_id = v.customer_id left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "r.reminder_id",
        .columns = {{.name = "sent_on", .title = "Sent", .sql = "r.sent_on", .type = date, .notNull = true},
                    {.name = "number", .title = "Invoice", .sql = "v.number", .notNull = true, .link = "invoice_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "level", .title = "Level", .sql = "r.level", .type = number, .notNull = true},
                    {.name = "open_amount", .title = "Open then", .sql = "r.open_amount", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "v.currency", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "v.due_on", .type = date, .notNull = true},
                    {.name = "invoice_id", .sql = "r.invoice_id", .type = key, .notNull = true, .opens = "invoice"},
                    {.name = "customer_id", .sql = "v.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .right = "finance.see"};
    return list;
}

}  // namespace finance
