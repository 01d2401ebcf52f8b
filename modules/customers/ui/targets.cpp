// Targets: who was to sell how much in a month, and how much was signed.
#include "customers/targets.h"

#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::shownShare;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int monthsBack = 24, monthsAhead = 12;

std::string monthFrom(Date today, int by) {
    const auto day = db::civil(today);
    const int at = day.year * 12 + day.month - 1 + by;
    return toText(db::dateOf(at / 12, at % 12 + 1, 1)).substr(0, 7);
}

// This month first, so that it is asked for at first.
std::vector<std::pair<QString, QString>> monthChoices(const db::Read& read) {
    const auto today = here(read).today;
    std::vector<std::pair<QString, QString>> months;
    const auto add = [&](int by) {
        const auto month = text(monthFrom(today, by));
        months.emplace_back(month, month);
    };
    for (int by = 0; by >= -monthsBack; --by) add(by);
    for (int by = 1; by <= monthsAhead; ++by) add(by);
    return months;
}

desk::TableContents readTargets(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    auto month = utf8(asked["month"].toString());
    if (month.empty()) month = monthFrom(here(read).today, 0);
    Money target, achieved;
    Currency currency;
    const bool sold = read.may("orders.see");
    if (!sold) out.note = say("What was signed is hidden: it takes the right to see orders.");
    for (const auto& one : achievedIn(read, month)) {
        if (!sold && one.target == Money{}) continue;
        currency = one.currency;
        target += one.target;
        achieved += one.achieved;
        const double share = sold && one.share ? static_cast<double>(one.share->millionths) / 1e6 : -1;
        const auto amount = [&](Money m) { return shown(m, one.currency); };
        out.rows.push_back({.cells = {{.text = one.user ? text(one.name) : say("nobody's territory"), .muted = !one.user},
                                      {.text = one.target > Money{} ? amount(one.target) : QString{}},
                                      {.text = sold ? amount(one.achieved) : QString{}},
                                      {.text = sold && one.share ? shownShare(*one.share) : QString{}, .tone = share >= 1 ? Tone::good : Tone::neutral, .share = share},
                                      {.text = sold ? desk::shownNumber(one.orders) : QString{}}},
                            .key = one.user ? one.user->number : -1,
                            .data = {{"user", one.user ? static_cast<qint64>(one.user->number) : 0},
                                     {"month", text(month)},
                                     {"amount", one.target > Money{} ? text(toText(Amount{one.target, one.currency})) : QString{}}}});
    }
    if (!out.rows.empty())
        out.figures = {{.label = "Targets", .value = utf8(shown(Amount{target, currency}))}};
    if (!out.rows.empty() && sold)
        out.figures.push_back({.label = "Signed", .value = utf8(shown(Amount{achieved, currency})), .tone = target > Money{} && achieved >= target ? Tone::good : Tone::neutral});
    return out;
}

void setTargetOf(Desk& desk, const QJsonObject& row, const QJsonObject& asked) {
    QJsonObject preset{{"month", asked["month"].toString()}};
    if (const auto user = row["user"].toInteger(); user != 0) preset["user"] = user;
    if (const auto amount = row["amount"].toString(); !amount.isEmpty()) preset["amount"] = amount;
    desk::showForm(desk, {.action = "customers.setTarget", .title = "Target", .verb = "Keep",
                          .fields = {{.argument = "user", .label = "Salesperson"}, {.argument = "month", .hint = "Such as 2026-12."}, {.argument = "amount", .hint = "0 takes the target away."}},
                          .preset = preset});
}

desk::TableKind targetsKind() {
    return {.title = "Targets",
            .columns = {{.title = "Salesperson", .width = 0}, {.title = "Target", .width = 150, .number = true}, {.title = "Signed", .width = 150, .number = true},
                        {.title = "Reached", .width = 200}, {.title = "Orders", .width = 90, .number = true}},
            .tables = {"sales_target", "sales_order", "sales_order_line", "territory_keeper", "territory_area", "customer_profile"},
            .read = readTargets,
            .asks = {{.name = "month", .label = "Month", .kind = desk::TableAsk::Kind::choice, .choices = monthChoices}},
            .actions = {{.title = "Change…", .right = "customers.setTarget", .keys = "Ctrl+E", .icon = "edit",
                         .fits = [](const TableRow& row) { return row.data["user"].toInteger() != 0; },
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject& asked) { setTargetOf(d, rows.front().data, asked); }},
                        {.title = "New target", .right = "customers.setTarget", .keys = "Ctrl+N", .icon = "plus", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject& asked) { setTargetOf(d, {}, asked); }}},
            .empty = "No target and no order in this month. Ctrl+N sets a target."};
}

}  // namespace

void addTargets(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "customers.targets", .area = desk::Area::customers, .title = "Targets", .icon = "chart", .right = "customers.see",
                              .make = desk::tableScreen(targetsKind())});
}

}  // namespace customers::ui
