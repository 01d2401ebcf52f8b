// The demo firm's past: ninety days of trade that end on the morning of its last working day.
#pragma once
#include "app/demo/works.h"

namespace app::past {

// The working days that the history has when it is now: the last one has had its morning.
std::vector<Date> workingDays(db::Instant now);
// When the first line of the history is written: a week before its first working day.
db::Instant foundingOf(const std::vector<Date>& days);
inline constexpr int morningMinute = 7 * 60 + 50;  // of the last day: until then the history reaches

// What resources/demo holds.
struct Scripts {
    std::string_view firm, opening, trade, floor, quality, drawing;
};
// The lines of a script as actions. What it says of items and customers the history remembers.
std::vector<Step> stepsOf(Works&, std::string_view script);
// The masters, as the day before the first; then every day.
void found(Works&, const Scripts&);
void tell(Works&);
// The floor and the warehouse on the only day that a firm without a history has.
void open(Works&, const Scripts&);

}  // namespace app::past
