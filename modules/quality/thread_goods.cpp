// The ways of a thread that goods take: from a supplier into lots, through work into other lots, in units onto trucks, and
// back again.
#include "quality/thread_ways.h"

namespace quality {
namespace {

constexpr ThreadWay goodsWays[] = {
    // Of an item what came and what was made lately: not a way that leads on, but where one may begin.
    {.bond = Bond::received, .from = "item", .to = "lot",
     .after = R"sql(
        select m.lot_id as id, cast(null as bigint) as quantity
        from (select lot_id, kind from stock_move where item_id = $1 order by stock_move_id desc limit $2) m
        where m.kind = 'receipt'
     )sql",
     .newest = true},
    {.bond = Bond::made, .from = "item", .to = "work order",
     .after = R"sql(
        select work_order_id as id, cast(null as bigint) as quantity
        from work_order where item_id = $1 order by work_order_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::supplied, .from = "party", .to = "receipt",
     .after = R"sql(
        select m.stock_move_id as id, m.quantity
        from (select l.journal_entry_id
              from journal_line l join party_role r on r.party_id = l.party_id and r.role = 'supplier'
              join journal_entry j on j.journal_entry_id = l.journal_entry_id and j.document_kind = 'receipt'
              where l.party_id = $1 order by l.journal_line_id desc limit $2) e
        join stock_move m on m.journal_entry_id = e.journal_entry_id
        where m.kind = 'receipt' and m.document_kind = 'receipt' order by m.stock_move_id desc limit $2
     )sql",
     .before = R"sql(
        select l.party_id as id, m.quantity
        from stock_move m join journal_line l on l.journal_entry_id = m.journal_entry_id
        join party_role r on r.party_id = l.party_id and r.role = 'supplier' where m.stock_move_id = $1 limit $2
     )sql",
     .newest = true, .unitOfTo = true},
    // Whose goods they were is written with their inspection.
    {.bond = Bond::supplied, .from = "party", .to = "lot",
     .after = R"sql(
        select x.lot_id as id, x.quantity
        from (select inspection_id from inspection where supplier_id = $1 order by inspection_id desc limit $2) n
        join inspection_lot x on x.inspection_id = n.inspection_id where x.lot_id is not null
        order by x.inspection_lot_id desc limit $2
     )sql",
     .before = R"sql(
        select n.supplier_id as id, x.quantity
        from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
        where x.lot_id = $1 and n.supplier_id is not null limit $2
     )sql",
     .newest = true, .unitOfTo = true},
    // Goods come before they are used, so that their receipts are among the first moves of a lot.
    {.bond = Bond::received, .from = "receipt", .to = "lot",
     .after = R"sql(
        select lot_id as id, quantity from stock_move where stock_move_id = $1 limit $2
     )sql",
     .before = R"sql(
        select m.stock_move_id as id, m.quantity
        from (select stock_move_id, kind, document_kind, quantity from stock_move where lot_id = $1 order by occurred_at limit $2) m
        where m.kind = 'receipt' and m.document_kind = 'receipt'
     )sql",
     .unitOfTo = true},
    // One row of the genealogy is of one report: many of them are one way in.
    {.bond = Bond::went_in, .from = "lot", .to = "lot",
     .after = R"sql(
        select output_lot_id as id, cast(sum(quantity) as bigint) as quantity
        from genealogy where input_lot_id = $1 and output_lot_id is not null
        group by output_lot_id order by output_lot_id limit $2
     )sql",
     .before = R"sql(
        select input_lot_id as id, cast(sum(quantity) as bigint) as quantity
        from genealogy where output_lot_id = $1 group by input_lot_id order by input_lot_id limit $2
     )sql",
     .summed = true, .right = "production.see"},
    {.bond = Bond::issued, .from = "lot", .to = "work order",
     .after = R"sql(
        select work_order_id as id, quantity from material_issue where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from material_issue where work_order_id = $1 limit $2
     )sql"},
    {.bond = Bond::made, .from = "work order", .to = "lot",
     .after = R"sql(
        select lot_id as id, good as quantity from production_report where work_order_id = $1 and lot_id is not null limit $2
     )sql",
     .before = R"sql(
        select work_order_id as id, good as quantity from production_report where lot_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::led_to, .from = "work order", .to = "work order",
     .after = R"sql(
        select work_order_id as id, quantity from work_order where source_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select source_order_id as id, quantity from work_order where work_order_id = $1 and source_order_id is not null limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::part, .from = "work order", .to = "operation",
     .after = R"sql(
        select work_order_operation_id as id, cast(null as bigint) as quantity
        from work_order_operation where work_order_id = $1 order by op_no limit $2
     )sql",
     .before = R"sql(
        select work_order_id as id, cast(null as bigint) as quantity
        from work_order_operation where work_order_operation_id = $1 limit $2
     )sql",
     .askedAfter = true},
    {.bond = Bond::set_aside, .from = "lot", .to = "order",
     .after = R"sql(
        select l.sales_order_id as id, a.quantity
        from stock_balance b join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id where b.lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select b.lot_id as id, a.quantity
        from sales_order_line l join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id where l.sales_order_id = $1 limit $2
     )sql"},
    {.bond = Bond::packed, .from = "lot", .to = "handling unit",
     .after = R"sql(
        select handling_unit_id as id, quantity from packed where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from packed where handling_unit_id = $1 limit $2
     )sql",
     .askedAfter = true},
    {.bond = Bond::packed, .from = "handling unit", .to = "handling unit",
     .after = R"sql(
        select parent_id as id, cast(null as bigint) as quantity
        from handling_unit where handling_unit_id = $1 and parent_id is not null limit $2
     )sql",
     .before = R"sql(
        select handling_unit_id as id, cast(null as bigint) as quantity from handling_unit where parent_id = $1 limit $2
     )sql"},
    {.bond = Bond::shipped, .from = "handling unit", .to = "shipment",
     .after = R"sql(
        select shipment_id as id, cast(null as bigint) as quantity
        from handling_unit where handling_unit_id = $1 and shipment_id is not null and parent_id is null limit $2
     )sql",
     .before = R"sql(
        select handling_unit_id as id, cast(null as bigint) as quantity
        from handling_unit where shipment_id = $1 and parent_id is null limit $2
     )sql",
     .askedBefore = true},
    {.bond = Bond::shipped, .from = "lot", .to = "shipment",
     .after = R"sql(
        select shipment_id as id, quantity from shipment_line where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from shipment_line where shipment_id = $1 limit $2
     )sql"},
    {.bond = Bond::loaded, .from = "shipment", .to = "load",
     .after = R"sql(
        select truck_load_id as id, cast(null as bigint) as quantity
        from shipment where shipment_id = $1 and truck_load_id is not null limit $2
     )sql",
     .before = R"sql(
        select shipment_id as id, cast(null as bigint) as quantity from shipment where truck_load_id = $1 limit $2
     )sql"},
    {.bond = Bond::came_back, .from = "shipment", .to = "return",
     .after = R"sql(
        select r.customer_return_id as id, r.quantity
        from shipment_line x join customer_return r on r.shipment_line_id = x.shipment_line_id where x.shipment_id = $1 limit $2
     )sql",
     .before = R"sql(
        select x.shipment_id as id, r.quantity
        from customer_return r join shipment_line x on x.shipment_line_id = r.shipment_line_id where r.customer_return_id = $1 limit $2
     )sql",
     .unitOfTo = true},
};

}  // namespace

std::span<const ThreadWay> waysOfGoods() { return goodsWays; }

}  // namespace quality
