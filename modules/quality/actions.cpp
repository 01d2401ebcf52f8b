#include "quality/charts.h"
#include "quality/complaint.h"
#include "quality/fmea.h"
#include "quality/inspections.h"

namespace quality {

void install(db::Actions&);
void install(db::Actions& actions) {
    actions.addRight("quality.see", "See inspections, their results, plans and gauges");
    installInspections(actions);
    installComplaints(actions);
    installCharts(actions);
    installQualitySystem(actions);
}

}  // namespace quality
