// What the screens of read-and-understood share.
#pragma once
#include "app/desk/card.h"
#include "app/desk/form.h"
#include "app/desk/table_screen.h"
#include "quality/readers.h"

namespace quality::ui {

desk::CardKind readingCard();                // reading_card.cpp: a document with who must read it, who has and by which rules
desk::FormLook requireReadingForm(std::int64_t document = 0);
desk::TableCell readingCell(const Reader&);  // "Read", "To read", "Overdue"
QString becauseOf(const Reader&);            // a role's name, or that he is named himself
// Whoever looks, as far as he has an account.
std::optional<UserAccountId> readerHere(const db::Read&);

}  // namespace quality::ui
