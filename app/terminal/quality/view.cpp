#include "app/terminal/quality/defect_view.h"
#include "app/terminal/quality/pages.h"
#include "database/json.h"
#include "shared/numbers.h"

namespace terminal::quality {

BOOST_DESCRIBE_STRUCT(Lying, (), (bin, code, kind, onHand, allocated))
BOOST_DESCRIBE_STRUCT(HoldView, (), (reason, caseNumber, placedBy, placedAt))
BOOST_DESCRIBE_STRUCT(Event, (), (at, kind, document, from, to, who, quantity))
BOOST_DESCRIBE_STRUCT(LotView, (),
                      (lot, itemId, item, itemName, number, revision, unit, expiresOn, madeOn, onHold, made, bins, holds,
                       from, into, orders, events))

namespace {

struct Head {
    tl::LotId lot;
    tl::ItemId itemId;
    std::string item, itemName, number, revision, unit;
    std::optional<db::Date> expiresOn, madeOn;
    bool onHold = false;
};
BOOST_DESCRIBE_STRUCT(Head, (), (lot, itemId, item, itemName, number, revision, unit, expiresOn, madeOn, onHold))

std::vector<std::string> genealogyOf(const db::Read& read, tl::LotId lot, bool upwards) {
    return upwards ? read.all<std::string>(R"sql(
        select distinct i.number || ' / ' || l.number || ' (' || o.number || ')' as words
        from genealogy g join lot l on l.lot_id = g.input_lot_id join item i on i.item_id = l.item_id
        join work_order o on o.work_order_id = g.work_order_id where g.output_lot_id = $1 order by words limit 20
    )sql",
                                           lot)
                   : read.all<std::string>(R"sql(
        select distinct i.number || ' / ' || l.number || ' (' || o.number || ')' as words
        from genealogy g join lot l on l.lot_id = g.output_lot_id join item i on i.item_id = l.item_id
        join work_order o on o.work_order_id = g.work_order_id where g.input_lot_id = $1 order by words limit 20
    )sql",
                                           lot);
}

}  // namespace

std::optional<LotView> readLot(const db::Read& read, tl::LotId id) {
    const auto head = read.find<Head>(R"sql(
        select l.lot_id as lot, i.item_id, i.number as item, i.name as item_name, l.number, l.revision, u.code as unit, l.expires_on, l.made_on,
               l.on_hold
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql",
                                      id);
    if (!head) return {};
    LotView lot{head->lot,    head->itemId,
                head->item,   head->itemName,
                head->number, head->revision,
                head->unit,   head->expiresOn,
                head->madeOn, head->onHold,
                madeAt(read, id).has_value(),
                {},           {},
                {},           {},
                {},           {}};
    lot.bins = read.all<Lying>(R"sql(
        select b.bin_id as bin, w.code || '/' || b.code as code, b.kind, s.on_hand, s.allocated
        from stock_balance s join bin b on b.bin_id = s.bin_id join warehouse w on w.warehouse_id = b.warehouse_id
        where s.lot_id = $1 and s.on_hand > 0 order by w.code, b.walk, b.code
    )sql",
                               id);
    lot.holds = read.all<HoldView>(R"sql(
        select reason, case_number, placed_by, placed_at from hold where lot_id = $1 and released_at is null order by hold_id
    )sql",
                                   id);
    lot.from = genealogyOf(read, id, true);
    lot.into = genealogyOf(read, id, false);
    lot.orders = read.all<std::string>(R"sql(
        select o.number || ' (' || p.name || ')' as words
        from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where o.sales_order_id in (
            select l.sales_order_id from allocation a join stock_balance s on s.stock_balance_id = a.stock_balance_id
            join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id where s.lot_id = $1
            union select l.sales_order_id from shipment_line n join sales_order_line l on l.sales_order_line_id = n.sales_order_line_id
            where n.lot_id = $1)
        order by o.number limit 20
    )sql",
                                       id);
    lot.events = read.all<Event>(R"sql(
        select m.occurred_at as at, m.kind, m.document_kind as document, coalesce(f.code, '') as "from", coalesce(t.code, '') as "to",
               coalesce(g.actor, '') as who, m.quantity
        from stock_move m
        left join bin f on f.bin_id = m.from_bin_id
        left join bin t on t.bin_id = m.to_bin_id
        left join action_log g on g.log_id = m.log_id
        where m.lot_id = $1 and m.kind not in ('revaluation', 'reclassification') order by m.stock_move_id desc limit 12
    )sql",
                                 id);
    return lot;
}

std::string write(const LotView& lot) { return db::json::written(lot); }
LotView lotBack(const std::string& json) { return db::json::fromJson<LotView>(json, nullptr); }

}  // namespace terminal::quality
