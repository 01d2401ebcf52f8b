// The part of the table of identifiers (gs1_identifiers.h) that holds measures and amounts: their last digit says how
// many digits stand after the point.
#pragma once
#include "shared/gs1_identifiers.h"

namespace tl::gs1 {

std::span<const Identifier> measures();  // 310n to 369n: with their units
std::span<const Identifier> prices();    // 390n to 395n

}  // namespace tl::gs1
