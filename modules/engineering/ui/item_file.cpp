// The engineering file of an item: what it is made of and how, in which revisions, by which papers, where it goes.
#include "app/desk/list_screen.h"
#include "engineering/life_cycle.h"
#include "engineering/ui/item_pages.h"
#include "inventory/stock.h"

namespace engineering::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct ItemHead {
    ItemId itemId;
    std::string number, name, revision, unit, state;
    std::optional<std::string> life;
    std::optional<Date> releasedOn;
    Quantity onHand;
    std::int64_t lines = 0, above = 0, drawings = 0, questions = 0;
};
BOOST_DESCRIBE_STRUCT(ItemHead, (), (itemId, number, name, revision, unit, state, life, releasedOn, onHand, lines, above, drawings, questions))

std::optional<ItemHead> headOf(const db::Read& read, std::int64_t id) {
    return read.find<ItemHead>(R"sql(
        select i.item_id, i.number, i.name, i.revision, u.code as unit, i.state, r.state as life, r.released_on,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.item_id = i.item_id), 0) as on_hand,
               (select count(*) from bom b join bom_line l on l.bom_id = b.bom_id
                where b.item_id = i.item_id and b.revision = i.revision and b.alternate = '' and b.state = 'released') as lines,
               (select count(distinct b.item_id) from bom_line l join bom b on b.bom_id = l.bom_id and b.state = 'released'
                where l.item_id = i.item_id and l.kind in ('component', 'phantom')) as above,
               (select count(*) from document_use d where d.item_id = i.item_id) as drawings,
               (select count(*) from option_group g where g.item_id = i.item_id) as questions
        from item i join unit u on u.unit_id = i.unit_id
        left join item_revision r on r.item_id = i.item_id and r.revision = i.revision
        where i.item_id = $1
    )sql", id);
}

// What a released change will bring, and when.
std::string comingWords(const db::Read& read, ItemId item) {
    QStringList all;
    for (const auto& change : comingOf(read, item)) {
        const auto number = text(read.one<std::string>(R"sql(select number from change_order where change_order_id = $1)sql", change.changeOrderId));
        if (change.effectivity == "serial") all << say("Revision %1 takes hold from serial %2 on, by %3.").arg(text(change.toRevision), text(change.effectiveSerial.value_or("")), number);
        else if (change.effectiveOn) all << say("Revision %1 takes hold on %2, by %3.").arg(text(change.toRevision), shown(*change.effectiveOn), number);
    }
    return utf8(all.join(' '));
}

std::vector<desk::Figure> figuresOf(const db::Read& read, const ItemHead& item) {
    std::vector<desk::Figure> figures{
        {.label = "Made to revision", .value = item.revision, .note = item.releasedOn ? utf8(say("released %1").arg(shown(*item.releasedOn))) : std::string{}},
        {.label = "Made of", .value = item.lines > 0 ? utf8(say("%1 lines").arg(item.lines)) : utf8(say("bought"))},
        {.label = "Goes into", .value = std::to_string(item.above)},
        {.label = "Documents", .value = std::to_string(item.drawings)},
        {.label = "On hand", .value = utf8(shown(item.onHand, item.unit))}};
    const auto site = read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql");
    if (!read.may("cost.see") || !site) return figures;
    const auto cost = inventory::unitCost(read, item.itemId, *site, today(read));
    figures.push_back({.label = "Cost of one", .value = cost ? utf8(costWords(*cost, bookOf(read))) : "–"});
    return figures;
}

std::vector<desk::CardButton> buttonsOf(const ItemHead& item) {
    const auto id = item.itemId.number;
    std::vector<desk::CardButton> buttons{
        {.title = "Stock", .keys = "Ctrl+G", .icon = "stock", .run = [id](Desk& d) { d.open(desk::Record{"item", id}); }},
        {.title = "Ask for a change…", .right = "engineering.addChangeRequest", .icon = "edit", .run = [id](Desk& d) { desk::showForm(d, newRequestForm(id)); }},
        {.title = "Change order…", .right = "engineering.addChangeOrder", .icon = "swap",
         .run = [id](Desk& d) { desk::showForm(d, newChangeForm(0, {QJsonObject{{"item", static_cast<qint64>(id)}}})); }}};
    if (item.questions > 0)
        buttons.push_back({.title = "Make a variant…", .right = "engineering.makeVariant", .icon = "plus",
                           .run = [id](Desk& d) { d.open("engineering.variants", {{"id", static_cast<qint64>(id)}}); }});
    return buttons;
}

Head readHead(const db::Read& read, std::int64_t id) {
    const auto item = headOf(read, id);
    Head head{.found = item.has_value(), .number = {}, .name = {}, .chips = {}, .figures = {}, .groups = {}, .buttons = {}, .warning = {}};
    if (!item) return head;
    head.number = item->number;
    head.name = item->name;
    if (item->life) head.chips.push_back(chipOf(lifeStates(), *item->life));
    if (item->questions > 0) head.chips.push_back({.value = "", .word = "Comes in variants", .tone = Tone::active});
    head.figures = figuresOf(read, *item);
    head.buttons = buttonsOf(*item);
    head.warning = comingWords(read, item->itemId);
    return head;
}

PagedKind itemKind(bool costs) {
    return {.record = "item",
            .title = "Engineering file",
            .tables = {"item", "item_revision", "bom", "bom_line", "stock_balance", "change_order", "change_order_item", "document_use", "item_cost"},
            .head = readHead,
            .pages = {revisionsPage(), billPage(costs), summedPage(costs), wherePage(), wayPage(costs), costPage(), draftsPage(), papersPage(), parametersPage(), makersPage(), substitutesPage()},
            .asks = {{.name = "for", .label = "For a quantity of", .kind = desk::TableAsk::Kind::words}, {.name = "on", .label = "As of", .kind = desk::TableAsk::Kind::date}},
            .nothing = "Choose an item: its revisions, its bill, where it is used, its drawings and what it costs stand here.",
            .pick = "item"};
}

desk::Screen* makeItem(Desk& d, const QJsonObject& with) { return new PagedScreen{d, std::make_shared<const PagedKind>(itemKind(d.may("cost.see"))), with}; }

}  // namespace

void addItemScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.items", .area = Area::engineering, .title = "Engineering files", .icon = "drawing", .right = "engineering.see",
                        .make = desk::listScreen(itemFilesLook())});
    desk.add(ScreenKind{.id = "engineering.item", .area = Area::engineering, .title = "Engineering file", .icon = "drawing", .right = "engineering.see", .inRail = false,
                        .opens = "item file", .make = makeItem});
    desk.add(desk::CommandKind{.id = "engineering.file", .title = "Engineering file of an item", .right = "engineering.see",
                               .run = [](Desk& d) { d.open("engineering.item"); }});
    desk.add(desk::CommandKind{.id = "engineering.newRevision", .title = "New item revision", .right = "engineering.addRevision",
                               .run = [](Desk& d) { desk::showForm(d, newRevisionForm(0)); }});
}

}  // namespace engineering::ui
