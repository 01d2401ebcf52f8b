// Programmes, audits and findings as their verbs see them.
#pragma once
#include "inventory/facts.h"
#include "quality/audits.h"

namespace quality {

struct ProgrammeFacts {
    AuditProgrammeId auditProgrammeId;
    std::string code, name;
    AuditKind kind = AuditKind::system;
    ProgrammeState state = ProgrammeState::active;
    std::int64_t version = 0;
};
ProgrammeFacts theProgramme(const db::Read&, AuditProgrammeId);  // refuses "quality.audit.no_programme"

struct AuditFacts {
    AuditId auditId;
    SiteId siteId;
    std::string number, subject;
    AuditProgrammeId auditProgrammeId;
    UserAccountId auditorId;
    std::optional<UserAccountId> auditeeId;
    AuditState state = AuditState::planned;
    std::int64_t version = 0;
};
AuditFacts theAudit(const db::Read&, AuditId);  // refuses "quality.audit.none"
AuditKept keptOf(const db::Read&, AuditId);
// Who may do this at its site, in this state: "quality.audit.state".
void checkIn(const db::Read&, const AuditFacts&, std::initializer_list<AuditState>, std::string_view permission, db::Reasons&);
void touch(db::Tx&, AuditId);  // one version on

struct AnswerFacts {
    std::int64_t auditAnswerId = 0;
    std::optional<AuditVerdict> verdict;
    std::int64_t findings = 0;
};
// Refuses "quality.audit.no_line".
AnswerFacts theAnswer(const db::Read&, const AuditFacts&, int line);
void answer(db::Tx&, std::int64_t auditAnswer, AuditVerdict, const std::string& note, const std::optional<std::string>& attachment);

struct FindingFacts {
    AuditFindingId auditFindingId;
    AuditId auditId;
    SiteId siteId;
    std::string number;
    FindingState state = FindingState::open;
    std::optional<std::int64_t> auditAnswerId;  // none: beside the questions
    std::optional<ItemId> itemId;
    std::optional<CapaId> capaId;
};
FindingFacts theFinding(const db::Read&, AuditFindingId);  // refuses "quality.audit.no_finding"

}  // namespace quality
