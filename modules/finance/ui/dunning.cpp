// Every open invoice past its day, the longest overdue first: reminds of one, of some, or of all that may be.
#include <map>

#include "finance/ui/screens.h"

namespace finance {
namespace {

constexpr std::size_t most = 1000;

QString levelShown(const Overdue& o) {
    if (o.level == 0) return desk::say("not yet");
    return (o.level == 3 ? desk::say("last") : desk::say("reminder %1").arg(o.level)) +
           (o.remindedOn ? ", " + desk::shown(*o.remindedOn) : QString{});
}

QString nextShown(const Overdue& o) {
    if (o.mayRemind) return desk::say("may be reminded");
    if (o.level >= 3) return desk::say("call the customer");
    return o.remindedOn ? desk::say("from %1 on").arg(desk::shown(*o.remindedOn + 7)) : QString{};
}

desk::TableContents readDunning(const db::Read& read, const QJsonObject& asked) {
    Date asOf = db::utcDate(read.now());
    if (const auto day = desk::utf8(asked["onDate"].toString()); !day.empty()) db::fromText(day, asOf);
    desk::TableContents out;
    std::map<std::string, Money> sums;
    int ready = 0;
    for (const auto& o : dunningList(read, asOf)) {
        sums[o.currency.code] += o.open;
        ready += o.mayRemind ? 1 : 0;
        if (out.rows.size() == most) continue;
        const auto tone = o.mayRemind ? desk::Tone::attention : o.level >= 3 ? desk::Tone::bad : desk::Tone::neutral;
        out.rows.push_back({.cells = {{.text = desk::text(o.number)},
                                      {.text = desk::text(o.name)},
                                      {.text = desk::shown(o.dueOn), .muted = true},
                                      {.text = daysLate(o.daysOverdue), .tone = desk::Tone::bad, .chip = true},
                                      {.text = desk::shown(Amount{o.open, o.currency})},
                                      {.text = levelShown(o), .muted = true},
                                      {.text = nextShown(o), .tone = tone, .chip = true},
                                      {.text = o.email.empty() ? desk::say("letter to print") : desk::text(o.email), .muted = true}},
                            .key = o.invoice.number,
                            .opens = {"invoice", o.invoice.number},
                            .data = {{"invoice", static_cast<qint64>(o.invoice.number)},
                                     {"mayRemind", o.mayRemind},
                                     {"customer", static_cast<qint64>(o.customer.number)}}});
    }
    for (const auto& [currency, sum] : sums)
        out.figures.push_back(
            {.label = "Overdue", .value = desk::utf8(desk::shown(Amount{sum, Currency{currency}})), .tone = desk::Tone::bad});
    out.figures.push_back({.label = "May be reminded", .value = std::to_string(ready)});
    return out;
}

void remindChosen(desk::Desk& desk, std::vector<desk::TableRow> rows, int done) {
    if (rows.empty()) return desk.toast(desk::say("%1 reminders are written; they leave with the post").arg(done));
    const auto row = rows.front();
    rows.erase(rows.begin());
    Remind remind;
    remind.invoice = InvoiceId{row.data["invoice"].toInteger()};
    desk.perform<Remind, Reminded>(&desk, remindAction, remind, [&desk, rows, done](const Reminded& sent) {
        remindChosen(desk, rows, done + static_cast<int>(sent.reminders.size()));
    });
}

}  // namespace

QString daysLate(int days) {
    if (days <= 0) return {};
    return days == 1 ? desk::say("1 day late") : desk::say("%1 days late").arg(days);
}

desk::TableKind dunningTable() {
    return {.title = "Reminders",
            .columns = {{.title = "Invoice", .width = 130},
                        {.title = "Customer", .width = 0},
                        {.title = "Due", .width = 100},
                        {.title = "Late", .width = 130},
                        {.title = "Open", .width = 150, .number = true},
                        {.title = "Reminded", .width = 170},
                        {.title = "Next", .width = 170},
                        {.title = "Goes to", .width = 190}},
            .tables = {"invoice", "reminder", "settlement"},
            .read = readDunning,
            .asks = {{.name = "onDate", .label = "As of", .today = true}},
            .actions = {{.title = "Remind",
                         .right = "finance.remind",
                         .keys = "Ctrl+R",
                         .icon = "mail",
                         .main = true,
                         .fits = [](const desk::TableRow& row) { return row.data["mayRemind"].toBool(); },
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { remindChosen(desk, rows, 0); }},
                        {.title = "Remind all",
                         .right = "finance.remind",
                         .keys = "Ctrl+Shift+R",
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject&) {
                                 desk::doNow(desk, "finance.remind", {}, desk::say("The reminders are written; they leave with the post"),
                                             desk::say("Remind every customer who may be reminded today, one letter each?"));
                             }},
                        {.title = "Statement",
                         .keys = "Ctrl+T",
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>& rows, const QJsonObject&) {
                                 desk.open("finance.statement", {{"customer", rows.front().data["customer"]}});
                             }}},
            .empty = "No invoice is past its day.",
            .many = true,
            .slow = true};
}

}  // namespace finance
