#include "database/errors.h"
#include "quality/fmea.h"
#include "shared/rounding.h"

namespace quality {
namespace {

// By severity 9-10, 7-8, 4-6, 2-3, then occurrence 8-10, 6-7, 4-5, 2-3, 1, then detection 7-10, 5-6, 2-4, 1.
constexpr const char* table[4][5] = {{"HHHH", "HHHH", "HHHM", "HMLL", "LLLL"},
                                     {"HHHH", "HHHM", "HMMM", "MMLL", "LLLL"},
                                     {"HHMM", "MMML", "MLLL", "LLLL", "LLLL"},
                                     {"MMLL", "LLLL", "LLLL", "LLLL", "LLLL"}};

int row(int severity) { return severity >= 9 ? 0 : severity >= 7 ? 1 : severity >= 4 ? 2 : 3; }
int column(int occurrence) { return occurrence >= 8 ? 0 : occurrence >= 6 ? 1 : occurrence >= 4 ? 2 : occurrence >= 2 ? 3 : 4; }
int place(int detection) { return detection >= 7 ? 0 : detection >= 5 ? 1 : detection >= 2 ? 2 : 3; }

}  // namespace

ActionPriority actionPriority(int severity, int occurrence, int detection) {
    for (const int rating : {severity, occurrence, detection}) db::ensure(rating >= 1 && rating <= 10, "ratings go from 1 to 10");
    if (severity == 1) return ActionPriority::low;
    const char letter = table[row(severity)][column(occurrence)][place(detection)];
    return letter == 'H' ? ActionPriority::high : letter == 'M' ? ActionPriority::medium : ActionPriority::low;
}

int observedOccurrence(std::int64_t bad, std::int64_t made) {
    if (bad <= 0) return 1;
    // Bad pieces of a hundred thousand, from which a rating is meant.
    constexpr std::int64_t from[] = {10'000, 5'000, 2'000, 1'000, 200, 50, 10, 1};
    int rating = 10;
    for (const auto least : from) {
        if (static_cast<int128>(bad) * 100'000 >= static_cast<int128>(least) * made) return rating;
        --rating;
    }
    return 2;
}

}  // namespace quality
