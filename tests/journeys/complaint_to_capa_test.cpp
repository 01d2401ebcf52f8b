// flows.md E4 to the cent, without the debit note: from a photo of a label to the cost of poor quality with its entries.
#include "quality/case.h"

using namespace test;

SCENARIO("E4: 5 cracked brackets are traced, contained, taken back, credited and decided on, to the cent") {
    Case firm;
    firm.to("close", R"({"order":"MO-1"})");
    const auto scrapped = firm.balance("5300");
    CHECK(scrapped == 7'00);
    firm.complain();  // one scan
    CHECK(firm.found(firm.sscc).others.empty());

    firm.contain();  // 8 brackets by value, 98 blanks by status only
    CHECK(firm.balance("1325") == 40'40);
    CHECK(firm.balance("1320") == 0);
    CHECK(firm.onHand("L-B") == 98);
    CHECK(firm.number("select cast(sum(on_hand - allocated) as bigint) as free from stock_balance s join lot l on l.lot_id = s.lot_id "
                      "where l.number = 'FG-L1'") == 8 * piece);

    firm.bringBack(5);
    CHECK(firm.entriesOn("1325") == 25'25);
    CHECK(firm.entriesOn("5000") == -25'25);

    firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1"})");
    CHECK(firm.entriesOn("4100") == 45'00);
    CHECK(firm.entriesOn("2200") == 9'00);
    CHECK(firm.entriesOn("1100") == -54'00);

    const auto returned = firm.text("select n.number from return_order r join nonconformance n on n.nonconformance_id = r.nonconformance_id");
    firm.perform("quality.decide", fmt::format(R"({{"nonconformance":"{}","parts":[{{"kind":"scrap","quantity":"3","reason":"cracked through"}}]}})", returned));
    CHECK(firm.entriesOn("5300") == 15'15);
    CHECK(firm.entriesOn("1325") == -15'15);
    firm.perform("quality.decide", fmt::format(R"({{"nonconformance":"{}","parts":[{{"kind":"rework","quantity":"2","reason":"crack at the edge","workCenter":"PRESS1"}}]}})", returned));
    CHECK(firm.entriesOn("1310") == 10'10);
    CHECK(firm.entriesOn("1325") == -10'10);
    firm.to("bookTime", R"({"order":"MO-2","opNo":10,"hours":"0.2"})");
    CHECK(firm.entriesOn("1310") == 10'00);
    CHECK(firm.entriesOn("5400") == -6'00);
    CHECK(firm.entriesOn("5410") == -4'00);
    firm.to("report", R"({"order":"MO-2","opNo":10,"good":"2","bin":"MAIN/A-01"})");
    CHECK(firm.balance("1310") == 0);
    CHECK(firm.balance("5310") == 10'00);
    CHECK(firm.balance("1320") == 10'10);
    CHECK(firm.inside("FG-L1R", "FG-L1") == 2);
    CHECK(firm.held("FG-L1"));

    const auto left = firm.text("select n.number from nonconformance n join lot l on l.lot_id = n.lot_id "
                                "where l.number = 'FG-L1' and n.state = 'open'");
    firm.perform("quality.decide", fmt::format(R"({{"nonconformance":"{}","parts":[{{"kind":"use_as_is","quantity":"8","reason":"inspected, without a crack","allowedBy":"A. Abel"}}]}})", left));
    CHECK_FALSE(firm.held("FG-L1"));
    CHECK(firm.balance("1325") == 0);
    CHECK(firm.balance("1320") == 50'50);
    CHECK(firm.held("L-B"));  // the blanks wait for their own decision

    THEN("the complaint cost 44.90, each cent with its entry, before the supplier pays his part") {
        CHECK(firm.costOfComplaint() == 15'15 + 10'00 + 45'00 - 25'25);
        std::map<std::string, std::int64_t> by;
        for (const auto& cost : firm.costs()) by[cost.kind] += cost.amount.minor;
        CHECK(by == std::map<std::string, std::int64_t>{{"scrap", 15'15}, {"rework", 10'00}, {"credit", 45'00}, {"return", -25'25}});
        const auto sums = quality::byMonthAndCause(firm.costs());
        REQUIRE(sums.size() == 1);
        CHECK(sums[0].month == "2026-11");
        CHECK(sums[0].defect == "CRACK");
        CHECK(sums[0].amount.minor == 44'90);
        for (const auto& complaint : firm.complaints()) FAIL_CHECK(complaint);
    }
    THEN("the brackets can be sold again") {
        firm.sell("FG-500", 8);
        CHECK(firm.ofLine("SO-2", "allocated") == 8);
    }
}
