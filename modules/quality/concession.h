// A concession: goods that are not as they should be, used as they are through a day, by a signature bound to what it says.
#pragma once
#include "database/doctor.h"
#include "quality/facts.h"

namespace quality {

struct Conceded {
    std::string allowedBy, meaning, fullName, hash;  // of a part that is no concession: allowedBy alone
};
// Refuses "quality.disposition.unsigned".
Conceded concededBy(const db::Tx&, const NonconformanceFacts&, const Part&);
// I17: what was signed of a concession is what stands there.
void findAlteredConcessions(const db::Read&, std::vector<db::Finding>&);

}  // namespace quality
