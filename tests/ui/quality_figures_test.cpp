// Figures of quality at the window: a Pareto that leads to its records, yields, defects per unit and costs, each with where
// it comes from.
#include "quality/ui/figures_screen.h"
#include "ui/claims.h"

using namespace test;
using quality::cases::FiguresScreen;

namespace {

FiguresScreen& figures(Seat& seat, const QJsonObject& with = {}) {
    seat.open("quality.figures", with);
    auto* screen = dynamic_cast<FiguresScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

QStringList namesOf(const std::vector<quality::cases::ParetoItem>& items) {
    QStringList all;
    for (const auto& item : items) all << item.name + ' ' + item.shown;
    return all;
}

QString cellOf(const desk::Table& table, std::size_t row, std::size_t column) { return table.rows().at(row).cells.at(column).text; }

// Three cracks and a dent of FG-7, and something else of blanks.
void faults(World& w) {
    w.play(R"({"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "60", "bin": "MAIN/A-01", "lot": "FG-7"}}
{"do": "inventory.receive", "args": {"item": "RM-100", "quantity": "60", "bin": "MAIN/A-01", "lot": "L-X", "expiresOn": "2027-03-31"}}
{"do": "quality.addDefectKind", "args": {"code": "CRACK", "name": "Crack"}}
{"do": "quality.addDefectKind", "args": {"code": "DENT", "name": "Dent"}}
{"do": "quality.addNonconformance", "args": {"source": "inspection", "lot": "FG-500/FG-7", "quantity": "1", "text": "", "defect": "DENT"}}
{"do": "quality.addNonconformance", "args": {"source": "inspection", "lot": "FG-500/FG-7", "quantity": "2", "text": "", "defect": "CRACK"}}
{"do": "quality.addNonconformance", "args": {"source": "inspection", "lot": "FG-500/FG-7", "quantity": "2", "text": "", "defect": "CRACK"}}
{"do": "quality.addNonconformance", "args": {"source": "inspection", "lot": "FG-500/FG-7", "quantity": "2", "text": "", "defect": "CRACK"}}
{"do": "quality.addNonconformance", "args": {"source": "supplier", "lot": "RM-100/L-X", "quantity": "4", "text": "wrong colour"}})");
}

}  // namespace

TEST_CASE("a Pareto is walked by keys, drawn to scale with its line, and each bar leads to its records") {
    Seat seat;
    auto& w = seat.world;
    faults(w);
    auto& screen = figures(seat);
    CHECK(namesOf(screen.pareto().items()) == QStringList{"Crack 3", "no cause said 1", "Dent 1"});
    CHECK(screen.pareto().items()[0].upTo == Approx(0.6));
    CHECK(screen.pareto().items()[1].upTo == Approx(0.8));
    CHECK(screen.pareto().items()[2].upTo == Approx(1.0));
    CHECK(screen.pareto().bar(0).height() == Approx(3 * screen.pareto().bar(1).height()));
    CHECK(seat.focus() == &screen.pareto());
    CHECK(screen.pareto().accessibleDescription().contains("Crack: 3, 60.0 % of all, 60.0 % with those before it. Bar 1 of 3"));
    CHECK(seat.words().contains("Counted from nonconformances by the day they were found"));
    seat.press(Qt::Key_Right);
    seat.press(Qt::Key_Right);
    CHECK(screen.pareto().current() == 2);
    seat.press(Qt::Key_Right);
    CHECK(screen.pareto().current() == 2);
    seat.enter();
    REQUIRE(seat.at() == "quality.nonconformances");
    CHECK(seat.words().contains("NC-1"));
    CHECK_FALSE(seat.words().contains("NC-2"));

    auto& again = figures(seat);
    QTest::mouseClick(&again.pareto(), Qt::LeftButton, {}, again.pareto().bar(0).center().toPoint());
    seat.settle();
    REQUIRE(seat.at() == "quality.nonconformances");
    CHECK(seat.words().contains("NC-4"));
    CHECK_FALSE(seat.words().contains("NC-1\n"));

    auto& third = figures(seat);
    third.pareto().setCurrent(1);
    third.pareto().opened(1);  // nobody said what it is
    seat.settle();
    CHECK(seat.words().contains("wrong colour"));
    CHECK_FALSE(seat.words().contains("NC-4"));
}

TEST_CASE("the figures are of the item, the work centre and the days that were asked for") {
    Seat seat;
    auto& w = seat.world;
    faults(w);
    auto& screen = figures(seat, {{"item", static_cast<qint64>(idOf(w, "item", "RM-100"))}, {"from", "2026-11-01"}, {"through", "2026-11-30"}});
    CHECK(namesOf(screen.pareto().items()) == QStringList{"no cause said 1"});
    screen.field("item")->setTyped({});
    screen.field("item")->left();
    seat.settle();
    CHECK(screen.pareto().items().size() == 3);
    put(seat, "Through", "2026-11-10");
    CHECK(screen.pareto().items().empty());
    CHECK(seat.words().contains("Nothing went wrong in this time."));
    put(seat, "From", "2026-11-20");
    CHECK(seat.words().contains("The first day is after the last one."));
    put(seat, "Through", "2026-11-30");
    CHECK(screen.pareto().items().size() == 3);
    // What others find comes in by itself.
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"1","text":"","defect":"DENT"})");
    seat.news();
    CHECK(namesOf(screen.pareto().items()).contains("Dent 2"));
}

TEST_CASE("A8 row 17: yield and cost of poor quality stand there with the records and entries they come from") {
    Seat seat;
    auto& w = seat.world;
    soldOnPallet(w);
    w.perform("production.close", R"({"order":"MO-1"})");
    auto& screen = figures(seat, {{"what", "scrap"}});
    CHECK(namesOf(screen.pareto().items()) == QStringList{w.rows<std::string>("select text from reason where kind = 'scrap' and code = $1", "crack").at(0).c_str() + QStringLiteral(" 2")});
    CHECK(seat.words().contains("99 %"));  // 198 of 200 at both operations
    const auto* yields = screen.table("yields");
    CHECK(cellOf(*yields, 0, 0) == "FG-500");
    CHECK(cellOf(*yields, 0, 6) == "98 %");
    CHECK(cellOf(*yields, 1, 6) == "100 %");
    CHECK(cellOf(*yields, 2, 2) == "PRESS1");
    CHECK(cellOf(*yields, 2, 6) == "98 %");
    CHECK(seat.words().contains("7.00 EUR"));
    CHECK(seat.words().contains("from 1 entry"));
    const auto* entries = screen.table("entries");
    REQUIRE(entries->rows().size() == 1);
    CHECK(cellOf(*entries, 0, 2) == "Lost at work");
    CHECK(cellOf(*entries, 0, 4) == "MO-1");
    CHECK(cellOf(*entries, 0, 5) == "7.00");
    const auto entry = entries->rows()[0].opens;
    CHECK(entry.kind == "journal entry");
    CHECK(w.rows<std::int64_t>("select count(*) as n from journal_entry where journal_entry_id = $1 and document_kind = 'work_order'", entry.id).at(0) == 1);
    const auto* costs = screen.table("costs");
    CHECK(cellOf(*costs, 0, 1) == "7.00");
    CHECK(cellOf(*costs, costs->rows().size() - 1, 5) == "7.00");
    seat.enter();  // on the only bar
    REQUIRE(seat.at() == "quality.lost");
    CHECK(seat.words().contains("MO-1"));
    CHECK(w.complaints().empty());
}

TEST_CASE("whoever may not see costs sees the other figures") {
    Seat seat;
    auto& w = seat.world;
    faults(w);
    w.perform("people.addRole", R"({"name":"looker","permissions":["complaints.see"]})");
    sitsDown(seat, "lou", "looker");
    auto& screen = figures(seat);
    CHECK(screen.pareto().items().size() == 3);
    CHECK(screen.table("costs") == nullptr);
    CHECK_FALSE(seat.words().contains("Cost of poor quality"));
}
