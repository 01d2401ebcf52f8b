// A job at the terminal, by scans and touches, with and without network.
#include <fmt/core.h>

#include "terminal/booth.h"

using namespace test;

namespace {

struct Saw : Booth {
    explicit Saw(int pieces = 20) {
        number_ = order(pieces);
        standAt("SAW7");
        Booth::enter();
        touch("Production");
    }
    void start() {
        touch("Open this job");
        touch("Start");
    }
    std::int64_t issued() {
        return number("select coalesce(cast(sum(quantity) as bigint), 0) as n from material_issue") / 1'000'000;
    }
    std::int64_t good(int opNo) {
        return rows<std::int64_t>("select good from work_order_operation where op_no = $1", opNo).at(0) / 1'000'000;
    }
    std::string number_;
};

}  // namespace

TEST_CASE("my next job is on top, and it is started, fed by scans, reported and finished") {
    Saw saw;
    CHECK(saw.words().contains("Next: 20 pcs"));
    CHECK(saw.words().contains(desk::text(saw.number_)));
    saw.start();
    CHECK(saw.words().contains("Running"));
    CHECK(saw.number("select count(*) as n from job") == 1);
    CHECK(saw.words().contains("RM-100"));
    saw.scan("L-B");
    CHECK(saw.words().contains("Coated blank"));
    saw.touch("Take this number");  // what is set aside is offered
    CHECK(saw.issued() == 20);
    CHECK(saw.band().tone() == desk::Tone::good);

    saw.touch("Report…");
    saw.touch("Good");
    saw.type("18");
    saw.touch("Scrap");
    saw.type("2");
    saw.touch("Report 18 good, 2 scrap");
    CHECK(saw.band().said() == "Why scrap?");
    CHECK(saw.good(10) == 0);
    saw.touch("Crack");
    saw.touch("Report 18 good, 2 scrap");
    CHECK(saw.good(10) == 18);
    CHECK(saw.number("select scrapped from work_order_operation where op_no = 10") == 2'000'000);
    CHECK(saw.text("select r.code from production_report p join reason r on r.reason_id = p.scrap_reason_id") ==
          "crack");

    saw.touch("Finish…");
    saw.touch("Finish");
    CHECK(saw.text("select state from work_order_operation where op_no = 10") == "finished");
    CHECK(saw.number("select count(*) as n from job") == 0);
    CHECK(saw.complaints().empty());
}

TEST_CASE("wrong, unknown and held codes are refused at once, and more good than started too") {
    Saw saw;
    saw.perform("inventory.receive", R"({"item":"RM-100","quantity":"5 pcs","bin":"MAIN/A-01","lot":"L-C"})");
    saw.start();
    const auto refusedWith = [&](const QString& code, const QString& part) {
        saw.scan(code);
        if (saw.shows("Take this number")) saw.touch("Take this number");
        INFO(code.toStdString() << ": " << saw.band().said().toStdString());
        CHECK(saw.band().tone() == desk::Tone::bad);
        CHECK((saw.band().said() + saw.band().toDo()).contains(part));
        saw.window().clearAnswer();
    };
    refusedWith("SP-9", "does not go in here");
    refusedWith("NOBODY-KNOWS", "NOBODY-KNOWS");
    refusedWith("0109506000134352", "GTIN");
    refusedWith("]d2019506", "");
    saw.perform("inventory.hold", R"({"lot":"RM-100/L-C","reason":"scratches","caseNumber":"Q-17"})");
    refusedWith("L-C", "hold");
    CHECK(saw.issued() == 0);
    while (saw.window().depth() > 4) saw.key(Qt::Key_Escape);
    saw.touch("Report…");
    saw.type("21");
    saw.touch("Report 21 good");
    CHECK(saw.band().said().contains("more than is left"));
    CHECK(saw.good(10) == 0);
}

TEST_CASE("a pause asks why, and a colleague takes the job over by badge") {
    Saw saw;
    saw.start();
    saw.touch("Pause…");
    saw.touch("Break");
    CHECK(saw.words().contains("Paused"));
    CHECK(saw.text("select kind from job") == "pause");
    saw.touch("Go on");
    CHECK(saw.text("select kind from job") == "run");
    saw.touch("Log off");
    saw.touch("A colleague takes it");
    saw.scan("B-78");
    saw.key(Qt::Key_Return, "\r");
    CHECK(saw.text("select e.number from job j join employee e on e.employee_id = j.employee_id") == "T-2");
}

TEST_CASE("without the skill a job is not started, and the screen says which one is missing") {
    Saw saw;
    saw.perform("production.takeSkill", R"({"employee":"T-1","skill":"SAW7"})");
    saw.station->refreshKnown();
    saw.settle();
    saw.start();
    CHECK(saw.band().tone() == desk::Tone::bad);
    CHECK((saw.band().said() + saw.band().toDo()).contains("Sawing"));
    CHECK(saw.number("select count(*) as n from job") == 0);
}

TEST_CASE("a shift without network: a job is started, fed and reported here, and all of it is posted once afterwards") {
    Saw saw;
    saw.touch("Open this job");
    saw.cut();
    saw.touch("Start");
    CHECK(saw.band().said() == "Kept here");
    CHECK(saw.words().contains("Running (not sent yet)"));
    saw.scan("L-B");
    saw.touch("Take this number");
    CHECK(saw.words().contains("20 of 20"));
    saw.touch("Report…");
    saw.touch("All good");
    saw.touch("Report 20 good");
    CHECK(saw.words().contains("3 waiting"));
    CHECK(saw.number("select count(*) as n from job") == 0);
    CHECK(saw.good(10) == 0);
    saw.mend();
    CHECK(saw.good(10) == 20);
    CHECK(saw.issued() == 20);
    CHECK(saw.number("select count(*) as n from production_report") == 1);
    CHECK(saw.words().contains("Connected"));
    CHECK(saw.complaints().empty());
}

TEST_CASE("steps are ticked and measured, and what is outside the limits is told") {
    Booth booth;
    const auto number = booth.order(5);
    booth.feed(number, 5);
    booth.standAt("DIE7");
    booth.enter();
    booth.touch("Production");
    booth.touch("Open this job");
    booth.touch("Start");
    booth.touch("Steps");
    booth.touch("1  Wear gloves");
    booth.touch("Done");
    booth.touch("2  Width");
    booth.type("12.2");
    booth.touch("Take this number");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.band().said().contains("not as it should be"));
    booth.touch("2  Width");
    booth.type("12.02");
    booth.touch("Take this number");
    CHECK(booth.words().contains("All required steps are done"));
    CHECK(booth.number("select count(*) as n from step_result where passed = 1") == 2);
}

TEST_CASE("the last report says what became of the pieces, and the order is ready for the customer in that commit") {
    Booth booth;
    booth.perform(
        "orders.enter",
        R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-700","quantity":"5 pcs","price":"9.00 EUR"}]})");
    booth.perform("production.addWorkOrder",
                  R"({"line":"SO-1/1","quantity":"5 pcs","dueOn":"2026-12-11","release":true})");
    const auto number = booth.text("select number from work_order");
    booth.feed(number, 5);
    booth.standAt("DIE7");
    booth.enter();
    booth.touch("Production");
    booth.touch("Open this job");
    booth.touch("Start");
    booth.touch("Report…");
    booth.touch("All good");
    booth.touch("Report 5 good");
    CHECK(booth.band().tone() == desk::Tone::good);
    CHECK(booth.band().said().contains("5 pcs set aside for SO-1"));
    CHECK(booth.number("select allocated from sales_order_line") == 5'000'000);
}

TEST_CASE("A5 row 9: the terminal opens the revision of a drawing that the order was released with, and no draft") {
    Booth booth;
    booth.perform("engineering.addDocument", R"({"number":"D-700","title":"Plate","item":"FG-700"})");
    const auto draw = [&](const char* revision) {
        booth.perform(
            "engineering.addDocumentRevision",
            fmt::format(R"({{"document":"D-700","revision":"{0}","attachment":"{1}","fileName":"D-700-{0}.svg"}})", revision,
                        booth.company->keepAttachment(
                            booth.boss,
                            fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>{}</title></svg>)",
                                        revision),
                            "image/svg+xml")));
    };
    const auto release = [&] {
        booth.perform("engineering.releaseDocument",
                      fmt::format(R"({{"documentRevision":{},"version":1}})",
                                  booth.number("select max(document_revision_id) as id from document_revision")));
    };
    draw("A");
    release();
    booth.order(5);
    draw("B");  // drawn, and not released
    booth.standAt("SAW7");
    booth.enter();
    booth.touch("Production");
    booth.touch("Open this job");
    booth.touch("Drawing");
    CHECK(booth.page()->title() == "D-700 A");
    CHECK(booth.heard.bad == 0);
    booth.key(Qt::Key_Escape);
    booth.key(Qt::Key_Escape);
    release();
    booth.order(5, 3);  // due earlier: the next job
    booth.key(Qt::Key_Escape);
    booth.touch("Production");
    booth.touch("Open this job");
    CHECK(booth.page()->title() == "MO-2/10");
    booth.touch("Drawing");
    CHECK(booth.page()->title() == "D-700 B");
    CHECK(booth.heard.bad == 0);
}

TEST_CASE("a call for help is raised, answered and solved at the terminal, and a note goes to the next shift") {
    Booth booth;
    booth.standAt("SAW7");
    booth.enter();
    booth.touch("Production");
    booth.touch("Help and hand-over");
    booth.touch("Call for help");
    booth.touch("The machine stands");
    booth.touch("Work goes on");
    CHECK(booth.text("select kind from andon_call") == "machine");
    booth.touch("AN-1");
    booth.touch("I am here");
    CHECK(booth.number("select count(*) as n from andon_call where answered_at is not null") == 1);
    booth.touch("AN-1");
    booth.touch("It is solved");
    booth.type("new belt");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.text("select solution from andon_call") == "new belt");
    booth.touch("Write to the next shift");
    booth.type("watch the belt");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.text("select text from shift_handover") == "watch the belt");
}

TEST_CASE("goods without lot numbers are known by their item, also where only the item was seen here before") {
    Booth booth;
    const tl::ItemId cartons{booth.number("select item_id from item where number = 'PK-10'")};
    booth.station->codes().remember({{{cartons, "PK-10", "Carton for 10", "pcs", "", "none"}}, {}, {}, {}});
    terminal::Meaning found;
    booth.station->understand(
        booth.page(), "PK-10", {}, [&](const terminal::Meaning& meaning) { found = meaning; },
        [](const std::vector<db::Refusal>& no) { FAIL(no.front().what()); });
    booth.settle();
    REQUIRE(found.lot);
    CHECK(found.lot->itemId == cartons);
    CHECK(found.lot->number == "-");
}
