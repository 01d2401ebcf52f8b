// The screens of quality, in the order of the rail.
#include "quality/ui/cases.h"
#include "quality/ui/certificate_paper.h"
#include "quality/ui/screens.h"
#include "quality/ui/trace.h"

namespace quality {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    ui::addInspectionScreens(desk);
    cases::install(desk);
    ui::addPlanScreens(desk);
    ui::addChartScreens(desk);
    ui::addGaugeScreens(desk);
    ui::addFmeaScreens(desk);
    ui::addPpapScreens(desk);
    ui::addAuditScreens(desk);
    ui::addReadingScreens(desk);
    addCertificateScreens(desk);
    ui::addTraceScreens(desk);
    ui::addCheckingThreads(desk);
    ui::addCheckingWaits(desk);
}

}  // namespace quality
