#include "people/checks.h"

namespace people {
namespace {

struct AddressRecord {
    std::string party;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(AddressRecord, (), (party, version))

}  // namespace

void check(const db::Read& read, const ChangeAddress& args, db::Reasons& reasons) {
    const auto address = read.find<AddressRecord>(R"sql(
        select p.name as party, a.version from party_address a join party p on p.party_id = a.party_id
        where a.party_address_id = $1
    )sql", args.address);
    if (!address)
        db::refuse("people.address.none", "There is no such address. Choose one of the party's.", {}, "address");
    checkVersion(read, reasons, "party_address", args.address.number, address->party, args.version, address->version);
    for (const auto& [field, text] : {std::pair{"line1", &args.line1}, {"line2", &args.line2}, {"city", &args.city},
                                      {"region", &args.region}})
        if (*text) checkOptional(reasons, field, **text);
    if (args.postcode) checkOptional(reasons, "postcode", *args.postcode, 20);
    if (args.country) checkCountry(reasons, "country", *args.country);
}

AddressState change(db::Tx& tx, const ChangeAddress& args) {
    return {args.address, tx.make<std::int64_t>(R"sql(
        update party_address set kind = coalesce($2, kind), line1 = coalesce($3, line1), line2 = coalesce($4, line2),
               city = coalesce($5, city), region = coalesce($6, region), postcode = coalesce($7, postcode),
               country = coalesce($8, country), version = version + 1
        where party_address_id = $1 returning version
    )sql", args.address, args.kind, args.line1, args.line2, args.city, args.region, args.postcode, args.country)};
}

}  // namespace people
