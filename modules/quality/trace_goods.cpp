// Of each kind of record the goods that it is about.
#include <algorithm>

#include "quality/trace_report.h"

namespace quality {
namespace {

struct MeantRow {
    LotId lot;
    std::optional<ShipmentLineId> line;
};
BOOST_DESCRIBE_STRUCT(MeantRow, (), (lot, line))

// $1 the id, $2 the most -> lot, line
struct GoodsOfKind {
    const char* kind;
    const char* sql;
    bool onlyLines = false;
};
constexpr GoodsOfKind goodsOfKinds[] = {
    {"lot", R"sql(select lot_id as lot, cast(null as bigint) as line from lot where lot_id = $1 limit $2)sql"},
    {"receipt", R"sql(select lot_id as lot, cast(null as bigint) as line from stock_move where stock_move_id = $1 limit $2)sql"},
    {"work order", R"sql(
        select lot_id as lot, cast(null as bigint) as line
        from production_report where work_order_id = $1 and lot_id is not null limit $2
    )sql"},
    {"operation", R"sql(
        select r.lot_id as lot, cast(null as bigint) as line
        from work_order_operation o join production_report r on r.work_order_id = o.work_order_id
        where o.work_order_operation_id = $1 and r.lot_id is not null limit $2
    )sql"},
    {"inspection", R"sql(
        select lot_id as lot, cast(null as bigint) as line from inspection_lot where inspection_id = $1 and lot_id is not null
        union select r.lot_id, cast(null as bigint) from inspection n join production_report r on r.work_order_id = n.work_order_id
        where n.inspection_id = $1 and n.occasion = 'in_process' and r.lot_id is not null limit $2
    )sql"},
    {"nonconformance", R"sql(
        select lot_id as lot, cast(null as bigint) as line from nonconformance where nonconformance_id = $1 and lot_id is not null
        union select r.lot_id, cast(null as bigint) from nonconformance n
        join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        join production_report r on r.work_order_id = o.work_order_id
        where n.nonconformance_id = $1 and n.lot_id is null and r.lot_id is not null limit $2
    )sql"},
    {"8D report", R"sql(
        select k.lot_id as lot, cast(null as bigint) as line
        from capa c join complaint k on k.complaint_id = c.complaint_id where c.capa_id = $1
        union select n.lot_id, cast(null as bigint) from capa c join nonconformance n on n.nonconformance_id = c.nonconformance_id
        where c.capa_id = $1 and n.lot_id is not null limit $2
    )sql"},
    {"complaint", R"sql(
        select k.lot_id as lot, x.shipment_line_id as line
        from complaint k left join shipment_line x on x.shipment_id = k.shipment_id and x.lot_id = k.lot_id
        where k.complaint_id = $1 limit $2
    )sql"},
    {"ticket", R"sql(
        select lot_id as lot, cast(null as bigint) as line from service_ticket where service_ticket_id = $1 and lot_id is not null limit $2
    )sql"},
    {"party", R"sql(
        select x.lot_id as lot, cast(null as bigint) as line
        from (select inspection_id from inspection where supplier_id = $1 order by inspection_id desc limit $2) n
        join inspection_lot x on x.inspection_id = n.inspection_id where x.lot_id is not null limit $2
    )sql"},
    {"handling unit", R"sql(
        with recursive tree (handling_unit_id, shipment_id) as (
            select handling_unit_id, shipment_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id, t.shipment_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select p.lot_id as lot, x.shipment_line_id as line
        from tree t join packed p on p.handling_unit_id = t.handling_unit_id
        left join shipment_line x on x.shipment_id = t.shipment_id and x.lot_id = p.lot_id limit $2
    )sql"},
    {"shipment", R"sql(
        select lot_id as lot, shipment_line_id as line from shipment_line where shipment_id = $1 limit $2
    )sql", true},
    {"order", R"sql(
        select x.lot_id as lot, x.shipment_line_id as line
        from shipment s join shipment_line x on x.shipment_id = s.shipment_id where s.sales_order_id = $1 limit $2
    )sql", true},
    {"order line", R"sql(
        select lot_id as lot, shipment_line_id as line from shipment_line where sales_order_line_id = $1 limit $2
    )sql", true},
    {"customer", R"sql(
        select x.lot_id as lot, x.shipment_line_id as line
        from (select sales_order_id from sales_order where customer_id = $1 order by sales_order_id desc limit $2) o
        join shipment s on s.sales_order_id = o.sales_order_id join shipment_line x on x.shipment_id = s.shipment_id limit $2
    )sql", true},
    {"invoice", R"sql(
        select x.lot_id as lot, x.shipment_line_id as line
        from invoice v join invoice_line n on n.invoice_id = v.invoice_id
        join shipment_line x on x.sales_order_line_id = n.sales_order_line_id
        join shipment s on s.shipment_id = x.shipment_id and s.shipped_on <= v.invoiced_on where v.invoice_id = $1 limit $2
    )sql", true},
    {"return", R"sql(
        select x.lot_id as lot, x.shipment_line_id as line
        from customer_return r join shipment_line x on x.shipment_line_id = r.shipment_line_id where r.customer_return_id = $1 limit $2
    )sql", true},
    {"return order", R"sql(
        select x.lot_id as lot, x.shipment_line_id as line
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id where r.return_order_id = $1 limit $2
    )sql", true},
};

template <class Id>
void sortOut(std::vector<Id>& all) {
    std::ranges::sort(all);
    const auto doubled = std::ranges::unique(all);
    all.erase(doubled.begin(), doubled.end());
}

}  // namespace

MeantGoods meantGoods(const db::Read& read, const ThreadRef& ref, int most) {
    MeantGoods goods;
    const auto* const known = std::ranges::find_if(goodsOfKinds, [&](const GoodsOfKind& one) { return ref.kind == one.kind; });
    if (known == std::end(goodsOfKinds)) return goods;
    const auto rows = read.all<MeantRow>(known->sql, ref.id, std::int64_t{most});
    goods.cut = rows.size() >= static_cast<std::size_t>(most);
    goods.onlyLines = known->onlyLines;
    for (const auto& row : rows) {
        goods.lots.push_back(row.lot);
        if (row.line) goods.lines.push_back(*row.line);
    }
    sortOut(goods.lots);
    sortOut(goods.lines);
    return goods;
}

}  // namespace quality
