// A5 rows 1, 5 and 13 at work: orders of two revisions side by side, what a serial remembers of its bill, and what may
// not be made.
#include "engineering/built.h"
#include "support/works.h"

using namespace test;

TEST_CASE("A5 row 1: two revisions are made at once, each by its own bill, and lots and serials carry theirs") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"45.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"RM-100","quantity":"1"}]}}
{"do":"engineering.addRevision","args":{"item":"PU-1","revision":"B"}}
{"do":"inventory.setCost","args":{"item":"PU-1","revision":"B","cost":"48.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","revision":"B","lines":[{"item":"RM-100","quantity":"2"}]}}
{"do":"engineering.setRevisionState","args":{"item":"PU-1","revision":"B","version":1,"state":"released"}})");
    w.receiveMaterial();
    w.order("PU-1", 1);
    w.order("PU-1", 1, R"("revision":"B")");
    CHECK(w.ofComponent("MO-1", "RM-100", "required") == 1);
    CHECK(w.ofComponent("MO-2", "RM-100", "required") == 2);
    w.issue("MO-1", "RM-100/L-B", 1);
    w.issue("MO-2", "RM-100/L-B", 2);
    w.to("report", R"({"order":"MO-2","bin":"MAIN/A-01","good":"1","serials":["P-2"]})");
    w.to("report", R"({"order":"MO-1","bin":"MAIN/A-01","good":"1","serials":["P-1"]})");
    CHECK(w.text("select revision from lot where number = 'P-1'") == "A");
    CHECK(w.text("select revision from lot where number = 'P-2'") == "B");
    CHECK(w.text("select revision from lot where number = 'L-B'") == "A");
    CHECK(w.complaints().empty());
}

TEST_CASE("A5 row 5: a serial remembers the version of the bill it was made by, whatever is in force later") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"45.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"RM-100","quantity":"1"}]}})");
    w.receiveMaterial();
    const auto bill = [&] {
        return w.number("select max(b.bom_id) as id from bom b join item i on i.item_id = b.item_id where i.number = 'PU-1'");
    };
    const auto first = bill();
    const auto make = [&](const std::string& order, const std::string& serial, int blanks) {
        w.order("PU-1", 1);
        w.issue(order, "RM-100/L-B", blanks);
        w.to("report", fmt::format(R"({{"order":"{}","bin":"MAIN/A-01","good":"1","serials":["{}"]}})", order, serial));
    };
    make("MO-1", "P-1", 1);
    w.play(R"({"do":"engineering.addRevision","args":{"item":"PU-1","revision":"B"}}
{"do":"inventory.setCost","args":{"item":"PU-1","revision":"B","cost":"48.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","revision":"B","lines":[{"item":"RM-100","quantity":"3"}]}}
{"do":"engineering.setRevisionState","args":{"item":"PU-1","revision":"B","version":1,"state":"released"}}
{"do":"engineering.makeCurrent","args":{"item":"PU-1","revision":"B"}})");
    w.perform("engineering.retireBom", fmt::format(R"({{"bom":{},"version":2}})", first));
    make("MO-2", "P-2", 3);
    const auto billOf = [&](const char* order) {
        return w.rows<std::int64_t>(R"sql(select bom_id from work_order where number = $1)sql", order).at(0);
    };
    CHECK(billOf("MO-1") == first);
    CHECK(billOf("MO-2") == bill());
    const auto designed = [&](const char* serial) {
        const auto id = w.rows<tl::LotId>(R"sql(select lot_id from lot where number = $1)sql", serial).at(0);
        const auto built = w.company->read(w.boss, [&](const db::Read& r) { return engineering::built(r, id); });
        REQUIRE(built.parts.size() == 1);
        return built.workOrder + " " + tl::toText(built.parts[0].designed);
    };
    CHECK(designed("P-1") == "MO-1 1");
    CHECK(designed("P-2") == "MO-2 3");
    CHECK(w.refusal("engineering.changeBom", fmt::format(R"({{"bom":{},"version":3,"note":"late"}})", first)) ==
          "engineering.draft.locked");
}

TEST_CASE("A5 row 13: what is in design or phased out is not made: an order is neither added nor released") {
    Works w;
    const std::string order = R"({"item":"FG-500","revision":"B","quantity":"5","site":"MAIN","dueOn":"2026-12-18"})";
    w.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B"})");
    w.perform("engineering.addBom", R"({"item":"FG-500","revision":"B","lines":[{"item":"RM-100","quantity":"2"}]})");
    w.perform("inventory.setCost", R"({"item":"FG-500","revision":"B","cost":"6.00 EUR"})");
    CHECK(w.no("addWorkOrder", order) == "engineering.state.make");
    CHECK(w.count("work_order") == 0);
    w.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":1,"state":"released"})");
    w.to("addWorkOrder", order);
    w.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":2,"state":"phase_out"})");
    CHECK(w.no("release", R"({"order":"MO-1"})") == "engineering.state.make");
    CHECK(w.said("MO-1", "state") == "planned");
}
