// Goods that are used up where they lie: what of them is packed for stock is taken out of its packs first.
#include <algorithm>
#include <map>

#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Holding {
    HandlingUnitId unit;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Holding, (), (unit, quantity))

// Units that hold the lot for nobody in particular: begun ones first, then the least full.
std::vector<Holding> forStock(const db::Read& read, LotId lot, BinId bin) {
    return read.all<Holding>(R"sql(
        select u.handling_unit_id as unit, p.quantity
        from packed p
        join handling_unit u on u.handling_unit_id = p.handling_unit_id
        left join sales_order o on o.sales_order_id = u.sales_order_id
        where p.lot_id = $1 and u.bin_id = $2 and u.truck_load_id is null
          and (u.sales_order_id is null or o.state <> 'signed')
        order by case when u.state = 'open' then 0 else 1 end, p.quantity, u.handling_unit_id
    )sql", lot, bin);
}

}  // namespace

void makeLoose(db::Tx& tx, std::span<const inventory::Movement> movements) {
    std::map<std::pair<LotId, BinId>, Quantity> leaving;
    for (const auto& m : movements)
        if (m.from) leaving[{m.lot, *m.from}] += m.quantity;
    for (const auto& [place, quantity] : leaving) {
        const auto& [lot, bin] = place;
        auto missing = quantity - tx.find<Quantity>(R"sql(
            select on_hand - packed as loose from stock_balance where lot_id = $1 and bin_id = $2
        )sql", lot, bin).value_or(Quantity{});
        if (missing <= Quantity{}) continue;
        for (const auto& holding : forStock(tx, lot, bin)) {
            if (missing == Quantity{}) break;
            const auto part = std::min(missing, holding.quantity);
            takeLoose(tx, holding.unit, lot, bin, part);
            missing -= part;
        }  // what is packed for orders stays: booking refuses the rest
    }
}

}  // namespace warehouse
