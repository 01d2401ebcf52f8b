// The screens of goods on their way, in the order of the rail.
#include "warehouse/ui/screens.h"

namespace warehouse {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    addPickScreen(desk);
    addShipmentScreens(desk);
    addPrintScreen(desk);
    addThreads(desk);
    addWaiting(desk);
}

}  // namespace warehouse
