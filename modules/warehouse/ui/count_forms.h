// What is done with counts, from their list and card, and from a bin.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace warehouse {

desk::FormLook planCountsForm();
desk::FormLook addCountForm(std::int64_t bin = 0, std::int64_t item = 0);
desk::FormLook recordCountForm(std::int64_t count, std::int64_t bin);
desk::FormLook closeCountForm(std::int64_t count);
desk::FormLook cancelCountForm(std::int64_t count);
void approveNow(desk::Desk&, std::int64_t count, const QString& number);

}  // namespace warehouse
