#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/counting.h"

namespace warehouse {
namespace {

std::int64_t versionNow(const db::Read& read, SiteId site, Abc abc) {
    return read.find<std::int64_t>(R"sql(
        select version from count_rule where site_id = $1 and abc = $2
    )sql", site, abc).value_or(0);
}

}  // namespace

void check(const db::Read& read, const SetCountRule& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "warehouse.setCountRule", site);
    checkVersion(reasons, boost::describe::enum_to_string(args.abc, "?"), args.version, versionNow(read, site, args.abc));
    if (args.everyDays < 1 || args.everyDays > 3650)
        reasons.add("warehouse.rule.days", "A class is counted every 1 to 3,650 days. Say after how many.", {}, "everyDays");
    if (args.tolerance < Percent{} || args.tolerance > percent(100))
        reasons.add("warehouse.rule.tolerance", "A tolerance is a share from 0 % to 100 %. Say how much may differ.", {}, "tolerance");
    if (!args.valueTolerance) return;
    if (args.valueTolerance->currency != ledger::bookCurrency(read) || args.valueTolerance->money < Money{})
        reasons.add("warehouse.rule.value", "What may differ in value is an amount in {currency}, not below zero. Say how much.",
                    {{"currency", toText(ledger::bookCurrency(read))}}, "valueTolerance");
}

CountRuleSet setCountRule(db::Tx& tx, const SetCountRule& args) {
    const auto site = people::theSite(tx, args.site);
    const auto version = tx.make<std::int64_t>(R"sql(
        insert into count_rule (site_id, abc, every_days, tolerance, value_tolerance, version) values ($1, $2, $3, $4, $5, 1)
        on conflict (site_id, abc) do update
        set every_days = excluded.every_days, tolerance = excluded.tolerance, value_tolerance = excluded.value_tolerance,
            version = count_rule.version + 1
        returning version
    )sql", site, args.abc, args.everyDays, args.tolerance, args.valueTolerance ? args.valueTolerance->money : Money{});
    return {site, args.abc, version};
}

}  // namespace warehouse
