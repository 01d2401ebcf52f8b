// The quality clerk at goods that came in: pieces are typed without a mouse, the limits judge at once, gauges that may not
// measure are refused, and the goods are decided on in parts.
#include <QClipboard>

#include "ui/lab_room.h"

using namespace test;
using State = quality::ui::EntryModel::State;

namespace {

constexpr std::int64_t piece = 1'000'000;

std::int64_t recorded(World& w) { return w.number("select count(*) from inspection_result where corrects_id is null"); }

std::string verdictOf(World& w, std::string_view lot) {
    return w.text(fmt::format("select d.kind from inspection_decision d join inspection_lot x on x.inspection_lot_id = d.inspection_lot_id "
                              "join lot l on l.lot_id = x.lot_id where l.number = '{}'", lot));
}

// The last piece brings what the sample says, a moment later.
void said(quality::ui::InspectScreen& screen, const QString& words) {
    INFO("the words " << words.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return screen.decision().sentence().contains(words); }, 20000));
}

}  // namespace

TEST_CASE("A8 row 3: pieces are typed one by one, a comma is a point, and what lies beyond a limit says so at once") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", std::string{height} + "," + surface);
    const auto id = arrive(w, 40, "L-1");
    seat.open("quality.waiting");
    CHECK(seat.words().contains("L-1"));
    CHECK(seat.words().contains("Blank Works"));
    auto& screen = inspecting(seat, id);
    CHECK(w.text("select state from inspection") == "due");

    seat.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(seat.focusName() == "Gauge");
    pause(seat);
    seat.type("CAL-1");
    seat.enter();
    enterValues(seat, {"10,01", "10.5", "9.7"});
    CHECK(w.text("select state from inspection") == "open");
    REQUIRE(recorded(w) == 3);
    CHECK(w.number("select count(*) from inspection_result where passed = 0") == 2);
    CHECK(w.text("select g.code from inspection_result r join gauge g on g.gauge_id = r.gauge_id limit 1") == "CAL-1");
    auto& pieces = screen.pieces();
    CHECK(pieces.stateOf(0, 0) == State::good);
    CHECK(pieces.stateOf(0, 1) == State::above);
    CHECK(pieces.stateOf(0, 2) == State::below);
    CHECK(pieces.index(0, 1).data().toString() == "10.5 high");
    CHECK(pieces.index(0, 2).data().toString() == "9.7 low");

    // The cursor went on to the next characteristic: good by A, bad by R.
    CHECK(screen.table().row() == 1);
    seat.press(Qt::Key_A);
    seat.press(Qt::Key_R);
    CHECK(recorded(w) == 5);
    CHECK(pieces.index(1, 1).data().toString() == "bad");
    says(seat, "5 of 5 pieces");
    CHECK(seat.words().contains("Reaction") == false);  // the row in hand has none
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 3: what is refused stays as it was typed, with its reason, and is typed over") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", height);
    auto& screen = inspecting(seat, arrive(w, 40, "L-1"));
    // Without a gauge nothing is kept; scanning one tries again.
    enterValues(seat, {"10.0"});
    CHECK(recorded(w) == 0);
    CHECK(screen.pieces().stateOf(0, 0) == State::refused);
    CHECK(screen.refusal().contains("gauge of kind caliper"));
    CHECK(seat.focusName() == "Gauge");
    screen.scanned("CAL-1");
    seat.settle();
    CHECK(recorded(w) == 1);
    CHECK(screen.refusal().isEmpty());

    screen.table().setFocus();
    enterValues(seat, {"77"});  // no piece is so high
    CHECK(recorded(w) == 1);
    CHECK(screen.refusal().contains("77"));
    CHECK(screen.refusal().contains("cannot be a value"));
    screen.table().setCurrentIndex(screen.pieces().index(0, 1));
    enterValues(seat, {"9.9"});
    CHECK(recorded(w) == 2);
    CHECK(screen.refusal().isEmpty());

    enterValues(seat, {"abc"});  // no number: the door says so
    CHECK(recorded(w) == 2);
    CHECK(screen.pieces().stateOf(0, 2) == State::refused);
    screen.table().setCurrentIndex(screen.pieces().index(0, 2));
    seat.press(Qt::Key_Delete);
    CHECK(screen.refusal().isEmpty());
    CHECK(screen.pieces().next(0) == 2);

    // A unit behind it is checked too.
    enterValues(seat, {"9 kg"});
    CHECK(screen.refusal().contains("measured in mm"));
    screen.table().setCurrentIndex(screen.pieces().index(0, 2));
    enterValues(seat, {"10 mm"});
    CHECK(recorded(w) == 3);
}

TEST_CASE("A8 row 6: a gauge out of calibration is refused when it is scanned, beside its field") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("quality.addGauge", R"({"code":"CAL-2","name":"Caliper two","gaugeKind":"caliper","intervalDays":365})");
    w.perform("quality.addGauge", R"({"code":"MIC-1","name":"Micrometer","gaugeKind":"micrometer","intervalDays":365})");
    releasedPlan(w, "IP-100", height);
    auto& screen = inspecting(seat, arrive(w, 40, "L-1"));
    screen.scanned("CAL-2");
    seat.settle();
    CHECK(seat.words().contains("CAL-2 is out of calibration"));
    screen.scanned("MIC-1");
    seat.settle();
    CHECK(seat.words().contains("the plan asks for a caliper"));
    screen.scanned("CAL-9");
    seat.settle();
    CHECK(seat.words().contains("No gauge and no lot of ours is called CAL-9"));
    screen.scanned("CAL-1");
    seat.settle();
    CHECK_FALSE(seat.words().contains("out of calibration"));
    // A gauge that types like a keyboard: its value is the piece in hand.
    screen.scanned("10.03");
    seat.settle();
    CHECK(recorded(w) == 1);
    CHECK(screen.pieces().next(0) == 1);
}

TEST_CASE("A8 row 3: a value that was recorded is corrected with a reason, and both stay") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", height);
    auto& screen = inspecting(seat, arrive(w, 40, "L-1"));
    screen.scanned("CAL-1");
    seat.settle();
    enterValues(seat, {"10.5"});
    CHECK(w.number("select count(*) from inspection_result where passed = 0") == 1);
    screen.table().setCurrentIndex(screen.pieces().index(0, 0));
    enterValues(seat, {"10.05"});
    CHECK(seat.focusName() == "Why");
    submit(seat);
    CHECK(w.number("select count(*) from inspection_result") == 1);  // refused without a reason
    seat.type("read upside down");
    submit(seat);
    CHECK(w.number("select count(*) from inspection_result") == 2);
    CHECK(w.number("select count(*) from inspection_result where corrects_id is not null and passed = 1") == 1);
    says(seat, "10.05");
}

TEST_CASE("values are pasted from a spreadsheet by their headings, and taken from a gauge's file") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", std::string{height} + "," + surface);
    auto& screen = inspecting(seat, arrive(w, 40, "L-1"));
    screen.scanned("CAL-1");
    seat.settle();
    QApplication::clipboard()->setText("No\tHeight (mm)\tSurface\n1\t10,01\tok\n2\t9,95\tnok\n3\t10,3\t\n4\t10,0\t\n");
    screen.table().setFocus();
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(recorded(w) == 5);
    CHECK(seat.words().contains("5 values taken."));
    CHECK(seat.words().contains("5 were left"));  // four numbers of pieces, and one height more than asked for
    CHECK(screen.pieces().stateOf(0, 2) == State::above);
    CHECK(screen.pieces().stateOf(1, 1) == State::bad);
}

TEST_CASE("piece by piece the cursor goes down the characteristics before it goes across") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", std::string{height} + "," + surface);
    auto& screen = inspecting(seat, arrive(w, 40, "L-1"));
    screen.scanned("CAL-1");
    seat.settle();
    screen.table().setByPiece(true);
    screen.table().setCurrentIndex(screen.pieces().index(0, 0));
    enterValues(seat, {"10.0"});
    CHECK(screen.table().row() == 1);
    seat.press(Qt::Key_A);
    CHECK(screen.table().row() == 0);
    CHECK(screen.table().currentIndex().column() == 1);
    screen.table().setCurrentIndex(screen.pieces().index(1, 1));
    seat.press(Qt::Key_A, Qt::ShiftModifier);
    CHECK(screen.pieces().left(1) == 0);
    CHECK(recorded(w) == 3);
}

TEST_CASE("what is being typed outlives what others keep meanwhile") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", std::string{height} + "," + surface);
    const auto id = arrive(w, 40, "L-1");
    auto& screen = inspecting(seat, id);
    screen.scanned("CAL-1");
    seat.settle();
    pause(seat);
    seat.type("9.9");
    w.perform("quality.recordResults", fmt::format(R"({{"inspection":{},"line":20,"goodPieces":1}})", id));
    seat.news();
    CHECK(screen.pieces().row(1).pieces.size() == 1);
    auto* editor = qobject_cast<QLineEdit*>(seat.focus());
    REQUIRE(editor != nullptr);
    CHECK(editor->text() == "9.9");
    seat.enter();
    CHECK(w.text("select cast(value as text) from inspection_result where value is not null") == "9.9");
}

TEST_CASE("A8 row 1: a first sample that decides nothing asks for the second") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", R"({"name":"Surface","kind":"attribute","rule":"double_sample","qualityLimit":"2.5 %"})");
    const auto id = arrive(w, 500, "L-1");
    const auto plan = quality::doublePlan(500, quality::Level::II, tl::Percent{25'000}, quality::Severity::normal);
    REQUIRE(plan.second);
    auto& screen = inspecting(seat, id);
    CHECK(screen.pieces().row(0).wanted == plan.size);
    for (int bad = 0; bad <= plan.accept1; ++bad) seat.press(Qt::Key_R);
    seat.press(Qt::Key_A, Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return screen.pieces().row(0).wanted == 2 * plan.size; }, 20000));
    CHECK(screen.pieces().left(0) == plan.size);
    seat.press(Qt::Key_A, Qt::ShiftModifier);
    said(screen, plan.accept1 + 1 <= plan.accept2 ? "The sample says: accept." : "The sample says: reject");
}

TEST_CASE("A8 row 7: a receipt is decided on in parts by lot and quantity, and rejected goods move and are blocked") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", surface);
    w.perform("inventory.expect", R"({"item":"RM-100","quantity":"500 pcs","dueOn":"2026-11-27","site":"MAIN"})");
    const auto supply = fmt::format(R"(,"supply":{})", w.number("select max(supply_id) from supply"));
    const auto id = arrive(w, 300, "L-A", supply);
    REQUIRE(arrive(w, 120, "L-B", supply) == id);
    REQUIRE(arrive(w, 80, "L-C", supply) == id);
    auto& screen = inspecting(seat, id);
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(screen.decision().sentence().contains("0 of 2"));  // not before the sample was looked at
    seat.press(Qt::Key_A);
    seat.press(Qt::Key_R);
    said(screen, "The sample says: reject");
    seat.press(Qt::Key_D, Qt::ControlModifier);

    // Twenty of the scanned lot go to quarantine.
    screen.scanned("RM-100/L-A");
    seat.settle();
    fill(seat, "Only so much", "301");
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(screen.decision().refusal().contains("300"));
    CHECK(seat.named<QLineEdit>("Only so much")->property("refused").toBool());
    fill(seat, "Only so much", "20");
    fill(seat, "Comment", "scratched");
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.number("select rejected from inspection_lot x join lot l on l.lot_id = x.lot_id where l.number = 'L-A'") == 20 * piece);
    CHECK(lying(w, "L-A", "Q-01") == 20);

    // A whole lot is rejected: moved and blocked in the same commit.
    screen.scanned("RM-100/L-C");
    seat.settle();
    const auto before = w.number("select max(log_id) from action_log");
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.number("select max(log_id) from action_log") == before + 1);
    CHECK(lying(w, "L-C", "Q-01") == 80);
    CHECK(w.number("select on_hold from lot where number = 'L-C'") == 1);
    CHECK(verdictOf(w, "L-C") == "reject");

    // All that is left, against the sample, needs a word; then it goes on the shelf.
    fill(seat, "Goes to bin", "MAIN/A-01");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen.decision().refusal().contains("Say why goods of it may be used"));
    fill(seat, "Comment", "sorted by hand");
    fill(seat, "Goes to bin", "MAIN/A-01");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.text("select state from inspection") == "decided");
    CHECK(lying(w, "L-A", "A-01") == 280);
    CHECK(lying(w, "L-B", "A-01") == 120);
    says(seat, "sorted by hand");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 7: several serial numbers are rejected at once, or none") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    w.perform("inventory.addItem", R"({"number":"MO-7","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"})");
    w.perform("quality.addPlan", R"({"number":"IP-7","item":"MO-7","checkPoint":"incoming","characteristics":[{"name":"Runs","kind":"attribute","rule":"fixed","size":1}]})");
    w.perform("quality.releasePlan", R"({"plan":"IP-7","version":1})");
    w.perform("inventory.expect", R"({"item":"MO-7","quantity":"3 pcs","dueOn":"2026-11-27","site":"MAIN"})");
    const auto supply = w.number("select max(supply_id) from supply");
    for (const auto* serial : {"SN-1", "SN-2", "SN-3"})
        w.perform("inventory.receive", fmt::format(R"({{"item":"MO-7","quantity":"1","bin":"MAIN/QC","lot":"{}","supplier":"S-1","supply":{}}})", serial, supply));
    const auto id = w.number("select max(inspection_id) from inspection");
    REQUIRE(w.number("select count(*) from inspection_lot") == 3);
    auto& screen = inspecting(seat, id);
    seat.press(Qt::Key_A);
    said(screen, "The sample says: accept.");
    seat.press(Qt::Key_D, Qt::ControlModifier);
    screen.scanned("MO-7/SN-1");
    seat.settle();
    screen.scanned("MO-7/SN-3");
    seat.settle();
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.number("select count(*) from inspection_lot where rejected > 0") == 2);
    CHECK(verdictOf(w, "SN-1") == "reject");
    CHECK(verdictOf(w, "SN-3") == "reject");
    CHECK(w.number("select count(*) from lot where on_hold = 1") == 2);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(verdictOf(w, "SN-2") == "free");
    CHECK(w.text("select state from inspection") == "decided");
}

TEST_CASE("A8 row 16: where the plan asks, the decision is signed with the password") {
    Seat seat;
    auto& w = seat.world;
    room(w);
    releasedPlan(w, "IP-100", surface, R"(,"mustSign":true)");
    const auto id = arrive(w, 40, "L-1");
    sitsDown(seat, "ida", "quality");
    auto& screen = inspecting(seat, id);
    seat.press(Qt::Key_A, Qt::ShiftModifier);
    said(screen, "The sample says: accept.");
    seat.press(Qt::Key_D, Qt::ControlModifier);
    fill(seat, "Password", "wrong");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.number("select count(*) from inspection_decision") == 0);
    CHECK(seat.named<QLineEdit>("Password")->text().isEmpty());
    CHECK_FALSE(screen.decision().refusal().isEmpty());
    fill(seat, "Password", "seven green lamps hum");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(w.number("select count(*) from inspection_decision") == 1);
    CHECK(w.text("select meaning from inspection_decision") == "inspected and decided");
    CHECK(w.text("select full_name from inspection_decision") == "ida");
    CHECK(w.text("select content_hash from inspection_decision").size() == 64);
}
