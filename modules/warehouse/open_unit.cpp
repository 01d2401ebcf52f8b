#include "people/people.h"
#include "warehouse/unit_checks.h"

namespace warehouse {

void check(const db::Read& read, const OpenUnit& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.openUnit", unit.siteId);
    checkHere(unit, reasons);
    if (unit.state == UnitState::open)
        reasons.add("warehouse.unit.open", "Unit {unit} is open: something can be put in or taken out.", {{"unit", unit.sscc}}, "unit");
}

UnitChanged openUnit(db::Tx& tx, const OpenUnit& args) {
    setState(tx, args.unit, UnitState::open);
    return changedUnit(tx, args.unit);
}

}  // namespace warehouse
