// A5 rows 1, 3 and 13: revisions apart from numbers, when they take hold, and what may be done in each state.
#include "engineering/office.h"
#include "engineering/revisions.h"
#include "engineering/serial.h"

using namespace test;

namespace {

using Parts = std::vector<std::string>;

constexpr const char* pump =
    R"({"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"90.00 EUR"})";

// FG-500 gets a revision B with one carton less in its bill, and both are released.
void twoRevisions(Office& o) {
    o.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B","note":"without a carton"})");
    o.perform("engineering.addBom", R"({"item":"FG-500","revision":"B","lines":[{"item":"RM-100","quantity":"2"}]})");
    o.perform("engineering.addRouting", R"({"item":"FG-500","revision":"B","operations":[{"name":"Press","workCenter":"PRESS1","run":"0.03 h"}]})");
    o.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":1,"state":"released"})");
    o.perform("inventory.setCost", R"({"item":"FG-500","revision":"B","cost":"6.00 EUR"})");
}

std::string use(Office& o, std::string_view number, std::string_view revision, engineering::Use use) {
    const auto id = o.item(number);
    return o.read([&](const db::Read& r) {
        db::Reasons reasons;
        engineering::checkUse(r, id, revision, use, reasons, "item");
        return reasons.any() ? reasons.all().front().code : std::string{};
    });
}

std::string inForce(Office& o, std::string_view number, int inDays, const std::string& serial = {}) {
    const auto id = o.item(number);
    return o.read([&](const db::Read& r) { return engineering::revisionInForce(r, id, o.today() + inDays, serial); });
}

}  // namespace

TEST_CASE("A5 row 1: the revision is apart from the number, every lot carries its own, and two are made at once") {
    Office o;
    twoRevisions(o);
    o.receive("FG-500", 5, R"("lot":"L-A")");
    o.receive("FG-500", 3, R"("lot":"L-B","revision":"B")");
    CHECK(o.text("select revision from lot where number = 'L-A'") == "A");
    CHECK(o.text("select revision from lot where number = 'L-B'") == "B");
    // Each by its own bill on the same day.
    CHECK(o.parts(o.snapshot("FG-500", "A")) == Parts{"RM-100 100 at 10", "PK-10 10"});
    CHECK(o.parts(o.snapshot("FG-500", "B")) == Parts{"RM-100 200"});
    // Each is worth its own standard.
    CHECK(o.number("select value from stock_value v join item i on i.item_id = v.item_id where i.number = 'FG-500' and v.revision = 'A'") == 25'25);
    CHECK(o.number("select value from stock_value v join item i on i.item_id = v.item_id where i.number = 'FG-500' and v.revision = 'B'") == 18'00);
    CHECK(o.refusal("engineering.addRevision", R"({"item":"FG-500","revision":"B"})") == "engineering.revision.taken");
    CHECK(o.complaints().empty());
}

TEST_CASE("A5 row 1: the current revision is moved only to one that can be made") {
    Office o;
    o.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B"})");
    CHECK(o.refusal("engineering.makeCurrent", R"({"item":"FG-500","revision":"C"})") == "engineering.revision.unknown");
    CHECK(o.refusals("engineering.makeCurrent", R"({"item":"FG-500","revision":"B"})") ==
          Parts{"engineering.revision.unfit", "engineering.revision.bill"});
    CHECK(o.refusal("engineering.makeCurrent", R"({"item":"FG-500","revision":"A"})") == "engineering.revision.already");
    CHECK(o.refusal("inventory.changeItem", R"({"item":"FG-500","version":1,"revision":"B"})") == "inventory.item.revision");
    o.perform("engineering.addBom", R"({"item":"FG-500","revision":"B","lines":[{"item":"RM-100","quantity":"2"}]})");
    o.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":1,"state":"prototype"})");
    o.perform("engineering.makeCurrent", R"({"item":"FG-500","revision":"B"})");
    CHECK(o.revision("FG-500") == "B");
}

TEST_CASE("A5 row 3: lines of a bill hold by date and by serial") {
    Office o;
    o.perform("inventory.addItem", pump);
    o.perform("engineering.addBom", R"({"item":"PU-1","lines":[
        {"item":"RM-100","quantity":"1","validTo":"2026-12-31"},{"item":"RM-100","quantity":"3","validFrom":"2027-01-01"},
        {"item":"SP-9","quantity":"1","serialTo":"SN-99"},{"item":"SP-9","quantity":"2","serialFrom":"SN-100"}]})");
    CHECK(o.parts(o.snapshot("PU-1", "", "", 10, 0, "SN-9")) == Parts{"RM-100 10", "SP-9 10"});
    CHECK(o.parts(o.snapshot("PU-1", "", "", 10, 60, "SN-100")) == Parts{"RM-100 30", "SP-9 20"});
    // No serial said: the one after the highest that is there.
    CHECK(o.parts(o.snapshot("PU-1", "", "", 1)) == Parts{"RM-100 1", "SP-9 1"});
    o.receive("PU-1", 1, R"("lot":"SN-99")");
    CHECK(o.parts(o.snapshot("PU-1", "", "", 1)) == Parts{"RM-100 1", "SP-9 2"});
    const auto made = o.item("PU-1");
    const auto exploded = o.read([&](const db::Read& r) { return engineering::explode(r, made, o.today()); });
    REQUIRE(exploded.size() == 2);
    CHECK(exploded[1].number == "SP-9");
    CHECK(exploded[1].quantity == tl::quantity(2));
}

TEST_CASE("A5 row 3: serials are counted as people count") {
    using namespace engineering;
    CHECK(compareSerials("SN-9", "SN-10") < 0);
    CHECK(compareSerials("SN-010", "SN-10") == 0);
    CHECK(compareSerials("A2B10", "A2B9") > 0);
    CHECK(compareSerials("SN", "SN-1") < 0);
    CHECK(nextSerial("SN-0099") == "SN-0100");
    CHECK(nextSerial("99") == "100");
    CHECK(nextSerial("A9B") == "A10B");
    CHECK(nextSerial("") == "");
}

TEST_CASE("A5 row 3: a change takes hold on its day, and not before") {
    Office o;
    twoRevisions(o);
    o.perform("engineering.addChangeOrder",
              R"({"title":"B","reason":"lighter","effectivity":"date","effectiveOn":"2026-12-03","items":[{"item":"FG-500","revision":"B","oldStock":"scrap"}]})");
    o.perform("engineering.submitChange", R"({"changeOrder":"ECO-1","version":1})");
    CHECK(o.signedBy(o.eva, "engineering.approveChange", R"({"changeOrder":"ECO-1","version":2})") == "");
    o.perform("engineering.releaseChange", R"({"changeOrder":"ECO-1","version":3})");
    CHECK(o.revision("FG-500") == "A");
    CHECK(inForce(o, "FG-500", 0) == "A");
    CHECK(inForce(o, "FG-500", 9) == "A");
    CHECK(inForce(o, "FG-500", 10) == "B");
    CHECK(use(o, "FG-500", "A", engineering::Use::make) == "");
    o.perform("engineering.takeHold", "{}");
    CHECK(o.revision("FG-500") == "A");
    o.wait(10);
    CHECK(use(o, "FG-500", "A", engineering::Use::make) == "engineering.state.make");  // by the day alone
    CHECK(use(o, "FG-500", "", engineering::Use::make) == "");
    o.perform("engineering.takeHold", "{}");
    CHECK(o.revision("FG-500") == "B");
    CHECK(o.life("FG-500", "A") == "obsolete");
    CHECK(o.complaints().empty());
}

TEST_CASE("A5 row 3: a change by serial takes hold from its serial on") {
    Office o;
    o.perform("inventory.addItem", pump);
    o.play(R"({"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"SP-9","quantity":"1"}]}}
{"do":"engineering.addBom","args":{"item":"PU-1","revision":"B","draft":true,"lines":[{"item":"SP-9","quantity":"2"}]}})");
    CHECK(o.refusal("engineering.addChangeOrder", R"({"title":"B","reason":"r","effectivity":"serial","items":[]})") ==
          "engineering.change.serial");
    CHECK(o.refusal("engineering.addChangeOrder",
                    R"({"title":"B","reason":"r","effectivity":"serial","effectiveSerial":"7","items":[{"item":"SP-9","revision":"B"}]})") ==
          "engineering.change.untracked");
    o.perform("engineering.addChangeOrder",
              fmt::format(R"({{"title":"Two bearings","reason":"noise","effectivity":"serial","effectiveSerial":"SN-100","items":[{{"item":"PU-1","revision":"B","bom":{}}}]}})",
                          o.bom("PU-1", "B").number));
    o.perform("engineering.submitChange", R"({"changeOrder":"ECO-1","version":1})");
    CHECK(o.signedBy(o.eva, "engineering.approveChange", R"({"changeOrder":"ECO-1","version":2})") == "");
    o.perform("engineering.releaseChange", R"({"changeOrder":"ECO-1","version":3})");
    CHECK(inForce(o, "PU-1", 0, "SN-99") == "A");
    CHECK(inForce(o, "PU-1", 0, "SN-100") == "B");
    CHECK(o.parts(o.snapshot("PU-1", "", "", 1, 0, "SN-99")) == Parts{"SP-9 1"});
    CHECK(o.parts(o.snapshot("PU-1", "", "", 1, 0, "SN-100")) == Parts{"SP-9 2"});
    o.perform("engineering.makeCurrent", R"({"item":"PU-1","revision":"B","reason":"SN-99 is made"})");
    CHECK(o.life("PU-1", "A") == "phase_out");
    CHECK(inForce(o, "PU-1", 0, "SN-1") == "B");
}

TEST_CASE("A5 row 13: the state of a revision blocks buying, making and selling") {
    Office o;
    using engineering::Use;
    const auto all = [&](const char* revision) {
        return use(o, "FG-500", revision, Use::buy) + "," + use(o, "FG-500", revision, Use::make) + "," +
               use(o, "FG-500", revision, Use::sell);
    };
    const auto set = [&](std::int64_t version, const char* state) {
        o.perform("engineering.setRevisionState",
                  fmt::format(R"({{"item":"FG-500","revision":"B","version":{},"state":"{}"}})", version, state));
    };
    o.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B"})");
    CHECK(all("B") == "engineering.state.buy,engineering.state.make,engineering.state.sell");
    set(1, "prototype");
    CHECK(all("B") == ",,engineering.state.sell");
    set(2, "released");
    CHECK(all("B") == ",,");
    set(3, "phase_out");
    CHECK(all("B") == "engineering.state.buy,engineering.state.make,");
    set(4, "released");  // one step back
    set(5, "obsolete");
    CHECK(all("B") == "engineering.state.buy,engineering.state.make,engineering.state.sell");
    CHECK(o.refusal("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":6,"state":"released"})") ==
          "engineering.revision.step");
    CHECK(o.refusal("engineering.setRevisionState", R"({"item":"FG-500","revision":"A","version":1,"state":"obsolete"})") ==
          "engineering.revision.current");
    CHECK(o.refusal("engineering.setRevisionState", R"({"item":"FG-500","revision":"A","version":9,"state":"phase_out"})") ==
          "engineering.record.stale");
}

TEST_CASE("A5 row 13: an order for what is only a prototype is neither entered nor signed") {
    Office o;
    o.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"10"}]})");
    o.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B"})");
    o.perform("engineering.addBom", R"({"item":"FG-500","revision":"B","lines":[{"item":"RM-100","quantity":"2"}]})");
    o.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":1,"state":"prototype"})");
    o.perform("engineering.makeCurrent", R"({"item":"FG-500","revision":"B"})");
    CHECK(o.refusal("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"10"}]})") ==
          "engineering.state.sell");
    CHECK(o.refusal("orders.sign", R"({"order":"Q-1"})") == "engineering.state.sell");
    o.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":2,"state":"released"})");
    o.perform("inventory.setCost", R"({"item":"FG-500","cost":"5.05 EUR"})");
    o.perform("orders.sign", R"({"order":"Q-1"})");
}
