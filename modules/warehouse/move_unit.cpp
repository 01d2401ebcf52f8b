#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {

void check(const db::Read& read, const MoveUnit& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.moveUnit", unit.siteId);
    checkHere(unit, reasons);
    const auto to = binPlace(read, args.to, "to");
    if (reasons.any()) return;
    const auto content = contentOf(read, args.unit);
    if (content.empty())
        reasons.add("warehouse.unit.empty", "Nothing is in this unit, so it is not closed or carried. Pack something first.", {},
                    "unit");
    if (to.site != unit.siteId || args.to == unit.binId)
        reasons.add("warehouse.unit.place",
                    "Unit {unit} is carried to another bin of its own site; {bin} is none. Choose such a bin.",
                    {{"unit", unit.sscc}, {"bin", to.code}}, "to");
    if (reasons.any() || to.kind != "storage") return;
    const PutAway what{unit.binId.value(), content.front().lot, {}, args.unit};
    if (const auto no = misfit(read, what, args.to)) reasons.add(no->code, no->sentence, no->details, no->field);
}

UnitMoved moveUnit(db::Tx& tx, const MoveUnit& args) {
    const auto moves = carryUnit(tx, theUnit(tx, args.unit), args.to);
    return {args.unit, args.to, static_cast<int>(moves.size())};
}

}  // namespace warehouse
