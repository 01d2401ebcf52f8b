#include "quality/subgroup.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "database/errors.h"
#include "quality/constants.h"

namespace quality {
namespace {

std::string written(double number) { return fmt::format("{}", number); }

void requireNumber(double value) {
    if (!std::isfinite(value))
        db::refuse("quality.subgroup.value", "{value} is no measured value. Enter a number.", {{"value", written(value)}}, "values");
}

void requireCounted(double count, double size) {
    if (!std::isfinite(size) || size <= 0)
        db::refuse("quality.subgroup.size", "Nothing was looked at: the size is {size}. Enter how many pieces or units were.",
                   {{"size", written(size)}}, "size");
    if (!std::isfinite(count) || count < 0)
        db::refuse("quality.subgroup.count", "{count} is no count of defects. Enter 0 or more.", {{"count", written(count)}}, "count");
}

void requireMeasured(ChartKind kind, const Subgroup& s) {
    if (s.size < 1)
        db::refuse("quality.subgroup.empty", "A subgroup has at least one value. Enter what was measured.", {}, "values");
    for (const auto number : {s.mean, s.range, s.deviation}) requireNumber(number);
    if (kind == ChartKind::i_mr && s.size > 1)
        db::refuse("quality.subgroup.single",
                   "A chart of single values takes one value at a time, and here are {size}. Enter one, or choose a chart of means.",
                   {{"size", written(s.size)}}, "values");
    if ((kind == ChartKind::xbar_r || kind == ChartKind::xbar_s) && s.size < 2)
        db::refuse("quality.subgroup.few",
                   "A chart of means needs at least 2 values in a subgroup. Measure more pieces, or choose a chart of single values.",
                   {}, "values");
    if (s.size > mostInSubgroup)
        db::refuse("quality.subgroup.many", "A subgroup has at most {most} values, and here are {size}. Divide it.",
                   {{"most", mostInSubgroup}, {"size", written(s.size)}}, "values");
}

}  // namespace

bool measures(ChartKind kind) {
    return kind == ChartKind::xbar_r || kind == ChartKind::xbar_s || kind == ChartKind::i_mr || kind == ChartKind::ewma ||
           kind == ChartKind::cusum;
}

Subgroup measured(std::span<const double> values) {
    if (values.empty())
        db::refuse("quality.subgroup.empty", "A subgroup has at least one value. Enter what was measured.", {}, "values");
    for (const auto value : values) requireNumber(value);
    Subgroup s;
    double squares = 0;
    // About the running mean: equal values have exactly themselves as mean and no deviation.
    for (const auto value : values) {
        s.size += 1;
        const auto away = value - s.mean;
        s.mean += away / s.size;
        squares += away * (value - s.mean);
    }
    const auto [least, most] = std::ranges::minmax(values);
    s.range = most - least;
    s.deviation = s.size > 1 ? std::sqrt(squares / (s.size - 1)) : 0;
    return s;
}

Subgroup counted(double count, double size) {
    requireCounted(count, size);
    Subgroup s;
    s.size = size;
    s.count = count;
    return s;
}

void requireFits(ChartKind kind, const Subgroup& s) {
    if (measures(kind)) return requireMeasured(kind, s);
    requireCounted(s.count, s.size);
    if ((kind == ChartKind::p || kind == ChartKind::np) && s.count > s.size)
        db::refuse("quality.subgroup.defective", "{count} of {size} pieces cannot be defective. Correct one of the two.",
                   {{"count", written(s.count)}, {"size", written(s.size)}}, "count");
}

}  // namespace quality
