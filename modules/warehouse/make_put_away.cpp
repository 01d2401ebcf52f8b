#include <algorithm>

#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/handling.h"
#include "warehouse/tasks.h"

namespace warehouse {
namespace {

struct Lying {
    LotId lot;
    Quantity loose;
    bool onHold = false;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (lot, loose, onHold))

std::vector<Lying> lyingIn(const db::Read& read, BinId bin) {
    return read.all<Lying>(R"sql(
        select b.lot_id as lot, b.on_hand - b.packed as loose, l.on_hold
        from stock_balance b join lot l on l.lot_id = b.lot_id
        where b.bin_id = $1 and b.on_hand > b.packed order by b.stock_balance_id
    )sql", bin);
}

struct Standing {
    HandlingUnitId unit;
    LotId lot;
    bool onHold = false;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (unit, lot, onHold))

// Outermost units for stock that no open task is about; their first lot.
std::vector<Standing> standingIn(const db::Read& read, BinId bin) {
    return read.all<Standing>(R"sql(
        with recursive tree (root, handling_unit_id) as (
            select u.handling_unit_id, u.handling_unit_id from handling_unit u
            left join sales_order o on o.sales_order_id = u.sales_order_id
            where u.bin_id = $1 and u.parent_id is null and u.truck_load_id is null
              and (u.sales_order_id is null or o.state <> 'signed')
              and not exists (select 1 from warehouse_task t where t.handling_unit_id = u.handling_unit_id and t.state = 'open')
            union all
            select t.root, u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select t.root as unit, min(p.lot_id) as lot, max(l.on_hold) as on_hold
        from tree t join packed p on p.handling_unit_id = t.handling_unit_id join lot l on l.lot_id = p.lot_id
        group by t.root order by t.root
    )sql", bin);
}

// Where goods come in all of them are looked after, those set aside too; elsewhere what is nobody's.
bool comesIn(const BinPlace& place) { return place.kind == "inbound" || place.kind == "production"; }

Quantity toHandle(const db::Read& read, const BinPlace& place, const Lying& g) {
    if (!comesIn(place)) return std::min(g.loose, unclaimed(read, g.lot, place.bin));
    return g.loose - read.one<Quantity>(R"sql(
        select coalesce(cast(sum(quantity) as bigint), 0) as carried from warehouse_task
        where lot_id = $1 and from_bin_id = $2 and state = 'open' and handling_unit_id is null
    )sql", g.lot, place.bin);
}

// Where goods wait for a decision those on hold stay; elsewhere they go to quarantine.
bool decidedThere(const BinPlace& place) { return place.kind == "inspection" || place.kind == "quarantine"; }

bool anything(const db::Read& read, const BinPlace& place) {
    const auto goes = [&](const auto& g) { return !decidedThere(place) || !g.onHold; };
    return std::ranges::any_of(standingIn(read, place.bin), goes) ||
           std::ranges::any_of(lyingIn(read, place.bin),
                               [&](const Lying& g) { return goes(g) && toHandle(read, place, g) > Quantity{}; });
}

}  // namespace

void check(const db::Read& read, const MakePutAway& args, db::Reasons& reasons) {
    const auto place = binPlace(read, args.bin);
    people::requireSite(read, "warehouse.makePutAway", place.site);
    if (place.kind == "storage")
        reasons.add("warehouse.put_away.place", "{bin} is where goods are stored: they are not put away from there. Choose another.",
                    {{"bin", place.code}}, "bin");
    else if (!anything(read, place))
        reasons.add("warehouse.put_away.nothing",
                    "Nothing lies in {bin} that is free to be put away. What is on its way already stands in the list of tasks.",
                    {{"bin", place.code}}, "bin");
}

PutAwayMade makePutAway(db::Tx& tx, const MakePutAway& args) {
    const auto place = binPlace(tx, args.bin);
    Handled handled;
    for (const auto& g : standingIn(tx, args.bin))
        if (!decidedThere(place) || !g.onHold)
            putAwayUnit(tx, handled, {place.site, g.lot, args.bin, {}, "hand", {}}, g.unit);
    for (const auto& g : lyingIn(tx, args.bin)) {
        const auto left = toHandle(tx, place, g);
        if (left <= Quantity{} || (decidedThere(place) && g.onHold)) continue;
        const Arrived arrived{place.site, g.lot, args.bin, left, "hand", {}};
        if (comesIn(place)) {
            const auto more = handle(tx, arrived);
            handled.tasks.insert(handled.tasks.end(), more.tasks.begin(), more.tasks.end());
        } else {
            putAwayLoose(tx, handled, arrived, left);
        }
    }
    PutAwayMade made;
    for (const auto task : handled.tasks) {
        made.tasks.push_back(task);
        const auto to = tx.one<std::optional<BinId>>(R"sql(
            select to_bin_id from warehouse_task where warehouse_task_id = $1
        )sql", task);
        made.nowhere += to ? 0 : 1;
    }
    return made;
}

}  // namespace warehouse
