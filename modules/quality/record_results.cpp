// What pieces showed: values as a gauge gives them, or good and bad. The limits of the plan judge.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "people/people.h"
#include "quality/charting.h"
#include "quality/gauges.h"
#include "quality/inspection_facts.h"

namespace quality {
namespace {

// Before the sample is drawn there is none; its characteristic is asked all the same.
std::optional<Sample> characteristicOf(const db::Read& read, const InspectionFacts& of, int line) {
    return read.find<Sample>(R"sql(
        select coalesce((select s.inspection_sample_id from inspection_sample s
                         where s.inspection_id = $2 and s.inspection_characteristic_id = c.inspection_characteristic_id), 0)
                   as inspection_sample_id,
               c.line_no, c.name, '' as letter, c.kind, c.unit_id, c.lower, c.upper, c.possible_from, c.possible_to, c.gauge_kind,
               c.rule, c.quality_limit, 1 as size, 0 as accept, 1 as reject, 0 as second, 0 as accept2, 1 as reject2,
               c.lower as k, c.lower as most
        from inspection_characteristic c where c.inspection_plan_id = $1 and c.line_no = $3
    )sql", of.inspectionPlanId, of.inspectionId, line);
}

Sample sampleOf(const db::Read& read, InspectionId inspection, int line) {
    for (auto& sample : samplesOf(read, inspection))
        if (sample.lineNo == line) return std::move(sample);
    db::refuse("quality.results.line", "The inspection asks for nothing in line {line}. Look at what it asks for.",
               {{"line", std::int64_t{line}}}, "line");
}

int piecesIn(const RecordResults& args) {
    return static_cast<int>(args.readings.size()) + args.goodPieces.value_or(0) + args.badPieces.value_or(0);
}

bool within(const Sample& s, Reading value) { return (!s.lower || value >= *s.lower) && (!s.upper || value <= *s.upper); }

void checkMeasured(const db::Read& read, const Sample& s, const RecordResults& args, db::Reasons& reasons) {
    if (args.goodPieces || args.badPieces)
        reasons.add("quality.results.measured", "{name} is measured: give the values, and its limits say what is good.",
                    {{"name", s.name}}, "readings");
    if (args.unit && args.unit != s.unitId)
        reasons.add("quality.results.unit", "{name} is measured in {unit}. Convert the values, or look at the gauge.",
                    {{"name", s.name},
                     {"unit", read.one<std::string>(R"sql(select code from unit where unit_id = $1)sql", *s.unitId)}},
                    "unit");
    for (std::size_t i = 0; i < args.readings.size(); ++i)
        if ((s.possibleFrom && args.readings[i] < *s.possibleFrom) || (s.possibleTo && args.readings[i] > *s.possibleTo))
            reasons.add("quality.results.impossible", "{value} cannot be a value of {name}. Look at the piece and the gauge again.",
                        {{"value", args.readings[i]}, {"name", s.name}}, "readings[" + std::to_string(i) + "]");
}

void checkValues(const db::Read& read, const Sample& s, const RecordResults& args, db::Reasons& reasons) {
    const bool negative = args.goodPieces.value_or(0) < 0 || args.badPieces.value_or(0) < 0;
    if (negative || piecesIn(args) < 1 || piecesIn(args) > 100'000)
        reasons.add("quality.results.none", "Give the values of at least one piece, or how many are good and bad.", {}, "readings");
    if (s.kind == ResultKind::measured) return checkMeasured(read, s, args, reasons);
    if (!args.readings.empty() || args.unit)
        reasons.add("quality.results.counted", "{name} is good or bad: say how many pieces are.", {{"name", s.name}}, "goodPieces");
}

void checkGauge(const db::Read& read, const InspectionFacts& of, const Sample& s, const RecordResults& args, db::Reasons& reasons) {
    if (args.gauge) {
        const auto shows = inventory::trying(reasons, "gauge", [&] {
            return requireGauge(read, *args.gauge, s.gaugeKind, calendar::siteToday(read, of.siteId));
        });
        if (shows) checkShown(read, *shows, s.name, s.unitId, args.readings, reasons);
    } else if (!s.gaugeKind.empty())
        reasons.add("quality.results.gauge", "{name} is checked with a gauge of kind {kind}. Say which one.",
                    {{"name", s.name}, {"kind", s.gaugeKind}}, "gauge");
}

struct Entry {
    InspectionResultId inspectionResultId;
    int piece = 1;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (inspectionResultId, piece))

std::optional<Entry> entryOf(const db::Read& read, InspectionSampleId sample, int piece) {
    return read.find<Entry>(R"sql(
        select r.inspection_result_id, r.piece from inspection_result r
        where r.inspection_sample_id = $1 and r.piece = $2
          and not exists (select 1 from inspection_result c where c.corrects_id = r.inspection_result_id)
    )sql", sample, piece);
}

void checkPiece(const db::Read& read, const Sample& s, const RecordResults& args, db::Reasons& reasons) {
    if (!args.piece) return;
    inventory::checkText(reasons, "reason", args.reason, 500);
    if (piecesIn(args) != 1 || !s.inspectionSampleId || !entryOf(read, s.inspectionSampleId, *args.piece))
        reasons.add("quality.results.piece", "Nothing is recorded for piece {piece}, or more than one value is given. Correct one piece that was recorded.",
                    {{"piece", std::int64_t{*args.piece}}}, "piece");
}

void write(db::Tx& tx, const Sample& s, const RecordResults& args, int piece, std::optional<Reading> value, bool passed,
           std::optional<InspectionResultId> corrects) {
    tx.run(R"sql(
        insert into inspection_result (inspection_sample_id, piece, value, passed, gauge_id, lot_id, note, corrects_id, measured_by,
                                       measured_at, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    )sql", s.inspectionSampleId, piece, value, passed, args.gauge, args.lot, args.reason, corrects, tx.actor().name, tx.occurredAt(),
        tx.logId());
}

void requireRoom(const db::Read& read, const Sample& s, int pieces) {
    const auto before = tallyOf(read, s);
    if (before.recorded + pieces <= before.asked) return;
    db::refuse("quality.results.many", "{name} asks for {asked} pieces, {recorded} of them are recorded. Record at most the rest.",
               {{"name", s.name}, {"asked", std::int64_t{before.asked}}, {"recorded", std::int64_t{before.recorded}}}, "readings");
}

}  // namespace

void check(const db::Read& read, const RecordResults& args, db::Reasons& reasons) {
    const auto of = theInspection(read, args.inspection);
    people::requireSite(read, "quality.recordResults", of.siteId);
    if (of.outcome || of.state == InspectionState::decided || of.state == InspectionState::skipped)
        reasons.add("quality.results.over", "{inspection} is decided on, so nothing is recorded for it any more. Choose an open one.",
                    {{"inspection", of.number}}, "inspection");
    const auto asked = characteristicOf(read, of, args.line);
    if (!asked) {
        reasons.add("quality.results.line", "The inspection asks for nothing in line {line}. Look at what it asks for.",
                    {{"line", std::int64_t{args.line}}}, "line");
        return;
    }
    inventory::checkOptionalText(reasons, "reason", args.reason, 500);
    checkValues(read, *asked, args, reasons);
    checkGauge(read, of, *asked, args, reasons);
    checkPiece(read, *asked, args, reasons);
    if (args.lot && !read.find<std::int64_t>(R"sql(
            select lot_id from inspection_lot where inspection_id = $1 and lot_id = $2 limit 1
        )sql", args.inspection, *args.lot))
        reasons.add("quality.inspection.lot", "That lot is not part of {inspection}. Scan its label again.",
                    {{"inspection", of.number}}, "lot");
}

ResultsRecorded recordResults(db::Tx& tx, const RecordResults& args) {
    ensureDrawn(tx, args.inspection);
    const auto sample = sampleOf(tx, args.inspection, args.line);
    std::optional<InspectionResultId> corrects;
    int piece = tallyOf(tx, sample).recorded + 1;
    if (args.piece) {
        piece = *args.piece;
        corrects = entryOf(tx, sample.inspectionSampleId, piece).value().inspectionResultId;
    } else {
        requireRoom(tx, sample, piecesIn(args));
    }
    const int from = piece;
    for (const auto& value : args.readings) write(tx, sample, args, piece++, value, within(sample, value), corrects);
    for (int i = 0; i < args.goodPieces.value_or(0); ++i) write(tx, sample, args, piece++, {}, true, corrects);
    for (int i = 0; i < args.badPieces.value_or(0); ++i) write(tx, sample, args, piece++, {}, false, corrects);
    const auto tally = tallyOf(tx, sample);
    chartResults(tx, theInspection(tx, args.inspection), sample, tally, args, from, piece - 1);
    return {args.inspection, tally.recorded, tally.bad, tally.asked - tally.recorded, tally.decision};
}

}  // namespace quality
