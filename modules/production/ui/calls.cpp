// Calls for help, with who came and how it was solved, and the book between the shifts.
#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "production/floor.h"
#include "production/ui/call_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

using db::How;
using desk::Desk;
using desk::FormLook;
using desk::ListLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

const std::vector<desk::Chip>& kinds() {
    static const std::vector<desk::Chip> words{{"material", "Material", Tone::attention},
                                               {"machine", "Machine", Tone::attention},
                                               {"quality", "Quality", Tone::attention},
                                               {"safety", "Safety", Tone::bad},
                                               {"help", "Help", Tone::active}};
    return words;
}

const std::vector<desk::Chip>& callStates() {
    static const std::vector<desk::Chip> words{{"open", "Nobody has come", Tone::bad}, {"answered", "Somebody is there", Tone::attention}, {"solved", "Solved", Tone::good}};
    return words;
}

QJsonObject withCall(std::int64_t call) { return {{"call", static_cast<qint64>(call)}}; }

}  // namespace

const char* callKindWord(const std::string& kind) { return chipOf(kinds(), kind).word; }

FormLook raiseCallForm() {
    return {.action = "production.raiseCall",
            .title = "Call for help",
            .verb = "Call",
            .fields = {{.argument = "workCenter", .label = "Work centre", .hint = "Empty: where the operation is done"},
                       {.argument = "operation", .label = "Operation", .hint = "Such as MO-1/20; empty: of the whole work centre"},
                       {.argument = "kind", .label = "What is wrong"},
                       {.argument = "text", .label = "In words"},
                       {.argument = "stops", .label = "The work stands until it is solved"},
                       {.argument = "employee", .label = "Who calls", .hint = "Empty: you"},
                       {.argument = "badge", .hidden = true}},
            .preset = {{"kind", "help"}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 calls the team leader.").arg(answer["number"].toString()), desk::Record{"call", answer["call"].toInteger()}); }};
}

FormLook answerCallForm(std::int64_t call) {
    return {.action = "production.answerCall",
            .title = "Somebody has come",
            .verb = "Note it",
            .fields = {{.argument = "call", .hidden = true}, {.argument = "employee", .label = "Who has come", .hint = "Empty: you"}, {.argument = "badge", .hidden = true}},
            .preset = withCall(call),
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 goes no further up.").arg(answer["number"].toString())); }};
}

FormLook solveCallForm(std::int64_t call) {
    return {.action = "production.solveCall",
            .title = "The call is solved",
            .verb = "Solved",
            .fields = {{.argument = "call", .hidden = true},
                       {.argument = "solution", .label = "How it was solved", .hint = "Work that stood for it may go on"},
                       {.argument = "employee", .label = "Who solved it", .hint = "Empty: you"},
                       {.argument = "badge", .hidden = true}},
            .preset = withCall(call),
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is solved.").arg(answer["number"].toString())); }};
}

FormLook writeHandoverForm() {
    return {.action = "production.writeHandover",
            .title = "Tell the next shift",
            .verb = "Write it",
            .fields = {{.argument = "workCenter", .label = "Work centre"},
                       {.argument = "text", .label = "What they must know", .longText = true},
                       {.argument = "employee", .label = "Who writes", .hint = "Empty: you"},
                       {.argument = "badge", .hidden = true}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("The next shift will read it.")); }};
}

namespace {

ListLook callsLook() {
    return {.list = "calls",
            .columns = {"number", "state", "kind", "text", "level", "stops", "work_center", "work_order", "raised_by", "raised_at", "answered_by", "solution"},
            .sorts = {{"", true}},
            .chips = {{"state", callStates()}, {"kind", kinds()}, {"stops", {{"yes", "The work stands", Tone::bad}, {"no", "It goes on", Tone::neutral}}}},
            .widths = {{"number", 84}, {"state", 150}, {"kind", 110}, {"text", 240}, {"level", 60}, {"stops", 140}, {"work_center", 100}, {"work_order", 90}},
            .quick = {{"Open", {{"state", How::oneOf, "", {"open", "answered"}}}},
                      {"Nobody has come", {{"state", How::equals, "open"}}},
                      {"The work stands", {{"stops", How::equals, "yes"}, {"state", How::oneOf, "", {"open", "answered"}}}}},
            .top = {{.title = "Call for help", .right = "production.raiseCall", .icon = "bell", .run = [](Desk& d) { desk::showForm(d, raiseCallForm()); }}},
            .actions = {{.title = "Somebody has come…",
                         .right = "production.answerCall",
                         .keys = "Ctrl+R",
                         .icon = "user",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, answerCallForm(rows[0].key)); }},
                        {.title = "Solved…",
                         .right = "production.solveCall",
                         .keys = "Ctrl+L",
                         .icon = "check",
                         .fits = [](const Row& row) { return row.at("state") != "solved"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, solveCallForm(rows[0].key)); }}},
            .empty = "Nobody has called for help."};
}

ListLook handoversLook() {
    return {.list = "handovers",
            .columns = {"on_date", "work_center", "text", "written_by", "written_at", "read_by"},
            .sorts = {{"", true}},
            .widths = {{"on_date", 105}, {"work_center", 110}, {"text", 520}, {"written_by", 160}, {"read_by", 80}},
            .quick = {{"Today", {{"on_date", How::equals, "@today"}}},
                      {"Last 7 days", {{"on_date", How::atLeast, "@today+-7"}}},
                      {"Nobody has read it", {{"read_by", How::atMost, "0"}}}},
            .top = {{.title = "Tell the next shift", .right = "production.writeHandover", .icon = "edit", .run = [](Desk& d) { desk::showForm(d, writeHandoverForm()); }}},
            .actions = {{.title = "I have read it",
                         .right = "production.readHandover",
                         .keys = "Ctrl+R",
                         .icon = "check",
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 desk::doNow(d, "production.readHandover", {{"handover", static_cast<qint64>(rows[0].key)}}, say("Noted that you have read it."));
                             }}},
            .empty = "No shift has told the next one anything yet. Ctrl+N writes it."};
}

// ---------------------------------------------------------------- one call

struct Call {
    std::string number, kind, text, center, raisedBy, answeredBy, solvedBy, solution;
    std::optional<std::string> order, operation;
    std::optional<std::int64_t> orderId;
    std::optional<int> opNo;
    int level = 1;
    bool stops = false;
    Instant raisedAt;
    std::optional<Instant> nextAt, answeredAt, solvedAt;
};
BOOST_DESCRIBE_STRUCT(Call, (),
                      (number, kind, text, center, raisedBy, answeredBy, solvedBy, solution, order, operation, orderId, opNo, level, stops,
                       raisedAt, nextAt, answeredAt, solvedAt))

const char* calledWho(int level) { return level == 1 ? "Team leader" : level == 2 ? "Shift leader" : "Plant"; }

std::vector<desk::CardButton> buttonsOf(const Call& call, std::int64_t id) {
    std::vector<desk::CardButton> buttons;
    if (!call.answeredAt && !call.solvedAt)
        buttons.push_back({.title = "Somebody has come…", .right = "production.answerCall", .keys = "Ctrl+R", .icon = "user", .main = true,
                           .run = [id](Desk& d) { desk::showForm(d, answerCallForm(id)); }});
    if (!call.solvedAt)
        buttons.push_back({.title = "Solved…", .right = "production.solveCall", .keys = "Ctrl+L", .icon = "check", .main = call.answeredAt.has_value(),
                           .run = [id](Desk& d) { desk::showForm(d, solveCallForm(id)); }});
    return buttons;
}

desk::Card readCall(const db::Read& read, std::int64_t id) {
    const auto call = read.find<Call>(R"sql(
        select a.number, a.kind, a.text, c.code || ' · ' || c.name as center, a.raised_by, a.answered_by, a.solved_by, a.solution,
               w.number as "order", o.name as operation, w.work_order_id as order_id, o.op_no, a.level, a.stops, a.raised_at, a.next_at,
               a.answered_at, a.solved_at
        from andon_call a join work_center c on c.work_center_id = a.work_center_id
        left join work_order_operation o on o.work_order_operation_id = a.work_order_operation_id
        left join work_order w on w.work_order_id = o.work_order_id
        where a.andon_call_id = $1
    )sql", id);
    desk::Card card;
    card.found = call.has_value();
    if (!call) return card;
    card.number = call->number;
    card.name = call->text;
    card.chips = {chipOf(callStates(), call->solvedAt ? "solved" : call->answeredAt ? "answered" : "open"), chipOf(kinds(), call->kind)};
    if (call->stops && !call->solvedAt) card.warning = utf8(say("The work stands until this is solved."));
    const auto when = [](const std::optional<Instant>& at) { return at ? utf8(shown(*at)) : std::string{}; };
    card.figures = {{.label = "Called", .value = utf8(say(calledWho(call->level))), .tone = call->level > 1 && !call->solvedAt ? Tone::bad : Tone::neutral,
                     .note = call->nextAt ? utf8(say("goes up at %1").arg(shown(*call->nextAt))) : std::string{}},
                    {.label = "Called at", .value = utf8(shown(call->raisedAt)), .note = call->raisedBy}};
    const auto operation = call->opNo ? std::to_string(*call->opNo) + " " + call->operation.value_or("") : std::string{};
    card.groups = {{.title = "Where",
                    .facts = {{.label = "Work centre", .value = call->center},
                              {.label = "Work order", .value = call->order.value_or(""), .opens = {"work order", call->orderId.value_or(0)}},
                              {.label = "Operation", .value = operation}}},
                   {.title = "Help",
                    .facts = {{.label = "Came", .value = call->answeredBy},
                              {.label = "Came at", .value = when(call->answeredAt)},
                              {.label = "Solved by", .value = call->solvedBy},
                              {.label = "Solved at", .value = when(call->solvedAt)},
                              {.label = "How", .value = call->solution}}}};
    card.buttons = buttonsOf(*call, id);
    return card;
}

// What is open is asked for first; what is over is one click away.
desk::Screen* openCallsFirst(Desk& d, const QJsonObject& with) {
    auto* screen = new desk::ListScreen{d, callsLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with};
    letCallsClimb(d, screen);
    return screen;
}

}  // namespace

void addCallScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "production.calls", .area = Area::production, .title = "Calls for help", .icon = "bell", .right = "floor.see", .make = openCallsFirst});
    desk.add(ScreenKind{.id = "production.call",
                        .area = Area::production,
                        .title = "Call",
                        .icon = "bell",
                        .right = "floor.see",
                        .inRail = false,
                        .opens = "call",
                        .make = desk::cardScreen({.kind = "call", .tables = {"andon_call", "work_order"}, .read = readCall})});
    desk.add(ScreenKind{.id = "production.handovers",
                        .area = Area::production,
                        .title = "Shift book",
                        .icon = "log",
                        .right = "floor.see",
                        .make = desk::listScreen(handoversLook())});
    desk.add(desk::CommandKind{.id = "production.callForHelp",
                               .title = "Call for help",
                               .right = "production.raiseCall",
                               .run = [](Desk& d) { desk::showForm(d, raiseCallForm()); }});
    desk.add(desk::PickKind{.kind = "call"});
}

}  // namespace production::ui
