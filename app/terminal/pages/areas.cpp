#include "app/terminal/pages/areas.h"

#include "app/terminal/production/pages.h"
#include "app/terminal/quality/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"

namespace terminal {
namespace {

bool any(const Station& station, std::initializer_list<const char*> rights) {
    for (const auto* right : rights)
        if (station.may(right)) return true;
    return false;
}

bool makes(const Station& station) { return any(station, {"production.logOn", "production.report"}); }
bool carries(const Station& station) {
    return any(station, {"warehouse.doTask", "warehouse.confirmPick", "warehouse.confirmGrip", "warehouse.moveUnit",
                         "warehouse.recordCount", "warehouse.shipUnit"});
}
bool checks(const Station& station) {
    return any(station, {"inventory.hold", "inventory.releaseHold", "production.recordStep", "quality.recordResults",
                         "quality.logDefect", "quality.addNonconformance"});
}

constexpr Area all[] = {
    {10, "Production", "My next job, material, pieces", "factory", makes,
     [](Window& window) -> Page* { return new production::JobsPage{window}; },
     [](Window&, const Meaning&) -> Page* { return nullptr; }},
    {11, "Warehouse", "Carry, pick, pack, count, load", "stock", carries,
     [](Window& window) -> Page* { return new warehouse::TasksPage{window}; },
     [](Window& window, const Meaning& meaning) -> Page* {
         return meaning.unit ? new warehouse::UnitPage{window, meaning.unit->handlingUnitId} : nullptr;
     }},
    {12, "Quality", "Lots, inspections, defects", "quality", checks,
     [](Window& window) -> Page* { return new quality::QualityPage{window}; },
     [](Window& window, const Meaning& meaning) -> Page* {
         return meaning.lot ? new quality::LotPage{window, meaning.lot->lotId} : nullptr;
     }},
};

}  // namespace

std::span<const Area> areas() { return all; }

}  // namespace terminal
