// The trace report as a screen: seen, printed, kept as a PDF or as a table for a spreadsheet.
#include "app/desk/export.h"
#include "app/desk/print_screen.h"
#include "quality/ui/trace.h"

namespace quality::ui {

using desk::say;
using desk::text;

namespace {

// Where nothing is named: of what left last.
ThreadRef meantBy(const db::Read& read, const QJsonObject& with) {
    if (const auto ref = threadRefIn(with)) return ref;
    return {"shipment", read.one<std::int64_t>(R"sql(select coalesce(max(shipment_id), 0) as id from shipment)sql")};
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, const QJsonObject& with) {
    const auto found = tracePaper(read, meantBy(read, with));
    if (!found) return std::nullopt;
    return desk::PrintedPaper{.id = found->report.of.ref.id,
                              .number = found->report.of.number,
                              .name = found->report.of.title,
                              .title = say("Trace report"),
                              .fileName = found->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*found)),
                              .firm = found->firm,
                              .clerk = {},
                              .email = {}};
}

void keepAs(desk::Desk& desk, QWidget* screen, const QJsonObject& with, desk::Format format) {
    desk.readLong<std::optional<desk::PrintedTable>>(
        screen,
        [with](const db::Read& read) {
            const auto found = tracePaper(read, meantBy(read, with));
            return found ? std::optional{tableOf(*found)} : std::nullopt;
        },
        [&desk, screen, format](std::optional<desk::PrintedTable> table) {
            if (table) desk::exportTable(desk, *table, format, screen);
        });
}

}  // namespace

void addTraceReportScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{
        .id = "quality.trace_report",
        .area = desk::Area::quality,
        .title = "Trace report",
        .icon = "print",
        .right = "quality.see",
        .inRail = false,
        .make = desk::printScreen(
            {.record = "shipment",
             .title = "Trace report",
             .empty = "There is nothing to trace yet: nothing was delivered.",
             .tables = {"genealogy", "shipment", "customer_return", "inspection_decision", "stock_move", "hold"},
             .read = {},
             .readBy = printed,
             .more = {{.title = "Save as XLSX…",
                       .icon = "export",
                       .run = [](desk::Desk& d, QWidget* screen, const QJsonObject& with) { keepAs(d, screen, with, desk::Format::xlsx); }},
                      {.title = "Save as CSV…",
                       .icon = "export",
                       .run = [](desk::Desk& d, QWidget* screen, const QJsonObject& with) { keepAs(d, screen, with, desk::Format::csv); }}}})});
}

}  // namespace quality::ui
