// Everything about one customer in one read, for one screen. A section whose right the reader lacks is left empty and
// named in `hidden`: orders (orders.see), money (finance.see), shipping (warehouse.see), complaints (complaints.see), talks
// (customers.see: people, tickets, opportunities, activities, campaigns). Class and wallet need orders and money.
// Each section holds at most 50 rows, the newest or most urgent first; the counts beside them are of all there are.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "customers/hints.h"
#include "customers/portfolio.h"
#include "customers/service.h"
#include "customers/targets.h"
#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace customers {

struct CardPerson {
    PartyContactId contact;
    std::string name, duty, email, phone;
};
struct CardDocument {  // a quote or an order
    SalesOrderId order;
    std::string number, reference, state;  // 'quote', 'signed', 'completed', 'cancelled'
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;  // of a quote
    Money gross;
    Currency currency;
};
// An item that should have left by now, or that left after its day.
struct CardLate {
    SalesOrderId order;
    std::string number, item, name;
    int line = 0;
    Quantity quantity;              // that is or was late
    Date promisedOn;                // promised, or wanted where nothing was promised
    std::optional<Date> shippedOn;  // none: it is still here
    int days = 0;                   // late by
};
struct CardInvoice {
    InvoiceId invoice;
    std::string number;
    Date dueOn;
    Money open;
    Currency currency;
    int daysOverdue = 0;
};
struct CardComplaint {
    ComplaintId complaint;
    std::string number, item, lot, text, state;  // 'open', 'closed'
    Date receivedOn;
};
struct CardDelivery {
    ShipmentId shipment;
    LotId lot;
    std::string number, item, name, lotNumber;
    Quantity quantity;
    Date shippedOn;
};
struct CardTicket {
    ServiceTicketId ticket;
    std::string number, subject, priority, item, lot, state, solution;  // state: 'open', 'answered', 'solved'
    bool underWarranty = false, late = false;
    Instant toldAt;
    std::optional<Instant> solvedAt;
};
struct CardOpportunity {
    OpportunityId opportunity;
    std::string number, title, stage, state;
    Money amount;
    Currency currency;
    Date closeOn;
};
struct CardActivity {
    ActivityId activity;
    std::string kind, subject, result, user;
    std::optional<Instant> dueAt, doneAt;
};
struct CardFrame {
    FrameOrderId frameOrder;
    std::string number, state;
    Date validTo;
};
struct CardCampaign {
    CampaignId campaign;
    std::string code, name, response;
};

struct CustomerCard {
    PartyId party;
    std::optional<CustomerId> customer;  // none: nobody we sell to yet
    std::string number, name, state, email, phone, taxNumber, country;
    Date today;                          // what late and overdue are counted from: the site's
    Keeper keeper;
    std::optional<Standing> standing;    // class, churn risk, wallet
    std::vector<std::string> hidden;     // sections that were left out

    std::int64_t quoteCount = 0, orderCount = 0, lateCount = 0, openComplaints = 0, openTickets = 0, openActivities = 0;  // open or signed; lines late and still here
    Currency currency;        // of the books
    Money owed, overdueSum;   // book currency: open invoices less credit notes and money not matched; invoices past their day
    std::vector<Hint> hints;
    std::vector<CardPerson> people;
    std::vector<CardDocument> quotes, orders;  // open quotes; signed orders first, then the newest others
    std::vector<CardLate> late;                // still here first, then what left late in the last 12 months
    std::vector<CardInvoice> overdue;
    std::vector<CardComplaint> complaints;
    std::vector<CardDelivery> deliveries;      // lots that left in the last `months`
    std::vector<Installed> installed;          // serials and lots there, with the last day of their warranty
    std::vector<CardTicket> tickets;
    std::vector<CardOpportunity> opportunities;
    std::vector<CardActivity> activities;      // to be done first, then done, the newest first
    std::vector<CardFrame> frames;
    std::vector<CardCampaign> campaigns;
};
// Refuses "people.party.none". `months`: how far back deliveries are shown.
CustomerCard cardOf(const db::Read&, PartyId, int months = 12);
CustomerCard cardOf(const db::Read&, CustomerId, int months = 12);  // refuses "customers.customer.none"

}  // namespace customers
