// The quality engineer: plans are typed like a spreadsheet, looked at while they are typed, released, revised and copied;
// samples and severities are shown with why.
#include <QClipboard>

#include "app/desk/list_view.h"
#include "quality/ui/plan_screen.h"
#include "ui/lab_room.h"

using namespace test;

namespace {

quality::ui::PlanScreen& planned(Seat& seat) {
    auto* screen = dynamic_cast<quality::ui::PlanScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

void paste(Seat& seat, quality::ui::PlanScreen& plan, const QString& rows) {
    QApplication::clipboard()->setText(rows);
    plan.table().edit(plan.rows().rowCount() - 1);
    seat.press(Qt::Key_V, Qt::ControlModifier);
}

std::string codes(const desk::GridRow& row) {
    std::string all;
    for (const auto& reason : row.reasons) all += (all.empty() ? "" : " ") + reason.code;
    return all;
}

std::string stateOf(World& w, const std::string& number, int edition = 1) {
    return w.rows<std::string>(R"sql(select state from inspection_plan where number = $1 and edition = $2)sql", number, edition).at(0);
}

// Lots of 500 that pass or not, by the sample that is asked for.
void lots(World& w, std::string_view results) {
    int n = 0;
    for (const char c : results) {
        const auto id = arrive(w, 500, fmt::format("L-{}", ++n));
        const auto drawn = w.perform("quality.drawSample", fmt::format(R"({{"inspection":{}}})", id));
        const auto size = w.number(fmt::format("select size from inspection_sample where inspection_id = {}", id));
        CHECK_FALSE(drawn.empty());
        w.perform("quality.recordResults", fmt::format(R"({{"inspection":{},"line":10,"goodPieces":{},"badPieces":{}}})", id, c == 'a' ? size : size - 2, c == 'a' ? 0 : 2));
        w.perform("quality.decideInspection", fmt::format(R"({{"inspection":{},"verdict":"{}"}})", id, c == 'a' ? "free" : "reject"));
    }
}

}  // namespace

TEST_CASE("A8 row 3: an inspection plan is drawn up without a mouse, wrong rows say why, and a release locks it") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    seat.open("quality.plans");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    fill(seat, "Number", "IP-1");
    fill(seat, "Item", "RM-100");
    submit(seat);
    REQUIRE(seat.at() == "quality.plan");
    auto& plan = planned(seat);
    offered(seat, "Release");
    // Name, class, kind, unit, at least, at most, method, gauge, sample, pieces, quality limit, reaction.
    paste(seat, plan, "Height\tcritical\tmeasured\tmm\t10.2\t9,8\ttwo places\tcaliper\tfixed\t3\t\tsort all\nSurface\t\tattribute\t\t\t\t\t\tsingle_sample\t\t1 %\tstop\n");
    CHECK(codes(plan.rows().at(0)) == "quality.characteristic.order");
    CHECK(plan.refusalShown().contains("out of order"));
    plan.rows().set(0, plan.rows().columnOf("lower"), "9,8");
    plan.rows().set(0, plan.rows().columnOf("upper"), "10,2");
    seat.settle();
    CHECK(plan.refusalShown().isEmpty());
    seat.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(w.number("select count(*) from inspection_characteristic") == 2);
    CHECK(w.text("select cast(lower as text) from inspection_characteristic where line_no = 10") == "9.8");
    CHECK(w.text("select importance from inspection_characteristic where line_no = 10") == "critical");
    CHECK(w.number("select quality_limit from inspection_characteristic where line_no = 20") == 10'000);

    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateOf(w, "IP-1") == "draft");  // asked first
    seat.enter();
    CHECK(stateOf(w, "IP-1") == "released");
    offered(seat, "Next edition");
    plan.table().setFocus();
    seat.type("x");
    CHECK(plan.table().field("name") == nullptr);  // it is locked

    seat.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(w.number("select count(*) from inspection_plan where number = 'IP-1'") == 2);
    CHECK(stateOf(w, "IP-1", 2) == "draft");
    CHECK(seat.screen()->title() == "IP-1 edition 2");
    CHECK(w.complaints().empty());
}

TEST_CASE("what is typed while a draft is being kept stays, and is kept next") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addPlan", fmt::format(R"({{"number":"IP-1","item":"RM-100","checkPoint":"incoming","characteristics":[{}]}})", height));
    seat.open("quality.plan", with(w.number("select inspection_plan_id from inspection_plan")));
    auto& plan = planned(seat);
    offered(seat, "Release");
    const auto name = plan.rows().columnOf("name");
    const auto kept = [&] { return w.text("select name from inspection_characteristic"); };
    plan.rows().set(0, name, "Length");
    plan.keep();
    plan.rows().set(0, name, "Length across");
    seat.settle();
    CHECK(kept() == "Length");
    CHECK(plan.rows().index(0, name).data().toString() == "Length across");
    CHECK_FALSE(plan.draft().isEmpty());
    plan.keep();
    seat.settle();
    CHECK(kept() == "Length across");
    CHECK(plan.draft().isEmpty());
    CHECK(w.complaints().empty());
}

TEST_CASE("a plan is copied to another item with its rows") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", std::string{height} + "," + surface);
    seat.open("quality.plan", with(w.number("select inspection_plan_id from inspection_plan")));
    offered(seat, "Copy…");
    seat.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    fill(seat, "Number", "IP-9");
    fill(seat, "Item", "SP-9");
    submit(seat);
    REQUIRE(seat.at() == "quality.plan");
    CHECK(w.text("select i.number from inspection_plan p join item i on i.item_id = p.item_id where p.number = 'IP-9'") == "SP-9");
    CHECK(w.number("select count(*) from inspection_characteristic c join inspection_plan p on p.inspection_plan_id = c.inspection_plan_id where p.number = 'IP-9'") == 2);
    CHECK(w.text("select cast(possible_to as text) from inspection_characteristic c join inspection_plan p on p.inspection_plan_id = c.inspection_plan_id "
                 "where p.number = 'IP-9' and c.line_no = 10") == w.text("select cast(possible_to as text) from inspection_characteristic c join inspection_plan p on "
                 "p.inspection_plan_id = c.inspection_plan_id where p.number = 'IP-100' and c.line_no = 10"));
}

TEST_CASE("A8 row 11: a control plan is typed with its steps, and its release makes the inspection plans of its lines") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addControlPlan", R"({"number":"CP-500","item":"FG-500"})");
    seat.open("quality.control_plan", with(w.number("select control_plan_id from control_plan")));
    auto& plan = planned(seat);
    offered(seat, "Release");
    // When, operation, step, of what, then the characteristic, how often, how it is kept right.
    paste(seat, plan,
          "incoming\t\tGoods in\tproduct\tCoat\tmajor\tattribute\t\t\t\tlook\t\tsingle_sample\t\t1 %\tsend back\tevery lot\t\n"
          "in_process\t20\tPress\tproduct\tAngle\tcritical\tmeasured\tmm\t89\t91\tjig\t\tfixed\t3\t\tstop\tevery hour\tchart\n"
          "in_process\t20\tPress\tprocess\tForce\tmajor\tmeasured\tmm\t10\t12\tgauge\t\tfixed\t1\t\treset\tevery shift\tlock\n");
    CHECK(plan.refusalShown().isEmpty());
    seat.press(Qt::Key_Return, Qt::ControlModifier);  // kept, then asked
    CHECK(w.number("select count(*) from control_plan_line") == 3);
    seat.enter();
    CHECK(w.text("select state from control_plan") == "released");
    CHECK(stateOf(w, "CP-500-IN") == "released");
    CHECK(stateOf(w, "CP-500-20") == "released");
    CHECK(w.number("select count(*) from inspection_characteristic") == 2);  // what is watched of the process is no goods
    auto* made = dynamic_cast<desk::Table*>(tabPage(seat, "Inspection plans"));
    REQUIRE(made != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return made->rows().size() == 2; }, 20000));
    CHECK(made->rows()[0].cells[0].text == "CP-500-20");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 1: samples are shown by the size of the lot and the severity that a source has come to, with why") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", byTables);
    seat.open("quality.plan", with(w.number("select inspection_plan_id from inspection_plan")));
    tabPage(seat, "Sampling");
    auto& sampling = *planned(seat).sampling();
    REQUIRE(QTest::qWaitFor([&] { return sampling.samples().rows().size() == 1; }, 20000));
    const auto shown = [&](int column) { return sampling.samples().rows()[0].cells[static_cast<std::size_t>(column)].text; };
    CHECK(shown(3) == "H");
    CHECK(shown(4) == "50");
    CHECK(shown(5) == "1");
    CHECK(shown(6) == "2");
    CHECK(sampling.sources().rows().empty());

    lots(w, "arar");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return sampling.sources().rows().size() == 1; }, 20000));
    CHECK(sampling.sources().rows()[0].cells[0].text == "Blank Works");
    CHECK(sampling.sources().rows()[0].cells[1].text == "Tightened");
    CHECK(sampling.sources().rows()[0].cells[6].text.contains("Two of five lots were rejected. 0 of 5 accepted"));

    // A screen that is opened now starts with what holds.
    seat.window().closeCurrent();
    seat.open("quality.plan", with(w.number("select inspection_plan_id from inspection_plan")));
    tabPage(seat, "Sampling");
    auto& anew = *planned(seat).sampling();
    REQUIRE(QTest::qWaitFor([&] { return anew.samples().rows().size() == 1; }, 20000));
    CHECK(anew.samples().rows()[0].cells[4].text == "80");
    CHECK(anew.samples().rows()[0].cells[5].text == "1");
    CHECK(anew.why().contains("bring back normal inspection"));
    fill(seat, "Of a lot of", "3200");
    const auto larger = quality::singlePlan(3200, quality::Level::II, tl::Percent{10'000}, quality::Severity::tightened);
    CHECK(anew.samples().rows()[0].cells[3].text == QString{larger.letter});
    CHECK(anew.samples().rows()[0].cells[4].text == QString::number(larger.size));
}

TEST_CASE("A8 row 1: a source that was discontinued says so and is resumed with what was done") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", byTables);
    lots(w, "rrrrrrr");
    CHECK(w.text("select severity from sampling_state") == "discontinued");
    seat.open("quality.sources", {{"filters", QJsonArray{QJsonArray{"severity", "equals", "discontinued"}}}});
    CHECK(seat.words().contains("Discontinued"));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    pause(seat);
    seat.type("a new tool");
    submit(seat);
    CHECK(w.text("select severity from sampling_state") == "tightened");
}
