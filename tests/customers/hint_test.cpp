// A1: what to do next about a customer, each hint with its reason. Facts in, hints out.
#include "customers/hints.h"
#include "support/world.h"

using namespace customers;

namespace {

const auto newYear = db::dateOf(2026, 1, 1);

// Ordered every thirty days: the last on the ninetieth day after new year, so due on the hundred and twentieth.
ItemOrders brackets() {
    return {tl::ItemId{5}, "FG-500", "Bracket", {newYear + 90, newYear, newYear + 30, newYear + 60, newYear + 60}, false};
}

std::string codes(const std::vector<Hint>& hints) {
    std::string all;
    for (const auto& hint : hints) all += hint.why.code.substr(std::string_view{"customers.hint."}.size()) + " ";
    return all;
}

HintFacts talkedYesterday(db::Date today) {
    HintFacts facts;
    facts.lastTalkedOn = today - 1;
    return facts;
}

}  // namespace

TEST_CASE("A1: an item is due to be ordered again when more days have passed than between its orders, and says how many") {
    const auto on = [](int day, bool onOrder = false) {
        auto facts = talkedYesterday(newYear + day);
        facts.items = {brackets()};
        facts.items[0].onOrder = onOrder;
        return hintsOf(facts, newYear + day);
    };
    CHECK(on(120).empty());
    const auto due = on(121);
    REQUIRE(codes(due) == "reorder ");
    CHECK(std::string{due[0].why.what()} == "FG-500 is due to be ordered again: every 30 days (give or take 3) over 4 orders, the last on 2026-04-01.");
    CHECK(due[0].opens == "item");
    CHECK(due[0].recordId == 5);
    CHECK(due[0].on == newYear + 120);
    CHECK(codes(on(129)) == "reorder ");
    CHECK(codes(on(130)) == "stopped ");  // past the median and three spreads
    CHECK(on(121, true).empty());
    auto rarely = talkedYesterday(newYear + 200);
    rarely.items = {brackets()};
    rarely.items[0].days.resize(3);
    CHECK(hintsOf(rarely, newYear + 200).empty());
}

TEST_CASE("A1: a quote that ends within two weeks is asked after, and one that ended lately is made anew") {
    const auto today = newYear + 100;
    const auto with = [&](int days) {
        auto facts = talkedYesterday(today);
        facts.quotes = {{tl::SalesOrderId{7}, "Q-7", today + days, tl::Money{123'450}, tl::Currency{"EUR"}}};
        return hintsOf(facts, today);
    };
    CHECK(with(15).empty());
    REQUIRE(codes(with(14)) == "quote ");
    CHECK(std::string{with(3)[0].why.what()} == "Quote Q-7 of 1234.50 EUR ends on 2026-04-14, in 3 days. Ask for the order.");
    CHECK(with(0)[0].urgency > with(14)[0].urgency);
    CHECK(codes(with(-1)) == "quote_over ");
    CHECK(with(-15).empty());
}

TEST_CASE("A1: what hurts the customer comes before money, and money before new business") {
    const auto today = newYear + 100;
    HintFacts facts;
    facts.items = {brackets()};
    facts.items[0].days = {today - 121, today - 91, today - 61, today - 31};
    facts.opportunities = {{tl::OpportunityId{1}, "OP-1", "Brackets", today - 2}};
    facts.quotes = {{tl::SalesOrderId{1}, "Q-1", today + 10, tl::Money{100}, tl::Currency{"EUR"}}};
    facts.overdue = {{tl::InvoiceId{1}, "IN-2026-1", today - 5, tl::Money{100}, tl::Currency{"EUR"}}};
    facts.tickets = {{tl::ServiceTicketId{1}, "TK-1", "It rattles", false, today - 1}, {tl::ServiceTicketId{2}, "TK-2", "It squeaks", true, today - 1}};
    facts.late = {{tl::SalesOrderId{2}, "SO-2", today - 1, 2}};
    facts.complaints = {{tl::ComplaintId{1}, "CP-1", "L-1", today - 1}};
    facts.lastTalkedOn = today - 91;
    facts.lastOrderOn = today - 31;
    CHECK(codes(hintsOf(facts, today)) == "complaint late ticket_answer ticket_solve overdue quote reorder opportunity silence ");
}

TEST_CASE("A1: nobody is called who does no business with us, and whoever does is called after ninety days") {
    const auto today = newYear + 1000;
    HintFacts facts;
    CHECK(hintsOf(facts, today).empty());
    facts.lastOrderOn = today - 731;
    CHECK(hintsOf(facts, today).empty());
    facts.lastOrderOn = today - 730;
    CHECK(codes(hintsOf(facts, today)) == "never ");
    facts.lastTalkedOn = today - 89;
    CHECK(hintsOf(facts, today).empty());
    facts.lastTalkedOn = today - 90;
    CHECK(codes(hintsOf(facts, today)) == "silence ");
    facts.lastOrderOn.reset();
    CHECK(hintsOf(facts, today).empty());
    facts.openBusiness = true;
    CHECK(codes(hintsOf(facts, today)) == "silence ");
}

TEST_CASE("A1: the hints of a customer come from the firm's own data") {
    test::World firm{flows};
    for (const char* day : {"2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"})
        firm.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","orderedOn":")" + std::string{day} +
                                         R"(","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs"}]})");
    firm.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","validTo":"2026-11-30","lines":[{"item":"SP-9","quantity":"1 pcs"}]})");
    const auto party = firm.rows<tl::PartyId>("select party_id from party where number = 'C-1'").at(0);
    const auto hints = [&] {
        return firm.company->read(firm.boss, [&](const db::Read& r) { return hintsOf(hintFactsOf(r, party, db::utcDate(firm.clock)), db::utcDate(firm.clock)); });
    };
    CHECK(codes(hints()) == "late late late late quote never ");  // none of the brackets has left, so they are on order
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"40 pcs","bin":"MAIN/A-01","lot":"L1"})");
    for (const char* order : {"SO-1", "SO-2", "SO-3", "SO-4"}) {
        firm.perform("warehouse.ship", R"({"order":")" + std::string{order} + "\"}");
        firm.perform("finance.invoice", R"({"order":")" + std::string{order} + "\"}");
    }
    firm.perform("customers.addActivity", R"({"kind":"call","subject":"Hello","party":"C-1"})");
    firm.perform("customers.finishActivity", R"({"activity":)" + std::to_string(firm.number("select activity_id from activity")) + R"(,"result":"fine"})");
    CHECK(codes(hints()) == "quote stopped ");  // due on 1 November, and 53 days have passed
    firm.wait(31);
    CHECK(codes(hints()) == "overdue overdue overdue overdue stopped ");
}
