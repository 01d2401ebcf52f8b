// What should leave on a day, by cut-off and carrier: ready, half ready, late; and the trucks that take it.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "warehouse/loads.h"
#include "warehouse/ui/load_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/unit_forms.h"

namespace warehouse {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Place {
    SiteId id;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, code))

struct Dock {
    BinId id;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Dock, (), (id, code))

std::vector<Place> places(const db::Read& read) { return read.all<Place>(R"sql(select site_id as id, code from site order by site_id)sql"); }

std::map<BinId, std::string> docks(const db::Read& read) {
    std::map<BinId, std::string> all;
    for (auto& dock : read.all<Dock>(R"sql(select bin_id as id, code from bin where kind = 'outbound')sql")) all.emplace(dock.id, std::move(dock.code));
    return all;
}

// How much of what is still to leave: of lines in several units each counts with its own.
QString share(Quantity part, Quantity whole) {
    if (whole <= Quantity{}) return {};
    return shown(percent(part >= whole ? 100 : mulDiv(part.millionths, 100, whole.millionths, Rounding::Down)));
}

desk::TableCell stateOf(const Departure& d) {
    if (d.loaded) return {.text = say("Loaded"), .tone = Tone::good, .chip = true};
    if (d.late) return {.text = say("Late"), .tone = Tone::bad, .chip = true};
    return chipCell(departureStates(), d.state);
}

struct Counts {
    std::int64_t ready = 0, half = 0, waiting = 0, late = 0;
    void add(const Departure& d) {
        (d.state == "ready" ? ready : d.state == "half" ? half : waiting) += 1;
        late += d.late ? 1 : 0;
    }
    std::vector<desk::Figure> figures() const {
        const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
        return {{.label = "Ready", .value = number(ready), .tone = Tone::good},
                {.label = "Half ready", .value = number(half), .tone = half > 0 ? Tone::attention : Tone::neutral},
                {.label = "Waiting", .value = number(waiting)},
                {.label = "Late", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::neutral, .note = late > 0 ? utf8(say("past their cut-off")) : std::string{}}};
    }
};

TableRow rowOf(const Departure& d, const std::string& site, const std::string& dock, Date today) {
    const bool overdue = d.wantedOn < today;
    return {.cells = {{.text = d.cutoff ? shown(*d.cutoff).right(5) : say("no pick-up"), .tone = d.late ? Tone::bad : Tone::neutral, .muted = !d.cutoff},
                      {.text = d.carrier.empty() ? say("any") : text(d.carrier), .muted = d.carrier.empty()},
                      {.text = text(d.number)},
                      {.text = text(d.customer)},
                      {.text = overdue ? desk::fromToday(d.wantedOn, today) : shown(d.wantedOn), .tone = overdue ? Tone::bad : Tone::neutral},
                      {.text = share(d.setAside, d.open)},
                      {.text = share(d.ready, d.open)},
                      {.text = d.units == 0 ? QString{} : QString::number(d.units)},
                      {.text = text(dock)},
                      {.text = text(site), .muted = true},
                      stateOf(d)},
            .key = d.order.number,
            .opens = {"order", d.order.number},
            .data = {{"carrier", text(d.carrier)},
                     {"number", text(d.number)},
                     {"dock", static_cast<qint64>(d.dock ? d.dock->number : 0)},
                     {"cutoff", d.cutoff ? text(db::toText(*d.cutoff)) : QString{}},
                     {"late", d.late}}};
}

desk::TableContents readDay(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    Counts n;
    const auto dockCodes = docks(read);
    const auto carrier = asked["carrier"].toString();
    for (const auto& site : places(read)) {
        const auto today = calendar::siteToday(read, site.id);
        auto day = today;
        if (const auto typed = asked["day"].toString(); !typed.isEmpty()) fromText(utf8(typed), day);
        for (const auto& d : departures(read, site.id, day)) {
            if (!carrier.isEmpty() && !d.carrier.empty() && text(d.carrier) != carrier) continue;
            n.add(d);
            const auto dock = d.dock ? dockCodes.find(*d.dock) : dockCodes.end();
            out.rows.push_back(rowOf(d, site.code, dock == dockCodes.end() ? std::string{} : dock->second, today));
        }
    }
    out.figures = n.figures();
    return out;
}

std::vector<std::pair<QString, QString>> carriers(const db::Read& read) {
    std::vector<std::pair<QString, QString>> all{{"", say("all")}};
    for (const auto& carrier : read.all<std::string>(R"sql(
             select carrier from pick_up where carrier <> '' union select carrier from order_carrier where carrier <> '' order by carrier limit 200
         )sql"))
        all.emplace_back(text(carrier), text(carrier));
    return all;
}

void startLoad(Desk& d, const TableRow& row) {
    const auto cutoff = row.data["cutoff"].toString();
    desk::showForm(d, addLoadForm({row.data["carrier"].toString(), row.data["dock"].toInteger(), row.data["late"].toBool() ? QString{} : cutoff}));
}

desk::TableKind departuresTable() {
    using Ask = desk::TableAsk::Kind;
    const auto first = [](auto does) { return [does](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { does(d, rows.front()); }; };
    return {.title = "Departures",
            .columns = {{.title = "Cut-off", .width = 90},
                        {.title = "Carrier", .width = 160},
                        {.title = "Order", .width = 100},
                        {.title = "Customer", .width = 0},
                        {.title = "Wanted", .width = 120},
                        {.title = "Set aside", .width = 90, .number = true},
                        {.title = "At a dock", .width = 90, .number = true},
                        {.title = "Units", .width = 70, .number = true},
                        {.title = "Dock", .width = 90},
                        {.title = "Site", .width = 80},
                        {.title = "State", .width = 130}},
            .tables = {"sales_order", "sales_order_line", "allocation", "handling_unit", "order_carrier", "pick_up", "truck_load", "shipment"},
            .read = readDay,
            .asks = {{.name = "day", .label = "Day", .kind = Ask::date, .today = true}, {.name = "carrier", .label = "Carrier", .kind = Ask::choice, .choices = carriers}},
            .actions = {{.title = "Pick and ship",
                         .right = "warehouse.pick",
                         .keys = "Ctrl+Return",
                         .icon = "pick",
                         .main = true,
                         .run = first([](Desk& d, const TableRow& row) { d.open("warehouse.pick", {{"order", static_cast<qint64>(row.key)}}); })},
                        {.title = "Its units",
                         .right = "warehouse.see",
                         .keys = "Ctrl+U",
                         .icon = "box",
                         .run = first([](Desk& d, const TableRow& row) {
                             d.open("warehouse.units", {{"filters", QJsonArray{QJsonArray{"order_number", "equals", row.data["number"].toString()}}}});
                         })},
                        {.title = "Carrier…",
                         .right = "warehouse.setCarrier",
                         .keys = "Ctrl+E",
                         .icon = "edit",
                         .run = first([](Desk& d, const TableRow& row) { desk::showForm(d, carrierForm(row.key, row.data["carrier"].toString())); })},
                        {.title = "Load a truck…", .right = "warehouse.addLoad", .keys = "Ctrl+L", .icon = "truck", .run = first(startLoad)}},
            .empty = "Nothing should leave on that day."};
}

desk::Screen* openLoads(Desk& d, const QJsonObject& with) { return new desk::ListScreen{d, loadsLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with}; }

}  // namespace

ListLook loadsLook() {
    const auto isLoading = [](const Row& row) { return row.at("state") == "loading"; };
    return {.list = "loads",
            .columns = {"number", "carrier", "vehicle", "dock", "leaves_at", "units", "gross", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", loadStates()}},
            .widths = {{"number", 100}, {"carrier", 190}, {"vehicle", 130}, {"dock", 90}},
            .quick = {{"Loading", {{"state", How::equals, "loading"}}}, {"Left", {{"state", How::equals, "departed"}}}},
            .top = {{.title = "New load", .right = "warehouse.addLoad", .run = [](Desk& d) { desk::showForm(d, addLoadForm()); }}},
            .actions = {{.title = "Load a unit…",
                         .right = "warehouse.loadUnit",
                         .keys = "Ctrl+I",
                         .icon = "plus",
                         .fits = isLoading,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, loadUnitForm(rows.front().key)); }},
                        {.title = "It leaves…",
                         .right = "warehouse.leave",
                         .keys = "Ctrl+Return",
                         .icon = "truck",
                         .fits = isLoading,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, leaveForm(rows.front().key, text(rows.front().at("number")))); }},
                        {.title = "Cancel the load…",
                         .right = "warehouse.cancelLoad",
                         .keys = "Del",
                         .icon = "close",
                         .fits = isLoading,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, cancelLoadForm(rows.front().key)); }}},
            .empty = "No truck was loaded yet. Ctrl+N begins when one stands at a dock."};
}

void addDepartureScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.departures", .area = Area::stock, .title = "Departures", .icon = "clock", .right = "warehouse.see", .make = desk::tableScreen(departuresTable())});
    desk.add(ScreenKind{.id = "warehouse.loads", .area = Area::stock, .title = "Loads", .icon = "truck", .right = "warehouse.see", .make = openLoads});
    desk.add(ScreenKind{.id = "warehouse.load",
                        .area = Area::stock,
                        .title = "Load",
                        .icon = "truck",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "load",
                        .make = desk::cardScreen(loadCard())});
    desk.add(desk::CommandKind{.id = "warehouse.newLoad", .title = "New load", .right = "warehouse.addLoad", .run = [](Desk& d) { desk::showForm(d, addLoadForm()); }});
    desk.add(desk::PickKind{.kind = "load"});
}

}  // namespace warehouse
