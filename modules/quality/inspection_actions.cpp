#include "quality/gauges.h"
#include "quality/inspections.h"
#include "quality/plans.h"
#include "shared/numbers.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(AddGauge, (), (code, name, gaugeKind, site, unit, rangeFrom, rangeTo, resolution, owner, place, intervalDays))
BOOST_DESCRIBE_STRUCT(ChangeGauge, (), (gauge, version, name, owner, place, intervalDays, retire))
BOOST_DESCRIBE_STRUCT(CalibrateGauge, (), (gauge, asFound, asLeft, calibratedOn, deviation, certificate, doneBy, note, dueOn))
BOOST_DESCRIBE_STRUCT(GaugeKept, (), (gauge, state, dueOn, doubtful, version))
BOOST_DESCRIBE_STRUCT(Characteristic, (),
                      (name, kind, importance, unit, nominal, lower, upper, possibleFrom, possibleTo, method, gaugeKind, rule, size,
                       level, qualityLimit, reaction))
BOOST_DESCRIBE_STRUCT(ControlLine, (), (checkPoint, opNo, step, subject, frequency, control, characteristic))
BOOST_DESCRIBE_STRUCT(AddControlPlan, (), (number, item, revision, phase, note, lines))
BOOST_DESCRIBE_STRUCT(ChangeControlPlan, (), (controlPlan, version, phase, note, lines))
BOOST_DESCRIBE_STRUCT(ReleaseControlPlan, (), (controlPlan, version))
BOOST_DESCRIBE_STRUCT(ReviseControlPlan, (), (controlPlan, note))
BOOST_DESCRIBE_STRUCT(ControlPlanKept, (), (controlPlan, edition, version, plans))
BOOST_DESCRIBE_STRUCT(AddPlan, (),
                      (number, item, revision, checkPoint, opNo, supplier, mustSign, reduces, skipAfter, skipEvery, characteristics))
BOOST_DESCRIBE_STRUCT(ChangePlan, (), (plan, version, mustSign, reduces, skipAfter, skipEvery, characteristics))
BOOST_DESCRIBE_STRUCT(ReleasePlan, (), (plan, version))
BOOST_DESCRIBE_STRUCT(RevisePlan, (), (plan))
BOOST_DESCRIBE_STRUCT(RetirePlan, (), (plan, version))
BOOST_DESCRIBE_STRUCT(PlanKept, (), (plan, edition, version))
BOOST_DESCRIBE_STRUCT(DrawSample, (), (inspection))
BOOST_DESCRIBE_STRUCT(SampleDrawn, (), (inspection, severity, samples))
BOOST_DESCRIBE_STRUCT(RecordResults, (), (inspection, line, readings, unit, goodPieces, badPieces, gauge, lot, piece, reason))
BOOST_DESCRIBE_STRUCT(ResultsRecorded, (), (inspection, recorded, bad, missing, decision))
BOOST_DESCRIBE_STRUCT(DecideInspection, (), (inspection, verdict, lot, quantity, bin, comment))
BOOST_DESCRIBE_STRUCT(InspectionDecided, (), (inspection, state, freed, rejected, waiting, next, holds))
BOOST_DESCRIBE_STRUCT(ResumeSource, (), (plan, supplier, reason))
BOOST_DESCRIBE_STRUCT(SourceResumed, (), (plan, next))

void check(const db::Read&, const AddGauge&, db::Reasons&);
void check(const db::Read&, const ChangeGauge&, db::Reasons&);
void check(const db::Read&, const CalibrateGauge&, db::Reasons&);
void check(const db::Read&, const AddControlPlan&, db::Reasons&);
void check(const db::Read&, const ChangeControlPlan&, db::Reasons&);
void check(const db::Read&, const ReleaseControlPlan&, db::Reasons&);
void check(const db::Read&, const ReviseControlPlan&, db::Reasons&);
void check(const db::Read&, const AddPlan&, db::Reasons&);
void check(const db::Read&, const ChangePlan&, db::Reasons&);
void check(const db::Read&, const ReleasePlan&, db::Reasons&);
void check(const db::Read&, const RevisePlan&, db::Reasons&);
void check(const db::Read&, const RetirePlan&, db::Reasons&);
void check(const db::Read&, const DrawSample&, db::Reasons&);
void check(const db::Read&, const RecordResults&, db::Reasons&);
void check(const db::Read&, const DecideInspection&, db::Reasons&);
void check(const db::Read&, const ResumeSource&, db::Reasons&);

const db::Action<AddGauge, GaugeKept> addGaugeAction{"quality.addGauge", "Add a gauge", addGauge, check,
                                                     db::codec<AddGauge, GaugeKept>()};
const db::Action<ChangeGauge, GaugeKept> changeGaugeAction{"quality.changeGauge", "Change or retire a gauge", changeGauge, check,
                                                           db::codec<ChangeGauge, GaugeKept>()};
const db::Action<CalibrateGauge, GaugeKept> calibrateGaugeAction{"quality.calibrateGauge", "Record a calibration of a gauge",
                                                                 calibrateGauge, check, db::codec<CalibrateGauge, GaugeKept>()};
const db::Action<AddControlPlan, ControlPlanKept> addControlPlanAction{
    "quality.addControlPlan", "Draw up a control plan", addControlPlan, check, db::codec<AddControlPlan, ControlPlanKept>()};
const db::Action<ChangeControlPlan, ControlPlanKept> changeControlPlanAction{
    "quality.changeControlPlan", "Change a control plan's draft", changeControlPlan, check,
    db::codec<ChangeControlPlan, ControlPlanKept>()};
const db::Action<ReleaseControlPlan, ControlPlanKept> releaseControlPlanAction{
    "quality.releaseControlPlan", "Release a control plan and its inspection plans", releaseControlPlan, check,
    db::codec<ReleaseControlPlan, ControlPlanKept>()};
const db::Action<ReviseControlPlan, ControlPlanKept> reviseControlPlanAction{
    "quality.reviseControlPlan", "Make a control plan's next edition", reviseControlPlan, check,
    db::codec<ReviseControlPlan, ControlPlanKept>()};
const db::Action<AddPlan, PlanKept> addPlanAction{"quality.addPlan", "Draw up an inspection plan", addPlan, check,
                                                  db::codec<AddPlan, PlanKept>()};
const db::Action<ChangePlan, PlanKept> changePlanAction{"quality.changePlan", "Change an inspection plan's draft", changePlan, check,
                                                        db::codec<ChangePlan, PlanKept>()};
const db::Action<ReleasePlan, PlanKept> releasePlanAction{"quality.releasePlan", "Release an inspection plan", releasePlan, check,
                                                          db::codec<ReleasePlan, PlanKept>()};
const db::Action<RevisePlan, PlanKept> revisePlanAction{"quality.revisePlan", "Make an inspection plan's next edition", revisePlan,
                                                        check, db::codec<RevisePlan, PlanKept>()};
const db::Action<RetirePlan, PlanKept> retirePlanAction{"quality.retirePlan", "Retire an inspection plan", retirePlan, check,
                                                        db::codec<RetirePlan, PlanKept>()};
const db::Action<DrawSample, SampleDrawn> drawSampleAction{"quality.drawSample", "Draw the sample of an inspection", drawSample,
                                                           check, db::codec<DrawSample, SampleDrawn>()};
const db::Action<RecordResults, ResultsRecorded> recordResultsAction{"quality.recordResults", "Record what pieces showed",
                                                                     recordResults, check,
                                                                     db::codec<RecordResults, ResultsRecorded>()};
const db::Action<DecideInspection, InspectionDecided> decideInspectionAction{
    "quality.decideInspection", "Free or reject inspected goods", decideInspection, check,
    db::codec<DecideInspection, InspectionDecided>()};
const db::Action<ResumeSource, SourceResumed> resumeSourceAction{"quality.resumeSource", "Inspect a discontinued source again",
                                                                 resumeSource, check, db::codec<ResumeSource, SourceResumed>()};

void installInspections(db::Actions& actions) {
    addCheckingFindables(actions);
    // Plans hold for every site.
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addControlPlanAction, &changeControlPlanAction, &releaseControlPlanAction, &reviseControlPlanAction, &addPlanAction,
             &changePlanAction, &releasePlanAction, &revisePlanAction, &retirePlanAction, &resumeSourceAction})
        actions.add(*action, db::Reach::company);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addGaugeAction, &changeGaugeAction, &calibrateGaugeAction, &drawSampleAction, &recordResultsAction,
             &decideInspectionAction})
        actions.add(*action);
    for (const auto* list : {&inspectionsDueList(), &inspectionsList(), &resultsList(), &samplingStatesList(), &controlPlansList(),
                             &inspectionPlansList(), &characteristicsList(), &gaugesList(), &calibrationsList(),
                             &doubtfulResultsList()})
        actions.addList(*list);
}

}  // namespace quality
