// Frame orders at the window: what is left is seen, a part is called off by keys, and never more than remains.
#include <QPlainTextEdit>

#include "customers/ui/call_off.h"
#include "customers/ui/template_quote.h"
#include "ui/office.h"

using namespace test;
using customers::ui::FrameCallScreen;
using customers::ui::TemplateQuoteScreen;

namespace {

void frame(World& w) {
    w.perform("customers.addFrameOrder", R"({"customer":"C-1","site":"MAIN","reference":"RV-7","validFrom":"2026-11-01","validTo":"2026-12-31","lines":[
        {"item":"FG-500","quantity":"100","price":"8.50 EUR"},{"item":"SP-9","quantity":"20","price":"50.00 EUR"}]})");
}

FrameCallScreen* callingOff(Seat& seat) {
    seat.open("customers.call_off", {{"id", static_cast<qint64>(seat.world.number("select frame_order_id from frame_order"))}});
    auto* screen = dynamic_cast<FrameCallScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return screen;
}

}  // namespace

TEST_CASE("A1 row 11: a part of a frame order is called off by keys, and its card shows what remains") {
    Seat seat;
    auto& w = seat.world;
    frame(w);
    callingOff(seat);
    CHECK(seat.focusName() == "How many of line 1");
    seat.type("30");
    CHECK(seat.words().contains("Net 255.00 EUR"));
    submit(seat);
    CHECK(seat.at() == "orders.order");
    CHECK(w.text("select state from sales_order") == "signed");
    CHECK(w.number("select net from sales_order") == 25'500);
    CHECK(w.text("select reference from sales_order") == "RV-7");

    seat.open("customers.frame", {{"id", static_cast<qint64>(w.number("select frame_order_id from frame_order"))}});
    auto* lines = within<desk::Table>(tabPage(seat, "Lines"));
    REQUIRE(lines->rows().size() == 2);
    CHECK(lines->rows()[0].cells[4].text == "30");
    CHECK(lines->rows()[0].cells[4].share == Approx(0.3));
    CHECK(lines->rows()[0].cells[5].text == "70");
    CHECK(seat.words().contains("1,595.00 EUR"));  // 70 at 8.50 and 20 at 50
    const auto* calls = within<desk::Table>(tabPage(seat, "Taken so far"));
    REQUIRE(calls->rows().size() == 1);
    CHECK(calls->rows()[0].cells[5].text == "30");

    // What is called off that order is given back.
    w.perform("orders.cancel", R"({"order":"SO-1","reason":"fewer","lines":[{"line":1,"quantity":"10"}]})");
    seat.news();
    says(seat, "1,680.00 EUR");
    CHECK(w.complaints().empty());
}

TEST_CASE("never more than remains is called off, and what was typed stays") {
    Seat seat;
    auto& w = seat.world;
    frame(w);
    auto* screen = callingOff(seat);
    seat.type("101");
    submit(seat);
    CHECK(screen->refusal().contains("100 of 100 remain, not 101"));
    CHECK(seat.named<QLineEdit>("How many of line 1")->text().startsWith("101"));
    CHECK(w.number("select count(*) from sales_order") == 0);
    screen->all();
    submit(seat);
    CHECK(w.number("select count(*) from sales_order_line") == 2);
    screen = callingOff(seat);
    CHECK(seat.words().contains("All of it is taken"));
    CHECK(w.complaints().empty());
}

TEST_CASE("a frame order is agreed on and closed at the window") {
    Seat seat;
    auto& w = seat.world;
    seat.open("customers.frames");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Customer");
    seat.type("C-1");
    seat.leave("Customer");
    put(seat, "Valid from", "2026-11-01");
    put(seat, "Valid to", "2026-10-01");
    put(seat, "Item, row 1", "FG-500");
    put(seat, "Quantity, row 1", "50");
    put(seat, "Price, row 1", "8.40");
    submit(seat);
    CHECK(seat.words().contains("It cannot end on"));
    put(seat, "Valid to", "2027-10-31");
    submit(seat);
    CHECK(seat.at() == "customers.frame");
    CHECK(w.number("select unit_price from frame_order_line") == 8'400'000);
    click(seat, "Close");
    seat.enter();
    CHECK(w.text("select state from frame_order") == "closed");
    seat.open("customers.call_off", {{"id", static_cast<qint64>(w.number("select frame_order_id from frame_order"))}});
    CHECK(seat.words().contains("It is closed: nothing is taken from it any more."));
}

TEST_CASE("a quote is made of a template: what is always in it, what is chosen, and another quantity") {
    Seat seat;
    auto& w = seat.world;
    w.perform("customers.setQuoteTemplate", R"({"code":"FIRST","name":"A first order","text":"Dear {customer}","lines":[
        {"item":"FG-500","quantity":"100"},{"item":"SP-9","quantity":"2","optional":true},{"text":"Freight","quantity":"1","price":"25.00 EUR","optional":true}]})");
    seat.open("customers.template_quote", {{"template", static_cast<qint64>(w.number("select quote_template_id from quote_template"))}});
    auto* screen = dynamic_cast<TemplateQuoteScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(seat.focusName() == "Customer");
    submit(seat);
    CHECK(screen->refusal().contains("For whom is the quote?"));
    seat.named<QLineEdit>("Customer")->setFocus();
    seat.type("C-1");
    seat.leave("Customer");
    put(seat, "Quantity of line 2", "5");  // so it is wanted
    submit(seat);
    CHECK(seat.at() == "orders.order");
    CHECK(w.text("select state from sales_order") == "quote");
    CHECK(w.number("select count(*) from sales_order_line") == 2);
    CHECK(w.number("select quantity from sales_order_line l join item i on i.item_id = l.item_id where i.number = 'SP-9'") == 5'000'000);
    CHECK(w.number("select quantity from sales_order_line l join item i on i.item_id = l.item_id where i.number = 'FG-500'") == 100'000'000);
    CHECK(w.complaints().empty());
}

TEST_CASE("a template that is changed at the window keeps what its lines say in their own words") {
    Seat seat;
    auto& w = seat.world;
    w.perform("customers.setQuoteTemplate", R"({"code":"FIRST","name":"A first order","lines":[
        {"item":"SP-9","text":"Bearing, greased","quantity":"2 pcs"},{"item":"FG-500","quantity":"100"},{"text":"Freight","quantity":"1","price":"25.00 EUR"}]})");
    seat.open("customers.template", {{"id", static_cast<qint64>(w.number("select quote_template_id from quote_template"))}});
    seat.press(Qt::Key_E, Qt::ControlModifier);
    seat.settle();
    put(seat, "Name", "Every first order");
    submit(seat);
    CHECK(w.text("select name from quote_template") == "Every first order");
    CHECK(w.rows<std::string>("select text from quote_template_line order by line_no") == std::vector<std::string>{"Bearing, greased", "", "Freight"});
}

TEST_CASE("the words of a template go to the customer with the mail of its quote") {
    Seat seat;
    auto& w = seat.world;
    w.perform("customers.setQuoteTemplate", R"({"code":"FIRST","name":"A first order","text":"Dear {customer}, here is {number}.","lines":[{"item":"FG-500","quantity":"100"}]})");
    w.perform("customers.quoteFromTemplate", R"({"quoteTemplate":"FIRST","customer":"C-1","site":"MAIN"})");
    const QJsonObject order{{"id", static_cast<qint64>(w.number("select sales_order_id from sales_order"))}};
    seat.open("orders.print", order);
    CHECK(seat.named<QPlainTextEdit>("Message")->toPlainText() == "Dear Nord Maschinen GmbH, here is Q-1.");
}
