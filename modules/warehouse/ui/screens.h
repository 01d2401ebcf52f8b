// What install() hangs up, a function a file, and the kinds of screens that stand in files of their own.
#pragma once
#include "app/desk/board.h"
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/print_screen.h"
#include "app/desk/table_screen.h"

namespace warehouse {

void addPickScreen(desk::Desk&);
void addShipmentScreens(desk::Desk&);
void addPrintScreen(desk::Desk&);      // print_note.cpp
void addTaskScreens(desk::Desk&);      // tasks.cpp: the list and the board of what is to carry
void addUnitScreens(desk::Desk&);      // units.cpp: handling units and their labels
void addWaveScreens(desk::Desk&);      // waves.cpp: waves and rounds
void addCountScreens(desk::Desk&);     // counts.cpp
void addDepartureScreens(desk::Desk&); // departures.cpp: what leaves, and the trucks
void addPlaceScreens(desk::Desk&);     // places.cpp: the plan, bins, rules, and which bin suits
void addThreads(desk::Desk&);          // of walks and shipments
void addUnitThreads(desk::Desk&);      // unit_threads.cpp
void addWaiting(desk::Desk&);

desk::BoardKind taskBoard();     // task_board.cpp
desk::CardKind unitCard();       // unit_card.cpp
desk::CardKind waveCard();       // wave_card.cpp
desk::CardKind roundCard();      // round_card.cpp
desk::PrintKind roundPrint();    // print_round.cpp
desk::CardKind countCard();      // count_card.cpp
desk::PrintKind countPrint();    // print_count.cpp
desk::CardKind loadCard();       // load_card.cpp
desk::CardKind binCard();        // bin_card.cpp
desk::CardKind rulesCard();      // rules.cpp
desk::TableKind explainTable();  // explain.cpp

}  // namespace warehouse
