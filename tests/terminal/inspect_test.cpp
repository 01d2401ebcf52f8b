// Inspections at the terminal: values on the pad, marked while they are typed, with a gauge that may measure.
#include <QKeyEvent>

#include <fmt/core.h>

#include "terminal/booth.h"

using namespace test;

namespace {

// Plates are measured after the saw: three widths with a caliper, two pieces looked at. CAL-1 is calibrated, CAL-2 was
// never, PL-1 is a plug and not a caliper.
struct Checked : Booth {
    Checked() {
        perform("inventory.addUnit", R"({"code":"mm","name":"Millimetre","dimension":"length"})");
        for (const auto* gauge : {R"({"code":"CAL-1","name":"Caliper 150","gaugeKind":"caliper","intervalDays":365})",
                                  R"({"code":"CAL-2","name":"Caliper 300","gaugeKind":"caliper","intervalDays":365})",
                                  R"({"code":"PL-1","name":"Plug 12","gaugeKind":"plug","intervalDays":365})"})
            perform("quality.addGauge", gauge);
        for (const auto* gauge : {"CAL-1", "PL-1"})
            perform("quality.calibrateGauge", fmt::format(R"({{"gauge":"{}","doneBy":"Lab","asFound":"good","asLeft":"good"}})", gauge));
        perform("quality.addPlan", R"({"number":"IP-700","item":"FG-700","checkPoint":"in_process","opNo":10,"characteristics":[
            {"name":"Width","kind":"measured","unit":"mm","nominal":"12","lower":"11.95","upper":"12.05","possibleFrom":"10",
             "possibleTo":"14","gaugeKind":"caliper","rule":"fixed","size":3,"reaction":"Stop, and call quality"},
            {"name":"Edges","kind":"attribute","method":"By eye","rule":"fixed","size":2}]})");
        perform("quality.releasePlan", R"({"plan":"IP-700","version":1})");
        number_ = order(5);
        feed(number_, 3);
        standAt("SAW7");
        enter();
        touch("Production");
        touch("Open this job");
    }
    std::int64_t results(const char* where = "") {
        return number(fmt::format("select count(*) as n from inspection_result {}", where));
    }
    void record(const QString& value) {
        type(value);
        key(Qt::Key_Return, "\r");
    }
    std::string number_;
};

}  // namespace

TEST_CASE("A8 row 3: in-process values are typed on the pad, one for each piece, and what is outside is marked at once") {
    Checked booth;
    booth.touch("Inspect");  // the only one opens by itself
    CHECK(booth.page()->title() == desk::text("QI-1  " + booth.number_ + "/10"));
    booth.touch("Width");
    CHECK(booth.words().contains("Piece 1 of 3"));
    CHECK(booth.words().contains("11.95 … 12.05 mm"));
    booth.scan("CAL-1");
    booth.type("12.20");
    CHECK(booth.words().contains("Outside the limits"));
    CHECK(booth.results() == 0);
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.band().said() == "Recorded, and outside the limits");
    CHECK(booth.band().toDo() == "Stop, and call quality");
    CHECK(booth.results("where passed = 0") == 1);
    CHECK(booth.words().contains("Piece 2 of 3"));

    booth.type("15");
    CHECK(booth.words().contains("It cannot be that"));
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.results() == 1);
    booth.key(Qt::Key_Backspace);
    booth.type("2.01");
    CHECK(booth.words().contains("Within the limits"));
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.band().said() == "Recorded");
    booth.record("11.99");
    CHECK(booth.band().said() == "All pieces are recorded: rejected");
    CHECK(booth.results("r join gauge g on g.gauge_id = r.gauge_id where g.code = 'CAL-1' and r.measured_by = 'anna'") == 3);

    booth.touch("Width");
    CHECK(booth.band().said() == "All pieces of it are recorded");
    booth.touch("Edges");
    CHECK(booth.words().contains("2 pieces to look at"));
    booth.touch("Record");
    CHECK(booth.results("where value is null and passed = 1") == 2);
    CHECK(booth.words().contains("All pieces are recorded. Quality decides."));
    CHECK(booth.complaints().empty());
}

TEST_CASE("A8 row 6: a gauge that may not measure is refused at its scan, with what to do") {
    Checked booth;
    booth.touch("Inspect");
    booth.touch("Width");
    booth.record("12.00");
    CHECK(booth.band().said() == "Which gauge?");
    for (const auto& [code, part] : {std::pair{"CAL-2", "out of calibration"}, std::pair{"PL-1", "asks for a caliper"},
                                     std::pair{"CAL-9", "no such gauge"}}) {
        INFO(code);
        booth.scan(code);
        CHECK(booth.band().tone() == desk::Tone::bad);
        CHECK(booth.band().said().contains(part));
        CHECK_FALSE(booth.band().toDo().isEmpty());
    }
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.results() == 0);
    booth.scan("CAL-1");
    CHECK(booth.band().said() == "Gauge CAL-1");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.results() == 1);
    booth.key(Qt::Key_Escape);
    booth.touch("Width");
    CHECK(booth.words().contains("With CAL-1"));  // as it was used last

    booth.perform("quality.calibrateGauge", R"({"gauge":"CAL-1","asFound":"bad","asLeft":"bad","doneBy":"Lab"})");
    booth.key(Qt::Key_Escape);
    booth.touch("Width");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.words().contains("scan it"));
    booth.record("12.00");
    CHECK(booth.results() == 1);
}

TEST_CASE("values that are typed without network are recorded once afterwards, in their order") {
    Checked booth;
    booth.touch("Inspect");
    booth.touch("Width");
    booth.scan("CAL-1");
    booth.cut();
    booth.record("12.01");
    CHECK(booth.band().said() == "Kept here");
    CHECK(booth.words().contains("Piece 2 of 3"));
    booth.record("12.02");
    booth.scan("CAL-2");
    CHECK(booth.band().said().contains("never scanned here"));
    booth.mend();
    CHECK(booth.results() == 2);
    CHECK(booth.rows<double>("select value from inspection_result order by piece") == std::vector<double>{12.01, 12.02});
    CHECK(booth.station->store().counts().refused == 0);
    CHECK(booth.complaints().empty());
}

TEST_CASE("a second Enter while the company is asked is no second piece, and a refused value stands on the pad again") {
    Checked booth;
    booth.touch("Inspect");
    booth.touch("Width");
    booth.scan("CAL-1");
    booth.type("12.01");
    auto& page = *booth.page();
    QKeyEvent enter{QEvent::KeyPress, Qt::Key_Return, {}, "\r"};
    CHECK(page.takeKey(enter));
    CHECK(page.takeKey(enter));  // before any answer
    QKeyEvent one{QEvent::KeyPress, Qt::Key_1, {}, "1"};
    CHECK(page.takeKey(one));    // the next value is begun
    CHECK(page.takeKey(enter));
    booth.settle();
    CHECK(booth.results() == 1);
    CHECK(booth.words().contains("Piece 2 of 3"));
    booth.type("2.02");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.rows<double>("select value from inspection_result order by piece") == std::vector<double>{12.01, 12.02});

    booth.perform("quality.calibrateGauge", R"({"gauge":"CAL-1","asFound":"bad","asLeft":"bad","doneBy":"Lab"})");
    booth.record("12.03");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.results() == 2);
    booth.perform("quality.calibrateGauge", R"({"gauge":"CAL-1","doneBy":"Lab","asFound":"good","asLeft":"good"})");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.results("where value = 12.03") == 1);
}

TEST_CASE("pieces that were counted are recorded once, however often Record is touched") {
    Checked booth;
    booth.touch("Inspect");
    booth.touch("Edges");
    booth.touch("Good");
    booth.type("1");
    booth.key(Qt::Key_Return, "\r");  // to the bad ones
    auto& page = *booth.page();
    QKeyEvent enter{QEvent::KeyPress, Qt::Key_Return, {}, "\r"};
    CHECK(page.takeKey(enter));
    CHECK(page.takeKey(enter));
    booth.settle();
    CHECK(booth.results() == 1);
}

TEST_CASE("what was typed here is counted while the company does not answer, and asked for once") {
    Checked booth;
    booth.touch("Inspect");
    booth.touch("Width");
    booth.scan("CAL-1");
    booth.record("12.01");
    booth.cut();  // the answer came, and the inspection was not read since
    booth.record("12.20");
    booth.key(Qt::Key_Escape);
    CHECK(booth.words().contains("2 of 3 pieces"));
    CHECK(booth.words().contains("1 bad"));
    booth.touch("Width");
    CHECK(booth.words().contains("Piece 3 of 3"));
    booth.record("12.02");
    CHECK(booth.words().contains("3 of 3 pieces"));
    booth.touch("Width");
    CHECK(booth.band().said() == "All pieces of it are recorded");
    booth.mend();
    CHECK(booth.words().contains("3 of 3 pieces"));  // not twice
    CHECK(booth.results() == 3);
    CHECK(booth.station->store().counts().refused == 0);

    booth.port.loseAnswers = 1;
    booth.touch("Edges");
    booth.touch("Good");
    booth.type("1");
    booth.touch("Record");
    booth.mend();
    CHECK(booth.words().contains("1 of 2 pieces"));
    CHECK(booth.results() == 4);
}

TEST_CASE("what waits for inspection at the site is listed, and a lot or a traveller opens its own") {
    Checked booth;
    booth.perform("quality.addPlan", R"({"number":"IP-100","item":"RM-100","checkPoint":"incoming","characteristics":[
        {"name":"Coat","kind":"attribute","rule":"fixed","size":2}]})");
    booth.perform("quality.releasePlan", R"({"plan":"IP-100","version":1})");
    booth.perform("inventory.receive", R"({"item":"RM-100","quantity":"9 pcs","bin":"MAIN/QC","lot":"L-N","expiresOn":"2027-06-30"})");
    booth.window().home();
    booth.touch("Quality");
    booth.touch("Inspect");
    CHECK(booth.words().contains("QI-1"));
    CHECK(booth.words().contains("QI-2"));
    booth.key(Qt::Key_2, "2");  // a digit chooses too
    CHECK(booth.page()->title() == "QI-2  RM-100 / L-N");
    booth.key(Qt::Key_Escape);
    booth.scan("L-N");
    CHECK(booth.page()->title() == "QI-2  RM-100 / L-N");
    booth.touch("Coat");
    booth.touch("Bad");
    booth.type("1");
    booth.touch("Record");
    CHECK(booth.band().tone() == desk::Tone::bad);  // two good ones stand there already
    booth.touch("Good");
    booth.type("1");
    booth.touch("Record");
    CHECK(booth.band().said() == "All pieces are recorded: rejected");
    booth.key(Qt::Key_Escape);
    booth.scan(desk::text(booth.number_));
    CHECK(booth.page()->title() == desk::text("QI-1  " + booth.number_ + "/10"));
}
