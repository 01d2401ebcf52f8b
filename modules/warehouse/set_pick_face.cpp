#include "people/people.h"
#include "warehouse/picking.h"

namespace warehouse {
namespace {

struct Face {
    SiteId site;
    std::string place, kind;
    std::int64_t version = 0;  // 0: no face yet
};
BOOST_DESCRIBE_STRUCT(Face, (), (site, place, kind, version))

Face theFace(const db::Read& read, BinId bin) {
    auto face = read.find<Face>(R"sql(
        select n.site_id as site, w.code || '/' || n.code as place, n.kind, coalesce(f.version, 0) as version
        from bin n
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join pick_face f on f.bin_id = n.bin_id
        where n.bin_id = $1
    )sql", bin);
    if (!face) db::refuse("warehouse.count.bin_none", "There is no such bin. Scan its label again.", {}, "bin");
    return std::move(*face);
}

}  // namespace

void check(const db::Read& read, const SetPickFace& args, db::Reasons& reasons) {
    const auto face = theFace(read, args.bin);
    people::requireSite(read, "warehouse.setPickFace", face.site);
    if (args.version != face.version)
        reasons.add("warehouse.face.stale",
                    "This pick face was changed by somebody since you opened it. Look at the new values and save again.", {}, "version");
    if (face.kind != "storage")
        reasons.add("warehouse.face.bin", "{bin} is no storage bin, and only such a one is picked from. Choose another.",
                    {{"bin", face.place}}, "bin");
    if (!args.item) {
        if (face.version == 0)
            reasons.add("warehouse.face.none", "{bin} is no pick face. Say for which item it shall be one.", {{"bin", face.place}}, "item");
        return;
    }
    if (!read.find<ItemId>(R"sql(select item_id from item where item_id = $1)sql", *args.item))
        reasons.add("warehouse.face.item", "There is no such item. Choose one from the list.", {}, "item");
    const auto below = args.refillBelow.value_or(Quantity{}), to = args.refillTo.value_or(Quantity{});
    if (below < Quantity{} || !enterable(below.millionths))
        reasons.add("warehouse.face.below", "A face is refilled below nothing or more. Say how much.", {}, "refillBelow");
    if (to <= below || !enterable(to.millionths))
        reasons.add("warehouse.face.to", "A face is refilled up to more than the bound it is refilled below. Say how much.", {}, "refillTo");
}

PickFaceSet setPickFace(db::Tx& tx, const SetPickFace& args) {
    if (!args.item) {
        tx.run(R"sql(delete from pick_face where bin_id = $1)sql", args.bin);
        return {args.bin, 0};
    }
    const auto version = tx.make<std::int64_t>(R"sql(
        insert into pick_face (bin_id, item_id, refill_below, refill_to, version) values ($1, $2, $3, $4, 1)
        on conflict (bin_id) do update
        set item_id = excluded.item_id, refill_below = excluded.refill_below, refill_to = excluded.refill_to,
            version = pick_face.version + 1
        returning version
    )sql", args.bin, *args.item, args.refillBelow.value_or(Quantity{}), *args.refillTo);
    return {args.bin, version};
}

}  // namespace warehouse
