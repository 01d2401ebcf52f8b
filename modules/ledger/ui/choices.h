// Small tables offered in a form are read before it opens: value and word.
#pragma once
#include "app/desk/form.h"
#include "ledger/ledger.h"

namespace ledger {

using Choices = std::vector<std::pair<QString, QString>>;
// A field that offers what was read before the form opened.
desk::FieldLook choiceOf(const char* argument, const char* label, Choices, bool optional = false);
Choices currencyChoices(const db::Read&);
Choices categoryChoices(const db::Read&);

}  // namespace ledger
