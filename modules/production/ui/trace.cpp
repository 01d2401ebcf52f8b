// Where a lot came from and where it went, as an outline: what was made of what, when, by whom, on which machine; and
// to which customers it left. A label, a lot's number or a serial number is enough.
#include "calendar/calendar.h"
#include "inventory/scan.h"
#include "production/ui/screens.h"
#include "production/ui/trace_facts.h"

namespace production::ui {

using desk::say;
using desk::shown;
using desk::TableContents;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

using Kind = TraceNode::Kind;

QString indented(int depth, const QString& words) { return QString(depth * 4, QChar{0x2003}) + (depth > 0 ? "└ " : "") + words; }

// Nothing where nothing was asked for yet.
std::optional<LotId> lotAsked(const db::Read& read, const QJsonObject& asked, QString& complaint) {
    const auto code = asked["code"].toString().trimmed();
    if (code.isEmpty()) {
        const auto id = asked["id"].toInteger();
        return id != 0 ? std::optional{LotId{id}} : std::nullopt;
    }
    const auto meaning = inventory::understand(read, utf8(code), db::utcDate(read.now()));
    if (!meaning.lot) complaint = say("No lot of ours is called %1. Read the label again.").arg(code.left(60));
    return meaning.lot;
}

desk::TableRow rowOf(const TraceNode& node, std::int64_t key) {
    const bool lot = node.kind == Kind::lot;
    auto words = node.kind == Kind::lost ? say("Lost with scrapped pieces") : text(node.number == "-" ? node.what : node.number);
    if (node.again) words += " " + say("(see above)");
    if (node.returned > Quantity{}) words += " " + say("(%1 came back)").arg(shown(node.returned));
    return {.cells = {{.text = indented(node.depth + 1, words), .tone = node.kind == Kind::shipment ? Tone::good : Tone::neutral, .muted = node.again},
                      {.text = node.kind == Kind::lost ? QString{} : text(node.what), .muted = lot},
                      {.text = shown(node.quantity)},
                      {.text = text(node.unit), .muted = true},
                      {.text = text(node.order)},
                      {.text = node.opNo ? QString::number(*node.opNo) : QString{}},
                      {.text = shown(node.at)},
                      {.text = text(node.employee)},
                      {.text = text(node.machine)}},
            .key = key,
            .opens = node.kind == Kind::shipment ? desk::Record{"shipment", node.id} : lot ? desk::Record{"lot", node.id} : desk::Record{"work order", node.orderId},
            .data = {{"order", static_cast<qint64>(node.kind == Kind::shipment ? 0 : node.orderId)}, {"lot", static_cast<qint64>(lot ? node.id : 0)}}};
}

void addSection(TableContents& out, const char* title, const std::vector<TraceNode>& nodes, const QString& none) {
    out.rows.push_back({.cells = {{.text = say(title)}, {.text = nodes.empty() ? none : QString{}, .muted = true}}, .strong = true});
    for (const auto& node : nodes) out.rows.push_back(rowOf(node, static_cast<std::int64_t>(out.rows.size())));
}

// How many customers have some of it, in one sentence: what a recall asks first.
void sayWhere(TableContents& out, const TracedLot& lot, const std::vector<TraceNode>& forth) {
    std::set<std::string> customers, made;
    Quantity left;
    for (const auto& node : forth) {
        if (node.kind == Kind::shipment) customers.insert(node.what);
        if (node.kind == Kind::lot) made.insert(node.number);
        if (node.kind == Kind::shipment && node.depth == 0) left += node.quantity;
    }
    out.figures = {{.label = "On hand", .value = utf8(shown(lot.onHand, lot.unit)), .tone = lot.onHold ? Tone::bad : Tone::neutral,
                    .note = lot.onHold ? utf8(say("on hold")) : std::string{}},
                   {.label = "Shipped as it is", .value = utf8(shown(left, lot.unit))},
                   {.label = "Went into lots", .value = utf8(desk::shownNumber(static_cast<std::int64_t>(made.size())))},
                   {.label = "Customers who have some of it", .value = utf8(desk::shownNumber(static_cast<std::int64_t>(customers.size()))),
                    .tone = customers.empty() ? Tone::neutral : Tone::attention}};
}

TableContents readTrace(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    const auto id = lotAsked(read, asked, out.note);
    if (!out.note.isEmpty()) out.tone = Tone::bad;
    const auto lot = id ? tracedLot(read, *id) : std::nullopt;
    if (!lot) return out;
    out.title = say("Trace of %1").arg(text(lot->number == "-" ? lot->item : lot->number));
    const auto what = text(lot->item + " · " + lot->itemName) + ", " + say("revision %1").arg(text(lot->revision));
    out.rows.push_back({.cells = {{.text = text(lot->number == "-" ? lot->item : lot->number)}, {.text = what}, {.text = shown(lot->onHand)}, {.text = text(lot->unit)}},
                        .key = -1,
                        .opens = {"lot", lot->lotId.number},
                        .data = {{"lot", static_cast<qint64>(lot->lotId.number)}},
                        .strong = true});
    const auto way = asked["way"].toString();
    const auto back = way == "forth" ? std::vector<TraceNode>{} : trace(read, *id, Way::back);
    const auto forth = way == "back" ? std::vector<TraceNode>{} : trace(read, *id, Way::forth);
    if (way != "forth") addSection(out, "Made of", back, say("Nothing is known to be in it: it was bought, or counted in."));
    if (way != "back") addSection(out, "Went into, and left to", forth, say("It went into nothing, and nothing of it has left."));
    if (way != "back") sayWhere(out, *lot, forth);
    if (back.size() >= mostNodes || forth.size() >= mostNodes) {
        out.note = say("There is more than is shown: the outline ends after %1 lines. Trace one of its lots.").arg(mostNodes);
        out.tone = Tone::attention;
    }
    return out;
}

std::vector<std::pair<QString, QString>> ways(const db::Read&) {
    return {{"both", say("both ways")}, {"back", say("what is in it")}, {"forth", say("where it went")}};
}

void openFrom(desk::Desk& d, const desk::TableRow& row, const char* member, const char* kind) {
    if (const auto id = row.data[member].toInteger(); id != 0) d.open(desk::Record{kind, id});
}

desk::TableKind traceTable() {
    using Ask = desk::TableAsk::Kind;
    return {.title = "Trace",
            .columns = {{.title = "Lot or shipment", .width = 330},
                        {.title = "What", .width = 0},
                        {.title = "Quantity", .width = 110, .number = true},
                        {.title = "Unit", .width = 60},
                        {.title = "Order", .width = 100},
                        {.title = "Operation", .width = 90, .number = true},
                        {.title = "When", .width = 140},
                        {.title = "Who", .width = 140},
                        {.title = "Machine", .width = 100}},
            .tables = {"genealogy", "shipment_line", "stock_move", "hold"},
            .read = readTrace,
            .asks = {{.name = "code", .label = "Lot or label", .kind = Ask::scan}, {.name = "way", .label = "Show", .kind = Ask::choice, .choices = ways}},
            .actions = {{.title = "Open the order",
                         .right = "production.see",
                         .keys = "Ctrl+O",
                         .icon = "factory",
                         .fits = [](const desk::TableRow& row) { return row.data["order"].toInteger() != 0; },
                         .run = [](desk::Desk& d, const std::vector<desk::TableRow>& rows, const QJsonObject&) { openFrom(d, rows[0], "order", "work order"); }},
                        {.title = "Trace from here",
                         .right = "production.see",
                         .keys = "Ctrl+G",
                         .icon = "thread",
                         .fits = [](const desk::TableRow& row) { return row.data["lot"].toInteger() != 0; },
                         .run =
                             [](desk::Desk& d, const std::vector<desk::TableRow>& rows, const QJsonObject&) {
                                 d.open("production.trace", {{"id", rows[0].data["lot"]}});
                             }}},
            .empty = "Scan a label, or type the number of a lot or a serial number.",
            .slow = true};
}

}  // namespace

void addTraceScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "production.trace",
                              .area = desk::Area::production,
                              .title = "Trace a lot",
                              .icon = "thread",
                              .right = "production.see",
                              .make = desk::tableScreen(traceTable())});
}

}  // namespace production::ui
