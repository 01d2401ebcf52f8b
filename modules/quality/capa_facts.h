// An 8D report as its verbs see it.
#pragma once
#include "database/doctor.h"
#include "inventory/facts.h"
#include "quality/capa.h"

namespace quality {

struct CapaFacts {
    CapaId capaId;
    SiteId siteId;
    std::string number, title, state, side;  // side: own, supplier
    std::optional<ComplaintId> complaintId;
    std::optional<ItemId> itemId;            // none: an audit found it
    std::optional<DefectKindId> defectKindId;
    int lotsNeeded = 0;
    std::optional<db::Instant> actedAt;
    std::optional<std::int64_t> actedAfterMove;
    std::int64_t version = 0;
};
CapaFacts theCapa(const db::Read&, CapaId);  // refuses "quality.capa.none"

// A new report as it is written, with its eight steps; the number is given here.
struct NewCapa {
    SiteId site;
    std::string title;
    const char* side = "own";
    std::optional<ComplaintId> complaint;
    std::optional<NonconformanceId> nonconformance;
    std::optional<ItemId> item;
    std::optional<DefectKindId> defect;
    int lotsNeeded = 3;
    UserAccountId owner;
    Date dueOn;
};
CapaKept write(db::Tx&, const NewCapa&);
CapaKept keptOf(const db::Read&, CapaId);
// Who may do this at its site, while it is open: "quality.capa.closed".
void checkWorkable(const db::Read&, const CapaFacts&, std::string_view permission, db::Reasons&);
// "quality.capa.order": what must be done before a step.
void checkBefore(const db::Read&, const CapaFacts&, Discipline, db::Reasons&);
void touch(db::Tx&, CapaId);  // one version on
UserAccountId actorsAccount(const db::Read&);

// SHA-256, hex, over the report, its steps, causes and actions.
std::string contentHash(const db::Read&, CapaId);
// I17: what was signed of a closed report is what stands there.
void findAlteredCapas(const db::Read&, std::vector<db::Finding>&);

}  // namespace quality
