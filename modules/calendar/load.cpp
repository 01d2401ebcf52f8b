#include "calendar/calendar.h"

namespace calendar {
namespace {

struct Row {
    int weekday = 0;  // 0: an exception
    std::optional<Date> onDate;
    std::optional<int> fromMinute, toMinute;
};
BOOST_DESCRIBE_STRUCT(Row, (), (weekday, onDate, fromMinute, toMinute))

}  // namespace

Week load(const db::Read& read, CalendarId calendar, std::optional<Date> from) {
    Week week;
    week.shiftless = true;
    for (const auto& r : read.all<Row>(R"sql(
            select weekday, cast(null as text) as on_date, from_minute, to_minute
            from calendar_shift where calendar_id = $1
            union all
            select 0, on_date, from_minute, to_minute
            from calendar_exception where calendar_id = $1 and on_date >= $2
            order by weekday, on_date nulls first, from_minute nulls first
        )sql", calendar, from.value_or(db::dateOf(1, 1, 1)))) {
        auto& day = r.onDate ? week.exceptions[*r.onDate] : week.shifts[static_cast<std::size_t>(r.weekday - 1)];
        if (r.fromMinute) day.push_back({*r.fromMinute, *r.toMinute});
        if (!r.onDate) week.shiftless = false;
    }
    return week;
}

}  // namespace calendar
