// What doctor asks of signed readings.
#pragma once
#include "database/doctor.h"

namespace quality {

// I17: what was signed as read is what the document's revision holds.
void findAlteredReadings(const db::Read&, std::vector<db::Finding>&);

}  // namespace quality
