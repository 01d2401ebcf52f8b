#include "engineering/bill_rules.h"

#include <algorithm>
#include <set>

#include "engineering/life_cycle.h"

namespace engineering {
namespace {

struct Part {
    int lineNo = 0;
    ItemId itemId;
    std::string number, kind, revision, state;
    std::optional<int> opNo;
};
BOOST_DESCRIBE_STRUCT(Part, (), (lineNo, itemId, number, kind, revision, state, opNo))

std::vector<Part> partsOf(const db::Read& read, BomId bom) {
    return read.all<Part>(R"sql(
        select l.line_no, l.item_id, i.number, l.kind, l.revision, i.state, l.op_no
        from bom_line l join item i on i.item_id = l.item_id where l.bom_id = $1 order by l.line_no
    )sql", bom);
}

std::set<int> operationsOf(const db::Read& read, const BillFacts& bill) {
    const auto all = read.all<int>(R"sql(
        select o.op_no from routing r join routing_operation o on o.routing_id = r.routing_id
        where r.item_id = $1 and r.revision = $2 and r.state = 'released' and r.alternate in ('', $3)
    )sql", bill.itemId, bill.revision, bill.alternate);
    return {all.begin(), all.end()};
}

// The part is there to be bought, made or taken from stock on the day.
void checkPart(const db::Read& read, const Part& part, Date on, const std::vector<Along>& along, db::Reasons& reasons) {
    const auto revision = part.revision.empty() ? revisionInForce(read, part.itemId, on) : part.revision;
    if (std::ranges::any_of(along, [&](const Along& a) { return a.item == part.itemId && a.revision == revision; })) return;
    const auto state = stateOn(read, part.itemId, revision, on).value_or(RevisionState::design);
    if (part.state != "obsolete" && usable(state)) return;
    reasons.add("engineering.bom.part",
                "Line {line}: {part} {revision} is obsolete or still in design, so nothing is made of it. Choose another "
                "part or revision.",
                {{"line", std::int64_t{part.lineNo}}, {"part", part.number}, {"revision", revision}}, "bom");
}

void checkPhantom(const db::Read& read, const Part& part, Date on, const std::vector<Along>& along, db::Reasons& reasons) {
    const auto revision = part.revision.empty() ? revisionInForce(read, part.itemId, on) : part.revision;
    if (std::ranges::find(along, Along{part.itemId, revision, true}) != along.end()) return;
    if (read.find<BomId>(R"sql(
            select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
        )sql", part.itemId, revision))
        return;
    reasons.add("engineering.bom.phantom",
                "Line {line}: {part} is a phantom, but revision {revision} of it has no released bill of material. "
                "Release that first.",
                {{"line", std::int64_t{part.lineNo}}, {"part", part.number}, {"revision", revision}}, "bom");
}

// The parts that the item itself goes into, on any level, whatever the day, the revision and the state.
std::vector<std::string> circlesOf(const db::Read& read, const BillFacts& bill) {
    return read.all<std::string>(R"sql(
        with recursive above(item_id) as (
            select cast($1 as bigint)
            union
            select b.item_id
            from above a join bom_line l on l.item_id = a.item_id join bom b on b.bom_id = l.bom_id
            where l.kind in ('component', 'phantom')
        )
        select distinct i.number from bom_line l join above a on a.item_id = l.item_id join item i on i.item_id = l.item_id
        where l.bom_id = $2 and l.kind in ('component', 'phantom') order by i.number
    )sql", bill.itemId, bill.bomId);
}

}  // namespace

BillFacts theBill(const db::Read& read, BomId bom, std::string_view field) {
    auto found = read.find<BillFacts>(R"sql(
        select b.bom_id, b.item_id, i.number, b.revision, b.alternate, b.state, b.yield, b.version
        from bom b join item i on i.item_id = b.item_id where b.bom_id = $1
    )sql", bom);
    if (!found)
        db::refuse("engineering.bom.unknown", "There is no such bill of material. Choose one from the list.", {}, field);
    return std::move(*found);
}

std::string nameOf(const BillFacts& bill) {
    return bill.number + " " + bill.revision + (bill.alternate.empty() ? "" : ", " + bill.alternate);
}

void checkReleasable(const db::Read& read, const BillFacts& bill, db::Reasons& reasons, const std::vector<Along>& along) {
    const auto parts = partsOf(read, bill.bomId);
    const auto on = today(read);
    if (std::ranges::none_of(parts, [](const Part& p) { return p.kind == "component" || p.kind == "phantom"; }))
        reasons.add("engineering.bom.empty", "A bill of material has lines. Say what {item} is made of.",
                    {{"item", bill.number}}, "lines");
    for (const auto& part : circlesOf(read, bill))
        reasons.add("engineering.bom.cycle",
                    "{part} is {item} itself or made with it, so it cannot be a part of it. "
                    "Take the line out.",
                    {{"part", part}, {"item", bill.number}}, "lines");
    const auto operations = operationsOf(read, bill);
    for (const auto& part : parts) {
        checkPart(read, part, on, along, reasons);
        if (part.kind == "phantom") checkPhantom(read, part, on, along, reasons);
        if (part.opNo && !operations.empty() && !operations.contains(*part.opNo))
            reasons.add("engineering.bom.operation",
                        "Line {line}: {part} is used at operation {op}, which the released routing of {item} does not "
                        "have. Name one of its operations.",
                        {{"line", std::int64_t{part.lineNo}},
                         {"part", part.number},
                         {"op", std::int64_t{*part.opNo}},
                         {"item", bill.number}},
                        "lines");
    }
}

void markReleased(db::Tx& tx, BomId bom) {
    tx.run(R"sql(update bom set state = 'released', version = version + 1 where bom_id = $1)sql", bom);
}

}  // namespace engineering
