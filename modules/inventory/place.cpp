// What may not lie or move where: locked bins, and dangerous goods that must lie apart.
#include "inventory/facts.h"

namespace inventory {
namespace {

struct Beside {
    std::string item, hazard, bin;
};
BOOST_DESCRIBE_STRUCT(Beside, (), (item, hazard, bin))

}  // namespace

void requireUnlocked(const BinFacts& bin, bool in, std::string_view field) {
    if (in ? bin.locked != "both" && bin.locked != "in" : !bin.lockedOut()) return;
    if (in)
        db::refuse("inventory.bin.locked", "Nothing may go into {bin} now: {reason}. Take another bin, or unlock it first.",
                   {{"bin", bin.code}, {"reason", bin.lockReason}}, field);
    db::refuse("inventory.bin.locked_out",
               "Nothing may be taken out of {bin} now: {reason}. Take it elsewhere, or unlock the bin first.",
               {{"bin", bin.code}, {"reason", bin.lockReason}}, field);
}

std::optional<db::Refusal> keptApart(const db::Read& read, LotId lotId, BinId binId, std::string_view field) {
    const auto lot = theLot(read, lotId);
    if (lot.hazard.empty()) return std::nullopt;
    const auto beside = read.find<Beside>(R"sql(
        select i.number as item, s.hazard, w.code || '/' || n.code as bin
        from hazard_rule r
        join item_storage s on s.hazard = case when r.hazard = $1 then r.other else r.hazard end
        join item i on i.item_id = s.item_id
        join stock_balance b on b.item_id = s.item_id and b.on_hand > 0
        join bin n on n.bin_id = b.bin_id
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join bin_rule z on z.bin_id = n.bin_id
        left join bin_rule target on target.bin_id = $2
        where (r.hazard = $1 or r.other = $1) and s.item_id <> $3
          and (n.bin_id = $2 or (r.apart = 'zone' and z.zone_id = target.zone_id))
        order by case when n.bin_id = $2 then 0 else 1 end, n.bin_id, s.item_id
        limit 1
    )sql", lot.hazard, binId, lot.itemId);
    if (!beside) return std::nullopt;
    return db::Refusal{"inventory.bin.hazard",
                       "{item} is dangerous goods of class {hazard} and must lie apart from {other} of class {beside}, which "
                       "lies in {there}. Choose another bin for it.",
                       {{"item", lot.item},
                        {"hazard", lot.hazard},
                        {"other", beside->item},
                        {"beside", beside->hazard},
                        {"there", beside->bin}},
                       field};
}

void requireApart(const db::Read& read, const LotFacts& lot, const BinFacts& bin, std::string_view field) {
    if (lot.hazard.empty()) return;
    if (const auto no = keptApart(read, lot.lotId, bin.binId, field)) throw db::Refusal{*no};
}

}  // namespace inventory
