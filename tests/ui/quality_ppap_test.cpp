// A PPAP file by keys alone: elements are shown by records and by where things lie, the file is submitted by a signature, the
// customer answers, and what went out of force since is seen.
#include "quality/ui/ppap_screen.h"
#include "ui/claims.h"

using namespace test;
using quality::ui::PpapScreen;

namespace {

constexpr const char* bossPassword = "a long test password";
constexpr std::size_t fmeaAt = 5, sampleAt = 14;  // elements 6 and 15

PpapScreen& file(Seat& seat) {
    auto* screen = dynamic_cast<PpapScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return screen->elements().rows().size() == 18; }, 20000));
    seat.settle();
    return *screen;
}

QString cell(PpapScreen& screen, std::size_t row, std::size_t column) { return screen.elements().rows()[row].cells[column].text; }

// All but the process FMEA and the master sample.
void showMost(World& w) {
    const auto paper = w.company->keepAttachment(w.boss, "%PDF-1.4", "application/pdf");
    for (const auto& element : w.rows<std::string>(R"sql(select element from ppap_element where element not in ('process_fmea', 'master_sample'))sql")) {
        const bool thing = element == "sample_parts" || element == "checking_aids";
        w.perform("quality.setPpapElement", fmt::format(R"({{"ppap":"PP-1","element":"{}","state":"ready",{}}})", element,
                                                        thing ? std::string{R"("note":"Cabinet 3")"} : fmt::format(R"("attachment":"{}")", paper)));
    }
}

void sign(Seat& seat) {
    tabInto(seat, desk::say("Password"));
    seat.type(bossPassword);
    submit(seat);
}

}  // namespace

TEST_CASE("A8 row 12: a PPAP file is put together, submitted with a signature and answered without a mouse") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openFmea", R"({"item":"FG-500","title":"Making of brackets"})");
    seat.open("quality.ppaps");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "Item", "FG-500");
    put(seat, "Customer", "C-1");
    put(seat, "Due by", "2026-12-31");
    submit(seat);
    REQUIRE(seat.at() == "quality.ppap");
    auto& screen = file(seat);
    CHECK(w.number("select level from ppap") == 3);
    CHECK(cell(screen, 0, 3) == "Not ready");
    CHECK(cell(screen, sampleAt, 2) == "Stays here");
    showMost(w);
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return cell(screen, 17, 3) == "Ready"; }, 20000));
    CHECK(cell(screen, 0, 4) == "a file");

    sign(seat);
    CHECK(screen.refusalShown().contains("Elements 6, 15 of PP-1 are not ready."));
    CHECK(w.text("select state from ppap") == "open");
    CHECK(screen.signing().password()->value().isNull());  // it leaves the field at once
    REQUIRE(screen.elements().current() == static_cast<int>(fmeaAt));  // where the first is missing
    seat.enter();
    CHECK(seat.focusName() == "FMEA");
    seat.press(Qt::Key_Down);
    submit(seat);
    CHECK(w.text("select f.number from ppap_element e join fmea f on f.fmea_id = e.fmea_id") == "FM-1");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return cell(screen, fmeaAt, 4) == "FM-1"; }, 20000));
    screen.elements().setFocus();
    for (std::size_t row = fmeaAt; row < sampleAt; ++row) seat.press(Qt::Key_Down);
    seat.enter();
    CHECK(seat.focusName() == "Where it lies");
    submit(seat);  // a thing lies somewhere
    CHECK(seat.words().contains("lies somewhere. Say where."));
    tabInto(seat, "Where it lies");
    seat.type("Cabinet 3");
    submit(seat);
    CHECK(w.text("select note from ppap_element where element = 'master_sample'") == "Cabinet 3");

    seat.news();
    screen.elements().setFocus();
    sign(seat);
    REQUIRE(w.text("select state from ppap") == "submitted");
    CHECK(w.text("select meaning from ppap_event") == "the parts are made as ordered");
    CHECK(w.number("select count(*) from action_log where args like '%long test%' or result like '%long test%' or signature like '%long test%'") == 0);
    offered(seat, "The customer's answer…");
    CHECK_FALSE(screen.signing().isVisible());
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(seat.focusName() == "Answer");
    seat.type("Interim");
    tabInto(seat, "Who answered");
    seat.type("Ms North");
    submit(seat);  // until when?
    CHECK(w.text("select state from ppap") == "submitted");
    tabInto(seat, "Good until");
    seat.type("2026-12-31");
    submit(seat);
    REQUIRE(w.text("select state from ppap") == "interim");
    CHECK(w.text("select until_on from ppap") == "2026-12-31");
    CHECK(w.number("select count(*) from ppap_event") == 2);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 12: what shows an element and went out of force since is seen before the file is submitted") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openFmea", R"({"item":"FG-500","title":"Making of brackets"})");
    w.perform("quality.openPpap", R"({"item":"FG-500","customer":"C-1","level":3,"dueOn":"2026-12-31"})");
    showMost(w);
    w.perform("quality.setPpapElement", R"({"ppap":"PP-1","element":"process_fmea","state":"ready","fmea":"FM-1"})");
    w.perform("quality.setPpapElement", R"({"ppap":"PP-1","element":"master_sample","state":"ready","note":"Cabinet 3"})");
    seat.open("quality.ppap", {{"id", static_cast<qint64>(w.number("select ppap_id from ppap"))}});
    auto& screen = file(seat);
    CHECK(cell(screen, fmeaAt, 3) == "Ready");
    w.perform("quality.changeFmea", R"({"fmea":"FM-1","version":1,"retire":true})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return cell(screen, fmeaAt, 3) == "Out of force"; }, 20000));
    screen.elements().setFocus();
    sign(seat);
    CHECK(screen.refusalShown().contains("Elements 6 of PP-1 are shown by records that are not in force any more."));
    CHECK(w.text("select state from ppap") == "open");
    CHECK(screen.elements().current() == static_cast<int>(fmeaAt));
}

TEST_CASE("A8 row 12: a PPAP file speaks Chinese, and an item's card leads to it") {
    Seat seat{desk::Language::chinese};
    auto& w = seat.world;
    w.perform("quality.openPpap", R"({"item":"FG-500","customer":"C-1","level":3,"dueOn":"2026-12-31"})");
    seat.open("quality.ppaps");
    seat.enter();
    REQUIRE(seat.at() == "quality.ppap");
    auto& screen = file(seat);
    CHECK(cell(screen, 0, 3) == desk::say("Not ready"));
    CHECK(cell(screen, 0, 3) != "Not ready");
    CHECK(cell(screen, 17, 1) == desk::say("Part submission warrant"));
    screen.elements().setFocus();
    seat.enter();  // what shows the first
    CHECK(seat.focusName() == desk::say("Document"));
    seat.press(Qt::Key_Escape);
    sign(seat);
    CHECK_FALSE(screen.refusalShown().isEmpty());
    CHECK(w.text("select state from ppap") == "open");
    seat.open("inventory.item", {{"id", static_cast<qint64>(idOf(w, "item", "FG-500"))}});
    CHECK(tabPage(seat, desk::say("PPAP")) != nullptr);
    for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}
