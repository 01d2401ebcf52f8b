// Goods come back in one chain: announced, received, decided on, credited, replaced (A1 row 13).
#include "quality/case.h"

using namespace test;

TEST_CASE("A1 row 13: a return is one chain with all its numbers") {
    Case firm;
    firm.complain();
    firm.bringBack(5);
    CHECK(firm.entriesOn("1325") == 25'25);
    CHECK(firm.entriesOn("5000") == -25'25);
    CHECK(firm.text("select state from return_order") == "received");
    CHECK(firm.held("FG-L1"));
    firm.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"3","reason":"cracked"},
        {"kind":"rework","quantity":"2","reason":"weld","workCenter":"PRESS1"}]})");
    firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"3"})");
    CHECK(firm.entriesOn("4100") == 27'00);
    firm.perform("quality.replaceReturn", R"({"returnOrder":"RA-1","quantity":"2"})");
    CHECK(firm.number("select gross from sales_order where number = 'SO-2'") == 0);
    CHECK(firm.ofLine("SO-2", "quantity") == 2);
    const auto chain = firm.company->read(firm.boss, [](const db::Read& r) {
        return quality::chainOf(r, r.one<tl::ReturnOrderId>("select return_order_id from return_order"));
    });
    std::vector<std::string> said;
    for (const auto& link : chain) said.push_back(link.kind + " " + link.number);
    CHECK(said == std::vector<std::string>{"receipt RT-1", "credit CN-2026-1", "replacement SO-2", "scrap NC-1", "rework MO-2"});
    CHECK(firm.complaints().empty());
}

TEST_CASE("more than left is neither announced nor received nor credited") {
    Case firm;
    firm.complain();
    CHECK(firm.refusal("quality.announceReturn", R"({"complaint":"CP-1","quantity":"91","reason":"x"})") == "quality.return.open");
    CHECK(firm.refusal("quality.announceReturn", R"({"quantity":"1","reason":"x"})") == "quality.return.line");
    firm.perform("quality.announceReturn", R"({"shipmentLine":"SH-1/1","quantity":"5","reason":"x"})");
    CHECK(firm.refusal("quality.announceReturn", R"({"complaint":"CP-1","quantity":"86","reason":"x"})") == "quality.return.open");
    CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-1","quantity":"6"})") == "quality.return.more");
    CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-1","bin":"MAIN/A-01"})") == "quality.return.bin");
    firm.perform("quality.receiveReturn", R"({"returnOrder":"RA-1","quantity":"2"})");
    CHECK(firm.text("select state from return_order") == "announced");
    CHECK(firm.refusal("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"6"})") == "quality.return.more");
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"1","reason":"x"})");
    firm.perform("quality.cancelReturn", R"({"returnOrder":"RA-2","reason":"they keep it"})");
    CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-2"})") == "quality.return.cancelled");
    CHECK(firm.complaints().empty());
}

TEST_CASE("of a return that has begun only the rest is cancelled, and its complaint can be closed") {
    Case firm;
    firm.complain();
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"5","reason":"cracked"})");
    const auto close = [&] { return firm.refusal("quality.closeComplaint", R"({"complaint":"CP-1","answer":"Credited"})"); };
    SECTION("fewer came than were announced") {
        firm.perform("quality.receiveReturn", R"({"returnOrder":"RA-1","quantity":"3"})");
        firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"1"})");
        firm.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"3","reason":"cracked"}]})");
        CHECK(close() == "quality.complaint.unfinished");
        firm.perform("quality.cancelReturn", R"({"returnOrder":"RA-1","reason":"they keep the rest"})");
        CHECK(firm.number("select quantity from return_order") == 3 * piece);
        CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-1","quantity":"1"})") == "quality.return.more");
        CHECK(firm.refusal("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"3"})") == "quality.return.more");
        firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1"})");
        CHECK(firm.number("select credited from return_order") == 3 * piece);
    }
    SECTION("they are credited and keep the goods") {
        firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"4"})");
        firm.perform("quality.cancelReturn", R"({"returnOrder":"RA-1","reason":"they keep them"})");
        CHECK(firm.number("select quantity from return_order") == 4 * piece);
    }
    CHECK(firm.text("select state from return_order") == "received");
    CHECK(firm.refusal("quality.cancelReturn", R"({"returnOrder":"RA-1","reason":"x"})") == "quality.return.begun");
    CHECK(close() == "");
    CHECK(firm.complaints().empty());
}

TEST_CASE("a piece that comes back is credited or replaced, not both") {
    Case firm;
    firm.complain();
    firm.bringBack(5);
    firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"3"})");
    CHECK(firm.refusal("quality.replaceReturn", R"({"returnOrder":"RA-1","quantity":"3"})") == "quality.return.more");
    firm.perform("quality.replaceReturn", R"({"returnOrder":"RA-1"})");
    CHECK(firm.number("select replaced from return_order") == 2 * piece);
    CHECK(firm.refusal("quality.creditReturn", R"({"returnOrder":"RA-1"})") == "quality.return.more");
    CHECK(firm.refusal("quality.replaceReturn", R"({"returnOrder":"RA-1"})") == "quality.return.more");
    CHECK(firm.complaints().empty());
}

TEST_CASE("an invoice that was credited by amount gets no credit note about nothing, and who may not credit gets none") {
    Case firm;
    firm.complain();
    firm.bringBack(5);
    SECTION("nothing is left of it") {
        firm.perform("finance.credit", fmt::format(R"({{"invoice":"{}","amount":"810.00 EUR","reason":"all of it"}})",
                                                   firm.text("select number from invoice where kind = 'invoice'")));
        CHECK(firm.refusal("quality.creditReturn", R"({"returnOrder":"RA-1"})") == "finance.credit.nothing");
    }
    SECTION("without the right to credit invoices") {
        firm.perform("people.addRole", R"({"name":"phone","permissions":["quality.creditReturn","complaints.see"]})");
        firm.perform("people.addUser", R"({"name":"pia","fullName":"Pia Phone","password":"seven green lamps hum","roles":[{"role":"phone"}]})");
        const auto pia = firm.company->actorNamed("pia", "test");
        CHECK(firm.refusal([&] { firm.company->perform(pia, {"quality.creditReturn", R"({"returnOrder":"RA-1"})", {}, 1}); }) != "");
    }
    CHECK(firm.number("select credited from return_order") == 0);
}

TEST_CASE("what comes back is kept apart at the site it comes to") {
    Case firm;
    firm.perform("people.addSite", R"({"code":"B","name":"Second works","zone":"Europe/London","calendar":"WORK"})");
    firm.perform("inventory.addWarehouse", R"({"code":"WB","name":"Hall B","site":"B"})");
    firm.perform("inventory.addBin", R"({"warehouse":"WB","code":"Q-01","kind":"quarantine"})");
    firm.complain();
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"5","reason":"cracked"})");
    CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-1","bin":"WB/Q-01"})") == "quality.return.site");
}

TEST_CASE("what comes back in parts keeps what was decided on each of them") {
    Case firm;
    firm.complain();
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"5","reason":"cracked"})");
    firm.perform("quality.receiveReturn", R"({"returnOrder":"RA-1","quantity":"3"})");
    firm.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"3","reason":"cracked"}]})");
    firm.perform("quality.receiveReturn", R"({"returnOrder":"RA-1"})");
    firm.perform("quality.decide", R"({"nonconformance":"NC-2","parts":[{"kind":"scrap","quantity":"2","reason":"cracked"}]})");
    const auto chain = firm.company->read(firm.boss, [](const db::Read& r) {
        return quality::chainOf(r, r.one<tl::ReturnOrderId>("select return_order_id from return_order"));
    });
    std::vector<std::string> decided;
    for (const auto& link : chain)
        if (link.kind == "scrap") decided.push_back(link.number);
    CHECK(decided == std::vector<std::string>{"NC-1", "NC-2"});
    CHECK(firm.complaints().empty());
}

TEST_CASE("of a lot that left on two lines of one delivery the line that is still open comes back") {
    Case firm;
    firm.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"3"},{"item":"FG-500","quantity":"2"}]})");
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    firm.perform("quality.enterComplaint", R"({"code":"FG-L1","text":"bad","shipment":"SH-2"})");
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"3","reason":"bad"})");
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"2","reason":"bad"})");
    CHECK(firm.count("return_order") == 2);
    CHECK(firm.number("select count(distinct shipment_line_id) as n from return_order") == 2);
    CHECK(firm.refusal("quality.announceReturn", R"({"complaint":"CP-1","quantity":"1","reason":"bad"})") == "quality.return.open");
    CHECK(firm.complaints().empty());
}
