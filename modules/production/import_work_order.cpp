// A closed order of another program: the order, its reports and its hours, and nothing else. Whatever it moved and cost
// is in that program's books.
#include <algorithm>

#include "calendar/calendar.h"
#include "people/people.h"
#include "production/history.h"

namespace production {
namespace {

using db::Instant;

constexpr std::string_view ownPrefix = "MO-";
constexpr std::size_t longestNumber = 40;

struct Place {
    SiteId site;
    std::string zone;
    std::string revision;  // of the item
    Date today;
};

// What stands in the order against itself.
void checkPieces(const ImportWorkOrder& args, db::Reasons& reasons) {
    const auto number = db::shown(args.number);
    if (args.ordered <= Quantity{} || args.good < Quantity{} || args.scrapped < Quantity{})
        reasons.add("production.import.quantity",
                    "{number}: {ordered} ordered, {good} good and {scrapped} lost are no pieces of an order. Order more "
                    "than none, and count no fewer than none.",
                    {{"number", number}, {"ordered", args.ordered}, {"good", args.good}, {"scrapped", args.scrapped}},
                    "ordered");
    else if (args.good > args.ordered || args.scrapped > args.ordered - args.good)
        reasons.add("production.import.sum",
                    "{number}: {good} good and {scrapped} lost are more than the {ordered} that were ordered. Correct "
                    "the source.",
                    {{"number", number}, {"good", args.good}, {"scrapped", args.scrapped}, {"ordered", args.ordered}},
                    "good");
    if ((args.scrapped > Quantity{}) != args.scrapReason.has_value())
        reasons.add("production.import.reason",
                    "{number}: pieces that were lost have a reason, and no others. Say why {scrapped} were lost.",
                    {{"number", number}, {"scrapped", args.scrapped}}, "scrapReason");
}

struct Days {
    std::optional<Date> startedOn, endedOn;
};

void checkDays(const std::string& number, const Days& days, Date today, const std::string& field, db::Reasons& reasons) {
    const auto last = days.endedOn.value_or(today);
    if (last <= today && days.startedOn.value_or(last) <= last) return;
    reasons.add("production.import.days",
                "{number}: what is over ended after it began, and not after {today}. Correct the days.",
                {{"number", db::shown(number)}, {"today", today}}, field);
}

void checkOperation(const db::Read& read, const ImportWorkOrder& args, const ImportOperation& op,
                    const std::string& field, db::Reasons& reasons) {
    if (op.opNo <= 0 || op.hours < Quantity{} || std::ranges::count(args.operations, op.opNo, &ImportOperation::opNo) > 1)
        reasons.add("production.import.operation",
                    "{number}: an operation has a number above zero that no other has, and no hours below zero. Correct "
                    "operation {op}.",
                    {{"number", db::shown(args.number)}, {"op", std::int64_t{op.opNo}}}, field + ".opNo");
    if (!read.find<std::string>(R"sql(select code from work_center where work_center_id = $1)sql", op.workCenter))
        reasons.add("production.import.work_center", "There is no such work centre. Bring the work centres in first.", {},
                    field + ".workCenter");
}

void checkNumber(const db::Read& read, const ImportWorkOrder& args, db::Reasons& reasons) {
    if (args.number.empty() || db::characters(args.number) > longestNumber)
        reasons.add("production.import.number",
                    "Give the order the number it has in its source, of at most {most} characters.",
                    {{"most", static_cast<std::int64_t>(longestNumber)}}, "number");
    else if (args.number.starts_with(ownPrefix))
        reasons.add("production.import.own",
                    "{number} is a number that this program gives itself. Put the source's name before it.",
                    {{"number", args.number}}, "number");
    else if (read.find<WorkOrderId>(R"sql(select work_order_id from work_order where number = $1)sql", args.number))
        reasons.add("production.import.twice", "The work order {number} is here already.", {{"number", args.number}},
                    "number");
}

void checkReason(const db::Read& read, const ImportWorkOrder& args, db::Reasons& reasons) {
    if (!args.scrapReason) return;
    const auto kind = read.find<std::string>(R"sql(select kind from reason where reason_id = $1)sql", args.scrapReason);
    if (kind != "scrap")
        reasons.add("production.import.scrap_reason",
                    "{number}: this is no reason to scrap pieces. Choose one of those.",
                    {{"number", db::shown(args.number)}}, "scrapReason");
}

Place placeOf(const db::Read& read, const ImportWorkOrder& args) {
    Place place;
    place.site = people::theSite(read, args.site);
    people::requireSite(read, "production.importWorkOrder", place.site);
    place.zone = read.one<std::string>(R"sql(select zone from site where site_id = $1)sql", place.site);
    place.today = calendar::siteToday(read, place.site);
    const auto revision = read.find<std::string>(R"sql(select revision from item where item_id = $1)sql", args.item);
    if (!revision) db::refuse("production.import.item", "There is no such item. Bring the items in first.", {}, "item");
    place.revision = *revision;
    return place;
}

Place look(const db::Read& read, const ImportWorkOrder& args, db::Reasons& reasons) {
    auto place = placeOf(read, args);
    checkNumber(read, args, reasons);
    checkPieces(args, reasons);
    checkReason(read, args, reasons);
    checkDays(args.number, {args.startedOn, args.endedOn}, place.today, "startedOn", reasons);
    for (std::size_t i = 0; i < args.operations.size(); ++i) {
        const auto& op = args.operations[i];
        const auto field = "operations[" + std::to_string(i) + "]";
        checkOperation(read, args, op, field, reasons);
        checkDays(args.number, {op.startedOn, op.endedOn}, place.today, field + ".startedOn", reasons);
    }
    return place;
}

// The first moment of the first day and the last of the last, in the site's zone; not after the import, which stands
// for days that the source does not say.
struct Span {
    std::optional<Instant> from;
    Instant to;
};
Span spanOf(const db::Tx& tx, const Place& place, const Days& days) {
    Span span{{}, tx.occurredAt()};
    if (days.endedOn) span.to = std::min(span.to, calendar::at(place.zone, *days.endedOn, 1440));
    if (days.startedOn) span.from = std::min(span.to, calendar::at(place.zone, *days.startedOn, 0));
    return span;
}

WorkOrderId insertOrder(db::Tx& tx, const ImportWorkOrder& args, const Place& place, const Span& span) {
    return tx.make<WorkOrderId>(R"sql(
        insert into work_order (site_id, number, kind, item_id, revision, quantity, state, starts_on, due_on, lot, good,
                                scrapped, reworked, wip, defect, stopped, priority, released_at, closed_at, version)
        values ($1, $2, 'make', $3, $4, $5, 'closed', $6, $7, '', $8, $9, 0, 0, '', '', 100, $10, $11, 1)
        returning work_order_id
    )sql", place.site, args.number, args.item, place.revision, args.ordered, args.startedOn,
        args.dueOn ? *args.dueOn : args.endedOn.value_or(place.today), args.good, args.scrapped, span.from, span.to);
}

// Pieces of one report: those that were lost were lost at the last operation, for the source does not say where.
void insertReport(db::Tx& tx, const ImportWorkOrder& args, const Place& place, WorkOrderId order,
                  std::optional<WorkOrderOperationId> operation, bool last, Instant at) {
    tx.run(R"sql(
        insert into production_report (site_id, work_order_id, work_order_operation_id, good, scrapped, reworked,
                                       scrap_reason_id, occurred_at, log_id)
        values ($1, $2, $3, $4, $5, 0, $6, $7, $8)
    )sql", place.site, order, operation, last ? args.good : args.good + args.scrapped, last ? args.scrapped : Quantity{},
        last ? args.scrapReason : std::nullopt, at, tx.logId());
}

// Hours that were paid elsewhere: they count, and cost nothing here.
void insertHours(db::Tx& tx, const Place& place, WorkOrderId order, const ImportOperation& op,
                 WorkOrderOperationId operation, std::int64_t workedMs, const Span& span) {
    tx.run(R"sql(
        insert into job_time (site_id, work_order_id, work_order_operation_id, work_center_id, kind, from_at, to_at,
                              worked_ms, labour, overhead)
        values ($1, $2, $3, $4, 'run', $5, $6, $7, 0, 0)
    )sql", place.site, order, operation, op.workCenter, span.from.value_or(span.to), span.to, workedMs);
}

WorkOrderOperationId insertOperation(db::Tx& tx, const ImportWorkOrder& args, WorkOrderId order, const ImportOperation& op,
                                     std::int64_t workedMs, bool last) {
    return tx.make<WorkOrderOperationId>(R"sql(
        insert into work_order_operation (work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity,
                                          crew, labour_rate, overhead_rate, instruction, state, good, scrapped, reworked,
                                          version)
        values ($1, $2, $3, $4, 0, $5, $6, 1, 0, 0, '', 'finished', $7, $8, 0, 1)
        returning work_order_operation_id
    )sql", order, op.opNo, op.name, op.workCenter, workedMs, args.ordered, last ? args.good : args.good + args.scrapped,
        last ? args.scrapped : Quantity{});
}

void insertOperations(db::Tx& tx, const ImportWorkOrder& args, const Place& place, WorkOrderId order) {
    auto operations = args.operations;
    std::ranges::sort(operations, {}, &ImportOperation::opNo);
    for (const auto& op : operations) {
        const bool last = op.opNo == operations.back().opNo;
        const auto workedMs = mulDiv(op.hours.millionths, 3'600'000, 1'000'000, Rounding::HalfAwayFromZero);
        const auto span = spanOf(tx, place, {op.startedOn ? op.startedOn : args.startedOn, op.endedOn ? op.endedOn : args.endedOn});
        const auto operation = insertOperation(tx, args, order, op, workedMs, last);
        insertReport(tx, args, place, order, operation, last, span.to);
        if (workedMs > 0) insertHours(tx, place, order, op, operation, workedMs, span);
    }
}

}  // namespace

void check(const db::Read& read, const ImportWorkOrder& args, db::Reasons& reasons) {
    static_cast<void>(look(read, args, reasons));
}

WorkOrderImported importWorkOrder(db::Tx& tx, const ImportWorkOrder& args) {
    db::Reasons reasons;
    const auto place = look(tx, args, reasons);
    reasons.throwIfAny();
    const auto span = spanOf(tx, place, {args.startedOn, args.endedOn});
    const auto order = insertOrder(tx, args, place, span);
    if (args.operations.empty()) insertReport(tx, args, place, order, {}, true, span.to);
    else insertOperations(tx, args, place, order);
    return {order, args.number};
}

}  // namespace production
