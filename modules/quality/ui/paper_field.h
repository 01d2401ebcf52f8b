// A paper of any kind as a file: chosen, kept at once, named by its hash, and opened again by what this PC opens it with.
#pragma once
#include "app/desk/fields.h"

namespace quality::ui {

desk::Field* paperField(desk::Desk&, QWidget* parent);  // value(): its SHA-256
void openPaper(desk::Desk&, const std::string& hash, const QString& name);

}  // namespace quality::ui
