// One search: any record by any of its numbers, or by fragments of its name (beyond.md 14).
#include "database/search.h"

#include "database/migrate.h"
#include "database/probe.h"

using namespace test;

namespace {

bool leads(const std::string& name, const std::string& typed) {
    const auto rows = db::searchWords(name);
    const auto words = db::typedWords(typed);
    return !words.empty() && std::ranges::all_of(words, [&](const auto& word) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.word.starts_with(word); });
    });
}

struct Desk : World {
    Desk() : World{flows} {
        play(R"({"do": "people.addParty", "args": {"number": "C-20", "name": "Müller & Söhne GmbH", "roles": ["customer"], "phone": "+49 30 1234567", "taxNumber": "DE 811 907 980", "contacts": [{"name": "Jörg Weiß"}]}}
{"do": "orders.addCustomer", "args": {"party": "C-20", "currency": "EUR", "taxCode": "S20"}}
{"do": "people.addParty", "args": {"number": "C-21", "name": "上海精密机械有限公司", "roles": ["customer"]}}
{"do": "orders.addCustomer", "args": {"party": "C-21", "currency": "EUR", "taxCode": "S20"}}
{"do": "people.addParty", "args": {"number": "V-1", "name": "Mullen Steel", "roles": ["supplier"]}}
{"do": "inventory.addItem", "args": {"number": "BR-77", "name": "Brackets, mild steel", "category": "AVG", "unit": "pcs", "gtin": "4012345678901"}}
)");
    }
    std::vector<db::Found> find(const std::string& typed, int most = 20, const std::string& kind = {}) {
        return findAs(boss, typed, most, kind);
    }
    std::vector<db::Found> findAs(const db::Actor& who, const std::string& typed, int most = 20, const std::string& kind = {}) {
        return company->read(who, [&](const db::Read& r) { return db::find(r, allActions(), typed, most, kind); });
    }
    // "kind number" of what was found, in order.
    std::vector<std::string> hits(const std::string& typed, const std::string& kind = {}) {
        std::vector<std::string> all;
        for (const auto& found : find(typed, 20, kind)) all.push_back(found.kind + " " + found.number);
        return all;
    }
};
using Hits = std::vector<std::string>;

}  // namespace

TEST_CASE("any fragment of a name is the beginning of one of its words") {
    for (const char* typed : {"mull", "müll", "MÜLLER", "ller", "mueller", "gmbh", "söhne", "soh", "müller gmbh", "hne mul"})
        CHECK(leads("Müller & Söhne GmbH", typed));
    for (const char* typed : {"shjm", "精密", "jingmi", "上海", "公司", "shanghai jixie", "SHJM", "jīngmì"})
        CHECK(leads("上海精密机械有限公司", typed));
    CHECK(leads("Straße 7", "strasse"));
    CHECK(leads("Ørsted A/S", "orsted"));
    CHECK(leads("Завод имени", "вод"));
    CHECK_FALSE(leads("Müller", "miller"));
    CHECK_FALSE(leads("上海精密", "shanxi"));
    CHECK_FALSE(leads("Anything", "& !"));
    CHECK(db::searchWords("").empty());
    CHECK(db::searchWords(" .-! ").empty());
    CHECK(db::searchWords("\xff\xfe").empty());
    CHECK(db::searchWords("x") == std::vector<db::SearchWord>{{"x", false}});
    CHECK(db::searchWords(std::string(200, 'a')).size() <= 400);
    for (const auto& [word, inside] : db::searchWords(std::string(200, 'q') + " 🙂 mixed上海text"))
        CHECK(db::characters(word) <= 32);
}

TEST_CASE("a telephone number is found however its digits are set apart") {
    CHECK(db::typedDigits("030 / 123-4567") == "301234567");
    CHECK(db::typedDigits("+49 30 1234567") == "49301234567");
    CHECK(db::typedDigits("123").empty());
    CHECK(db::typedDigits("FG-500").empty());
    Desk desk;
    for (const char* typed : {"030 1234567", "+49 (30) 1234567", "1234567", "4567", "DE811907980", "811907980"})
        CHECK(desk.hits(typed, "customer") == Hits{"customer C-20"});
}

TEST_CASE("a record is found by any of its numbers, the exact one first") {
    Desk desk;
    desk.perform("inventory.receive", R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    for (int n = 0; n < 12; ++n)
        desk.perform("orders.enter", R"({"customer":"C-1","reference":"PO 47)" + std::to_string(10 + n) +
                                         R"(","lines":[{"item":"FG-500","quantity":"1 pcs"}]})");
    desk.perform("orders.sign", R"({"order":"Q-5"})");
    desk.perform("warehouse.pick", R"({"order":"SO-1"})");
    desk.perform("warehouse.ship", R"({"order":"SO-1"})");
    desk.perform("finance.invoice", R"({"order":"SO-1"})");
    desk.perform("finance.receivePayment", R"({"customer":"C-1","amount":"5.00 EUR"})");

    CHECK(desk.hits("Q-1") == Hits{"order Q-1", "order Q-10", "order Q-11", "order Q-12"});
    CHECK(desk.hits("  q-11 ") == Hits{"order Q-11"});
    CHECK(desk.hits("SO-1") == Hits{"order SO-1"});
    CHECK(desk.hits("po 4715") == Hits{"order Q-6"});
    CHECK(desk.hits("fg-l1") == Hits{"lot FG-L1"});
    CHECK(desk.hits("SH-1") == Hits{"shipment SH-1"});
    CHECK(desk.hits("IN-2026-1") == Hits{"invoice IN-2026-1"});
    CHECK(desk.hits("PM-2026-1") == Hits{"payment PM-2026-1"});
    CHECK(desk.hits("pk-1") == Hits{"pick list PK-1", "item PK-10"});
    CHECK(desk.hits("1320", "account") == Hits{"account 1320"});
    CHECK(desk.hits("4012345678901") == Hits{"item BR-77"});
    CHECK(desk.hits("JE-2026-1").front() == "journal entry JE-2026-1");
    CHECK(desk.hits("FG-500").front() == "item FG-500");
    CHECK(desk.hits("-").empty());
    CHECK(desk.find("Q-", 3).size() == 3);
    CHECK(desk.find("Q-1").front().state == "quote");
    CHECK_FALSE(desk.find("Q-1").front().name.empty());
}

TEST_CASE("a name is found by all the words typed, whichever kind it is of") {
    Desk desk;
    CHECK(desk.hits("mull") == Hits{"party V-1", "customer C-20"});
    CHECK(desk.hits("mull", "customer") == Hits{"customer C-20"});
    // Whoever asks for parties gets those that are customers too.
    CHECK(desk.hits("mull", "party") == Hits{"party V-1", "party C-20"});
    CHECK(desk.hits("C-2", "party") == Hits{"party C-20", "party C-21"});
    CHECK(desk.hits("gmbh müll") == Hits{"customer C-20"});
    CHECK(desk.hits("jorg weiss") == Hits{"customer C-20"});
    CHECK(desk.hits("müller steel").empty());
    CHECK(desk.hits("shjm") == Hits{"customer C-21"});
    CHECK(desk.hits("精密") == Hits{"customer C-21"});
    CHECK(desk.hits("jingmi") == Hits{"customer C-21"});
    CHECK(desk.hits("steel mild") == Hits{"item BR-77"});
    CHECK(desk.hits("ackets") == Hits{"item BR-77"});
    CHECK(desk.hits("77", "item") == Hits{"item BR-77"});
}

TEST_CASE("whoever may not see a kind does not find it") {
    Desk desk;
    desk.perform("people.addRole", R"({"name":"porter","permissions":["warehouse.see"]})");
    desk.perform("people.addUser", R"({"name":"pit","fullName":"Pit","password":"seven green lamps hum","roles":[{"role":"porter"}]})");
    desk.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"1 pcs"}]})");
    const auto pit = desk.company->actorNamed("pit", "test");
    CHECK(desk.findAs(pit, "Q-1").empty());
    CHECK(desk.findAs(pit, "mull").empty());
    CHECK(desk.findAs(pit, "FG-500").size() == 1);
    const auto order = desk.number("select sales_order_id from sales_order");
    const auto byId = [&](const db::Actor& who) {
        return desk.company->read(who, [&](const db::Read& r) { return db::findById(r, allActions(), "order", order); });
    };
    CHECK(byId(desk.boss)->number == "Q-1");
    CHECK_FALSE(byId(pit).has_value());
}

TEST_CASE("what cannot be meant finds nothing and breaks nothing") {
    Desk desk;
    for (const char* typed : {"", "   ", "'; drop table party; --", "%", "_", "\xff\xfe", "</>", "🙂", "\\", "𝕏"})
        CHECK(desk.hits(typed) == Hits{});
    CHECK(desk.find(std::string("a\0b", 3)).empty());
    CHECK(desk.find(std::string(100'000, 'a')).empty());
    CHECK(desk.find("mull", 0).empty());
    CHECK(desk.find("mull", 20, "no such kind").empty());
}

TEST_CASE("the words of a record follow its name") {
    Desk desk;
    desk.perform("people.changeParty", R"({"party":"C-20","version":1,"name":"Schmidt KG"})");
    CHECK(desk.hits("müll", "customer").empty());
    CHECK(desk.hits("schmi") == Hits{"customer C-20"});
    CHECK(desk.hits("jorg") == Hits{"customer C-20"});
    desk.perform("people.addContact", R"({"party":"C-20","contact":{"name":"Ada Lovelace","phone":"0171 99887766"}})");
    CHECK(desk.hits("love ada") == Hits{"customer C-20"});
    CHECK(desk.hits("99887766") == Hits{"customer C-20"});
    desk.perform("inventory.changeItem", R"({"item":"BR-77","version":1,"name":"Angle"})");
    CHECK(desk.hits("bracket mild").empty());
    CHECK(desk.hits("ngle") == Hits{"item BR-77"});
}

TEST_CASE("a company that has no words yet gets them when it is upgraded") {
    Desk desk;
    const auto words = [&] { return desk.number("select count(*) as n from search_word"); };
    const auto before = words();
    CHECK(before > 100);
    desk.company->writer().script("delete from search_word");
    CHECK(desk.hits("mull").empty());
    desk.company.reset();
    {
        const auto c = probe::onPostgres() ? db::openPostgres(desk.location) : db::openSqlite(desk.location);
        db::migrate(*c, 0);
        db::migrate(*c, 0);  // the second finds them there
    }
    desk.company = desk.another();
    CHECK(words() == before);
    CHECK(desk.hits("mull") == Hits{"party V-1", "customer C-20"});
}

TEST_CASE("searching reads ranges of indexes, never a table") {
    if (probe::onPostgres()) return;
    Desk desk;
    for (const auto* findable : allActions().findables())
        for (const auto* sql : {findable->byPrefix, findable->byId, findable->byWords}) {
            if (*sql == 0) continue;
            auto& s = desk.company->reader().statement("explain query plan " + std::string{sql});
            const auto places = std::string_view{sql}.find("$3") != std::string_view::npos ? 3 : 1;
            std::vector<db::Value> arguments(static_cast<std::size_t>(places), db::Value{std::int64_t{1}});
            s.start(arguments);
            while (s.next()) {
                INFO(sql << "\n" << s.cell(3).text());
                const auto step = s.cell(3).text();
                // What is left to scan is the few rows of a limited subquery.
                CHECK((!step.starts_with("SCAN") || step == "SCAN p" || step == "SCAN l"));
                CHECK(step.find("SCAN party") == step.npos);
            }
            s.finish();
        }
}
