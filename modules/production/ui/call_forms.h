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
// Calls that are due go one level up, once whoever asks; somebody who looks at them asks at once.
void letCallsClimb(desk::Desk&, QObject* owner);

}  // namespace production::ui
