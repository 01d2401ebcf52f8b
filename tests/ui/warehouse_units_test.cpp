// The shipping clerk packs, closes, labels, loads and sends: handling units, departures and trucks by keys.
#include "app/desk/table.h"
#include "ui/pdf.h"
#include "ui/store.h"
#include "warehouse/ui/delivery_note.h"
#include "warehouse/ui/labels.h"

using namespace test;
using warehouse::UnitLabelsScreen;

namespace {

std::string sscc(World& w) { return w.text("select sscc from handling_unit order by handling_unit_id desc limit 1"); }
std::string state(World& w) { return w.text("select state from handling_unit order by handling_unit_id desc limit 1"); }
std::int64_t unit(World& w) { return w.number("select max(handling_unit_id) from handling_unit"); }

// All words of a label, as one.
QString wordsOf(const desk::PrintedLabel& label) {
    QStringList all;
    for (const auto& piece : label.pieces()) all << piece.text;
    return all.join(' ');
}

// Ten brackets of SO-1 in a closed carton at the dock.
void atDock(World& w) {
    stock(w, 30);
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"reference":"THEIRS-9","wantedOn":"2026-11-23","lines":[{"item":"FG-500","quantity":"10"}]})");
    w.perform("warehouse.setCarrier", R"({"order":"SO-1","carrier":"Kurier Nord"})");
    w.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","order":"SO-1","parts":[{"lot":"FG-500/FG-L1","quantity":"10"}],"close":true})");
    w.perform("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/OUT"}})", sscc(w)));
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

TEST_CASE("what leaves today is loaded onto a truck by keys, leaves, and the delivery note names its packages") {
    Seat seat;
    auto& w = seat.world;
    atDock(w);
    seat.open("warehouse.departures");
    CHECK(seat.words().contains("SO-1"));
    CHECK(seat.words().contains("Ready"));
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 1);
    CHECK(table->rows()[0].cells[1].text == "Kurier Nord");
    table->setCurrent(0);
    table->view()->setFocus();
    seat.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(seat.named<QLineEdit>("Carrier")->text() == "Kurier Nord");
    put(seat, "Number plate", "HB-KN 7");
    submit(seat);
    REQUIRE(w.number("select count(*) from truck_load") == 1);
    REQUIRE(seat.at() == "warehouse.load");
    CHECK(w.text("select vehicle from truck_load") == "HB-KN 7");

    auto* standing = within<desk::Table>(tabPage(seat, "Still at the dock"));
    REQUIRE(standing->rows().size() == 1);
    standing->setCurrent(0);
    click(seat, "Load this");
    CHECK(w.number("select count(*) from handling_unit where truck_load_id is not null") == 1);
    offered(seat, "It leaves…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Tracking number");
    seat.type("KN-1");
    submit(seat);
    CHECK(w.text("select state from truck_load") == "departed");
    CHECK(w.text("select tracking from shipment") == "KN-1");

    const tl::ShipmentId shipment{w.number("select shipment_id from shipment")};
    const auto note = w.company->read(w.boss, [&](const db::Read& read) { return warehouse::deliveryNote(read, shipment); });
    REQUIRE(note.has_value());
    REQUIRE(note->packages.size() == 1);
    CHECK(note->packages[0].sscc == sscc(w));
    if (const auto words = test::wordsOf(laidOut(*note).pdf(note->fileName()))) CHECK(words->contains(desk::text(sscc(w))));
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
