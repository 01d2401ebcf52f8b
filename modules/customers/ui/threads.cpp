// What comes before and after leads, opportunities, tickets and frame orders, and what of this area orders, customers and
// lots come from or lead to.
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {
namespace {

using desk::ThreadLink;

struct ThreadRow {
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(ThreadRow, (), (id, number, what))

void addRows(std::vector<ThreadLink>& links, const db::Read& read, int side, const char* kind, std::vector<ThreadRow> rows) {
    if (!read.may("customers.see")) return;
    for (auto& one : rows) links.push_back({side, kind, one.id, std::move(one.number), std::move(one.what)});
}

void addFirm(std::vector<ThreadLink>& links, const db::Read& read, const std::vector<ThreadRow>& rows) {
    for (const auto& one : rows) {
        const auto record = firmRecord(read, one.id);
        links.push_back({-1, desk::utf8(record.kind), record.id, one.number, one.what});
    }
}

std::vector<ThreadLink> ofLead(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    for (const auto& one : read.all<ThreadRow>(R"sql(
             select p.party_id as id, p.number, p.name as what from lead l join party p on p.party_id = l.party_id where l.lead_id = $1
         )sql", id)) {
        const auto record = firmRecord(read, one.id);
        links.push_back({1, desk::utf8(record.kind), record.id, one.number, one.what});
    }
    addRows(links, read, 1, "opportunity", read.all<ThreadRow>(R"sql(
        select opportunity_id as id, number, title as what from opportunity where lead_id = $1 order by opportunity_id limit 20
    )sql", id));
    return links;
}

std::vector<ThreadLink> ofOpportunity(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addFirm(links, read, read.all<ThreadRow>(R"sql(
        select p.party_id as id, p.number, p.name as what from opportunity o join party p on p.party_id = o.party_id where o.opportunity_id = $1
    )sql", id));
    addRows(links, read, -1, "lead", read.all<ThreadRow>(R"sql(
        select l.lead_id as id, l.number, l.name as what from opportunity o join lead l on l.lead_id = o.lead_id where o.opportunity_id = $1
    )sql", id));
    addRows(links, read, 1, "order", read.all<ThreadRow>(R"sql(
        select d.sales_order_id as id, d.number, d.ordered_on as what from opportunity o join sales_order d on d.sales_order_id = o.sales_order_id
        where o.opportunity_id = $1
    )sql", id));
    return links;
}

std::vector<ThreadLink> ofTicket(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addFirm(links, read, read.all<ThreadRow>(R"sql(
        select p.party_id as id, p.number, p.name as what from service_ticket k join party p on p.party_id = k.party_id where k.service_ticket_id = $1
    )sql", id));
    addRows(links, read, -1, "lot", read.all<ThreadRow>(R"sql(
        select t.lot_id as id, t.number, i.number as what from service_ticket k join lot t on t.lot_id = k.lot_id
        join item i on i.item_id = t.item_id where k.service_ticket_id = $1
    )sql", id));
    return links;
}

std::vector<ThreadLink> ofFrame(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addRows(links, read, -1, "customer", read.all<ThreadRow>(R"sql(
        select f.customer_id as id, p.number, p.name as what from frame_order f join customer c on c.customer_id = f.customer_id
        join party p on p.party_id = c.party_id where f.frame_order_id = $1
    )sql", id));
    addRows(links, read, 1, "order", read.all<ThreadRow>(R"sql(
        select distinct o.sales_order_id as id, o.number, o.ordered_on as what from frame_order_line f
        join frame_call_off x on x.frame_order_line_id = f.frame_order_line_id
        join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id join sales_order o on o.sales_order_id = l.sales_order_id
        where f.frame_order_id = $1 order by o.ordered_on desc, o.number limit 20
    )sql", id));
    return links;
}

std::vector<ThreadLink> beforeOrder(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addRows(links, read, -1, "opportunity", read.all<ThreadRow>(R"sql(
        select opportunity_id as id, number, title as what from opportunity where sales_order_id = $1 order by opportunity_id limit 20
    )sql", id));
    addRows(links, read, -1, "frame order", read.all<ThreadRow>(R"sql(
        select distinct f.frame_order_id as id, f.number, f.reference as what from sales_order_line l
        join frame_call_off x on x.sales_order_line_id = l.sales_order_line_id
        join frame_order_line n on n.frame_order_line_id = x.frame_order_line_id join frame_order f on f.frame_order_id = n.frame_order_id
        where l.sales_order_id = $1 order by f.number limit 20
    )sql", id));
    return links;
}

std::vector<ThreadLink> afterCustomer(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addRows(links, read, 1, "opportunity", read.all<ThreadRow>(R"sql(
        select o.opportunity_id as id, o.number, o.title as what from customer c join opportunity o on o.party_id = c.party_id
        where c.customer_id = $1 and o.state = 'open' order by o.close_on, o.opportunity_id limit 12
    )sql", id));
    addRows(links, read, 1, "ticket", read.all<ThreadRow>(R"sql(
        select k.service_ticket_id as id, k.number, k.subject as what from customer c join service_ticket k on k.party_id = c.party_id
        where c.customer_id = $1 and k.solved_at is null order by k.solve_due_at limit 12
    )sql", id));
    return links;
}

std::vector<ThreadLink> afterLot(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    addRows(links, read, 1, "ticket", read.all<ThreadRow>(R"sql(
        select service_ticket_id as id, number, subject as what from service_ticket where lot_id = $1 order by service_ticket_id desc limit 12
    )sql", id));
    return links;
}

}  // namespace

void addThreads(desk::Desk& desk) {
    desk.addThread("lead", ofLead);
    desk.addThread("opportunity", ofOpportunity);
    desk.addThread("ticket", ofTicket);
    desk.addThread("frame order", ofFrame);
    desk.addThread("order", beforeOrder);
    desk.addThread("customer", afterCustomer);
    desk.addThread("lot", afterLot);
}

}  // namespace customers::ui
