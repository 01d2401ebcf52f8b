// A wall with control charts: they are begun, fed and looked at in one line each.
#pragma once
#include "quality/charts.h"
#include "quality/lab.h"

namespace test {

struct Wall : Lab {
    Wall() { perform("inventory.addUnit", R"({"code":"mm","name":"Millimetre","dimension":"length","ratio":"0.001"})"); }

    static std::string joined(const std::vector<double>& values) {
        std::string all;
        for (const auto value : values) all += fmt::format("{}\"{}\"", all.empty() ? "" : ",", value);
        return all;
    }
    static std::string joinedCounts(const std::vector<double>& values) {
        std::string all;
        for (const auto value : values) all += fmt::format("{}{}", all.empty() ? "" : ",", static_cast<int>(value));
        return all;
    }
    // Of FG-500, entered by hand; its number. `more`: members of the chart, after a comma.
    std::string begin(std::string_view kind, std::string_view characteristic, std::string_view more = {}) {
        const bool counts = kind == "p" || kind == "np" || kind == "c" || kind == "u";
        return answer("quality.addChart", fmt::format(R"({{"item":"FG-500","characteristic":"{}","chartKind":"{}"{}{}}})", characteristic,
                                                      kind, counts ? "" : R"(,"unit":"mm")", more))
            .at("number")
            .as_string()
            .c_str();
    }
    boost::json::object add(const std::string& chart, const std::vector<double>& values) {
        return answer("quality.addSubgroups", fmt::format(R"({{"chart":"{}","readings":[{}]}})", chart, joined(values)));
    }
    boost::json::object count(const std::string& chart, const std::vector<double>& defects, const std::vector<double>& sizes) {
        return answer("quality.addSubgroups", fmt::format(R"({{"chart":"{}","defects":[{}],"sizes":[{}]}})", chart, joinedCounts(defects), joined(sizes)));
    }
    boost::json::object freeze(const std::string& chart, std::string_view more = {}) {
        return answer("quality.freezeLimits", fmt::format(R"({{"chart":"{}","reason":"in control"{}}})", chart, more));
    }
    tl::ControlChartId idOf(const std::string& chart) {
        return {number(fmt::format("select control_chart_id from control_chart where number = '{}'", chart))};
    }
    quality::ChartLook look(const std::string& chart, std::optional<int> from = {}, std::optional<int> to = {}, int most = 1000) {
        const auto id = idOf(chart);
        return company->read(boss, [&](const db::Read& r) { return quality::chartLook(r, id, from, to, most); });
    }
    std::vector<quality::SignalFacts> signals(const std::string& chart, bool openOnly = true) {
        const auto id = idOf(chart);
        return company->read(boss, [&](const db::Read& r) { return quality::signalsOf(r, id, openOnly, 10'000); });
    }
    // Numbers of the subgroups that gave signals in the upper drawing, ascending.
    std::vector<int> signalled(const std::string& chart) {
        std::vector<int> all;
        for (const auto& s : signals(chart))
            if (s.panel == quality::Panel::upper) all.insert(all.begin(), s.no);
        return all;
    }
    boost::json::object answer(std::string_view action, const std::string& args) {
        return boost::json::parse(perform(action, args)).as_object();
    }
    using Lab::count;
};

}  // namespace test
