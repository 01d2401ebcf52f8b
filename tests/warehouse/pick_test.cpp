#include "warehouse/trade.h"
#include "warehouse/warehouse.h"

using namespace test;

namespace {

std::vector<warehouse::Grip> gripsOf(World& w, const std::string& walk) {
    const auto id =
        w.rows<tl::PickListId>(R"sql(select pick_list_id from pick_list where number = $1)sql", walk).at(0);
    return w.company->read(w.boss, [&](const db::Read& r) { return warehouse::grips(r, id); });
}

std::string walkFor(World& w, const std::string& order) {
    return member(w.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)), "number");
}

std::string grip(const warehouse::Grip& g, std::string_view lot, std::string_view quantity,
                 std::string_view more = "") {
    return fmt::format(R"({{"pickLine":{},"lot":"FG-500/{}","quantity":"{}"{}}})", g.pickLine.number, lot,
                       quantity, more);
}

std::string stateOf(World& w, const std::string& walk) {
    return w.rows<std::string>(R"sql(select state from pick_list where number = $1)sql", walk).at(0);
}

}  // namespace

TEST_CASE("a walk leads through the lots that are set aside, first expiry first") {
    World w{flows};
    stock(w, 60, "FG-L1", "2027-06-30");
    stock(w, 40, "FG-L2", "2027-03-31");
    const auto order = sell(w, 90);
    const auto walk = walkFor(w, order);
    const auto grips = gripsOf(w, walk);
    REQUIRE(grips.size() == 2);
    CHECK(grips[0].quantity + grips[1].quantity == tl::quantity(90));
    for (const auto& g : grips) CHECK(g.quantity == tl::quantity(g.lot == "FG-L2" ? 40 : 50));

    for (const auto& g : grips) w.perform("warehouse.confirmPick", grip(g, g.lot, toText(g.quantity)));
    CHECK(stateOf(w, walk) == "picked");
    // Carried to the outbound bin, and set aside for the order all the way.
    CHECK(w.number(R"sql(
        select cast(sum(a.quantity) as bigint) from allocation a
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id where n.kind = 'outbound'
    )sql") == 90'000'000);
    CHECK(w.balance("5000") == 0);
    CHECK(w.complaints().empty());

    ship(w, order);
    CHECK(stateOf(w, walk) == "shipped");
    CHECK(w.balance("5000") == 45450);
    CHECK(w.complaints().empty());
}

TEST_CASE("a grip takes the lot it names, and what the walk asks for") {
    World w{flows};
    stock(w, 10, "FG-L1");
    const auto order = sell(w, 10);
    stock(w, 10, "FG-L2");
    const auto walk = walkFor(w, order);
    const auto g = gripsOf(w, walk).at(0);
    CHECK(w.refusal("warehouse.confirmPick", grip(g, "FG-L2", "10")) == "warehouse.pick.lot");
    CHECK(w.refusal("warehouse.confirmPick", grip(g, "FG-L1", "11")) == "warehouse.pick.too_much");
    CHECK(w.refusal("warehouse.confirmPick", grip(g, "FG-L1", "0")) == "warehouse.pick.quantity");
    CHECK(w.refusal("warehouse.confirmPick", grip(g, "FG-L1", "5", R"(,"toBin":"MAIN/A-02")")) ==
          "warehouse.pick.bin");

    w.perform("warehouse.confirmPick", grip(g, "FG-L1", "4"));
    CHECK(stateOf(w, walk) == "open");
    CHECK(gripsOf(w, walk).at(0).picked == tl::quantity(4));
    w.perform("warehouse.confirmPick", grip(g, "FG-L1", "6"));
    CHECK(stateOf(w, walk) == "picked");
    CHECK(w.refusal("warehouse.confirmPick", grip(g, "FG-L1", "1")) == "warehouse.pick.closed");
}

TEST_CASE("a new walk takes the place of the open one, and asks for what is set aside now") {
    World w{flows};
    stock(w, 10, "FG-L1");
    const auto order = sell(w, 10);
    const auto first = walkFor(w, order);
    const auto old = gripsOf(w, first).at(0);
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"cracks"})");
    CHECK(w.refusal("warehouse.confirmPick", grip(old, "FG-L1", "10")) == "inventory.lot.held");
    CHECK(w.refusal("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)) == "warehouse.pick.nothing");

    stock(w, 10, "FG-L2");
    const auto second = walkFor(w, order);
    CHECK(stateOf(w, first) == "cancelled");
    CHECK(gripsOf(w, second).at(0).lot == "FG-L2");
}

TEST_CASE("an expired lot is not picked") {
    World w{flows};
    stock(w, 10, "FG-L1", "2026-11-23");
    const auto walk = walkFor(w, sell(w, 10));
    w.wait(1);
    CHECK(w.refusal("warehouse.confirmPick", grip(gripsOf(w, walk).at(0), "FG-L1", "10")) ==
          "inventory.lot.expired");
}
