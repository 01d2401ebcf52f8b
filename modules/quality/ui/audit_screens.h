// What the screens of audits share: words of states, lists, cards and forms.
#pragma once
#include "app/desk/card.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "quality/audits.h"

namespace quality::ui {

// ---- Words (audit_looks.cpp)

const std::vector<desk::Chip>& auditStates();
const std::vector<desk::Chip>& auditKinds();
const std::vector<desk::Chip>& programmeStates();
const std::vector<desk::Chip>& auditVerdicts();
const std::vector<desk::Chip>& findingGrades();
const std::vector<desk::Chip>& findingStates();

// ---- Lists, tables and cards

desk::ListLook auditsLook();             // audit_looks.cpp
desk::ListLook programmesLook();
desk::ListLook auditFindingsLook();
desk::TableKind auditsDueTable();        // audits_due.cpp
desk::CardKind auditProgrammeCard();     // audit_programme.cpp
desk::CardKind auditFindingCard();       // audit_finding.cpp
void addAuditThreads(desk::Desk&);       // audit_threads.cpp, with what waits on Home

// ---- Forms (audit_forms.cpp)

struct ProgrammeNow {
    std::int64_t id = 0, version = 0;  // 0: there is no such programme
    std::string code, name, standard, kind, state;
    int everyMonths = 12;
    std::vector<Question> questions;   // asked today
};
ProgrammeNow programmeNow(const db::Read&, std::int64_t id);  // audit_programme.cpp

desk::FormLook newProgrammeForm();
desk::FormLook changeProgrammeForm(const ProgrammeNow&);
desk::FormLook newAuditForm(const QJsonObject& preset = {});
desk::FormLook changeAuditForm(const QJsonObject& preset);
desk::FormLook answerForm(const QJsonObject& preset);
desk::FormLook findingForm(const QJsonObject& preset);
desk::FormLook closeFindingForm(std::int64_t finding);
desk::FormLook closeAuditForm(std::int64_t audit);
desk::FormLook cancelAuditForm(std::int64_t audit);

// The 8D report of a finding by one key: the one it has, or the form of a new one.
void openReportOf(desk::Desk&, std::int64_t finding, std::int64_t report, const QString& number, const QString& text);

}  // namespace quality::ui
