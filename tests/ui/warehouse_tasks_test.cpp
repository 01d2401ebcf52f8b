// The warehouse leader with what is to carry: put away from the board by keys, given to a person, brought forward, carried,
// and why goods find no bin.
#include "app/desk/board.h"
#include "app/desk/table.h"
#include "ui/store.h"

using namespace test;

namespace {

using Keys = std::vector<std::int64_t>;

void comeIn(World& w) { w.perform("inventory.receive", R"({"item":"RM-100","quantity":"20","bin":"MAIN/IN","lot":"L-9"})"); }

std::int64_t task(World& w) { return w.number("select max(warehouse_task_id) from warehouse_task"); }

QStringList chips(const desk::BoardCard& card) {
    QStringList all;
    for (const auto& chip : card.chips) all << chip.text;
    return all;
}

}  // namespace

TEST_CASE("what came in is put away from the board by keys: brought forward, given to somebody, carried") {
    Seat seat;
    auto& w = seat.world;
    comeIn(w);
    seat.open("warehouse.board");
    auto* board = within<desk::Board>(seat.screen());
    CHECK(board->current() == nullptr);
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Bin");
    seat.type("MAIN/IN");
    seat.leave("Bin");
    submit(seat);
    REQUIRE(w.number("select count(*) from warehouse_task where state = 'open'") == 1);
    seat.news();
    REQUIRE(board->shown("put_away") == Keys{task(w)});
    CHECK(board->current()->title == "RM-100");
    CHECK(board->current()->second.contains("MAIN/IN"));

    board->setFocus();
    seat.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(w.number("select priority from warehouse_task") == 1);
    seat.news();
    seat.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Who carries it");
    seat.type("boss");
    seat.leave("Who carries it");
    submit(seat);
    CHECK(w.text("select taken_by from warehouse_task") == "boss");
    CHECK(w.number("select priority from warehouse_task") == 1);
    seat.news();
    CHECK(chips(*board->current()).contains("boss"));

    board->setFocus();
    seat.press(Qt::Key_Right, Qt::ControlModifier);  // what it is for does not change by hand
    CHECK(seat.words().contains("What it is carried for does not change."));
    submit(seat);  // Carried…: all of it stands there already
    submit(seat);
    CHECK(w.text("select state from warehouse_task") == "done");
    CHECK(lying(w, "L-9", "IN") == 0);
    CHECK(lying(w, "L-9", "B-01") == 20);
    seat.news();
    CHECK(board->shown("put_away").empty());
    CHECK(w.complaints().empty());
}

TEST_CASE("goods that no bin takes say why on the board, and every bin says what speaks against it") {
    Seat seat;
    auto& w = seat.world;
    comeIn(w);
    for (const auto* bin : {"A-01", "A-02", "B-01"}) w.perform("warehouse.lockBin", fmt::format(R"({{"bin":"MAIN/{}","locked":"in","reason":"repair"}})", bin));
    w.perform("warehouse.makePutAway", R"({"bin":"MAIN/IN"})");
    seat.open("warehouse.board");
    auto* board = within<desk::Board>(seat.screen());
    REQUIRE(board->current() != nullptr);
    CHECK(chips(*board->current()).contains("No bin found"));
    CHECK(board->current()->second.contains("No bin takes it."));
    CHECK(board->current()->second.contains("repair"));
    board->setFocus();
    seat.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(seat.at() == "warehouse.explain");
    auto* table = within<desk::Table>(seat.screen());
    CHECK(table->rows().size() == 3);
    for (const auto& row : table->rows()) CHECK(row.cells[1].text == "Does not take it");

    w.perform("warehouse.unlockBin", R"({"bin":"MAIN/A-02"})");
    seat.news();
    says(seat, "Chosen");
    CHECK(table->rows().size() == 3);
    for (const auto& row : table->rows()) CHECK((row.cells[1].text == "Chosen") == (row.cells[0].text == "MAIN/A-02"));
}

TEST_CASE("a task is cancelled in the list with its reason, and what is over is one click away") {
    Seat seat;
    auto& w = seat.world;
    comeIn(w);
    w.perform("warehouse.makePutAway", R"({"bin":"MAIN/IN"})");
    seat.open("warehouse.tasks");
    CHECK(seat.words().contains("RM-100"));
    seat.press(Qt::Key_Delete);
    REQUIRE(seat.focusName() == "Reason");
    submit(seat);  // a reason is needed
    CHECK(w.text("select state from warehouse_task") == "open");
    seat.type("used at once");
    submit(seat);
    CHECK(w.text("select state from warehouse_task") == "cancelled");
    CHECK(w.text("select note from warehouse_task") == "used at once");
    says(seat, "Nothing fits these filters.");
    CHECK(w.complaints().empty());
}

TEST_CASE("which bin an item goes to can be asked before it comes") {
    Seat seat;
    auto& w = seat.world;
    w.perform("inventory.receive", R"({"item":"FG-500","quantity":"5","bin":"MAIN/A-02","lot":"FG-L1"})");
    seat.open("warehouse.explain");
    put(seat, "Item", "FG-500");
    put(seat, "Quantity", "10");
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 3);
    CHECK(table->rows()[0].cells[0].text == "MAIN/A-02");  // in its zone, and it lies there already
    CHECK(table->rows()[0].cells[1].text == "Chosen");
    CHECK(table->rows()[1].cells[0].text == "MAIN/A-01");
    CHECK(table->rows()[1].cells[1].text == "Takes it");
    CHECK(seat.words().contains("goes to MAIN/A-02: in the zone the item wants, the item lies there already"));
    table->setCurrent(0);
    table->view()->setFocus();
    seat.enter();
    CHECK(seat.at() == "warehouse.bin");
}
