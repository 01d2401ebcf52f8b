#pragma once
#include "app/bench/floor_company.h"

namespace app::bench {

// A terminal at a running job of the big works, its window offscreen: from a scan to the answer on its screen, and from a
// scan that books to the company's answer through the terminal's queue.
std::vector<Figure> terminalScans(FloorCompany&, int scans);

}  // namespace app::bench
