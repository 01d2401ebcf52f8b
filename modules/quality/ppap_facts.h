// A PPAP file as its verbs see it.
#pragma once
#include "database/doctor.h"
#include "inventory/facts.h"
#include "quality/ppap.h"

namespace quality {

struct PpapFacts {
    PpapId ppapId;
    SiteId siteId;
    std::string number, item, revision;
    ItemId itemId;
    CustomerId customerId;
    int level = 3, submissions = 0;
    PpapState state = PpapState::open;
    std::int64_t version = 0;
};
PpapFacts thePpap(const db::Read&, PpapId);  // refuses "quality.ppap.none"
PpapKept keptOf(const db::Read&, PpapId);
// Who may do this at its site, in one of these states: "quality.ppap.state".
void checkIn(const db::Read&, const PpapFacts&, std::initializer_list<PpapState>, std::string_view permission, db::Reasons&);
inline constexpr std::initializer_list<PpapState> workable{PpapState::open, PpapState::interim, PpapState::rejected};

// Elements that are open, by their numbers.
std::vector<int> openElements(const db::Read&, PpapId);
// Elements that are ready by a record which would not be taken for them today, by their numbers.
std::vector<int> outdatedElements(const db::Read&, const PpapFacts&);
// SHA-256, hex, over the file for this customer, and its elements.
std::string contentHash(const db::Read&, PpapId, CustomerId);
// I17: what a customer was shown is what stands in the file.
void findAlteredPpaps(const db::Read&, std::vector<db::Finding>&);

}  // namespace quality
