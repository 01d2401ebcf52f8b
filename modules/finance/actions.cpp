#include "finance/document.h"
#include "finance/finance.h"
#include "shared/numbers.h"

namespace finance {

BOOST_DESCRIBE_STRUCT(InvoiceOrder, (), (order, onDate))
BOOST_DESCRIBE_STRUCT(Invoiced, (), (invoice, number, net, tax, rounding, gross, dueOn, orderState))
BOOST_DESCRIBE_STRUCT(CreditLine, (), (line, quantity))
BOOST_DESCRIBE_STRUCT(CreditInvoice, (), (invoice, lines, amount, reason, onDate))
BOOST_DESCRIBE_STRUCT(Credited, (), (creditNote, number, net, tax, gross, settled))
BOOST_DESCRIBE_STRUCT(Match, (), (invoice, amount))
BOOST_DESCRIBE_STRUCT(ReceivePayment, (), (customer, site, amount, receivedOn, reference, invoices))
BOOST_DESCRIBE_STRUCT(Received, (), (payment, number, unmatched))
BOOST_DESCRIBE_STRUCT(AllocatePayment, (), (payment, creditNote, invoices, onDate))
BOOST_DESCRIBE_STRUCT(Allocated, (), (unmatched))
BOOST_DESCRIBE_STRUCT(Remind, (), (customer, invoice, onDate))
BOOST_DESCRIBE_STRUCT(ReminderSent, (), (invoice, number, level))
BOOST_DESCRIBE_STRUCT(Reminded, (), (reminders, letters))
BOOST_DESCRIBE_STRUCT(Send, (), (invoice, to, subject, text, attachment, fileName))
BOOST_DESCRIBE_STRUCT(Sent, (), (invoice, number, message))

void check(const db::Read&, const InvoiceOrder&, db::Reasons&);
void check(const db::Read&, const ReceivePayment&, db::Reasons&);
void check(const db::Read&, const AllocatePayment&, db::Reasons&);
void check(const db::Read&, const Remind&, db::Reasons&);
void check(const db::Read&, const Send&, db::Reasons&);

const db::Action<InvoiceOrder, Invoiced> invoiceAction{"finance.invoice", "Bill what left for an order",
                                                       invoice, check, db::codec<InvoiceOrder, Invoiced>()};
const db::Action<CreditInvoice, Credited> creditAction{"finance.credit",
                                                       "Take back from an invoice by a credit note", credit,
                                                       check, db::codec<CreditInvoice, Credited>()};
const db::Action<ReceivePayment, Received> receivePaymentAction{
    "finance.receivePayment", "Receive money from a customer and match it to invoices", receivePayment, check,
    db::codec<ReceivePayment, Received>()};
const db::Action<AllocatePayment, Allocated> allocatePaymentAction{
    "finance.allocatePayment", "Match a payment or credit note to invoices", allocatePayment, check,
    db::codec<AllocatePayment, Allocated>()};
const db::Action<Remind, Reminded> remindAction{"finance.remind", "Remind customers of overdue invoices",
                                                remind, check, db::codec<Remind, Reminded>()};
const db::Action<Send, Sent> sendAction{"finance.send", "Mail an invoice or a credit note to its customer",
                                        send, check, db::codec<Send, Sent>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("finance.see", "See invoices, payments and what is open");
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findRewritten), true);
    for (const auto* list : {&invoicesList(), &openItemsList(), &invoiceLinesList(), &paymentsList(), &settlementsList(),
                             &remindersList()})
        actions.addList(*list);
    actions.add(invoiceAction);
    actions.add(creditAction);
    actions.add(receivePaymentAction);
    actions.add(allocatePaymentAction);
    actions.add(remindAction);
    actions.add(sendAction);
}

}  // namespace finance
