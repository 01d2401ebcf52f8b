#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/unit_checks.h"

namespace warehouse {

void check(const db::Read& read, const CloseUnit& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.closeUnit", unit.siteId);
    checkHere(unit, reasons);
    checkOpen(unit, reasons);
    checkLimit(reasons, "gross", args.gross);
    if (contentOf(read, args.unit).empty())
        reasons.add("warehouse.unit.empty", "Nothing is in this unit, so it is not closed or carried. Pack something first.", {},
                    "unit");
}

UnitChanged closeUnit(db::Tx& tx, const CloseUnit& args) {
    setState(tx, args.unit, UnitState::closed);
    if (args.gross) {
        tx.run(R"sql(update handling_unit set gross = $2 where handling_unit_id = $1)sql", args.unit, *args.gross);
        if (const auto parent = theUnit(tx, args.unit).parentId) recount(tx, *parent);
    }
    return changedUnit(tx, args.unit);
}

}  // namespace warehouse
