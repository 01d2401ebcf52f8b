// 8D reports: steps in their order, a root cause, actions, proof by later lots and a signature (A8 rows 10 and 16).
#include "quality/case.h"

using namespace test;

namespace {

constexpr const char* password = "a long test password";  // the boss's, of World

struct Report : Case {
    Report() {
        complain();
        perform("quality.openCapa", R"({"title":"Brackets crack","complaint":"CP-1","dueOn":"2026-12-11"})");
    }
    void step(const std::string& step) { perform("quality.finishStep", finish(step)); }
    std::string finish(const std::string& step) { return fmt::format(R"({{"capa":"8D-1","step":"{}","evidence":"seen"}})", step); }
    std::string noStep(const std::string& step) { return refusal("quality.finishStep", finish(step)); }
    void goThrough() {
        for (const auto* one : {"D1", "D2", "D3"}) step(one);
        perform("quality.addCause", R"({"capa":"8D-1","method":"why","text":"The coat is brittle","root":true})");
        step("D4");
        perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Bend one blank of each lot","dueOn":"2026-12-04"})");
        step("D5");
        perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"Control plan 2"}})",
                                                        number("select max(capa_action_id) as id from capa_action")));
        step("D6");
        step("D7");
    }
    void laterLot(const std::string& lot) {
        wait(1);
        receive("FG-500", 10, lot, "A-02");
    }
    std::string close(bool signs) {
        db::Circumstances circumstances;
        if (signs) circumstances.signature = company->sign(boss, {password}, "the actions work");
        return refusal([&] {
            company->perform(boss, {"quality.closeCapa", R"({"capa":"8D-1","evidence":"3 lots without a crack"})", circumstances, 1});
        });
    }
};

}  // namespace

TEST_CASE("A8 row 10: no step is finished before those above it, nor without its root cause and actions") {
    Report report;
    CHECK(report.number("select count(*) as n from capa_step where state = 'open'") == 8);
    CHECK(report.noStep("D2") == "quality.capa.order");
    for (const auto* one : {"D1", "D2", "D3"}) report.step(one);
    CHECK(report.noStep("D3") == "quality.capa.done");
    CHECK(report.noStep("D4") == "quality.capa.root");
    CHECK(report.refusal("quality.addCause", R"({"capa":"8D-1","method":"fishbone","text":"coat"})") == "quality.capa.category");
    report.perform("quality.addCause", R"({"capa":"8D-1","method":"fishbone","category":"material","text":"coat","root":true})");
    report.step("D4");
    CHECK(report.noStep("D5") == "quality.capa.no_action");
    report.perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Bend one","dueOn":"2026-12-04"})");
    report.step("D5");
    CHECK(report.noStep("D6") == "quality.capa.actions");
    CHECK(report.noStep("D8") == "quality.capa.last");
    CHECK(report.close(true) == "quality.capa.order");
}

TEST_CASE("A8 row 10: closing is refused until three lots have passed and it is signed") {
    Report report;
    report.goThrough();
    CHECK(report.close(true) == "quality.capa.unproven");
    report.laterLot("FG-L2");
    report.laterLot("FG-L3");
    CHECK(report.close(true) == "quality.capa.unproven");
    report.laterLot("FG-L4");
    CHECK(report.close(false) == "quality.capa.unsigned");
    if (engine() == db::Engine::sqlite)
        for (int n = 0; n < 3; ++n)
            CHECK(report.refusal([&] { report.company->sign(report.boss, {"not the password"}, "the actions work"); }) == "sign_in.wrong");
    CHECK(report.text("select state from capa") == "open");
    CHECK(report.close(true) == "");
    CHECK(report.text("select state from capa") == "closed");
    CHECK(report.text("select meaning from capa_signature") == "the actions work");
    CHECK(report.refusal("quality.addCause", R"({"capa":"8D-1","method":"why","text":"more"})") == "quality.capa.closed");
    CHECK(report.complaints().empty());
    report.act([](db::Tx& tx) { tx.run("update capa_step set evidence = 'not seen' where step = 'D4'"); });
    bool found = false;
    for (const auto& complaint : report.complaints()) found = found || complaint.starts_with("I17_signed_reports");
    CHECK(found);
}

TEST_CASE("A8 row 10: a later lot with the same defect says that it came back") {
    Report report;
    report.goThrough();
    for (const auto* lot : {"FG-L2", "FG-L3", "FG-L4"}) report.laterLot(lot);
    report.perform("quality.addNonconformance", R"({"source":"inspection","lot":"FG-500/FG-L3","quantity":"1","text":"","defect":"CRACK"})");
    CHECK(report.close(true) == "quality.capa.back");
    report.perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Change the coat","dueOn":"2026-12-18"})");
    CHECK(report.close(true) == "quality.capa.unproven");
    report.perform("quality.assignStep", fmt::format(R"({{"capa":"8D-1","step":"D8","owner":"boss","dueOn":"2027-01-29"}})"));
    CHECK(report.text("select due_on from capa_step where step = 'D8'") == "2027-01-29");
}
