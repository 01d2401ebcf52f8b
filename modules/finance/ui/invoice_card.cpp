// An invoice or credit note as it was posted, what it was settled by, and who was reminded.
#include "finance/ui/screens.h"
#include "ledger/ledger.h"

namespace finance {
namespace {

using desk::Tone;

struct Head {
    std::string kind, number, name, partyNumber, entryNumber, orderNumber, creditsNumber, siteCode;
    CustomerId customer;
    std::optional<SalesOrderId> salesOrder;
    std::optional<InvoiceId> credits;
    Date invoicedOn, dueOn;
    Currency currency;
    std::int64_t rateNumerator = 1, rateDenominator = 1;
    Money net, tax, rounding, gross, bookGross, settled;
    JournalEntryId entry;
    Money open() const { return gross - settled; }
    bool isInvoice() const { return kind == "invoice"; }
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (kind, number, name, partyNumber, entryNumber, orderNumber, creditsNumber, siteCode, customer, salesOrder, credits,
                       invoicedOn, dueOn, currency, rateNumerator, rateDenominator, net, tax, rounding, gross, bookGross, settled, entry))

struct LineRow {
    std::int64_t lineNo = 0;
    std::string text, item, unit, taxCode;
    std::optional<std::int64_t> itemId;
    Quantity quantity;
    Money net;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (lineNo, text, item, unit, taxCode, itemId, quantity, net))

struct TaxRow {
    std::string code, name;
    std::int64_t rate = 0;
    Money base, tax;
};
BOOST_DESCRIBE_STRUCT(TaxRow, (), (code, name, rate, base, tax))

struct SettledRow {
    std::string kind, number;
    std::int64_t id = 0;
    Date settledOn;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(SettledRow, (), (kind, number, id, settledOn, amount))

struct ReminderRow {
    std::int64_t level = 0;
    Date sentOn;
    Money openAmount;
};
BOOST_DESCRIBE_STRUCT(ReminderRow, (), (level, sentOn, openAmount))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select i.kind, i.number, p.name, p.number as party_number, e.number as entry_number,
               coalesce(o.number, '') as order_number, coalesce(n.number, '') as credits_number, s.code as site_code,
               i.customer_id as customer, i.sales_order_id as sales_order, i.credits_invoice_id as credits,
               i.invoiced_on, i.due_on, i.currency, i.rate_numerator, i.rate_denominator, i.net, i.tax, i.rounding,
               i.gross, i.book_gross, i.settled, i.journal_entry_id as entry
        from invoice i join customer c on c.customer_id = i.customer_id join party p on p.party_id = c.party_id
        join journal_entry e on e.journal_entry_id = i.journal_entry_id join site s on s.site_id = i.site_id
        left join sales_order o on o.sales_order_id = i.sales_order_id
        left join invoice n on n.invoice_id = i.credits_invoice_id
        where i.invoice_id = $1
    )sql",
                           id);
}

desk::Chip stateChip(const Head& h, Date today) {
    if (!h.isInvoice()) {
        if (h.open() == Money{}) return {"", "Used up", Tone::good};
        return h.settled == Money{} ? desk::Chip{"", "Open", Tone::active} : desk::Chip{"", "Partly used", Tone::attention};
    }
    if (h.open() == Money{}) return {"", "Paid", Tone::good};
    if (h.dueOn < today) return {"", "Overdue", Tone::bad};
    return h.settled == Money{} ? desk::Chip{"", "Open", Tone::active} : desk::Chip{"", "Partly paid", Tone::attention};
}

desk::CardTable linesOf(const db::Read& read, std::int64_t id, const Currency& currency) {
    desk::CardTable table{.title = "Lines",
                          .columns = {{.title = "Line", .width = 60, .number = true},
                                      {.title = "Item", .width = 130},
                                      {.title = "Text", .width = 0},
                                      {.title = "Quantity", .width = 130, .number = true},
                                      {.title = "Net", .width = 140, .number = true},
                                      {.title = "Tax", .width = 90}},
                          .rows = {},
                          .empty = "This document has no lines."};
    for (const auto& l : read.all<LineRow>(R"sql(
             select l.line_no, l.text, coalesce(t.number, '') as item, coalesce(u.code, '') as unit, x.code as tax_code,
                    t.item_id, l.quantity, l.net
             from invoice_line l join tax_code x on x.tax_code_id = l.tax_code_id
             left join sales_order_line o on o.sales_order_line_id = l.sales_order_line_id
             left join item t on t.item_id = o.item_id left join unit u on u.unit_id = t.unit_id
             where l.invoice_id = $1 order by l.line_no limit 2000
         )sql",
                                           id))
        table.rows.push_back({.cells = {{.text = desk::shownNumber(l.lineNo), .muted = true},
                                        {.text = desk::text(l.item)},
                                        {.text = desk::text(l.text)},
                                        {.text = l.quantity == Quantity{} ? QString{} : desk::shown(l.quantity, l.unit)},
                                        {.text = desk::shown(l.net, currency)},
                                        {.text = desk::text(l.taxCode), .muted = true}},
                              .key = l.lineNo,
                              .opens = l.itemId ? desk::Record{"item", *l.itemId} : desk::Record{}});
    return table;
}

desk::CardTable taxesOf(const db::Read& read, std::int64_t id, const Currency& currency) {
    desk::CardTable table{.title = "Taxes",
                          .columns = {{.title = "Code", .width = 110},
                                      {.title = "Name", .width = 0},
                                      {.title = "Tax rate", .width = 120, .number = true},
                                      {.title = "Base", .width = 150, .number = true},
                                      {.title = "Tax", .width = 150, .number = true}},
                          .rows = {},
                          .empty = "No tax on this document."};
    for (const auto& t : read.all<TaxRow>(R"sql(
             select c.code, c.name, t.rate, t.base, t.tax from invoice_tax t join tax_code c on c.tax_code_id = t.tax_code_id
             where t.invoice_id = $1 order by c.code
         )sql",
                                          id))
        table.rows.push_back({.cells = {{.text = desk::text(t.code)},
                                        {.text = desk::text(t.name)},
                                        {.text = t.rate < 0 ? desk::say("of the source") : desk::shown(Percent{t.rate})},
                                        {.text = desk::shown(t.base, currency)},
                                        {.text = desk::shown(t.tax, currency)}}});
    return table;
}

desk::CardTable settlementsOf(const db::Read& read, std::int64_t id, const Head& h) {
    desk::CardTable table{.title = "Settled by",
                          .columns = {{.title = "Day", .width = 120},
                                      {.title = "Kind", .width = 140},
                                      {.title = "Number", .width = 0},
                                      {.title = "Amount", .width = 160, .number = true}},
                          .rows = {},
                          .empty = "Nothing is settled yet."};
    if (!h.isInvoice()) table.title = "Pays";
    for (const auto& s : read.all<SettledRow>(R"sql(
             select case when s.payment_id is null then 'credit_note' else 'payment' end as kind,
                    coalesce(m.number, n.number) as number, coalesce(s.payment_id, s.credit_note_id) as id, s.settled_on, s.amount
             from settlement s left join payment m on m.payment_id = s.payment_id
             left join invoice n on n.invoice_id = s.credit_note_id
             where s.invoice_id = $1
             union all
             select 'invoice', i.number, i.invoice_id, s.settled_on, s.amount
             from settlement s join invoice i on i.invoice_id = s.invoice_id where s.credit_note_id = $1
             order by settled_on, id limit 1000
         )sql",
                                              id)) {
        const bool payment = s.kind == "payment";
        table.rows.push_back({.cells = {{.text = desk::shown(s.settledOn)},
                                        {.text = payment               ? desk::say("Payment")
                                                 : s.kind == "invoice" ? desk::say("Invoice")
                                                                       : desk::say("Credit note"),
                                         .muted = true},
                                        {.text = desk::text(s.number)},
                                        {.text = desk::shown(s.amount, h.currency)}},
                              .opens = {payment ? "payment" : "invoice", s.id}});
    }
    return table;
}

desk::CardTable remindersOf(const db::Read& read, std::int64_t id, const Currency& currency) {
    desk::CardTable table{
        .title = "Reminders",
        .columns = {{.title = "Level", .width = 120}, {.title = "Sent", .width = 0}, {.title = "Open then", .width = 160, .number = true}},
        .rows = {},
        .empty = "Nobody was reminded of it."};
    for (const auto& r : read.all<ReminderRow>(R"sql(
             select level, sent_on, open_amount from reminder where invoice_id = $1 order by level
         )sql",
                                               id))
        table.rows.push_back({.cells = {{.text = r.level == 3 ? desk::say("last") : desk::say("reminder %1").arg(r.level)},
                                        {.text = desk::shown(r.sentOn)},
                                        {.text = desk::shown(r.openAmount, currency)}}});
    return table;
}

std::vector<desk::FactGroup> factsOf(const Head& h, const Currency& book) {
    const auto amount = [&](Money m) { return desk::utf8(desk::shown(Amount{m, h.currency})); };
    std::vector<desk::FactGroup> groups{
        {"Document",
         {{.label = "Customer", .value = h.name + " (" + h.partyNumber + ")", .opens = {"customer", h.customer.number}},
          {.label = "Order", .value = h.orderNumber, .opens = h.salesOrder ? desk::Record{"order", h.salesOrder->number} : desk::Record{}},
          {.label = "Takes back from",
           .value = h.creditsNumber,
           .opens = h.credits ? desk::Record{"invoice", h.credits->number} : desk::Record{}},
          {.label = "Of", .value = desk::utf8(desk::shown(h.invoicedOn))},
          {.label = "Due", .value = desk::utf8(desk::shown(h.dueOn))}}},
        {"Amounts",
         {{.label = "Net", .value = amount(h.net)},
          {.label = "Tax", .value = amount(h.tax)},
          {.label = "Rounding", .value = h.rounding == Money{} ? "" : amount(h.rounding)},
          {.label = "Gross", .value = amount(h.gross)}}},
        {"Books",
         {{.label = "Journal entry", .value = h.entryNumber, .opens = {"journal entry", h.entry.number}},
          {.label = "Site", .value = h.siteCode},
          {.label = "In the books", .value = h.currency == book ? "" : desk::utf8(desk::shown(Amount{h.bookGross, book}))},
          {.label = "Rate of the day", .value = h.currency == book ? "" : toText(Rate{h.rateNumerator, h.rateDenominator})}}}};
    return groups;
}

std::vector<desk::CardButton> buttonsOf(const Head& h, std::int64_t id, Date today) {
    std::vector<desk::CardButton> buttons;
    const auto key = static_cast<qint64>(id);
    if (h.isInvoice() && h.open() > Money{}) {
        buttons.push_back({.title = "Receive payment",
                           .right = "finance.receivePayment",
                           .keys = "Ctrl+P",
                           .icon = "money",
                           .main = true,
                           .run = [h](desk::Desk& desk) {
                               desk.open("finance.receive_payment", {{"customer", static_cast<qint64>(h.customer.number)},
                                                                     {"reference", desk::text(h.number)},
                                                                     {"amount", desk::text(toText(Amount{h.open(), h.currency}))}});
                           }});
        if (h.dueOn < today)
            buttons.push_back(
                {.title = "Remind", .right = "finance.remind", .keys = "Ctrl+R", .icon = "mail", .run = [key](desk::Desk& desk) {
                     desk::doNow(desk, "finance.remind", {{"invoice", key}}, desk::say("The reminder is written; it leaves with the post"));
                 }});
    }
    if (h.isInvoice())
        buttons.push_back({.title = "Credit…",
                           .right = "finance.credit",
                           .keys = "Ctrl+E",
                           .icon = "return",
                           .run = [id, number = h.number](desk::Desk& desk) { askCredit(desk, InvoiceId{id}, number); }});
    else if (h.open() > Money{})
        buttons.push_back({.title = "Match…",
                           .right = "finance.allocatePayment",
                           .keys = "Ctrl+M",
                           .icon = "link",
                           .main = true,
                           .run = [key](desk::Desk& desk) {
                               desk.open("finance.match", {{"creditNote", key}});
                           }});
    buttons.push_back({.title = "Print",
                       .right = "finance.see",
                       .keys = "Ctrl+Shift+P",
                       .icon = "print",
                       .run = [key](desk::Desk& desk) { desk.open("finance.print", {{"id", key}}); }});
    return buttons;
}

desk::Card readInvoice(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto head = headOf(read, id);
    if (!head) {
        card.found = false;
        return card;
    }
    const auto& h = *head;
    const auto today = db::utcDate(read.now());
    const auto amount = [&](Money m) { return desk::utf8(desk::shown(Amount{m, h.currency})); };
    const bool late = h.isInvoice() && h.open() > Money{} && h.dueOn < today;
    card.number = h.number;
    card.name = h.name;
    card.chips = {stateChip(h, today)};
    if (!h.isInvoice()) card.chips.push_back({"", "Credit note", Tone::neutral});
    card.figures = {{.label = "Gross", .value = amount(h.gross)},
                    {.label = "Settled", .value = amount(h.settled), .tone = h.open() == Money{} ? Tone::good : Tone::neutral},
                    {.label = "Open",
                     .value = amount(h.open()),
                     .tone = late ? Tone::bad : Tone::neutral,
                     .note = h.isInvoice() && h.open() > Money{} ? desk::utf8(desk::fromToday(h.dueOn, today)) : std::string{}}};
    card.groups = factsOf(h, ledger::bookCurrency(read));
    card.tables = {linesOf(read, id, h.currency), taxesOf(read, id, h.currency), settlementsOf(read, id, h),
                   remindersOf(read, id, h.currency)};
    if (!h.isInvoice()) card.tables.pop_back();
    card.buttons = buttonsOf(h, id, today);
    return card;
}

}  // namespace

void askCredit(desk::Desk& desk, InvoiceId invoice, const std::string& number) {
    desk::showForm(
        desk,
        {.action = "finance.credit",
         .title = "Credit an invoice",
         .verb = "Post credit note",
         .fields = {{.argument = "invoice", .hidden = true},
                    {.argument = "reason", .label = "Why", .hint = "Without lines and amount all that is not credited yet goes back."},
                    {.argument = "amount", .label = "Amount before tax", .hint = "Shared over the lines."},
                    {.argument = "lines", .label = "Or some lines"},
                    {.argument = "lines[].line", .label = "Line"},
                    {.argument = "lines[].quantity", .label = "Quantity"},
                    {.argument = "onDate", .label = "On"}},
         .preset = {{"invoice", static_cast<qint64>(invoice.number)}},
         .then = [number](desk::Desk& d, const QJsonObject& answer) {
             d.toast(desk::say("Credit note %1 takes back from %2").arg(answer["number"].toString(), desk::text(number)),
                     desk::Record{"invoice", answer["creditNote"].toInteger()});
         }});
}

desk::CardKind invoiceCard() {
    return {.kind = "invoice", .tables = {"invoice", "settlement", "reminder", "payment"}, .read = readInvoice};
}

}  // namespace finance
