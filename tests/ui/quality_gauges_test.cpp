// Who answers for gauges: they are registered and calibrated by keys, one found bad puts what it measured in doubt, and
// studies give their answer.
#include <fstream>
#include <map>
#include <sstream>

#include <QClipboard>
#include <QComboBox>

#include "app/desk/list_view.h"
#include "quality/ui/new_study.h"
#include "quality/ui/study_screen.h"
#include "ui/lab_room.h"

using namespace test;

namespace {

quality::ui::NewStudyScreen& entering(Seat& seat, const QJsonObject& with) {
    seat.open("quality.new_study", with);
    auto* screen = dynamic_cast<quality::ui::NewStudyScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

// The study of the AIAG manual as its form has it: a row for each turn of an appraiser, a column for each part.
QString manual() {
    std::ifstream in{sharedData() + "/05-quality/textbook/aiag_msa4_gageaiag.csv"};
    std::map<std::pair<std::string, int>, std::map<int, std::string>> turns;
    std::string line;
    for (std::getline(in, line); std::getline(in, line);) {
        std::istringstream fields{line};
        std::string who, trial, part, value;
        std::getline(fields, who, ',');
        std::getline(fields, trial, ',');
        std::getline(fields, part, ',');
        std::getline(fields, value, ',');
        turns[{who, std::stoi(trial)}][std::stoi(part)] = value;
    }
    QStringList rows;
    for (const auto& [turn, values] : turns) {
        QStringList cells{QString::fromStdString(turn.first)};
        for (const auto& [part, value] : values) cells << QString::fromStdString(value).trimmed();
        rows << cells.join('\t');
    }
    return rows.join('\n') + "\n";
}

std::string figure(const quality::ui::StudyShown& shown, const char* label) {
    for (const auto& one : shown.figures)
        if (std::string_view{one.label} == label) return one.value;
    return {};
}

}  // namespace

TEST_CASE("A8 row 6: a gauge is added and calibrated by keys, and what is due stands on top") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    seat.open("quality.gauges");
    CHECK(seat.words().contains("CAL-1"));
    seat.press(Qt::Key_N, Qt::ControlModifier);
    fill(seat, "Code", "MIC-1");
    fill(seat, "Name", "Micrometer one");
    fill(seat, "Kind of gauge", "micrometer");
    submit(seat);
    REQUIRE(seat.at() == "quality.gauge");
    says(seat, "Never calibrated");
    CHECK(seat.words().contains("nothing is measured with it"));

    seat.open("quality.calibrations");
    auto* due = within<desk::Table>(seat.screen());
    REQUIRE(due->rows().size() == 1);
    CHECK(due->rows()[0].cells[0].text == "MIC-1");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    submit(seat);
    CHECK(w.number("select count(*) from gauge_calibration") == 1);  // nobody is named: refused beside the field
    CHECK(seat.named<QLineEdit>("Done by")->property("refused").toBool());
    fill(seat, "Done by", "Calibration Ltd");
    submit(seat);
    CHECK(w.number("select count(*) from gauge_calibration") == 2);
    CHECK(w.text("select due_on from gauge where code = 'MIC-1'") == "2027-11-23");
    REQUIRE(QTest::qWaitFor([&] { return due->rows().empty(); }, 20000));

    w.wait(340);  // CAL-1 and MIC-1 are due within 30 days
    seat.open("quality.gauge", with(w.number("select gauge_id from gauge where code = 'CAL-1'")));
    says(seat, "Due in 25 days");
    w.wait(60);
    w.perform("quality.changeGauge", R"({"gauge":"CAL-1","version":2,"place":"shelf"})");
    seat.open("home");
    seat.desk().lookForNews();
    const auto card = [&]() -> QPushButton* {
        for (auto* button : seat.screen()->findChildren<QPushButton*>())
            if (button->accessibleName() == "Gauges are out of calibration: 2") return button;
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return card() != nullptr; }, 20000));
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 6: a calibration that finds a gauge bad blocks it and lists what is doubtful") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", height);
    const auto id = arrive(w, 40, "L-1");
    w.perform("quality.recordResults", fmt::format(R"({{"inspection":{},"line":10,"readings":["10","10.1","9.9"],"gauge":"CAL-1"}})", id));
    seat.open("quality.gauge", with(w.number("select gauge_id from gauge")));
    offered(seat, "Calibrate…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    auto* found = seat.named<QComboBox>("As found");
    found->setCurrentIndex(1);
    emit found->activated(1);
    auto* left = seat.named<QComboBox>("As left");
    left->setCurrentIndex(1);
    emit left->activated(1);
    fill(seat, "Done by", "Calibration Ltd");
    submit(seat);
    CHECK(w.text("select state from gauge") == "blocked");
    CHECK(seat.words().contains("3 results that were measured since it was last found good are doubtful."));
    says(seat, "It was left bad");
    auto* doubtful = dynamic_cast<desk::ListView*>(tabPage(seat, "Doubtful"));
    REQUIRE(doubtful != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return doubtful->model().total() == 3; }, 20000));
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 6: the study of the AIAG manual is pasted, and its answer is 26.68 per cent and five categories") {
    if (sharedData().empty()) {
        WARN("The public data is not here: the study of the manual was not entered.");
        return;
    }
    Seat seat;
    auto& w = seat.world;
    room(w);
    auto& study = entering(seat, {{"gauge", static_cast<qint64>(w.number("select gauge_id from gauge"))}});
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.number("select count(*) from gauge_study") == 0);
    CHECK_FALSE(study.refusal().isEmpty());  // no reading

    QApplication::clipboard()->setText(manual());
    study.table().edit(0);
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(study.rows().rowCount() == 10);  // nine turns, and the empty row
    study.field("toleranceWidth")->setTyped("8");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(seat.at() == "quality.study");
    auto* answer = dynamic_cast<quality::ui::StudyScreen*>(seat.screen());
    REQUIRE(answer != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !answer->shown().figures.empty(); }, 20000));
    CHECK(figure(answer->shown(), "Of the total variation") == "%GRR 26.68");
    CHECK(figure(answer->shown(), "Groups of pieces it can tell apart") == "ndc 5");
    CHECK(answer->shown().drawings.size() == 3);
    CHECK(answer->shown().drawings[1].series.size() == 3);  // a line for each appraiser
    CHECK(seat.words().contains("Fit within limits"));
    CHECK(w.text("select verdict from gauge_study") == "limited");

    // The same by analysis of variance, with its table.
    auto& second = entering(seat, {{"gauge", static_cast<qint64>(w.number("select gauge_id from gauge"))}});
    second.field("studyKind")->setValue("anova");
    second.table().edit(0);
    seat.press(Qt::Key_V, Qt::ControlModifier);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    auto* anova = dynamic_cast<quality::ui::StudyScreen*>(seat.screen());
    REQUIRE(anova != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return anova->shown().tables.size() == 2; }, 20000));
    const auto& table = anova->shown().tables[1];
    CHECK(table.rows[0].cells[1].text == "88.3619");
    CHECK(table.rows[1].cells[1].text.startsWith("3.167"));
    CHECK(table.rows[0].cells[2].text == "9");
    CHECK(table.rows[2].cells[5].text == "0.974");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 6: a reading that is no number is refused in its row, and what was typed stays") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    auto& study = entering(seat, {{"gauge", static_cast<qint64>(w.number("select gauge_id from gauge"))}});
    study.rows().put({desk::GridRow{.cells = {desk::typedCell("A"), desk::typedCell("10.1"), desk::typedCell("ten")}}});
    study.table().edit(0);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.number("select count(*) from gauge_study") == 0);
    CHECK_FALSE(study.rows().at(0).reasons.empty());
    CHECK(study.rows().cell(0, 2).text == "ten");
    CHECK_FALSE(study.refusal().isEmpty());
}
