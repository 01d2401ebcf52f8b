#include "warehouse/unit_facts.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(UnitLot, (), (lot, item, name, lotNumber, revision, unitCode, expiresOn, quantity))

namespace {

struct Head {
    HandlingUnitId unit;
    std::string sscc;
    PackKind kind = PackKind::carton;
    UnitState state = UnitState::open;
    std::int64_t gross = 0;
    std::string bin, order, customer, reference, shipment, load;
    std::optional<HandlingUnitId> parent;
};
BOOST_DESCRIBE_STRUCT(Head, (), (unit, sscc, kind, state, gross, bin, order, customer, reference, shipment, load, parent))

}  // namespace

std::optional<UnitOnLabel> unitOnLabel(const db::Read& read, HandlingUnitId id) {
    const auto head = read.find<Head>(R"sql(
        select u.handling_unit_id as unit, u.sscc, u.kind, u.state, u.gross, coalesce(w.code || '/' || n.code, '') as bin,
               coalesce(o.number, '') as "order", coalesce(p.name, '') as customer, coalesce(o.reference, '') as reference,
               coalesce(s.number, '') as shipment, coalesce(d.number, '') as load, u.parent_id as parent
        from handling_unit u
        left join bin n on n.bin_id = u.bin_id
        left join warehouse w on w.warehouse_id = n.warehouse_id
        left join sales_order o on o.sales_order_id = u.sales_order_id
        left join customer c on c.customer_id = o.customer_id
        left join party p on p.party_id = c.party_id
        left join shipment s on s.shipment_id = u.shipment_id
        left join truck_load d on d.truck_load_id = u.truck_load_id
        where u.handling_unit_id = $1
    )sql", id);
    if (!head) return std::nullopt;
    UnitOnLabel label;
    label.unit = head->unit;
    label.sscc = head->sscc;
    label.kind = head->kind;
    label.state = head->state;
    label.gross = head->gross;
    label.bin = head->bin;
    label.order = head->order;
    label.customer = head->customer;
    label.reference = head->reference;
    label.shipment = head->shipment;
    label.load = head->load;
    label.parent = head->parent;
    label.lots = read.all<UnitLot>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select l.lot_id as lot, i.number as item, i.name, l.number as lot_number, l.revision, m.code as unit_code, l.expires_on,
               cast(sum(p.quantity) as bigint) as quantity
        from tree t
        join packed p on p.handling_unit_id = t.handling_unit_id
        join lot l on l.lot_id = p.lot_id
        join item i on i.item_id = l.item_id
        join unit m on m.unit_id = i.unit_id
        group by l.lot_id, i.number, i.name, l.number, l.revision, m.code, l.expires_on
        order by i.number, l.lot_id
    )sql", id);
    label.inner = read.all<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit where parent_id = $1 order by handling_unit_id
    )sql", id);
    return label;
}

}  // namespace warehouse
