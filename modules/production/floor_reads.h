// What the floor's screens and terminals ask: what can be worked at, by whom, what was measured, who called.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/list.h"
#include "production/labour.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace production {

std::optional<EmployeeId> employeeOfBadge(const db::Read&, std::string_view badge);

// Why an operation cannot be worked at now.
BOOST_DEFINE_ENUM_CLASS(Block, material, tool, drawing, quality, skill, stopped, earlier, machine)
struct Blocked {
    Block by = Block::material;
    db::Refusal why;  // a sentence with its details, so that it is said in any language
};
struct AtWork {
    EmployeeId employee;
    std::string number, name;
    Doing kind = Doing::run;
    Instant sinceAt;
};
// One operation that waits at a work centre, or is worked at.
struct Dispatch {
    WorkOrderOperationId operation;
    WorkOrderId order;
    std::string orderNumber, name;
    int opNo = 0;
    ItemId itemId;
    std::string item, itemName, revision, unit;
    Quantity left;               // of the order's quantity, not reported here yet
    Date dueOn;
    std::int64_t priority = 0;   // of the order; the lower number comes first
    std::string state;           // waiting, running, paused
    std::int64_t plannedMs = 0;  // what is left of it: set-up where nobody began, and the run
    std::vector<AtWork> people;
    std::vector<Blocked> blockedBy;  // empty: it can begin
};
// Of released orders: what runs first, then by priority, due day and order. With `who`, a skill that this person lacks
// blocks; without, one that nobody at the site has today.
std::vector<Dispatch> dispatchList(const db::Read&, WorkCenterId, std::optional<EmployeeId> who = {});

// The job a person has now.
struct JobNow {
    WorkOrderOperationId operation;
    WorkOrderId order;
    std::string orderNumber, name;
    int opNo = 0;
    Doing kind = Doing::run;
    std::optional<std::string> reason;
    std::optional<MachineId> machineId;
    Instant sinceAt;
};
std::optional<JobNow> jobNow(const db::Read&, EmployeeId);

struct StepNow {
    WorkOrderStepId step;
    int stepNo = 0;
    std::string kind, text, unit;
    std::optional<double> lower, upper;
    bool required = false;
    std::optional<double> value;       // of the last result
    std::optional<std::string> said;   // what was written
    std::optional<bool> passed;        // empty: no result yet
};
std::vector<StepNow> stepsOf(const db::Read&, WorkOrderOperationId);

// A drawing or an instruction of the order's papers, for one operation: only released ones are shown.
struct Paper {
    DocumentRevisionId revisionId;
    std::string number, title, kind, revision, sha256, fileName;
};
std::vector<Paper> papersOf(const db::Read&, WorkOrderOperationId);

struct HandoverNote {
    ShiftHandoverId handover;
    Date onDate;
    std::string text, writtenBy;
    Instant writtenAt;
};
// What a person has not read of a work centre's book, the oldest first; of the last seven days.
std::vector<HandoverNote> unreadHandovers(const db::Read&, WorkCenterId, EmployeeId);

// When the next call escalates; nothing when none will.
std::optional<Instant> callsDueAt(const db::Read&);

// The crews that work at that moment.
std::vector<CrewId> crewsAtWork(const db::Read&, SiteId, Instant);

// Hours for the payroll, from the same events that cost the orders: one row is a person's day (the site's day on which
// the stretch began). `presentMs`: at work or on pause, overlapping stretches once.
struct DayWorked {
    EmployeeId employee;
    std::string number, name;
    Date on;
    std::int64_t workedMs = 0, pausedMs = 0, presentMs = 0;
};
std::vector<DayWorked> daysWorked(const db::Read&, SiteId, Date from, Date through);

// What screens and `throughline list` show (database/list.h).
const db::List& crewsList();
const db::List& employeesList();
const db::List& employeeSkillsList();
const db::List& reasonsList();
const db::List& jobsList();
const db::List& jobTimesList();
const db::List& callsList();
const db::List& handoversList();
const db::List& machineIntervalsList();
const db::List& stepResultsList();

}  // namespace production
