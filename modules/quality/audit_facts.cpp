#include "quality/audit_facts.h"

#include <algorithm>

#include "people/people.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(ProgrammeFacts, (), (auditProgrammeId, code, name, kind, state, version))
BOOST_DESCRIBE_STRUCT(AuditFacts, (), (auditId, siteId, number, subject, auditProgrammeId, auditorId, auditeeId, state, version))
BOOST_DESCRIBE_STRUCT(AnswerFacts, (), (auditAnswerId, verdict, findings))
BOOST_DESCRIBE_STRUCT(FindingFacts, (), (auditFindingId, auditId, siteId, number, state, auditAnswerId, itemId, capaId))

ProgrammeFacts theProgramme(const db::Read& read, AuditProgrammeId programme) {
    auto found = read.find<ProgrammeFacts>(R"sql(
        select audit_programme_id, code, name, kind, state, version from audit_programme where audit_programme_id = $1
    )sql", programme);
    if (!found) db::refuse("quality.audit.no_programme", "There is no such audit programme. Choose one from the list.", {}, "programme");
    return std::move(*found);
}

AuditFacts theAudit(const db::Read& read, AuditId audit) {
    auto found = read.find<AuditFacts>(R"sql(
        select audit_id, site_id, number, subject, audit_programme_id, auditor_id, auditee_id, state, version
        from audit where audit_id = $1
    )sql", audit);
    if (!found) db::refuse("quality.audit.none", "There is no such audit. Look it up again.", {}, "audit");
    return std::move(*found);
}

AuditKept keptOf(const db::Read& read, AuditId audit) {
    const auto now = theAudit(read, audit);
    const auto unanswered = read.one<int>(R"sql(
        select count(*) as n from audit_answer where audit_id = $1 and verdict is null
    )sql", audit);
    return {audit, now.number, now.state, now.version, unanswered};
}

void checkIn(const db::Read& read, const AuditFacts& audit, std::initializer_list<AuditState> states, std::string_view permission,
             db::Reasons& reasons) {
    people::requireSite(read, permission, audit.siteId);
    if (std::ranges::find(states, audit.state) == states.end())
        reasons.add("quality.audit.state", "{number} is in state '{state}', in which this is not done. Look at the audit again.",
                    {{"number", audit.number}, {"state", boost::describe::enum_to_string(audit.state, "?")}}, "audit");
}

void touch(db::Tx& tx, AuditId audit) { tx.run(R"sql(update audit set version = version + 1 where audit_id = $1)sql", audit); }

AnswerFacts theAnswer(const db::Read& read, const AuditFacts& audit, int line) {
    auto found = read.find<AnswerFacts>(R"sql(
        select a.audit_answer_id, a.verdict,
               (select count(*) from audit_finding f where f.audit_answer_id = a.audit_answer_id) as findings
        from audit_answer a where a.audit_id = $1 and a.line_no = $2
    )sql", audit.auditId, line);
    if (!found)
        db::refuse("quality.audit.no_line", "{number} has no question {line}. Choose one that it asks.",
                   {{"number", audit.number}, {"line", line}}, "line");
    return *found;
}

FindingFacts theFinding(const db::Read& read, AuditFindingId finding) {
    auto found = read.find<FindingFacts>(R"sql(
        select f.audit_finding_id, f.audit_id, a.site_id, f.number, f.state, f.audit_answer_id, f.item_id, f.capa_id
        from audit_finding f join audit a on a.audit_id = f.audit_id where f.audit_finding_id = $1
    )sql", finding);
    if (!found) db::refuse("quality.audit.no_finding", "There is no such finding. Look it up again.", {}, "finding");
    return std::move(*found);
}

void answer(db::Tx& tx, std::int64_t auditAnswer, AuditVerdict verdict, const std::string& note, const std::optional<std::string>& attachment) {
    tx.run(R"sql(
        update audit_answer set verdict = $2, note = $3, attachment = $4, answered_at = $5, answered_by = $6 where audit_answer_id = $1
    )sql", auditAnswer, verdict, note, attachment, tx.now(), tx.actor().name);
}

}  // namespace quality
