// Fields for when: a moment, a time of day, a weekday. A moment: "14:00" is today, "2026-11-24 14:00",
// "fri 9", "+1d 14:30"; by the PC's own clock, as moments are shown.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace warehouse {

// As the door reads it: UTC, "2026-11-24T13:00:00Z". Nothing where it is no moment.
std::optional<QString> momentTyped(const QString&, db::Date today);
desk::Field* momentField(desk::Desk&, QWidget* parent);  // for FieldLook::make, as those below

// A time of day, "14:00" or "1400", as the door reads it: minutes after midnight.
std::optional<int> minuteTyped(const QString&);
QString minuteShown(std::int64_t minute);
desk::Field* minuteField(desk::Desk&, QWidget* parent);
// 1 Monday ... 7 Sunday.
QString weekdayWord(std::int64_t weekday);
desk::Field* weekdayField(desk::Desk&, QWidget* parent);

}  // namespace warehouse
