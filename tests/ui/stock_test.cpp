// The stock keeper with a scanner: goods come in by their label, and leave by the lots the walk asks for.
#include "app/desk/fields.h"
#include "inventory/ui/receive.h"
#include "ui/seat.h"
#include "warehouse/ui/pick.h"

using namespace test;
using inventory::ReceiveScreen;
using warehouse::PickScreen;

namespace {

void newItem(World& world) {
    world.play(R"({"do": "inventory.addItem", "args": {"number": "FG-600", "name": "Bracket in a box", "category": "FG", "unit": "pcs", "tracking": "lot", "shelfDays": 365, "gtin": "9506000134352", "standardCost": "4.00 EUR"}}
{"do": "inventory.expect", "args": {"item": "FG-600", "quantity": "24", "dueOn": "2026-11-20", "note": "Truck 7"}})");
}

// SO-1 wants 90 of FG-500, of which 60 lie in A-01 as FG-L1 and 30 in A-02 as FG-L2.
void order(World& world) {
    world.play(R"({"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "60", "bin": "MAIN/A-01", "lot": "FG-L1", "expiresOn": "2027-03-31"}}
{"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "40", "bin": "MAIN/A-02", "lot": "FG-L2", "expiresOn": "2027-06-30"}}
{"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "10", "bin": "MAIN/A-02", "lot": "FG-L3", "expiresOn": "2027-09-30"}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "FG-500", "quantity": "90"}], "sign": true}})");
}

PickScreen* picking(Seat& seat) {
    seat.open("warehouse.pick");
    auto* screen = dynamic_cast<PickScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return screen;
}

}  // namespace

TEST_CASE("goods are received by one scan of their label") {
    Seat seat;
    newItem(seat.world);
    seat.open("inventory.receive");
    auto* screen = dynamic_cast<ReceiveScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(seat.focusName() == "Scan");
    seat.type("(01)09506000134352(17)271231(10)L-7(37)20");
    seat.enter();
    CHECK(screen->field("lot")->typed() == "L-7");
    CHECK(screen->field("expiresOn")->value() == QJsonValue{"2027-12-31"});
    CHECK(seat.words().contains("Truck 7"));
    // What is expected of it is chosen, the bin is the inbound one: nothing is left to type.
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select on_hand from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = 'L-7'") == 20'000'000);
    CHECK(seat.world.text("select expires_on from lot where number = 'L-7'") == "2027-12-31");
    CHECK(seat.world.number("select received from supply") == 20'000'000);
    CHECK(seat.focusName() == "Scan");
    CHECK(screen->field("lot")->typed().isEmpty());
}

TEST_CASE("a receipt by hand goes from what is missing to what is missing, and shows what is refused") {
    Seat seat;
    newItem(seat.world);
    seat.open("inventory.receive");
    auto* screen = dynamic_cast<ReceiveScreen*>(seat.screen());
    seat.type("FG-600");
    seat.enter();
    CHECK(seat.focusName() == "Quantity");
    seat.type("5*2");
    seat.enter();
    CHECK(seat.focusName() == "Lot");
    seat.press(Qt::Key_Return, Qt::ControlModifier);  // a lot is needed
    CHECK(screen->field("lot")->refused());
    CHECK(seat.world.number("select count(*) from stock_move") == 0);
    CHECK(seat.focusName() == "Lot");
    seat.type("(01)09506000134353");  // misread
    seat.enter();
    CHECK(seat.words().contains("check digit"));
    screen->field("lot")->setTyped("L-8");
    screen->submit();
    seat.settle();
    CHECK(seat.world.number("select quantity from stock_move") == 10'000'000);
    // The bin stays, and the next receipt of the item goes where the last one went.
    CHECK(screen->field("bin")->value().toInteger() == seat.world.number("select to_bin_id from stock_move"));
}

TEST_CASE("a walk takes the lots it asks for, refuses others with what to do, and ends in a shipment") {
    Seat seat;
    order(seat.world);
    seat.world.wait(3);
    auto* screen = picking(seat);
    CHECK(seat.words().contains("3 days late"));
    seat.press(Qt::Key_Return);  // the first order that is ready
    REQUIRE(screen->walk().walk().stops.size() == 2);
    CHECK(seat.focusName() == "Scan");
    seat.type("FG-L3");
    seat.enter();
    CHECK(screen->walk().said().contains("FG-L3"));
    CHECK(screen->walk().said().contains("FG-L1"));
    CHECK(seat.world.number("select count(*) from refused_attempt where action = 'warehouse.confirmPick'") == 1);
    CHECK(seat.world.number("select cast(sum(picked) as bigint) from pick_line") == 0);
    seat.type("FG-500");  // the item proves no lot
    seat.enter();
    CHECK(screen->walk().said().contains("FG-L1"));
    CHECK(seat.world.number("select cast(sum(picked) as bigint) from pick_line") == 0);
    seat.enter();  // the lot shown
    CHECK(seat.world.number("select picked from pick_line order by pick_line_id limit 1") == 60'000'000);
    seat.type("(10)FG-L2");
    seat.enter();
    CHECK(seat.world.text("select state from pick_list") == "picked");
    // All is picked: the shipment is proposed.
    seat.type("DHL");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen->shipping().refusal().isEmpty());
    CHECK(seat.world.number("select cast(sum(quantity) as bigint) from shipment_line") == 90'000'000);
    CHECK(seat.world.text("select carrier from shipment") == "DHL");
    CHECK(seat.at() == "warehouse.shipment");
    CHECK(seat.words().contains("FG-L2"));
}

TEST_CASE("a part of a grip is picked, and a part of an order shipped") {
    Seat seat;
    order(seat.world);
    auto* screen = picking(seat);
    seat.press(Qt::Key_Return);
    seat.press(Qt::Key_O, Qt::AltModifier);
    CHECK(seat.focusName() == "Only so many");
    seat.type("25");
    seat.enter();
    seat.enter();
    CHECK(seat.world.number("select picked from pick_line order by pick_line_id limit 1") == 25'000'000);
    const auto orderId = seat.world.number("select sales_order_id from sales_order");
    screen->openShipping(orderId, true);
    seat.settle();
    screen->shipping().ship();
    seat.settle();
    CHECK(seat.world.number("select cast(sum(quantity) as bigint) from shipment_line") == 25'000'000);
    CHECK(seat.world.text("select state from sales_order") == "signed");
    CHECK(seat.world.complaints().empty());
}
