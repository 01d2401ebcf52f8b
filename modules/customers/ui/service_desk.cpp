// The service desk: what is open with its clocks, and how fast each priority is to be answered and solved.
#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "customers/ui/clocks.h"
#include "customers/ui/screens.h"
#include "customers/ui/ticket_card.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostOpen = 2000, everySeconds = 30;

struct OpenTicket {
    std::int64_t id = 0, siteId = 0, level = 0;
    std::string number, customer, subject, priority;
    std::optional<std::string> item, lot;
    bool underWarranty = false;
    Instant answerDueAt, solveDueAt;
    std::optional<Instant> answeredAt;
};
BOOST_DESCRIBE_STRUCT(OpenTicket, (), (id, siteId, level, number, customer, subject, priority, item, lot, underWarranty, answerDueAt, solveDueAt, answeredAt))

desk::TableContents readDesk(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    Clocks clocks{read};
    std::int64_t unanswered = 0, lateAnswers = 0, lateSolutions = 0;
    for (const auto& one : read.all<OpenTicket>(R"sql(
             select k.service_ticket_id as id, k.site_id, k.level, k.number, p.name as customer, k.subject, k.priority, i.number as item,
                    t.number as lot, k.under_warranty, k.answer_due_at, k.solve_due_at, k.answered_at
             from service_ticket k join party p on p.party_id = k.party_id
             left join lot t on t.lot_id = k.lot_id left join item i on i.item_id = t.item_id
             where k.solved_at is null
             order by case when k.answered_at is null then k.answer_due_at else k.solve_due_at end, k.service_ticket_id limit $1
         )sql", mostOpen)) {
        const auto answer = clocks.of(one.siteId, one.answerDueAt, one.answeredAt), solution = clocks.of(one.siteId, one.solveDueAt, {});
        unanswered += one.answeredAt ? 0 : 1;
        lateAnswers += answer.running && answer.minutes < 0 ? 1 : 0;
        lateSolutions += solution.minutes < 0 ? 1 : 0;
        out.rows.push_back({.cells = {{.text = text(one.number)},
                                      clockCell(answer),
                                      clockCell(solution),
                                      chipCell(priorities(), one.priority),
                                      {.text = QString::number(one.level), .tone = one.level > 1 ? Tone::bad : Tone::neutral},
                                      {.text = text(one.customer)},
                                      {.text = text(one.subject)},
                                      {.text = text(one.item.value_or("")) + (one.lot && *one.lot != "-" ? " " + text(*one.lot) : QString{}), .muted = true},
                                      one.underWarranty ? desk::TableCell{.text = say("Under warranty"), .tone = Tone::good, .chip = true} : desk::TableCell{}},
                            .key = one.id,
                            .opens = {"ticket", one.id},
                            .data = {{"answered", one.answeredAt.has_value()}, {"number", text(one.number)}}});
    }
    const auto figure = [](const char* label, std::int64_t count, bool bad) {
        return desk::Figure{.label = label, .value = utf8(desk::shownNumber(count)), .tone = bad && count > 0 ? Tone::bad : Tone::neutral};
    };
    out.figures = {figure("Open tickets", static_cast<std::int64_t>(out.rows.size()), false), figure("Not answered", unanswered, false),
                   figure("Answers are late", lateAnswers, true), figure("Solutions are late", lateSolutions, true)};
    return out;
}

void escalate(Desk& desk, const std::vector<TableRow>&, const QJsonObject&) {
    desk.perform<EscalateTickets, TicketsEscalated>(&desk, escalateTicketsAction, {}, [&desk](const TicketsEscalated& done) {
        QStringList numbers;
        for (const auto& one : done.tickets) numbers << text(one);
        desk.toast(numbers.isEmpty() ? say("No ticket is past its time: nothing was brought before others.")
                                     : say("Brought before others: %1.").arg(numbers.join(", ")));
    });
}

desk::TableKind deskKind() {
    return {.title = "Service desk",
            .columns = {{.title = "Ticket", .width = 90}, {.title = "Answer by", .width = 110}, {.title = "Solve by", .width = 110}, {.title = "Priority", .width = 100},
                        {.title = "Escalation", .width = 90, .number = true}, {.title = "Customer", .width = 200}, {.title = "Subject", .width = 0},
                        {.title = "Item and lot", .width = 170}, {.title = "Warranty", .width = 140}},
            .tables = {"service_ticket", "party"},
            .read = readDesk,
            .actions = {{.title = "Mark as answered", .right = "customers.answerTicket", .keys = "Ctrl+R", .icon = "check",
                         .fits = [](const TableRow& row) { return !row.data["answered"].toBool(); },
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             desk::doNow(d, "customers.answerTicket", {{"ticket", static_cast<qint64>(rows.front().key)}},
                                         say("%1 is answered.").arg(rows.front().data["number"].toString()));
                         }},
                        {.title = "Solve…", .right = "customers.solveTicket", .keys = "Ctrl+D", .icon = "lock",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { desk::showForm(d, solveTicketForm(rows.front().key)); }},
                        {.title = "All tickets", .keys = "Ctrl+L", .icon = "log", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { d.open("customers.tickets"); }},
                        {.title = "Service levels", .keys = "", .icon = "settings", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { d.open("customers.levels"); }},
                        {.title = "Escalate", .right = "customers.escalateTickets", .keys = "Ctrl+Shift+E", .icon = "up", .needsRow = false, .run = escalate},
                        {.title = "New ticket", .right = "customers.addTicket", .keys = "Ctrl+N", .icon = "plus", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { desk::showForm(d, newTicketForm()); }}},
            .empty = "No ticket is open. Ctrl+N adds one.",
            .every = everySeconds};
}

// ---------------------------------------------------------------- how fast

struct LevelRow {
    std::int64_t response = 0, solution = 0;
    std::string priority;
};
BOOST_DESCRIBE_STRUCT(LevelRow, (), (response, solution, priority))

desk::TableContents readLevels(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto set = read.all<LevelRow>(R"sql(
        select response_minutes as response, solution_minutes as solution, priority from service_level
    )sql");
    std::int64_t key = 0;
    for (const char* priority : {"urgent", "high", "normal", "low"}) {
        const auto found = std::ranges::find(set, priority, &LevelRow::priority);
        const bool known = found != set.end();
        QJsonObject data{{"priority", priority}};
        if (known) data = {{"priority", priority}, {"responseMinutes", static_cast<qint64>(found->response)}, {"solutionMinutes", static_cast<qint64>(found->solution)}};
        out.rows.push_back({.cells = {chipCell(priorities(), priority),
                                      {.text = known ? desk::shownNumber(found->response) : say("not set"), .muted = !known},
                                      {.text = known ? desk::shownNumber(found->solution) : say("not set"), .muted = !known}},
                            .key = ++key,
                            .data = data});
    }
    return out;
}

desk::TableKind levelsKind() {
    return {.title = "Service levels",
            .columns = {{.title = "Priority", .width = 180}, {.title = "Answered within, minutes of working time", .width = 320, .number = true},
                        {.title = "Solved within, minutes of working time", .width = 320, .number = true}},
            .tables = {"service_level"},
            .read = readLevels,
            .actions = {{.title = "Change…", .right = "customers.setServiceLevel", .keys = "Ctrl+E", .icon = "edit", .main = true,
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             desk::showForm(d, {.action = "customers.setServiceLevel", .title = "Service level", .verb = "Keep",
                                                .fields = {{.argument = "priority"}, {.argument = "responseMinutes"}, {.argument = "solutionMinutes"}},
                                                .preset = rows.front().data});
                         }}},
            .opensBy = 0};
}

}  // namespace

void addService(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.desk", .area = Area::customers, .title = "Service desk", .icon = "bell", .right = "customers.see",
                              .make = desk::tableScreen(deskKind())});
    desk.add(desk::ScreenKind{.id = "customers.tickets", .area = Area::customers, .title = "Tickets", .icon = "log", .right = "customers.see",
                              .inRail = false, .make = desk::listScreen(ticketsLook())});
    desk.add(desk::ScreenKind{.id = "customers.ticket", .area = Area::customers, .title = "Ticket", .icon = "bell", .right = "customers.see", .inRail = false,
                              .opens = "ticket", .make = desk::cardScreen(ticketCard())});
    desk.add(desk::ScreenKind{.id = "customers.levels", .area = Area::customers, .title = "Service levels", .icon = "clock", .right = "customers.see",
                              .inRail = false, .make = desk::tableScreen(levelsKind())});
    desk.add(desk::CommandKind{.id = "customers.newTicket", .title = "New ticket", .right = "customers.addTicket",
                               .run = [](Desk& d) { desk::showForm(d, newTicketForm()); }});
}

}  // namespace customers::ui
