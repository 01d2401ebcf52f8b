// What belongs to a party: its roles, addresses and contacts.
#include <algorithm>

#include "people/checks.h"

namespace people {

BOOST_DESCRIBE_STRUCT(PartyRecord, (), (number, name, state, version))

PartyRecord partyRecord(const db::Read& read, PartyId party) {
    auto record = read.find<PartyRecord>(R"sql(
        select number, name, state, version from party where party_id = $1
    )sql", party);
    if (!record) db::refuse("people.party.none", "There is no such party. Look it up by its number.", {}, "party");
    return std::move(*record);
}

void checkOpen(db::Reasons& reasons, const PartyRecord& party) {
    if (party.state == "closed")
        reasons.add("people.party.closed", "{party} is closed, so nothing new is kept for it. Choose another party.",
                    {{"party", party.number}}, "party");
}

void checkRoles(db::Reasons& reasons, std::span<const PartyRole> roles) {
    for (auto at = roles.begin(); at != roles.end(); ++at)
        if (std::find(roles.begin(), at, *at) != at)
            reasons.add("people.party.role_twice", "A role is named twice. Name it once.", {}, "roles");
}

void setRoles(db::Tx& tx, PartyId party, std::span<const PartyRole> roles) {
    const auto kept = tx.all<PartyRole>(R"sql(select role from party_role where party_id = $1)sql", party);
    for (const auto role : kept)
        if (std::ranges::find(roles, role) == roles.end())
            tx.run(R"sql(delete from party_role where party_id = $1 and role = $2)sql", party, role);
    for (const auto role : roles)
        if (std::ranges::find(kept, role) == kept.end())
            tx.run(R"sql(insert into party_role (party_id, role) values ($1, $2))sql", party, role);
}

void checkCountry(db::Reasons& reasons, std::string_view field, std::string_view country) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (country.size() != 2 || !std::ranges::all_of(country, capital))
        reasons.add("people.country.text", "'{country}' is no country. Use its two capital letters, such as DE.",
                    {{"country", db::shown(country)}}, field);
}

void checkAddress(db::Reasons& reasons, const std::string& field, const Address& address) {
    if (address.line1.empty() && address.city.empty())
        reasons.add("people.address.empty", "The address has neither a street nor a town. Write one of them at least.",
                    {}, field + ".line1");
    checkOptional(reasons, field + ".line1", address.line1);
    checkOptional(reasons, field + ".line2", address.line2);
    checkOptional(reasons, field + ".city", address.city);
    checkOptional(reasons, field + ".region", address.region);
    checkOptional(reasons, field + ".postcode", address.postcode, 20);
    checkCountry(reasons, field + ".country", address.country);
}

PartyAddressId insert(db::Tx& tx, PartyId party, const Address& a) {
    return tx.make<PartyAddressId>(R"sql(
        insert into party_address (party_id, kind, line1, line2, city, region, postcode, country, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 1) returning party_address_id
    )sql", party, a.kind.value_or(AddressKind::main), a.line1, a.line2, a.city, a.region, a.postcode, a.country);
}

void checkContact(db::Reasons& reasons, const std::string& field, const Contact& contact) {
    checkText(reasons, field + ".name", contact.name);
    checkOptional(reasons, field + ".duty", contact.duty);
    checkEmail(reasons, field + ".email", contact.email);
    checkOptional(reasons, field + ".phone", contact.phone, 40);
}

PartyContactId insert(db::Tx& tx, PartyId party, const Contact& c) {
    return tx.make<PartyContactId>(R"sql(
        insert into party_contact (party_id, name, duty, email, phone, version) values ($1, $2, $3, $4, $5, 1)
        returning party_contact_id
    )sql", party, c.name, c.duty, c.email, c.phone);
}

}  // namespace people
