// Certificates: what each lot of a delivery rests on, and what was measured of it.
#include "quality/certificates.h"
#include "quality/lab.h"

using namespace test;
using quality::Conformity;

namespace {

struct Delivered : Lab {
    Delivered() {
        plan("IP-500", "FG-500", R"({"name":"Length","kind":"measured","unit":"h","lower":"9.9","upper":"10.1","method":"Caliper","rule":"fixed","size":3})");
        receive("FG-500", 98, "FG-L1", "QC");
    }
    void measure(std::string_view readings) {
        perform("quality.recordResults", fmt::format(R"({{"inspection":"QI-1","line":10,"readings":[{}],"unit":"h"}})", readings));
    }
    void ship() {
        sell("FG-500", 90);
        perform("warehouse.ship", R"({"order":"SO-1"})");
    }
    std::vector<quality::CertifiedLot> lots() {
        const tl::ShipmentId shipment{number("select max(shipment_id) as id from shipment")};
        return company->read(boss, [&](const db::Read& r) { return quality::certifiedLots(r, shipment); });
    }
};

}  // namespace

TEST_CASE("A8 row 13: a lot conforms by its inspections, with who released it and what was measured") {
    Delivered w;
    w.measure(R"("10.0","10.05","9.95")");
    w.decide("QI-1", "free", R"(,"bin":"MAIN/A-01")");
    w.ship();
    const auto lots = w.lots();
    REQUIRE(lots.size() == 1);
    CHECK(lots[0].conformity == Conformity::conforms);
    CHECK(lots[0].lot == "FG-L1");
    CHECK(lots[0].revision == "A");
    CHECK(lots[0].quantity == tl::Quantity{90 * piece});
    CHECK(lots[0].inspections == "QI-1");
    CHECK(lots[0].releasedBy == "boss");
    CHECK(lots[0].certifiable());
    const tl::ShipmentId shipment{w.number("select shipment_id as id from shipment")};
    const auto results = w.company->read(w.boss, [&](const db::Read& r) { return quality::certificate(r, shipment); });
    REQUIRE(results.size() == 1);
    CHECK(results[0].pieces == 3);
    CHECK(results[0].smallest->value == Approx(9.95));
    CHECK(results[0].largest->value == Approx(10.05));
    CHECK(results[0].mean()->value == Approx(10.0));
}

TEST_CASE("A8 row 13: goods that are free against their sample or by a concession are certified as such") {
    Delivered w;
    w.measure(R"("10.0","10.05","10.2")");
    w.decide("QI-1", "free", R"(,"bin":"MAIN/A-01","comment":"sorted, the long ones are out")");
    w.ship();
    CHECK(w.lots().at(0).conformity == Conformity::conceded);
    CHECK(w.lots().at(0).concession == "QI-1: sorted, the long ones are out");
    w.perform("quality.addNonconformance", R"({"source":"floor","lot":"FG-500/FG-L1","quantity":"3","text":"Dull"})");
    CHECK(w.lots().at(0).conformity == Conformity::undecided);
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(w.boss, {password}, "concession granted");
    w.company->perform(w.boss, {"quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"use_as_is","quantity":"3","reason":"only looks","allowedUntil":"2026-12-31"}]})", circumstances, 1});
    CHECK(w.lots().at(0).conformity == Conformity::conceded);
    CHECK(w.lots().at(0).concession == "QI-1: sorted, the long ones are out; NC-1: " + w.text("select full_name from disposition") + " (2026-12-31)");
}

TEST_CASE("A8 row 13: nobody certifies goods that no plan asked about or that are on hold") {
    Works w;
    w.receive("FG-500", 20, "FG-7", "A-01");
    w.sell("FG-500", 10);
    w.perform("warehouse.ship", R"({"order":"SO-1"})");
    const tl::ShipmentId shipment{w.number("select shipment_id as id from shipment")};
    const auto lot = [&] { return w.company->read(w.boss, [&](const db::Read& r) { return quality::certifiedLots(r, shipment); }).at(0); };
    CHECK(lot().conformity == Conformity::uninspected);
    CHECK_FALSE(lot().certifiable());
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-7","reason":"doubt"})");
    CHECK(lot().conformity == Conformity::undecided);
}
