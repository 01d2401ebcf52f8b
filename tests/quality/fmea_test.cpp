// Process FMEA: the action priority of AIAG and VDA, and ratings beside what really happened.
#include "quality/case.h"
#include "quality/fmea.h"
#include "quality/lab.h"

using namespace test;
using quality::ActionPriority;

namespace {

char letterOf(int severity, int occurrence, int detection) {
    const auto priority = quality::actionPriority(severity, occurrence, detection);
    return priority == ActionPriority::high ? 'H' : priority == ActionPriority::medium ? 'M' : 'L';
}

struct Foreseen : Case {
    Foreseen() {
        perform("quality.openFmea", R"({"item":"FG-500","title":"Making of brackets","team":"Anna, Jan"})");
        perform("quality.addFmeaLine", line);
    }
    std::vector<quality::FmeaLineSeen> lines() {
        const tl::FmeaId fmea{number("select fmea_id as id from fmea")};
        return company->read(boss, [&](const db::Read& r) { return quality::fmeaLines(r, fmea); });
    }
    std::int64_t version() { return number("select version from fmea_line where line_no = 10"); }
    std::string review() { return refusal("quality.reviewFmea", fmt::format(R"({{"fmea":"FM-1","version":{}}})", number("select version from fmea"))); }
    void rate(int severity, int occurrence, int detection) {
        perform("quality.rateFmeaLine", fmt::format(R"({{"fmeaLine":"FM-1/10","version":{},"severity":{},"occurrence":{},"detection":{},"reason":"as seen"}})",
                                                    version(), severity, occurrence, detection));
    }
    // Fifty brackets more, of which one cracks at the press.
    void makeMore() {
        wait(1);
        to("addWorkOrder", R"({"item":"FG-500","quantity":"50 pcs","site":"MAIN","dueOn":"2026-12-18","lot":"FG-L2","release":true})");
        issue("MO-2", "RM-100/L-A", 51);
        issue("MO-2", "PK-10/-", 5);
        report("MO-2", 10, 50);
        to("report", R"({"order":"MO-2","opNo":20,"good":"48","scrap":"2","scrapReason":"scrap/crk","bin":"MAIN/A-01"})");
        perform("quality.logDefect", R"({"operation":"MO-2/20","defect":"CRACK"})");
    }
    static constexpr const char* line =
        R"({"fmea":"FM-1","opNo":20,"function":"Bends it square","failureMode":"Cracks at the bend","effect":"Breaks under load","cause":"Brittle coat",
            "detectionControl":"A look at each piece","severity":8,"occurrence":2,"detection":3,"defects":[{"defect":"CRACK"}]})";
};

}  // namespace

TEST_CASE("A8 row 11: the action priority is the table of AIAG and VDA") {
    // Severity, occurrence, then the priority at detection 10, 7, 6, 5, 4, 2, 1.
    struct Row {
        int severity, occurrence;
        const char* letters;
    };
    for (const auto& row : {Row{10, 10, "HHHHHHH"}, Row{9, 8, "HHHHHHH"}, Row{9, 6, "HHHHHHH"}, Row{10, 5, "HHHHHHM"}, Row{9, 4, "HHHHHHM"},
                            Row{10, 3, "HHMMLLL"}, Row{9, 2, "HHMMLLL"}, Row{10, 1, "LLLLLLL"}, Row{8, 9, "HHHHHHH"}, Row{7, 7, "HHHHHHM"},
                            Row{8, 6, "HHHHHHM"}, Row{7, 5, "HHMMMMM"}, Row{8, 4, "HHMMMMM"}, Row{7, 3, "MMMMLLL"}, Row{8, 2, "MMMMLLL"},
                            Row{8, 1, "LLLLLLL"}, Row{6, 8, "HHHHMMM"}, Row{4, 10, "HHHHMMM"}, Row{5, 7, "MMMMMML"}, Row{4, 6, "MMMMMML"},
                            Row{6, 5, "MMLLLLL"}, Row{5, 4, "MMLLLLL"}, Row{6, 3, "LLLLLLL"}, Row{4, 1, "LLLLLLL"}, Row{3, 8, "MMMMLLL"},
                            Row{2, 10, "MMMMLLL"}, Row{3, 7, "LLLLLLL"}, Row{2, 1, "LLLLLLL"}, Row{1, 10, "LLLLLLL"}}) {
        INFO(row.severity << " " << row.occurrence);
        std::string letters;
        for (const int detection : {10, 7, 6, 5, 4, 2, 1}) letters += letterOf(row.severity, row.occurrence, detection);
        CHECK(letters == row.letters);
    }
    // Nothing that is worse is less urgent.
    const auto rank = [](int s, int o, int d) { return -static_cast<int>(quality::actionPriority(s, o, d)); };
    int falls = 0;
    for (int s = 1; s <= 10; ++s)
        for (int o = 1; o <= 10; ++o)
            for (int d = 1; d <= 10; ++d) {
                falls += s < 10 && rank(s + 1, o, d) < rank(s, o, d);
                falls += o < 10 && rank(s, o + 1, d) < rank(s, o, d);
                falls += d < 10 && rank(s, o, d + 1) < rank(s, o, d);
            }
    CHECK(falls == 0);
    CHECK_THROWS_AS(quality::actionPriority(0, 5, 5), db::Fault);
    CHECK_THROWS_AS(quality::actionPriority(5, 11, 5), db::Fault);
}

TEST_CASE("A8 row 11: so many bad of so many stand for a rating of occurrence") {
    using quality::observedOccurrence;
    CHECK(observedOccurrence(0, 1000) == 1);
    CHECK(observedOccurrence(1, 1) == 10);
    CHECK(observedOccurrence(100, 1000) == 10);
    CHECK(observedOccurrence(99, 1000) == 9);
    CHECK(observedOccurrence(50, 1000) == 9);
    CHECK(observedOccurrence(20, 1000) == 8);
    CHECK(observedOccurrence(10, 1000) == 7);
    CHECK(observedOccurrence(2, 1000) == 6);
    CHECK(observedOccurrence(1, 2'000) == 5);
    CHECK(observedOccurrence(1, 10'000) == 4);
    CHECK(observedOccurrence(1, 100'000) == 3);
    CHECK(observedOccurrence(1, 100'001) == 2);
    CHECK(observedOccurrence(9'000'000'000'000'000, 9'000'000'000'000'000) == 10);
}

TEST_CASE("A8 row 11: a line names an operation of the item, is rated from 1 to 10, and an item has one FMEA") {
    Foreseen w;
    CHECK(w.text("select step from fmea_line") == "Press");
    CHECK(w.text("select priority from fmea_line") == "low");
    CHECK(w.refusal("quality.openFmea", R"({"item":"FG-500","title":"Again"})") == "quality.fmea.taken");
    const auto with = [](std::string_view more) {
        return fmt::format(R"({{"fmea":"FM-1","failureMode":"Bends","effect":"Bent","cause":"Force","severity":5,"occurrence":5,"detection":5{}}})", more);
    };
    CHECK(w.refusal("quality.addFmeaLine", with(R"(,"opNo":30)")) == "quality.fmea.operation");
    CHECK(w.refusal("quality.addFmeaLine", with("")) == "quality.fmea.step");
    CHECK(w.refusal("quality.addFmeaLine", R"({"fmea":"FM-1","opNo":10,"failureMode":"a","effect":"b","cause":"c","severity":11,"occurrence":0,"detection":5})") ==
          "quality.fmea.rating");
    CHECK(w.refusal("quality.addFmeaLine", with(R"(,"opNo":10,"controls":[{"controlPlan":"CP-1","line":10}])")) == "record.unknown");
    w.perform("quality.addFmeaLine", with(R"(,"opNo":10)"));
    CHECK(w.lines().size() == 2);
    CHECK(w.lines().front().lineNo == 20);  // by operation
    CHECK(w.lines().front().priority == ActionPriority::low);
    w.perform("quality.changeFmea", R"({"fmea":"FM-1","version":1,"retire":true})");
    CHECK(w.refusal("quality.addFmeaLine", with(R"(,"opNo":10)")) == "quality.fmea.retired");
    CHECK(w.refusal("quality.openFmea", R"({"item":"FG-500","title":"Again"})") == "");
}

TEST_CASE("A8 row 11: what really happened contradicts a rating that is too good, and a review waits until it is rated again") {
    Foreseen w;
    CHECK(w.lines().at(0).reality.cases == 0);
    CHECK_FALSE(w.lines().at(0).reality.contradicted());
    w.makeMore();
    auto real = w.lines().at(0).reality;
    CHECK(real.cases == 1);
    CHECK(real.escaped == 0);
    CHECK(real.bad == tl::Quantity{1 * piece});
    CHECK(real.made == tl::Quantity{50 * piece});
    CHECK(real.occurrence == 8);  // 20 per thousand
    CHECK(real.oftener);
    CHECK_FALSE(real.unseen);
    CHECK(w.review() == "quality.fmea.contradicted");

    w.complain();  // 5 pieces, found by the customer
    real = w.lines().at(0).reality;
    CHECK(real.cases == 2);
    CHECK(real.escaped == 1);
    CHECK(real.bad == tl::Quantity{6 * piece});
    CHECK(real.occurrence == 10);
    CHECK(real.unseen);

    w.rate(8, 8, 7);
    CHECK_FALSE(w.lines().at(0).reality.contradicted());
    CHECK(w.lines().at(0).unanswered());
    CHECK(w.review() == "quality.fmea.unanswered");
    w.perform("quality.addFmeaAction", R"({"fmeaLine":"FM-1/10","text":"Bend one of each lot","dueOn":"2026-12-18"})");
    CHECK(w.review() == "");
    const auto action = w.number("select max(fmea_action_id) as id from fmea_action");
    w.perform("quality.finishFmeaAction", fmt::format(R"({{"fmeaAction":{},"evidence":"Sheet 3","occurrence":4,"detection":3}})", action));
    CHECK(w.lines().at(0).priority == ActionPriority::medium);
    CHECK(w.lines().at(0).severity == 8);
    CHECK(w.count("fmea_rating") == 3);
    CHECK(w.number("select fmea_action_id from fmea_rating order by fmea_rating_id desc limit 1") == action);
    CHECK(w.refusal("quality.dropFmeaAction", fmt::format(R"({{"fmeaAction":{},"reason":"late"}})", action)) == "quality.fmea.action_over");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 11: what was done before a line was rated high does not answer it") {
    Foreseen w;
    const auto act = [&] {
        w.perform("quality.addFmeaAction", R"({"fmeaLine":"FM-1/10","text":"Bend one of each lot","dueOn":"2026-12-18"})");
        return w.number("select max(fmea_action_id) as id from fmea_action");
    };
    const auto finish = [&](std::int64_t action, std::string_view more) {
        w.perform("quality.finishFmeaAction", fmt::format(R"({{"fmeaAction":{},"evidence":"Sheet 3"{}}})", action, more));
    };
    finish(act(), "");
    w.wait(1);
    w.rate(8, 8, 7);
    CHECK(w.lines().at(0).actions == 1);
    CHECK(w.lines().at(0).unanswered());
    CHECK(w.review() == "quality.fmea.unanswered");
    const auto next = act();
    CHECK_FALSE(w.lines().at(0).unanswered());
    w.wait(1);
    finish(next, "");
    CHECK_FALSE(w.lines().at(0).unanswered());
    CHECK(w.review() == "");
    const auto last = act();
    w.wait(1);
    finish(last, R"(,"occurrence":7)");  // and it is high still
    CHECK(w.lines().at(0).priority == ActionPriority::high);
    CHECK(w.review() == "quality.fmea.unanswered");
}

TEST_CASE("A8 row 11: kinds below a foreseen kind count too, those at other operations do not") {
    Foreseen w;
    w.perform("quality.addDefectKind", R"({"code":"HAIR","name":"Hair crack","parent":"CRACK"})");
    w.makeMore();
    w.perform("quality.logDefect", R"({"operation":"MO-2/20","defect":"HAIR","quantity":"3"})");
    w.perform("quality.logDefect", R"({"operation":"MO-2/10","defect":"HAIR","quantity":"4"})");
    CHECK(w.lines().at(0).reality.cases == 2);
    CHECK(w.lines().at(0).reality.bad == tl::Quantity{4 * piece});
    CHECK(w.lines().at(0).defects == std::vector<std::string>{"CRACK"});
}

TEST_CASE("A8 row 11: a characteristic of a released control plan watches for a failure, until an edition leaves it out") {
    Lab w;
    const auto seen = [&] {
        const tl::FmeaId fmea{w.number("select fmea_id as id from fmea")};
        return w.company->read(w.boss, [&](const db::Read& r) { return quality::fmeaLines(r, fmea); }).at(0).watched.at(0);
    };
    w.perform("quality.addControlPlan", fmt::format(R"({{"number":"CP-100","item":"RM-100","lines":[{{"checkPoint":"incoming","step":"Goods in","characteristic":{}}}]}})", looks));
    w.perform("quality.openFmea", R"({"item":"RM-100","title":"Goods in"})");
    const auto* line = R"({"fmea":"FM-1","step":"Goods in","failureMode":"Scratched","effect":"Rust","cause":"No film","severity":5,"occurrence":4,"detection":4,
        "controls":[{"controlPlan":"CP-100","line":10}]})";
    CHECK(w.refusal("quality.addFmeaLine", line) == "quality.fmea.control");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-100","version":1})");
    w.perform("quality.addFmeaLine", line);
    CHECK(seen().characteristic == "Surface");
    CHECK(seen().inspectionPlan == "CP-100-IN");
    CHECK(seen().pieces == 0);
    const auto inspection = w.arrive(500, "L-1");
    w.count(inspection, 49, 1);
    CHECK(seen().pieces == 50);
    CHECK(seen().bad == 1);

    w.perform("quality.reviseControlPlan", R"({"controlPlan":"CP-100","note":"the same"})");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-100","version":1})");
    CHECK(seen().edition == 2);
    CHECK(seen().inForce.has_value());
    CHECK(seen().pieces == 50);
    w.perform("quality.reviseControlPlan", R"({"controlPlan":"CP-100","note":"something else"})");
    w.perform("quality.changeControlPlan",
              R"({"controlPlan":"CP-100","version":1,"lines":[{"checkPoint":"incoming","characteristic":{"name":"Colour","kind":"attribute","rule":"fixed","size":2}}]})");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-100","version":2})");
    CHECK_FALSE(seen().inForce.has_value());
    CHECK(seen().inspectionPlan == "");
}
