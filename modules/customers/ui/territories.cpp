// Who sells where, and what was achieved of what was wanted.
#include <QJsonArray>

#include "app/desk/list_screen.h"
#include "customers/targets.h"
#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct TerritoryHead {
    std::string code, name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(TerritoryHead, (), (code, name, version))

struct AreaRow {
    std::string country, postcodeFrom, postcodeTo;
};
BOOST_DESCRIBE_STRUCT(AreaRow, (), (country, postcodeFrom, postcodeTo))

struct KeeperRow {
    std::string name;
    Date fromOn;
};
BOOST_DESCRIBE_STRUCT(KeeperRow, (), (name, fromOn))

std::optional<TerritoryHead> territoryHead(const db::Read& read, std::int64_t id) {
    return read.find<TerritoryHead>(R"sql(select code, name, version from territory where territory_id = $1)sql", id);
}

std::vector<AreaRow> areasOf(const db::Read& read, std::int64_t id) {
    return read.all<AreaRow>(R"sql(
        select country, postcode_from, postcode_to from territory_area where territory_id = $1 order by country, postcode_from
    )sql", id);
}

desk::FormLook territoryForm(const QJsonObject& preset) {
    return {.action = "customers.setTerritory",
            .title = "Territory",
            .verb = "Keep",
            .fields = {{.argument = "code"},
                       {.argument = "name"},
                       {.argument = "version", .hidden = true},
                       {.argument = "areas[].country", .label = "Country, two letters"},
                       {.argument = "areas[].postcodeFrom", .label = "From postcode"},
                       {.argument = "areas[].postcodeTo", .label = "To postcode"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"territory", answer["territory"].toInteger()}); }};
}

void changeTerritory(Desk& desk, std::int64_t id) {
    desk.read<std::optional<QJsonObject>>(
        &desk,
        [id](const db::Read& read) -> std::optional<QJsonObject> {
            const auto head = territoryHead(read, id);
            if (!head) return {};
            QJsonArray areas;
            for (const auto& area : areasOf(read, id))
                areas.append(QJsonObject{{"country", text(area.country)}, {"postcodeFrom", text(area.postcodeFrom)}, {"postcodeTo", text(area.postcodeTo)}});
            return QJsonObject{{"code", text(head->code)}, {"name", text(head->name)}, {"version", static_cast<qint64>(head->version)}, {"areas", areas}};
        },
        [&desk](const std::optional<QJsonObject>& now) {
            if (now) desk::showForm(desk, territoryForm(*now));
        });
}

void giveTerritory(Desk& desk, std::int64_t id) {
    desk::showForm(desk, {.action = "customers.giveTerritory", .title = "Give the territory", .verb = "Give it",
                          .fields = {{.argument = "territory", .hidden = true}, {.argument = "user", .label = "To whom"},
                                     {.argument = "fromOn", .label = "From", .hint = "Empty: today."}},
                          .preset = {{"territory", static_cast<qint64>(id)}}});
}

desk::Card readTerritory(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto head = territoryHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    card.number = head->code;
    card.name = head->name;
    const auto today = here(read).today;
    const auto keepers = read.all<KeeperRow>(R"sql(
        select u.full_name as name, k.from_on from territory_keeper k join user_account u on u.user_account_id = k.user_account_id
        where k.territory_id = $1 order by k.from_on desc limit 200
    )sql", id);
    const auto now = std::ranges::find_if(keepers, [&](const KeeperRow& one) { return one.fromOn <= today; });
    card.figures = {{.label = "Looked after by", .value = now != keepers.end() ? now->name : utf8(say("nobody's yet")), .tone = now != keepers.end() ? Tone::neutral : Tone::bad,
                     .note = now != keepers.end() ? utf8(say("since %1").arg(shown(now->fromOn))) : ""}};
    desk::CardTable areas{.title = "Areas",
                          .columns = {{.title = "Country", .width = 140}, {.title = "From postcode", .width = 160}, {.title = "To postcode", .width = 0}},
                          .rows = {},
                          .empty = "No area: only customers that are given to it by hand."};
    std::int64_t key = 0;
    for (const auto& area : areasOf(read, id))
        areas.rows.push_back({.cells = {{.text = text(area.country)}, {.text = area.postcodeFrom.empty() ? say("the whole country") : text(area.postcodeFrom)}, {.text = text(area.postcodeTo)}},
                              .key = ++key});
    desk::CardTable whose{.title = "Whose it was",
                          .columns = {{.title = "From", .width = 140}, {.title = "Salesperson", .width = 0}},
                          .rows = {},
                          .empty = "It was nobody's yet."};
    for (const auto& one : keepers) whose.rows.push_back({.cells = {{.text = shown(one.fromOn)}, {.text = text(one.name)}}, .key = ++key});
    card.tables = {std::move(areas), std::move(whose)};
    card.buttons = {{.title = "Change…", .right = "customers.setTerritory", .keys = "Ctrl+E", .icon = "edit", .main = true, .run = [id](Desk& d) { changeTerritory(d, id); }},
                    {.title = "Give…", .right = "customers.giveTerritory", .keys = "Ctrl+O", .icon = "user", .run = [id](Desk& d) { giveTerritory(d, id); }}};
    return card;
}

desk::ListLook territoriesLook() {
    return {.list = "territories",
            .columns = {"code", "name", "areas", "by_hand", "keeper"},
            .sorts = {{"code", false}},
            .widths = {{"code", 130}, {"name", 280}, {"keeper", 200}},
            .top = {{.title = "New territory", .right = "customers.setTerritory", .run = [](Desk& d) { desk::showForm(d, territoryForm({})); }}},
            .actions = {{.title = "Change…", .right = "customers.setTerritory", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { changeTerritory(d, rows.front().key); }},
                        {.title = "Give…", .right = "customers.giveTerritory", .keys = "Ctrl+O", .icon = "user",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { giveTerritory(d, rows.front().key); }}},
            .empty = "No territories yet. Ctrl+N draws the first."};
}

}  // namespace

void addTerritories(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.territories", .area = Area::customers, .title = "Territories", .icon = "drawing", .right = "customers.see",
                              .make = desk::listScreen(territoriesLook())});
    desk.add(desk::ScreenKind{.id = "customers.territory", .area = Area::customers, .title = "Territory", .icon = "drawing", .right = "customers.see",
                              .inRail = false, .opens = "territory",
                              .make = desk::cardScreen({.kind = "territory", .tables = {"territory", "territory_area", "territory_keeper"}, .read = readTerritory})});
}

}  // namespace customers::ui
