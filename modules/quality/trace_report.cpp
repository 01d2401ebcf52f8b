#include "quality/trace_report.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace quality {

BOOST_DESCRIBE_STRUCT(TracedGoods, (), (lot, item, itemName, number, unit, onHand, onHold))
BOOST_DESCRIBE_STRUCT(TracedDelivery, (), (lot, shipmentId, item, number, unit, customer, order, shipment, shippedOn, quantity, returned, meant))
BOOST_DESCRIBE_STRUCT(TracedCheck, (),
                      (inspectionId, number, occasion, state, item, lot, unit, supplier, quantity, freed, rejected, openedAt, decidedAt))

namespace {

using production::Traced;

std::optional<TracedGoods> goodsFacts(const db::Read& read, LotId lot) {
    return read.find<TracedGoods>(R"sql(
        select l.lot_id as lot, i.number as item, i.name as item_name, l.number, u.code as unit,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = l.lot_id), 0) as on_hand, l.on_hold
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql", lot);
}

std::string unitOf(const db::Read& read, LotId lot) {
    return read.one<std::string>(R"sql(
        select u.code from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql", lot);
}

struct ArrivalSum {
    Quantity quantity;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(ArrivalSum, (), (quantity, at))

// Goods come before they are used: their receipts are among the first moves of a lot.
ArrivalSum arrived(const db::Read& read, LotId lot) {
    return read.one<ArrivalSum>(R"sql(
        select coalesce(cast(sum(m.quantity) as bigint), 0) as quantity, min(m.occurred_at) as at
        from (select kind, document_kind, quantity, occurred_at from stock_move where lot_id = $1 order by occurred_at limit $2) m
        where m.kind = 'receipt' and m.document_kind = 'receipt'
    )sql", lot, std::int64_t{mostReported});
}

std::string suppliersOf(const db::Read& read, LotId lot) {
    const auto names = read.all<std::string>(R"sql(
        select p.name from (
            select n.supplier_id as party_id from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
            where x.lot_id = $1 and n.supplier_id is not null
            union
            select l.party_id from (select kind, journal_entry_id from stock_move where lot_id = $1 order by occurred_at limit $2) m
            join journal_line l on l.journal_entry_id = m.journal_entry_id
            join party_role r on r.party_id = l.party_id and r.role = 'supplier' where m.kind = 'receipt') s
        join party p on p.party_id = s.party_id order by p.name_sort, p.party_id
    )sql", lot, std::int64_t{mostCounted});
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::vector<TracedDelivery> deliveriesOfLot(const db::Read& read, LotId lot) {
    return read.all<TracedDelivery>(R"sql(
        select x.lot_id as lot, s.shipment_id, i.number as item, l.number, u.code as unit, p.name as customer, o.number as "order",
               s.number as shipment, s.shipped_on, x.quantity,
               coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                         where r.shipment_line_id = x.shipment_line_id), 0) as returned, 0 as meant
        from (select shipment_line_id, shipment_id, lot_id, quantity from shipment_line where lot_id = $1 limit $2) x
        join shipment s on s.shipment_id = x.shipment_id join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        order by x.shipment_line_id
    )sql", lot, std::int64_t{mostReported});
}

TracedDelivery deliveryOfLine(const db::Read& read, ShipmentLineId line) {
    return read.one<TracedDelivery>(R"sql(
        select x.lot_id as lot, s.shipment_id, i.number as item, l.number, u.code as unit, p.name as customer, o.number as "order",
               s.number as shipment, s.shipped_on, x.quantity,
               coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                         where r.shipment_line_id = x.shipment_line_id), 0) as returned, 1 as meant
        from shipment_line x
        join shipment s on s.shipment_id = x.shipment_id join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where x.shipment_line_id = $1
    )sql", line);
}

std::vector<TracedCheck> checksOfLot(const db::Read& read, LotId lot) {
    return read.all<TracedCheck>(R"sql(
        select n.inspection_id, n.number, n.occasion, case when n.state = 'decided' then coalesce(n.outcome, n.state) else n.state end as state,
               i.number as item, l.number as lot, u.code as unit, coalesce(p.name, '') as supplier, x.quantity, x.freed, x.rejected,
               n.opened_at, n.decided_at
        from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        left join party p on p.party_id = n.supplier_id
        where x.lot_id = $1 order by n.inspection_id, x.inspection_lot_id
    )sql", lot);
}

// At operations, of pieces that had no lot yet.
std::vector<TracedCheck> checksOfOrder(const db::Read& read, WorkOrderId order) {
    return read.all<TracedCheck>(R"sql(
        select n.inspection_id, n.number, n.occasion, case when n.state = 'decided' then coalesce(n.outcome, n.state) else n.state end as state,
               i.number as item, w.number || '/' || cast(n.op_no as text) as lot, u.code as unit, '' as supplier, n.quantity,
               coalesce((select cast(sum(x.freed) as bigint) from inspection_lot x where x.inspection_id = n.inspection_id), 0) as freed,
               coalesce((select cast(sum(x.rejected) as bigint) from inspection_lot x where x.inspection_id = n.inspection_id), 0) as rejected,
               n.opened_at, n.decided_at
        from inspection n join work_order w on w.work_order_id = n.work_order_id
        join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        where n.work_order_id = $1 and n.occasion = 'in_process' and n.op_no is not null order by n.inspection_id
    )sql", order);
}

// Steps of several lots that have a part of their way in common, each step once.
class Steps {
public:
    void add(const production::Trace& trace, bool& cut) {
        cut = cut || trace.cut;
        for (const auto& one : trace.edges)
            if (known_.emplace(one.output, one.input, one.order, one.opNo.value_or(-1)).second) all.push_back(one);
    }
    std::vector<Traced> all;

private:
    std::set<std::tuple<LotId, LotId, WorkOrderId, int>> known_;
};

class Reporter {
public:
    Reporter(const db::Read& read, TraceReport& report) : read_(read), out_(report) {}

    void report(const MeantGoods& meant) {
        out_.cut = meant.cut;
        for (const auto lot : meant.lots)
            if (const auto facts = goodsFacts(read_, lot)) out_.goods.push_back(*facts);
        if (read_.may("production.see")) {
            walk(meant);
            findSources(meant);
        }
        if (read_.may("warehouse.see")) findDeliveries(meant);
        if (read_.may("quality.see")) findChecks();
    }

private:
    void walk(const MeantGoods& meant) {
        Steps back, forth;
        for (const auto lot : meant.lots) {
            back.add(production::traceBack(read_, lot), out_.cut);
            if (!meant.onlyLines) forth.add(production::traceForward(read_, lot), out_.cut);
        }
        out_.back = std::move(back.all);
        out_.forth = std::move(forth.all);
        for (const auto* steps : {&out_.back, &out_.forth})
            for (const auto& step : *steps)
                if (!out_.units.contains(step.input)) out_.units[step.input] = unitOf(read_, step.input);
    }

    // What stands behind the goods and has nothing behind it.
    void findSources(const MeantGoods& meant) {
        std::set<LotId> made;
        std::map<LotId, Quantity> used;
        for (const auto& step : out_.back) {
            made.insert(step.output);
            used[step.input] += step.quantity;
        }
        for (const auto lot : meant.lots)
            if (!made.contains(lot) && !used.contains(lot)) addSource(lot, {});
        for (const auto& [lot, quantity] : used)
            if (!made.contains(lot)) addSource(lot, quantity);
        std::ranges::stable_sort(out_.sources, {}, [](const TracedSource& s) { return std::tie(s.item, s.number); });
    }
    void addSource(LotId lot, std::optional<Quantity> quantity) {
        const auto facts = goodsFacts(read_, lot);
        if (!facts) return;
        auto& source = out_.sources.emplace_back();
        source.lot = lot;
        source.item = facts->item;
        source.itemName = facts->itemName;
        source.number = facts->number;
        source.unit = facts->unit;
        source.quantity = quantity;
        source.mixed = facts->number == "-";
        if (source.mixed) return;
        const auto arrival = arrived(read_, lot);
        source.received = arrival.quantity;
        source.receivedAt = arrival.at;
        source.suppliers = suppliersOf(read_, lot);
    }

    void findDeliveries(const MeantGoods& meant) {
        for (const auto line : meant.lines) add(deliveryOfLine(read_, line));
        if (meant.onlyLines) return;
        std::set<LotId> lots{meant.lots.begin(), meant.lots.end()};
        for (const auto& step : out_.forth) lots.insert(step.output);
        for (const auto lot : lots) {
            if (full(out_.deliveries.size())) return;
            const auto of = goodsFacts(read_, lot);
            if (!of || of->number == "-") continue;  // nobody knows which of them left
            for (const auto& one : deliveriesOfLot(read_, lot)) add(one);
        }
        std::ranges::stable_sort(out_.deliveries, [](const TracedDelivery& a, const TracedDelivery& b) {
            return std::tuple{!a.meant, a.shippedOn, a.shipmentId} < std::tuple{!b.meant, b.shippedOn, b.shipmentId};
        });
    }

    // Lines of one lot in one shipment are one delivery; what it is about is not said a second time.
    void add(const TracedDelivery& one) {
        const auto [known, fresh] = places_.try_emplace({one.shipmentId, one.lot}, out_.deliveries.size());
        if (fresh) return out_.deliveries.push_back(one);
        auto& delivery = out_.deliveries[known->second];
        if (delivery.meant != one.meant) return;
        delivery.quantity += one.quantity;
        delivery.returned += one.returned;
    }

    void findChecks() {
        // What is kept without lots was checked with all others of its kind: that says nothing of these.
        std::set<LotId> lots;
        std::set<WorkOrderId> orders;
        for (const auto& one : out_.goods)
            if (one.number != "-") lots.insert(one.lot);
        for (const auto* steps : {&out_.back, &out_.forth})
            for (const auto& step : *steps) {
                if (step.outputLot != "-") lots.insert(step.output);
                if (step.inputLot != "-") lots.insert(step.input);
                orders.insert(step.order);
            }
        for (const auto lot : lots) {
            if (full(out_.checks.size())) return;
            for (auto& one : checksOfLot(read_, lot)) out_.checks.push_back(std::move(one));
        }
        for (const auto order : orders) {
            if (full(out_.checks.size())) return;
            for (auto& one : checksOfOrder(read_, order)) out_.checks.push_back(std::move(one));
        }
        std::ranges::stable_sort(out_.checks, {}, &TracedCheck::inspectionId);
    }

    bool full(std::size_t rows) {
        const bool is = rows >= static_cast<std::size_t>(mostReported);
        out_.cut = out_.cut || is;
        return is;
    }

    const db::Read& read_;
    TraceReport& out_;
    std::map<std::pair<ShipmentId, LotId>, std::size_t> places_;  // of deliveries
};

}  // namespace

std::optional<TraceReport> traceReport(const db::Read& read, const ThreadRef& ref) {
    auto node = threadNode(read, ref);
    if (!node) return {};
    TraceReport report;
    report.of = std::move(*node);
    if (read.may("stock.see")) Reporter{read, report}.report(meantGoods(read, ref));
    return report;
}

}  // namespace quality
