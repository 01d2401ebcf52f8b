// What a scanned code leads to: the delivery, and by the trace all that stands behind it.
#include <algorithm>
#include <set>

#include "production/trace.h"
#include "quality/facts.h"
#include "warehouse/scan.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Linked, (), (kind, recordId, number, text, quantity))
BOOST_DESCRIBE_STRUCT(AlsoSent, (), (party, customer, lot, order, quantity))

namespace {

// What the code itself says.
struct Meant {
    std::optional<ShipmentId> shipment;
    std::optional<SalesOrderId> order;
    std::vector<LotId> lots;  // empty: all of the delivery
};

Meant meantByUnit(const db::Read& read, HandlingUnitId unit, const std::string& code) {
    Meant meant;
    meant.shipment = read.one<std::optional<ShipmentId>>(R"sql(
        select shipment_id from handling_unit where handling_unit_id = $1
    )sql", unit);
    if (!meant.shipment)
        db::refuse("quality.complaint.not_sent", "What {code} names has not left for a customer. Scan the label of what was delivered.",
                   {{"code", code}}, "code");
    const auto label = warehouse::unitOnLabel(read, unit);
    if (label)
        for (const auto& lot : label->lots) meant.lots.push_back(lot.lot);
    return meant;
}

Meant meantBy(const db::Read& read, const std::string& code) {
    Meant meant;
    meant.shipment = read.find<ShipmentId>(R"sql(select shipment_id from shipment where number = $1)sql", code);
    if (!meant.shipment)
        meant.order = read.find<SalesOrderId>(R"sql(select sales_order_id from sales_order where number = $1)sql", code);
    if (meant.shipment || meant.order) return meant;
    const auto scanned = warehouse::understand(read, code, db::utcDate(read.now()));
    if (scanned.unit) return meantByUnit(read, *scanned.unit, code);
    if (scanned.stock.lot)
        meant.lots.push_back(*scanned.stock.lot);
    else
        db::refuse("quality.complaint.unknown",
                   "{code} names no delivery, order, lot or unit of ours. Scan the label of the goods, or type the number of the delivery.",
                   {{"code", db::shown(code)}}, "code");
    return meant;
}

struct Left {
    ShipmentId shipment;
    std::string number;
    LotId lot;
};
BOOST_DESCRIBE_STRUCT(Left, (), (shipment, number, lot))

// What left by it, the most of it first.
std::vector<Left> leftBy(const db::Read& read, const Meant& meant, std::optional<ShipmentId> named) {
    const auto shipment = named ? named : meant.shipment;
    const auto lot = meant.lots.empty() ? std::optional<LotId>{} : std::optional{meant.lots.front()};
    std::vector<Left> all;
    const auto add = [&](const std::vector<Left>& some) { all.insert(all.end(), some.begin(), some.end()); };
    if (shipment)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment_line x join shipment s on s.shipment_id = x.shipment_id
            where x.shipment_id = $1 group by s.shipment_id, s.number, x.lot_id order by sum(x.quantity) desc, x.lot_id
        )sql", *shipment));
    else if (meant.order)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment s join shipment_line x on x.shipment_id = s.shipment_id
            where s.sales_order_id = $1 group by s.shipment_id, s.number, x.lot_id order by sum(x.quantity) desc, x.lot_id
        )sql", *meant.order));
    else if (lot)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment_line x join shipment s on s.shipment_id = x.shipment_id
            where x.lot_id = $1 group by s.shipment_id, s.number, x.lot_id order by s.shipment_id
        )sql", *lot));
    std::erase_if(all, [&](const Left& l) {
        return !meant.lots.empty() && std::ranges::find(meant.lots, l.lot) == meant.lots.end();
    });
    return all;
}

void requireOneDelivery(const std::vector<Left>& left, const std::string& code) {
    if (left.empty())
        db::refuse("quality.complaint.not_sent", "What {code} names has not left for a customer. Scan the label of what was delivered.",
                   {{"code", code}}, "code");
    std::string numbers;
    for (const auto& l : left)
        if (numbers.find(l.number) == numbers.npos) numbers += (numbers.empty() ? "" : ", ") + l.number;
    if (std::ranges::any_of(left, [&](const Left& l) { return l.shipment != left.front().shipment; }))
        db::refuse("quality.complaint.several", "What {code} names went out with {shipments}. Name the delivery that it is about.",
                   {{"code", code}, {"shipments", numbers}}, "shipment");
}

struct Head {
    SiteId site;
    PartyId party;
    SalesOrderId order;
    ShipmentId shipment;
    std::string customer, orderNumber, shipmentNumber;
};
BOOST_DESCRIBE_STRUCT(Head, (), (site, party, order, shipment, customer, orderNumber, shipmentNumber))

Head headOf(const db::Read& read, ShipmentId shipment) {
    return read.one<Head>(R"sql(
        select s.site_id as site, c.party_id as party, o.sales_order_id as "order", s.shipment_id as shipment,
               p.name as customer, o.number as order_number, s.number as shipment_number
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where s.shipment_id = $1
    )sql", shipment);
}

class Links {
public:
    void add(const Linked& link) {
        if (seen_.emplace(link.kind, link.recordId).second) all.push_back(link);
    }
    void add(const std::vector<Linked>& some) {
        for (const auto& link : some) add(link);
    }
    std::vector<Linked> all;

private:
    std::set<std::pair<std::string, std::int64_t>> seen_;
};

// How an order was worked: its operations, and who and what worked at them.
void addWork(const db::Read& read, WorkOrderId order, Links& links) {
    links.add(read.all<Linked>(R"sql(
        select cast('operation' as text) as kind, o.work_order_operation_id as record_id,
               w.number || '/' || cast(o.op_no as text) as number, o.name || ', ' || c.code as text,
               cast(null as bigint) as quantity
        from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
        join work_center c on c.work_center_id = o.work_center_id
        where o.work_order_id = $1 order by o.op_no
    )sql", order));
    links.add(read.all<Linked>(R"sql(
        select cast('employee' as text) as kind, e.employee_id as record_id, e.number, e.name as text,
               cast(null as bigint) as quantity
        from (select employee_id from job_time where work_order_id = $1 union
              select employee_id from production_report where work_order_id = $1 union
              select employee_id from material_issue where work_order_id = $1) x
        join employee e on e.employee_id = x.employee_id order by e.number
    )sql", order));
    links.add(read.all<Linked>(R"sql(
        select cast('machine' as text) as kind, m.machine_id as record_id, m.code as number, m.name as text,
               cast(null as bigint) as quantity
        from (select machine_id from job_time where work_order_id = $1 union
              select machine_id from production_report where work_order_id = $1 union
              select machine_id from material_issue where work_order_id = $1) x
        join machine m on m.machine_id = x.machine_id order by m.code
    )sql", order));
    links.add(read.all<Linked>(R"sql(
        select cast('inspection' as text) as kind, n.inspection_id as record_id, n.number,
               w.number || '/' || cast(n.op_no as text) as text, n.quantity
        from inspection n join work_order w on w.work_order_id = n.work_order_id
        where n.work_order_id = $1 and n.occasion = 'in_process' order by n.inspection_id
    )sql", order));
}

// When goods of a lot were inspected, as they came in or were done, and whose they were then.
void addInspections(const db::Read& read, LotId lot, Links& links) {
    links.add(read.all<Linked>(R"sql(
        select cast('inspection' as text) as kind, n.inspection_id as record_id, n.number, i.number || ' ' || l.number as text,
               cast(sum(x.quantity) as bigint) as quantity
        from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id
        where x.lot_id = $1 group by n.inspection_id, n.number, i.number, l.number order by n.inspection_id
    )sql", lot));
    links.add(read.all<Linked>(R"sql(
        select distinct cast('supplier' as text) as kind, p.party_id as record_id, p.number, p.name as text,
               cast(null as bigint) as quantity
        from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
        join party p on p.party_id = n.supplier_id where x.lot_id = $1 order by p.number
    )sql", lot));
}

// Where an input came from: its receipts, and the suppliers that these concern.
void addReceipts(const db::Read& read, LotId lot, Links& links) {
    links.add(read.all<Linked>(R"sql(
        select cast('receipt' as text) as kind, m.stock_move_id as record_id,
               coalesce(e.number, cast(m.stock_move_id as text)) as number, coalesce(e.text, '') as text, m.quantity
        from stock_move m left join journal_entry e on e.journal_entry_id = m.journal_entry_id
        where m.lot_id = $1 and m.kind = 'receipt' and m.document_kind = 'receipt' order by m.stock_move_id
    )sql", lot));
    links.add(read.all<Linked>(R"sql(
        select distinct cast('supplier' as text) as kind, p.party_id as record_id, p.number, p.name as text,
               cast(null as bigint) as quantity
        from stock_move m join journal_line l on l.journal_entry_id = m.journal_entry_id
        join party p on p.party_id = l.party_id join party_role r on r.party_id = p.party_id and r.role = 'supplier'
        where m.lot_id = $1 and m.kind = 'receipt' order by p.number
    )sql", lot));
}

// Made of, on all levels; things kept without lots cannot be told apart and are left out.
std::vector<LotId> addMaking(const db::Read& read, LotId lot, Links& links) {
    std::set<WorkOrderId> orders;
    std::set<LotId> inputs;
    for (const auto& edge : production::traceBack(read, lot).edges) {
        links.add(Linked{"work order", edge.order.number, edge.orderNumber, edge.outputItem + " " + edge.outputLot, {}});
        if (orders.insert(edge.order).second) addWork(read, edge.order, links);
        if (edge.inputLot == "-") continue;
        links.add(Linked{"input lot", edge.input.number, edge.inputLot, edge.inputItem, edge.quantity});
        inputs.insert(edge.input);
    }
    addInspections(read, lot, links);
    for (const auto input : inputs) {
        addReceipts(read, input, links);
        addInspections(read, input, links);
    }
    return {inputs.begin(), inputs.end()};
}

void addOthers(const db::Read& read, LotId lot, PartyId complaining, std::vector<AlsoSent>& others) {
    std::set<LotId> lots{lot};
    for (const auto& edge : production::traceForward(read, lot).edges) lots.insert(edge.output);
    for (const auto one : lots)
        for (const auto& sent : whereIs(read, one))
            if (sent.place == Place::customer && sent.party != complaining &&
                std::ranges::none_of(others, [&](const AlsoSent& o) { return o.lot == sent.number && o.party == *sent.party; }))
                others.push_back({*sent.party, sent.at, sent.number, sent.order, sent.quantity});
}

}  // namespace

ComplaintFound complaintOf(const db::Read& read, const std::string& code, std::optional<ShipmentId> shipment) {
    const auto left = leftBy(read, meantBy(read, code), shipment);
    requireOneDelivery(left, code);
    const auto head = headOf(read, left.front().shipment);
    ComplaintFound found;
    found.site = head.site;
    found.party = head.party;
    found.order = head.order;
    found.shipment = head.shipment;
    found.customer = head.customer;
    found.orderNumber = head.orderNumber;
    found.shipmentNumber = head.shipmentNumber;
    Links links;
    links.add(Linked{"customer", head.party.number, head.customer, {}, {}});
    links.add(Linked{"sales order", head.order.number, head.orderNumber, {}, {}});
    links.add(Linked{"shipment", head.shipment.number, head.shipmentNumber, {}, {}});
    std::vector<LotId> concerned;
    for (const auto& l : left) {
        const auto lot = inventory::theLot(read, l.lot);
        found.lots.push_back(l.lot);
        concerned.push_back(l.lot);
        links.add(Linked{"lot", l.lot.number, lot.number, lot.item, {}});
        for (const auto input : addMaking(read, l.lot, links)) concerned.push_back(input);
    }
    for (const auto lot : concerned) {
        for (const auto& place : whereIs(read, lot)) found.whereabouts.push_back(place);
        addOthers(read, lot, head.party, found.others);
    }
    found.links = std::move(links.all);
    return found;
}

std::vector<Linked> linksOf(const db::Read& read, ComplaintId complaint) {
    return read.all<Linked>(R"sql(
        select kind, record_id, number, text, quantity from complaint_link where complaint_id = $1 order by complaint_link_id
    )sql", complaint);
}

}  // namespace quality
