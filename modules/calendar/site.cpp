// A site's day and the days on which it ships.
#include <algorithm>

#include "calendar/calendar.h"

namespace calendar {
namespace {

constexpr int patience = 3'660;  // days

struct SiteDays {
    std::string zone;
    CalendarId calendarId;
    int cutoffMinute = 0;
    std::optional<std::int64_t> weekdays;  // bit 0: Monday; none without shifts
};
BOOST_DESCRIBE_STRUCT(SiteDays, (), (zone, calendarId, cutoffMinute, weekdays))

struct DayOff {
    Date onDate;
    bool works = false;
};
BOOST_DESCRIBE_STRUCT(DayOff, (), (onDate, works))

}  // namespace

Date siteToday(const db::Read& read, SiteId site) {
    return localDate(read.one<std::string>(R"sql(select zone from site where site_id = $1)sql", site), read.now());
}

ShipDays::ShipDays(const db::Read& read, SiteId site) : read_(read) {
    const auto s = read.one<SiteDays>(R"sql(
        select s.zone, s.calendar_id, s.cutoff_minute,
               (select cast(sum(distinct case c.weekday when 1 then 1 when 2 then 2 when 3 then 4 when 4 then 8
                                         when 5 then 16 when 6 then 32 else 64 end) as bigint)
                from calendar_shift c where c.calendar_id = s.calendar_id) as weekdays
        from site s where s.site_id = $1
    )sql", site);
    calendar_ = s.calendarId;
    weekdays_ = s.weekdays.value_or(127);
    today_ = localDate(s.zone, read.now());
    from_ = today_ + (localMinute(s.zone, read.now()) < s.cutoffMinute ? 0 : 1);
}

Date ShipDays::earliest(Date readyOn) {
    const auto from = std::max(readyOn, from_);
    if (const auto known = found_.find(from); known != found_.end()) return known->second;
    if (!exceptions_) {
        exceptions_.emplace();
        for (const auto& e : read_.all<DayOff>(R"sql(
                select on_date, max(case when from_minute is null then 0 else 1 end) as works
                from calendar_exception where calendar_id = $1 and on_date >= $2 group by on_date
            )sql", calendar_, from_))
            exceptions_->emplace(e.onDate, e.works);
    }
    for (auto day = from; day - from < patience; day = day + 1) {
        const auto exception = exceptions_->find(day);
        if (exception == exceptions_->end() ? (weekdays_ >> (db::weekday(day) - 1) & 1) != 0 : exception->second)
            return found_[from] = day;
    }
    db::refuse("calendar.never", "Nobody works within ten years after {day}. Give the calendar working days again.",
               {{"day", from}});
}

Date earliestShipDay(const db::Read& read, SiteId site, Date readyOn) {
    return ShipDays{read, site}.earliest(readyOn);
}

}  // namespace calendar
