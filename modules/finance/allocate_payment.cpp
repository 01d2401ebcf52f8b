#include "calendar/calendar.h"
#include "finance/settling.h"
#include "ledger/ledger.h"
#include "people/people.h"

namespace finance {
namespace {

// A payment or a credit note that may still pay something. book: all of it, as posted.
struct Credit {
    std::string number;
    SiteId site;
    CustomerId customer;
    PartyId party;
    Currency currency;
    Money amount, used, book, bookUsed;
    JournalEntryId entry;
    Date onDate;
    Money left() const { return amount - used; }
};
BOOST_DESCRIBE_STRUCT(Credit, (),
                      (number, site, customer, party, currency, amount, used, book, bookUsed, entry, onDate))

Credit creditOf(const db::Read& read, const AllocatePayment& args) {
    if (args.payment.has_value() == args.creditNote.has_value())
        db::refuse("finance.allocate.source", "Name a payment or a credit note: one of the two.", {},
                   "payment");
    std::optional<Credit> found;
    if (args.payment)
        found = read.find<Credit>(R"sql(
            select p.number, p.site_id as site, p.customer_id as customer, c.party_id as party, p.currency,
                   p.amount, p.allocated as used, p.book_amount as book, cast(0 as bigint) as book_used,
                   p.journal_entry_id as entry, p.received_on as on_date
            from payment p join customer c on c.customer_id = p.customer_id where p.payment_id = $1
        )sql", *args.payment);
    else
        found = read.find<Credit>(R"sql(
            select i.number, i.site_id as site, i.customer_id as customer, c.party_id as party, i.currency,
                   i.gross as amount, i.settled as used, i.book_gross as book, i.book_settled as book_used,
                   i.journal_entry_id as entry, i.invoiced_on as on_date
            from invoice i join customer c on c.customer_id = i.customer_id
            where i.invoice_id = $1 and i.kind = 'credit_note'
        )sql", *args.creditNote);
    if (!found)
        db::refuse("finance.allocate.none",
                   "There is no such payment or credit note. Look at the open items.", {},
                   args.payment ? "payment" : "creditNote");
    if (args.payment) found->bookUsed = shareBetween(found->book, Money{}, found->used, found->amount);
    return *found;
}

Date dayOf(const db::Read& read, const AllocatePayment& args, const Credit& credit) {
    return args.onDate ? *args.onDate : calendar::siteToday(read, credit.site);
}

}  // namespace

void check(const db::Read& read, const AllocatePayment& args, db::Reasons& reasons) {
    const auto credit = creditOf(read, args);
    people::requireSite(read, "finance.allocatePayment", credit.site);
    const auto on = dayOf(read, args, credit);
    ledger::checkPeriod(read, on, reasons, "onDate");
    if (on < credit.onDate)
        reasons.add("finance.allocate.early",
                    "{number} is of {day}: it cannot pay before. Choose a later day.",
                    {{"number", credit.number}, {"day", credit.onDate}}, "onDate");
    if (args.invoices.empty())
        reasons.add("finance.allocate.nothing", "Name the invoices that {number} pays.",
                    {{"number", credit.number}}, "invoices");
    matched(read, {credit.customer, credit.currency, credit.left()}, args.invoices, reasons);
}

Allocated allocatePayment(db::Tx& tx, const AllocatePayment& args) {
    const auto credit = creditOf(tx, args);
    const auto on = dayOf(tx, args, credit);
    db::Reasons reasons;
    const auto parts = matched(tx, {credit.customer, credit.currency, credit.left()}, args.invoices, reasons);
    reasons.throwIfAny();
    const auto paid = sum(parts);
    // The same rule as for every part of a whole: all that was used, less what was used before.
    const auto bookPaid =
        args.payment ? shareBetween(credit.book, credit.used, credit.used + paid.amount, credit.amount)
                     : shareBetween(credit.book - credit.bookUsed, Money{}, paid.amount, credit.left());

    // Both stand among the receivables already: only what they were worth at different rates is posted.
    if (const auto gain = bookPaid - paid.book; gain != Money{}) {
        ledger::Entry entry;
        entry.site = credit.site;
        entry.on = on;
        entry.documentKind = args.payment ? "payment" : "credit_note";
        entry.documentId = args.payment ? args.payment->number : args.creditNote->number;
        entry.text = "Exchange difference of " + credit.number;
        entry.cause = credit.entry;
        entry.lines = {{ledger::accountFor(tx, "receivable"), gain, credit.party, credit.currency, Money{}},
                       {ledger::accountFor(tx, "exchange"), -gain, std::nullopt, credit.currency, Money{}}};
        ledger::post(tx, entry);
    }
    for (const auto& part : parts) settle(tx, part, {args.payment, args.creditNote}, on);
    if (args.payment)
        tx.run(R"sql(update payment set allocated = allocated + $2 where payment_id = $1)sql", *args.payment,
               paid.amount);
    else
        tx.run(R"sql(
            update invoice set settled = settled + $2, book_settled = book_settled + $3 where invoice_id = $1
        )sql", *args.creditNote, paid.amount, bookPaid);
    return {{credit.left() - paid.amount, credit.currency}};
}

}  // namespace finance
