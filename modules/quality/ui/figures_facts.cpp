#include "quality/ui/figures_facts.h"

#include "app/desk/say.h"
#include "ledger/ledger.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::say;
using desk::shown;
using desk::shownShare;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

QString causeWords(const std::string& words) { return words.empty() ? say("no cause said") : text(words); }

QString numberOf(std::int64_t n) { return desk::shownNumber(n); }

QString threeDigits(double value) { return desk::grouped(QString::number(value, 'f', 3).toStdString()); }

Money costOf(const FiguresSeen& seen) {
    Money sum;
    for (const auto& cost : seen.costs) sum += cost.amount;
    return sum;
}

double part(Percent percent) { return static_cast<double>(percent.millionths) / 1e6; }

}  // namespace

FiguresSeen figuresSeen(const db::Read& read, ParetoOf what, const FiguresAsked& asked) {
    FiguresSeen seen{.what = what, .bars = barsOf(read, what, asked), .yields = yieldsOf(read, asked), .units = perUnitOf(read, asked), .costs = {},
                     .maySeeCosts = read.may("cost.see"), .maySeeEntries = read.may("ledger.see"), .book = ledger::bookCurrency(read), .moments = momentsOf(read, asked)};
    if (seen.maySeeCosts) seen.costs = causeCostsOf(read, asked);
    return seen;
}

QString paretoTitle(ParetoOf what) {
    if (what == ParetoOf::defects) return say("Nonconformances by kind of defect");
    return what == ParetoOf::scrap ? say("Pieces scrapped at work, by reason") : say("Pieces sent to rework, by reason");
}

std::vector<ParetoItem> paretoItems(const FiguresSeen& seen) {
    std::vector<ParetoItem> items;
    for (const auto& bar : seen.bars) {
        const bool counted = seen.what == ParetoOf::defects;
        items.push_back({causeWords(bar.words), counted ? static_cast<double>(bar.count) : static_cast<double>(bar.quantity.millionths) / 1e6,
                         counted ? numberOf(bar.count) : shown(bar.quantity), part(bar.share), part(bar.upTo)});
    }
    return items;
}

// ---------------------------------------------------------------- the four figures, with where they come from

std::vector<desk::Figure> figuresOf(const FiguresSeen& seen, const FiguresAsked& asked) {
    std::vector<desk::Figure> all;
    const auto behind = recordsBehind(seen, asked, seen.bars.empty() ? -1 : 0);
    if (seen.bars.empty()) all.push_back({.label = "Most frequent", .value = utf8(say("none")), .tone = Tone::good});
    else
        all.push_back({.label = "Most frequent", .value = utf8(causeWords(seen.bars.front().words)),
                       .note = utf8(say("%1 of all").arg(shownShare(seen.bars.front().share))),
                       .screen = seen.what == ParetoOf::defects ? "quality.nonconformances" : "quality.lost", .with = behind.with});
    Quantity reported;
    for (const auto& yield : seen.yields) reported += yield.good + yield.scrapped + yield.reworked;
    const auto lost = recordsBehind({.what = ParetoOf::scrap, .bars = {}, .yields = {}, .units = {}, .costs = {}, .maySeeCosts = false, .maySeeEntries = false, .book = {}, .moments = seen.moments}, asked, -1);
    all.push_back({.label = "First-pass yield", .value = seen.yields.empty() ? utf8(say("no work reported")) : utf8(shownShare(firstPassOf(seen.yields))),
                   .note = utf8(say("of %1 reported at operations").arg(shown(reported))), .screen = "quality.lost", .with = lost.with});
    const auto units = togetherOf(seen.units);
    all.push_back({.label = "Defects per unit", .value = units.units == 0 ? utf8(say("nothing inspected")) : utf8(threeDigits(units.perUnit())),
                   .note = utf8(say("%1 in %2 pieces of %3 inspections").arg(numberOf(units.defects), numberOf(units.units), numberOf(units.inspections)))});
    if (seen.maySeeCosts)
        all.push_back({.label = "Cost of poor quality", .value = utf8(shown(Amount{costOf(seen), seen.book})), .tone = costOf(seen) > Money{} ? Tone::bad : Tone::neutral,
                       .note = utf8(seen.costs.size() == 1 ? say("from 1 entry") : say("from %1 entries").arg(seen.costs.size()))});
    return all;
}

RecordsOf recordsBehind(const FiguresSeen& seen, const FiguresAsked& asked, int bar) {
    const bool defects = seen.what == ParetoOf::defects;
    const char* when = defects ? "found_at" : "occurred_at";
    QJsonArray filters{QJsonArray{when, "atLeast", text(db::toText(seen.moments.first))}, QJsonArray{when, "atMost", text(db::toText(seen.moments.second))}};
    if (asked.item) filters.append(QJsonArray{"item_id", "equals", QString::number(asked.item->number)});
    if (asked.workCenter) filters.append(QJsonArray{"work_center_id", "equals", QString::number(asked.workCenter->number)});
    if (bar >= 0) {
        const auto cause = seen.bars[static_cast<std::size_t>(bar)].cause;
        const char* by = defects ? "defect_kind_id" : seen.what == ParetoOf::scrap ? "scrap_reason_id" : "rework_reason_id";
        filters.append(cause == 0 ? QJsonArray{by, "isEmpty", ""} : QJsonArray{by, "equals", QString::number(cause)});
        if (!defects) filters.append(QJsonArray{seen.what == ParetoOf::scrap ? "scrapped" : "reworked", "atLeast", "0.000001"});
    }
    return {defects ? QStringLiteral("quality.nonconformances") : QStringLiteral("quality.lost"), {{"filters", filters}}};
}

// ---------------------------------------------------------------- tables

std::vector<desk::TableColumn> causeColumns() {
    return {{.title = "Cause", .width = 0}, {.title = "Code", .width = 120}, {.title = "How often", .width = 110, .number = true}, {.title = "Pieces", .width = 120, .number = true},
            {.title = "Share", .width = 110, .number = true}, {.title = "Together", .width = 110, .number = true}};
}

std::vector<TableRow> causeRows(const FiguresSeen& seen) {
    std::vector<TableRow> rows;
    for (const auto& bar : seen.bars)
        rows.push_back({.cells = {{.text = causeWords(bar.words)}, {.text = text(bar.code), .muted = true}, {.text = numberOf(bar.count)}, {.text = shown(bar.quantity)},
                                  {.text = shownShare(bar.share)}, {.text = shownShare(bar.upTo)}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1});
    return rows;
}

std::vector<desk::TableColumn> yieldColumns() {
    return {{.title = "Item", .width = 160}, {.title = "Operation", .width = 0}, {.title = "Work centre", .width = 120}, {.title = "Good", .width = 110, .number = true},
            {.title = "Scrapped", .width = 110, .number = true}, {.title = "To rework", .width = 110, .number = true}, {.title = "First-pass yield", .width = 140, .number = true}};
}

std::vector<TableRow> yieldRows(const FiguresSeen& seen) {
    std::vector<TableRow> rows;
    for (const auto& rolled : rolledOf(seen.yields)) {
        rows.push_back({.cells = {{.text = text(rolled.number)}, {.text = rolled.operations == 1 ? say("1 operation") : say("through all of its %1 operations").arg(rolled.operations)}, {}, {}, {}, {},
                                  {.text = shownShare(rolled.yield)}},
                        .key = -rolled.item.number,
                        .opens = {"item", rolled.item.number},
                        .strong = true});
        for (const auto& yield : seen.yields) {
            if (yield.item != rolled.item) continue;
            const auto operation = yield.opNo == 0 ? say("the order as a whole") : QStringLiteral("%1 %2").arg(yield.opNo).arg(text(yield.operation));
            rows.push_back({.cells = {{}, {.text = operation}, {.text = text(yield.workCenter)}, {.text = shown(yield.good, yield.unit)}, {.text = shown(yield.scrapped)}, {.text = shown(yield.reworked)},
                                      {.text = shownShare(yield.firstPass()), .tone = yield.firstPass() < percent(95) ? Tone::bad : Tone::neutral}},
                            .key = static_cast<std::int64_t>(rows.size()) + 1,
                            .opens = {"item", yield.item.number}});
        }
    }
    return rows;
}

std::vector<desk::TableColumn> unitColumns() {
    return {{.title = "Item", .width = 0}, {.title = "Inspections", .width = 110, .number = true}, {.title = "Pieces looked at", .width = 140, .number = true}, {.title = "Results", .width = 110, .number = true},
            {.title = "Defects", .width = 110, .number = true}, {.title = "Defects per unit", .width = 140, .number = true}, {.title = "Per million results", .width = 150, .number = true}};
}

std::vector<TableRow> unitRows(const FiguresSeen& seen) {
    std::vector<TableRow> rows;
    for (const auto& unit : seen.units)
        rows.push_back({.cells = {{.text = text(unit.number)}, {.text = numberOf(unit.inspections)}, {.text = numberOf(unit.units)}, {.text = numberOf(unit.checks)}, {.text = numberOf(unit.defects)},
                                  {.text = threeDigits(unit.perUnit())}, {.text = numberOf(static_cast<std::int64_t>(unit.perMillion() + 0.5))}},
                        .key = unit.item.number,
                        .opens = {"item", unit.item.number}});
    return rows;
}

std::vector<desk::TableColumn> costColumns() {
    return {{.title = "Cause", .width = 0}, {.title = "Scrap", .width = 120, .number = true}, {.title = "Rework", .width = 120, .number = true}, {.title = "Returns", .width = 120, .number = true},
            {.title = "Suppliers", .width = 120, .number = true}, {.title = "Sum", .width = 130, .number = true}, {.title = "Entries", .width = 90, .number = true}};
}

std::vector<TableRow> costRows(const FiguresSeen& seen) {
    std::vector<TableRow> rows;
    CauseSum all;
    const auto money = [&](Money amount) { return desk::TableCell{.text = amount == Money{} ? QString{} : shown(amount, seen.book)}; };
    for (const auto& sum : sumsOf(seen.costs)) {
        rows.push_back({.cells = {{.text = causeWords(sum.cause)}, money(sum.scrap), money(sum.rework), money(sum.returns), money(sum.supplier), {.text = shown(sum.total, seen.book)},
                                  {.text = numberOf(sum.entries)}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1});
        all.scrap += sum.scrap;
        all.rework += sum.rework;
        all.returns += sum.returns;
        all.supplier += sum.supplier;
        all.total += sum.total;
    }
    if (!rows.empty())
        rows.push_back({.cells = {{.text = say("Sum")}, money(all.scrap), money(all.rework), money(all.returns), money(all.supplier), {.text = shown(all.total, seen.book)}, {}}, .key = -1, .strong = true});
    return rows;
}

std::vector<desk::TableColumn> entryColumns() {
    return {{.title = "Entry", .width = 130}, {.title = "Posted on", .width = 110}, {.title = "What", .width = 170}, {.title = "Cause", .width = 0}, {.title = "Case", .width = 130},
            {.title = "Cost", .width = 130, .number = true}};
}

std::vector<TableRow> entryRows(const FiguresSeen& seen) {
    std::vector<TableRow> rows;
    for (const auto& cost : seen.costs)
        rows.push_back({.cells = {{.text = text(cost.number)}, {.text = shown(cost.postedOn)}, cellIn(costKinds(), cost.kind), {.text = causeWords(cost.cause)}, {.text = text(cost.caseNumber)},
                                  {.text = shown(cost.amount, seen.book), .tone = cost.amount < Money{} ? Tone::good : Tone::neutral}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1,
                        .opens = seen.maySeeEntries ? desk::Record{"journal entry", cost.entry.number} : desk::Record{text(cost.caseKind), cost.caseId}});
    return rows;
}

}  // namespace quality::cases
