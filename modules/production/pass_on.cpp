// The link from work to the customer: what was made is the order's it was made for, packed and on its way, in the
// commit of the report.
#include <algorithm>

#include "inventory/facts.h"
#include "production/outcome.h"
#include "promise/promise.h"
#include "warehouse/units.h"

namespace production {
namespace {

// The lines that the order is made for come before all others, also before those that were signed earlier.
void servePegged(db::Tx& tx, const OrderFacts& order, const Arrival& arrival, Reported& reported) {
    if (!order.supplyId || arrival.beside) return;
    auto left = arrival.quantity;
    for (const auto& peg : promise::pegsOf(tx, *order.supplyId)) {
        if (left == Quantity{}) return;
        const auto given = inventory::allocateFrom(tx, peg.line, arrival.lot, std::min(peg.quantity, left));
        if (given == Quantity{}) continue;
        promise::unpeg(tx, *order.supplyId, peg.line, given);
        left -= given;
        const auto same = std::ranges::find_if(reported.served, [&](const Served& s) {
            return s.order == peg.order && s.line == peg.lineNo;
        });
        if (same == reported.served.end())
            reported.served.push_back({peg.order, peg.lineNo, given});
        else
            same->quantity += given;
    }
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    for (const auto& one : more)
        if (std::ranges::find(to, one) == to.end()) to.push_back(one);
}

// Goods that wait for an inspection or a decision are not packed and carried yet.
bool mayMove(const db::Read& read, BinId bin, LotId lot) {
    return inventory::theBin(read, bin).promised() && !inventory::theLot(read, lot).onHold;
}

}  // namespace

void passOn(db::Tx& tx, const OrderFacts& order, BinId bin, const std::vector<Arrival>& arrivals,
            ProductionReportId report, Reported& reported) {
    std::vector<promise::Touched> touched;
    for (const auto& arrival : arrivals) servePegged(tx, order, arrival, reported);
    for (const auto& arrival : arrivals) {
        const promise::Touched own{arrival.item, order.siteId};
        if (std::ranges::find(touched, own) != touched.end()) continue;
        append(touched, inventory::serveWaiting(tx, arrival.item, {{order.siteId, arrival.quantity}}));
    }
    for (const auto& arrival : arrivals) {
        if (!mayMove(tx, bin, arrival.lot)) continue;
        const auto handled = warehouse::handle(
            tx, {order.siteId, arrival.lot, bin, arrival.quantity, "report", report.number});
        append(reported.units, handled.units);
        append(reported.tasks, handled.tasks);
        append(reported.pickLists, handled.pickLists);
    }
    promise::settle(tx, touched);
}

}  // namespace production
