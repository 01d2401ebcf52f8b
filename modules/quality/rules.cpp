#include "quality/rules.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

namespace quality {
namespace {

using Positions = std::vector<std::size_t>;
using Found = std::optional<Positions>;

// On which side, and beyond how many sigmas: 1 above, -1 below, 0 within.
int beyond(const Mark& m, double sigmas) {
    const auto reach = sigmas * m.limits.sigma;
    return m.value > m.limits.centre + reach ? 1 : m.value < m.limits.centre - reach ? -1 : 0;
}

class Looking {
public:
    explicit Looking(std::span<const Mark> marks) : marks_(marks), last_(marks.size() - 1) {}

    Found outOfLimits() const { return marks_[last_].out() ? Found{{last_}} : std::nullopt; }

    // At least `wanted` of the last `of`, the newest among them.
    Found some(std::size_t wanted, std::size_t of, double sigmas) const {
        const auto side = beyond(marks_[last_], sigmas);
        if (side == 0) return std::nullopt;
        Positions positions;
        for (auto i = marks_.size() - std::min(of, marks_.size()); i <= last_; ++i)
            if (beyond(marks_[i], sigmas) == side) positions.push_back(i);
        return positions.size() >= wanted ? Found{positions} : std::nullopt;
    }

    // Two neighbours rise or fall: +1, -1; i is the second.
    int step(std::size_t i) const {
        return marks_[i].value > marks_[i - 1].value ? 1 : marks_[i].value < marks_[i - 1].value ? -1 : 0;
    }
    Found trend(std::size_t points) const {
        return run(points, [&](std::size_t i, std::size_t first) {
            return i == first || (step(i) != 0 && step(i) == step(first + 1));
        });
    }
    Found alternating(std::size_t points) const {
        return run(points, [&](std::size_t i, std::size_t first) {
            return i == first || (step(i) != 0 && (i == first + 1 || step(i) == -step(i - 1)));
        });
    }
    Found within(std::size_t points) const {
        return run(points, [&](std::size_t i, std::size_t) {
            return std::abs(marks_[i].value - marks_[i].limits.centre) < marks_[i].limits.sigma;
        });
    }
    Found outside(std::size_t points) const {
        const auto found = run(points, [&](std::size_t i, std::size_t) { return beyond(marks_[i], 1) != 0; });
        const auto other = [&](std::size_t i) { return beyond(marks_[i], 1) == -beyond(marks_[last_], 1); };
        return found && std::ranges::any_of(*found, other) ? found : std::nullopt;
    }

private:
    Found run(std::size_t points, const std::function<bool(std::size_t i, std::size_t first)>& holds) const {
        if (marks_.size() < points) return std::nullopt;
        Positions positions(points);
        std::iota(positions.begin(), positions.end(), marks_.size() - points);
        const auto first = positions.front();
        return std::ranges::all_of(positions, [&](std::size_t i) { return holds(i, first); }) ? Found{positions} : std::nullopt;
    }

    std::span<const Mark> marks_;
    std::size_t last_;
};

Found look(const Looking& at, Rule rule) {
    switch (rule) {
        case Rule::beyond_limits: return at.outOfLimits();
        case Rule::two_of_three: return at.some(2, 3, 2);
        case Rule::four_of_five: return at.some(4, 5, 1);
        case Rule::eight_one_side: return at.some(8, 8, 0);
        case Rule::nine_one_side: return at.some(9, 9, 0);
        case Rule::six_trend: return at.trend(6);
        case Rule::fourteen_alternating: return at.alternating(14);
        case Rule::fifteen_inside: return at.within(15);
        case Rule::eight_outside: return at.outside(8);
    }
    return std::nullopt;
}

}  // namespace

Rules westernElectric() { return {Rule::beyond_limits, Rule::two_of_three, Rule::four_of_five, Rule::eight_one_side}; }

Rules nelson() {
    return {Rule::beyond_limits, Rule::nine_one_side, Rule::six_trend, Rule::fourteen_alternating,
            Rule::two_of_three, Rule::four_of_five, Rule::fifteen_inside, Rule::eight_outside};
}

std::vector<Broken> brokenAtLast(std::span<const Mark> marks, Rules rules) {
    std::vector<Broken> all;
    if (marks.empty()) return all;
    const auto left = marks.size() - std::min(longestRule, marks.size());
    const Looking looking{marks.subspan(left)};
    for (auto i = 0; i <= static_cast<int>(Rule::eight_outside); ++i) {
        const auto rule = static_cast<Rule>(i);
        if (!rules.has(rule)) continue;
        if (auto found = look(looking, rule)) {
            for (auto& position : *found) position += left;
            all.push_back({rule, std::move(*found)});
        }
    }
    return all;
}

}  // namespace quality
