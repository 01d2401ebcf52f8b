#include "promise/promise.h"

namespace promise {
namespace {

struct OnHand {
    Quantity onHand, free, promised, held, expired;
};
BOOST_DESCRIBE_STRUCT(OnHand, (), (onHand, free, promised, held, expired))

}  // namespace

BOOST_DESCRIBE_STRUCT(Expected, (), (supply, dueOn, kind, note, open, promised))

bool isExpired(std::optional<Date> expiresOn, Date on, int minShelfDays) {
    return expiresOn && *expiresOn < on + minShelfDays;
}

Availability availability(const db::Read& read, ItemId item, SiteId site, Date on) {
    const auto stock = read.one<OnHand>(R"sql(
        with lying as (
            select b.on_hand, b.allocated,
                   case when l.on_hold = 1 or n.kind not in ('storage', 'production', 'outbound')
                             or coalesce(u.locked, '') in ('out', 'both') then 'held'
                        when l.expires_on < $3 then 'expired' else 'free' end as kind
            from stock_balance b
            join lot l on l.lot_id = b.lot_id
            join bin n on n.bin_id = b.bin_id
            left join bin_rule u on u.bin_id = b.bin_id
            where b.item_id = $1 and b.site_id = $2 and b.on_hand > 0
        )
        select cast(coalesce(sum(on_hand), 0) as bigint) as on_hand,
               cast(coalesce(sum(case when kind = 'free' then on_hand - allocated else 0 end), 0) as bigint) as free,
               cast(coalesce(sum(allocated), 0) as bigint) as promised,
               cast(coalesce(sum(case when kind = 'held' then on_hand - allocated else 0 end), 0) as bigint) as held,
               cast(coalesce(sum(case when kind = 'expired' then on_hand - allocated else 0 end), 0) as bigint)
                   as expired
        from lying
    )sql", item, site, on);
    auto expected = read.all<Expected>(R"sql(
        select supply_id as supply, due_on, kind, note, quantity - received as open, promised
        from supply
        where item_id = $1 and site_id = $2 and state = 'open' and quantity > received
        order by due_on, supply_id
    )sql", item, site);
    return {stock.onHand, stock.free, stock.promised, stock.held, stock.expired, std::move(expected)};
}

}  // namespace promise
