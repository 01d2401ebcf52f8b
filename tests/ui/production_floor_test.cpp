// The shift leader at the window: the dispatch board with its reasons, calls for help, the book between the shifts, and
// who may do what until when; by keys.
#include <QTableView>

#include "app/desk/board.h"
#include "production/ui/skills.h"
#include "ui/shop.h"

using namespace test;

namespace {

template <class Widget>
Widget* in(desk::Screen* screen) {
    REQUIRE(screen != nullptr);
    for (auto* widget : screen->findChildren<QWidget*>())
        if (auto* found = dynamic_cast<Widget*>(widget); found != nullptr) return found;
    FAIL("it is not on this screen");
    return nullptr;
}

QStringList chips(const desk::BoardCard& card) {
    QStringList all;
    for (const auto& chip : card.chips) all << chip.text;
    return all;
}

std::int64_t operation(World& w, int opNo) {
    return w.rows<std::int64_t>(R"sql(select work_order_operation_id from work_order_operation where op_no = $1)sql", opNo).at(0);
}

}  // namespace

TEST_CASE("each work centre has its column: what runs, who is on it, and why the next one cannot begin") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    seat.open("production.board");
    auto* board = in<desk::Board>(seat.screen());
    CHECK(board->current() == nullptr);
    release(w);
    seat.news();
    const auto cut = operation(w, 10), press = operation(w, 20);
    REQUIRE(board->shown("CUT1") == std::vector<std::int64_t>{cut});
    REQUIRE(board->shown("PRESS1") == std::vector<std::int64_t>{press});
    CHECK(board->current()->key == cut);
    CHECK(board->current()->title == "MO-1 / 10 Cut");
    CHECK(board->current()->chips.empty());
    seat.press(Qt::Key_Right);
    CHECK(board->current()->key == press);
    CHECK(chips(*board->current()).contains("Not its turn"));

    w.perform("production.logOn", R"({"operation":"MO-1/10","employee":"101"})");
    seat.news();
    board->setCurrent(cut);
    CHECK(chips(*board->current()) == QStringList{"Anna Albers"});
    CHECK(seat.words().contains("Operations running"));

    w.perform("production.stop", R"({"order":"MO-1","reason":"Wrong drawing"})");
    seat.news();
    CHECK(chips(*board->current()).contains("Stopped"));
    CHECK(board->current()->second.contains("Wrong drawing"));
    seat.press(Qt::Key_Right, Qt::ControlModifier);  // nobody carries a job elsewhere by hand
    CHECK(seat.words().contains("An operation is done where its routing says"));
    seat.press(Qt::Key_Return);
    CHECK(seat.at() == "production.order");
    CHECK(w.complaints().empty());
}

TEST_CASE("a call for help stands in red on top of its work centre, is answered and solved by keys") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w);
    seat.open("production.board");
    auto* board = in<desk::Board>(seat.screen());
    seat.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(seat.focusName() == "Work centre");
    seat.type("PRESS1");
    seat.leave("Work centre");
    seat.named<QLineEdit>("In words")->setFocus();
    seat.type("The die is cracked");
    seat.named<QLineEdit>("Who calls")->setFocus();
    seat.type("103");
    seat.leave("Who calls");
    submit(seat);
    REQUIRE(w.number("select count(*) from andon_call") == 1);
    CHECK(w.text("select text from andon_call") == "The die is cracked");
    seat.news();
    const auto call = w.number("select andon_call_id from andon_call");
    REQUIRE(board->shown("PRESS1").size() == 2);
    CHECK(board->shown("PRESS1").front() == -call);
    board->setCurrent(-call);
    CHECK(board->current()->chips.front().tone == desk::Tone::bad);

    board->setFocus();
    seat.press(Qt::Key_Return);
    REQUIRE(seat.at() == "production.call");
    offered(seat, "Somebody has come…");
    seat.press(Qt::Key_R, Qt::ControlModifier);
    seat.type("101");
    seat.leave("Who has come");
    submit(seat);
    CHECK(w.text("select answered_by from andon_call") != "");
    offered(seat, "Solved…");
    seat.press(Qt::Key_L, Qt::ControlModifier);
    seat.type("Another die was fetched");
    seat.named<QLineEdit>("Who solved it")->setFocus();
    seat.type("101");
    seat.leave("Who solved it");
    submit(seat);
    CHECK(w.text("select solution from andon_call") == "Another die was fetched");
    seat.open("production.board");
    seat.news();
    CHECK(in<desk::Board>(seat.screen())->shown("PRESS1").size() == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 14: a call that nobody answers climbs whatever is open, and at once where somebody looks at calls") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    w.perform("production.raiseCall", R"({"workCenter":"PRESS1","kind":"machine","text":"It leaks oil","employee":"103"})");
    const auto level = [&] { return w.number("select level from andon_call"); };
    seat.open("production.board");
    CHECK(level() == 1);
    w.clock.micros += 11 * 60'000'000LL;
    seat.open("production.calls");
    REQUIRE(QTest::qWaitFor([&] { return level() == 2; }, 20000));
    says(seat, "it is called one level up");

    // At the beat of a window where nobody looks at the floor.
    seat.open("inventory.items");
    w.clock.micros += 21 * 60'000'000LL;
    auto* beat = seat.desk().findChild<QTimer*>("calls climb");
    REQUIRE(beat != nullptr);
    beat->start(1);
    REQUIRE(QTest::qWaitFor([&] { return level() == 3; }, 20000));
    beat->stop();
    seat.settle();
    CHECK(w.complaints().empty());
}

TEST_CASE("a person is added with a badge and gets a skill, and the matrix says which end soon") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    seat.open("production.people");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Personnel number");
    seat.type("120");
    seat.enter();
    seat.type("Gina Groß");
    seat.enter();
    seat.type("BW-120");
    submit(seat);
    REQUIRE(seat.at() == "production.employee");
    CHECK(w.text("select name from employee where badge = 'BW-120'") == "Gina Groß");
    offered(seat, "Give a skill…");
    seat.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(seat.focusName() == "Skill");
    seat.type("PRESS");
    seat.leave("Skill");
    CHECK(seat.focusName() == "Good through");
    seat.type("2026-12-01");
    submit(seat);
    CHECK(w.text("select k.expires_on from employee_skill k join employee e on e.employee_id = k.employee_id where e.number = '120'") == "2026-12-01");

    seat.open("production.skills");
    auto* screen = dynamic_cast<production::ui::SkillsScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(seat.words().contains("1 end within 30 days."));
    auto& table = screen->table();
    const auto row = [&](std::int64_t employee) {
        for (int r = 0; r < static_cast<int>(table.rows().size()); ++r)
            if (table.rows()[static_cast<std::size_t>(r)].key == employee) return r;
        return -1;
    };
    const auto gina = w.number("select employee_id from employee where number = '120'");
    REQUIRE(row(gina) >= 0);
    // CUT is the first skill, PRESS the second.
    CHECK(table.rows()[static_cast<std::size_t>(row(gina))].cells[4].tone == desk::Tone::attention);
    table.setCurrent(row(gina), 3);
    table.view()->setFocus();
    seat.press(Qt::Key_Return);  // gives the skill under the cursor
    CHECK(seat.focusName() == "Good through");
    submit(seat);
    CHECK(w.number("select count(*) from employee_skill k join skill s on s.skill_id = k.skill_id where s.code = 'CUT' and k.expires_on is null and k.employee_id = " + std::to_string(gina)) == 1);
    screen->table().setCurrent(row(gina), 4);
    screen->table().view()->setFocus();
    seat.press(Qt::Key_Delete);
    CHECK(w.number("select count(*) from employee_skill where employee_id = " + std::to_string(gina)) == 2);  // asked first
    seat.enter();
    CHECK(w.number("select count(*) from employee_skill where employee_id = " + std::to_string(gina)) == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("one shift tells the next, and who has read it is noted") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    // The boss is one of them: what is read is read by somebody.
    w.perform("production.addEmployee", R"({"number":"130","name":"The Boss","badge":"BW-130","user":"boss"})");
    seat.open("production.handovers");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Work centre");
    seat.type("PRESS1");
    seat.leave("Work centre");
    CHECK(seat.focusName() == "What they must know");
    seat.type("The die is new");
    submit(seat);
    REQUIRE(w.number("select count(*) from shift_handover where text = 'The die is new'") == 1);
    seat.news();
    says(seat, "The die is new");
    auto* list = seat.screen()->findChild<QTableView*>();
    REQUIRE(list != nullptr);
    list->setFocus();
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(w.number("select count(*) from handover_read") == 1);
    CHECK(seat.words().contains("Noted that you have read it."));
}

TEST_CASE("crews and reasons are added by keys, and a reason that is retired is offered no longer") {
    Seat seat;
    auto& w = seat.world;
    seat.open("production.crews");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    seat.type("NIGHT");
    seat.enter();
    seat.type("Night shift");
    submit(seat);
    CHECK(w.text("select name from crew where code = 'NIGHT'") == "Night shift");
    const auto reasons = w.number("select count(*) from reason where state = 'active'");
    seat.open("production.reasons");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Code");
    seat.type("bent");
    seat.enter();
    seat.type("Bent");
    submit(seat);
    CHECK(w.text("select kind from reason where code = 'bent'") == "scrap");
    seat.news();
    auto* list = seat.screen()->findChild<QTableView*>();
    REQUIRE(list != nullptr);
    list->setFocus();
    seat.press(Qt::Key_Delete);
    seat.enter();
    CHECK(w.number("select count(*) from reason where state = 'active'") == reasons);
    CHECK(w.number("select count(*) from reason where state = 'retired'") == 1);
}
