// The stock controller: bins are counted blind, a difference is seen by who approves it, with what it is worth where costs
// may be seen.
#include "ui/pdf.h"
#include "ui/store.h"
#include "warehouse/ui/screens.h"

using namespace test;

namespace {

// CT-1 counts A-01, where 60 of FG-L1 lie.
void asked(World& w) {
    stock(w, 60);
    w.perform("warehouse.addCount", R"({"bin":"MAIN/A-01"})");
}

QJsonObject count(World& w) { return {{"id", static_cast<qint64>(w.number("select min(count_task_id) from count_task"))}}; }

QStringList titles(desk::Table& table) {
    QStringList all;
    const auto* model = table.view()->model();
    for (int c = 0; c < model->columnCount(); ++c) all << model->headerData(c, Qt::Horizontal).toString();
    return all;
}

}  // namespace

TEST_CASE("counts are planned by keys, and what was found is entered and closed") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 60);
    seat.open("warehouse.counts");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "Bins at most", "1");
    submit(seat);
    REQUIRE(w.number("select count(*) from count_task where state = 'open'") == 1);
    CHECK(w.text("select cause from count_task") == "cycle");

    seat.open("warehouse.count", count(w));
    offered(seat, "Enter what was found…");
    seat.press(Qt::Key_I, Qt::ControlModifier);
    put(seat, "Lot", "FG-L1");
    put(seat, "Found loose", "60");
    submit(seat);
    CHECK(w.number("select counted from count_line") == 60'000'000);
    seat.press(Qt::Key_Escape);  // the form asks for the next lot
    offered(seat, "Close the count…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    submit(seat);
    CHECK(w.text("select state from count_task") == "approved");  // the books agree
    CHECK(w.complaints().empty());
}

TEST_CASE("a count is blind for who counts; who approves sees the difference and what it is worth, and posts it") {
    Seat seat;
    auto& w = seat.world;
    asked(w);
    w.perform("warehouse.recordCount", R"({"count":"CT-1","lot":"FG-500/FG-L1","counted":"50"})");
    w.perform("warehouse.closeCount", R"({"count":"CT-1"})");
    CHECK(w.text("select state from count_task where number = 'CT-1'") == "recounting");  // ten of sixty are too many
    sitsDown(seat, "wanda", "warehouse");
    seat.open("warehouse.count", count(w));
    auto* found = within<desk::Table>(tabPage(seat, "What was found"));
    CHECK_FALSE(titles(*found).contains("By the book"));
    CHECK_FALSE(seat.words().contains("Value of the differences"));
    seat.open("warehouse.count", {{"id", static_cast<qint64>(w.number("select max(count_task_id) from count_task"))}});
    offered(seat, "Enter what was found…");
    seat.press(Qt::Key_I, Qt::ControlModifier);
    put(seat, "Lot", "FG-L1");
    put(seat, "Found loose", "50");
    submit(seat);
    seat.press(Qt::Key_Escape);
    offered(seat, "Close the count…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    submit(seat);
    CHECK(w.text("select state from count_task where number = 'CT-2'") == "counted");

    // A third person, who may not see costs.
    sitsDown(seat, "quentin", "quality");
    seat.open("warehouse.counts", {{"filters", QJsonArray{QJsonArray{"state", "equals", "counted"}}}});
    CHECK(seat.words().contains("CT-2"));
    seat.enter();
    REQUIRE(seat.at() == "warehouse.count");
    found = within<desk::Table>(tabPage(seat, "What was found"));
    REQUIRE(found->rows().size() == 1);
    CHECK(titles(*found).contains("Difference"));
    CHECK_FALSE(titles(*found).contains("Its value"));
    CHECK(seat.words().contains("-10"));
    CHECK(lying(w, "FG-L1", "A-01") == 60);
    offered(seat, "Approve");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.text("select state from count_task where number = 'CT-2'") == "approved");
    CHECK(w.text("select approved_by from count_task where number = 'CT-2'") == "quentin");
    CHECK(lying(w, "FG-L1", "A-01") == 50);
    CHECK(w.complaints().empty());
}

TEST_CASE("who may see costs sees what a difference is worth") {
    Seat seat;
    auto& w = seat.world;
    asked(w);
    w.perform("warehouse.recordCount", R"({"count":"CT-1","lot":"FG-500/FG-L1","counted":"50"})");
    seat.open("warehouse.count", count(w));
    auto* found = within<desk::Table>(tabPage(seat, "What was found"));
    CHECK(titles(*found).contains("Its value"));
    CHECK(seat.words().contains("-50.50 EUR"));  // ten at 5.05
}

TEST_CASE("the sheet to count on names what lies there, and not how much") {
    Seat seat;
    auto& w = seat.world;
    asked(w);
    const auto id = w.number("select count_task_id from count_task");
    const auto printed = w.company->read(w.boss, [&](const db::Read& read) { return warehouse::countPrint().read(read, id); });
    REQUIRE(printed.has_value());
    CHECK(printed->paper->pages() == 1);
    if (const auto words = wordsOf(printed->paper->pdf(printed->title))) {
        CHECK(words->contains("MAIN/A-01"));
        CHECK(words->contains("FG-L1"));
        CHECK_FALSE(words->contains("60"));
    }
    seat.open("warehouse.print_count", {{"id", static_cast<qint64>(id)}});
    CHECK(seat.screen()->title() == "CT-1 on paper");
}
