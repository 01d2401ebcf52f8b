#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/release.h"
#include "promise/promise.h"

namespace production {
namespace {

// What is asked for, said in full.
struct Wish {
    inventory::ItemFacts item;
    SiteId site;
    std::optional<inventory::LineFacts> line;
    std::optional<Quantity> quantity;
    std::optional<Date> dueOn;
};

void checkLine(const db::Read& read, const AddWorkOrder& args, const inventory::LineFacts& line, db::Reasons& reasons) {
    if (line.state != "signed")
        reasons.add("production.order.line_state",
                    "{order} is not a signed order, so nothing is made for it. Sign it first.", {{"order", line.order}},
                    "line");
    if (args.item && *args.item != line.itemId)
        reasons.add("production.order.line_item",
                    "Line {line} of {order} is for another item. Leave the item out, or name another line.",
                    {{"line", std::int64_t{line.lineNo}}, {"order", line.order}}, "item");
    if (args.site && *args.site != line.siteId)
        reasons.add("production.order.line_site", "{order} is delivered from another site. Make it there.",
                    {{"order", line.order}}, "site");
    if (promise::unpegged(read, line.salesOrderLineId) == Quantity{})
        reasons.add("production.order.line_served",
                    "Line {line} of {order} waits for nothing that is not made for it already. Look at its promises.",
                    {{"line", std::int64_t{line.lineNo}}, {"order", line.order}}, "line");
    if (line.lotId && inventory::theLot(read, *line.lotId).number != args.lot)
        reasons.add("production.order.line_lot",
                    "Only lot {lot} will do for line {line} of {order}. Name it as the lot to be made, or amend the order.",
                    {{"lot", inventory::theLot(read, *line.lotId).number},
                     {"line", std::int64_t{line.lineNo}},
                     {"order", line.order}},
                    "lot");
}

void checkLot(const AddWorkOrder& args, const inventory::ItemFacts& item, db::Reasons& reasons) {
    if (args.lot.empty()) return;
    if (item.tracking == inventory::Tracking::lot)
        inventory::checkLabel(reasons, "lot", args.lot);
    else
        reasons.add("production.order.lot",
                    "{item} is not kept by lot, so its order names none. Serial numbers are said at the report.",
                    {{"item", item.number}}, "lot");
}

void checkQuantity(const db::Read& read, const AddWorkOrder& args, Wish& wish, db::Reasons& reasons) {
    if (args.quantity)
        wish.quantity = inventory::checkQuantity(read, wish.item.itemId, *args.quantity, reasons);
    else if (wish.line)
        wish.quantity = promise::unpegged(read, wish.line->salesOrderLineId);
    else
        reasons.add("production.order.quantity", "Say how many are to be made.", {}, "quantity");
    if (wish.quantity && wish.item.tracking == inventory::Tracking::serial && wish.quantity->millionths % 1'000'000 != 0)
        reasons.add("production.order.whole", "{item} is kept by serial number: only whole pieces are made.",
                    {{"item", wish.item.number}}, "quantity");
}

void checkDays(const AddWorkOrder& args, const std::optional<Date>& dueOn, db::Reasons& reasons) {
    if (!dueOn)
        reasons.add("production.order.due", "Say on which day it is to be ready.", {}, "dueOn");
    else if (args.startsOn && *args.startsOn > *dueOn)
        reasons.add("production.order.days", "It would begin on {from}, after the day it is due. Change one of the days.",
                    {{"from", *args.startsOn}}, "startsOn");
}

MakeBy makeBy(const AddWorkOrder& args, const Wish& wish) {
    return {wish.item.itemId, wish.site, wish.quantity.value(), args.startsOn, args.revision, args.alternate, {}};
}

std::optional<Wish> look(const db::Read& read, const AddWorkOrder& args, db::Reasons& reasons) {
    if (!args.item && !args.line) {
        reasons.add("production.order.what", "Say what is to be made: an item, or the order line it is for.", {}, "item");
        return {};
    }
    Wish wish;
    if (args.line) wish.line = inventory::theLine(read, *args.line);
    wish.item = inventory::theItem(read, args.item ? *args.item : wish.line->itemId);
    wish.site = people::theSite(read, args.site || !wish.line ? args.site : wish.line->siteId);
    wish.dueOn = args.dueOn || !wish.line ? args.dueOn : wish.line->wantedOn;
    people::requireSite(read, "production.addWorkOrder", wish.site);
    if (wish.line) checkLine(read, args, *wish.line, reasons);
    checkQuantity(read, args, wish, reasons);
    checkLot(args, wish.item, reasons);
    checkDays(args, wish.dueOn, reasons);
    return wish;
}

}  // namespace

void check(const db::Read& read, const AddWorkOrder& args, db::Reasons& reasons) {
    const auto wish = look(read, args, reasons);
    inventory::checkOptionalText(reasons, "revision", args.revision, 20);
    if (args.priority && (*args.priority < 0 || *args.priority > 1'000'000))
        reasons.add("production.order.priority", "A priority is a number from 0 to 1,000,000. Change it.", {}, "priority");
    if (!args.alternate.empty() && !args.release)
        reasons.add("production.order.alternate",
                    "Another bill or routing is named when the order is released. Release it at once, or leave it out.", {},
                    "alternate");
    if (!wish || reasons.any()) return;
    const auto by = makeBy(args, *wish);
    if (args.release) return checkRelease(read, by, reasons);
    if (const auto revision = inventory::trying(reasons, "revision", [&] { return revisionOf(read, by); }))
        engineering::checkUse(read, by.item, *revision, engineering::Use::make, reasons, "item");
}

WorkOrderMade addWorkOrder(db::Tx& tx, const AddWorkOrder& args) {
    db::Reasons reasons;
    const auto wish = look(tx, args, reasons).value();
    WorkOrderMade made;
    made.quantity = *wish.quantity;
    made.number = ledger::nextNumber(tx, wish.site, "work_order", calendar::siteToday(tx, wish.site));
    made.order = tx.make<WorkOrderId>(R"sql(
        insert into work_order (site_id, number, kind, item_id, revision, quantity, state, starts_on, due_on, lot, good,
                                scrapped, reworked, wip, defect, stopped, priority, version)
        values ($1, $2, 'make', $3, $4, $5, 'planned', $6, $7, $8, 0, 0, 0, 0, '', '', $9, 1) returning work_order_id
    )sql", wish.site, made.number, wish.item.itemId, args.revision, made.quantity, args.startsOn, wish.dueOn, args.lot,
        args.priority.value_or(100));
    made.supply = addSupply(tx, theOrder(tx, made.order));
    if (args.line) {
        made.pegged = std::min(made.quantity, promise::unpegged(tx, *args.line));
        promise::peg(tx, *made.supply, *args.line, made.pegged);
    }
    settleItem(tx, wish.item.itemId, wish.site);
    if (args.release) made.components = release(tx, {made.order, args.alternate, args.revision, {}}).components;
    return made;
}

}  // namespace production
