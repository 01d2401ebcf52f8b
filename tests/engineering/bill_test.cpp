// A5 rows 4, 5, 8 and 12: bills are drafts, then locked; what a work order takes from them is its own.
#include "engineering/bill_rules.h"
#include "engineering/office.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

std::string state(Office& o, tl::BomId bom) {
    return o.rows<std::string>(R"sql(select state from bom where bom_id = $1)sql", bom).at(0);
}

std::string draft(const std::string& lines, const std::string& more = {}) {
    return R"({"item":"SP-9","draft":true,)" + more + R"("lines":[)" + lines + "]}";
}

}  // namespace

TEST_CASE("A5 row 5: a draft is edited, validated when it is released, and never edited again") {
    Office o;
    o.perform("engineering.addBom", draft(R"({"item":"RM-100","quantity":"1"})"));
    const auto bom = o.bom("SP-9");
    CHECK(state(o, bom) == "draft");
    CHECK(o.refusal([&] { o.snapshot("SP-9"); }) == "engineering.bom.none");
    o.perform("engineering.changeBom", fmt::format(R"({{"bom":{},"version":1,"lines":[{{"item":"RM-100","quantity":"2","opNo":10}},{{"item":"PK-10","quantity":"1"}}],"substitutes":[{{"line":20,"item":"FG-500","ratio":"0.5"}}]}})", bom.number));
    CHECK(o.refusal("engineering.changeBom", fmt::format(R"({{"bom":{},"version":1,"note":"late"}})", bom.number)) == "engineering.record.stale");
    o.perform("engineering.releaseBom", fmt::format(R"({{"bom":{},"version":2}})", bom.number));
    CHECK(o.parts(o.snapshot("SP-9")) == Parts{"RM-100 200 at 10", "PK-10 100"});
    for (const auto* change : {R"("note":"x")", R"("lines":[{"item":"PK-10","quantity":"9"}])"})
        CHECK(o.refusal("engineering.changeBom", fmt::format(R"({{"bom":{},"version":3,{}}})", bom.number, change)) == "engineering.draft.locked");
    CHECK(o.refusal("engineering.releaseBom", fmt::format(R"({{"bom":{},"version":3}})", bom.number)) == "engineering.draft.locked");
    // A copy is a new draft with everything in it.
    o.perform("engineering.copyBom", fmt::format(R"({{"bom":{},"revision":"B"}})", bom.number));
    const auto copy = o.bom("SP-9", "B");
    CHECK(state(o, copy) == "draft");
    CHECK(o.number("select count(*) as n from bom_substitute") == 2);
    o.perform("engineering.retireBom", fmt::format(R"({{"bom":{},"version":3}})", bom.number));
    CHECK(o.refusal([&] { o.snapshot("SP-9"); }) == "engineering.bom.none");
    CHECK(o.refusal("engineering.retireBom", fmt::format(R"({{"bom":{},"version":4}})", bom.number)) == "engineering.bom.retired");
}

TEST_CASE("A5 row 5: a bill is not released with what cannot be") {
    Office o;
    o.perform("engineering.addRevision", R"({"item":"PK-10","revision":"B"})");
    const auto refused = [&](const std::string& lines) {
        return o.refusals("engineering.addBom", R"({"item":"SP-9","lines":[)" + lines + "]}");
    };
    CHECK(refused(R"({"item":"PK-10","revision":"B","quantity":"1"})") == Parts{"engineering.bom.part"});
    CHECK(refused(R"({"item":"PK-10","revision":"Z","quantity":"1"})") == Parts{"engineering.revision.unknown"});
    CHECK(refused(R"({"item":"PK-10","kind":"phantom","quantity":"1"})") == Parts{"engineering.bom.phantom"});
    CHECK(refused(R"({"item":"PK-10","kind":"by_product","quantity":"1"})") == Parts{"engineering.bom.empty"});
    CHECK(refused(R"({"item":"PK-10","quantity":"1","lineNo":10},{"item":"RM-100","quantity":"1","lineNo":10})") == Parts{"engineering.bom.line_twice"});
    CHECK(refused(R"({"item":"PK-10","quantity":"1","serialFrom":"SN-10","serialTo":"SN-9"})") == Parts{"engineering.bom.serials"});
    CHECK(refused(R"({"item":"PK-10","quantity":"1","scrap":"95 %"})") == Parts{"engineering.bom.scrap"});
    CHECK(refused(R"({"item":"PK-10","quantity":"1","costShare":"5 %"})") == Parts{"engineering.bom.share_of_part"});
    CHECK(o.refusal("engineering.addBom", R"({"item":"FG-500","alternate":"by hand","lines":[{"item":"RM-100","quantity":"1","opNo":30}]})") ==
          "engineering.bom.operation");
    o.perform("inventory.changeItem", R"({"item":"PK-10","version":1,"state":"obsolete"})");
    CHECK(refused(R"({"item":"PK-10","quantity":"1"})") == Parts{"engineering.bom.part"});
    CHECK(o.number("select count(*) as n from bom") == 1);
}

TEST_CASE("A5 row 5: places on the board are as many as the quantity, and each only once") {
    Office o;
    const auto refused = [&](const std::string& lines) { return o.refusal("engineering.addBom", draft(lines)); };
    CHECK(refused(R"({"item":"PK-10","quantity":"2","designators":"R1"})") == "engineering.bom.designators");
    CHECK(refused(R"({"item":"PK-10","quantity":"2","designators":"R1, R1"})") == "engineering.bom.designator");
    CHECK(refused(R"({"item":"PK-10","quantity":"1","designators":"R1"},{"item":"RM-100","quantity":"1","designators":"R1"})") == "engineering.bom.designator");
    // One after the other in time they may share a place.
    CHECK(refused(R"({"item":"PK-10","quantity":"2","designators":"R1, R2","validTo":"2026-12-31"},
        {"item":"RM-100","quantity":"2","designators":"R1,R2","validFrom":"2027-01-01"})") == "");
    CHECK(engineering::designatorsIn(" R1 ,R2,,R3 ") == Parts{"R1", "R2", "R3"});
}

TEST_CASE("A5 row 4: alternates, phantoms, process loss and allowance come into the work order, which keeps them") {
    Office o;
    o.play(R"({"do":"inventory.addItem","args":{"number":"KIT","name":"Kit","category":"FG","unit":"pcs"}}
{"do":"inventory.addItem","args":{"number":"BOX","name":"Box","category":"FG","unit":"pcs","standardCost":"1.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"KIT","lines":[{"item":"PK-10","quantity":"2","scrap":"10 %"},{"item":"SP-9","quantity":"1"}]}}
{"do":"engineering.addBom","args":{"item":"BOX","yield":"80 %","lines":[{"item":"RM-100","quantity":"1","scrap":"2 %","opNo":10,"backflush":true},{"item":"KIT","kind":"phantom","quantity":"1","opNo":20}]}}
{"do":"engineering.addBom","args":{"item":"BOX","alternate":"by hand","lines":[{"item":"RM-100","quantity":"3"}]}})");
    const auto usual = o.snapshot("BOX", "", "", 100);
    // 100 / 0.8 x 1.02 blanks; the kit's parts at the kit's operation, 100 / 0.8 x 2 x 1.1 cartons.
    CHECK(o.parts(usual) == Parts{"RM-100 127.5 at 10", "PK-10 275 at 20", "SP-9 125 at 20"});
    CHECK(usual.components[0].perOne == tl::Quantity{1'250'000});
    CHECK(usual.components[0].backflush);
    CHECK(usual.components[1].perOne == tl::Quantity{2'500'000});
    CHECK(o.parts(o.snapshot("BOX", "", "by hand", 100)) == Parts{"RM-100 300"});
    CHECK(o.refusal([&] { o.snapshot("BOX", "", "by robot"); }) == "engineering.alternate.none");
    CHECK(o.refusal([&] { o.snapshot("PK-10"); }) == "engineering.bom.none");
    // The rest of E2: 2 % allowance asks for 51 blanks where 50 are made.
    o.perform("engineering.addBom", R"({"item":"FG-500","alternate":"with loss","lines":[{"item":"RM-100","quantity":"1","scrap":"2 %"}]})");
    CHECK(o.parts(o.snapshot("FG-500", "", "with loss", 50)) == Parts{"RM-100 51"});
}

TEST_CASE("A5 row 4: the routing comes along with its steps, rates, tool and skill") {
    Office o;
    o.perform("engineering.addRouting", R"({"item":"FG-500","alternate":"laser","operations":[
        {"name":"Cut","workCenter":"CUT1","setup":"5 min","run":"36 s","runQuantity":"2","crew":2,"overlap":"10","skill":"PRESS","tool":"DIE-500","instruction":"Mind the edge"}],
        "steps":[{"op":10,"text":"Guard closed"},{"op":10,"kind":"value","text":"Width","unit":"mm","lower":"9.8","upper":"10.2","optional":true}],
        "alternates":[{"op":10,"workCenter":"PRESS1","run":"40 s"}]})");
    const auto usual = o.snapshot("FG-500");
    REQUIRE(usual.operations.size() == 2);
    CHECK(usual.operations[0].setupMs == 900'000);
    CHECK(usual.operations[0].runMs == 72'000);
    CHECK(usual.operations[1].runMs == 108'000);
    CHECK(usual.operations[1].labourRate == tl::UnitPrice{30'000'000});
    const auto laser = o.snapshot("FG-500", "", "laser");
    REQUIRE(laser.operations.size() == 1);
    const auto& cut = laser.operations[0];
    CHECK(cut.runMs == 36'000);
    CHECK(cut.runQuantity == tl::quantity(2));
    CHECK(cut.crew == 2);
    CHECK(cut.overlap == tl::quantity(10));
    CHECK((cut.skill && cut.tool));
    REQUIRE(cut.steps.size() == 2);
    CHECK(cut.steps[0].required);
    CHECK_FALSE(cut.steps[1].required);
    CHECK(cut.steps[1].lower == 9.8);
    CHECK(o.parts(laser) == o.parts(usual));  // no bill of that name: the usual one
    CHECK(o.number("select count(*) as n from routing_alternate where run_ms = 40000 and setup_ms = 300000") == 1);
}

TEST_CASE("A5 row 8: substitutes stand in order, with their ratio") {
    Office o;
    o.perform("engineering.addBom", R"({"item":"SP-9","lines":[{"item":"RM-100","quantity":"4"}],
        "substitutes":[{"line":10,"item":"PK-10","ratio":"1/2"},{"line":10,"item":"FG-500"}]})");
    const auto frozen = o.snapshot("SP-9");
    REQUIRE(frozen.components.size() == 1);
    REQUIRE(frozen.components[0].substitutes.size() == 2);
    CHECK(frozen.components[0].substitutes[0].item == o.item("PK-10"));
    CHECK(frozen.components[0].substitutes[0].ratio == tl::ratio(1, 2));
    CHECK(frozen.components[0].substitutes[1].priority == 2);
    const auto refused = [&](const std::string& substitutes) {
        return o.refusal("engineering.addBom", R"({"item":"SP-9","revision":"B","draft":true,"lines":[{"item":"RM-100","quantity":"4"}],"substitutes":[)" + substitutes + "]}");
    };
    CHECK(refused(R"({"line":20,"item":"PK-10"})") == "engineering.bom.line_none");
    CHECK(refused(R"({"line":10,"item":"RM-100"})") == "engineering.bom.substitute");
    CHECK(refused(R"({"line":10,"item":"SP-9"})") == "engineering.bom.cycle");
}

TEST_CASE("A5 row 12: co- and by-products carry their share of the cost") {
    Office o;
    const auto add = [&](const char* share, const char* other) {
        return o.refusal("engineering.addBom", fmt::format(R"({{"item":"SP-9","lines":[{{"item":"RM-100","quantity":"4"}},{{"item":"FG-500","kind":"co_product","quantity":"0.5","costShare":"{}"}},{{"item":"PK-10","kind":"by_product","quantity":"0.1","costShare":"{}"}}]}})", share, other));
    };
    CHECK(add("60 %", "40 %") == "engineering.bom.shares");
    CHECK(add("100 %", "0 %") == "engineering.bom.share");
    CHECK(add("30 %", "5 %") == "");
    const auto frozen = o.snapshot("SP-9", "", "", 10);
    CHECK(o.parts(frozen) == Parts{"RM-100 40", "FG-500/A 5 co_product", "PK-10/A 1 by_product"});
    CHECK(frozen.components[1].costShare == 300'000);
    // 4 blanks at 2.50, of which 65 % stay with the item itself.
    const auto sp = o.item("SP-9");
    const auto at = o.site();
    CHECK(o.read([&](const db::Read& r) { return engineering::rollUp(r, sp, at, o.today()).total(); }) == tl::UnitPrice{6'500'000});
}

TEST_CASE("a routing is refused with its own sentence, and locked when it is released") {
    Office o;
    const auto add = [&](const std::string& operation, const std::string& more = {}) {
        return o.refusal("engineering.addRouting", R"({"item":"SP-9","operations":[)" + operation + "]" + more + "}");
    };
    CHECK(add("") == "engineering.routing.empty");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1","run":"10"})") == "engineering.duration.text");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1","run":"1 h","crew":-1})") == "engineering.operation.crew");
    CHECK(add(R"({"name":"Coat","workCenter":"CUT1","supplier":"C-1"})") == "engineering.operation.supplier");
    CHECK(add(R"({"name":"Coat","workCenter":"CUT1","outsideDays":3})") == "engineering.operation.here");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1"})", R"(,"steps":[{"op":20,"text":"x"}])") == "engineering.operation.none");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1"})", R"(,"steps":[{"op":10,"text":"x","unit":"mm"}])") == "engineering.step.limits");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1"})", R"(,"steps":[{"op":10,"kind":"value","text":"x","lower":"2","upper":"1"}])") == "engineering.step.range");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1"})", R"(,"alternates":[{"op":10,"workCenter":"CUT1"}])") == "engineering.operation.alternate");
    o.perform("engineering.changeWorkCenter", R"({"workCenter":"CUT1","version":1,"state":"closed"})");
    CHECK(add(R"({"name":"Cut","workCenter":"CUT1"})") == "engineering.routing.closed");
    CHECK(o.refusal("engineering.changeRouting", R"({"routing":"FG-500","version":2,"operations":[]})") == "engineering.draft.locked");
    o.perform("engineering.copyRouting", R"({"routing":"FG-500","revision":"B"})");
    CHECK(o.number("select count(*) as n from routing_operation") == 4);
    // The released bill of revision B uses a part at an operation that this routing lacks.
    o.perform("engineering.addBom", R"({"item":"FG-500","revision":"B","lines":[{"item":"RM-100","quantity":"1","opNo":30}]})");
    CHECK(o.refusals("engineering.releaseRouting", R"({"routing":"FG-500","version":1})") == Parts{"engineering.routing.closed", "engineering.routing.part"});
}

TEST_CASE("work centres, machines and tools are kept with their states") {
    Office o;
    CHECK(o.refusal("engineering.addWorkCenter", R"({"code":"CUT1","name":"again"})") == "engineering.center.taken");
    CHECK(o.refusal("engineering.addWorkCenter", R"({"code":"A/B","name":"slash"})") == "engineering.code.slash");
    CHECK(o.refusal("engineering.addWorkCenter", R"({"code":"X","name":"X","labourRate":"-1.00 EUR"})") == "inventory.cost.negative");
    CHECK(o.refusal("engineering.changeWorkCenter", R"({"workCenter":"CUT1","version":1,"capacity":0})") == "engineering.center.capacity");
    o.perform("engineering.changeTool", R"({"tool":"DIE-500","version":1,"state":"worn"})");
    o.act([](db::Tx& tx) { tx.run(R"sql(update tool set used = 50000)sql"); });
    CHECK(o.refusal("engineering.changeTool", R"({"tool":"DIE-500","version":2,"state":"repair","madeGood":true})") == "engineering.tool.made_good");
    o.perform("engineering.changeTool", R"({"tool":"DIE-500","version":2,"madeGood":true})");
    CHECK(o.text("select state from tool where code = 'DIE-500'") == "ready");
    CHECK(o.number("select used from tool where code = 'DIE-500'") == 0);
    o.perform("engineering.changeMachine", R"({"machine":"PRESS-1","version":1,"workCenter":"CUT1","state":"down"})");
    CHECK(o.text("select w.code || ' ' || m.state as at from machine m join work_center w on w.work_center_id = m.work_center_id where m.code = 'PRESS-1'") == "CUT1 down");
}
