// Who sells, at the pipeline: cards move by one keystroke, the forecast follows, what is lost says why, and what is won by
// whose order.
#include "app/desk/board.h"
#include "app/desk/chart.h"
#include "ui/office.h"

using namespace test;

namespace {

using Keys = std::vector<std::int64_t>;

desk::Board* pipeline(Seat& seat) {
    seat.open("customers.pipeline");
    return within<desk::Board>(seat.screen());
}

std::string stageOf(World& w, const char* number) {
    return w.rows<std::string>(R"sql(
        select s.code from opportunity o join sales_stage s on s.sales_stage_id = o.sales_stage_id where o.number = $1
    )sql", std::string{number}).at(0);
}

}  // namespace

TEST_CASE("A1 row 1: moving a card of the pipeline is one keystroke, and the weighted forecast by month follows") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    opportunity(w, "Brackets", "1000.00 EUR", "2026-12-10");
    opportunity(w, "Bearings", "500.00 EUR", "2027-01-05");
    auto* board = pipeline(seat);
    const auto first = idOf(w, "opportunity", "OP-1"), second = idOf(w, "opportunity", "OP-2");
    CHECK(board->shown("TALK") == Keys{first, second});
    CHECK(board->current()->title == "Brackets");
    CHECK(board->current()->figures[0].text == "2026-12 · 20 %");
    CHECK(board->current()->figures[1].text == "1,000.00 EUR");
    CHECK(seat.words().contains("1,500.00 EUR"));
    CHECK(seat.words().contains("2 of them, weighted 300.00"));
    const auto* chart = within<desk::Chart>(seat.screen());
    CHECK(chart->accessibleName() == "Weighted forecast by month, EUR");
    CHECK(chart->accessibleDescription().contains("highest 200"));

    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(stageOf(w, "OP-1") == "QUOTE");
    seat.news();
    CHECK(board->shown("QUOTE") == Keys{first});
    CHECK(board->current()->key == first);
    CHECK(seat.words().contains("2 of them, weighted 600.00"));
    CHECK(within<desk::Chart>(seat.screen())->accessibleDescription().contains("highest 500"));
    seat.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(stageOf(w, "OP-1") == "TALK");
    CHECK(w.number("select count(*) from opportunity_move where opportunity_id = " + std::to_string(first)) == 3);
    seat.news();
    seat.enter();
    CHECK(seat.at() == "customers.opportunity");
    CHECK(seat.words().contains("200.00 EUR"));
    CHECK(w.complaints().empty());
}

TEST_CASE("a card is lost with its reason only, and what is decided moves no more") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    opportunity(w, "Brackets", "1000.00 EUR", "2026-12-10");
    auto* board = pipeline(seat);
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(seat.focusName() == "Why");
    submit(seat);
    CHECK(seat.words().contains("The reason is missing."));
    CHECK(w.text("select state from opportunity") == "open");
    seat.type("Too dear");
    submit(seat);
    CHECK(w.text("select state from opportunity") == "lost");
    CHECK(w.text("select lost_reason from opportunity") == "Too dear");
    seat.news();
    CHECK(board->shown("TALK").empty());
    REQUIRE(board->shown("+lost").size() == 1);
    board->setFocus();
    board->setCurrent(board->shown("+lost").front());
    seat.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(seat.words().contains("is decided and moves no more"));
    CHECK(w.text("select state from opportunity") == "lost");
}

TEST_CASE("a card is won by an order of the same customer, and by no other") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    w.play(R"({"do": "people.addParty", "args": {"number": "C-9", "name": "Nine Ltd"}}
{"do": "customers.addOpportunity", "args": {"party": "C-9", "site": "MAIN", "title": "Other", "amount": "5.00 EUR", "closeOn": "2026-12-01"}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "FG-500", "quantity": "1"}]}})");
    opportunity(w, "Brackets", "9.00 EUR", "2026-12-10");
    auto* board = pipeline(seat);
    const auto byOrder = [&](const char* number) {
        board->setFocus();
        board->setCurrent(idOf(w, "opportunity", number));
        seat.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(seat.focusName() == "Quote or order");
        seat.type("Q-1");
        seat.leave("Quote or order");
        submit(seat);
    };
    byOrder("OP-1");
    CHECK(seat.words().contains("The order is another customer's"));
    CHECK(w.number("select count(*) from opportunity where state = 'won'") == 0);
    seat.press(Qt::Key_Escape);
    seat.enter();  // what was typed is not kept
    byOrder("OP-2");
    CHECK(w.text("select number from opportunity where state = 'won'") == "OP-2");
    seat.news();
    CHECK(board->shown("+won").size() == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("an opportunity begins and changes by keys alone") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    auto* board = pipeline(seat);
    CHECK(board->current() == nullptr);
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Customer");
    seat.type("C-1");
    seat.leave("Customer");
    put(seat, "In a few words", "Brackets for a year");
    put(seat, "What it would bring", "12*100");
    put(seat, "Decided by", "2026-12-18");
    submit(seat);
    REQUIRE(w.number("select count(*) from opportunity") == 1);
    CHECK(w.number("select amount from opportunity") == 120'000);
    CHECK(w.text("select u.name from opportunity o join user_account u on u.user_account_id = o.user_account_id") == "boss");
    seat.news();
    board->setFocus();
    seat.press(Qt::Key_E, Qt::ControlModifier);
    put(seat, "Probability", "75");
    submit(seat);
    CHECK(w.number("select probability from opportunity") == 750'000);
    CHECK(w.text("select title from opportunity") == "Brackets for a year");
    seat.news();
    CHECK(seat.words().contains("weighted 900.00"));
}

TEST_CASE("who only serves sees the pipeline and moves nothing") {
    Seat seat;
    stages(seat.world);
    opportunity(seat.world, "Brackets", "1000.00 EUR", "2026-12-10");
    sitsDown(seat, "sara", "service");
    REQUIRE(seat.desk().may("customers.see"));
    REQUIRE_FALSE(seat.desk().may("customers.moveOpportunity"));
    auto* board = pipeline(seat);
    CHECK(board->shown("TALK").size() == 1);
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("You may not move Brackets."));
    CHECK(stageOf(seat.world, "OP-1") == "TALK");
}

TEST_CASE("a stage of very many is read a page at a time, and all of it when somebody filters") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    for (int i = 1; i <= 205; ++i) opportunity(w, "Brackets " + std::to_string(i), "1.00 EUR", "2026-12-10");
    auto* board = pipeline(seat);
    CHECK(board->shown("TALK").size() == 200);
    CHECK(seat.words().contains("205 of them"));
    board->filter("Brackets 204");
    CHECK(board->shown("TALK").empty());
    seat.settle();
    CHECK(board->shown("TALK").size() == 1);
    board->filter({});
    CHECK(board->shown("TALK").size() == 205);
}
