#include "people/people.h"
#include "people/rights.h"
#include "shared/numbers.h"

namespace people {

BOOST_DESCRIBE_STRUCT(AddSite, (), (code, name, zone, calendar, cutoffMinute))
BOOST_DESCRIBE_STRUCT(ChangeSite, (), (site, version, name, zone, calendar, cutoffMinute))
BOOST_DESCRIBE_STRUCT(SiteState, (), (site, version))
BOOST_DESCRIBE_STRUCT(SetLetterhead, (), (site, version, name, line1, line2, postcode, city, country, phone, email, web, registration,
                                          taxNumber, bank, bankAccount, bankCode, closing, logo))
BOOST_DESCRIBE_STRUCT(LetterheadState, (), (site, version))
BOOST_DESCRIBE_STRUCT(AddUser, (), (name, fullName, password, roles))
BOOST_DESCRIBE_STRUCT(SetPassword, (), (user, password))
BOOST_DESCRIBE_STRUCT(ChangeOwnPassword, (), (password))
BOOST_DESCRIBE_STRUCT(SetPin, (), (user, pin))
BOOST_DESCRIBE_STRUCT(SaveView, (), (view, version, list, name, shared, definition))
BOOST_DESCRIBE_STRUCT(DeleteView, (), (view))
BOOST_DESCRIBE_STRUCT(ViewState, (), (view, version))
BOOST_DESCRIBE_STRUCT(LockUser, (), (user))
BOOST_DESCRIBE_STRUCT(UnlockUser, (), (user))
BOOST_DESCRIBE_STRUCT(UserState, (), (user, version))
BOOST_DESCRIBE_STRUCT(AddRole, (), (name, permissions))
BOOST_DESCRIBE_STRUCT(ChangeRole, (), (role, version, name, add, remove))
BOOST_DESCRIBE_STRUCT(RoleState, (), (role, version))
BOOST_DESCRIBE_STRUCT(GiveRole, (), (user, role, site))
BOOST_DESCRIBE_STRUCT(TakeRole, (), (user, role, site))
BOOST_DESCRIBE_STRUCT(SetLimit, (), (role, permission, currency, most))
BOOST_DESCRIBE_STRUCT(Address, (), (kind, line1, line2, city, region, postcode, country))
BOOST_DESCRIBE_STRUCT(Contact, (), (name, duty, email, phone))
BOOST_DESCRIBE_STRUCT(AddParty, (), (number, name, roles, taxNumber, email, phone, addresses, contacts))
BOOST_DESCRIBE_STRUCT(ChangeParty, (), (party, version, name, taxNumber, email, phone, roles))
BOOST_DESCRIBE_STRUCT(CloseParty, (), (party))
BOOST_DESCRIBE_STRUCT(PartyState, (), (party, number, version))
BOOST_DESCRIBE_STRUCT(AddAddress, (), (party, address))
BOOST_DESCRIBE_STRUCT(ChangeAddress, (), (address, version, kind, line1, line2, city, region, postcode, country))
BOOST_DESCRIBE_STRUCT(AddressState, (), (address, version))
BOOST_DESCRIBE_STRUCT(AddContact, (), (party, contact))
BOOST_DESCRIBE_STRUCT(ChangeContact, (), (contact, version, name, duty, email, phone))
BOOST_DESCRIBE_STRUCT(ContactState, (), (contact, version))
BOOST_DESCRIBE_STRUCT(NoteSent, (), (message, error))
BOOST_DESCRIBE_STRUCT(MessageState, (), (message))

MessageState noteSent(db::Tx&, const NoteSent&);

void check(const db::Read&, const AddSite&, db::Reasons&);
void check(const db::Read&, const ChangeSite&, db::Reasons&);
void check(const db::Read&, const SetLetterhead&, db::Reasons&);
void check(const db::Read&, const AddUser&, db::Reasons&);
void check(const db::Read&, const SetPassword&, db::Reasons&);
void check(const db::Read&, const ChangeOwnPassword&, db::Reasons&);
void check(const db::Read&, const SetPin&, db::Reasons&);
void check(const db::Read&, const SaveView&, db::Reasons&);
void check(const db::Read&, const DeleteView&, db::Reasons&);
void check(const db::Read&, const LockUser&, db::Reasons&);
void check(const db::Read&, const UnlockUser&, db::Reasons&);
void check(const db::Read&, const AddRole&, db::Reasons&);
void check(const db::Read&, const ChangeRole&, db::Reasons&);
void check(const db::Read&, const GiveRole&, db::Reasons&);
void check(const db::Read&, const TakeRole&, db::Reasons&);
void check(const db::Read&, const SetLimit&, db::Reasons&);
void check(const db::Read&, const AddParty&, db::Reasons&);
void check(const db::Read&, const ChangeParty&, db::Reasons&);
void check(const db::Read&, const CloseParty&, db::Reasons&);
void check(const db::Read&, const AddAddress&, db::Reasons&);
void check(const db::Read&, const ChangeAddress&, db::Reasons&);
void check(const db::Read&, const AddContact&, db::Reasons&);
void check(const db::Read&, const ChangeContact&, db::Reasons&);
void check(const db::Read&, const NoteSent&, db::Reasons&);

const db::Action<AddSite, SiteState> addSiteAction{"people.addSite", "Add a site", add, check,
                                                   db::codec<AddSite, SiteState>()};
const db::Action<ChangeSite, SiteState> changeSiteAction{"people.changeSite", "Change a site", change, check,
                                                         db::codec<ChangeSite, SiteState>()};
const db::Action<SetLetterhead, LetterheadState> setLetterheadAction{
    "people.setLetterhead", "Set the letterhead of a site's papers", setLetterhead, check, db::codec<SetLetterhead, LetterheadState>()};
const db::Action<AddUser, UserState> addUserAction{"people.addUser", "Add a person who may sign in", add, check,
                                                   db::codec<AddUser, UserState>()};
const db::Action<SetPassword, UserState> setPasswordAction{"people.setPassword", "Set a user's password", setPassword,
                                                           check, db::codec<SetPassword, UserState>()};
const db::Action<ChangeOwnPassword, UserState> changeOwnPasswordAction{
    "people.changeOwnPassword", "Change one's own password", changeOwnPassword, check,
    db::codec<ChangeOwnPassword, UserState>()};
const db::Action<SetPin, UserState> setPinAction{"people.setPin", "Set a PIN for terminals", setPin, check,
                                                 db::codec<SetPin, UserState>()};
const db::Action<SaveView, ViewState> saveViewAction{"people.saveView", "Keep a view of a list", save, check,
                                                     db::codec<SaveView, ViewState>()};
const db::Action<DeleteView, ViewState> deleteViewAction{"people.deleteView", "Delete a view of a list", remove, check,
                                                         db::codec<DeleteView, ViewState>()};
const db::Action<LockUser, UserState> lockUserAction{"people.lockUser", "Keep a user from signing in", lock, check,
                                                     db::codec<LockUser, UserState>()};
const db::Action<UnlockUser, UserState> unlockUserAction{"people.unlockUser", "Let a user sign in again", unlock, check,
                                                         db::codec<UnlockUser, UserState>()};
const db::Action<AddRole, RoleState> addRoleAction{"people.addRole", "Add a set of rights", add, check,
                                                   db::codec<AddRole, RoleState>()};
const db::Action<ChangeRole, RoleState> changeRoleAction{"people.changeRole", "Change the rights of a role", change,
                                                         check, db::codec<ChangeRole, RoleState>()};
const db::Action<GiveRole, UserState> giveRoleAction{"people.giveRole", "Give a user a role", give, check,
                                                     db::codec<GiveRole, UserState>()};
const db::Action<TakeRole, UserState> takeRoleAction{"people.takeRole", "Take a role from a user", take, check,
                                                     db::codec<TakeRole, UserState>()};
const db::Action<SetLimit, RoleState> setLimitAction{"people.setLimit", "Bound a role's right by an amount", setLimit,
                                                     check, db::codec<SetLimit, RoleState>()};
const db::Action<AddParty, PartyState> addPartyAction{"people.addParty", "Add a firm or a person we deal with", add,
                                                      check, db::codec<AddParty, PartyState>()};
const db::Action<ChangeParty, PartyState> changePartyAction{"people.changeParty", "Change a party", change, check,
                                                            db::codec<ChangeParty, PartyState>()};
const db::Action<CloseParty, PartyState> closePartyAction{"people.closeParty", "End business with a party", close,
                                                          check, db::codec<CloseParty, PartyState>()};
const db::Action<AddAddress, AddressState> addAddressAction{"people.addAddress", "Add an address to a party", add,
                                                            check, db::codec<AddAddress, AddressState>()};
const db::Action<ChangeAddress, AddressState> changeAddressAction{
    "people.changeAddress", "Change an address", change, check, db::codec<ChangeAddress, AddressState>()};
const db::Action<AddContact, ContactState> addContactAction{"people.addContact", "Add a person at a party", add, check,
                                                            db::codec<AddContact, ContactState>()};
const db::Action<ChangeContact, ContactState> changeContactAction{"people.changeContact", "Change a person at a party", change, check,
                                                                  db::codec<ChangeContact, ContactState>()};
const db::Action<NoteSent, MessageState> noteSentAction{"people.noteSent", "Note that a message left the house", noteSent,
                                                        check, db::codec<NoteSent, MessageState>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("people.see", "See firms, persons, users and their rights");
    actions.addRight("log.see", "See the log: who did what, and when");
    actions.addRight("imports.run", "Bring in data from files");
    for (const auto* list : {&partiesList(), &partnersList(), &contactsList(), &addressesList(), &usersList(), &rolesList(),
                             &sitesList(), &savedViewsList(), &logList(), &recordLogList(), &refusedList(), &outboxList()})
        actions.addList(*list);
    knowRights(actions);
    actions.addRight("people.hash", "See the hashes of passwords");
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addSiteAction, &addUserAction, &setPasswordAction, &lockUserAction, &unlockUserAction,
             &addRoleAction, &changeRoleAction, &setLimitAction, &noteSentAction})
        actions.add(*action, db::Reach::company);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &changeSiteAction, &setLetterheadAction, &giveRoleAction, &takeRoleAction, &addPartyAction, &changePartyAction, &closePartyAction, &addAddressAction, &changeAddressAction,
             &addContactAction, &changeContactAction})
        actions.add(*action);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &changeOwnPasswordAction, &setPinAction, &saveViewAction, &deleteViewAction})
        actions.add(*action, db::Reach::self);
}

}  // namespace people
