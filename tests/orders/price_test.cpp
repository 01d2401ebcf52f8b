// Prices, breaks, days, priorities and discounts, and the words for them (features A1 row 5).
#include "orders/firm.h"
#include "orders/orders.h"

using namespace test;

SCENARIO("A1.5: the price used is explained: list, break, days, priority, whose it is, and the discount") {
    Seller firm;
    firm.perform(
        "orders.setPrice",
        R"({"priceList":"STD","item":"FG-500","price":"8.50 EUR","fromQuantity":"100","validFrom":"2026-01-01"})");

    WHEN("a customer orders less than the break") {
        firm.enter(R"({"item":"FG-500","quantity":"99"})");
        CHECK(firm.line("unit_price") == 9'000'000);
        CHECK(firm.line("net") == 891'00);
        CHECK(firm.why().starts_with("Price list STD (priority "));
        CHECK(firm.why().find("9.00 EUR a pcs") != std::string::npos);
    }
    WHEN("the break is reached") {
        firm.enter(R"({"item":"FG-500","quantity":"100"})");
        CHECK(firm.line("net") == 850'00);
        CHECK(firm.why().find("8.50 EUR a pcs from 100 pcs, valid from 2026-01-01") != std::string::npos);
    }
    WHEN("a list is agreed with the customer") {
        firm.perform(
            "orders.addPriceList",
            R"({"code":"AGREED","name":"Frame contract","currency":"EUR","party":"C-1","priority":1,"validTo":"2026-12-31"})");
        firm.perform("orders.setPrice", R"({"priceList":"AGREED","item":"FG-500","price":"8.80 EUR"})");
        firm.enter(R"({"item":"FG-500","quantity":"100"})");
        THEN("it goes before the usual one, until its last day") {
            CHECK(firm.line("net") == 880'00);
            CHECK(firm.why().starts_with(
                "Price list AGREED (priority 1, agreed with this customer): 8.80 EUR a pcs"));
            firm.enter(R"({"item":"FG-500","quantity":"100"})", R"("orderedOn":"2027-01-01",)");
            CHECK(firm.line("net") == 850'00);
        }
    }
    WHEN("a price ends and another begins") {
        firm.perform("orders.setPrice",
                     R"({"priceList":"STD","item":"FG-500","price":"9.50 EUR","validFrom":"2027-01-01"})");
        firm.enter(R"({"item":"FG-500","quantity":"1"})");
        CHECK(firm.line("net") == 9'00);
        firm.enter(R"({"item":"FG-500","quantity":"1"})", R"("orderedOn":"2027-01-01",)");
        CHECK(firm.line("net") == 9'50);
        firm.perform("orders.endPrice", R"({"priceList":"STD","item":"FG-500","lastDay":"2027-01-31"})");
        CHECK(firm.refusal("orders.endPrice",
                           R"({"priceList":"STD","item":"FG-500","lastDay":"2027-01-31"})") ==
              "orders.price.ended");
    }
    WHEN("somebody types the price") {
        firm.enter(R"({"item":"FG-500","quantity":"10","price":"7.77 EUR","discount":"10 %"})");
        CHECK(firm.line("net") == 69'93);
        CHECK(firm.why() == "By hand: 7.77 EUR; discount by hand: 10 %");
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.5: a price of another unit follows its exact ratio") {
    Seller firm;
    firm.perform("inventory.addUnit", R"({"code":"box","name":"Box","dimension":"count"})");
    firm.perform("inventory.setItemUnit", R"({"item":"FG-500","unit":"box","ratio":"12"})");
    firm.enter(R"({"item":"FG-500","quantity":"2 box"})");
    CHECK(firm.line("entered_quantity") == 2 * piece);
    CHECK(firm.line("quantity") == 24 * piece);
    CHECK(firm.line("unit_price") == 108'000'000);
    CHECK(firm.line("net") == 216'00);
    CHECK(firm.why().find("; a box is 12 pcs: 108.00 EUR") != std::string::npos);
}

SCENARIO("A1.5: one discount applies, the one with the lowest priority number that fits") {
    Seller firm;
    const auto category = firm.text(
        "select c.code from item_category c join item i on i.item_category_id = c.item_category_id where "
        "i.number = 'FG-500'");
    firm.perform("orders.addDiscount",
                 R"({"code":"VOL","name":"Volume","rate":"2 %","fromQuantity":"50","priority":20})");
    firm.perform("orders.addDiscount", R"({"code":"GROUP","name":"Group","rate":"3 %","category":")" +
                                           category + R"(","fromQuantity":"80","priority":10})");
    firm.perform("orders.addDiscount",
                 R"({"code":"ASKED","name":"On request","rate":"50 %","automatic":false,"priority":1})");
    firm.enter(R"({"item":"FG-500","quantity":"49"})");
    CHECK(firm.line("net") == 441'00);
    firm.enter(R"({"item":"FG-500","quantity":"50"})");
    CHECK(firm.line("net") == 441'00);
    CHECK(firm.why().ends_with("; discount VOL (Volume): 2 %"));
    firm.enter(R"({"item":"FG-500","quantity":"90"})");
    CHECK(firm.line("net") == 785'70);
    CHECK(firm.why().ends_with("; discount GROUP (Group): 3 %"));
    firm.enter(R"({"item":"FG-500","quantity":"90","discount":"0 %"})");
    CHECK(firm.line("net") == 810'00);
    CHECK(firm.why().ends_with("; discount by hand: 0 %"));
    firm.perform("orders.endDiscount", R"({"discount":"GROUP"})");
    firm.enter(R"({"item":"FG-500","quantity":"90"})", R"("orderedOn":"2026-11-24",)");
    CHECK(firm.why().ends_with("; discount VOL (Volume): 2 %"));
}

TEST_CASE(
    "E9.6: a line is rounded once, tax once a code on the sum, and a discount over lines loses no cent") {
    using namespace tl;
    const Currency eur{"EUR"};
    CHECK(orders::lineNet({33'330'000}, 3'000'000, {}, eur) == Money{99'99});
    CHECK(orders::lineNet({2'024'994'000}, 1'000'000, percent(2), eur) == Money{1984'49});
    CHECK(orders::lineNet({5'000}, 1'000'000, {}, eur) == Money{1});         // half a cent goes up
    CHECK(orders::lineNet({5'000}, 1'000'000, percent(2), eur) == Money{});  // and is not rounded twice

    const std::int64_t equal[] = {33'33, 33'33, 33'33};
    std::vector<orders::TaxedNet> lines;
    for (const auto part : money::allocate({10'00}, equal))
        lines.push_back({{1}, percent(19), Money{33'33} - part});
    lines.push_back({{2}, percent(7), {10'00}});
    const auto sum = orders::totals(lines);
    REQUIRE(sum.taxes.size() == 2);
    CHECK(sum.taxes[0].base == Money{89'99});
    CHECK(sum.taxes[0].tax == Money{17'10});  // 17.0981
    CHECK(sum.taxes[1].tax == Money{70});
    CHECK(sum.net == Money{99'99});
    CHECK(sum.gross == Money{117'79});
    CHECK(orders::totals({}).gross == Money{});
}
