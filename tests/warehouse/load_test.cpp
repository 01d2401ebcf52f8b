// Loading by carrier and cut-off, and the extra step out of a high bay.
#include "warehouse/loads.h"
#include "warehouse/store_room.h"
#include "warehouse/tasks.h"

using namespace test;

namespace {

struct Yard : StoreRoom {
    // An order of so many pieces, packed in one carton at a dock.
    std::string atDock(int pieces, std::string_view carrier = {}, std::string_view dock = "OUT") {
        const auto lot = fmt::format("FG-D{}", ++lots);
        number_ = order(pieces);
        receive("FG-500", pieces, "A-01", lot);
        if (!carrier.empty()) perform("warehouse.setCarrier", fmt::format(R"({{"order":"{}","carrier":"{}"}})", number_, carrier));
        const auto unit = std::string{answer("warehouse.packUnit", fmt::format(
            R"({{"bin":"MAIN/A-01","kind":"carton","order":"{}","parts":[{{"lot":"FG-500/{}","quantity":"{}"}}],"close":true}})", number_,
            lot, pieces)).at("sscc").as_string()};
        if (!dock.empty()) perform("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/{}"}})", unit, dock));
        return unit;
    }
    std::string load(std::string_view carrier, std::string_view more = {}) {
        return member(perform("warehouse.addLoad", fmt::format(R"({{"carrier":"{}"{}}})", carrier, more)), "number");
    }
    std::string onto(std::string_view load, std::string_view unit) {
        return fmt::format(R"({{"load":"{}","unit":"{}"}})", load, unit);
    }
    std::vector<warehouse::Departure> departures(std::string_view day = "2026-11-23") {
        db::Date on;
        db::fromText(day, on);
        return company->read(boss, [&](const db::Read& r) {
            return warehouse::departures(r, r.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql"), on);
        });
    }
    const std::string& lastOrder() const { return number_; }

private:
    std::string number_;
    int lots = 0;
};

}  // namespace

TEST_CASE("A6.15: a load takes units of its carrier at its dock, and when it leaves its orders are shipped") {
    Yard s;
    s.addBin("OUT-2", "outbound");
    const auto own = s.atDock(10, "Kurier Nord");
    const auto first = s.lastOrder();
    const auto any = s.atDock(6);
    const auto others = s.atDock(7, "Sued");
    const auto elsewhere = s.atDock(8, "Kurier Nord", "OUT-2");
    const auto inside = s.atDock(9, "Kurier Nord", "");
    const auto left = s.lastOrder();

    CHECK(s.refusal("warehouse.addLoad", R"({"carrier":"Kurier Nord","dock":"MAIN/A-01"})") == "warehouse.dock.kind");
    const auto load = s.load("Kurier Nord", R"(,"vehicle":"HB-KN 7","dock":"MAIN/OUT")");
    CHECK(s.refusal("warehouse.leave", fmt::format(R"({{"load":"{}"}})", load)) == "warehouse.load.empty");
    s.perform("warehouse.loadUnit", s.onto(load, own));
    const auto loaded = s.answer("warehouse.loadUnit", s.onto(load, any));
    CHECK(loaded.at("units").as_int64() == 2);
    CHECK(loaded.at("gross").as_int64() == 16 * 350 + 2 * 250);
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, any)) == "warehouse.unit.loaded");
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, others)) == "warehouse.load.carrier");
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, elsewhere)) == "warehouse.load.dock");
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, inside)) == "warehouse.load.place");

    // What is on a truck is not moved or shipped beside it.
    CHECK(s.refusal("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/A-02"}})", own)) == "warehouse.unit.loaded");
    CHECK(s.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", first)) == "warehouse.ship.packed");
    CHECK(s.refusal("warehouse.setCarrier", fmt::format(R"({{"order":"{}","carrier":"Sued"}})", first)) == "warehouse.carrier.loaded");

    const auto gone = s.answer("warehouse.leave", fmt::format(R"({{"load":"{}","tracking":"KN-1"}})", load));
    CHECK(gone.at("shipments").as_array().size() == 2);
    CHECK(gone.at("missed").as_array().size() == 2);
    CHECK(gone.at("missed").at(1).at("number").as_string() == left);
    CHECK(gone.at("missed").at(1).at("state").as_string() == "half");
    CHECK(s.count("shipment where carrier = 'Kurier Nord' and tracking = 'KN-1' and truck_load_id is not null") == 2);
    CHECK(s.text(R"sql(select state from truck_load)sql") == "departed");
    CHECK(s.balance("5000") == 16 * 505);
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, others)) == "warehouse.load.state");
    CHECK(s.complaints().empty());
}

TEST_CASE("a load that is cancelled, and a unit that is unloaded, stand at the dock again") {
    Yard s;
    const auto unit = s.atDock(10);
    const auto load = s.load("Sued");
    s.perform("warehouse.loadUnit", s.onto(load, unit));
    s.perform("warehouse.unloadUnit", fmt::format(R"({{"unit":"{}"}})", unit));
    CHECK(s.refusal("warehouse.unloadUnit", fmt::format(R"({{"unit":"{}"}})", unit)) == "warehouse.unit.not_loaded");
    s.perform("warehouse.loadUnit", s.onto(load, unit));
    s.perform("warehouse.cancelLoad", fmt::format(R"({{"load":"{}","reason":"broke down"}})", load));
    s.perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}"}})", unit));
    CHECK(s.complaints().empty());
}

TEST_CASE("A6.16: dangerous goods that lie apart are not driven together") {
    Yard s;
    s.addItem("ACID");
    s.perform("warehouse.setItemStorage", R"({"item":"ACID","version":0,"hazard":"8"})");
    const auto order = s.order(2, "ACID");
    s.receive("ACID", 2, "A-02", "AC-1");
    const auto acid = std::string{s.answer("warehouse.packUnit", fmt::format(
        R"({{"bin":"MAIN/A-02","kind":"box","order":"{}","parts":[{{"lot":"ACID/AC-1","quantity":"2"}}],"close":true}})", order)).at("sscc").as_string()};
    s.perform("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/OUT"}})", acid));
    const auto brackets = s.atDock(10);
    const auto load = s.load("Sued");
    s.perform("warehouse.loadUnit", s.onto(load, acid));
    s.perform("warehouse.setItemStorage", R"({"item":"FG-500","version":1,"hazard":"4.1"})");
    s.perform("warehouse.setHazardRule", R"({"hazard":"8","other":"4.1","apart":"zone"})");
    CHECK(s.refusal("warehouse.loadUnit", s.onto(load, brackets)) == "warehouse.load.hazard");
}

TEST_CASE("A6.15: departures say which orders are ready, half ready, or too late for their cut-off") {
    Yard s;
    s.atDock(10, "Kurier Nord");
    const auto ready = s.lastOrder();
    s.atDock(8, "Kurier Nord", "");
    const auto half = s.lastOrder();
    const auto waiting = s.order(5);
    auto all = s.departures();
    REQUIRE(all.size() == 3);
    const auto of = [&](const std::string& order) {
        for (const auto& d : all)
            if (d.number == order) return d;
        FAIL("no such departure");
        return warehouse::Departure{};
    };
    CHECK(of(ready).state == "ready");
    CHECK(of(ready).units == 1);
    CHECK(of(ready).cutoff == db::Instant{mondayMorning.micros + 3 * 3'600'000'000});  // 14:00 in Berlin is 13:00 UTC
    CHECK(of(half).state == "half");
    CHECK(of(waiting).state == "waiting");
    for (const auto& d : all) CHECK_FALSE(d.late);

    s.wait(0, 4);
    all = s.departures();
    CHECK_FALSE(of(ready).late);
    CHECK(of(half).late);
    CHECK(of(waiting).late);
    // On Saturday nobody picks up.
    all = s.departures("2026-11-28");
    CHECK_FALSE(of(ready).cutoff);
}

TEST_CASE("A6.7: out of a high bay goods stop at its hand-over bin, and another carries them on") {
    StoreRoom s;
    s.addBin("H-01");
    s.addBin("HAND");
    s.perform("warehouse.addZone", R"({"warehouse":"MAIN","code":"HIGH","name":"High bay","handover":"MAIN/HAND"})");
    s.perform("warehouse.setBinRule", R"({"bin":"MAIN/H-01","version":0,"zone":"MAIN/HIGH"})");
    CHECK(s.refusal("warehouse.changeZone", R"({"zone":"MAIN/HIGH","version":1,"name":"High bay","handover":"MAIN/IN"})") ==
          "warehouse.zone.handover");
    s.addItem("X-1");
    s.perform("warehouse.setItemStorage", R"({"item":"X-1","version":0,"zone":"MAIN/HIGH"})");

    // Up: to the hand-over bin first.
    s.receive("X-1", 12, "IN", "X-L1");
    s.putAway("IN");
    CHECK(s.goesTo("put_away") == "HAND");
    const auto step = [&](std::string_view kind, std::string_view from, std::string_view to) {
        return s.answer("warehouse.doTask", fmt::format(R"({{"task":{},"from":"MAIN/{}","lot":"X-1/X-L1","to":"MAIN/{}"}})", s.task(kind),
                                                        from, to));
    };
    CHECK(step("put_away", "IN", "HAND").contains("next"));
    CHECK(s.goesTo("put_away") == "H-01");
    CHECK_FALSE(step("put_away", "HAND", "H-01").contains("next"));
    CHECK(s.pieces("X-L1", "H-01") == 12);

    // Down: the walk waits at the hand-over bin for what is brought there.
    const auto order = s.order(5, "X-1");
    const auto walk = member(s.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)), "number");
    CHECK(s.goesTo("move") == "HAND");
    step("move", "H-01", "HAND");
    CHECK(s.text(R"sql(select n.code from pick_line p join bin n on n.bin_id = p.from_bin_id)sql") == "HAND");
    s.perform("warehouse.confirmPick", fmt::format(R"({{"pickLine":"{}/1","lot":"X-1/X-L1","quantity":"5"}})", walk));
    CHECK(s.pieces("X-L1", "OUT") == 5);
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(s.complaints().empty());
}

TEST_CASE("what can be carried now stands in the order of its urgency, and what cannot says why") {
    StoreRoom s;
    s.order(20);
    s.receive("RM-100", 10, "IN", "L-A");
    s.putAway("IN");
    s.receive("FG-500", 20, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    const auto tasks = [&](bool all) {
        return s.company->read(s.boss, [&](const db::Read& r) {
            const auto site = r.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
            return all ? warehouse::openTasks(r, site) : warehouse::startableTasks(r, site);
        });
    };
    auto now = tasks(false);
    REQUIRE(now.size() == 2);
    CHECK(now[0].kind == warehouse::TaskKind::cross_dock);
    CHECK(now[0].sscc == s.unit("pallet"));
    CHECK(now[0].order == "SO-1");
    CHECK(now[1].fromCode == "MAIN/IN");
    CHECK(now[1].lotNumber == "L-A");

    s.perform("warehouse.lockBin", R"({"bin":"MAIN/OUT","locked":"in","reason":"painted"})");
    CHECK(tasks(false).size() == 1);
    CHECK(tasks(true)[0].blockedBy == "locked_in");
    s.perform("warehouse.unlockBin", R"({"bin":"MAIN/OUT"})");
    s.perform("inventory.transfer", R"({"lot":"RM-100/L-A","from":"MAIN/IN","to":"MAIN/A-02","quantity":"10"})");
    CHECK(tasks(true).size() == 1);  // what was carried without the task is not to carry any more
}
