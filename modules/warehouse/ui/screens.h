// What install() hangs up, a function a file, and the looks that several screens share.
#pragma once
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"

namespace warehouse {

void addPickScreen(desk::Desk&);
void addShipmentScreens(desk::Desk&);
void addPrintScreen(desk::Desk&);  // print_note.cpp
void addThreads(desk::Desk&);
void addWaiting(desk::Desk&);

}  // namespace warehouse
