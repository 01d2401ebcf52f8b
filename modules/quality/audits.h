// Audits: a programme with its questions, audits by it, and what they found, until each finding is put right and shown so.
//
// Records: audit_programme (active -> retired) with audit_question, audit (planned -> running -> closed, or cancelled) with
// audit_answer (the questions as they were when it began) and audit_finding (open -> closed). A major finding opens an 8D
// report in the same commit, another one may get one (quality.openCapa); either closes only after it. Where the report has no item, its proof is not later lots but later
// audits: the same question, answered again with nothing found (Effectiveness of capa.h).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"

namespace quality {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(AuditKind, system, process, goods, supplier)
BOOST_DEFINE_ENUM_CLASS(ProgrammeState, active, retired)
BOOST_DEFINE_ENUM_CLASS(AuditState, planned, running, closed, cancelled)
// conforms: nothing found; finding: by quality.addFinding; not_applicable: with a note why.
BOOST_DEFINE_ENUM_CLASS(AuditVerdict, conforms, finding, not_applicable)
BOOST_DEFINE_ENUM_CLASS(FindingGrade, major, minor, observation)
BOOST_DEFINE_ENUM_CLASS(FindingState, open, closed)

// ---- Programmes -----------------------------------------------------------------------------------------------

struct Question {
    std::string clause;  // of the standard, such as '8.5.1', '' none
    std::string text;
};
// quality.addProgramme: refuses "quality.audit.programme_taken".
struct AddProgramme {
    std::string code, name;
    std::string standard;                 // such as 'ISO 9001:2015', '' none
    std::optional<AuditKind> kind;        // system where absent
    std::optional<int> everyMonths;       // how often each subject is audited; 12 where absent
    std::vector<Question> questions;
};
// quality.changeProgramme: questions given take the place of all there are; one with the same clause and text stays the same
// question. Audits that have begun keep theirs; an 8D report is proved by later answers to the same text, whatever its clause.
struct ChangeProgramme {
    AuditProgrammeId programme;
    std::int64_t version = 0;
    std::optional<std::string> name, standard;
    std::optional<int> everyMonths;
    std::vector<Question> questions;
    bool retire = false;
};
struct ProgrammeKept {
    AuditProgrammeId programme;
    int questions = 0;
    std::int64_t version = 0;
};

// ---- Audits ---------------------------------------------------------------------------------------------------

// quality.planAudit: nobody audits what is his own: the auditor is another person than the one audited
// ("quality.audit.own"). Of kind supplier, a supplier is named ("quality.audit.supplier").
struct PlanAudit {
    AuditProgrammeId programme;
    std::string subject;                    // department, process, product
    std::optional<PartyId> supplier;
    UserAccountId auditor;
    std::optional<UserAccountId> auditee;   // who answers there; absent: somebody who does not sign in
    Date plannedOn;
    std::optional<SiteId> site;
};
// quality.changeAudit: while it is planned.
struct ChangeAudit {
    AuditId audit;
    std::int64_t version = 0;
    std::optional<std::string> subject;
    std::optional<UserAccountId> auditor, auditee;
    std::optional<Date> plannedOn;
};
// quality.startAudit: takes the programme's questions as they are now.
struct StartAudit {
    AuditId audit;
};
// quality.answerQuestion: by its line; a second answer takes the place of the first while no finding hangs on it.
struct AnswerQuestion {
    AuditId audit;
    int line = 10;
    AuditVerdict verdict = AuditVerdict::conforms;
    std::string note;  // what was looked at; of not_applicable: why
    std::optional<std::string> attachment;
};
// quality.addFinding: on a question (which counts as answered by it), or beside them. A major one opens an 8D report with its
// owner and its day; it names a question or an item, by which its effect is proved ("quality.audit.unprovable").
struct AddFinding {
    AuditId audit;
    std::optional<int> line;
    FindingGrade grade = FindingGrade::minor;
    std::string text;      // what is not as it should be
    std::string evidence;  // what shows it
    UserAccountId owner;
    Date dueOn;
    std::optional<ItemId> item;
    std::optional<std::string> attachment;
};
// quality.closeFinding: with what was done and what shows it. Refuses "quality.audit.capa" until its 8D report is closed.
struct CloseFinding {
    AuditFindingId finding;
    std::string correction, closingEvidence;
    std::optional<std::string> attachment;
};
// quality.closeAudit: every question is answered ("quality.audit.unanswered"); findings stay open with their owners.
struct CloseAudit {
    AuditId audit;
    std::string summary;
};
struct CancelAudit {
    AuditId audit;
    std::string reason;
};
struct AuditKept {
    AuditId audit;
    std::string number;
    AuditState state = AuditState::planned;
    std::int64_t version = 0;
    int unanswered = 0;  // questions
};
struct FindingKept {
    AuditFindingId finding;
    std::string number;  // of the finding: AU-1.2
    FindingState state = FindingState::open;
    std::optional<CapaId> capa;
};

// ---- Reads ----------------------------------------------------------------------------------------------------

struct AuditLine {
    int lineNo = 0;
    std::string clause, text, note;
    std::optional<AuditVerdict> verdict;
    std::optional<std::string> attachment;
    std::string findings;  // their numbers, '' none
};
std::vector<AuditLine> auditLines(const db::Read&, AuditId);

// The same day so many months later, or that month's last.
Date monthsAfter(Date, int months);
// When each subject of the active programmes is next due: everyMonths after its last audit. Overdue ones first.
struct AuditDue {
    AuditProgrammeId programme;
    std::string code, name, subject;
    std::optional<PartyId> supplier;
    std::optional<Date> lastOn;     // closed on; none: only planned so far
    Date dueOn;
    std::optional<AuditId> planned; // one is planned or runs
    bool overdue = false;
};
std::vector<AuditDue> auditsDue(const db::Read&, Date today);

// ---- Actions --------------------------------------------------------------------------------------------------

ProgrammeKept addProgramme(db::Tx&, const AddProgramme&);
ProgrammeKept changeProgramme(db::Tx&, const ChangeProgramme&);
AuditKept planAudit(db::Tx&, const PlanAudit&);
AuditKept changeAudit(db::Tx&, const ChangeAudit&);
AuditKept startAudit(db::Tx&, const StartAudit&);
AuditKept answerQuestion(db::Tx&, const AnswerQuestion&);
FindingKept addFinding(db::Tx&, const AddFinding&);
FindingKept closeFinding(db::Tx&, const CloseFinding&);
AuditKept closeAudit(db::Tx&, const CloseAudit&);
AuditKept cancelAudit(db::Tx&, const CancelAudit&);

extern const db::Action<AddProgramme, ProgrammeKept> addProgrammeAction;
extern const db::Action<ChangeProgramme, ProgrammeKept> changeProgrammeAction;
extern const db::Action<PlanAudit, AuditKept> planAuditAction;
extern const db::Action<ChangeAudit, AuditKept> changeAuditAction;
extern const db::Action<StartAudit, AuditKept> startAuditAction;
extern const db::Action<AnswerQuestion, AuditKept> answerQuestionAction;
extern const db::Action<AddFinding, FindingKept> addFindingAction;
extern const db::Action<CloseFinding, FindingKept> closeFindingAction;
extern const db::Action<CloseAudit, AuditKept> closeAuditAction;
extern const db::Action<CancelAudit, AuditKept> cancelAuditAction;

const db::List& programmesList();
const db::List& auditQuestionsList();
const db::List& auditsList();
const db::List& auditAnswersList();
const db::List& findingsList();

}  // namespace quality
