// Bills and money: invoices, credit notes, payments, what is open, and who is reminded.
//
// Records: invoice (also credit notes; amounts of both are positive), invoice_line, invoice_tax, payment,
// settlement, reminder. An invoice is posted when it is made and never changed; a mistake is put right by
// a credit note. Amounts are in minor units of the document's currency; a document in another currency is
// posted at its day's rate, and what a payment brings in more or less than the invoice stood for goes to
// the event 'exchange'. Partial amounts are cumulative: what is billed, credited or settled in parts adds
// up to the whole to the cent, whatever the parts.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace finance {

using namespace tl;
using db::Date;

// ---------------------------------------------------------------- actions

// Bills everything of an order that is shipped and not billed, and its charges (freight and the like) whole
// with the first invoice. Net of a line: round(line net x billed / wanted) less what was billed before.
// Tax: once per tax code on the summed base (EN 16931 BR-CO-17); of an imported order the source's own tax,
// by the share of net billed. An imported order's last invoice takes the difference to the source's
// rounded total as one visible rounding line of at most 5 minor units ("finance.invoice.rounding").
// Refuses an order that is not signed ("finance.invoice.state") and one with nothing to bill
// ("finance.invoice.nothing"). The order is completed when nothing is left to ship or to bill.
struct InvoiceOrder {
    SalesOrderId order;
    std::optional<Date> onDate;  // absent: today at the site
};
struct Invoiced {
    InvoiceId invoice;
    std::string number;
    Amount net, tax, rounding, gross;
    Date dueOn;
    std::string orderState;  // 'signed' or 'completed'
};

// Takes back from a posted invoice: some lines, an amount (before tax, shared over the lines by what is not
// credited yet), or, with neither, all that is not credited yet. Tax goes back by the invoice's own tax:
// its share of the base, whole when all is credited. The credit note settles its invoice as far as that is
// open and stays open as a credit with the rest. Refuses more than was billed and not credited
// ("finance.credit.too_much").
struct CreditLine {
    int line = 0;                      // the invoice's line number
    std::optional<Quantity> quantity;  // stocking unit; absent: all not credited yet
};
struct CreditInvoice {
    InvoiceId invoice;
    std::vector<CreditLine> lines;
    std::optional<Amount> amount;  // in the invoice's currency, before tax
    std::string reason;            // needed
    std::optional<Date> onDate;    // absent: today at the site
};
struct Credited {
    InvoiceId creditNote;
    std::string number;
    Amount net, tax, gross;
    Amount settled;  // of it matched to the invoice at once
};

// Which invoice a payment or a credit note pays, and how much of it.
struct Match {
    InvoiceId invoice;
    std::optional<Amount> amount;  // absent: all that is open, as far as the money goes
};
// Money from a customer. What is not matched to an invoice stays as a credit on account.
struct ReceivePayment {
    CustomerId customer;
    std::optional<SiteId> site;      // absent: the only one
    Amount amount;                   // above zero
    std::optional<Date> receivedOn;  // absent: today at the site
    std::string reference;           // what the bank says, at most 200 characters
    std::vector<Match> invoices;     // of this customer, in the payment's currency
};
struct Received {
    PaymentId payment;
    std::string number;
    Amount unmatched;
};

// Matches money, or an open credit note (one of the two), to invoices of the same customer and currency.
struct AllocatePayment {
    std::optional<PaymentId> payment;
    std::optional<InvoiceId> creditNote;
    std::vector<Match> invoices;
    std::optional<Date> onDate;  // absent: today at the site
};
struct Allocated {
    Amount unmatched;
};

// Reminds of overdue invoices, one letter a customer into the outbox: one invoice, all of a customer, or
// all there are. Levels 1, 2, 3, at least 7 days apart; what may not be reminded of is left out, but an
// invoice asked for by name is refused with the reason ("finance.remind.*").
struct Remind {
    std::optional<CustomerId> customer;
    std::optional<InvoiceId> invoice;
    std::optional<Date> onDate;  // absent: today at the invoice's site
};
struct ReminderSent {
    InvoiceId invoice;
    std::string number;
    int level = 0;
};
struct Reminded {
    std::vector<ReminderSent> reminders;
    int letters = 0;
};

// Mails an invoice or a credit note to its customer, by the rules of people::PaperMail: the mail waits in the
// outbox until it is delivered. Refuses "finance.send.none" and "people.mail.*".
struct Send {
    InvoiceId invoice;
    std::string to, subject, text;
    std::string attachment;  // SHA-256 of the paper's bytes
    std::string fileName;    // as the receiver sees it
};
struct Sent {
    InvoiceId invoice;
    std::string number;
    std::int64_t message = 0;
};

extern const db::Action<InvoiceOrder, Invoiced> invoiceAction;
extern const db::Action<CreditInvoice, Credited> creditAction;
extern const db::Action<ReceivePayment, Received> receivePaymentAction;
extern const db::Action<AllocatePayment, Allocated> allocatePaymentAction;
extern const db::Action<Remind, Reminded> remindAction;
extern const db::Action<Send, Sent> sendAction;

Invoiced invoice(db::Tx&, const InvoiceOrder&);
Credited credit(db::Tx&, const CreditInvoice&);
void check(const db::Read&, const CreditInvoice&, db::Reasons&);  // for whoever credits as part of something else
Received receivePayment(db::Tx&, const ReceivePayment&);
Allocated allocatePayment(db::Tx&, const AllocatePayment&);
Reminded remind(db::Tx&, const Remind&);
Sent send(db::Tx&, const Send&);

// What screens and `throughline list` show (database/list.h).
const db::List& invoicesList();
const db::List& openItemsList();
const db::List& invoiceLinesList();
const db::List& paymentsList();
const db::List& settlementsList();
const db::List& remindersList();

void install(db::Actions&);

// ---------------------------------------------------------------- reads

// What is open on a day. Invoices count up, credit notes and unmatched money down.
struct OpenItem {
    std::string kind;  // 'invoice', 'credit_note', 'payment'
    std::int64_t id = 0;
    std::string number, customer, name;  // customer: the party's number
    Date onDate, dueOn;                  // of a payment the same day
    Currency currency;
    Money amount, open;   // minor units of `currency`, with sign
    int daysOverdue = 0;  // 0 when not due, and for what counts down
};
std::vector<OpenItem> openItems(const db::Read&, std::optional<CustomerId>, Date asOf);

// Every open invoice past its day, the longest overdue first, and what may be done about it.
struct Overdue {
    InvoiceId invoice;
    SiteId site;
    CustomerId customer;
    std::string number, customerNumber, name, email;
    Date dueOn;
    int daysOverdue = 0;
    Currency currency;
    Money gross, open;
    int level = 0;  // of the last reminder, 0: none yet
    std::optional<Date> remindedOn;
    bool mayRemind = false;  // level below 3 and no reminder in the last 7 days
};
std::vector<Overdue> dunningList(const db::Read&, Date asOf);

// What happened between two days (both included) in one currency, and the balance before and after.
struct StatementLine {
    Date onDate;
    std::string kind, number, text;
    Money amount, balance;  // minor units; what the customer owes is positive
};
struct Statement {
    Currency currency;
    Money opening, closing;
    std::vector<StatementLine> lines;
};
Statement statement(const db::Read&, CustomerId, const Currency&, Date from, Date to);

// The hash of a posted document as it stands in the tables now; equals invoice.content_hash unless
// somebody changed a posted amount behind the program's back (doctor I16).
std::string contentHashOf(const db::Read&, InvoiceId);

// ---------------------------------------------------------------- pure rules (shares.cpp)

// What a part adds: round(whole x after / all) - round(whole x before / all), 0 <= before <= after <= all.
// Parts that reach `all` add up to `whole` exactly.
Money shareBetween(Money whole, Quantity before, Quantity after, Quantity all);
Money shareBetween(Money whole, Money before, Money after, Money all);

// Amounts of a document in the book currency, adding up to `total` to the cent: by largest remainder.
std::vector<Money> inBook(std::span<const Money> parts, Money total, Money bookTotal);

}  // namespace finance
