// A change takes hold: revisions, bills, routings, papers and costs in one commit.
#include "calendar/calendar.h"
#include "engineering/change_facts.h"
#include "engineering/in_force.h"
#include "engineering/routing_rules.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace engineering {
namespace {

// What was approved is what stands there now.
void checkUnaltered(const db::Read& read, const ChangeFacts& change, db::Reasons& reasons) {
    if (read.find<std::int64_t>(R"sql(
            select a.change_approval_id from change_approval a
            where a.change_order_id = $1 and a.decision = 'approve' and a.content_hash <> $2
              and a.order_version = (select max(x.order_version) from change_approval x where x.change_order_id = $1)
            order by a.change_approval_id limit 1
        )sql", change.changeOrderId, contentHash(read, change.changeOrderId)))
        reasons.add("engineering.change.altered",
                    "What {order} changes was altered after somebody had signed it. Edit the order, so that all sign it anew.",
                    {{"order", change.number}}, "changeOrder");
}

// At every site: as the order says, else what the new revision costs already, else as the old one; where none has a
// cost there is none.
Money setCosts(db::Tx& tx, const ChangeItem& item) {
    Money revalued;
    for (const auto site : tx.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        const auto on = calendar::siteToday(tx, site);
        auto cost = item.unitCost;
        if (!cost && inventory::findStandardCost(tx, item.itemId, item.toRevision, site, on)) continue;
        if (!cost) cost = inventory::findStandardCost(tx, item.itemId, item.fromRevision, site, on);
        if (cost)
            revalued += inventory::setCost(tx, {item.itemId, item.toRevision, site, {},
                                                Price{*cost, ledger::bookCurrency(tx)}})
                            .revalued;
    }
    return revalued;
}

void releaseRevision(db::Tx& tx, const ChangeItem& item, Date on) {
    ensureRevision(tx, item.itemId, item.toRevision);
    tx.run(R"sql(
        update item_revision set state = 'released', released_on = coalesce(released_on, $3), version = version + 1
        where item_id = $1 and revision = $2 and state <> 'released'
    )sql", item.itemId, item.toRevision, on);
    if (item.bomId) markReleased(tx, *item.bomId);
    if (item.routingId) markReleased(tx, *item.routingId);
}

}  // namespace

void check(const db::Read& read, const ReleaseChange& args, db::Reasons& reasons) {
    const auto change = theChange(read, args.changeOrder);
    inventory::checkSite(read, "engineering.releaseChange", change.siteId, reasons, "changeOrder");
    checkVersion(reasons, change.number, args.version, change.version);
    checkState(change, {"approved"}, reasons);
    if (change.kind == "request")
        reasons.add("engineering.change.only_request", "{order} is a request: draw up the order that carries it out.",
                    {{"order", change.number}}, "changeOrder");
    if (reasons.any()) return;
    checkUnaltered(read, change, reasons);
    checkDrafts(read, change, reasons);
    if (!reasons.any()) checkStranding(read, change, args.leaveStock, reasons);
}

ChangeReleased releaseChange(db::Tx& tx, const ReleaseChange& args) {
    const auto change = theChange(tx, args.changeOrder);
    const auto items = itemsOf(tx, args.changeOrder);
    const auto on = today(tx);
    ChangeReleased released{args.changeOrder, change.number, {}, {}};
    for (const auto& item : items) {
        if (item.moves()) releaseRevision(tx, item, on);
        released.revalued += setCosts(tx, item);
    }
    tx.run(R"sql(
        update change_order set state = 'released', released_at = $2, version = version + 1 where change_order_id = $1
    )sql", args.changeOrder, tx.now());
    for (const auto& item : items) {
        const Coming coming{item.changeOrderItemId, args.changeOrder, item.fromRevision, item.toRevision,
                            item.disposition, change.effectivity, change.effectiveOn, change.effectiveSerial};
        const bool now = !item.moves() || change.effectivity == "use_up" ||
                         (change.effectivity == "date" && due(coming, on, {}));
        if (!now) continue;
        if (item.moves()) moveItem(tx, item.itemId, item.toRevision);
        markInForce(tx, coming);
        if (item.moves()) released.inForce.push_back(item.itemId);
    }
    releasePapers(tx, args.changeOrder);
    bringInForce(tx, on);  // a use-up whose last day has passed ends at once
    if (change.requestId)
        tx.run(R"sql(
            update change_order set state = 'released', released_at = $2, version = version + 1
            where change_order_id = $1 and state = 'approved'
        )sql", *change.requestId, tx.now());
    return released;
}

}  // namespace engineering
