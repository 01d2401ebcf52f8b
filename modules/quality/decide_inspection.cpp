// The decision on goods, in parts: free for use, or rejected, blocked and booked in the same commit. The first part says
// what the sample says, and changes what is asked of the next lot.
#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "calendar/calendar.h"
#include "database/log.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/facts.h"
#include "quality/inspection_facts.h"
#include "quality/plan_rules.h"

namespace quality {
namespace {

struct Portion {
    InspectionLotId inspectionLotId;
    std::optional<LotId> lotId;
    std::optional<BinId> binId;
    Quantity waiting;
};
BOOST_DESCRIBE_STRUCT(Portion, (), (inspectionLotId, lotId, binId, waiting))

std::vector<Portion> waitingParts(const db::Read& read, InspectionId inspection, std::optional<LotId> lot) {
    return read.all<Portion>(R"sql(
        select inspection_lot_id, lot_id, bin_id, quantity - freed - rejected as waiting from inspection_lot
        where inspection_id = $1 and quantity > freed + rejected
          and (cast($2 as bigint) is null or lot_id = cast($2 as bigint))
        order by inspection_lot_id
    )sql", inspection, lot);
}

// What all samples say together; nothing while pieces are missing.
struct Outcome {
    std::optional<Decision> decision;
    int points = 0;
    bool sampled = false;
    std::string missingName;
    int missing = 0;
};

Outcome outcomeOf(const db::Read& read, InspectionId inspection) {
    const auto samples = samplesOf(read, inspection);
    if (samples.empty()) {  // none is drawn yet
        const auto first = sampleFor(read, inspection).samples.front();
        return {{}, 0, false, first.name, static_cast<int>(first.size)};
    }
    Outcome whole{Decision::accept, 3, false, {}, 0};
    for (const auto& sample : samples) {
        const auto tally = tallyOf(read, sample);
        if (!tally.decision) return {{}, 0, false, sample.name, tally.asked - tally.recorded};
        if (tally.sampled) {
            whole.points = std::min(whole.points, tally.points);
            whole.sampled = true;
        }
        if (*tally.decision == Decision::reject || whole.decision == Decision::accept) whole.decision = tally.decision;
    }
    return whole;
}

void checkOutcome(const db::Read& read, const InspectionFacts& of, const DecideInspection& args, db::Reasons& reasons) {
    const auto outcome = outcomeOf(read, args.inspection);
    if (!outcome.decision) {
        reasons.add("quality.decide.missing",
                    "Pieces of {inspection} are not checked yet: {missing} for {name}. Record them before anything is decided.",
                    {{"inspection", of.number}, {"missing", std::int64_t{outcome.missing}}, {"name", outcome.missingName}}, "inspection");
        return;
    }
    if (args.verdict != Verdict::free) return;
    const auto stopped = [&] { return sourceOf(read, of.planNumber, of.supplierId).switching.severity == Severity::discontinued; };
    if (of.severity == Severity::discontinued && stopped())
        reasons.add("quality.decide.discontinued",
                    "Nothing of {item} is accepted from this source until it has been put right. Reject it, or resume the source first.",
                    {{"item", of.item}}, "verdict");
    if (outcome.decision == Decision::reject && args.comment.empty())
        reasons.add("quality.decide.comment",
                    "The sample says that {inspection} is rejected. Say why goods of it may be used all the same: sorted, reworked, conceded.",
                    {{"inspection", of.number}}, "comment");
}

void checkParts(const db::Read& read, const InspectionFacts& of, const DecideInspection& args, db::Reasons& reasons) {
    const auto parts = waitingParts(read, args.inspection, args.lot);
    if (parts.empty()) {
        reasons.add("quality.decide.over", "Nothing of that waits for a decision in {inspection}. Look at what was decided.",
                    {{"inspection", of.number}}, "lot");
        return;
    }
    if (!args.quantity) return;
    Quantity waiting;
    for (const auto& part : parts) waiting += part.waiting;
    if (std::ranges::any_of(parts, [&](const Portion& part) { return part.lotId != parts.front().lotId; }))
        reasons.add("quality.decide.lot", "{inspection} has several lots. Say of which lot so much is decided.",
                    {{"inspection", of.number}}, "lot");
    else if (*args.quantity <= Quantity{} || *args.quantity > waiting)
        reasons.add("quality.decide.much", "{waiting} wait for a decision, not {quantity}. Decide on what is there.",
                    {{"waiting", waiting}, {"quantity", *args.quantity}}, "quantity");
}

std::optional<BinId> quarantineOf(const db::Read& read, SiteId site) {
    return read.find<BinId>(R"sql(
        select bin_id from bin where site_id = $1 and kind = 'quarantine' order by walk, bin_id limit 1
    )sql", site);
}

void checkBin(const db::Read& read, const InspectionFacts& of, const DecideInspection& args, db::Reasons& reasons) {
    const bool rejects = args.verdict == Verdict::reject;
    const auto bin = args.bin || !rejects ? args.bin : quarantineOf(read, of.siteId);
    if (!bin && !rejects) return;
    const auto there = bin ? inventory::findBin(read, *bin) : std::nullopt;
    const bool quarantine = there && there->kind == inventory::BinKind::quarantine;
    if (!there || there->siteId != of.siteId || quarantine != rejects || there->kind == inventory::BinKind::inspection)
        reasons.add("quality.decide.to_bin",
                    "Rejected goods go to a bin for quarantine of the site, free ones to another bin of it. Choose such a bin.", {}, "bin");
}

struct Shown {
    std::int64_t inspectionResultId = 0;
    int piece = 0;
    bool passed = false;
    std::optional<Reading> value;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (inspectionResultId, piece, passed, value))

// What was measured, as it was signed for.
std::string resultsHash(const db::Read& read, const InspectionFacts& of) {
    auto text = of.number;
    for (const auto& r : read.all<Shown>(R"sql(
             select r.inspection_result_id, r.piece, r.passed, r.value
             from inspection_result r join inspection_sample s on s.inspection_sample_id = r.inspection_sample_id
             where s.inspection_id = $1 order by r.inspection_result_id
         )sql", of.inspectionId))
        text += fmt::format(" {} {} {} {}", r.inspectionResultId, r.piece, r.passed, r.value ? toText(*r.value) : "-");
    return db::sha256(text);
}

struct Signed {
    std::string meaning, fullName, hash;
};
Signed signedBy(const db::Tx& tx, const InspectionFacts& of) {
    if (!of.mustSign) return {};
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("quality.decide.unsigned",
                   "A decision on {inspection} is signed: with the password once more, and with what the signature stands for.",
                   {{"inspection", of.number}}, "inspection");
    return {signature->meaning(), signature->fullName(), resultsHash(tx, of)};
}

// The first part that is decided: what the sample says counts for the lots that follow.
void settleOutcome(db::Tx& tx, const InspectionFacts& of) {
    if (of.outcome) return;
    const auto outcome = outcomeOf(tx, of.inspectionId);
    const auto decision = outcome.decision.value();
    tx.run(R"sql(update inspection set outcome = $2 where inspection_id = $1)sql", of.inspectionId, decision);
    auto source = sourceOf(tx, of.planNumber, of.supplierId);
    if (outcome.sampled)
        source.switching = after(source.switching, {.decision = decision, .points = outcome.points, .reducedWanted = of.reduces});
    source.goodInRow = acceptedInRowAfter(source.goodInRow, decision);
    source.skips = 0;
    const SkipRule rule{of.skipAfter, of.skipEvery};
    const auto drawn = [&] { return static_cast<std::uint64_t>(of.inspectionId.number * 1'000 + source.skips); };
    while (source.skips < 999 && !mustInspect(rule, source.goodInRow, source.switching.severity, drawn())) ++source.skips;
    keepSource(tx, of.planNumber, of.itemId, of.supplierId, source, true, decision == Decision::reject);
}

struct Moved {
    Quantity quantity;
    std::optional<BinId> bin;
    std::optional<StockMoveId> move;
    std::optional<HoldId> hold;
};

struct Lying {
    BinId binId;
    Quantity loose;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (binId, loose))

// Where the goods are now: in the bin they came into, or wherever else for inspection somebody put them.
std::vector<inventory::Carry> carriesOf(const db::Read& read, const InspectionFacts& of, const Portion& part, Quantity quantity, BinId to) {
    std::vector<inventory::Carry> carries;
    const auto take = [&](BinId from, Quantity most) {
        auto& carry = carries.emplace_back();
        carry.lot = *part.lotId;
        carry.from = from;
        carry.to = to;
        carry.quantity = std::min(most, quantity);
        quantity -= carry.quantity;
    };
    for (const auto& there : read.all<Lying>(R"sql(
             select b.bin_id, b.on_hand - b.packed as loose from stock_balance b join bin n on n.bin_id = b.bin_id
             where b.lot_id = $1 and n.site_id = $2 and n.kind = 'inspection' and b.on_hand > b.packed
             order by case when b.bin_id = $3 then 0 else 1 end, n.walk, n.bin_id
         )sql", *part.lotId, of.siteId, *part.binId))
        if (quantity > Quantity{}) take(there.binId, there.loose);
    if (quantity > Quantity{}) take(*part.binId, quantity);  // refused there with what is missing
    return carries;
}

std::vector<Moved> moveAll(db::Tx& tx, const InspectionFacts& of, const Portion& part, Quantity quantity, std::optional<BinId> to) {
    if (!to || !part.lotId || !part.binId || *part.binId == *to) return {{quantity, {}, {}, {}}};
    const inventory::Document document{of.siteId, calendar::siteToday(tx, of.siteId), "inspection", of.inspectionId.number,
                                       "Decision on " + of.number, {}};
    const auto carries = carriesOf(tx, of, part, quantity, *to);
    const auto moves = inventory::carry(tx, document, carries).moves;
    std::vector<Moved> moved;
    for (std::size_t i = 0; i < carries.size(); ++i) moved.push_back({carries[i].quantity, to, moves[i], {}});
    return moved;
}

// A lot of which nothing lies anywhere but in quarantine is blocked as a whole, which books its value there.
std::optional<HoldId> holdWhole(db::Tx& tx, const InspectionFacts& of, LotId lot, const std::string& comment) {
    const auto facts = inventory::theLot(tx, lot);
    if (facts.onHold || facts.tracking == inventory::Tracking::none) return {};
    if (tx.find<std::int64_t>(R"sql(
            select b.stock_balance_id from stock_balance b join bin n on n.bin_id = b.bin_id
            where b.lot_id = $1 and b.on_hand > 0 and n.kind <> 'quarantine' limit 1
        )sql", lot))
        return {};
    return inventory::hold(tx, {lot, comment.empty() ? "Rejected in inspection " + of.number : comment, of.number}).hold;
}

// The lot that pieces went into stock as, where the operation was the last and made only one.
std::optional<LotId> madeAt(const db::Read& read, WorkOrderOperationId operation) {
    const auto lots = read.all<LotId>(R"sql(
        select distinct lot_id from production_report where work_order_operation_id = $1 and lot_id is not null limit 2
    )sql", operation);
    return lots.size() == 1 ? std::optional{lots.front()} : std::nullopt;
}

// What was rejected is open until somebody decides what becomes of it: goods in quarantine, or pieces at their operation.
// Where as many of the lot are written down already, it is those that lie there now.
void openCase(db::Tx& tx, const InspectionFacts& of, std::optional<LotId> lot, Quantity quantity, std::optional<BinId> bin,
              const std::string& comment) {
    const auto known = tx.tryMake<NonconformanceId>(R"sql(
        update nonconformance set bin_id = $3, version = version + 1
        where nonconformance_id = (
            select min(n.nonconformance_id) from nonconformance n left join bin b on b.bin_id = n.bin_id
            where n.lot_id = cast($1 as bigint) and n.state = 'open' and n.quantity - n.decided = $2
              and (b.bin_id is null or b.kind = 'inspection') and n.complaint_id is null)
        returning nonconformance_id
    )sql", lot, quantity, bin);
    if (known) return;
    Found found{of.siteId, NonconformanceSource::inspection, {}, of.itemId, lot, lot ? bin : std::nullopt, quantity, {},
                comment.empty() ? "Rejected in inspection " + of.number : comment};
    found.operation = of.operationId;
    if (!lot && of.operationId) found.lot = madeAt(tx, *of.operationId);
    write(tx, found);
}

void writeDecision(db::Tx& tx, const DecideInspection& args, const Portion& part, const Moved& moved, const Signed& by) {
    tx.run(R"sql(
        insert into inspection_decision (inspection_lot_id, kind, quantity, bin_id, stock_move_id, hold_id, comment, decided_by,
                                         decided_at, meaning, full_name, content_hash, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    )sql", part.inspectionLotId, args.verdict, moved.quantity, moved.bin, moved.move, moved.hold, args.comment, tx.actor().name, tx.now(),
        by.meaning, by.fullName, by.hash, tx.logId());
}

struct Sums {
    Quantity freed, rejected, waiting;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (freed, rejected, waiting))

InspectionDecided ended(db::Tx& tx, const InspectionFacts& of, std::vector<HoldId> holds) {
    const auto sums = tx.one<Sums>(R"sql(
        select cast(sum(freed) as bigint) as freed, cast(sum(rejected) as bigint) as rejected,
               cast(sum(quantity - freed - rejected) as bigint) as waiting
        from inspection_lot where inspection_id = $1
    )sql", of.inspectionId);
    const auto state = sums.waiting == Quantity{} ? InspectionState::decided : InspectionState::open;
    tx.run(R"sql(
        update inspection set state = $2, decided_at = $3, version = version + 1 where inspection_id = $1
    )sql", of.inspectionId, state, state == InspectionState::decided ? std::optional{tx.now()} : std::nullopt);
    return {of.inspectionId, state, sums.freed, sums.rejected, sums.waiting,
            sourceOf(tx, of.planNumber, of.supplierId).switching.severity, std::move(holds)};
}

}  // namespace

void check(const db::Read& read, const DecideInspection& args, db::Reasons& reasons) {
    const auto of = theInspection(read, args.inspection);
    people::requireSite(read, "quality.decideInspection", of.siteId);
    inventory::checkOptionalText(reasons, "comment", args.comment, 500);
    if (of.state == InspectionState::decided || of.state == InspectionState::skipped) {
        reasons.add("quality.decide.over", "Nothing of that waits for a decision in {inspection}. Look at what was decided.",
                    {{"inspection", of.number}}, "lot");
        return;
    }
    checkOutcome(read, of, args, reasons);
    checkParts(read, of, args, reasons);
    checkBin(read, of, args, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, of.siteId), reasons, "");
}

InspectionDecided decideInspection(db::Tx& tx, const DecideInspection& args) {
    const auto of = theInspection(tx, args.inspection);
    const auto by = signedBy(tx, of);
    settleOutcome(tx, of);
    const bool rejects = args.verdict == Verdict::reject;
    const auto bin = args.bin || !rejects ? args.bin : quarantineOf(tx, of.siteId);
    std::vector<HoldId> holds;
    std::map<std::optional<LotId>, Quantity> bad;
    auto left = args.quantity;
    for (const auto& part : waitingParts(tx, args.inspection, args.lot)) {
        const auto quantity = left ? std::min(*left, part.waiting) : part.waiting;
        if (quantity == Quantity{}) break;
        if (left) *left -= quantity;
        if (rejects) bad[part.lotId] += quantity;
        tx.run(R"sql(
            update inspection_lot set freed = freed + $2, rejected = rejected + $3 where inspection_lot_id = $1
        )sql", part.inspectionLotId, rejects ? Quantity{} : quantity, rejects ? quantity : Quantity{});
        auto moved = moveAll(tx, of, part, quantity, bin);
        if (rejects && part.lotId) moved.back().hold = holdWhole(tx, of, *part.lotId, args.comment);
        if (moved.back().hold) holds.push_back(*moved.back().hold);
        for (const auto& one : moved) writeDecision(tx, args, part, one, by);
    }
    for (const auto& [lot, quantity] : bad) openCase(tx, of, lot, quantity, bin, args.comment);
    inventory::allocateWaiting(tx, of.itemId, of.siteId);
    return ended(tx, of, std::move(holds));
}

void check(const db::Read& read, const ResumeSource& args, db::Reasons& reasons) {
    inventory::checkText(reasons, "reason", args.reason, 500);
    const auto number = read.find<std::string>(R"sql(select number from inspection_plan where inspection_plan_id = $1)sql", args.plan);
    if (!number || sourceOf(read, *number, args.supplier).switching.severity != Severity::discontinued)
        reasons.add("quality.source.running", "Goods of that source are not discontinued, so there is nothing to resume. Look at its state.",
                    {}, "plan");
}

SourceResumed resumeSource(db::Tx& tx, const ResumeSource& args) {
    const auto plan = thePlan(tx, args.plan);
    auto source = sourceOf(tx, plan.number, args.supplier);
    source.switching = resume(source.switching);
    keepSource(tx, plan.number, plan.itemId, args.supplier, source, false, false);
    return {args.plan, source.switching.severity};
}

}  // namespace quality
