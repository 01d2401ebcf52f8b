// When a place works: weekly shifts, days that differ, and the clock of a site. One model for promises,
// planning, machines and people.
//
// Times of day are local minutes after midnight of the day a shift begins on: 0 … 1439 for its start, up to
// 2880 for its end, so a night shift 22:00 – 06:00 is 1320 – 1800 and belongs to the evening's day. A day with
// an exception works by the exception alone; a night shift that began the day before still ends in it. A
// calendar without any shift works every day, around the clock.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"

namespace calendar {

using namespace tl;
using db::Date;
using db::Instant;

// ---------------------------------------------------------------- the clock of a zone (zone.cpp; by ICU)

// Zones are IANA names such as "Europe/Berlin"; an unknown one is a Fault.
bool isZone(std::string_view zone);
// The moment at which a local clock first shows that minute (0 … 2880 after the day's midnight, so more than
// 1440 is the next day): in a double hour the first one; in a gap the moment at which the gap ends. It never
// goes back when the minute grows.
Instant at(std::string_view zone, Date, int minute);
Date localDate(std::string_view zone, Instant);
int localMinute(std::string_view zone, Instant);  // 0 … 1439

// ---------------------------------------------------------------- working time (week.cpp; pure)

// Working time of one day, local minutes: from < to.
struct Span {
    int from = 0, to = 0;
    bool operator==(const Span&) const = default;
};
struct Week {
    std::array<std::vector<Span>, 7> shifts;         // Monday first; each in order of `from`
    std::map<Date, std::vector<Span>> exceptions;    // none listed: no work on that day
    bool shiftless = false;                          // every day around the clock
    std::span<const Span> on(Date) const;
};
bool works(const Week&, Date);
// The day itself where it works. Refuses "calendar.never" where no day within ten years works.
Date nextWorkingDay(const Week&, Date);
// n = 0: the next working day; 1: the one after it …; n below zero counts back from the day or, where that
// does not work, from the last working day before it.
Date addWorkingDays(const Week&, Date, int n);
// Whole minutes of working time within [from, to), as they really pass: a night shift over the end of summer
// time has an hour more. Overlapping spans count once.
std::int64_t workingMinutes(const Week&, std::string_view zone, Instant from, Instant to);
// When that many minutes (0 or more) of working time have passed; 0: `from`, or the start of the next span
// where nobody works then. Refuses "calendar.never".
Instant afterWorking(const Week&, std::string_view zone, Instant from, std::int64_t minutes);

// ---------------------------------------------------------------- reads (load.cpp, site.cpp)

// With the exceptions on or after `from` only, where it is given.
Week load(const db::Read&, CalendarId, std::optional<Date> from = {});
Date siteToday(const db::Read&, SiteId);  // the local date of read.now()

// The days on which one site ships, read once for as many questions as there are. A day does not ship where
// its calendar does not work; today only ships what is ready before the cut-off minute of the site.
class ShipDays {
public:
    ShipDays(const db::Read&, SiteId);
    Date today() const { return today_; }
    Date earliest(Date readyOn);  // never before today; refuses "calendar.never"

private:
    const db::Read& read_;
    CalendarId calendar_;
    std::int64_t weekdays_ = 0;  // bit 0: Monday works
    Date today_, from_;          // from_: the first day on which anything can leave
    std::optional<std::map<Date, bool>> exceptions_;  // from from_ on: whether the day works
    std::map<Date, Date> found_;
};
// For one question. With the day a customer wants it: the first ship day that is not before it.
Date earliestShipDay(const db::Read&, SiteId, Date readyOn);

// ---------------------------------------------------------------- actions

struct Shift {
    int weekday = 0;       // 1 Monday … 7 Sunday
    int from = 0, to = 0;  // local minutes; to at most 2880
};
// Shifts of one calendar may touch, not overlap (also not over midnight and from Sunday into Monday).
struct AddCalendar {
    std::string code, name;
    std::vector<Shift> shifts;
};
// What is absent stays; shifts given take the place of all shifts. Promises follow when next settled. Refuses
// "calendar.record.stale" where somebody changed it since `version`.
struct ChangeCalendar {
    CalendarId calendar;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<std::vector<Shift>> shifts;
};
// A day that differs: without times nobody works. Several working times of one day are several exceptions.
struct AddException {
    CalendarId calendar;
    Date onDate;
    std::optional<int> from, to;
    std::string reason;
};
// The day is worked as its weekday again.
struct RemoveException {
    CalendarId calendar;
    Date onDate;
};
struct CalendarState {
    CalendarId calendar;
    std::int64_t version = 0;
};

CalendarState add(db::Tx&, const AddCalendar&);
CalendarState change(db::Tx&, const ChangeCalendar&);
CalendarState addException(db::Tx&, const AddException&);
CalendarState removeException(db::Tx&, const RemoveException&);

void check(const db::Read&, const AddCalendar&, db::Reasons&);
void check(const db::Read&, const ChangeCalendar&, db::Reasons&);
void check(const db::Read&, const AddException&, db::Reasons&);
void check(const db::Read&, const RemoveException&, db::Reasons&);

extern const db::Action<AddCalendar, CalendarState> addAction;
extern const db::Action<ChangeCalendar, CalendarState> changeAction;
extern const db::Action<AddException, CalendarState> addExceptionAction;
extern const db::Action<RemoveException, CalendarState> removeExceptionAction;

void install(db::Actions&);

}  // namespace calendar
