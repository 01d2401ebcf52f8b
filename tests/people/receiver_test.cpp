// Whom a paper goes to: today, and on the day it was written first.
#include "database/history.h"
#include "people/town.h"

using namespace test;

namespace {

people::Receiver receiver(World& w, std::optional<std::int64_t> logId = {}, people::AddressKind kind = people::AddressKind::billing) {
    const tl::PartyId party{w.number("select party_id from party where number = 'C-1'")};
    return w.company->read(w.boss, [&](const db::Read& r) { return people::receiverOf(r, party, logId, kind); });
}

}  // namespace

TEST_CASE("a paper goes to the billing address, and goods to the main one") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme", "addresses": [
        {"line1": "Road 1", "city": "Kiel", "postcode": "24103", "region": "SH", "country": "DE"}]})");
    CHECK(receiver(town).address == std::vector<std::string>{"Road 1", "24103 Kiel, SH", "DE"});
    town.perform("people.addAddress", R"({"party": "C-1", "address": {"kind": "billing", "city": "Köln", "country": "DE"}})");
    CHECK(receiver(town).address == std::vector<std::string>{"Köln", "DE"});
    CHECK(receiver(town, {}, people::AddressKind::main).address.front() == "Road 1");
}

TEST_CASE("what the receiver was called and where it sat is known for every line of the log") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme", "email": "buy@acme.example", "addresses": [{"line1": "Road 1", "city": "Kiel", "country": "DE"}]})");
    const auto then = town.company->lastLogId();
    town.perform("people.changeParty", R"({"party": "C-1", "version": 1, "name": "Acme Works"})");
    town.perform("people.changeParty", R"({"party": "C-1", "version": 2, "name": "Acme Group", "email": ""})");
    const auto address = town.number("select party_address_id from party_address");
    town.perform("people.changeAddress", fmt::format(R"({{"address": {}, "version": 1, "line1": "Street 2", "city": "Bonn"}})", address));
    town.perform("people.addAddress", R"({"party": "C-1", "address": {"kind": "billing", "line1": "Box 3", "city": "Köln", "country": "DE"}})");
    const auto now = receiver(town), before = receiver(town, then);
    CHECK(now.name == "Acme Group");
    CHECK(now.email.empty());
    CHECK(now.address == std::vector<std::string>{"Box 3", "Köln", "DE"});
    CHECK(before.name == "Acme");
    CHECK(before.email == "buy@acme.example");
    CHECK(before.address == std::vector<std::string>{"Road 1", "Kiel", "DE"});
    CHECK(receiver(town, then + 1).name == "Acme Works");
    CHECK(receiver(town, town.company->lastLogId()).address == now.address);
}

TEST_CASE("a firm without an address is still somebody") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme"})");
    CHECK(receiver(town).name == "Acme");
    CHECK(receiver(town).address.empty());
    CHECK_FALSE(receiver(town).addressId);
}
