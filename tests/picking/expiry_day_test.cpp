// E9.9 and A6 row 2, on rounds: a lot that expires today is walked and taken through today, and not a day longer.
#include "picking/hall.h"

using namespace test;

TEST_CASE("A6 row 2: a lot that expires today is released, walked, sorted and shipped today, and the day after by nobody") {
    Hall w;
    w.receive("FG-500", 20, R"("lot":"OLD","expiresOn":"2026-11-23")");
    const auto today = w.sell("FG-500", "5", R"("wantedOn":"2026-11-23")"), late = w.sell("FG-500", "5", R"("wantedOn":"2026-11-23")");
    REQUIRE(w.ofLine(late, "allocated") == 5);
    w.answer("warehouse.addWave", R"({"site":"MAIN"})");
    w.answer("warehouse.makeRound", R"({"wave":"WV-1","method":"batch","bin":"MAIN/CART"})");
    w.answer("warehouse.takeRound", R"({"round":"PR-1"})");
    const std::string grip = R"({"round":"PR-1","bin":"MAIN/A-01","lot":"FG-500/OLD","quantity":"5"})";
    w.answer("warehouse.confirmGrip", grip);
    w.answer("warehouse.sortRound", fmt::format(R"({{"round":"PR-1","order":"{}","lot":"FG-500/OLD","quantity":"5"}})", today));
    w.ship(today);
    CHECK(w.ofLine(today, "shipped") == 5);

    w.wait(1);
    CHECK(w.refusal("warehouse.confirmGrip", grip) == "inventory.lot.expired");
    CHECK(w.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", late)) == "inventory.lot.expired");
    CHECK(w.ofLine(w.sell("FG-500", "5"), "allocated") == 0);
    CHECK(w.complaints().empty());
}
