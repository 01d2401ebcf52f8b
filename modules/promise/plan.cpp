#include "promise/plan.h"

#include <algorithm>

namespace promise {

BOOST_DESCRIBE_STRUCT(Source, (), (supply, dueOn, left, note))

std::vector<Part> take(std::span<Source> sources, Quantity wanted) {
    std::vector<Part> parts;
    for (auto& s : sources) {
        if (wanted <= Quantity{}) break;
        const auto part = std::min(s.left, wanted);
        if (part <= Quantity{}) continue;
        parts.push_back({s.supply, s.dueOn, part});
        s.left -= part;
        wanted -= part;
    }
    if (wanted > Quantity{}) parts.push_back({std::nullopt, {}, wanted});
    return parts;
}

std::vector<Source> unpromised(const db::Read& read, ItemId item, SiteId site) {
    return read.all<Source>(R"sql(
        select supply_id as supply, due_on, quantity - received - promised as left, note
        from supply
        where item_id = $1 and site_id = $2 and state = 'open' and quantity > received + promised
        order by due_on, supply_id
    )sql", item, site);
}

void insertRow(db::Tx& tx, const NewRow& row) {
    tx.run(R"sql(
        insert into promise (sales_order_line_id, item_id, source, supply_id, quantity, ships_on)
        values ($1, $2, $3, $4, $5, $6)
    )sql", row.line, row.item, row.source, row.supply, row.quantity, row.shipsOn);
}

void insertPart(db::Tx& tx, SalesOrderLineId line, ItemId item, const Part& part, calendar::ShipDays& days) {
    if (part.supply)
        insertRow(tx, {line, item, "supply", part.supply, part.quantity, days.earliest(part.dueOn)});
    else
        insertRow(tx, {line, item, "none", std::nullopt, part.quantity, std::nullopt});
}

}  // namespace promise
