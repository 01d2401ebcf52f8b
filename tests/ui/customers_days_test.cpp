// What is to be done: the day as a list, the week as a calendar, what follows what, and calendars of other programs.
#include <QTemporaryDir>

#include "app/desk/files.h"
#include "customers/ui/read_in_screen.h"
#include "customers/ui/week.h"
#include "ui/office.h"

using namespace test;
using customers::ui::WeekScreen;

namespace {

// As people at this PC read a moment.
QString shownAt(const char* iso) {
    db::Instant at;
    fromText(iso, at);
    return desk::shown(at);
}

void toDo(World& w) {
    w.play(R"({"do": "customers.addActivity", "args": {"kind": "call", "subject": "Ask for the drawing", "party": "C-1", "user": "boss", "dueAt": "2026-11-23T08:00:00Z"}}
{"do": "customers.addActivity", "args": {"kind": "meeting", "subject": "See the line", "party": "C-1", "user": "boss", "dueAt": "2026-11-24T09:00:00Z", "endsAt": "2026-11-24T11:00:00Z"}}
{"do": "customers.addActivity", "args": {"kind": "task", "subject": "Nobody's task", "party": "C-1", "dueAt": "2026-11-24T12:00:00Z"}})");
}

int rowWith(const desk::Table& table, const QString& words) {
    for (std::size_t i = 0; i < table.rows().size(); ++i)
        for (const auto& cell : table.rows()[i].cells)
            if (cell.text == words) return static_cast<int>(i);
    FAIL("there is no row with " << words.toStdString());
    return -1;
}

}  // namespace

TEST_CASE("what is late stands first in my day; done, it says what is next, and that follows it") {
    Seat seat;
    auto& w = seat.world;
    toDo(w);
    seat.open("customers.day");
    auto* table = within<desk::Table>(seat.screen());
    CHECK(table->rows().at(0).cells[0].text == "Late");
    CHECK(table->rows().at(1).cells[0].text == shownAt("2026-11-23T08:00:00Z"));
    CHECK(table->rows().at(1).cells[3].text.contains("Nord Maschinen GmbH"));
    CHECK_FALSE(seat.words().contains("Nobody's task"));
    table->view()->setFocus();
    table->setCurrent(rowWith(*table, "Ask for the drawing"));
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(seat.focusName() == "What came of it");
    seat.type("Comes tomorrow");
    chooseIn(seat, "What is next", "task");
    put(seat, "Next subject", "Look at the drawing");
    put(seat, "Next due", "2026-11-25 09:00");
    submit(seat);
    CHECK(w.text("select result from activity where done_at is not null") == "Comes tomorrow");
    CHECK(w.number("select count(*) from activity where subject = 'Look at the drawing' and follows_id is not null and party_id is not null and due_at is not null") == 1);
    seat.news();
    CHECK_FALSE(seat.words().contains("Ask for the drawing"));
    CHECK(seat.words().contains("Look at the drawing"));
    chooseIn(seat, "Activities of", "nobody");
    CHECK(seat.words().contains("Nobody's task"));
    CHECK_FALSE(seat.words().contains("See the line"));
    CHECK(w.complaints().empty());
}

TEST_CASE("the week is walked by keys: days, entries, and weeks; Enter opens one") {
    Seat seat;
    auto& w = seat.world;
    toDo(w);
    seat.open("customers.week");
    auto* screen = dynamic_cast<WeekScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    auto& view = screen->view();
    const auto today = seat.desk().today();
    CHECK(view.monday() == today);  // a Monday
    CHECK(view.day() == today);
    REQUIRE(view.current() != nullptr);
    CHECK(view.current()->text == "Ask for the drawing");
    CHECK(view.current()->tone == desk::Tone::bad);
    CHECK(view.accessibleDescription().contains("Ask for the drawing"));
    seat.press(Qt::Key_Right);
    CHECK(view.day() == today + 1);
    REQUIRE(view.current() != nullptr);
    CHECK(view.current()->text == "See the line");
    const auto call = w.number("select activity_id from activity where subject = 'Ask for the drawing'");
    CHECK(view.place(view.current()->id).height() > 2 * view.place(call).height());  // two hours, and half of one
    seat.press(Qt::Key_Right);
    CHECK(view.current() == nullptr);
    CHECK(view.accessibleDescription().contains("nothing"));
    seat.press(Qt::Key_PageDown);
    CHECK(view.monday() == today + 7);
    CHECK(view.current() == nullptr);
    seat.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(view.monday() == today);
    CHECK(view.day() == today);
    seat.press(Qt::Key_Left);  // into the week before
    CHECK(view.monday() == today - 7);
    CHECK(view.day() == today - 1);
    seat.press(Qt::Key_Right);
    CHECK(view.day() == today);
    seat.press(Qt::Key_Right);
    seat.enter();
    CHECK(seat.at() == "customers.activity");
    CHECK(seat.words().contains("See the line"));
}

TEST_CASE("entries that overlap stand beside each other, and a new one begins behind the one in hand") {
    Seat seat;
    auto& w = seat.world;
    toDo(w);
    w.perform("customers.addActivity", R"({"kind":"meeting","subject":"Another","user":"boss","dueAt":"2026-11-24T10:00:00Z","endsAt":"2026-11-24T10:30:00Z"})");
    seat.open("customers.week");
    auto& view = dynamic_cast<WeekScreen*>(seat.screen())->view();
    const auto first = w.number("select activity_id from activity where subject = 'See the line'"), second = w.number("select activity_id from activity where subject = 'Another'");
    CHECK_FALSE(view.place(first).intersects(view.place(second)));
    view.setCurrent(first);
    seat.press(Qt::Key_Down);
    CHECK(view.current()->id == second);
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Subject");
    seat.type("Lunch");
    submit(seat);
    db::Instant half;
    fromText("2026-11-24T10:30:00Z", half);
    CHECK(w.number("select due_at from activity where subject = 'Lunch'") == half.micros);
    CHECK(w.text("select kind from activity where subject = 'Lunch'") == "meeting");
    seat.news();
    CHECK(view.place(w.number("select activity_id from activity where subject = 'Lunch'")).isValid());
}

TEST_CASE("a calendar of another program comes in, and read in again it brings its entries up to date") {
    Seat seat;
    auto& w = seat.world;
    const QTemporaryDir folder;
    const auto path = folder.filePath("mine.ics");
    const auto calendar = [](const char* summary, int sequence) {
        return QByteArray{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@elsewhere\r\nSEQUENCE:"} + QByteArray::number(sequence) + "\r\nSUMMARY:" + summary +
               "\r\nDTSTART:20261125T090000Z\r\nDTEND:20261125T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    };
    REQUIRE(desk::writeFile(path, calendar("Fair", 0)).isEmpty());
    seat.open("customers.read_in", {{"file", path}});
    seat.named<QLineEdit>("File")->setFocus();
    submit(seat);
    CHECK(w.text("select subject from activity") == "Fair");
    CHECK(w.number("select count(*) from activity a join user_account u on u.user_account_id = a.user_account_id where u.name = 'boss'") == 1);
    REQUIRE(desk::writeFile(path, calendar("Fair in Kiel", 1)).isEmpty());
    auto* screen = dynamic_cast<customers::ui::ReadInScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    screen->readFiles({path});
    seat.settle();
    CHECK(seat.words().contains("Here already: it is brought up to date"));
    screen->takeIn();
    seat.settle();
    CHECK(w.number("select count(*) from activity") == 1);
    CHECK(w.text("select subject from activity") == "Fair in Kiel");
    CHECK(seat.words().contains("Changed"));
}

TEST_CASE("what is to be done is changed at the day and in the week by one key") {
    Seat seat;
    auto& w = seat.world;
    toDo(w);
    seat.open("customers.day");
    auto* table = within<desk::Table>(seat.screen());
    table->view()->setFocus();
    table->setCurrent(rowWith(*table, "See the line"));
    seat.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(seat.words().contains("Change activity"));
    put(seat, "Subject", "See both lines");
    submit(seat);
    CHECK(w.number("select count(*) from activity where subject = 'See both lines' and ends_at is not null and party_id is not null") == 1);
    seat.open("customers.week");
    auto* screen = dynamic_cast<WeekScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    screen->view().setFocus();
    screen->view().setDay(seat.desk().today() + 1);
    seat.press(Qt::Key_E, Qt::ControlModifier);
    put(seat, "Subject", "See all lines");
    submit(seat);
    CHECK(w.number("select count(*) from activity where subject = 'See all lines'") == 1);
}

TEST_CASE("a meeting of several days stands on each of them, one that begins before the week too") {
    Seat seat;
    auto& w = seat.world;
    w.play(R"({"do": "customers.addActivity", "args": {"kind": "meeting", "subject": "Fair", "user": "boss", "dueAt": "2026-11-24T12:00:00Z", "endsAt": "2026-11-26T12:00:00Z"}}
{"do": "customers.addActivity", "args": {"kind": "meeting", "subject": "Journey", "user": "boss", "dueAt": "2026-11-20T12:00:00Z", "endsAt": "2026-11-23T12:00:00Z"}}
{"do": "customers.addActivity", "args": {"kind": "call", "subject": "Before", "user": "boss", "dueAt": "2026-11-20T12:00:00Z"}})");
    seat.open("customers.week");
    auto* screen = dynamic_cast<WeekScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    auto& view = screen->view();
    const auto monday = seat.desk().today();
    QStringList seen;
    int left = -1;
    for (int day = 0; day < 7; ++day) {
        view.setDay(monday + day);
        const auto* one = view.current();
        seen << (one != nullptr ? one->text : QString{"-"});
        if (one == nullptr) continue;
        CHECK(view.place(one->id).left() > left);  // each in its own column
        left = view.place(one->id).left();
    }
    CHECK(seen.join(" ") == "Journey Fair Fair Fair - - -");
}
