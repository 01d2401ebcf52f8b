// The delivery plan: each open order as a bar from its signing to the day it was promised, under its customer; a
// diamond where the customer wanted it.
#include "app/desk/time_line.h"
#include "calendar/calendar.h"
#include "orders/ui/open_orders.h"
#include "orders/ui/screens.h"

namespace orders::ui {

using desk::moment;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr int most = 400;            // of the newest and of the oldest
constexpr int lookAround = 400;      // days to either side of today with their rest shaded

// When the last of it was promised to leave; of what nobody can promise yet: not before tomorrow.
Date endsOn(const OpenOrder& order, Date today) {
    if (order.toShip == 0) return order.promisedOn.value_or(order.wantedOn);
    if (order.withoutDay > 0 || !order.promisedOn) return std::max(order.wantedOn, today + 1);
    return *order.promisedOn;
}

Tone toneOf(const OpenOrder& order, Date today) {
    if (order.toShip == 0) return Tone::good;
    if (order.lateDays(today) > 0 || endsOn(order, today) > order.wantedOn) return Tone::bad;
    return order.withoutDay > 0 ? Tone::attention : Tone::active;
}

QString dayWords(const OpenOrder& order, Date today) {
    if (order.toShip == 0) return say("shipped, not billed");
    if (const auto late = order.lateDays(today); late > 0) return desk::fromToday(today - late, today);
    if (order.withoutDay > 0 || !order.promisedOn) return say("No day yet");
    return say("promised %1").arg(shown(*order.promisedOn));
}

void add(desk::TimeContents& plan, const OpenOrder& order, Date today) {
    const auto row = static_cast<int>(plan.rows.size());
    const auto amount = shown(Amount{order.gross, Currency{order.currency}});
    const auto wanted = say("wanted %1").arg(shown(order.wantedOn)), day = dayWords(order, today);
    plan.rows.push_back({.label = text(order.number), .second = amount, .group = text(order.customer)});
    const auto from = order.signedAt ? moment(*order.signedAt) : moment(order.orderedOn);
    QStringList tells{text(order.number), text(order.customer), amount, wanted, day};
    if (order.shares > 0) tells << say("%1 shipped").arg(shown(percent(static_cast<std::int64_t>(order.shippedShare() * 100))));
    plan.bars.push_back({.key = order.id,
                         .row = row,
                         .from = from,
                         .to = std::max(moment(endsOn(order, today) + 1), from + desk::hourLong),
                         .text = day,
                         .tone = toneOf(order, today),
                         .done = order.shippedShare(),
                         .tells = tells.join(", "),
                         .opens = {"order", order.id}});
    plan.marks.push_back({.row = row, .at = moment(order.wantedOn) + desk::dayLong / 2, .tone = order.lateDays(today) > 0 ? Tone::bad : Tone::neutral, .tells = wanted});
}

void addRests(desk::TimeContents& plan, const calendar::Week& week, Date today) {
    for (auto day = today - lookAround; day < today + lookAround; day = day + 1) {
        if (calendar::works(week, day)) continue;
        if (!plan.rests.empty() && plan.rests.back().second == moment(day)) plan.rests.back().second = moment(day + 1);
        else plan.rests.emplace_back(moment(day), moment(day + 1));
    }
}

desk::TimeContents readPlan(const db::Read& read) {
    desk::TimeContents plan;
    const auto [today, calendarId] = here(read);
    auto open = openOrders(read, "signed", most, false);
    std::ranges::stable_sort(open.orders, [](const OpenOrder& a, const OpenOrder& b) {
        if (a.customerSort != b.customerSort) return a.customerSort < b.customerSort;
        return std::pair{a.customer, a.id} < std::pair{b.customer, b.id};
    });
    std::int64_t late = 0;
    for (const auto& order : open.orders) {
        add(plan, order, today);
        late += order.lateDays(today) > 0 ? 1 : 0;
    }
    if (calendarId) addRests(plan, calendar::load(read, *calendarId, today - lookAround), today);
    if (!open.all) plan.note = say("Not all are shown: the %1 newest and the %1 oldest orders. The list of orders has them all.").arg(most);
    else if (!open.orders.empty())
        plan.figures = {{.label = "Open orders", .value = desk::utf8(desk::shownNumber(static_cast<std::int64_t>(open.orders.size())))},
                        {.label = "Late", .value = desk::utf8(desk::shownNumber(late)), .tone = late > 0 ? Tone::bad : Tone::neutral}};
    return plan;
}

}  // namespace

desk::TimeLineKind deliveryPlan() {
    return {.title = "Delivery plan",
            .tables = {"sales_order", "sales_order_line", "promise", "shipment", "calendar_exception"},
            .read = readPlan,
            .buttons = {{.title = "New order", .right = "orders.enter", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [](desk::Desk& d) { newOrder(d); }}},
            .empty = "No signed order is open. Sign a quote, or press Ctrl+N for a new order."};
}

}  // namespace orders::ui
