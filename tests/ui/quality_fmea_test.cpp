// The worksheet of a process FMEA by keys alone: a line is rated while its priority shows, a review says beside the line what
// it waits for, an action is added and finished, and what really happened stands against the rating.
#include "quality/ui/fmea_screen.h"
#include "ui/bad.h"
#include "ui/claims.h"

using namespace test;
using quality::ui::FmeaScreen;

namespace {

FmeaScreen& sheet(Seat& seat) {
    auto* screen = dynamic_cast<FmeaScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return screen->title() == "FM-1"; }, 20000));
    seat.settle();
    return *screen;
}

QString cell(FmeaScreen& screen, int column, int row = 0) {
    REQUIRE(static_cast<int>(screen.lines().rows().size()) > row);
    return screen.lines().rows()[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)].text;
}

void into(Seat& seat, const char* field, const QString& words) {
    tabInto(seat, desk::say(field));
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type(words);
}

// FM-1 of the bracket with one line at the press, rated 8, 4, 5.
FmeaScreen& foreseen(Seat& seat) {
    auto& w = seat.world;
    w.perform("quality.addDefectKind", R"({"code":"CRACK","name":"Crack"})");
    w.perform("quality.openFmea", R"({"item":"FG-500","title":"Making of brackets"})");
    w.perform("quality.addFmeaLine", R"({"fmea":"FM-1","opNo":20,"failureMode":"Cracks at the bend","effect":"Breaks","cause":"Brittle coat","severity":8,"occurrence":4,"detection":5,
        "defects":[{"defect":"CRACK"}]})");
    seat.open("quality.fmea", {{"id", static_cast<qint64>(w.number("select fmea_id from fmea"))}});
    auto& screen = sheet(seat);
    REQUIRE(screen.lines().rows().size() == 1);
    return screen;
}

// A line typed into the form; a rating that cannot be is refused in its field.
void typeLine(Seat& seat, FmeaScreen& screen) {
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(screen.form() != nullptr);
    CHECK(seat.focusName() == "Operation");
    seat.type("20");
    into(seat, "Failure mode", "Cracks at the bend");
    into(seat, "Effect", "Breaks under load");
    into(seat, "Cause", "Brittle coat");
    into(seat, "Severity", "8");
    CHECK(screen.form()->priorityShown().isEmpty());  // two ratings are missing yet
    into(seat, "Occurrence", "8");
    into(seat, "Detection", "1");
    CHECK(screen.form()->priorityShown() == "High");
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("11");
    CHECK(screen.form()->priorityShown().isEmpty());
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(screen.form() != nullptr);
    CHECK(screen.form()->field("detection")->refused());
    CHECK(screen.form()->refusalShown().contains("from 1 to 10"));
    CHECK(seat.focusName() == "Detection");
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("7");
    tabInto(seat, "Kinds of defects");
    seat.press(Qt::Key_Space);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
}

constexpr int priority = 7, happened = 8, actions = 10;

}  // namespace

TEST_CASE("A8 row 11: an FMEA is drawn up, answered and gone through without a mouse") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.addDefectKind", R"({"code":"CRACK","name":"Crack"})");
    seat.open("quality.fmeas");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "Item", "FG-500");
    put(seat, "Process", "Making of brackets");
    submit(seat);
    REQUIRE(seat.at() == "quality.fmea");
    auto& screen = sheet(seat);

    typeLine(seat, screen);
    REQUIRE(w.number("select count(*) from fmea_line") == 1);
    CHECK(w.number("select op_no from fmea_line") == 20);
    CHECK(w.text("select priority from fmea_line") == "high");
    CHECK(w.number("select count(*) from fmea_defect") == 1);
    CHECK(screen.form() == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return screen.lines().rows().size() == 1; }, 20000));
    CHECK(cell(screen, priority) == "High");
    CHECK(cell(screen, actions) == "Needs an action");

    submit(seat);  // gone through? not with this
    CHECK(screen.refusalShown().contains("have high priority, and nothing is done"));
    CHECK(screen.besideLine().contains("add an action, or say why there is none"));
    CHECK(w.number("select count(*) from fmea where reviewed_at is not null") == 0);
    seat.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(seat.focusName() == "What is done");
    seat.type("Bend one of each lot");
    into(seat, "Due by", "2026-11-20");
    submit(seat);
    REQUIRE(w.number("select count(*) from fmea_action") == 1);
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return screen.tasks().rows().size() == 1; }, 20000));
    CHECK(screen.tasks().rows()[0].cells[2].text == "Overdue");
    CHECK(screen.besideLine().isEmpty());
    submit(seat);
    CHECK(w.number("select count(*) from fmea where reviewed_at is not null") == 1);

    seat.news();
    seat.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seat.focusName() == "Evidence");
    seat.type("Sheet 3");
    into(seat, "Occurrence", "2");
    submit(seat);
    CHECK(w.text("select state from fmea_action") == "done");
    CHECK(w.text("select priority from fmea_line") == "medium");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 11: a line's words and its rating are kept together or not at all") {
    Seat seat;
    auto& w = seat.world;
    auto& screen = foreseen(seat);
    screen.lines().setFocus();
    seat.enter();
    REQUIRE(screen.form() != nullptr);
    CHECK(screen.form()->priorityShown() == "Medium");
    CHECK_FALSE(screen.form()->dirty());
    seat.press(Qt::Key_Escape);
    REQUIRE(screen.form() == nullptr);
    seat.enter();
    into(seat, "Cause", "Cold");
    into(seat, "Severity", "9");
    CHECK(screen.form()->priorityShown() == "High");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(screen.form() != nullptr);
    CHECK(screen.form()->field("reason")->refused());  // a rating that changes says what was learnt
    CHECK(w.text("select cause from fmea_line") == "Brittle coat");
    CHECK(seat.focusName().contains("What was learnt"));
    seat.type("two lots cracked in the cold");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen.form() == nullptr);
    CHECK(w.text("select cause from fmea_line") == "Cold");
    CHECK(w.number("select severity from fmea_line") == 9);
    CHECK(w.number("select count(*) from fmea_rating") == 2);
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return screen.ratings().rows().size() == 2; }, 20000));
    CHECK(screen.ratings().rows()[0].cells[5].text == "two lots cracked in the cold");
    CHECK(screen.ratings().rows()[1].cells[1].text == "8");
    CHECK(w.number("select count(*) from fmea_defect") == 1);  // what was not touched stays
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 11: what really happened stands red beside a rating that is too good") {
    Seat seat;
    auto& w = seat.world;
    auto& screen = foreseen(seat);
    CHECK(cell(screen, happened) == "Nothing since it was rated");
    w.wait(1);
    w.perform("inventory.receive", R"({"item":"FG-500","quantity":"20","bin":"MAIN/A-01","lot":"FG-7"})");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"cracked","defect":"CRACK","bin":"MAIN/A-01"})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return cell(screen, happened) != "Nothing since it was rated"; }, 20000));
    CHECK(cell(screen, happened) == "10 bad · stands for occurrence 10");
    CHECK(screen.lines().rows()[0].cells[happened].chip);
    CHECK(screen.lines().rows()[0].cells[happened].tone == desk::Tone::bad);
    screen.lines().setFocus();
    submit(seat);
    CHECK(screen.refusalShown().contains("are rated too well"));
    CHECK(screen.besideLine().contains("stands for occurrence 10"));
}

TEST_CASE("what is typed into a line of an FMEA is refused beside its field, or kept exactly so") {
    Seat seat;
    auto& w = seat.world;
    auto& screen = foreseen(seat);
    int refused = 0, kept = 0;
    for (const auto bad : allBad)
        for (const auto* argument : {"failureMode", "occurrence"}) {
            INFO(argument << " gets " << nameOf(bad));
            const auto before = w.number("select count(*) from fmea_line");
            screen.edit(0);
            REQUIRE(screen.form() != nullptr);
            const std::pair<const char*, const char*> all[] = {{"step", "Pack"}, {"failureMode", "Wrong"}, {"effect", "Wrong"}, {"cause", "Haste"},
                                                               {"severity", "3"}, {"occurrence", "3"}, {"detection", "3"}};
            for (const auto& [name, words] : all) screen.form()->field(name)->setTyped(words);
            screen.form()->field(argument)->setTyped(typedAs(bad));
            screen.form()->keep();
            seat.settle();
            if (w.number("select count(*) from fmea_line") == before) {
                ++refused;
                REQUIRE(screen.form() != nullptr);
                CHECK(screen.form()->field(argument)->refused());
                for (const auto& [name, words] : all) screen.form()->field(name)->setTyped("");
                screen.form()->left();
            } else {
                ++kept;
                CHECK(w.text("select failure_mode from fmea_line order by fmea_line_id desc limit 1") == test::kept(typedAs(bad)).toStdString());
            }
            CHECK(screen.form() == nullptr);
        }
    CHECK(refused >= 9);
    CHECK(kept >= 4);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 11: the worksheet speaks Chinese, and an item's card leads to it") {
    Seat seat{desk::Language::chinese};
    auto& screen = foreseen(seat);
    CHECK(cell(screen, priority) == desk::say("Medium"));
    CHECK(cell(screen, priority) != "Medium");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(screen.form() != nullptr);
    CHECK(seat.focusName() == desk::say("Operation"));
    into(seat, "Severity", "10");
    into(seat, "Occurrence", "10");
    into(seat, "Detection", "10");
    CHECK(screen.form()->priorityShown() == desk::say("High"));
    CHECK(screen.form()->priorityShown() != "High");
    seat.press(Qt::Key_Return, Qt::ControlModifier);  // nothing is said yet
    REQUIRE(screen.form() != nullptr);
    CHECK(screen.form()->field("failureMode")->refused());
    for (const auto* name : {"severity", "occurrence", "detection"}) screen.form()->field(name)->setTyped("");
    seat.press(Qt::Key_Escape);
    CHECK(screen.form() == nullptr);
    seat.open("inventory.item", {{"id", static_cast<qint64>(idOf(seat.world, "item", "FG-500"))}});
    CHECK(tabPage(seat, desk::say("FMEA")) != nullptr);
    seat.open("quality.fmeas");
    seat.enter();
    CHECK(seat.at() == "quality.fmea");
    for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}
