// A bin's card: how it is built and used, what lies and stands there, what is carried to it and away, and its counts.
#include "app/desk/say.h"
#include "warehouse/ui/count_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/place_forms.h"
#include "warehouse/ui/plan_seen.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/task_forms.h"
#include "warehouse/ui/unit_forms.h"

namespace warehouse {

using desk::Card;
using desk::CardButton;
using desk::Desk;
using desk::FormLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Head {
    std::string code, kind, warehouse, warehouseName, zone, type, mixing, parent, abc, locked, lockReason, faceItem, faceUnit;
    std::int64_t warehouseId = 0, parentId = 0, faceItemId = 0, walk = 0, items = 0, lots = 0, units = 0, maxWeight = 0, maxVolume = 0, maxUnits = 0;
    std::optional<Quantity> faceBelow, faceTo, faceThere;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (code, kind, warehouse, warehouseName, zone, type, mixing, parent, abc, locked, lockReason, faceItem, faceUnit, warehouseId, parentId,
                       faceItemId, walk, items, lots, units, maxWeight, maxVolume, maxUnits, faceBelow, faceTo, faceThere))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select n.code, n.kind, w.code as warehouse, w.name as warehouse_name, coalesce(z.code || ' · ' || z.name, '') as zone,
               coalesce(t.name, '') as type, coalesce(t.mixing, 'any') as mixing, coalesce(p.code, '') as parent, coalesce(r.abc, '') as abc,
               coalesce(r.locked, '') as locked, coalesce(r.lock_reason, '') as lock_reason, coalesce(i.number || ' · ' || i.name, '') as face_item,
               coalesce(m.code, '') as face_unit, n.warehouse_id, coalesce(r.parent_id, 0) as parent_id, coalesce(f.item_id, 0) as face_item_id, n.walk,
               (select count(distinct b.item_id) from stock_balance b where b.bin_id = n.bin_id and b.on_hand > 0) as items,
               (select count(*) from stock_balance b where b.bin_id = n.bin_id and b.on_hand > 0) as lots,
               (select count(*) from handling_unit u where u.bin_id = n.bin_id and u.parent_id is null) as units,
               coalesce(t.max_weight, 0) as max_weight, coalesce(t.max_volume, 0) as max_volume, coalesce(t.max_units, 0) as max_units,
               f.refill_below as face_below, f.refill_to as face_to,
               (select cast(sum(b.on_hand) as bigint) from stock_balance b where b.bin_id = f.bin_id and b.item_id = f.item_id) as face_there
        from bin n
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join bin_rule r on r.bin_id = n.bin_id
        left join zone z on z.zone_id = r.zone_id
        left join bin_type t on t.bin_type_id = r.bin_type_id
        left join bin p on p.bin_id = r.parent_id
        left join pick_face f on f.bin_id = n.bin_id
        left join item i on i.item_id = f.item_id
        left join unit m on m.unit_id = i.unit_id
        where n.bin_id = $1
    )sql", id);
}

// ---------------------------------------------------------------- what lies here

FormLook moveForm(const Row& row) {
    return {.action = "inventory.transfer",
            .title = "Move stock to another bin",
            .verb = "Move",
            .fields = {{.argument = "lot", .label = "Lot"}, {.argument = "from", .label = "From bin"}, {.argument = "to", .label = "To bin"}, {.argument = "quantity", .label = "Quantity"}},
            .preset = {{"lot", static_cast<qint64>(row.id("lot_id"))}, {"from", static_cast<qint64>(row.id("bin_id"))}, {"quantity", text(row.at("on_hand"))}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("Moved.")); }};
}

FormLook adjustForm(const Row& row) {
    return {.action = "inventory.adjust",
            .title = "Bring the books to what was counted",
            .verb = "Adjust",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "bin", .label = "Bin"},
                       {.argument = "counted", .label = "Counted", .hint = "What lies there; or give the difference"},
                       {.argument = "difference", .label = "Difference", .hint = "-2 where two are missing"},
                       {.argument = "reason", .label = "Reason"}},
            .preset = {{"lot", static_cast<qint64>(row.id("lot_id"))}, {"bin", static_cast<qint64>(row.id("bin_id"))}, {"counted", text(row.at("on_hand"))}}};
}

FormLook reasonForm(const Row& row, bool hold) {
    QJsonObject preset{{"lot", static_cast<qint64>(row.id("lot_id"))}};
    if (hold)
        return {.action = "inventory.hold",
                .title = "Put a lot on hold",
                .verb = "Hold the lot",
                .fields = {{.argument = "lot", .label = "Lot", .hint = "Wherever it lies, it may not be promised, picked or shipped"},
                           {.argument = "reason", .label = "Reason"},
                           {.argument = "caseNumber", .label = "Case", .hint = "The quality case, if there is one"}},
                .preset = preset};
    preset["bin"] = static_cast<qint64>(row.id("bin_id"));
    return {.action = "inventory.scrap",
            .title = "Scrap stock",
            .verb = "Scrap",
            .fields = {{.argument = "lot", .label = "Lot"}, {.argument = "bin", .label = "Bin"}, {.argument = "quantity", .label = "Quantity"}, {.argument = "reason", .label = "Reason"}},
            .preset = preset};
}

desk::ListLook stockHere() {
    const auto form = [](auto make) { return [make](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, make(rows.front())); }; };
    return {.list = "stock",
            .columns = {"item", "item_name", "lot", "on_hand", "allocated", "packed", "unit", "expires_on", "state"},
            .chips = {{"state", {{"usable", "Usable", Tone::good}, {"held", "On hold", Tone::bad}}}},
            .actions = {{.title = "Move…", .right = "inventory.transfer", .keys = "Ctrl+M", .icon = "swap", .run = form(moveForm)},
                        {.title = "Adjust…", .right = "inventory.adjust", .keys = "Ctrl+J", .icon = "count", .run = form(adjustForm)},
                        {.title = "Hold…",
                         .right = "inventory.hold",
                         .keys = "Ctrl+H",
                         .icon = "hold",
                         .fits = [](const Row& row) { return row.at("state") != "held"; },
                         .run = form([](const Row& row) { return reasonForm(row, true); })},
                        {.title = "Scrap…", .right = "inventory.scrap", .icon = "trash", .run = form([](const Row& row) { return reasonForm(row, false); })}},
            .empty = "Nothing lies there."};
}

std::vector<desk::Part> partsOf(const db::Read& read, std::int64_t id) {
    const auto own = [id](const char* column) { return std::vector<db::Filter>{{column, db::How::equals, std::to_string(id)}}; };
    std::vector<desk::Part> parts{{.title = "What lies here", .look = stockHere(), .filters = own("bin_id")}};
    if (!read.may("warehouse.see")) return parts;
    parts.push_back({.title = "Handling units", .look = without(unitsLook(), {"bin"}), .filters = own("bin_id")});
    auto comes = without(tasksLook(), {"to_bin"}), goes = without(tasksLook(), {"from_bin"});
    comes.sorts = goes.sorts = {{"", true}};
    parts.push_back({.title = "Comes here", .look = std::move(comes), .filters = own("to_id")});
    parts.push_back({.title = "Goes away", .look = std::move(goes), .filters = own("from_id")});
    auto counts = without(countsLook(), {"warehouse", "bin"});
    counts.sorts = {{"", true}};
    parts.push_back({.title = "Stock counts", .look = std::move(counts), .filters = own("bin_id")});
    return parts;
}

// ---------------------------------------------------------------- the head

std::string limitWords(const Head& bin) {
    QStringList all;
    if (bin.maxWeight > 0) all << shownGrams(bin.maxWeight);
    if (bin.maxVolume > 0) all << shown(Quantity{bin.maxVolume * 1000}, "dm³");
    if (bin.maxUnits > 0) all << say("%1 units").arg(bin.maxUnits);
    return utf8(all.join(", "));
}

std::vector<desk::FactGroup> factsOf(const Head& bin) {
    std::vector<desk::FactGroup> groups{
        {.title = "Place",
         .facts = {{.label = "Warehouse", .value = bin.warehouse + " · " + bin.warehouseName},
                   {.label = "Zone", .value = bin.zone},
                   {.label = "Part of bin", .value = bin.parent, .opens = {"bin", bin.parentId}},
                   {.label = "Class", .value = bin.abc},
                   {.label = "Turn on the walk", .value = utf8(desk::shownNumber(bin.walk))}}},
        {.title = "What it takes",
         .facts = {{.label = "Bin type", .value = bin.type},
                   {.label = "At most", .value = limitWords(bin)},
                   {.label = "What lies together", .value = bin.mixing == "any" ? std::string{} : utf8(wordIn(mixings(), bin.mixing))}}}};
    if (bin.faceItemId != 0)
        groups.push_back({.title = "Pick face",
                          .facts = {{.label = "Item", .value = bin.faceItem, .opens = {"item", bin.faceItemId}},
                                    {.label = "Refill below", .value = bin.faceBelow ? utf8(shown(*bin.faceBelow, bin.faceUnit)) : std::string{}},
                                    {.label = "Refill up to", .value = bin.faceTo ? utf8(shown(*bin.faceTo, bin.faceUnit)) : std::string{}}}});
    return groups;
}

std::vector<CardButton> buttonsOf(const Head& bin, std::int64_t id) {
    const auto button = [](const char* title, const char* right, const char* keys, const char* icon, std::function<void(Desk&)> run) {
        return CardButton{.title = title, .right = right, .keys = keys, .icon = icon, .run = std::move(run)};
    };
    std::vector<CardButton> buttons{button("Rule…", "warehouse.setBinRule", "Ctrl+E", "settings", [id](Desk& d) { startBinRule(d, id); })};
    if (bin.locked.empty()) buttons.push_back(button("Lock…", "warehouse.lockBin", "Ctrl+L", "lock", [id](Desk& d) { desk::showForm(d, lockBinForm(id)); }));
    else buttons.push_back(button("Unlock", "warehouse.unlockBin", "Ctrl+L", "unlock", [id](Desk& d) { unlockNow(d, id); }));
    if (bin.kind == "storage") buttons.push_back(button("Pick face…", "warehouse.setPickFace", "", "pick", [id](Desk& d) { startPickFace(d, id); }));
    buttons.push_back(button("Have it counted…", "warehouse.addCount", "Ctrl+Shift+J", "count", [id](Desk& d) { desk::showForm(d, addCountForm(id)); }));
    if (bin.kind != "storage" && bin.lots > 0)
        buttons.push_back(button("Put away what lies there…", "warehouse.makePutAway", "", "swap", [id](Desk& d) { desk::showForm(d, putAwayForm(id)); }));
    if (bin.lots > 0) buttons.push_back(button("Pack a unit…", "warehouse.packUnit", "Ctrl+I", "box", [id](Desk& d) { desk::showForm(d, packForm(id)); }));
    buttons.push_back(button("On the plan", "warehouse.see", "Ctrl+G", "building", [id, house = bin.warehouseId](Desk& d) {
        d.open("warehouse.places", {{"warehouse", static_cast<qint64>(house)}, {"bin", static_cast<qint64>(id)}});
    }));
    return buttons;
}

Card readBin(const db::Read& read, std::int64_t id) {
    const auto bin = headOf(read, id);
    Card card;
    card.found = bin.has_value();
    if (!bin) return card;
    card.number = bin->code;
    card.name = bin->warehouse + " · " + bin->warehouseName;
    card.chips = {chipOf(binKinds(), bin->kind)};
    if (!bin->locked.empty()) card.chips.push_back(chipOf(locks(), bin->locked));
    const bool low = bin->faceBelow && bin->faceThere.value_or(Quantity{}) < *bin->faceBelow;
    if (low) card.chips.push_back({.value = "", .word = "To refill", .tone = Tone::attention});
    if (!bin->locked.empty()) card.warning = utf8(wordIn(locks(), bin->locked)) + ": " + bin->lockReason;
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    card.figures = {{.label = "Items", .value = number(bin->items)}, {.label = "Lots", .value = number(bin->lots)}, {.label = "Handling units", .value = number(bin->units)}};
    card.groups = factsOf(*bin);
    card.parts = partsOf(read, id);
    card.buttons = buttonsOf(*bin, id);
    return card;
}

}  // namespace

desk::CardKind binCard() {
    return {.kind = "bin", .tables = {"bin", "bin_rule", "bin_type", "zone", "pick_face", "stock_balance", "handling_unit"}, .read = readBin};
}

}  // namespace warehouse
