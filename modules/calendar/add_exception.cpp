#include <algorithm>

#include "calendar/shifts.h"

namespace calendar {
namespace {

struct Times {
    std::optional<int> fromMinute, toMinute;
};
BOOST_DESCRIBE_STRUCT(Times, (), (fromMinute, toMinute))

void checkTimes(const AddException& args, db::Reasons& reasons) {
    if (args.from.has_value() != args.to.has_value())
        reasons.add("calendar.exception.half", "Give both times of the day, or none where nobody works.", {}, "to");
    else if (args.from && (*args.from < 0 || *args.from > 1439 || *args.to <= *args.from || *args.to > 2880))
        reasons.add("calendar.exception.minutes",
                    "A day cannot be worked from minute {from} to {to}: work starts at 0 to 1439 minutes "
                    "after midnight and ends later, at 2880 at most.",
                    {{"from", *args.from}, {"to", *args.to}}, "to");
}

}  // namespace

void check(const db::Read& read, const AddException& args, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select 1 from calendar where calendar_id = $1)sql", args.calendar))
        return reasons.add("calendar.none", "There is no such calendar.", {}, "calendar");
    if (args.reason.empty())
        reasons.add("calendar.exception.reason", "Say why the day differs, such as 'Christmas Day'.", {}, "reason");
    checkTimes(args, reasons);
    if (reasons.any()) return;
    const auto there = read.all<Times>(R"sql(
        select from_minute, to_minute from calendar_exception where calendar_id = $1 and on_date = $2
    )sql", args.calendar, args.onDate);
    const bool meets = std::ranges::any_of(there, [&](const Times& t) {
        return !t.fromMinute || !args.from || (*args.from < *t.toMinute && *t.fromMinute < *args.to);
    });
    if (meets)
        reasons.add("calendar.exception.exists",
                    "{day} differs already, in a way that does not go with this. Remove that exception first.",
                    {{"day", args.onDate}}, "onDate");
}

CalendarState addException(db::Tx& tx, const AddException& args) {
    tx.run(R"sql(
        insert into calendar_exception (calendar_id, on_date, from_minute, to_minute, reason)
        values ($1, $2, $3, $4, $5)
    )sql", args.calendar, args.onDate, args.from, args.to, args.reason);
    return edited(tx, args.calendar);
}

}  // namespace calendar
