// Charts as they are kept: subgroups come one by one, signals are answered, limits change, wrong values are left out.
#include <cmath>
#include <random>
#include <set>

#include "quality/published.h"
#include "quality/wall.h"

using namespace test;
using quality::ChartKind;

namespace {

constexpr const char* every =
    R"(,"rules":["beyond_limits","two_of_three","four_of_five","eight_one_side","nine_one_side","six_trend","fourteen_alternating","fifteen_inside","eight_outside"])";

// Wanders, so that all rules have something to find.
std::vector<double> wandering(std::size_t many, unsigned seed) {
    std::mt19937 random{seed};
    std::normal_distribution<double> any{0, 1};
    std::vector<double> values;
    double level = 0;
    for (std::size_t i = 0; i < many; ++i) {
        level = 0.9 * level + 0.4 * any(random);
        values.push_back(std::round((10 + level + any(random)) * 1000) / 1000);
    }
    return values;
}

struct Expected {
    std::set<std::tuple<int, quality::Rule, bool>> signals;
    std::vector<quality::Point> points;
};

// What the chart in memory says, without what goes on from the point before.
Expected expected(const quality::Design& design, const quality::Base& base, const std::vector<quality::Subgroup>& groups) {
    const auto chart = quality::drawn(design, base, groups);
    std::set<std::tuple<int, quality::Rule, bool>> all;
    for (const auto& s : chart.signals()) all.insert({static_cast<int>(s.points.back()) + 1, s.rule, s.second});
    const bool weighted = design.kind == ChartKind::ewma || design.kind == ChartKind::cusum;
    Expected e{{}, chart.points()};
    for (const auto& [no, rule, second] : all)
        if (!all.contains({no - 1, rule, second}) || (rule == quality::Rule::beyond_limits && !weighted)) e.signals.insert({no, rule, second});
    return e;
}

void compare(Wall& w, const std::string& chart, const Expected& e) {
    std::set<std::tuple<int, quality::Rule, bool>> kept;
    for (const auto& s : w.signals(chart)) {
        kept.insert({s.no, s.rule, s.panel == quality::Panel::lower});
        CHECK(s.firstNo <= s.no);
    }
    CHECK(kept == e.signals);
    const auto look = w.look(chart);
    REQUIRE(look.upper.size() == e.points.size());
    std::size_t lower = 0;
    for (std::size_t i = 0; i < e.points.size(); ++i) {
        CHECK(look.upper[i].high == Approx(e.points[i].main.value).epsilon(1e-12));
        CHECK(look.upper[i].limits->upper == Approx(e.points[i].main.limits.upper).epsilon(1e-12));
        if (!e.points[i].second) continue;
        REQUIRE(lower < look.lower.size());
        CHECK(look.lower[lower].high == Approx(e.points[i].second->value).margin(1e-12));
        CHECK(look.lower[lower++].limits->upper == Approx(e.points[i].second->limits.upper).epsilon(1e-12));
    }
}

}  // namespace

TEST_CASE("A8 row 4: a chart that is kept and fed in parts says what the whole chart says") {
    Wall w;
    const auto values = wandering(240, 7);
    const struct {
        const char* name;
        ChartKind kind;
        std::size_t size;
    } kinds[] = {{"xbar_r", ChartKind::xbar_r, 4}, {"xbar_s", ChartKind::xbar_s, 4}, {"i_mr", ChartKind::i_mr, 1},
                 {"ewma", ChartKind::ewma, 2},     {"cusum", ChartKind::cusum, 1}};
    for (const auto& of : kinds) {
        INFO(of.name);
        const bool weighted = of.kind == ChartKind::ewma || of.kind == ChartKind::cusum;
        const auto chart = w.begin(of.name, of.name, fmt::format(R"(,"size":{}{})", of.size, weighted ? "" : every));
        const std::vector<double> first{values.begin(), values.begin() + 80};
        w.add(chart, first);
        w.freeze(chart);
        for (std::size_t i = 80, n = 1; i < values.size(); i += n * of.size, n = n % 7 + 1)
            w.add(chart, {values.begin() + static_cast<std::ptrdiff_t>(i),
                          values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), i + n * of.size))});
        quality::Design design{.kind = of.kind, .rules = {quality::Rule::beyond_limits}};
        if (!weighted)
            for (int i = 0; i <= static_cast<int>(quality::Rule::eight_outside); ++i) design.rules = design.rules.with(static_cast<quality::Rule>(i));
        const auto base = quality::estimated(of.kind, published::measuredAll(published::inGroups(first, of.size)));
        const auto whole = expected(design, base, published::measuredAll(published::inGroups(values, of.size)));
        CHECK_FALSE(whole.signals.empty());
        compare(w, chart, whole);
    }
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: the hundredth subgroup takes as many statements as the twentieth") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"ruleSet":"limits_only")");
    w.add(chart, wandering(20, 3));
    w.freeze(chart, R"(,"centre":"10","sigma":"5")");
    const auto statements = [&] {
        const auto before = w.company->writer().statementsRun();
        w.add(chart, {10.1});
        return w.company->writer().statementsRun() - before;
    };
    w.add(chart, wandering(20, 4));
    const auto early = statements();
    w.add(chart, wandering(200, 5));
    CHECK(statements() == early);
}

TEST_CASE("A8 row 4: a signal asks for cause and remedy, and until all are given the chart stays open") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"ruleSet":"limits_only")");
    w.freeze(chart, R"(,"centre":"10","sigma":"1")");
    w.add(chart, {10, 14, 10, 15});
    CHECK(w.signalled(chart) == std::vector{2, 4});
    const auto close = fmt::format(R"({{"chart":"{}","version":1,"reason":"done"}})", chart);
    CHECK(w.refusal("quality.closeChart", close) == "quality.chart.signals");
    const auto newest = w.signals(chart)[0].chartSignalId.number;
    CHECK(w.refusal("quality.answerSignal", fmt::format(R"({{"signal":{},"cause":"tool","remedy":""}})", newest)) == "inventory.text.missing");
    CHECK(w.refusal("quality.answerSignal", R"({"signal":999,"cause":"tool","remedy":"new"})") == "quality.signal.none");
    const auto open = static_cast<std::int64_t>(w.signals(chart).size());
    const auto one = w.answer("quality.answerSignal", fmt::format(R"({{"signal":{},"cause":"tool worn","remedy":"new tool"}})", newest));
    CHECK(one.at("answered").as_int64() == 1);
    CHECK(one.at("open").as_int64() == open - 1);
    CHECK(w.refusal("quality.answerSignal", fmt::format(R"({{"signal":{},"cause":"a","remedy":"b"}})", newest)) == "quality.signal.closed");
    const auto next = w.signals(chart)[0].chartSignalId.number;
    const auto rest = w.answer("quality.answerSignal",
                               fmt::format(R"({{"signal":{},"cause":"tool worn","remedy":"new tool","earlier":true,"restart":true}})", next));
    CHECK(rest.at("open").as_int64() == 0);
    CHECK(w.signals(chart, false).back().cause == "tool worn");
    // The limits stay, and what comes is judged as if it were the first: no moving range to the 15 before.
    w.add(chart, {10});
    const auto look = w.look(chart);
    CHECK(look.periods.size() == 2);
    CHECK(look.periods[1].centre == 10);
    CHECK(look.periods[1].fromNo == 5);
    CHECK(look.lower.size() == 3);
    w.perform("quality.closeChart", close);
    CHECK(w.refusal("quality.addSubgroup", fmt::format(R"({{"chart":"{}","readings":["10"]}})", chart)) == "quality.chart.closed");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: a CUSUM begins anew when its cause is dealt with") {
    Wall w;
    const auto chart = w.begin("cusum", "Bore");
    w.freeze(chart, R"(,"centre":"10","sigma":"1")");
    w.add(chart, {12, 12, 12, 12, 12});
    REQUIRE(w.signalled(chart) == std::vector{4});
    CHECK(w.look(chart).upper[4].high == Approx(7.5));
    w.perform("quality.answerSignal",
              fmt::format(R"({{"signal":{},"cause":"feed","remedy":"set","restart":true}})", w.signals(chart)[0].chartSignalId.number));
    w.add(chart, {12});
    CHECK(w.look(chart).upper[5].high == Approx(1.5));
    CHECK(w.signals(chart).empty());
}

TEST_CASE("A8 row 4: what is left out stays drawn and counts neither for rules nor for limits") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore");
    w.add(chart, {10, 11, 9, 100, 10, 11});
    w.perform("quality.leaveOutSubgroup", fmt::format(R"({{"chart":"{}","no":4,"reason":"a comma was missed"}})", chart));
    CHECK(w.refusal("quality.leaveOutSubgroup", fmt::format(R"({{"chart":"{}","no":4,"reason":"again"}})", chart)) == "quality.subgroup.none");
    CHECK(w.refusal("quality.leaveOutSubgroup", fmt::format(R"({{"chart":"{}","no":7,"reason":"none"}})", chart)) == "quality.subgroup.none");
    w.freeze(chart);
    const auto look = w.look(chart);
    CHECK(look.periods[0].centre == Approx(10.2));
    CHECK(look.periods[0].subgroups == 5);
    CHECK(look.leftOut == std::vector{4});
    CHECK(look.upper.size() == 6);
    // From 9 to 10: what lies between is not there.
    const auto id = w.idOf(chart);
    const auto fifth = w.company->read(w.boss, [&](const db::Read& r) { return quality::subgroupAt(r, id, 5); });
    REQUIRE(fifth);
    CHECK(fifth->second == Approx(1));
    CHECK(fifth->readings == "10");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: sums and weights no longer carry what is left out") {
    Wall w;
    const auto out = [&](const std::string& chart, int no) {
        w.perform("quality.leaveOutSubgroup", fmt::format(R"({{"chart":"{}","no":{},"reason":"a comma was missed"}})", chart, no));
    };
    const auto sums = w.begin("cusum", "Sums");
    w.freeze(sums, R"(,"centre":"10","sigma":"1")");
    w.add(sums, {10, 14, 10.5, 10.5});
    CHECK(w.look(sums).upper[3].high == Approx(3.5));
    out(sums, 2);
    CHECK(w.look(sums).upper[1].high == Approx(3.5));  // it stays drawn
    CHECK(w.look(sums).upper[3].high == Approx(0));
    w.add(sums, {12});
    CHECK(w.look(sums).upper[4].high == Approx(1.5));

    // A wrong value hid that the sum grew over its limit.
    const auto hidden = w.begin("cusum", "Hidden");
    w.freeze(hidden, R"(,"centre":"10","sigma":"1")");
    w.add(hidden, {12.5, 12.5, 4, 12.5});
    CHECK(w.signalled(hidden).empty());
    out(hidden, 3);
    CHECK(w.signalled(hidden) == std::vector{4});

    const auto weights = w.begin("ewma", "Weights"), right = w.begin("ewma", "Right");
    for (const auto& chart : {weights, right}) w.freeze(chart, R"(,"centre":"10","sigma":"1")");
    w.add(weights, {10, 11, 19, 9, 10.5});
    w.add(right, {10, 11, 9, 10.5});
    out(weights, 3);
    const auto a = w.look(weights).upper, b = w.look(right).upper;
    REQUIRE(a.size() == b.size() + 1);
    for (const std::size_t i : {2U, 3U}) {
        CHECK(a[i + 1].high == Approx(b[i].high));
        CHECK(a[i + 1].limits->upper == Approx(b[i].limits->upper));
    }
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: limits of a standard begin where a long chart can be judged") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"ruleSet":"limits_only")");
    w.add(chart, std::vector<double>(6000, 10));
    auto more = std::vector<double>(4005, 10);
    more.back() = 20;
    w.add(chart, more);
    const auto standard = [&](std::string_view from) {
        return fmt::format(R"({{"chart":"{}","reason":"as the standard says","centre":"10","sigma":"1"{}}})", chart, from);
    };
    CHECK(w.refusal("quality.freezeLimits", standard("")) == "quality.limits.many");
    CHECK(w.refusal("quality.freezeLimits", standard(R"(,"from":5)")) == "quality.limits.many");
    const auto frozen = w.answer("quality.freezeLimits", standard(R"(,"from":9990)"));
    CHECK(frozen.at("fromNo").as_int64() == 9990);
    CHECK(w.signalled(chart) == std::vector{10005});
    CHECK_FALSE(w.look(chart, 9989, 9990).upper[0].limits.has_value());
    CHECK(w.look(chart, 9989, 9990).upper[1].limits.has_value());
}

TEST_CASE("A8 row 4: new limits judge what comes after them, with their reason, and what was judged keeps its own") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"ruleSet":"limits_only")");
    w.freeze(chart, R"(,"centre":"10","sigma":"1")");
    w.add(chart, {10, 14});
    CHECK(w.freeze(chart, R"(,"centre":"20","sigma":"1")").at("fromNo").as_int64() == 3);
    w.add(chart, {20, 14});
    const auto look = w.look(chart);
    CHECK(look.upper[1].limits->upper == Approx(13));
    CHECK(look.upper[2].limits->upper == Approx(23));
    CHECK(w.signalled(chart) == std::vector{2, 4});
    CHECK(w.refusal("quality.freezeLimits", fmt::format(R"({{"chart":"{}","from":1,"to":2,"reason":""}})", chart)) == "inventory.text.missing");
    CHECK(w.text("select reason from limit_period order by limit_period_id desc limit 1") == "in control");
}

TEST_CASE("A8 row 4: three thousand subgroups are drawn as a hundred points that hide no extreme") {
    Wall w;
    const auto chart = w.begin("i_mr", "Bore", R"(,"ruleSet":"limits_only")");
    w.freeze(chart, R"(,"centre":"10","sigma":"1")");
    auto values = wandering(3000, 11);
    for (auto& value : values) value = std::round((10 + (value - 10) / 10) * 1e4) / 1e4;
    values[1234] = 30;
    values[2345] = -10;
    w.add(chart, values);
    const auto look = w.look(chart, 1, {}, 100);
    CHECK(look.points == 3000);
    CHECK(look.upper.size() == 100);
    CHECK(look.upper.front().first == 1);
    CHECK(look.upper.back().last == 3000);
    double least = 10, most = 10;
    int broken = 0, next = 1;
    for (const auto& p : look.upper) {
        CHECK(p.first == next);
        next = p.last + 1;
        least = std::min(least, p.low);
        most = std::max(most, p.high);
        broken += p.broken;
    }
    CHECK(least == -10);
    CHECK(most == 30);
    CHECK(broken == 2);
    CHECK(w.look(chart, {}, {}, 50).upper.front().first == 2951);
    CHECK(w.look(chart, 1234, 1236).upper[1].high == 30);
    CHECK(w.look(chart, 5000, 1).upper.size() == 1);
}

TEST_CASE("A8 row 4: gathered points of unequal subgroups have limits that hold for each of them") {
    Wall w;
    const auto bad = w.begin("np", "Bore", R"(,"ruleSet":"limits_only")");
    w.freeze(bad, R"(,"centre":"0.2")");
    // 40 subgroups of 50 pieces, the last of 200: gathered by four.
    std::vector<double> defects(40, 10), sizes(40, 50);
    defects[39] = 45;
    sizes[39] = 200;
    w.count(bad, defects, sizes);
    const auto look = w.look(bad, 1, {}, 10);
    REQUIRE(look.upper.size() == 10);
    const auto& last = look.upper.back();
    CHECK(last.broken == 0);
    CHECK(last.limits->upper == Approx(40 + 3 * std::sqrt(32)));
    CHECK(last.limits->lower == Approx(10 - 3 * std::sqrt(8)));
    CHECK(look.upper.front().limits->upper == Approx(10 + 3 * std::sqrt(8)));
}

TEST_CASE("A8 row 4: from afar a CUSUM or an EWMA begins where its limits do") {
    Wall w;
    for (const auto* kind : {"cusum", "ewma"}) {
        INFO(kind);
        const auto chart = w.begin(kind, kind);
        std::vector<double> values;
        for (int i = 0; i < 100; ++i) values.push_back(i % 2 == 0 ? 99 : 101);
        w.add(chart, values);
        w.freeze(chart, R"(,"from":46)");
        const auto look = w.look(chart, 1, {}, 10);
        REQUIRE_FALSE(look.upper.empty());
        CHECK(look.upper.front().first == 46);  // not 41: what came before was not judged
        for (const auto& p : look.upper) CHECK(p.limits.has_value());
        if (std::string_view{kind} == "cusum")
            for (const auto& p : look.upper) CHECK(p.high < 10);  // sums, and no mean of about 100
    }
}

TEST_CASE("A8 row 4: a chart begins empty, and so it is drawn") {
    Wall w;
    const auto look = w.look(w.begin("xbar_r", "Bore"));
    CHECK(look.points == 0);
    CHECK(look.upper.empty());
    CHECK(look.trial);
    const auto sums = w.begin("cusum", "Bore");
    w.add(sums, {10, 10.5, 9.5, 11});
    CHECK(w.look(sums).upper.size() == 4);
    CHECK(w.look(sums).trial);
}
