// Rows of what specialists expect of selling, on screen: the customer beside the order, revisions with their
// differences, long orders, and a signed order corrected in place.
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QScopedValueRollback>
#include <QTimer>

#include "app/desk/list_view.h"
#include "database/model.h"
#include "orders/ui/customer_panel.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "orders/ui/line_table.h"
#include "support/sweep.h"
#include "ui/seat.h"
#include "warehouse/trade.h"

using namespace test;
using orders::ui::DraftLines;
using orders::ui::EntryScreen;

namespace {

std::int64_t customerC1(World& world) {
    return world.number("select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'");
}

void openTab(Seat& seat, const QString& title) {
    for (auto* tabs : seat.screen()->findChildren<QTabWidget*>())
        for (int at = 0; at < tabs->count(); ++at)
            if (tabs->tabText(at) == title) {
                tabs->setCurrentIndex(at);
                return seat.settle();
            }
    FAIL("there is no tab " << title.toStdString() << " on " << seat.at().toStdString());
}

// The dialog that comes blocks whoever opened it: what it says, and a reason typed into it with Enter.
class Confirming {
public:
    explicit Confirming(Seat& seat, const QString& reason) {
        timer_.setInterval(20);
        QObject::connect(&timer_, &QTimer::timeout, [this, &seat, reason] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            // Pressed again until it goes: a dialog that is only just coming up takes no key yet.
            if (dialog == nullptr || !dialog->isVisible() || pressing_) return;
            const QScopedValueRollback<bool> once{pressing_, true};
            said = seat.words();
            for (auto* edit : dialog->findChildren<QLineEdit*>())
                if (edit->accessibleName() == "Reason") edit->setText(reason);
            if (reason.isEmpty()) dialog->reject();
            else QTest::keyClick(dialog->focusWidget() != nullptr ? dialog->focusWidget() : dialog, Qt::Key_Return);
        });
        timer_.start();
    }
    QString said;

private:
    QTimer timer_;
    bool pressing_ = false;
};

EntryScreen* changing(Seat& seat, const char* number) {
    seat.open("orders.order", {{"id", static_cast<qint64>(seat.world.rows<std::int64_t>("select sales_order_id from sales_order where number = $1", number).at(0))}});
    seat.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(seat.at() == "orders.entry");
    return dynamic_cast<EntryScreen*>(seat.screen());
}

}  // namespace

TEST_CASE("A1 row 3: the customer stands beside the order: quotes, orders, late, overdue, lots delivered") {
    Seat seat;
    auto& world = seat.world;
    stock(world, 98);
    const auto first = sell(world, 10);
    ship(world, first);
    invoice(world, first);  // 108.00 EUR, due in 30 days
    world.perform("orders.enter", R"({"customer":"C-1","sign":true,"wantedOn":"2026-12-01","lines":[{"item":"FG-500","quantity":"200"}]})");
    world.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"5"}]})");
    world.wait(40);
    seat.open("orders.entry", {{"customer", static_cast<qint64>(customerC1(world))}, {"new", "order"}});
    const auto beside = seat.words();
    const tl::CustomerId customer{customerC1(world)};
    const auto facts = world.company->read(world.boss, [&](const db::Read& r) { return orders::ui::customerFacts(r, customer, db::utcDate(world.clock)); });
    CHECK(facts.openQuotes == 1);
    CHECK(facts.openOrders == 1);
    CHECK(facts.lateLines == 1);
    CHECK(facts.overdue.minor == 10800);
    CHECK(facts.worstDays == 10);
    REQUIRE(facts.delivered.size() == 1);
    for (const auto* words : {"Open quotes", "1 of 54.00 EUR", "Open orders", "1 of 2,160.00 EUR", "Late lines", "Overdue", "108.00 EUR", "10 days late",
                              "Delivered lately", "FG-500 FG-L1", "10  2026-11-23"}) {
        INFO(words << " in: " << beside.toStdString());
        CHECK(beside.contains(words));
    }
    // The same on the card, each figure a way to what it counts.
    seat.open("orders.customer", {{"id", static_cast<qint64>(customerC1(world))}});
    for (const auto* words : {"Open quotes", "54.00 EUR", "Open orders", "2,160.00 EUR", "Late lines", "Overdue", "108.00 EUR", "Lots delivered"}) {
        INFO(words);
        CHECK((seat.words().contains(words) || [&] {
            for (auto* tabs : seat.screen()->findChildren<QTabWidget*>())
                for (int at = 0; at < tabs->count(); ++at)
                    if (tabs->tabText(at) == words) return true;
            return false;
        }()));
    }
    openTab(seat, "Lots delivered");
    CHECK(seat.words().contains("FG-L1"));
}

TEST_CASE("A1 row 4: an order's card shows line by line what each revision changed, and why") {
    Seat seat;
    auto& world = seat.world;
    stock(world, 98);
    world.play(R"({"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "FG-500", "quantity": "90"}, {"text": "Freight", "quantity": "1", "price": "25.00 EUR"}]}}
{"do": "orders.revise", "args": {"order": "Q-1", "version": 1, "reason": "They need more", "lines": [{"line": 1, "quantity": "100"}, {"line": 2, "remove": true}]}}
{"do": "orders.sign", "args": {"order": "Q-1"}}
{"do": "orders.amend", "args": {"order": "SO-1", "version": 3, "reason": "Less after all", "lines": [{"line": 1, "quantity": "80"}]}})");
    seat.open("orders.order", {{"id", static_cast<qint64>(world.number("select sales_order_id from sales_order"))}});
    openTab(seat, "What changed");
    const auto words = seat.words();
    INFO(words.toStdString());
    for (const auto* said : {"A → B", "B → C", "90 pcs → 100 pcs", "100 pcs → 80 pcs", "They need more", "Less after all", "Changed", "Removed", "Freight",
                             "810.00 EUR → 900.00 EUR", "900.00 EUR → 720.00 EUR"}) {
        INFO(said);
        CHECK(words.contains(said));
    }
    CHECK(words.indexOf("B → C") < words.indexOf("A → B"));  // the newest first
}

TEST_CASE("pain 18: in an order of 1,000 lines a changed quantity asks only about the lines of its item") {
    Seat seat;
    auto& world = seat.world;
    std::vector<db::Request> items;
    for (int n = 0; n < 250; ++n)
        items.push_back({"inventory.addItem", fmt::format(R"({{"number":"M-{0}","name":"Part {0}","category":"FG","unit":"pcs","standardCost":"1.00 EUR"}})", n), {}, 1});
    for (const auto& outcome : world.company->performAll(world.boss, items, db::Mode::AllOrNothing)) REQUIRE(outcome.answer.has_value());
    seat.open("orders.entry", {{"customer", static_cast<qint64>(customerC1(world))}, {"new", "order"}});
    auto* entry = dynamic_cast<EntryScreen*>(seat.screen());
    REQUIRE(entry != nullptr);
    QString rows;
    for (int n = 0; n < 1000; ++n) rows += QStringLiteral("M-%1\t2\t5.00\n").arg(n % 250);
    auto& lines = entry->lines();
    REQUIRE(lines.paste(rows, 0) == 1000);
    REQUIRE(QTest::qWaitFor([&] { return lines.settled(); }, 60'000));
    seat.settle();
    CHECK(lines.totals().net.minor == 1000 * 1000);
    lines.set(500, DraftLines::quantityColumn, "7");
    const auto waiting = std::ranges::count_if(lines.lines(), [](const auto& line) { return line.waiting; });
    CHECK(waiting == 4);  // M-0 stands on four lines
    seat.settle();
    CHECK(lines.totals().net.minor == 1000 * 1000 + 5 * 500);
    CHECK(entry->table().row() <= 0);  // and no row but the one in hand has edits
    CHECK(entry->table().findChildren<QLineEdit*>().size() < 20);
}

TEST_CASE("pain 18: a signed order's quantity is changed by as many statements in 1,000 lines as in 100") {
    World world{flows};
    stock(world, 5000);
    auto& writer = world.company->writer();
    const auto change = [&](int count) {
        std::string lines;
        for (int n = 0; n < count; ++n) lines += std::string{n == 0 ? "" : ","} + R"({"item":"FG-500","quantity":"2"})";
        world.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[)" + lines + "]}");
        const auto order = world.text("select number from sales_order order by sales_order_id desc limit 1");
        const auto before = writer.statementsRun();
        world.perform("orders.amend", fmt::format(R"({{"order":"{}","version":1,"reason":"x","lines":[{{"line":50,"quantity":"1"}}]}})", order));
        const auto changed = world.number("select count(distinct row_id) as n from history where table_name = 'sales_order_line' and log_id = (select max(log_id) from action_log)");
        CHECK(changed == 1);
        return writer.statementsRun() - before;
    };
    const auto few = change(100), many = change(1000);
    INFO(few << " statements for 100 lines, " << many << " for 1,000");
    CHECK(many <= few + 5);
    CHECK(world.complaints().empty());
}

TEST_CASE("pain 18: a list of 20,000 orders opens with the pages that are looked at") {
    Seat seat;
    auto& world = seat.world;
    world.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"3"}]})");
    std::string names, values;
    for (const auto& column : db::tableModel("sales_order")->columns) {
        if (column.type == "@pk") continue;
        names += (names.empty() ? "" : ", ") + column.name;
        values += (values.empty() ? "" : ", ") + (column.name == "number" ? std::string{"'X-' || n.i"} : "o." + column.name);
    }
    world.company->writer().script(fmt::format("with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) "
                                               "insert into sales_order ({}) select {} from n cross join sales_order o where o.number = 'Q-1'", names, values));
    seat.open("orders.list");
    desk::ListView* list = nullptr;
    for (auto* widget : seat.screen()->findChildren<QWidget*>())
        if (auto* one = dynamic_cast<desk::ListView*>(widget)) list = one;
    REQUIRE(list != nullptr);
    auto& model = list->model();
    REQUIRE(QTest::qWaitFor([&] { return model.counted(); }, 20'000));
    seat.settle();
    CHECK(model.total() == 20'001);
    CHECK(model.pagesHeld() <= 3);
    list->table().scrollToBottom();
    seat.settle();
    CHECK(model.row(model.rowCount() - 1).has_value());
    CHECK(model.pagesHeld() <= 6);  // the first, the last and their neighbours; 201 there are
}

TEST_CASE("pain 21: a signed order is corrected on its own document, its effects shown first") {
    Seat seat;
    auto& world = seat.world;
    stock(world, 98);
    const auto number = sell(world, 90);
    const auto entries = world.number("select count(*) from journal_entry");
    auto* entry = changing(seat, number.c_str());
    REQUIRE(entry->lines().rowCount() >= 1);
    entry->lines().set(0, DraftLines::quantityColumn, "60");
    seat.settle();
    const auto before = fingerprint(world);
    {
        // Looked at and left: nothing changed.
        Confirming looking{seat, {}};
        seat.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(looking.said.contains("-324.00 EUR"));
        CHECK(looking.said.contains("→"));
        CHECK(fingerprint(world) == before);
        CHECK(entry->lines().at(0).quantity == "60");
    }
    QApplication::setActiveWindow(&seat.window());  // no display gives it back when a dialog goes
    entry->setFocus();
    Confirming agreeing{seat, "They need fewer"};
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return seat.at() == "orders.order"; }, 20'000));
    CHECK(world.number("select count(*) from sales_order") == 1);
    CHECK(world.text("select number from sales_order") == number);
    CHECK(world.text("select revision from sales_order") == "B");
    CHECK(world.text("select state from sales_order") == "signed");
    CHECK(world.number("select allocated from sales_order_line") == 60'000'000);
    CHECK(world.text("select reason from sales_order_revision") == "They need fewer");
    CHECK(world.number("select count(*) from journal_entry") == entries);  // nothing had been posted, so nothing is reversed
    CHECK(world.complaints().empty());
}

TEST_CASE("pain 21: only what is posted is reversed, by an entry of its own that names it") {
    Seat seat;
    auto& world = seat.world;
    stock(world, 98);
    const auto number = sell(world, 90);
    world.perform("warehouse.ship", fmt::format(R"({{"order":"{}","lines":[{{"line":1,"quantity":"50"}}]}})", number));
    const auto bill = invoice(world, number);
    const auto last = world.number("select journal_entry_id from invoice");
    const auto posted = [&] {
        return world.text("select coalesce(sum(amount * journal_line_id), 0) || '' as all_lines from journal_line where journal_entry_id <= " + std::to_string(last));
    };
    const auto before = posted();
    // What has left and was billed cannot be amended away; the sentence stands below the lines.
    auto* entry = changing(seat, number.c_str());
    REQUIRE(entry->lines().rowCount() >= 1);
    entry->lines().set(0, DraftLines::quantityColumn, "40");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    INFO(entry->refusalShown().toStdString());
    CHECK(entry->refusalShown() != "");
    CHECK(world.number("select quantity from sales_order_line") == 90'000'000);
    world.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"30 too many","lines":[{{"line":1,"quantity":"30"}}]}})", bill));
    CHECK(posted() == before);
    CHECK(world.number("select count(*) from history where table_name in ('journal_entry', 'journal_line')") == 0);
    CHECK(world.number("select count(*) from invoice where kind = 'credit_note' and credits_invoice_id = (select invoice_id from invoice where kind = 'invoice')") == 1);
    CHECK(world.balance("1100") == 21600);
    CHECK(world.complaints().empty());
}
