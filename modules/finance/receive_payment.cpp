#include "calendar/calendar.h"
#include "finance/settling.h"
#include "ledger/ledger.h"
#include "people/people.h"

namespace finance {
namespace {

PartyId partyOf(const db::Read& read, CustomerId customer) {
    const auto party =
        read.find<PartyId>(R"sql(select party_id from customer where customer_id = $1)sql", customer);
    if (!party)
        db::refuse("finance.payment.customer", "There is no such customer. Look them up again.", {},
                   "customer");
    return *party;
}

Date dayOf(const db::Read& read, const ReceivePayment& args, SiteId site) {
    return args.receivedOn ? *args.receivedOn : calendar::siteToday(read, site);
}

// The bank takes the day's value; the invoices give up what they stood for; the difference is exchange.
JournalEntryId post(db::Tx& tx, const ReceivePayment& args, SiteId site, Date on, const std::string& number,
                    Money bookAmount, Money bookReceivable) {
    const auto& [amount, currency] = args.amount;
    ledger::Entry entry;
    entry.site = site;
    entry.on = on;
    entry.documentKind = "payment";
    entry.text = "Payment " + number + (args.reference.empty() ? "" : ": " + args.reference);
    entry.lines = {{ledger::accountFor(tx, "bank"), bookAmount, std::nullopt, currency, amount},
                   {ledger::accountFor(tx, "receivable"), -bookReceivable, partyOf(tx, args.customer),
                    currency, -amount}};
    if (bookAmount != bookReceivable)
        entry.lines.push_back({ledger::accountFor(tx, "exchange"), bookReceivable - bookAmount, std::nullopt,
                               currency, Money{}});
    return ledger::post(tx, entry);
}

}  // namespace

void check(const db::Read& read, const ReceivePayment& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "finance.receivePayment", site);
    partyOf(read, args.customer);
    ledger::checkPeriod(read, dayOf(read, args, site), reasons, "receivedOn");
    if (db::characters(args.reference) > 200)
        reasons.add("finance.payment.reference", "The bank's text takes 200 characters at most. Shorten it.",
                    {}, "reference");
    if (args.amount.money <= Money{}) {
        reasons.add("finance.payment.amount", "{amount} is no money received. Enter an amount above zero.",
                    {{"amount", args.amount}}, "amount");
        return;
    }
    matched(read, {args.customer, args.amount.currency, args.amount.money}, args.invoices, reasons);
}

Received receivePayment(db::Tx& tx, const ReceivePayment& args) {
    const auto site = people::theSite(tx, args.site);
    const auto on = dayOf(tx, args, site);
    const auto& [amount, currency] = args.amount;
    const auto book = ledger::bookCurrency(tx);
    const auto bookAmount = money::exchange(amount, currency, ledger::rateOn(tx, currency, book, on), book);

    db::Reasons reasons;
    const auto parts = matched(tx, {args.customer, currency, amount}, args.invoices, reasons);
    reasons.throwIfAny();
    const auto paid = sum(parts);
    const auto bookRest = shareBetween(bookAmount, paid.amount, amount, amount);

    Received received;
    received.number = ledger::nextNumber(tx, site, "payment", on);
    const auto entry = post(tx, args, site, on, received.number, bookAmount, paid.book + bookRest);
    received.payment = tx.make<PaymentId>(R"sql(
        insert into payment (site_id, number, customer_id, received_on, currency, amount, allocated,
                             book_amount, reference, journal_entry_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning payment_id
    )sql", site, received.number, args.customer, on, currency, amount, paid.amount, bookAmount,
        args.reference, entry);
    for (const auto& part : parts) settle(tx, part, {received.payment, {}}, on);
    received.unmatched = {amount - paid.amount, currency};
    return received;
}

}  // namespace finance
