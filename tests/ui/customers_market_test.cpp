// Segments, campaigns, territories, targets and the portfolio at the window.
#include "ui/office.h"

using namespace test;

namespace {

QString allOf(const desk::Table& table) {
    QStringList all;
    for (const auto& row : table.rows())
        for (const auto& cell : row.cells) all << cell.text;
    return all.join('\n');
}

}  // namespace

TEST_CASE("a segment finds its customers by rules, and a campaign for it counts its members, costs and responses") {
    Seat seat;
    auto& w = seat.world;
    w.perform("customers.setSegment", R"({"code":"DE","name":"Customers in Germany","rules":[{"kind":"country","text":"DE"}]})");
    seat.open("customers.segment", {{"id", static_cast<qint64>(w.number("select segment_id from segment"))}});
    CHECK(seat.words().contains("their country is DE"));
    CHECK(allOf(*within<desk::Table>(tabPage(seat, "Who belongs to it"))).contains("Nord Maschinen GmbH"));
    click(seat, "New campaign…");
    put(seat, "Code", "FAIR");
    put(seat, "Name", "Open doors");
    chooseIn(seat, "Channel", "fair");
    put(seat, "First day", "2026-11-23");
    put(seat, "Last day", "2026-11-27");
    put(seat, "Budget", "500");
    submit(seat);
    REQUIRE(seat.at() == "customers.campaign");
    offered(seat, "Start");
    click(seat, "Start");
    seat.enter();
    CHECK(w.text("select state from campaign") == "running");
    CHECK(w.number("select count(*) from campaign_member") == 1);
    seat.news();
    click(seat, "Add cost…");
    put(seat, "Amount", "600");
    put(seat, "For what", "Stand");
    submit(seat);
    seat.news();
    says(seat, "600.00 EUR");
    CHECK(seat.words().contains("-100 %"));  // all spent, nothing ordered
    tabPage(seat, "Members")->setFocus();
    seat.press(Qt::Key_R, Qt::ControlModifier);
    chooseIn(seat, "Response", "answered");
    submit(seat);
    CHECK(w.text("select response from campaign_member") == "answered");
    CHECK(w.complaints().empty());
}

TEST_CASE("a fixed list takes customers by hand") {
    Seat seat;
    auto& w = seat.world;
    seat.open("customers.segments");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "Code", "VIP");
    put(seat, "Name", "Visited each month");
    submit(seat);
    REQUIRE(seat.at() == "customers.segment");
    CHECK(seat.words().contains("a fixed list"));
    click(seat, "Add customers…");
    put(seat, "Customer, row 1", "C-1");
    submit(seat);
    CHECK(w.number("select count(*) from segment_member") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("a territory is given to somebody, and what is signed there counts for their target") {
    Seat seat;
    auto& w = seat.world;
    w.perform("customers.setTerritory", R"({"code":"NORTH","name":"The north","areas":[{"country":"DE","postcodeFrom":"20","postcodeTo":"29"}]})");
    seat.open("customers.territory", {{"id", static_cast<qint64>(w.number("select territory_id from territory"))}});
    CHECK(seat.words().contains("nobody's yet"));
    click(seat, "Give…");
    put(seat, "To whom", "boss");
    submit(seat);
    seat.news();
    says(seat, "since 2026-11-23");
    seat.open("customers.targets");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "Salesperson", "boss");
    put(seat, "Month", "2026-11");
    put(seat, "Amount", "180");
    submit(seat);
    CHECK(w.number("select amount from sales_target") == 18'000);
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"10"}]})");
    seat.news();
    const auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 1);
    CHECK(table->rows()[0].cells[1].text == "180.00");
    CHECK(table->rows()[0].cells[2].text == "90.00");
    CHECK(table->rows()[0].cells[3].share == Approx(0.5));
    CHECK(w.complaints().empty());
}

TEST_CASE("the portfolio classes customers by what they brought, and keeps what they buy from anybody") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 20);
    const auto order = sell(w, 10);
    ship(w, order);
    invoice(w, order);
    seat.open("customers.portfolio");
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 1);
    CHECK(table->rows()[0].cells[2].text == "A");
    CHECK(table->rows()[0].cells[3].text == "90.00");
    table->view()->setFocus();
    table->setCurrent(0);
    seat.press(Qt::Key_O, Qt::ControlModifier);
    put(seat, "In a year", "900");
    submit(seat);
    seat.news();
    CHECK(table->rows()[0].cells[8].text == "10 %");
    table->view()->setFocus();
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(w.text("select abc from customer_profile") == "A");
    CHECK(seat.words().contains("1 A, 0 B, 0 C"));
    CHECK(w.complaints().empty());
}

TEST_CASE("what was sold is shown to those who may see orders and money, and to nobody else") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 20);
    const auto order = sell(w, 10);
    ship(w, order);
    invoice(w, order);
    w.play(R"({"do": "customers.addCampaign", "args": {"code": "FAIR", "name": "Open doors", "channel": "fair", "budget": "0.00 EUR", "startsOn": "2026-11-01", "endsOn": "2026-11-30"}}
{"do": "customers.addMembers", "args": {"campaign": "FAIR", "members": [{"party": "C-1"}]}}
{"do": "customers.startCampaign", "args": {"campaign": "FAIR"}}
{"do": "customers.setTarget", "args": {"user": "boss", "month": "2026-11", "amount": "1000.00 EUR"}}
{"do": "people.addRole", "args": {"name": "caller", "permissions": ["customers.see"]}})");
    const auto seen = [&](const char* screen, const QJsonObject& with = {}) {
        seat.open(screen, with);
        return seat.words();
    };
    const QJsonObject campaign{{"id", static_cast<qint64>(w.number("select campaign_id from campaign"))}};
    REQUIRE(seen("customers.portfolio").contains("90.00 EUR"));
    REQUIRE(seen("customers.targets").contains("90.00 EUR"));
    REQUIRE(seen("customers.campaign", campaign).contains("90.00 EUR"));
    sitsDown(seat, "cleo", "caller");
    CHECK(seen("customers.portfolio").contains("What they bought is hidden"));
    CHECK(seat.words().contains("Nord Maschinen GmbH"));
    CHECK_FALSE(seat.words().contains("90.00 EUR"));
    CHECK(seen("customers.targets").contains("1,000.00 EUR"));
    CHECK_FALSE(seat.words().contains("90.00 EUR"));
    CHECK(seen("customers.campaign", campaign).contains("Members"));
    CHECK_FALSE(seat.words().contains("90.00 EUR"));
}
