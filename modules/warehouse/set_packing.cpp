#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read& read, const SetPacking& args, db::Reasons& reasons) {
    requireItem(read, args.item);
    if (args.levels.size() > 5)
        reasons.add("warehouse.packing.levels", "Goods are packed in five levels at most. Leave some out.", {}, "levels");
    for (std::size_t i = 0; i < args.levels.size(); ++i) {
        const auto& level = args.levels[i];
        const auto field = "levels[" + std::to_string(i) + "]";
        const bool whole = i == 0 || level.holds.millionths % 1'000'000 == 0;
        if (level.holds <= Quantity{} || !whole || level.holds > tl::quantity(1'000'000))
            reasons.add("warehouse.packing.holds",
                        "A pack holds more than nothing and at most a million, and above the first level whole packs; {holds} "
                        "is none of these. Correct it.",
                        {{"holds", level.holds}}, field + ".holds");
        checkLimit(reasons, field + ".tare", level.tare);
        if (level.material && !read.find<ItemId>(R"sql(select item_id from item where item_id = $1)sql", *level.material))
            reasons.add("warehouse.item.none", "There is no such item. Choose one from the list.", {}, field + ".material");
    }
}

PackingSet setPacking(db::Tx& tx, const SetPacking& args) {
    int number = 0;
    for (const auto& level : args.levels) {
        ++number;
        tx.run(R"sql(
            insert into packing (item_id, level, kind, holds, material_id, tare, version) values ($1, $2, $3, $4, $5, $6, 1)
            on conflict (item_id, level) do update
            set kind = excluded.kind, holds = excluded.holds, material_id = excluded.material_id, tare = excluded.tare,
                version = packing.version + 1
        )sql", args.item, number, level.kind, number == 1 ? level.holds.millionths : level.holds.millionths / 1'000'000,
            level.material, level.tare.value_or(0));
    }
    tx.run(R"sql(delete from packing where item_id = $1 and level > $2)sql", args.item, number);
    return {args.item, number};
}

}  // namespace warehouse
