// Working days and working time of a calendar, without a database.
#include <algorithm>
#include <limits>

#include "calendar/calendar.h"

namespace calendar {
namespace {

constexpr std::int64_t microsAMinute = 60'000'000;
constexpr int patience = 3'660;  // days without work after which nobody waits on
constexpr std::array<Span, 1> wholeDay{Span{0, 1440}};

[[noreturn]] void refuseNever(Date from) {
    db::refuse("calendar.never", "Nobody works within ten years after {day}. Give the calendar working days again.",
               {{"day", from}});
}

// Walks the working time from a moment on: each stretch [begin, end) comes once and in order. `use` says
// whether to go on. A span reaches into the next day at most, and a zone may have left a day out.
template <class Use>
void eachStretch(const Week& week, std::string_view zone, Instant from, Use use) {
    auto done = from;
    auto lastWorked = localDate(zone, from);
    for (auto day = lastWorked - 3; day - lastWorked < patience; day = day + 1)
        for (const auto span : week.on(day)) {
            lastWorked = std::max(lastWorked, day);
            const auto begin = std::max(at(zone, day, span.from), done), end = at(zone, day, span.to);
            if (end <= begin) continue;
            if (!use(begin, end)) return;
            done = end;
        }
    refuseNever(lastWorked);
}

}  // namespace

std::span<const Span> Week::on(Date day) const {
    if (const auto found = exceptions.find(day); found != exceptions.end()) return found->second;
    if (shiftless) return wholeDay;
    return shifts[static_cast<std::size_t>(db::weekday(day) - 1)];
}

bool works(const Week& week, Date day) { return !week.on(day).empty(); }

Date nextWorkingDay(const Week& week, Date from) {
    for (int n = 0; n < patience; ++n)
        if (works(week, from + n)) return from + n;
    refuseNever(from);
}

Date addWorkingDays(const Week& week, Date from, int n) {
    if (n >= 0) {
        auto day = nextWorkingDay(week, from);
        for (; n > 0; --n) day = nextWorkingDay(week, day + 1);
        return day;
    }
    auto day = from;
    for (int idle = 0;; day = day - 1)
        if (works(week, day)) {
            if (n++ == 0) return day;
            idle = 0;
        } else if (++idle == patience) {
            db::refuse("calendar.never.before", "Nobody worked within ten years before {day}.", {{"day", day}});
        }
}

std::int64_t workingMinutes(const Week& week, std::string_view zone, Instant from, Instant to) {
    std::int64_t micros = 0;
    auto done = from;
    const auto last = localDate(zone, to);
    for (auto day = localDate(zone, from) - 3; day <= last; day = day + 1)
        for (const auto span : week.on(day)) {
            const auto begin = std::max(at(zone, day, span.from), done), end = std::min(at(zone, day, span.to), to);
            if (end <= begin) continue;
            micros += end.micros - begin.micros;
            done = end;
        }
    return micros / microsAMinute;
}

Instant afterWorking(const Week& week, std::string_view zone, Instant from, std::int64_t minutes) {
    db::ensure(minutes >= 0, "working time goes forward");
    if (minutes > std::numeric_limits<std::int64_t>::max() / microsAMinute / 100) refuseNever(localDate(zone, from));
    auto left = minutes * microsAMinute;
    Instant reached;
    eachStretch(week, zone, from, [&](Instant begin, Instant end) {
        reached = {begin.micros + left};
        left -= end.micros - begin.micros;
        return left > 0;
    });
    return reached;
}

}  // namespace calendar
