// The forms of an FMEA: a new one, its own facts, and what is done about a line.
#pragma once
#include "app/desk/form.h"
#include "quality/ui/fmea_sheet.h"

namespace quality::ui {

desk::FormLook newFmeaForm(std::int64_t item = 0);
desk::FormLook changeFmeaForm(const FmeaHead&);
desk::FormLook addFmeaActionForm(std::int64_t line);
desk::FormLook finishFmeaActionForm(std::int64_t action, const FmeaLineSeen&);
desk::FormLook dropFmeaActionForm(std::int64_t action);

}  // namespace quality::ui
