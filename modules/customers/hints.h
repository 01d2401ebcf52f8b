// What to do next about a customer, and why: computed from the firm's own data, by rules a person can follow.
//   reorder      an item they order again and again is due: more days have passed than the median between its orders
//                (intervals.h) and none of it is on order; after median + 3 x spread it is said that it stopped
//   quote        a quote ends within 14 days, or ended within the last 14
//   complaint    a complaint is open
//   overdue      invoices are past their day
//   ticket       a service ticket is past its answer or its solution
//   opportunity  an opportunity should have been decided by now
//   late         goods they ordered are late
//   silence      nobody talked to them for 90 days, and they ordered within two years or have a quote or an opportunity open
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(HintKind, complaint, late, ticket, overdue, quote, reorder, opportunity, silence)

struct Hint {
    HintKind kind{};
    int urgency = 0;             // 0 … 100; they come with the highest first
    std::string opens;           // the kind of record it is about ("order", "invoice", "item" …), '' for none
    std::int64_t recordId = 0;
    std::optional<Date> on;      // the day it turns on: due, ending, told
    db::Refusal why;             // the reason, said as refusals are (desk::sentence): code, sentence, details
};

// ---------------------------------------------------------------- facts

struct ItemOrders {
    ItemId item;
    std::string number, name;
    std::vector<Date> days;  // of signed orders, in any order, a day may come twice
    bool onOrder = false;    // some of it is ordered and has not left
};
struct OpenQuote {
    SalesOrderId order;
    std::string number;
    Date validTo;
    Money gross;
    Currency currency;
};
struct OpenComplaint {
    ComplaintId complaint;
    std::string number, lot;
    Date receivedOn;
};
struct OverdueInvoice {
    InvoiceId invoice;
    std::string number;
    Date dueOn;
    Money open;
    Currency currency;
};
struct LateTicket {
    ServiceTicketId ticket;
    std::string number, subject;
    bool answered = false;  // so only its solution is late
    Date dueOn;
};
struct LateOpportunity {
    OpportunityId opportunity;
    std::string number, title;
    Date closeOn;
};
struct LateOrder {
    SalesOrderId order;
    std::string number;
    Date promisedOn;  // the oldest day that has passed
    int lines = 0;
};
struct HintFacts {
    std::vector<ItemOrders> items;
    std::vector<OpenQuote> quotes;
    std::vector<OpenComplaint> complaints;
    std::vector<OverdueInvoice> overdue;
    std::vector<LateTicket> tickets;
    std::vector<LateOpportunity> opportunities;
    std::vector<LateOrder> late;
    std::optional<Date> lastTalkedOn, lastOrderOn;
    bool openBusiness = false;  // a quote or an opportunity is open
};

// Pure: facts in, hints out; the most urgent first, then by their order above.
std::vector<Hint> hintsOf(const HintFacts&, Date today);

// The facts of one customer, as far as the reader may see them (orders.see, finance.see, complaints.see, customers.see);
// orders of the last three years.
HintFacts hintFactsOf(const db::Read&, PartyId, Date today);

}  // namespace customers
