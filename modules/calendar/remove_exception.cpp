#include "calendar/shifts.h"

namespace calendar {

void check(const db::Read& read, const RemoveException& args, db::Reasons& reasons) {
    const auto there = read.one<std::int64_t>(R"sql(
        select count(*) from calendar_exception where calendar_id = $1 and on_date = $2
    )sql", args.calendar, args.onDate);
    if (there == 0)
        reasons.add("calendar.exception.none", "{day} is worked as its weekday: there is nothing to remove.",
                    {{"day", args.onDate}}, "onDate");
}

CalendarState removeException(db::Tx& tx, const RemoveException& args) {
    tx.run(R"sql(delete from calendar_exception where calendar_id = $1 and on_date = $2)sql", args.calendar,
           args.onDate);
    return edited(tx, args.calendar);
}

}  // namespace calendar
