// Beyond the peers, 14: one box finds any number, and one time line tells all that happened to what it opened.
#include <QLineEdit>

#include "app/desk/list_view.h"
#include "ui/seat.h"
#include "warehouse/trade.h"

using namespace test;

namespace {

// Everything of one sale, each document with its number.
void sale(World& world) {
    world.play(R"({"do": "people.changeParty", "args": {"party": "C-1", "version": 1, "phone": "+49 40 123 45 67", "taxNumber": "DE811907980"}}
{"do": "inventory.changeItem", "args": {"item": "FG-500", "version": 1, "gtin": "09506000134352"}}
{"do": "inventory.addItem", "args": {"number": "PU-1", "name": "Pump", "category": "FG", "unit": "pcs", "tracking": "serial", "standardCost": "90.00 EUR"}}
{"do": "inventory.receive", "args": {"item": "FG-500", "quantity": "98", "bin": "MAIN/A-01", "lot": "FG-L1"}}
{"do": "inventory.receive", "args": {"item": "PU-1", "quantity": "1", "bin": "MAIN/A-01", "lot": "SN-4711"}}
{"do": "orders.enter", "args": {"customer": "C-1", "reference": "THEIRS-88", "lines": [{"item": "FG-500", "quantity": "90"}]}}
{"do": "orders.revise", "args": {"order": "Q-1", "version": 1, "reason": "fewer", "lines": [{"line": 1, "quantity": "80"}]}}
{"do": "orders.sign", "args": {"order": "Q-1"}}
{"do": "warehouse.pick", "args": {"order": "SO-1"}}
{"do": "warehouse.ship", "args": {"order": "SO-1", "carrier": "Fast"}}
{"do": "finance.invoice", "args": {"order": "SO-1"}}
{"do": "finance.receivePayment", "args": {"customer": "C-1", "amount": "864.00 EUR", "invoices": [{"invoice": "IN-2026-1"}]}})");
}

struct Number {
    const char *typed, *kind, *find;  // find: the id by SQL
};

struct LogRow {
    std::int64_t logId = 0;
    std::string action;
};
BOOST_DESCRIBE_STRUCT(LogRow, (), (logId, action))

// The lines of the log that name the record or changed it, the newest first: no screen's code.
std::vector<LogRow> happened(World& world, const char* kind, const char* table, std::int64_t id) {
    return world.rows<LogRow>(R"sql(
        select log_id, action from action_log l
        where exists (select 1 from action_subject s where s.log_id = l.log_id and s.kind = $1 and s.record_id = $3)
           or exists (select 1 from history h where h.log_id = l.log_id and h.table_name = $2 and h.row_id = $3)
        order by log_id desc
    )sql", kind, table, id);
}

QStringList labelsOf(const QWidget& panel) {
    QStringList all;
    for (const auto* label : panel.findChildren<QLabel*>())
        if (label->isVisible()) all << label->text();
    return all;
}

}  // namespace

TEST_CASE("beyond 14: one box finds any number and opens what it names") {
    Seat seat;
    sale(seat.world);
    seat.settle();
    const Number numbers[] = {
        {"SO-1", "order", "select sales_order_id from sales_order"},
        {"THEIRS-88", "order", "select sales_order_id from sales_order"},
        {"FG-L1", "lot", "select lot_id from lot where number = 'FG-L1'"},
        {"SN-4711", "lot", "select lot_id from lot where number = 'SN-4711'"},
        {"IN-2026-1", "invoice", "select invoice_id from invoice"},
        {"SH-1", "shipment", "select shipment_id from shipment"},
        {"PM-2026-1", "payment", "select payment_id from payment"},
        {"FG-500", "item", "select item_id from item where number = 'FG-500'"},
        {"09506000134352", "item", "select item_id from item where number = 'FG-500'"},
        {"C-1", "customer", "select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"},
        {"040 1234567", "customer", "select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"},
        {"+49 40 123 45 67", "customer", "select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"},
        {"DE811907980", "customer", "select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"},
    };
    for (const auto& [typed, kind, find] : numbers) {
        INFO(typed);
        seat.open("home");
        seat.press(Qt::Key_K, Qt::ControlModifier);
        seat.type(typed);
        CHECK(seat.window().search().found() > 0);
        seat.enter();
        CHECK(seat.screen()->record() == desk::Record{kind, seat.world.number(find)});
    }
}

TEST_CASE("beyond 14: the time line of a record is the union of the log and its history") {
    Seat seat;
    auto& world = seat.world;
    sale(world);
    const std::tuple<const char*, const char*, const char*> records[] = {
        {"order", "sales_order", "select sales_order_id from sales_order"},
        {"invoice", "invoice", "select invoice_id from invoice"},
        {"shipment", "shipment", "select shipment_id from shipment"},
        {"lot", "lot", "select lot_id from lot where number = 'FG-L1'"},
        {"item", "item", "select item_id from item where number = 'FG-500'"},
        {"customer", "customer", "select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"}};
    for (const auto& [kind, table, find] : records) {
        INFO(kind);
        const auto id = world.number(find);
        seat.desk().open(desk::Record{kind, id});
        seat.settle();
        seat.window().showThread(true);
        seat.settle();
        auto* panel = seat.window().findChild<QFrame*>("thread");
        REQUIRE(panel != nullptr);
        auto shown = labelsOf(*panel);
        const auto from = shown.indexOf("What happened");
        REQUIRE(from >= 0);
        shown = shown.mid(from + 1);
        const auto expected = happened(world, kind, table, id);
        CHECK_FALSE(expected.empty());
        // Each step is its action's title, then when and by whom.
        QStringList titles, told;
        for (const auto& row : expected) titles << QString::fromStdString(allActions().get(row.action).title).section(':', 0, 0);
        for (qsizetype at = 1; at < shown.size(); ++at)
            if (shown[at].endsWith(" · boss")) told << shown[at - 1];
        CHECK(told == titles);
        seat.window().showThread(false);
    }
    CHECK(world.complaints().empty());
}
