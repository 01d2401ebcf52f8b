// What install() hangs up, a function a file, and the looks that several screens share.
#pragma once
#include "app/desk/board.h"
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/print_screen.h"
#include "app/desk/table_screen.h"

namespace production::ui {

void addOrderScreens(desk::Desk&);      // orders.cpp: the list, the card, what is to be made
void addStepScreens(desk::Desk&);       // release_screen.cpp
void addCallOffScreen(desk::Desk&);     // call_off.cpp
void addBoardScreen(desk::Desk&);       // board.cpp
void addTraceScreen(desk::Desk&);       // trace.cpp
void addPeopleScreens(desk::Desk&);     // people.cpp
void addCallScreens(desk::Desk&);       // calls.cpp
void addClimbing(desk::Desk&);          // climb.cpp
void addWipScreen(desk::Desk&);         // wip.cpp
void addPrintScreens(desk::Desk&);      // print_traveller.cpp, labels.cpp
void addThreads(desk::Desk&);           // threads.cpp
void addWaiting(desk::Desk&);           // waiting.cpp

desk::CardKind orderCard();             // order_card.cpp

// ---- Words of states (looks.cpp)

const std::vector<desk::Chip>& workStates();
const std::vector<desk::Chip>& operationStates();
const std::vector<desk::Chip>& doings();
desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);
desk::TableCell chipCell(const std::vector<desk::Chip>&, const std::string& value);

}  // namespace production::ui
