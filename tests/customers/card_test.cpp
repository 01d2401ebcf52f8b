// A1 row 3: everything about a customer on one card, as far as the reader may see it.
#include "customers/card.h"
#include "quality/case.h"

using namespace test;

namespace {

// The firm that delivered 90 brackets, was complained to and has more going on with the same customer.
struct Known : Case {
    Known() {
        complain();
        perform("customers.setWarranty", R"({"item":"FG-500","months":24})");
        perform("customers.setServiceLevel", R"({"priority":"high","responseMinutes":60,"solutionMinutes":480})");
        perform("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"It rattles","lot":"FG-500/FG-L1"})");
        perform("orders.enter", R"({"customer":"C-1","site":"MAIN","lines":[{"item":"SP-9","quantity":"1 pcs"}]})");
        perform("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"SP-9","quantity":"4 pcs"}]})");
        perform("customers.addActivity", R"({"kind":"call","subject":"Ask","party":"C-1","dueAt":"2026-12-24T09:00:00Z"})");
        perform("customers.addFrameOrder", R"({"customer":"C-1","site":"MAIN","validFrom":"2026-11-01","validTo":"2027-10-31","lines":[{"item":"SP-9","quantity":"100","price":"50.00 EUR"}]})");
    }
    customers::CustomerCard card(const db::Actor& reader) {
        return company->read(reader, [](const db::Read& r) {
            return customers::cardOf(r, r.one<tl::CustomerId>("select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'"));
        });
    }
};

}  // namespace

TEST_CASE("A1 row 3: the card shows quotes, orders, late lines, what is overdue, complaints, lots delivered, tickets and hints") {
    Known firm;
    firm.wait(60);
    const auto card = firm.card(firm.boss);
    CHECK(card.number == "C-1");
    CHECK(card.country == "DE");
    CHECK(card.hidden.empty());
    CHECK(card.quoteCount == 1);
    REQUIRE(card.quotes.size() == 1);
    CHECK(card.orderCount == firm.number("select count(*) as n from sales_order where state = 'signed'"));
    CHECK(card.lateCount == 1);
    REQUIRE_FALSE(card.late.empty());
    CHECK(card.late[0].item == "SP-9");
    CHECK(card.late[0].quantity == tl::quantity(4));
    CHECK(card.late[0].days > 0);
    CHECK_FALSE(card.late[0].shippedOn);
    REQUIRE(card.overdue.size() == 1);
    CHECK(card.overdue[0].open.minor == 97'200);
    CHECK(card.overdue[0].daysOverdue == card.today - card.overdue[0].dueOn);
    CHECK(card.overdueSum.minor == 97'200);
    CHECK(card.owed.minor == 97'200);
    CHECK(card.openComplaints == 1);
    REQUIRE(card.complaints.size() == 1);
    CHECK(card.complaints[0].lot == "FG-L1");
    REQUIRE_FALSE(card.deliveries.empty());
    CHECK(card.deliveries[0].lotNumber == "FG-L1");
    REQUIRE(card.installed.size() == 1);
    CHECK(card.installed[0].quantity == tl::quantity(90));
    CHECK(card.installed[0].warrantyEndsOn);
    CHECK(card.installed[0].tickets == 1);
    CHECK(card.openTickets == 1);
    REQUIRE(card.tickets.size() == 1);
    CHECK(card.tickets[0].underWarranty);
    CHECK(card.tickets[0].late);
    CHECK(card.openActivities == 1);
    REQUIRE(card.frames.size() == 1);
    REQUIRE(card.standing);
    CHECK(card.standing->abc == "A");
    CHECK(card.standing->sales.minor == 81'000);
    REQUIRE_FALSE(card.people.empty());
    CHECK(card.people[0].name == "Jana Petersen");
    REQUIRE(card.hints.size() >= 4);
    CHECK(card.hints[0].kind == customers::HintKind::complaint);
}

TEST_CASE("A1 row 3: money that came is not owed, and what is on account counts against it") {
    Known firm;
    firm.perform("finance.receivePayment", R"({"customer":"C-1","site":"MAIN","amount":"1000.00 EUR","reference":"all","invoices":[{"invoice":"IN-2026-1"}]})");
    const auto card = firm.card(firm.boss);
    CHECK(card.overdue.empty());
    CHECK(card.owed.minor == 97'200 - 100'000);
}

TEST_CASE("A1 row 3: deliveries go back as far as is asked, and a section the reader may not see is named, not shown") {
    Known firm;
    firm.perform("people.addRole", R"({"name":"caller","permissions":["customers.see"]})");
    firm.perform("people.addUser", R"({"name":"cleo","fullName":"Cleo Carr","password":"seven green lamps hum","roles":[{"role":"caller"}]})");
    firm.wait(60);
    const auto card = firm.card(firm.company->actorNamed("cleo", "test"));
    CHECK(card.hidden == std::vector<std::string>{"orders", "money", "shipping", "complaints"});
    CHECK(card.quotes.empty());
    CHECK(card.overdue.empty());
    CHECK(card.complaints.empty());
    CHECK(card.installed.empty());
    CHECK_FALSE(card.standing);
    CHECK(card.tickets.size() == 1);
    for (const auto& hint : card.hints) CHECK((hint.kind == customers::HintKind::ticket || hint.kind == customers::HintKind::opportunity));
    firm.wait(400);
    CHECK(firm.card(firm.boss).deliveries.empty());
    const auto party = firm.rows<tl::PartyId>("select party_id from party where number = 'C-1'").at(0);
    CHECK_FALSE(firm.company->read(firm.boss, [&](const db::Read& r) { return customers::cardOf(r, party, 24); }).deliveries.empty());
}

TEST_CASE("A1 row 3: a firm that buys nothing yet has a card too") {
    Known firm;
    firm.perform("people.addParty", R"({"number":"P-9","name":"Perhaps"})");
    const auto party = firm.rows<tl::PartyId>("select party_id from party where number = 'P-9'").at(0);
    const auto card = firm.company->read(firm.boss, [&](const db::Read& r) { return customers::cardOf(r, party); });
    CHECK_FALSE(card.customer);
    CHECK(card.orders.empty());
    CHECK(card.hints.empty());
    CHECK(firm.refusal([&] { firm.company->read(firm.boss, [](const db::Read& r) { return customers::cardOf(r, tl::PartyId{999'999}); }); }) == "people.party.none");
}
