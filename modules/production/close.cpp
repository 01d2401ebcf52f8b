// What is left in process is explained, and leaves it.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/costs.h"
#include "production/ending.h"

namespace production {
namespace {

// A part of what is left: the kind of its cost, the event it posts to, and how much.
struct Part {
    std::string kind, event;
    Money amount;
};

Money booked(const db::Read& read, WorkOrderId order, std::string_view kind) {
    return read.one<Money>(R"sql(
        select coalesce(cast(sum(amount) as bigint), 0) as amount from work_order_cost
        where work_order_id = $1 and kind = $2
    )sql", order, kind);
}

// What pieces that never came to the end carry, those scrapped and those sent to rework.
struct Stopped {
    Standard scrapped, reworked;
};

void add(Standard& sum, const Standard& more) {
    sum.material += more.material;
    sum.labour += more.labour;
    sum.overhead += more.overhead;
}

Stopped stoppedIn(const db::Read& read, const OrderFacts& order, const std::vector<OperationFacts>& operations) {
    const auto components = componentsOf(read, order.workOrderId);
    Stopped stopped;
    if (operations.empty()) {
        stopped.scrapped = carriedAt(read, components, operations, {}, order.scrapped);
        stopped.reworked = carriedAt(read, components, operations, {}, order.reworked);
    }
    for (const auto& op : operations) {
        add(stopped.scrapped, carriedAt(read, components, operations, op.opNo, op.scrapped));
        add(stopped.reworked, carriedAt(read, components, operations, op.opNo, op.reworked));
    }
    return stopped;
}

std::vector<Part> atStandard(const db::Read& read, const OrderFacts& order) {
    const auto operations = operationsOf(read, order.workOrderId);
    const auto stopped = stoppedIn(read, order, operations);
    const auto good = timeOf(read, operations, order.good);
    const auto scrap = stopped.scrapped.all();
    const auto labour = booked(read, order.workOrderId, "labour") - good.labour - stopped.scrapped.labour -
                        stopped.reworked.labour;
    const auto overhead = booked(read, order.workOrderId, "overhead") - good.overhead - stopped.scrapped.overhead -
                          stopped.reworked.overhead;
    return {{"scrap", "scrap", scrap},
            {"usage", "material_usage", order.wip - scrap - labour - overhead},
            {"labour_efficiency", "labour_efficiency", labour},
            {"overhead_efficiency", "overhead_efficiency", overhead}};
}

std::vector<Part> partsOf(const db::Read& read, const OrderFacts& order) {
    if (order.kind == OrderKind::rework) return {{"quality", "quality_cost", order.wip}};
    if (order.kind == OrderKind::disassembly) return {{"usage", "material_usage", order.wip}};
    if (order.unitCost || order.good == Quantity{}) return atStandard(read, order);
    return {};
}

// ---- At moving average ----------------------------------------------------------------------------------

struct MadeLot {
    LotId lot;
    Quantity made, there;
};
BOOST_DESCRIBE_STRUCT(MadeLot, (), (lot, made, there))

std::vector<MadeLot> madeBy(const db::Read& read, const OrderFacts& order) {
    return read.all<MadeLot>(R"sql(
        select m.lot, m.made, coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b
                                        where b.lot_id = m.lot and b.site_id = $2), 0) as there
        from (select lot_id as lot, cast(sum(good) as bigint) as made from production_report
              where work_order_id = $1 and lot_id is not null group by lot_id) m
        order by m.lot
    )sql", order.workOrderId, order.siteId);
}

// What was made takes it into its value as far as it is still there; the rest follows what was sold, as a late cost
// does. What was booked too much is never taken out of stock: it would be worth less than nothing in the end.
Shared intoStock(db::Tx& tx, const OrderFacts& order) {
    const auto lots = madeBy(tx, order);
    std::vector<std::int64_t> weights;
    for (const auto& lot : lots) weights.push_back(lot.made.millionths);
    const auto shares = money::allocate(order.wip, weights);
    std::vector<inventory::Movement> movements;
    for (std::size_t i = 0; i < lots.size(); ++i) {
        if (shares[i] == Money{}) continue;
        auto& move = movements.emplace_back();
        move.kind = "revaluation";
        move.lot = lots[i].lot;
        move.against = wipAccount(tx, order);
        move.given = shares[i];
        move.value = shares[i] > Money{}
                         ? money::portion(shares[i], std::min(lots[i].there, lots[i].made), lots[i].made)
                         : Money{};
        move.variance = "cost_of_sales";
    }
    const auto booking = inventory::book(tx, {order.siteId, calendar::siteToday(tx, order.siteId), "work_order",
                                              order.workOrderId.number, "Rest of " + order.number + " into what was made",
                                              {}},
                                         movements);
    addCost(tx, order.workOrderId, "completion", -order.wip, booking.entry);
    return {{{"completion", {order.wip, ledger::bookCurrency(tx)}}}, booking.entry};
}

}  // namespace

Shared shareOut(db::Tx& tx, WorkOrderId id) {
    const auto order = theOrder(tx, id);
    const auto parts = partsOf(tx, order);
    if (parts.empty() && order.wip != Money{}) return intoStock(tx, order);
    ledger::Entry entry{};
    entry.site = order.siteId;
    entry.on = calendar::siteToday(tx, order.siteId);
    entry.documentKind = "work_order";
    entry.documentId = id.number;
    entry.text = "Variances of " + order.number;
    Shared shared;
    for (const auto& part : parts) {
        if (part.amount == Money{}) continue;
        entry.lines.push_back({ledger::accountFor(tx, part.event, order.itemCategoryId), part.amount});
        shared.variances.push_back({part.kind, {part.amount, ledger::bookCurrency(tx)}});
    }
    if (shared.variances.empty()) return shared;
    entry.lines.push_back({wipAccount(tx, order), -order.wip});
    shared.entry = ledger::post(tx, entry);
    for (const auto& part : parts) addCost(tx, id, part.kind, -part.amount, shared.entry);
    return shared;
}

void check(const db::Read& read, const Close& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.close", order.siteId);
    checkState(order, {OrderState::finished}, reasons);
    checkNobodyAtWork(read, order, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, order.siteId), reasons, "");
    for (const auto& part : partsOf(read, order))
        if (part.amount != Money{})
            inventory::trying(reasons, "order", [&] { return ledger::accountFor(read, part.event, order.itemCategoryId); });
}

Closed close(db::Tx& tx, const Close& args) {
    auto shared = shareOut(tx, args.order);
    tx.run(R"sql(
        update work_order set state = 'closed', closed_at = $2, version = version + 1 where work_order_id = $1
    )sql", args.order, tx.now());
    return {args.order, theOrder(tx, args.order).number, std::move(shared.variances), shared.entry};
}

}  // namespace production
