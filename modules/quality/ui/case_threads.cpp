// What came before a complaint, a nonconformance, a return and an 8D report, and what came after; and these on the threads
// of orders, shipments, lots and work orders.
#include <algorithm>
#include <iterator>

#include "app/desk/say.h"
#include "quality/complaint.h"
#include "quality/ui/cases.h"

namespace quality::cases {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct CaseStep {
    std::int64_t id = 0;
    std::string kind, number, what, state;
    int side = 1;
};
BOOST_DESCRIBE_STRUCT(CaseStep, (), (id, kind, number, what, state, side))

std::vector<ThreadLink> linksFrom(const std::vector<CaseStep>& steps) {
    std::vector<ThreadLink> all;
    for (const auto& step : steps)
        all.push_back({.side = step.side, .kind = step.kind, .id = step.id, .number = step.number == "-" ? step.what : step.number, .what = step.what,
                       .tone = step.state == "open" || step.state == "announced" ? Tone::attention : Tone::neutral});
    return all;
}

std::vector<ThreadLink> ofComplaint(const db::Read& read, std::int64_t id) {
    return linksFrom(read.all<CaseStep>(R"sql(
        select q.id, q.kind, q.number, q.what, q.state, q.side
        from (select l.record_id as id, case l.kind when 'sales order' then 'order' when 'input lot' then 'lot' else l.kind end as kind, l.number, l.text as what,
                     '' as state, -1 as side, l.complaint_link_id as turn
              from complaint_link l where l.complaint_id = $1 and l.kind in ('sales order', 'shipment', 'lot', 'work order', 'input lot')
              union all
              select r.complaint_id, 'complaint', r.number, r.text, r.state, -1, 0
              from complaint c join complaint r on r.complaint_id = c.raised_from_id where c.complaint_id = $1
              union all
              select n.nonconformance_id, 'nonconformance', n.number, i.number, n.state, 1, n.nonconformance_id
              from nonconformance n join item i on i.item_id = n.item_id where n.complaint_id = $1
              union all
              select r.return_order_id, 'return order', r.number, r.reason, r.state, 1, r.return_order_id
              from return_order r where r.complaint_id = $1
              union all
              select a.capa_id, '8D report', a.number, a.title, a.state, 1, a.capa_id from capa a where a.complaint_id = $1
              union all
              select c.complaint_id, 'complaint', c.number, p.name, c.state, 1, c.complaint_id
              from complaint c join party p on p.party_id = c.party_id where c.raised_from_id = $1) q
        order by q.side, q.kind, q.turn limit 80
    )sql", id));
}

std::vector<ThreadLink> ofNonconformance(const db::Read& read, std::int64_t id) {
    return linksFrom(read.all<CaseStep>(R"sql(
        select q.id, q.kind, q.number, q.what, q.state, q.side
        from (select c.complaint_id as id, 'complaint' as kind, c.number, p.name as what, c.state, -1 as side
              from nonconformance n join complaint c on c.complaint_id = n.complaint_id join party p on p.party_id = c.party_id where n.nonconformance_id = $1
              union all
              select r.return_order_id, 'return order', r.number, r.reason, r.state, -1
              from return_step t join return_order r on r.return_order_id = t.return_order_id where t.nonconformance_id = $1
              union all
              select l.lot_id, 'lot', l.number, i.number, '', -1
              from nonconformance n join lot l on l.lot_id = n.lot_id join item i on i.item_id = l.item_id where n.nonconformance_id = $1
              union all
              select w.work_order_id, 'work order', w.number, o.name, '', -1
              from nonconformance n join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
              join work_order w on w.work_order_id = o.work_order_id where n.nonconformance_id = $1
              union all
              select w.work_order_id, 'work order', w.number, w.defect, '', 1
              from disposition d join work_order w on w.work_order_id = d.work_order_id where d.nonconformance_id = $1
              union all
              select a.capa_id, '8D report', a.number, a.title, a.state, 1 from capa a where a.nonconformance_id = $1) q
        order by q.side, q.kind, q.id limit 60
    )sql", id));
}

std::vector<ThreadLink> ofReturn(const db::Read& read, std::int64_t id) {
    return linksFrom(read.all<CaseStep>(R"sql(
        select q.id, q.kind, q.number, q.what, q.state, q.side
        from (select c.complaint_id as id, 'complaint' as kind, c.number, p.name as what, c.state, -1 as side
              from return_order r join complaint c on c.complaint_id = r.complaint_id join party p on p.party_id = c.party_id where r.return_order_id = $1
              union all
              select s.shipment_id, 'shipment', s.number, o.number, '', -1
              from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id join shipment s on s.shipment_id = x.shipment_id
              join sales_order o on o.sales_order_id = s.sales_order_id where r.return_order_id = $1
              union all
              select n.nonconformance_id, 'nonconformance', n.number, n.text, n.state, 1
              from return_step t join nonconformance n on n.nonconformance_id = t.nonconformance_id where t.return_order_id = $1
              union all
              select i.invoice_id, 'invoice', i.number, '', '', 1 from return_step t join invoice i on i.invoice_id = t.invoice_id where t.return_order_id = $1
              union all
              select o.sales_order_id, 'order', o.number, '', '', 1
              from return_step t join sales_order o on o.sales_order_id = t.sales_order_id where t.return_order_id = $1) q
        order by q.side, q.kind, q.id limit 40
    )sql", id));
}

std::vector<ThreadLink> ofCapa(const db::Read& read, std::int64_t id) {
    return linksFrom(read.all<CaseStep>(R"sql(
        select q.id, q.kind, q.number, q.what, q.state, q.side
        from (select c.complaint_id as id, 'complaint' as kind, c.number, p.name as what, c.state, -1 as side
              from capa a join complaint c on c.complaint_id = a.complaint_id join party p on p.party_id = c.party_id where a.capa_id = $1
              union all
              select n.nonconformance_id, 'nonconformance', n.number, n.text, n.state, -1
              from capa a join nonconformance n on n.nonconformance_id = a.nonconformance_id where a.capa_id = $1
              union all
              select i.item_id, 'item', i.number, i.name, '', -1 from capa a join item i on i.item_id = a.item_id where a.capa_id = $1) q
        order by q.kind, q.id
    )sql", id));
}

// Complaints that name a record; of a lot also those that name it as an input.
std::vector<CaseStep> complaintsAbout(const db::Read& read, const std::string& kind, std::int64_t id) {
    return read.all<CaseStep>(R"sql(
        select q.id, q.kind, q.number, q.what, q.state, q.side
        from (select c.complaint_id as id, 'complaint' as kind, c.number, p.name as what, c.state, 1 as side
              from complaint_link l join complaint c on c.complaint_id = l.complaint_id join party p on p.party_id = c.party_id
              where l.kind = $1 and l.record_id = $2
              union
              select c.complaint_id, 'complaint', c.number, p.name, c.state, 1
              from complaint_link l join complaint c on c.complaint_id = l.complaint_id join party p on p.party_id = c.party_id
              where $1 = 'lot' and l.kind = 'input lot' and l.record_id = $2) q
        order by q.id desc limit 30
    )sql", kind, id);
}

std::vector<CaseStep> faultsOfLot(const db::Read& read, std::int64_t lot) {
    return read.all<CaseStep>(R"sql(
        select n.nonconformance_id as id, 'nonconformance' as kind, n.number, n.text as what, n.state, 1 as side
        from nonconformance n where n.lot_id = $1 order by n.nonconformance_id desc limit 30
    )sql", lot);
}

std::vector<CaseStep> faultsOfWorkOrder(const db::Read& read, std::int64_t order) {
    return read.all<CaseStep>(R"sql(
        select n.nonconformance_id as id, 'nonconformance' as kind, n.number, n.text as what, n.state, 1 as side
        from work_order_operation o join nonconformance n on n.work_order_operation_id = o.work_order_operation_id
        where o.work_order_id = $1 order by n.nonconformance_id desc limit 30
    )sql", order);
}

std::vector<ThreadLink> casesAbout(const db::Read& read, const std::string& kind, std::int64_t id) {
    if (!read.may("complaints.see")) return {};
    auto steps = complaintsAbout(read, kind, id);
    if (kind == "lot") std::ranges::move(faultsOfLot(read, id), std::back_inserter(steps));
    if (kind == "work order") std::ranges::move(faultsOfWorkOrder(read, id), std::back_inserter(steps));
    if (steps.size() > 30) steps.resize(30);
    return linksFrom(steps);
}

}  // namespace

void addCaseThreads(desk::Desk& desk) {
    desk.addThread("complaint", ofComplaint);
    desk.addThread("nonconformance", ofNonconformance);
    desk.addThread("return order", ofReturn);
    desk.addThread("8D report", ofCapa);
    desk.addThread("order", [](const db::Read& read, std::int64_t id) { return casesAbout(read, "sales order", id); });
    desk.addThread("shipment", [](const db::Read& read, std::int64_t id) { return casesAbout(read, "shipment", id); });
    desk.addThread("lot", [](const db::Read& read, std::int64_t id) { return casesAbout(read, "lot", id); });
    desk.addThread("work order", [](const db::Read& read, std::int64_t id) { return casesAbout(read, "work order", id); });
}

}  // namespace quality::cases
