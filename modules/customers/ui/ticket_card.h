#pragma once
#include "app/desk/card.h"

namespace customers::ui {

desk::CardKind ticketCard();

}  // namespace customers::ui
