// The clocks of tickets: how much of the site's working time is left until an answer and a solution are due.
#pragma once
#include <map>

#include "app/desk/table.h"
#include "customers/service.h"

namespace customers::ui {

struct TicketClock {
    std::int64_t minutes = 0;  // of working time left; below zero: over
    bool running = true;       // false: it was answered or solved
    bool inTime = true;        // of one that stands still: it was kept
};
// Read once for as many tickets as there are.
class Clocks {
public:
    explicit Clocks(const db::Read& read) : read_(read) {}
    TicketClock of(std::int64_t site, Instant due, const std::optional<Instant>& done);

private:
    struct Place;
    const Place& place(std::int64_t site);
    const db::Read& read_;
    std::map<std::int64_t, std::shared_ptr<const Place>> places_;
};
// "1:20 left", "0:40 over", "kept".
QString clockWords(const TicketClock&);
desk::Tone clockTone(const TicketClock&);
desk::TableCell clockCell(const TicketClock&);

}  // namespace customers::ui
