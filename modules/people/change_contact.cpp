#include "database/search.h"
#include "people/checks.h"

namespace people {
namespace {

struct ContactRecord {
    PartyId party;
    std::string name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ContactRecord, (), (party, name, version))

ContactRecord contactRecord(const db::Read& read, PartyContactId id) {
    auto found = read.find<ContactRecord>(R"sql(
        select party_id as party, name, version from party_contact where party_contact_id = $1
    )sql", id);
    if (!found) db::refuse("people.contact.none", "There is no such contact. Look at the list again.", {}, "contact");
    return std::move(*found);
}

}  // namespace

void check(const db::Read& read, const ChangeContact& args, db::Reasons& reasons) {
    const auto contact = contactRecord(read, args.contact);
    checkVersion(read, reasons, "party_contact", args.contact.number, contact.name, args.version, contact.version);
    if (read.find<std::int64_t>(R"sql(select into_id from record_merge where kind = 'contact' and from_id = $1)sql", args.contact))
        reasons.add("people.contact.merged", "{contact} is merged into another contact. Change the one that goes on.",
                    {{"contact", contact.name}}, "contact");
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.duty) checkOptional(reasons, "duty", *args.duty);
    if (args.email) checkEmail(reasons, "email", *args.email);
    if (args.phone) checkOptional(reasons, "phone", *args.phone, 40);
}

ContactState change(db::Tx& tx, const ChangeContact& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update party_contact set name = coalesce($2, name), duty = coalesce($3, duty), email = coalesce($4, email),
               phone = coalesce($5, phone), version = version + 1
        where party_contact_id = $1 returning version
    )sql", args.contact, args.name, args.duty, args.email, args.phone);
    if (args.name || args.phone) db::indexWords(tx, "party", contactRecord(tx, args.contact).party.number);
    return {args.contact, version};
}

}  // namespace people
