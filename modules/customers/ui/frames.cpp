// Frame orders: the list, and the card of one with what is left of each line and what was called off it.
#include "customers/frames.h"

#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "customers/ui/call_off.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct FrameHead {
    std::string number, customer, reference, currency, state, site;
    std::int64_t customerId = 0;
    Date validFrom, validTo;
};
BOOST_DESCRIBE_STRUCT(FrameHead, (), (number, customer, reference, currency, state, site, customerId, validFrom, validTo))

struct FrameCall {
    std::int64_t orderId = 0;
    std::string number, state, item, unit;
    int lineNo = 0;
    Date orderedOn, wantedOn;
    Quantity quantity, shipped;
};
BOOST_DESCRIBE_STRUCT(FrameCall, (), (orderId, number, state, item, unit, lineNo, orderedOn, wantedOn, quantity, shipped))

desk::CardTable frameLines(const std::vector<FrameLineNow>& lines, const Currency& currency) {
    desk::CardTable table{.title = "Lines",
                          .columns = {{.title = "Line", .width = 56, .number = true}, {.title = "Item", .width = 130}, {.title = "Name", .width = 0},
                                      {.title = "Agreed", .width = 110, .number = true}, {.title = "Taken so far", .width = 200},
                                      {.title = "Remaining", .width = 110, .number = true}, {.title = "Unit", .width = 60},
                                      {.title = "Price", .width = 120, .number = true}},
                          .rows = {},
                          .empty = "It has no lines."};
    for (const auto& line : lines) {
        const auto& left = line.remaining;
        table.rows.push_back({.cells = {{.text = QString::number(left.line)},
                                        {.text = text(left.item)},
                                        {.text = text(line.name), .muted = true},
                                        {.text = shown(left.agreed)},
                                        {.text = shown(left.calledOff),
                                         .share = static_cast<double>(left.calledOff.millionths) / static_cast<double>(std::max<std::int64_t>(left.agreed.millionths, 1))},
                                        {.text = shown(left.remaining), .tone = left.remaining <= Quantity{} ? Tone::good : Tone::neutral},
                                        {.text = text(line.unit), .muted = true},
                                        {.text = shown(line.price) + " " + text(currency.code)}},
                              .key = left.line,
                              .opens = {"item", line.itemId}});
    }
    return table;
}

desk::CardTable frameCalls(const db::Read& read, std::int64_t id) {
    desk::CardTable table{.title = "Taken so far",
                          .columns = {{.title = "Order", .width = 120}, {.title = "Ordered", .width = 110}, {.title = "Wanted", .width = 110},
                                      {.title = "Line", .width = 56, .number = true}, {.title = "Item", .width = 0},
                                      {.title = "Quantity", .width = 110, .number = true}, {.title = "Shipped", .width = 110, .number = true},
                                      {.title = "Unit", .width = 60}, {.title = "State", .width = 120}},
                          .rows = {},
                          .empty = "Nothing was taken yet."};
    std::int64_t key = 0;
    for (const auto& call : read.all<FrameCall>(R"sql(
             select o.sales_order_id as order_id, o.number, o.state, i.number as item, u.code as unit, f.line_no, o.ordered_on, o.wanted_on,
                    l.quantity - l.cancelled as quantity, l.shipped
             from frame_order_line f join frame_call_off c on c.frame_order_line_id = f.frame_order_line_id
             join sales_order_line l on l.sales_order_line_id = c.sales_order_line_id
             join sales_order o on o.sales_order_id = l.sales_order_id
             join item i on i.item_id = f.item_id join unit u on u.unit_id = i.unit_id
             where f.frame_order_id = $1 order by o.sales_order_id desc, f.line_no limit 500
         )sql", id))
        table.rows.push_back({.cells = {{.text = text(call.number)},
                                        {.text = shown(call.orderedOn)},
                                        {.text = shown(call.wantedOn)},
                                        {.text = QString::number(call.lineNo)},
                                        {.text = text(call.item)},
                                        {.text = shown(call.quantity)},
                                        {.text = shown(call.shipped)},
                                        {.text = text(call.unit), .muted = true},
                                        chipCell(desk::orderStates(), call.state)},
                              .key = ++key,
                              .opens = {"order", call.orderId}});
    return table;
}

desk::Card readFrame(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto frame = read.find<FrameHead>(R"sql(
        select f.number, p.name as customer, f.reference, f.currency, f.state, s.code as site, f.customer_id, f.valid_from, f.valid_to
        from frame_order f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id
        join site s on s.site_id = f.site_id where f.frame_order_id = $1
    )sql", id);
    card.found = frame.has_value();
    if (!frame) return card;
    const Currency currency{frame->currency};
    const auto today = here(read).today;
    const bool open = frame->state == "open", over = open && frame->validTo < today;
    const auto lines = frameLinesNow(read, id);
    Money agreed, left;
    for (const auto& line : lines) {
        agreed += money::extend(line.price, line.remaining.agreed, currency);
        left += money::extend(line.price, line.remaining.remaining, currency);
    }
    card.number = frame->number;
    card.name = frame->customer;
    card.chips = {chipOf(frameStates(), frame->state)};
    if (over) card.chips.push_back({.value = "", .word = "Time is over", .tone = Tone::bad});
    if (over && left > Money{}) card.warning = utf8(say("Its time is over, and not all of it was taken. Close it, or agree on a new one."));
    card.figures = {{.label = "Agreed", .value = utf8(shown(Amount{agreed, currency}))},
                    {.label = "Remaining", .value = utf8(shown(Amount{left, currency}))},
                    {.label = "Holds until", .value = utf8(shown(frame->validTo)), .tone = over ? Tone::bad : Tone::neutral,
                     .note = open ? utf8(desk::fromToday(frame->validTo, today)) : ""}};
    card.groups = {{"Agreed",
                    {{.label = "Customer", .value = frame->customer, .opens = {"customer", frame->customerId}},
                     {.label = "Their number", .value = frame->reference},
                     {.label = "From", .value = utf8(shown(frame->validFrom))},
                     {.label = "Site", .value = frame->site}}}};
    card.tables = {frameLines(lines, currency), frameCalls(read, id)};
    if (open)
        card.buttons = {{.title = "Take from it…", .right = "customers.callOff", .keys = "Ctrl+O", .icon = "cart", .main = true,
                         .run = [id](Desk& d) { d.open("customers.call_off", {{"id", static_cast<qint64>(id)}}); }},
                        {.title = "Close", .right = "customers.closeFrameOrder", .keys = "", .icon = "close", .run = [id, number = text(frame->number)](Desk& d) {
                             desk::doNow(d, "customers.closeFrameOrder", {{"frameOrder", static_cast<qint64>(id)}}, say("%1 is closed.").arg(number),
                                         say("Close %1? Nothing can be taken from it any more; what was stays.").arg(number));
                         }}};
    return card;
}

}  // namespace

desk::FormLook newFrameForm(std::int64_t customer) {
    QJsonObject preset;
    if (customer != 0) preset["customer"] = static_cast<qint64>(customer);
    return {.action = "customers.addFrameOrder",
            .title = "New frame order",
            .verb = "Agree",
            .fields = {{.argument = "customer"},
                       {.argument = "reference", .label = "Their number"},
                       {.argument = "validFrom"},
                       {.argument = "validTo"},
                       {.argument = "site", .hint = "Empty: the only one."},
                       {.argument = "lines[].item"},
                       {.argument = "lines[].quantity"},
                       {.argument = "lines[].price"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"frame order", answer["frameOrder"].toInteger()}); }};
}

void addFrames(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.frames", .area = Area::customers, .title = "Frame orders", .icon = "link", .right = "customers.see",
                              .make = desk::listScreen(framesLook())});
    desk.add(desk::ScreenKind{.id = "customers.frame", .area = Area::customers, .title = "Frame order", .icon = "link", .right = "customers.see",
                              .inRail = false, .opens = "frame order",
                              .make = desk::cardScreen({.kind = "frame order", .tables = {"frame_order", "frame_order_line", "frame_call_off", "sales_order_line", "sales_order"},
                                                        .read = readFrame})});
    desk.add(desk::ScreenKind{.id = "customers.call_off", .area = Area::customers, .title = "Call off a frame order", .icon = "cart", .right = "customers.callOff",
                              .inRail = false,
                              .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new FrameCallScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "customers.newFrame", .title = "New frame order", .right = "customers.addFrameOrder",
                               .run = [](Desk& d) { desk::showForm(d, newFrameForm()); }});
}

}  // namespace customers::ui
