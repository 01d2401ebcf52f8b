// A sale is called off while its goods are made (flows.md E9.10): what stands behind it is seen line by line and
// stopped, kept or made for somebody else, in one commit.
#include <QComboBox>

#include "production/ui/call_off.h"
#include "ui/shop.h"

using namespace test;
using production::ui::CallOffScreen;

namespace {

// SO-1 wants 90, made by MO-1 (100); SO-2 wants 40, and nothing is made for it.
CallOffScreen* opened(Seat& seat) {
    auto& w = seat.world;
    shop(w);
    release(w, sellBrackets(w, 90));
    sellBrackets(w, 40, "2026-12-22");
    seat.open("orders.order", {{"id", static_cast<qint64>(w.number("select sales_order_id from sales_order where number = 'SO-1'"))}});
    click(seat, "Call off…");
    REQUIRE(seat.at() == "production.callOff");
    auto* screen = dynamic_cast<CallOffScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    offered(seat, "Call off");
    return screen;
}

void choose(Seat& seat, const QString& field, const QString& value) {
    auto* box = seat.named<QComboBox>(field);
    const auto at = box->findData(value);
    REQUIRE(at >= 0);
    box->setFocus();
    for (int tries = 0; tries < box->count() && box->currentIndex() != at; ++tries) seat.press(Qt::Key_Down);
    REQUIRE(box->currentIndex() == at);
}

}  // namespace

TEST_CASE("E9.10: the order is called off, and what is made for it is stopped") {
    Seat seat;
    auto& w = seat.world;
    auto* screen = opened(seat);
    CHECK(seat.words().contains("MO-1"));
    CHECK(seat.words().contains("90 pcs of FG-500, due 2026-12-11; in all it brings 100"));
    submit(seat);
    CHECK(screen->refusal() != "");  // a reason is needed
    CHECK(w.text("select state from sales_order where number = 'SO-1'") == "signed");
    CHECK(w.text("select state from work_order") == "released");
    choose(seat, "What becomes of MO-1", "stop");
    seat.named<QLineEdit>("Reason")->setFocus();
    seat.type("The customer closed the line");
    submit(seat);
    CHECK(seat.at() == "orders.order");
    CHECK(w.text("select state from sales_order where number = 'SO-1'") == "cancelled");
    CHECK(w.text("select state from work_order") == "cancelled");
    CHECK(w.number("select count(*) from material_allocation") == 0);
    CHECK(w.number("select count(*) from peg") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: what is made goes to another order that waits, or stays for stock") {
    Seat seat;
    auto& w = seat.world;
    opened(seat);
    choose(seat, "What becomes of MO-1", "repeg");
    seat.named<QLineEdit>("Reason")->setFocus();
    seat.type("Ordered twice");
    submit(seat);  // for which line was not said
    CHECK(w.text("select state from sales_order where number = 'SO-1'") == "signed");
    CHECK(seat.words().contains("Choose such a line, or keep it for stock."));
    const auto other = QString::number(w.number("select l.sales_order_line_id from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = 'SO-2'"));
    choose(seat, "For which line MO-1 is made", other);
    submit(seat);
    CHECK(w.text("select state from sales_order where number = 'SO-1'") == "cancelled");
    CHECK(w.text("select state from work_order") == "released");
    CHECK(w.number("select quantity from peg") == 40'000'000);
    CHECK(w.text("select o.number from peg p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id join sales_order o on o.sales_order_id = l.sales_order_id") == "SO-2");
    CHECK(w.complaints().empty());
}

TEST_CASE("a part of a line is called off, and an order without anything behind it too") {
    Seat seat;
    auto& w = seat.world;
    opened(seat);
    auto* quantity = seat.named<QLineEdit>("Call off of line 1");
    quantity->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("30");
    seat.named<QLineEdit>("Reason")->setFocus();
    seat.type("Fewer");
    submit(seat);
    CHECK(w.number("select cancelled from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = 'SO-1'") == 30'000'000);
    CHECK(w.text("select state from work_order") == "released");

    seat.open("production.callOff");
    CHECK(seat.focusName() == "Order");
    seat.type("SO-2");
    seat.leave("Order");
    says(seat, "Nothing is made or expected for this order alone.");
    seat.named<QLineEdit>("Reason")->setFocus();
    seat.type("Gone");
    submit(seat);
    CHECK(w.text("select state from sales_order where number = 'SO-2'") == "cancelled");
    CHECK(w.complaints().empty());
}
