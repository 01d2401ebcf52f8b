// Goods that are not as they should be are decided on part by part (A8 rows 8 and 9).
#include "quality/case.h"

using namespace test;

TEST_CASE("A8 row 9: one lot is decided on in parts, and every part is moved and booked at once") {
    Works w;
    w.receive("FG-500", 20, "FG-7", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches","bin":"MAIN/A-01","hold":true})");
    CHECK(w.balance("1325") == 20 * 5'05);  // a lot is held whole
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[
        {"kind":"scrap","quantity":"3","reason":"deep"},
        {"kind":"rework","quantity":"2","reason":"polish","workCenter":"PRESS1"}]})");
    CHECK(w.entriesOn("1310") == 2 * 5'05);
    CHECK(w.balance("5300") == 3 * 5'05);
    CHECK(w.text("select state from nonconformance") == "open");
    CHECK(w.number("select on_hold from lot where number = 'FG-7'") == 1);
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"use_as_is","quantity":"5","reason":"hidden","allowedBy":"A. Abel","toBin":"MAIN/B-01"}]})");
    CHECK(w.text("select state from nonconformance") == "closed");
    CHECK(w.number("select on_hold from lot where number = 'FG-7'") == 0);
    CHECK(w.balance("1325") == 0);
    CHECK(w.balance("1320") == 15 * 5'05);
    CHECK(w.number("select s.on_hand from stock_balance s join bin b on b.bin_id = s.bin_id where b.code = 'B-01'") == 5 * piece);
    CHECK(w.text("select w.number from disposition d join work_order w on w.work_order_id = d.work_order_id") == "MO-1");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 7: what lies in quarantine stays there, while the rest of its lot may be used again") {
    Works w;
    w.receive("FG-500", 20, "FG-7", "A-01");
    w.perform("inventory.transfer", R"({"lot":"FG-500/FG-7","from":"MAIN/A-01","to":"MAIN/Q-01","quantity":"4"})");
    w.perform("quality.addNonconformance", R"({"source":"inspection","lot":"FG-500/FG-7","quantity":"4","text":"bent","bin":"MAIN/Q-01"})");
    w.perform("quality.addNonconformance", R"({"source":"inspection","lot":"FG-500/FG-7","quantity":"16","text":"bent?","bin":"MAIN/A-01","hold":true})");
    w.perform("quality.decide", R"({"nonconformance":"NC-2","parts":[{"kind":"use_as_is","quantity":"16","reason":"looked at","allowedBy":"A. Abel"}]})");
    CHECK(w.number("select on_hold from lot where number = 'FG-7'") == 0);
    CHECK(w.text("select state from nonconformance where number = 'NC-1'") == "open");
    w.sell("FG-500", 20);
    CHECK(w.ofLine("SO-1", "allocated") == 16);
    CHECK(w.complaints().empty());
}

TEST_CASE("goods go back to the supplier out of stock, and what cannot be decided is refused") {
    Works w;
    w.receive("RM-100", 50, "L-X", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"supplier","lot":"RM-100/L-X","quantity":"20","text":"coat"})");
    const auto no = [&](const std::string& part) {
        return w.refusal("quality.decide", R"({"nonconformance":"NC-1","parts":[)" + part + "]}");
    };
    CHECK(no("") == "quality.decide.nothing");
    CHECK(no(R"({"kind":"scrap","quantity":"21","reason":"x"})") == "quality.decide.more");
    CHECK(no(R"({"kind":"scrap","quantity":"11","reason":"x"},{"kind":"scrap","quantity":"11","reason":"x"})") == "quality.decide.more");
    CHECK(no(R"({"kind":"use_as_is","quantity":"1","reason":"x"})") == "quality.decide.allowed");
    CHECK(no(R"({"kind":"use_as_is","quantity":"1","reason":"x","allowedBy":"A","allowedUntil":"2026-01-01"})") == "quality.decide.until");
    CHECK(no(R"({"kind":"rework","quantity":"1","reason":"x"})") == "quality.decide.center");
    CHECK(no(R"({"kind":"scrap","quantity":"1","reason":"x","bin":"MAIN/B-01"})") == "quality.decide.short");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"send_back","quantity":"20","reason":"coat"}]})");
    CHECK(w.entriesOn("1300") == -50'00);
    CHECK(w.onHand("L-X") == 30);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 9: a defect at work is logged in three taps, and its piece is scrapped by the decision") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.issue("MO-1", "RM-100/L-B", 10);
    w.perform("quality.addDefectKind", R"({"code":"BURR","name":"Burr"})");
    w.perform("quality.logDefect", R"({"operation":"MO-1/10","defect":"BURR","x":250,"y":900,"employee":"101"})");
    CHECK(w.text("select source from nonconformance") == "floor");
    CHECK(w.number("select quantity from nonconformance") == piece);
    CHECK(w.number("select place_x * 10000 + place_y as place from nonconformance") == 2'500'900);
    CHECK(w.refusal("quality.logDefect", R"({"operation":"MO-1/10","defect":"BURR","x":250})") == "quality.place.range");
    CHECK(w.refusal("quality.logDefect", R"({"operation":"MO-1/10","defect":"BURR","quantity":"11"})") == "quality.defect.more");
    CHECK(w.refusal("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"mend","quantity":"1","reason":"x"}]})") == "quality.decide.at_work");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"1","reason":"burr","workReason":"scrap/crk"}]})");
    CHECK(w.of("MO-1", "scrapped") == 1);
    CHECK(w.text("select state from nonconformance") == "closed");
    w.report("MO-1", 10, 9);
    w.perform("production.report", R"({"order":"MO-1","opNo":20,"good":"9","lot":"FG-9","bin":"MAIN/A-01","employee":"103","machine":"PRESS-1"})");
    const auto ofLot = [](int op, int pieces) {
        return fmt::format(R"({{"operation":"MO-1/{}","defect":"BURR","lot":"FG-500/FG-9","quantity":"{}","employee":"101"}})", op, pieces);
    };
    CHECK(w.refusal("quality.logDefect", ofLot(10, 1)) == "quality.defect.lot");
    CHECK(w.refusal("quality.logDefect", ofLot(20, 10)) == "quality.nonconformance.more");
    w.perform("quality.logDefect", ofLot(20, 2));
    CHECK(w.text("select l.number || ' ' || m.code || ' ' || e.number from nonconformance n join lot l on l.lot_id = n.lot_id "
                 "join machine m on m.machine_id = n.machine_id join employee e on e.employee_id = n.employee_id") == "FG-9 PRESS-1 101");
    w.perform("quality.decide", R"({"nonconformance":"NC-2","parts":[{"kind":"scrap","quantity":"2","reason":"burr"}]})");
    CHECK(w.onHand("FG-9") == 7);
    w.perform("quality.changeDefectKind", R"({"defectKind":"BURR","version":1,"retired":true})");
    CHECK(w.refusal("quality.logDefect", R"({"operation":"MO-1/10","defect":"BURR"})") == "quality.defect.retired");
    const auto bars = w.company->read(w.boss, [](const db::Read& r) {
        return quality::pareto(r, db::dateOf(2026, 1, 1), db::dateOf(2026, 12, 31));
    });
    REQUIRE(bars.size() == 1);
    CHECK(bars[0].defect == "BURR");
    CHECK(bars[0].count == 2);
    CHECK(bars[0].upTo.millionths == 1'000'000);
    CHECK(w.complaints().empty());
}

TEST_CASE("goods that we made are not sent back to a supplier") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.issue("MO-1", "RM-100/L-B", 10);
    w.report("MO-1", 10, 10);
    w.perform("production.report", R"({"order":"MO-1","opNo":20,"good":"10","lot":"FG-9","bin":"MAIN/A-01"})");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-9","quantity":"2","text":"scratches"})");
    CHECK(w.refusal("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"send_back","quantity":"2","reason":"x"}]})") == "quality.decide.made");
    CHECK(w.onHand("FG-9") == 10);
    CHECK(w.complaints().empty());
}

TEST_CASE("parts of one decision share what lies in their bin, in any order") {
    Works w;
    w.receive("FG-500", 10, "FG-7", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches"})");
    w.sell("FG-500", 5);
    w.perform("warehouse.ship", R"({"order":"SO-1"})");
    const std::string used = R"({"kind":"use_as_is","quantity":"5","reason":"hidden","allowedBy":"A. Abel"})";
    const auto parts = [](const std::string& all) { return R"({"nonconformance":"NC-1","parts":[)" + all + "]}"; };
    CHECK(w.refusal("quality.decide", parts(R"({"kind":"scrap","quantity":"3","reason":"deep"},{"kind":"scrap","quantity":"3","reason":"bent"})")) ==
          "quality.decide.short");
    CHECK(w.refusal("quality.decide", parts(R"({"kind":"scrap","quantity":"1","reason":"deep"},
        {"kind":"use_as_is","quantity":"5","reason":"hidden","allowedBy":"A. Abel","toBin":"MAIN/B-01"})")) == "quality.decide.short");
    CHECK(w.onHand("FG-7") == 5);
    w.perform("quality.decide", parts(R"({"kind":"scrap","quantity":"5","reason":"deep"},)" + used));
    CHECK(w.onHand("FG-7") == 0);
    CHECK(w.text("select state from nonconformance") == "closed");
    CHECK(w.complaints().empty());
}

TEST_CASE("what lies at another site is decided on with the right, the books and the work centres of that site") {
    Works w;
    w.perform("people.addSite", R"({"code":"B","name":"Second works","zone":"Europe/London","calendar":"WORK"})");
    w.perform("inventory.addWarehouse", R"({"code":"WB","name":"Hall B","site":"B"})");
    w.perform("inventory.addBin", R"({"warehouse":"WB","code":"B-01"})");
    w.perform("inventory.setCost", R"({"item":"FG-500","site":"B","cost":"5.05 EUR"})");
    w.receive("FG-500", 10, "FG-7", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches"})");
    w.perform("inventory.transfer", R"({"lot":"FG-500/FG-7","from":"MAIN/A-01","to":"WB/B-01","quantity":"4"})");
    w.perform("people.addRole", R"({"name":"judge","permissions":["quality.decide","complaints.see"]})");
    w.perform("people.addUser", R"({"name":"jo","fullName":"Jo Judge","password":"seven green lamps hum","roles":[{"role":"judge","site":"MAIN"}]})");
    const auto jo = w.company->actorNamed("jo", "test");
    const auto decide = [&](const db::Actor& who, const char* bin, const char* more) {
        return w.refusal([&] {
            w.company->perform(who, {"quality.decide", fmt::format(R"({{"nonconformance":"NC-1","parts":[{{"quantity":"1","reason":"x","bin":"{}",{}}}]}})", bin, more), {}, 1});
        });
    };
    CHECK(decide(jo, "WB/B-01", R"("kind":"scrap")") == "inventory.site.right");
    CHECK(decide(jo, "MAIN/A-01", R"("kind":"scrap")") == "");
    CHECK(decide(w.boss, "WB/B-01", R"("kind":"rework","workCenter":"PRESS1")") == "quality.decide.center");
    CHECK(decide(w.boss, "WB/B-01", R"("kind":"scrap")") == "");
    CHECK(w.complaints().empty());
}

TEST_CASE("a piece is in one open nonconformance at a time") {
    Works w;
    w.receive("FG-500", 10, "FG-7", "A-01");
    w.receive("FG-500", 10, "FG-7", "A-02");
    const auto add = [&](int pieces, const char* more = "") {
        return w.refusal("quality.addNonconformance",
                         fmt::format(R"({{"source":"audit","lot":"FG-500/FG-7","quantity":"{}","text":"scratches"{}}})", pieces, more));
    };
    const auto* first = R"(,"bin":"MAIN/A-01")";
    CHECK(add(8, first) == "");
    CHECK(add(3, first) == "quality.nonconformance.more");
    CHECK(add(13) == "quality.nonconformance.more");
    CHECK(add(11) == "");  // wherever they lie
    CHECK(add(2, first) == "quality.nonconformance.more");
    CHECK(add(1, first) == "");
    CHECK(add(1, R"(,"bin":"MAIN/A-02")") == "quality.nonconformance.more");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"use_as_is","quantity":"8","reason":"hidden","allowedBy":"A. Abel"}]})");
    CHECK(add(8, first) == "");  // what is decided on may be found bad again
    CHECK(w.complaints().empty());
}
