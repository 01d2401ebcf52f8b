// What is set aside for order lines, by itself and by hand.
#include "inventory/stores.h"

using namespace test;

TEST_CASE("a receipt serves who waits, in the order of signing") {
    Stores w;
    const auto first = w.sell("FG-500", "30"), second = w.sell("FG-500", "30");
    w.receive("FG-500", 40, R"("lot":"A")");
    CHECK(w.ofLine(first, "allocated") == 30);
    CHECK(w.ofLine(second, "allocated") == 10);
    CHECK(w.ofLine(second, "waiting") == 20);
    w.receive("FG-500", 5, R"("lot":"B")", "IN");  // not to be promised from
    CHECK(w.ofLine(second, "waiting") == 20);
    w.perform("inventory.transfer", R"({"lot":"FG-500/B","from":"MAIN/IN","to":"MAIN/A-02","quantity":"5"})");
    CHECK(w.ofLine(second, "waiting") == 15);
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("an expected supply is promised, and what arrives is set aside instead") {
    Stores w;
    const auto supply =
        w.answer("inventory.expect", R"({"item":"FG-500","quantity":"50","dueOn":"2026-11-27"})");
    const auto order = w.sell("FG-500", "30");
    CHECK(w.text(R"sql(select source from promise)sql") == "supply");
    CHECK(w.number(R"sql(select promised from supply)sql") == 30 * piece);
    w.perform("inventory.changeSupply", fmt::format(R"({{"supply":{},"version":1,"dueOn":"2026-12-02"}})",
                                                    supply.at("supply").as_int64()));
    CHECK(w.text(R"sql(select ships_on from promise)sql") == "2026-12-02");
    CHECK(w.refusal("inventory.changeSupply", fmt::format(R"({{"supply":{},"version":1,"note":"x"}})",
                                                          supply.at("supply").as_int64())) ==
          "inventory.record.stale");
    w.receive("FG-500", 50, fmt::format(R"("lot":"A","supply":{})", supply.at("supply").as_int64()));
    CHECK(w.ofLine(order, "allocated") == 30);
    CHECK(w.text(R"sql(select source from promise)sql") == "stock");
    CHECK(w.text(R"sql(select state from supply)sql") == "closed");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a closed supply brings nothing more") {
    Stores w;
    const auto id = w.answer("inventory.expect", R"({"item":"FG-500","quantity":"50","dueOn":"2026-11-27"})")
                        .at("supply");
    w.sell("FG-500", "30");
    w.perform("inventory.closeSupply",
              fmt::format(R"({{"supply":{},"reason":"called off"}})", id.as_int64()));
    CHECK(w.text(R"sql(select source from promise)sql") == "none");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a lot named by hand takes the place of what the line was given by itself (A1 row 9)") {
    Stores w;
    w.receive("FG-500", 40, R"("lot":"A","expiresOn":"2027-01-31")");
    w.receive("FG-500", 40, R"("lot":"B","expiresOn":"2027-03-31")");
    const auto order = w.sell("FG-500", "30"), other = w.sell("FG-500", "20");
    const auto allocated = [&](std::string_view lot, std::string_view number) {
        return w.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(a.quantity) as bigint), 0) as pieces
            from allocation a
            join stock_balance b on b.stock_balance_id = a.stock_balance_id
            join lot t on t.lot_id = b.lot_id
            join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
            join sales_order o on o.sales_order_id = l.sales_order_id
            where t.number = $1 and o.number = $2
        )sql", lot, number)
                   .at(0) /
               piece;
    };
    REQUIRE(allocated("A", other) == 10);
    w.perform("inventory.allocate",
              fmt::format(R"({{"line":"{}/1","lot":"FG-500/B","quantity":"25"}})", order));
    CHECK(allocated("B", order) == 25);
    CHECK(allocated("A", order) == 5);
    CHECK(allocated("A", other) == 10);
    CHECK(w.refusal("inventory.allocate", fmt::format(R"({{"line":"{}/1","lot":"FG-500/B","quantity":"30"}})",
                                                      other)) == "inventory.allocate.free");
    CHECK(w.refusal("inventory.allocate",
                    fmt::format(R"({{"line":"{}/1","lot":"FG-500/A","quantity":"40"}})", other)) != "");
    CHECK(allocated("A", other) == 10);

    w.perform("inventory.deallocate", fmt::format(R"({{"line":"{}/1","quantity":"10"}})", order));
    CHECK(allocated("A", order) == 0);   // by itself first
    CHECK(allocated("B", order) == 20);  // then by hand
    CHECK(w.refusal("inventory.deallocate", fmt::format(R"({{"line":"{}/1","quantity":"21"}})", order)) ==
          "inventory.deallocate.short");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("allocations go along to another bin, or wait again where they cannot") {
    Stores w;
    w.receive("FG-500", 30, R"("lot":"A")");
    const auto order = w.sell("FG-500", "20");
    CHECK(w.answer("inventory.transfer",
                   R"({"lot":"FG-500/A","from":"MAIN/A-01","to":"MAIN/A-02","quantity":"25"})")
              .at("dropped")
              .as_array()
              .empty());
    CHECK(w.ofLine(order, "allocated") == 20);
    CHECK(w.number(R"sql(select max(allocated) as most from stock_balance where on_hand = 25000000)sql") ==
          15 * piece);
    const auto moved = w.answer("inventory.transfer",
                                R"({"lot":"FG-500/A","from":"MAIN/A-02","to":"MAIN/Q-01","quantity":"25"})");
    CHECK(moved.at("dropped").as_array().size() == 1);
    CHECK(w.ofLine(order, "allocated") == 5);
    CHECK(w.ofLine(order, "waiting") == 15);
    CHECK(w.refusal("inventory.transfer",
                    R"({"lot":"FG-500/A","from":"MAIN/A-02","to":"MAIN/Q-01","quantity":"1"})") ==
          "inventory.stock.short");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a count below what is set aside drops allocations, and says whose") {
    Stores w;
    w.receive("FG-500", 30, R"("lot":"A")");
    const auto first = w.sell("FG-500", "20"), second = w.sell("FG-500", "10");
    const auto counted = w.answer("inventory.adjust",
                                  R"({"lot":"FG-500/A","bin":"MAIN/A-01","counted":"25","reason":"count"})");
    REQUIRE(counted.at("dropped").as_array().size() == 1);
    CHECK(counted.at("dropped").as_array()[0].as_object().at("order").as_string() == second);
    CHECK(w.ofLine(first, "allocated") == 20);
    CHECK(w.ofLine(second, "allocated") == 5);
    CHECK(w.complaints() == std::vector<std::string>{});
}
