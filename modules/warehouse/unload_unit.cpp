#include "people/people.h"
#include "warehouse/load_facts.h"
#include "warehouse/unit_facts.h"

namespace warehouse {

void check(const db::Read& read, const UnloadUnit& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.unloadUnit", unit.siteId);
    if (!unit.here() || !unit.truckLoadId)
        reasons.add("warehouse.unit.not_loaded", "Unit {unit} is on no truck here. There is nothing to unload.",
                    {{"unit", unit.sscc}}, "unit");
}

LoadState unloadUnit(db::Tx& tx, const UnloadUnit& args) {
    const auto load = theLoad(tx, theUnit(tx, args.unit).truckLoadId.value());
    putOn(tx, outermost(tx, args.unit), std::nullopt);
    return {load.load, load.state};
}

}  // namespace warehouse
