// Audits: a programme's questions, what is found, and how it is proved to be put right.
#include "quality/audits.h"
#include "quality/capa.h"
#include "support/works.h"

using namespace test;

namespace {

constexpr const char* password = "a long test password";  // the boss's, of World

struct Audited : Works {
    Audited() {
        perform("people.addUser", R"({"name":"ida","fullName":"Ida Auditor","password":"nine copper kettles sing"})");
        perform("quality.addProgramme", R"({"code":"SYS","name":"System","standard":"ISO 9001:2015","questions":[
            {"clause":"7.1.5","text":"Are all gauges calibrated?"},{"clause":"8.5.1","text":"Is the released drawing used?"}]})");
    }
    std::string plan(std::string_view subject = "Goods in") {
        const auto answer = perform("quality.planAudit", fmt::format(R"({{"programme":"SYS","subject":"{}","auditor":"ida","auditee":"boss","plannedOn":"2026-12-01"}})", subject));
        const auto number = std::string{boost::json::parse(answer).as_object().at("number").as_string()};
        perform("quality.startAudit", fmt::format(R"({{"audit":"{}"}})", number));
        return number;
    }
    void conform(const std::string& audit, int line) { perform("quality.answerQuestion", fmt::format(R"({{"audit":"{}","line":{},"verdict":"conforms"}})", audit, line)); }
    std::string close(const std::string& audit) { return refusal("quality.closeAudit", fmt::format(R"({{"audit":"{}","summary":"done"}})", audit)); }
    static std::string finding(const std::string& audit, std::string_view grade, std::string_view more = {}) {
        return fmt::format(R"({{"audit":"{}","grade":"{}","text":"CAL-9 is overdue","evidence":"Its label","owner":"boss","dueOn":"2026-12-18"{}}})", audit, grade, more);
    }
    // The report of the finding as far as its last action.
    void workThrough(const std::string& report) {
        const auto step = [&](std::string_view name) { perform("quality.finishStep", fmt::format(R"({{"capa":"{}","step":"{}","evidence":"seen"}})", report, name)); };
        for (const auto* name : {"D1", "D2", "D3"}) step(name);
        perform("quality.addCause", fmt::format(R"({{"capa":"{}","method":"why","text":"Nobody looks at the list","root":true}})", report));
        step("D4");
        act(report);
        step("D5");
        step("D6");
        step("D7");
    }
    void act(const std::string& report) {
        perform("quality.addCapaAction", fmt::format(R"({{"capa":"{}","text":"The list is looked at each Monday","dueOn":"2026-12-04"}})", report));
        perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"It hangs there"}})", number("select max(capa_action_id) as id from capa_action")));
    }
    std::string closeReport(const std::string& report) {
        db::Circumstances circumstances;
        circumstances.signature = company->sign(boss, {password}, "it works");
        const auto args = fmt::format(R"({{"capa":"{}","evidence":"audited again"}})", report);
        return refusal([&] { company->perform(boss, {"quality.closeCapa", args, circumstances, 1}); });
    }
    using Works::act;
};

}  // namespace

TEST_CASE("A8 row 14: an audit asks the programme's questions as they were when it began, and ends when all are answered") {
    Audited w;
    CHECK(w.refusal("quality.planAudit", R"({"programme":"SYS","subject":"Goods in","auditor":"boss","auditee":"boss","plannedOn":"2026-12-01"})") == "quality.audit.own");
    CHECK(w.refusal("quality.planAudit", R"({"programme":"SYS","subject":"Castings","supplier":"C-1","auditor":"ida","plannedOn":"2026-12-01"})") == "quality.audit.supplier");
    const auto audit = w.plan();
    CHECK(audit == "AU-1");
    w.perform("quality.changeProgramme", R"({"programme":"SYS","version":1,"questions":[{"clause":"8.5.1","text":"Is the released drawing used?"},{"text":"Is it clean?"}]})");
    CHECK(w.count("audit_answer") == 2);
    CHECK(w.count("audit_question where state = 'active'") == 2);
    CHECK(w.count("audit_question") == 3);
    CHECK(w.number("select line_no from audit_question where clause = '8.5.1'") == 10);
    CHECK(w.close(audit) == "quality.audit.unanswered");
    w.conform(audit, 10);
    CHECK(w.refusal("quality.answerQuestion", R"({"audit":"AU-1","line":20,"verdict":"not_applicable"})") == "quality.audit.why");
    CHECK(w.refusal("quality.answerQuestion", R"({"audit":"AU-1","line":20,"verdict":"finding"})") == "quality.audit.as_finding");
    CHECK(w.refusal("quality.answerQuestion", R"({"audit":"AU-1","line":30,"verdict":"conforms"})") == "quality.audit.no_line");
    w.perform("quality.answerQuestion", R"({"audit":"AU-1","line":20,"verdict":"not_applicable","note":"No drawings here"})");
    CHECK(w.close(audit) == "");
    CHECK(w.refusal("quality.addFinding", Audited::finding(audit, "minor")) == "quality.audit.state");
}

TEST_CASE("A8 row 14: a minor finding has an owner and a day, and is closed with what shows that it was put right") {
    Audited w;
    const auto audit = w.plan();
    w.perform("quality.addFinding", Audited::finding(audit, "minor", R"(,"line":10)"));
    CHECK(w.text("select number from audit_finding") == "AU-1.1");
    CHECK(w.text("select verdict from audit_answer where line_no = 10") == "finding");
    CHECK(w.refusal("quality.answerQuestion", R"({"audit":"AU-1","line":10,"verdict":"conforms"})") == "quality.audit.has_finding");
    CHECK(w.refusal("quality.cancelAudit", R"({"audit":"AU-1","reason":"no time"})") == "quality.audit.found");
    w.conform(audit, 20);
    CHECK(w.close(audit) == "");
    CHECK(w.refusal("quality.closeFinding", R"({"finding":"AU-1.1","correction":"calibrated","closingEvidence":""})") == "inventory.text.missing");
    w.perform("quality.closeFinding", R"({"finding":"AU-1.1","correction":"calibrated","closingEvidence":"K-18"})");
    CHECK(w.text("select state from audit_finding") == "closed");
    CHECK(w.count("capa") == 0);
    const tl::AuditId id{w.number("select audit_id as id from audit")};
    const auto lines = w.company->read(w.boss, [&](const db::Read& r) { return quality::auditLines(r, id); });
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].findings == "AU-1.1");
    CHECK(lines[1].findings == "");
}

TEST_CASE("A8 row 14: a major finding opens an 8D report, which a later audit of the same question proves") {
    Audited w;
    const auto audit = w.plan();
    CHECK(w.refusal("quality.addFinding", Audited::finding(audit, "major")) == "quality.audit.unprovable");
    w.perform("quality.addFinding", Audited::finding(audit, "major", R"(,"line":10)"));
    CHECK(w.text("select number from capa") == "8D-1");
    CHECK(w.text("select title from capa") == "AU-1.1: CAL-9 is overdue");
    CHECK(w.count("capa_step where due_on = '2026-12-18'") == 8);
    w.conform(audit, 20);
    w.close(audit);
    const auto* closing = R"({"finding":"AU-1.1","correction":"calibrated","closingEvidence":"K-18"})";
    CHECK(w.refusal("quality.closeFinding", closing) == "quality.audit.capa");
    w.workThrough("8D-1");
    CHECK(w.closeReport("8D-1") == "quality.capa.unaudited");

    w.wait(1);
    const auto elsewhere = w.plan("Press shop");
    w.conform(elsewhere, 10);
    w.conform(elsewhere, 20);
    w.close(elsewhere);
    CHECK(w.closeReport("8D-1") == "quality.capa.unaudited");

    w.wait(1);
    const auto second = w.plan();
    w.perform("quality.addFinding", Audited::finding(second, "minor", R"(,"line":10)"));
    w.conform(second, 20);
    w.close(second);
    CHECK(w.closeReport("8D-1") == "quality.capa.found_again");
    w.wait(1);
    w.act("8D-1");
    w.wait(1);
    const auto third = w.plan();
    w.conform(third, 10);
    w.conform(third, 20);
    CHECK(w.closeReport("8D-1") == "quality.capa.unaudited");
    w.close(third);
    CHECK(w.closeReport("8D-1") == "");
    w.perform("quality.closeFinding", closing);
    CHECK(w.count("audit_finding where state = 'open'") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 14: the report of an open finding is not cancelled, so that no finding ends without what it asks for") {
    Audited w;
    const auto audit = w.plan();
    w.perform("quality.addFinding", Audited::finding(audit, "major", R"(,"line":10)"));
    CHECK(w.refusal("quality.cancelCapa", R"({"capa":"8D-1","reason":"too much work"})") == "quality.capa.finding");
    // As an older program may have left it.
    w.act([](db::Tx& tx) { tx.run("update capa set state = 'cancelled'"); });
    CHECK(w.refusal("quality.closeFinding", R"({"finding":"AU-1.1","correction":"calibrated","closingEvidence":"K-18"})") == "quality.audit.capa");
    CHECK(w.complaints().empty());
    w.act([](db::Tx& tx) { tx.run("update audit_finding set state = 'closed'"); });
    bool found = false;
    for (const auto& complaint : w.complaints()) found = found || complaint.starts_with("I41");
    CHECK(found);
}

TEST_CASE("A8 row 14: any open finding may get one 8D report, proved by later audits of its question or lots of its item") {
    Audited w;
    const auto audit = w.plan();
    w.perform("quality.addFinding", Audited::finding(audit, "minor", R"(,"line":10)"));
    w.perform("quality.addFinding", Audited::finding(audit, "observation"));
    w.perform("quality.openCapa", R"({"title":"Gauges run out","finding":"AU-1.1","dueOn":"2026-12-31"})");
    CHECK(w.text("select c.number from audit_finding f join capa c on c.capa_id = f.capa_id where f.number = 'AU-1.1'") == "8D-1");
    CHECK(w.number("select lots_needed from capa") == 1);
    CHECK(w.refusal("quality.openCapa", R"({"title":"Again","finding":"AU-1.1","dueOn":"2026-12-31"})") == "quality.capa.finding_has");
    CHECK(w.refusal("quality.openCapa", R"({"title":"No list","finding":"AU-1.2","dueOn":"2026-12-31"})") == "quality.capa.item");
    CHECK(w.refusal("quality.closeFinding", R"({"finding":"AU-1.1","correction":"calibrated","closingEvidence":"K-18"})") == "quality.audit.capa");
    w.perform("quality.closeFinding", R"({"finding":"AU-1.2","correction":"the list hangs there","closingEvidence":"seen"})");
    CHECK(w.refusal("quality.openCapa", R"({"title":"No list","finding":"AU-1.2","item":"FG-500","dueOn":"2026-12-31"})") == "quality.audit.finding_closed");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 14: another clause makes another question: a closed audit stands as it asked, and its report is still proved") {
    Audited w;
    const auto audit = w.plan();
    w.perform("quality.addFinding", Audited::finding(audit, "major", R"(,"line":10)"));
    w.conform(audit, 20);
    w.close(audit);
    w.workThrough("8D-1");
    w.perform("quality.changeProgramme", R"({"programme":"SYS","version":1,"questions":[{"clause":"7.1.5.2","text":"Are all gauges calibrated?"},
        {"clause":"8.5.1","text":"Is the released drawing used?"}]})");
    CHECK(w.count("audit_question") == 3);
    const tl::AuditId id{w.number("select audit_id as id from audit")};
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return quality::auditLines(r, id); })[0].clause == "7.1.5");
    w.wait(1);
    const auto second = w.plan();
    w.conform(second, 10);
    w.conform(second, 20);
    w.close(second);
    CHECK(w.closeReport("8D-1") == "");
    w.perform("quality.changeProgramme", R"({"programme":"SYS","version":2,"questions":[{"clause":"7.1.5","text":"Are all gauges calibrated?"}]})");
    CHECK(w.count("audit_question") == 3);  // the first one is asked again
    CHECK(w.text("select clause from audit_question where state = 'active'") == "7.1.5");
}

TEST_CASE("A8 row 14: a subject is due again so many months after its last audit") {
    using quality::monthsAfter;
    CHECK(monthsAfter(db::dateOf(2026, 11, 23), 12) == db::dateOf(2027, 11, 23));
    CHECK(monthsAfter(db::dateOf(2027, 1, 31), 1) == db::dateOf(2027, 2, 28));
    CHECK(monthsAfter(db::dateOf(2028, 1, 31), 1) == db::dateOf(2028, 2, 29));
    CHECK(monthsAfter(db::dateOf(2026, 12, 31), 2) == db::dateOf(2027, 2, 28));
    CHECK(monthsAfter(db::dateOf(2026, 10, 15), 2) == db::dateOf(2026, 12, 15));

    Audited w;
    const auto audit = w.plan();
    w.conform(audit, 10);
    w.conform(audit, 20);
    w.close(audit);
    w.plan("Press shop");
    const auto due = [&](db::Date today) { return w.company->read(w.boss, [&](const db::Read& r) { return quality::auditsDue(r, today); }); };
    const auto now = due(db::dateOf(2026, 11, 30));
    REQUIRE(now.size() == 2);
    CHECK(now[0].subject == "Press shop");
    CHECK(now[0].dueOn == db::dateOf(2026, 12, 1));
    CHECK(now[0].planned.has_value());
    CHECK_FALSE(now[0].overdue);
    CHECK(now[1].dueOn == db::dateOf(2027, 11, 23));
    CHECK(due(db::dateOf(2027, 11, 24))[1].overdue);
    w.perform("quality.changeProgramme", R"({"programme":"SYS","version":1,"retire":true})");
    CHECK(due(db::dateOf(2027, 11, 24)).empty());
    CHECK(w.refusal("quality.planAudit", R"({"programme":"SYS","subject":"Stores","auditor":"ida","plannedOn":"2027-12-01"})") == "quality.audit.retired_programme");
}
