#include "quality/ui/cases.h"

namespace quality::cases {

void install(desk::Desk& desk) {
    addNewComplaint(desk);
    addComplaints(desk);
    addNonconformances(desk);
    addPlace(desk);
    addDeciding(desk);
    addReturns(desk);
    addCapaBoard(desk);
    addCapas(desk);
    addCapaPaper(desk);
    addClosing(desk);
    addFigures(desk);
    addCaseThreads(desk);
    addCaseWaiting(desk);
}

}  // namespace quality::cases
