// What a work order is released with, frozen: the bill with its phantoms dissolved, the routing, the papers.
#include "engineering/engineering.h"

#include <algorithm>

#include "engineering/life_cycle.h"
#include "engineering/serial.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(SnapshotDocument, (), (revision, opNo))

namespace {

constexpr int deepest = 60;
constexpr std::int64_t million = 1'000'000;

struct Bill {
    BomId bomId;
    std::int64_t yield = million;
};
BOOST_DESCRIBE_STRUCT(Bill, (), (bomId, yield))

struct Line {
    BomLineId bomLineId;
    int lineNo = 0;
    std::string kind;
    ItemId itemId;
    std::string number, revision;
    Quantity quantity;
    std::int64_t scrap = 0;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    std::string designators;
    std::optional<std::string> serialFrom, serialTo;
    int choices = 0;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (bomLineId, lineNo, kind, itemId, number, revision, quantity, scrap, opNo, backflush, costShare,
                       designators, serialFrom, serialTo, choices))

std::optional<Bill> billOf(const db::Read& read, ItemId item, std::string_view revision, std::string_view alternate) {
    return read.find<Bill>(R"sql(
        select bom_id, yield from bom
        where item_id = $1 and revision = $2 and alternate = $3 and state = 'released'
    )sql", item, revision, alternate);
}

std::vector<Line> linesOf(const db::Read& read, BomId bom, Date on) {
    return read.all<Line>(R"sql(
        select l.bom_line_id, l.line_no, l.kind, l.item_id, i.number, l.revision, l.quantity, l.scrap, l.op_no,
               l.backflush, l.cost_share, l.designators, l.serial_from, l.serial_to,
               (select count(*) from bom_line_option c where c.bom_line_id = l.bom_line_id) as choices
        from bom_line l join item i on i.item_id = l.item_id
        where l.bom_id = $1 and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
        order by l.line_no
    )sql", bom, on);
}

struct Substitute {
    int priority = 0;
    ItemId itemId;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Substitute, (), (priority, itemId, numerator, denominator))

std::vector<SnapshotSubstitute> substitutesOf(const db::Read& read, BomLineId line) {
    std::vector<SnapshotSubstitute> all;
    for (const auto& s : read.all<Substitute>(R"sql(
             select priority, item_id, numerator, denominator from bom_substitute where bom_line_id = $1 order by priority
         )sql", line))
        all.push_back({s.priority, s.itemId, ratio(s.numerator, s.denominator)});
    return all;
}

// Only one revision may go in where another one may not any more, and just one is left that may.
std::string onlyRevision(const db::Read& read, const Line& line, Date on) {
    if (!line.revision.empty()) return line.revision;
    const auto lives = livesOf(read, line.itemId, on);
    const auto fit = [](const Life& life) { return usable(life.state); };
    if (std::ranges::all_of(lives, fit) || std::ranges::count_if(lives, fit) != 1) return {};
    return std::ranges::find_if(lives, fit)->revision;
}

// A bill with what is asked of it: `perOne` of it for one made, `all` for the order, with allowances.
class Freezing {
public:
    Freezing(const db::Read& read, ItemId made, Date on, const std::string& serial)
        : read_(read), made_(made), on_(on), serial_(serial) {}

    void take(const Bill& bill, Quantity perOne, Quantity all, std::optional<Line> within, int depth) {
        for (auto& line : linesOf(read_, bill.bomId, on_)) {
            if (!valid(line)) continue;
            if (line.choices > 0) refuseChoice();
            if (within && line.kind != "component" && line.kind != "phantom") continue;  // lost within the order
            const auto one = mulDiv(mulDiv(perOne.millionths, line.quantity.millionths, million, Rounding::Up), million,
                                    bill.yield, Rounding::Up);
            const auto sum = mulDiv(mulDiv(all.millionths, line.quantity.millionths, million, Rounding::Up),
                                    million + line.scrap, bill.yield, Rounding::Up);
            if (within) line.opNo = within->opNo;
            if (line.kind == "phantom") dissolve(line, {one}, {sum}, depth);
            else add(line, {one}, {sum}, perOne, all);
        }
    }
    std::vector<SnapshotComponent> components() {
        if (dissolved_)
            for (int no = 0; auto& c : components_) c.lineNo = no += 10;
        return std::move(components_);
    }

private:
    bool valid(const Line& line) {
        if (!line.serialFrom && !line.serialTo) return true;
        if (serial_.empty()) serial_ = serialToCome(read_, made_);
        return inSerials(serial_, line.serialFrom, line.serialTo);
    }
    void dissolve(const Line& line, Quantity one, Quantity all, int depth) {
        const auto revision = line.revision.empty() ? revisionInForce(read_, line.itemId, on_) : line.revision;
        const auto bill = billOf(read_, line.itemId, revision, "");
        if (!bill || depth == deepest)
            db::refuse("engineering.phantom.none",
                       "{item} revision {revision} is made and used up within the order, but has no released bill of "
                       "material that comes to an end. Release one.",
                       {{"item", line.number}, {"revision", revision}}, "item");
        dissolved_ = true;
        take(*bill, one, all, line, depth + 1);
    }
    void add(const Line& line, Quantity one, Quantity all, Quantity perOne, Quantity ordered) {
        auto& c = components_.emplace_back();
        c.lineNo = line.lineNo;
        c.kind = line.kind;
        c.item = line.itemId;
        c.opNo = line.opNo;
        c.backflush = line.backflush;
        c.costShare = line.costShare;
        c.designators = line.designators;
        if (line.kind == "component") {
            c.revision = onlyRevision(read_, line, on_);
            c.perOne = one;
            c.required = all;
            c.substitutes = substitutesOf(read_, line.bomLineId);
            return;
        }
        c.revision = line.revision.empty() ? revisionInForce(read_, line.itemId, on_) : line.revision;
        c.perOne = {mulDiv(perOne.millionths, line.quantity.millionths, million, Rounding::Down)};
        c.required = {mulDiv(ordered.millionths, line.quantity.millionths, million, Rounding::Down)};
    }
    [[noreturn]] void refuseChoice() {
        db::refuse("engineering.variant.choose",
                   "{item} comes in variants, so it is not made itself. Choose its options and make the variant.",
                   {{"item", read_.one<std::string>(R"sql(select number from item where item_id = $1)sql", made_)}},
                   "item");
    }

    const db::Read& read_;
    const ItemId made_;
    const Date on_;
    std::string serial_;
    bool dissolved_ = false;
    std::vector<SnapshotComponent> components_;
};

struct Operation {
    RoutingOperationId routingOperationId;
    int opNo = 0;
    std::string name;
    WorkCenterId workCenterId;
    std::int64_t setupMs = 0, runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    std::optional<Quantity> overlap;
    UnitPrice labourRate, overheadRate;
    std::optional<PartyId> supplierId;
    std::optional<SkillId> skillId;
    std::optional<ToolId> toolId;
    std::string instruction;
};
BOOST_DESCRIBE_STRUCT(Operation, (),
                      (routingOperationId, opNo, name, workCenterId, setupMs, runMs, runQuantity, crew, overlap,
                       labourRate, overheadRate, supplierId, skillId, toolId, instruction))

}  // namespace

BOOST_DESCRIBE_STRUCT(SnapshotStep, (), (stepNo, kind, text, unit, lower, upper, required))

namespace {

std::vector<SnapshotOperation> operationsOf(const db::Read& read, RoutingId routing) {
    std::vector<SnapshotOperation> all;
    for (auto& o : read.all<Operation>(R"sql(
             select o.routing_operation_id, o.op_no, o.name, o.work_center_id, o.setup_ms, o.run_ms, o.run_quantity,
                    o.crew, o.overlap, w.labour_rate, w.overhead_rate, o.supplier_id, o.skill_id, o.tool_id, o.instruction
             from routing_operation o join work_center w on w.work_center_id = o.work_center_id
             where o.routing_id = $1 order by o.op_no
         )sql", routing)) {
        all.push_back({o.opNo, std::move(o.name), o.workCenterId, o.setupMs, o.runMs, o.runQuantity, o.crew, o.overlap,
                       o.labourRate, o.overheadRate, o.supplierId, o.skillId, o.toolId, std::move(o.instruction), {}});
        all.back().steps = read.all<SnapshotStep>(R"sql(
            select step_no, kind, text, unit, lower, upper, required
            from routing_step where routing_operation_id = $1 order by step_no
        )sql", o.routingOperationId);
    }
    return all;
}

std::optional<RoutingId> routingOf(const db::Read& read, ItemId item, std::string_view revision,
                                   std::string_view alternate) {
    return read.find<RoutingId>(R"sql(
        select routing_id from routing
        where item_id = $1 and revision = $2 and alternate = $3 and state = 'released'
    )sql", item, revision, alternate);
}

}  // namespace

Snapshot snapshot(const db::Read& read, ItemId item, const std::string& wanted, const std::string& alternate,
                  Quantity quantity, Date on, const std::string& serial) {
    const auto revision = wanted.empty() ? revisionInForce(read, item, on, serial) : wanted;
    const auto number = read.one<std::string>(R"sql(select number from item where item_id = $1)sql", item);
    auto bill = billOf(read, item, revision, alternate);
    auto routing = routingOf(read, item, revision, alternate);
    if (!alternate.empty() && !bill && !routing)
        db::refuse("engineering.alternate.none",
                   "{item} revision {revision} has neither a released bill of material nor a released routing called "
                   "'{alternate}'. Choose another way, or release it.",
                   {{"item", number}, {"revision", revision}, {"alternate", alternate}}, "alternate");
    if (!bill) bill = billOf(read, item, revision, "");
    if (!routing) routing = routingOf(read, item, revision, "");
    if (!bill && !routing)
        db::refuse("engineering.bom.none",
                   "{item} revision {revision} has neither a released bill of material nor a released routing, so nobody "
                   "knows how it is made. Release one of them.",
                   {{"item", number}, {"revision", revision}}, "item");
    Snapshot frozen;
    frozen.routing = routing;
    if (bill) {
        frozen.bom = bill->bomId;
        Freezing freezing{read, item, on, serial};
        freezing.take(*bill, tl::quantity(1), quantity, {}, 0);
        frozen.components = freezing.components();
    }
    if (routing) frozen.operations = operationsOf(read, *routing);
    frozen.documents = read.all<SnapshotDocument>(R"sql(
        select r.document_revision_id as revision, u.op_no
        from document_use u join document_revision r on r.document_id = u.document_id and r.state = 'released'
        where u.item_id = $1 order by u.op_no nulls first, r.document_revision_id
    )sql", item);
    return frozen;
}

}  // namespace engineering
