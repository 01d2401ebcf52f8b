// Charts that inspections feed in the same commit, and what a chart refuses.
#include "quality/gauges.h"
#include "quality/wall.h"

using namespace test;

namespace {

constexpr const char* length =
    R"({"name":"Length","kind":"measured","unit":"mm","lower":"9.9","nominal":"10","upper":"10.1","possibleFrom":"0","possibleTo":"50",
        "rule":"fixed","size":12,"reaction":"Set the stop"})";

struct Fed : Wall {
    Fed() {
        plan("IP-1", "RM-100", std::string{length} + "," + R"({"name":"Surface","kind":"attribute","rule":"fixed","size":20})");
        arrive(100, "L-1");
    }
    std::string of(std::string_view kind, std::string_view characteristic, std::string_view more = {}) {
        return answer("quality.addChart", chart(kind, characteristic, more)).at("number").as_string().c_str();
    }
    static std::string chart(std::string_view kind, std::string_view characteristic, std::string_view more = {}) {
        return fmt::format(R"({{"item":"RM-100","checkPoint":"incoming","chartKind":"{}","characteristic":"{}"{}}})", kind, characteristic, more);
    }
    void results(const std::vector<double>& values, std::string_view more = {}) { resultsOf("QI-1", values, more); }
    void resultsOf(std::string_view inspection, const std::vector<double>& values, std::string_view more = {}) {
        perform("quality.recordResults", fmt::format(R"({{"inspection":"{}","line":10,"readings":[{}]{}}})", inspection, joined(values), more));
    }
    quality::ChartFacts facts(const std::string& chart) {
        const auto id = idOf(chart);
        return company->read(boss, [&](const db::Read& r) { return quality::theChart(r, id); });
    }
    quality::SubgroupFacts at(const std::string& chart, int no) {
        const auto id = idOf(chart);
        return company->read(boss, [&](const db::Read& r) { return quality::subgroupAt(r, id, no); }).value();
    }
};

}  // namespace

TEST_CASE("A8 row 4: results of an inspection become subgroups in the same commit, and signal in it") {
    Fed w;
    const auto means = w.of("xbar_r", "Length", R"(,"size":5,"ruleSet":"limits_only")");
    const auto singles = w.of("i_mr", "Length", R"(,"ruleSet":"limits_only")");
    w.freeze(means, R"(,"centre":"10","sigma":"0.02")");
    w.freeze(singles, R"(,"centre":"10","sigma":"0.02")");
    w.results({10, 10.01, 9.99});
    CHECK(w.look(means).points == 0);
    CHECK(w.look(singles).points == 3);
    w.results({10.02, 9.98, 10.05, 10.05, 10.04});
    CHECK(w.look(means).points == 1);
    CHECK(w.at(means, 1).readings == "10 10.01 9.99 10.02 9.98");
    CHECK(w.at(means, 1).inspection == "QI-1");
    CHECK(w.signalled(means).empty());
    // The last two of twelve are a smaller subgroup.
    w.results({10.05, 10.05, 10, 10});
    CHECK(w.look(means).points == 3);
    CHECK(w.at(means, 3).size == 2);
    CHECK(w.signalled(means) == std::vector{2});
    CHECK(w.look(singles).points == 12);
    CHECK(w.number("select count(distinct log_id) as n from chart_signal") >= 1);
    CHECK(w.number("select count(*) as n from chart_point p where not exists (select 1 from inspection_result r where r.log_id = p.log_id)") == 0);
    // What is asked and what is done stands in the plan.
    const auto id = w.idOf(means);
    const auto facts = w.company->read(w.boss, [&](const db::Read& r) { return quality::theChart(r, id); });
    CHECK(facts.unit == "mm");
    CHECK(facts.upper == quality::Reading{10.1});
    CHECK(facts.target == quality::Reading{10});
    CHECK(facts.reaction == "Set the stop");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: good and bad pieces of a whole sample become a point of a p chart") {
    Fed w;
    const auto part = w.of("p", "Surface");
    w.perform("quality.recordResults", R"({"inspection":"QI-1","line":20,"goodPieces":15})");
    CHECK(w.look(part).points == 0);
    w.perform("quality.recordResults", R"({"inspection":"QI-1","line":20,"goodPieces":3,"badPieces":2})");
    CHECK(w.look(part).points == 1);
    CHECK(w.at(part, 1).plotted == Approx(0.1));
    CHECK(w.at(part, 1).size == 20);
    w.perform("quality.recordResults", R"({"inspection":"QI-1","line":20,"goodPieces":1,"piece":20,"reason":"a hair, not a scratch"})");
    CHECK(w.at(part, 1).leftOut == "a hair, not a scratch");
    CHECK(w.at(part, 2).plotted == Approx(0.05));
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: a corrected result takes its subgroup out, and the newest comes anew") {
    Fed w;
    const auto chart = w.of("xbar_r", "Length", R"(,"size":4)");
    w.results({10, 10, 10, 19, 10, 10, 10, 19});
    CHECK(w.look(chart).points == 2);
    w.results({10.01}, R"(,"piece":8,"reason":"10.01, not 19")");
    CHECK(w.at(chart, 2).leftOut == "10.01, not 19");
    CHECK(w.at(chart, 3).readings == "10 10 10 10.01");
    w.results({10.02}, R"(,"piece":4,"reason":"10.02, not 19")");
    CHECK(w.at(chart, 1).leftOut == "10.02, not 19");
    CHECK(w.look(chart).points == 3);
    CHECK(w.look(chart).leftOut == std::vector{1, 2});
}

TEST_CASE("A8 row 4: a corrected result is taken out of the sums that carried it") {
    Fed w;
    const auto chart = w.of("cusum", "Length");
    w.freeze(chart, R"(,"centre":"10","sigma":"0.02")");
    w.results({10, 10.1, 10.01, 10.01});
    CHECK(w.look(chart).upper[3].high == Approx(4.5));
    w.results({10}, R"(,"piece":2,"reason":"10, not 10.1")");
    CHECK(w.at(chart, 2).leftOut == "10, not 10.1");
    CHECK(w.look(chart).upper[3].high == Approx(0).margin(1e-9));
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: only charts of the item, the place and the characteristic are fed, while they are active") {
    Fed w;
    const auto closed = w.of("i_mr", "Length");
    w.perform("quality.closeChart", fmt::format(R"({{"chart":"{}","version":1,"reason":"not used"}})", closed));
    const auto byHand = w.begin("i_mr", "Length");
    w.results({10, 10});
    CHECK(w.look(closed).points == 0);
    CHECK(w.look(byHand).points == 0);
}

TEST_CASE("A8 row 4: values that a supplier's plan takes in another unit are not drawn among the others") {
    Fed w;
    const auto chart = w.of("i_mr", "Length");
    w.perform("inventory.addUnit", R"({"code":"um","name":"Micrometre","dimension":"length","ratio":"0.000001"})");
    w.plan("IP-2", "RM-100", R"({"name":"Length","kind":"measured","unit":"um","lower":"9900","upper":"10100","rule":"fixed","size":12})",
           R"(,"supplier":"S-1")");
    REQUIRE(w.arrive(100, "L-2") == "QI-2");
    w.resultsOf("QI-2", {10000, 10010});
    CHECK(w.look(chart).points == 0);
    w.results({10, 10.01});
    CHECK(w.look(chart).points == 2);
    CHECK(w.facts(chart).unit == "mm");
    CHECK(w.facts(chart).upper == quality::Reading{10.1});
    // The other plan has its own chart.
    w.perform("quality.closeChart", fmt::format(R"({{"chart":"{}","version":1,"reason":"begun anew"}})", chart));
    const auto other = w.of("i_mr", "Length");
    w.resultsOf("QI-2", {10005});
    CHECK(w.look(other).points == 1);
    CHECK(w.facts(other).unit == "um");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: a chart has the limits of the plan that feeds it") {
    Fed w;
    const auto chart = w.of("i_mr", "Length");
    w.plan("IP-2", "RM-100", R"({"name":"Length","kind":"measured","unit":"mm","lower":"9.5","upper":"10.5","rule":"fixed","size":12})",
           R"(,"supplier":"S-1")");
    REQUIRE(w.arrive(100, "L-2") == "QI-2");
    w.results({10});
    CHECK(w.facts(chart).upper == quality::Reading{10.1});
    w.resultsOf("QI-2", {10.3});
    CHECK(w.look(chart).points == 2);
    CHECK(w.facts(chart).upper == quality::Reading{10.5});
}

TEST_CASE("A8 row 4: a chart is begun only as something that can be drawn") {
    Fed w;
    const auto no = [&](const std::string& args) { return w.refusal("quality.addChart", args); };
    CHECK(no(Fed::chart("c", "Surface")) == "quality.chart.defects");
    CHECK(no(Fed::chart("i_mr", "Surface")) == "quality.chart.attribute");
    CHECK(no(Fed::chart("i_mr", "Width")) == "quality.chart.characteristic");
    CHECK(no(Fed::chart("i_mr", "Length", R"(,"unit":"mm")")) == "quality.chart.plan");
    CHECK(no(Fed::chart("i_mr", "Length", R"(,"opNo":10)")) == "quality.plan.operation");
    CHECK(no(Fed::chart("xbar_r", "Length", R"(,"size":1)")) == "quality.chart.size");
    CHECK(no(Fed::chart("xbar_r", "Length", R"(,"size":1001)")) == "quality.chart.size");
    CHECK(no(Fed::chart("i_mr", "Length", R"(,"size":2)")) == "quality.chart.size");
    CHECK(no(Fed::chart("ewma", "Length", R"(,"lambda":"1.5")")) == "quality.chart.weights");
    CHECK(no(Fed::chart("ewma", "Length", R"(,"rules":["six_trend"])")) == "quality.chart.rules");
    CHECK(no(R"({"item":"FG-500","chartKind":"i_mr","characteristic":"Bore"})") == "quality.chart.unit");
    CHECK(no(R"({"item":"FG-500","chartKind":"c","characteristic":"Bore","unit":"mm"})") == "quality.chart.unitless");
    CHECK(no(R"({"item":"FG-500","chartKind":"i_mr","characteristic":"Bore","unit":"mm","lower":"2","upper":"1"})") == "quality.capability.order");
    CHECK(no(R"({"item":"FG-500","chartKind":"i_mr","characteristic":"Bore","unit":"mm","possibleFrom":"2","possibleTo":"1"})") ==
          "quality.chart.possible");
    CHECK(no(R"({"item":"FG-500","chartKind":"i_mr","characteristic":"","unit":"mm"})") == "inventory.text.missing");
    w.begin("i_mr", "Bore");
    CHECK(no(R"({"item":"FG-500","chartKind":"i_mr","characteristic":"Bore","unit":"mm"})") == "quality.chart.taken");
    CHECK(no(R"({"item":"FG-500","chartKind":"ewma","characteristic":"Bore","unit":"mm"})") == "");
}

TEST_CASE("A8 row 4: a subgroup is refused that the chart cannot draw or that cannot be") {
    Fed w;
    const auto means = w.begin("xbar_r", "Bore", R"(,"size":3,"possibleFrom":"0","possibleTo":"20")");
    const auto counts = w.begin("p", "Bore");
    const auto no = [&](const std::string& chart, std::string_view more, const char* action = "quality.addSubgroup") {
        return w.refusal(action, fmt::format(R"({{"chart":"{}"{}}})", chart, more));
    };
    CHECK(no(means, R"(,"readings":["10","11"])") == "quality.subgroup.pieces");
    CHECK(no(means, R"(,"readings":["10","11","21"])") == "quality.results.impossible");
    CHECK(no(means, R"(,"defects":3)") == "quality.subgroup.measured");
    CHECK(no(means, "") == "quality.subgroup.measured");
    CHECK(no(counts, R"(,"readings":["10"])") == "quality.subgroup.counted");
    CHECK(no(counts, R"(,"defects":3,"size":"2")") == "quality.subgroup.defective");
    CHECK(no(counts, R"(,"defects":-1,"size":"2")") == "quality.subgroup.count");
    CHECK(no(counts, R"(,"defects":0,"size":"0")") == "quality.subgroup.size");
    CHECK(no(means, R"(,"readings":["1","2","3","4"])", "quality.addSubgroups") == "quality.subgroup.rest");
    CHECK(no(counts, R"(,"defects":[1,2,3],"sizes":["5","5"])", "quality.addSubgroups") == "quality.subgroup.sizes");
    CHECK(no(counts, R"(,"defects":[1,7],"sizes":["5","5"])", "quality.addSubgroups") == "quality.subgroup.defective");
    CHECK(no("SPC-9", R"(,"defects":1)") == "record.unknown");
    CHECK(w.refusal("quality.addSubgroup", R"({"chart":999,"defects":1})") == "quality.chart.none");
    CHECK(no(means, R"(,"readings":["10","11","12"],"lot":"RM-100/L-1")") == "quality.chart.lot");
    const auto limits = [&](std::string_view more) { return no(means, fmt::format(R"(,"reason":"try"{})", more), "quality.freezeLimits"); };
    CHECK(limits("") == "quality.limits.range");
    w.add(means, {10, 11, 12});
    CHECK(limits("") == "quality.base.few");
    CHECK(limits(R"(,"to":2)") == "quality.limits.range");
    CHECK(limits(R"(,"to":1,"centre":"10","sigma":"1")") == "quality.limits.given");
    CHECK(limits(R"(,"from":3,"centre":"10","sigma":"1")") == "quality.limits.begin");
    CHECK(limits(R"(,"from":0,"centre":"10","sigma":"1")") == "quality.limits.begin");
    CHECK(limits(R"(,"sigma":"1")") == "quality.limits.given");
    CHECK(limits(R"(,"centre":"10")") == "quality.base.spread");
    w.add(means, {10, 11, 12});
    CHECK(limits(R"(,"without":[3])") == "quality.limits.without");
    CHECK(limits("") == "");
    CHECK(limits(R"(,"from":1,"centre":"10","sigma":"1")") == "quality.limits.given");  // later limits judge what comes
    CHECK(w.count("chart_point") == 2);
}

TEST_CASE("A8 row 4: a chart entered with a gauge takes only one that is for it and calibrated") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"gaugeKind":"caliper")");
    const auto no = [&](std::string_view more) { return w.refusal("quality.addSubgroup", fmt::format(R"({{"chart":"{}","readings":["10"]{}}})", chart, more)); };
    CHECK(no("") == "quality.results.gauge");
    w.perform("quality.addGauge", R"({"code":"CAL-1","name":"Caliper","gaugeKind":"caliper","site":"MAIN","intervalDays":30})");
    CHECK(no(R"(,"gauge":"CAL-1")") == "quality.gauge.due");
    w.perform("quality.calibrateGauge", R"({"gauge":"CAL-1","asFound":"good","asLeft":"good","doneBy":"Lab"})");
    CHECK(no(R"(,"gauge":"CAL-1")") == "");
}

TEST_CASE("A8 row 4: where no kind of gauge is asked for, any takes part that may measure") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore");
    w.perform("quality.addGauge", R"({"code":"CAL-1","name":"Caliper","gaugeKind":"caliper","site":"MAIN","intervalDays":30})");
    const auto with = fmt::format(R"({{"chart":"{}","readings":["10"],"gauge":"CAL-1"}})", chart);
    CHECK(w.refusal("quality.addSubgroup", with) == "quality.gauge.due");
    w.perform("quality.calibrateGauge", R"({"gauge":"CAL-1","asFound":"good","asLeft":"good","doneBy":"Lab"})");
    CHECK(w.refusal("quality.addSubgroup", with) == "");
    CHECK(w.refusal("quality.addSubgroup", fmt::format(R"({{"chart":"{}","readings":["10"],"gauge":999}})", chart)) == "quality.gauge.unknown");
}

TEST_CASE("A8 row 5: capability asks for measured values and a limit") {
    Wall w;
    const auto refused = [&](const std::string& chart) {
        const auto id = w.idOf(chart);
        return w.refusal([&] { w.company->read(w.boss, [&](const db::Read& r) { return quality::chartCapability(r, id).open; }); });
    };
    CHECK(refused(w.begin("p", "Bore")) == "quality.chart.counted");
    const auto chart = w.begin("i_mr", "Bore");
    w.add(chart, {10, 11, 10, 12});
    CHECK(refused(chart) == "quality.capability.limits");
    w.perform("quality.changeChart", fmt::format(R"({{"chart":"{}","version":1,"upper":"15"}})", chart));
    CHECK(refused(chart) == "");
    CHECK(w.refusal("quality.changeChart", fmt::format(R"({{"chart":"{}","version":1,"upper":"16"}})", chart)).ends_with(".stale"));
}
