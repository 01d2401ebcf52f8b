#include <algorithm>

#include "inventory/facts.h"
#include "promise/promise.h"

namespace inventory {
namespace {

SiteId siteOfHold(const db::Read& read, const std::map<SiteId, Quantity>& stock) {
    if (stock.empty()) return read.one<SiteId>(R"sql(select min(site_id) as site_id from site)sql");
    return std::ranges::max_element(stock, {}, [](const auto& s) { return s.second; })->first;
}

}  // namespace

void check(const db::Read& read, const PlaceHold& args, db::Reasons& reasons) {
    theLot(read, args.lot);
    checkText(reasons, "reason", args.reason);
    checkOptionalText(reasons, "caseNumber", args.caseNumber, 60);
    checkSites(read, args.lot, "inventory.hold", reasons);
}

HoldPlaced hold(db::Tx& tx, const PlaceHold& args) {
    const auto lot = theLot(tx, args.lot);
    const auto stock = bySite(tx, args.lot);
    HoldPlaced placed;
    for (const auto& [site, quantity] : stock) placed.quantity += quantity;
    placed.hold = tx.make<HoldId>(R"sql(
        insert into hold (lot_id, site_id, reason, case_number, placed_at, placed_by) values ($1, $2, $3, $4, $5, $6)
        returning hold_id
    )sql", args.lot, siteOfHold(tx, stock), args.reason, args.caseNumber, tx.now(),
        tx.actor().name);
    if (lot.onHold) return placed;  // another case about the same lot

    for (const auto& balance : balancesOf(tx, args.lot))
        for (auto& dropped : dropAllocations(tx, balance.stockBalanceId, {}))
            placed.dropped.push_back(std::move(dropped));
    turnHold(tx, lot, true, "Hold of lot " + lot.number + " of " + lot.item + ": " + args.reason);
    // Whoever lost the lot is served from others, where there are any.
    promise::settle(tx, serveWaiting(tx, lot.itemId, stock));
    coverAgain(tx, placed.dropped);
    return placed;
}

}  // namespace inventory
