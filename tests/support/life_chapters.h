// The firm's life (life.h) goes on in these chapters, in this order.
#pragma once
#include "support/life.h"

namespace test {

std::span<const Step> lifeOfQuality();
std::span<const Step> lifeOfCustomers();
std::span<const Step> lifeOfQualitySystem();

}  // namespace test
