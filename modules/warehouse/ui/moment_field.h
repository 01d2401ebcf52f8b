// Fields for when: a moment (app/desk/field_moment.h), a time of day, a weekday.
#pragma once
#include "app/desk/field_moment.h"

namespace warehouse {

using desk::momentField;  // for FieldLook::make, as those below
using desk::momentTyped;

// A time of day, "14:00" or "1400", as the door reads it: minutes after midnight.
std::optional<int> minuteTyped(const QString&);
QString minuteShown(std::int64_t minute);
desk::Field* minuteField(desk::Desk&, QWidget* parent);
// 1 Monday ... 7 Sunday.
QString weekdayWord(std::int64_t weekday);
desk::Field* weekdayField(desk::Desk&, QWidget* parent);

}  // namespace warehouse
