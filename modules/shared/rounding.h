// The one place where a fraction becomes a whole number. Business code does not call it: amounts
// are rounded by money.h, quantities by `convert` of quantity.h.
#pragma once
#include <cstdint>

#include <boost/describe.hpp>

namespace tl {

__extension__ typedef __int128 int128;

// HalfAwayFromZero: invoices and tax. HalfEven: statistics and costing. Down goes towards zero,
// Up away from it. The rule is stored on the document that was rounded.
BOOST_DEFINE_ENUM_CLASS(Rounding, HalfAwayFromZero, HalfEven, Down, Up)

// a x n / d, exact through 128 bits, rounded once. Refuses "number.overflow"; d = 0 is a Fault.
std::int64_t mulDiv(std::int64_t a, std::int64_t n, std::int64_t d, Rounding);

// What a person or a file may enter at most, in either sign, in the smallest unit kept: sums of a
// thousand such numbers still fit 64 bits (and so do the sums that SQL makes).
inline constexpr std::int64_t mostEntered = 9'000'000'000'000'000;
inline bool enterable(std::int64_t number) { return number <= mostEntered && number >= -mostEntered; }

}  // namespace tl
