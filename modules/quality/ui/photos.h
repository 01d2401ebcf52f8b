// Photos chosen as files, dropped or pasted: kept at once and shown small. What they show is the customer's, so they are kept
// as they came.
#pragma once
#include "app/desk/fields.h"

namespace quality::cases {

// value(): the SHA-256 of one photo, or of `many` a list of them.
desk::Field* photosField(desk::Desk&, QWidget* parent, bool many);
// Shown by what this PC opens pictures with.
void openPhoto(desk::Desk&, const std::string& hash, const QString& name);

}  // namespace quality::cases
