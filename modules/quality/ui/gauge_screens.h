// What the screens of gauges and their studies share.
#pragma once
#include "app/desk/card.h"
#include "app/desk/list_look.h"
#include "app/desk/screen.h"

namespace quality::ui {

desk::CardKind gaugeCard();                     // gauge_card.cpp
desk::ListLook studiesLook();                   // gauges.cpp
const std::vector<desk::Chip>& verdicts();      // of a study

}  // namespace quality::ui
