// A1: whose a customer is by country, postcode or by hand, and what is sold against what was wanted.
#include "customers/targets.h"
#include "support/world.h"

using namespace test;

namespace {

// Anna has the north of Germany, nobody has the rest of it; Nord sits in 24103 Kiel.
struct Sellers : World {
    Sellers() : World{flows} {
        perform("people.addUser", R"({"name":"anna","fullName":"Anna Abel","password":"seven green lamps hum"})");
        perform("people.addUser", R"({"name":"bert","fullName":"Bert Bach","password":"seven green lamps hum"})");
        perform("customers.setTerritory", R"({"code":"NORTH","name":"North","areas":[{"country":"DE","postcodeFrom":"20","postcodeTo":"29"}]})");
        perform("customers.setTerritory", R"({"code":"REST","name":"Rest","areas":[{"country":"DE"}]})");
        perform("customers.giveTerritory", R"({"territory":"NORTH","user":"anna","fromOn":"2026-11-01"})");
    }
    void sell(const std::string& customer, int pieces, const std::string& currency = "EUR") {
        perform("orders.enter", R"({"customer":")" + customer + R"(","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":")" +
                                    std::to_string(pieces) + R"( pcs","price":"9.00 )" + currency + R"("}]})");
    }
    std::vector<customers::Achieved> achieved(const std::string& month) {
        return company->read(boss, [&](const db::Read& r) { return customers::achievedIn(r, month); });
    }
    customers::Keeper keeper(const std::string& customer, const char* day = "2026-11-23") {
        return company->read(boss, [&](const db::Read& r) {
            db::Date on;
            db::fromText(day, on);
            return customers::keeperOf(r, r.one<tl::CustomerId>("select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = $1", customer), on);
        });
    }
};

}  // namespace

TEST_CASE("A1: the longest range of postcodes wins, a country holds the rest, and what is given by hand wins over both") {
    Sellers firm;
    CHECK(firm.keeper("C-1").code == "NORTH");
    CHECK(firm.keeper("C-1").person == "Anna Abel");
    CHECK_FALSE(firm.keeper("C-1", "2026-10-31").user);
    firm.perform("customers.setTerritory", R"({"code":"KIEL","name":"Kiel","areas":[{"country":"DE","postcodeFrom":"241","postcodeTo":"241"}]})");
    CHECK(firm.keeper("C-1").code == "KIEL");
    CHECK_FALSE(firm.keeper("C-1").user);
    firm.perform("customers.setProfile", R"({"customer":"C-1","version":0,"territory":"REST"})");
    CHECK(firm.keeper("C-1").code == "REST");
    CHECK(firm.keeper("C-1").byHand);
    firm.perform("customers.setProfile", R"({"customer":"C-1","version":1,"territory":"REST","byArea":true})");
    CHECK(firm.keeper("C-1").code == "KIEL");
    firm.perform("people.addParty", R"({"number":"C-2","name":"Bond","roles":["customer"],"addresses":[{"line1":"Mall 1","city":"London","postcode":"sw1a 1aa","country":"GB"}]})");
    firm.perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20"})");
    CHECK(firm.keeper("C-2").code.empty());
    firm.perform("customers.setTerritory", R"({"code":"WEST","name":"Westminster","areas":[{"country":"GB","postcodeFrom":"SW1 A","postcodeTo":"sw1p"}]})");
    CHECK(firm.keeper("C-2").code == "WEST");
}

TEST_CASE("A1: areas of two territories that are as long do not overlap, and a range is one") {
    Sellers firm;
    const auto set = [&](const std::string& areas) { return firm.refusal("customers.setTerritory", R"({"code":"EAST","name":"East","areas":[)" + areas + "]}"); };
    CHECK(set(R"({"country":"DE","postcodeFrom":"29","postcodeTo":"31"})") == "customers.territory.overlap");
    CHECK(set(R"({"country":"DE"})") == "customers.territory.overlap");
    CHECK(set(R"({"country":"AT"},{"country":"AT"})") == "customers.territory.twice");
    CHECK(set(R"({"country":"AT","postcodeFrom":"9","postcodeTo":"1"})") == "customers.territory.range");
    CHECK(set(R"({"country":"AT","postcodeFrom":"10","postcodeTo":"100"})") == "customers.territory.range");
    CHECK(set(R"({"country":"AT","postcodeFrom":"1?","postcodeTo":"2?"})") == "customers.territory.range");
    CHECK(set(R"({"country":"Austria"})") == "people.country.text");
    CHECK(set(R"({"country":"DE","postcodeFrom":"30","postcodeTo":"31"},{"country":"AT"})").empty());
}

TEST_CASE("A1: what was signed counts for whoever had the territory on that day, against the month's target") {
    Sellers firm;
    firm.perform("customers.setTarget", R"({"user":"anna","month":"2026-11","amount":"200.00 EUR"})");
    firm.perform("customers.giveTerritory", R"({"territory":"NORTH","user":"bert","fromOn":"2026-11-24"})");
    firm.sell("C-1", 10);
    firm.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","lines":[{"item":"FG-500","quantity":"50 pcs"}]})");  // a quote counts for nobody
    firm.wait(1);
    firm.sell("C-1", 20);
    auto rows = firm.achieved("2026-11");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == "Anna Abel");
    CHECK(rows[0].target.minor == 20'000);
    CHECK(rows[0].achieved.minor == 9'000);
    CHECK(rows[0].share == tl::percent(45));
    CHECK(rows[1].name == "Bert Bach");
    CHECK(rows[1].achieved.minor == 18'000);
    CHECK_FALSE(rows[1].share);
    firm.perform("orders.cancel", R"({"order":"SO-2","reason":"fewer","lines":[{"line":1,"quantity":"5"}]})");
    CHECK(firm.achieved("2026-11")[1].achieved.minor == 13'500);
    firm.perform("customers.setTarget", R"({"user":"anna","month":"2026-11","amount":"0.00 EUR"})");
    CHECK(firm.number("select count(*) as n from sales_target") == 0);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1: the month is that of the place where it was signed, and the rate that of the day") {
    Sellers firm;
    firm.perform("people.addParty", R"({"number":"C-4","name":"Dollar Inc","roles":["customer"],"addresses":[{"line1":"Main St 1","city":"Boston","postcode":"02108","country":"US"}]})");
    firm.perform("orders.addCustomer", R"({"party":"C-4","currency":"USD","taxCode":"S20"})");
    firm.perform("ledger.setRate", R"({"from":"USD","to":"EUR","on":"2026-11-01","rate":"0.9","source":"bank"})");
    firm.wait(7, 12);  // 30 November, 22:00 UTC: 23:00 in Berlin
    firm.sell("C-1", 1);
    firm.wait(0, 1);  // 1 December in Berlin
    firm.sell("C-1", 2);
    firm.sell("C-4", 10, "USD");
    CHECK(firm.achieved("2026-11").at(0).achieved.minor == 900);
    const auto december = firm.achieved("2026-12");
    REQUIRE(december.size() == 2);
    CHECK(december[0].achieved.minor == 1'800);
    CHECK_FALSE(december[1].user);  // nobody sells in America yet
    CHECK(december[1].achieved.minor == 8'100);
    CHECK(december[1].orders == 1);
    CHECK(firm.refusal([&] { firm.achieved("2026-13"); }) == "customers.month");
    CHECK(firm.refusal("customers.setTarget", R"({"user":"anna","month":"12/2026","amount":"1.00 EUR"})") == "customers.month");
    CHECK(firm.refusal("customers.setTarget", R"({"user":"anna","month":"2026-12","amount":"-1.00 EUR"})") == "customers.target.amount");
}
