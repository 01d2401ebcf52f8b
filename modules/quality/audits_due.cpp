// When each subject is audited again.
#include <algorithm>

#include "quality/audits.h"

namespace quality {

namespace {

struct Subjected {
    AuditProgrammeId programme;
    std::string code, name, subject;
    std::optional<PartyId> supplier;
    int everyMonths = 12;
    std::optional<Date> lastOn, firstPlanned;
    std::optional<AuditId> planned;
    std::optional<Date> plannedOn;
};
BOOST_DESCRIBE_STRUCT(Subjected, (), (programme, code, name, subject, supplier, everyMonths, lastOn, firstPlanned, planned, plannedOn))

}  // namespace

Date monthsAfter(Date day, int months) {
    const auto from = db::civil(day);
    const int count = from.year * 12 + from.month - 1 + months;
    const int year = count / 12, month = count % 12 + 1;
    const auto next = month == 12 ? db::dateOf(year + 1, 1, 1) : db::dateOf(year, month + 1, 1);
    const int last = next - db::dateOf(year, month, 1);
    return db::dateOf(year, month, std::min(from.day, last));
}

std::vector<AuditDue> auditsDue(const db::Read& read, Date today) {
    std::vector<AuditDue> all;
    for (const auto& s : read.all<Subjected>(R"sql(
             select p.audit_programme_id as programme, p.code, p.name, g.subject, g.supplier_id as supplier, p.every_months, g.last_on,
                    g.first_planned, g.planned, (select x.planned_on from audit x where x.audit_id = g.planned) as planned_on
             from (select a.audit_programme_id, a.subject, a.supplier_id, max(a.closed_on) as last_on, min(a.planned_on) as first_planned,
                          max(case when a.state in ('planned', 'running') then a.audit_id else null end) as planned
                   from audit a where a.state <> 'cancelled' group by a.audit_programme_id, a.subject, a.supplier_id) g
             join audit_programme p on p.audit_programme_id = g.audit_programme_id
             where p.state = 'active' order by p.code, g.subject, g.supplier_id nulls first
         )sql")) {
        AuditDue due{s.programme, s.code, s.name, s.subject, s.supplier, s.lastOn, {}, s.planned, false};
        due.dueOn = s.lastOn ? monthsAfter(*s.lastOn, s.everyMonths) : s.plannedOn.value_or(*s.firstPlanned);
        due.overdue = due.dueOn < today;
        all.push_back(std::move(due));
    }
    std::ranges::stable_sort(all, {}, &AuditDue::dueOn);
    return all;
}

}  // namespace quality
