// A field for a moment: "14:00" is today, "2026-11-24 14:00", "fri 9", "+1d 14:30"; by the PC's own clock, as moments are shown.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace warehouse {

// As the door reads it: UTC, "2026-11-24T13:00:00Z". Nothing where it is no moment.
std::optional<QString> momentTyped(const QString&, db::Date today);
desk::Field* momentField(desk::Desk&, QWidget* parent);  // for FieldLook::make

}  // namespace warehouse
