// The board of 8D reports: each stands in the column of the step that is next, with whose it is and by when, and with what
// keeps it from going on. Moving a card is finishing its step; the last one is signed.
#include <map>

#include "app/desk/board.h"
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "quality/capa.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostReports = 300, mostClosed = 20;

struct ReportRow {
    std::int64_t id = 0;
    SiteId siteId;
    std::string number, title, step, owner;
    Date dueOn;
};
BOOST_DESCRIBE_STRUCT(ReportRow, (), (id, siteId, number, title, step, owner, dueOn))

struct ClosedRow {
    std::int64_t id = 0;
    std::string number, title, fullName;
    db::Instant signedAt;
};
BOOST_DESCRIBE_STRUCT(ClosedRow, (), (id, number, title, fullName, signedAt))

std::vector<ReportRow> openReports(const db::Read& read) {
    return read.all<ReportRow>(R"sql(
        select a.capa_id as id, a.site_id, a.number, a.title, s.step, u.full_name as owner, s.due_on
        from capa a
        join capa_step s on s.capa_id = a.capa_id
             and s.step = (select min(x.step) from capa_step x where x.capa_id = a.capa_id and x.state = 'open')
        join user_account u on u.user_account_id = s.owner_id
        where a.state = 'open' order by s.due_on, a.capa_id limit $1
    )sql", mostReports);
}

std::vector<ClosedRow> closedReports(const db::Read& read) {
    return read.all<ClosedRow>(R"sql(
        select a.capa_id as id, a.number, a.title, g.full_name, g.signed_at
        from capa a join capa_signature g on g.capa_id = a.capa_id
        where a.state = 'closed' order by g.signed_at desc, a.capa_id desc limit $1
    )sql", mostClosed);
}

std::string nextStep(const std::string& step) {
    if (step == "D8") return "closed";
    return step.size() == 2 ? std::string{"D"} + static_cast<char>(step[1] + 1) : std::string{};
}

BoardCard cardOf(const db::Read& read, const ReportRow& row, Date today) {
    const auto gate = gateOf(read, CapaId{row.id});
    const bool late = row.dueOn < today;
    const auto why = gate.reasons.empty() ? QString{} : desk::sentences(gate.reasons).replace('\n', ' ');
    BoardCard card{.key = row.id,
                   .column = row.step,
                   .title = text(row.number + " · " + row.title),
                   .second = why.isEmpty() ? say("It may go on.") : why,
                   .figures = {{.text = text(row.owner)}, {.text = late ? desk::fromToday(row.dueOn, today) : shown(row.dueOn), .tone = late ? Tone::bad : Tone::neutral}},
                   .opens = {"8D report", row.id},
                   .data = {{"number", text(row.number)}, {"step", text(row.step)}, {"gate", why}, {"late", late}}};
    if (late) card.chips.push_back({.text = say("Overdue"), .tone = Tone::bad});
    if (!why.isEmpty()) card.chips.push_back({.text = say("Gate closed"), .tone = Tone::attention});
    return card;
}

BoardCard cardOf(const ClosedRow& row) {
    return {.key = row.id,
            .column = "closed",
            .title = text(row.number + " · " + row.title),
            .second = say("signed by %1").arg(text(row.fullName)),
            .figures = {{}, {.text = shown(row.signedAt)}},
            .opens = {"8D report", row.id},
            .data = {{"number", text(row.number)}}};
}

desk::BoardContents readBoard(const db::Read& read) {
    desk::BoardContents out;
    const auto rows = openReports(read);
    std::map<SiteId, Date> days;
    std::int64_t late = 0, shut = 0;
    for (const auto& row : rows) {
        const auto today = days.try_emplace(row.siteId, calendar::siteToday(read, row.siteId)).first->second;
        out.cards.push_back(cardOf(read, row, today));
        late += out.cards.back().data["late"].toBool() ? 1 : 0;
        shut += out.cards.back().data["gate"].toString().isEmpty() ? 0 : 1;
    }
    for (const auto& row : closedReports(read)) out.cards.push_back(cardOf(row));
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    out.figures = {{.label = "Open reports", .value = number(static_cast<std::int64_t>(rows.size())), .screen = "quality.capas"},
                   {.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good},
                   {.label = "Gates closed", .value = number(shut), .tone = shut > 0 ? Tone::attention : Tone::good, .note = utf8(say("what is missing stands on the card"))}};
    if (rows.size() >= mostReports) out.note = say("Not all are shown: the %1 that are due first. The list has them all.").arg(mostReports);
    return out;
}

bool mayMove(const Desk& desk, const BoardCard& card, const std::string& to) {
    if (card.column == "closed" || to != nextStep(card.column) || !card.data["gate"].toString().isEmpty()) return false;
    return desk.may(to == "closed" ? "quality.closeCapa" : "quality.finishStep");
}

void goOn(Desk& desk, const BoardCard& card) {
    if (card.column == "D8") desk.open("quality.close_capa", {{"id", static_cast<qint64>(card.key)}});
    else desk::showForm(desk, finishStepForm(card.key, text(card.column)));
}

QString whyNot(const BoardCard& card, const std::string& to) {
    const auto number = card.data["number"].toString();
    if (card.column == "closed") return say("%1 is closed and signed. Open a new report.").arg(number);
    if (const auto gate = card.data["gate"].toString(); !gate.isEmpty()) return gate;
    if (to != nextStep(card.column))
        return say("The steps of %1 are done in their order: %2 is next.").arg(number, text(card.column) + ' ' + say(disciplineTitle(card.column)));
    return say("You may not finish steps of %1. Ask an administrator for the right.").arg(number);
}

QString overdueIn(const std::vector<const BoardCard*>& cards) {
    const auto late = std::ranges::count_if(cards, [](const BoardCard* card) { return card->data["late"].toBool(); });
    return late == 0 ? QString{} : say("%1 overdue").arg(late);
}

desk::BoardKind capaBoard() {
    const auto isOpen = [](const BoardCard& card) { return card.column != "closed"; };
    return {.title = "8D board",
            .columns = {{.name = "D1", .title = "D1 Team"},
                        {.name = "D2", .title = "D2 Problem"},
                        {.name = "D3", .title = "D3 Containment"},
                        {.name = "D4", .title = "D4 Root cause"},
                        {.name = "D5", .title = "D5 Actions chosen"},
                        {.name = "D6", .title = "D6 Actions done"},
                        {.name = "D7", .title = "D7 Prevention"},
                        {.name = "D8", .title = "D8 Closure"},
                        {.name = "closed", .title = "Closed", .tone = Tone::good}},
            .tables = {"capa", "capa_step", "capa_cause", "capa_action", "lot", "stock_move", "inspection_lot", "nonconformance"},
            .read = readBoard,
            .mayMove = mayMove,
            .move = [](Desk& d, const BoardCard& card, const std::string&) { goOn(d, card); },
            .whyNot = whyNot,
            .sum = overdueIn,
            .buttons = {{.title = "New 8D report", .right = "quality.openCapa", .keys = "Ctrl+N", .icon = "plus", .main = true,
                         .run = [](Desk& d) { desk::showForm(d, openCapaForm(0, 0, {})); }}},
            .empty = "There is no 8D report. A complaint or a nonconformance opens one, or Ctrl+N.",
            .actions = {{.title = "Step done…", .right = "quality.finishStep", .keys = "Ctrl+Return", .icon = "check", .fits = isOpen, .run = goOn},
                        {.title = "Give the step…", .right = "quality.assignStep", .keys = "Ctrl+E", .icon = "user", .fits = isOpen,
                         .run = [](Desk& d, const BoardCard& card) { desk::showForm(d, assignForm(card.key, text(card.column))); }}}};
}

}  // namespace

void addCapaBoard(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.capa_board", .area = desk::Area::quality, .title = "8D board", .icon = "board", .right = "complaints.see",
                              .make = desk::boardScreen(capaBoard())});
}

}  // namespace quality::cases
