#include "warehouse/ui/unit_seen.h"

#include <map>

#include "app/desk/say.h"
#include "database/history.h"
#include "warehouse/ui/looks.h"

namespace warehouse {

using desk::say;
using desk::text;

BOOST_DESCRIBE_STRUCT(UnitHead, (),
                      (unit, sscc, kind, state, place, parentSscc, order, customer, reference, carrier, shipment, load, loadState, siteId, parentId, binId,
                       orderId, shipmentId, loadId, gross, inner))

std::optional<UnitHead> unitHead(const db::Read& read, HandlingUnitId unit) {
    return read.find<UnitHead>(R"sql(
        select u.handling_unit_id as unit, u.sscc, u.kind, u.state, coalesce(w.code || '/' || n.code, '') as place,
               coalesce(m.sscc, '') as parent_sscc, coalesce(o.number, '') as "order", coalesce(p.name, '') as customer,
               coalesce(o.reference, '') as reference, coalesce(r.carrier, '') as carrier, coalesce(s.number, '') as shipment,
               coalesce(d.number, '') as load, coalesce(d.state, '') as load_state, u.site_id, u.parent_id, u.bin_id,
               coalesce(u.sales_order_id, 0) as order_id, coalesce(u.shipment_id, 0) as shipment_id,
               coalesce(u.truck_load_id, 0) as load_id, u.gross,
               (select count(*) from handling_unit i where i.parent_id = u.handling_unit_id) as "inner"
        from handling_unit u
        left join bin n on n.bin_id = u.bin_id
        left join warehouse w on w.warehouse_id = n.warehouse_id
        left join handling_unit m on m.handling_unit_id = u.parent_id
        left join sales_order o on o.sales_order_id = u.sales_order_id
        left join customer c on c.customer_id = o.customer_id
        left join party p on p.party_id = c.party_id
        left join order_carrier r on r.sales_order_id = o.sales_order_id
        left join shipment s on s.shipment_id = u.shipment_id
        left join truck_load d on d.truck_load_id = u.truck_load_id
        where u.handling_unit_id = $1
    )sql", unit);
}

namespace {

struct UnitRow {
    HandlingUnitId unit;
    HandlingUnitId parent;
    std::string sscc, kind, state;
    std::int64_t gross = 0;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (unit, parent, sscc, kind, state, gross))

struct GoodsRow {
    HandlingUnitId unit;
    LotId lot;
    std::int64_t itemId = 0;
    std::string item, name, lotNumber, unitCode;
    std::optional<Date> expiresOn;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(GoodsRow, (), (unit, lot, itemId, item, name, lotNumber, unitCode, expiresOn, quantity))

std::vector<UnitRow> unitsIn(const db::Read& read, HandlingUnitId unit) {
    return read.all<UnitRow>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where parent_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select u.handling_unit_id as unit, u.parent_id as parent, u.sscc, u.kind, u.state, u.gross
        from tree t join handling_unit u on u.handling_unit_id = t.handling_unit_id
        order by u.handling_unit_id limit 2000
    )sql", unit);
}

std::vector<GoodsRow> goodsIn(const db::Read& read, HandlingUnitId unit) {
    return read.all<GoodsRow>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select k.handling_unit_id as unit, l.lot_id as lot, i.item_id, i.number as item, i.name, l.number as lot_number, m.code as unit_code,
               l.expires_on, k.quantity
        from tree t
        join packed k on k.handling_unit_id = t.handling_unit_id
        join lot l on l.lot_id = k.lot_id
        join item i on i.item_id = l.item_id
        join unit m on m.unit_id = i.unit_id
        order by i.number, l.lot_id, k.packed_id limit 5000
    )sql", unit);
}

// A unit's goods first, then the units in it, each with what is in it.
class Outline {
public:
    Outline(std::vector<UnitRow> units, std::vector<GoodsRow> goods) {
        for (auto& unit : units) inner_[unit.parent].push_back(std::move(unit));
        for (auto& one : goods) goods_[one.unit].push_back(std::move(one));
    }
    std::vector<Inside> of(HandlingUnitId unit) {
        add(unit, 0);
        return std::move(all_);
    }

private:
    void add(HandlingUnitId unit, int depth) {
        for (const auto& one : goods_[unit])
            all_.push_back({.depth = depth, .unit = unit, .lot = one.lot, .sscc = {}, .kind = {}, .state = {}, .gross = 0, .itemId = one.itemId,
                            .item = one.item, .name = one.name, .lotNumber = one.lotNumber, .unitCode = one.unitCode, .expiresOn = one.expiresOn,
                            .quantity = one.quantity});
        for (const auto& one : inner_[unit]) {
            Inside line{.depth = depth, .unit = one.unit, .lot = {}, .sscc = one.sscc, .kind = one.kind, .state = one.state, .gross = one.gross,
                        .itemId = 0, .item = {}, .name = {}, .lotNumber = {}, .unitCode = {}, .expiresOn = {}, .quantity = {}};
            all_.push_back(std::move(line));
            add(one.unit, depth + 1);
        }
    }
    std::map<HandlingUnitId, std::vector<UnitRow>> inner_;
    std::map<HandlingUnitId, std::vector<GoodsRow>> goods_;
    std::vector<Inside> all_;
};

std::int64_t idIn(const std::string& value) { return value.empty() ? 0 : std::stoll(value); }

QString binWords(const db::Read& read, const std::string& id) {
    return text(read.find<std::string>(R"sql(
        select w.code || '/' || n.code from bin n join warehouse w on w.warehouse_id = n.warehouse_id where n.bin_id = $1
    )sql", idIn(id)).value_or(""));
}

QString numberWords(const db::Read& read, std::string_view sql, const std::string& id) { return text(read.find<std::string>(sql, idIn(id)).value_or("")); }

// "" is what is not worth a line.
QString stepWords(const db::Read& read, const db::FieldChange& change) {
    const auto& before = change.before;
    const auto& after = change.after;
    const auto sscc = [&](const std::string& id) {
        return numberWords(read, R"sql(select sscc from handling_unit where handling_unit_id = $1)sql", id);
    };
    if (change.field == "bin_id") {
        if (after.empty()) return say("has left bin %1").arg(binWords(read, before));
        return say("from %1 to %2").arg(before.empty() ? QStringLiteral("–") : binWords(read, before), binWords(read, after));
    }
    if (change.field == "parent_id") return after.empty() ? say("taken out of unit %1").arg(sscc(before)) : say("put into unit %1").arg(sscc(after));
    if (change.field == "state") return wordIn(unitStates(), before) + QStringLiteral(" → ") + wordIn(unitStates(), after);
    if (change.field == "gross") return say("weight") + ' ' + shownGrams(idIn(before)) + QStringLiteral(" → ") + shownGrams(idIn(after));
    if (change.field == "truck_load_id") {
        constexpr std::string_view load = R"sql(select number from truck_load where truck_load_id = $1)sql";
        return after.empty() ? say("taken off %1").arg(numberWords(read, load, before)) : say("loaded onto %1").arg(numberWords(read, load, after));
    }
    if (change.field == "shipment_id" && !after.empty())
        return say("left with %1").arg(numberWords(read, R"sql(select number from shipment where shipment_id = $1)sql", after));
    if (change.field == "sales_order_id" && !after.empty())
        return say("for %1").arg(numberWords(read, R"sql(select number from sales_order where sales_order_id = $1)sql", after));
    return {};
}

}  // namespace

std::vector<Inside> inside(const db::Read& read, HandlingUnitId unit) { return Outline{unitsIn(read, unit), goodsIn(read, unit)}.of(unit); }

std::vector<UnitStep> unitSteps(const db::Read& read, HandlingUnitId unit) {
    constexpr std::size_t most = 200;
    std::vector<UnitStep> all;
    for (const auto& change : db::historyOf(read, "handling_unit", unit.number)) {
        if (all.size() == most) break;
        if (auto words = stepWords(read, change); !words.isEmpty()) all.push_back({change.at, change.actor, std::move(words)});
    }
    return all;
}

}  // namespace warehouse
