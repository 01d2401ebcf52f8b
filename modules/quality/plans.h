// Control plans and inspection plans: what is watched of an item, with what, how often, and what is done when it is wrong.
//
// Records: control_plan (draft -> released -> retired) with its lines, inspection_plan with its characteristics, both in
// numbered editions. A draft is changed, a released edition never: a new one takes its place. Releasing a control plan
// makes and releases the inspection plans of its lines about goods, one for what comes in, one for each operation and one
// for what is done: NUMBER-IN, NUMBER-10, NUMBER-FIN.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "engineering/measures.h"
#include "quality/sampling.h"
#include "shared/ids.h"

namespace quality {
using engineering::Reading;

BOOST_DEFINE_ENUM_CLASS(PlanState, draft, released, retired)
BOOST_DEFINE_ENUM_CLASS(Phase, prototype, pre_launch, production)
// incoming: goods come in; in_process: an operation is reported; final: goods are done.
BOOST_DEFINE_ENUM_CLASS(CheckPoint, incoming, in_process, final)
BOOST_DEFINE_ENUM_CLASS(Subject, product, process)
BOOST_DEFINE_ENUM_CLASS(ResultKind, measured, attribute)
BOOST_DEFINE_ENUM_CLASS(Importance, critical, major, minor)
BOOST_DEFINE_ENUM_CLASS(SampleRule, every_piece, fixed, single_sample, double_sample, variables)

// What is checked. Measured: a unit and at least one limit of lower and upper; values outside possibleFrom to possibleTo
// cannot be and are refused. gaugeKind '': without a gauge. fixed: `size` pieces; the samples: a level (absent: II) and
// the acceptable quality limit of ISO 2859-1, of ISO 3951-1 for variables, which must be measured. Refuses
// "quality.characteristic.*".
struct Characteristic {
    std::string name;
    ResultKind kind = ResultKind::attribute;
    std::optional<Importance> importance;  // major where absent
    std::optional<UnitId> unit;
    std::optional<Reading> nominal, lower, upper, possibleFrom, possibleTo;
    std::string method, gaugeKind;
    SampleRule rule = SampleRule::every_piece;
    std::optional<int> size;
    std::optional<Level> level;
    std::optional<Percent> qualityLimit;
    std::string reaction;
};
// A row of a control plan. process: watched while it is made, and not inspected on goods.
struct ControlLine {
    CheckPoint checkPoint = CheckPoint::incoming;
    std::optional<int> opNo;  // in process: at which operation
    std::string step;
    std::optional<Subject> subject;  // product where absent
    std::string frequency, control;
    Characteristic characteristic;
};

// ---- Control plans ------------------------------------------------------------------------------------------

// quality.addControlPlan: the first edition, a draft. Refuses "quality.plan.taken".
struct AddControlPlan {
    std::string number;
    ItemId item;
    std::string revision;  // '' all
    std::optional<Phase> phase;  // production where absent
    std::string note;
    std::vector<ControlLine> lines;
};
// quality.changeControlPlan: a draft; lines given take the place of all there are. Refuses "quality.plan.state".
struct ChangeControlPlan {
    ControlPlanId controlPlan;
    std::int64_t version = 0;
    std::optional<Phase> phase;
    std::optional<std::string> note;
    std::vector<ControlLine> lines;
};
// quality.releaseControlPlan: also releases the inspection plans made of it; editions before are retired.
struct ReleaseControlPlan {
    ControlPlanId controlPlan;
    std::int64_t version = 0;
};
// quality.reviseControlPlan: the next edition as a draft, a copy of this one.
struct ReviseControlPlan {
    ControlPlanId controlPlan;
    std::string note;
};
struct ControlPlanKept {
    ControlPlanId controlPlan;
    int edition = 1;
    std::int64_t version = 0;
    std::vector<InspectionPlanId> plans;  // made of it
};

// ---- Inspection plans ---------------------------------------------------------------------------------------

// quality.addPlan: the first edition by hand, a draft. supplier: only its goods. skipAfter and skipEvery: after so many
// lots accepted in a row about one in skipEvery is inspected (1: none is skipped). reduces: reduced inspection is wanted
// where it is earned. mustSign: deciding needs a signature.
struct AddPlan {
    std::string number;
    ItemId item;
    std::string revision;
    CheckPoint checkPoint = CheckPoint::incoming;
    std::optional<int> opNo;
    std::optional<PartyId> supplier;
    bool mustSign = false, reduces = false;
    std::optional<int> skipAfter, skipEvery;  // 10 and 1 where absent
    std::vector<Characteristic> characteristics;
};
// quality.changePlan: a draft; characteristics given take the place of all there are.
struct ChangePlan {
    InspectionPlanId plan;
    std::int64_t version = 0;
    std::optional<bool> mustSign, reduces;
    std::optional<int> skipAfter, skipEvery;
    std::vector<Characteristic> characteristics;
};
struct ReleasePlan {
    InspectionPlanId plan;
    std::int64_t version = 0;
};
struct RevisePlan {
    InspectionPlanId plan;
};
// quality.retirePlan: nothing is inspected by it any more; what is due stays due.
struct RetirePlan {
    InspectionPlanId plan;
    std::int64_t version = 0;
};
struct PlanKept {
    InspectionPlanId plan;
    int edition = 1;
    std::int64_t version = 0;
};

ControlPlanKept addControlPlan(db::Tx&, const AddControlPlan&);
ControlPlanKept changeControlPlan(db::Tx&, const ChangeControlPlan&);
ControlPlanKept releaseControlPlan(db::Tx&, const ReleaseControlPlan&);
ControlPlanKept reviseControlPlan(db::Tx&, const ReviseControlPlan&);
PlanKept addPlan(db::Tx&, const AddPlan&);
PlanKept changePlan(db::Tx&, const ChangePlan&);
PlanKept releasePlan(db::Tx&, const ReleasePlan&);
PlanKept revisePlan(db::Tx&, const RevisePlan&);
PlanKept retirePlan(db::Tx&, const RetirePlan&);

extern const db::Action<AddControlPlan, ControlPlanKept> addControlPlanAction;
extern const db::Action<ChangeControlPlan, ControlPlanKept> changeControlPlanAction;
extern const db::Action<ReleaseControlPlan, ControlPlanKept> releaseControlPlanAction;
extern const db::Action<ReviseControlPlan, ControlPlanKept> reviseControlPlanAction;
extern const db::Action<AddPlan, PlanKept> addPlanAction;
extern const db::Action<ChangePlan, PlanKept> changePlanAction;
extern const db::Action<ReleasePlan, PlanKept> releasePlanAction;
extern const db::Action<RevisePlan, PlanKept> revisePlanAction;
extern const db::Action<RetirePlan, PlanKept> retirePlanAction;

const db::List& controlPlansList();
const db::List& inspectionPlansList();
const db::List& characteristicsList();

}  // namespace quality
