// What a piece's time costs.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

// Run time for one piece x people x rate, rounded once; `rate` is for an hour. Refuses "engineering.cost.large".
UnitPrice timeCost(std::int64_t runMs, Quantity runQuantity, int people, UnitPrice rate);

}  // namespace engineering
