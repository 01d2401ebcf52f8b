// Which stock a line is given: the lots whose turn it is by the item's rule, in the bins that are picked from first.
#include <algorithm>

#include "inventory/facts.h"

namespace inventory {
namespace {

// Free stock that may serve a line.
struct Candidate {
    StockBalanceId stockBalanceId;
    Quantity free;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (stockBalanceId, free, expiresOn))

// By the item's rule: fefo by last day, fifo by the day it was made, lifo by that day backwards; of one day what lies
// in a pick face first, then the older lot (lifo: the younger). By hand: nothing, unless the line names its lot.
std::vector<Candidate> candidates(const db::Read& read, const Wanted& wanted, int most) {
    return read.all<Candidate>(R"sql(
        select b.stock_balance_id, b.on_hand - b.allocated as free, t.expires_on
        from (select coalesce((select picking from item_storage where item_id = $1), 'fefo') as picking) r
        cross join stock_balance b
        join lot t on t.lot_id = b.lot_id and t.on_hold = 0
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production', 'outbound')
        where b.item_id = $1 and b.site_id = $2 and b.on_hand > b.allocated
          and (cast($3 as bigint) is null or t.lot_id = $3)
          and (cast($4 as bigint) is null or b.bin_id <> $4)
          and (r.picking <> 'hand' or cast($3 as bigint) is not null)
        order by case r.picking when 'fifo' then t.made_on when 'lifo' then null else t.expires_on end nulls last,
                 case when r.picking = 'lifo' then t.made_on end desc nulls last,
                 case when b.bin_id in (select f.bin_id from pick_face f where f.item_id = $1) then 0 else 1 end,
                 case when r.picking = 'lifo' then -t.lot_id else t.lot_id end, n.walk, n.bin_id
        limit $5
    )sql", wanted.item, wanted.site, wanted.lot, wanted.notFrom, most);
}

}  // namespace

std::vector<Part> choose(const db::Read& read, const Wanted& wanted) {
    std::vector<Part> parts;
    // The first few are nearly always enough: only where they are not are all of them read.
    for (const int most : {4, 1'000'000}) {
        parts.clear();
        auto left = wanted.quantity;
        const auto found = candidates(read, wanted, most);
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
