// What the verbs of an inspection ask of the database, and what its samples say.
#pragma once
#include "database/transaction.h"
#include "quality/inspections.h"
#include "quality/plans.h"
#include "quality/variables.h"

namespace quality {

struct InspectionFacts {
    InspectionId inspectionId;
    SiteId siteId;
    std::string number, planNumber, item;
    InspectionPlanId inspectionPlanId;
    ItemId itemId;
    std::optional<PartyId> supplierId;
    std::optional<WorkOrderOperationId> operationId;  // in process: where the pieces are made
    Quantity quantity;
    InspectionState state = InspectionState::due;
    std::optional<Severity> severity;
    std::optional<Decision> outcome;
    bool mustSign = false, reduces = false;
    int skipAfter = 10, skipEvery = 1;
};
BOOST_DESCRIBE_STRUCT(InspectionFacts, (),
                      (inspectionId, siteId, number, planNumber, item, inspectionPlanId, itemId, supplierId, operationId, quantity,
                       state, severity, outcome, mustSign, reduces, skipAfter, skipEvery))
InspectionFacts theInspection(const db::Read&, InspectionId);  // refuses "quality.inspection.none"

// What the lots of its source have come to; the start where it is the first.
struct SourceState {
    Switching switching;
    int goodInRow = 0, skips = 0;
};
SourceState sourceOf(const db::Read&, const std::string& planNumber, const std::optional<PartyId>& supplier);
void keepSource(db::Tx&, const std::string& planNumber, ItemId, const std::optional<PartyId>& supplier, const SourceState&,
                bool inspected, bool rejected);

// A sample as it was drawn, with its characteristic.
struct Sample {
    InspectionSampleId inspectionSampleId;
    int lineNo = 10;
    std::string name, letter;
    ResultKind kind = ResultKind::attribute;
    std::optional<UnitId> unitId;
    std::optional<Reading> lower, upper, possibleFrom, possibleTo;
    std::string gaugeKind;
    SampleRule rule = SampleRule::every_piece;
    std::optional<Percent> qualityLimit;
    int size = 1, accept = 0, reject = 1;
    bool second = false;
    int accept2 = 0, reject2 = 1;
    std::optional<Reading> k, most;
};
BOOST_DESCRIBE_STRUCT(Sample, (),
                      (inspectionSampleId, lineNo, name, letter, kind, unitId, lower, upper, possibleFrom, possibleTo, gaugeKind,
                       rule, qualityLimit, size, accept, reject, second, accept2, reject2, k, most))
std::vector<Sample> samplesOf(const db::Read&, InspectionId);

// What was recorded of it, and what that says: nothing while pieces are missing.
struct Tally {
    int recorded = 0, bad = 0, asked = 1;
    std::optional<Decision> decision;
    int points = 0;  // towards reduced inspection
    bool sampled = false;
};
Tally tallyOf(const db::Read&, const Sample&);

// The sample that the inspection is drawn with, or would be.
SampleDrawn planned(const db::Read&, const InspectionFacts&);
// Draws it where it is still due.
void ensureDrawn(db::Tx&, InspectionId);

}  // namespace quality
