// Process FMEA: what can go wrong at each operation of an item, how bad, how often, how well it is seen, and what is done
// about it; beside that what really went wrong, so that a rating which reality contradicts is seen.
//
// Records: fmea (open -> retired), fmea_line (one cause of one failure mode), fmea_rating (each rating there was),
// fmea_action (open -> done or dropped). A line names the kinds of defects that it foresees and the characteristics of
// released control plans that watch for it. The action priority is the table "Action Priority" of the AIAG & VDA FMEA
// Handbook, 1st edition 2019 (the same for design and process).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(ActionPriority, high, medium, low)
BOOST_DEFINE_ENUM_CLASS(FmeaState, open, retired)
BOOST_DEFINE_ENUM_CLASS(FmeaActionKind, prevention, detection)
BOOST_DEFINE_ENUM_CLASS(FmeaActionState, open, done, dropped)

// ---- Pure rules -----------------------------------------------------------------------------------------------

// Severity, occurrence and detection from 1 (least) to 10 (worst); anything else is a Fault.
ActionPriority actionPriority(int severity, int occurrence, int detection);
// The occurrence rating that so many bad of so many pieces stand for: 10 from 100 per thousand on, 9: 50, 8: 20, 7: 10,
// 6: 2, 5: 0.5, 4: 0.1, 3: 0.01, 2: less (AIAG FMEA, 4th edition 2008, occurrence by incidents per thousand). 1 where nothing
// was bad, though no count says that it cannot be.
int observedOccurrence(std::int64_t bad, std::int64_t made);
// A detection rating of 4 and better says that it is found before it leaves the house; what a customer found was not.
inline constexpr int foundBeforeItLeaves = 4;

// ---- Verbs ----------------------------------------------------------------------------------------------------

// A characteristic of a released control plan, by its line: followed through later editions by place and name.
struct FmeaControl {
    ControlPlanId controlPlan;
    int line = 10;
};
struct FmeaDefect {
    DefectKindId defect;  // and all kinds below it
};

// quality.openFmea: refuses "quality.fmea.taken" where the item's revision has an open one already.
struct OpenFmea {
    ItemId item;
    std::string revision;  // '' all
    std::string title, team;
    std::optional<SiteId> site;  // absent: the only one
};
// quality.changeFmea: what is absent stays. retire: it is not kept up any more.
struct ChangeFmea {
    FmeaId fmea;
    std::int64_t version = 0;
    std::optional<std::string> title, team;
    bool retire = false;
};
// quality.reviewFmea: it was gone through and holds. Refuses "quality.fmea.unanswered" while a line of high priority has
// neither an action, open or done since it was rated so, nor a reason why there is none, "quality.fmea.contradicted" while a rating is better than what
// happened: rate the line again first.
struct ReviewFmea {
    FmeaId fmea;
    std::int64_t version = 0;
    std::string note;
};
struct FmeaKept {
    FmeaId fmea;
    std::string number;
    FmeaState state = FmeaState::open;
    std::int64_t version = 0;
};

// quality.addFmeaLine: opNo is one of the item's routings ("quality.fmea.operation"); absent: it is about the whole item.
struct AddFmeaLine {
    FmeaId fmea;
    std::optional<int> opNo;
    std::string step;      // the process step in words; absent: the operation's name
    std::string function;  // what the step has to bring about
    std::string failureMode, effect, cause;
    std::string prevention, detectionControl;  // what keeps the cause away, and what finds it, today
    int severity = 1, occurrence = 1, detection = 1;
    std::vector<FmeaDefect> defects;
    std::vector<FmeaControl> controls;
    std::string noAction;  // of high priority: why nothing more is done, '' where something is
};
// quality.changeFmeaLine: what is absent stays; defects and controls that are given take the place of all there are, with
// setDefects and setControls an empty list too.
struct ChangeFmeaLine {
    FmeaLineId fmeaLine;
    std::int64_t version = 0;
    std::optional<std::string> step, function, failureMode, effect, cause, prevention, detectionControl, noAction;
    bool setDefects = false, setControls = false;
    std::vector<FmeaDefect> defects;
    std::vector<FmeaControl> controls;
};
// quality.rateFmeaLine: with what was learnt. The one before stays readable (fmeaRatingsList).
struct RateFmeaLine {
    FmeaLineId fmeaLine;
    std::int64_t version = 0;
    int severity = 1, occurrence = 1, detection = 1;
    std::string reason;
};
struct FmeaLineKept {
    FmeaLineId fmeaLine;
    FmeaId fmea;
    int lineNo = 0;
    ActionPriority priority = ActionPriority::low;
    std::int64_t version = 0;
};

struct AddFmeaAction {
    FmeaLineId fmeaLine;
    std::optional<FmeaActionKind> kind;  // prevention where absent
    std::string text;
    Date dueOn;
    std::optional<UserAccountId> owner;  // absent: who adds it
};
// quality.finishFmeaAction: with what shows it, and what occurrence and detection are now (absent: as before). Severity
// stays: only another design makes an effect milder.
struct FinishFmeaAction {
    FmeaActionId fmeaAction;
    std::string evidence;
    std::optional<std::string> attachment;
    std::optional<int> occurrence, detection;
};
struct DropFmeaAction {
    FmeaActionId fmeaAction;
    std::string reason;
};
struct FmeaActionKept {
    FmeaActionId fmeaAction;
    FmeaLineId fmeaLine;
    FmeaActionState state = FmeaActionState::open;
    ActionPriority priority = ActionPriority::low;  // of its line
};

// ---- Reads ----------------------------------------------------------------------------------------------------

// A characteristic that watches for a line's failure.
struct Watched {
    std::string controlPlan, characteristic;
    int edition = 1;
    std::optional<ControlPlanId> inForce;  // the released edition that has it still; none: it is not watched any more
    std::string inspectionPlan;            // made of it, '' none
    std::int64_t pieces = 0, bad = 0;      // checked of it, over all editions
};
// What really happened of a line's failure since its present rating: pieces of the item with its kinds of defects, at its
// operation where one is said both here and there.
struct Reality {
    std::int64_t cases = 0;           // nonconformances
    std::int64_t escaped = 0;         // of them found by customers
    Quantity bad, made;               // pieces in the cases; pieces reported at the operation, else received or made
    int occurrence = 1;               // observedOccurrence
    bool oftener = false;             // than it was rated
    bool unseen = false;              // rated as found before it leaves, and a customer found it
    bool contradicted() const { return oftener || unseen; }
};
struct FmeaLineSeen {
    FmeaLineId fmeaLine;
    int lineNo = 0;
    std::optional<int> opNo;
    std::string step, function, failureMode, effect, cause, prevention, detectionControl, noAction;
    int severity = 1, occurrence = 1, detection = 1;
    ActionPriority priority = ActionPriority::low;
    db::Instant ratedAt;
    std::int64_t version = 0, actions = 0, openActions = 0;
    std::int64_t answers = 0;          // actions that are open, or were done since its present rating
    std::vector<std::string> defects;  // codes
    std::vector<Watched> watched;
    Reality reality;
    // High, with neither an action against that nor a reason for none: what was done before it was rated so did not do.
    bool unanswered() const { return priority == ActionPriority::high && answers == 0 && noAction.empty(); }
};
std::vector<FmeaLineSeen> fmeaLines(const db::Read&, FmeaId);
Reality realityOf(const db::Read&, FmeaLineId);

// ---- Actions --------------------------------------------------------------------------------------------------

FmeaKept openFmea(db::Tx&, const OpenFmea&);
FmeaKept changeFmea(db::Tx&, const ChangeFmea&);
FmeaKept reviewFmea(db::Tx&, const ReviewFmea&);
FmeaLineKept addFmeaLine(db::Tx&, const AddFmeaLine&);
FmeaLineKept changeFmeaLine(db::Tx&, const ChangeFmeaLine&);
FmeaLineKept rateFmeaLine(db::Tx&, const RateFmeaLine&);
FmeaActionKept addFmeaAction(db::Tx&, const AddFmeaAction&);
FmeaActionKept finishFmeaAction(db::Tx&, const FinishFmeaAction&);
FmeaActionKept dropFmeaAction(db::Tx&, const DropFmeaAction&);

extern const db::Action<OpenFmea, FmeaKept> openFmeaAction;
extern const db::Action<ChangeFmea, FmeaKept> changeFmeaAction;
extern const db::Action<ReviewFmea, FmeaKept> reviewFmeaAction;
extern const db::Action<AddFmeaLine, FmeaLineKept> addFmeaLineAction;
extern const db::Action<ChangeFmeaLine, FmeaLineKept> changeFmeaLineAction;
extern const db::Action<RateFmeaLine, FmeaLineKept> rateFmeaLineAction;
extern const db::Action<AddFmeaAction, FmeaActionKept> addFmeaActionAction;
extern const db::Action<FinishFmeaAction, FmeaActionKept> finishFmeaActionAction;
extern const db::Action<DropFmeaAction, FmeaActionKept> dropFmeaActionAction;

const db::List& fmeasList();
const db::List& fmeaLinesList();
const db::List& fmeaRatingsList();
const db::List& fmeaActionsList();

// FMEA, PPAP, audits and read-and-understood: all their actions, lists and findables (quality_system_actions.cpp).
void installQualitySystem(db::Actions&);

}  // namespace quality
