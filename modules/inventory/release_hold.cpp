#include <algorithm>

#include "inventory/facts.h"
#include "promise/promise.h"

namespace inventory {
namespace {

struct OpenHold {
    HoldId holdId;
    std::string caseNumber;
};
BOOST_DESCRIBE_STRUCT(OpenHold, (), (holdId, caseNumber))

std::vector<OpenHold> openHolds(const db::Read& read, LotId lot) {
    return read.all<OpenHold>(R"sql(
        select hold_id, case_number from hold where lot_id = $1 and released_at is null order by hold_id
    )sql", lot);
}

}  // namespace

void check(const db::Read& read, const ReleaseHold& args, db::Reasons& reasons) {
    const auto lot = theLot(read, args.lot);
    const auto holds = openHolds(read, args.lot);
    const bool any = std::ranges::any_of(
        holds, [&](const OpenHold& h) { return args.caseNumber.empty() || h.caseNumber == args.caseNumber; });
    if (!any)
        reasons.add("inventory.hold.none", "Lot {lot} of {item} has no such open hold. Look at its holds.",
                    {{"lot", lot.number}, {"item", lot.item}},
                    args.caseNumber.empty() ? "lot" : "caseNumber");
    checkSites(read, args.lot, "inventory.releaseHold", reasons);
}

HoldReleased releaseHold(db::Tx& tx, const ReleaseHold& args) {
    const auto lot = theLot(tx, args.lot);
    for (const auto& h : openHolds(tx, args.lot))
        if (args.caseNumber.empty() || h.caseNumber == args.caseNumber)
            tx.run(R"sql(update hold set released_at = $2, released_by = $3 where hold_id = $1)sql", h.holdId,
                   tx.now(), tx.actor().name);
    HoldReleased released{args.lot, openHolds(tx, args.lot).empty()};
    if (!released.usable) return released;
    turnHold(tx, lot, false, "Release of lot " + lot.number + " of " + lot.item);
    promise::settle(tx, serveWaiting(tx, lot.itemId, bySite(tx, args.lot)));
    return released;
}

}  // namespace inventory
