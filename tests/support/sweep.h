// The failure sweep: an action that fails at its first, second ... last statement changes nothing.
#pragma once
#include <string>
#include <string_view>

#include "support/world.h"

namespace test {

// A hash over every row of every table but refused_attempt, where a refusal is meant to leave its trace.
std::string fingerprint(db::Connection&);
std::string fingerprint(World&);

// Performs the action failing at statement 1, 2, 3 ... and compares; the try that fails nowhere succeeds.
// Gives how many statements the action takes.
std::int64_t sweep(World&, std::string_view action, std::string_view args);
// The same by another person, with a signature.
std::int64_t sweep(World&, std::string_view action, std::string_view args, const db::Actor&, const db::Circumstances&);

}  // namespace test
