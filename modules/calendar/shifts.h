// What the verbs on calendars share; other modules use calendar.h.
#pragma once
#include "calendar/calendar.h"

namespace calendar {

void checkName(const std::string& name, db::Reasons&);
void checkShifts(std::span<const Shift>, db::Reasons&);
void insertShifts(db::Tx&, CalendarId, std::span<const Shift>);
// One edit more of the calendar; gives its new version.
CalendarState edited(db::Tx&, CalendarId);

}  // namespace calendar
