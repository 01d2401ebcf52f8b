// Letters and plans from the tables, and the decision on one lot.
#include "quality/sampling.h"

#include <algorithm>
#include <charconv>

#include "database/errors.h"
#include "quality/sampling_tables.h"

namespace quality {
namespace {

// Ten-thousandths of a per cent, or of one in 100 pieces.
constexpr Percent allLimits[] = {
    {100},     {150},     {250},     {400},     {650},       {1'000},     {1'500},     {2'500},     {4'000},
    {6'500},   {10'000},  {15'000},  {25'000},  {40'000},    {65'000},    {100'000},   {150'000},   {250'000},
    {400'000}, {650'000}, {1'000'000}, {1'500'000}, {2'500'000}, {4'000'000}, {6'500'000}, {10'000'000},
};
constexpr int sizes[] = {2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150};

std::size_t columnOf(Percent limit) {
    const auto* found = std::ranges::find(allLimits, limit);
    db::ensure(found != std::end(allLimits), "a plan is asked for with a limit of the tables");
    return static_cast<std::size_t>(found - allLimits);
}

int numberIn(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// The size before: two samples of it serve as well as one of this.
int smaller(std::int64_t size) {
    const auto* found = std::ranges::lower_bound(sizes, size);
    db::ensure(found != sizes && found != std::end(sizes), "two samples stand for one of more than two pieces");
    return *(found - 1);
}

DoublePlan asOne(const SinglePlan& plan) {
    return {plan.letter, plan.size, plan.accept, plan.reject, plan.accept, plan.reject, false, plan.all};
}

Decision between(std::int64_t found, int accept, int reject, Decision inGap) {
    if (found <= accept) return Decision::accept;
    return found >= reject ? Decision::reject : inGap;
}

}  // namespace

std::span<const Percent> limits() { return allLimits; }

bool isLimit(Percent limit) { return std::ranges::find(allLimits, limit) != std::end(allLimits); }

char codeLetter(std::int64_t lot, Level level) {
    return letterOf(attributeLots(), lot, static_cast<std::size_t>(level));
}

SinglePlan tablePlan(char letter, Percent limit, Severity severity) {
    const auto rows = attributeTable(severity);
    const auto row = attributeLetters.find(letter);
    db::ensure(row < rows.size(), "a plan is asked for with a letter of the tables");
    const auto cell = follow(rows, row, columnOf(limit));
    const auto slash = cell.text.find('/');
    const auto accept = numberIn(cell.text.substr(0, slash));
    const auto reject = slash == cell.text.npos ? accept + 1 : numberIn(cell.text.substr(slash + 1));
    return {attributeLetters[cell.row], rows[cell.row].size, accept, reject};
}

SinglePlan singlePlan(std::int64_t lot, Level level, Percent limit, Severity severity) {
    auto plan = tablePlan(codeLetter(lot, level), limit, severity);
    plan.all = plan.size >= lot;
    plan.size = std::min(plan.size, lot);
    return plan;
}

DoublePlan tableDoublePlan(char letter, Percent limit, Severity severity) {
    const auto one = tablePlan(letter, limit, severity);
    const auto two = std::ranges::find_if(
        twoSamples(), [&](const TwoSamples& t) { return t.accept == one.accept && t.reject == one.reject; });
    if (one.size == sizes[0] || two == twoSamples().end()) return asOne(one);
    return {one.letter, smaller(one.size), two->accept1, two->reject1, two->accept2, two->reject2, true};
}

DoublePlan doublePlan(std::int64_t lot, Level level, Percent limit, Severity severity) {
    const auto plan = tableDoublePlan(codeLetter(lot, level), limit, severity);
    // Where both samples would be more than the lot, one sample decides as well.
    if (!plan.second || 2 * plan.size > lot) return asOne(singlePlan(lot, level, limit, severity));
    return plan;
}

Decision decide(const SinglePlan& plan, std::int64_t found) {
    return between(found, plan.accept, plan.reject, Decision::marginal);
}

Decision decideFirst(const DoublePlan& plan, std::int64_t found) {
    return between(found, plan.accept1, plan.reject1, plan.second ? Decision::more : Decision::marginal);
}

Decision decideSecond(const DoublePlan& plan, std::int64_t foundInBoth) {
    return between(foundInBoth, plan.accept2, plan.reject2, Decision::marginal);
}

int pointsOf(const SinglePlan& plan, Percent limit, std::int64_t found) {
    if (plan.accept < 2) return found <= plan.accept ? 2 : 0;
    const auto column = columnOf(limit);
    db::ensure(column > 0, "the best limit accepts fewer than two");
    return found <= tablePlan(plan.letter, allLimits[column - 1], Severity::normal).accept ? 3 : 0;
}

int pointsOf(const DoublePlan& plan, Percent limit, std::int64_t found) {
    if (plan.second) return found <= plan.accept1 ? 3 : 0;
    return pointsOf(SinglePlan{plan.letter, plan.size, plan.accept1, plan.reject1, plan.all}, limit, found);
}

}  // namespace quality
