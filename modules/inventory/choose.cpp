// Which stock is given to a line or a component: the lots whose turn it is by the item's rule, in the bins that are picked
// from first.
#include <algorithm>

#include "inventory/facts.h"

namespace inventory {

// By the item's rule: fefo by last day, fifo by the day it was made, lifo by that day backwards; of one day what lies
// in a pick face first, then the older lot (lifo: the younger). By hand: nothing, unless a lot is named or a person
// brought it to where it is asked for. Nothing of a bin that gives nothing out now.
// For work: not from docks; what an older revision has left goes first, and a revision still in design, or given up,
// only where it is named.
std::vector<InTurn> inTurn(const db::Read& read, const Turn& turn, int most) {
    return read.all<InTurn>(R"sql(
        select b.stock_balance_id, b.lot_id, b.bin_id, b.on_hand - b.allocated as free, t.expires_on
        from (select coalesce((select picking from item_storage where item_id = $1), 'fefo') as picking) r
        cross join stock_balance b
        join lot t on t.lot_id = b.lot_id and t.on_hold = 0
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production', 'outbound')
        left join bin_rule u on u.bin_id = b.bin_id
        left join item_revision v on v.item_id = t.item_id and v.revision = t.revision
        where b.item_id = $1 and b.site_id = $2 and b.on_hand > b.allocated
          and coalesce(u.locked, '') not in ('out', 'both')
          and (cast($3 as bigint) is null or t.lot_id = $3)
          and (cast($4 as bigint) is null or b.bin_id <> $4)
          and (r.picking <> 'hand' or cast($8 as bigint) = 1 or cast($3 as bigint) is not null
               or b.bin_id = cast($5 as bigint))
          and (cast($6 as bigint) = 0
               or (n.kind <> 'outbound'
                   and (t.revision = $7 or ($7 = '' and coalesce(v.state, 'released') not in ('design', 'obsolete')))))
        order by case when b.bin_id = cast($5 as bigint) then 0 else 1 end,
                 case when cast($6 as bigint) = 1 and v.state = 'phase_out' then 0 else 1 end,
                 case r.picking when 'fifo' then t.made_on when 'lifo' then null else t.expires_on end nulls last,
                 case when r.picking = 'lifo' then t.made_on end desc nulls last,
                 case when b.bin_id in (select f.bin_id from pick_face f where f.item_id = $1) then 0 else 1 end,
                 case when r.picking = 'lifo' then -t.lot_id else t.lot_id end, n.walk, n.bin_id
        limit $9
    )sql", turn.item, turn.site, turn.lot, turn.notFrom, turn.first, turn.forWork, turn.revision, turn.evenByHand, most);
}

std::vector<Part> choose(const db::Read& read, const Wanted& wanted) {
    Turn turn{wanted.item, wanted.site};
    turn.lot = wanted.lot;
    turn.notFrom = wanted.notFrom;
    std::vector<Part> parts;
    // The first few are nearly always enough: only where they are not are all of them read.
    for (const int most : {4, 1'000'000}) {
        parts.clear();
        auto left = wanted.quantity;
        const auto found = inTurn(read, turn, most);
        for (const auto& c : found) {
            if (left <= Quantity{}) break;
            if (promise::isExpired(c.expiresOn, wanted.shipsOn, wanted.minShelfDays)) continue;
            parts.push_back({c.stockBalanceId, std::min(c.free, left)});
            left -= parts.back().quantity;
        }
        if (left <= Quantity{} || found.size() < static_cast<std::size_t>(most)) break;
    }
    return parts;
}

}  // namespace inventory
