#include "quality/chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "database/errors.h"

namespace quality {
namespace {

void requireWeights(const Design& d) {
    const bool weights = d.kind != ChartKind::ewma || (d.lambda > 0 && d.lambda <= 1 && d.reach > 0);
    const bool sums = d.kind != ChartKind::cusum ||
                      (d.slack >= 0 && d.decision > 0 && d.headStart >= 0 && d.headStart <= d.decision);
    if (!weights || !sums)
        db::refuse("quality.chart.weights",
                   "These weights make no chart: lambda is more than 0 and at most 1, L and h are above 0, k is 0 or more, and the "
                   "head start is between 0 and h. Correct them.");
}

Mark spreadOf(ChartKind kind, const Subgroup& s, const Base& base) {
    const auto n = static_cast<int>(s.size);
    return kind == ChartKind::xbar_r ? Mark{s.range, limitsOfRange(base, n)} : Mark{s.deviation, limitsOfDeviation(base, n)};
}

double plotted(ChartKind kind, const Subgroup& s) {
    return kind == ChartKind::c || kind == ChartKind::np ? s.count : s.count / s.size;
}

}  // namespace

Chart::Chart(Design design, const Base& base) : design_(std::move(design)) {
    requireWeights(design_);
    restart(base);
}

Chart::Chart(Design design, const Base& base, std::vector<Point> before, const Carried& carried) : Chart(std::move(design), base) {
    points_ = std::move(before);
    before_ = carried.before;
    z_ = carried.z;
    variance_ = carried.variance;
    above_ = carried.above;
    below_ = carried.below;
    aboveFrom_ = above_ > 0 ? 0 : points_.size();
    belowFrom_ = below_ > 0 ? 0 : points_.size();
}

void Chart::restart(const Base& base) {
    requireBase(design_.kind, base);
    base_ = base;
    from_ = aboveFrom_ = belowFrom_ = points_.size();
    before_.reset();
    z_ = base.centre;
    variance_ = 0;
    above_ = below_ = design_.headStart;
}

std::vector<Signal> Chart::append(const Subgroup& s) {
    requireFits(design_.kind, s);
    points_.push_back(next(s));
    std::vector<Signal> found;
    if (design_.kind == ChartKind::cusum) {
        judgeSum(false, found);
        judgeSum(true, found);
    } else {
        const bool independent = design_.kind != ChartKind::ewma;
        judge(false, independent || !design_.rules.has(Rule::beyond_limits) ? design_.rules : Rules{Rule::beyond_limits}, found);
        judge(true, design_.spreadRules, found);
    }
    signals_.insert(signals_.end(), found.begin(), found.end());
    return found;
}

Point Chart::next(const Subgroup& s) {
    const auto kind = design_.kind;
    if (kind == ChartKind::ewma) return weighted(s);
    if (kind == ChartKind::cusum) return summed(s);
    if (!measures(kind)) return {{plotted(kind, s), limitsOfCount(kind, base_, s.size)}, {}};
    Point point{{s.mean, limitsOfMean(base_, s.size)}, {}};
    if (kind != ChartKind::i_mr) {
        point.second = spreadOf(kind, s, base_);
    } else {
        if (before_) point.second = Mark{std::abs(s.mean - *before_), limitsOfRange(base_, 2)};
        before_ = s.mean;
    }
    return point;
}

Point Chart::weighted(const Subgroup& s) {
    const auto rest = 1 - design_.lambda;
    z_ = design_.lambda * s.mean + rest * z_;
    variance_ = design_.lambda * design_.lambda * base_.sigma * base_.sigma / s.size + rest * rest * variance_;
    const auto sigma = std::sqrt(variance_), reach = design_.reach * sigma;
    return {{z_, {base_.centre - reach, base_.centre, base_.centre + reach, sigma}}, {}};
}

Point Chart::summed(const Subgroup& s) {
    const auto y = (s.mean - base_.centre) / (base_.sigma / std::sqrt(s.size));
    above_ = std::max(0.0, y - design_.slack + above_);
    below_ = std::max(0.0, -y - design_.slack + below_);
    const auto following = points_.size() + 1;
    if (above_ <= 0) aboveFrom_ = following;
    if (below_ <= 0) belowFrom_ = following;
    const Limits limits{0, 0, design_.decision, 0};
    return {{above_, limits}, Mark{below_, limits}};
}

void Chart::judge(bool second, Rules rules, std::vector<Signal>& found) const {
    std::array<Mark, longestRule> marks;
    std::size_t many = 0;
    // From the newest back, as far as there are marks of this kind.
    for (auto i = points_.size(); i > from_ && many < longestRule; --i, ++many) {
        const auto& point = points_[i - 1];
        if (second && !point.second) break;
        marks[longestRule - 1 - many] = second ? *point.second : point.main;
    }
    const auto first = points_.size() - many;
    for (auto& broken : brokenAtLast(std::span{marks}.last(many), rules)) {
        for (auto& at : broken.points) at += first;
        found.push_back({broken.rule, second, std::move(broken.points)});
    }
}

void Chart::judgeSum(bool second, std::vector<Signal>& found) const {
    const auto& point = points_.back();
    if (!(second ? *point.second : point.main).out()) return;
    const auto from = second ? belowFrom_ : aboveFrom_;
    std::vector<std::size_t> run(points_.size() - from);
    std::iota(run.begin(), run.end(), from);
    found.push_back({Rule::beyond_limits, second, std::move(run)});
}

Chart drawn(const Design& design, const Base& base, std::span<const Subgroup> subgroups) {
    Chart chart{design, base};
    for (const auto& s : subgroups) chart.append(s);
    return chart;
}

std::optional<double> shiftedMean(const Design& design, const Chart& chart, double n) {
    if (design.kind != ChartKind::cusum || chart.signals().empty()) return std::nullopt;
    const auto& signal = chart.signals().back();
    if (signal.points.back() + 1 != chart.points().size()) return std::nullopt;
    const auto& point = chart.points().back();
    const auto sum = signal.second ? point.second->value : point.main.value;
    const auto away = (design.slack + sum / static_cast<double>(signal.points.size())) * chart.base().sigma / std::sqrt(n);
    return chart.base().centre + (signal.second ? -away : away);
}

}  // namespace quality
