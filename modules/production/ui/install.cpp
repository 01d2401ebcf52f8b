// The screens of making, in the order of the rail.
#include "production/ui/screens.h"

namespace production {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    ui::addOrderScreens(desk);
    ui::addStepScreens(desk);
    ui::addBoardScreen(desk);
    ui::addCallScreens(desk);
    ui::addClimbing(desk);
    ui::addTraceScreen(desk);
    ui::addWipScreen(desk);
    ui::addPeopleScreens(desk);
    ui::addPrintScreens(desk);
    ui::addCallOffScreen(desk);
    ui::addThreads(desk);
    ui::addWaiting(desk);
}

}  // namespace production
