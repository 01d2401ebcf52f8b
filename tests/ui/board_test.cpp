// Open orders on the board and in the plan: a quote is signed by keys alone and stands where it belongs, goods that come
// in take their order along, and what nobody may do says why.
#include "app/desk/board.h"
#include "app/desk/time_line.h"
#include "ui/seat.h"

using namespace test;

namespace {

// Q-1 wants what is in stock, Q-2 what is not.
void quotes(World& world) {
    world.play(R"({"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "60", "bin": "MAIN/A-01", "lot": "FG-L1", "expiresOn": "2027-03-31"}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "FG-500", "quantity": "10"}]}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "SP-9", "quantity": "2"}]}})");
}

template <class Widget>
Widget* in(desk::Screen* screen) {
    REQUIRE(screen != nullptr);
    for (auto* widget : screen->findChildren<QWidget*>())
        if (auto* found = dynamic_cast<Widget*>(widget); found != nullptr) return found;
    FAIL("it is not on this screen");
    return nullptr;
}

using Keys = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a quote is signed on the board by keys alone, and stands where its goods are") {
    Seat seat;
    quotes(seat.world);
    const auto first = seat.world.number("select min(sales_order_id) from sales_order"), second = seat.world.number("select max(sales_order_id) from sales_order");
    seat.open("orders.board");
    auto* board = in<desk::Board>(seat.screen());
    CHECK(seat.focusName() == "Order board");
    CHECK(board->shown("quote") == Keys{second, first});
    CHECK(board->current()->key == second);

    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("Sign Q-"));
    CHECK(seat.world.text("select max(state) from sales_order") == "quote");  // not before it is agreed
    seat.enter();
    CHECK(seat.world.number("select count(*) from sales_order where state = 'signed'") == 1);
    CHECK(board->shown("ready") == Keys{first});
    CHECK(board->shown("quote") == Keys{second});
    CHECK(board->current()->key == first);
    CHECK(board->current()->title.startsWith("SO-"));
    CHECK(seat.focusName() == "Order board");

    seat.press(Qt::Key_Left);  // over the column without cards
    CHECK(board->current()->key == second);
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    seat.enter();
    CHECK(board->shown("quote").empty());
    CHECK(board->shown("signed") == Keys{second});

    // It waits for goods: nobody takes it further by hand, or back.
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("It goes there by itself when all of them are set aside."));
    seat.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(seat.words().contains("does not become a quote again"));
    CHECK(board->shown("signed") == Keys{second});

    seat.world.play(R"({"do": "inventory.receive", "args": {"item": "SP-9", "quantity": "2", "bin": "MAIN/A-02"}})");
    seat.news();
    CHECK(board->shown("signed").empty());
    CHECK(board->shown("ready").size() == 2);
    CHECK(board->current()->key == second);
    seat.enter();
    CHECK(seat.at() == "orders.order");
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("what has left waits on the board to be billed, and then is gone") {
    Seat seat;
    quotes(seat.world);
    seat.world.play(R"({"do": "orders.sign", "args": {"order": "Q-1"}}
{"do": "warehouse.pick", "args": {"order": "SO-1"}}
{"do": "warehouse.ship", "args": {"order": "SO-1", "lines": [{"line": 1, "quantity": "4"}]}})");
    const auto order = seat.world.number("select sales_order_id from sales_order where number = 'SO-1'");
    seat.world.wait(3);
    seat.open("orders.board");
    auto* board = in<desk::Board>(seat.screen());
    REQUIRE(board->shown("ready") == Keys{order});
    board->setCurrent(order);
    QStringList chips;
    for (const auto& chip : board->current()->chips) chips << chip.text;
    CHECK(chips == QStringList{"3 days late", "A part left", "To bill"});

    seat.world.play(R"({"do": "warehouse.ship", "args": {"order": "SO-1", "lines": [{"line": 1, "quantity": "6"}]}})");
    seat.news();
    CHECK(board->shown("shipped") == Keys{order});
    CHECK(board->current()->chips.empty());
    seat.world.play(R"({"do": "finance.invoice", "args": {"order": "SO-1"}})");
    seat.news();
    CHECK(board->shown("shipped").empty());
}

TEST_CASE("who may not sign is told so, and nothing is asked") {
    Seat seat{desk::Language::english, window::LookChoice::light};
    quotes(seat.world);
    seat.world.play(R"({"do": "people.addUser", "args": {"name": "clerk", "fullName": "A Clerk", "password": "correct horse battery", "roles": [{"role": "warehouse"}]}})");
    seat.program->enter(std::shared_ptr<db::Company>{seat.world.another()}, seat.world.company->actorNamed("clerk", "test"));
    QApplication::setActiveWindow(&seat.window());
    REQUIRE_FALSE(seat.desk().may("orders.sign"));
    seat.open("orders.board");
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("You may not sign Q-"));
    CHECK(seat.world.number("select count(*) from sales_order where state = 'signed'") == 0);
}

TEST_CASE("the plan shows signed orders by customer, late ones red, and Enter opens one") {
    Seat seat;
    quotes(seat.world);
    seat.open("orders.plan");
    auto* plan = in<desk::TimeLine>(seat.screen());
    CHECK(plan->current() == nullptr);
    seat.world.play(R"({"do": "orders.sign", "args": {"order": "Q-1"}}
{"do": "orders.sign", "args": {"order": "Q-2"}})");
    seat.news();
    REQUIRE(plan->current() != nullptr);
    CHECK(plan->current()->opens.kind == "order");
    const auto first = plan->current()->key;
    seat.press(Qt::Key_Down);  // SP-9 is not in stock: nobody can say when it comes
    CHECK(plan->current()->key != first);
    CHECK(plan->current()->text == "No day yet");
    seat.press(Qt::Key_Up);
    CHECK(plan->current()->text.contains("promised 2026-11-"));
    seat.enter();
    CHECK(seat.at() == "orders.order");

    seat.world.wait(3);
    seat.open("orders.plan");
    seat.window().closeCurrent();
    seat.settle();
    seat.open("orders.plan");
    plan = in<desk::TimeLine>(seat.screen());
    REQUIRE(plan->current() != nullptr);
    CHECK(plan->current()->tone == desk::Tone::bad);
    CHECK(plan->current()->text == "3 days late");
    CHECK(plan->place(plan->current()->key).isValid());
}
