#include "calendar/shifts.h"

namespace calendar {

void check(const db::Read& read, const AddCalendar& args, db::Reasons& reasons) {
    if (args.code.empty() || db::characters(args.code) > 40)
        reasons.add("calendar.code", "A calendar needs a code of at most 40 characters.", {}, "code");
    else if (read.find<std::int64_t>(R"sql(select 1 from calendar where code = $1)sql", args.code))
        reasons.add("calendar.code.taken", "There is a calendar {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
    checkName(args.name, reasons);
    checkShifts(args.shifts, reasons);
}

CalendarState add(db::Tx& tx, const AddCalendar& args) {
    const auto calendar = tx.make<CalendarId>(R"sql(
        insert into calendar (code, name, version) values ($1, $2, 1) returning calendar_id
    )sql", args.code, args.name);
    insertShifts(tx, calendar, args.shifts);
    return {calendar, 1};
}

}  // namespace calendar
