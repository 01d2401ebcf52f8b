// Places, users and their rights, and the firms and persons we deal with.
//
// Rights: a permission is an action's name ("orders.sign"), another right ("cost.see") or '*' for all of them.
// It is granted to roles, and roles are given to users, at one site or everywhere. Nobody passes on a right
// he does not hold himself, so nobody raises his own; one active user always holds '*' everywhere.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace people {

using namespace tl;

// ---------------------------------------------------------------- for other modules

// The site given, or the only one there is. Refuses "people.site.choose" where it must be said,
// "people.site.none" where there is no such site.
SiteId theSite(const db::Read&, std::optional<SiteId>);
// Refuses "people.site.forbidden" unless the actor holds the right at that site.
void requireSite(const db::Read&, std::string_view permission, SiteId);
// All reasons against a new password (NIST SP 800-63B-4 §3.1.1.2): 15 to 200 characters, not a common one, not
// around the names given (the user's, the firm's); nothing is asked of its characters. Reasons:
// "people.password.text", ".short", ".long", ".simple", ".name".
void checkPassword(db::Reasons&, const db::Secret& password, const std::vector<std::string>& names,
                   std::string_view field = "password");

// ---------------------------------------------------------------- sites

// `zone` is an IANA name ("Europe/Berlin"); what is ready by cutoffMinute (local, 0 … 1440; 1440 where absent)
// leaves today.
struct AddSite {
    std::string code, name, zone;
    CalendarId calendar;
    std::optional<int> cutoffMinute;
};
// Here and below: what is absent stays; `version` is the one that was opened ("people.record.stale").
struct ChangeSite {
    SiteId site;
    std::int64_t version = 0;
    std::optional<std::string> name, zone;
    std::optional<CalendarId> calendar;
    std::optional<int> cutoffMinute;
};
struct SiteState {
    SiteId site;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- the letterhead

// What stands at the head and the foot of a site's papers; version 0 where there is nothing yet. An account that begins
// as an IBAN must be one ("people.letterhead.account"). `logo` is the SHA-256 of a kept PNG, JPEG or SVG of at most 1 MB.
struct SetLetterhead {
    SiteId site;
    std::int64_t version = 0;
    std::optional<std::string> name, line1, line2, postcode, city, country, phone, email, web, registration, taxNumber, bank, bankAccount,
        bankCode, closing, logo;
};
struct LetterheadState {
    SiteId site;
    std::int64_t version = 0;
};
// As it stands on paper. With `logId` as it was when that line of the log was written (as it was first set, where it was
// not yet): a copy printed later is the same paper, though the firm has moved or changed its bank since.
struct Letterhead {
    std::string name;
    std::vector<std::string> address;  // street and town
    std::string country, phone, email, web, registration, taxNumber, bank, bankAccount, bankCode, closing;
    std::string logo;                  // the picture's bytes, '' for none
};
std::optional<Letterhead> letterheadOf(const db::Read&, SiteId, std::optional<std::int64_t> logId = {});

// ---------------------------------------------------------------- users and roles

// A role at one site, or everywhere.
struct Grant {
    RoleId role;
    std::optional<SiteId> site;
};
// `name` is for signing in: 1 to 30 of a-z, 0-9, '.', '-', '_', a letter first.
struct AddUser {
    std::string name, fullName;
    db::Secret password;
    std::vector<Grant> roles;
};
struct SetPassword {
    UserAccountId user;
    db::Secret password;
};
// A locked user cannot sign in nor act; what he did stays his.
struct LockUser {
    UserAccountId user;
};
// Also forgives the wrong passwords tried.
struct UnlockUser {
    UserAccountId user;
};
struct UserState {
    UserAccountId user;
    std::int64_t version = 0;
};

// One's own, by whoever is signed in; another's is set by setPassword.
struct ChangeOwnPassword {
    db::Secret password;
};
// 4 to 8 digits to sign in with at a terminal, where no keyboard is. One's own, or anybody's with people.setPassword.
struct SetPin {
    UserAccountId user;
    db::Secret pin;
};

struct AddRole {
    std::string name;
    std::vector<std::string> permissions;
};
struct ChangeRole {
    RoleId role;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::vector<std::string> add, remove;  // permissions
};
struct RoleState {
    RoleId role;
    std::int64_t version = 0;
};
struct GiveRole {
    UserAccountId user;
    RoleId role;
    std::optional<SiteId> site;
};
struct TakeRole {
    UserAccountId user;
    RoleId role;
    std::optional<SiteId> site;
};
// The most a role may use a right for, in one currency; no amount takes the limit away.
struct SetLimit {
    RoleId role;
    std::string permission;
    Currency currency;
    std::optional<Amount> most;
};

// ---------------------------------------------------------------- views

// A way of looking at a list that somebody keeps under a name. Its owner changes and deletes it, or who may
// change roles; everybody may use one that is shared. `definition` is a JSON object of at most 2,000 characters.
struct SaveView {
    std::optional<SavedViewId> view;      // absent: a new one
    std::optional<std::int64_t> version;  // of the one that was opened
    std::string list, name;
    bool shared = false;
    std::string definition;
};
struct DeleteView {
    SavedViewId view;
};
struct ViewState {
    SavedViewId view;
    std::int64_t version = 0;
};
struct View {
    SavedViewId view;
    std::string list, name, owner, definition;
    bool shared = false, own = false;
    std::int64_t version = 0;
};
// The reader's own of a list and those that others share, by name.
std::vector<View> viewsOf(const db::Read&, std::string_view list);

// ---------------------------------------------------------------- parties

BOOST_DEFINE_ENUM_CLASS(PartyRole, customer, supplier, carrier, employee)
BOOST_DEFINE_ENUM_CLASS(AddressKind, main, billing, shipping, home, other)

struct Address {
    std::optional<AddressKind> kind;  // main where absent
    std::string line1, line2, city, region, postcode;
    std::string country;  // ISO 3166-1 alpha-2, "DE"
};
struct Contact {
    std::string name, duty, email, phone;
};
// Whom a paper goes to. With `logId` as it was when that line of the log was written: a copy printed later is the same
// paper, though the firm has moved since. An address has its lines as they stand on an envelope; none where none is known.
struct Receiver {
    std::string number, name, taxNumber, email;
    std::optional<PartyAddressId> addressId;
    std::vector<std::string> address;  // of the kind asked for, else the main one, else the first
};
Receiver receiverOf(const db::Read&, PartyId, std::optional<std::int64_t> logId = {}, AddressKind = AddressKind::billing);
std::vector<std::string> addressOnPaper(const db::Read&, PartyAddressId, std::optional<std::int64_t> logId = {});
// Without a number it gets the next free "P-1", "P-2" ….
struct AddParty {
    std::string number, name;
    std::vector<PartyRole> roles;
    std::string taxNumber, email, phone;
    std::vector<Address> addresses;
    std::vector<Contact> contacts;
};
// Roles given take the place of all its roles.
struct ChangeParty {
    PartyId party;
    std::int64_t version = 0;
    std::optional<std::string> name, taxNumber, email, phone;
    std::optional<std::vector<PartyRole>> roles;
};
// No new business with it; refused while it has orders that are signed and not completed.
struct CloseParty {
    PartyId party;
};
struct PartyState {
    PartyId party;
    std::string number;
    std::int64_t version = 0;
};
struct AddAddress {
    PartyId party;
    Address address;
};
struct ChangeAddress {
    PartyAddressId address;
    std::int64_t version = 0;
    std::optional<AddressKind> kind;
    std::optional<std::string> line1, line2, city, region, postcode, country;
};
struct AddressState {
    PartyAddressId address;
    std::int64_t version = 0;
};
struct AddContact {
    PartyId party;
    Contact contact;
};
struct ChangeContact {
    PartyContactId contact;
    std::int64_t version = 0;
    std::optional<std::string> name, duty, email, phone;
};
struct ContactState {
    PartyContactId contact;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- the outbox

// A message has left the house; with `error` the try failed, and it waits for the next one.
struct NoteSent {
    std::int64_t message = 0;
    std::string error;
};
struct MessageState {
    std::int64_t message = 0;
};

// ---------------------------------------------------------------- verbs and actions

SiteState add(db::Tx&, const AddSite&);
SiteState change(db::Tx&, const ChangeSite&);
LetterheadState setLetterhead(db::Tx&, const SetLetterhead&);
UserState add(db::Tx&, const AddUser&);
UserState setPassword(db::Tx&, const SetPassword&);
UserState changeOwnPassword(db::Tx&, const ChangeOwnPassword&);
UserState setPin(db::Tx&, const SetPin&);
UserState lock(db::Tx&, const LockUser&);
UserState unlock(db::Tx&, const UnlockUser&);
RoleState add(db::Tx&, const AddRole&);
RoleState change(db::Tx&, const ChangeRole&);
UserState give(db::Tx&, const GiveRole&);
UserState take(db::Tx&, const TakeRole&);
RoleState setLimit(db::Tx&, const SetLimit&);
ViewState save(db::Tx&, const SaveView&);
ViewState remove(db::Tx&, const DeleteView&);
PartyState add(db::Tx&, const AddParty&);
PartyState change(db::Tx&, const ChangeParty&);
PartyState close(db::Tx&, const CloseParty&);
AddressState add(db::Tx&, const AddAddress&);
AddressState change(db::Tx&, const ChangeAddress&);
ContactState add(db::Tx&, const AddContact&);
ContactState change(db::Tx&, const ChangeContact&);

extern const db::Action<AddSite, SiteState> addSiteAction;
extern const db::Action<ChangeSite, SiteState> changeSiteAction;
extern const db::Action<SetLetterhead, LetterheadState> setLetterheadAction;
extern const db::Action<AddUser, UserState> addUserAction;
extern const db::Action<SetPassword, UserState> setPasswordAction;
extern const db::Action<ChangeOwnPassword, UserState> changeOwnPasswordAction;
extern const db::Action<SetPin, UserState> setPinAction;
extern const db::Action<LockUser, UserState> lockUserAction;
extern const db::Action<UnlockUser, UserState> unlockUserAction;
extern const db::Action<AddRole, RoleState> addRoleAction;
extern const db::Action<ChangeRole, RoleState> changeRoleAction;
extern const db::Action<GiveRole, UserState> giveRoleAction;
extern const db::Action<TakeRole, UserState> takeRoleAction;
extern const db::Action<SetLimit, RoleState> setLimitAction;
extern const db::Action<SaveView, ViewState> saveViewAction;
extern const db::Action<DeleteView, ViewState> deleteViewAction;
extern const db::Action<AddParty, PartyState> addPartyAction;
extern const db::Action<ChangeParty, PartyState> changePartyAction;
extern const db::Action<CloseParty, PartyState> closePartyAction;
extern const db::Action<AddAddress, AddressState> addAddressAction;
extern const db::Action<ChangeAddress, AddressState> changeAddressAction;
extern const db::Action<AddContact, ContactState> addContactAction;
extern const db::Action<ChangeContact, ContactState> changeContactAction;
extern const db::Action<NoteSent, MessageState> noteSentAction;

// What screens and `throughline list` show (database/list.h).
const db::List& usersList();
const db::List& rolesList();
const db::List& sitesList();
const db::List& contactsList();
const db::List& addressesList();
const db::List& savedViewsList();
const db::List& partiesList();
const db::List& partnersList();   // those that are no customers
const db::List& logList();
const db::List& recordLogList();  // by the record that was named
const db::List& refusedList();
const db::List& outboxList();

void install(db::Actions&);

}  // namespace people
