// The rules that find what chance hardly makes. Sources: Western Electric, Statistical Quality Control Handbook (1956);
// Nelson, The Shewhart Control Chart - Tests for Special Causes, Journal of Quality Technology 16 (1984).
//
// A zone is made of the sigma of each point's own limits, so that the rules hold for subgroups of different sizes. A
// point on a line is not beyond it; one on the centre is on no side and ends every run of one side.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

#include <boost/describe.hpp>

#include "quality/limits.h"

namespace quality {

BOOST_DEFINE_ENUM_CLASS(Rule,
    beyond_limits,         // 1 point beyond a limit                              Western Electric 1, Nelson 1
    two_of_three,          // 2 of 3 beyond 2 sigmas on one side                  Western Electric 2, Nelson 5
    four_of_five,          // 4 of 5 beyond 1 sigma on one side                   Western Electric 3, Nelson 6
    eight_one_side,        // 8 in a row on one side of the centre                Western Electric 4
    nine_one_side,         // 9 in a row on one side of the centre                Nelson 2
    six_trend,             // 6 points in a row that rise, or fall                Nelson 3
    fourteen_alternating,  // 14 points in a row that go up and down in turn      Nelson 4
    fifteen_inside,        // 15 in a row within 1 sigma of the centre            Nelson 7
    eight_outside)         // 8 in a row beyond 1 sigma, on both sides            Nelson 8

class Rules {
public:
    Rules() = default;
    Rules(std::initializer_list<Rule> rules) {
        for (const auto rule : rules) *this = with(rule);
    }
    bool has(Rule rule) const { return (bits_ & bit(rule)) != 0; }
    Rules with(Rule rule) const { return Rules{bits_ | bit(rule)}; }
    Rules without(Rule rule) const { return Rules{bits_ & ~bit(rule)}; }
    bool operator==(const Rules&) const = default;
    // As one number, for whoever keeps them: 1 for the first rule, 2 for the second, 4 ...
    unsigned bits() const { return bits_; }
    static Rules ofBits(unsigned bits) { return Rules{bits}; }

private:
    explicit Rules(unsigned bits) : bits_(bits) {}
    static unsigned bit(Rule rule) { return 1U << static_cast<unsigned>(rule); }
    unsigned bits_ = 0;
};
Rules westernElectric();  // its four
Rules nelson();           // his eight

inline constexpr std::size_t longestRule = 15;

// `points`: positions in what was looked at, ascending; the last of them is the newest point.
struct Broken {
    Rule rule;
    std::vector<std::size_t> points;
};
// The rules that the last of the marks breaks together with those before it; looks at the last longestRule marks.
std::vector<Broken> brokenAtLast(std::span<const Mark>, Rules);

}  // namespace quality
