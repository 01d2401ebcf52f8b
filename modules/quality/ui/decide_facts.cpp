// What the screen that decides on goods asks the company.
#include "app/desk/say.h"
#include "quality/ui/decide_screen.h"

namespace quality::cases {

namespace {

struct DecideHead {
    std::string number, state, item, itemName, unit, text;
    std::optional<std::string> lot, defect, bin;
    std::optional<std::int64_t> lotId, binId, operationCenter;
    Quantity left;
};
BOOST_DESCRIBE_STRUCT(DecideHead, (), (number, state, item, itemName, unit, text, lot, defect, bin, lotId, binId, operationCenter, left))

struct LyingIn {
    std::int64_t id = 0;
    std::string code;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(LyingIn, (), (id, code, onHand))

std::optional<std::int64_t> madeAt(const db::Read& read, std::int64_t lot) {
    return read.find<std::int64_t>(R"sql(
        select o.work_center_id from production_report r join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
        where r.lot_id = $1 order by r.production_report_id desc limit 1
    )sql", lot);
}

}  // namespace

std::optional<ToDecide> toDecide(const db::Read& read, std::int64_t id) {
    const auto head = read.find<DecideHead>(R"sql(
        select n.number, n.state, i.number as item, i.name as item_name, u.code as unit, n.text, l.number as lot, k.name as defect,
               w.code || '/' || b.code as bin, n.lot_id, n.bin_id, o.work_center_id as operation_center, n.quantity - n.decided as left
        from nonconformance n join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        left join lot l on l.lot_id = n.lot_id left join defect_kind k on k.defect_kind_id = n.defect_kind_id
        left join bin b on b.bin_id = n.bin_id left join warehouse w on w.warehouse_id = b.warehouse_id
        left join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        where n.nonconformance_id = $1
    )sql", id);
    if (!head) return {};
    ToDecide what{head->number, head->state, head->item, head->itemName, head->lot.value_or(""), head->unit, head->defect.value_or(""), head->text,
                  head->bin.value_or(""), head->lotId, head->binId, head->operationCenter, head->left.millionths, {}};
    if (!what.lotId) return what;
    if (!what.workCenter) what.workCenter = madeAt(read, *what.lotId);
    if (what.binId) return what;
    for (const auto& one : read.all<LyingIn>(R"sql(
             select b.bin_id as id, w.code || '/' || n.code as code, b.on_hand
             from stock_balance b join bin n on n.bin_id = b.bin_id join warehouse w on w.warehouse_id = n.warehouse_id
             where b.lot_id = $1 and b.on_hand > 0 order by n.walk, b.bin_id limit 50
         )sql", *what.lotId))
        what.bins.emplace_back(one.id, one.code + " · " + desk::utf8(desk::shown(one.onHand, what.unit)));
    return what;
}

}  // namespace quality::cases
