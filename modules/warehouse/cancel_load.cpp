#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/load_facts.h"

namespace warehouse {

void check(const db::Read& read, const CancelLoad& args, db::Reasons& reasons) {
    const auto load = theLoad(read, args.load);
    people::requireSite(read, "warehouse.cancelLoad", load.site);
    checkLoading(load, reasons);
    checkNamed(reasons, "reason", args.reason, 200);
}

LoadState cancelLoad(db::Tx& tx, const CancelLoad& args) {
    for (const auto unit : unitsOn(tx, args.load)) putOn(tx, unit, std::nullopt);
    tx.run(R"sql(
        update truck_load set state = 'cancelled', version = version + 1 where truck_load_id = $1
    )sql", args.load);
    return {args.load, "cancelled"};
}

}  // namespace warehouse
