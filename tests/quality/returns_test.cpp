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

TEST_CASE("more than left is neither announced nor received nor credited, and what came is not cancelled") {
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
    CHECK(firm.refusal("quality.cancelReturn", R"({"returnOrder":"RA-1","reason":"x"})") == "quality.return.begun");
    CHECK(firm.refusal("quality.creditReturn", R"({"returnOrder":"RA-1","quantity":"6"})") == "quality.return.more");
    firm.perform("quality.announceReturn", R"({"complaint":"CP-1","quantity":"1","reason":"x"})");
    firm.perform("quality.cancelReturn", R"({"returnOrder":"RA-2","reason":"they keep it"})");
    CHECK(firm.refusal("quality.receiveReturn", R"({"returnOrder":"RA-2"})") == "quality.return.cancelled");
    CHECK(firm.complaints().empty());
}
