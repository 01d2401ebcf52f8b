// The forms of questions, answers and rules, filled from what is asked now.
#pragma once
#include "app/desk/form.h"
#include "engineering/ui/variants.h"

namespace engineering::ui {

desk::FormLook newQuestionForm(std::int64_t item);
desk::FormLook newAnswerForm(const Configurable&);
desk::FormLook ruleForm(const Configurable&);

}  // namespace engineering::ui
