// Vendors are suppliers; customers are parties by their account number, with the store's name where they buy
// for one; addresses are those of the store, the person or the vendor.
#include <set>

#include <fmt/core.h>
#include <boost/json/array.hpp>

#include "app/import/adventure_intake.h"

namespace app::adventure {
namespace {

using boost::json::array;
using boost::json::object;

struct Place {
    std::string state;  // id
    object address;
};
struct Address {
    std::string id, kind;
};

struct Book {
    std::map<std::string, Place> places;                   // address id -> what it says
    std::map<std::string, std::vector<Address>> ofEntity;  // business entity id -> its addresses
    std::map<std::string, std::string> stores, persons;    // business entity id -> name
};

std::string kindOf(const std::string& type) {
    return type == "1"                  ? "billing"
           : type == "2"                ? "home"
           : type == "3" || type == "4" ? "main"
           : type == "5"                ? "shipping"
                                        : "other";
}

Book read(const Intake& in) {
    Book book;
    std::map<std::string, std::pair<std::string, std::string>> states;  // region, country
    in.files.each("stateprovince", [&](const Record& row) {
        states[row["stateprovinceid"]] = {row["stateprovincecode"], row["countryregioncode"]};
    });
    in.files.each("address", [&](const Record& row) {
        const auto state = row["stateprovinceid"];
        const auto& [region, country] = states[state];
        book.places[row["addressid"]] = {state,
                                         {{"line1", row["addressline1"]},
                                          {"line2", row["addressline2"]},
                                          {"city", row["city"]},
                                          {"region", region},
                                          {"postcode", row["postalcode"]},
                                          {"country", country}}};
    });
    in.files.each("businessentityaddress", [&](const Record& row) {
        book.ofEntity[row["businessentityid"]].push_back({row["addressid"], kindOf(row["addresstypeid"])});
    });
    in.files.each("store", [&](const Record& row) { book.stores[row["businessentityid"]] = row["name"]; });
    in.files.each("person", [&](const Record& row) {
        book.persons[row["businessentityid"]] = row["firstname"] + " " + row["lastname"];
    });
    return book;
}

array addressesOf(const Book& book, const std::string& entity) {
    array all;
    const auto found = book.ofEntity.find(entity);
    if (found == book.ofEntity.end()) return all;
    for (const auto& [id, kind] : found->second)
        if (const auto place = book.places.find(id); place != book.places.end()) {
            auto address = place->second.address;
            address["kind"] = kind;
            all.push_back(std::move(address));
        }
    return all;
}

std::string taxOf(const Intake& in, const Book& book, const std::string& entity) {
    const auto found = book.ofEntity.find(entity);
    if (found == book.ofEntity.end()) return std::string{noTax};
    const auto place = book.places.find(found->second.front().id);
    if (place == book.places.end()) return std::string{noTax};
    const auto tax = in.taxOf.find(place->second.state);
    return tax == in.taxOf.end() ? std::string{noTax} : tax->second;
}

std::int64_t bringVendors(Intake& in, const Book& book) {
    std::int64_t addresses = 0;
    in.files.each("vendor", [&](const Record& row) {
        const auto number = row["accountnumber"];
        auto places = addressesOf(book, row["businessentityid"]);
        addresses += static_cast<std::int64_t>(places.size());
        in.ask("people.addParty",
               {{"number", number},
                {"name", row["name"]},
                {"roles", array{"supplier"}},
                {"addresses", std::move(places)}},
               "vendor:" + number, row.where());
    });
    const auto rows = in.files.rows("vendor");
    in.compare("vendors", rows, rows, R"sql(
        select count(*) from party_role r join party p on p.party_id = r.party_id
        where r.role = 'supplier' and p.number not like 'AW0%'
    )sql");
    return addresses;
}

}  // namespace

void bringParties(Intake& in) {
    const auto book = read(in);
    std::map<std::string, bool> used;  // business entities whose addresses came in
    auto addresses = bringVendors(in, book);
    std::int64_t unnamed = 0;
    in.files.each("customer", [&](const Record& row) {
        const auto number = fmt::format("AW{:0>8}", row["customerid"]);
        const auto store = row["storeid"], person = row["personid"];
        const auto entity = store.empty() ? person : store;
        const auto named = (store.empty() ? book.persons : book.stores).find(entity);
        const bool known = named != (store.empty() ? book.persons : book.stores).end();
        if (!known) ++unnamed;
        auto places = addressesOf(book, entity);
        addresses += static_cast<std::int64_t>(places.size());
        used[entity] = true;
        in.ask("people.addParty",
               {{"number", number},
                {"name", known ? named->second : number},
                {"roles", array{"customer"}},
                {"addresses", std::move(places)}},
               "party:" + number, row.where());
        in.ask("orders.addCustomer",
               {{"party", number},
                {"currency", "USD"},
                {"taxCode", taxOf(in, book, entity)},
                {"priceList", priceList}},
               "customer:" + number, row.where());
    });
    in.flush();
    const auto rows = in.files.rows("customer");
    in.compare("customers", rows, rows, R"sql(
        select count(*) from customer c join party p on p.party_id = c.party_id where p.number like 'AW0%'
    )sql",
               unnamed > 0
                   ? fmt::format("{} have no name in the files and go by their account number", unnamed)
                   : "");
    std::set<std::string> names;
    for (const auto& [id, name] : book.stores)
        if (used.contains(id)) names.insert(name);
    for (const auto& [id, name] : book.persons)
        if (used.contains(id)) names.insert(name);
    in.compare(book.persons.empty() ? "stores" : "stores and persons",
               static_cast<std::int64_t>(book.stores.size() + book.persons.size()),
               static_cast<std::int64_t>(names.size()),
               R"sql(
        select count(distinct p.name) from customer c join party p on p.party_id = c.party_id
        where p.number like 'AW0%' and p.name <> p.number
    )sql",
               "each is the name of the customers that buy for it; some share a name");
    std::int64_t left = 0;
    in.files.each("vendor", [&](const Record& row) { used[row["businessentityid"]] = true; });
    for (const auto& [id, places] : book.ofEntity)
        left += used.contains(id) ? 0 : static_cast<std::int64_t>(places.size());
    in.compare("addresses", in.files.rows("businessentityaddress"), addresses, R"sql(
        select count(*) from party_address a join party p on p.party_id = a.party_id
        where p.number like 'AW0%'
           or exists (select 1 from party_role r where r.party_id = p.party_id and r.role = 'supplier')
    )sql",
               fmt::format("a store's stand with each of its customers; {} are of employees and others who "
                           "are not brought in",
                           left));
}

}  // namespace app::adventure
