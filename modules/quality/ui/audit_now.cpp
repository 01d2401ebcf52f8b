#include "quality/ui/audit_now.h"

#include "calendar/calendar.h"

namespace quality::ui {

BOOST_DESCRIBE_STRUCT(AuditHead, (),
                      (number, subject, state, programme, programmeName, standard, auditor, auditee, supplier, summary, plannedOn,
                       today, closedOn, auditeeId, id, programmeId, auditorId, version, siteId))
BOOST_DESCRIBE_STRUCT(FoundLine, (), (id, number, grade, text, owner, state, dueOn, lineNo, capaId, report))

AuditNow auditNow(const db::Read& read, std::int64_t id) {
    AuditNow now;
    auto head = read.find<AuditHead>(R"sql(
        select a.number, a.subject, a.state, p.code as programme, p.name as programme_name, p.standard, u.full_name as auditor,
               coalesce(e.full_name, '') as auditee, coalesce(y.name, '') as supplier, a.summary, a.planned_on,
               a.planned_on as today, a.closed_on, a.auditee_id, a.audit_id as id, a.audit_programme_id as programme_id, a.auditor_id,
               a.version, a.site_id
        from audit a join audit_programme p on p.audit_programme_id = a.audit_programme_id
        join user_account u on u.user_account_id = a.auditor_id left join user_account e on e.user_account_id = a.auditee_id
        left join party y on y.party_id = a.supplier_id
        where a.audit_id = $1
    )sql", id);
    if (!head) return now;
    now.head = std::move(*head);
    now.head.today = calendar::siteToday(read, now.head.siteId);
    now.lines = auditLines(read, AuditId{id});
    now.found = read.all<FoundLine>(R"sql(
        select f.audit_finding_id as id, f.number, f.grade, f.text, u.full_name as owner, f.state, f.due_on, n.line_no, f.capa_id, c.number as report
        from audit_finding f join user_account u on u.user_account_id = f.owner_id
        left join audit_answer n on n.audit_answer_id = f.audit_answer_id left join capa c on c.capa_id = f.capa_id
        where f.audit_id = $1 order by f.audit_finding_id
    )sql", id);
    return now;
}

}  // namespace quality::ui
