// The forms of calls for help and of what one shift tells the next.
#pragma once
#include <string>

#include "app/desk/form.h"
#include "app/desk/list_look.h"

namespace production::ui {

const char* callKindWord(const std::string& kind);  // "Material", in English
desk::FormLook raiseCallForm();
desk::FormLook answerCallForm(std::int64_t call);
desk::FormLook solveCallForm(std::int64_t call);
desk::FormLook writeHandoverForm();
// As long as the screen is open, calls that are due go one level up.
void letCallsClimb(desk::Desk&, QObject* screen);

}  // namespace production::ui
