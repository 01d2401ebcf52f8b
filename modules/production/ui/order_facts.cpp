#include "production/ui/order_facts.h"

#include <algorithm>
#include <map>

#include "app/desk/say.h"

namespace production::ui {

BOOST_DESCRIBE_STRUCT(OrderHead, (),
                      (workOrderId, number, kind, state, item, itemName, unit, tracking, revision, lot, stopped, defect, site,
                       itemId, siteId, quantity, good, scrapped, reworked, startsOn, dueOn, priority, version, releasedAt,
                       closedAt, supplyId, sourceOrderId, source, catchUnit))
BOOST_DESCRIBE_STRUCT(LotPart, (), (component, lotId, itemId, lot, item, bin, quantity))
BOOST_DESCRIBE_STRUCT(ComponentRow, (),
                      (component, lineNo, kind, item, itemName, unit, revision, tracking, designators, itemId, required,
                       allocated, issued, opNo, backflush))
BOOST_DESCRIBE_STRUCT(PersonAt, (), (operation, name, doing, sinceAt))
BOOST_DESCRIBE_STRUCT(OperationRow, (),
                      (operation, opNo, name, center, state, instruction, machine, skill, tool, supplier, setupMs, runMs,
                       workedMs, runQuantity, good, scrapped, reworked, crew))
BOOST_DESCRIBE_STRUCT(ForLine, (), (line, order, number, customer, lineNo, wantedOn, promisedOn, toCome, setAside, shipped))
BOOST_DESCRIBE_STRUCT(OrderPaperRow, (), (number, title, kind, revision, state, fileName, opNo))

namespace {

constexpr double msAnHour = 3'600'000;

std::vector<LotPart> setAsideOf(const db::Read& read, WorkOrderId order) {
    return read.all<LotPart>(R"sql(
        select a.work_order_component_id as component, t.lot_id, i.item_id, t.number as lot, i.number as item,
               w.code || '/' || n.code as bin, a.quantity
        from work_order_component c
        join material_allocation a on a.work_order_component_id = c.work_order_component_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join lot t on t.lot_id = b.lot_id join item i on i.item_id = t.item_id
        join bin n on n.bin_id = b.bin_id join warehouse w on w.warehouse_id = n.warehouse_id
        where c.work_order_id = $1 order by a.material_allocation_id
    )sql", order);
}

std::vector<LotPart> takenOf(const db::Read& read, WorkOrderId order) {
    return read.all<LotPart>(R"sql(
        select m.work_order_component_id as component, t.lot_id, i.item_id, t.number as lot, i.number as item, '' as bin,
               cast(sum(m.quantity) as bigint) as quantity
        from material_issue m join lot t on t.lot_id = m.lot_id join item i on i.item_id = t.item_id
        where m.work_order_id = $1
        group by m.work_order_component_id, t.lot_id, i.item_id, t.number, i.number
        having sum(m.quantity) <> 0
        order by min(m.material_issue_id)
    )sql", order);
}

}  // namespace

Quantity ComponentRow::missing() const { return goesIn() ? std::max(required - issued - allocated, Quantity{}) : Quantity{}; }
Quantity ComponentRow::toTake() const { return goesIn() ? std::max(required - issued, Quantity{}) : Quantity{}; }

std::int64_t OperationRow::plannedMs(Quantity pieces) const {
    return setupMs + mulDiv(runMs, pieces.millionths, std::max<std::int64_t>(runQuantity.millionths, 1), Rounding::Up);
}

std::optional<OrderHead> orderHead(const db::Read& read, WorkOrderId order) {
    return read.find<OrderHead>(R"sql(
        select w.work_order_id, w.number, w.kind, w.state, i.number as item, i.name as item_name, u.code as unit, i.tracking,
               w.revision, w.lot, w.stopped, w.defect, s.code as site, w.item_id, w.site_id, w.quantity, w.good, w.scrapped,
               w.reworked, w.starts_on, w.due_on, w.priority, w.version, w.released_at, w.closed_at, w.supply_id,
               w.source_order_id, o.number as source, coalesce(cu.code, '') as catch_unit
        from work_order w
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id join site s on s.site_id = w.site_id
        left join unit cu on cu.unit_id = i.catch_unit_id
        left join work_order o on o.work_order_id = w.source_order_id
        where w.work_order_id = $1
    )sql", order);
}

std::vector<ComponentRow> componentRows(const db::Read& read, WorkOrderId order) {
    auto rows = read.all<ComponentRow>(R"sql(
        select c.work_order_component_id as component, c.line_no, c.kind, i.number as item, i.name as item_name,
               u.code as unit, c.revision, i.tracking, c.designators, c.item_id, c.required, c.allocated, c.issued, c.op_no,
               c.backflush
        from work_order_component c join item i on i.item_id = c.item_id join unit u on u.unit_id = i.unit_id
        where c.work_order_id = $1 order by c.line_no
    )sql", order);
    std::map<std::int64_t, ComponentRow*> byId;
    for (auto& row : rows) byId[row.component.number] = &row;
    for (auto& part : setAsideOf(read, order)) byId.at(part.component.number)->setAside.push_back(part);
    for (auto& part : takenOf(read, order)) byId.at(part.component.number)->taken.push_back(part);
    return rows;
}

std::vector<OperationRow> operationRows(const db::Read& read, WorkOrderId order) {
    auto rows = read.all<OperationRow>(R"sql(
        select o.work_order_operation_id as operation, o.op_no, o.name, c.code as center, o.state, o.instruction,
               m.code as machine, k.code as skill, t.code as tool, p.name as supplier, o.setup_ms, o.run_ms,
               coalesce((select cast(sum(j.worked_ms) as bigint) from job_time j
                         where j.work_order_operation_id = o.work_order_operation_id), 0) as worked_ms,
               o.run_quantity, o.good, o.scrapped, o.reworked, o.crew
        from work_order_operation o join work_center c on c.work_center_id = o.work_center_id
        left join machine m on m.machine_id = o.machine_id left join skill k on k.skill_id = o.skill_id
        left join tool t on t.tool_id = o.tool_id left join party p on p.party_id = o.supplier_id
        where o.work_order_id = $1 order by o.op_no
    )sql", order);
    for (const auto& person : read.all<PersonAt>(R"sql(
             select j.work_order_operation_id as operation, e.name, j.kind as doing, j.since_at
             from work_order_operation o join job j on j.work_order_operation_id = o.work_order_operation_id
             join employee e on e.employee_id = j.employee_id
             where o.work_order_id = $1 order by j.since_at, j.job_id
         )sql", order))
        std::ranges::find(rows, person.operation, &OperationRow::operation)->people.push_back(person);
    return rows;
}

Quantity leftAt(const std::vector<OperationRow>& operations, const OperationRow& at, const OrderHead& order) {
    auto given = order.quantity;
    for (const auto& o : operations)
        if (o.opNo < at.opNo) given = o.good;  // the one before passes on its good pieces
    return std::max(given - at.good - at.scrapped - at.reworked, Quantity{});
}

const OperationRow* inWork(const std::vector<OperationRow>& operations, const OrderHead& order) {
    const auto found = std::ranges::find_if(operations, [&](const OperationRow& o) {
        return o.state != "finished" && leftAt(operations, o, order) > Quantity{};
    });
    return found == operations.end() ? nullptr : &*found;
}

namespace {

struct Part {
    SalesOrderLineId line;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Part, (), (line, quantity))

void put(std::map<std::int64_t, ForLine>& lines, const std::vector<Part>& parts, Quantity ForLine::*where) {
    for (const auto& part : parts) {
        auto& line = lines[part.line.number];
        line.line = part.line;
        line.*where += part.quantity;
    }
}

}  // namespace

std::vector<ForLine> forLines(const db::Read& read, const OrderHead& order) {
    std::map<std::int64_t, ForLine> lines;
    if (order.supplyId)
        put(lines, read.all<Part>(R"sql(
            select sales_order_line_id as line, quantity from peg where supply_id = $1
        )sql", *order.supplyId), &ForLine::toCome);
    put(lines, read.all<Part>(R"sql(
        select a.sales_order_line_id as line, a.quantity
        from (select distinct lot_id from production_report where work_order_id = $1 and lot_id is not null) m
        join stock_balance b on b.lot_id = m.lot_id join allocation a on a.stock_balance_id = b.stock_balance_id
    )sql", order.workOrderId), &ForLine::setAside);
    put(lines, read.all<Part>(R"sql(
        select x.sales_order_line_id as line, x.quantity
        from (select distinct lot_id from production_report where work_order_id = $1 and lot_id is not null) m
        join shipment_line x on x.lot_id = m.lot_id
    )sql", order.workOrderId), &ForLine::shipped);
    std::vector<ForLine> all;
    for (auto& [id, parts] : lines) {
        auto line = read.one<ForLine>(R"sql(
            select l.sales_order_line_id as line, o.sales_order_id as "order", o.number, p.name as customer, l.line_no,
                   l.wanted_on, l.promised_on, cast(0 as bigint) as to_come, cast(0 as bigint) as set_aside,
                   cast(0 as bigint) as shipped
            from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
            join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
            where l.sales_order_line_id = $1
        )sql", id);
        line.toCome = parts.toCome;
        line.setAside = parts.setAside;
        line.shipped = parts.shipped;
        all.push_back(std::move(line));
    }
    std::ranges::stable_sort(all, {}, &ForLine::wantedOn);
    return all;
}

std::vector<OrderPaperRow> orderPapers(const db::Read& read, WorkOrderId order) {
    return read.all<OrderPaperRow>(R"sql(
        select d.number, d.title, d.kind, r.revision, r.state, r.file_name, x.op_no
        from work_order_document x
        join document_revision r on r.document_revision_id = x.document_revision_id
        join document d on d.document_id = r.document_id
        where x.work_order_id = $1 order by x.op_no nulls first, d.number, x.work_order_document_id
    )sql", order);
}

std::string hours(std::int64_t ms) {
    return desk::utf8(desk::say("%1 h").arg(static_cast<double>(ms) / msAnHour, 0, 'f', 2));
}

QString orderWords(const OrderHead& order) { return desk::text(order.number + " · " + order.item); }

}  // namespace production::ui
