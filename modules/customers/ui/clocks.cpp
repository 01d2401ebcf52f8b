#include "customers/ui/clocks.h"

#include "calendar/calendar.h"

namespace customers::ui {

using desk::say;
using desk::Tone;

namespace {

constexpr std::int64_t soonMinutes = 60;

struct PlaceRow {
    CalendarId calendar;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (calendar, zone))

QString hoursAndMinutes(std::int64_t minutes) {
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar{'0'});
}

}  // namespace

struct Clocks::Place {
    calendar::Week week;
    std::string zone;
};

const Clocks::Place& Clocks::place(std::int64_t site) {
    auto& known = places_[site];
    if (!known) {
        const auto row = read_.one<PlaceRow>(R"sql(select calendar_id as calendar, zone from site where site_id = $1)sql", site);
        known = std::make_shared<const Place>(Place{calendar::load(read_, row.calendar), row.zone});
    }
    return *known;
}

TicketClock Clocks::of(std::int64_t site, Instant due, const std::optional<Instant>& done) {
    if (done) return {0, false, *done <= due};
    const auto& at = place(site);
    const auto now = read_.now();
    const auto minutes = now <= due ? calendar::workingMinutes(at.week, at.zone, now, due) : -calendar::workingMinutes(at.week, at.zone, due, now);
    return {now > due ? std::min<std::int64_t>(minutes, -1) : minutes, true, true};
}

QString clockWords(const TicketClock& clock) {
    if (!clock.running) return clock.inTime ? say("in time") : say("too late");
    return clock.minutes < 0 ? say("%1 over").arg(hoursAndMinutes(-clock.minutes)) : say("%1 left").arg(hoursAndMinutes(clock.minutes));
}

Tone clockTone(const TicketClock& clock) {
    if (!clock.running) return clock.inTime ? Tone::good : Tone::neutral;
    return clock.minutes < 0 ? Tone::bad : clock.minutes < soonMinutes ? Tone::attention : Tone::active;
}

desk::TableCell clockCell(const TicketClock& clock) { return {.text = clockWords(clock), .tone = clockTone(clock), .chip = true}; }

}  // namespace customers::ui
