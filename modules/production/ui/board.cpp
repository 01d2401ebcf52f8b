// The dispatch board: a column for each work centre with what there is to do, the next job on top, and why one cannot
// begin. Calls for help stand above all.
#include "calendar/calendar.h"
#include "production/floor.h"
#include "production/ui/call_forms.h"
#include "production/ui/order_facts.h"
#include "production/ui/order_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr std::size_t mostOfCenter = 100;  // operations that are shown of one

struct Center {
    WorkCenterId id;
    SiteId siteId;
    std::string code, name, state;
};
BOOST_DESCRIBE_STRUCT(Center, (), (id, siteId, code, name, state))

std::vector<Center> centers(const db::Read& read) {
    return read.all<Center>(R"sql(
        select work_center_id as id, site_id, code, name, state from work_center where state <> 'closed' order by code limit 60
    )sql");
}

struct OpenCall {
    std::int64_t id = 0;
    WorkCenterId center;
    std::string number, kind, text, raisedBy, answeredBy;
    int level = 1;
    bool stops = false;
    Instant raisedAt;
};
BOOST_DESCRIBE_STRUCT(OpenCall, (), (id, center, number, kind, text, raisedBy, answeredBy, level, stops, raisedAt))

std::vector<OpenCall> openCalls(const db::Read& read) {
    return read.all<OpenCall>(R"sql(
        select andon_call_id as id, work_center_id as center, number, kind, text, raised_by, answered_by, level, stops, raised_at
        from andon_call where solved_at is null order by level desc, raised_at, andon_call_id limit 500
    )sql");
}

const char* wordOf(Block by) {
    switch (by) {
        case Block::material:
            return "Material";
        case Block::tool:
            return "Tool";
        case Block::drawing:
            return "Drawing";
        case Block::quality:
            return "On hold";
        case Block::skill:
            return "Skill";
        case Block::stopped:
            return "Stopped";
        case Block::earlier:
            return "Not its turn";
        case Block::machine:
            return "Machine";
    }
    return "";
}

BoardCard cardOf(const OpenCall& call, const Center& center) {
    BoardCard card{.key = -call.id,
                   .column = center.code,
                   .title = text(call.number),
                   .second = text(call.text),
                   .figures = {{.text = call.answeredBy.empty() ? say("called by %1").arg(text(call.raisedBy)) : say("%1 has come").arg(text(call.answeredBy)),
                                .tone = call.answeredBy.empty() ? Tone::bad : Tone::neutral},
                               {.text = shown(call.raisedAt)}},
                   .chips = {{.text = say(callKindWord(call.kind)), .tone = Tone::bad}},
                   .opens = {"call", call.id}};
    if (call.stops) card.chips.push_back({.text = say("The work stands"), .tone = Tone::bad});
    if (call.level > 1) card.chips.push_back({.text = say("level %1").arg(call.level), .tone = Tone::attention});
    return card;
}

BoardCard cardOf(const Dispatch& job, const Center& center, Date today) {
    const bool late = job.dueOn < today;
    const auto item = text(job.item + " · " + job.itemName);
    BoardCard card{.key = job.operation.number,
                   .column = center.code,
                   .title = text(job.orderNumber) + QStringLiteral(" / %1 ").arg(job.opNo) + text(job.name),
                   .second = job.blockedBy.empty() ? item : item + ". " + desk::sentence(job.blockedBy.front().why),
                   .figures = {{.text = shown(job.left, job.unit) + ", " + text(hours(job.plannedMs))},
                               {.text = late ? desk::fromToday(job.dueOn, today) : shown(job.dueOn), .tone = late ? Tone::bad : Tone::neutral}},
                   .opens = {"work order", job.order.number},
                   .data = {{"ms", static_cast<qint64>(job.plannedMs)}, {"people", static_cast<qint64>(job.people.size())}}};
    for (const auto& person : job.people)
        card.chips.push_back({.text = text(person.name), .tone = person.kind == Doing::pause ? Tone::attention : Tone::active});
    if (job.state == "paused" && job.people.empty()) card.chips.push_back({.text = say("Paused"), .tone = Tone::attention});
    for (const auto& blocked : job.blockedBy)
        card.chips.push_back({.text = say(wordOf(blocked.by)), .tone = blocked.by == Block::earlier ? Tone::neutral : Tone::bad});
    return card;
}

struct Counts {
    std::int64_t calls = 0, running = 0, people = 0, blocked = 0;
};

std::vector<desk::Figure> figuresOf(const Counts& n) {
    const auto number = [](std::int64_t count) { return utf8(desk::shownNumber(count)); };
    return {{.label = "Calls for help", .value = number(n.calls), .tone = n.calls > 0 ? Tone::bad : Tone::good, .screen = "production.calls"},
            {.label = "Operations running", .value = number(n.running)},
            {.label = "People at work", .value = number(n.people)},
            {.label = "Cannot begin", .value = number(n.blocked), .tone = n.blocked > 0 ? Tone::bad : Tone::neutral,
             .note = utf8(say("the reason stands on the card"))}};
}

void add(desk::BoardContents& out, const Center& center, const std::vector<OpenCall>& calls, const db::Read& read, Counts& n) {
    const auto today = calendar::siteToday(read, center.siteId);
    std::int64_t called = 0, running = 0;
    for (const auto& call : calls)
        if (call.center == center.id) {
            out.cards.push_back(cardOf(call, center));
            ++called;
        }
    auto jobs = dispatchList(read, center.id);
    if (jobs.size() > mostOfCenter) {
        jobs.resize(mostOfCenter);
        out.note = say("Of each work centre the first %1 operations are shown.").arg(mostOfCenter);
    }
    for (const auto& job : jobs) {
        out.cards.push_back(cardOf(job, center, today));
        running += job.state == "running" ? 1 : 0;
        n.people += static_cast<std::int64_t>(job.people.size());
        const bool turn = std::ranges::any_of(job.blockedBy, [](const Blocked& b) { return b.by != Block::earlier; });
        n.blocked += turn ? 1 : 0;
    }
    n.calls += called;
    n.running += running;
    const auto tone = called > 0 || center.state == "down" ? Tone::bad : running > 0 ? Tone::good : Tone::neutral;
    out.heads.push_back({.name = center.code, .title = text(center.code + " · " + center.name), .tone = tone});
}

desk::BoardContents readBoard(const db::Read& read) {
    desk::BoardContents out;
    Counts n;
    const auto calls = openCalls(read);
    const auto all = centers(read);
    for (const auto& center : all) add(out, center, calls, read, n);
    out.figures = figuresOf(n);
    if (all.empty()) out.note = say("There is no work centre yet. Engineering adds the places of work.");
    return out;
}

QString sumOf(const std::vector<const BoardCard*>& cards) {
    std::int64_t ms = 0, people = 0;
    for (const auto* card : cards) {
        ms += card->data["ms"].toInteger();
        people += card->data["people"].toInteger();
    }
    return people > 0 ? say("%1 to do, %2 at work").arg(text(hours(ms))).arg(people) : say("%1 to do").arg(text(hours(ms)));
}

desk::BoardKind dispatchBoard() {
    return {.title = "Dispatch board",
            .columns = {},
            .tables = {"work_order", "work_order_operation", "work_order_component", "job", "andon_call", "work_center", "machine", "tool", "hold"},
            .read = readBoard,
            .whyNot = [](const BoardCard&, const std::string&) { return say("An operation is done where its routing says, and goes on by work alone."); },
            .sum = sumOf,
            .buttons = {{.title = "Call for help…", .right = "production.raiseCall", .keys = "Ctrl+H", .icon = "bell", .run = [](Desk& d) { desk::showForm(d, raiseCallForm()); }},
                        {.title = "New work order",
                         .right = "production.addWorkOrder",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .run = [](Desk& d) { desk::showForm(d, newOrderForm()); }}},
            .empty = "Nothing is released: no work centre has anything to do."};
}

desk::Screen* openBoard(Desk& d, const QJsonObject& with) {
    static const auto make = desk::boardScreen(dispatchBoard());
    auto* screen = make(d, with);
    letCallsClimb(d, screen);
    return screen;
}

}  // namespace

void addBoardScreen(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "production.board",
                              .area = desk::Area::production,
                              .title = "Dispatch board",
                              .icon = "board",
                              .right = "floor.see",
                              .make = openBoard});
}

}  // namespace production::ui
