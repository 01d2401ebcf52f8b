// Every screen opens for every role, in both languages and both looks: no word untranslated, no label cut off, no
// contrast under WCAG AA, no control without an accessible name.
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/seat.h"

using namespace test;

namespace {

bool asksForName(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

// What a screen reader says: its own name, its words, or those of what it is a part of.
bool hasName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return true;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr && !button->text().isEmpty()) return true;
    const auto* parent = widget->parentWidget();
    return parent != nullptr && (!parent->accessibleName().isEmpty() || parent->inherits("QComboBox") || parent->inherits("QAbstractScrollArea"));
}

void checkNames(const QWidget& window, const std::string& where) {
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && asksForName(widget) && widget->objectName() != "qt_scrollarea_viewport" && !widget->inherits("QHeaderView") &&
            !widget->inherits("QTabBar") && !hasName(widget)) {
            auto* parent = widget->parentWidget();
            FAIL_CHECK(where << ": a " << widget->metaObject()->className() << " in " << (parent != nullptr ? parent->metaObject()->className() : "") << " "
                             << (parent != nullptr ? parent->accessibleName().toStdString() : "") << " has no accessible name");
        }
}

void checkCut(const QWidget& window, const std::string& where) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->width() == 0) continue;
        const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 2 : label->sizeHint().width() > label->width() + 1;
        if (cut) FAIL_CHECK(where << ": the label '" << label->text().toStdString() << "' is cut off: needs " << label->sizeHint().width() << ", has " << label->width());
    }
    for (const auto* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->fontMetrics().horizontalAdvance(button->text()) > button->width())
            FAIL_CHECK(where << ": the button '" << button->text().toStdString() << "' is cut off");
}

// Of every colour that words are painted in, against what they are painted on.
void checkContrast() {
    const auto& t = desk::theme();
    const auto readable = [](const char* what, const QColor& words, const QColor& ground) {
        INFO(what << " " << words.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(desk::contrast(words, ground) >= 4.5);
    };
    for (const auto& ground : {t.window, t.card, t.stripe, t.hover, t.selected}) {
        readable("text", t.text, ground);
        readable("muted", t.muted, ground);
        readable("bad", t.bad, ground);
        readable("good", t.good, ground);
    }
    readable("main button", t.onAccent, t.accent);
    readable("link", t.accent, t.card);
    for (const auto& ground : {t.rail, t.railActive}) {
        readable("rail", t.railText, ground);
        readable("rail, strong", t.railStrong, ground);
    }
    for (const auto& chip : t.chips) readable("chip", chip.text, chip.back);
}

// The words of labels as they are painted, by their palette and style.
void checkPainted(const QWidget& window, const std::string& where) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const auto ground = label->palette().color(label->backgroundRole());
        const auto words = label->palette().color(label->foregroundRole());
        if (ground.alpha() == 255 && words != ground && desk::contrast(words, ground) < 3.0 && words.name() != ground.name())
            FAIL_CHECK(where << ": '" << label->text().toStdString() << "' has " << words.name().toStdString() << " on " << ground.name().toStdString());
    }
}

// An inspection half done, plans, a gauge with a study, and a chart with a signal.
void check(World& w) {
    w.play(R"({"do": "inventory.addUnit", "args": {"code": "mm", "name": "Millimetre", "dimension": "length"}}
{"do": "inventory.addItem", "args": {"number": "SL-9", "name": "Sleeve", "category": "RM", "unit": "pcs", "tracking": "lot", "standardCost": "1.00 EUR"}}
{"do": "quality.addGauge", "args": {"code": "CAL-9", "name": "Caliper nine", "gaugeKind": "caliper", "unit": "mm", "rangeFrom": "0", "rangeTo": "150", "intervalDays": 365}}
{"do": "quality.calibrateGauge", "args": {"gauge": "CAL-9", "doneBy": "House laboratory", "asFound": "good", "asLeft": "good"}}
{"do": "quality.addControlPlan", "args": {"number": "CP-9", "item": "FG-500", "lines": [{"checkPoint": "in_process", "opNo": 10, "step": "Cut", "frequency": "every hour", "control": "chart", "characteristic": {"name": "Length", "kind": "measured", "unit": "mm", "lower": "99", "upper": "101", "rule": "fixed", "size": 3, "reaction": "stop"}}]}}
{"do": "quality.addPlan", "args": {"number": "IP-9", "item": "SL-9", "checkPoint": "incoming", "characteristics": [{"name": "Height", "kind": "measured", "unit": "mm", "lower": "9.8", "upper": "10.2", "gaugeKind": "caliper", "method": "two places", "reaction": "sort all", "importance": "critical", "rule": "fixed", "size": 5}, {"name": "Surface", "kind": "attribute", "rule": "single_sample", "qualityLimit": "1 %"}]}}
{"do": "quality.releasePlan", "args": {"plan": "IP-9", "version": 1}}
{"do": "inventory.receive", "args": {"item": "SL-9", "quantity": "20", "bin": "MAIN/QC", "lot": "SL-L1"}}
{"do": "quality.recordResults", "args": {"inspection": "QI-1", "line": 10, "readings": ["10.01", "10.5", "9.7"], "gauge": "CAL-9"}}
{"do": "quality.addChart", "args": {"item": "SL-9", "site": "MAIN", "characteristic": "Bore", "chartKind": "i_mr", "unit": "mm", "lower": "9.5", "upper": "10.5"}}
{"do": "quality.addSubgroups", "args": {"chart": "SPC-1", "readings": ["10", "10.1", "9.9", "10.05", "9.95", "10", "10.1", "9.9", "10.02", "9.97"]}}
{"do": "quality.freezeLimits", "args": {"chart": "SPC-1", "reason": "ten without trouble"}}
{"do": "quality.addSubgroup", "args": {"chart": "SPC-1", "readings": ["11.5"]}}
{"do": "quality.addGaugeStudy", "args": {"gauge": "CAL-9", "studyKind": "anova", "toleranceWidth": "0.4", "studyReadings": [{"part": "1", "appraiser": "A", "value": "10"}, {"part": "1", "appraiser": "A", "value": "10.01"}, {"part": "2", "appraiser": "A", "value": "10.3"}, {"part": "2", "appraiser": "A", "value": "10.31"}, {"part": "1", "appraiser": "B", "value": "10.01"}, {"part": "1", "appraiser": "B", "value": "10"}, {"part": "2", "appraiser": "B", "value": "10.32"}, {"part": "2", "appraiser": "B", "value": "10.3"}]}})");
}

// An FMEA with a line that needs an action and one that has it, and a PPAP file that is half whole.
void thinkAhead(World& w) {
    w.play(R"({"do": "quality.openFmea", "args": {"item": "FG-500", "title": "Making of brackets", "team": "Anna, Jan"}}
{"do": "quality.addFmeaLine", "args": {"fmea": "FM-1", "opNo": 20, "failureMode": "Cracks at the bend", "effect": "Breaks under load", "cause": "Brittle coat", "detectionControl": "A look at each piece", "severity": 8, "occurrence": 8, "detection": 7, "defects": [{"defect": "CRACK"}]}}
{"do": "quality.addFmeaLine", "args": {"fmea": "FM-1", "opNo": 10, "failureMode": "Too short", "effect": "Does not fit", "cause": "The stop has moved", "severity": 7, "occurrence": 4, "detection": 6}}
{"do": "quality.addFmeaAction", "args": {"fmeaLine": "FM-1/20", "text": "Pin the stop", "dueOn": "2026-11-20"}}
{"do": "quality.openPpap", "args": {"item": "FG-500", "customer": "C-1", "level": 3, "partNumber": "N-77", "dueOn": "2026-12-31"}}
{"do": "quality.setPpapElement", "args": {"ppap": "PP-1", "element": "process_fmea", "state": "ready", "fmea": "FM-1"}}
{"do": "quality.setPpapElement", "args": {"ppap": "PP-1", "element": "master_sample", "state": "ready", "note": "Cabinet 3"}})");
}

// Leads, opportunities, activities, a frame order, a ticket, and the market as a whole.
void sellAndServe(World& w) {
    w.play(R"({"do": "customers.setStage", "args": {"code": "TALK", "name": "Talking", "position": 10, "probability": "20 %"}}
{"do": "customers.setStage", "args": {"code": "QUOTE", "name": "Quoted", "position": 20, "probability": "50 %"}}
{"do": "customers.addLead", "args": {"name": "Nord Maschinen", "contact": "Jo", "email": "jo@mill.example", "text": "20 brackets a month"}}
{"do": "customers.addOpportunity", "args": {"party": "C-1", "title": "Brackets for the new line", "amount": "18400.00 EUR", "closeOn": "2026-12-10"}}
{"do": "customers.addOpportunity", "args": {"party": "C-1", "title": "Spare parts", "amount": "500.00 EUR", "closeOn": "2026-11-20", "stage": "QUOTE"}}
{"do": "customers.addActivity", "args": {"kind": "call", "subject": "Ask for the drawing", "party": "C-1", "user": "boss", "dueAt": "2026-11-23T08:00:00Z"}}
{"do": "customers.addActivity", "args": {"kind": "meeting", "subject": "See the line", "opportunity": "OP-1", "user": "boss", "dueAt": "2026-11-24T09:00:00Z", "endsAt": "2026-11-24T11:00:00Z"}}
{"do": "customers.addFrameOrder", "args": {"customer": "C-1", "validFrom": "2026-11-01", "validTo": "2027-10-31", "lines": [{"item": "SP-9", "quantity": "100", "price": "50.00 EUR"}]}}
{"do": "customers.callOff", "args": {"frameOrder": "FO-1", "lines": [{"line": 1, "quantity": "2"}]}}
{"do": "customers.setWarranty", "args": {"item": "FG-500", "months": 24}}
{"do": "customers.setServiceLevel", "args": {"priority": "high", "responseMinutes": 60, "solutionMinutes": 480}}
{"do": "customers.addTicket", "args": {"party": "C-1", "priority": "high", "subject": "It rattles", "lot": "FG-500/FG-L1"}}
{"do": "customers.setArticle", "args": {"code": "RATTLE", "title": "The bracket rattles", "text": "Tighten it."}}
{"do": "customers.setSegment", "args": {"code": "DE", "name": "Customers in Germany", "rules": [{"kind": "country", "text": "DE"}]}}
{"do": "customers.addCampaign", "args": {"code": "FAIR", "name": "Open doors", "channel": "fair", "budget": "500.00 EUR", "startsOn": "2026-11-23", "endsOn": "2026-11-27", "segment": "DE"}}
{"do": "customers.startCampaign", "args": {"campaign": "FAIR"}}
{"do": "customers.setTerritory", "args": {"code": "NORTH", "name": "The north", "areas": [{"country": "DE", "postcodeFrom": "20", "postcodeTo": "29"}]}}
{"do": "customers.giveTerritory", "args": {"territory": "NORTH", "user": "boss"}}
{"do": "customers.setTarget", "args": {"user": "boss", "month": "2026-11", "amount": "1000.00 EUR"}}
{"do": "customers.setQuoteTemplate", "args": {"code": "FIRST", "name": "A first order", "lines": [{"item": "FG-500", "quantity": "100"}, {"item": "SP-9", "quantity": "2", "optional": true}]}})");
}

// An audit under way with two findings, one with its 8D report, and a document that its readers have not read yet.
void auditAndRead(World& w) {
    const auto file = w.company->keepAttachment(w.boss, "%PDF-1.4 A", "application/pdf");
    w.play(R"({"do": "people.addUser", "args": {"name": "ida", "fullName": "Ida Auditor", "password": "nine copper kettles sing"}}
{"do": "quality.addProgramme", "args": {"code": "SYS", "name": "System", "standard": "ISO 9001:2015", "questions": [{"clause": "7.1.5", "text": "Are all gauges calibrated?"}, {"clause": "8.5.1", "text": "Is the released drawing used?"}, {"text": "Is it clean?"}]}}
{"do": "quality.planAudit", "args": {"programme": "SYS", "subject": "Goods in", "auditor": "ida", "auditee": "boss", "plannedOn": "2026-11-20"}}
{"do": "quality.startAudit", "args": {"audit": "AU-1"}}
{"do": "quality.answerQuestion", "args": {"audit": "AU-1", "line": 20, "verdict": "conforms", "note": "D-500 hangs there"}}
{"do": "quality.addFinding", "args": {"audit": "AU-1", "line": 10, "grade": "major", "text": "CAL-9 is overdue", "evidence": "Its label", "owner": "boss", "dueOn": "2026-11-20"}}
{"do": "quality.addFinding", "args": {"audit": "AU-1", "grade": "observation", "text": "The list hangs too high", "evidence": "Seen", "owner": "boss", "dueOn": "2026-12-20"}}
{"do": "engineering.addDocument", "args": {"number": "WI-7", "title": "Safe pressing", "kind": "instruction"}})");
    w.perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"WI-7","revision":"A","attachment":"{}","fileName":"WI-7.pdf"}})", file));
    w.perform("engineering.releaseDocument",
              fmt::format(R"({{"documentRevision":{},"version":1}})", w.number("select max(document_revision_id) as id from document_revision")));
    for (const auto* role : {"administrator", "quality", "warehouse"})
        w.perform("quality.requireReading", fmt::format(R"({{"document":"WI-7","role":"{}"}})", role));
}

// A firm with something on every screen.
void makeScene(World& w) {
    w.play(R"({"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "160", "bin": "MAIN/A-01", "lot": "FG-L1", "expiresOn": "2027-03-31"}}
{"do": "inventory.expect", "args": {"item": "RM-100", "quantity": "100", "dueOn": "2026-12-04", "note": "PO-7"}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "FG-500", "quantity": "10"}]}}
{"do": "orders.enter", "args": {"customer": "C-1", "sign": true, "lines": [{"item": "FG-500", "quantity": "90"}, {"item": "SP-9", "quantity": "2"}]}}
{"do": "warehouse.pick", "args": {"order": "SO-1"}}
{"do": "warehouse.ship", "args": {"order": "SO-1", "lines": [{"line": 1, "quantity": "60"}]}}
{"do": "finance.invoice", "args": {"order": "SO-1"}}
{"do": "finance.receivePayment", "args": {"customer": "C-1", "amount": "100.00 EUR", "reference": "transfer"}}
{"do": "inventory.receive", "args": {"item": "RM-100", "quantity": "60", "bin": "MAIN/A-01", "lot": "RM-L1", "expiresOn": "2027-03-31"}}
{"do": "production.addWorkOrder", "args": {"item": "FG-500", "quantity": "50", "dueOn": "2026-12-11", "lot": "FG-L9", "release": true}}
{"do": "production.issue", "args": {"order": "MO-1", "lot": "RM-100/RM-L1", "quantity": "50"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 10, "good": "50"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 20, "good": "20", "scrap": "1", "scrapReason": "scrap/crack", "bin": "MAIN/A-02"}}
{"do": "production.logOn", "args": {"operation": "MO-1/20", "employee": "103"}}
{"do": "production.raiseCall", "args": {"workCenter": "PRESS1", "kind": "machine", "text": "It leaks oil", "employee": "103"}}
{"do": "production.writeHandover", "args": {"workCenter": "PRESS1", "text": "The die is new", "employee": "103"}}
{"do": "production.addWorkOrder", "args": {"item": "FG-500", "quantity": "500", "dueOn": "2026-12-18"}})");
    w.play(R"({"do": "warehouse.packUnit", "args": {"bin": "MAIN/A-01", "kind": "carton", "parts": [{"lot": "FG-500/FG-L1", "quantity": "10"}]}}
{"do": "inventory.receive", "args": {"item": "RM-100", "quantity": "20", "bin": "MAIN/IN", "lot": "RM-L2"}}
{"do": "warehouse.makePutAway", "args": {"bin": "MAIN/IN"}}
{"do": "orders.enter", "args": {"customer": "C-1", "sign": true, "lines": [{"item": "FG-500", "quantity": "10"}]}}
{"do": "warehouse.addWave", "args": {"site": "MAIN"}}
{"do": "warehouse.makeRound", "args": {"wave": "WV-1", "method": "cluster"}}
{"do": "warehouse.addCount", "args": {"bin": "MAIN/A-02"}}
{"do": "warehouse.lockBin", "args": {"bin": "MAIN/B-01", "locked": "in", "reason": "repair"}}
{"do": "warehouse.addLoad", "args": {"carrier": "Kurier Nord"}})");
    check(w);
    w.play(R"({"do": "quality.addDefectKind", "args": {"code": "CRACK", "name": "Crack"}}
{"do": "quality.addNonconformance", "args": {"source": "inspection", "lot": "FG-500/FG-L1", "quantity": "2", "text": "cracked", "defect": "CRACK"}}
{"do": "quality.enterComplaint", "args": {"code": "SO-1", "text": "Five are cracked", "quantity": "5", "defect": "CRACK", "contain": [{"lot": "FG-500/FG-L1"}]}}
{"do": "quality.announceReturn", "args": {"complaint": "CP-1", "quantity": "5", "reason": "cracked"}}
{"do": "quality.openCapa", "args": {"title": "Brackets crack", "complaint": "CP-1", "dueOn": "2026-12-11"}})");
    thinkAhead(w);
    sellAndServe(w);
    auditAndRead(w);
}

// Every screen that this person may open.
void openAll(World& firm, desk::Language language, window::LookChoice look, const std::string& role) {
    Seat seat{firm, language, look, role == "admin" ? "boss" : role};
    desk::speak(language);  // forgets what an earlier test could not say
    int opened = 0;
    const auto kinds = seat.desk().screens();
    for (const auto& kind : kinds) {
        if (!seat.desk().may(kind.right)) continue;
        const auto with = window::something(seat.desk(), kind);
        if (!with) continue;
        const auto where = fmt::format("{} for {} in {}{}", kind.id, role, language == desk::Language::chinese ? "Chinese" : "English",
                                       look == window::LookChoice::dark ? ", dark" : "");
        INFO(where);
        seat.open(kind.id, *with);
        CHECK(seat.at() == kind.id);
        checkNames(seat.window(), where);
        checkCut(seat.window(), where);
        checkPainted(seat.window(), where);
        ++opened;
        seat.window().closeCurrent();
        seat.settle();
    }
    CHECK(opened >= 2);
    for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}

}  // namespace

TEST_CASE("every colour of words can be read on its ground") {
    for (const auto look : {desk::Look::light, desk::Look::dark}) {
        desk::wear(*qApp, look);
        checkContrast();
    }
}

TEST_CASE("every screen opens for every role in both languages and looks") {
    World firm{flows};
    makeScene(firm);
    const std::vector<std::string> roles{"sales", "service", "warehouse", "accounting", "quality", "planner", "production", "engineer"};
    for (const auto& role : roles)
        firm.play(fmt::format(R"({{"do": "people.addUser", "args": {{"name": "{0}", "fullName": "A Clerk", "password": "correct horse battery", "roles": [{{"role": "{0}"}}]}}}})", role));
    openAll(firm, desk::Language::english, window::LookChoice::light, "admin");
    openAll(firm, desk::Language::chinese, window::LookChoice::dark, "admin");
    for (const auto& role : roles) openAll(firm, desk::Language::english, window::LookChoice::light, role);
    if (engine() == db::Engine::postgres) return;  // words and colours know no engine
    openAll(firm, desk::Language::english, window::LookChoice::dark, "admin");
    openAll(firm, desk::Language::chinese, window::LookChoice::light, "admin");
    for (const auto& role : roles) openAll(firm, desk::Language::chinese, window::LookChoice::dark, role);
}
