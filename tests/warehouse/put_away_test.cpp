// Put-away by rules: the zone, the kind of bin, its class, its weight, volume and units, what may lie together, dangerous
// goods, locks; and tasks that obey them whoever carries.
#include "warehouse/places.h"
#include "warehouse/store_room.h"

using namespace test;

namespace {

struct Bays : StoreRoom {
    void rule(std::string_view bin, const std::string& more) {
        const auto version = rows<std::int64_t>(R"sql(
            select coalesce(max(r.version), 0) as version from bin b left join bin_rule r on r.bin_id = b.bin_id where b.code = $1
        )sql", bin).at(0);
        perform("warehouse.setBinRule", fmt::format(R"({{"bin":"MAIN/{}","version":{}{}{}}})", bin, version, more.empty() ? "" : ",", more));
    }
    void type(std::string_view code, const std::string& more) {
        perform("warehouse.addBinType", fmt::format(R"({{"code":"{}","name":"{}",{}}})", code, code, more));
    }
    void keep(std::string_view item, const std::string& more) {
        const auto version = rows<std::int64_t>(R"sql(
            select coalesce(max(s.version), 0) as version from item i left join item_storage s on s.item_id = i.item_id where i.number = $1
        )sql", item).at(0);
        perform("warehouse.setItemStorage", fmt::format(R"({{"item":"{}","version":{},{}}})", item, version, more));
    }
    // Where so many pieces of a lot that lies in IN would go; '' for nowhere.
    warehouse::Proposal place(std::string_view lot, int pieces) {
        return company->read(boss, [&](const db::Read& r) {
            const auto id = r.one<tl::LotId>(R"sql(select lot_id from lot where number = $1)sql", lot);
            const auto in = r.one<tl::BinId>(R"sql(select bin_id from bin where code = 'IN')sql");
            return warehouse::putAwayBin(r, {in, id, tl::quantity(pieces), {}});
        });
    }
    std::string where(std::string_view lot, int pieces) {
        const auto bin = place(lot, pieces).bin;
        if (!bin) return "";
        return rows<std::string>(R"sql(select code from bin where bin_id = $1)sql", *bin).at(0);
    }
};

}  // namespace

TEST_CASE("A6 row 5: put-away prefers the item's zone, where it lies already, its class, then the walking order") {
    Bays s;
    s.addItem("X-1");
    s.receive("X-1", 50, "IN", "X-L1");
    // Of class C unless somebody says otherwise: B-01 is the bin for that class.
    CHECK(s.where("X-L1", 10) == "B-01");
    s.keep("X-1", R"("abc":"A")");
    CHECK(s.where("X-L1", 10) == "A-01");
    s.keep("X-1", R"("abc":"B")");
    CHECK(s.where("X-L1", 10) == "A-02");
    // Where it lies already comes before its class.
    s.receive("X-1", 1, "B-01", "X-L0");
    CHECK(s.where("X-L1", 10) == "B-01");
    // And its zone before that.
    s.keep("X-1", R"("abc":"B","zone":"MAIN/SHELF")");
    CHECK(s.where("X-L1", 10) == "A-02");
    const auto said = s.place("X-L1", 10);
    CHECK(said.why == "its_zone");
    CHECK_FALSE(said.against);
    // Another zone will do where its own is full.
    s.type("TINY", R"("maxVolume":10)");
    s.rule("A-01", R"("zone":"MAIN/SHELF","binType":"TINY")");
    s.rule("A-02", R"("zone":"MAIN/SHELF","binType":"TINY","abc":"B")");
    s.keep("X-1", R"("abc":"B","zone":"MAIN/SHELF","volume":6)");
    CHECK(s.where("X-L1", 1) == "A-02");
    CHECK(s.where("X-L1", 2) == "B-01");
    CHECK(s.place("X-L1", 2).why == "zone_full");
}

TEST_CASE("A6 row 5: a bin takes what its type carries, holds and lets lie together, with what is on its way") {
    Bays s;
    s.addItem("X-1");
    s.addItem("X-2");
    s.type("RACK", R"("maxWeight":10000,"mixing":"one_item")");
    s.keep("X-1", R"("abc":"A","weight":1000,"binType":"RACK")");
    s.keep("X-2", R"("abc":"A","weight":1000,"binType":"RACK")");
    s.addBin("R-01");
    s.receive("X-1", 50, "IN", "X-L1");
    s.receive("X-2", 50, "IN", "Y-L1");
    // No bin of that kind is there: nowhere, and it says so.
    CHECK_FALSE(s.place("X-L1", 1).bin);
    CHECK(s.place("X-L1", 1).why == "nowhere");
    s.rule("R-01", R"("binType":"RACK")");
    CHECK(s.where("X-L1", 10) == "R-01");
    CHECK(s.where("X-L1", 11) == "");
    CHECK(std::string{s.place("X-L1", 11).against.value().what()}.find("too heavy") != std::string::npos);

    s.receive("X-1", 4, "R-01", "X-L1");
    CHECK(s.where("X-L1", 6) == "R-01");
    CHECK(s.where("X-L1", 7) == "");
    CHECK(s.where("Y-L1", 1) == "");

    // What an open task brings counts as there.
    s.perform("inventory.transfer", R"({"lot":"X-1/X-L1","from":"MAIN/IN","to":"MAIN/CUT1-OUT","quantity":"5"})");
    s.putAway("CUT1-OUT");
    CHECK(s.goesTo("put_away") == "R-01");
    CHECK(s.where("X-L1", 1) == "R-01");
    CHECK(s.where("X-L1", 2) == "");
}

TEST_CASE("a task without a bin is there to be seen, and a person finds the place") {
    Bays s;
    s.addItem("X-1");
    s.type("RACK", R"("mixing":"one_lot")");
    s.keep("X-1", R"("binType":"RACK")");
    s.receive("X-1", 5, "IN", "X-L1");
    const auto made = s.answer("warehouse.makePutAway", R"({"bin":"MAIN/IN"})");
    CHECK(made.at("nowhere").as_int64() == 1);
    CHECK(s.goesTo("put_away") == "");
    CHECK(s.text(R"sql(select note from warehouse_task)sql") == "nowhere");
    const auto to = [&](const char* bin) {
        return fmt::format(R"({{"task":{},"from":"MAIN/IN","lot":"X-1/X-L1","to":"MAIN/{}"}})", s.task("put_away"), bin);
    };
    CHECK(s.refusal("warehouse.doTask", to("A-01")) == "warehouse.place.type");
    s.rule("B-01", R"("binType":"RACK")");
    s.perform("warehouse.doTask", to("B-01"));
    CHECK(s.pieces("X-L1", "B-01") == 5);
}

TEST_CASE("A6 row 16: a locked bin takes nothing in or gives nothing out, whoever asks: nothing is set aside there, but it is counted") {
    Bays s;
    s.receive("FG-500", 20, "A-01", "FG-L1");
    s.receive("FG-500", 5, "A-02", "FG-L1");
    const auto order = s.order(3);
    const auto walk = member(s.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)), "number");
    const auto aside = [&](const char* bin) {
        return s.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(b.allocated) as bigint), 0) / 1000000 as pieces
            from stock_balance b join bin n on n.bin_id = b.bin_id where n.code = $1
        )sql", bin).at(0);
    };
    CHECK(aside("A-01") == 3);
    s.perform("warehouse.lockBin", R"({"bin":"MAIN/A-01","locked":"both","reason":"the rack is bent"})");
    CHECK(s.refusal("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"MAIN/B-01","quantity":"1"})") ==
          "inventory.bin.locked_out");
    CHECK(s.refusal("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-02","to":"MAIN/A-01","quantity":"1"})") ==
          "inventory.bin.locked");
    CHECK(s.refusal("inventory.receive", R"({"item":"FG-500","quantity":"1","bin":"MAIN/A-01","lot":"FG-L1"})") == "inventory.bin.locked");
    CHECK(s.refusal("inventory.scrap", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"1","reason":"bent"})") ==
          "inventory.bin.locked_out");
    // What was set aside there is set aside elsewhere, as long as there is any; the rest waits.
    CHECK(aside("A-01") == 0);
    CHECK(aside("A-02") == 3);
    CHECK(s.refusal("warehouse.confirmPick", fmt::format(R"({{"pickLine":"{}/1","lot":"FG-500/FG-L1","quantity":"3"}})", walk)) ==
          "warehouse.pick.gone");
    const auto second = s.order(4);
    CHECK(aside("A-01") == 0);
    CHECK(aside("A-02") == 5);
    CHECK(s.refusal("inventory.allocate", fmt::format(R"({{"line":"{}/1","lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"1"}})", second)) ==
          "inventory.bin.locked_out");
    s.perform("inventory.adjust", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","counted":"19","reason":"count"})");

    // Nothing is put away there either.
    s.addItem("X-1");
    s.keep("X-1", R"("abc":"A")");
    s.receive("X-1", 5, "IN", "X-L1");
    CHECK(s.where("X-L1", 5) != "A-01");
    s.perform("warehouse.unlockBin", R"({"bin":"MAIN/A-01"})");
    CHECK(s.where("X-L1", 5) == "A-01");
    CHECK(s.refusal("warehouse.unlockBin", R"({"bin":"MAIN/A-01"})") == "warehouse.bin.unlocked");
    CHECK(aside("A-01") == 2);
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", second));
    CHECK(s.pieces("FG-L1", "A-01") == 17);
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 16: dangerous goods lie apart: not in one bin, not in one zone, not in one unit") {
    Bays s;
    s.addItem("ACID");
    s.addItem("BASE");
    s.keep("ACID", R"("abc":"A","hazard":"8")");
    s.keep("BASE", R"("abc":"A","hazard":"4.1")");
    s.receive("ACID", 1, "Q-01", "AC-1");
    s.receive("BASE", 1, "Q-01", "BA-1");
    s.perform("warehouse.setHazardRule", R"({"hazard":"8","other":"4.1","apart":"bin"})");
    s.receive("ACID", 5, "A-01", "AC-1");
    s.receive("BASE", 9, "IN", "BA-1");
    CHECK(s.refusal("inventory.receive", R"({"item":"BASE","quantity":"1","bin":"MAIN/A-01","lot":"BA-1"})") == "inventory.bin.hazard");
    CHECK(s.refusal("inventory.transfer", R"({"lot":"BASE/BA-1","from":"MAIN/IN","to":"MAIN/A-01","quantity":"1"})") ==
          "inventory.bin.hazard");
    CHECK(s.where("BA-1", 1) == "A-02");
    s.perform("warehouse.setHazardRule", R"({"hazard":"4.1","other":"8","apart":"zone"})");
    CHECK(s.count("hazard_rule") == 1);
    CHECK(s.where("BA-1", 1) == "B-01");
    CHECK(s.refusal("inventory.transfer", R"({"lot":"BASE/BA-1","from":"MAIN/IN","to":"MAIN/A-02","quantity":"1"})") ==
          "inventory.bin.hazard");

    // They lay together before there was a rule; into one unit they do not go.
    CHECK(s.refusals("warehouse.packUnit", R"({"bin":"MAIN/Q-01","kind":"crate","parts":[{"lot":"ACID/AC-1","quantity":"1"},
        {"lot":"BASE/BA-1","quantity":"1"}]})") == std::vector<std::string>{"warehouse.pack.hazard"});

    // Nothing of the two lies apart any more when the rule is gone.
    s.perform("warehouse.setHazardRule", R"({"hazard":"8","other":"4.1"})");
    s.perform("inventory.transfer", R"({"lot":"BASE/BA-1","from":"MAIN/IN","to":"MAIN/A-01","quantity":"1"})");
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 17: a task is done by the right goods at the right place, and a right place does not make wrong goods right") {
    StoreRoom s;
    s.receive("RM-100", 10, "IN", "L-A");
    s.receive("RM-100", 10, "IN", "L-B");
    s.putAway("IN");
    const auto id = s.task("put_away");  // of L-A
    const auto done = [&](std::string_view from, std::string_view lot, std::string_view to, std::string_view more = "") {
        return fmt::format(R"({{"task":{},"from":"MAIN/{}","lot":"RM-100/{}","to":"MAIN/{}"{}}})", id, from, lot, to, more);
    };
    CHECK(s.refusal("warehouse.doTask", done("IN", "L-B", "B-01")) == "warehouse.task.lot");
    CHECK(s.refusal("warehouse.doTask", done("A-01", "L-A", "B-01")) == "warehouse.task.from");
    CHECK(s.refusal("warehouse.doTask", done("IN", "L-A", "Q-01")) == "warehouse.place.kind");
    CHECK(s.refusal("warehouse.doTask", done("IN", "L-A", "IN")) == "warehouse.task.to");
    CHECK(s.refusal("warehouse.doTask", done("IN", "L-A", "B-01", R"(,"quantity":"11")")) == "warehouse.task.quantity");
    CHECK(s.pieces("L-A", "IN") == 10);

    s.perform("warehouse.doTask", done("IN", "L-A", "B-01", R"(,"quantity":"4")"));
    CHECK(s.pieces("L-A", "B-01") == 4);
    CHECK(s.number(R"sql(select quantity from warehouse_task where lot_id = (select lot_id from lot where number = 'L-A'))sql") == 6'000'000);
    s.perform("warehouse.doTask", done("IN", "L-A", "A-02"));
    CHECK(s.refusal("warehouse.doTask", done("IN", "L-A", "B-01")) == "warehouse.task.state");
    CHECK(s.complaints().empty());
}
