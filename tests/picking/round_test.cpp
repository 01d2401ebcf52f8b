// A6 row 6, rounds: one person walks many orders at once, into totes, all together, or one zone's part of them.
#include "picking/hall.h"
#include "warehouse/picking.h"

using namespace test;

namespace {

struct Aisles : Hall {
    Aisles() {
        receive("FG-500", 20, R"("lot":"L1")", "B-01");
        receive("FG-500", 20, R"("lot":"L2")", "A-01");
        receive("SP-9", 50, {}, "A-03");
    }
    ~Aisles() { CHECK(complaints() == std::vector<std::string>{}); }
    tl::PickRoundId round(const std::string& number) {
        return rows<tl::PickRoundId>("select pick_round_id from pick_round where number = $1", number).at(0);
    }
    std::vector<warehouse::RoundGrip> grips(const std::string& number) {
        const auto id = round(number);
        return company->read(boss, [&](const db::Read& r) { return warehouse::roundGrips(r, id); });
    }
    std::vector<warehouse::OnCart> cart(const std::string& number) {
        const auto id = round(number);
        return company->read(boss, [&](const db::Read& r) { return warehouse::onCart(r, id); });
    }
    std::string stateOf(const std::string& number) {
        return rows<std::string>("select state from pick_round where number = $1", number).at(0);
    }
    // Two orders, each for brackets of both lots and for bearings.
    void twoOrders() {
        for (int i = 0; i < 2; ++i)
            perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"15"},{"item":"SP-9","quantity":"4"}]})");
    }
    std::string grip(const std::string& bin, const std::string& lot, int pieces, const std::string& tote = {}) {
        return fmt::format(R"({{"round":"PR-1","bin":"MAIN/{}","lot":"{}","quantity":"{}"{}}})", bin, lot, pieces,
                           tote.empty() ? std::string{} : fmt::format(R"(,"tote":"{}")", tote));
    }
    std::int64_t at(const std::string& bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(b.allocated) as bigint), 0) as pieces from stock_balance b join bin n on n.bin_id = b.bin_id
            where n.code = $1
        )sql", bin).at(0) / piece;
    }
};

}  // namespace

TEST_CASE("A6 row 6: a cluster is walked once for all its orders, in the order of the bins, each into its tote") {
    Aisles w;
    w.twoOrders();
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    const auto otto = w.person("otto", "warehouse"), nina = w.person("nina", "warehouse");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster","totes":["T-1"]})") == "warehouse.round.totes");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster","totes":["T-1","T-1"]})") == "warehouse.round.tote");
    const auto made = w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster","bin":"MAIN/CART","totes":["T-1","T-2"]})");
    CHECK(made.at("walks").as_int64() == 2);
    const auto grips = w.grips("PR-1");
    REQUIRE(grips.size() == 5);
    std::vector<std::string> way;
    for (const auto& g : grips) way.push_back(g.place + " " + g.label + " " + g.tote);
    CHECK(way == std::vector<std::string>{"MAIN/A-01 L2 T-2", "MAIN/B-01 L1 T-1", "MAIN/B-01 L1 T-2", "MAIN/A-03 - T-1", "MAIN/A-03 - T-2"});

    CHECK(w.refusalAs(otto, "warehouse.confirmGrip", w.grip("A-01", "FG-500/L2", 10, "T-2")) == "warehouse.round.untaken");
    w.as(otto, "warehouse.takeRound", R"({"round":"PR-1"})");
    CHECK(w.refusalAs(nina, "warehouse.takeRound", R"({"round":"PR-1"})") == "warehouse.round.other");
    CHECK(w.refusalAs(nina, "warehouse.confirmGrip", w.grip("A-01", "FG-500/L2", 10, "T-2")) == "warehouse.round.other");
    CHECK(w.refusalAs(otto, "warehouse.confirmGrip", w.grip("A-01", "FG-500/L2", 10, "T-1")) == "warehouse.grip.tote");
    CHECK(w.refusalAs(otto, "warehouse.confirmGrip", w.grip("B-01", "FG-500/L2", 5, "T-1")) == "warehouse.grip.lot");  // the place is right
    CHECK(w.refusalAs(otto, "warehouse.confirmGrip", w.grip("A-02", "FG-500/L2", 5, "T-1")) == "warehouse.grip.tote");
    CHECK(w.refusalAs(otto, "warehouse.confirmGrip", w.grip("A-01", "FG-500/L2", 11, "T-2")) == "warehouse.pick.too_much");
    CHECK(w.refusalAs(otto, "warehouse.confirmPick",
                      fmt::format(R"({{"pickLine":{},"lot":"FG-500/L1","quantity":"1","tote":"T-2"}})", grips[1].pickLine.number)) == "warehouse.pick.tote");
    CHECK(w.refusalAs(otto, "warehouse.confirmPick",
                      fmt::format(R"({{"pickLine":{},"lot":"FG-500/L1","quantity":"1","tote":"T-1","bin":"MAIN/A-01"}})", grips[1].pickLine.number)) == "warehouse.pick.place");
    for (const auto& g : grips)
        w.as(otto, "warehouse.confirmGrip", w.grip(g.place.substr(5), g.item + "/" + g.label, static_cast<int>(g.quantity.millionths / piece), g.tote));
    CHECK(w.stateOf("PR-1") == "picked");
    CHECK(w.text("select state from wave") == "done");
    CHECK(w.at("CART") == 38);
    REQUIRE(w.cart("PR-1").size() == 5);
    CHECK(w.refusal("warehouse.dropRound", R"({"round":"PR-1","tote":"T-3"})") == "warehouse.drop.nothing");
    CHECK(w.refusal("warehouse.dropRound", R"({"round":"PR-1","toBin":"MAIN/CART"})") == "warehouse.drop.dock");
    CHECK(w.answer("warehouse.dropRound", R"({"round":"PR-1","tote":"T-2"})").at("parts").as_int64() == 3);
    CHECK(w.at("OUT") == 19);
    w.answer("warehouse.dropRound", R"({"round":"PR-1"})");
    CHECK(w.at("OUT") == 38);
    CHECK(w.cart("PR-1").empty());
    w.ship("SO-1");
    w.ship("SO-2");
}

TEST_CASE("A6 row 6: a batch is taken together with one grip a bin, and sorted into its orders afterwards") {
    Aisles w;
    w.twoOrders();
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"batch"})") == "warehouse.round.bin");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"batch","bin":"MAIN/A-01"})") == "warehouse.round.bin");
    w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"batch","bin":"MAIN/CART"})");
    w.answer("warehouse.takeRound", R"({"round":"PR-1"})");
    CHECK(w.refusal("warehouse.confirmGrip", w.grip("B-01", "FG-500/L1", 20, "T-1")) == "warehouse.pick.untoted");
    const auto taken = w.answer("warehouse.confirmGrip", w.grip("B-01", "FG-500/L1", 20));
    REQUIRE(taken.at("parts").as_array().size() == 2);  // 15 for the first, 5 for the second
    CHECK(taken.at("askEmpty").as_bool());
    w.answer("warehouse.confirmGrip", w.grip("A-01", "FG-500/L2", 10));
    w.answer("warehouse.confirmGrip", w.grip("A-03", "SP-9/-", 8));
    CHECK(w.stateOf("PR-1") == "picked");

    const auto sort = [](const std::string& order, const std::string& lot, int pieces) {
        return fmt::format(R"({{"round":"PR-1","order":"{}","lot":"{}","quantity":"{}"}})", order, lot, pieces);
    };
    CHECK(w.refusal("warehouse.sortRound", sort("SO-1", "FG-500/L2", 1)) == "warehouse.sort.order");
    CHECK(w.refusal("warehouse.sortRound", sort("SO-2", "FG-500/L1", 6)) == "warehouse.sort.too_much");
    CHECK(w.answer("warehouse.sortRound", sort("SO-2", "FG-500/L1", 5)).at("left").as_string() == "15");
    CHECK(w.answer("warehouse.sortRound", sort("SO-1", "FG-500/L1", 15)).at("left").as_string() == "0");
    CHECK(w.refusal("warehouse.sortRound", sort("SO-1", "FG-500/L1", 1)) == "warehouse.sort.lot");
    CHECK(w.at("OUT") == 20);
    CHECK(w.at("CART") == 18);
    w.answer("warehouse.dropRound", R"({"round":"PR-1"})");
    CHECK(w.at("CART") == 0);
}

TEST_CASE("A6 row 6: one zone's grips of many orders are one round, and what they want elsewhere another") {
    Aisles w;
    w.perform("warehouse.addZone", R"({"warehouse":"MAIN","code":"SPARES","name":"Spares"})");
    w.perform("warehouse.setBinRule", R"({"bin":"MAIN/A-03","version":0,"zone":"MAIN/SPARES"})");
    w.twoOrders();
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"zone"})") == "warehouse.round.zone");
    const auto spares = w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"zone","zone":"MAIN/SPARES"})");
    CHECK(spares.at("walks").as_int64() == 2);
    CHECK(spares.at("grips").as_int64() == 2);
    CHECK(w.count("pick_list where state = 'open'") == 4);
    for (const auto& g : w.grips("PR-1")) CHECK(g.item == "SP-9");
    CHECK(w.refusal("warehouse.makeRound", R"({"wave":"WV-1","method":"zone","zone":"MAIN/SPARES"})") == "warehouse.round.nothing");
    const auto rest = w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"batch","bin":"MAIN/CART"})");
    CHECK(rest.at("walks").as_int64() == 2);
    CHECK(rest.at("grips").as_int64() == 3);
    w.answer("warehouse.takeRound", R"({"round":"PR-1"})");
    w.answer("warehouse.confirmGrip", w.grip("A-03", "SP-9/-", 8));
    CHECK(w.stateOf("PR-1") == "picked");
    CHECK(w.at("OUT") == 8);  // a round without a cart carries to the dock
    CHECK(w.text("select state from wave") == "released");
}

TEST_CASE("a round is taken over and given back, and what is no longer set aside is off it") {
    Aisles w;
    w.twoOrders();
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    const auto otto = w.person("otto", "warehouse"), nina = w.person("nina", "warehouse");
    w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster","bin":"MAIN/CART"})");
    CHECK(w.refusal("warehouse.pick", R"({"order":"SO-1"})") == "warehouse.pick.round");
    w.as(otto, "warehouse.takeRound", R"({"round":"PR-1"})");
    CHECK(w.refusal("warehouse.cancelWave", R"({"wave":"WV-1","reason":"late"})") == "warehouse.wave.taken");
    w.perform("inventory.hold", R"({"lot":"FG-500/L2","reason":"cracks"})");
    const auto over = w.as(nina, "warehouse.takeRound", R"({"round":"PR-1","over":true})");
    CHECK(over.at("gone").as_int64() == 1);
    CHECK(over.at("grips").as_int64() == 4);
    w.as(nina, "warehouse.confirmGrip", w.grip("B-01", "FG-500/L1", 15, "1"));
    CHECK(w.refusal("warehouse.cancelRound", R"({"round":"PR-1","reason":"the shift is over"})") == "warehouse.round.laden");
    w.as(nina, "warehouse.dropRound", R"({"round":"PR-1"})");
    w.as(nina, "warehouse.cancelRound", R"({"round":"PR-1","reason":"the shift is over"})");
    CHECK(w.stateOf("PR-1") == "cancelled");
    CHECK(w.count("pick_list where state = 'open' and pick_round_id is null and tote = ''") == 2);
    CHECK(w.at("OUT") == 15);  // set aside all the way
    w.perform("warehouse.pick", R"({"order":"SO-1"})");
    w.perform("warehouse.cancelWave", R"({"wave":"WV-1","reason":"the truck broke down"})");
    CHECK(w.count("pick_list where state = 'open'") == 0);
}
