// The auditor by keys: a programme is written down, an audit planned and begun, its questions are answered by a digit each,
// and what is found gets its owner, its day and its 8D report.
#include "quality/ui/audit_screen.h"
#include "ui/claims.h"
#include "ui/lab_room.h"

using namespace test;
using quality::ui::AuditScreen;

namespace {

void auditors(World& w) {
    w.perform("people.addUser", R"({"name":"ida","fullName":"Ida Auditor","password":"nine copper kettles sing"})");
}

// SYS with two questions, and AU-1 under way.
void begun(World& w) {
    auditors(w);
    w.play(R"({"do": "quality.addProgramme", "args": {"code": "SYS", "name": "System", "standard": "ISO 9001:2015", "everyMonths": 1, "questions": [{"clause": "7.1.5", "text": "Are all gauges calibrated?"}, {"clause": "8.5.1", "text": "Is the released drawing used?"}]}}
{"do": "quality.planAudit", "args": {"programme": "SYS", "subject": "Goods in", "auditor": "ida", "auditee": "boss", "plannedOn": "2026-12-01"}}
{"do": "quality.startAudit", "args": {"audit": "AU-1"}})");
}

AuditScreen& inFront(Seat& seat) {
    REQUIRE(seat.at() == "quality.audit");
    auto* screen = dynamic_cast<AuditScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}
AuditScreen& opened(Seat& seat) {
    seat.open("quality.audit", with(seat.world.number("select max(audit_id) as id from audit")));
    auto& audit = inFront(seat);
    REQUIRE(QTest::qWaitFor([&] { return !audit.questions().rows().empty(); }, 20000));
    return audit;
}

std::string verdictOf(World& w, int line) {
    return w.rows<std::string>(R"sql(select coalesce(verdict, '-') as verdict from audit_answer where line_no = $1 order by audit_id desc limit 1)sql", line).at(0);
}

void write(Seat& seat, const char* field, const QString& words) {
    tabInto(seat, desk::say(field));
    seat.type(words);
}

void planByKeys(Seat& seat) {
    auto& w = seat.world;
    goTo(seat, "Audit programmes");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    fill(seat, desk::say("Code"), "SYS");
    fill(seat, desk::say("Name"), "System");
    const auto row = [](const char* column, int n) { return desk::say("%1, row %2").arg(desk::say(column)).arg(n); };
    const char* questions[] = {"Are all gauges calibrated?", "Is the released drawing used?", "Is it clean?"};
    for (int n = 1; n <= 3; ++n) {
        if (n > 1) seat.press(Qt::Key_Insert, Qt::ControlModifier);
        seat.named<QLineEdit>(row("Question", n))->setFocus();
        seat.type(questions[n - 1]);
    }
    submit(seat);
    REQUIRE(seat.at() == "quality.audit_programme");
    REQUIRE(w.number("select count(*) as n from audit_question") == 3);

    offered(seat, desk::say("New audit…"));
    seat.press(Qt::Key_N, Qt::ControlModifier);
    fill(seat, desk::say("What is audited"), "Goods in");
    fill(seat, desk::say("Auditor"), "boss");
    fill(seat, desk::say("Who answers"), "boss");
    fill(seat, desk::say("Planned for"), "2026-12-01");
    submit(seat);
    CHECK(w.number("select count(*) as n from audit") == 0);  // nobody audits what is his own: refused beside the field
    CHECK(seat.named<QLineEdit>(desk::say("Auditor"))->property("refused").toBool());
    fill(seat, desk::say("Auditor"), "ida");
    submit(seat);
    REQUIRE(seat.at() == "quality.audit");
    REQUIRE(w.number("select count(*) as n from audit") == 1);
}

void story(desk::Language language) {
    Seat seat{language};
    auto& w = seat.world;
    auditors(w);
    planByKeys(seat);
    offered(seat, desk::say("Begin"));
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.news();
    auto& audit = inFront(seat);
    REQUIRE(QTest::qWaitFor([&] { return audit.questions().rows().size() == 3; }, 20000));
    CHECK(seat.focusName() == desk::say("Questions"));
    seat.press(Qt::Key_1);
    CHECK(verdictOf(w, 10) == "conforms");
    CHECK(audit.questions().current() == 1);

    seat.enter();  // what was looked at stands there until a digit answers
    CHECK(seat.focusName() == desk::say("What was looked at"));
    seat.type("D-500 hangs there");
    seat.enter();
    CHECK(verdictOf(w, 20) == "-");
    CHECK(audit.questions().rows()[1].cells[3].text == desk::say("Press 1 to 5"));
    seat.press(Qt::Key_1);
    CHECK(verdictOf(w, 20) == "conforms");
    CHECK(w.text("select note from audit_answer where line_no = 20") == "D-500 hangs there");
    REQUIRE(audit.questions().current() == 2);

    seat.press(Qt::Key_Return, Qt::ControlModifier);  // one is not answered yet
    seat.type("All good");
    submit(seat);
    CHECK(w.text("select state from audit") == "running");
    seat.press(Qt::Key_Escape);
    seat.enter();
    REQUIRE(seat.focusName() == desk::say("Questions"));

    seat.press(Qt::Key_2);
    CHECK(seat.focusName() == desk::say("What was found"));
    seat.type("Oil on the floor");
    write(seat, "Evidence", "Photo 12");
    fill(seat, desk::say("Who puts it right"), "boss");
    fill(seat, desk::say("Due by"), "2026-12-18");
    submit(seat);
    CHECK(verdictOf(w, 30) == "finding");
    CHECK(w.text("select grade from audit_finding") == "major");
    CHECK(w.text("select title from capa") == "AU-1.1: Oil on the floor");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return audit.found().rows().size() == 1; }, 20000));
    CHECK(audit.found().rows()[0].cells[6].text == "8D-1");
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(seat.at() == "quality.capa");
    seat.window().closeCurrent();
    seat.settle();
    REQUIRE(seat.at() == "quality.audit");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.type("One major finding");
    submit(seat);
    CHECK(w.text("select state from audit") == "closed");
    CHECK(w.complaints().empty());
    if (language == desk::Language::chinese)
        for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}

}  // namespace

TEST_CASE("A8 row 14: an audit is planned, answered and closed by keys alone") { story(desk::Language::english); }

TEST_CASE("A8 row 14: the same in Chinese") { story(desk::Language::chinese); }

TEST_CASE("A8 row 14: what does not apply says why, and a refusal stands below the questions") {
    Seat seat;
    auto& w = seat.world;
    begun(w);
    auto& audit = opened(seat);
    audit.questions().setFocus();
    seat.press(Qt::Key_5);
    CHECK(seat.focusName() == "What was looked at");
    seat.enter();
    CHECK(verdictOf(w, 10) == "-");
    CHECK(audit.refusal().contains("Say why this question does not apply here."));
    CHECK(audit.questions().current() == 0);
    seat.press(Qt::Key_5);
    seat.press(Qt::Key_Escape);  // thought better of it
    seat.enter();
    seat.type("No gauges here");
    seat.enter();
    CHECK(verdictOf(w, 10) == "-");
    CHECK_FALSE(seat.screen()->draft().isEmpty());
    CHECK_FALSE(seat.screen()->mayClose());
    seat.press(Qt::Key_5);
    CHECK(verdictOf(w, 10) == "not_applicable");
    CHECK(w.text("select note from audit_answer where line_no = 10") == "No gauges here");
    CHECK(seat.screen()->draft().isEmpty());

    w.perform("quality.addFinding", R"({"audit":"AU-1","line":20,"grade":"minor","text":"An old drawing","evidence":"Seen","owner":"boss","dueOn":"2026-12-18"})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return audit.found().rows().size() == 1; }, 20000));
    audit.questions().setCurrent(1);
    seat.press(Qt::Key_1);
    CHECK(audit.refusal().contains("Something was found at this question"));
    CHECK(verdictOf(w, 20) == "finding");
}

TEST_CASE("A8 row 14: a finding gets its 8D report by one key, and is put right only after it") {
    Seat seat;
    auto& w = seat.world;
    begun(w);
    w.perform("quality.addFinding", R"({"audit":"AU-1","line":10,"grade":"minor","text":"CAL-9 is overdue","evidence":"Its label","owner":"boss","dueOn":"2026-11-20"})");
    seat.open("quality.findings");
    CHECK(seat.words().contains("CAL-9 is overdue"));
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(seat.named<QLineEdit>("Problem")->text() == "AU-1.1: CAL-9 is overdue");
    fill(seat, "Due by", "2026-12-31");
    submit(seat);
    REQUIRE(seat.at() == "quality.capa");
    CHECK(w.text("select c.number from audit_finding f join capa c on c.capa_id = f.capa_id") == "8D-1");

    seat.open("quality.finding", with(w.number("select audit_finding_id as id from audit_finding")));
    says(seat, "It is closed after its report 8D-1.");
    says(seat, "3 days late");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.type("Calibrated");
    write(seat, "Evidence that it is put right", "K-18");
    submit(seat);
    CHECK(seat.words().contains("AU-1.1 has the report 8D-1"));
    CHECK(w.text("select state from audit_finding") == "open");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 14: what is overdue stands on top, with who audits whom, and what is due next is planned from there") {
    Seat seat;
    auto& w = seat.world;
    begun(w);
    for (const int line : {10, 20}) w.perform("quality.answerQuestion", fmt::format(R"({{"audit":"AU-1","line":{},"verdict":"conforms"}})", line));
    w.perform("quality.closeAudit", R"({"audit":"AU-1","summary":"All good"})");
    w.perform("quality.planAudit", R"({"programme":"SYS","subject":"Press shop","auditor":"ida","auditee":"boss","plannedOn":"2026-12-01"})");
    w.wait(10);
    seat.open("quality.audits_due", {{"on", "2026-12-03"}});
    auto* due = within<desk::Table>(seat.screen());
    REQUIRE(QTest::qWaitFor([&] { return due->rows().size() == 2; }, 20000));
    CHECK(due->rows()[0].cells[3].text == "Press shop");
    CHECK(due->rows()[0].cells[1].text == "2 days late");
    CHECK(due->rows()[0].cells[6].text == "Ida Auditor");
    CHECK(due->rows()[0].cells[7].text == QString::fromStdString(w.text("select full_name from user_account where name = 'boss'")));
    CHECK(due->rows()[1].cells[0].text == "2026-12-23");
    CHECK(due->rows()[1].cells[1].text == "To be planned");
    due->setFocus();
    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.named<QLineEdit>("What is audited")->text() == "Goods in");
    fill(seat, "Auditor", "ida");
    submit(seat);
    CHECK(seat.at() == "quality.audit");
    CHECK(w.text("select planned_on from audit where subject = 'Goods in' and state = 'planned'") == "2026-12-23");
}
