// What the hints about one customer go by.
#include "calendar/calendar.h"
#include "customers/hints.h"
#include "customers/service.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(OpenComplaint, (), (complaint, number, lot, receivedOn))
BOOST_DESCRIBE_STRUCT(OverdueInvoice, (), (invoice, number, dueOn, open, currency))
BOOST_DESCRIBE_STRUCT(LateOpportunity, (), (opportunity, number, title, closeOn))

namespace {

constexpr int quoteReach = 14, monthsBack = 36;

struct ItemDay {
    ItemId item;
    std::string number, name;
    Date orderedOn;
    bool onOrder = false;
};
BOOST_DESCRIBE_STRUCT(ItemDay, (), (item, number, name, orderedOn, onOrder))

struct QuoteFact {
    SalesOrderId salesOrder;
    std::string number;
    Date validTo;
    Money gross;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(QuoteFact, (), (salesOrder, number, validTo, gross, currency))

struct LateFact {
    SalesOrderId salesOrder;
    std::string number;
    Date promisedOn;
    int lines = 0;
};
BOOST_DESCRIBE_STRUCT(LateFact, (), (salesOrder, number, promisedOn, lines))

struct TicketFact {
    ServiceTicketId ticket;
    std::string number, subject, zone;
    std::optional<Instant> answeredAt;
    Instant answerDueAt, solveDueAt;
};
BOOST_DESCRIBE_STRUCT(TicketFact, (), (ticket, number, subject, zone, answeredAt, answerDueAt, solveDueAt))

std::vector<ItemOrders> itemOrders(const db::Read& read, PartyId party, Date since) {
    std::vector<ItemOrders> items;
    for (auto& day : read.all<ItemDay>(R"sql(
             select l.item_id as item, i.number, i.name, o.ordered_on,
                    max(case when o.state = 'signed' and l.quantity > l.cancelled + l.shipped then 1 else 0 end) as on_order
             from customer c join sales_order o on o.customer_id = c.customer_id and o.state in ('signed', 'completed')
             join sales_order_line l on l.sales_order_id = o.sales_order_id and l.quantity > l.cancelled
             join item i on i.item_id = l.item_id and i.state <> 'obsolete'
             where c.party_id = $1 and o.ordered_on >= $2
             group by l.item_id, i.number, i.name, o.ordered_on order by i.number, o.ordered_on
         )sql", party, since)) {
        if (items.empty() || items.back().item != day.item) items.push_back({day.item, std::move(day.number), std::move(day.name), {}, false});
        items.back().days.push_back(day.orderedOn);
        items.back().onOrder = items.back().onOrder || day.onOrder;
    }
    return items;
}

void addOrderFacts(const db::Read& read, PartyId party, Date today, HintFacts& facts) {
    facts.items = itemOrders(read, party, monthsLater(today, -monthsBack));
    for (auto& quote : read.all<QuoteFact>(R"sql(
             select o.sales_order_id as sales_order, o.number, o.valid_to, o.gross, o.currency
             from customer c join sales_order o on o.customer_id = c.customer_id
             where c.party_id = $1 and o.state = 'quote' and o.valid_to >= $2 and o.valid_to <= $3 order by o.valid_to, o.sales_order_id
         )sql", party, today - quoteReach, today + quoteReach))
        facts.quotes.push_back({quote.salesOrder, std::move(quote.number), quote.validTo, quote.gross, quote.currency});
    for (auto& late : read.all<LateFact>(R"sql(
             select o.sales_order_id as sales_order, o.number, min(coalesce(l.promised_on, l.wanted_on)) as promised_on, count(*) as lines
             from customer c join sales_order o on o.customer_id = c.customer_id and o.state = 'signed'
             join sales_order_line l on l.sales_order_id = o.sales_order_id
             where c.party_id = $1 and l.item_id is not null and l.shipped + l.cancelled < l.quantity
               and coalesce(l.promised_on, l.wanted_on) < $2
             group by o.sales_order_id, o.number order by 3, 1
         )sql", party, today))
        facts.late.push_back({late.salesOrder, std::move(late.number), late.promisedOn, late.lines});
    facts.lastOrderOn = read.one<std::optional<Date>>(R"sql(
        select max(o.ordered_on) as ordered_on from customer c join sales_order o on o.customer_id = c.customer_id
        where c.party_id = $1 and o.state in ('signed', 'completed')
    )sql", party);
    facts.openBusiness = read.one<std::int64_t>(R"sql(
        select count(*) as n from customer c join sales_order o on o.customer_id = c.customer_id
        where c.party_id = $1 and o.state = 'quote' and (o.valid_to is null or o.valid_to >= $2)
    )sql", party, today) > 0;
}

void addServiceFacts(const db::Read& read, PartyId party, HintFacts& facts) {
    for (auto& ticket : read.all<TicketFact>(R"sql(
             select k.service_ticket_id as ticket, k.number, k.subject, s.zone, k.answered_at, k.answer_due_at, k.solve_due_at
             from service_ticket k join site s on s.site_id = k.site_id
             where k.party_id = $1 and k.solved_at is null
               and (k.solve_due_at < $2 or (k.answered_at is null and k.answer_due_at < $2))
             order by k.solve_due_at, k.service_ticket_id
         )sql", party, read.now())) {
        const bool solution = ticket.solveDueAt < read.now();
        facts.tickets.push_back({ticket.ticket, std::move(ticket.number), std::move(ticket.subject), ticket.answeredAt.has_value() || solution,
                                 calendar::localDate(ticket.zone, solution ? ticket.solveDueAt : ticket.answerDueAt)});
    }
}

void addTalkFacts(const db::Read& read, PartyId party, Date today, HintFacts& facts) {
    facts.opportunities = read.all<LateOpportunity>(R"sql(
        select opportunity_id as opportunity, number, title, close_on from opportunity
        where party_id = $1 and state = 'open' and close_on < $2 order by close_on, opportunity_id
    )sql", party, today);
    facts.openBusiness = facts.openBusiness || read.one<std::int64_t>(R"sql(
        select count(*) as n from opportunity where party_id = $1 and state = 'open'
    )sql", party) > 0;
    if (const auto last = read.one<std::optional<Instant>>(R"sql(select max(done_at) as done_at from activity where party_id = $1)sql", party))
        facts.lastTalkedOn = db::utcDate(*last);
}

}  // namespace

HintFacts hintFactsOf(const db::Read& read, PartyId party, Date today) {
    HintFacts facts;
    if (read.may("orders.see")) addOrderFacts(read, party, today, facts);
    if (read.may("complaints.see"))
        facts.complaints = read.all<OpenComplaint>(R"sql(
            select k.complaint_id as complaint, k.number, l.number as lot, k.received_on
            from complaint k join lot l on l.lot_id = k.lot_id
            where k.party_id = $1 and k.kind = 'customer' and k.state = 'open' order by k.received_on, k.complaint_id
        )sql", party);
    if (read.may("finance.see"))
        facts.overdue = read.all<OverdueInvoice>(R"sql(
            select i.invoice_id as invoice, i.number, i.due_on, i.gross - i.settled as open, i.currency
            from customer c join invoice i on i.customer_id = c.customer_id
            where c.party_id = $1 and i.kind = 'invoice' and i.settled < i.gross and i.due_on < $2 order by i.due_on, i.invoice_id
        )sql", party, today);
    if (read.may("customers.see")) {
        addServiceFacts(read, party, facts);
        addTalkFacts(read, party, today, facts);
    } else {
        facts.lastTalkedOn = today;  // what was said is not theirs to see, so nothing is said about silence
    }
    return facts;
}

}  // namespace customers
