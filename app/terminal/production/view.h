// What the production pages show, as it is read from the company and kept for the time without network.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace terminal::production {

using tl::Quantity;

struct BlockView {
    std::string by, why;  // why: reasons as terminal::written keeps them
};

// One operation that waits at this work centre, or is worked at.
struct JobCard {
    tl::WorkOrderOperationId operation;
    tl::WorkOrderId order;
    std::string orderNumber, name, item, itemName, revision, unit, state;
    int opNo = 0;
    Quantity left;
    db::Date dueOn;
    std::int64_t plannedMs = 0;
    std::vector<std::string> people;
    std::vector<BlockView> blockedBy;
};

struct Jobs {
    std::string center;
    std::vector<JobCard> cards;
    std::optional<tl::WorkOrderOperationId> mine;  // the job this person has now
    std::int64_t unread = 0, calls = 0;            // hand-overs not read, calls not solved
};
Jobs readJobs(const db::Read&, tl::WorkCenterId, tl::EmployeeId);
std::string write(const Jobs&);
Jobs jobsBack(const std::string&);

struct NeedLot {
    std::string lot, bin;
    Quantity quantity;
};
// A component that goes in at this operation, or at the end.
struct Need {
    int line = 0;
    tl::ItemId item;
    std::string number, name, revision, unit;
    Quantity required, issued;
    bool backflush = false;
    std::vector<NeedLot> lots;  // set aside for it
    std::vector<tl::ItemId> substitutes;
    Quantity missing() const { return required > issued ? required - issued : Quantity{}; }
};

struct StepView {
    tl::WorkOrderStepId step;
    int stepNo = 0;
    std::string kind, text, unit;  // kind: check, value, text
    std::string limits;            // "11.95 … 12.05"
    bool required = false, done = false, passed = false;
    std::string said;  // the last result
};

struct PaperView {
    std::string number, title, revision, sha256, fileName;
};

struct MachineView {
    tl::MachineId machine;
    std::string code, name;
    bool up = true;
};

struct ColleagueView {
    tl::EmployeeId employee;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ColleagueView, (), (employee, name))

// One operation with all that is needed to work at it.
struct JobView {
    tl::WorkOrderOperationId operation;
    tl::WorkOrderId order;
    tl::WorkCenterId center;
    std::string orderNumber, orderState, stopped, item, itemName, revision, unit, tracking, lot, name, instruction,
        state;
    int opNo = 0;
    bool last = false;  // its good pieces go into stock
    Quantity quantity, good, scrapped, reworked, left;
    std::string doing, reason;  // of this person now: setup, run, rework, pause; '' for nothing
    std::optional<db::Instant> since;
    std::vector<ColleagueView> others;  // who else is at it
    std::vector<Need> needs;
    std::vector<StepView> steps;
    std::vector<PaperView> papers;
    std::vector<MachineView> machines;     // of the work centre
    std::optional<tl::MachineId> machine;  // planned, or the one at work
    std::int64_t skill = 0;                // needed to start; 0: none
    std::string skillName;
    std::string catchUnit;  // what is made is weighed beside; '' for others
    std::int64_t inspections = 0;  // of its pieces, that wait for values
    int openSteps() const;  // required and not passed
};
std::optional<JobView> readJob(const db::Read&, tl::WorkOrderOperationId, tl::EmployeeId);
std::string write(const JobView&);
JobView jobBack(const std::string&);

struct ReasonView {
    tl::ReasonId reason;
    std::string kind, code, text;
};
BOOST_DESCRIBE_STRUCT(ReasonView, (), (reason, kind, code, text))
struct ReasonList {
    std::vector<ReasonView> all;
};
ReasonList readReasonList(const db::Read&);
std::string write(const ReasonList&);
ReasonList reasonsBack(const std::string&);

struct CallView {
    tl::AndonCallId call;
    std::string number, kind, text, raisedBy, answeredBy;
    db::Instant raisedAt;
    std::int64_t level = 1;
    bool stops = false;
};
BOOST_DESCRIBE_STRUCT(CallView, (), (call, number, kind, text, raisedBy, answeredBy, raisedAt, level, stops))
struct NoteView {
    tl::ShiftHandoverId handover;
    std::string text, writtenBy;
    db::Instant writtenAt;
};
// What people of a work centre tell each other.
struct Talk {
    std::vector<CallView> calls;
    std::vector<NoteView> notes;
};
Talk readTalk(const db::Read&, tl::WorkCenterId, tl::EmployeeId);
std::string write(const Talk&);
Talk talkBack(const std::string&);

}  // namespace terminal::production
