#include "production/ui/order_parts.h"

#include "app/desk/words.h"
#include "production/ui/order_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableCell;
using desk::TableRow;
using desk::text;
using desk::Tone;

namespace {

// "L-B 100 (MAIN/A-01), L-A 2"
QString lotWords(const std::vector<LotPart>& parts, const ComponentRow& component) {
    QStringList all;
    for (const auto& part : parts) {
        auto words = part.lot == "-" ? shown(part.quantity) : text(part.lot) + " " + shown(part.quantity);
        if (part.item != component.item) words = text(part.item) + " " + words;  // a substitute
        if (!part.bin.empty()) words += " (" + text(part.bin) + ")";
        all << words;
    }
    return all.join(", ");
}

TableCell componentState(const ComponentRow& c) {
    if (!c.goesIn()) return {.text = say("Comes out"), .tone = Tone::neutral, .chip = true};
    if (c.missing() > Quantity{}) return {.text = say("Missing"), .tone = Tone::bad, .chip = true};
    if (c.toTake() == Quantity{}) return {.text = say("Issued"), .tone = Tone::good, .chip = true};
    if (c.backflush) return {.text = say("By itself"), .tone = Tone::active, .chip = true};
    return {.text = say("Set aside"), .tone = Tone::active, .chip = true};
}

TableRow rowOf(const ComponentRow& c) {
    const auto none = Quantity{};
    return {.cells = {{.text = QString::number(c.lineNo), .muted = true},
                      {.text = text(c.item)},
                      {.text = text(c.itemName), .muted = true},
                      {.text = c.opNo ? QString::number(*c.opNo) : QString{}, .muted = true},
                      {.text = shown(c.required)},
                      {.text = c.allocated > none ? shown(c.allocated) : QString{}},
                      {.text = c.issued > none ? shown(c.issued) : QString{}, .tone = c.issued > c.required ? Tone::attention : Tone::neutral},
                      {.text = c.missing() > none ? shown(c.missing()) : QString{}, .tone = Tone::bad},
                      {.text = text(c.unit), .muted = true},
                      componentState(c),
                      {.text = lotWords(c.setAside, c), .muted = true},
                      {.text = lotWords(c.taken, c), .muted = true},
                      {.text = text(c.designators), .muted = true}},
            .key = c.component.number,
            .opens = {"item", c.itemId.number},
            .data = {{"line", c.lineNo}, {"goesIn", c.goesIn()}}};
}

}  // namespace

desk::CardTable componentsTable(const OrderHead& order, const std::vector<ComponentRow>& components) {
    const auto id = order.workOrderId.number;
    desk::CardTable table{.title = "Components",
                          .columns = {{.title = "Line", .width = 50, .number = true},
                                      {.title = "Component", .width = 110},
                                      {.title = "Name", .width = 0},
                                      {.title = "At operation", .width = 60, .number = true},
                                      {.title = "Required", .width = 86, .number = true},
                                      {.title = "Set aside", .width = 86, .number = true},
                                      {.title = "Issued", .width = 86, .number = true},
                                      {.title = "Missing", .width = 86, .number = true},
                                      {.title = "Unit", .width = 56},
                                      {.title = "State", .width = 116},
                                      {.title = "Lots set aside", .width = 210},
                                      {.title = "Lots issued", .width = 160},
                                      {.title = "Places", .width = 110}},
                          .rows = {},
                          .empty = "The order needs no material, or it is not released yet."};
    for (const auto& component : components) table.rows.push_back(rowOf(component));
    table.actions = {{.title = "Issue this…",
                      .right = "production.issue",
                      .run =
                          [id](Desk& d, const TableRow& row) {
                              if (row.data["goesIn"].toBool()) return startIssue(d, id, row.data["line"].toInt());
                              d.toast(say("This comes out of the order: it is reported, not issued."), Tone::attention);
                          }},
                     {.title = "Bring back…",
                      .right = "production.bringBack",
                      .run = [id](Desk& d, const TableRow& row) { startBringBack(d, id, row.data["line"].toInt()); }}};
    return table;
}

// ---------------------------------------------------------------- operations

namespace {

// "Anna Ohlsen, set-up since 14:02"
QString peopleWords(const std::vector<PersonAt>& people) {
    QStringList all;
    for (const auto& one : people)
        all << say("%1: %2 since %3").arg(text(one.name), say(chipOf(doings(), one.doing).word), shown(one.sinceAt));
    return all.join(", ");
}

TableRow rowOf(const OperationRow& o, const OrderHead& order) {
    const auto pieces = [](Quantity q) { return q > Quantity{} ? shown(q) : QString{}; };
    const auto planned = o.plannedMs(order.quantity) * std::max(o.crew, 1);
    QStringList needs;
    if (o.skill) needs << say("skill %1").arg(text(*o.skill));
    if (o.tool) needs << say("tool %1").arg(text(*o.tool));
    if (o.supplier) needs << say("outside, %1").arg(text(*o.supplier));
    return {.cells = {{.text = QString::number(o.opNo)},
                      {.text = text(o.name)},
                      {.text = text(o.machine ? o.center + " · " + *o.machine : o.center)},
                      chipCell(operationStates(), o.state),
                      {.text = pieces(o.good)},
                      {.text = pieces(o.scrapped), .tone = o.scrapped > Quantity{} ? Tone::bad : Tone::neutral},
                      {.text = pieces(o.reworked), .tone = o.reworked > Quantity{} ? Tone::attention : Tone::neutral},
                      {.text = text(hours(planned)), .muted = true},
                      {.text = o.workedMs > 0 ? text(hours(o.workedMs)) : QString{}, .tone = o.workedMs > planned ? Tone::bad : Tone::neutral},
                      {.text = peopleWords(o.people)},
                      {.text = needs.join(", "), .muted = true}},
            .key = o.operation.number,
            .data = {{"opNo", o.opNo}, {"operation", static_cast<qint64>(o.operation.number)}}};
}

}  // namespace

desk::CardTable operationsTable(const OrderHead& order, const std::vector<OperationRow>& operations) {
    const auto id = order.workOrderId.number;
    desk::CardTable table{.title = "Operations",
                          .columns = {{.title = "No.", .width = 50, .number = true},
                                      {.title = "What is done", .width = 180},
                                      {.title = "Work centre", .width = 130},
                                      {.title = "State", .width = 110},
                                      {.title = "Good", .width = 80, .number = true},
                                      {.title = "Scrap", .width = 80, .number = true},
                                      {.title = "To rework", .width = 80, .number = true},
                                      {.title = "Planned", .width = 84, .number = true},
                                      {.title = "Worked", .width = 84, .number = true},
                                      {.title = "Who is on it", .width = 0},
                                      {.title = "Needs", .width = 180}},
                          .rows = {},
                          .empty = "The order has no operations, or it is not released yet."};
    for (const auto& operation : operations) table.rows.push_back(rowOf(operation, order));
    table.actions = {{.title = "Report this…",
                      .right = "production.report",
                      .run = [id](Desk& d, const TableRow& row) { startReport(d, id, row.data["opNo"].toInt()); }},
                     {.title = "Book time on it…",
                      .right = "production.bookTime",
                      .run = [id](Desk& d, const TableRow& row) { startTime(d, id, row.data["opNo"].toInt()); }},
                     {.title = "Finish the operation",
                      .right = "production.finishOperation",
                      .run =
                          [](Desk& d, const TableRow& row) {
                              desk::doNow(d, "production.finishOperation", {{"operation", row.data["operation"]}},
                                          say("Operation %1 is finished.").arg(row.data["opNo"].toInt()));
                          }}};
    return table;
}

// ---------------------------------------------------------------- for whom, and by which papers

desk::CardTable forTable(const OrderHead& order, const std::vector<ForLine>& lines) {
    desk::CardTable table{.title = "For orders",
                          .columns = {{.title = "Order", .width = 100},
                                      {.title = "Line", .width = 60, .number = true},
                                      {.title = "Customer", .width = 0},
                                      {.title = "Wanted", .width = 110},
                                      {.title = "Promised", .width = 110},
                                      {.title = "To come", .width = 100, .number = true},
                                      {.title = "Set aside", .width = 100, .number = true},
                                      {.title = "Shipped", .width = 100, .number = true},
                                      {.title = "Unit", .width = 60}},
                          .rows = {},
                          .empty = "It is made for stock: no order line is served by it first."};
    const auto part = [](Quantity q) { return q > Quantity{} ? shown(q) : QString{}; };
    for (const auto& line : lines) {
        const bool late = line.promisedOn && *line.promisedOn > line.wantedOn;
        table.rows.push_back({.cells = {{.text = text(line.number)},
                                        {.text = QString::number(line.lineNo), .muted = true},
                                        {.text = text(line.customer)},
                                        {.text = shown(line.wantedOn)},
                                        {.text = line.promisedOn ? shown(*line.promisedOn) : say("No day yet"), .tone = late || !line.promisedOn ? Tone::bad : Tone::neutral},
                                        {.text = part(line.toCome)},
                                        {.text = part(line.setAside)},
                                        {.text = part(line.shipped)},
                                        {.text = text(order.unit), .muted = true}},
                              .key = line.line.number,
                              .opens = {"order", line.order}});
    }
    return table;
}

desk::CardTable papersTable(const std::vector<OrderPaperRow>& papers) {
    desk::CardTable table{.title = "Documents",
                          .columns = {{.title = "Number", .width = 150},
                                      {.title = "Title", .width = 0},
                                      {.title = "Kind", .width = 130},
                                      {.title = "Revision", .width = 90},
                                      {.title = "At operation", .width = 110, .number = true},
                                      {.title = "State", .width = 120},
                                      {.title = "File", .width = 200}},
                          .rows = {},
                          .empty = "No drawing or instruction belongs to it."};
    for (const auto& paper : papers)
        table.rows.push_back({.cells = {{.text = text(paper.number)},
                                        {.text = text(paper.title)},
                                        {.text = desk::wordOf(paper.kind), .muted = true},
                                        {.text = text(paper.revision)},
                                        {.text = paper.opNo ? QString::number(*paper.opNo) : QString{}},
                                        {.text = desk::wordOf(paper.state), .tone = paper.state == "released" ? Tone::good : Tone::bad, .chip = true},
                                        {.text = text(paper.fileName), .muted = true}},
                              .key = static_cast<std::int64_t>(table.rows.size()) + 1});
    return table;
}

}  // namespace production::ui
