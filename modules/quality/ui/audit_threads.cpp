// What came before an audit's finding and after it, and what of audits waits on Home.
#include "quality/ui/audit_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct AuditStep {
    std::int64_t id = 0;
    std::string number, what, state;
};
BOOST_DESCRIBE_STRUCT(AuditStep, (), (id, number, what, state))

void addSteps(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<AuditStep>& steps) {
    for (const auto& step : steps)
        all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number, .what = desk::utf8(desk::text(step.what).section('\n', 0, 0).left(80)),
                       .tone = step.state == "open" ? Tone::attention : Tone::neutral});
}

std::vector<ThreadLink> ofAudit(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    addSteps(all, -1, "audit programme", read.all<AuditStep>(R"sql(
        select p.audit_programme_id as id, p.code as number, p.name as what, p.state
        from audit a join audit_programme p on p.audit_programme_id = a.audit_programme_id where a.audit_id = $1
    )sql", id));
    addSteps(all, 1, "audit finding", read.all<AuditStep>(R"sql(
        select audit_finding_id as id, number, text as what, state from audit_finding where audit_id = $1 order by audit_finding_id limit 30
    )sql", id));
    return all;
}

std::vector<ThreadLink> ofAuditFinding(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    addSteps(all, -1, "audit", read.all<AuditStep>(R"sql(
        select a.audit_id as id, a.number, a.subject as what, a.state
        from audit_finding f join audit a on a.audit_id = f.audit_id where f.audit_finding_id = $1
    )sql", id));
    addSteps(all, 1, "8D report", read.all<AuditStep>(R"sql(
        select c.capa_id as id, c.number, c.title as what, c.state
        from audit_finding f join capa c on c.capa_id = f.capa_id where f.audit_finding_id = $1
    )sql", id));
    return all;
}

std::vector<ThreadLink> findingsOfReport(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("quality.see")) return all;
    addSteps(all, -1, "audit finding", read.all<AuditStep>(R"sql(
        select audit_finding_id as id, number, text as what, state from audit_finding where capa_id = $1 order by audit_finding_id
    )sql", id));
    return all;
}

}  // namespace

void addAuditThreads(desk::Desk& desk) {
    desk.addThread("audit", ofAudit);
    desk.addThread("audit finding", ofAuditFinding);
    desk.addThread("8D report", findingsOfReport);
    desk::Waiting due{.title = "Audits are overdue", .right = "quality.planAudit", .icon = "calendar", .tone = Tone::bad, .count = "", .screen = "quality.audits_due"};
    due.counts = [](const db::Read& read) {
        std::int64_t late = 0;
        for (const auto& one : auditsDue(read, db::utcDate(read.now()))) late += one.overdue ? 1 : 0;
        return late;
    };
    desk.add(std::move(due));
    desk.add(desk::Waiting{.title = "Findings of audits are overdue",
                           .right = "quality.closeFinding",
                           .icon = "warning",
                           .tone = Tone::bad,
                           .count = R"sql(select count(*) from audit_finding where state = 'open' and due_on < $1)sql",
                           .screen = "quality.findings",
                           .with = R"({"filters": [["state", "equals", "open"], ["due_on", "atMost", "@today+-1"]]})"});
}

}  // namespace quality::ui
