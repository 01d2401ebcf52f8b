#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read& read, const SetItemStorage& args, db::Reasons& reasons) {
    requireItem(read, args.item);
    const auto version = read.find<std::int64_t>(R"sql(select version from item_storage where item_id = $1)sql", args.item);
    const auto number = read.one<std::string>(R"sql(select number from item where item_id = $1)sql", args.item);
    checkVersion(reasons, number, args.version, version.value_or(0));
    checkLimit(reasons, "weight", args.weight);
    checkLimit(reasons, "volume", args.volume);
    checkLength(reasons, "hazard", args.hazard, 10);
    if (args.zone && !read.find<ZoneId>(R"sql(select zone_id from zone where zone_id = $1)sql", *args.zone))
        reasons.add("warehouse.zone.none", "There is no such zone. Choose one from the list.", {}, "zone");
    if (args.binType &&
        !read.find<BinTypeId>(R"sql(select bin_type_id from bin_type where bin_type_id = $1)sql", *args.binType))
        reasons.add("warehouse.bin_type.none", "There is no such bin type. Choose one from the list.", {}, "binType");
}

ItemStorageState setItemStorage(db::Tx& tx, const SetItemStorage& args) {
    return {args.item, tx.make<std::int64_t>(R"sql(
        insert into item_storage (item_id, abc, picking, weight, volume, hazard, zone_id, bin_type_id, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 1)
        on conflict (item_id) do update
        set abc = excluded.abc, picking = excluded.picking, weight = excluded.weight, volume = excluded.volume,
            hazard = excluded.hazard, zone_id = excluded.zone_id, bin_type_id = excluded.bin_type_id,
            version = item_storage.version + 1
        returning version
    )sql", args.item, args.abc.value_or(Abc::C), args.picking.value_or(LotChoice::fefo), args.weight.value_or(0),
        args.volume.value_or(0), args.hazard, args.zone, args.binType)};
}

}  // namespace warehouse
