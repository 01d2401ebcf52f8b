#include "warehouse/unit_facts.h"

#include "inventory/stock.h"

namespace warehouse {

UnitFacts theUnit(const db::Read& read, HandlingUnitId unit, std::string_view field) {
    auto found = read.find<UnitFacts>(R"sql(
        select u.handling_unit_id, u.site_id, u.sscc, u.kind, u.parent_id, u.bin_id,
               case when o.state = 'signed' or u.state = 'shipped' then u.sales_order_id end as sales_order_id,
               u.truck_load_id, u.state, u.gross, u.version
        from handling_unit u left join sales_order o on o.sales_order_id = u.sales_order_id
        where u.handling_unit_id = $1
    )sql", unit);
    if (!found)
        db::refuse("warehouse.unit.none", "There is no such handling unit. Scan its label again.", {}, field);
    return std::move(*found);
}

std::vector<HandlingUnitId> within(const db::Read& read, HandlingUnitId unit) {
    return read.all<HandlingUnitId>(R"sql(
        with recursive tree (handling_unit_id, depth) as (
            select handling_unit_id, 0 from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id, t.depth + 1
            from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select handling_unit_id from tree order by depth, handling_unit_id
    )sql", unit);
}

HandlingUnitId outermost(const db::Read& read, HandlingUnitId unit) {
    return read.one<HandlingUnitId>(R"sql(
        with recursive way (handling_unit_id, parent_id) as (
            select handling_unit_id, parent_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id, u.parent_id from way w join handling_unit u on u.handling_unit_id = w.parent_id
        )
        select handling_unit_id from way where parent_id is null
    )sql", unit);
}

std::vector<Content> contentOf(const db::Read& read, HandlingUnitId unit) {
    return read.all<Content>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select p.lot_id as lot, l.item_id as item, cast(sum(p.quantity) as bigint) as quantity
        from tree t join packed p on p.handling_unit_id = t.handling_unit_id join lot l on l.lot_id = p.lot_id
        group by p.lot_id, l.item_id order by p.lot_id
    )sql", unit);
}

HandlingUnitId makeUnit(db::Tx& tx, const NewUnit& unit, const std::string& sscc) {
    return tx.make<HandlingUnitId>(R"sql(
        insert into handling_unit (site_id, sscc, kind, parent_id, bin_id, sales_order_id, state, gross, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 1) returning handling_unit_id
    )sql", unit.site, sscc, unit.kind, unit.parent, unit.bin, unit.order, unit.state, unit.gross);
}

void fill(db::Tx& tx, HandlingUnitId unit, LotId lot, BinId bin, Quantity quantity) {
    inventory::pack(tx, lot, bin, quantity);
    if (quantity > Quantity{}) {
        tx.run(R"sql(
            insert into packed (handling_unit_id, lot_id, quantity) values ($1, $2, $3)
            on conflict (handling_unit_id, lot_id) do update set quantity = packed.quantity + excluded.quantity
        )sql", unit, lot, quantity);
        return;
    }
    const auto gone = tx.run(R"sql(
        delete from packed where handling_unit_id = $1 and lot_id = $2 and quantity = $3
    )sql", unit, lot, -quantity);
    if (gone == 1) return;
    const auto less = tx.run(R"sql(
        update packed set quantity = quantity + $3 where handling_unit_id = $1 and lot_id = $2 and quantity + $3 > 0
    )sql", unit, lot, quantity);
    db::ensure(less == 1, "no more comes out of a unit than is in it");
}

void setParent(db::Tx& tx, HandlingUnitId unit, std::optional<HandlingUnitId> parent) {
    tx.run(R"sql(
        update handling_unit set parent_id = $2, version = version + 1 where handling_unit_id = $1
    )sql", unit, parent);
}

void setState(db::Tx& tx, HandlingUnitId unit, UnitState state) {
    tx.run(R"sql(
        update handling_unit set state = $2, version = version + 1 where handling_unit_id = $1
    )sql", unit, state);
}

namespace {

struct Loaded {
    Quantity quantity;
    std::int64_t weight = 0;  // grams of one stocking unit
};
BOOST_DESCRIBE_STRUCT(Loaded, (), (quantity, weight))

struct Packaging {
    std::int64_t units = 0, tare = 0;  // grams
    std::optional<HandlingUnitId> parent;
};
BOOST_DESCRIBE_STRUCT(Packaging, (), (units, tare, parent))

}  // namespace

void recount(db::Tx& tx, HandlingUnitId unit) {
    // What the empty pack weighs stands with the packing of the item inside.
    const auto pack = tx.one<Packaging>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select coalesce((select cast(sum(c.gross) as bigint) from handling_unit c where c.parent_id = $1), 0) as units,
               coalesce((select max(k.tare)
                         from tree t join packed p on p.handling_unit_id = t.handling_unit_id
                         join lot l on l.lot_id = p.lot_id join packing k on k.item_id = l.item_id
                         where k.kind = u.kind), 0) as tare,
               u.parent_id as parent
        from handling_unit u where u.handling_unit_id = $1
    )sql", unit);
    auto gross = pack.units + pack.tare;
    for (const auto& g : tx.all<Loaded>(R"sql(
             select p.quantity, s.weight
             from packed p join lot l on l.lot_id = p.lot_id join item_storage s on s.item_id = l.item_id
             where p.handling_unit_id = $1
         )sql", unit))
        gross += mulDiv(g.quantity.millionths, g.weight, 1'000'000, Rounding::Up);
    tx.run(R"sql(update handling_unit set gross = $2, version = version + 1 where handling_unit_id = $1)sql", unit, gross);
    // Whoever carries it carries what is in it now.
    Quantity held;
    for (const auto& c : contentOf(tx, unit)) held += c.quantity;
    if (held > Quantity{})
        tx.run(R"sql(
            update warehouse_task set quantity = $2 where handling_unit_id = $1 and state = 'open'
        )sql", unit, held);
    if (pack.parent) recount(tx, *pack.parent);
}

}  // namespace warehouse
