#include "warehouse/rounds.h"

#include "warehouse/loads.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(RoundGrip, (),
                      (pickLine, pickList, order, number, tote, bin, place, lot, item, name, label, unit, expiresOn,
                       quantity, picked, setAside))
BOOST_DESCRIBE_STRUCT(OnCart, (), (order, number, tote, lot, item, label, quantity))

RoundHead theRound(const db::Read& read, PickRoundId round) {
    auto head = read.find<RoundHead>(R"sql(
        select pick_round_id, site_id, number, method, wave_id, zone_id, bin_id, taken_by, state
        from pick_round where pick_round_id = $1
    )sql", round);
    if (!head) db::refuse("warehouse.round.none", "There is no such round. Look it up again.", {}, "round");
    return std::move(*head);
}

void checkMine(const db::Read& read, std::string_view round, std::string_view takenBy, db::Reasons& reasons,
               std::string_view field) {
    if (takenBy.empty())
        reasons.add("warehouse.round.untaken", "Nobody walks {round} yet. Take it first.", {{"round", round}}, field);
    else if (takenBy != read.actor().name)
        reasons.add("warehouse.round.other", "{round} is the walk of {who}. Leave it to them, or take it over first.",
                    {{"round", round}, {"who", takenBy}}, field);
}

Grasp grasp(const db::Read& read, PickLineId id) {
    auto found = read.find<Grasp>(R"sql(
        select k.pick_list_id as walk, k.number, k.state, k.tote, k.site_id as site, k.sales_order_id as "order",
               p.sales_order_line_id as line, t.item_id as item, p.lot_id as lot, t.number as lot_number, n.bin_id as bin,
               n.code as bin_code, p.quantity, p.picked, c.min_shelf_days, k.wave_id as wave, k.pick_round_id as round,
               r.number as round_number, r.taken_by, r.bin_id as round_bin, r.zone_id as zone
        from pick_line p
        join pick_list k on k.pick_list_id = p.pick_list_id
        join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id
        join lot t on t.lot_id = p.lot_id
        join bin n on n.bin_id = p.from_bin_id
        left join pick_round r on r.pick_round_id = k.pick_round_id
        where p.pick_line_id = $1
    )sql", id);
    if (!found)
        db::refuse("warehouse.pick.none", "There is no such grip. Open the walk again.", {}, "pickLine");
    return std::move(*found);
}

void checkWalk(const db::Read& read, const Grasp& grip, db::Reasons& reasons) {
    if (grip.state != "open")
        reasons.add("warehouse.pick.closed",
                    "Walk {walk} is in state '{state}'. Make a new walk for what is left.",
                    {{"walk", grip.number}, {"state", grip.state}}, "pickLine");
    else if (grip.round)
        checkMine(read, *grip.roundNumber, *grip.takenBy, reasons, "pickLine");
}

std::optional<BinId> dockFor(const db::Read& read, SalesOrderId order, BinId from, std::optional<BinId> cart) {
    const auto warehouse = read.one<WarehouseId>(R"sql(select warehouse_id from bin where bin_id = $1)sql", from);
    if (const auto dock = wayOut(read, order, warehouse).dock; !dock || dock != cart) return dock;
    return read.find<BinId>(R"sql(
        select bin_id from bin where warehouse_id = $1 and kind = 'outbound' and bin_id <> $2
        order by walk, bin_id limit 1
    )sql", warehouse, *cart);
}

namespace {

struct Walked {
    std::string state;
    SalesOrderId salesOrderId;
};
BOOST_DESCRIBE_STRUCT(Walked, (), (state, salesOrderId))

}  // namespace

std::string settleWalk(db::Tx& tx, PickListId walk) {
    auto walked = tx.make<Walked>(R"sql(
        update pick_list set version = version + 1,
               state = case when exists (select 1 from pick_line p where p.pick_list_id = $1 and p.picked < p.quantity) then 'open'
                            when exists (select 1 from pick_line p where p.pick_list_id = $1) then 'picked'
                            else 'cancelled' end
        where pick_list_id = $1
        returning state, sales_order_id
    )sql", walk);
    if (walked.state != "open") endRoundsOf(tx, walked.salesOrderId);
    return std::move(walked.state);
}

void endRoundsOf(db::Tx& tx, SalesOrderId order) {
    tx.run(R"sql(
        update pick_round set state = 'picked', version = version + 1
        where state = 'open' and pick_round_id in (select k.pick_round_id from pick_list k where k.sales_order_id = $1)
          and not exists (select 1 from pick_list k where k.pick_round_id = pick_round.pick_round_id and k.state = 'open')
    )sql", order);
    tx.run(R"sql(
        update wave set state = 'done', version = version + 1
        where state = 'released' and wave_id in (select k.wave_id from pick_list k where k.sales_order_id = $1)
          and not exists (select 1 from pick_list k where k.wave_id = wave.wave_id and k.state = 'open')
    )sql", order);
}

std::vector<RoundGrip> roundGrips(const db::Read& read, PickRoundId round) {
    return read.all<RoundGrip>(R"sql(
        select p.pick_line_id as pick_line, k.pick_list_id as pick_list, k.sales_order_id as "order", o.number, k.tote,
               n.bin_id as bin, w.code || '/' || n.code as place, t.lot_id as lot, i.number as item, i.name, t.number as label,
               u.code as unit, t.expires_on, p.quantity, p.picked, coalesce(a.quantity, 0) as set_aside
        from pick_list k
        join sales_order o on o.sales_order_id = k.sales_order_id
        join pick_line p on p.pick_list_id = k.pick_list_id
        join lot t on t.lot_id = p.lot_id
        join item i on i.item_id = t.item_id
        join unit u on u.unit_id = i.unit_id
        join bin n on n.bin_id = p.from_bin_id
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join stock_balance b on b.lot_id = p.lot_id and b.bin_id = p.from_bin_id
        left join allocation a on a.sales_order_line_id = p.sales_order_line_id and a.stock_balance_id = b.stock_balance_id
        where k.pick_round_id = $1
        order by w.code, n.walk, n.code, t.lot_id, k.pick_list_id, p.pick_line_id
    )sql", round);
}

std::vector<CartPart> cartParts(const db::Read& read, PickRoundId round) {
    return read.all<CartPart>(R"sql(
        select a.allocation_id as allocation, k.sales_order_id as "order", k.tote, b.lot_id as lot, a.quantity
        from pick_round r
        join pick_list k on k.pick_round_id = r.pick_round_id
        join sales_order_line l on l.sales_order_id = k.sales_order_id
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id and b.bin_id = r.bin_id
        where r.pick_round_id = $1
          and exists (select 1 from pick_line p
                      where p.pick_list_id = k.pick_list_id and p.sales_order_line_id = l.sales_order_line_id and p.lot_id = b.lot_id)
        order by k.pick_list_id, l.line_no, a.allocation_id
    )sql", round);
}

namespace {

bool isDock(const db::Read& read, const RoundHead& round, BinId bin) {
    const auto site = read.find<SiteId>(R"sql(
        select site_id from bin where bin_id = $1 and kind = 'outbound'
    )sql", bin);
    return site == round.siteId && bin != round.binId;
}

}  // namespace

BinId dockOf(const db::Read& read, const RoundHead& round, std::optional<BinId> named, SalesOrderId order) {
    auto dock = named;
    if (!dock && round.binId) dock = dockFor(read, order, *round.binId, round.binId);
    if (!dock || !isDock(read, round, *dock))
        db::refuse("warehouse.drop.dock",
                   "Goods of {round} are set down on an outbound bin of its site, not on its own cart. Scan such a bin.",
                   {{"round", round.number}}, "toBin");
    return *dock;
}

std::vector<OnCart> onCart(const db::Read& read, PickRoundId round) {
    return read.all<OnCart>(R"sql(
        select k.sales_order_id as "order", o.number, k.tote, b.lot_id as lot, i.number as item, t.number as label,
               cast(sum(a.quantity) as bigint) as quantity
        from pick_round r
        join pick_list k on k.pick_round_id = r.pick_round_id
        join sales_order o on o.sales_order_id = k.sales_order_id
        join sales_order_line l on l.sales_order_id = k.sales_order_id
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id and b.bin_id = r.bin_id
        join lot t on t.lot_id = b.lot_id
        join item i on i.item_id = t.item_id
        where r.pick_round_id = $1
          and exists (select 1 from pick_line p
                      where p.pick_list_id = k.pick_list_id and p.sales_order_line_id = l.sales_order_line_id and p.lot_id = b.lot_id)
        group by k.sales_order_id, o.number, k.tote, b.lot_id, i.number, t.number
        order by i.number, t.number, o.number, k.tote
    )sql", round);
}

}  // namespace warehouse
