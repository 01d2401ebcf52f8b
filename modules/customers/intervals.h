// How regularly somebody orders: median and spread of the days between orders. Robust, so that one long summer does not
// move it: the spread is 1.4826 x the median absolute deviation, which estimates the standard deviation of a normal
// distribution (Rousseeuw and Croux 1993), and at least a tenth of the median and one day. Whole days, half rounded up. Pure.
#pragma once
#include <optional>
#include <span>

#include <boost/describe.hpp>

#include "database/text.h"

namespace customers {

struct Rhythm {
    int orders = 0;            // different days
    int median = 0, spread = 0;  // days
    db::Date last, dueOn;      // the last order, and a median after it
};
// Nothing for fewer than four days: three intervals.
std::optional<Rhythm> rhythmOf(std::span<const db::Date> days);

// How far past its rhythm somebody is: on time up to median + spread; slipping up to median + 3 x spread; then lost.
BOOST_DEFINE_ENUM_CLASS(Churn, unknown, low, medium, high)
Churn churnOf(const std::optional<Rhythm>&, db::Date today);

}  // namespace customers
