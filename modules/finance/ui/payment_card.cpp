// Money that came from a customer, and the invoices it pays.
#include "finance/ui/screens.h"
#include "ledger/ledger.h"

namespace finance {
namespace {

using desk::Tone;

struct Head {
    std::string number, name, partyNumber, reference, entryNumber, siteCode;
    CustomerId customer;
    Date receivedOn;
    Currency currency;
    Money amount, allocated, bookAmount;
    JournalEntryId entry;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (number, name, partyNumber, reference, entryNumber, siteCode, customer, receivedOn, currency, amount, allocated,
                       bookAmount, entry))

struct PaidRow {
    std::int64_t id = 0;
    std::string number;
    Date settledOn, dueOn;
    Money amount, gross;
};
BOOST_DESCRIBE_STRUCT(PaidRow, (), (id, number, settledOn, dueOn, amount, gross))

desk::Card readPayment(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto found = read.find<Head>(R"sql(
        select m.number, p.name, p.number as party_number, m.reference, e.number as entry_number, s.code as site_code,
               m.customer_id as customer, m.received_on, m.currency, m.amount, m.allocated, m.book_amount,
               m.journal_entry_id as entry
        from payment m join customer c on c.customer_id = m.customer_id join party p on p.party_id = c.party_id
        join journal_entry e on e.journal_entry_id = m.journal_entry_id join site s on s.site_id = m.site_id
        where m.payment_id = $1
    )sql",
                                       id);
    if (!found) {
        card.found = false;
        return card;
    }
    const auto& h = *found;
    const auto book = ledger::bookCurrency(read);
    const auto amount = [&](Money m) { return desk::utf8(desk::shown(Amount{m, h.currency})); };
    const auto rest = h.amount - h.allocated;
    card.number = h.number;
    card.name = h.name;
    card.chips = {rest == Money{}          ? desk::Chip{"", "Matched", Tone::good}
                  : h.allocated == Money{} ? desk::Chip{"", "Unmatched", Tone::attention}
                                           : desk::Chip{"", "Partly matched", Tone::attention}};
    card.figures = {{.label = "Received", .value = amount(h.amount)},
                    {.label = "Matched", .value = amount(h.allocated)},
                    {.label = "On the account", .value = amount(rest), .tone = Tone::neutral}};
    card.groups = {{"Payment",
                    {{.label = "Customer", .value = h.name + " (" + h.partyNumber + ")", .opens = {"customer", h.customer.number}},
                     {.label = "Received on", .value = desk::utf8(desk::shown(h.receivedOn))},
                     {.label = "What the bank says", .value = h.reference}}},
                   {"Books",
                    {{.label = "Journal entry", .value = h.entryNumber, .opens = {"journal entry", h.entry.number}},
                     {.label = "Site", .value = h.siteCode},
                     {.label = "In the books", .value = h.currency == book ? "" : desk::utf8(desk::shown(Amount{h.bookAmount, book}))}}}};
    desk::CardTable paid{.title = "Pays",
                         .columns = {{.title = "Invoice", .width = 0},
                                     {.title = "Due", .width = 120},
                                     {.title = "Matched on", .width = 120},
                                     {.title = "Invoice amount", .width = 160, .number = true},
                                     {.title = "Paid by this", .width = 160, .number = true}},
                         .rows = {},
                         .empty = "It pays no invoice yet: press Ctrl+M to match it."};
    for (const auto& row : read.all<PaidRow>(R"sql(
             select i.invoice_id as id, i.number, s.settled_on, i.due_on, s.amount, i.gross
             from settlement s join invoice i on i.invoice_id = s.invoice_id
             where s.payment_id = $1 order by s.settlement_id limit 2000
         )sql",
                                             id))
        paid.rows.push_back({.cells = {{.text = desk::text(row.number)},
                                       {.text = desk::shown(row.dueOn), .muted = true},
                                       {.text = desk::shown(row.settledOn)},
                                       {.text = desk::shown(row.gross, h.currency), .muted = true},
                                       {.text = desk::shown(row.amount, h.currency)}},
                             .key = row.id,
                             .opens = {"invoice", row.id}});
    card.tables = {std::move(paid)};
    if (rest > Money{})
        card.buttons = {{.title = "Match…",
                         .right = "finance.allocatePayment",
                         .keys = "Ctrl+M",
                         .icon = "link",
                         .main = true,
                         .run = [key = static_cast<qint64>(id)](desk::Desk& desk) {
                             desk.open("finance.match", {{"payment", key}});
                         }}};
    return card;
}

}  // namespace

desk::CardKind paymentCard() { return {.kind = "payment", .tables = {"payment", "settlement"}, .read = readPayment}; }

}  // namespace finance
