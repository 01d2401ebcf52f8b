#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read& read, const LockBin& args, db::Reasons& reasons) {
    people::requireSite(read, "warehouse.lockBin", binPlace(read, args.bin).site);
    checkNamed(reasons, "reason", args.reason, 200);
}

BinRuleState lockBin(db::Tx& tx, const LockBin& args) {
    const BinRuleState state{args.bin, tx.make<std::int64_t>(R"sql(
        insert into bin_rule (bin_id, abc, locked, lock_reason, version) values ($1, '', $2, $3, 1)
        on conflict (bin_id) do update
        set locked = excluded.locked, lock_reason = excluded.lock_reason, version = bin_rule.version + 1
        returning version
    )sql", args.bin, args.locked, args.reason)};
    inventory::followLock(tx, args.bin);
    return state;
}

}  // namespace warehouse
