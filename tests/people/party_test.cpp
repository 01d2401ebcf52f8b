#include "people/town.h"

using namespace test;

TEST_CASE("a party comes with its roles, addresses and contacts") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Ärger & Söhne", "roles": ["customer", "supplier"],
        "taxNumber": "DE123", "email": "a@b.example", "phone": "1",
        "addresses": [{"line1": "Road 1", "city": "Bonn", "country": "DE"},
                      {"kind": "shipping", "line1": "Dock 2", "country": "NL"}],
        "contacts": [{"name": "Jo", "duty": "buyer"}]})");
    CHECK(town.number("select count(*) from party_role") == 2);
    CHECK(town.text("select kind from party_address where city = 'Bonn'") == "main");
    CHECK(town.text("select name from party_contact") == "Jo");
    town.perform("people.addAddress", R"({"party": "C-1", "address": {"kind": "billing", "city": "Köln", "country": "DE"}})");
    town.perform("people.addContact", R"({"party": "C-1", "contact": {"name": "Li", "email": "li@b.example"}})");
    CHECK(town.number("select count(*) from party_address") == 3);
    CHECK(town.number("select count(*) from party_contact") == 2);
    town.perform("people.changeParty", R"({"party": "C-1", "version": 1, "roles": ["carrier", "supplier"]})");
    CHECK(town.number("select count(*) from party_role where role in ('carrier', 'supplier')") == 2);
    CHECK(town.number("select count(*) from party_role") == 2);

    town.perform("people.closeParty", R"({"party": "C-1"})");
    CHECK(town.refusal("people.closeParty", R"({"party": "C-1"})") == "people.party.closed");
    CHECK(town.refusal("people.addContact", R"({"party": "C-1", "contact": {"name": "Li"}})") == "people.party.closed");
}

TEST_CASE("parties without a number get the next free one") {
    Town town;
    town.perform("people.addParty", R"({"number": "P-2", "name": "Taken"})");
    CHECK(town.perform("people.addParty", R"({"name": "Second"})").find(R"("number":"P-3")") != std::string::npos);
    CHECK(town.perform("people.addParty", R"({"name": "Third"})").find(R"("number":"P-4")") != std::string::npos);
}

TEST_CASE("bad input about people gets its own sentence and changes nothing") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme"})");
    struct Bad {
        const char *action, *args, *code;
    };
    const Bad bad[] = {
        {"people.addParty", R"({"name": " "})", "people.text.empty"},
        {"people.addParty", R"({"number": "C-1", "name": "Again"})", "people.party.taken"},
        {"people.addParty", R"({"name": "X", "email": "nobody"})", "people.email.text"},
        {"people.addParty", R"({"name": "X", "roles": ["customer", "customer"]})", "people.party.role_twice"},
        {"people.addParty", R"({"name": "X", "addresses": [{"country": "DE"}]})", "people.address.empty"},
        {"people.addParty", R"({"name": "X", "addresses": [{"city": "Bonn", "country": "Germany"}]})", "people.country.text"},
        {"people.addParty", R"({"name": "X", "contacts": [{"name": ""}]})", "people.text.empty"},
        {"people.changeParty", R"({"party": 99, "version": 1})", "people.party.none"},
        {"people.changeAddress", R"({"address": 99, "version": 1})", "people.address.none"},
        {"people.changeContact", R"({"contact": 99, "version": 1})", "people.contact.none"},
        {"people.addSite", R"({"code": "A B", "name": "X", "zone": "UTC", "calendar": "ALL"})", "people.code.text"},
        {"people.addSite", R"({"code": "NORTH", "name": "X", "zone": "UTC", "calendar": "ALL"})", "people.site.taken"},
        {"people.addSite", R"({"code": "X", "name": "X", "zone": "Mars/Base", "calendar": "ALL"})", "people.site.zone"},
        {"people.addSite", R"({"code": "X", "name": "X", "zone": "GMT+99", "calendar": "ALL"})", "people.site.zone"},
        {"people.addSite", R"({"code": "X", "name": "X", "zone": "UTC", "calendar": 99})", "people.calendar.none"},
        {"people.changeSite", R"({"site": "NORTH", "version": 1, "cutoffMinute": 1441})", "people.site.cutoff"},
        {"people.changeSite", R"({"site": "NORTH", "version": 7})", "people.record.stale"},
        {"people.giveRole", R"({"user": 99, "role": "clerk"})", "people.user.none"},
        {"people.giveRole", R"({"user": "boss", "role": 99})", "people.role.none"},
        {"people.giveRole", R"({"user": "boss", "role": "clerk", "site": 99})", "people.site.none"},
    };
    const auto lines = town.number("select count(*) from action_log");
    for (const auto& b : bad) {
        INFO(b.action << " " << b.args);
        CHECK(town.refusal(b.action, b.args) == b.code);
    }
    CHECK(town.number("select count(*) from action_log") == lines);
    CHECK(town.number("select count(*) from party") == 1);
    // All reasons at once, each beside its field.
    try {
        town.perform("people.addParty", R"({"name": "", "email": "x", "addresses": [{"country": "xx"}]})");
        FAIL("it was accepted");
    } catch (const db::Refused& no) {
        std::vector<std::string> fields;
        for (const auto& reason : no.reasons) fields.push_back(reason.field);
        CHECK(fields == std::vector<std::string>{"name", "email", "addresses[0].line1", "addresses[0].country"});
    }
}

TEST_CASE("a person at a party is changed as it was opened, and found by the new name") {
    Town town;
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme", "contacts": [{"name": "Ottilie Kranz", "email": "o@acme.example"}]})");
    const auto change = [&](const std::string& rest) {
        return town.refusal("people.changeContact", R"({"contact": )" + std::to_string(town.number("select party_contact_id from party_contact")) + "," + rest + "}");
    };
    CHECK(change(R"("version": 1, "name": "Ottilie Berg", "phone": "+49 40 123456")") == "");
    CHECK(town.text("select email from party_contact") == "o@acme.example");
    CHECK(town.number("select count(*) from search_word where word = 'berg'") == 1);
    CHECK(town.number("select count(*) from search_word where word = 'kranz'") == 0);
    CHECK(change(R"("version": 1, "name": "Else")") == "people.record.stale");
    CHECK(change(R"("version": 2, "name": " ")") == "people.text.empty");
    CHECK(change(R"("version": 2, "email": "nobody")") == "people.email.text");
}
