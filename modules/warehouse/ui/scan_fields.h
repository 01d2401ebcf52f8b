// Pick fields that understand a scanned label beside what people type.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace warehouse {

desk::Field* scannedLot(desk::Desk&, QWidget* parent);   // for FieldLook::make
desk::Field* scannedUnit(desk::Desk&, QWidget* parent);  // a handling unit by its SSCC

}  // namespace warehouse
