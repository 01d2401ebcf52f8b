#include <algorithm>

#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read&, const SetHazardRule& args, db::Reasons& reasons) {
    checkNamed(reasons, "hazard", args.hazard, 10);
    checkNamed(reasons, "other", args.other, 10);
}

HazardRuleSet setHazardRule(db::Tx& tx, const SetHazardRule& args) {
    // One row a pair, whichever was said first.
    const auto [hazard, other] = std::minmax(args.hazard, args.other);
    if (args.apart)
        tx.run(R"sql(
            insert into hazard_rule (hazard, other, apart) values ($1, $2, $3)
            on conflict (hazard, other) do update set apart = excluded.apart
        )sql", hazard, other, *args.apart);
    else
        tx.run(R"sql(delete from hazard_rule where hazard = $1 and other = $2)sql", hazard, other);
    return {hazard, other};
}

}  // namespace warehouse
