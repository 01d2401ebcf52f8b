#include "inventory/stores.h"

using namespace test;

namespace {

std::string lineOf(const std::string& order) { return order + "/1"; }

std::string allocate(const std::string& order, std::string_view lot, int pieces) {
    return fmt::format(R"({{"line":"{}","lot":"FG-500/{}","quantity":"{}"}})", lineOf(order), lot, pieces);
}

const std::string holdIt = R"({"lot":"FG-500/FG-L1","reason":"cracked","caseNumber":"C-7"})";

}  // namespace

TEST_CASE("A6 row 10: a lot on hold cannot be picked, and is still counted and valued") {
    Stores w;
    w.receive("FG-500", 98, R"("lot":"FG-L1")");
    const auto byItself = w.sell("FG-500", "80"), byHand = w.sell("FG-500", "10");
    w.perform("inventory.deallocate", fmt::format(R"({{"line":"{}"}})", lineOf(byHand)));
    w.perform("inventory.allocate", allocate(byHand, "FG-L1", 10));

    const auto itsOrder = fmt::format(R"({{"order":"{}"}})", byItself);
    w.perform("warehouse.pick", itsOrder);  // a walk from before the hold

    const auto placed = w.answer("inventory.hold", holdIt);
    CHECK(placed.at("quantity").as_string() == "98");
    const auto& dropped = placed.at("dropped").as_array();
    REQUIRE(dropped.size() == 2);
    CHECK(dropped[0].as_object().at("order").as_string() == byItself);
    CHECK(dropped[0].as_object().at("quantity").as_string() == "80");
    CHECK_FALSE(dropped[0].as_object().at("byHand").as_bool());
    CHECK(dropped[1].as_object().at("order").as_string() == byHand);
    CHECK(dropped[1].as_object().at("byHand").as_bool());

    SECTION("nothing takes it, and the promises know") {
        CHECK(w.ofLine(byItself, "allocated") == 0);
        CHECK(w.ofLine(byItself, "waiting") == 80);
        CHECK(w.count("promise where source <> 'none'") == 0);
        CHECK(w.refusal("inventory.allocate", allocate(byHand, "FG-L1", 10)) == "inventory.lot.held");
        const auto grip = w.number(R"sql(select pick_line_id from pick_line)sql");
        CHECK(w.refusal("warehouse.confirmPick",
                        fmt::format(R"({{"pickLine":{},"lot":"FG-500/FG-L1","quantity":"1"}})", grip)) ==
              "inventory.lot.held");
        CHECK(w.refusal("warehouse.pick", itsOrder) == "warehouse.pick.nothing");
        CHECK(w.refusal("warehouse.ship", itsOrder) == "warehouse.ship.nothing");
        CHECK(w.ofLine(w.sell("FG-500", "1"), "allocated") == 0);
    }
    SECTION("it is counted where it lies and valued in quarantine (E4)") {
        CHECK(w.onHand("FG-L1", "A-01") == 98);
        CHECK(w.balance("1325") == 494'90);
        CHECK(w.balance("1320") == 0);
        w.perform("inventory.scrap",
                  R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"3","reason":"cracked"})");
        CHECK(w.balance("5300") == 15'15);
        CHECK(w.balance("1325") == 494'90 - 15'15);
    }
    SECTION("released, it goes to who waits, in the order of signing") {
        w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"again","caseNumber":"C-8"})");
        CHECK(w.balance("1325") == 494'90);
        CHECK_FALSE(w.answer("inventory.releaseHold", R"({"lot":"FG-500/FG-L1","caseNumber":"C-7"})")
                        .at("usable")
                        .as_bool());
        CHECK(w.ofLine(byItself, "allocated") == 0);
        CHECK(w.answer("inventory.releaseHold", R"({"lot":"FG-500/FG-L1"})").at("usable").as_bool());
        CHECK(w.balance("1325") == 0);
        CHECK(w.balance("1320") == 494'90);
        CHECK(w.ofLine(byItself, "allocated") == 80);
        CHECK(w.ofLine(byHand, "allocated") == 10);
        CHECK(w.refusal("inventory.releaseHold", R"({"lot":"FG-500/FG-L1"})") == "inventory.hold.none");
    }
    SECTION("who lost it is served from another lot, now or later") {
        w.receive("FG-500", 85, R"("lot":"FG-L2")");
        CHECK(w.ofLine(byItself, "allocated") == 80);
        CHECK(w.ofLine(byHand, "allocated") == 5);
    }
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a hold without a quarantine account changes the status only (E4, blanks)") {
    Stores w;
    w.receive("RM-100", 98, R"("lot":"L-B")");
    const auto entries = w.count("journal_entry");
    w.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"coating"})");
    CHECK(w.count("journal_entry") == entries);
    CHECK(w.balance("1300") == 245'00);
    CHECK(w.number(R"sql(select on_hold from lot where number = 'L-B')sql") == 1);
    w.receive("RM-100", 2, R"("lot":"L-B")");
    CHECK(w.balance("1300") == 250'00);
    w.perform("inventory.releaseHold", R"({"lot":"RM-100/L-B"})");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a hold dropped from one lot is made good from another at once") {
    Stores w;
    w.receive("FG-500", 50, R"("lot":"FG-L1")");
    const auto order = w.sell("FG-500", "40");
    w.receive("FG-500", 50, R"("lot":"FG-L2")");
    w.perform("inventory.hold", holdIt);
    CHECK(w.ofLine(order, "allocated") == 40);
    CHECK(w.number(R"sql(
        select count(*) as n from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join lot l on l.lot_id = b.lot_id where l.number = 'FG-L2'
    )sql") == 1);
    CHECK(w.complaints() == std::vector<std::string>{});
}
