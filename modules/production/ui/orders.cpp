// Work orders as a list, the card of one, and what order lines wait for that nothing is made for yet.
#include "app/desk/list_screen.h"
#include "production/ui/order_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

bool isPlanned(const Row& row) { return row.at("state") == "planned"; }
bool isGoing(const Row& row) { return row.at("state") == "released" && row.at("stopped").empty(); }
bool canChange(const Row& row) { return row.at("state") == "planned" || row.at("state") == "released"; }

QJsonObject withId(const Row& row) { return {{"id", static_cast<qint64>(row.key)}}; }

void change(Desk& d, std::int64_t order) {
    d.read<std::optional<OrderHead>>(
        &d, [order](const db::Read& read) { return orderHead(read, WorkOrderId{order}); },
        [&d](const std::optional<OrderHead>& head) {
            if (head) desk::showForm(d, changeOrderForm(*head));
        });
}

std::vector<desk::RowAction> actions() {
    const auto opens = [](const char* screen) { return [screen](Desk& d, const std::vector<Row>& rows) { d.open(screen, withId(rows.front())); }; };
    return {{.title = "Release…", .right = "production.release", .keys = "Ctrl+R", .icon = "check", .fits = isPlanned, .run = opens("production.release")},
            {.title = "Report…",
             .right = "production.report",
             .keys = "Ctrl+Return",
             .icon = "check",
             .fits = isGoing,
             .run = [](Desk& d, const std::vector<Row>& rows) { startReport(d, rows.front().key); }},
            {.title = "Issue…",
             .right = "production.issue",
             .keys = "Ctrl+I",
             .icon = "pick",
             .fits = isGoing,
             .run = [](Desk& d, const std::vector<Row>& rows) { startIssue(d, rows.front().key); }},
            {.title = "Set aside",
             .right = "production.allocate",
             .keys = "Ctrl+Shift+I",
             .icon = "reserve",
             .fits = isGoing,
             .run = [](Desk& d, const std::vector<Row>& rows) { setAside(d, rows.front().key); }},
            {.title = "Book time…",
             .right = "production.bookTime",
             .keys = "Ctrl+J",
             .icon = "clock",
             .fits = [](const Row& row) { return isGoing(row) || row.at("state") == "finished"; },
             .run = [](Desk& d, const std::vector<Row>& rows) { startTime(d, rows.front().key); }},
            {.title = "Close…",
             .right = "production.close",
             .keys = "Ctrl+L",
             .icon = "lock",
             .fits = [](const Row& row) { return row.at("state") == "finished"; },
             .run = opens("production.close")},
            {.title = "Change…",
             .right = "production.changeWorkOrder",
             .keys = "Ctrl+E",
             .icon = "edit",
             .fits = canChange,
             .run = [](Desk& d, const std::vector<Row>& rows) { change(d, rows.front().key); }},
            {.title = "Print traveller", .right = "production.see", .keys = "Ctrl+P", .icon = "print", .run = opens("production.print")}};
}

ListLook ordersLook() {
    return {.list = "work_orders",
            .columns = {"number", "item", "item_name", "state", "due_on", "quantity", "good", "scrapped", "left", "unit", "for_order", "missing", "stopped"},
            .sorts = {{"due_on", false}},
            .chips = {{"state", workStates()},
                      {"kind", {{"make", "Make", Tone::neutral}, {"rework", "Rework", Tone::attention}, {"disassembly", "Taken apart", Tone::neutral}}}},
            .widths = {{"number", 90}, {"item", 110}, {"item_name", 200}, {"state", 116}, {"due_on", 130}, {"quantity", 84}, {"good", 84}, {"scrapped", 84},
                       {"left", 84}, {"unit", 56}, {"for_order", 90}, {"missing", 84}, {"stopped", 170}},
            .late = "due_on",
            .lateWhen = {"planned", "released"},
            .quick = {{"Open", {{"state", How::oneOf, "", {"planned", "released", "finished"}}}},
                      {"Late", {{"state", How::oneOf, "", {"planned", "released"}}, {"due_on", How::atMost, "@today+-1"}}},
                      {"To release", {{"state", How::equals, "planned"}}},
                      {"Material is missing", {{"state", How::equals, "released"}, {"missing", How::atLeast, "1"}}},
                      {"Stopped", {{"stopped", How::notEmpty}}},
                      {"To close", {{"state", How::equals, "finished"}}}},
            .top = {{.title = "New work order", .right = "production.addWorkOrder", .run = [](Desk& d) { desk::showForm(d, newOrderForm()); }}},
            .actions = actions(),
            .empty = "No work order yet. Ctrl+N adds one; To make shows what order lines wait for."};
}

// ---------------------------------------------------------------- what is to be made

struct Wanted {
    SalesOrderLineId line;
    std::int64_t order = 0, item = 0;
    std::string number, customer, itemNumber, itemName, unit;
    int lineNo = 0;
    Date wantedOn;
    std::optional<Date> promisedOn;
    Quantity waiting, pegged;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (line, order, item, number, customer, itemNumber, itemName, unit, lineNo, wantedOn, promisedOn, waiting, pegged))

// Only of what is made here: it has a bill or a routing.
desk::TableContents readWanted(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto today = db::utcDate(read.now());
    for (const auto& want : read.all<Wanted>(R"sql(
             select l.sales_order_line_id as line, o.sales_order_id as "order", i.item_id as item, o.number, p.name as customer,
                    i.number as item_number, i.name as item_name, u.code as unit, l.line_no, l.wanted_on, l.promised_on, l.waiting,
                    coalesce((select cast(sum(g.quantity) as bigint) from peg g where g.sales_order_line_id = l.sales_order_line_id), 0) as pegged
             from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
             join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
             join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
             where l.waiting > 0 and o.state = 'signed'
               and (exists (select 1 from bom b where b.item_id = l.item_id and b.state = 'released')
                    or exists (select 1 from routing r where r.item_id = l.item_id and r.state = 'released'))
             order by l.wanted_on, l.sales_order_line_id limit 2000
         )sql")) {
        const auto toMake = want.waiting - want.pegged;
        if (toMake <= Quantity{}) continue;
        const bool late = want.wantedOn < today;
        out.rows.push_back({.cells = {{.text = text(want.itemNumber)},
                                      {.text = text(want.itemName), .muted = true},
                                      {.text = shown(toMake)},
                                      {.text = text(want.unit), .muted = true},
                                      {.text = text(want.number)},
                                      {.text = QString::number(want.lineNo), .muted = true},
                                      {.text = text(want.customer)},
                                      {.text = late ? desk::fromToday(want.wantedOn, today) : shown(want.wantedOn), .tone = late ? Tone::bad : Tone::neutral},
                                      {.text = want.promisedOn ? shown(*want.promisedOn) : say("No day yet"), .tone = want.promisedOn ? Tone::neutral : Tone::attention}},
                            .key = want.line.number,
                            .opens = {"order", want.order},
                            .data = {{"item", static_cast<qint64>(want.item)}}});
    }
    return out;
}

// One order for each line, for all that it waits for; what is refused is said, the others are added.
void makeAll(Desk& d, const std::vector<desk::TableRow>& rows, const QJsonObject&) {
    for (const auto& row : rows) {
        AddWorkOrder args;
        args.line = SalesOrderLineId{row.key};
        d.perform(&d, addWorkOrderAction, std::move(args), std::function<void(const WorkOrderMade&)>{[&d](const WorkOrderMade& made) {
                      d.toast(say("%1 is added for %2.").arg(text(made.number), shown(made.quantity)), desk::Record{"work order", made.order.number});
                  }});
    }
}

desk::TableKind wantedTable() {
    return {.title = "To make",
            .columns = {{.title = "Item", .width = 120},
                        {.title = "Name", .width = 0},
                        {.title = "To make", .width = 100, .number = true},
                        {.title = "Unit", .width = 60},
                        {.title = "Order", .width = 100},
                        {.title = "Line", .width = 60, .number = true},
                        {.title = "Customer", .width = 220},
                        {.title = "Wanted", .width = 130},
                        {.title = "Promised", .width = 120}},
            .tables = {"sales_order_line", "peg", "supply", "bom", "routing"},
            .read = readWanted,
            .actions = {{.title = "Make…",
                         .right = "production.addWorkOrder",
                         .keys = "Ctrl+Return",
                         .icon = "factory",
                         .main = true,
                         .run = [](Desk& d, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { desk::showForm(d, newOrderForm(rows[0].data["item"].toInteger(), rows[0].key)); }},
                        {.title = "Add an order for each", .right = "production.addWorkOrder", .keys = "Ctrl+Shift+Return", .icon = "plus", .run = makeAll}},
            .empty = "Nothing waits to be made: every order line has its goods, or they are on their way.",
            .many = true};
}

// What is open is asked for first; what is over is one click away.
desk::Screen* openOrders(Desk& d, const QJsonObject& with) { return new desk::ListScreen{d, ordersLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with}; }

}  // namespace

void addOrderScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "production.orders", .area = Area::production, .title = "Work orders", .icon = "factory", .right = "production.see", .make = openOrders});
    desk.add(ScreenKind{.id = "production.order",
                        .area = Area::production,
                        .title = "Work order",
                        .icon = "factory",
                        .right = "production.see",
                        .inRail = false,
                        .opens = "work order",
                        .make = desk::cardScreen(orderCard())});
    desk.add(ScreenKind{.id = "production.to_make",
                        .area = Area::production,
                        .title = "To make",
                        .icon = "calendar",
                        .right = "production.see",
                        .make = desk::tableScreen(wantedTable())});
    desk.add(desk::CommandKind{.id = "production.newOrder",
                               .title = "New work order",
                               .right = "production.addWorkOrder",
                               .keys = "Ctrl+Shift+W",
                               .run = [](Desk& d) { desk::showForm(d, newOrderForm()); }});
    desk.add(desk::CommandKind{.id = "production.reworkLot",
                               .title = "Rework pieces of a lot",
                               .right = "production.addRework",
                               .run = [](Desk& d) { desk::showForm(d, reworkForm(0, 0, {})); }});
    desk.add(desk::CommandKind{.id = "production.takeApart",
                               .title = "Take pieces apart",
                               .right = "production.disassemble",
                               .run = [](Desk& d) { desk::showForm(d, takeApartForm(0, 0, {})); }});
    desk.add(desk::PickKind{.kind = "work order"});
}

}  // namespace production::ui
