// Inside customers: what each of two records has and one alone can keep.
#pragma once
#include "customers/customers.h"

namespace customers {

// "customers.merge.ppap": a unique index lets a customer have one under way of an item's revision.
void checkOnePpap(const db::Read&, CustomerId from, CustomerId into, db::Reasons&);

// What stands in both once: in a fixed list, as a profile. What is empty in the one that stays is filled.
void keepOneCustomer(db::Tx&, CustomerId from, CustomerId into);
// How strictly the next lot is inspected: of two states of one plan the stricter stays.
void keepOneSource(db::Tx&, PartyId from, PartyId into);
// Of two members of one campaign whoever went further stays, with what only the other had.
void keepOneMember(db::Tx&, PartyId from, PartyId into);
void keepOneMember(db::Tx&, LeadId from, LeadId into);
// Of a lead: what `into` does not say yet.
void fillLead(db::Tx&, LeadId from, LeadId into);

}  // namespace customers
