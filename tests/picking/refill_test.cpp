// A6 row 11: pick faces are refilled from the reserve behind them, by their bounds and by what released waves take out.
#include "picking/hall.h"

using namespace test;

namespace {

struct Faces : Hall {
    Faces() {
        perform("warehouse.setPickFace", R"({"bin":"MAIN/A-01","version":0,"item":"FG-500","refillBelow":"10","refillTo":"40"})");
        receive("FG-500", 15, R"("lot":"FACE","expiresOn":"2027-01-31")", "A-01");
        receive("FG-500", 20, R"("lot":"NEXT","expiresOn":"2027-03-31")", "B-01");
        receive("FG-500", 50, R"("lot":"LAST","expiresOn":"2027-06-30")", "A-03");
    }
    ~Faces() { CHECK(complaints() == std::vector<std::string>{}); }
    std::vector<std::string> tasks() {
        return rows<std::string>(R"sql(
            select l.number || ' ' || b.code || ' ' || cast(t.quantity / 1000000 as text) || ' ' || cast(t.priority as text) as task
            from warehouse_task t join lot l on l.lot_id = t.lot_id join bin b on b.bin_id = t.from_bin_id
            where t.kind = 'refill' and t.state = 'open' order by t.warehouse_task_id
        )sql");
    }
};

using Tasks = std::vector<std::string>;

}  // namespace

TEST_CASE("A6 row 11: a face below its bound is filled up, first expiry first, and not twice") {
    Faces w;
    CHECK(w.refusal("warehouse.makeRefills", R"({"site":"MAIN"})") == "warehouse.refill.nothing");  // 15 are no less than 10
    w.perform("inventory.scrap", R"({"lot":"FG-500/FACE","bin":"MAIN/A-01","quantity":"6","reason":"bent"})");
    const auto made = w.answer("warehouse.makeRefills", R"({"site":"MAIN"})");
    CHECK(made.at("missing").as_int64() == 0);
    CHECK(w.tasks() == Tasks{"NEXT B-01 20 20", "LAST A-03 11 20"});
    CHECK(w.refusal("warehouse.makeRefills", R"({"site":"MAIN"})") == "warehouse.refill.nothing");  // it is on its way
    for (const auto& task : made.at("tasks").as_array())
        w.perform("warehouse.doTask", fmt::format(R"({{"task":{},"from":"{}","to":"MAIN/A-01","lot":"FG-500/{}"}})", task.as_int64(),
                                                  task == made.at("tasks").as_array()[0] ? "MAIN/B-01" : "MAIN/A-03",
                                                  task == made.at("tasks").as_array()[0] ? "NEXT" : "LAST"));
    CHECK(w.onHand("NEXT", "A-01") == 20);
    CHECK(w.onHand("LAST", "A-01") == 11);
    CHECK(w.refusal("warehouse.makeRefills", R"({"site":"MAIN"})") == "warehouse.refill.nothing");
}

TEST_CASE("A6 row 11: what a released wave will take out of a face is brought before it runs dry") {
    Faces w;
    w.sell("FG-500", "12");
    CHECK(w.refusal("warehouse.makeRefills", R"({"site":"MAIN"})") == "warehouse.refill.nothing");  // not released yet
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    w.answer("warehouse.makeRefills", R"({"wave":"WV-1"})");
    CHECK(w.tasks() == Tasks{"NEXT B-01 20 15", "LAST A-03 17 15"});  // 3 would be left: 37 more
    CHECK(w.text("select document_kind from warehouse_task order by warehouse_task_id limit 1") == "wave");
}

TEST_CASE("a refill takes nothing that is set aside, held or expired, and says when reserve has too little") {
    Faces w;
    w.perform("inventory.scrap", R"({"lot":"FG-500/FACE","bin":"MAIN/A-01","quantity":"15","reason":"bent"})");
    w.sell("FG-500", "15");  // of NEXT
    w.receive("FG-500", 30, R"("lot":"OLD","expiresOn":"2026-11-22")", "A-02");
    w.perform("inventory.hold", R"({"lot":"FG-500/LAST","reason":"look"})");
    CHECK(w.answer("warehouse.makeRefills", R"({"site":"MAIN"})").at("missing").as_int64() == 1);
    CHECK(w.tasks() == Tasks{"NEXT B-01 5 20"});
}

TEST_CASE("a pick face is set, changed by whoever saw it last, and taken away") {
    Faces w;
    const auto set = [&](const std::string& more) { return w.refusal("warehouse.setPickFace", R"({"bin":"MAIN/A-01",)" + more + "}"); };
    CHECK(set(R"("version":0,"item":"FG-500","refillBelow":"1","refillTo":"2")") == "warehouse.record.stale");
    CHECK(set(R"("version":1,"item":"FG-500","refillBelow":"2","refillTo":"2")") == "warehouse.face.to");
    CHECK(set(R"("version":1,"item":"FG-500","refillBelow":"-1","refillTo":"2")") == "warehouse.face.below");
    CHECK(w.refusal("warehouse.setPickFace", R"({"bin":"MAIN/OUT","version":0,"item":"FG-500","refillTo":"2"})") == "warehouse.face.bin");
    CHECK(set(R"("version":1,"item":"FG-500","refillTo":"2")").empty());
    CHECK(set(R"("version":2)").empty());
    CHECK(w.count("pick_face") == 0);
    CHECK(set(R"("version":0)") == "warehouse.face.none");
}
