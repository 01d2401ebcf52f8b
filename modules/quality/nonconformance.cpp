// Goods that are not as they should be: written down from stock, or from the floor in three taps.
#include <algorithm>

#include "people/people.h"
#include "production/floor_checks.h"
#include "quality/facts.h"

namespace quality {
namespace {

Quantity onHand(const db::Read& read, LotId lot, const std::optional<BinId>& bin) {
    if (bin) return inventory::findBalance(read, lot, *bin).value_or(inventory::Balance{}).onHand;
    Quantity sum;
    for (const auto& balance : inventory::balancesOf(read, lot)) sum += balance.onHand;
    return sum;
}

// What open nonconformances name of a lot, or of it in one bin, and nobody has decided on.
Quantity named(const db::Read& read, LotId lot, const std::optional<BinId>& bin) {
    return read.one<Quantity>(R"sql(
        select cast(coalesce(sum(quantity - decided), 0) as bigint) from nonconformance
        where lot_id = $1 and state = 'open' and (cast($2 as bigint) is null or bin_id = $2)
    )sql", lot, bin);
}

// Pieces are in one nonconformance at a time; one without a bin may be about those in any.
void checkLies(const db::Read& read, const inventory::LotFacts& lot, const std::optional<BinId>& bin, Quantity wanted, db::Reasons& reasons) {
    auto free = onHand(read, lot.lotId, {}) - named(read, lot.lotId, {});
    if (bin) free = std::min(free, onHand(read, lot.lotId, bin) - named(read, lot.lotId, bin));
    if (wanted > free)
        reasons.add("quality.nonconformance.more",
                    "{there} of lot {lot} of {item} lie there and are in no open nonconformance, not {wanted}. Enter at most that, or decide on the others first.",
                    {{"there", std::max(free, Quantity{})}, {"lot", lot.number}, {"item", lot.item}, {"wanted", wanted}}, "quantity");
}

SiteId siteOf(const db::Read& read, const AddNonconformance& args) {
    if (args.bin) return inventory::theBin(read, *args.bin).siteId;
    const auto stock = inventory::bySite(read, args.lot);
    return stock.empty() ? people::theSite(read, {}) : stock.begin()->first;
}

void checkWords(const db::Read& read, const AddNonconformance& args, db::Reasons& reasons) {
    inventory::checkOptionalText(reasons, "text", args.text, 2000);
    inventory::checkOptionalText(reasons, "containment", args.containment, 500);
    checkDefect(read, args.defect, reasons);
    checkFile(read, args.attachment, reasons);
    if (args.text.empty() && !args.defect)
        reasons.add("quality.nonconformance.what", "Say what is wrong: choose the kind of defect, or write it down.", {}, "defect");
}

}  // namespace

void check(const db::Read& read, const AddNonconformance& args, db::Reasons& reasons) {
    const auto lot = inventory::theLot(read, args.lot);
    people::requireSite(read, "quality.addNonconformance", siteOf(read, args));
    checkWords(read, args, reasons);
    checkPositive(args.quantity, reasons);
    if (args.complaint) checkOpen(theComplaint(read, *args.complaint), reasons);
    if (args.hold) inventory::checkSites(read, args.lot, "quality.addNonconformance", reasons);
    checkLies(read, lot, args.bin, args.quantity, reasons);
}

NonconformanceKept addNonconformance(db::Tx& tx, const AddNonconformance& args) {
    const auto lot = inventory::theLot(tx, args.lot);
    Found found{siteOf(tx, args), args.source, args.complaint, lot.itemId, args.lot, args.bin, args.quantity, args.defect, args.text};
    found.attachment = args.attachment;
    found.containment = args.containment;
    const auto kept = write(tx, found);
    if (args.hold) inventory::hold(tx, {args.lot, "Nonconformance " + kept.number, kept.number});
    return kept;
}

// ---- From the floor -------------------------------------------------------------------------------------

namespace {

// How a lot came out of an operation.
struct MadeAt {
    std::optional<MachineId> machineId;
};
BOOST_DESCRIBE_STRUCT(MadeAt, (), (machineId))

std::optional<MadeAt> madeAt(const db::Read& read, LotId lot, WorkOrderOperationId operation) {
    return read.find<MadeAt>(R"sql(
        select machine_id from production_report
        where lot_id = $1 and work_order_operation_id = $2 order by production_report_id desc limit 1
    )sql", lot, operation);
}

void checkMadeThere(const db::Read& read, LotId id, const production::floor::Operation& op, Quantity wanted, db::Reasons& reasons) {
    const auto lot = inventory::theLot(read, id);
    if (!madeAt(read, id, op.operationId))
        reasons.add("quality.defect.lot", "Lot {lot} of {item} was not made at {operation}. Scan another lot, or choose the job that made it.",
                    {{"lot", lot.number}, {"item", lot.item}, {"operation", op.label()}}, "lot");
    else
        checkLies(read, lot, {}, wanted, reasons);
}

std::optional<DocumentRevisionId> drawingOf(const db::Read& read, const LogDefect& args) {
    if (args.drawing || !args.x) return args.drawing;
    return read.find<DocumentRevisionId>(R"sql(
        select d.document_revision_id
        from work_order_operation o join work_order_document d on d.work_order_id = o.work_order_id
        where o.work_order_operation_id = $1 and (d.op_no is null or d.op_no = o.op_no)
        order by d.op_no nulls last, d.work_order_document_id limit 1
    )sql", args.operation);
}

void checkPlace(const db::Read& read, const LogDefect& args, db::Reasons& reasons) {
    const auto within = [](const std::optional<int>& v) { return !v || (*v >= 0 && *v <= 1000); };
    if (args.x.has_value() != args.y.has_value() || !within(args.x) || !within(args.y))
        reasons.add("quality.place.range", "A place on a drawing has two numbers from 0 to 1000: from the left and from the top. Touch the drawing again.",
                    {}, "x");
    if (args.drawing && !read.find<DocumentRevisionId>(R"sql(
            select document_revision_id from document_revision where document_revision_id = $1
        )sql", *args.drawing))
        reasons.add("quality.place.drawing", "There is no such drawing. Choose one of the operation's papers.", {}, "drawing");
}

}  // namespace

void check(const db::Read& read, const LogDefect& args, db::Reasons& reasons) {
    const auto op = production::floor::theOperation(read, args.operation);
    people::requireSite(read, "quality.logDefect", op.siteId);
    static_cast<void>(production::floor::whoIfAny(read, args.employee, args.badge));
    checkDefect(read, std::optional{args.defect}, reasons);
    checkPositive(args.quantity, reasons);
    checkPlace(read, args, reasons);
    checkFile(read, args.attachment, reasons);
    inventory::checkOptionalText(reasons, "text", args.text, 2000);
    if (op.orderState == "planned" || op.orderState == "cancelled")
        reasons.add("quality.defect.order", "{operation} is not worked at: its order is in state '{state}'. Choose the job that you work at.",
                    {{"operation", op.label()}, {"state", op.orderState}}, "operation");
    if (args.lot)
        checkMadeThere(read, *args.lot, op, args.quantity.value_or(tl::quantity(1)), reasons);
    else if (const auto most = op.quantity; args.quantity && *args.quantity > most)
        reasons.add("quality.defect.more", "The order makes {most}, not {wanted}. Enter at most that.",
                    {{"most", most}, {"wanted", *args.quantity}}, "quantity");
}

NonconformanceKept logDefect(db::Tx& tx, const LogDefect& args) {
    const auto op = production::floor::theOperation(tx, args.operation);
    const auto person = production::floor::whoIfAny(tx, args.employee, args.badge);
    const auto job = person ? production::floor::findJob(tx, person->employeeId) : std::nullopt;
    Found found{op.siteId, NonconformanceSource::floor, {}, op.itemId, args.lot, {}, args.quantity.value_or(tl::quantity(1)), args.defect, args.text};
    found.attachment = args.attachment;
    found.operation = args.operation;
    found.machine = job && job->operationId == args.operation ? job->machineId : op.machineId;
    if (const auto made = args.lot ? madeAt(tx, *args.lot, args.operation) : std::nullopt; made && made->machineId)
        found.machine = made->machineId;
    if (person) found.employee = person->employeeId;
    found.drawing = drawingOf(tx, args);
    found.x = args.x;
    found.y = args.y;
    return write(tx, found);
}

}  // namespace quality
