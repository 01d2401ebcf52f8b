// The customer's card: all that stands between us in one look, what to do next with its reason, and the key that does it.
#include "ui/office.h"

using namespace test;

namespace {

void card(Seat& seat) { seat.open("orders.customer", {{"id", static_cast<qint64>(customerOne(seat.world))}}); }

QString rowsOf(const desk::Table& table) {
    QStringList all;
    for (const auto& row : table.rows())
        for (const auto& cell : row.cells) all << cell.text;
    return all.join('\n');
}

int hintWith(const desk::Table& table, const QString& words) {
    for (std::size_t i = 0; i < table.rows().size(); ++i)
        if (table.rows()[i].cells[0].text.contains(words)) return static_cast<int>(i);
    FAIL("no hint says " << words.toStdString() << " in: " << rowsOf(table).toStdString());
    return -1;
}

}  // namespace

TEST_CASE("A1 row 3: one card shows quotes, orders, what is late, overdue money, complaints, lots delivered and what stands there") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    invoice(w, "SO-1");
    w.play(R"({"do": "quality.enterComplaint", "args": {"code": "FG-L1", "text": "2 are cracked", "quantity": "2"}}
{"do": "customers.addTicket", "args": {"party": "C-1", "site": "MAIN", "priority": "high", "subject": "It rattles", "lot": "FG-500/FG-L1"}}
{"do": "orders.enter", "args": {"customer": "C-1", "lines": [{"item": "SP-9", "quantity": "1"}]}}
{"do": "orders.enter", "args": {"customer": "C-1", "sign": true, "wantedOn": "2026-11-25", "lines": [{"item": "SP-9", "quantity": "3"}]}})");
    w.wait(40);
    card(seat);
    for (const auto* words : {"Open quotes", "Open orders", "Late lines", "Overdue", "Complaints", "Tickets", "How they stand"}) {
        INFO(words);
        CHECK(seat.words().contains(words));
    }
    const auto* late = within<desk::Table>(tabPage(seat, "Late"));
    REQUIRE(late->rows().size() == 1);
    CHECK(rowsOf(*late).contains("still here"));
    const auto* complaints = within<desk::Table>(tabPage(seat, "Complaints"));
    REQUIRE(complaints->rows().size() == 1);
    CHECK(rowsOf(*complaints).contains("2 are cracked"));
    const auto* installed = within<desk::Table>(tabPage(seat, "Installed base"));
    REQUIRE(installed->rows().size() == 1);
    CHECK(rowsOf(*installed).contains("FG-L1"));
    CHECK(rowsOf(*installed).contains("2028-11-22"));
    tabPage(seat, "Lots delivered");
    CHECK(seat.words().contains("FG-L1"));
    tabPage(seat, "Tickets");
    CHECK(seat.words().contains("It rattles"));
}

TEST_CASE("a hint says its reason, and one key does what it says") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    w.play(R"({"do": "orders.enter", "args": {"customer": "C-1", "validTo": "2026-11-30", "lines": [{"item": "SP-9", "quantity": "1"}]}})");
    opportunity(w, "Brackets", "1000.00 EUR", "2026-11-20");
    card(seat);
    auto* hints = within<desk::Table>(tabPage(seat, "What to do next"));
    const auto quote = hintWith(*hints, "ends on 2026-11-30");
    CHECK(hints->rows()[static_cast<std::size_t>(quote)].cells[2].text == "Open the quote");
    const auto call = hintWith(*hints, "nobody has noted a word with them yet");
    hints->view()->setFocus();
    hints->setCurrent(call);
    seat.enter();
    CHECK(seat.words().contains("New activity"));
    submit(seat);
    CHECK(w.number("select count(*) from activity where kind = 'call' and party_id is not null and subject <> ''") == 1);

    hints->view()->setFocus();
    hints->setCurrent(hintWith(*hints, "should have been decided on 2026-11-20"));
    seat.enter();
    put(seat, "Decided by", "2026-12-20");
    submit(seat);
    CHECK(w.text("select close_on from opportunity") == "2026-12-20");
    seat.news();
    CHECK_FALSE(rowsOf(*hints).contains("should have been decided"));

    hints->view()->setFocus();
    hints->setCurrent(hintWith(*hints, "ends on 2026-11-30"));
    seat.enter();
    CHECK(seat.at() == "orders.order");
    CHECK(w.complaints().empty());
}

TEST_CASE("an item that is due again says after how many days, and the key begins its order") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 60);
    for (int order = 0; order < 5; ++order) {
        ship(w, sell(w, 2));
        w.wait(10);
    }
    w.wait(1);
    card(seat);
    auto* hints = within<desk::Table>(tabPage(seat, "What to do next"));
    const auto again = hintWith(*hints, "FG-500 is due to be ordered again: every 10 days");
    CHECK(hints->rows()[static_cast<std::size_t>(again)].cells[2].text == "New order");
    hints->view()->setFocus();
    hints->setCurrent(again);
    seat.enter();
    CHECK(seat.at() == "orders.entry");
    CHECK(seat.words().contains("FG-500"));
}

TEST_CASE("a firm that is no customer yet gets its terms with its first quote") {
    Seat seat;
    auto& w = seat.world;
    w.perform("people.addParty", R"({"number":"C-8","name":"Eight Ltd"})");
    seat.open("people.party", {{"id", static_cast<qint64>(idOf(w, "party", "C-8"))}});
    click(seat, "New quote");
    put(seat, "Tax code", "S20");
    submit(seat);
    CHECK(w.number("select count(*) from customer c join party p on p.party_id = c.party_id where p.number = 'C-8'") == 1);
    CHECK(seat.at() == "orders.entry");
}

TEST_CASE("who may not see this area has the card as it was") {
    Seat seat;
    sitsDown(seat, "otto", "warehouse");
    REQUIRE_FALSE(seat.desk().may("customers.see"));
    card(seat);
    CHECK(seat.words().contains("Open quotes"));
    CHECK_FALSE(seat.words().contains("What to do next"));
    CHECK_FALSE(seat.words().contains("How they stand"));
}

TEST_CASE("who may not see shipments is not told that nothing stands at the customer") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    w.perform("people.addRole", R"({"name":"caller","permissions":["customers.see","orders.see"]})");
    sitsDown(seat, "cleo", "caller");
    card(seat);
    CHECK(seat.words().contains("How they stand"));
    CHECK_FALSE(seat.words().contains("Installed base"));
    seat.open("customers.installed", {{"number", "FG-L1"}});
    CHECK(seat.words().contains("What stands there is hidden"));
    CHECK_FALSE(seat.words().contains("Bracket"));
}
