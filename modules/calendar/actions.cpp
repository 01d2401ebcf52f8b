#include "calendar/calendar.h"
#include "database/json.h"
#include "shared/numbers.h"

namespace calendar {

BOOST_DESCRIBE_STRUCT(Shift, (), (weekday, from, to))
BOOST_DESCRIBE_STRUCT(AddCalendar, (), (code, name, shifts))
BOOST_DESCRIBE_STRUCT(ChangeCalendar, (), (calendar, version, name, shifts))
BOOST_DESCRIBE_STRUCT(AddException, (), (calendar, onDate, from, to, reason))
BOOST_DESCRIBE_STRUCT(RemoveException, (), (calendar, onDate))
BOOST_DESCRIBE_STRUCT(CalendarState, (), (calendar, version))

const db::Action<AddCalendar, CalendarState> addAction{
    "calendar.add", "Add a calendar of weekly shifts", add, check, db::codec<AddCalendar, CalendarState>()};
const db::Action<ChangeCalendar, CalendarState> changeAction{
    "calendar.change", "Change a calendar's name or shifts", change, check,
    db::codec<ChangeCalendar, CalendarState>()};
const db::Action<AddException, CalendarState> addExceptionAction{
    "calendar.addException", "Give a day its own working time, or none", addException, check,
    db::codec<AddException, CalendarState>()};
const db::Action<RemoveException, CalendarState> removeExceptionAction{
    "calendar.removeException", "Work a day as its weekday again", removeException, check,
    db::codec<RemoveException, CalendarState>()};

void install(db::Actions& actions) {
    actions.add(addAction, db::Reach::company);
    actions.add(changeAction, db::Reach::company);
    actions.add(addExceptionAction, db::Reach::company);
    actions.add(removeExceptionAction, db::Reach::company);
}

}  // namespace calendar
