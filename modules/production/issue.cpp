// A lot that was scanned goes into an order, if the order takes it.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/genealogy.h"

namespace production {
namespace {

// A component that the lot may go into; turn 0: it is the component's own item, else a substitute's priority.
struct Fit {
    ComponentFacts component;
    Ratio ratio;
    int turn = 0;
};

std::vector<Fit> fitsOf(const db::Read& read, const OrderFacts& order, ItemId item) {
    std::vector<Fit> fits;
    for (const auto& c : componentsOf(read, order.workOrderId)) {
        if (!c.goesIn()) continue;
        if (c.itemId == item) {
            fits.push_back({c, {}, 0});
            continue;
        }
        for (const auto& s : substitutesOf(read, c.workOrderComponentId))
            if (s.itemId == item) fits.push_back({c, s.ratio(), s.priority});
    }
    // What lacks most comes first; a line's own item before what stands in.
    std::ranges::stable_sort(fits, [](const Fit& a, const Fit& b) {
        if (a.component.unissued() != b.component.unissued()) return a.component.unissued() > b.component.unissued();
        return a.turn < b.turn;
    });
    return fits;
}

std::string lackingOf(const db::Read& read, const OrderFacts& order) {
    std::string all;
    for (const auto& c : componentsOf(read, order.workOrderId)) {
        if (!c.goesIn() || c.unissued() == Quantity{}) continue;
        all += (all.empty() ? "" : ", ") + c.item + " " + toText(c.unissued());
    }
    return all.empty() ? "-" : all;
}

// What is asked for, said in full.
struct Wish {
    OrderFacts order;
    inventory::LotFacts lot;
    std::optional<Fit> fit;
    std::optional<Quantity> quantity;
};

void choose(const db::Read& read, const Issue& args, Wish& wish, db::Reasons& reasons) {
    auto fits = fitsOf(read, wish.order, wish.lot.itemId);
    if (fits.empty()) {
        reasons.add("production.issue.item",
                    "{order} takes no {item}. It still lacks: {lacking}. Put it back and scan one of those.",
                    {{"order", wish.order.number}, {"item", wish.lot.item}, {"lacking", lackingOf(read, wish.order)}}, "lot");
        return;
    }
    if (args.line) {
        std::erase_if(fits, [&](const Fit& f) { return f.component.lineNo != *args.line; });
        if (fits.empty()) {
            reasons.add("production.issue.line", "Line {line} of {order} takes no {item}. Leave the line out.",
                        {{"line", *args.line}, {"order", wish.order.number}, {"item", wish.lot.item}}, "line");
            return;
        }
    }
    const auto fits_revision = [&](const Fit& f) {
        return f.turn != 0 || f.component.revision.empty() || f.component.revision == wish.lot.revision;
    };
    const auto right = std::ranges::find_if(fits, fits_revision);
    if (right == fits.end())
        reasons.add("production.issue.revision",
                    "Lot {lot} of {item} is revision {revision}; {order} takes revision {wanted} only. Scan a lot of that.",
                    {{"lot", wish.lot.number},
                     {"item", wish.lot.item},
                     {"revision", wish.lot.revision},
                     {"order", wish.order.number},
                     {"wanted", fits.front().component.revision}},
                    "lot");
    else
        wish.fit = *right;
}

// A serial that is nowhere: which order it went into.
void checkConsumed(const db::Read& read, const Wish& wish, db::Reasons& reasons) {
    if (wish.lot.tracking != inventory::Tracking::serial || !inventory::bySite(read, wish.lot.lotId).empty()) return;
    const auto into = read.find<std::string>(R"sql(
        select w.number from material_issue m join work_order w on w.work_order_id = m.work_order_id
        where m.lot_id = $1 order by m.material_issue_id desc limit 1
    )sql", wish.lot.lotId);
    if (into)
        reasons.add("production.issue.consumed",
                    "Serial number {serial} of {item} went into {order} already. "
                    "Look at the label again, or scan another one.",
                    {{"serial", wish.lot.number}, {"item", wish.lot.item}, {"order", *into}}, "lot");
}

Quantity sum(const std::vector<inventory::MaterialPart>& parts) {
    Quantity all;
    for (const auto& part : parts) all += part.quantity;
    return all;
}

std::vector<inventory::MaterialPart> there(const db::Read& read, const Issue& args, const Wish& wish) {
    auto parts = inventory::materialThere(read, wish.fit->component.workOrderComponentId, args.lot, wish.order.siteId,
                                          wish.fit->ratio);
    if (args.bin)
        std::erase_if(parts, [&](const inventory::MaterialPart& p) { return p.bin != *args.bin; });
    return parts;
}

void checkThere(const db::Read& read, const Issue& args, const Wish& wish, db::Reasons& reasons) {
    const auto free = sum(there(read, args, wish));
    if (free >= *wish.quantity) return;
    Quantity lying;
    for (const auto& balance : inventory::balancesOf(read, args.lot))
        if (balance.siteId == wish.order.siteId && (!args.bin || balance.binId == *args.bin) &&
            inventory::theBin(read, balance.binId).promised())
            lying += balance.onHand;
    if (lying >= *wish.quantity)
        reasons.add("production.issue.taken",
                    "Of lot {lot} of {item}, {free} are free; the rest is set aside for other orders. "
                    "Take that, or scan another lot.",
                    {{"lot", wish.lot.number}, {"item", wish.lot.item}, {"free", free}}, "lot");
    else
        reasons.add("production.issue.gone",
                    "Of lot {lot} of {item}, {there} lie where work may take them from, not {wanted}. "
                    "Count again, or scan another lot.",
                    {{"lot", wish.lot.number}, {"item", wish.lot.item}, {"there", lying}, {"wanted", *wish.quantity}},
                    "quantity");
}

// What of an item could be taken for the component instead, in its unit.
Quantity availableOf(const db::Read& read, const Wish& wish, ItemId item, const std::string& revision, Ratio ratio) {
    const auto& c = wish.fit->component;
    const auto today = calendar::siteToday(read, wish.order.siteId);
    Quantity covers;
    for (const auto& part : inventory::chooseMaterial(
             read, {c.workOrderComponentId, item, revision, wish.order.siteId,
                    convert(wish.quantity->millionths, wish.fit->ratio.inverse()), today, ratio, {}, true}))
        covers += part.covers;
    for (const auto& part : inventory::materialOf(read, c.workOrderComponentId))
        if (inventory::theLot(read, part.lot).itemId == item) covers += part.covers;
    return covers;
}

// A substitute waits for its turn: what stands before it must not cover the whole.
void checkTurn(const db::Read& read, const Wish& wish, db::Reasons& reasons) {
    if (wish.fit->turn == 0) return;
    const auto& c = wish.fit->component;
    const auto wanted = convert(wish.quantity->millionths, wish.fit->ratio.inverse());
    const auto waitForIt = [&](const std::string& first, Quantity covers) {
        reasons.add("production.issue.order",
                    "{item} stands in for {first} only where that is short, and {there} of it are there. Take {first} first.",
                    {{"item", wish.lot.item}, {"first", first}, {"there", covers}}, "lot");
    };
    if (const auto covers = availableOf(read, wish, c.itemId, c.revision, {}); covers >= wanted) return waitForIt(c.item, covers);
    for (const auto& s : substitutesOf(read, c.workOrderComponentId)) {
        if (s.priority >= wish.fit->turn) return;
        if (const auto covers = availableOf(read, wish, s.itemId, {}, s.ratio()); covers >= wanted)
            return waitForIt(s.item, covers);
    }
}

Wish look(const db::Read& read, const Issue& args, db::Reasons& reasons) {
    Wish wish{theOrder(read, args.order), inventory::theLot(read, args.lot), {}, {}};
    people::requireSite(read, "production.issue", wish.order.siteId);
    choose(read, args, wish, reasons);
    wish.quantity = inventory::checkQuantity(read, wish.lot.itemId, args.quantity, reasons);
    return wish;
}

}  // namespace

void check(const db::Read& read, const Issue& args, db::Reasons& reasons) {
    const auto wish = look(read, args, reasons);
    checkState(wish.order, {OrderState::released, OrderState::finished}, reasons);
    checkGoing(wish.order, reasons);
    checkBy(read, {args.employee, args.machine}, reasons);
    if (args.bin) inventory::theBin(read, *args.bin);
    const auto today = calendar::siteToday(read, wish.order.siteId);
    inventory::checkUsable(read, wish.lot, today, 0, reasons, "lot");
    ledger::checkPeriod(read, today, reasons, "");
    checkConsumed(read, wish, reasons);
    if (isMadeOf(read, args.lot, args.order))
        reasons.add("production.issue.circle",
                    "Lot {lot} of {item} holds what {order} made, so it cannot go into it. Scan another lot.",
                    {{"lot", wish.lot.number}, {"item", wish.lot.item}, {"order", wish.order.number}}, "lot");
    if (reasons.any() || !wish.fit || !wish.quantity) return;
    if (convert(wish.quantity->millionths, wish.fit->ratio.inverse()) == Quantity{})
        reasons.add("production.issue.nothing", "This is too little to stand for any of {item}. Take more.",
                    {{"item", wish.fit->component.item}}, "quantity");
    checkTurn(read, wish, reasons);
    checkThere(read, args, wish, reasons);
}

Issued issue(db::Tx& tx, const Issue& args) {
    db::Reasons reasons;
    const auto wish = look(tx, args, reasons);
    const auto& c = wish.fit.value().component;
    auto left = wish.quantity.value();
    std::vector<Taking> takings;
    for (auto part : there(tx, args, wish)) {
        if (left == Quantity{}) break;
        part.quantity = std::min(part.quantity, left);
        part.covers = std::max(convert(part.quantity.millionths, wish.fit->ratio.inverse()), Quantity{1});
        left -= part.quantity;
        takings.push_back({c, part});
    }
    db::ensure(left == Quantity{}, "what is issued was there");
    Issued issued{args.order, c.lineNo, wish.lot.item, wish.lot.number, {}, *wish.quantity, {}, {}, wish.fit->turn != 0};
    issued.moves = take(tx, wish.order, takings, {args.employee, args.machine});
    auto covered = c.issued;
    for (const auto& t : takings) covered += t.part.covers;
    issued.missing = std::max(c.required - covered, Quantity{});
    issued.over = std::max(covered - c.required, Quantity{});
    releaseExcess(tx, c.workOrderComponentId);
    fillLate(tx, theOrder(tx, args.order), c);
    inventory::allocateWaiting(tx, wish.lot.itemId, wish.order.siteId);
    if (c.itemId != wish.lot.itemId) inventory::allocateWaiting(tx, c.itemId, wish.order.siteId);
    return issued;
}

}  // namespace production
