#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read& read, const UnlockBin& args, db::Reasons& reasons) {
    const auto bin = binPlace(read, args.bin);
    people::requireSite(read, "warehouse.unlockBin", bin.site);
    const auto locked = read.find<std::string>(R"sql(select locked from bin_rule where bin_id = $1)sql", args.bin);
    if (locked.value_or("").empty())
        reasons.add("warehouse.bin.unlocked", "{bin} is not locked: goods come and go. There is nothing to do.",
                    {{"bin", bin.code}}, "bin");
}

BinRuleState unlockBin(db::Tx& tx, const UnlockBin& args) {
    const BinRuleState state{args.bin, tx.make<std::int64_t>(R"sql(
        update bin_rule set locked = '', lock_reason = '', version = version + 1 where bin_id = $1 returning version
    )sql", args.bin)};
    inventory::followLock(tx, args.bin);
    return state;
}

}  // namespace warehouse
