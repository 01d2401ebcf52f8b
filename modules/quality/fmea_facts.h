// An FMEA and a line of it as their verbs see them.
#pragma once
#include "database/doctor.h"
#include "inventory/facts.h"
#include "quality/fmea.h"

namespace quality {

struct FmeaFacts {
    FmeaId fmeaId;
    SiteId siteId;
    std::string number, revision, item;
    ItemId itemId;
    FmeaState state = FmeaState::open;
    std::int64_t version = 0;
};
FmeaFacts theFmea(const db::Read&, FmeaId);  // refuses "quality.fmea.none"
FmeaKept keptOf(const db::Read&, FmeaId);
// Who may do this at its site, while it is kept up: "quality.fmea.retired".
void checkKeptUp(const db::Read&, const FmeaFacts&, std::string_view permission, db::Reasons&);

struct FmeaLineFacts {
    FmeaLineId fmeaLineId;
    FmeaId fmeaId;
    int lineNo = 0;
    std::optional<int> opNo;
    std::string failureMode;
    int severity = 1, occurrence = 1, detection = 1;
    ActionPriority priority = ActionPriority::low;
    db::Instant ratedAt;
    std::int64_t complaintsKnown = 0, version = 0;
};
FmeaLineFacts theFmeaLine(const db::Read&, FmeaLineId);  // refuses "quality.fmea.no_line"
FmeaLineKept keptOf(const db::Read&, FmeaLineId);
void checkRating(const std::optional<int>& rating, std::string_view field, db::Reasons&);  // "quality.fmea.rating"

struct NewRating {
    int severity = 1, occurrence = 1, detection = 1;
    std::string reason;
    std::optional<FmeaActionId> action;
};
// Into the line and among its ratings.
void rate(db::Tx&, FmeaLineId, const NewRating&);
// The lines as a review asks for them: without the kinds of defects and without what watches, which counts every result
// there ever was and is no reason to refuse.
std::vector<FmeaLineSeen> ratedLines(const db::Read&, FmeaId);
// I41: the priority of each line is what the table says.
void findWrongPriorities(const db::Read&, std::vector<db::Finding>&);

}  // namespace quality
