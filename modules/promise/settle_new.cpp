// Runs inside order entry: three statements where stock serves every line, whatever else is on order.
#include <map>

#include "promise/plan.h"

namespace promise {
namespace {

struct WaitingLine {
    SalesOrderLineId line;
    ItemId item;
    Quantity waiting;
    bool anyLot = true;
};
BOOST_DESCRIBE_STRUCT(WaitingLine, (), (line, item, waiting, anyLot))

// What is set aside for all lines of the order that this line belongs to.
void promiseStock(db::Tx& tx, SalesOrderLineId anyLine, Date shipsOn) {
    tx.run(R"sql(
        insert into promise (sales_order_line_id, item_id, source, supply_id, quantity, ships_on)
        select l.sales_order_line_id, l.item_id, 'stock', null, l.allocated, cast($2 as text)
        from sales_order_line l
        where l.sales_order_id = (select x.sales_order_id from sales_order_line x where x.sales_order_line_id = $1)
          and l.allocated > 0
    )sql", anyLine, shipsOn);
}

std::vector<WaitingLine> waitingLines(const db::Read& read, SalesOrderLineId anyLine) {
    return read.all<WaitingLine>(R"sql(
        select l.sales_order_line_id as line, l.item_id as item, l.waiting,
               case when l.lot_id is null then 1 else 0 end as any_lot
        from sales_order_line l
        where l.sales_order_id = (select x.sales_order_id from sales_order_line x where x.sales_order_line_id = $1)
          and l.waiting > 0
        order by l.sales_order_line_id
    )sql", anyLine);
}

class NewPromises {
public:
    NewPromises(db::Tx& tx, SiteId site) : tx_(tx), site_(site), days_(tx, site) {}
    void settleOrder(SalesOrderLineId anyLine) {
        promiseStock(tx_, anyLine, days_.earliest(days_.today()));
        for (const auto& w : waitingLines(tx_, anyLine)) settleLine(w);
    }

private:
    void settleLine(const WaitingLine& w) {
        std::vector<Source> none;
        for (const auto& part : take(w.anyLot ? sources(w.item) : none, w.waiting)) {
            insertPart(tx_, w.line, w.item, part, days_);
            if (part.supply)
                tx_.run(R"sql(update supply set promised = promised + $2 where supply_id = $1)sql", *part.supply,
                        part.quantity);
        }
    }
    std::vector<Source>& sources(ItemId item) {
        const auto [at, fresh] = sources_.try_emplace(item);
        if (fresh) at->second = unpromised(tx_, item, site_);
        return at->second;
    }

    db::Tx& tx_;
    SiteId site_;
    calendar::ShipDays days_;
    std::map<ItemId, std::vector<Source>> sources_;
};

}  // namespace

void settleNew(db::Tx& tx, SiteId site, std::span<const SalesOrderLineId> lines) {
    if (lines.empty()) return;
    NewPromises{tx, site}.settleOrder(lines.front());
}

}  // namespace promise
