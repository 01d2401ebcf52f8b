#include "app/terminal/production/view.h"

#include <algorithm>

#include <fmt/core.h>

#include "app/terminal/queued.h"
#include "production/floor_reads.h"

namespace terminal::production {

namespace {

struct Head {
    std::int64_t operation = 0, order = 0, center = 0;
    std::string orderNumber, orderState, stopped, item, itemName, revision, unit, tracking, lot, name, instruction,
        state;
    int opNo = 0, last = 0;
    Quantity quantity, good, scrapped, reworked, before;
    std::optional<std::int64_t> machine;
    std::int64_t skill = 0;
    std::string skillName, catchUnit;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (operation, order, center, orderNumber, orderState, stopped, item, itemName, revision, unit,
                       tracking, lot, name, instruction, state, opNo, last, quantity, good, scrapped, reworked, before,
                       machine, skill, skillName, catchUnit))

// `before`: what the operation before passed on, or what was ordered.
std::optional<Head> headOf(const db::Read& read, tl::WorkOrderOperationId operation) {
    return read.find<Head>(R"sql(
        select p.work_order_operation_id as operation, o.work_order_id as "order", p.work_center_id as center, o.number as order_number,
               o.state as order_state, o.stopped, i.number as item, i.name as item_name, o.revision, u.code as unit, i.tracking, o.lot, p.name,
               p.instruction, p.state, p.op_no,
               case when exists (select 1 from work_order_operation n where n.work_order_id = p.work_order_id and n.op_no > p.op_no)
                    then 0 else 1 end as last,
               o.quantity, p.good, p.scrapped, p.reworked,
               coalesce((select b.good from work_order_operation b where b.work_order_id = p.work_order_id and b.op_no < p.op_no
                         order by b.op_no desc limit 1), o.quantity) as before,
               p.machine_id as machine, coalesce(k.skill_id, 0) as skill, coalesce(k.name, '') as skill_name, coalesce(cu.code, '') as catch_unit
        from work_order_operation p
        join work_order o on o.work_order_id = p.work_order_id
        join item i on i.item_id = o.item_id
        join unit u on u.unit_id = i.unit_id
        left join unit cu on cu.unit_id = i.catch_unit_id
        left join skill k on k.skill_id = p.skill_id
        where p.work_order_operation_id = $1
    )sql",
                           operation);
}

struct NeedRow {
    std::int64_t component = 0;
    int line = 0;
    tl::ItemId item;
    std::string number, name, revision, unit;
    Quantity required, issued;
    bool backflush = false;
};
BOOST_DESCRIBE_STRUCT(NeedRow, (), (component, line, item, number, name, revision, unit, required, issued, backflush))

struct LotRow {
    std::int64_t component = 0;
    std::string lot, bin;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(LotRow, (), (component, lot, bin, quantity))

struct SubstituteRow {
    std::int64_t component = 0;
    tl::ItemId item;
};
BOOST_DESCRIBE_STRUCT(SubstituteRow, (), (component, item))

// At the last operation also what goes in at the end.
std::vector<Need> needsOf(const db::Read& read, const Head& head) {
    const auto rows = read.all<NeedRow>(R"sql(
        select c.work_order_component_id as component, c.line_no as line, c.item_id as item, i.number, i.name, c.revision, u.code as unit,
               c.required, c.issued, c.backflush
        from work_order_component c join item i on i.item_id = c.item_id join unit u on u.unit_id = i.unit_id
        where c.work_order_id = $1 and c.kind = 'component' and (c.op_no = $2 or (c.op_no is null and $3 = 1))
        order by c.line_no
    )sql",
                                        head.order, head.opNo, head.last);
    const auto lots = read.all<LotRow>(R"sql(
        select c.work_order_component_id as component, l.number as lot, b.code as bin, m.quantity
        from work_order_component c
        join material_allocation m on m.work_order_component_id = c.work_order_component_id
        join stock_balance s on s.stock_balance_id = m.stock_balance_id
        join lot l on l.lot_id = s.lot_id
        join bin b on b.bin_id = s.bin_id
        where c.work_order_id = $1 order by b.walk, l.number
    )sql",
                                       head.order);
    const auto substitutes = read.all<SubstituteRow>(R"sql(
        select c.work_order_component_id as component, s.item_id as item
        from work_order_component c join work_order_substitute s on s.work_order_component_id = c.work_order_component_id
        where c.work_order_id = $1 order by s.priority
    )sql",
                                                     head.order);
    std::vector<Need> needs;
    for (const auto& row : rows) {
        Need need{row.line,   row.item,      row.number, row.name, row.revision, row.unit, row.required,
                  row.issued, row.backflush, {},         {}};
        for (const auto& lot : lots)
            if (lot.component == row.component) need.lots.push_back({lot.lot, lot.bin, lot.quantity});
        for (const auto& other : substitutes)
            if (other.component == row.component) need.substitutes.push_back(other.item);
        needs.push_back(std::move(need));
    }
    return needs;
}

std::string numberText(double value) { return fmt::format("{:.12g}", value); }

std::string limitsOf(const std::optional<double>& lower, const std::optional<double>& upper) {
    if (lower && upper) return numberText(*lower) + " … " + numberText(*upper);
    if (lower) return "≥ " + numberText(*lower);
    return upper ? "≤ " + numberText(*upper) : std::string{};
}

std::vector<StepView> stepsFor(const db::Read& read, tl::WorkOrderOperationId operation) {
    std::vector<StepView> steps;
    for (const auto& one : ::production::stepsOf(read, operation)) {
        const auto said = one.value ? numberText(*one.value) : one.said.value_or("");
        steps.push_back({one.step, one.stepNo, one.kind, one.text, one.unit, limitsOf(one.lower, one.upper),
                         one.required, one.passed.has_value(), one.passed.value_or(false), said});
    }
    return steps;
}

struct MachineRow {
    tl::MachineId machine;
    std::string code, name, state;
};
BOOST_DESCRIBE_STRUCT(MachineRow, (), (machine, code, name, state))

std::vector<MachineView> machinesOf(const db::Read& read, std::int64_t center) {
    std::vector<MachineView> machines;
    for (const auto& row : read.all<MachineRow>(R"sql(
             select machine_id as machine, code, name, state from machine where work_center_id = $1 and state <> 'closed' order by code
         )sql",
                                                center))
        machines.push_back({row.machine, row.code, row.name, row.state == "up"});
    return machines;
}

void addPeople(const db::Read& read, JobView& job, tl::EmployeeId me) {
    if (me.number != 0)
        if (const auto now = ::production::jobNow(read, me); now && now->operation == job.operation) {
            job.doing = boost::describe::enum_to_string(now->kind, "");
            job.reason = now->reason.value_or("");
            job.since = now->sinceAt;
            if (now->machineId) job.machine = now->machineId;
        }
    job.others = read.all<ColleagueView>(R"sql(
        select e.employee_id as employee, e.name from job j join employee e on e.employee_id = j.employee_id
        where j.work_order_operation_id = $1 and j.employee_id <> $2 order by e.name
    )sql",
                                         job.operation, me);
}

}  // namespace

Jobs readJobs(const db::Read& read, tl::WorkCenterId center, tl::EmployeeId me) {
    Jobs jobs;
    const bool known = me.number != 0;
    jobs.center = read.one<std::string>(R"sql(select code from work_center where work_center_id = $1)sql", center);
    for (const auto& one : ::production::dispatchList(read, center, known ? std::optional{me} : std::nullopt)) {
        JobCard card{one.operation, one.order,    one.orderNumber, one.name,  one.item,
                     one.itemName,  one.revision, one.unit,        one.state, one.opNo,
                     one.left,      one.dueOn,    one.plannedMs,   {},        {}};
        for (const auto& person : one.people) card.people.push_back(person.name);
        for (const auto& block : one.blockedBy)
            card.blockedBy.push_back({boost::describe::enum_to_string(block.by, ""), written({block.why})});
        jobs.cards.push_back(std::move(card));
    }
    if (known) {
        if (const auto now = ::production::jobNow(read, me)) jobs.mine = now->operation;
        jobs.unread = static_cast<std::int64_t>(::production::unreadHandovers(read, center, me).size());
    }
    jobs.calls = read.one<std::int64_t>(R"sql(
        select count(*) as calls from andon_call where work_center_id = $1 and solved_at is null
    )sql",
                                        center);
    return jobs;
}

std::optional<JobView> readJob(const db::Read& read, tl::WorkOrderOperationId operation, tl::EmployeeId me) {
    const auto head = headOf(read, operation);
    if (!head) return {};
    JobView job;
    job.operation = operation;
    job.order = {head->order};
    job.center = {head->center};
    job.orderNumber = head->orderNumber;
    job.orderState = head->orderState;
    job.stopped = head->stopped;
    job.item = head->item;
    job.itemName = head->itemName;
    job.revision = head->revision;
    job.unit = head->unit;
    job.tracking = head->tracking;
    job.lot = head->lot;
    job.name = head->name;
    job.instruction = head->instruction;
    job.state = head->state;
    job.opNo = head->opNo;
    job.last = head->last == 1;
    job.quantity = head->quantity;
    job.good = head->good;
    job.scrapped = head->scrapped;
    job.reworked = head->reworked;
    const auto reported = head->good + head->scrapped + head->reworked;
    job.left = head->before > reported ? head->before - reported : Quantity{};
    job.skill = head->skill;
    job.skillName = head->skillName;
    job.catchUnit = head->catchUnit;
    if (head->machine) job.machine = tl::MachineId{*head->machine};
    job.needs = needsOf(read, *head);
    job.steps = stepsFor(read, operation);
    for (const auto& paper : ::production::papersOf(read, operation))
        job.papers.push_back({paper.number, paper.title, paper.revision, paper.sha256, paper.fileName});
    job.machines = machinesOf(read, head->center);
    job.inspections = read.one<std::int64_t>(R"sql(
        select count(*) as inspections from inspection
        where work_order_id = $1 and op_no = $2 and state in ('due', 'open') and outcome is null
    )sql",
                                             head->order, head->opNo);
    addPeople(read, job, me);
    return job;
}

int JobView::openSteps() const {
    return static_cast<int>(
        std::ranges::count_if(steps, [](const StepView& one) { return one.required && !one.passed; }));
}

ReasonList readReasonList(const db::Read& read) {
    return {read.all<ReasonView>(R"sql(
        select reason_id as reason, kind, code, text from reason where state = 'active' order by kind, code
    )sql")};
}

Talk readTalk(const db::Read& read, tl::WorkCenterId center, tl::EmployeeId me) {
    Talk talk;
    talk.calls = read.all<CallView>(R"sql(
        select andon_call_id as call, number, kind, text, raised_by, answered_by, raised_at, level, stops
        from andon_call where work_center_id = $1 and solved_at is null order by raised_at, andon_call_id
    )sql",
                                    center);
    if (me.number == 0) return talk;
    for (const auto& note : ::production::unreadHandovers(read, center, me))
        talk.notes.push_back({note.handover, note.text, note.writtenBy, note.writtenAt});
    return talk;
}

}  // namespace terminal::production
