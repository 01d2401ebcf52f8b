#include "database/search.h"
#include "people/checks.h"

namespace people {
namespace {

bool isTaken(const db::Read& read, const std::string& number) {
    return read.find<PartyId>(R"sql(select party_id from party where number = $1)sql", number).has_value();
}

std::string freeNumber(const db::Read& read) {
    auto next = read.one<std::int64_t>(R"sql(select coalesce(max(party_id), 0) + 1 as number from party)sql");
    while (isTaken(read, "P-" + std::to_string(next))) ++next;
    return "P-" + std::to_string(next);
}

}  // namespace

void check(const db::Read& read, const AddParty& args, db::Reasons& reasons) {
    checkText(reasons, "name", args.name);
    checkOptional(reasons, "number", args.number, 40);
    if (!args.number.empty() && isTaken(read, args.number))
        reasons.add("people.party.taken", "There is a party {number} already. Choose another number.",
                    {{"number", args.number}}, "number");
    checkOptional(reasons, "taxNumber", args.taxNumber, 40);
    checkEmail(reasons, "email", args.email);
    checkOptional(reasons, "phone", args.phone, 40);
    checkRoles(reasons, args.roles);
    for (std::size_t i = 0; i < args.addresses.size(); ++i)
        checkAddress(reasons, "addresses[" + std::to_string(i) + "]", args.addresses[i]);
    for (std::size_t i = 0; i < args.contacts.size(); ++i)
        checkContact(reasons, "contacts[" + std::to_string(i) + "]", args.contacts[i]);
}

PartyState add(db::Tx& tx, const AddParty& args) {
    PartyState made{{}, args.number.empty() ? freeNumber(tx) : args.number, 1};
    made.party = tx.make<PartyId>(R"sql(
        insert into party (number, name, name_sort, tax_number, email, phone, state, version)
        values ($1, $2, $3, $4, $5, $6, 'active', 1) returning party_id
    )sql", made.number, args.name, db::sortKey(args.name), args.taxNumber, args.email, args.phone);
    setRoles(tx, made.party, args.roles);
    for (const auto& address : args.addresses) insert(tx, made.party, address);
    for (const auto& contact : args.contacts) insert(tx, made.party, contact);
    db::indexWords(tx, "party", made.party.number);
    return made;
}

}  // namespace people
