// Territories: their areas, whose they are, and to which one a customer belongs.
#include <algorithm>
#include <tuple>

#include <fmt/core.h>

#include "customers/keeping.h"
#include "customers/records.h"
#include "customers/targets.h"
#include "people/checks.h"

namespace customers {
namespace {

constexpr std::size_t mostAreas = 500, longestPostcode = 10;

struct AreaRecord {
    std::string territory, country, postcodeFrom, postcodeTo;
};
BOOST_DESCRIBE_STRUCT(AreaRecord, (), (territory, country, postcodeFrom, postcodeTo))

// Capitals without blanks, as they are compared.
std::string postcodeKey(const std::string& typed) {
    std::string key;
    for (const char c : typed)
        if (c != ' ') key += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return key;
}

AreaRecord keyed(const Area& area) { return {"", area.country, postcodeKey(area.postcodeFrom), postcodeKey(area.postcodeTo)}; }

bool overlap(const AreaRecord& one, const AreaRecord& other) {
    return one.country == other.country && one.postcodeFrom.size() == other.postcodeFrom.size() && one.postcodeFrom <= other.postcodeTo &&
           other.postcodeFrom <= one.postcodeTo;
}

void checkArea(const Area& area, const std::string& path, db::Reasons& reasons) {
    people::checkCountry(reasons, path + ".country", area.country);
    const auto key = keyed(area);
    const auto fit = [](const std::string& code) {
        return code.size() <= longestPostcode && std::ranges::all_of(code, [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
               });
    };
    if (!fit(key.postcodeFrom) || !fit(key.postcodeTo) || key.postcodeFrom.size() != key.postcodeTo.size() || key.postcodeFrom > key.postcodeTo)
        reasons.add("customers.territory.range", "'{from}' to '{to}' is no range of postcodes. Give both with as many letters and digits, the "
                    "lower one first, or neither for the whole country.",
                    {{"from", db::shown(area.postcodeFrom)}, {"to", db::shown(area.postcodeTo)}}, path + ".postcodeFrom");
}

void checkOverlaps(const db::Read& read, const SetTerritory& args, db::Reasons& reasons) {
    const auto others = read.all<AreaRecord>(R"sql(
        select t.code as territory, a.country, a.postcode_from, a.postcode_to
        from territory_area a join territory t on t.territory_id = a.territory_id where t.code <> $1
    )sql", args.code);
    for (std::size_t i = 0; i < args.areas.size() && i < mostAreas; ++i) {
        const auto area = keyed(args.areas[i]);
        const auto path = fmt::format("areas[{}].postcodeFrom", i);
        for (const auto& other : others)
            if (overlap(area, other)) {
                reasons.add("customers.territory.overlap", "{territory} has {from} - {to} of {country} already. Take it out there, or give a longer range here.",
                            {{"territory", other.territory}, {"from", other.postcodeFrom}, {"to", other.postcodeTo}, {"country", other.country}}, path);
                break;
            }
        for (std::size_t k = 0; k < i; ++k)
            if (overlap(area, keyed(args.areas[k])))
                reasons.add("customers.territory.twice", "This area overlaps another of the same territory. Give it once.", {}, path);
    }
}

}  // namespace

BOOST_DESCRIBE_STRUCT(Keeper, (), (territory, code, name, byHand, user, person))

Keeper keeperOf(const db::Read& read, CustomerId customer, Date on) {
    return read.find<Keeper>(R"sql(
        with home as (
            select a.country, replace(upper(a.postcode), ' ', '') as postcode
            from customer c join party_address a on a.party_id = c.party_id where c.customer_id = $1
            order by case when a.kind = 'main' then 0 else 1 end, a.party_address_id limit 1),
        fits as (
            select f.territory_id, 1 as by_hand, 0 as places from customer_profile f
            where f.customer_id = $1 and f.territory_id is not null
            union all
            select a.territory_id, 0, length(a.postcode_from) from home h join territory_area a on a.country = h.country
                and (a.postcode_from = '' or (substr(h.postcode, 1, length(a.postcode_from)) >= a.postcode_from
                                              and substr(h.postcode, 1, length(a.postcode_to)) <= a.postcode_to))),
        best as (select territory_id, by_hand from fits order by by_hand desc, places desc, territory_id limit 1)
        select t.territory_id as territory, t.code, t.name, b.by_hand, u.user_account_id as user, coalesce(u.full_name, '') as person
        from best b join territory t on t.territory_id = b.territory_id
        left join territory_keeper k on k.territory_id = t.territory_id
            and k.from_on = (select max(x.from_on) from territory_keeper x where x.territory_id = t.territory_id and x.from_on <= $2)
        left join user_account u on u.user_account_id = k.user_account_id
    )sql", customer, on).value_or(Keeper{});
}

void check(const db::Read& read, const SetTerritory& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    people::checkText(reasons, "name", args.name);
    checkCoded(read, read.find<Coded>(R"sql(select territory_id as id, version from territory where code = $1)sql", args.code), args.version,
               "territory", args.code, reasons);
    if (args.areas.size() > mostAreas)
        reasons.add("customers.territory.many", "A territory has {most} areas at most. Give longer ranges, or make two.",
                    {{"most", static_cast<std::int64_t>(mostAreas)}}, "areas");
    for (std::size_t i = 0; i < args.areas.size() && i < mostAreas; ++i) checkArea(args.areas[i], fmt::format("areas[{}]", i), reasons);
    if (!reasons.any()) checkOverlaps(read, args, reasons);
}

TerritoryState set(db::Tx& tx, const SetTerritory& args) {
    const auto made = tx.make<Coded>(R"sql(
        insert into territory (code, name, version) values ($1, $2, 1)
        on conflict (code) do update set name = excluded.name, version = territory.version + 1
        returning territory_id as id, version
    )sql", args.code, args.name);
    tx.run(R"sql(delete from territory_area where territory_id = $1)sql", made.id);
    for (const auto& area : args.areas) {
        const auto key = keyed(area);
        tx.run(R"sql(
            insert into territory_area (territory_id, country, postcode_from, postcode_to) values ($1, $2, $3, $4)
        )sql", made.id, key.country, key.postcodeFrom, key.postcodeTo);
    }
    return {TerritoryId{made.id}, made.version};
}

void check(const db::Read& read, const GiveTerritory& args, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select territory_id from territory where territory_id = $1)sql", args.territory))
        reasons.add("customers.territory.none", "There is no such territory. Choose one from the list.", {}, "territory");
    checkSomebody(read, args.user, reasons);
}

TerritoryState give(db::Tx& tx, const GiveTerritory& args) {
    tx.run(R"sql(
        insert into territory_keeper (territory_id, user_account_id, from_on) values ($1, $2, $3)
        on conflict (territory_id, from_on) do update set user_account_id = excluded.user_account_id
    )sql", args.territory, args.user, args.fromOn.value_or(companyToday(tx)));
    return {args.territory, tx.make<std::int64_t>(R"sql(
        update territory set version = version + 1 where territory_id = $1 returning version
    )sql", args.territory)};
}

}  // namespace customers
