// The screens of things and stock, in the order of the rail.
#include "inventory/ui/screens.h"

namespace inventory {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    addItemScreens(desk);
    addStockScreens(desk);
    addLotScreens(desk);
    addReceiveScreen(desk);
    addSupplyScreens(desk);
    addPlaceScreens(desk);
    addThreads(desk);
    addWaiting(desk);
}

}  // namespace inventory
