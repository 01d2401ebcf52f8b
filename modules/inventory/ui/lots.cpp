// Lots and serial numbers: the list, and the card of one: where it lies, whether it may be used, and for whom.
#include "app/desk/list_screen.h"
#include "inventory/inventory.h"
#include "inventory/ui/screens.h"
#include "promise/promise.h"

namespace inventory {
namespace {

using desk::Card;
using desk::Desk;
using desk::Tone;

struct LotHead {
    LotId lotId;
    ItemId itemId;
    std::string number, revision, item, itemName, tracking, unit;
    std::optional<db::Date> expiresOn, madeOn;
    bool onHold = false;
    Quantity onHand, allocated, shipped;
};
BOOST_DESCRIBE_STRUCT(LotHead, (),
                      (lotId, itemId, number, revision, item, itemName, tracking, unit, expiresOn, madeOn, onHold, onHand, allocated, shipped))

std::optional<LotHead> headOf(const db::Read& read, std::int64_t id) {
    return read.find<LotHead>(R"sql(
        select l.lot_id, l.item_id, l.number, l.revision, i.number as item, i.name as item_name, i.tracking, u.code as unit,
               l.expires_on, l.made_on, l.on_hold,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = l.lot_id), 0) as on_hand,
               coalesce((select cast(sum(b.allocated) as bigint) from stock_balance b where b.lot_id = l.lot_id), 0) as allocated,
               coalesce((select cast(sum(s.quantity) as bigint) from shipment_line s where s.lot_id = l.lot_id), 0) as shipped
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where l.lot_id = $1
    )sql", id);
}

struct HoldRow {
    HoldId holdId;
    std::string reason, caseNumber, placedBy;
    db::Instant placedAt;
};
BOOST_DESCRIBE_STRUCT(HoldRow, (), (holdId, reason, caseNumber, placedBy, placedAt))

std::vector<HoldRow> openHolds(const db::Read& read, std::int64_t lot) {
    return read.all<HoldRow>(R"sql(
        select hold_id, reason, case_number, placed_by, placed_at from hold
        where lot_id = $1 and released_at is null order by hold_id limit 20
    )sql", lot);
}

struct BinRow {
    BinId binId;
    std::string place;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(BinRow, (), (binId, place, onHand))

// What the forms of moving and counting begin with: the only bin it lies in, else the person chooses.
std::optional<BinRow> onlyBin(const db::Read& read, std::int64_t lot) {
    const auto bins = read.all<BinRow>(R"sql(
        select b.bin_id, w.code || '/' || n.code as place, b.on_hand
        from stock_balance b join bin n on n.bin_id = b.bin_id join warehouse w on w.warehouse_id = n.warehouse_id
        where b.lot_id = $1 and b.on_hand > 0 order by b.bin_id limit 2
    )sql", lot);
    return bins.size() == 1 ? std::optional{bins[0]} : std::nullopt;
}

std::string warningOf(const std::vector<HoldRow>& holds) {
    if (holds.empty()) return {};
    const auto& first = holds[0];
    const auto since = desk::shown(first.placedAt);
    if (first.caseNumber.empty())
        return desk::utf8(desk::say("On hold since %1 by %2: %3").arg(since, desk::text(first.placedBy), desk::text(first.reason)));
    return desk::utf8(desk::say("On hold since %1 by %2 (case %3): %4")
                          .arg(since, desk::text(first.placedBy), desk::text(first.caseNumber), desk::text(first.reason)));
}

std::vector<desk::CardButton> buttonsOf(const LotHead& lot, const std::vector<HoldRow>& holds, const std::optional<BinRow>& only) {
    const auto id = lot.lotId.number;
    const auto bin = only ? only->binId.number : 0;
    const auto there = only ? toText(only->onHand) : std::string{};
    const auto caseNumber = holds.size() == 1 ? holds[0].caseNumber : std::string{};
    std::vector<desk::CardButton> buttons;
    if (!holds.empty())
        buttons.push_back({.title = "Release…",
                           .right = "inventory.releaseHold",
                           .keys = "Ctrl+R",
                           .icon = "unlock",
                           .main = true,
                           .run = [id, caseNumber](Desk& d) { desk::showForm(d, releaseForm(id, caseNumber)); }});
    buttons.push_back({.title = "Hold…",
                       .right = "inventory.hold",
                       .keys = "Ctrl+H",
                       .icon = "hold",
                       .main = holds.empty(),
                       .run = [id](Desk& d) { desk::showForm(d, holdForm(id)); }});
    const QJsonObject traced{{"id", static_cast<qint64>(id)}}, printed{{"lot", static_cast<qint64>(id)}};
    buttons.push_back({.title = "Trace",
                       .right = "production.see",
                       .keys = "Ctrl+G",
                       .icon = "thread",
                       .run = [traced](Desk& d) { d.open("production.trace", traced); }});
    buttons.push_back({.title = "Labels",
                       .right = "stock.see",
                       .keys = "Ctrl+P",
                       .icon = "tag",
                       .run = [printed](Desk& d) { d.open("production.labels", printed); }});
    if (lot.onHand == Quantity{}) return buttons;
    buttons.push_back({.title = "Move…",
                       .right = "inventory.transfer",
                       .keys = "Ctrl+M",
                       .icon = "swap",
                       .run = [id, bin, there](Desk& d) { desk::showForm(d, transferForm(id, bin, there)); }});
    buttons.push_back({.title = "Adjust…",
                       .right = "inventory.adjust",
                       .keys = "Ctrl+J",
                       .icon = "count",
                       .run = [id, bin, there](Desk& d) { desk::showForm(d, adjustForm(id, bin, there)); }});
    buttons.push_back({.title = "Scrap…",
                       .right = "inventory.scrap",
                       .icon = "trash",
                       .run = [id, bin](Desk& d) { desk::showForm(d, scrapForm(id, bin)); }});
    return buttons;
}

desk::FactGroup factsOf(const LotHead& lot, const std::optional<BinRow>& only) {
    const auto day = [](const std::optional<db::Date>& d) { return d ? desk::utf8(desk::shown(*d)) : std::string{}; };
    return {.title = "Lot",
            .facts = {{.label = "Item", .value = lot.item + " · " + lot.itemName, .opens = {"item", lot.itemId.number}},
                      {.label = "Revision", .value = lot.revision},
                      {.label = "Made or received on", .value = day(lot.madeOn)},
                      {.label = "Usable through", .value = day(lot.expiresOn)},
                      {.label = "Lies in", .value = only ? only->place : std::string{}}}};
}

desk::FactGroup holdFacts(const std::vector<HoldRow>& holds) {
    desk::FactGroup group{.title = "On hold", .facts = {}};
    for (const auto& hold : holds)
        group.facts.push_back({.label = "Reason",
                               .value = (hold.caseNumber.empty() ? "" : hold.caseNumber + ": ") + hold.reason,
                               .tone = Tone::bad});
    return group;
}

std::vector<desk::Part> partsOf(const db::Read& read, std::int64_t id) {
    const std::vector<db::Filter> own{{"lot_id", db::How::equals, std::to_string(id)}};
    const std::vector<std::string> same{"item", "item_name", "lot", "expires_on", "state"};
    auto holds = holdsLook();
    std::vector<desk::Part> parts{{.title = "Where it lies", .look = without(stockLook(), same), .filters = own},
                                  {.title = "Set aside for", .look = without(allocationsLook(), same), .filters = own}};
    if (read.may("warehouse.see"))
        parts.push_back({.title = "Shipped with",
                         .look = {.list = "shipment_lines", .empty = "Nothing of it has left yet."},
                         .filters = own});
    std::erase_if(holds.columns, [](const auto& name) { return name == "lot" || name == "item" || name == "item_name"; });
    holds.quick.clear();
    holds.top.clear();
    parts.push_back({.title = "Holds", .look = holds, .filters = own});
    parts.push_back({.title = "Moves", .look = without(movesLook(), same), .filters = own});
    return parts;
}

Card lotCard(const db::Read& read, std::int64_t id) {
    const auto lot = headOf(read, id);
    Card card;
    card.found = lot.has_value();
    if (!lot) return card;
    const auto holds = openHolds(read, id);
    const auto only = onlyBin(read, id);
    const bool expired = promise::isExpired(lot->expiresOn, db::utcDate(read.now()));
    card.number = lot->number == "-" ? lot->item : lot->number;
    card.name = lot->number == "-" ? lot->itemName : lot->item + " · " + lot->itemName;
    if (lot->onHold) card.chips.push_back({"held", "On hold", Tone::bad});
    else if (expired) card.chips.push_back({"expired", "Expired", Tone::bad});
    else card.chips.push_back({"usable", "Usable", Tone::good});
    card.warning = warningOf(holds);
    const auto shown = [&](Quantity q) { return desk::utf8(desk::shown(q, lot->unit)); };
    card.figures = {{.label = "On hand", .value = shown(lot->onHand)},
                    {.label = "Set aside", .value = shown(lot->allocated)},
                    {.label = "Shipped", .value = shown(lot->shipped)}};
    if (lot->expiresOn)
        card.figures.push_back({.label = "Usable through",
                                .value = desk::utf8(desk::shown(*lot->expiresOn)),
                                .tone = expired ? Tone::bad : Tone::neutral,
                                .note = expired ? desk::utf8(desk::say("expired")) : std::string{}});
    card.groups = {factsOf(*lot, only)};
    if (!holds.empty()) card.groups.push_back(holdFacts(holds));
    card.parts = partsOf(read, id);
    card.buttons = buttonsOf(*lot, holds, only);
    return card;
}

}  // namespace

void addLotScreens(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "inventory.lots",
                              .area = desk::Area::stock,
                              .title = "Lots",
                              .icon = "lot",
                              .right = "stock.see",
                              .make = desk::listScreen(lotsLook())});
    desk.add(desk::ScreenKind{.id = "inventory.lot",
                              .area = desk::Area::stock,
                              .title = "Lot",
                              .icon = "lot",
                              .right = "stock.see",
                              .inRail = false,
                              .opens = "lot",
                              .make = desk::cardScreen({.kind = "lot",
                                                        .tables = {"lot", "item", "stock_balance", "stock_move", "hold", "allocation", "shipment_line"},
                                                        .read = lotCard})});
    desk.add(desk::PickKind{.kind = "lot"});
}

}  // namespace inventory
