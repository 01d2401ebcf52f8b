// Two records that are one: the merged one stays as a pointer, and all its links go to the other. What ledgers have
// written (journal lines, moves) stays as it was posted.
#pragma once
#include <optional>
#include <string>

#include "database/action.h"
#include "shared/ids.h"

namespace customers {

using namespace tl;

// Two firms: addresses, contacts, prices, orders and activities go over, and the merged one is closed. Both may be
// customers where they are billed in one currency; the terms of the one that goes on hold. Refuses
// "customers.merge.posted" where the double has posted invoices or payments: posted is never rewritten; and
// "customers.merge.ppap" where both have a PPAP under way for one revision. What is empty in the one that goes on
// (profile, lead, member of a campaign) is filled from the double; of two sampling states the stricter stays.
struct MergeParties {
    PartyId party;  // the double
    PartyId into;   // the one that goes on
    std::string reason;
};
struct MergeContacts {
    PartyContactId contact, into;
    std::string reason;
};
struct MergeLeads {
    LeadId lead, into;
    std::string reason;
};
struct Merged {
    std::int64_t moved = 0;  // links
};

// What the record is now: the one it was merged into, and on from there. `kind` as in record_merge.
std::int64_t presentOf(const db::Read&, const std::string& kind, std::int64_t id);

Merged merge(db::Tx&, const MergeParties&);
Merged merge(db::Tx&, const MergeContacts&);
Merged merge(db::Tx&, const MergeLeads&);

void check(const db::Read&, const MergeParties&, db::Reasons&);
void check(const db::Read&, const MergeContacts&, db::Reasons&);
void check(const db::Read&, const MergeLeads&, db::Reasons&);

extern const db::Action<MergeParties, Merged> mergePartiesAction;
extern const db::Action<MergeContacts, Merged> mergeContactsAction;
extern const db::Action<MergeLeads, Merged> mergeLeadsAction;

const db::List& mergesList();

void installMerge(db::Actions&);

}  // namespace customers
