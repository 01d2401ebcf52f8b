#include "quality/ui/fmea_sheet.h"

#include <algorithm>

#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::text;
using desk::Tone;

BOOST_DESCRIBE_STRUCT(FmeaHead, (),
                      (id, itemId, version, siteId, number, item, itemName, revision, title, team, state, reviewedBy, reviewNote, reviewedAt))
BOOST_DESCRIBE_STRUCT(FmeaTask, (), (id, lineId, kind, text, owner, state, evidence, dueOn))
BOOST_DESCRIBE_STRUCT(FmeaRated, (), (id, lineId, severity, occurrence, detection, priority, reason, ratedBy, ratedAt))
BOOST_DESCRIBE_STRUCT(FmeaChoice, (), (value, words))

namespace {

struct LineNames {
    std::int64_t lineId = 0;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(LineNames, (), (lineId, value))

void readChoices(const db::Read& read, FmeaSheet& sheet) {
    sheet.operations = read.all<FmeaChoice>(R"sql(
        select cast(o.op_no as text) as value, cast(o.op_no as text) || ' ' || max(o.name) as words
        from routing_operation o join routing r on r.routing_id = o.routing_id
        where r.item_id = $1 group by o.op_no order by o.op_no
    )sql", sheet.head.itemId);
    sheet.defects = read.all<FmeaChoice>(R"sql(
        select code as value, code || ' · ' || name as words from defect_kind where state = 'active' order by code limit 500
    )sql");
    sheet.controls = read.all<FmeaChoice>(R"sql(
        select cast(p.control_plan_id as text) || '/' || cast(l.line_no as text) as value,
               p.number || ' · ' || l.name || case when l.step = '' then '' else ' · ' || l.step end as words
        from control_plan p join control_plan_line l on l.control_plan_id = p.control_plan_id
        where p.item_id = $1 and p.state = 'released' order by p.number, l.line_no
    )sql", sheet.head.itemId);
    // Named of whichever edition, found again in the one that is in force.
    for (const auto& one : read.all<LineNames>(R"sql(
             select f.fmea_line_id as line_id, cast(p.control_plan_id as text) || '/' || cast(l.line_no as text) as value
             from fmea_control f join fmea_line x on x.fmea_line_id = f.fmea_line_id
             join control_plan_line named on named.control_plan_line_id = f.control_plan_line_id
             join control_plan was on was.control_plan_id = named.control_plan_id
             join control_plan p on p.number = was.number and p.state = 'released'
             join control_plan_line l on l.control_plan_id = p.control_plan_id and l.name = named.name and l.occasion = named.occasion
                 and l.op_no is not distinct from named.op_no
             where x.fmea_id = $1 order by f.fmea_control_id
         )sql", sheet.head.id))
        sheet.watching[one.lineId].push_back(one.value);
}

TableCell tasksCell(const FmeaSheet& sheet, const FmeaLineSeen& line) {
    if (line.unanswered()) return {.text = say("Needs an action"), .tone = Tone::bad, .chip = true};
    std::optional<db::Date> next;
    bool late = false;
    for (const auto* task : sheet.tasksOf(line.fmeaLine.number)) {
        if (task->state != "open") continue;
        next = next ? std::min(*next, task->dueOn) : task->dueOn;
        late = late || sheet.overdue(*task);
    }
    if (next) return {.text = say("%1 to do, %2").arg(line.openActions).arg(shown(*next)), .tone = late ? Tone::bad : Tone::neutral};
    if (line.actions > 0) return {.text = say("%1 done").arg(line.actions), .tone = Tone::good};
    return {.text = text(line.noAction).simplified(), .muted = true};
}

}  // namespace

const FmeaLineSeen* FmeaSheet::line(std::int64_t id) const {
    const auto found = std::ranges::find_if(lines, [&](const FmeaLineSeen& one) { return one.fmeaLine.number == id; });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<const FmeaTask*> FmeaSheet::tasksOf(std::int64_t of) const {
    std::vector<const FmeaTask*> all;
    for (const auto& task : tasks)
        if (task.lineId == of) all.push_back(&task);
    return all;
}

std::optional<FmeaSheet> fmeaSheet(const db::Read& read, std::int64_t id) {
    auto head = read.find<FmeaHead>(R"sql(
        select f.fmea_id as id, f.item_id, f.version, f.site_id, f.number, i.number as item, i.name as item_name, f.revision, f.title, f.team,
               f.state, f.reviewed_by, f.review_note, f.reviewed_at
        from fmea f join item i on i.item_id = f.item_id where f.fmea_id = $1
    )sql", id);
    if (!head) return {};
    FmeaSheet sheet{.head = std::move(*head), .today = {}, .lines = fmeaLines(read, FmeaId{id}), .tasks = {}, .ratings = {}, .operations = {}, .defects = {},
                    .controls = {}, .watching = {}};
    sheet.today = calendar::siteToday(read, sheet.head.siteId);
    sheet.tasks = read.all<FmeaTask>(R"sql(
        select a.fmea_action_id as id, a.fmea_line_id as line_id, a.kind, a.text, u.full_name as owner, a.state, a.evidence, a.due_on
        from fmea_action a join fmea_line l on l.fmea_line_id = a.fmea_line_id join user_account u on u.user_account_id = a.owner_id
        where l.fmea_id = $1 order by a.fmea_action_id
    )sql", id);
    sheet.ratings = read.all<FmeaRated>(R"sql(
        select r.fmea_rating_id as id, r.fmea_line_id as line_id, r.severity, r.occurrence, r.detection, r.priority, r.reason, r.rated_by, r.rated_at
        from fmea_rating r join fmea_line l on l.fmea_line_id = r.fmea_line_id
        where l.fmea_id = $1 order by r.fmea_rating_id desc limit 2000
    )sql", id);
    readChoices(read, sheet);
    return sheet;
}

// ---------------------------------------------------------------- words

const std::vector<desk::Chip>& priorities() {
    static const std::vector<desk::Chip> words{{"high", "High", Tone::bad}, {"medium", "Medium", Tone::attention}, {"low", "Low", Tone::good}};
    return words;
}

const std::vector<desk::Chip>& fmeaStates() {
    static const std::vector<desk::Chip> words{{"open", "Kept up", Tone::active}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& taskStates() {
    static const std::vector<desk::Chip> words{{"open", "To do", Tone::active}, {"done", "Done", Tone::good}, {"dropped", "Dropped", Tone::neutral}};
    return words;
}

QString happenedWords(const FmeaLineSeen& line) {
    const auto& real = line.reality;
    if (real.cases == 0) return real.made > Quantity{} ? say("None of %1").arg(shown(real.made)) : say("Nothing since it was rated");
    QStringList all{real.made > Quantity{} ? say("%1 bad of %2").arg(shown(real.bad), shown(real.made)) : say("%1 bad").arg(shown(real.bad))};
    if (real.oftener) all << say("stands for occurrence %1").arg(real.occurrence);
    if (real.unseen) all << say("customers found it");
    return all.join(" · ");
}

QString watchedWords(const Watched& one) {
    const auto what = text(one.controlPlan + " (" + std::to_string(one.edition) + ") " + one.characteristic);
    if (!one.inForce) return say("%1: not watched any more").arg(what);
    return one.pieces > 0 ? say("%1: %2 bad of %3 checked").arg(what).arg(one.bad).arg(one.pieces) : say("%1: nothing checked yet").arg(what);
}

QString inTheWay(const FmeaLineSeen& line) {
    QStringList all;
    if (line.unanswered()) all << say("High priority, and nothing is done since it was rated so: add an action, or say why there is none.");
    if (line.reality.oftener)
        all << say("It happens more often than it is rated: what happened stands for occurrence %1. Rate it again.").arg(line.reality.occurrence);
    if (line.reality.unseen) all << say("Rated as found before it leaves, and a customer found it. Rate it again.");
    return all.join(' ');
}

std::vector<desk::TableColumn> fmeaColumns() {
    return {{.title = "Operation", .width = 84}, {.title = "Failure mode", .width = 0},   {.title = "Effect", .width = 140},
            {.title = "Cause", .width = 150},     {.title = "Sev.", .width = 46, .number = true}, {.title = "Occ.", .width = 46, .number = true},
            {.title = "Det.", .width = 46, .number = true}, {.title = "Priority", .width = 88}, {.title = "What happened", .width = 140},
            {.title = "Watched by", .width = 110}, {.title = "Actions", .width = 120}};
}

desk::TableRow rowOf(const FmeaSheet& sheet, const FmeaLineSeen& line) {
    const auto step = line.opNo ? QString::number(*line.opNo) + ' ' + text(line.step) : text(line.step);
    QStringList watched;
    bool lost = false;
    for (const auto& one : line.watched) {
        watched << text(one.characteristic);
        lost = lost || !one.inForce;
    }
    const bool contradicted = line.reality.contradicted();
    return {.cells = {{.text = step}, {.text = text(line.failureMode).simplified()}, {.text = text(line.effect).simplified()},
                      {.text = text(line.cause).simplified()}, {.text = QString::number(line.severity)},
                      {.text = QString::number(line.occurrence), .tone = line.reality.oftener ? Tone::bad : Tone::neutral},
                      {.text = QString::number(line.detection), .tone = line.reality.unseen ? Tone::bad : Tone::neutral},
                      chipCell(priorities(), boost::describe::enum_to_string(line.priority, "")),
                      {.text = happenedWords(line), .tone = contradicted ? Tone::bad : Tone::neutral, .chip = contradicted, .muted = !contradicted},
                      {.text = watched.join(", "), .tone = lost ? Tone::attention : Tone::neutral}, tasksCell(sheet, line)},
            .key = line.fmeaLine.number,
            .data = {{"inTheWay", inTheWay(line)}}};
}

}  // namespace quality::ui
