#include "quality/normal.h"

#include <cmath>
#include <numbers>

#include <boost/math/distributions/normal.hpp>

#include "database/errors.h"

namespace quality {

double normalDensity(double z) { return std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2; }
double normalBelow(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }
double normalAbove(double z) { return std::erfc(z / std::numbers::sqrt2) / 2; }

double normalQuantile(double below) {
    db::ensure(below > 0 && below < 1, "quality: a quantile of a part that is no part");
    return boost::math::quantile(boost::math::normal{}, below);
}

}  // namespace quality
