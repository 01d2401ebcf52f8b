// The shipping clerk loads and sends: departures, trucks and what may not go onto them, by keys.
#include "app/desk/form.h"
#include "app/desk/table.h"
#include "ui/pdf.h"
#include "ui/store.h"
#include "warehouse/ui/delivery_note.h"

using namespace test;

namespace {

// What the form in hand says against it.
QString against(Seat& seat) {
    auto* modal = QApplication::activeModalWidget();
    return within<desk::Form>(modal != nullptr ? modal : static_cast<QWidget*>(&seat.window()))->refusalsShown();
}

// Scanned into the field in hand, and sent.
void load(Seat& seat, const std::string& unit) {
    seat.named<QLineEdit>("Handling unit")->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type(desk::text(unit));
    seat.enter();
    submit(seat);
}

}  // namespace

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

TEST_CASE("a truck does not leave empty, takes no unit that is not at its dock, and leaves with what is ready") {
    Seat seat;
    auto& w = seat.world;
    atDock(w);
    const auto ready = sscc(w);
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"wantedOn":"2026-11-23","lines":[{"item":"FG-500","quantity":"10"}]})");
    w.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","order":"SO-2","parts":[{"lot":"FG-500/FG-L1","quantity":"10"}],"close":true})");
    const auto inside = sscc(w);
    w.perform("warehouse.addLoad", R"({"carrier":"Kurier Nord","dock":"MAIN/OUT"})");
    const auto onTruck = [&] { return w.number("select count(*) from handling_unit where truck_load_id is not null"); };

    seat.open("warehouse.load", {{"id", static_cast<qint64>(w.number("select truck_load_id from truck_load"))}});
    offered(seat, "It leaves…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Tracking number");
    submit(seat);
    CHECK(against(seat).contains("Load something, or cancel it."));
    CHECK(w.text("select state from truck_load") == "loading");
    seat.press(Qt::Key_Escape);

    offered(seat, "Load a unit…");
    seat.press(Qt::Key_I, Qt::ControlModifier);
    load(seat, inside);
    CHECK(against(seat).contains("which is no dock of this site"));
    CHECK(onTruck() == 0);
    load(seat, ready);
    CHECK(onTruck() == 1);

    offered(seat, "It leaves…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    submit(seat);
    CHECK(w.text("select state from truck_load") == "departed");
    CHECK(w.text("select o.number from shipment s join sales_order o on o.sales_order_id = s.sales_order_id") == "SO-1");
    CHECK(w.rows<std::string>(R"sql(select state from handling_unit where sscc = $1)sql", inside).at(0) == "closed");
    CHECK(w.complaints().empty());
}
