#include "database/list.h"
#include "quality/gauges.h"
#include "quality/lab.h"

using namespace test;

namespace {

constexpr const char* length =
    R"({"name":"Length","kind":"measured","unit":"h","lower":"9.9","upper":"10.1","possibleFrom":"0","possibleTo":"50",
        "gaugeKind":"caliper","rule":"fixed","size":3})";

struct Bench : Lab {
    Bench() {
        plan("IP-1", "RM-100", length);
        gauge("CAL-1", "caliper");
        gauge("SC-1", "scales");
        arrive(100, "L-1");
    }
    void gauge(std::string_view code, std::string_view kind) {
        perform("quality.addGauge", fmt::format(R"({{"code":"{0}","name":"{0}","gaugeKind":"{1}","site":"MAIN","intervalDays":30}})", code, kind));
    }
    std::string calibrate(std::string_view code, std::string_view found = "good", std::string_view leftAs = "good") {
        return perform("quality.calibrateGauge",
                       fmt::format(R"({{"gauge":"{}","asFound":"{}","asLeft":"{}","doneBy":"Lab"}})", code, found, leftAs));
    }
    std::string results(std::string_view values, std::string_view more = R"(,"gauge":"CAL-1")") {
        return fmt::format(R"({{"inspection":"QI-1","line":10,"readings":[{}]{}}})", values, more);
    }
    std::string no(const std::string& args) { return refusal("quality.recordResults", args); }
};

}  // namespace

TEST_CASE("A8 row 6: a gauge measures only what it is for, and only while it is calibrated") {
    Bench w;
    CHECK(w.no(w.results(R"("10")")) == "quality.gauge.due");
    w.calibrate("CAL-1");
    w.calibrate("SC-1");
    CHECK(w.no(w.results(R"("10")", "")) == "quality.results.gauge");
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":"SC-1")")) == "quality.gauge.kind");
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":999)")) == "quality.gauge.unknown");
    CHECK(w.no(w.results(R"("10")")) == "");
    w.wait(31);
    CHECK(w.no(w.results(R"("10")")) == "quality.gauge.due");
    w.calibrate("CAL-1", "bad", "bad");
    CHECK(w.no(w.results(R"("10")")) == "quality.gauge.state");
    w.calibrate("CAL-1");
    CHECK(w.no(w.results(R"("10")")) == "");
}

TEST_CASE("A8 row 6: a gauge shows its own unit and range, and nothing else is recorded as its value") {
    Bench w;
    const auto add = [&](std::string_view code, std::string_view unit) {
        w.perform("quality.addGauge", fmt::format(R"({{"code":"{}","name":"Caliper","gaugeKind":"caliper","site":"MAIN",
            "unit":"{}","rangeFrom":"1","rangeTo":"20","intervalDays":30}})", code, unit));
        w.calibrate(code);
    };
    add("CAL-H", "h");
    add("CAL-K", "kg");
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":"CAL-K")")) == "quality.gauge.shows");
    CHECK(w.no(w.results(R"("10","0.5")", R"(,"gauge":"CAL-H")")) == "quality.gauge.below");
    CHECK(w.no(w.results(R"("10","21")", R"(,"gauge":"CAL-H")")) == "quality.gauge.above");
    CHECK(w.no(w.results(R"("1","20")", R"(,"gauge":"CAL-H")")) == "");
}

TEST_CASE("A8 row 6: an old certificate that is entered late does not take the place of a newer calibration") {
    Bench w;
    w.calibrate("CAL-1", "bad", "bad");
    const auto late = [&](std::string_view day) {
        return w.refusal("quality.calibrateGauge",
                         fmt::format(R"({{"gauge":"CAL-1","asFound":"good","asLeft":"good","doneBy":"Lab","calibratedOn":"{}"}})", day));
    };
    CHECK(late("2026-11-22") == "quality.calibration.earlier");
    CHECK(w.text("select state from gauge where code = 'CAL-1'") == "blocked");
    CHECK(late("2026-11-23") == "");  // the same day: repaired
    CHECK(w.text("select state from gauge where code = 'CAL-1'") == "active");
}

TEST_CASE("A8 row 6: what was measured since the last good calibration is doubtful when a gauge is found bad") {
    Bench w;
    w.calibrate("CAL-1");
    w.wait(1);
    w.perform("quality.recordResults", w.results(R"("10","10.01")"));
    w.wait(1);
    const auto found = boost::json::parse(w.calibrate("CAL-1", "bad")).as_object();
    CHECK(found.at("doubtful").as_int64() == 2);
    CHECK(found.at("state").as_string() == "active");
    w.perform("quality.recordResults", w.results(R"("10.02")"));
    const auto& list = quality::doubtfulResultsList();
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return db::count(r, list, {}); }) == 2);
}

TEST_CASE("A8 row 3: values come singly or as a file, limits judge them, and a wrong one is corrected with a reason") {
    Bench w;
    w.calibrate("CAL-1");
    CHECK(w.no(w.results(R"("51")")) == "quality.results.impossible");
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":"CAL-1","unit":"kg")")) == "quality.results.unit");
    CHECK(w.no(R"({"inspection":"QI-1","line":10,"goodPieces":3,"gauge":"CAL-1"})") != "");
    CHECK(w.no(R"({"inspection":"QI-1","line":20,"goodPieces":3})") == "quality.results.line");
    w.perform("quality.recordResults", w.results(R"("9.9","10.1","11")"));
    CHECK(w.number("select cast(sum(passed) as bigint) as n from inspection_result") == 2);
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":"CAL-1","piece":3)")) == "inventory.text.missing");
    CHECK(w.no(w.results(R"("10")", R"(,"gauge":"CAL-1","piece":4,"reason":"typed wrong")")) == "quality.results.piece");
    const auto right = boost::json::parse(w.perform(
        "quality.recordResults", w.results(R"("10")", R"(,"gauge":"CAL-1","piece":3,"reason":"typed wrong")"))).as_object();
    CHECK(right.at("bad").as_int64() == 0);
    CHECK(right.at("decision").as_string() == "accept");
    CHECK(w.count("inspection_result") == 4);
    CHECK(w.complaints().empty());
}
