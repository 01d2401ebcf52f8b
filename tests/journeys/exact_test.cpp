// A2 row 10: money and quantities are exact decimals: in every column, and through receipts, counts and their value.
#include <set>

#include "database/model.h"
#include "support/world.h"

using namespace test;

TEST_CASE("A2 row 10: no amount, price, rate or quantity is a binary float") {
    // What is measured on a piece is a physical value; from it only statistics are reckoned, never an amount or a quantity.
    const std::set<std::string> measuring{"gauge", "gauge_calibration", "gauge_reading", "gauge_study", "control_plan_line",
                                          "inspection_characteristic", "inspection_sample", "inspection_result", "control_chart",
                                          "chart_point", "limit_period"};
    const std::set<std::string> measured{"routing_step.lower", "routing_step.upper", "work_order_step.lower",
                                         "work_order_step.upper", "step_result.value"};
    for (const auto& table : db::schemaModel())
        for (const auto& column : table.columns) {
            INFO(table.name << "." << column.name);
            CHECK((column.type != "@real" || measuring.contains(table.name) || measured.contains(table.name + "." + column.name)));
        }
}

TEST_CASE("A2 row 10: a tenth stays a tenth, a hundred times") {
    World firm{flows};
    for (int n = 0; n < 100; ++n)
        firm.perform("inventory.receive", R"({"item":"RM-100","quantity":"0.1 pcs","bin":"MAIN/A-01","lot":"L"})");
    CHECK(firm.number("select on_hand from stock_balance") == 10'000'000);  // 10 pieces to the millionth
    CHECK(firm.balance("1300") == 25'00);
    firm.perform("inventory.adjust", R"({"lot":"RM-100/L","bin":"MAIN/A-01","difference":"-0.3 pcs","reason":"cut"})");
    CHECK(firm.number("select on_hand from stock_balance") == 9'700'000);
    CHECK(firm.balance("1300") == 24'25);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A2 row 10: what is too large is refused, never rounded or wrapped") {
    World firm{flows};
    const auto receive = [&](const char* quantity) {
        return firm.refusal("inventory.receive", std::string{R"({"item":"PK-10","bin":"MAIN/A-01","quantity":")"} + quantity + R"("})");
    };
    CHECK(!receive("9223372036854775807 pcs").empty());
    CHECK(!receive("1e9 pcs").empty());
    CHECK(!receive("0.0000001 pcs").empty());
    CHECK(!receive("-1 pcs").empty());
    CHECK(!receive("0 pcs").empty());
    CHECK(firm.number("select count(*) as n from stock_move") == 0);
}
