// A lot between free and held: its mark, its value, and who may do it where it lies.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {

std::map<SiteId, Quantity> bySite(const db::Read& read, LotId lot) {
    std::map<SiteId, Quantity> sum;
    for (const auto& balance : balancesOf(read, lot)) sum[balance.siteId] += balance.onHand;
    return sum;
}

void checkSites(const db::Read& read, LotId lot, std::string_view permission, db::Reasons& reasons) {
    for (const auto& [site, unused] : bySite(read, lot)) {
        checkSite(read, permission, site, reasons, "lot");
        ledger::checkPeriod(read, calendar::siteToday(read, site), reasons, "");
    }
}

void turnHold(db::Tx& tx, const LotFacts& lot, bool onHold, const std::string& text) {
    const auto from = valueAccount(tx, lot.itemCategoryId, !onHold),
               to = valueAccount(tx, lot.itemCategoryId, onHold);
    for (const auto& [site, unused] : bySite(tx, lot.lotId))
        reclassify(tx, {site, calendar::siteToday(tx, site), onHold ? "hold" : "release", {}, text, {}}, lot,
                   from, to);
    tx.run(R"sql(update lot set on_hold = $2, version = version + 1 where lot_id = $1)sql", lot.lotId,
           onHold);
}

}  // namespace inventory
