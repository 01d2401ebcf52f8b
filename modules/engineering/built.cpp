#include "engineering/built.h"

#include <algorithm>

namespace engineering {
namespace {

struct Named {
    ItemId itemId;
    std::string item, number, revision, tracking;
};
BOOST_DESCRIBE_STRUCT(Named, (), (itemId, item, number, revision, tracking))

// One edge of the genealogy with all that is known of it; `same`: rework of the very thing.
struct Went {
    LotId lotId;
    ItemId itemId;
    std::string item, number, revision;
    Quantity quantity;
    WorkOrderId workOrderId;
    std::string workOrder, kind;
    std::optional<int> opNo;
    db::Instant occurredAt;
    std::string employee, machine;
};
BOOST_DESCRIBE_STRUCT(Went, (),
                      (lotId, itemId, item, number, revision, quantity, workOrderId, workOrder, kind, opNo, occurredAt,
                       employee, machine))

std::vector<Went> wentInto(const db::Read& read, LotId lot) {
    return read.all<Went>(R"sql(
        select g.input_lot_id as lot_id, l.item_id, i.number as item, l.number, l.revision, g.quantity, g.work_order_id,
               w.number as work_order, w.kind, g.op_no, g.occurred_at, coalesce(e.name, '') as employee,
               coalesce(m.code, '') as machine
        from genealogy g join lot l on l.lot_id = g.input_lot_id join item i on i.item_id = l.item_id
        join work_order w on w.work_order_id = g.work_order_id
        left join employee e on e.employee_id = g.employee_id left join machine m on m.machine_id = g.machine_id
        where g.output_lot_id = $1 order by g.genealogy_id
    )sql", lot);
}

std::vector<Went> cameOutOf(const db::Read& read, LotId lot) {
    return read.all<Went>(R"sql(
        select g.output_lot_id as lot_id, l.item_id, i.number as item, l.number, l.revision, g.quantity, g.work_order_id,
               w.number as work_order, w.kind, g.op_no, g.occurred_at, coalesce(e.name, '') as employee,
               coalesce(m.code, '') as machine
        from genealogy g join lot l on l.lot_id = g.output_lot_id join item i on i.item_id = l.item_id
        join work_order w on w.work_order_id = g.work_order_id
        left join employee e on e.employee_id = g.employee_id left join machine m on m.machine_id = g.machine_id
        where g.input_lot_id = $1 order by g.genealogy_id
    )sql", lot);
}

Named theLot(const db::Read& read, LotId lot) {
    auto found = read.find<Named>(R"sql(
        select l.item_id, i.number as item, l.number, l.revision, i.tracking
        from lot l join item i on i.item_id = l.item_id where l.lot_id = $1
    )sql", lot);
    if (!found)
        db::refuse("engineering.lot.unknown", "There is no such lot or serial. Choose one from the list.", {}, "lot");
    return std::move(*found);
}

constexpr int mostReworks = 100;

// Back through rework to what was made first.
LotId firstState(const db::Read& read, LotId lot, ItemId item) {
    for (int n = 0; n < mostReworks; ++n) {
        const auto inputs = wentInto(read, lot);
        const auto before = std::ranges::find_if(
            inputs, [&](const Went& w) { return w.itemId == item && w.lotId != lot && w.kind == "rework"; });
        if (before == inputs.end()) return lot;
        lot = before->lotId;
    }
    return lot;
}

// Rework after which a serial is still itself.
std::vector<std::string> reworksOfItself(const db::Read& read, LotId lot) {
    return read.all<std::string>(R"sql(
        select w.number from genealogy g join work_order w on w.work_order_id = g.work_order_id and w.kind = 'rework'
        where g.input_lot_id = $1 and g.output_lot_id is null
        group by w.number order by min(g.genealogy_id)
    )sql", lot);
}

BuiltLot lotOf(const Went& w) {
    return {w.lotId, w.number, w.revision, w.quantity, w.workOrder, w.opNo, w.occurredAt, w.employee, w.machine};
}

BuiltPart& partOf(Built& built, ItemId item, const std::string& number) {
    const auto found = std::ranges::find(built.parts, item, &BuiltPart::item);
    if (found != built.parts.end()) return *found;
    auto& part = built.parts.emplace_back();
    part.item = item;
    part.number = number;
    return part;
}

struct Designed {
    ItemId itemId;
    std::string number, revision;
    Quantity perOne;
};
BOOST_DESCRIBE_STRUCT(Designed, (), (itemId, number, revision, perOne))

void addDesigned(const db::Read& read, WorkOrderId order, LotId lot, bool serial, Built& built) {
    const auto pieces = serial ? quantity(1) : read.one<Quantity>(R"sql(
        select coalesce(cast(sum(good) as bigint), 0) as good from production_report
        where work_order_id = $1 and lot_id = $2
    )sql", order, lot);
    for (const auto& d : read.all<Designed>(R"sql(
             select c.item_id, i.number, c.revision, c.per_one
             from work_order_component c join item i on i.item_id = c.item_id
             where c.work_order_id = $1 and c.kind = 'component' order by c.line_no
         )sql", order)) {
        auto& part = partOf(built, d.itemId, d.number);
        part.designed += Quantity{mulDiv(d.perOne.millionths, pieces.millionths, 1'000'000, Rounding::Up)};
        if (part.designedRevision.empty()) part.designedRevision = d.revision;
    }
}

// What rework put into a state of the thing; the thing itself, reworked, is no part of it.
void addReworked(const std::vector<Went>& inputs, ItemId itself, Built& all) {
    for (const auto& input : inputs)
        if (input.kind == "rework" && input.itemId != itself)
            partOf(all, input.itemId, input.item).maintained.push_back(lotOf(input));
}

void note(std::vector<std::string>& reworks, const std::string& order) {
    if (std::ranges::find(reworks, order) == reworks.end()) reworks.push_back(order);
}

Quantity sumOf(const std::vector<BuiltLot>& lots) {
    Quantity sum;
    for (const auto& lot : lots) sum += lot.quantity;
    return sum;
}

}  // namespace

Quantity BuiltPart::builtQuantity() const { return sumOf(built); }
Quantity BuiltPart::maintainedQuantity() const { return sumOf(maintained); }

Built built(const db::Read& read, LotId asked) {
    const auto named = theLot(read, asked);
    Built all{asked, named.item, named.number, named.revision, {}, {}, {}, {}};
    auto lot = firstState(read, asked, named.itemId);
    const auto inputs = wentInto(read, lot);
    const auto made = std::ranges::find(inputs, std::string{"make"}, &Went::kind);
    if (made != inputs.end()) {
        all.workOrder = made->workOrder;
        addDesigned(read, made->workOrderId, lot, named.tracking == "serial", all);
    }
    for (const auto& input : inputs) {
        if (input.kind == "rework") continue;
        auto& part = partOf(all, input.itemId, input.item);
        part.built.push_back(lotOf(input));
        part.maintained.push_back(lotOf(input));
    }
    for (int n = 0; n < mostReworks; ++n) {
        addReworked(wentInto(read, lot), named.itemId, all);
        for (const auto& order : reworksOfItself(read, lot)) note(all.reworks, order);
        const auto outputs = cameOutOf(read, lot);
        const auto apart = std::ranges::find(outputs, std::string{"disassembly"}, &Went::kind);
        if (apart != outputs.end()) {
            all.takenApart = apart->workOrder;
            for (auto& part : all.parts) part.maintained.clear();
            break;
        }
        const auto next = std::ranges::find_if(
            outputs, [&](const Went& w) { return w.itemId == named.itemId && w.lotId != lot && w.kind == "rework"; });
        if (next == outputs.end()) break;
        note(all.reworks, next->workOrder);
        lot = next->lotId;
    }
    return all;
}

}  // namespace engineering
