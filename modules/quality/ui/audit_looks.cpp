// The words of audits, and how their lists look.
#include "quality/ui/audit_screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::Tone;

const std::vector<desk::Chip>& auditStates() {
    static const std::vector<desk::Chip> words{{"planned", "Planned", Tone::attention},
                                               {"running", "Under way", Tone::active},
                                               {"closed", "Closed", Tone::good},
                                               {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& auditKinds() {
    static const std::vector<desk::Chip> words{{"system", "System", Tone::neutral},
                                               {"process", "Process", Tone::neutral},
                                               {"goods", "Goods", Tone::neutral},
                                               {"supplier", "Supplier", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& programmeStates() {
    static const std::vector<desk::Chip> words{{"active", "In use", Tone::good}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& auditVerdicts() {
    static const std::vector<desk::Chip> words{{"conforms", "Conforms", Tone::good},
                                               {"finding", "Finding", Tone::bad},
                                               {"not_applicable", "Does not apply", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& findingGrades() {
    static const std::vector<desk::Chip> words{{"major", "Major", Tone::bad},
                                               {"minor", "Minor", Tone::attention},
                                               {"observation", "Observation", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& findingStates() {
    static const std::vector<desk::Chip> words{{"open", "Open", Tone::attention}, {"closed", "Put right", Tone::good}};
    return words;
}

ListLook auditsLook() {
    return {.list = "audits",
            .columns = {"number", "programme", "subject", "supplier", "auditor", "auditee", "planned_on", "state", "findings",
                        "open_findings", "closed_on"},
            .sorts = {{"planned_on", true}},
            .chips = {{"state", auditStates()}},
            .late = "planned_on",
            .lateWhen = {"planned"},
            .quick = {{"Planned", {{"state", How::equals, "planned"}}},
                      {"Under way", {{"state", How::equals, "running"}}},
                      {"With open findings", {{"open_findings", How::atLeast, "1"}}}},
            .top = {{.title = "New audit", .right = "quality.planAudit", .run = [](Desk& d) { desk::showForm(d, newAuditForm()); }}},
            .empty = "No audit is planned. Ctrl+N plans the first one by a programme."};
}

ListLook programmesLook() {
    return {.list = "audit_programmes",
            .columns = {"code", "name", "standard", "kind", "every_months", "questions", "state"},
            .sorts = {{"code"}},
            .chips = {{"kind", auditKinds()}, {"state", programmeStates()}},
            .quick = {{"In use", {{"state", How::equals, "active"}}}},
            .top = {{.title = "New audit programme", .right = "quality.addProgramme", .run = [](Desk& d) { desk::showForm(d, newProgrammeForm()); }}},
            .empty = "There is no audit programme. Ctrl+N writes down the questions that audits ask."};
}

ListLook auditFindingsLook() {
    return {.list = "audit_findings",
            .columns = {"number", "grade", "clause", "text", "owner", "due_on", "state", "report", "audit", "item", "raised_at"},
            .sorts = {{"due_on"}},
            .chips = {{"grade", findingGrades()}, {"state", findingStates()}},
            .late = "due_on",
            .lateWhen = {"open"},
            .quick = {{"Open", {{"state", How::equals, "open"}}},
                      {"Late", {{"state", How::equals, "open"}, {"due_on", How::atMost, "@today+-1"}}},
                      {"Major", {{"grade", How::equals, "major"}}}},
            .actions = {{.title = "Put right…",
                         .right = "quality.closeFinding",
                         .keys = "Ctrl+Return",
                         .icon = "check",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, closeFindingForm(rows[0].key)); }},
                        {.title = "8D report",
                         .right = "complaints.see",
                         .keys = "Ctrl+D",
                         .icon = "quality",
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 openReportOf(d, rows[0].key, rows[0].id("capa_id"), desk::text(rows[0].at("number")), desk::text(rows[0].at("text")));
                             }}},
            .empty = "Audits have found nothing yet."};
}

}  // namespace quality::ui
