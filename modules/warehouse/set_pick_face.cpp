#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/picking.h"

namespace warehouse {
namespace {

std::int64_t versionNow(const db::Read& read, BinId bin) {
    return read.find<std::int64_t>(R"sql(select version from pick_face where bin_id = $1)sql", bin).value_or(0);
}

}  // namespace

void check(const db::Read& read, const SetPickFace& args, db::Reasons& reasons) {
    const auto bin = binPlace(read, args.bin);
    const auto version = versionNow(read, args.bin);
    people::requireSite(read, "warehouse.setPickFace", bin.site);
    checkVersion(reasons, bin.code, args.version, version);
    if (bin.kind != "storage")
        reasons.add("warehouse.face.bin", "{bin} is no storage bin, and only such a one is picked from. Choose another.",
                    {{"bin", bin.code}}, "bin");
    if (!args.item) {
        if (version == 0)
            reasons.add("warehouse.face.none", "{bin} is no pick face. Say for which item it shall be one.", {{"bin", bin.code}}, "item");
        return;
    }
    requireItem(read, *args.item);
    const auto below = args.refillBelow.value_or(Quantity{}), to = args.refillTo.value_or(Quantity{});
    if (below < Quantity{} || !enterable(below.millionths))
        reasons.add("warehouse.face.below", "The lower bound of a pick face is nothing or more. Say how much.", {}, "refillBelow");
    if (to <= below || !enterable(to.millionths))
        reasons.add("warehouse.face.to", "A pick face is refilled to more than its lower bound. Say how much.", {}, "refillTo");
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
