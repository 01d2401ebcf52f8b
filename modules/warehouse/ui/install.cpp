// The screens of goods on their way, in the order of the rail.
#include "warehouse/ui/screens.h"

namespace warehouse {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    addPickScreen(desk);
    addWaveScreens(desk);
    addTaskScreens(desk);
    addUnitScreens(desk);
    addShipmentScreens(desk);
    addDepartureScreens(desk);
    addCountScreens(desk);
    addPlaceScreens(desk);
    addPrintScreen(desk);
    addThreads(desk);
    addUnitThreads(desk);
    addWaiting(desk);
}

}  // namespace warehouse
