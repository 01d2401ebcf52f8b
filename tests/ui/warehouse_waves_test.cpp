// The warehouse leader releases what is to be picked: a wave is seen before it is released, put on a round, printed.
#include "ui/pdf.h"
#include "ui/store.h"
#include "warehouse/ui/make_wave.h"
#include "warehouse/ui/screens.h"

using namespace test;
using warehouse::MakeWaveScreen;

namespace {

// SO-1 and SO-2 of today, SO-3 of another carrier.
void three(World& w) {
    stock(w, 60);
    for (int i = 0; i < 3; ++i) sellBrackets(w, 10, "2026-11-23");
    w.perform("warehouse.setCarrier", R"({"order":"SO-3","carrier":"Slow"})");
}

MakeWaveScreen* waveToMake(Seat& seat) {
    seat.open("warehouse.waves");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(seat.at() == "warehouse.make_wave");
    auto* screen = dynamic_cast<MakeWaveScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    offered(seat, "Release the wave");
    return screen;
}

QStringList ordersIn(MakeWaveScreen& screen) {
    QStringList all;
    for (const auto& row : screen.table().rows()) all << row.cells[0].text;
    return all;
}

}  // namespace

TEST_CASE("a wave shows what it would take, leaves out what somebody takes out, and is released by keys") {
    Seat seat;
    auto& w = seat.world;
    three(w);
    auto* screen = waveToMake(seat);
    CHECK(ordersIn(*screen) == QStringList{"SO-1", "SO-2", "SO-3"});
    CHECK(screen->sentence().contains("3 orders with 3 grips"));
    CHECK(w.number("select count(*) from wave") == 0);  // seen, not done
    screen->table().setCurrent(1);
    screen->table().view()->setFocus();
    seat.press(Qt::Key_Delete);
    CHECK(screen->sentence().contains("2 orders with 2 grips"));
    CHECK(screen->table().rows()[1].cells[6].text == "left out");
    submit(seat);
    REQUIRE(w.number("select count(*) from wave") == 1);
    CHECK(w.number("select count(*) from pick_list where wave_id is not null") == 2);
    CHECK(w.number("select count(*) from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id where o.number = 'SO-2'") == 0);
    REQUIRE(seat.at() == "warehouse.wave");
    says(seat, "0 of 2");
    CHECK(w.complaints().empty());
}

TEST_CASE("a wave of a carrier takes its orders and those of any, and its walks are put on a round") {
    Seat seat;
    auto& w = seat.world;
    three(w);
    auto* screen = waveToMake(seat);
    auto* carrier = seat.named<QComboBox>("Carrier");
    carrier->setFocus();
    const auto slow = carrier->findText("Kurier Nord");
    REQUIRE(slow >= 0);
    for (int tries = 0; tries < carrier->count() && carrier->currentIndex() != slow; ++tries) seat.press(Qt::Key_Down);
    offered(seat, "Release the wave");
    CHECK(ordersIn(*screen) == QStringList{"SO-1", "SO-2"});
    CHECK(screen->sentence().contains("must be picked by"));
    submit(seat);
    CHECK(w.text("select carrier from wave") == "Kurier Nord");
    REQUIRE(seat.at() == "warehouse.wave");
    offered(seat, "Make a round…");
    seat.press(Qt::Key_R, Qt::ControlModifier);
    submit(seat);
    REQUIRE(w.number("select count(*) from pick_round") == 1);
    CHECK(w.text("select method from pick_round") == "cluster");
    CHECK(w.number("select count(*) from pick_list where pick_round_id is not null") == 2);
    REQUIRE(seat.at() == "warehouse.round");
    auto* grips = within<desk::Table>(tabPage(seat, "Grips"));
    REQUIRE(grips->rows().size() == 2);
    CHECK(grips->rows()[0].cells[0].text == "MAIN/A-01");
    CHECK(grips->rows()[0].cells[9].text == "To take");

    offered(seat, "Take it");
    submit(seat);
    CHECK(w.text("select taken_by from pick_round") == "boss");
    CHECK(w.complaints().empty());
}

TEST_CASE("a grip that is short is told at the round, and its bin is to be counted") {
    Seat seat;
    auto& w = seat.world;
    three(w);
    w.perform("warehouse.addWave", R"({"site":"MAIN"})");
    w.perform("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster"})");
    w.perform("warehouse.takeRound", R"({"round":"PR-1"})");
    seat.open("warehouse.round", {{"id", static_cast<qint64>(w.number("select pick_round_id from pick_round"))}});
    auto* grips = within<desk::Table>(tabPage(seat, "Grips"));
    REQUIRE(grips->rows().size() == 3);
    grips->setCurrent(0);
    click(seat, "Not all is there…");
    REQUIRE(seat.focusName() == "Reason");
    seat.type("Only crates");
    submit(seat);
    CHECK(w.number("select count(*) from count_task where state = 'open'") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("a round on paper names every grip that is still to take, with the round's number as a code") {
    Seat seat;
    auto& w = seat.world;
    three(w);
    w.perform("warehouse.addWave", R"({"site":"MAIN"})");
    w.perform("warehouse.makeRound", R"({"wave":"WV-1","method":"cluster"})");
    const auto id = w.number("select pick_round_id from pick_round");
    const auto printed = w.company->read(w.boss, [&](const db::Read& read) { return warehouse::roundPrint().read(read, id); });
    REQUIRE(printed.has_value());
    CHECK(printed->fileName == "Round PR-1.pdf");
    CHECK(printed->paper->pages() == 1);
    if (const auto words = wordsOf(printed->paper->pdf(printed->title))) {
        CHECK(words->count("MAIN/A-01") == 3);
        CHECK(words->contains("SO-2"));
        CHECK(words->contains("WV-1"));
        CHECK(words->contains("FG-L1"));
    }
    seat.open("warehouse.print_round", {{"id", static_cast<qint64>(id)}});
    CHECK(seat.screen()->title() == "PR-1 on paper");
}
