// The s-method: plans from the tables, the judgement of a sample, and whether its values look normal.
#include "quality/variables.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>

#include "database/errors.h"
#include "quality/normality.h"
#include "quality/subgroup.h"
#include "quality/variables_tables.h"

namespace quality {
namespace {

constexpr std::size_t attributeColumnOfFirst = 5;  // 0.10 among limits()
constexpr std::size_t limitCount = 11;

std::size_t columnOf(Percent limit, Severity severity) {
    const auto all = variableLimits();
    const auto found = std::ranges::find(all, limit);
    db::ensure(found != all.end(), "a plan by variables is asked for with a limit of its tables");
    return static_cast<std::size_t>(found - all.begin()) + (severity == Severity::normal ? 1 : 0);
}

boost::math::beta_distribution<> estimate(std::int64_t n) {
    const auto half = static_cast<double>(n) / 2 - 1;
    return {half, half};
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values, double mean) {
    double sum = 0;
    for (const auto value : values) sum += (value - mean) * (value - mean);
    return values.size() < 2 ? 0 : std::sqrt(sum / static_cast<double>(values.size() - 1));
}

// Equal values keep infinitely far from a limit that none of them passes.
double standardized(double distance, double deviation) {
    if (deviation > 0) return distance / deviation;
    return distance >= 0 ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
}

bool eachInside(const Tolerance& tolerance, std::span<const double> values) {
    return std::ranges::all_of(values, [&](double value) {
        return (!tolerance.lower || value >= *tolerance.lower) &&
               (!tolerance.upper || value <= *tolerance.upper);
    });
}

bool passes(const VariablePlan& plan, const VariableJudgement& said) {
    if (said.lowerQuality && said.upperQuality) return said.outside() <= plan.most;
    return said.lowerQuality.value_or(said.upperQuality.value_or(-1)) >= plan.k;
}

}  // namespace

std::span<const Percent> variableLimits() { return limits().subspan(attributeColumnOfFirst, limitCount); }

bool isVariableLimit(Percent limit) {
    const auto all = variableLimits();
    return std::ranges::find(all, limit) != all.end();
}

char variableLetter(std::int64_t lot, Level level) {
    return letterOf(variableLots(), lot, static_cast<std::size_t>(level));
}

VariablePlan tableVariablePlan(char letter, Percent limit, Severity severity) {
    const auto rows = variableTable(severity);
    const auto row = variableLetters.find(letter);
    db::ensure(row < rows.size(), "a plan by variables is asked for with a letter of its tables");
    const auto cell = follow(rows, row, columnOf(limit, severity));
    const auto most = std::stod(std::string{cell.text}) / 100;
    const auto size = rows[cell.row].size;
    return {variableLetters[cell.row], size, distanceFor(most, size), most};
}

VariablePlan variablePlan(std::int64_t lot, Level level, Percent limit, Severity severity) {
    auto plan = tableVariablePlan(variableLetter(lot, level), limit, severity);
    plan.all = plan.size >= lot;
    plan.size = std::min(plan.size, lot);
    return plan;
}

double fractionBeyond(double distance, std::int64_t n) {
    const auto scaled = distance * std::sqrt(static_cast<double>(n)) / static_cast<double>(n - 1);
    return boost::math::cdf(estimate(n), std::clamp(0.5 - scaled / 2, 0.0, 1.0));
}

double distanceFor(double fraction, std::int64_t n) {
    const auto scaled = 1 - 2 * boost::math::quantile(estimate(n), fraction);
    return scaled * static_cast<double>(n - 1) / std::sqrt(static_cast<double>(n));
}

VariableJudgement judge(const VariablePlan& plan, const Tolerance& tolerance, std::span<const double> values) {
    db::ensure(tolerance.lower || tolerance.upper, "a lot is judged by a limit of its tolerance");
    db::ensure(values.size() >= 3 || (plan.all && !values.empty()), "the s-method needs three values");
    VariableJudgement said;
    said.mean = meanOf(values);
    said.deviation = deviationOf(values, said.mean);
    const auto count = static_cast<std::int64_t>(values.size());
    const auto beyond = [&](double quality) { return count < 3 ? 0 : fractionBeyond(quality, count); };
    if (tolerance.lower) {
        said.lowerQuality = standardized(said.mean - *tolerance.lower, said.deviation);
        said.belowLower = beyond(*said.lowerQuality);
    }
    if (tolerance.upper) {
        said.upperQuality = standardized(*tolerance.upper - said.mean, said.deviation);
        said.aboveUpper = beyond(*said.upperQuality);
    }
    const bool good = plan.all ? eachInside(tolerance, values) : passes(plan, said);
    said.decision = good ? Decision::accept : Decision::reject;
    return said;
}

double acceptByVariables(const VariablePlan& plan, double p) {
    if (p <= 0) return 1;
    if (p >= 1) return 0;
    const auto root = std::sqrt(static_cast<double>(plan.size));
    const auto distance = boost::math::quantile(boost::math::complement(boost::math::normal{}, p));
    const boost::math::non_central_t spread{static_cast<double>(plan.size - 1), distance * root};
    return boost::math::cdf(boost::math::complement(spread, plan.k * root));
}

std::optional<double> normality(std::span<const double> values) {
    constexpr std::size_t least = 8;
    if (values.size() < least || !(measured(values).deviation > 0)) return {};
    return andersonDarling(values).p;
}

}  // namespace quality
