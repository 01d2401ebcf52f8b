// How well the process on a chart keeps its limits.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "quality/charting.h"

namespace quality {
namespace {

std::vector<double> numbersIn(std::string_view readings) {
    std::vector<double> values;
    while (!readings.empty()) {
        const auto end = std::min(readings.find(' '), readings.size());
        double value = 0;
        const auto [stop, wrong] = std::from_chars(readings.data(), readings.data() + end, value);
        if (wrong != std::errc{} || stop != readings.data() + end) throw db::Fault{"a subgroup has a value that is no number"};
        values.push_back(value);
        readings.remove_prefix(std::min(end + 1, readings.size()));
    }
    return values;
}

template <class Test>
std::optional<NormalityTest> where(Test test, const std::vector<double>& values) {
    try {
        return test(values);
    } catch (const db::Refusal&) {
        return std::nullopt;
    }
}

// About as many bars as the root of the values, from 5 to 60.
std::vector<HistogramBar> barsOf(const std::vector<double>& values) {
    if (values.empty()) return {};
    const auto [least, most] = std::ranges::minmax(values);
    const int many = most > least ? std::clamp(static_cast<int>(std::sqrt(static_cast<double>(values.size()))), 5, 60) : 1;
    const auto width = (most - least) / many;
    std::vector<HistogramBar> bars;
    for (int i = 0; i < many; ++i) bars.push_back({least + i * width, i + 1 < many ? least + (i + 1) * width : most, 0});
    for (const auto value : values) {
        const auto place = width > 0 ? static_cast<int>((value - least) / width) : 0;
        ++bars[static_cast<std::size_t>(std::clamp(place, 0, many - 1))].values;
    }
    return bars;
}

}  // namespace

ChartCapability chartCapability(const db::Read& read, ControlChartId id, std::optional<int> from, std::optional<int> to, double confidence) {
    const auto chart = theChart(read, id);
    if (!measures(chart.kind))
        db::refuse("quality.chart.counted", "{chart} counts, and capability is of measured values. Choose a chart of values.",
                   {{"chart", chart.number}}, "chart");
    ChartCapability answer;
    const auto number = [](const std::optional<Reading>& r) { return r ? std::optional{r->value} : std::nullopt; };
    answer.specification = {number(chart.lower), number(chart.target), number(chart.upper)};
    std::vector<std::vector<double>> subgroups;
    std::vector<double> all;
    read.each<std::string>(R"sql(
        select readings from chart_point
        where control_chart_id = $1 and point_no between $2 and $3 and left_out = '' order by point_no
    )sql", [&](const std::string& readings) {
        const auto& values = subgroups.emplace_back(numbersIn(readings));
        all.insert(all.end(), values.begin(), values.end());
    }, id, from.value_or(1), to.value_or(lastNo(read, id)));
    answer.process = processOf(chart.kind, subgroups, answer.specification);
    answer.capability = capabilityOf(answer.specification, answer.process, confidence);
    answer.andersonDarling = where([](const std::vector<double>& v) { return andersonDarling(v); }, all);
    answer.shapiroWilk = where([](const std::vector<double>& v) { return shapiroWilk(v); }, all);
    answer.bars = barsOf(all);
    answer.open = read.one<int>(R"sql(
        select count(*) as n from chart_signal where control_chart_id = $1 and state = 'open'
    )sql", id);
    return answer;
}

}  // namespace quality
