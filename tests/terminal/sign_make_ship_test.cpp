// The line through the firm as its people go it, each at a place of their own and all at once: the office signs an
// order and has it made, one terminal makes it, another one ships it. Nobody tells anybody anything.
#include <QAbstractItemView>
#include <QTabWidget>

#include "app/desk/labels.h"
#include "support/works.h"
#include "terminal/stand.h"
#include "ui/seat.h"

using namespace test;

namespace {

// Blanks and cartons lie there, and an order that was signed before waits for the same brackets.
struct Plant : Works {
    Plant() {
        receiveMaterial();
        sell("FG-500", 50);
        employ(*this, {paula, willi});
    }
    std::int64_t id(const char* table, const std::string& number) {
        return rows<std::int64_t>(fmt::format("select {0}_id from {0} where number = $1", table), number).at(0);
    }
    std::string newestAction() { return text("select action from action_log order by log_id desc limit 1"); }
};

// The office: its window hears of what others do by itself.
class Office : public Seat {
public:
    using Seat::Seat;
    void hears(const QString& words) {
        INFO("the office hears of " << words.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return this->words().contains(words); }, 20'000));
        settle();
    }
    // A state as the card's head shows it.
    void hearsState(const QString& word) {
        INFO("the office hears that it is " << word.toStdString());
        const auto there = [&] {
            for (const auto* one : screen()->findChildren<QWidget*>())
                if (const auto* chip = dynamic_cast<const desk::ChipLabel*>(one); chip != nullptr && chip->isVisible() &&
                                                                                  chip->accessibleName() == word)
                    return true;
            return false;
        };
        REQUIRE(QTest::qWaitFor(there, 20'000));
        settle();
    }
    void offers(const QString& button) {
        INFO("the button " << button.toStdString());
        const auto there = [&] {
            for (const auto* one : screen()->findChildren<QPushButton*>())
                if (one->isVisible() && one->isEnabled() && one->text() == button) return true;
            return false;
        };
        REQUIRE(QTest::qWaitFor(there, 20'000));
        settle();
    }
    void submit() { press(Qt::Key_Return, Qt::ControlModifier); }
    void turnTo(const QString& tab) {
        auto* tabs = screen()->findChild<QTabWidget*>();
        REQUIRE(tabs != nullptr);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == tab) tabs->setCurrentIndex(i);
        REQUIRE(tabs->tabText(tabs->currentIndex()) == tab);
        settle();
    }
    // What stands under a heading in the first row.
    QString cell(const QString& heading) {
        for (const auto* view : screen()->findChildren<QAbstractItemView*>()) {
            const auto* model = view->model();
            if (!view->isVisible() || model == nullptr || model->rowCount() == 0) continue;
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->headerData(column, Qt::Horizontal).toString() == heading)
                    return model->index(0, column).data().toString();
        }
        return {};
    }
    void sees(const QString& heading, const QString& text) {
        INFO("the office sees " << heading.toStdString() << " " << text.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return cell(heading) == text; }, 20'000));
        settle();
    }
};

// By keys alone: 90 brackets for C-1, wanted today, so before those of the order that was signed earlier.
void sign(Office& office) {
    office.come();
    office.press(Qt::Key_K, Qt::ControlModifier);
    office.type("new order");
    office.enter();
    REQUIRE(office.at() == "orders.entry");
    office.type("C-1");
    office.leave("Customer");
    office.type("FG-500");
    office.leave("Item");
    office.type("90");
    office.settle();
    office.submit();
    REQUIRE(office.at() == "orders.order");
    REQUIRE(office.world.text("select state from sales_order where number = 'SO-2'") == "signed");
    office.hearsState("No day yet");
}

// What the line waits for is made: 100, of which 90 are meant for it.
void haveItMade(Office& office) {
    auto& w = office.world;
    office.open("production.to_make");
    REQUIRE(office.cell("Order") == "SO-2");
    office.submit();
    REQUIRE(office.focusName() == "Quantity");
    office.type("100");
    office.named<QLineEdit>("Lot")->setFocus();
    office.type("FG-L1");
    office.submit();
    REQUIRE(office.at() == "production.order");
    CHECK(w.number("select g.quantity from peg g") == 90 * piece);
    office.offers("Release…");
    office.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(office.at() == "production.release");
    office.offers("Release the order");
    office.submit();
    REQUIRE(office.at() == "production.order");
    CHECK(w.text("select state from work_order") == "released");
}

// Paula cuts: the job appears, the lot that was set aside is scanned, all pieces are good.
void cut(Stand& press, Office& office) {
    press.hears("Next: 100 pcs");
    press.touch("Open this job");
    press.touch("Start");
    press.touch("Set-up done");
    office.turnTo("Operations");
    office.hears("Paula Press");
    press.scan("L-B");
    press.touch("Take this number");
    CHECK(press.band().said() == "Taken, complete");
    office.turnTo("Components");
    office.sees("Issued", "100");
    press.touch("Report…");
    press.touch("All good");
    press.touch("Report 100 good");
    press.touch("Finish…");
    press.touch("Finish");
    CHECK(office.world.text("select state from work_order_operation where op_no = 10") == "finished");
    press.window().home();
}

void startPressing(Stand& press) {
    press.touch("Production");
    press.touch("Open this job");
    press.touch("Start");
    press.touch("Set-up done");
    press.scan("PK-10");
    press.touch("Take this number");
    CHECK(press.band().said() == "Taken, complete");
}

// All that shipping needs is there in the commit of the report: nothing was done after it.
void isReady(Plant& plant) {
    CHECK(plant.newestAction() == "production.report");
    CHECK(plant.ofLine("SO-2", "allocated") == 90);
    CHECK(plant.ofLine("SO-2", "waiting") == 0);
    CHECK(plant.ofLine("SO-1", "allocated") == 8);  // though it was signed before
    CHECK(plant.ofLine("SO-1", "waiting") == 42);
    CHECK(plant.count("peg") == 0);
    CHECK(plant.text(R"sql(
        select b.code || ' in ' || p.code as place from bin b join bin_rule r on r.bin_id = b.bin_id
        join bin p on p.bin_id = r.parent_id
        where b.bin_id = (select max(s.bin_id) from stock_balance s join lot l on l.lot_id = s.lot_id
                          where l.number = 'FG-L1' and s.on_hand > 0)
    )sql") == "PRESS1-OUT in FLOOR");
    CHECK(plant.number(R"sql(
        select cast(sum(k.quantity) as bigint) as packed from packed k
        join handling_unit u on u.handling_unit_id = k.handling_unit_id
        join sales_order o on o.sales_order_id = u.sales_order_id where o.number = 'SO-2' and u.state = 'closed'
    )sql") == 90 * piece);
    CHECK(plant.count("handling_unit where kind = 'pallet' and state = 'closed'") == 1);
    CHECK(plant.count("warehouse_task t join handling_unit u on u.handling_unit_id = t.handling_unit_id "
                      "where t.state = 'open' and t.kind = 'cross_dock' and u.kind = 'pallet'") == 1);
    CHECK(plant.count("pick_list k join sales_order o on o.sales_order_id = k.sales_order_id "
                      "where k.state = 'open' and o.number = 'SO-2'") == 1);
}

// In parts: 40, then the rest with two cracked ones.
void reportAll(Stand& press, Stand& dock, Office& office, Plant& plant) {
    press.touch("Report…");
    press.type("40");
    press.touch("Report 40 good");
    CHECK(press.band().said().contains("40 pcs set aside for SO-2"));
    office.sees("Set aside", "40");
    CHECK(plant.ofLine("SO-1", "allocated") == 0);
    dock.hears("40 pcs");

    press.touch("Report…");
    press.touch("Good");
    press.type("58");
    press.touch("Scrap");
    press.type("2");
    press.touch("Crack");
    press.touch("Report 58 good, 2 scrap");
    CHECK(press.band().said().contains("50 pcs set aside for SO-2"));
    isReady(plant);
    office.hearsState("Ready to ship");
    office.sees("Set aside", "90");
    dock.hears("90 pcs");
}

// One scan of the pallet, wherever it stands, and it has left.
void ship(Stand& dock, Office& office, Plant& plant) {
    const auto sscc = desk::text(plant.text("select sscc from handling_unit where kind = 'pallet'"));
    dock.window().home();
    dock.scan("00" + sscc);
    CHECK(dock.page()->title() == sscc);
    CHECK(dock.words().contains("SO-2"));
    dock.slide();
    CHECK(dock.band().said().contains("Shipped"));
    CHECK(plant.ofLine("SO-2", "shipped") == 90);
    CHECK(plant.count("shipment") == 1);
    CHECK(plant.balance("5000") == 454'50);
    CHECK(plant.balance("1320") == 40'40);
    office.hears("1 of 1");
    office.sees("Shipped", "90");
}

}  // namespace

TEST_CASE("E3: sign, make, ship: an office window and two terminals at once, and nobody tells another one anything") {
    Plant plant;
    Stand press{plant, paula, "terminal press"}, dock{plant, willi, "terminal dock"};
    Office office{plant};
    press.standAt(plant, "CUT1");
    press.enter();
    press.touch("Production");
    CHECK(press.words().contains("No job waits here"));
    dock.enter();
    dock.touch("Warehouse");
    CHECK(dock.words().contains("Nothing is to carry"));

    sign(office);
    haveItMade(office);
    cut(press, office);
    office.come();
    office.open("orders.order", {{"id", static_cast<qint64>(plant.id("sales_order", "SO-2"))}});
    press.standAt(plant, "PRESS1");
    startPressing(press);
    reportAll(press, dock, office, plant);
    ship(dock, office, plant);

    press.touch("Finish…");
    press.touch("Finish");
    CHECK(plant.count("job") == 0);
    CHECK(plant.text("select state from work_order") == "finished");
    CHECK(press.station->store().counts().refused + dock.station->store().counts().refused == 0);
    CHECK(press.heard.bad + dock.heard.bad == 0);
    CHECK(plant.complaints().empty());
}
