// Tasks about goods that leave before anybody carries them.
#include <algorithm>

#include "warehouse/store_room.h"

using namespace test;

namespace {

// The task's state and how many pieces it asks for.
std::string taskOf(StoreRoom& s) {
    return s.text("select state from warehouse_task") + " " +
           std::to_string(s.number("select quantity from warehouse_task") / 1'000'000);
}

}  // namespace

TEST_CASE("a put-away task ends in the commit in which the last of its goods leave for a customer") {
    StoreRoom s;
    s.addItem("X-1");
    s.receive("X-1", 10, "CUT1-OUT", "X-L1");
    CHECK(s.putAway("CUT1-OUT") == 1);
    CHECK(taskOf(s) == "open 10");
    ship(s, s.order(6, "X-1"));
    CHECK(taskOf(s) == "open 4");
    const auto order = s.order(4, "X-1");
    const auto unit = member(s.perform("warehouse.packUnit", fmt::format(R"({{"bin":"MAIN/CUT1-OUT","kind":"crate","order":"{}",
        "parts":[{{"lot":"X-1/X-L1","quantity":"4"}}]}})", order)), "sscc");
    CHECK(taskOf(s) == "open 4");
    s.perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}"}})", unit));
    CHECK(taskOf(s) == "cancelled 4");
    CHECK(s.complaints().empty());
}

TEST_CASE("a put-away task asks for no more than scrap, a count or another way out left of its goods") {
    StoreRoom s;
    s.receive("RM-100", 10, "IN", "L-A");
    s.putAway("IN");
    s.perform("inventory.scrap", R"({"lot":"RM-100/L-A","bin":"MAIN/IN","quantity":"1","reason":"bent"})");
    CHECK(taskOf(s) == "open 9");
    s.perform("inventory.adjust", R"({"lot":"RM-100/L-A","bin":"MAIN/IN","counted":"7","reason":"count"})");
    CHECK(taskOf(s) == "open 7");
    s.perform("warehouse.doTask", fmt::format(R"({{"task":{},"from":"MAIN/IN","lot":"RM-100/L-A","to":"MAIN/B-01","quantity":"3"}})",
                                              s.task("put_away")));
    CHECK(taskOf(s) == "open 4");
    s.perform("inventory.transfer", R"({"lot":"RM-100/L-A","from":"MAIN/IN","to":"MAIN/A-02","quantity":"4"})");
    CHECK(taskOf(s) == "cancelled 4");
    CHECK(s.complaints().empty());
}

TEST_CASE("the doctor finds a task whose goods are gone") {
    StoreRoom s;
    s.receive("RM-100", 10, "IN", "L-A");
    s.putAway("IN");
    CHECK(s.complaints().empty());
    s.company->writer().script("update stock_balance set on_hand = on_hand - 1");
    const auto complaints = s.complaints();
    CHECK(std::ranges::any_of(complaints, [](const auto& c) { return c.starts_with("I23_tasks"); }));
}
