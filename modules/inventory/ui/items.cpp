// Items: the list, and the card of one with its figures, its stock and what waits for it.
#include "app/desk/list_screen.h"
#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "inventory/ui/screens.h"
#include "promise/promise.h"

namespace inventory {
namespace {

using desk::Card;
using desk::Desk;
using desk::Tone;

struct ItemHead {
    ItemId itemId;
    std::string number, name, category, categoryName, costing, unit, tracking, revision, gtin, state;
    ItemCategoryId itemCategoryId;
    std::optional<std::int64_t> shelfDays;
    Quantity safetyStock, reorderPoint;
    std::int64_t leadDays = 0, version = 0;
};
BOOST_DESCRIBE_STRUCT(ItemHead, (),
                      (itemId, number, name, category, categoryName, costing, unit, tracking, revision, gtin, state, itemCategoryId, shelfDays,
                       safetyStock, reorderPoint, leadDays, version))

std::optional<ItemHead> headOf(const db::Read& read, std::int64_t id) {
    return read.find<ItemHead>(R"sql(
        select i.item_id, i.number, i.name, c.code as category, c.name as category_name, c.costing, u.code as unit, i.tracking, i.revision,
               i.gtin, i.state, i.item_category_id, i.shelf_days, i.safety_stock, i.reorder_point, i.lead_days, i.version
        from item i join item_category c on c.item_category_id = i.item_category_id join unit u on u.unit_id = i.unit_id
        where i.item_id = $1
    )sql", id);
}

struct UnitRow {
    std::string code;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (code, numerator, denominator))

// What of the item is where, over all its sites.
struct Totals {
    Quantity onHand, free, promised, held, expired, expected;
    std::optional<db::Date> nextDue;
};

Totals totalsOf(const db::Read& read, ItemId item) {
    Totals all;
    for (const auto site : read.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        const auto there = promise::availability(read, item, site, calendar::siteToday(read, site));
        all.onHand += there.onHand;
        all.free += there.free;
        all.promised += there.promised;
        all.held += there.held;
        all.expired += there.expired;
        for (const auto& coming : there.expected) {
            all.expected += coming.open;
            if (!all.nextDue || coming.dueOn < *all.nextDue) all.nextDue = coming.dueOn;
        }
    }
    return all;
}

Quantity waitingFor(const db::Read& read, std::int64_t item) {
    return read.one<Quantity>(R"sql(
        select coalesce(cast(sum(waiting) as bigint), 0) from sales_order_line where item_id = $1 and waiting > 0
    )sql", item);
}

std::vector<desk::Figure> figuresOf(const ItemHead& item, const Totals& all, Quantity waiting) {
    const auto shown = [&](Quantity q) { return desk::utf8(desk::shown(q, item.unit)); };
    const auto none = Quantity{};
    std::vector<desk::Figure> figures{
        {.label = "On hand", .value = shown(all.onHand)},
        {.label = "Free", .value = shown(all.free), .tone = all.free > none ? Tone::good : Tone::neutral},
        {.label = "Promised to orders", .value = shown(all.promised)},
        {.label = "Held", .value = shown(all.held), .tone = all.held > none ? Tone::bad : Tone::neutral},
        {.label = "Expected", .value = shown(all.expected)},
        {.label = "Orders wait for", .value = shown(waiting), .tone = waiting > none ? Tone::attention : Tone::neutral}};
    if (all.nextDue) figures[4].note = desk::utf8(desk::say("next on %1").arg(desk::shown(*all.nextDue)));
    if (all.expired > none) {
        figures[3].note = desk::utf8(desk::say("%1 expired").arg(desk::shown(all.expired)));
        figures[3].tone = Tone::bad;
    }
    return figures;
}

std::string trackingWord(const std::string& tracking) {
    if (tracking == "lot") return desk::utf8(desk::say("Lot"));
    if (tracking == "serial") return desk::utf8(desk::say("Serial number"));
    return desk::utf8(desk::say("Not by lot"));
}

std::string optionalQuantity(Quantity q, const std::string& unit) {
    return q > Quantity{} ? desk::utf8(desk::shown(q, unit)) : std::string{};
}

desk::FactGroup factsOf(const ItemHead& item) {
    const auto costing = item.costing == "standard" ? desk::say("standard cost") : desk::say("moving average");
    return {.title = "Item",
            .facts = {{.label = "Category", .value = item.category + " · " + item.categoryName + ", " + desk::utf8(costing)},
                      {.label = "Stocking unit", .value = item.unit},
                      {.label = "Kept by", .value = trackingWord(item.tracking)},
                      {.label = "Revision", .value = item.revision},
                      {.label = "GTIN", .value = item.gtin},
                      {.label = "Keeps for", .value = item.shelfDays ? desk::utf8(desk::say("%1 days").arg(*item.shelfDays)) : std::string{}}}};
}

desk::FactGroup planningOf(const ItemHead& item) {
    return {.title = "Supply",
            .facts = {{.label = "Safety stock", .value = optionalQuantity(item.safetyStock, item.unit)},
                      {.label = "Reorder point", .value = optionalQuantity(item.reorderPoint, item.unit)},
                      {.label = "Lead time",
                       .value = item.leadDays > 0 ? desk::utf8(desk::say("%1 working days").arg(item.leadDays)) : std::string{}}}};
}

// Only for those who may see costs.
desk::FactGroup valueOf(const db::Read& read, const ItemHead& item, const tl::Currency& book) {
    desk::FactGroup group{.title = "Value", .facts = {}};
    for (const auto site : read.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        const auto cost = unitCost(read, item.itemId, site, calendar::siteToday(read, site));
        const auto code = read.one<std::string>(R"sql(select code from site where site_id = $1)sql", site);
        if (cost)
            group.facts.push_back({.label = "Unit cost", .value = desk::utf8(desk::shown(*cost)) + " " + book.code + " · " + code});
    }
    const auto value = read.one<Money>(R"sql(
        select coalesce(cast(sum(value) as bigint), 0) from stock_value where item_id = $1
    )sql", item.itemId);
    group.facts.push_back({.label = "Stock value", .value = desk::utf8(desk::shown(value, book)) + " " + book.code});
    return group;
}

desk::FactGroup unitsOf(const db::Read& read, const ItemHead& item) {
    desk::FactGroup group{.title = "Other units", .facts = {}};
    for (const auto& unit : read.all<UnitRow>(R"sql(
             select u.code, n.numerator, n.denominator from item_unit n join unit u on u.unit_id = n.unit_id
             where n.item_id = $1 order by u.code limit 20
         )sql", item.itemId))
        group.facts.push_back({.label = "One other unit",
                               .value = desk::utf8(desk::say("1 %1 = %2 %3").arg(desk::text(unit.code), desk::text(toText(ratio(unit.numerator, unit.denominator))), desk::text(item.unit)))});
    return group;
}

struct UsedIn {
    std::int64_t id = 0;
    std::string number, name;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(UsedIn, (), (id, number, name, quantity))

desk::FactGroup usesOf(const db::Read& read, const ItemHead& item) {
    desk::FactGroup group{.title = "Used in", .facts = {}};
    for (const auto& use : read.all<UsedIn>(R"sql(
             select i.item_id as id, i.number, i.name, n.quantity
             from bom_line n join bom b on b.bom_id = n.bom_id join item i on i.item_id = b.item_id
             where n.item_id = $1 and n.valid_to is null and b.state = 'released' order by i.number limit 10
         )sql", item.itemId))
        group.facts.push_back({.label = "Part of",
                               .value = use.number + " · " + use.name + ", " + desk::utf8(desk::shown(use.quantity, item.unit)),
                               .opens = {"item", use.id}});
    return group;
}

std::vector<desk::Part> partsOf(const db::Read& read, const ItemHead& item) {
    const auto own = [&](const char* column) { return std::vector<db::Filter>{{column, db::How::equals, std::to_string(item.itemId.number)}}; };
    const std::vector<std::string> same{"item", "item_name", "unit"};
    std::vector<desk::Part> parts{{.title = "Stock", .look = without(stockLook(), same), .filters = own("item_id")}};
    if (item.tracking != "none") parts.push_back({.title = "Lots", .look = without(lotsLook(), same), .filters = own("item_id")});
    parts.push_back({.title = "Moves", .look = without(movesLook(), same), .filters = own("item_id")});
    if (read.may("orders.see"))
        parts.push_back({.title = "Waiting orders",
                         .look = {.list = "waiting_lines", .late = "promised_on", .empty = "No order waits for it."},
                         .filters = own("item_id")});
    parts.push_back({.title = "Expected", .look = without(suppliesLook(), same), .filters = own("item_id")});
    parts.push_back({.title = "Set aside", .look = without(allocationsLook(), same), .filters = own("item_id")});
    if (read.may("orders.see"))
        parts.push_back({.title = "Prices", .look = {.list = "prices", .empty = "No price list has it."}, .filters = own("item_id")});
    if (read.may("cost.see")) parts.push_back({.title = "Value", .look = without(valuesLook(), same), .filters = own("item_id")});
    return parts;
}

desk::FormLook changeForm(const ItemHead& item) {
    QJsonObject now{{"item", static_cast<qint64>(item.itemId.number)},
                    {"version", static_cast<qint64>(item.version)},
                    {"name", desk::text(item.name)},
                    {"category", desk::text(item.category)},
                    {"state", desk::text(item.state)},
                    {"revision", desk::text(item.revision)},
                    {"gtin", desk::text(item.gtin)},
                    {"safetyStock", desk::text(toText(item.safetyStock))},
                    {"reorderPoint", desk::text(toText(item.reorderPoint))},
                    {"leadDays", static_cast<qint64>(item.leadDays)}};
    if (item.shelfDays) now["shelfDays"] = static_cast<qint64>(*item.shelfDays);
    return {.action = "inventory.changeItem",
            .title = "Change the item",
            .verb = "Save",
            .fields = {{.argument = "item", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Name"},
                       {.argument = "category", .label = "Category"},
                       {.argument = "state", .label = "State"},
                       {.argument = "revision", .label = "Revision"},
                       {.argument = "gtin", .label = "GTIN"},
                       {.argument = "shelfDays", .label = "Keeps for days"},
                       {.argument = "safetyStock", .label = "Safety stock"},
                       {.argument = "reorderPoint", .label = "Reorder point"},
                       {.argument = "leadDays", .label = "Lead time", .hint = "Working days to buy or make it"}},
            .preset = now,
            .staleTable = "item"};
}

std::vector<desk::CardButton> buttonsOf(const ItemHead& item) {
    const auto id = item.itemId.number;
    return {{.title = "Receive…",
             .right = "inventory.receive",
             .keys = "Ctrl+R",
             .icon = "receive",
             .main = true,
             .run = [id](Desk& d) { d.open("inventory.receive", {{"item", static_cast<qint64>(id)}}); }},
            {.title = "Expect…", .right = "inventory.expect", .icon = "calendar", .run = [id](Desk& d) { desk::showForm(d, expectForm(id)); }},
            {.title = "Change…",
             .right = "inventory.changeItem",
             .keys = "F2",
             .icon = "edit",
             .run = [look = changeForm(item)](Desk& d) { desk::showForm(d, look); }},
            {.title = "Set cost…",
             .right = "inventory.setCost",
             .icon = "money",
             .run = [id](Desk& d) { desk::showForm(d, setCostForm(id)); }},
            {.title = "Engineering",
             .right = "engineering.see",
             .keys = "Ctrl+G",
             .icon = "drawing",
             .run = [id](Desk& d) { d.open("engineering.item", {{"id", static_cast<qint64>(id)}}); }},
            {.title = "Other unit…",
             .right = "inventory.setItemUnit",
             .icon = "ruler",
             .run = [id](Desk& d) { desk::showForm(d, itemUnitForm(id)); }}};
}

std::string warningOf(const ItemHead& item, const Totals& all) {
    if (item.state == "obsolete" && all.onHand > Quantity{})
        return desk::utf8(desk::say("The item is obsolete, and %1 of it are still here.").arg(desk::shown(all.onHand, item.unit)));
    if (item.safetyStock > all.free && all.free + all.expected < item.safetyStock)
        return desk::utf8(desk::say("Below the safety stock of %1: %2 are free and %3 expected.")
                              .arg(desk::shown(item.safetyStock, item.unit), desk::shown(all.free), desk::shown(all.expected)));
    if (item.reorderPoint > Quantity{} && all.free + all.expected <= item.reorderPoint)
        return desk::utf8(desk::say("At the reorder point of %1: time to order more.").arg(desk::shown(item.reorderPoint, item.unit)));
    return {};
}

Card itemCard(const db::Read& read, std::int64_t id) {
    const auto item = headOf(read, id);
    Card card;
    card.found = item.has_value();
    if (!item) return card;
    card.number = item->number;
    card.name = item->name;
    card.chips = {chipOf(itemStates(), item->state)};
    const bool stock = read.may("stock.see");
    card.groups = {factsOf(*item), planningOf(*item)};
    if (stock) {
        const auto all = totalsOf(read, item->itemId);
        card.figures = figuresOf(*item, all, waitingFor(read, id));
        card.warning = warningOf(*item, all);
        card.parts = partsOf(read, *item);
    }
    if (read.may("cost.see"))
        card.groups.push_back(valueOf(read, *item, {read.one<std::string>(R"sql(select book_currency from company where company_id = 1)sql")}));
    if (auto units = unitsOf(read, *item); !units.facts.empty()) card.groups.push_back(std::move(units));
    if (auto uses = usesOf(read, *item); !uses.facts.empty()) card.groups.push_back(std::move(uses));
    card.buttons = buttonsOf(*item);
    return card;
}

}  // namespace

void addItemScreens(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "inventory.items",
                              .area = desk::Area::stock,
                              .title = "Items",
                              .icon = "box",
                              .right = "stock.see",
                              .make = desk::listScreen(itemsLook())});
    desk.add(desk::ScreenKind{.id = "inventory.item",
                              .area = desk::Area::stock,
                              .title = "Item",
                              .icon = "box",
                              .inRail = false,
                              .opens = "item",
                              .make = desk::cardScreen({.kind = "item",
                                                        .tables = {"item", "item_unit", "item_cost", "stock_balance", "stock_value", "supply",
                                                                   "allocation", "sales_order_line", "price", "hold", "lot"},
                                                        .read = itemCard})});
    desk.add(desk::CommandKind{.id = "inventory.newItem",
                               .title = "New item",
                               .right = "inventory.addItem",
                               .run = [](Desk& d) { desk::showForm(d, newItemForm()); }});
    desk.add(desk::PickKind{.kind = "item", .create = "inventory.addItem"});
}

}  // namespace inventory
