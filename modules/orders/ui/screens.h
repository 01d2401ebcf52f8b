// What install.cpp hangs up, by file.
#pragma once
#include "app/desk/board.h"
#include "app/desk/card.h"
#include "app/desk/list_look.h"
#include "app/desk/print_screen.h"
#include "app/desk/time_line.h"

namespace orders::ui {

desk::ListLook ordersLook();      // looks.cpp
desk::ListLook customersLook();
desk::ListLook orderLinesLook();
desk::ListLook waitingLook();
desk::ListLook pricesLook();
desk::ListLook priceListsLook();
desk::ListLook discountsLook();
desk::CardKind orderCard();       // order_card.cpp
desk::CardKind customerCard();    // customer_card.cpp
desk::CardKind priceListCard();   // price_cards.cpp
desk::BoardKind orderBoard();     // board.cpp
desk::TimeLineKind deliveryPlan();  // plan.cpp
desk::PrintKind orderPrint();     // print_screen.cpp
desk::FormLook newCustomerForm(desk::Desk&);  // forms.cpp
void newOrder(desk::Desk&, std::int64_t customer = 0);
void changeOrder(desk::Desk&, std::int64_t order);
void installThreads(desk::Desk&);  // threads.cpp

}  // namespace orders::ui
