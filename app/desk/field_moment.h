// A moment by the PC's own clock, as moments are shown: "14:00" is today, "2026-11-24 14:00", "fri 9", "+1d 14:30".
#pragma once
#include <QTime>

#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace desk {

// A time of day: "14:00", "14.00", "9".
std::optional<QTime> timeTyped(const QString&);
// As the door reads it: UTC, "2026-11-24T13:00:00Z". Nothing where it is no moment.
std::optional<QString> momentTyped(const QString&, db::Date today);
Field* momentField(Desk&, QWidget* parent);  // for FieldLook::make

}  // namespace desk
