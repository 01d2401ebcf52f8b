// What the verbs of people ask of what they are given, and of the records they change.
#pragma once
#include <span>

#include "people/people.h"

namespace people {

// "people.text.empty", "text.*": one line that people read.
void checkText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
// As checkText, but may be empty.
void checkOptional(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
// "people.code.text": 1 to 20 letters, digits, '-', '_' and '.', as they stand in numbers of documents.
void checkCode(db::Reasons&, std::string_view field, std::string_view code);
// "people.email.text": empty, or something@something without blanks.
void checkEmail(db::Reasons&, std::string_view field, std::string_view email);
// "people.record.stale": somebody changed the record since the version that was opened.
void checkVersion(const db::Read&, db::Reasons&, std::string_view table, std::int64_t row, std::string_view what,
                  std::int64_t opened, std::int64_t present);

void checkZone(db::Reasons&, std::string_view zone);              // "people.site.zone"
void checkCutoff(db::Reasons&, int minute);                       // "people.site.cutoff"
void checkCalendar(const db::Read&, db::Reasons&, CalendarId);    // "people.calendar.none"

struct SiteRecord {
    std::string code;
    std::int64_t version = 0;
};
SiteRecord siteRecord(const db::Read&, SiteId);  // refuses "people.site.none"

struct UserRecord {
    std::string name, fullName, state;
    std::int64_t version = 0;
};
UserRecord userRecord(const db::Read&, UserAccountId);  // refuses "people.user.none"

struct RoleRecord {
    std::string name;
    std::int64_t version = 0;
};
UserAccountId actorsId(const db::Read&);  // refuses "people.user.none"
// All reasons why the actor may not set how this user signs in; his own he may always.
void checkMaySet(const db::Read&, db::Reasons&, UserAccountId);
RoleRecord roleRecord(const db::Read&, RoleId, std::string_view field = "role");  // refuses "people.role.none"

struct PartyRecord {
    std::string number, name, state;
    std::int64_t version = 0;
};
PartyRecord partyRecord(const db::Read&, PartyId);  // refuses "people.party.none"

void checkOpen(db::Reasons&, const PartyRecord&);  // "people.party.closed"
void checkRoles(db::Reasons&, std::span<const PartyRole>);  // "people.party.role_twice"
void setRoles(db::Tx&, PartyId, std::span<const PartyRole>);
void checkCountry(db::Reasons&, std::string_view field, std::string_view country);  // "people.country.text"
void checkAddress(db::Reasons&, const std::string& field, const Address&);
PartyAddressId insert(db::Tx&, PartyId, const Address&);
void checkContact(db::Reasons&, const std::string& field, const Contact&);
PartyContactId insert(db::Tx&, PartyId, const Contact&);

}  // namespace people
