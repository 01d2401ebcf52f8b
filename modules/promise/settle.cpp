#include <algorithm>
#include <map>
#include <set>

#include "promise/plan.h"

namespace promise {
namespace {

// A line whose promises may have to change, with its row for what is set aside.
struct OpenLine {
    SalesOrderLineId line;
    Quantity allocated, waiting;
    bool anyLot = true;
    std::optional<PromiseId> stockRow;
    Quantity promisedStock;
};
BOOST_DESCRIBE_STRUCT(OpenLine, (), (line, allocated, waiting, anyLot, stockRow, promisedStock))

// A row for what waits.
struct Row {
    PromiseId promise;
    SalesOrderLineId line;
    std::optional<SupplyId> supply;
    Quantity quantity;
    std::optional<Date> shipsOn;
};
BOOST_DESCRIBE_STRUCT(Row, (), (promise, line, supply, quantity, shipsOn))

struct OpenSupply {
    SupplyId supply;
    Date dueOn;
    Quantity open, promised;
};
BOOST_DESCRIBE_STRUCT(OpenSupply, (), (supply, dueOn, open, promised))

// In the order of signing: lines that wait, lines with rows for waiting, and lines whose row for what is set
// aside is missing or says another quantity. Lines that are served and rightly promised stay out.
std::vector<OpenLine> openLines(const db::Read& read, const Touched& t) {
    return read.all<OpenLine>(R"sql(
        with concerned as (
            select sales_order_line_id from sales_order_line where item_id = $1 and waiting > 0
            union
            select sales_order_line_id from promise where item_id = $1 and source in ('supply', 'none')
            union
            select p.sales_order_line_id
            from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
            where p.item_id = $1 and p.source = 'stock' and p.quantity <> l.allocated
            union
            select a.sales_order_line_id
            from stock_balance b join allocation a on a.stock_balance_id = b.stock_balance_id
            where b.item_id = $1 and b.site_id = $2 and b.allocated > 0
              and not exists (select 1 from promise p
                              where p.sales_order_line_id = a.sales_order_line_id and p.source = 'stock')
        )
        select l.sales_order_line_id as line, l.allocated,
               case when o.state = 'signed' then l.waiting else 0 end as waiting,
               case when l.lot_id is null then 1 else 0 end as any_lot,
               p.promise_id as stock_row, coalesce(p.quantity, 0) as promised_stock
        from concerned c
        join sales_order_line l on l.sales_order_line_id = c.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        left join promise p on p.sales_order_line_id = l.sales_order_line_id and p.source = 'stock'
        where o.site_id = $2
        order by o.signed_at nulls first, l.sales_order_line_id
    )sql", t.item, t.site);
}

std::vector<Row> waitingRows(const db::Read& read, const Touched& t) {
    return read.all<Row>(R"sql(
        select p.promise_id as promise, p.sales_order_line_id as line, p.supply_id as supply, p.quantity, p.ships_on
        from promise p
        join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where p.item_id = $1 and p.source in ('supply', 'none') and o.site_id = $2
        order by p.sales_order_line_id, p.promise_id
    )sql", t.item, t.site);
}

std::vector<OpenSupply> openSupplies(const db::Read& read, const Touched& t) {
    return read.all<OpenSupply>(R"sql(
        select supply_id as supply, due_on, case when quantity > received then quantity - received else 0 end as open,
               promised
        from supply
        where item_id = $1 and site_id = $2 and state = 'open'
        order by due_on, supply_id
    )sql", t.item, t.site);
}

void remove(db::Tx& tx, PromiseId row) {
    tx.run(R"sql(delete from promise where promise_id = $1)sql", row);
}

void settleStock(db::Tx& tx, ItemId item, const OpenLine& line, calendar::ShipDays& days) {
    if (line.allocated == line.promisedStock) return;
    if (!line.stockRow)
        return insertRow(tx, {line.line, item, "stock", std::nullopt, line.allocated, days.earliest(days.today())});
    if (line.allocated == Quantity{}) return remove(tx, *line.stockRow);
    if (line.allocated < line.promisedStock)  // what is left keeps its day
        tx.run(R"sql(update promise set quantity = $2 where promise_id = $1)sql", *line.stockRow, line.allocated);
    else
        tx.run(R"sql(update promise set quantity = $2, ships_on = $3 where promise_id = $1)sql", *line.stockRow,
               line.allocated, days.earliest(days.today()));
}

// Makes a line's rows for waiting what they should be, and leaves alone what is right.
void settleWaiting(db::Tx& tx, ItemId item, SalesOrderLineId line, std::span<const Row> rows,
                   std::span<const Part> parts, calendar::ShipDays& days) {
    std::set<std::optional<SupplyId>> kept;
    for (const auto& row : rows) {
        const auto part = std::ranges::find(parts, row.supply, &Part::supply);
        if (part == parts.end() || !kept.insert(row.supply).second) {
            remove(tx, row.promise);
            continue;
        }
        const auto shipsOn = part->supply ? std::optional{days.earliest(part->dueOn)} : std::nullopt;
        if (row.quantity != part->quantity || row.shipsOn != shipsOn)
            tx.run(R"sql(update promise set quantity = $2, ships_on = $3 where promise_id = $1)sql", row.promise,
                   part->quantity, shipsOn);
    }
    for (const auto& part : parts)
        if (!kept.contains(part.supply)) insertPart(tx, line, item, part, days);
}

void notePromised(db::Tx& tx, SupplyId supply, Quantity promised) {
    tx.run(R"sql(update supply set promised = $2 where supply_id = $1)sql", supply, promised);
}

// What each line is promised: what is pegged to it, then what is left, in the order of signing.
std::map<SalesOrderLineId, std::vector<Part>> planned(const std::vector<OpenLine>& lines,
                                                      const std::vector<Claim>& claims, std::vector<Source>& sources) {
    std::map<SalesOrderLineId, std::vector<Part>> plan;
    std::map<SalesOrderLineId, Quantity> waiting;
    for (const auto& line : lines) waiting[line.line] = line.waiting;
    std::map<SupplyId, Source*> bySupply;
    if (!claims.empty())
        for (auto& source : sources) bySupply[source.supply] = &source;
    for (const auto& claim : claims) {
        const auto source = bySupply.find(claim.supply);
        const auto line = waiting.find(claim.line);
        if (source == bySupply.end() || line == waiting.end()) continue;
        const auto part = std::min({claim.quantity, source->second->left, line->second});
        if (part == Quantity{}) continue;
        plan[claim.line].push_back({claim.supply, source->second->dueOn, part});
        source->second->left -= part;
        line->second -= part;
    }
    std::span<Source> left{sources};
    for (const auto& line : lines) {
        auto& parts = plan[line.line];
        while (!left.empty() && left.front().left == Quantity{}) left = left.subspan(1);
        for (const auto& part : take(line.anyLot ? left : std::span<Source>{}, waiting[line.line])) {
            const auto pegged = std::ranges::find(parts, part.supply, &Part::supply);
            if (pegged != parts.end())
                pegged->quantity += part.quantity;
            else
                parts.push_back(part);
        }
    }
    return plan;
}

// What the supplies are promised after it; those that are closed promise nothing.
void settleSupplies(db::Tx& tx, const std::vector<OpenSupply>& supplies, const std::vector<Source>& sources,
                    const std::vector<Row>& rows) {
    std::set<SupplyId> closed;
    for (const auto& row : rows)
        if (row.supply) closed.insert(*row.supply);
    for (std::size_t i = 0; i < supplies.size(); ++i) {
        closed.erase(supplies[i].supply);
        if (const auto promised = supplies[i].open - sources[i].left; promised != supplies[i].promised)
            notePromised(tx, supplies[i].supply, promised);
    }
    for (const auto supply : closed) notePromised(tx, supply, {});
}

void settleOne(db::Tx& tx, const Touched& touched, calendar::ShipDays& days) {
    const auto claims = trimmed(tx, claimsOf(tx, touched.item, touched.site));
    const auto lines = openLines(tx, touched);
    if (lines.empty()) return;
    const auto rows = waitingRows(tx, touched);
    const bool waits = std::ranges::any_of(lines, [](const OpenLine& l) { return l.waiting > Quantity{}; });
    const auto supplies = waits || !rows.empty() ? openSupplies(tx, touched) : std::vector<OpenSupply>{};
    std::vector<Source> sources;
    for (const auto& s : supplies) sources.push_back({s.supply, s.dueOn, s.open, {}});
    auto plan = planned(lines, claims, sources);
    for (const auto& line : lines) {
        settleStock(tx, touched.item, line, days);
        const auto [first, last] = std::ranges::equal_range(rows, line.line, {}, &Row::line);
        settleWaiting(tx, touched.item, line.line, {first, last}, plan[line.line], days);
    }
    settleSupplies(tx, supplies, sources, rows);
}

}  // namespace

void settle(db::Tx& tx, std::span<const Touched> touched) {
    std::map<SiteId, std::set<ItemId>> sites;
    for (const auto& t : touched) sites[t.site].insert(t.item);
    for (const auto& [site, items] : sites) {
        calendar::ShipDays days{tx, site};
        for (const auto item : items) settleOne(tx, {item, site}, days);
    }
}

}  // namespace promise
