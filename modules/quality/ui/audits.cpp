// Audits in the rail: what is due, the audits, what they found, and the programmes they follow.
#include "app/desk/list_screen.h"
#include "quality/ui/audit_screen.h"
#include "quality/ui/audit_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Desk;

void addAuditScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.audits_due", .area = Area::quality, .title = "Audits due", .icon = "calendar", .right = "quality.see",
                        .make = desk::tableScreen(auditsDueTable())});
    desk.add(ScreenKind{.id = "quality.audits", .area = Area::quality, .title = "Audits", .icon = "search", .right = "quality.see",
                        .make = desk::listScreen(auditsLook())});
    desk.add(ScreenKind{.id = "quality.audit", .area = Area::quality, .title = "Audit", .icon = "search", .right = "quality.see", .inRail = false,
                        .opens = "audit",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new AuditScreen{d, with}; }});
    desk.add(ScreenKind{.id = "quality.findings", .area = Area::quality, .title = "Findings of audits", .icon = "warning", .right = "quality.see",
                        .make = desk::listScreen(auditFindingsLook())});
    desk.add(ScreenKind{.id = "quality.finding", .area = Area::quality, .title = "Audit finding", .icon = "warning", .right = "quality.see", .inRail = false,
                        .opens = "audit finding", .make = desk::cardScreen(auditFindingCard())});
    desk.add(ScreenKind{.id = "quality.audit_programmes", .area = Area::quality, .title = "Audit programmes", .icon = "plan", .right = "quality.see",
                        .make = desk::listScreen(programmesLook())});
    desk.add(ScreenKind{.id = "quality.audit_programme", .area = Area::quality, .title = "Audit programme", .icon = "plan", .right = "quality.see",
                        .inRail = false, .opens = "audit programme", .make = desk::cardScreen(auditProgrammeCard())});
    desk.add(desk::CommandKind{.id = "quality.newAudit", .title = "New audit", .right = "quality.planAudit",
                               .run = [](Desk& d) { desk::showForm(d, newAuditForm()); }});
    desk.add(desk::CommandKind{.id = "quality.newAuditProgramme", .title = "New audit programme", .right = "quality.addProgramme",
                               .run = [](Desk& d) { desk::showForm(d, newProgrammeForm()); }});
    desk.add(desk::PickKind{.kind = "audit programme", .create = "quality.addProgramme"});
    desk.add(desk::PickKind{.kind = "audit"});
    desk.add(desk::PickKind{.kind = "audit finding"});
    addAuditThreads(desk);
}

}  // namespace quality::ui
