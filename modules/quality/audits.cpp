// An audit from its plan to its summary.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/audit_facts.h"
#include "quality/facts.h"

namespace quality {
namespace {

void checkApart(const UserAccountId& auditor, const std::optional<UserAccountId>& auditee, db::Reasons& reasons) {
    if (auditee && auditor == *auditee)
        reasons.add("quality.audit.own", "Nobody audits what is his own. Choose another auditor.", {}, "auditor");
}

}  // namespace

void check(const db::Read& read, const PlanAudit& args, db::Reasons& reasons) {
    const auto programme = theProgramme(read, args.programme);
    people::requireSite(read, "quality.planAudit", people::theSite(read, args.site));
    inventory::checkText(reasons, "subject", args.subject);
    checkPerson(read, args.auditor, reasons, "auditor");
    checkPerson(read, args.auditee, reasons, "auditee");
    checkApart(args.auditor, args.auditee, reasons);
    if (programme.state != ProgrammeState::active)
        reasons.add("quality.audit.retired_programme", "{code} is retired: nothing is planned by it any more. Choose another programme.",
                    {{"code", programme.code}}, "programme");
    const bool supplier = args.supplier && read.find<std::int64_t>(R"sql(
        select party_id from party_role where party_id = $1 and role = 'supplier'
    )sql", *args.supplier);
    if (supplier != (programme.kind == AuditKind::supplier) || (args.supplier && !supplier))
        reasons.add("quality.audit.supplier", "A programme for suppliers audits one of them, and others audit none. Name a supplier or leave it out.",
                    {}, "supplier");
}

AuditKept planAudit(db::Tx& tx, const PlanAudit& args) {
    const auto site = people::theSite(tx, args.site);
    const auto number = ledger::nextNumber(tx, site, "audit", calendar::siteToday(tx, site));
    return keptOf(tx, tx.make<AuditId>(R"sql(
        insert into audit (site_id, number, audit_programme_id, subject, supplier_id, auditor_id, auditee_id, planned_on, state, summary,
                           version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', '', 1) returning audit_id
    )sql", site, number, args.programme, args.subject, args.supplier, args.auditor, args.auditee, args.plannedOn));
}

void check(const db::Read& read, const ChangeAudit& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::planned}, "quality.changeAudit", reasons);
    inventory::checkVersion(reasons, audit.number, args.version, audit.version);
    if (args.subject) inventory::checkText(reasons, "subject", *args.subject);
    checkPerson(read, args.auditor, reasons, "auditor");
    checkPerson(read, args.auditee, reasons, "auditee");
    checkApart(args.auditor.value_or(audit.auditorId), args.auditee ? args.auditee : audit.auditeeId, reasons);
}

AuditKept changeAudit(db::Tx& tx, const ChangeAudit& args) {
    tx.run(R"sql(
        update audit
        set subject = coalesce(cast($2 as text), subject), auditor_id = coalesce(cast($3 as bigint), auditor_id),
            auditee_id = coalesce(cast($4 as bigint), auditee_id), planned_on = coalesce(cast($5 as text), planned_on),
            version = version + 1
        where audit_id = $1
    )sql", args.audit, args.subject, args.auditor, args.auditee, args.plannedOn);
    return keptOf(tx, args.audit);
}

void check(const db::Read& read, const StartAudit& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::planned}, "quality.startAudit", reasons);
    if (read.one<int>(R"sql(
            select count(*) as n from audit_question where audit_programme_id = $1 and state = 'active'
        )sql", audit.auditProgrammeId) == 0)
        reasons.add("quality.audit.empty", "The programme of {number} asks nothing. Add its questions first.", {{"number", audit.number}}, "audit");
}

AuditKept startAudit(db::Tx& tx, const StartAudit& args) {
    tx.run(R"sql(
        insert into audit_answer (audit_id, audit_question_id, line_no, note, answered_by)
        select cast($1 as bigint), q.audit_question_id, q.line_no, '', ''
        from audit_question q where q.audit_programme_id = $2 and q.state = 'active' order by q.line_no
    )sql", args.audit, theAudit(tx, args.audit).auditProgrammeId);
    tx.run(R"sql(update audit set state = 'running', started_at = $2, version = version + 1 where audit_id = $1)sql", args.audit, tx.now());
    return keptOf(tx, args.audit);
}

void check(const db::Read& read, const CloseAudit& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::running}, "quality.closeAudit", reasons);
    inventory::checkText(reasons, "summary", args.summary, 2000);
    if (const int unanswered = keptOf(read, args.audit).unanswered; unanswered > 0)
        reasons.add("quality.audit.unanswered", "{count} questions of {number} are not answered yet. Answer them, or say that they do not apply.",
                    {{"count", unanswered}, {"number", audit.number}}, "audit");
}

AuditKept closeAudit(db::Tx& tx, const CloseAudit& args) {
    const auto audit = theAudit(tx, args.audit);
    tx.run(R"sql(
        update audit set state = 'closed', summary = $2, closed_at = $3, closed_on = $4, version = version + 1 where audit_id = $1
    )sql", args.audit, args.summary, tx.now(), calendar::siteToday(tx, audit.siteId));
    return keptOf(tx, args.audit);
}

void check(const db::Read& read, const CancelAudit& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::planned, AuditState::running}, "quality.cancelAudit", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
    if (read.one<int>(R"sql(select count(*) as n from audit_finding where audit_id = $1)sql", args.audit) > 0)
        reasons.add("quality.audit.found", "{number} has found something already, so it is not cancelled. Close it.", {{"number", audit.number}}, "audit");
}

AuditKept cancelAudit(db::Tx& tx, const CancelAudit& args) {
    tx.run(R"sql(update audit set state = 'cancelled', summary = $2, version = version + 1 where audit_id = $1)sql", args.audit, args.reason);
    return keptOf(tx, args.audit);
}

}  // namespace quality
