#include "database/history.h"
#include "people/town.h"

using namespace test;

namespace {

struct Change {
    std::string actor, reason, operation, oldValues;
    db::Instant at;
};
BOOST_DESCRIBE_STRUCT(Change, (), (actor, reason, operation, oldValues, at))

}  // namespace

TEST_CASE("A2 row 17: field-level history tells who, when, old, new and why of every change") {
    Town town;
    town.hire("anna", "clerk");
    const auto anna = town.company->actorNamed("anna", "desk 4");
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme", "email": "buy@acme.example"})");
    const auto party = town.number("select party_id from party where number = 'C-1'");
    town.wait(1);
    const auto tuesday = town.clock;
    town.company->perform(anna, {"people.changeParty",
                                 R"({"party": "C-1", "version": 1, "name": "Acme Works", "email": "sales@acme.example"})",
                                 {.requestId = {}, .occurredAt = {}, .reason = "they merged"}, 1});
    town.wait(1);
    town.perform("people.changeParty", R"({"party": "C-1", "version": 2, "name": "Acme Group"})");

    SECTION("by a join of history and action_log") {
        const auto changes = town.rows<Change>(R"sql(
            select l.actor, l.reason, h.operation, h.old_values, l.at
            from history h join action_log l on l.log_id = h.log_id
            where h.table_name = 'party' and h.row_id = $1 order by h.history_id
        )sql", party);
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].actor == "anna");
        CHECK(changes[0].reason == "they merged");
        CHECK(changes[0].at == tuesday);
        CHECK(changes[0].operation == "update");
        CHECK(changes[0].oldValues.find("name=Acme\n") != std::string::npos);
        CHECK(changes[0].oldValues.find("email=buy@acme.example") != std::string::npos);
        CHECK(changes[0].oldValues.find("phone=") == std::string::npos);
        CHECK(changes[1].actor == "boss");
    }
    SECTION("by field, newest first") {
        const auto fields = town.company->read(
            town.boss, [&](const db::Read& r) { return db::historyOf(r, "party", party); });
        std::vector<std::string> names;
        for (const auto& f : fields)
            if (f.field == "name") names.push_back(f.actor + ": " + f.before + " -> " + f.after);
        CHECK(names == std::vector<std::string>{"boss: Acme Works -> Acme Group", "anna: Acme -> Acme Works"});
    }
    SECTION("also of what was taken away") {
        town.perform("people.changeParty", R"({"party": "C-1", "version": 3, "roles": ["supplier"]})");
        const auto role = town.number("select party_role_id from party_role");
        town.perform("people.changeParty", R"({"party": "C-1", "version": 4, "roles": []})");
        const auto fields = town.company->read(
            town.boss, [&](const db::Read& r) { return db::historyOf(r, "party_role", role); });
        REQUIRE_FALSE(fields.empty());
        CHECK(fields.front().operation == "delete");
        CHECK(std::ranges::any_of(fields, [](const auto& f) { return f.field == "role" && f.before == "supplier"; }));
    }
    CHECK(town.complaints().empty());
}

TEST_CASE("the second editor is told who was faster, and nothing is lost") {
    Town town;
    const auto anna = town.hire("anna", "clerk");
    town.perform("people.addParty", R"({"number": "C-1", "name": "Acme", "addresses": [{"line1": "Road 1", "country": "DE"}]})");
    town.company->perform(anna, {"people.changeParty", R"({"party": "C-1", "version": 1, "phone": "123"})", {}, 1});
    CHECK(town.refusal("people.changeParty", R"({"party": "C-1", "version": 1, "phone": "456"})") == "people.record.stale");
    try {
        town.perform("people.changeParty", R"({"party": "C-1", "version": 1, "phone": "456"})");
    } catch (const db::Refused& no) {
        CHECK(std::string{no.what()}.find("anna") != std::string::npos);
    }
    CHECK(town.text("select phone from party") == "123");
    const auto address = std::to_string(town.number("select party_address_id from party_address"));
    town.perform("people.changeAddress", R"({"address": )" + address + R"(, "version": 1, "city": "Bonn"})");
    CHECK(town.refusal("people.changeAddress", R"({"address": )" + address + R"(, "version": 1, "city": "Köln"})") ==
          "people.record.stale");
    CHECK(town.text("select line1 || ', ' || city from party_address") == "Road 1, Bonn");
}
