// The planner and the shift leader at the window: from what an order line waits for to the closed work order, by keys.
#include <QTabWidget>

#include "app/desk/table.h"
#include "production/ui/rehearsed.h"
#include "ui/shop.h"

using namespace test;

namespace {

constexpr std::int64_t piece = 1'000'000;

// The table on a tab of the card in front.
desk::Table* tab(Seat& seat, const QString& title) {
    auto* tabs = seat.screen()->findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == title) {
            tabs->setCurrentIndex(i);
            seat.settle();
            for (auto* widget : tabs->widget(i)->findChildren<QWidget*>())
                if (auto* table = dynamic_cast<desk::Table*>(widget); table != nullptr) return table;
        }
    FAIL("there is no tab " << title.toStdString());
    return nullptr;
}

// From the line that waits to a released order.
void plan(Seat& seat) {
    auto& w = seat.world;
    shop(w);
    const auto so = sellBrackets(w, 90);
    seat.open("production.to_make");
    CHECK(seat.words().contains(QString::fromStdString(so)));
    submit(seat);  // Make…: filled by the line
    CHECK(seat.focusName() == desk::say("Quantity"));
    submit(seat);
    REQUIRE(seat.at() == "production.order");
    CHECK(w.text("select state from work_order") == "planned");
    CHECK(w.number("select quantity from peg") == 90 * piece);
    CHECK(w.text("select due_on from work_order") == "2026-12-18");

    offered(seat, desk::say("Release…"));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(seat.at() == "production.release");
    offered(seat, desk::say("Release the order"));
    auto* release = dynamic_cast<production::ui::RehearsedScreen*>(seat.screen());
    REQUIRE(release != nullptr);
    CHECK(release->table().rows().size() == 2);
    CHECK(release->sentence() == desk::say("Revision %1: everything is in stock and will be set aside.").arg("A"));
    CHECK(w.text("select state from work_order") == "planned");  // seen, not done
    submit(seat);
    REQUIRE(seat.at() == "production.order");
    CHECK(w.text("select state from work_order") == "released");
    CHECK(w.number("select allocated from work_order_component where line_no = 10") == 90 * piece);
}

// Ninety are worked at, two of them crack.
void work(Seat& seat) {
    auto& w = seat.world;
    offered(seat, desk::say("Issue…"));
    seat.press(Qt::Key_I, Qt::ControlModifier);  // the blanks, as they are set aside
    submit(seat);
    CHECK(w.number("select quantity from material_issue m join lot l on l.lot_id = m.lot_id where l.number = 'L-B'") == 90 * piece);
    submit(seat);  // the cartons: the form goes on with what is to be taken next
    CHECK(w.number("select count(*) from material_issue") == 2);
    CHECK(w.number("select count(*) from work_order_component where issued < required") == 0);

    seat.press(Qt::Key_Return, Qt::ControlModifier);  // Report…
    CHECK(seat.focusName() == desk::say("Good"));
    seat.type("90");
    submit(seat);
    CHECK(w.number("select good from work_order_operation where op_no = 10") == 90 * piece);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.type("88");
    seat.enter();
    seat.type("2");
    seat.enter();
    CHECK(seat.focusName() == desk::say("Why scrap"));
    seat.press(Qt::Key_Down);
    submit(seat);
    CHECK(w.number("select good from work_order") == 88 * piece);
    CHECK(w.number("select scrapped from production_report r join reason s on s.reason_id = r.scrap_reason_id where s.kind = 'scrap'") == 2 * piece);
    CHECK(w.number("select allocated from sales_order_line") == 88 * piece);  // in the same commit
    CHECK(w.text("select state from work_order") == "finished");
}

void close(Seat& seat) {
    auto& w = seat.world;
    offered(seat, desk::say("Close…"));
    seat.press(Qt::Key_J, Qt::ControlModifier);
    seat.type("5");
    submit(seat);
    CHECK(w.number("select worked_ms from job_time") == 18'000'000);
    seat.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(seat.at() == "production.close");
    offered(seat, desk::say("Close the order"));
    auto* close = dynamic_cast<production::ui::RehearsedScreen*>(seat.screen());
    REQUIRE(close != nullptr);
    CHECK(close->table().rows().size() >= 3);
    CHECK(w.balance("1310") != 0);
    submit(seat);
    CHECK(w.text("select state from work_order") == "closed");
    CHECK(w.balance("1310") == 0);
}

}  // namespace

TEST_CASE("what an order line waits for is made: added, released, issued, reported, finished and closed by keys") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        plan(seat);
        work(seat);
        close(seat);
        CHECK(seat.world.complaints().empty());
    }
}

TEST_CASE("an order that lacks material is released with what there is, and says what is missing") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    w.perform("production.addWorkOrder", R"({"item":"FG-500","quantity":"600","dueOn":"2026-12-11"})");
    seat.open("production.orders");
    CHECK(seat.words().contains("MO-1"));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(seat.at() == "production.release");
    offered(seat, "Release the order");
    CHECK(seat.words().contains("of 2 components 1 are missing in part"));
    CHECK(seat.words().contains("120"));
    submit(seat);
    CHECK(w.number("select allocated from work_order_component where line_no = 10") == 480 * piece);
    offered(seat, "Set aside");
    w.perform("inventory.receive", R"({"item":"RM-100","quantity":"200","bin":"MAIN/A-01","lot":"L-C"})");
    seat.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.number("select allocated from work_order_component where line_no = 10") == 600 * piece);
    CHECK(seat.words().contains("Everything MO-1 needs is set aside or issued."));
    CHECK(w.complaints().empty());
}

TEST_CASE("what is refused at a report stands beside its field, and what was typed stays") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w);
    seat.open("production.order", workOrder(seat));
    offered(seat, "Report…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.type("101");
    submit(seat);
    CHECK(w.number("select count(*) from production_report") == 0);
    auto* good = seat.named<QLineEdit>("Good");
    CHECK(good->text().startsWith("101"));
    CHECK(good->toolTip() != "");
    good->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("60");
    submit(seat);
    CHECK(w.number("select good from work_order_operation where op_no = 10") == 60 * piece);
    const auto shown = [&] {
        const auto& rows = tab(seat, "Operations")->rows();
        return !rows.empty() && rows[0].cells[4].text == "60";
    };
    CHECK(QTest::qWaitFor(shown, 20000));  // the card comes anew a little after the news
}

TEST_CASE("a report asks for a weight only of what is weighed beside its pieces") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    w.play(R"({"do": "inventory.addItem", "args": {"number": "CH-21", "name": "Cheese", "category": "FG", "unit": "pcs", "tracking": "lot", "standardCost": "5.00 EUR", "catchUnit": "kg", "units": [{"unit": "kg", "ratio": "1/21"}]}}
{"do": "engineering.addBom", "args": {"item": "CH-21", "lines": [{"item": "RM-100", "quantity": "1"}]}}
{"do": "production.addWorkOrder", "args": {"item": "CH-21", "quantity": "5", "dueOn": "2026-12-11", "lot": "CH-L1", "release": true}})");
    release(w);
    seat.open("production.order", workOrder(seat, "MO-2"));
    offered(seat, "Report…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.words().contains("Why rework"));
    CHECK_FALSE(seat.words().contains("Weight"));
    seat.press(Qt::Key_Escape);
    seat.open("production.order", workOrder(seat, "MO-1"));
    offered(seat, "Report…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.words().contains("Weight"));
}

TEST_CASE("an order is stopped and resumed, changed and cancelled from its card") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w);
    seat.open("production.order", workOrder(seat));
    offered(seat, "Stop…");
    seat.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    seat.type("The drawing is doubted");
    submit(seat);
    CHECK(w.text("select stopped from work_order") == "The drawing is doubted");
    offered(seat, "Resume");
    CHECK(seat.words().contains("The drawing is doubted"));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(w.text("select stopped from work_order") == "");
    offered(seat, "Stop…");

    seat.press(Qt::Key_E, Qt::ControlModifier);
    auto* due = seat.named<QLineEdit>("Ready on");
    due->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("2026-12-14");
    submit(seat);
    CHECK(w.text("select due_on from work_order") == "2026-12-14");
    CHECK(w.text("select due_on from supply where kind = 'work'") == "2026-12-14");

    click(seat, "Cancel the order…");
    seat.type("Nobody wants it");
    submit(seat);
    CHECK(w.text("select state from work_order") == "cancelled");
    CHECK(w.number("select count(*) from material_allocation") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("the tabs of an order tell what went in, how it is made, for whom, and what it cost against its standard") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    const auto so = sellBrackets(w, 90);
    release(w, so);
    make(w);
    seat.open("production.order", workOrder(seat));
    const auto text = [](const desk::Table* table, int row, int column) { return table->rows()[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)].text; };
    auto* components = tab(seat, "Components");
    REQUIRE(components->rows().size() == 2);
    CHECK(text(components, 0, 6) == "100");
    CHECK(text(components, 0, 11) == "L-B 100");
    auto* operations = tab(seat, "Operations");
    REQUIRE(operations->rows().size() == 2);
    CHECK(text(operations, 1, 4) == "98");
    CHECK(text(operations, 1, 5) == "2");
    CHECK(text(operations, 1, 8) == "5.40 h");
    auto* whom = tab(seat, "For orders");
    REQUIRE(whom->rows().size() == 1);
    CHECK(text(whom, 0, 0) == QString::fromStdString(so));
    CHECK(text(whom, 0, 6) == "90");
    // 98 at 2.50 and 0.05, 98 x 0.05 h at 30 and 20: flows.md E2.
    auto* costs = tab(seat, "Costs");
    CHECK(text(costs, 0, 1) == "249.90");
    CHECK(text(costs, 0, 2) == "255.00");
    CHECK(text(costs, 1, 1) == "147.00");
    CHECK(text(costs, 1, 2) == "162.00");
    CHECK(text(costs, 1, 3) == "15.00");
    CHECK(text(costs, 2, 1) == "98.00");
    const auto wip = w.number("select wip from work_order");
    CHECK(text(costs, static_cast<int>(costs->rows().size()) - 1, 2) == desk::shown(tl::Money{wip}, tl::Currency{"EUR"}));
}

TEST_CASE("work in process of the orders is what the books say, in one sentence") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    seat.open("production.wip");
    CHECK(seat.words().contains("0.00 EUR, and so does the account"));
    release(w);
    w.perform("production.issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"100"})");
    seat.news();
    CHECK(seat.words().contains("The open orders hold 250.00 EUR, and so does the account of work in process."));
    CHECK(w.balance("1310") == 25000);
    w.company->writer().script("update work_order set wip = wip + 1");
    seat.world.perform("inventory.receive", R"({"item":"RM-100","quantity":"1","bin":"MAIN/A-01","lot":"L-Z"})");
    seat.news();
    CHECK(seat.words().contains("run the doctor"));
}

TEST_CASE("what waits for the planner stands on Home and opens the orders it means") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    sellBrackets(w, 90);
    release(w, {}, 600);
    w.perform("production.raiseCall", R"({"workCenter":"PRESS1","kind":"material","text":"No blanks","employee":"101"})");
    w.wait(20);
    seat.open("home");
    seat.desk().lookForNews();
    const auto card = [&](const QString& name) -> QPushButton* {
        for (auto* button : seat.screen()->findChildren<QPushButton*>())
            if (button->accessibleName() == name) return button;
        return nullptr;
    };
    for (const auto* name : {"Calls for help are open: 1", "Work orders are late: 1", "Order lines wait to be made: 1", "Work orders lack material: 1"}) {
        INFO(name);
        REQUIRE(QTest::qWaitFor([&] { return card(name) != nullptr; }, 20000));
    }
    card("Work orders lack material: 1")->click();
    seat.settle();
    CHECK(seat.at() == "production.orders");
    CHECK(seat.words().contains("MO-1"));
}
