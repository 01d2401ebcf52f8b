#include "quality/decide_work.h"

#include "calendar/calendar.h"
#include "production/floor_checks.h"
#include "production/production.h"
#include "warehouse/units.h"

namespace quality {
namespace {

Measure pieces(Quantity quantity) { return Measure{quantity.millionths, {}}; }

inventory::Movement leaving(const Part& part, LotId lot, BinId bin) {
    inventory::Movement move;
    move.lot = lot;
    move.from = bin;
    move.quantity = part.quantity;
    return move;
}

std::string defectOf(const NonconformanceFacts& it, const Part& part) { return it.number + ": " + part.reason; }

// Back to whoever sent it, at what it stands in the books; against what goods come from.
StockMoveId sendBack(db::Tx& tx, const NonconformanceFacts& it, const Part& part, BinId bin) {
    const auto lot = inventory::theLot(tx, *it.lotId);
    const auto site = inventory::theBin(tx, bin).siteId;
    auto move = leaving(part, *it.lotId, bin);
    move.kind = "return";
    move.event = "receipt";
    std::vector<inventory::Dropped> dropped;
    if (const auto balance = inventory::findBalance(tx, *it.lotId, bin))
        dropped = inventory::dropAllocations(tx, balance->stockBalanceId, balance->onHand - part.quantity);
    const inventory::Document document{site, calendar::siteToday(tx, site), "return", {},
                                       "Return of " + lot.item + " to the supplier, " + it.number, {}};
    const auto booked = inventory::book(tx, document, {&move, 1});
    inventory::allocateWaiting(tx, lot.itemId, site);
    inventory::coverAgain(tx, dropped);
    return booked.moves.front().move;
}

}  // namespace

DecidedPart doInStock(db::Tx& tx, const NonconformanceFacts& it, const Part& part, BinId bin) {
    DecidedPart done{part.kind, part.quantity, {}, {}, {}};
    if (part.kind != DispositionKind::use_as_is) {
        const auto move = leaving(part, *it.lotId, bin);
        warehouse::makeLoose(tx, {&move, 1});
    }
    switch (part.kind) {
        case DispositionKind::use_as_is:
            if (part.toBin && *part.toBin != bin)
                done.move = inventory::transfer(tx, {*it.lotId, bin, *part.toBin, pieces(part.quantity)}).move;
            break;
        case DispositionKind::rework:
        case DispositionKind::mend: {
            production::AddRework rework;
            rework.lot = *it.lotId;
            rework.bin = bin;
            rework.quantity = pieces(part.quantity);
            rework.defect = defectOf(it, part);
            rework.workCenter = part.workCenter.value();
            const auto made = production::addRework(tx, rework);
            done.workOrder = made.order;
            done.number = made.number;
            break;
        }
        case DispositionKind::scrap:
            done.move = inventory::scrap(tx, {*it.lotId, bin, pieces(part.quantity), defectOf(it, part), {}}).move;
            break;
        case DispositionKind::send_back: done.move = sendBack(tx, it, part, bin); break;
    }
    return done;
}

namespace {

// Pieces that an inspection rejected were reported good where they were made: they lie at the operation after it.
WorkOrderOperationId operationOf(const db::Read& read, const NonconformanceFacts& it) {
    return read.find<WorkOrderOperationId>(R"sql(
        select f.work_order_operation_id
        from nonconformance n
        join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        join work_order_operation f on f.work_order_id = o.work_order_id and f.op_no > o.op_no
        where n.nonconformance_id = $1 and n.source = 'inspection' order by f.op_no limit 1
    )sql", it.nonconformanceId).value_or(it.workOrderOperationId.value());
}

production::Report reportOf(const db::Read& read, const NonconformanceFacts& it, const Part& part) {
    const auto op = production::floor::theOperation(read, operationOf(read, it));
    production::Report report;
    report.order = op.workOrderId;
    report.opNo = op.opNo;
    const bool scrap = part.kind == DispositionKind::scrap;
    (scrap ? report.scrap : report.rework) = part.quantity;
    (scrap ? report.scrapReason : report.reworkReason) = part.workReason;
    return report;
}

}  // namespace

void checkAtWork(const db::Read& read, const NonconformanceFacts& it, const Part& part, const std::string& field, db::Reasons& reasons) {
    if (part.kind == DispositionKind::use_as_is) return;
    if (part.kind == DispositionKind::mend || part.kind == DispositionKind::send_back) {
        reasons.add("quality.decide.at_work", "{number} is about pieces at work: they go on as they are, to rework, or are scrapped. Choose one of these.",
                    {{"number", it.number}}, field + ".kind");
        return;
    }
    const auto report = reportOf(read, it, part);
    production::check(read, report, reasons);
}

DecidedPart doAtWork(db::Tx& tx, const NonconformanceFacts& it, const Part& part) {
    DecidedPart done{part.kind, part.quantity, {}, {}, {}};
    if (part.kind == DispositionKind::use_as_is) return done;
    const auto reported = production::report(tx, reportOf(tx, it, part));
    if (reported.reworkOrder) {
        done.workOrder = reported.reworkOrder;
        done.number = tx.one<std::string>(R"sql(select number from work_order where work_order_id = $1)sql", *reported.reworkOrder);
    }
    return done;
}

}  // namespace quality
