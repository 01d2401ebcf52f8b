// The screens of engineering, in the order of the rail.
#include "engineering/ui/screens.h"

namespace engineering {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    ui::addItemScreens(desk);
    ui::addBillScreens(desk);
    ui::addRoutingScreens(desk);
    ui::addCompareScreen(desk);
    ui::addChangeScreens(desk);
    ui::addChangeRecord(desk);
    ui::addChangeStep(desk);
    ui::addDocumentScreens(desk);
    ui::addSearchScreen(desk);
    ui::addVariantScreens(desk);
    ui::addPlaceScreens(desk);
    ui::addToolScreens(desk);
    ui::addFactScreens(desk);
    ui::addThreads(desk);
    ui::addWaiting(desk);
}

}  // namespace engineering
