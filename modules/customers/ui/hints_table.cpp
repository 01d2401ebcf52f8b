#include "customers/ui/hints_table.h"

#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostUrgent = 70, urgent = 45;

QString verbWord(const Hint& hint) {
    switch (hint.kind) {
        case HintKind::complaint: return say("Open the complaint");
        case HintKind::late: return say("Call them");
        case HintKind::ticket: return say("Open the ticket");
        case HintKind::overdue: return say("Open the invoice");
        case HintKind::quote: return say("Open the quote");
        case HintKind::reorder: return hint.why.code == "customers.hint.stopped" ? say("Call them") : say("New order");
        case HintKind::opportunity: return say("Say what came of it");
        case HintKind::silence: return say("Call them");
    }
    return {};
}

bool callsThem(const Hint& hint) {
    return hint.kind == HintKind::late || hint.kind == HintKind::silence || hint.why.code == "customers.hint.stopped";
}

void call(Desk& desk, const QJsonObject& data) {
    desk::showForm(desk, newActivityForm(desk, {{"kind", "call"}, {"party", data["party"]}, {"subject", data["why"].toString().left(200)}}));
}

void orderAgain(Desk& desk, const QJsonObject& data) {
    static int counter = 0;  // each is a tab of its own
    desk.open("orders.entry", {{"new", QStringLiteral("again%1").arg(++counter)}, {"customer", data["customer"]}, {"item", data["item"]}});
}

void doHint(Desk& desk, const TableRow& row) {
    const auto& data = row.data;
    if (data["call"].toBool()) return call(desk, data);
    if (!data["item"].toString().isEmpty()) return orderAgain(desk, data);
    if (row.opens.kind == "opportunity" && desk.may("customers.changeOpportunity")) return changeOpportunity(desk, row.opens.id);
    if (row.opens && desk.canOpen(row.opens.kind)) return desk.open(row.opens);
    call(desk, data);
}

}  // namespace

desk::CardTable hintsTable(const db::Read& read, const std::vector<Hint>& hints, std::int64_t party, std::int64_t customer) {
    desk::CardTable table{.title = "What to do next",
                          .columns = {{.title = "Why", .width = 0}, {.title = "Day", .width = 110}, {.title = "What to do", .width = 180}},
                          .rows = {},
                          .empty = "Nothing presses: no complaint, nothing late or overdue, no quote that ends, nothing due to be ordered again.",
                          .actions = {{.title = "Do it", .run = doHint},
                                      {.title = "Note a call…", .right = "customers.addActivity", .run = [](Desk& d, const TableRow& row) { call(d, row.data); }}},
                          .opens = doHint};
    std::int64_t key = 0;
    for (const auto& hint : hints) {
        const auto why = desk::sentence(hint.why);
        const bool again = hint.kind == HintKind::reorder && !callsThem(hint);
        const auto item = again ? read.find<std::string>(R"sql(select number from item where item_id = $1)sql", hint.recordId) : std::nullopt;
        const auto tone = hint.urgency >= mostUrgent ? Tone::bad : hint.urgency >= urgent ? Tone::attention : Tone::active;
        table.rows.push_back({.cells = {{.text = why},
                                        {.text = hint.on ? shown(*hint.on) : QString{}, .muted = true},
                                        {.text = verbWord(hint), .tone = tone, .chip = true}},
                              .key = ++key,
                              .opens = {text(hint.opens), hint.recordId},
                              .data = {{"party", static_cast<qint64>(party)},
                                       {"customer", static_cast<qint64>(customer)},
                                       {"why", why},
                                       {"call", callsThem(hint)},
                                       {"item", item ? text(*item) : QString{}}}});
    }
    return table;
}

}  // namespace customers::ui
