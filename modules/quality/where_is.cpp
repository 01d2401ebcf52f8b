// Where goods of a lot are now: in our bins, on a truck that can still be stopped, at customers.
#include <algorithm>

#include "quality/facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Whereabouts, (), (lot, item, number, place, bin, shipment, party, at, order, quantity, onHold))

namespace {

std::vector<Whereabouts> withUs(const db::Read& read, LotId lot) {
    return read.all<Whereabouts>(R"sql(
        select l.lot_id as lot, i.number as item, l.number, cast('here' as text) as place, b.bin_id as bin,
               cast(null as bigint) as shipment, cast(null as bigint) as party, w.code || '/' || b.code as at,
               cast('' as text) as "order", s.on_hand as quantity, l.on_hold
        from stock_balance s join lot l on l.lot_id = s.lot_id join item i on i.item_id = l.item_id
        join bin b on b.bin_id = s.bin_id join warehouse w on w.warehouse_id = b.warehouse_id
        where s.lot_id = $1 and s.on_hand > 0 order by b.walk, b.bin_id
    )sql", lot);
}

// A unit on a truck stands in its bin by the books until the truck leaves.
std::vector<Whereabouts> loaded(const db::Read& read, LotId lot) {
    return read.all<Whereabouts>(R"sql(
        select l.lot_id as lot, i.number as item, l.number, cast('loaded' as text) as place, u.bin_id as bin,
               cast(null as bigint) as shipment, min(c.party_id) as party, d.number as at, coalesce(o.number, '') as "order",
               cast(sum(k.quantity) as bigint) as quantity, l.on_hold
        from packed k join handling_unit u on u.handling_unit_id = k.handling_unit_id
        join truck_load d on d.truck_load_id = u.truck_load_id and d.state = 'loading'
        join lot l on l.lot_id = k.lot_id join item i on i.item_id = l.item_id
        left join sales_order o on o.sales_order_id = u.sales_order_id left join customer c on c.customer_id = o.customer_id
        where k.lot_id = $1 and u.bin_id is not null
        group by l.lot_id, i.number, l.number, u.bin_id, d.number, o.number, l.on_hold
        order by d.number, o.number nulls first
    )sql", lot);
}

std::vector<Whereabouts> atCustomers(const db::Read& read, LotId lot) {
    return read.all<Whereabouts>(R"sql(
        select q.lot, q.item, q.number, cast('customer' as text) as place, cast(null as bigint) as bin, q.shipment, q.party,
               q.at, q."order", q.quantity, q.on_hold
        from (select l.lot_id as lot, i.number as item, l.number, s.shipment_id as shipment, p.party_id as party, p.name as at,
                     o.number as "order", l.on_hold,
                     cast(sum(x.quantity) as bigint)
                         - coalesce((select cast(sum(r.quantity) as bigint)
                                     from customer_return r join shipment_line y on y.shipment_line_id = r.shipment_line_id
                                     where y.shipment_id = s.shipment_id and y.lot_id = l.lot_id), 0) as quantity
              from shipment_line x join shipment s on s.shipment_id = x.shipment_id
              join sales_order o on o.sales_order_id = s.sales_order_id
              join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
              join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id
              where x.lot_id = $1
              group by l.lot_id, i.number, l.number, s.shipment_id, p.party_id, p.name, o.number, l.on_hold) q
        where q.quantity > 0 order by q.shipment
    )sql", lot);
}

}  // namespace

std::vector<Whereabouts> whereIs(const db::Read& read, LotId lot) {
    auto all = withUs(read, lot);
    const auto onTrucks = loaded(read, lot);
    for (const auto& truck : onTrucks)
        for (auto& bin : all)
            if (bin.bin == truck.bin) bin.quantity -= truck.quantity;
    std::erase_if(all, [](const Whereabouts& w) { return w.quantity <= Quantity{}; });
    all.insert(all.end(), onTrucks.begin(), onTrucks.end());
    const auto gone = atCustomers(read, lot);
    all.insert(all.end(), gone.begin(), gone.end());
    return all;
}

}  // namespace quality
