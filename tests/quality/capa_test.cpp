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
    void step(const std::string& step, std::string_view capa = "8D-1") { perform("quality.finishStep", finish(step, capa)); }
    std::string finish(const std::string& step, std::string_view capa = "8D-1") {
        return fmt::format(R"({{"capa":"{}","step":"{}","evidence":"seen"}})", capa, step);
    }
    std::string noStep(const std::string& step) { return refusal("quality.finishStep", finish(step)); }
    void goThrough(std::string_view capa = "8D-1") {
        for (const auto* one : {"D1", "D2", "D3"}) step(one, capa);
        perform("quality.addCause", fmt::format(R"({{"capa":"{}","method":"why","text":"The coat is brittle","root":true}})", capa));
        step("D4", capa);
        perform("quality.addCapaAction", fmt::format(R"({{"capa":"{}","text":"Bend one blank of each lot","dueOn":"2026-12-04"}})", capa));
        step("D5", capa);
        perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"Control plan 2"}})",
                                                        number("select max(capa_action_id) as id from capa_action")));
        step("D6", capa);
        step("D7", capa);
    }
    void laterLot(const std::string& lot) {
        wait(1);
        receive("FG-500", 10, lot, "A-02");
    }
    std::string close(bool signs, std::string_view capa = "8D-1") {
        db::Circumstances circumstances;
        if (signs) circumstances.signature = company->sign(boss, {password}, "the actions work");
        return refusal([&] {
            company->perform(boss, {"quality.closeCapa", fmt::format(R"({{"capa":"{}","evidence":"3 lots without a crack"}})", capa), circumstances, 1});
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

TEST_CASE("A8 row 10: a later lot with a finer kind of the defect, or with one that nobody has named, says that it came back") {
    Report report;
    report.perform("quality.addDefectKind", R"({"code":"HAIRLINE","name":"Hairline crack","parent":"CRACK"})");
    report.perform("quality.addDefectKind", R"({"code":"RUST","name":"Rust"})");
    report.goThrough();
    for (const auto* lot : {"FG-L2", "FG-L3", "FG-L4"}) report.laterLot(lot);
    const auto found = [&](std::string_view lot, std::string_view more) {
        report.perform("quality.addNonconformance", fmt::format(R"({{"source":"inspection","lot":"FG-500/{}","quantity":"1",{}}})", lot, more));
    };
    found("FG-L2", R"("text":"","defect":"RUST")");
    CHECK(report.close(false) == "quality.capa.unsigned");  // another defect: only the signature is missing
    SECTION("a finer kind") { found("FG-L3", R"("text":"","defect":"HAIRLINE")"); }
    SECTION("no kind") { found("FG-L3", R"("text":"something is wrong")"); }
    CHECK(report.close(true) == "quality.capa.back");
}

TEST_CASE("A8 row 10: bad goods that were reworked do not prove that the next ones are good") {
    Report report;
    report.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-L1","quantity":"6","text":"","defect":"CRACK"})");
    report.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"rework","quantity":"2","reason":"weld","workCenter":"PRESS1"}]})");
    report.goThrough();
    report.wait(1);
    report.to("bookTime", R"({"order":"MO-2","opNo":10,"hours":"0.2","kind":"rework"})");
    report.report("MO-2", 10, 2);
    REQUIRE(report.onHand("FG-L1R") == 2);
    report.laterLot("FG-L2");
    report.laterLot("FG-L3");
    CHECK(report.close(true) == "quality.capa.unproven");
    report.laterLot("FG-L4");
    CHECK(report.close(true) == "");
}

TEST_CASE("A8 row 10: of an item without lots each later receipt proves it, until something of it is found again") {
    Report report;
    report.perform("quality.cancelCapa", R"({"capa":"8D-1","reason":"the cartons tear"})");
    report.perform("quality.openCapa", R"({"title":"Cartons tear","item":"PK-10","defect":"CRACK","dueOn":"2026-12-11","lotsNeeded":2})");
    report.goThrough("8D-2");
    const auto comes = [&] {
        report.wait(1);
        report.receive("PK-10", 50);
    };
    comes();
    CHECK(report.close(true, "8D-2") == "quality.capa.unproven");
    comes();
    CHECK(report.close(false, "8D-2") == "quality.capa.unsigned");
    const auto proof = report.company->read(report.boss, [](const db::Read& r) {
        return quality::effectivenessOf(r, r.one<tl::CapaId>("select max(capa_id) as id from capa"));
    });
    CHECK(proof.good == std::vector<std::string>{"PK-10 2026-11-24", "PK-10 2026-11-25"});
    SECTION("nothing is found") { CHECK(report.close(true, "8D-2") == ""); }
    SECTION("it is found again") {
        report.wait(1);
        report.perform("quality.addNonconformance", R"({"source":"floor","lot":"PK-10/-","quantity":"1","text":"","defect":"CRACK"})");
        CHECK(report.close(true, "8D-2") == "quality.capa.back");
    }
}
