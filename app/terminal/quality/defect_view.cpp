#include "app/terminal/quality/defect_view.h"

#include "database/json.h"
#include "shared/numbers.h"

namespace terminal::quality {

BOOST_DESCRIBE_STRUCT(KindView, (), (kind, name, parent))
BOOST_DESCRIBE_STRUCT(DrawingView, (), (revision, words, sha256))
BOOST_DESCRIBE_STRUCT(DefectView, (), (operation, lot, words, itemName, unit, kinds, drawings))

namespace {

struct Subject {
    tl::ItemId item;
    std::string words, itemName, unit;
};
BOOST_DESCRIBE_STRUCT(Subject, (), (item, words, itemName, unit))

// By what the last thousand defects were, so that the buttons follow what happens now: of this item first.
std::vector<KindView> kindsFor(const db::Read& read, tl::ItemId item) {
    return read.all<KindView>(R"sql(
        with recent as (
            select defect_kind_id, item_id from nonconformance where defect_kind_id is not null
            order by nonconformance_id desc limit 1000),
        often as (
            select defect_kind_id, count(*) as found, sum(case when item_id = $1 then 1 else 0 end) as here
            from recent group by defect_kind_id)
        select k.defect_kind_id as kind, k.name, coalesce(p.name, '') as parent
        from defect_kind k
        left join defect_kind p on p.defect_kind_id = k.parent_id
        left join often o on o.defect_kind_id = k.defect_kind_id
        where k.state = 'active'
        order by coalesce(o.here, 0) desc, coalesce(o.found, 0) desc, k.name, k.defect_kind_id
    )sql",
                              item);
}

std::vector<DrawingView> drawingsOf(const db::Read& read, tl::WorkOrderOperationId operation) {
    return read.all<DrawingView>(R"sql(
        select r.document_revision_id as revision, d.number || ' ' || r.revision as words, r.sha256
        from work_order_operation o
        join work_order_document p on p.work_order_id = o.work_order_id and (p.op_no is null or p.op_no = o.op_no)
        join document_revision r on r.document_revision_id = p.document_revision_id
        join document d on d.document_id = r.document_id
        join attachment a on a.sha256 = r.sha256
        where o.work_order_operation_id = $1 and r.state in ('released', 'superseded')
          and a.media_type in ('image/svg+xml', 'image/png', 'image/jpeg')
        order by case when d.kind = 'drawing' then 0 else 1 end, d.number, r.document_revision_id
    )sql",
                                 operation);
}

std::optional<Subject> atWork(const db::Read& read, tl::WorkOrderOperationId operation) {
    return read.find<Subject>(R"sql(
        select i.item_id as item, w.number || '/' || cast(o.op_no as text) as words, i.name as item_name, u.code as unit
        from work_order_operation o
        join work_order w on w.work_order_id = o.work_order_id
        join item i on i.item_id = w.item_id
        join unit u on u.unit_id = i.unit_id
        where o.work_order_operation_id = $1
    )sql",
                              operation);
}

std::optional<Subject> inStock(const db::Read& read, tl::LotId lot) {
    return read.find<Subject>(R"sql(
        select i.item_id as item, i.number || ' / ' || l.number as words, i.name as item_name, u.code as unit
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql",
                              lot);
}

}  // namespace

std::optional<DefectView> readDefect(const db::Read& read, tl::WorkOrderOperationId operation) {
    const auto about = atWork(read, operation);
    if (!about) return {};
    return DefectView{operation,    {}, about->words, about->itemName, about->unit, kindsFor(read, about->item),
                      drawingsOf(read, operation)};
}

std::optional<tl::WorkOrderOperationId> madeAt(const db::Read& read, tl::LotId lot) {
    return read.find<tl::WorkOrderOperationId>(R"sql(
        select work_order_operation_id from production_report
        where lot_id = $1 and work_order_operation_id is not null order by production_report_id desc limit 1
    )sql",
                                               lot);
}

// What was made here is logged at the operation that made it: its machine and its drawing are known.
std::optional<DefectView> readDefect(const db::Read& read, tl::LotId lot) {
    const auto about = inStock(read, lot);
    if (!about) return {};
    DefectView view{{}, lot, about->words, about->itemName, about->unit, kindsFor(read, about->item), {}};
    view.operation = madeAt(read, lot);
    if (!view.operation) return view;
    view.drawings = drawingsOf(read, *view.operation);
    if (const auto made = atWork(read, *view.operation)) view.words += " · " + made->words;
    return view;
}

std::string write(const DefectView& view) { return db::json::written(view); }
DefectView defectBack(const std::string& json) { return db::json::fromJson<DefectView>(json, nullptr); }

std::optional<tl::WorkOrderOperationId> operationOf(const db::Read& read, const std::string& traveller) {
    const auto slash = traveller.rfind('/');
    std::optional<std::int64_t> opNo;
    if (slash != traveller.npos) {
        const auto digits = traveller.substr(slash + 1);
        if (digits.empty() || digits.size() > 9 || digits.find_first_not_of("0123456789") != digits.npos) return {};
        opNo = std::stoll(digits);
    }
    return read.find<tl::WorkOrderOperationId>(R"sql(
        select p.work_order_operation_id
        from work_order o join work_order_operation p on p.work_order_id = o.work_order_id
        where o.number = $1 and (cast($2 as bigint) is null or p.op_no = cast($2 as bigint))
        order by case when p.state = 'finished' then 1 else 0 end, p.op_no limit 1
    )sql",
                                               traveller.substr(0, slash), opNo);
}

}  // namespace terminal::quality
