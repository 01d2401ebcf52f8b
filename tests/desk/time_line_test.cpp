// A time line: bars walked, zoomed and moved; only what is in sight is painted.
#include <QApplication>
#include <QMouseEvent>

#include "app/desk/time_line.h"
#include "desk/sitting.h"

using namespace test;
using desk::dayLong;
using desk::moment;
using desk::TimeBar;
using desk::TimeContents;
using desk::Zoom;

namespace {

const db::Date today = db::dateOf(2026, 11, 23);

struct Opening final : desk::Shell {
    QStringList opened, toasts;
    desk::Desk& desk_;
    explicit Opening(desk::Desk& desk) : desk_(desk) {
        desk.shell = this;
        desk.add(desk::ScreenKind{.id = "test.work", .title = "Work", .opens = "work", .make = {}});
    }
    ~Opening() override { desk_.shell = nullptr; }
    void open(const QString& screen, const QJsonObject& with) override { opened << screen + " " + QString::number(with["id"].toInteger()); }
    void closeCurrent() override {}
    void toast(const QString& text, desk::Tone) override { toasts << text; }
    void showThread(bool) override {}
    QWidget* widget() override { return nullptr; }
};

// From and to in days from today.
TimeBar bar(std::int64_t key, int row, int from, int to) {
    return {.key = key, .row = row, .from = moment(today + from), .to = moment(today + to), .text = QStringLiteral("B-%1").arg(key), .done = 0.5, .opens = {"work", key}};
}

struct OnLine {
    Sitting s;
    Opening shell{s.desk};
    std::vector<std::pair<std::int64_t, db::Date>> moved;
    desk::TimeLine line;
    // Bars may be moved, but not before today.
    desk::TimeLineKind kind() {
        return {.title = "Work",
                .tables = {"item_category"},
                .read = [](const db::Read&) { return TimeContents{}; },
                .mayMove = [](const desk::Desk&, const TimeBar&, desk::Moment from) { return from >= moment(today); },
                .move = [this](desk::Desk&, const TimeBar& b, desk::Moment from) { moved.emplace_back(b.key, desk::dayOf(from)); },
                .whyNot = [](const TimeBar& b, desk::Moment) { return b.text + " was before"; },
                .empty = "Nothing"};
    }
    OnLine() : line{s.desk, nullptr, std::make_shared<const desk::TimeLineKind>(kind())} {
        line.resize(1000, 600);
        line.show();
        QApplication::processEvents();
        line.setNow(moment(today) + dayLong / 2);
    }
    std::int64_t at() const { return line.current() != nullptr ? line.current()->key : 0; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { s.press(&line, key, modifiers); }
    void mouse(QEvent::Type type, QPoint where) {
        QMouseEvent event{type, QPointF{where}, QPointF{line.viewport()->mapToGlobal(where)}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(line.viewport(), &event);
    }
};

// Row 1 has no bar.
TimeContents few() {
    return {.rows = {{.label = "M-1", .group = "Mill"}, {.label = "M-2", .group = "Mill"}, {.label = "L-1", .second = "Lathe", .group = "Turning"}},
            .bars = {bar(3, 2, 1, 4), bar(2, 0, 5, 8), bar(1, 0, 0, 2), bar(4, 2, 6, 7)},
            .marks = {{.row = 0, .at = moment(today + 7)}},
            .links = {{1, 3}, {3, 2}}};
}

}  // namespace

TEST_CASE("moments are days and micros of the clock on the wall") {
    CHECK(moment(db::Date{0}) == 0);
    CHECK(desk::dayOf(moment(today) + dayLong - 1) == today);
    CHECK(desk::dayOf(-1) == db::Date{-1});
    CHECK(desk::dayOf(moment(db::Date{-7})) == db::Date{-7});
}

TEST_CASE("arrows walk from bar to bar, and Enter opens the one in hand") {
    OnLine t;
    t.line.setContents(few());
    CHECK(t.at() == 1);
    t.press(Qt::Key_Left);
    CHECK(t.at() == 1);
    t.press(Qt::Key_Right);
    CHECK(t.at() == 2);
    t.press(Qt::Key_Right);  // the row ends there
    CHECK(t.at() == 2);
    t.press(Qt::Key_Down);   // over the empty row, to the bar nearest in time
    CHECK(t.at() == 4);
    t.press(Qt::Key_Home);
    CHECK(t.at() == 3);
    t.press(Qt::Key_Up);
    CHECK(t.at() == 1);
    t.press(Qt::Key_End);
    CHECK(t.at() == 2);
    t.press(Qt::Key_Return);
    CHECK(t.shell.opened == QStringList{"test.work 2"});
    CHECK(t.line.accessibleDescription() == "Mill, M-1, B-2");
    t.line.grab();
    CHECK(t.line.painted() == 4);
}

TEST_CASE("bars that come anew keep the one in hand and what is in sight") {
    OnLine t;
    t.line.setContents(few());
    t.line.setCurrent(3);
    const auto left = t.line.leftEdge();
    auto more = few();
    more.bars.push_back(bar(7, 1, -300, -290));  // the axis begins earlier now
    more.bars.push_back(bar(8, 9, 0, 1));        // of no row
    t.line.setContents(more);
    CHECK(t.at() == 3);
    CHECK(std::abs(t.line.leftEdge() - left) < dayLong / 20);
    CHECK(t.line.place(8).isEmpty());
    t.line.setCurrent(7);
    CHECK(t.line.viewport()->rect().intersects(t.line.place(7)));
    t.line.setContents({});
    CHECK(t.at() == 0);
    CHECK(t.line.accessibleDescription() == "Nothing");
    t.press(Qt::Key_Right);
    t.press(Qt::Key_Down);
    t.press(Qt::Key_Return);
    t.line.grab();
    CHECK(t.line.painted() == 0);
}

TEST_CASE("a bar is moved by whole days, and only where it may go") {
    OnLine t;
    t.line.setContents(few());
    t.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(t.moved.size() == 1);
    CHECK(t.moved.back() == std::pair{std::int64_t{1}, today + 1});
    CHECK(t.line.current()->from == moment(today));  // until the data says otherwise
    t.press(Qt::Key_Left, Qt::ControlModifier);      // before today
    CHECK(t.moved.size() == 1);
    CHECK(t.shell.toasts == QStringList{"B-1 was before"});

    const auto from = t.line.place(2).center();
    t.mouse(QEvent::MouseButtonPress, from);
    t.mouse(QEvent::MouseMove, from + QPoint{20, 0});
    t.mouse(QEvent::MouseMove, from + QPoint{60, 0});  // two days of 28 px and a little
    t.line.grab();
    t.mouse(QEvent::MouseButtonRelease, from + QPoint{60, 0});
    REQUIRE(t.moved.size() == 2);
    CHECK(t.moved.back() == std::pair{std::int64_t{2}, today + 7});
    t.mouse(QEvent::MouseButtonPress, from);
    t.mouse(QEvent::MouseMove, from - QPoint{300, 0});
    t.mouse(QEvent::MouseButtonRelease, from - QPoint{300, 0});
    CHECK(t.moved.size() == 2);
    t.mouse(QEvent::MouseButtonDblClick, from);
    CHECK(t.shell.opened == QStringList{"test.work 2"});
}

TEST_CASE("zoom keeps what stands in the middle, and T comes back to today") {
    OnLine t;
    t.line.setContents(few());
    const auto left = t.line.leftEdge();
    CHECK(left < moment(today));
    int told = 0;
    t.line.zoomed = [&] { ++told; };
    const auto wide = t.line.place(2).width();
    t.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(t.line.zoom() == Zoom::weeks);
    CHECK(t.line.place(2).width() > 3 * wide);
    t.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(t.line.zoom() == Zoom::months);
    CHECK(std::abs(t.line.leftEdge() - left) < dayLong / 4);
    CHECK(told == 2);
    for (const auto zoom : {Zoom::days, Zoom::weeks, Zoom::months, Zoom::quarters}) {
        t.line.setZoom(zoom);
        CHECK_FALSE(t.line.grab().isNull());
    }
    t.press(Qt::Key_Minus, Qt::ControlModifier);  // there is nothing wider
    CHECK(t.line.zoom() == Zoom::quarters);
    t.line.setZoom(Zoom::days);
    t.line.setCurrent(4);
    t.press(Qt::Key_T);
    CHECK(t.line.leftEdge() < moment(today + 1));
    CHECK(t.line.leftEdge() > moment(today - 2));
}

TEST_CASE("a year typed with a digit too much leaves all bars where they can be reached") {
    OnLine t;
    auto far = few();
    far.bars.push_back(bar(9, 1, 2'900'000, 2'900'010));
    t.line.setContents(std::move(far));
    t.line.setZoom(Zoom::days);
    for (const std::int64_t key : {9, 1, 9, 2}) {
        t.line.setCurrent(key);
        CHECK(t.line.viewport()->rect().intersects(t.line.place(key)));
    }
    CHECK_FALSE(t.line.grab().isNull());
}

TEST_CASE("of ten thousand bars only those in sight are painted, also those that began long before") {
    OnLine t;
    TimeContents many;
    for (int row = 0; row < 500; ++row) {
        many.rows.push_back({.label = QString::number(row)});
        for (int i = 0; i < 20; ++i) many.bars.push_back(bar(row * 20 + i + 1, row, (i - 10) * 12, (i - 10) * 12 + 3));
    }
    many.bars.push_back(bar(20'000, 0, -2000, 1));  // under the others of its row
    t.line.setContents(std::move(many));
    t.line.grab();
    const auto painted = t.line.painted();
    CHECK(painted > 15);
    CHECK(painted < 120);
    CHECK(t.at() == 20'000);
    t.press(Qt::Key_Home);
    CHECK(t.line.place(20'000).left() >= 0);  // its begin is in sight
    for (int i = 0; i < 40; ++i) t.press(Qt::Key_PageDown);
    CHECK(t.line.current()->row == 499);
    CHECK(t.line.viewport()->rect().intersects(t.line.place(t.at())));
    t.line.grab();
    CHECK(t.line.painted() < 120);
}
