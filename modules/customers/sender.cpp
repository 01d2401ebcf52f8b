// Who writes or is written to, by a mail address: contacts, firms and leads, as they stand after all merges.
#include "customers/merge.h"
#include "customers/records.h"

namespace customers {
namespace {

struct LeadBy {
    LeadId lead;
    std::string state;
    std::optional<PartyId> party;
};
BOOST_DESCRIBE_STRUCT(LeadBy, (), (lead, state, party))

// The firm as it goes on, where business is still done with it.
std::optional<PartyId> activeParty(const db::Read& read, PartyId party) {
    return read.find<PartyId>(R"sql(
        select party_id from party where party_id = $1 and state = 'active'
    )sql", presentOf(read, "party", party.number));
}

std::optional<Sender> byContact(const db::Read& read, const std::string& address) {
    for (const auto id : read.all<std::int64_t>(R"sql(
             select party_contact_id from party_contact where lower(email) = $1 order by party_contact_id limit 50
         )sql", address)) {
        const PartyContactId contact{presentOf(read, "contact", id)};
        const auto where = read.one<PartyId>(R"sql(select party_id from party_contact where party_contact_id = $1)sql", contact);
        if (const auto party = activeParty(read, where)) return Sender{party, contact, {}};
    }
    return {};
}

std::optional<Sender> byFirm(const db::Read& read, const std::string& address) {
    for (const auto id : read.all<PartyId>(R"sql(
             select party_id from party where lower(email) = $1 order by party_id limit 50
         )sql", address))
        if (const auto party = activeParty(read, id)) return Sender{party, {}, {}};
    return {};
}

// A lead that became a firm writes as that firm.
std::optional<Sender> byLead(const db::Read& read, const std::string& address) {
    for (const auto id : read.all<std::int64_t>(R"sql(
             select lead_id from lead where email = $1 and state <> 'dropped'
             order by case when state = 'open' then 0 else 1 end, lead_id limit 50
         )sql", address)) {
        const auto now = read.one<LeadBy>(R"sql(
            select lead_id as lead, state, party_id as party from lead where lead_id = $1
        )sql", presentOf(read, "lead", id));
        if (now.state == "open") return Sender{{}, {}, now.lead};
        if (now.state == "converted" && now.party)
            if (const auto party = activeParty(read, *now.party)) return Sender{party, {}, {}};
    }
    return {};
}

}  // namespace

Sender senderOf(const db::Read& read, const std::string& address) {
    const auto small = smallLetters(address);
    if (const auto found = byContact(read, small)) return *found;
    if (const auto found = byFirm(read, small)) return *found;
    return byLead(read, small).value_or(Sender{});
}

}  // namespace customers
