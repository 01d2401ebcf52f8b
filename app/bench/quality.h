#pragma once
#include "app/bench/floor_company.h"

namespace window {
class Window;
}

namespace app::bench {

// bench quality [--quick] [--company FILE]: a complaint from the scan to its 8D report on a big works, made for it or
// copied from FILE (bench make FILE --lots 1000000); a control chart and a pipeline in the window; --quick is a hundredth.
std::vector<Figure> quality(const Line&);

struct ScreensSize {
    int subgroups = 100'000, opportunities = 50'000, rounds = 10;
};

// A chart of so many subgroups, judged by limits that the first of them gave: its id.
std::int64_t makeChart(FloorCompany&, int subgroups);
std::vector<Figure> chartFigures(window::Window&, const std::string& file, std::int64_t chart, const ScreensSize&);

// So many opportunities of two hundred customers in five stages.
void makePipeline(FloorCompany&, int opportunities);
std::vector<Figure> pipelineFigures(window::Window&, const ScreensSize&);

}  // namespace app::bench
