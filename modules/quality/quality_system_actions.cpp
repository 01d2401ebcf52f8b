// FMEA, PPAP, audits, read-and-understood and claims from suppliers: their actions as the door knows them.
#include "quality/audits.h"
#include "quality/fmea.h"
#include "quality/fmea_facts.h"
#include "quality/ppap.h"
#include "quality/ppap_facts.h"
#include "quality/reader_facts.h"
#include "quality/readers.h"
#include "quality/supplier_claims.h"
#include "shared/numbers.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(FmeaControl, (), (controlPlan, line))
BOOST_DESCRIBE_STRUCT(FmeaDefect, (), (defect))
BOOST_DESCRIBE_STRUCT(OpenFmea, (), (item, revision, title, team, site))
BOOST_DESCRIBE_STRUCT(ChangeFmea, (), (fmea, version, title, team, retire))
BOOST_DESCRIBE_STRUCT(ReviewFmea, (), (fmea, version, note))
BOOST_DESCRIBE_STRUCT(FmeaKept, (), (fmea, number, state, version))
BOOST_DESCRIBE_STRUCT(AddFmeaLine, (),
                      (fmea, opNo, step, function, failureMode, effect, cause, prevention, detectionControl, severity, occurrence,
                       detection, defects, controls, noAction))
BOOST_DESCRIBE_STRUCT(ChangeFmeaLine, (),
                      (fmeaLine, version, step, function, failureMode, effect, cause, prevention, detectionControl, noAction, setDefects,
                       setControls, defects, controls))
BOOST_DESCRIBE_STRUCT(RateFmeaLine, (), (fmeaLine, version, severity, occurrence, detection, reason))
BOOST_DESCRIBE_STRUCT(FmeaLineKept, (), (fmeaLine, fmea, lineNo, priority, version))
BOOST_DESCRIBE_STRUCT(AddFmeaAction, (), (fmeaLine, kind, text, dueOn, owner))
BOOST_DESCRIBE_STRUCT(FinishFmeaAction, (), (fmeaAction, evidence, attachment, occurrence, detection))
BOOST_DESCRIBE_STRUCT(DropFmeaAction, (), (fmeaAction, reason))
BOOST_DESCRIBE_STRUCT(FmeaActionKept, (), (fmeaAction, fmeaLine, state, priority))
BOOST_DESCRIBE_STRUCT(OpenPpap, (), (item, revision, customer, level, reason, partNumber, dueOn, owner, site))
BOOST_DESCRIBE_STRUCT(ChangePpap, (), (ppap, version, level, partNumber, dueOn, owner))
BOOST_DESCRIBE_STRUCT(SetPpapElement, (),
                      (ppap, element, state, note, attachment, documentRevision, fmea, controlPlan, inspection, need))
BOOST_DESCRIBE_STRUCT(SubmitPpap, (), (ppap, version, note))
BOOST_DESCRIBE_STRUCT(AnswerPpap, (), (ppap, answer, answeredBy, answeredOn, note, until, quantity, attachment))
BOOST_DESCRIBE_STRUCT(CancelPpap, (), (ppap, reason))
BOOST_DESCRIBE_STRUCT(PpapKept, (), (ppap, number, state, version, missing))
BOOST_DESCRIBE_STRUCT(Question, (), (clause, text))
BOOST_DESCRIBE_STRUCT(AddProgramme, (), (code, name, standard, kind, everyMonths, questions))
BOOST_DESCRIBE_STRUCT(ChangeProgramme, (), (programme, version, name, standard, everyMonths, questions, retire))
BOOST_DESCRIBE_STRUCT(ProgrammeKept, (), (programme, questions, version))
BOOST_DESCRIBE_STRUCT(PlanAudit, (), (programme, subject, supplier, auditor, auditee, plannedOn, site))
BOOST_DESCRIBE_STRUCT(ChangeAudit, (), (audit, version, subject, auditor, auditee, plannedOn))
BOOST_DESCRIBE_STRUCT(StartAudit, (), (audit))
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (audit, line, verdict, note, attachment))
BOOST_DESCRIBE_STRUCT(AddFinding, (), (audit, line, grade, text, evidence, owner, dueOn, item, attachment))
BOOST_DESCRIBE_STRUCT(CloseFinding, (), (finding, correction, closingEvidence, attachment))
BOOST_DESCRIBE_STRUCT(CloseAudit, (), (audit, summary))
BOOST_DESCRIBE_STRUCT(CancelAudit, (), (audit, reason))
BOOST_DESCRIBE_STRUCT(AuditKept, (), (audit, number, state, version, unanswered))
BOOST_DESCRIBE_STRUCT(FindingKept, (), (finding, number, state, capa))
BOOST_DESCRIBE_STRUCT(RequireReading, (), (document, role, employee, days))
BOOST_DESCRIBE_STRUCT(EndReading, (), (document, role, employee))
BOOST_DESCRIBE_STRUCT(ReadingRuleKept, (), (document, people))
BOOST_DESCRIBE_STRUCT(AcknowledgeReading, (), (documentRevision))
BOOST_DESCRIBE_STRUCT(Acknowledged, (), (documentRevision, left))
BOOST_DESCRIBE_STRUCT(ClaimFromSupplier, (),
                      (inspection, nonconformance, supplier, text, defect, quantity, attachment, dueOn, owner, lotsNeeded))
BOOST_DESCRIBE_STRUCT(Claimed, (), (complaint, capa, number, report, supplier, lot, quantity, links))

void check(const db::Read&, const OpenFmea&, db::Reasons&);
void check(const db::Read&, const ChangeFmea&, db::Reasons&);
void check(const db::Read&, const ReviewFmea&, db::Reasons&);
void check(const db::Read&, const AddFmeaLine&, db::Reasons&);
void check(const db::Read&, const ChangeFmeaLine&, db::Reasons&);
void check(const db::Read&, const RateFmeaLine&, db::Reasons&);
void check(const db::Read&, const AddFmeaAction&, db::Reasons&);
void check(const db::Read&, const FinishFmeaAction&, db::Reasons&);
void check(const db::Read&, const DropFmeaAction&, db::Reasons&);
void check(const db::Read&, const OpenPpap&, db::Reasons&);
void check(const db::Read&, const ChangePpap&, db::Reasons&);
void check(const db::Read&, const SetPpapElement&, db::Reasons&);
void check(const db::Read&, const SubmitPpap&, db::Reasons&);
void check(const db::Read&, const AnswerPpap&, db::Reasons&);
void check(const db::Read&, const CancelPpap&, db::Reasons&);
void check(const db::Read&, const AddProgramme&, db::Reasons&);
void check(const db::Read&, const ChangeProgramme&, db::Reasons&);
void check(const db::Read&, const PlanAudit&, db::Reasons&);
void check(const db::Read&, const ChangeAudit&, db::Reasons&);
void check(const db::Read&, const StartAudit&, db::Reasons&);
void check(const db::Read&, const AnswerQuestion&, db::Reasons&);
void check(const db::Read&, const AddFinding&, db::Reasons&);
void check(const db::Read&, const CloseFinding&, db::Reasons&);
void check(const db::Read&, const CloseAudit&, db::Reasons&);
void check(const db::Read&, const CancelAudit&, db::Reasons&);
void check(const db::Read&, const RequireReading&, db::Reasons&);
void check(const db::Read&, const EndReading&, db::Reasons&);
void check(const db::Read&, const AcknowledgeReading&, db::Reasons&);
void check(const db::Read&, const ClaimFromSupplier&, db::Reasons&);

const db::Action<OpenFmea, FmeaKept> openFmeaAction{"quality.openFmea", "Open a process FMEA", openFmea, check, db::codec<OpenFmea, FmeaKept>()};
const db::Action<ChangeFmea, FmeaKept> changeFmeaAction{"quality.changeFmea", "Change or retire an FMEA", changeFmea, check,
                                                        db::codec<ChangeFmea, FmeaKept>()};
const db::Action<ReviewFmea, FmeaKept> reviewFmeaAction{"quality.reviewFmea", "Finish going through an FMEA", reviewFmea, check,
                                                        db::codec<ReviewFmea, FmeaKept>()};
const db::Action<AddFmeaLine, FmeaLineKept> addFmeaLineAction{"quality.addFmeaLine", "Foresee a failure in an FMEA", addFmeaLine, check,
                                                              db::codec<AddFmeaLine, FmeaLineKept>()};
const db::Action<ChangeFmeaLine, FmeaLineKept> changeFmeaLineAction{"quality.changeFmeaLine", "Change a line of an FMEA", changeFmeaLine,
                                                                    check, db::codec<ChangeFmeaLine, FmeaLineKept>()};
const db::Action<RateFmeaLine, FmeaLineKept> rateFmeaLineAction{"quality.rateFmeaLine", "Rate a line of an FMEA again", rateFmeaLine,
                                                                check, db::codec<RateFmeaLine, FmeaLineKept>()};
const db::Action<AddFmeaAction, FmeaActionKept> addFmeaActionAction{"quality.addFmeaAction", "Add an action to an FMEA", addFmeaAction, check,
                                                                    db::codec<AddFmeaAction, FmeaActionKept>()};
const db::Action<FinishFmeaAction, FmeaActionKept> finishFmeaActionAction{
    "quality.finishFmeaAction", "Finish an action of an FMEA", finishFmeaAction, check, db::codec<FinishFmeaAction, FmeaActionKept>()};
const db::Action<DropFmeaAction, FmeaActionKept> dropFmeaActionAction{"quality.dropFmeaAction", "Drop an action of an FMEA", dropFmeaAction,
                                                                      check, db::codec<DropFmeaAction, FmeaActionKept>()};
const db::Action<OpenPpap, PpapKept> openPpapAction{"quality.openPpap", "Open a PPAP file", openPpap, check, db::codec<OpenPpap, PpapKept>()};
const db::Action<ChangePpap, PpapKept> changePpapAction{"quality.changePpap", "Change a PPAP file", changePpap, check,
                                                        db::codec<ChangePpap, PpapKept>()};
const db::Action<SetPpapElement, PpapKept> setPpapElementAction{"quality.setPpapElement", "Show an element of a PPAP file", setPpapElement,
                                                                check, db::codec<SetPpapElement, PpapKept>()};
const db::Action<SubmitPpap, PpapKept> submitPpapAction{"quality.submitPpap", "Submit a PPAP file with a signature", submitPpap, check,
                                                        db::codec<SubmitPpap, PpapKept>()};
const db::Action<AnswerPpap, PpapKept> answerPpapAction{"quality.answerPpap", "Enter the customer's answer to a PPAP file", answerPpap,
                                                        check, db::codec<AnswerPpap, PpapKept>()};
const db::Action<CancelPpap, PpapKept> cancelPpapAction{"quality.cancelPpap", "Cancel a PPAP file", cancelPpap, check,
                                                        db::codec<CancelPpap, PpapKept>()};
const db::Action<AddProgramme, ProgrammeKept> addProgrammeAction{"quality.addProgramme", "Add an audit programme", addProgramme, check,
                                                                 db::codec<AddProgramme, ProgrammeKept>()};
const db::Action<ChangeProgramme, ProgrammeKept> changeProgrammeAction{"quality.changeProgramme", "Change or retire an audit programme",
                                                                       changeProgramme, check, db::codec<ChangeProgramme, ProgrammeKept>()};
const db::Action<PlanAudit, AuditKept> planAuditAction{"quality.planAudit", "Plan an audit", planAudit, check, db::codec<PlanAudit, AuditKept>()};
const db::Action<ChangeAudit, AuditKept> changeAuditAction{"quality.changeAudit", "Change a planned audit", changeAudit, check,
                                                           db::codec<ChangeAudit, AuditKept>()};
const db::Action<StartAudit, AuditKept> startAuditAction{"quality.startAudit", "Begin an audit", startAudit, check,
                                                         db::codec<StartAudit, AuditKept>()};
const db::Action<AnswerQuestion, AuditKept> answerQuestionAction{"quality.answerQuestion", "Answer a question of an audit", answerQuestion,
                                                                 check, db::codec<AnswerQuestion, AuditKept>()};
const db::Action<AddFinding, FindingKept> addFindingAction{"quality.addFinding", "Add what an audit found", addFinding, check,
                                                           db::codec<AddFinding, FindingKept>()};
const db::Action<CloseFinding, FindingKept> closeFindingAction{"quality.closeFinding", "Close what an audit found", closeFinding, check,
                                                               db::codec<CloseFinding, FindingKept>()};
const db::Action<CloseAudit, AuditKept> closeAuditAction{"quality.closeAudit", "Close an audit", closeAudit, check,
                                                         db::codec<CloseAudit, AuditKept>()};
const db::Action<CancelAudit, AuditKept> cancelAuditAction{"quality.cancelAudit", "Cancel an audit", cancelAudit, check,
                                                           db::codec<CancelAudit, AuditKept>()};
const db::Action<RequireReading, ReadingRuleKept> requireReadingAction{"quality.requireReading", "Say who must read a document", requireReading,
                                                                       check, db::codec<RequireReading, ReadingRuleKept>()};
const db::Action<EndReading, ReadingRuleKept> endReadingAction{"quality.endReading", "Say who need not read a document any more", endReading,
                                                               check, db::codec<EndReading, ReadingRuleKept>()};
const db::Action<AcknowledgeReading, Acknowledged> acknowledgeReadingAction{
    "quality.acknowledgeReading", "Sign that a document is read and understood", acknowledgeReading, check,
    db::codec<AcknowledgeReading, Acknowledged>()};
const db::Action<ClaimFromSupplier, Claimed> claimFromSupplierAction{"quality.claimFromSupplier", "Claim from a supplier with his 8D report",
                                                                     claimFromSupplier, check, db::codec<ClaimFromSupplier, Claimed>()};

void addQualitySystemFindables(db::Actions&);  // quality_system_findables.cpp

void installQualitySystem(db::Actions& actions) {
    addQualitySystemFindables(actions);
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findWrongPriorities), db::addDoctorCheck(findAlteredPpaps),
                                               db::addDoctorCheck(findAlteredReadings), true);
    // Programmes and documents hold for every site.
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{&addProgrammeAction, &changeProgrammeAction,
                                                                                   &requireReadingAction, &endReadingAction})
        actions.add(*action, db::Reach::company);
    actions.add(acknowledgeReadingAction, db::Reach::self);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &openFmeaAction, &changeFmeaAction, &reviewFmeaAction, &addFmeaLineAction, &changeFmeaLineAction, &rateFmeaLineAction,
             &addFmeaActionAction, &finishFmeaActionAction, &dropFmeaActionAction, &openPpapAction, &changePpapAction,
             &setPpapElementAction, &submitPpapAction, &answerPpapAction, &cancelPpapAction, &planAuditAction, &changeAuditAction,
             &startAuditAction, &answerQuestionAction, &addFindingAction, &closeFindingAction, &closeAuditAction, &cancelAuditAction,
             &claimFromSupplierAction})
        actions.add(*action);
    for (const auto* list : {&fmeasList(), &fmeaLinesList(), &fmeaRatingsList(), &fmeaActionsList(), &ppapsList(), &ppapElementsList(),
                             &ppapEventsList(), &programmesList(), &auditQuestionsList(), &auditsList(), &auditAnswersList(), &findingsList(),
                             &readingRulesList(), &readingsList(), &readingsDueList()})
        actions.addList(*list);
}

}  // namespace quality
