// Inside customers: the records its verbs look at, and how they say that one is not there or not in the right state.
#pragma once
#include "customers/customers.h"

namespace customers {

struct LeadRecord {
    SiteId site;
    std::string number, name, contact, email, phone, taxNumber, state;
    std::optional<PartyId> party;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(LeadRecord, (), (site, number, name, contact, email, phone, taxNumber, state, party, version))
LeadRecord leadRecord(const db::Read&, LeadId);                     // refuses "customers.lead.none"
void checkOpen(const LeadRecord&, db::Reasons&, const std::string& field = "lead");  // "customers.lead.state"

struct OpportunityRecord {
    SiteId site;
    std::string number, state;
    PartyId party;
    SalesStageId stage;
    Money amount;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(OpportunityRecord, (), (site, number, state, party, stage, amount, version))
OpportunityRecord opportunityRecord(const db::Read&, OpportunityId);  // refuses "customers.opportunity.none"
void checkOpen(const OpportunityRecord&, db::Reasons&);               // "customers.opportunity.state"

void checkSomebody(const db::Read&, const std::optional<UserAccountId>&, db::Reasons&);  // "customers.user.none"
void checkReason(const std::string& reason, db::Reasons&);                               // "customers.reason.empty"
void checkChance(const std::optional<Percent>&, db::Reasons&);                           // "customers.probability"
void checkWorth(const db::Read&, const Amount&, db::Reasons&);  // "customers.amount.negative", "customers.currency.none"

// Whose mail address it is: a contact of a firm, a firm, or an open lead; nobody where all are empty. What was merged is
// the one that goes on, a lead that became a firm is that firm, and closed firms are passed over (sender.cpp).
struct Sender {
    std::optional<PartyId> party;
    std::optional<PartyContactId> contact;
    std::optional<LeadId> lead;
};
Sender senderOf(const db::Read&, const std::string& address);

// Keeps that it stands at its stage now.
void noteStage(db::Tx&, OpportunityId);
// The last seven digits, without what only separates them; '' where there are fewer than five.
std::string phoneKey(const std::string& phone);
std::string smallLetters(std::string);  // of a mail address: ASCII

}  // namespace customers
