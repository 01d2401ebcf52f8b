// An inspection as its screen shows it: what is asked of each characteristic, what was recorded, and what waits to be
// decided on.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "quality/inspection_facts.h"

namespace quality::ui {

// What one piece showed: the entry that nobody corrected.
struct Piece {
    int line = 0, number = 0;
    std::optional<Reading> value;  // none: good or bad only
    bool passed = true, corrected = false;
    std::string gauge, lot, note;
};
// A characteristic, with its sample as drawn or as it would be.
struct Asked {
    int line = 10;
    std::string name, unit, method, gaugeKind, reaction, letter;
    ResultKind kind = ResultKind::attribute;
    Importance importance = Importance::major;
    std::optional<Reading> nominal, lower, upper;
    SampleRule rule = SampleRule::every_piece;
    int size = 1, accept = 0, reject = 1, accept2 = 0, reject2 = 1;
    bool second = false;
};
// Which side a value lies on.
enum class Side { within, below, above };
Side sideOf(const Asked&, Reading);

struct AskedNow {
    Asked asked;
    std::vector<Piece> pieces;
    int wanted = 0, bad = 0;           // wanted: of both samples once the second is taken; 0 where nothing is inspected
    std::optional<Decision> decision;  // what they say, once none is missing
    int missing() const { return std::max(0, wanted - static_cast<int>(pieces.size())); }
};
// A lot of the inspection, or the pieces at an operation.
struct LotPart {
    std::int64_t key = 0, lotId = 0;
    std::string lot, place;
    Quantity quantity, freed, rejected;
    bool onHold = false;
    Quantity waiting() const { return quantity - freed - rejected; }
};
struct PartDecided {
    std::int64_t key = 0, binId = 0;
    std::string lot, place, kind, comment, decidedBy, meaning, fullName;
    Quantity quantity;
    db::Instant decidedAt;
};
struct InspectHead {
    std::string number, occasion, item, itemName, revision, plan, state, unit, site;
    int edition = 1;
    std::optional<int> opNo;
    std::optional<std::string> supplier, workOrder, severity, outcome;
    SiteId siteId;
    std::int64_t itemId = 0, planId = 0, supplierId = 0, workOrderId = 0;
    Quantity quantity;
    bool mustSign = false, reduces = false;
    db::Instant openedAt;
    bool over() const { return state == "decided" || state == "skipped"; }
};
struct InspectNow {
    std::int64_t id = 0;  // 0: there is no such inspection
    InspectHead head;
    Severity severity = Severity::normal;  // the sample was or would be drawn with
    Switching source;                      // as its lots have come to now
    std::vector<AskedNow> rows;
    std::vector<LotPart> lots;
    std::vector<PartDecided> decided;
    std::string quarantine;  // where rejected goods go; '': the site has no such bin
    int wanted() const;
    int recorded() const;
    bool complete() const;  // every characteristic has its decision
    Decision says() const;  // what all samples say together, where it is complete
};
InspectNow inspectNow(const db::Read&, std::int64_t id);

// What a scanned or typed code means at an inspection.
struct ScanMeant {
    std::optional<GaugeId> gauge;
    std::string gaugeCode, gaugeKind;
    std::int64_t lotId = 0;
    std::string lot;
};
ScanMeant scanMeant(const db::Read&, const std::string& code, db::Date today);
// Refuses a gauge that may not measure today, as the entry would: quality::requireGauge.
void requireGaugeToday(const db::Read&, GaugeId, const std::string& kind, SiteId);

}  // namespace quality::ui
