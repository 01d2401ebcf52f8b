// A control chart lives: subgroups are typed, limits are frozen with a reason, a signal asks for its cause, and the newest
// point alone is read and painted.
#include <QClipboard>

#include "quality/ui/chart_screen.h"
#include "ui/lab_room.h"

using namespace test;

namespace {

quality::ui::ChartScreen& charted(Seat& seat, std::int64_t id) {
    seat.open("quality.chart", with(id));
    auto* screen = dynamic_cast<quality::ui::ChartScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

// Waits for a chip with that word.
void chip(Seat& seat, const QString& word) {
    INFO("the chip " << word.toStdString());
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (const auto* one : seat.screen()->findChildren<QWidget*>())
                if (one->isVisible() && one->accessibleName() == word) return true;
            return false;
        },
        20000));
}

// SPC-1: single values of a bore, 9.5 to 10.5 wanted.
std::int64_t bore(World& w) {
    w.perform("quality.addChart", R"({"item":"RM-100","site":"MAIN","characteristic":"Bore","chartKind":"i_mr","unit":"mm","lower":"9.5","upper":"10.5","possibleFrom":"0","possibleTo":"50"})");
    return w.number("select control_chart_id from control_chart");
}

// Values that chance might make, around ten.
std::string steady(int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += fmt::format("{}\"{:.2f}\"", i == 0 ? "" : ",", 10 + 0.1 * ((i * 7) % 5 - 2));
    return all;
}
void addSteady(World& w, int count) { w.perform("quality.addSubgroups", fmt::format(R"({{"chart":"SPC-1","readings":[{}]}})", steady(count))); }

}  // namespace

TEST_CASE("A8 row 4: a subgroup is typed in a line, and what cannot be is refused there") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addChart", R"({"item":"RM-100","site":"MAIN","characteristic":"Height","chartKind":"xbar_r","size":3,"unit":"mm","lower":"9","upper":"11","possibleFrom":"0","possibleTo":"50"})");
    auto& chart = charted(seat, w.number("select control_chart_id from control_chart"));
    seat.press(Qt::Key_Insert);
    CHECK(seat.focusName() == "Value 1");
    enterValues(seat, {"10,1", "9.9", "10"});
    REQUIRE(w.number("select count(*) from chart_point") == 1);
    CHECK(w.text("select readings from chart_point") == "10.1 9.9 10");
    CHECK(seat.focusName() == "Value 1");  // the next one
    enterValues(seat, {"10", "77", "10"});
    CHECK(w.number("select count(*) from chart_point") == 1);
    CHECK(chart.entry().refusal().contains("77"));
    CHECK(seat.focusName() == "Value 2");
    fill(seat, "Value 2", "10");
    REQUIRE(w.number("select count(*) from chart_point") == 2);
    CHECK_FALSE(seat.words().contains("cannot be a value"));
    chip(seat, "Trial limits");
    CHECK(w.complaints().empty());
}

TEST_CASE("the next subgroup is typed while one is on its way, and a refusal brings back what it refused") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addChart", R"({"item":"RM-100","site":"MAIN","characteristic":"Height","chartKind":"xbar_r","size":2,"unit":"mm","lower":"9","upper":"11","possibleFrom":"0","possibleTo":"50"})");
    auto& chart = charted(seat, w.number("select control_chart_id from control_chart"));
    auto *one = seat.named<QLineEdit>("Value 1"), *two = seat.named<QLineEdit>("Value 2");
    const auto enter = [&](const char* first, const char* second) {
        one->setText(first);
        two->setText(second);
        chart.entry().add();
    };
    enter("10", "10.1");
    CHECK(one->text() == "");  // at once
    CHECK(chart.entry().typed());
    one->setText("9.8");
    seat.settle();
    CHECK(w.number("select count(*) from chart_point") == 1);
    CHECK(one->text() == "9.8");
    enter("10", "77");
    one->setText("9.7");
    seat.settle();
    CHECK(w.number("select count(*) from chart_point") == 1);
    CHECK(chart.entry().refusal().contains("77"));
    CHECK(one->text() == "10");
    CHECK(two->text() == "77");
    enter("10", "10.2");
    seat.settle();
    CHECK(w.number("select count(*) from chart_point") == 2);
    CHECK(one->text() == "9.7");  // what was typed meanwhile
    CHECK(w.complaints().empty());
}

TEST_CASE("what is pasted as defects and is no whole number is refused, not taken for none") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addChart", R"({"item":"FG-500","site":"MAIN","characteristic":"Scratches","chartKind":"c"})");
    auto& chart = charted(seat, w.number("select control_chart_id from control_chart"));
    chart.entry().lay("3\n2.5\n4");
    seat.settle();
    CHECK(w.number("select count(*) from chart_point") == 0);
    CHECK(chart.entry().refusal() != "");
    chart.entry().lay("3\n2\n4");
    seat.settle();
    CHECK(w.number("select count(*) from chart_point") == 3);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: limits are frozen with a reason, a point beyond them is a signal that asks for its cause") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    const auto id = bore(w);
    addSteady(w, 25);
    auto& chart = charted(seat, id);
    offered(seat, "Freeze limits…");
    seat.press(Qt::Key_L, Qt::ControlModifier);
    submit(seat);
    CHECK(w.number("select count(*) from limit_period") == 0);  // refused without a reason
    fill(seat, "Why", "25 subgroups without trouble");
    submit(seat);
    REQUIRE(w.number("select count(*) from limit_period") == 1);
    chip(seat, "In control");

    seat.press(Qt::Key_Insert);
    enterValues(seat, {"12"});
    CHECK(w.number("select count(*) from chart_signal where state = 'open'") >= 1);
    says(seat, "Beyond a limit");
    REQUIRE(QTest::qWaitFor([&] { return !chart.found().rows().empty(); }, 20000));
    CHECK(chart.view().panels().front().points.back().marked == 1);

    chart.view().setFocus();
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    submit(seat);
    CHECK(w.number("select count(*) from chart_signal where state = 'closed'") == 0);  // refused without a cause
    seat.type("worn drill");
    seat.named<QWidget>("What was done")->setFocus();
    seat.type("new drill");
    seat.named<QAbstractButton>("Earlier open signals too")->click();
    submit(seat);
    CHECK(w.number("select count(*) from chart_signal where state = 'open'") == 0);
    CHECK(w.text("select cause from chart_signal limit 1") == "worn drill");
    chip(seat, "In control");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 4: while limits are frozen, what comes is read and painted alone") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    const auto id = bore(w);
    addSteady(w, 30);
    w.perform("quality.freezeLimits", R"({"chart":"SPC-1","reason":"steady"})");
    auto& chart = charted(seat, id);
    REQUIRE(QTest::qWaitFor([&] { return chart.view().newest() == 30; }, 20000));
    for (int i = 0; i < 3; ++i) {
        w.perform("quality.addSubgroup", R"({"chart":"SPC-1","readings":["10.05"]})");
        seat.news();
        REQUIRE(QTest::qWaitFor([&] { return chart.view().newest() == 31 + i; }, 20000));
    }
    CHECK(chart.appended() == 3);
    CHECK(seat.words().contains("33 subgroups"));
    // Another session leaves one out: all is read anew.
    w.perform("quality.leaveOutSubgroup", R"({"chart":"SPC-1","no":5,"reason":"typed wrong"})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return chart.view().panels().front().points[4].leftOut; }, 20000));
    CHECK(chart.appended() == 3);
}

TEST_CASE("a chart is not read anew for another one, and what is zoomed to stays while limits are trial limits") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    const auto id = bore(w);
    addSteady(w, 60);
    w.perform("quality.addChart", R"({"item":"RM-100","site":"MAIN","characteristic":"Depth","chartKind":"i_mr","unit":"mm","lower":"9.5","upper":"10.5","possibleFrom":"0","possibleTo":"50"})");
    auto& chart = charted(seat, id);
    REQUIRE(QTest::qWaitFor([&] { return chart.view().newest() == 60; }, 20000));
    const auto loads = chart.loads();
    w.perform("quality.addSubgroup", R"({"chart":"SPC-2","readings":["10.05"]})");
    seat.news();
    CHECK(chart.loads() == loads);
    chart.view().wanted(41, 70);
    seat.settle();
    REQUIRE(chart.view().from() == 41);
    w.perform("quality.addSubgroup", R"({"chart":"SPC-1","readings":["10.05"]})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return chart.view().newest() == 61; }, 20000));
    CHECK(chart.view().from() == 42);  // as many, and the newest of them
    CHECK(chart.loads() == loads + 2);
}

TEST_CASE("A8 row 5: capability stands beside the chart with its intervals, and says when it means nothing") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    const auto id = bore(w);
    addSteady(w, 40);
    w.perform("quality.freezeLimits", R"({"chart":"SPC-1","reason":"steady"})");
    auto& chart = charted(seat, id);
    REQUIRE(QTest::qWaitFor([&] { return chart.capability().figures().rows().size() > 6; }, 20000));
    const auto expected = w.company->read(w.boss, [&](const db::Read& read) { return quality::chartCapability(read, quality::ControlChartId{id}, 1, 40); });
    const auto& rows = chart.capability().figures().rows();
    CHECK(rows[0].cells[1].text == QString::number(expected.capability.cp->value, 'f', 3));
    CHECK(rows[1].cells[1].text == QString::number(expected.capability.cpk.value, 'f', 3));
    CHECK(rows[1].cells[2].text == QString::number(expected.capability.cpk.lower, 'f', 3));
    CHECK(rows[1].cells[3].text == QString::number(expected.capability.cpk.upper, 'f', 3));
    w.perform("quality.addSubgroup", R"({"chart":"SPC-1","readings":["14"]})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return chart.capability().sentence().contains("out of control has no capability"); }, 20000));
}

TEST_CASE("A8 row 4: twenty thousand subgroups are on screen at once, zoomed and walked by keys") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    const auto id = bore(w);
    addSteady(w, 30);
    w.perform("quality.freezeLimits", R"({"chart":"SPC-1","reason":"steady"})");
    for (const int more : {9'970, 10'000}) addSteady(w, more);  // so many at once, at most
    auto& chart = charted(seat, id);
    REQUIRE(QTest::qWaitFor([&] { return chart.view().newest() == 20'000; }, 20000));
    chart.view().setFocus();
    for (int i = 0; i < 12 && chart.view().from() > 1; ++i) seat.press(Qt::Key_Minus);
    CHECK(chart.view().from() == 1);
    CHECK(chart.view().panels().front().points.size() <= 2000);  // gathered
    CHECK(chart.view().panels().front().points.front().first == 1);
    CHECK(chart.view().panels().front().points.back().last == 20'000);
    const auto picture = chart.view().grab();
    CHECK(picture.width() > 200);
    seat.press(Qt::Key_End);
    CHECK(chart.view().current() == 20'000);
}
