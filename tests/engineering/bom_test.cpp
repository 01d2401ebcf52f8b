#include "engineering/engineering.h"
#include "support/world.h"

using namespace test;

namespace {

struct Workshop : World {
    Workshop() : World{flows} {
        play(R"({"do":"inventory.addUnit","args":{"code":"dozen","name":"dozen"}}
{"do":"inventory.addItem","args":{"number":"BOX","name":"Box","category":"FG","unit":"pcs","units":[{"unit":"dozen","ratio":"12"}]}}
{"do":"inventory.addItem","args":{"number":"BLANK","name":"Blank","category":"FG","unit":"pcs"}}
{"do":"inventory.addItem","args":{"number":"PART","name":"Part","category":"FG","unit":"pcs"}}
{"do":"inventory.addItem","args":{"number":"FRAME","name":"Frame","category":"FG","unit":"pcs"}})");
    }
    std::string add(const std::string& item, const std::string& lines, const std::string& more = {}) {
        return refusal("engineering.addBom",
                       R"({"item":")" + item + R"(",)" + more + R"("lines":[)" + lines + "]}");
    }
    // "BLANK 2 x 1": number, quantity, depth.
    std::vector<std::string> parts(const std::string& item, db::Date on = db::dateOf(2026, 11, 23)) {
        return company->read(boss, [&](const db::Read& r) {
            std::vector<std::string> out;
            const auto id = r.one<tl::ItemId>(R"sql(select item_id from item where number = $1)sql", item);
            for (const auto& c : engineering::explode(r, id, on))
                out.push_back(c.number + " " + tl::toText(c.quantity) + " at " + std::to_string(c.depth));
            return out;
        });
    }
};

using Parts = std::vector<std::string>;
const std::string since = R"(,"validFrom":"2026-01-01")";

}  // namespace

TEST_CASE("a bill of material comes down to its distinct parts, with quantity and depth") {
    Workshop w;
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1")" + since + R"(},{"item":"BOX","quantity":"0.1")" +
                            since + "}") == "");
    CHECK(w.parts("PART") == Parts{"BLANK 1 at 1", "BOX 0.1 at 1"});
    CHECK(w.add("FRAME", R"({"item":"PART","quantity":"4")" + since + R"(},{"item":"BLANK","quantity":"2")" +
                             since + R"(},{"item":"BOX","quantity":"1 dozen")" + since + "}") == "");
    CHECK(w.parts("FRAME") == Parts{"PART 4 at 1", "BLANK 6 at 2", "BOX 12.4 at 2"});
    CHECK(w.parts("BOX") == Parts{});
}

TEST_CASE("A5 row 3: only the lines of the day count") {
    Workshop w;
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1","validFrom":"2026-01-01","validTo":"2026-06-30"},
        {"item":"BLANK","quantity":"2","validFrom":"2026-07-01"})") == "");
    CHECK(w.parts("PART", db::dateOf(2026, 6, 30)) == Parts{"BLANK 1 at 1"});
    CHECK(w.parts("PART", db::dateOf(2026, 7, 1)) == Parts{"BLANK 2 at 1"});
    CHECK(w.parts("PART", db::dateOf(2025, 12, 31)) == Parts{});
}

TEST_CASE("bad input: a bill that contains itself, on any level, is refused") {
    Workshop w;
    CHECK(w.add("PART", R"({"item":"PART","quantity":"1")" + since + "}") == "engineering.bom.cycle");
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1")" + since + "}") == "");
    CHECK(w.add("BLANK", R"({"item":"BOX","quantity":"1")" + since + "}") == "");
    CHECK(w.add("BOX", R"({"item":"FRAME","quantity":"1")" + since + R"(},{"item":"PART","quantity":"1")" +
                           since + "}") == "engineering.bom.cycle");
    CHECK(
        w.number(
            R"sql(select count(*) as n from bom_line l join item i on i.item_id = l.item_id where i.number in ('BLANK', 'BOX'))sql") ==
        2);
}

TEST_CASE("a bill of material is refused with its own sentence") {
    Workshop w;
    CHECK(w.add("PART", "") == "engineering.bom.empty");
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"0")" + since + "}") == "inventory.quantity.range");
    CHECK(
        w.add("PART", R"({"item":"BLANK","quantity":"1","validFrom":"2026-02-01","validTo":"2026-01-01"})") ==
        "engineering.bom.days");
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1")" + since + "}") == "");
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1")" + since + "}") == "engineering.bom.taken");
    CHECK(w.add("PART", R"({"item":"BLANK","quantity":"1")" + since + "}", R"("revision":"B",)") == "");
}
