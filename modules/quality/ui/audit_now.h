// An audit as its screen reads it.
#pragma once
#include "quality/audits.h"

namespace quality::ui {

struct AuditHead {
    std::string number, subject, state, programme, programmeName, standard, auditor, auditee, supplier, summary;
    db::Date plannedOn, today;  // of its site
    std::optional<db::Date> closedOn;
    std::optional<std::int64_t> auditeeId;
    std::int64_t id = 0, programmeId = 0, auditorId = 0, version = 0;  // id 0: there is no such audit
    SiteId siteId;
};
struct FoundLine {
    std::int64_t id = 0;
    std::string number, grade, text, owner, state;
    db::Date dueOn;
    std::optional<int> lineNo;  // none: beside the questions
    std::optional<std::int64_t> capaId;
    std::optional<std::string> report;
};
struct AuditNow {
    AuditHead head;
    std::vector<AuditLine> lines;
    std::vector<FoundLine> found;
};
AuditNow auditNow(const db::Read&, std::int64_t id);

}  // namespace quality::ui
