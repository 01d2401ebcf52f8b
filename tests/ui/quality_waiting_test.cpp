// What waits to be inspected: what is needed first stands on top, at Home and in the list, however much waits.
#include "ui/lab_room.h"

using namespace test;

TEST_CASE("what waits to be inspected stands on Home, and what is needed first stands on top") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", byTables);
    arrive(w, 500, "L-1");
    w.perform("quality.addPlan", R"({"number":"IP-9","item":"SP-9","checkPoint":"incoming","characteristics":[{"name":"Look","kind":"attribute","rule":"every_piece"}]})");
    w.perform("quality.releasePlan", R"({"plan":"IP-9","version":1})");
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"wantedOn":"2026-11-24","lines":[{"item":"SP-9","quantity":"4"}]})");
    w.perform("inventory.receive", R"({"item":"SP-9","quantity":"4","bin":"MAIN/QC"})");
    seat.open("quality.waiting");
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 2);
    CHECK(table->rows()[0].cells[2].text == "SP-9");
    CHECK(table->rows()[0].cells[10].text == "2026-11-24");
    CHECK(table->rows()[0].cells[11].text.contains("SO-1"));
    CHECK(table->rows()[1].cells[2].text == "RM-100");
    CHECK(table->rows()[1].cells[7].text == "50 pieces");  // code H
    seat.open("home");
    const auto card = [&]() -> QPushButton* {
        for (auto* button : seat.screen()->findChildren<QPushButton*>())
            if (button->accessibleName() == "Inspections wait: 2") return button;
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return card() != nullptr; }, 20000));
    // Who may record values but not open the screen is not sent there.
    w.perform("people.addRole", R"({"name":"recorder","permissions":["quality.recordResults"]})");
    sitsDown(seat, "rita", "recorder");
    seat.open("home");
    REQUIRE(QTest::qWaitFor([&] { return seat.words().contains("Nothing waits for you"); }, 20000));
    CHECK(card() == nullptr);
}

TEST_CASE("what is needed first is among what is shown, however many wait longer, and the rest is not passed over in silence") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", surface);
    std::string all;
    for (int i = 1; i <= 500; ++i)
        all += fmt::format("{{\"do\": \"inventory.receive\", \"args\": {{\"item\":\"RM-100\",\"quantity\":\"5\",\"bin\":\"MAIN/QC\",\"lot\":\"L-{}\",\"supplier\":\"S-1\"}}}}\n", i);
    w.play(all);
    w.wait(0, 1);
    w.perform("quality.addPlan", R"({"number":"IP-9","item":"SP-9","checkPoint":"incoming","characteristics":[{"name":"Look","kind":"attribute","rule":"every_piece"}]})");
    w.perform("quality.releasePlan", R"({"plan":"IP-9","version":1})");
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"wantedOn":"2026-12-24","lines":[{"item":"SP-9","quantity":"4"}]})");
    w.perform("inventory.receive", R"({"item":"SP-9","quantity":"4","bin":"MAIN/QC"})");
    seat.open("quality.waiting");
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 500);
    CHECK(table->rows()[0].cells[2].text == "SP-9");
    CHECK(table->rows()[0].cells[7].text == "4 pieces");
    CHECK(table->rows()[499].cells[7].text == "2 pieces");
    says(seat, "Not all are shown: the 500 that are needed first.");
}
