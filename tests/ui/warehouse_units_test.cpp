// The shipping clerk packs, closes and labels: handling units by keys.
#include "app/desk/table.h"
#include "ui/store.h"
#include "warehouse/ui/labels.h"

using namespace test;
using warehouse::UnitLabelsScreen;

namespace {

std::string state(World& w) { return w.text("select state from handling_unit order by handling_unit_id desc limit 1"); }
std::int64_t unit(World& w) { return w.number("select max(handling_unit_id) from handling_unit"); }

// All words of a label, as one.
QString wordsOf(const desk::PrintedLabel& label) {
    QStringList all;
    for (const auto& piece : label.pieces()) all << piece.text;
    return all.join(' ');
}

}  // namespace

TEST_CASE("a carton is packed, weighed and closed by keys, and its label says its SSCC in figures and as a code") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 30);
    seat.open("warehouse.units");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "In bin", "MAIN/A-01");
    put(seat, "Lot, row 1", "FG-L1");
    put(seat, "Quantity, row 1", "10");
    submit(seat);
    REQUIRE(w.number("select count(*) from handling_unit") == 1);
    REQUIRE(seat.at() == "warehouse.unit");
    CHECK(state(w) == "open");
    CHECK(w.number("select quantity from packed") == 10'000'000);
    CHECK(seat.words().contains("FG-500"));

    offered(seat, "Close…");
    submit(seat);
    REQUIRE(seat.focusName() == "Grams, as weighed");
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("4500");
    submit(seat);
    CHECK(state(w) == "closed");
    CHECK(w.number("select gross from handling_unit") == 4500);
    REQUIRE(seat.at() == "warehouse.labels");
    auto* labels = dynamic_cast<UnitLabelsScreen*>(seat.screen());
    REQUIRE(labels != nullptr);
    REQUIRE(labels->labels().size() == 1);
    CHECK(labels->labels()[0].size() == QSizeF(100, 70));
    const auto words = wordsOf(labels->labels()[0]).remove(' ');
    CHECK(words.contains(desk::text(sscc(w))));
    CHECK(words.contains("4.5kg"));
    CHECK(std::ranges::any_of(labels->labels()[0].pieces(), [](const auto& piece) { return piece.isCode(); }));
    CHECK(w.complaints().empty());
}

TEST_CASE("a unit's card shows units within units, takes out what is in hand, and tells where it has stood") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 30);
    for (int i = 0; i < 2; ++i) w.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","parts":[{"lot":"FG-500/FG-L1","quantity":"10"}]})");
    const auto inner = sscc(w);
    w.perform("warehouse.packUnit", fmt::format(R"({{"bin":"MAIN/A-01","kind":"pallet","units":[{{"unit":"{}"}}]}})", inner));
    w.perform("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/A-02"}})", sscc(w)));
    seat.open("warehouse.unit", {{"id", static_cast<qint64>(unit(w))}});
    auto* content = within<desk::Table>(tabPage(seat, "What is in it"));
    REQUIRE(content->rows().size() == 2);
    CHECK(content->rows()[0].cells[0].text == desk::text(inner));
    CHECK(content->rows()[1].cells[0].text.contains("FG-500"));
    auto* history = within<desk::Table>(tabPage(seat, "History"));
    REQUIRE(!history->rows().empty());
    CHECK(history->rows()[0].cells[2].text == "from MAIN/A-01 to MAIN/A-02");

    tabPage(seat, "What is in it");
    content->setCurrent(0);
    click(seat, "Take this out…");
    submit(seat);
    CHECK(w.number("select count(*) from handling_unit where parent_id is not null") == 0);
    CHECK(w.number("select count(*) from handling_unit where kind = 'pallet' and state = 'unpacked'") == 1);  // nothing is in it
    CHECK(w.complaints().empty());
}

TEST_CASE("a scanned unit is labelled with all units of its order") {
    Seat seat;
    auto& w = seat.world;
    atDock(w);
    w.perform("orders.amend", fmt::format(R"({{"order":"SO-1","version":{},"reason":"more","lines":[{{"line":1,"quantity":"20"}}]}})", w.number("select version from sales_order")));
    w.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"pallet","order":"SO-1","parts":[{"lot":"FG-500/FG-L1","quantity":"10"}]})");
    seat.open("warehouse.labels");
    auto* screen = dynamic_cast<UnitLabelsScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(screen->labels().empty());
    screen->scanned("(00)" + desk::text(sscc(w)));
    seat.settle();
    REQUIRE(screen->labels().size() == 1);
    CHECK(screen->labels()[0].size() == QSizeF(105, 148));
    const auto words = wordsOf(screen->labels()[0]);
    CHECK(words.contains("Nord Maschinen GmbH"));
    CHECK(words.contains("SO-1"));
    CHECK(words.contains("THEIRS-9"));
    CHECK(words.contains("Bracket Works GmbH"));
    seat.open("warehouse.labels", {{"unit", static_cast<qint64>(unit(w))}, {"which", "order"}});
    screen = dynamic_cast<UnitLabelsScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(screen->labels().size() == 2);
    CHECK(w.complaints().empty());
}
