// Setting stock aside for order lines. Every row of `allocation`, the balance's `allocated` and the line's
// `allocated` and `waiting` change here together: 0 <= allocated <= on hand, and both are the allocations' sum.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"

namespace inventory {
namespace {

AllocationId reserve(db::Tx& tx, SalesOrderLineId line, StockBalanceId balance, Quantity quantity,
                     bool byHand) {
    const auto changed = tx.run(R"sql(
        update stock_balance set allocated = allocated + $2
        where stock_balance_id = $1 and allocated + $2 <= on_hand
    )sql", balance, quantity);
    db::ensure(changed == 1, "only free stock is set aside");
    return tx.make<AllocationId>(R"sql(
        insert into allocation (sales_order_line_id, stock_balance_id, quantity, by_hand) values ($1, $2, $3, $4)
        on conflict (sales_order_line_id, stock_balance_id) do update
        set quantity = allocation.quantity + excluded.quantity,
            by_hand = case when excluded.by_hand = 1 then 1 else allocation.by_hand end
        returning allocation_id
    )sql", line, balance, quantity, byHand);
}

void unreserve(db::Tx& tx, const Kept& kept, Quantity quantity) {
    db::ensure(quantity > Quantity{} && quantity <= kept.quantity,
               "no more is given back than was set aside");
    if (quantity == kept.quantity)
        tx.run(R"sql(delete from allocation where allocation_id = $1)sql", kept.allocationId);
    else
        tx.run(R"sql(update allocation set quantity = quantity - $2 where allocation_id = $1)sql",
               kept.allocationId, quantity);
    tx.run(R"sql(update stock_balance set allocated = allocated - $2 where stock_balance_id = $1)sql",
           kept.stockBalanceId, quantity);
}

// waiting -> allocated; negative: back.
void keepForLine(db::Tx& tx, SalesOrderLineId line, Quantity quantity) {
    const auto changed = tx.run(R"sql(
        update sales_order_line set allocated = allocated + $2, waiting = waiting - $2
        where sales_order_line_id = $1 and waiting >= $2
    )sql", line, quantity);
    db::ensure(changed == 1, "a line is given no more than it waits for");
}

struct Waiting {
    SalesOrderLineId salesOrderLineId;
    Quantity waiting;
    int minShelfDays = 0;
    std::optional<LotId> lotId;
    Date wantedOn;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (salesOrderLineId, waiting, minShelfDays, lotId, wantedOn))

// Sets aside what can be had for the line; its line row follows.
Quantity serve(db::Tx& tx, SalesOrderLineId line, const Wanted& wanted) {
    Quantity taken;
    const auto parts = choose(tx, wanted);
    for (const auto& part : parts) taken += part.quantity;
    if (parts.empty()) return taken;
    setAside(tx, line, parts);
    keepForLine(tx, line, taken);
    return taken;
}

}  // namespace

AllocationId give(db::Tx& tx, SalesOrderLineId line, StockBalanceId balance, Quantity quantity, bool byHand) {
    const auto made = reserve(tx, line, balance, quantity, byHand);
    keepForLine(tx, line, quantity);
    return made;
}

void giveBack(db::Tx& tx, const Kept& kept, Quantity quantity) {
    unreserve(tx, kept, quantity);
    keepForLine(tx, kept.salesOrderLineId, -quantity);
}

std::vector<Kept> keptFor(const db::Read& read, SalesOrderLineId line) {
    return read.all<Kept>(R"sql(
        select allocation_id, sales_order_line_id, stock_balance_id, quantity, by_hand from allocation
        where sales_order_line_id = $1 order by by_hand, allocation_id desc
    )sql", line);
}

void setAside(db::Tx& tx, SalesOrderLineId line, std::span<const Part> parts) {
    for (const auto& part : parts) reserve(tx, line, part.balance, part.quantity, false);
}

namespace {

Wanted wantedFor(const db::Read& read, const LineFacts& line, Quantity quantity) {
    return {line.itemId, line.siteId, quantity, line.minShelfDays, line.lotId,
            calendar::earliestShipDay(read, line.siteId, line.wantedOn)};
}

}  // namespace

Quantity allocateFrom(db::Tx& tx, SalesOrderLineId id, LotId lot, Quantity most) {
    const auto line = theLine(tx, id);
    if (line.state != "signed" || (line.lotId && *line.lotId != lot)) return {};
    auto wanted = wantedFor(tx, line, std::min(most, line.waiting));
    wanted.lot = lot;
    return serve(tx, id, wanted);
}

Quantity allocateByRule(db::Tx& tx, SalesOrderLineId id, Quantity quantity) {
    return serve(tx, id, wantedFor(tx, theLine(tx, id), quantity));
}

std::vector<Part> allocateElsewhere(db::Tx& tx, SalesOrderLineId id, Quantity quantity, BinId notFrom) {
    auto wanted = wantedFor(tx, theLine(tx, id), quantity);
    wanted.notFrom = notFrom;
    const auto parts = choose(tx, wanted);
    for (const auto& part : parts) give(tx, id, part.balance, part.quantity, false);
    return parts;
}

void deallocate(db::Tx& tx, SalesOrderLineId line, Quantity quantity) {
    for (const auto& kept : keptFor(tx, line)) {
        if (quantity == Quantity{}) return;
        const auto part = std::min(kept.quantity, quantity);
        giveBack(tx, kept, part);
        quantity -= part;
    }
    db::ensure(quantity == Quantity{}, "a line gives back no more than it was given");
}

Quantity giveBackAt(db::Tx& tx, SalesOrderLineId line, LotId lot, BinId bin, Quantity most) {
    const auto balance = findBalance(tx, lot, bin);
    if (!balance) return {};
    for (const auto& kept : keptFor(tx, line)) {
        const auto part = std::min(kept.quantity, most);
        if (kept.stockBalanceId != balance->stockBalanceId || part <= Quantity{}) continue;
        giveBack(tx, kept, part);
        return part;
    }
    return {};
}

namespace {

std::vector<Waiting> waitingFor(const db::Read& read, ItemId item, SiteId site) {
    return read.all<Waiting>(R"sql(
        select l.sales_order_line_id, l.waiting, c.min_shelf_days, l.lot_id, l.wanted_on
        from sales_order_line l
        join sales_order o on o.sales_order_id = l.sales_order_id
        join customer c on c.customer_id = o.customer_id
        where l.item_id = $1 and l.waiting > 0 and o.site_id = $2 and o.state = 'signed'
        order by o.signed_at, l.sales_order_line_id
    )sql", item, site);
}

void serveSite(db::Tx& tx, ItemId item, SiteId site) {
    auto free = tx.one<Quantity>(R"sql(
        select coalesce(cast(sum(b.on_hand - b.allocated) as bigint), 0) as free
        from stock_balance b
        join lot t on t.lot_id = b.lot_id and t.on_hold = 0
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production', 'outbound')
        left join bin_rule u on u.bin_id = b.bin_id
        where b.item_id = $1 and b.site_id = $2 and coalesce(u.locked, '') not in ('out', 'both')
    )sql", item, site);
    if (free > Quantity{}) {
        calendar::ShipDays days{tx, site};
        for (const auto& line : waitingFor(tx, item, site)) {
            free -= serve(
                tx, line.salesOrderLineId,
                {item, site, line.waiting, line.minShelfDays, line.lotId, days.earliest(line.wantedOn)});
            if (free == Quantity{}) break;
        }
    }
}

}  // namespace

std::vector<promise::Touched> serveWaiting(db::Tx& tx, ItemId item, const std::map<SiteId, Quantity>& sites) {
    std::vector<promise::Touched> touched;
    for (const auto& [site, unused] : sites) {
        serveSite(tx, item, site);
        touched.push_back({item, site});
    }
    return touched;
}

void allocateWaiting(db::Tx& tx, ItemId item, SiteId site) {
    serveSite(tx, item, site);
    const promise::Touched touched{item, site};
    promise::settle(tx, {&touched, 1});
}

AllocationId allocateLot(db::Tx& tx, SalesOrderLineId id, LotId lotId, BinId bin, Quantity quantity,
                         bool byHand) {
    const auto line = theLine(tx, id);
    const auto lot = theLot(tx, lotId);
    const auto place = theBin(tx, bin);
    if (lot.itemId != line.itemId || place.siteId != line.siteId || !place.promised())
        db::refuse("inventory.allocate.other",
                   "Lot {lot} of {item} in {bin} does not fit line {line} of {order}. "
                   "Choose stock of the line's item in a storage or outbound bin of its site.",
                   {{"lot", lot.number},
                    {"item", lot.item},
                    {"bin", place.code},
                    {"line", std::int64_t{line.lineNo}},
                    {"order", line.order}},
                   "lot");
    requireUnlocked(place, false, "bin");
    db::Reasons reasons;
    checkUsable(tx, lot, calendar::earliestShipDay(tx, line.siteId, line.wantedOn), line.minShelfDays, reasons,
                "lot");
    reasons.throwIfAny();
    const auto balance = findBalance(tx, lotId, bin).value_or(Balance{});
    if (balance.free() < quantity || line.waiting < quantity)
        db::refuse("inventory.allocate.short",
                   "{free} of lot {lot} in {bin} are free and line {line} of {order} waits for {waiting}. "
                   "Set at most the smaller of the two aside.",
                   {{"free", balance.free()},
                    {"lot", lot.number},
                    {"bin", place.code},
                    {"line", std::int64_t{line.lineNo}},
                    {"order", line.order},
                    {"waiting", line.waiting}},
                   "quantity");
    return give(tx, id, balance.stockBalanceId, quantity, byHand);
}

namespace {

// An allocation with its stock and its customer's terms.
struct Held {
    AllocationId allocationId;
    SalesOrderLineId salesOrderLineId;
    StockBalanceId stockBalanceId;
    Quantity quantity;
    bool byHand = false;
    LotId lotId;
    BinId binId;
    SiteId siteId;
    int minShelfDays = 0;
    Kept kept() const { return {allocationId, salesOrderLineId, stockBalanceId, quantity, byHand}; }
};
BOOST_DESCRIBE_STRUCT(Held, (),
                      (allocationId, salesOrderLineId, stockBalanceId, quantity, byHand, lotId, binId, siteId,
                       minShelfDays))

Held held(const db::Read& read, AllocationId id, Quantity wanted) {
    const auto found = read.find<Held>(R"sql(
        select a.allocation_id, a.sales_order_line_id, a.stock_balance_id, a.quantity, a.by_hand, b.lot_id, b.bin_id,
               b.site_id, c.min_shelf_days
        from allocation a
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        join customer c on c.customer_id = o.customer_id
        where a.allocation_id = $1
    )sql", id);
    if (!found || found->quantity < wanted || wanted <= Quantity{})
        db::refuse("inventory.allocation.gone",
                   "{quantity} is not what is set aside any more; somebody changed it. Look again.",
                   {{"quantity", wanted}}, "quantity");
    return *found;
}

}  // namespace

AllocationId moveAllocated(db::Tx& tx, AllocationId id, Quantity quantity, BinId to,
                           std::string_view documentKind, std::optional<std::int64_t> documentId) {
    const auto a = held(tx, id, quantity);
    const auto place = theBin(tx, to);
    if (place.siteId != a.siteId || !place.promised())
        db::refuse("inventory.bin.unpromised",
                   "{bin} is no storage or outbound bin of the site. Choose one that is.",
                   {{"bin", place.code}}, "toBin");
    if (to == a.binId) return id;
    const auto today = calendar::siteToday(tx, a.siteId);
    requireUsable(tx, a.lotId, today, a.minShelfDays);
    unreserve(tx, a.kept(), quantity);
    Movement move;
    move.kind = "transfer";
    move.lot = a.lotId;
    move.from = a.binId;
    move.to = to;
    move.quantity = quantity;
    book(tx, {a.siteId, today, std::string{documentKind}, documentId, {}, {}}, {&move, 1});
    return reserve(tx, a.salesOrderLineId, findBalance(tx, a.lotId, to)->stockBalanceId, quantity, a.byHand);
}

std::vector<Issued> issueAllocated(db::Tx& tx, const Document& document, std::span<const Take> takes) {
    std::vector<Issued> issued;
    std::vector<Movement> movements;
    for (const auto& take : takes) {
        const auto a = held(tx, take.allocation, take.quantity);
        requireUsable(tx, a.lotId, document.on, a.minShelfDays);
        unreserve(tx, a.kept(), take.quantity);
        tx.run(R"sql(
            update sales_order_line set allocated = allocated - $2, shipped = shipped + $2
            where sales_order_line_id = $1
        )sql", a.salesOrderLineId, take.quantity);
        issued.push_back({a.salesOrderLineId, a.lotId, a.binId, take.quantity, {}, {}});
        auto& move = movements.emplace_back();
        move.kind = "shipment";
        move.lot = a.lotId;
        move.from = a.binId;
        move.quantity = take.quantity;
        move.catchWeight = take.catchWeight;
        move.event = "cost_of_sales";
    }
    const auto booking = book(tx, document, movements);
    for (std::size_t i = 0; i < issued.size(); ++i) {
        issued[i].move = booking.moves[i].move;
        issued[i].cost = -booking.moves[i].value;
    }
    return issued;
}

}  // namespace inventory
