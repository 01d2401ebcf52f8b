#include <algorithm>

#include "database/search.h"
#include "people/checks.h"

namespace people {

void check(const db::Read& read, const ChangeParty& args, db::Reasons& reasons) {
    const auto party = partyRecord(read, args.party);
    checkVersion(read, reasons, "party", args.party.number, party.number, args.version, party.version);
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.taxNumber) checkOptional(reasons, "taxNumber", *args.taxNumber, 40);
    if (args.email) checkEmail(reasons, "email", *args.email);
    if (args.phone) checkOptional(reasons, "phone", *args.phone, 40);
    if (!args.roles) return;
    checkRoles(reasons, *args.roles);
    if (std::ranges::find(*args.roles, PartyRole::customer) == args.roles->end() &&
        read.find<CustomerId>(R"sql(select customer_id from customer where party_id = $1)sql", args.party))
        reasons.add("people.party.customer", "{party} has terms as a customer, so it stays one. Close it instead.",
                    {{"party", party.number}}, "roles");
}

PartyState change(db::Tx& tx, const ChangeParty& args) {
    std::optional<std::string> sort;
    if (args.name) sort = db::sortKey(*args.name);
    const auto version = tx.make<std::int64_t>(R"sql(
        update party set name = coalesce($2, name), name_sort = coalesce($3, name_sort),
               tax_number = coalesce($4, tax_number), email = coalesce($5, email), phone = coalesce($6, phone),
               version = version + 1
        where party_id = $1 returning version
    )sql", args.party, args.name, sort, args.taxNumber, args.email, args.phone);
    if (args.roles) setRoles(tx, args.party, *args.roles);
    if (args.name || args.taxNumber || args.phone) db::indexWords(tx, "party", args.party.number);
    return {args.party, partyRecord(tx, args.party).number, version};
}

}  // namespace people
