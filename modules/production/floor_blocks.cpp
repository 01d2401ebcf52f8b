// What stands against working at an operation. Each reason is one that a person can do something about, and says so.
#include "calendar/calendar.h"
#include "production/floor_checks.h"

namespace production::floor {
namespace {

struct Standing {
    std::string number, text;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (number, text))

// The oldest call that stops the whole work centre.
std::optional<Standing> centerStopped(const db::Read& read, WorkCenterId center) {
    return read.find<Standing>(R"sql(
        select number, text from andon_call
        where work_center_id = $1 and work_order_operation_id is null and stops = 1 and solved_at is null
        order by andon_call_id limit 1
    )sql", center);
}

struct Before {
    int opNo = 0;
    std::string state;
    Quantity good, done;
    std::optional<Quantity> overlap;
};
BOOST_DESCRIBE_STRUCT(Before, (), (opNo, state, good, done, overlap))

// What the operation before has passed on: all of it when it is done, else whole lots of its overlap.
Quantity passedOn(const Before& before, Quantity ordered) {
    if (before.done >= ordered) return before.good;
    if (!before.overlap) return {};
    return before.good - Quantity{before.good.millionths % before.overlap->millionths};
}

struct ToolFacts {
    std::string code, state;
    std::int64_t life = 0, used = 0;
};
BOOST_DESCRIBE_STRUCT(ToolFacts, (), (code, state, life, used))

struct MachineFacts {
    std::string code, state;
    WorkCenterId workCenterId;
};
BOOST_DESCRIBE_STRUCT(MachineFacts, (), (code, state, workCenterId))

}  // namespace

void checkStopped(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    if (!op.stopped.empty())
        reasons.add("production.job.stopped",
                    "{order} is stopped: {why}. It goes on when that is solved and the order is resumed.",
                    {{"order", op.number}, {"why", op.stopped}}, "operation");
    if (const auto call = centerStopped(read, op.workCenterId))
        reasons.add("production.job.center_stopped",
                    "The work centre is stopped by call {call}: {why}. It goes on when the call is solved.",
                    {{"call", call->number}, {"why", call->text}}, "operation");
}

void checkEarlier(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    const auto before = read.find<Before>(R"sql(
        select op_no, state, good, good + scrapped + reworked as done, overlap from work_order_operation
        where work_order_id = $1 and op_no < $2 order by op_no desc limit 1
    )sql", op.workOrderId, op.opNo);
    if (!before || before->state == "finished") return;
    if (passedOn(*before, op.quantity) > op.reported()) return;
    reasons.add("production.job.earlier",
                "Nothing more has come from operation {before} of {order}. Report its pieces first.",
                {{"before", before->opNo}, {"order", op.number}}, "operation");
}

void checkTool(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    if (!op.toolId) return;
    const auto tool =
        read.one<ToolFacts>(R"sql(select code, state, life, used from tool where tool_id = $1)sql", *op.toolId);
    if (tool.state != "ready")
        reasons.add("production.job.tool",
                    "Tool {tool} is in state '{state}' and starts no work. Have it made ready, or take another.",
                    {{"tool", tool.code}, {"state", tool.state}}, "operation");
    else if (tool.life > 0 && tool.used >= tool.life)
        reasons.add("production.job.tool_life",
                    "Tool {tool} has made {used} of its {life} pieces: it is used up. Have it made good first.",
                    {{"tool", tool.code}, {"used", tool.used}, {"life", tool.life}}, "operation");
}

// Of the order's own papers, as it was released with; and a document of the item that never got a released revision.
void checkDrawings(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    for (const auto& drawing : read.all<std::string>(R"sql(
             select d.number
             from work_order_document p
             join document_revision r on r.document_revision_id = p.document_revision_id
             join document d on d.document_id = r.document_id
             where p.work_order_id = $1 and (p.op_no is null or p.op_no = $2) and r.state = 'withdrawn'
             union
             select d.number
             from document_use u join document d on d.document_id = u.document_id
             where u.item_id = $3 and (u.op_no is null or u.op_no = $2)
               and not exists (select 1 from document_revision r where r.document_id = u.document_id and r.state = 'released')
             order by 1
         )sql", op.workOrderId, op.opNo, op.itemId))
        reasons.add("production.job.drawing",
                    "{drawing} is not released, so {operation} cannot be worked by it. Have engineering release it.",
                    {{"drawing", drawing}, {"operation", op.label()}}, "operation");
}

void checkMachine(const db::Read& read, MachineId id, const Operation& op, db::Reasons& reasons) {
    const auto machine = read.find<MachineFacts>(
        R"sql(select code, state, work_center_id from machine where machine_id = $1)sql", id);
    if (!machine || machine->workCenterId != op.workCenterId)
        reasons.add("production.job.other_machine",
                    "Machine {machine} does not belong to the work centre of {operation}. Choose one that does.",
                    {{"machine", machine ? machine->code : "?"}, {"operation", op.label()}}, "machine");
    else if (machine->state != "up")
        reasons.add("production.job.machine",
                    "Machine {machine} is {state}: nobody works with it now. Choose another, or wait until it is up.",
                    {{"machine", machine->code}, {"state", machine->state}}, "machine");
}

namespace {

struct Held {
    std::string skill;
    bool has = false;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(Held, (), (skill, has, expiresOn))

}  // namespace

void checkSkill(const db::Read& read, const Person& person, const Operation& op, db::Reasons& reasons,
                std::string_view field) {
    if (!op.skillId) return;
    const auto held = read.one<Held>(R"sql(
        select s.code as skill, case when e.employee_skill_id is null then 0 else 1 end as has, e.expires_on
        from skill s left join employee_skill e on e.skill_id = s.skill_id and e.employee_id = $2
        where s.skill_id = $1
    )sql", *op.skillId, person.employeeId);
    if (!held.has)
        reasons.add("production.skill.missing",
                    "{person} is not qualified for {operation}: it takes the skill {skill}. Let somebody who has it do it.",
                    {{"person", person.name}, {"operation", op.label()}, {"skill", held.skill}}, field);
    else if (held.expiresOn && *held.expiresOn < calendar::siteToday(read, op.siteId))
        reasons.add("production.skill.expired",
                    "The skill {skill} of {person} ended on {day}, and {operation} takes it. Have it renewed first.",
                    {{"skill", held.skill}, {"person", person.name}, {"day", *held.expiresOn}, {"operation", op.label()}},
                    field);
}

void checkSkilledAtAll(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    if (!op.skillId) return;
    if (read.find<std::int64_t>(R"sql(
            select 1 from employee e join employee_skill s on s.employee_id = e.employee_id
            where s.skill_id = $1 and e.site_id = $2 and e.state = 'active' and (s.expires_on is null or s.expires_on >= $3)
            limit 1
        )sql", *op.skillId, op.siteId, calendar::siteToday(read, op.siteId)))
        return;
    reasons.add("production.skill.nobody",
                "Nobody here has the skill {skill} today, and {operation} takes it. Have it given or renewed.",
                {{"skill", read.one<std::string>(R"sql(select code from skill where skill_id = $1)sql", *op.skillId)},
                 {"operation", op.label()}},
                "operation");
}

namespace {

struct Lacking {
    std::string item, unit;
    Quantity wanted, there;
};
BOOST_DESCRIBE_STRUCT(Lacking, (), (item, unit, wanted, there))

}  // namespace

// Of the components used here (those used at the end at the last operation): what is neither taken, nor set aside, nor
// free in stock. An item that may stand in counts as there when any of it is free.
void checkMaterial(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    for (const auto& part : read.all<Lacking>(R"sql(
             select i.number as item, u.code as unit, c.required - c.issued - c.allocated as wanted,
                    coalesce((select cast(sum(b.on_hand - b.allocated) as bigint)
                              from stock_balance b join bin n on n.bin_id = b.bin_id join lot l on l.lot_id = b.lot_id
                              left join bin_rule u on u.bin_id = b.bin_id
                              where b.item_id = c.item_id and b.site_id = $3 and l.on_hold = 0
                                and coalesce(u.locked, '') not in ('out', 'both')
                                and n.kind in ('storage', 'production', 'outbound')
                                and (c.revision = '' or c.revision = l.revision)), 0) as there
             from work_order_component c
             join item i on i.item_id = c.item_id
             join unit u on u.unit_id = i.unit_id
             where c.work_order_id = $1 and c.kind = 'component' and c.required > c.issued + c.allocated
               and (c.op_no = $2 or c.op_no is null and not exists (
                        select 1 from work_order_operation later where later.work_order_id = $1 and later.op_no > $2))
               and not exists (
                   select 1 from work_order_substitute s
                   join stock_balance b on b.item_id = s.item_id and b.site_id = $3 and b.on_hand > b.allocated
                   join lot l on l.lot_id = b.lot_id and l.on_hold = 0
                   where s.work_order_component_id = c.work_order_component_id)
             order by c.line_no
         )sql", op.workOrderId, op.opNo, op.siteId))
        if (part.there < part.wanted)
            reasons.add("production.job.material",
                        "{wanted} {unit} of {item} are needed and not set aside, and {there} are free. Expect the rest first.",
                        {{"wanted", part.wanted}, {"unit", part.unit}, {"item", part.item}, {"there", part.there}}, "operation");
}

void checkHeld(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    for (const auto& lot : read.all<std::string>(R"sql(
             select distinct i.number || '/' || l.number as lot
             from work_order_component c
             join material_allocation m on m.work_order_component_id = c.work_order_component_id
             join stock_balance b on b.stock_balance_id = m.stock_balance_id
             join lot l on l.lot_id = b.lot_id
             join item i on i.item_id = l.item_id
             where c.work_order_id = $1 and (c.op_no is null or c.op_no = $2) and l.on_hold = 1
             order by 1
         )sql", op.workOrderId, op.opNo))
        reasons.add("production.job.held",
                    "Lot {lot}, set aside for {operation}, is on hold. Wait for quality, or take another lot.",
                    {{"lot", lot}, {"operation", op.label()}}, "operation");
    for (const auto& call : read.all<Standing>(R"sql(
             select number, text from andon_call
             where work_order_operation_id = $1 and kind = 'quality' and solved_at is null order by andon_call_id
         )sql", op.operationId))
        reasons.add("production.job.quality",
                    "Quality was called for {operation}: {call}, {why}. Solve the call first.",
                    {{"operation", op.label()}, {"call", call.number}, {"why", call.text}}, "operation");
}

void checkTakes(const db::Read& read, const Person& person, const Operation& op, db::Reasons& reasons,
                std::string_view field) {
    if (person.siteId != op.siteId)
        reasons.add("production.job.site",
                    "{person} works at another site than {operation}. Let somebody of this site do it.",
                    {{"person", person.name}, {"operation", op.label()}}, field);
    if (const auto job = findJob(read, person.employeeId))
        reasons.add("production.job.busy",
                    "{person} is at {job} already, and nobody does two jobs at once. Log off there first, or hand it over.",
                    {{"person", person.name}, {"job", theOperation(read, job->operationId).label()}}, field);
    checkSkill(read, person, op, reasons, field);
}

}  // namespace production::floor
