#include "calendar/shifts.h"

namespace calendar {
namespace {

struct Known {
    std::string name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Known, (), (name, version))

}  // namespace

void check(const db::Read& read, const ChangeCalendar& args, db::Reasons& reasons) {
    const auto known = read.find<Known>(R"sql(
        select name, version from calendar where calendar_id = $1
    )sql", args.calendar);
    if (!known) return reasons.add("calendar.none", "There is no such calendar.", {}, "calendar");
    if (known->version != args.version) {
        const auto who = read.find<std::string>(R"sql(
            select a.actor from history h join action_log a on a.log_id = h.log_id
            where h.table_name = 'calendar' and h.row_id = $1 order by h.history_id desc limit 1
        )sql", args.calendar);
        reasons.add("calendar.record.stale",
                    "{what} was changed by {who} since you opened it. Look at the new values and save again.",
                    {{"what", known->name}, {"who", who.value_or("somebody")}}, "version");
    }
    if (args.name) checkName(*args.name, reasons);
    if (args.shifts) checkShifts(*args.shifts, reasons);
}

CalendarState change(db::Tx& tx, const ChangeCalendar& args) {
    if (args.name)
        tx.run(R"sql(update calendar set name = $2 where calendar_id = $1)sql", args.calendar, *args.name);
    if (args.shifts) {
        tx.run(R"sql(delete from calendar_shift where calendar_id = $1)sql", args.calendar);
        insertShifts(tx, args.calendar, *args.shifts);
    }
    return edited(tx, args.calendar);
}

}  // namespace calendar
