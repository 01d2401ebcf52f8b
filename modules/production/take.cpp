// Material out of stock into work, by hand and by itself.
#include <algorithm>
#include <utility>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "production/costs.h"
#include "warehouse/units.h"

namespace production {
namespace {

std::string textOf(const db::Read& read, const OrderFacts& order, const std::vector<Taking>& takings) {
    const auto lot = inventory::theLot(read, takings.front().part.lot);
    auto text = "Issue of " + lot.item + (lot.number == "-" ? "" : " " + lot.number);
    if (takings.size() > 1) text += " and others";
    return text + " to " + order.number;
}

}  // namespace

std::vector<StockMoveId> take(db::Tx& tx, const OrderFacts& order, const std::vector<Taking>& takings, const By& by) {
    if (takings.empty()) return {};
    std::vector<inventory::Movement> movements;
    for (const auto& taking : takings) {
        inventory::takeMaterial(tx, taking.component.workOrderComponentId, taking.part);
        auto& move = movements.emplace_back();
        move.kind = "issue";
        move.lot = taking.part.lot;
        move.from = taking.part.bin;
        move.quantity = taking.part.quantity;
        move.against = wipAccount(tx, order);
    }
    const inventory::Document document{order.siteId,           calendar::siteToday(tx, order.siteId),
                                       "work_order",           order.workOrderId.number,
                                       textOf(tx, order, takings), {}};
    warehouse::makeLoose(tx, movements);
    const auto booking = inventory::book(tx, document, movements);
    std::vector<StockMoveId> moves;
    Money material, pieces;
    for (std::size_t i = 0; i < takings.size(); ++i) {
        const auto& c = takings[i].component;
        const auto& part = takings[i].part;
        tx.run(R"sql(
            insert into material_issue (work_order_component_id, work_order_id, lot_id, quantity, covers, op_no, employee_id,
                                        machine_id, stock_move_id, occurred_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        )sql", c.workOrderComponentId, order.workOrderId, part.lot, part.quantity, part.covers, c.opNo, by.employee,
               by.machine, booking.moves[i].move, tx.occurredAt());
        tx.run(R"sql(
            update work_order_component set issued = issued + $2, version = version + 1 where work_order_component_id = $1
        )sql", c.workOrderComponentId, part.covers);
        moves.push_back(booking.moves[i].move);
        (isPiece(order, c) ? pieces : material) -= booking.moves[i].value;
    }
    addCost(tx, order.workOrderId, "material", material, booking.entry);
    addCost(tx, order.workOrderId, "rework", pieces, booking.entry);
    return moves;
}

bool releaseExcess(db::Tx& tx, WorkOrderComponentId component) {
    const auto excess = tx.one<Quantity>(R"sql(
        select case when issued >= required then allocated
                    when issued + allocated > required then issued + allocated - required
                    else 0 end as excess
        from work_order_component where work_order_component_id = $1
    )sql", component);
    if (excess == Quantity{}) return false;
    inventory::releaseMaterial(tx, component, excess);
    return true;
}

namespace {

bool usable(const db::Read& read, LotId id, Date on) {
    const auto lot = inventory::theLot(read, id);
    return !lot.onHold && !promise::isExpired(lot.expiresOn, on);
}

// Gathers what covers `left` of a component, and lowers it.
class Gathering {
public:
    Gathering(const db::Read& read, const OrderFacts& order, const ComponentFacts& c, const OperationFacts* op)
        : read_(read), order_(order), c_(c), op_(op), today_(calendar::siteToday(read, order.siteId)) {}

    std::vector<Taking> of(Quantity wanted) {
        left_ = wanted;
        for (const auto& part : inventory::materialOf(read_, c_.workOrderComponentId))
            if (usable(read_, part.lot, today_)) add(part);
        fromStock(c_.itemId, c_.revision, {});
        if (promise::pickedByHand(read_, c_.itemId)) return std::move(takings_);
        for (const auto& s : substitutesOf(read_, c_.workOrderComponentId)) fromStock(s.itemId, {}, s.ratio());
        return std::move(takings_);
    }
    Quantity left() const { return left_; }

private:
    void fromStock(ItemId item, const std::string& revision, Ratio ratio) {
        if (left_ == Quantity{}) return;
        for (const auto& part : inventory::chooseMaterial(
                 read_, {c_.workOrderComponentId, item, revision, order_.siteId, left_, today_, ratio,
                         op_ != nullptr ? op_->supplyBinId : std::nullopt, false}))
            add(part);
    }
    void add(inventory::MaterialPart part) {
        if (left_ == Quantity{}) return;
        if (part.covers > left_) {
            part.quantity = {mulDiv(part.quantity.millionths, left_.millionths, part.covers.millionths, Rounding::Up)};
            part.covers = left_;
        }
        left_ -= part.covers;
        const auto same = std::ranges::find_if(takings_, [&](const Taking& t) {
            return t.part.lot == part.lot && t.part.bin == part.bin;
        });
        if (same == takings_.end()) {
            takings_.push_back({c_, part});
            return;
        }
        same->part.quantity += part.quantity;
        same->part.covers += part.covers;
    }

    const db::Read& read_;
    const OrderFacts& order_;
    const ComponentFacts& c_;
    const OperationFacts* op_;
    Date today_;
    Quantity left_;
    std::vector<Taking> takings_;
};

Issued issuedOf(const OrderFacts& order, const ComponentFacts& c, const std::vector<Taking>& takings) {
    Issued issued{order.workOrderId, c.lineNo, c.item, {}, {}, {}, {}, {}, false};
    Quantity covers;
    for (const auto& t : takings) {
        issued.quantity += t.part.quantity;
        covers += t.part.covers;
    }
    issued.missing = std::max(c.required - c.issued - covers, Quantity{});
    issued.over = std::max(c.issued + covers - c.required, Quantity{});
    return issued;
}

}  // namespace

namespace {

// Takes what was gathered with one entry, and says which moves were whose.
class Flushing {
public:
    Flushing(db::Tx& tx, const OrderFacts& order, const By& by) : tx_(tx), order_(order), by_(by) {}

    void add(Issued issued, const std::vector<Taking>& takings) {
        all_.push_back(std::move(issued));
        waiting_.insert(waiting_.end(), takings.begin(), takings.end());
    }
    // Whether something of the item waits to be taken: it looks free and is not.
    bool waitsFor(ItemId item) const {
        return std::ranges::any_of(waiting_, [&](const Taking& t) {
            return inventory::theLot(tx_, t.part.lot).itemId == item;
        });
    }
    void take() {
        const auto moves = production::take(tx_, order_, waiting_, by_);
        for (std::size_t i = 0; i < waiting_.size(); ++i)
            std::ranges::find(all_, waiting_[i].component.lineNo, &Issued::line)->moves.push_back(moves[i]);
        for (const auto& t : std::exchange(waiting_, {}))
            if (releaseExcess(tx_, t.component.workOrderComponentId))
                inventory::allocateWaiting(tx_, t.component.itemId, order_.siteId);
    }
    std::vector<Issued> answer() { return std::move(all_); }

private:
    db::Tx& tx_;
    const OrderFacts& order_;
    const By& by_;
    std::vector<Issued> all_;
    std::vector<Taking> waiting_;
};

}  // namespace

std::vector<Issued> backflush(db::Tx& tx, const OrderFacts& order, const std::vector<ComponentFacts>& components,
                              const OperationFacts* op, Quantity worked, Quantity made, const By& by) {
    Flushing flushing{tx, order, by};
    for (const auto& c : components) {
        if (!c.goesIn() || !c.backflush) continue;
        if (op != nullptr && c.opNo && *c.opNo != op->opNo) continue;
        const auto pieces = op != nullptr && !c.opNo ? made : worked;
        // Counted through all pieces so far, so that the parts add up to what the order requires.
        const Quantity wanted{mulDiv(c.required.millionths, pieces.millionths, order.quantity.millionths,
                                     Rounding::HalfAwayFromZero)};
        if (wanted <= c.issued) continue;
        bool again = flushing.waitsFor(c.itemId);
        for (const auto& s : substitutesOf(tx, c.workOrderComponentId)) again = again || flushing.waitsFor(s.itemId);
        if (again) flushing.take();
        Gathering gathering{tx, order, c, op};
        const auto parts = gathering.of(wanted - c.issued);
        if (gathering.left() > Quantity{})
            db::refuse("production.backflush.short",
                       "The pieces use {item} by themselves, and {missing} of it are nowhere to be taken from. "
                       "Issue a lot of it by hand, or receive it first.",
                       {{"item", c.item}, {"missing", gathering.left()}}, "good");
        flushing.add(issuedOf(order, c, parts), parts);
    }
    flushing.take();
    return flushing.answer();
}

}  // namespace production
