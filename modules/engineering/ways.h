// Where work is done and how: work centres with their machines, skills, tools, and the routings of items.
#pragma once
#include "engineering/measures.h"
#include "engineering/engineering.h"

namespace engineering {

// ---- Places ---------------------------------------------------------------------------------------------

// up: works; down: stands for now; closed: takes no new work.
BOOST_DEFINE_ENUM_CLASS(CenterState, up, down, closed)
// Only a ready tool starts work; a worn one is made good or retired.
BOOST_DEFINE_ENUM_CLASS(ToolState, ready, worn, repair, retired)

// engineering.addWorkCenter: works by its site's calendar where none is named, one job at a time, at no cost. Rates are
// for an hour: labour of one person, overhead of the place.
struct AddWorkCenter {
    std::string code, name;
    std::optional<SiteId> site;
    std::optional<CalendarId> calendar;
    std::optional<int> capacity;
    std::optional<Price> labourRate, overheadRate;
    std::optional<BinId> supplyBin, outputBin;  // of the site: material comes from, goods are set down
};
// engineering.changeWorkCenter: what is absent stays. New rates cost what is released from now on; orders under way
// keep theirs.
struct ChangeWorkCenter {
    WorkCenterId workCenter;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<CalendarId> calendar;
    std::optional<int> capacity;
    std::optional<Price> labourRate, overheadRate;
    std::optional<BinId> supplyBin, outputBin;
    std::optional<CenterState> state;
};
struct WorkCenterKept {
    WorkCenterId workCenter;
    std::int64_t version = 0;
};
// engineering.addMachine
struct AddMachine {
    std::string code, name;
    WorkCenterId workCenter;
};
struct ChangeMachine {
    MachineId machine;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<WorkCenterId> workCenter;
    std::optional<CenterState> state;
};
struct MachineKept {
    MachineId machine;
    std::int64_t version = 0;
};
// engineering.addSkill
struct AddSkill {
    std::string code, name;
};
struct SkillKept {
    SkillId skill;
};
// engineering.addTool: life: good for this many pieces; absent: not counted.
struct AddTool {
    std::string code, name;
    std::optional<int> life;
};
// engineering.changeTool: `madeGood`: repaired or new, its uses count from none and it is ready.
struct ChangeTool {
    ToolId tool;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<int> life;
    std::optional<ToolState> state;
    bool madeGood = false;
};
struct ToolKept {
    ToolId tool;
    std::int64_t version = 0;
};

// ---- Routings -------------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(StepKind, check, value, text)

// One operation. Times are for good pieces: `run` for `runQuantity` of them (absent: one), `setup` once a job.
// `overlap`: what is done goes on in lots of so many. With a supplier it is done outside, and away `outsideDays`.
struct RoutingStage {
    std::string name;
    WorkCenterId workCenter;
    std::optional<int> opNo;  // 10 after the one before where absent
    std::optional<Duration> setup, run;
    std::optional<Quantity> runQuantity;
    std::optional<int> crew;  // people at once; 1 where absent, 0: runs by itself
    std::optional<Quantity> overlap;
    std::optional<Duration> queue, move;
    std::optional<PartyId> supplier;
    std::optional<int> outsideDays;
    std::optional<SkillId> skill;
    std::optional<ToolId> tool;
    std::string instruction;
};
// Asked for at an operation, in the order given: to tick, to measure between two limits, to write down.
struct StageStep {
    int op = 0;
    std::optional<StepKind> kind;  // check where absent
    std::string text, unit;
    std::optional<Reading> lower, upper;
    bool optional = false;         // the operation finishes without it
};
// Another work centre that can do an operation; the first named is taken first. Absent times are the operation's.
struct StageAlternate {
    int op = 0;
    WorkCenterId workCenter;
    std::optional<Duration> setup, run;
};

// engineering.addRouting: one for each revision and alternate of an item; released at once unless it is to stay a draft.
struct AddRouting {
    ItemId item;
    std::string revision, alternate;
    bool draft = false;
    std::vector<RoutingStage> operations;
    std::vector<StageStep> steps;
    std::vector<StageAlternate> alternates;
};
// engineering.changeRouting: drafts only; takes the place of all operations, steps and alternates.
struct ChangeRouting {
    RoutingId routing;
    std::int64_t version = 0;
    std::vector<RoutingStage> operations;
    std::vector<StageStep> steps;
    std::vector<StageAlternate> alternates;
};
// engineering.copyRouting: a draft with the same operations for another revision, alternate or item.
struct CopyRouting {
    RoutingId routing;
    std::optional<ItemId> item;
    std::string revision, alternate;
};
struct RoutingKept {
    RoutingId routing;
    std::int64_t version = 0;
};
// engineering.releaseRouting: refuses an empty one, a closed work centre, a retired tool, and one that lacks an
// operation at which the released bill uses a part.
struct ReleaseRouting {
    RoutingId routing;
    std::int64_t version = 0;
};
struct RetireRouting {
    RoutingId routing;
    std::int64_t version = 0;
};

void check(const db::Read&, const AddWorkCenter&, db::Reasons&);
void check(const db::Read&, const ChangeWorkCenter&, db::Reasons&);
void check(const db::Read&, const AddMachine&, db::Reasons&);
void check(const db::Read&, const ChangeMachine&, db::Reasons&);
void check(const db::Read&, const AddSkill&, db::Reasons&);
void check(const db::Read&, const AddTool&, db::Reasons&);
void check(const db::Read&, const ChangeTool&, db::Reasons&);
void check(const db::Read&, const AddRouting&, db::Reasons&);
void check(const db::Read&, const ChangeRouting&, db::Reasons&);
void check(const db::Read&, const CopyRouting&, db::Reasons&);
void check(const db::Read&, const ReleaseRouting&, db::Reasons&);
void check(const db::Read&, const RetireRouting&, db::Reasons&);
WorkCenterKept addWorkCenter(db::Tx&, const AddWorkCenter&);
WorkCenterKept changeWorkCenter(db::Tx&, const ChangeWorkCenter&);
MachineKept addMachine(db::Tx&, const AddMachine&);
MachineKept changeMachine(db::Tx&, const ChangeMachine&);
SkillKept addSkill(db::Tx&, const AddSkill&);
ToolKept addTool(db::Tx&, const AddTool&);
ToolKept changeTool(db::Tx&, const ChangeTool&);
RoutingKept addRouting(db::Tx&, const AddRouting&);
RoutingKept changeRouting(db::Tx&, const ChangeRouting&);
RoutingKept copyRouting(db::Tx&, const CopyRouting&);
RoutingKept releaseRouting(db::Tx&, const ReleaseRouting&);
RoutingKept retireRouting(db::Tx&, const RetireRouting&);

extern const db::Action<AddWorkCenter, WorkCenterKept> addWorkCenterAction;
extern const db::Action<ChangeWorkCenter, WorkCenterKept> changeWorkCenterAction;
extern const db::Action<AddMachine, MachineKept> addMachineAction;
extern const db::Action<ChangeMachine, MachineKept> changeMachineAction;
extern const db::Action<AddSkill, SkillKept> addSkillAction;
extern const db::Action<AddTool, ToolKept> addToolAction;
extern const db::Action<ChangeTool, ToolKept> changeToolAction;
extern const db::Action<AddRouting, RoutingKept> addRoutingAction;
extern const db::Action<ChangeRouting, RoutingKept> changeRoutingAction;
extern const db::Action<CopyRouting, RoutingKept> copyRoutingAction;
extern const db::Action<ReleaseRouting, RoutingKept> releaseRoutingAction;
extern const db::Action<RetireRouting, RoutingKept> retireRoutingAction;

}  // namespace engineering
