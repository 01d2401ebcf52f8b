// The clerk at the telephone: order entry by keys alone.
#include <QClipboard>
#include <QGuiApplication>

#include "app/desk/fields.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "orders/ui/line_table.h"
#include "ui/seat.h"

using namespace test;
using orders::ui::DraftLines;
using orders::ui::EntryScreen;

namespace {

void stock(World& world) {
    world.play(R"({"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "60", "bin": "MAIN/A-01", "lot": "FG-L1", "expiresOn": "2027-03-31"}}
{"do": "inventory.expect", "args": {"item": "FG-500", "quantity": "100", "dueOn": "2026-12-04", "note": "MO-1"}})");
}

EntryScreen* newOrder(Seat& seat) {
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type("new order");
    seat.enter();
    REQUIRE(seat.at() == "orders.entry");
    return dynamic_cast<EntryScreen*>(seat.screen());
}

void chooseCustomer(Seat& seat, const QString& fragment) {
    CHECK(seat.focusName() == desk::say("Customer"));
    seat.type(fragment);
    seat.leave(desk::say("Customer"));
    CHECK(seat.focusName().contains(desk::say("Item")));
}

// An item by its number, then its quantity under the keys.
void item(Seat& seat, const QString& number, const QString& quantity) {
    seat.type(number);
    seat.leave(desk::say("Item"));
    CHECK(seat.focusName().contains(desk::say("Quantity")));
    seat.type(quantity);
}

}  // namespace

TEST_CASE("an order is entered without a mouse and signed with its promise in view") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        stock(seat.world);
        auto* entry = newOrder(seat);
        chooseCustomer(seat, "C-1");
        item(seat, "FG-500", "90");
        seat.settle();
        const auto& line = entry->lines().at(0);
        REQUIRE(line.outlook.has_value());
        CHECK(line.outlook->stock->free == tl::quantity(60));
        CHECK(line.outlook->offers.size() == 2);
        CHECK(line.outlook->shipsOn == db::dateOf(2026, 12, 4));
        CHECK(entry->totalShown() == "972.00 EUR");
        seat.press(Qt::Key_Return, Qt::ControlModifier);
        INFO(seat.focusName().toStdString() << " " << seat.words().toStdString());
        CHECK(seat.world.text("select state from sales_order") == "signed");
        CHECK(seat.world.number("select gross from sales_order") == 97200);
        CHECK(seat.at() == "orders.order");
    }
}

TEST_CASE("A1 row 7: each line shows on hand, free, promised to others and the earliest day while it is typed") {
    Seat seat;
    stock(seat.world);
    seat.world.perform("orders.enter", R"({"customer": "C-1", "sign": true, "lines": [{"item": "FG-500", "quantity": "50"}]})");
    auto* entry = newOrder(seat);
    chooseCustomer(seat, "C-1");
    item(seat, "FG-500", "10");
    const auto& outlook = entry->lines().at(0).outlook;
    REQUIRE(outlook.has_value());
    CHECK(outlook->stock->onHand == tl::quantity(60));
    CHECK(outlook->stock->promised == tl::quantity(50));
    CHECK(outlook->stock->free == tl::quantity(10));
    CHECK(outlook->shipsOn == entry->lines().shipsOn());
    CHECK(outlook->priceWhy.find("STD") != std::string::npos);
    CHECK(outlook->margin.has_value());
    // Another line of the same item finds what the first one left.
    seat.enter();
    item(seat, "FG-500", "5");
    REQUIRE(entry->lines().at(1).outlook.has_value());
    CHECK(entry->lines().at(1).outlook->offers.front().source == "supply");
}

TEST_CASE("pain 20: fifty lines come from a spreadsheet, and Tab never leaves the lines") {
    Seat seat;
    stock(seat.world);
    auto* entry = newOrder(seat);
    chooseCustomer(seat, "C-1");
    QString rows = "Item\tQuantity\n";
    for (int n = 0; n < 50; ++n) rows += QStringLiteral("FG-500\t%1\n").arg(n + 1);
    QGuiApplication::clipboard()->setText(rows);
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(entry->lines().asArguments().size() == 50);
    CHECK(entry->lines().at(49).outlook->net.minor == 50 * 900);
    entry->table().edit(0, DraftLines::itemColumn);
    for (int n = 0; n < 20; ++n) {
        seat.press(Qt::Key_Tab);
        CHECK(entry->table().isAncestorOf(seat.focus()));
    }
}

TEST_CASE("what is wrong stands beside the line, and nothing is lost") {
    Seat seat;
    auto* entry = newOrder(seat);
    chooseCustomer(seat, "C-1");
    seat.type("NO-SUCH-THING");
    seat.press(Qt::Key_Tab);
    seat.press(Qt::Key_Tab);
    seat.type("-5");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!entry->lines().at(0).reasons.empty());
    CHECK(entry->lines().at(0).itemText == "NO-SUCH-THING");
    CHECK(seat.world.number("select count(*) from sales_order") == 0);
}

TEST_CASE("a draft survives: what was typed comes back when the screen is made anew") {
    Seat seat;
    stock(seat.world);
    auto* entry = newOrder(seat);
    chooseCustomer(seat, "C-1");
    item(seat, "FG-500", "7");
    const auto draft = entry->draft();
    EntryScreen again{seat.desk(), {}};
    again.takeDraft(draft);
    seat.settle();
    CHECK(again.lines().at(0).quantity == "7");
    CHECK(again.lines().at(0).outlook->item == "FG-500");
    CHECK(again.totalShown() == entry->totalShown());
}
