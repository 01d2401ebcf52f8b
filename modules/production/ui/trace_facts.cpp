#include "production/ui/trace_facts.h"

#include <set>

namespace production::ui {

BOOST_DESCRIBE_STRUCT(TracedLot, (), (lotId, number, item, itemName, unit, revision, onHand, onHold))

namespace {

struct Edge {
    std::optional<LotId> lotId;  // none: lost with scrapped pieces
    std::optional<std::string> lot, item, itemName, tracking;
    std::string unit, order;
    std::int64_t orderId = 0;
    std::optional<int> opNo;
    std::optional<std::string> employee, machine;
    Quantity quantity;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Edge, (), (lotId, lot, item, itemName, tracking, unit, order, orderId, opNo, employee, machine, quantity, at))

std::vector<Edge> inputs(const db::Read& read, LotId of) {
    return read.all<Edge>(R"sql(
        select t.lot_id, t.number as lot, i.number as item, i.name as item_name, i.tracking, u.code as unit, w.number as "order",
               w.work_order_id as order_id, g.op_no, max(e.name) as employee, max(m.code) as machine,
               cast(sum(g.quantity) as bigint) as quantity, max(g.occurred_at) as at
        from genealogy g
        join lot t on t.lot_id = g.input_lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        join work_order w on w.work_order_id = g.work_order_id
        left join employee e on e.employee_id = g.employee_id left join machine m on m.machine_id = g.machine_id
        where g.output_lot_id = $1
        group by t.lot_id, t.number, i.number, i.name, i.tracking, u.code, w.number, w.work_order_id, g.op_no
        order by min(g.genealogy_id) limit 1000
    )sql", of);
}

std::vector<Edge> outputs(const db::Read& read, LotId of) {
    return read.all<Edge>(R"sql(
        select t.lot_id, t.number as lot, i.number as item, i.name as item_name, i.tracking, u.code as unit, w.number as "order",
               w.work_order_id as order_id, g.op_no, max(e.name) as employee, max(m.code) as machine,
               cast(sum(g.quantity) as bigint) as quantity, max(g.occurred_at) as at
        from genealogy g
        join lot s on s.lot_id = g.input_lot_id join item j on j.item_id = s.item_id join unit u on u.unit_id = j.unit_id
        join work_order w on w.work_order_id = g.work_order_id
        left join lot t on t.lot_id = g.output_lot_id left join item i on i.item_id = t.item_id
        left join employee e on e.employee_id = g.employee_id left join machine m on m.machine_id = g.machine_id
        where g.input_lot_id = $1
        group by t.lot_id, t.number, i.number, i.name, i.tracking, u.code, w.number, w.work_order_id, g.op_no
        order by min(g.genealogy_id) limit 1000
    )sql", of);
}

struct Leaving {
    std::int64_t shipment = 0, orderId = 0;
    std::string number, customer, unit, order;
    Quantity quantity, returned;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Leaving, (), (shipment, orderId, number, customer, unit, order, quantity, returned, at))

std::vector<Leaving> shipments(const db::Read& read, LotId lot) {
    return read.all<Leaving>(R"sql(
        select s.shipment_id as shipment, o.sales_order_id as order_id, s.number, p.name as customer, u.code as unit,
               o.number as "order", cast(sum(x.quantity) as bigint) as quantity,
               coalesce(cast(sum((select sum(r.quantity) from customer_return r
                                  where r.shipment_line_id = x.shipment_line_id)) as bigint), 0) as returned,
               s.shipped_at as at
        from shipment_line x join shipment s on s.shipment_id = x.shipment_id
        join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join lot t on t.lot_id = x.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where x.lot_id = $1
        group by s.shipment_id, o.sales_order_id, s.number, p.name, u.code, o.number, s.shipped_at
        order by s.shipment_id limit 1000
    )sql", lot);
}

TraceNode nodeOf(const Edge& edge, int depth) {
    return {.kind = edge.lotId ? TraceNode::Kind::lot : TraceNode::Kind::lost,
            .depth = depth,
            .id = edge.lotId ? edge.lotId->number : 0,
            .number = edge.lot.value_or(""),
            .what = edge.item ? *edge.item + " · " + edge.itemName.value_or("") : std::string{},
            .unit = edge.unit,
            .quantity = edge.quantity,
            .returned = {},
            .order = edge.order,
            .employee = edge.employee.value_or(""),
            .machine = edge.machine.value_or(""),
            .orderId = edge.orderId,
            .opNo = edge.opNo,
            .at = edge.at,
            .again = false};
}

class Walk {
public:
    Walk(const db::Read& read, Way way) : read_(read), way_(way) {}
    // Things kept without lots cannot be told apart: no trace goes on through them, and none begins there.
    std::vector<TraceNode> from(LotId lot) {
        seen_.insert(lot.number);
        const auto tracking = read_.find<std::string>(R"sql(
            select i.tracking from lot t join item i on i.item_id = t.item_id where t.lot_id = $1
        )sql", lot);
        if (tracking && *tracking != "none") below(lot, 0);
        return std::move(all_);
    }

private:
    void below(LotId lot, int depth) {
        if (way_ == Way::forth) leave(lot, depth);
        for (const auto& edge : way_ == Way::back ? inputs(read_, lot) : outputs(read_, lot)) {
            if (all_.size() >= mostNodes) return;
            auto node = nodeOf(edge, depth);
            // A serial number that was made good went into itself; what stands above is not told twice.
            node.again = edge.lotId && edge.tracking != "none" && !seen_.insert(edge.lotId->number).second;
            const bool further = edge.lotId && !node.again && edge.tracking != "none";
            all_.push_back(std::move(node));
            if (further) below(*edge.lotId, depth + 1);
        }
    }
    void leave(LotId lot, int depth) {
        for (const auto& one : shipments(read_, lot)) {
            if (all_.size() >= mostNodes) return;
            all_.push_back({.kind = TraceNode::Kind::shipment,
                            .depth = depth,
                            .id = one.shipment,
                            .number = one.number,
                            .what = one.customer,
                            .unit = one.unit,
                            .quantity = one.quantity,
                            .returned = one.returned,
                            .order = one.order,
                            .employee = {},
                            .machine = {},
                            .orderId = one.orderId,
                            .opNo = {},
                            .at = one.at,
                            .again = false});
        }
    }
    const db::Read& read_;
    Way way_;
    std::set<std::int64_t> seen_;
    std::vector<TraceNode> all_;
};

}  // namespace

std::vector<TraceNode> trace(const db::Read& read, LotId lot, Way way) { return Walk{read, way}.from(lot); }

std::optional<TracedLot> tracedLot(const db::Read& read, LotId lot) {
    return read.find<TracedLot>(R"sql(
        select t.lot_id, t.number, i.number as item, i.name as item_name, u.code as unit, t.revision,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = t.lot_id), 0) as on_hand,
               t.on_hold
        from lot t join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where t.lot_id = $1
    )sql", lot);
}

}  // namespace production::ui
