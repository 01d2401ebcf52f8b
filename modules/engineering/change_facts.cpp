#include "engineering/change_facts.h"

#include <algorithm>

#include <fmt/core.h>

#include "engineering/life_cycle.h"
#include "engineering/routing_rules.h"
#include "inventory/facts.h"

namespace engineering {
namespace {

struct Linked {
    ItemId itemId;
    std::string revision, state;
};
BOOST_DESCRIBE_STRUCT(Linked, (), (itemId, revision, state))

// A draft that comes with the order is of the item and of its new revision.
void checkLinked(const std::optional<Linked>& linked, const ItemFacts& item, const std::string& revision,
                 const std::string& field, db::Reasons& reasons) {
    if (linked && linked->itemId == item.itemId && linked->revision == revision && linked->state == "draft") return;
    reasons.add("engineering.change.draft",
                "What comes with the order is a draft for {item} revision {revision}. Choose one, or draw it up first.",
                {{"item", item.number}, {"revision", revision}}, field);
}

void checkNewRevision(const db::Read& read, const Affected& affected, const ItemFacts& item, const std::string& at,
                      db::Reasons& reasons) {
    const auto state = read.find<RevisionState>(R"sql(
        select state from item_revision where item_id = $1 and revision = $2
    )sql", item.itemId, affected.revision);
    if (state == RevisionState::obsolete || state == RevisionState::phase_out)
        reasons.add("engineering.change.over",
                    "{item} revision {revision} is {state}: nothing changes to what is over. Choose a new letter.",
                    {{"item", item.number},
                     {"revision", affected.revision},
                     {"state", boost::describe::enum_to_string(*state, "?")}},
                    at + "revision");
    if (affected.bom)
        checkLinked(read.find<Linked>(R"sql(select item_id, revision, state from bom where bom_id = $1)sql", *affected.bom),
                    item, affected.revision, at + "bom", reasons);
    if (affected.routing)
        checkLinked(read.find<Linked>(R"sql(select item_id, revision, state from routing where routing_id = $1)sql",
                                      *affected.routing),
                    item, affected.revision, at + "routing", reasons);
}

void checkOne(const db::Read& read, const Affected& affected, const ItemFacts& item, const Hold& hold,
              const std::string& at, db::Reasons& reasons) {
    checkRevision(reasons, at + "revision", affected.revision);
    if (affected.unitCost)
        trying(reasons, at + "unitCost", [&] { return inventory::inBook(read, *affected.unitCost, today(read)); });
    const bool moves = !affected.revision.empty() && affected.revision != item.revision;
    if (moves) checkNewRevision(read, affected, item, at, reasons);
    else if (affected.bom || affected.routing)
        reasons.add("engineering.change.same_revision",
                    "{item} keeps revision {revision}, whose bill and routing are locked. Give it a new revision, or only a "
                    "new cost.",
                    {{"item", item.number}, {"revision", item.revision}}, at + "revision");
    else if (!affected.unitCost)
        reasons.add("engineering.change.nothing", "Nothing changes of {item}. Give it another revision or another cost.",
                    {{"item", item.number}}, at + "revision");
    if (moves && hold.effectivity == "use_up" && affected.oldStock.value_or(OldStock::use_up) != OldStock::use_up)
        reasons.add("engineering.change.use_up",
                    "The order takes hold as the old stock is used up, so nothing else becomes of it. Choose use up, or let "
                    "it take hold on a day.",
                    {}, at + "oldStock");
    if (moves && hold.effectivity == "serial" && item.tracking == "none")
        reasons.add("engineering.change.untracked",
                    "{item} is kept without serials and lots, so no serial tells when it changes. Let it take hold on a day.",
                    {{"item", item.number}}, at + "item");
}

bool hasBill(const db::Read& read, ItemId item, const std::string& revision) {
    return read.find<BomId>(R"sql(
        select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
    )sql", item, revision).has_value();
}

bool hasRouting(const db::Read& read, ItemId item, const std::string& revision) {
    return read.find<RoutingId>(R"sql(
        select routing_id from routing where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
    )sql", item, revision).has_value();
}

std::string revisionTo(const Affected& affected, const ItemFacts& item) {
    return affected.revision.empty() ? item.revision : affected.revision;
}

}  // namespace

ChangeFacts theChange(const db::Read& read, ChangeOrderId change) {
    auto found = read.find<ChangeFacts>(R"sql(
        select change_order_id, site_id, number, kind, title, reason, state, effectivity, request_id, effective_on,
               effective_serial, author, approvals, version
        from change_order where change_order_id = $1
    )sql", change);
    if (!found)
        db::refuse("engineering.change.unknown", "There is no such change order. Choose one from the list.", {},
                   "changeOrder");
    return std::move(*found);
}

std::vector<ChangeItem> itemsOf(const db::Read& read, ChangeOrderId change) {
    return read.all<ChangeItem>(R"sql(
        select x.change_order_item_id, x.item_id, i.number, x.from_revision, x.to_revision, x.disposition, x.unit_cost,
               x.bom_id, x.routing_id
        from change_order_item x join item i on i.item_id = x.item_id
        where x.change_order_id = $1 order by x.change_order_item_id
    )sql", change);
}

void checkHold(const Hold& hold, db::Reasons& reasons) {
    checkOptionalText(reasons, "effectiveSerial", hold.serial, 60);
    if (hold.effectivity == "serial" && hold.serial.empty())
        reasons.add("engineering.change.serial", "A change by serial takes hold from one on. Say from which.", {},
                    "effectiveSerial");
    if (hold.effectivity != "serial" && !hold.serial.empty())
        reasons.add("engineering.change.no_serial",
                    "The order does not take hold by serial, so none is said. Leave it out.", {}, "effectiveSerial");
    if (hold.effectivity == "serial" && hold.on)
        reasons.add("engineering.change.no_day", "A change by serial takes hold with the serial. Leave the day out.", {},
                    "effectiveOn");
}

void checkApprovals(const std::optional<int>& approvals, db::Reasons& reasons) {
    if (approvals && (*approvals < 1 || *approvals > 9))
        reasons.add("engineering.change.approvals", "From 1 to 9 people approve a change, so {count} cannot be.",
                    {{"count", std::int64_t{*approvals}}}, "approvals");
}

void checkAffected(const db::Read& read, const std::vector<Affected>& items, const Hold& hold, db::Reasons& reasons) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto at = rowField("items", i, "");
        const auto item = checkItem(read, items[i].item, reasons, at + "item");
        if (!item) continue;
        for (std::size_t k = 0; k < i; ++k)
            if (items[k].item == items[i].item)
                reasons.add("engineering.change.item_twice", "{item} stands in the order already. Name it once.",
                            {{"item", item->number}}, at + "item");
        checkOne(read, items[i], *item, hold, at, reasons);
    }
}

void writeItems(db::Tx& tx, ChangeOrderId change, const std::vector<Affected>& items) {
    for (const auto& affected : items) {
        const auto item = theItem(tx, affected.item);
        const auto to = revisionTo(affected, item);
        ensureRevision(tx, affected.item, to);
        std::optional<UnitPrice> cost;
        if (affected.unitCost) cost = inventory::inBook(tx, *affected.unitCost, today(tx));
        tx.run(R"sql(
            insert into change_order_item (change_order_id, item_id, from_revision, to_revision, disposition, unit_cost,
                                           bom_id, routing_id, in_force_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, null)
        )sql", change, affected.item, item.revision, to, affected.oldStock.value_or(OldStock::use_up), cost, affected.bom,
            affected.routing);
    }
}

void checkState(const ChangeFacts& change, std::initializer_list<std::string_view> states, db::Reasons& reasons) {
    if (std::ranges::find(states, std::string_view{change.state}) == states.end())
        reasons.add("engineering.change.state", "{order} is {state}, and from there this is not done.",
                    {{"order", change.number}, {"state", change.state}}, "changeOrder");
}

void checkDrafts(const db::Read& read, const ChangeFacts& change, db::Reasons& reasons) {
    const auto items = itemsOf(read, change.changeOrderId);
    if (items.empty())
        reasons.add("engineering.change.empty", "{order} changes nothing yet. Say which items change.",
                    {{"order", change.number}}, "changeOrder");
    std::vector<Along> along;
    for (const auto& item : items) along.push_back({item.itemId, item.toRevision, item.bomId.has_value()});
    for (const auto& item : items) {
        const auto now = theItem(read, item.itemId).revision;
        if (now != item.fromRevision)
            reasons.add("engineering.change.moved",
                        "{item} is made to revision {now} meanwhile, and {order} begins with {from}. Draw the order up anew.",
                        {{"item", item.number}, {"now", now}, {"order", change.number}, {"from", item.fromRevision}},
                        "changeOrder");
        if (item.moves() && !comingOf(read, item.itemId).empty())
            reasons.add("engineering.change.waits",
                        "Another change of {item} is released and has not taken hold yet. Let it take hold first.",
                        {{"item", item.number}}, "changeOrder");
        if (item.bomId) {
            const auto bill = theBill(read, *item.bomId);
            checkDraft(reasons, nameOf(bill), bill.state, "changeOrder");
            checkReleasable(read, bill, reasons, along);
        } else if (item.moves() && hasBill(read, item.itemId, item.fromRevision) &&
                   !hasBill(read, item.itemId, item.toRevision)) {
            reasons.add("engineering.change.bill",
                        "{item} is made by a bill of material, and revision {revision} has none. Copy the old one and put "
                        "the draft into the order.",
                        {{"item", item.number}, {"revision", item.toRevision}}, "changeOrder");
        }
        if (!item.routingId && item.moves() && hasRouting(read, item.itemId, item.fromRevision) &&
            !hasRouting(read, item.itemId, item.toRevision))
            reasons.add("engineering.change.routing",
                        "{item} is made by a routing, and revision {revision} has none. Copy the old one and put the draft "
                        "into the order.",
                        {{"item", item.number}, {"revision", item.toRevision}}, "changeOrder");
        if (item.routingId) {
            const auto routing = theRouting(read, *item.routingId);
            checkDraft(reasons, nameOf(routing), routing.state, "changeOrder");
            checkReleasable(read, routing, reasons);
        }
    }
}

void checkStranding(const db::Read& read, const ChangeFacts& change, bool leaveStock, db::Reasons& reasons) {
    if (leaveStock || change.kind != "order") return;
    for (const auto& stock : effect(read, change.changeOrderId).stock)
        if (stock.stranded > Quantity{})
            reasons.add("engineering.change.strands",
                        "{order} would leave {quantity} of {item} revision {revision} that nobody uses. Choose another day "
                        "or say what becomes of them; or say that they are left.",
                        {{"order", change.number},
                         {"quantity", stock.stranded},
                         {"item", stock.number},
                         {"revision", stock.fromRevision}},
                        "leaveStock");
}

}  // namespace engineering
