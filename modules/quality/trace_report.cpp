#include "quality/trace_report.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "quality/trace_facts.h"

namespace quality {
namespace {

using production::Traced;

// Steps of several lots that have a part of their way in common, each step once. A lot on the way of another that was
// walked to its end brings nothing new, so that it is not walked from again.
class Steps {
public:
    Steps(int& left, bool& cut) : left_(left), cut_(cut) {}
    // next: of a step, where it leads to
    template <class Walk>
    void walk(LotId lot, LotId Traced::*next, Walk walk) {
        if (met_.contains(lot)) return;
        if (left_ <= 0) {
            cut_ = true;
            return;
        }
        const auto trace = walk(std::min(left_, production::mostEdges));
        cut_ = cut_ || trace.cut;
        const bool whole = !trace.cut && (trace.edges.empty() || trace.edges.back().level < production::mostLevels);
        left_ -= static_cast<int>(trace.edges.size());
        for (const auto& one : trace.edges) {
            if (whole) met_.insert(one.*next);
            if (known_.emplace(one.output, one.input, one.order, one.opNo.value_or(-1)).second) all.push_back(one);
        }
    }
    std::vector<Traced> all;

private:
    int& left_;
    bool& cut_;
    std::set<std::tuple<LotId, LotId, WorkOrderId, int>> known_;
    std::set<LotId> met_;
};

class Reporter {
public:
    Reporter(const db::Read& read, TraceReport& report, int steps) : read_(read), out_(report), left_(steps) {}

    void report(const MeantGoods& meant) {
        out_.cut = meant.cut;
        facts_ = goodsOf(read_, {meant.lots.begin(), meant.lots.end()});
        for (const auto lot : meant.lots)
            if (const auto* facts = factsOf(lot)) out_.goods.push_back(*facts);
        if (read_.may("production.see")) {
            walk(meant);
            findSources(meant);
        }
        if (read_.may("warehouse.see")) findDeliveries(meant);
        if (read_.may("quality.see")) findChecks();
    }

private:
    const TracedGoods* factsOf(LotId lot) const {
        const auto known = facts_.find(lot);
        return known == facts_.end() ? nullptr : &known->second;
    }

    void walk(const MeantGoods& meant) {
        Steps back{left_, out_.cut}, forth{left_, out_.cut};
        for (const auto lot : madeOfSomething(read_, meant.lots))
            back.walk(lot, &Traced::input, [&](int most) { return production::traceBack(read_, lot, production::mostLevels, most); });
        if (!meant.onlyLines)
            for (const auto lot : usedInSomething(read_, meant.lots))
                forth.walk(lot, &Traced::output,
                           [&](int most) { return production::traceForward(read_, lot, production::mostLevels, most); });
        out_.back = std::move(back.all);
        out_.forth = std::move(forth.all);
        std::set<LotId> met;
        for (const auto* steps : {&out_.back, &out_.forth})
            for (const auto& step : *steps)
                for (const auto lot : {step.input, step.output})
                    if (!facts_.contains(lot)) met.insert(lot);
        facts_.merge(goodsOf(read_, met));
        for (const auto* steps : {&out_.back, &out_.forth})
            for (const auto& step : *steps)
                if (const auto* facts = factsOf(step.input)) out_.units[step.input] = facts->unit;
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
        tellSources();
        std::ranges::stable_sort(out_.sources, {}, [](const TracedSource& s) { return std::tie(s.item, s.number); });
    }
    void addSource(LotId lot, std::optional<Quantity> quantity) {
        const auto* facts = factsOf(lot);
        if (!facts) return;
        auto& source = out_.sources.emplace_back();
        source.lot = lot;
        source.item = facts->item;
        source.itemName = facts->itemName;
        source.number = facts->number;
        source.unit = facts->unit;
        source.quantity = quantity;
        source.mixed = facts->number == "-";
    }
    void tellSources() {
        std::set<LotId> lots;
        for (const auto& source : out_.sources)
            if (!source.mixed) lots.insert(source.lot);
        const auto known = sourceFactsOf(read_, lots);
        for (auto& source : out_.sources) {
            const auto facts = known.find(source.lot);
            if (facts == known.end()) continue;
            source.received = facts->second.received;
            source.receivedAt = facts->second.receivedAt;
            source.suppliers = facts->second.suppliers;
        }
    }

    void findDeliveries(const MeantGoods& meant) {
        for (const auto& one : deliveriesOfLines(read_, meant.lines)) add(one);
        if (meant.onlyLines) return;
        std::set<LotId> lots{meant.lots.begin(), meant.lots.end()};
        for (const auto& step : out_.forth) lots.insert(step.output);
        std::vector<LotId> told;
        for (const auto lot : lots)
            if (const auto* facts = factsOf(lot); facts && facts->number != "-") told.push_back(lot);  // of others nobody knows which left
        for (const auto& one : deliveriesOfLots(read_, told, out_.cut)) add(one);
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
        out_.checks = checksOfLots(read_, std::vector<LotId>(lots.begin(), lots.end()), out_.cut);
        for (auto& one : checksOfOrders(read_, std::vector<WorkOrderId>(orders.begin(), orders.end()), out_.cut))
            out_.checks.push_back(std::move(one));
        std::ranges::stable_sort(out_.checks, {}, &TracedCheck::inspectionId);
        if (out_.checks.size() <= static_cast<std::size_t>(mostReported)) return;
        out_.checks.resize(mostReported);
        out_.cut = true;
    }

    const db::Read& read_;
    TraceReport& out_;
    int left_;  // steps that are still read
    std::map<LotId, TracedGoods> facts_;
    std::map<std::pair<ShipmentId, LotId>, std::size_t> places_;  // of deliveries
};

}  // namespace

std::optional<TraceReport> traceReport(const db::Read& read, const ThreadRef& ref, int steps) {
    auto node = threadNode(read, ref);
    if (!node) return {};
    TraceReport report;
    report.of = std::move(*node);
    if (read.may("stock.see")) Reporter{read, report, steps}.report(meantGoods(read, ref));
    return report;
}

}  // namespace quality
