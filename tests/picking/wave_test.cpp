// A6 row 6, waves: many orders are released at one time, by carrier, by cut-off, the most urgent first, or as named.
#include "picking/hall.h"

using namespace test;

namespace {

struct Dock : Hall {
    Dock() {
        receive("FG-500", 100, R"("lot":"L1")");
        receive("FG-500", 100, R"("lot":"L2")", "B-01");
    }
    ~Dock() { CHECK(complaints() == std::vector<std::string>{}); }
    std::vector<std::string> ordersOf(const std::string& wave) {
        return rows<std::string>(R"sql(
            select o.number from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
            join wave w on w.wave_id = k.wave_id where w.number = $1 order by k.pick_list_id
        )sql", wave);
    }
    std::string stateOf(const std::string& wave) { return rows<std::string>("select state from wave where number = $1", wave).at(0); }
};

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("A6 row 6: a wave walks what is due and set aside, the most urgent orders first, and no order twice") {
    Dock w;
    const auto later = w.sell("FG-500", "5", R"("wantedOn":"2026-11-25")");
    const auto first = w.sell("FG-500", "30"), second = w.sell("FG-500", "90"), third = w.sell("FG-500", "90");
    REQUIRE(w.ofLine(third, "allocated") == 75);
    w.perform("inventory.deallocate", fmt::format(R"({{"line":"{}/1"}})", first));
    const auto wave = w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    // Nothing is set aside for the first; the one that is wanted in two days was promised for today all the same.
    CHECK(w.ordersOf("WV-1") == Numbers{later, second, third});
    CHECK(wave.at("orders").as_int64() == 3);
    CHECK(wave.at("lines").as_int64() == w.count("pick_line"));
    CHECK(w.number("select cast(sum(quantity) as bigint) from pick_line") == w.number("select cast(sum(quantity) as bigint) from allocation"));
    CHECK(w.number("select count(*) from pick_list where number = 'PK-3'") == 1);
    CHECK(w.refusal("warehouse.addWave", R"({"site":"MAIN"})") == "warehouse.wave.nothing");
    CHECK(w.refusal("warehouse.addWave", fmt::format(R"({{"site":"MAIN","orders":["{}"]}})", second)) == "warehouse.wave.walked");
    CHECK(w.refusal("warehouse.addWave", fmt::format(R"({{"site":"MAIN","orders":["{}"]}})", first)) == "warehouse.wave.order");
}

TEST_CASE("A6 row 6: a wave takes the orders of its carrier and those that go with any, by its next pick-up") {
    Dock w;
    const auto fast = w.sell("FG-500", "5"), slow = w.sell("FG-500", "5"), any = w.sell("FG-500", "5");
    w.perform("warehouse.setCarrier", fmt::format(R"({{"order":"{}","carrier":"Fast"}})", fast));
    w.perform("warehouse.setCarrier", fmt::format(R"({{"order":"{}","carrier":"Slow"}})", slow));
    w.perform("warehouse.setPickUp", R"({"site":"MAIN","carrier":"Fast","weekday":1,"cutoffMinute":600})");  // 10:00, over
    w.perform("warehouse.setPickUp", R"({"site":"MAIN","carrier":"Fast","weekday":2,"cutoffMinute":900})");  // Tuesday 15:00
    const auto made = w.answer("warehouse.addWave", R"({"site":"MAIN","carrier":"Fast"})");
    CHECK(said(made, "leavesAt") == "2026-11-24T14:00:00.000000Z");
    CHECK(w.ordersOf("WV-1") == Numbers{fast, any});
    const auto rest = w.answer("warehouse.addWave", R"({"site":"MAIN","carrier":"Slow","leavesAt":"2026-11-23T12:00:00Z"})");
    CHECK(said(rest, "leavesAt") == "2026-11-23T12:00:00.000000Z");
    CHECK(w.ordersOf("WV-2") == Numbers{slow});
    CHECK(w.refusal("warehouse.addWave", R"({"site":"MAIN","leavesAt":"2026-11-23T09:00:00Z"})") == "warehouse.wave.late");
}

TEST_CASE("A6 row 6: a wave holds as many orders as the dock takes, and is over when all of it is picked") {
    Dock w;
    Numbers orders;
    for (int i = 0; i < 4; ++i) orders.push_back(w.sell("FG-500", "2"));
    w.answer("warehouse.addWave", R"({"site":"MAIN","most":3})");
    CHECK(w.ordersOf("WV-1") == Numbers{orders[0], orders[1], orders[2]});
    w.answer("warehouse.addWave", fmt::format(R"({{"site":"MAIN","orders":["{}"]}})", orders[3]));
    CHECK(w.ordersOf("WV-2") == Numbers{orders[3]});
    for (const auto line : w.rows<std::int64_t>("select pick_line_id from pick_line order by pick_line_id limit 2"))
        w.perform("warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"FG-500/L1","quantity":"2"}})", line));
    CHECK(w.stateOf("WV-1") == "released");
    w.ship(orders[2]);  // without a walk
    CHECK(w.stateOf("WV-1") == "done");
    CHECK(w.stateOf("WV-2") == "released");
    CHECK(w.refusal("warehouse.cancelWave", R"({"wave":"WV-1","reason":"late"})") == "warehouse.wave.over");
    w.perform("warehouse.cancelWave", R"({"wave":"WV-2","reason":"the truck broke down"})");
    CHECK(w.stateOf("WV-2") == "cancelled");
    CHECK(w.ofLine(orders[3], "allocated") == 2);  // still set aside, and released again
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    CHECK(w.ordersOf("WV-3") == Numbers{orders[3]});
}

TEST_CASE("a walk made for one order becomes a part of the wave, with what it did not ask for yet") {
    Dock w;
    const auto order = w.sell("FG-500", "2"), begun = w.sell("FG-500", "2");
    for (const auto& each : {order, begun}) w.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", each));
    const auto grip = w.number("select max(pick_line_id) from pick_line");
    w.perform("warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"FG-500/L1","quantity":"1"}})", grip));
    w.perform("inventory.allocate", fmt::format(R"({{"line":"{}/1","lot":"FG-500/L2","quantity":"1"}})", order));
    REQUIRE(w.setAside("L2", "B-01") == 1);
    const auto made = w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    CHECK(w.ordersOf("WV-1") == Numbers{order});
    CHECK(made.at("lines").as_int64() == 2);  // of L1 as before, and the piece of L2
    CHECK(w.count("pick_list") == 2);
    CHECK(w.refusal("warehouse.addWave", fmt::format(R"({{"site":"MAIN","orders":["{}"]}})", begun)) == "warehouse.wave.walked");
}

TEST_CASE("a new walk for an order takes the old one's place in its wave") {
    Dock w;
    const auto order = w.sell("FG-500", "2");
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    w.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(w.stateOf("WV-1") == "released");
    CHECK(w.number("select count(*) from pick_list where state = 'open' and wave_id is not null") == 1);
    w.ship(order);
    CHECK(w.stateOf("WV-1") == "done");
}

TEST_CASE("a wave of many orders is made by as many statements as a wave of two") {
    Dock w;
    const auto statements = [&](int orders) {
        for (int i = 0; i < orders; ++i) w.sell("FG-500", "1");
        const auto before = w.company->writer().statementsRun();
        const auto made = w.answer("warehouse.addWave", R"({"site":"MAIN"})");
        CHECK(made.at("orders").as_int64() == orders);
        return w.company->writer().statementsRun() - before;
    };
    const auto two = statements(2);
    CHECK(statements(40) == two);
    CHECK(w.number("select count(*) from pick_list where number = 'PK-42'") == 1);
}
