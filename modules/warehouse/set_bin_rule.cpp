#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {
namespace {

std::int64_t versionOf(const db::Read& read, BinId bin) {
    return read.find<std::int64_t>(R"sql(select version from bin_rule where bin_id = $1)sql", bin).value_or(0);
}

// Whether the bin is one of those that the other one is a part of.
bool stands(const db::Read& read, BinId bin, BinId within) {
    return read.one<int>(R"sql(
        with recursive up (bin_id) as (
            select bin_id from bin where bin_id = $2
            union
            select r.parent_id from up join bin_rule r on r.bin_id = up.bin_id where r.parent_id is not null
        )
        select count(*) as n from up where bin_id = $1
    )sql", bin, within) > 0;
}

}  // namespace

void check(const db::Read& read, const SetBinRule& args, db::Reasons& reasons) {
    const auto bin = binPlace(read, args.bin);
    people::requireSite(read, "warehouse.setBinRule", bin.site);
    checkVersion(reasons, bin.code, args.version, versionOf(read, args.bin));
    if (args.zone &&
        !read.find<ZoneId>(R"sql(select zone_id from zone where zone_id = $1 and warehouse_id = $2)sql", *args.zone, bin.warehouse))
        reasons.add("warehouse.bin_rule.zone", "{bin} can only be in a zone of its own warehouse. Choose one of those.",
                    {{"bin", bin.code}}, "zone");
    if (args.binType &&
        !read.find<BinTypeId>(R"sql(select bin_type_id from bin_type where bin_type_id = $1)sql", *args.binType))
        reasons.add("warehouse.bin_type.none", "There is no such bin type. Choose one from the list.", {}, "binType");
    if (!args.parent) return;
    const auto parent = binPlace(read, *args.parent, "parent");
    if (parent.warehouse != bin.warehouse || stands(read, args.bin, *args.parent))
        reasons.add("warehouse.bin_rule.parent",
                    "{bin} cannot be a part of {parent}: that is in another warehouse, or a part of it itself. Choose another.",
                    {{"bin", bin.code}, {"parent", parent.code}}, "parent");
}

BinRuleState setBinRule(db::Tx& tx, const SetBinRule& args) {
    const auto abc = args.abc ? boost::describe::enum_to_string(*args.abc, "") : "";
    return {args.bin, tx.make<std::int64_t>(R"sql(
        insert into bin_rule (bin_id, zone_id, bin_type_id, parent_id, abc, locked, lock_reason, version)
        values ($1, $2, $3, $4, $5, '', '', 1)
        on conflict (bin_id) do update
        set zone_id = excluded.zone_id, bin_type_id = excluded.bin_type_id, parent_id = excluded.parent_id, abc = excluded.abc,
            version = bin_rule.version + 1
        returning version
    )sql", args.bin, args.zone, args.binType, args.parent, abc)};
}

}  // namespace warehouse
