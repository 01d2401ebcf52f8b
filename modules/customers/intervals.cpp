#include "customers/intervals.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace customers {
namespace {

constexpr std::size_t fewestIntervals = 3;

int medianOf(std::vector<int> sorted) {
    std::ranges::sort(sorted);
    const auto half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half] + 1) / 2;
}

}  // namespace

std::optional<Rhythm> rhythmOf(std::span<const db::Date> days) {
    std::vector<db::Date> sorted{days.begin(), days.end()};
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    if (sorted.size() <= fewestIntervals) return {};
    std::vector<int> intervals;
    for (std::size_t i = 1; i < sorted.size(); ++i) intervals.push_back(sorted[i] - sorted[i - 1]);
    const int median = medianOf(intervals);
    for (int& interval : intervals) interval = std::abs(interval - median);
    const auto deviation = std::int64_t{medianOf(intervals)};
    const auto spread = static_cast<int>((deviation * 14'826 + 5'000) / 10'000);
    return Rhythm{static_cast<int>(sorted.size()), median, std::max({spread, (median + 5) / 10, 1}), sorted.back(), sorted.back() + median};
}

Churn churnOf(const std::optional<Rhythm>& rhythm, db::Date today) {
    if (!rhythm) return Churn::unknown;
    const auto passed = std::int64_t{today - rhythm->last};
    if (passed <= std::int64_t{rhythm->median} + rhythm->spread) return Churn::low;
    return passed <= rhythm->median + std::int64_t{3} * rhythm->spread ? Churn::medium : Churn::high;
}

}  // namespace customers
