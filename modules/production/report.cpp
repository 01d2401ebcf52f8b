// One entry for good, scrap and rework at an operation. The good pieces of the last one go all the way: into stock, to
// whom they were made for, packed and on their way, in one commit.
#include <algorithm>
#include <set>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "inventory/inspections.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/costs.h"
#include "production/floor.h"
#include "production/outcome.h"

namespace production {

Stage stageOf(const OrderFacts& order, const std::vector<OperationFacts>& operations, std::optional<int> opNo) {
    if (operations.empty() && !opNo) return {nullptr, true, order.quantity, order.left()};
    Stage stage;
    stage.passed = order.quantity;
    for (const auto& op : operations) {
        if (opNo ? op.opNo == *opNo : operations.size() == 1) {
            stage.op = &op;
            break;
        }
        stage.passed = op.good;
    }
    if (stage.op == nullptr)
        db::refuse("production.report.operation",
                   "{order} has no such operation. Say at which of its operations the pieces were worked.",
                   {{"order", order.number}}, "opNo");
    stage.last = stage.op == &operations.back();
    stage.left = stage.passed - stage.op->reported();
    return stage;
}

namespace {

std::string nameOf(const OrderFacts& order, const Stage& stage) {
    return stage.op == nullptr ? order.number : order.number + "/" + std::to_string(stage.op->opNo);
}

struct ReasonRow {
    std::string kind, state, text;
};
BOOST_DESCRIBE_STRUCT(ReasonRow, (), (kind, state, text))

std::optional<ReasonRow> reasonRow(const db::Read& read, const std::optional<ReasonId>& reason) {
    if (!reason) return {};
    return read.find<ReasonRow>(R"sql(select kind, state, text from reason where reason_id = $1)sql", *reason);
}

void checkWhy(const db::Read& read, Quantity pieces, const std::optional<ReasonId>& reason, std::string_view kind,
              std::string_view field, db::Reasons& reasons) {
    const auto row = reasonRow(read, reason);
    if ((reason || pieces > Quantity{}) && (!row || row->kind != kind || row->state != "active"))
        reasons.add("production.report.reason", "Say why there is {kind}: choose one of its reasons.", {{"kind", kind}}, field);
}

// Pieces that came here but were rejected by inspection at the operation before, while nobody has decided on them.
Quantity rejectedBefore(const db::Read& read, const OrderFacts& order, const Stage& stage) {
    if (stage.op == nullptr) return {};
    return read.one<Quantity>(R"sql(
        select coalesce(cast(sum(n.quantity - n.decided) as bigint), 0) as rejected
        from work_order_operation o
        join nonconformance n on n.work_order_operation_id = o.work_order_operation_id
        where o.work_order_id = $1
          and o.op_no = (select max(b.op_no) from work_order_operation b where b.work_order_id = $1 and b.op_no < $2)
          and n.lot_id is null and n.source = 'inspection' and n.state = 'open'
    )sql", order.workOrderId, stage.op->opNo);
}

void checkPieces(const db::Read& read, const OrderFacts& order, const Stage& stage, const Report& args,
                 db::Reasons& reasons) {
    const auto pieces = piecesOf(args);
    if (pieces.good < Quantity{} || pieces.scrap < Quantity{} || pieces.rework < Quantity{} || pieces.all() == Quantity{})
        reasons.add("production.report.nothing",
                    "Say how many pieces are good, scrap or for rework; none of them is below zero.", {}, "good");
    if (pieces.all() > stage.left)
        reasons.add("production.report.too_many",
                    "At {operation}, {passed} came in at most and {left} are not reported yet, not {pieces}. "
                    "Count again, or report the operation before first.",
                    {{"operation", nameOf(order, stage)},
                     {"passed", stage.passed},
                     {"left", stage.left},
                     {"pieces", pieces.all()}},
                    "good");
    else if (const auto rejected = rejectedBefore(read, order, stage);
             pieces.good > Quantity{} && pieces.all() > stage.left - rejected)
        reasons.add("production.report.rejected",
                    "Of the {left} pieces that are not reported yet at {operation}, {rejected} were rejected by inspection. "
                    "Report at most the others, or have the rejected ones decided on first.",
                    {{"operation", nameOf(order, stage)}, {"left", stage.left}, {"rejected", rejected}}, "good");
    const auto whole = [](Quantity q) { return q.millionths % 1'000'000 == 0; };
    if (order.tracking == inventory::Tracking::serial &&
        !(whole(pieces.good) && whole(pieces.scrap) && whole(pieces.rework)))
        reasons.add("production.order.whole", "{item} is kept by serial number: only whole pieces are made.",
                    {{"item", order.item}}, "good");
    checkWhy(read, pieces.scrap, args.scrapReason, "scrap", "scrapReason", reasons);
    checkWhy(read, pieces.rework, args.reworkReason, "rework", "reworkReason", reasons);
}

// The lots that may go into what comes out.
std::vector<LotId> inputsOf(const db::Read& read, const std::vector<ComponentFacts>& components) {
    std::vector<LotId> lots;
    for (const auto& c : components)
        if (c.goesIn())
            for (const auto& lot : unused(read, c)) lots.push_back(lot.lot);
    return lots;
}

bool has(const std::vector<LotId>& lots, LotId lot) { return std::ranges::find(lots, lot) != lots.end(); }

void checkSerials(const db::Read& read, const OrderFacts& order, const Report& args,
                  const std::vector<ComponentFacts>& components, db::Reasons& reasons) {
    const auto inputs = inputsOf(read, components);
    std::set<std::string> seen;
    for (const auto& label : labelsOf(order, args, piecesOf(args).good)) {
        inventory::checkLabel(reasons, "serials", label.number);
        // A known number is a piece that was made before: only its own rework may bring it back.
        const auto known = knownLot(read, order, label.number);
        if (!seen.insert(label.number).second || (known && !has(inputs, *known)))
            reasons.add("production.report.serial_taken", "Serial number {serial} of {item} is taken. Look at the label again.",
                        {{"serial", label.number}, {"item", order.item}}, "serials");
        for (const auto& lot : label.from)
            if (!has(inputs, lot))
                reasons.add("production.report.input",
                            "Lot {lot} was not issued to {order}, or is in another piece already. Issue it first.",
                            {{"lot", inventory::theLot(read, lot).number}, {"order", order.number}}, "built");
        if (!known) continue;
        auto others = inputs;
        std::erase(others, *known);
        checkCircle(read, *known, others, reasons);
    }
}

void checkLabels(const db::Read& read, const OrderFacts& order, const Report& args,
                 const std::vector<ComponentFacts>& components, db::Reasons& reasons) {
    const auto good = piecesOf(args).good;
    const auto named = static_cast<std::int64_t>(args.serials.size() + args.built.size());
    if (order.tracking == inventory::Tracking::serial) {
        if (quantity(named) != good)
            reasons.add("production.report.serials",
                        "{named} serial numbers are given for {good} good pieces. Scan each piece.",
                        {{"named", named}, {"good", good}}, "serials");
        return checkSerials(read, order, args, components, reasons);
    }
    if (named > 0)
        reasons.add("production.report.no_serials", "{item} is not kept by serial number. Leave the numbers out.",
                    {{"item", order.item}}, "serials");
    if (order.tracking == inventory::Tracking::none) {
        if (!args.lot.empty() && args.lot != "-")
            reasons.add("production.order.lot",
                        "{item} is not kept by lot, so its order names none. Serial numbers are said at the report.",
                        {{"item", order.item}}, "lot");
        return;
    }
    const auto number = labelsOf(order, args, good).front().number;
    inventory::checkLabel(reasons, "lot", number);
    if (const auto known = knownLot(read, order, number))
        checkCircle(read, *known, inputsOf(read, components), reasons);
}

void checkBeside(const std::vector<ComponentFacts>& components, const Report& args, const Stage& stage,
                 db::Reasons& reasons) {
    for (std::size_t i = 0; i < args.beside.size(); ++i) {
        const auto field = "beside[" + std::to_string(i) + "]";
        const auto line = std::ranges::find(components, args.beside[i].line, &ComponentFacts::lineNo);
        if (line == components.end() || line->goesIn() || !stage.last)
            reasons.add("production.report.beside", "Line {line} of the order brings nothing beside. Leave it out.",
                        {{"line", args.beside[i].line}}, field + ".line");
        if (args.beside[i].quantity < Quantity{})
            reasons.add("production.report.nothing",
                        "Say how many pieces are good, scrap or for rework; none of them is below zero.", {},
                        field + ".quantity");
    }
}

// As quality sees the good pieces: at the end when they come into stock, before that at the operation.
inventory::Inspected inspected(const OrderFacts& order, const Stage& stage, bool final) {
    inventory::Inspected goods{.occasion = final ? "final" : "in_process",
                               .item = order.itemId,
                               .revision = order.revision,
                               .site = order.siteId,
                               .workOrder = order.workOrderId};
    if (!final) goods.opNo = stage.op->opNo;
    return goods;
}

void checkGood(const db::Read& read, const OrderFacts& order, const Stage& stage, const Report& args,
               const std::vector<ComponentFacts>& components, db::Reasons& reasons) {
    const auto bin = binOf(args, stage);
    if (!bin || inventory::theBin(read, *bin).siteId != order.siteId)
        reasons.add("production.report.bin",
                    "Say in which bin of the site the good pieces lie: the work centre has none of its own.", {}, "bin");
    checkLabels(read, order, args, components, reasons);
    if (bin) inventory::checkInspectionBin(read, inspected(order, stage, true), *bin, reasons);
    inventory::checkWeight(read, order.itemId, args.catchWeight, true, reasons);
    for (const auto& product : productsOf(order, components, args, order.good))
        if (product.line->tracking == inventory::Tracking::serial && product.lot.empty())
            reasons.add("production.report.beside_serial",
                        "{item} comes out beside and is kept by serial number. Give each piece's number.",
                        {{"item", product.line->item}}, "beside");
}

}  // namespace

void check(const db::Read& read, const Report& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.report", order.siteId);
    checkState(order, {OrderState::released}, reasons);
    checkGoing(order, reasons);
    if (reasons.any()) return;
    const auto operations = operationsOf(read, args.order);
    const auto stage = stageOf(order, operations, args.opNo);
    if (stage.op != nullptr && stage.op->state == "finished")
        reasons.add("production.report.finished", "{operation} is finished: nothing more is reported there.",
                    {{"operation", nameOf(order, stage)}}, "opNo");
    checkPieces(read, order, stage, args, reasons);
    checkBy(read, {args.employee, args.machine}, reasons);
    const auto components = componentsOf(read, args.order);
    checkBeside(components, args, stage, reasons);
    if (stage.last && piecesOf(args).good > Quantity{} && !reasons.any())
        checkGood(read, order, stage, args, components, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, order.siteId), reasons, "");
}

namespace {

void count(db::Tx& tx, const Stage& stage, WorkOrderId order, const Pieces& pieces) {
    if (stage.op != nullptr)
        tx.run(R"sql(
            update work_order_operation set good = good + $2, scrapped = scrapped + $3, reworked = reworked + $4,
                   version = version + 1
            where work_order_operation_id = $1
        )sql", stage.op->workOrderOperationId, pieces.good, pieces.scrap, pieces.rework);
    tx.run(R"sql(
        update work_order set scrapped = scrapped + $2, reworked = reworked + $3, version = version + 1
        where work_order_id = $1
    )sql", order, pieces.scrap, pieces.rework);
}

// One row a lot: of serial numbers one each, the first with what was lost.
ProductionReportId writeReport(db::Tx& tx, const OrderFacts& order, const Stage& stage, const Report& args,
                               const Pieces& pieces, const Arrival* arrival) {
    const auto op = stage.op != nullptr ? std::optional{stage.op->workOrderOperationId} : std::nullopt;
    return tx.make<ProductionReportId>(R"sql(
        insert into production_report (site_id, work_order_id, work_order_operation_id, good, scrapped, reworked,
                                       scrap_reason_id, rework_reason_id, lot_id, employee_id, machine_id, stock_move_id,
                                       occurred_at, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning production_report_id
    )sql", order.siteId, order.workOrderId, op, pieces.good, pieces.scrap, pieces.rework,
        pieces.scrap > Quantity{} ? args.scrapReason : std::nullopt,
        pieces.rework > Quantity{} ? args.reworkReason : std::nullopt,
        arrival != nullptr ? std::optional{arrival->lot} : std::nullopt, args.employee, args.machine,
        arrival != nullptr ? std::optional{arrival->move} : std::nullopt, tx.occurredAt(), tx.logId());
}

// The rows of the report, and what went into the pieces; the answer is the first row.
ProductionReportId record(db::Tx& tx, const OrderFacts& order, const std::vector<ComponentFacts>& components,
                          const Stage& stage, const Report& args, const std::vector<Arrival>& arrivals) {
    auto pieces = piecesOf(args);
    const By by{args.employee, args.machine};
    const auto opNo = stage.op != nullptr ? std::optional{stage.op->opNo} : std::nullopt;
    struct Row {
        Reporting reporting;
        Output output;
        std::vector<Need> needs;
    };
    std::vector<Row> rows;
    const auto add = [&](ProductionReportId report, Output output) {
        const Reporting reporting{order, components, report, opNo, by};
        rows.push_back({reporting, output, needsOf(reporting, output)});
        fillNamed(tx, reporting, output, rows.back().needs);
    };
    for (const auto& arrival : arrivals) {
        if (arrival.beside) continue;
        const auto report = writeReport(tx, order, stage, args, {arrival.quantity, pieces.scrap, pieces.rework}, &arrival);
        add(report, {arrival.lot, arrival.quantity, arrival.from});
        if (pieces.scrap > Quantity{}) add(report, {{}, pieces.scrap, {}});
        pieces.scrap = pieces.rework = {};
    }
    if (rows.empty()) add(writeReport(tx, order, stage, args, pieces, nullptr), {{}, pieces.scrap, {}});
    for (const auto& row : rows) fill(tx, row.reporting, row.output, row.needs);
    return rows.front().reporting.report;
}

// What a plan asks about at this operation, and of what came into stock, waits for quality from now on.
void openInspections(db::Tx& tx, const OrderFacts& order, const Stage& stage, Quantity good, std::optional<BinId> bin,
                     const std::vector<Arrival>& arrivals) {
    if (good == Quantity{}) return;
    if (stage.op != nullptr) {
        auto pieces = inspected(order, stage, false);
        pieces.quantity = good;
        inventory::openInspection(tx, pieces);
    }
    auto goods = inspected(order, stage, true);
    for (const auto& arrival : arrivals)
        if (!arrival.beside) goods.lots.push_back({arrival.lot, bin.value(), arrival.quantity});
    if (!goods.lots.empty()) inventory::openInspection(tx, goods);
}

// Nothing is left to come: the order ends by itself, and what is set aside for it is free again.
void endWhenDone(db::Tx& tx, WorkOrderId id) {
    const auto order = theOrder(tx, id);
    if (order.left() > Quantity{}) return;
    tx.run(R"sql(update work_order set state = 'finished' where work_order_id = $1)sql", id);
    releaseComponents(tx, order);
}

}  // namespace

Reported report(db::Tx& tx, const Report& args) {
    auto order = theOrder(tx, args.order);
    const auto components = componentsOf(tx, args.order);
    const auto operations = operationsOf(tx, args.order);
    const auto stage = stageOf(order, operations, args.opNo);
    const auto pieces = piecesOf(args);
    const By by{args.employee, args.machine};
    Reported reported;
    reported.order = args.order;
    reported.number = order.number;
    reported.left = stage.left - pieces.all();

    const auto before = stage.passed - stage.left;
    reported.backflushed = backflush(tx, order, components, stage.op, before + pieces.all(),
                                     stage.last ? order.good + pieces.good : Quantity{}, by);
    count(tx, stage, args.order, pieces);
    order = theOrder(tx, args.order);
    if (pieces.rework > Quantity{}) {
        const auto why = reasonRow(tx, args.reworkReason).value_or(ReasonRow{});
        reported.reworkOrder = sendToRework(tx, order, components, operations, stage, pieces.rework, why.text);
        order = theOrder(tx, args.order);
    }
    std::vector<Arrival> arrivals;
    const auto bin = binOf(args, stage);
    if (stage.last && pieces.good > Quantity{}) {
        arrivals = putIntoStock(tx, order, componentsOf(tx, args.order), args, bin.value(), pieces.good);
        tx.run(R"sql(update work_order set good = good + $2 where work_order_id = $1)sql", args.order, pieces.good);
    }
    const auto row = record(tx, order, componentsOf(tx, args.order), stage, args, arrivals);
    openInspections(tx, order, stage, pieces.good, bin, arrivals);
    if (stage.op != nullptr) useTool(tx, stage.op->workOrderOperationId, pieces.all());
    endWhenDone(tx, args.order);
    followSupply(tx, args.order, arrivals.empty() ? Quantity{} : pieces.good);
    if (arrivals.empty())
        settleItem(tx, order.itemId, order.siteId);
    else
        passOn(tx, order, *bin, arrivals, row, reported);
    for (const auto& arrival : arrivals)
        if (!arrival.beside) reported.lots.push_back(arrival.lot);
    reported.state = word(theOrder(tx, args.order).state);
    return reported;
}

}  // namespace production
