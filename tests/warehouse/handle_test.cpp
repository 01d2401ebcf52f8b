// What came in is packed and sent on: to the dock for orders, to its place for stock.
#include "shared/gs1.h"
#include "warehouse/store_room.h"

using namespace test;

TEST_CASE("E3: what is made for an order is packed in 9 cartons on a pallet under its SSCC, and one scan ships it") {
    StoreRoom s;
    s.order(90);
    s.receive("FG-500", 98, "PRESS1-OUT", "FG-L1");
    CHECK(s.putAway("PRESS1-OUT") == 2);

    CHECK(s.units("carton", "closed") == 9);
    CHECK(s.units("pallet", "closed") == 1);
    CHECK(s.count("handling_unit where parent_id is not null") == 9);
    for (const auto& sscc : s.rows<std::string>(R"sql(select sscc from handling_unit)sql")) {
        CHECK(tl::gs1::checks(sscc));
        CHECK(sscc.starts_with("04012345"));
        CHECK(sscc.size() == 18);
    }
    // 90 brackets of 350 g, 9 cartons of 250 g, a pallet of 20 kg.
    CHECK(s.number(R"sql(select gross from handling_unit where kind = 'pallet')sql") == 53'750);
    CHECK(s.packedPieces("FG-L1", "PRESS1-OUT") == 90);

    CHECK(s.goesTo("cross_dock") == "OUT");
    CHECK(s.goesTo("put_away") == "A-01");
    CHECK(s.number(R"sql(select quantity from warehouse_task where kind = 'put_away')sql") == 8'000'000);
    CHECK(s.number(R"sql(select cast(sum(quantity) as bigint) from pick_line)sql") == 90'000'000);
    CHECK(s.complaints().empty());

    const auto shipped = s.answer("warehouse.shipUnit", fmt::format(R"({{"unit":"{}"}})", s.unit("pallet")));
    CHECK(shipped.at("lines").at(0).at("quantity").as_string() == "90");
    CHECK(s.balance("5000") == 45'450);
    CHECK(s.units("carton", "shipped") == 9);
    CHECK(s.units("pallet", "shipped") == 1);
    CHECK(s.text(R"sql(select state from pick_list)sql") == "shipped");
    CHECK(s.text(R"sql(select state from warehouse_task where kind = 'cross_dock')sql") == "done");
    CHECK(s.pieces("FG-L1", "PRESS1-OUT") == 8);
    CHECK(s.complaints().empty());
}

TEST_CASE("a second report fills up the order's open carton and pallet, and stands on the same walk and task") {
    StoreRoom s;
    s.order(30);
    s.receive("FG-500", 14, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    CHECK(s.units("carton", "closed") == 1);
    CHECK(s.units("carton", "open") == 1);
    CHECK(s.units("pallet", "open") == 1);
    CHECK(s.number(R"sql(select quantity from warehouse_task where state = 'open')sql") == 14'000'000);

    s.receive("FG-500", 16, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    CHECK(s.units("carton", "closed") == 3);
    CHECK(s.units("carton", "open") == 0);
    CHECK(s.count("handling_unit") == 4);
    CHECK(s.count("warehouse_task where state = 'open'") == 1);
    CHECK(s.number(R"sql(select quantity from warehouse_task where state = 'open')sql") == 30'000'000);
    CHECK(s.count("pick_list") == 1);
    CHECK(s.number(R"sql(select cast(sum(quantity) as bigint) from pick_line)sql") == 30'000'000);
    CHECK(s.refusal("warehouse.makePutAway", R"({"bin":"MAIN/PRESS1-OUT"})") == "warehouse.put_away.nothing");
    CHECK(s.complaints().empty());
}

TEST_CASE("what two orders wait for is packed for each of them, in the order of signing, and never on one pallet") {
    StoreRoom s;
    const auto first = s.order(20);
    const auto second = s.order(20);
    s.receive("FG-500", 30, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    const auto of = [&](const std::string& order) {
        return s.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(p.quantity) as bigint), 0) / 1000000 as pieces
            from packed p join handling_unit u on u.handling_unit_id = p.handling_unit_id
            join sales_order o on o.sales_order_id = u.sales_order_id where o.number = $1
        )sql", order).at(0);
    };
    CHECK(of(first) == 20);
    CHECK(of(second) == 10);
    CHECK(s.count("warehouse_task where kind = 'cross_dock'") == 2);
    CHECK(s.count("pick_list") == 2);

    // The second still waits for ten: its carton leaves only as a part.
    const auto carton = s.rows<std::string>(R"sql(
        select u.sscc from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
        where o.number = $1 and u.parent_id is null order by u.handling_unit_id
    )sql", second).at(0);
    const auto ship = fmt::format(R"({{"unit":"{}"}})", carton);
    CHECK(s.refusal("warehouse.shipUnit", ship) == "warehouse.unit.partly");
    s.perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}","partly":true}})", carton));
    CHECK(s.balance("5000") == 5'050);
    CHECK(of(first) == 20);
    CHECK(s.complaints().empty());
}

TEST_CASE("from an inbound bin goods go straight to the dock for orders that wait, the rest to its place") {
    StoreRoom s;
    const auto order = s.order(6, "SP-9");
    s.perform("inventory.receive", R"({"item":"SP-9","quantity":"10","bin":"MAIN/IN"})");
    CHECK(s.putAway("IN") == 2);
    CHECK(s.goesTo("cross_dock") == "OUT");
    CHECK(s.number(R"sql(select quantity from warehouse_task where kind = 'cross_dock')sql") == 6'000'000);
    CHECK(s.number(R"sql(select quantity from warehouse_task where kind = 'put_away')sql") == 4'000'000);
    CHECK(s.refusal("warehouse.makePutAway", R"({"bin":"MAIN/IN"})") == "warehouse.put_away.nothing");

    s.perform("warehouse.doTask", fmt::format(R"({{"task":{},"from":"MAIN/IN","lot":"SP-9/-","to":"MAIN/OUT"}})", s.task("cross_dock")));
    CHECK(s.rows<std::int64_t>(R"sql(
        select l.allocated from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1
    )sql", order).at(0) == 6'000'000);
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 10: what is on hold is put away in quarantine, and waits there until it is released") {
    StoreRoom s;
    s.receive("RM-100", 20, "IN", "L-9");
    s.perform("inventory.hold", R"({"lot":"RM-100/L-9","reason":"scratches"})");
    s.putAway("IN");
    CHECK(s.goesTo("put_away") == "Q-01");
    const auto to = [&](const char* bin) {
        return fmt::format(R"({{"task":{},"from":"MAIN/IN","lot":"RM-100/L-9","to":"MAIN/{}"}})", s.task("put_away"), bin);
    };
    CHECK(s.refusal("warehouse.doTask", to("A-02")) == "warehouse.place.kind");
    s.perform("warehouse.doTask", to("Q-01"));
    CHECK(s.pieces("L-9", "Q-01") == 20);
    CHECK(s.refusal("warehouse.makePutAway", R"({"bin":"MAIN/Q-01"})") == "warehouse.put_away.nothing");

    s.perform("inventory.releaseHold", R"({"lot":"RM-100/L-9"})");
    s.putAway("Q-01");
    CHECK(s.goesTo("put_away") != "Q-01");
    CHECK(s.complaints().empty());
}

TEST_CASE("pieces with serial numbers of their own share the order's carton; lots do not") {
    StoreRoom s;
    s.perform("inventory.addItem", R"({"number":"SN-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"1.00 EUR"})");
    s.perform("warehouse.setPacking", R"({"item":"SN-1","levels":[{"kind":"crate","holds":"3"}]})");
    s.order(4, "SN-1");
    for (int i = 1; i <= 4; ++i) {
        s.receive("SN-1", 1, "PRESS1-OUT", fmt::format("N-{}", i));
        s.putAway("PRESS1-OUT");
    }
    CHECK(s.units("crate", "closed") == 1);
    CHECK(s.units("crate", "open") == 1);
    CHECK(s.count("packed") == 4);

    s.order(8);
    s.receive("FG-500", 4, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    s.receive("FG-500", 4, "PRESS1-OUT", "FG-L2");
    s.putAway("PRESS1-OUT");
    CHECK(s.units("carton", "open") == 2);
    CHECK(s.complaints().empty());
}

TEST_CASE("without a packing or a company prefix goods go on loose") {
    StoreRoom s;
    s.perform("warehouse.setPacking", R"({"item":"FG-500","levels":[]})");
    const auto order = s.order(5);
    s.receive("FG-500", 9, "PRESS1-OUT", "FG-L1");
    CHECK(s.putAway("PRESS1-OUT") == 2);
    CHECK(s.count("handling_unit") == 0);
    s.perform("warehouse.doTask",
              fmt::format(R"({{"task":{},"from":"MAIN/PRESS1-OUT","lot":"FG-500/FG-L1","to":"MAIN/OUT"}})", s.task("cross_dock")));
    CHECK(s.text(R"sql(select state from pick_list)sql") == "picked");
    CHECK(s.pieces("FG-L1", "OUT") == 5);
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(s.complaints().empty());
}
