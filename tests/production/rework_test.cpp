// A7.11: rework has an order and a cost of its own, linked to the defect; scrap leaves the process with its reason.
// And what is taken apart.
#include "support/works.h"

using namespace test;

TEST_CASE("A7 row 11: pieces of a held lot are reworked as flows.md E4 says, to the cent") {
    Works w;
    w.receive("FG-500", 8, "FG-L1");
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"cracked","caseNumber":"C-1"})");
    CHECK(w.balance("1325") == 40'40);
    const auto made = w.to("addRework", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"2","defect":"burr","workCenter":"PRESS1"})");
    CHECK(w.entriesOn("1310") == 10'10);
    CHECK(w.entriesOn("1325") == -10'10);
    CHECK(w.said("MO-1", "kind") == "rework");
    CHECK(w.said("MO-1", "lot") == "FG-L1R");
    CHECK(w.number("select quantity from supply") == 2 * piece);
    w.to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"0.2","kind":"rework"})");
    CHECK(w.entriesOn("5400") == -6'00);
    CHECK(w.entriesOn("5410") == -4'00);
    CHECK(w.of("MO-1", "wip") == 20'10);
    w.report("MO-1", 10, 2);
    CHECK(w.entriesOn("1320") == 10'10);
    CHECK(w.entriesOn("5310") == 10'00);
    CHECK(w.entriesOn("1310") == -20'10);
    CHECK(w.inside("FG-L1R", "FG-L1") == 2);
    CHECK(w.onHand("FG-L1") == 6);
    CHECK(w.to("close", R"({"order":"MO-1"})").at("variances").as_array().empty());
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 11: pieces reported as rework leave their order with what they carry, and come back by one of their own") {
    Works w;
    w.receiveMaterial();
    const auto so = w.sell("FG-500", 50);
    w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1","lot":"FG-L1","release":true}})", so));
    w.issue("MO-1", "RM-100/L-B", 50);
    w.issue("MO-1", "PK-10/-", 5);
    w.report("MO-1", 10, 50);
    const auto done = w.report("MO-1", 20, 46, 0, 4);
    CHECK(done.at("state").as_string() == "finished");
    CHECK(done.if_contains("reworkOrder") != nullptr);
    // Each carries a blank and the time at CUT1: 2.50 + 0.02 h x 50.00.
    CHECK(w.of("MO-2", "wip") == 4 * 3'50);
    CHECK(w.said("MO-2", "defect") == "Burr");
    CHECK(w.said("MO-2", "lot") == "FG-L1R");
    CHECK(w.ofComponent("MO-2", "RM-100", "issued") == 4);
    CHECK(w.ofComponent("MO-1", "RM-100", "issued") == 46);
    CHECK(w.inside("FG-L1", "L-B") == 46);
    CHECK(w.ofLine(so, "allocated") == 46);
    CHECK(w.number("select quantity from peg") == 4 * piece);  // the rework brings the rest
    CHECK(w.complaints().empty());

    w.to("bookTime", R"({"order":"MO-2","opNo":20,"hours":"0.4","kind":"rework"})");
    w.report("MO-2", 20, 3, 1);
    CHECK(w.said("MO-2", "state") == "finished");
    CHECK(w.ofLine(so, "allocated") == 49);
    CHECK(w.inside("FG-L1R", "L-B") == 3);
    CHECK(w.inside("", "L-B") == 1);
    CHECK(w.of("MO-2", "wip") == 0);
    CHECK(w.balance("5310") == 4 * 3'50 + 20'00 - 3 * 5'05);
    w.to("close", R"({"order":"MO-2"})");
    w.to("close", R"({"order":"MO-1"})");
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 11: pieces that fail at the first operation go on through the later ones after their rework") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 20);
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 10, 15, 0, 5);
    CHECK(w.rows<std::int64_t>("select o.op_no from work_order_operation o join work_order w on w.work_order_id = "
                               "o.work_order_id where w.number = 'MO-2' order by o.op_no") == std::vector<std::int64_t>{10, 20});
    CHECK(w.number("select o.run_ms from work_order_operation o join work_order w on w.work_order_id = o.work_order_id "
                   "where w.number = 'MO-2' and o.op_no = 10") == 0);
    CHECK(w.of("MO-2", "wip") == 5 * 2'50);  // blanks only: the time of the operation itself is not in them
    CHECK(w.no("cancel", R"({"order":"MO-2","reason":"no"})") == "production.cancel.rework");
    w.report("MO-2", 10, 5);
    w.report("MO-2", 20, 5);
    CHECK(w.onHand("MO-2") == 5);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 11: what cannot be reworked is refused") {
    Works w;
    w.receive("FG-500", 8, "FG-L1");
    const auto no = [&](const std::string& more) {
        return w.no("addRework", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01",)" + more + "}");
    };
    CHECK(no(R"("quantity":"9","defect":"burr","workCenter":"PRESS1")") == "production.rework.short");
    CHECK(no(R"("quantity":"1","defect":"","workCenter":"PRESS1")") == "production.rework.defect");
    CHECK(no(R"("quantity":"1","defect":"burr","workCenter":999)") == "production.center.unknown");
    CHECK(no(R"("quantity":"1","defect":"burr","workCenter":"PRESS1","newLot":"FG-L1")") == "production.rework.lot");
    w.sell("FG-500", 7);
    CHECK(no(R"("quantity":"2","defect":"burr","workCenter":"PRESS1")") == "production.rework.short");
    w.to("addRework", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"1","defect":"burr","workCenter":"PRESS1"})");
    CHECK(w.no("report", R"({"order":"MO-1","opNo":10,"good":"1","bin":"MAIN/A-01","lot":"FG-L1"})") == "production.report.circle");
    w.to("cancel", R"({"order":"MO-1","reason":"it is good"})");
    CHECK(w.onHand("FG-L1") == 8);
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 11: a serial number stays itself through its rework") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"45.00 EUR"}})");
    w.receive("PU-1", 1, "P-1");
    w.receive("PU-1", 1, "P-2");
    w.to("addRework", R"({"lot":"PU-1/P-1","bin":"MAIN/A-01","quantity":"1","defect":"leaks","workCenter":"PRESS1"})");
    CHECK(w.onHand("P-1") == 0);
    CHECK(w.no("report", R"({"order":"MO-1","opNo":10,"good":"1","bin":"MAIN/A-01","serials":["P-2"]})") ==
          "production.report.serial_taken");
    w.to("report", R"({"order":"MO-1","opNo":10,"good":"1","bin":"MAIN/A-01","serials":["P-1"]})");
    CHECK(w.onHand("P-1") == 1);
    CHECK(w.no("bringBack", R"({"order":"MO-1","lot":"PU-1/P-1","quantity":"1","bin":"MAIN/A-01"})") ==
          "production.bring_back.more");
    CHECK(w.complaints().empty());
}

TEST_CASE("a lot is taken apart: its parts come back at their standards, the rest is material usage") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10, R"("lot":"FG-1")");
    w.issue("MO-1", "RM-100/L-B", 10);
    w.issue("MO-1", "PK-10/-", 1);
    w.report("MO-1", 10, 10);
    w.report("MO-1", 20, 10);
    const auto usage = w.balance("5110");
    const auto apart = w.to("disassemble", R"({"lot":"FG-500/FG-1","bin":"MAIN/A-01","quantity":"4","toBin":"MAIN/B-01"})");
    CHECK(apart.at("lost").as_string() == "10.00 EUR");  // 4 x (5.05 - 2.50 - 0.05)
    CHECK(w.balance("5110") == usage + 10'00);
    CHECK(w.onHand("FG-1") == 6);
    CHECK(w.onHand("MO-2") == 4);  // the blanks, in a lot of their own
    CHECK(w.text("select expires_on from lot where number = 'MO-2'") == "2027-01-31");
    CHECK(w.inside("MO-2", "FG-1") == 4);
    CHECK(w.said("MO-2", "state") == "closed");
    CHECK(w.of("MO-2", "wip") == 0);
    CHECK(w.complaints().empty());

    SECTION("what is lost is said, and what was never in it is refused") {
        w.to("disassemble", R"({"lot":"FG-500/FG-1","bin":"MAIN/A-01","quantity":"1","recovered":[{"item":"RM-100","quantity":"0"}]})");
        CHECK(w.count("lot where number = 'MO-3'") == 0);
        const auto no = [&](const char* recovered) {
            return w.no("disassemble", fmt::format(R"({{"lot":"FG-500/FG-1","bin":"MAIN/A-01","quantity":"1","recovered":[{}]}})", recovered));
        };
        CHECK(no(R"({"item":"SP-9","quantity":"1"})") == "production.apart.item");
        CHECK(no(R"({"item":"RM-100","quantity":"2"})") == "production.apart.more");
        CHECK(no(R"({"item":"RM-100","quantity":"1","lot":"L-B"})") == "production.report.circle");
        CHECK(w.no("disassemble", R"({"lot":"FG-500/FG-1","bin":"MAIN/A-01","quantity":"6"})") == "production.rework.short");
        CHECK(w.complaints().empty());
    }
}

TEST_CASE("a serial number that is taken apart gives back the serials that are in it") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"MT-1","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"45.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"MT-1","quantity":"1"}]}})");
    w.receive("MT-1", 1, "M-1");
    w.receive("PU-1", 1, "P-0");
    w.order("PU-1", 1);
    w.issue("MO-1", "MT-1/M-1", 1);
    w.to("report", R"({"order":"MO-1","good":"1","bin":"MAIN/A-01","serials":["P-1"]})");
    CHECK(w.no("disassemble", R"({"lot":"PU-1/P-0","bin":"MAIN/A-01","quantity":"1"})") == "production.apart.serial");
    w.to("disassemble", R"({"lot":"PU-1/P-1","bin":"MAIN/A-01","quantity":"1"})");
    CHECK(w.onHand("M-1") == 1);
    CHECK(w.onHand("P-1") == 0);
    w.order("PU-1", 1);
    w.issue("MO-3", "MT-1/M-1", 1);  // it goes into another pump
    w.to("report", R"({"order":"MO-3","good":"1","bin":"MAIN/A-01","serials":["P-2"]})");
    CHECK(w.inside("P-2", "M-1") == 1);
    CHECK(w.complaints().empty());
}
