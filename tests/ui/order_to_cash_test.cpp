// Gap 1 and 2 closed on screen: from signing in to the money on the bank, by keys alone, in both languages; the
// journal is right to the cent.
#include <QComboBox>
#include <QLineEdit>

#include "app/window/sign_in.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "ui/seat.h"

using namespace test;

namespace {

// Types into the sign-in window and presses Enter, as the person does.
void signIn(Seat& seat) {
    window::Settings settings;
    window::SignIn dialog{allActions(), settings, desk::text(seat.world.location), "boss", [&seat] { return seat.world.clock; }};
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QLineEdit* password = nullptr;
    for (auto* edit : dialog.findChildren<QLineEdit*>())
        if (edit->accessibleName() == desk::say("Password")) password = edit;
    REQUIRE(password != nullptr);
    QTest::keyClicks(password, "wrong");
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return password->hasSelectedText(); }, 20000));  // refused: typed anew over it
    CHECK(!dialog.company);
    QTest::keyClicks(password, "a long test password");
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return dialog.company != nullptr; }, 20000));
    CHECK(dialog.actor.name == "boss");
}

void stock(World& world) {
    world.play(R"({"do": "inventory.changeItem", "args": {"item": "SP-9", "version": 1, "gtin": "09506000134352"}}
{"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "98", "bin": "MAIN/A-01", "lot": "FG-L1", "expiresOn": "2027-03-31"}}
{"do": "inventory.receive", "args": {"item": "PK-10", "quantity": "20", "bin": "MAIN/A-02"}}
{"do": "inventory.receive", "args": {"item": "SP-9", "quantity": "4", "bin": "MAIN/A-02"}}
{"do": "orders.setPrice", "args": {"priceList": "STD", "item": "PK-10", "price": "1.00 EUR"}}
{"do": "orders.setPrice", "args": {"priceList": "STD", "item": "SP-9", "price": "50.00 EUR"}})");
}

// Ctrl+K "new order", the customer by a fragment; three lines by number, by name and by a scanned label; signed.
void enterOrder(Seat& seat) {
    auto& world = seat.world;
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type(desk::say("New order"));
    seat.enter();
    REQUIRE(seat.at() == "orders.entry");
    const auto customerName = QString::fromStdString(world.text("select p.name from party p where p.number = 'C-1'"));
    seat.type(customerName.left(5).toLower());
    seat.leave(desk::say("Customer"));
    seat.type("FG-500");
    seat.leave(desk::say("Item"));
    seat.type("90");
    seat.enter();
    const auto carton = QString::fromStdString(world.text("select name from item where number = 'PK-10'"));
    seat.type(carton.left(4));
    seat.leave(desk::say("Item"));
    seat.type("5");
    seat.enter();
    auto* entry = dynamic_cast<orders::ui::EntryScreen*>(seat.screen());
    REQUIRE(entry != nullptr);
    entry->scanned("(01)09506000134352(37)2");
    seat.settle();
    REQUIRE(entry->lines().asArguments().size() == 3);
    CHECK(entry->lines().shipsOn() == entry->lines().at(0).outlook->shipsOn);  // the promise is in view before signing
    CHECK(entry->lines().totals().net.minor == 81000 + 500 + 10000);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(seat.at() == "orders.order");
    CHECK(world.text("select state from sales_order") == "signed");
}

void shipBillCollect(Seat& seat) {
    auto& world = seat.world;
    // Pick and ship from the order's card: Enter takes what the walk suggests.
    seat.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(seat.at() == "warehouse.pick");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    for (int tries = 0; tries < 12 && world.number("select count(*) from shipment") == 0; ++tries) seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(world.number("select count(*) from shipment") == 1);

    // Bill the order, then book what the customer pays.
    seat.open("orders.order", {{"id", static_cast<qint64>(world.number("select sales_order_id from sales_order"))}});
    seat.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(world.number("select count(*) from invoice") == 1);
    const auto gross = world.number("select gross from invoice");
    CHECK(gross == 91500 + 18300);
    seat.open("finance.receive_payment", {{"new", "payment"}});
    seat.type("C-1");
    seat.leave(desk::say("Customer"));
    seat.type("1098.00");
    seat.enter();
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(world.number("select count(*) from payment") == 1);
    CHECK(world.number("select settled from invoice") == gross);
    CHECK(world.text("select state from sales_order") == "completed");
}

void orderToCash(Seat& seat) {
    auto& world = seat.world;
    stock(world);
    const auto stockBefore = world.balance("1320"), salesBefore = world.balance("4000");
    enterOrder(seat);
    shipBillCollect(seat);
    // The journal, to the cent.
    CHECK(world.balance("1320") == stockBefore - 45450);
    CHECK(world.balance("4000") == salesBefore - 91500);
    CHECK(world.balance("2200") == -18300);
    CHECK(world.balance("1100") == 0);
    CHECK(world.balance("1000") == 109800);
    CHECK(world.number("select cast(sum(amount) as bigint) from journal_line") == 0);
    CHECK(world.complaints().empty());
}

}  // namespace

TEST_CASE("order to cash by keys alone in English") {
    Seat seat{desk::Language::english};
    if (engine() == db::Engine::sqlite) signIn(seat);
    QApplication::setActiveWindow(&seat.window());
    orderToCash(seat);
}

TEST_CASE("order to cash by keys alone in Chinese") {
    Seat seat{desk::Language::chinese, window::LookChoice::dark};
    if (engine() == db::Engine::sqlite) signIn(seat);
    QApplication::setActiveWindow(&seat.window());
    orderToCash(seat);
}

TEST_CASE("tabs come back, and the language changes while the program runs") {
    Seat seat;
    seat.open("orders.list");
    seat.open("inventory.items");
    CHECK(seat.words().contains("FG-500"));
    seat.program->settings().language = desk::Language::chinese;
    seat.program->remake();
    QApplication::setActiveWindow(&seat.window());
    seat.settle();
    CHECK(seat.window().tabs() == 3);
    CHECK(seat.at() == "inventory.items");
    CHECK(desk::unsaid().isEmpty());
}

TEST_CASE("the search box finds an order, a screen and a command, and scanning opens what a code names") {
    Seat seat;
    seat.world.perform("orders.enter", R"({"customer": "C-1", "sign": true, "lines": [{"item": "FG-500", "quantity": "3"}]})");
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type("SO-1");
    seat.enter();
    CHECK(seat.at() == "orders.order");
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type("trial");
    seat.enter();
    CHECK(seat.at() == "ledger.trial_balance");
    seat.window().search().scanned("SO-1");
    seat.settle();
    CHECK(seat.at() == "orders.order");
}
