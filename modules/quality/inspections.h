// Inspections: goods wait (inventory/inspections.h opens them), a sample is drawn, pieces are measured, and somebody
// decides, in parts where the goods differ.
//
// Records: inspection (due -> open -> decided, or skipped), inspection_lot, inspection_sample, inspection_result,
// inspection_decision, sampling_state. The sample is drawn by what the lots of the source have come to (sampling.h), and
// its numbers stand with the inspection from then on. What the sample says counts for the next lots when the first part
// is decided.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "engineering/measures.h"
#include "quality/sampling.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {
using engineering::Reading;

BOOST_DEFINE_ENUM_CLASS(InspectionState, due, open, decided, skipped)
BOOST_DEFINE_ENUM_CLASS(Verdict, free, reject)

// quality.drawSample: recordResults does it by itself.
struct DrawSample {
    InspectionId inspection;
};
struct Drawn {
    int line = 0;
    std::string name, letter;
    std::int64_t size = 0;
    int accept = 0, reject = 1;
    bool second = false;
};
BOOST_DESCRIBE_STRUCT(Drawn, (), (line, name, letter, size, accept, reject, second))
struct SampleDrawn {
    InspectionId inspection;
    Severity severity = Severity::normal;
    std::vector<Drawn> samples;
};

// quality.recordResults: of one characteristic, by its line: values as a gauge or its file gives them, in the
// characteristic's unit ("quality.results.unit"), or pieces counted good and bad. Limits judge, not the person. `piece`:
// takes the place of what was recorded for that piece, and needs a reason. Refuses a value that cannot be
// ("quality.results.impossible"), more pieces than are asked for ("quality.results.many"), and the gauge as requireGauge.
struct RecordResults {
    InspectionId inspection;
    int line = 10;
    std::vector<Reading> readings;
    std::optional<UnitId> unit;
    std::optional<int> goodPieces, badPieces;
    std::optional<GaugeId> gauge;
    std::optional<LotId> lot;  // of which lot or serial number
    std::optional<int> piece;
    std::string reason;
};
struct ResultsRecorded {
    InspectionId inspection;
    int recorded = 0, bad = 0, missing = 0;  // pieces of this characteristic; missing: still asked for
    std::optional<Decision> decision;        // what they say, once none is missing
};

// quality.decideInspection: `quantity` of a lot (absent: all that waits of it; no lot: of all lots) is free, or rejected
// and goes to quarantine; a lot of which nothing good is left here is put on hold, which books it there. What is rejected
// is a nonconformance (nonconformance.h), of the lot or of pieces at the operation. bin: where it goes; free without
// one stays where it is, rejected goes to the first bin for quarantine. Refuses "quality.decide.missing" before all
// pieces were checked, "quality.decide.much", "quality.decide.comment" where goods become free against what the sample
// says, "quality.decide.discontinued", "quality.decide.unsigned".
struct DecideInspection {
    InspectionId inspection;
    Verdict verdict = Verdict::free;
    std::optional<LotId> lot;
    std::optional<Quantity> quantity;
    std::optional<BinId> bin;
    std::string comment;
};
struct InspectionDecided {
    InspectionId inspection;
    InspectionState state = InspectionState::open;
    Quantity freed, rejected, waiting;  // of the whole
    Severity next = Severity::normal;   // for the next lot of the source
    std::vector<HoldId> holds;
};

// quality.resumeSource: a source that was discontinued has been put right: tightened inspection begins anew.
struct ResumeSource {
    InspectionPlanId plan;
    std::optional<PartyId> supplier;
    std::string reason;
};
struct SourceResumed {
    InspectionPlanId plan;
    Severity next = Severity::tightened;
};

SampleDrawn drawSample(db::Tx&, const DrawSample&);
ResultsRecorded recordResults(db::Tx&, const RecordResults&);
InspectionDecided decideInspection(db::Tx&, const DecideInspection&);
SourceResumed resumeSource(db::Tx&, const ResumeSource&);

extern const db::Action<DrawSample, SampleDrawn> drawSampleAction;
extern const db::Action<RecordResults, ResultsRecorded> recordResultsAction;
extern const db::Action<DecideInspection, InspectionDecided> decideInspectionAction;
extern const db::Action<ResumeSource, SourceResumed> resumeSourceAction;

// ---- Reads --------------------------------------------------------------------------------------------------

// What the next sample of a due inspection would be.
SampleDrawn sampleFor(const db::Read&, InspectionId);

// A certificate of analysis: for each lot of a shipment what was measured of it, over all its inspections.
struct Certified {
    std::string item, revision, lot, characteristic, method, inspection;
    std::optional<std::string> unit;
    std::optional<Reading> lower, upper, smallest, largest, total;  // of the values; none: good and bad only
    int pieces = 0, bad = 0;
    std::optional<Reading> mean() const { return total ? std::optional{Reading{total->value / pieces}} : std::nullopt; }
};
BOOST_DESCRIBE_STRUCT(Certified, (),
                      (item, revision, lot, characteristic, method, inspection, unit, lower, upper, smallest, largest, total,
                       pieces, bad))
std::vector<Certified> certificate(const db::Read&, ShipmentId);

const db::List& inspectionsDueList();
const db::List& inspectionsList();
const db::List& resultsList();
const db::List& samplingStatesList();

void installInspections(db::Actions&);   // gauges and plans too
void addCheckingFindables(db::Actions&);  // checking_findables.cpp

}  // namespace quality
