#include "warehouse/trade.h"

using namespace test;

namespace {

std::string back(World& w, const std::string& shipment, int quantity, std::string_view disposition,
                 std::string_view bin) {
    return fmt::format(
        R"({{"shipmentLine":{},"quantity":"{}","disposition":"{}","bin":"MAIN/{}","reason":"cracked"}})",
        lineOf(w, shipment), quantity, disposition, bin);
}

}  // namespace

TEST_CASE("E4: five brackets come back to quarantine at their original cost") {
    World w{flows};
    stock(w, 98);
    const auto shipment = ship(w, sell(w, 90));
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"cracks","caseNumber":"NC-1"})");
    CHECK(w.balance("1325") == 4040);
    w.perform("warehouse.takeBack", back(w, shipment, 5, "hold", "Q-01"));
    CHECK(w.balance("1325") == 4040 + 2525);
    CHECK(w.balance("5000") == 45450 - 2525);
    CHECK(w.number(R"sql(select returned from sales_order_line)sql") == 5'000'000);
    CHECK(w.number(R"sql(select shipped from sales_order_line)sql") == 90'000'000);
    CHECK(w.text(R"sql(select number from customer_return)sql") == "RT-1");
    CHECK(w.complaints().empty());
}

TEST_CASE("to take goods back to hold puts their lot on hold") {
    World w{flows};
    stock(w, 90);
    const auto shipment = ship(w, sell(w, 90));
    w.perform("warehouse.takeBack", back(w, shipment, 5, "hold", "Q-01"));
    CHECK(w.number(R"sql(select on_hold from lot where number = 'FG-L1')sql") == 1);
    CHECK(w.balance("1325") == 2525);
    CHECK(w.balance("5000") == 45450 - 2525);
    CHECK(w.refusal("warehouse.takeBack", back(w, shipment, 5, "restock", "A-01")) ==
          "warehouse.return.held");
    w.perform("inventory.releaseHold", R"({"lot":"FG-500/FG-L1"})");
    CHECK(w.balance("1325") == 0);
    CHECK(w.balance("1320") == 2525);
    CHECK(w.complaints().empty());
}

TEST_CASE("what comes back to stock serves the orders that wait") {
    World w{flows};
    stock(w, 90);
    const auto shipment = ship(w, sell(w, 90));
    const auto waiting = sell(w, 8);
    CHECK(
        w.number(R"sql(select waiting from sales_order_line order by sales_order_line_id desc limit 1)sql") ==
        8'000'000);
    w.perform("warehouse.takeBack", back(w, shipment, 5, "restock", "A-01"));
    CHECK(w.number(
              R"sql(select allocated from sales_order_line order by sales_order_line_id desc limit 1)sql") ==
          5'000'000);
    ship(w, waiting);
    CHECK(w.balance("5000") == 45450);
    CHECK(w.complaints().empty());
}

TEST_CASE("what is scrapped on return is a loss, not a cost of sales") {
    World w{flows};
    stock(w, 90);
    const auto shipment = ship(w, sell(w, 90));
    w.perform("warehouse.takeBack", back(w, shipment, 3, "scrap", "Q-01"));
    CHECK(w.balance("5300") == 1515);
    CHECK(w.balance("5000") == 45450 - 1515);
    CHECK(w.balance("1320") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("no more comes back than left, into a bin that fits") {
    World w{flows};
    stock(w, 90);
    const auto shipment = ship(w, sell(w, 90));
    w.perform("warehouse.takeBack", back(w, shipment, 60, "restock", "A-01"));
    CHECK(w.refusal("warehouse.takeBack", back(w, shipment, 31, "restock", "A-01")) ==
          "warehouse.return.too_much");
    CHECK(w.refusal("warehouse.takeBack", back(w, shipment, 0, "restock", "A-01")) ==
          "warehouse.return.quantity");
    CHECK(w.refusal("warehouse.takeBack", back(w, shipment, 1, "restock", "Q-01")) == "warehouse.return.bin");
    CHECK(w.refusal("warehouse.takeBack", back(w, shipment, 1, "hold", "A-01")) == "warehouse.return.bin");
    w.perform("warehouse.takeBack", back(w, shipment, 30, "restock", "A-01"));
    CHECK(w.balance("5000") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("goods at moving average come back at what they cost when they left, the last part with the rest") {
    World w{flows};
    w.perform("inventory.addItem", R"({"number":"AV-1","name":"Washer","category":"AVG","unit":"pcs"})");
    const auto receive = [&](std::string_view cost) {
        w.perform("inventory.receive", fmt::format(R"({{"item":"AV-1","quantity":"3","bin":"MAIN/A-01",
            "cost":"{} EUR"}})",
                                                   cost));
    };
    receive("3.333333");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"AV-1","quantity":"3","price":"9.00 EUR"}]})"),
                              "number");
    const auto shipment = ship(w, order);
    CHECK(w.balance("5000") == 1000);
    receive("50.00");  // a dearer receipt since does not matter
    const std::int64_t left[] = {667, 333, 0};
    for (const auto cost : left) {
        w.perform("warehouse.takeBack", back(w, shipment, 1, "restock", "A-01"));
        CHECK(w.balance("5000") == cost);
    }
    CHECK(w.balance("1300") == 16000);
    CHECK(w.complaints().empty());
}

TEST_CASE("untracked goods are held by their bin alone: the others stay usable") {
    World w{flows};
    w.perform("inventory.receive", R"({"item":"SP-9","quantity":"4","bin":"MAIN/B-01"})");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"SP-9","quantity":"2"}]})"),
                              "number");
    const auto shipment = ship(w, order);
    w.perform("warehouse.takeBack", back(w, shipment, 2, "hold", "Q-01"));
    CHECK(w.number(R"sql(select count(*) from hold)sql") == 0);
    CHECK(w.balance("5000") == 0);
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"SP-9","quantity":"3"}]})");
    CHECK(w.number(R"sql(
        select allocated from sales_order_line order by sales_order_line_id desc limit 1
    )sql") == 2'000'000);
    CHECK(w.complaints().empty());
}
