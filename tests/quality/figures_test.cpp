// Figures of quality: what goes wrong most often, good the first time, defects of a piece, and costs by cause (A8 row 17).
#include "quality/case.h"
#include "quality/figures.h"
#include "quality/lab.h"

using namespace test;

namespace {

quality::FiguresAsked year() { return {db::dateOf(2026, 1, 1), db::dateOf(2026, 12, 31), {}, {}}; }

std::vector<quality::CauseBar> bars(World& w, quality::ParetoOf what, const quality::FiguresAsked& asked = year()) {
    return w.company->read(w.boss, [&](const db::Read& r) { return quality::barsOf(r, what, asked); });
}
std::vector<quality::Yield> yields(World& w, const quality::FiguresAsked& asked = year()) {
    return w.company->read(w.boss, [&](const db::Read& r) { return quality::yieldsOf(r, asked); });
}
std::vector<quality::CauseCost> costs(World& w, const quality::FiguresAsked& asked = year()) {
    return w.company->read(w.boss, [&](const db::Read& r) { return quality::causeCostsOf(r, asked); });
}
tl::ItemId item(World& w, const std::string& number) { return {w.rows<std::int64_t>("select item_id from item where number = $1", number).at(0)}; }
tl::WorkCenterId center(World& w, const std::string& code) {
    return {w.rows<std::int64_t>("select work_center_id from work_center where code = $1", code).at(0)};
}

}  // namespace

TEST_CASE("a Pareto has the most frequent first, shares that add up, and what it was asked for only") {
    Works w;
    w.receive("FG-500", 60, "FG-7", "A-01");
    w.receive("RM-100", 60, "L-X", "A-01");
    for (const auto* kind : {R"({"code":"DENT","name":"Dent"})", R"({"code":"CRACK","name":"Crack"})"}) w.perform("quality.addDefectKind", kind);
    const auto add = [&](const char* lot, const char* defect, int pieces) {
        w.perform("quality.addNonconformance", fmt::format(R"({{"source":"inspection","lot":"{}","quantity":"{}","text":"seen"{}}})", lot, pieces,
                                                           *defect == 0 ? std::string{} : fmt::format(R"(,"defect":"{}")", defect)));
    };
    add("FG-500/FG-7", "DENT", 1);
    for (int n = 0; n < 3; ++n) add("FG-500/FG-7", "CRACK", 2);
    add("RM-100/L-X", "", 4);
    const auto all = bars(w, quality::ParetoOf::defects);
    REQUIRE(all.size() == 3);
    CHECK(all[0].words == "Crack");
    CHECK(all[0].count == 3);
    CHECK(all[0].quantity == tl::quantity(6));
    CHECK(all[0].share.millionths == 600'000);
    CHECK(all[1].code == "");  // of equal ones by code; nobody has said what it is
    CHECK(all[1].cause == 0);
    CHECK(all[1].upTo.millionths == 800'000);
    CHECK(all[2].words == "Dent");
    CHECK(all[2].upTo.millionths == 1'000'000);
    auto asked = year();
    asked.item = item(w, "FG-500");
    CHECK(bars(w, quality::ParetoOf::defects, asked).size() == 2);
    asked = year();
    asked.workCenter = center(w, "PRESS1");
    CHECK(bars(w, quality::ParetoOf::defects, asked).empty());
    CHECK(bars(w, quality::ParetoOf::defects, {db::dateOf(2026, 11, 24), db::dateOf(2026, 12, 31), {}, {}}).empty());
    CHECK(bars(w, quality::ParetoOf::defects, {db::dateOf(2026, 11, 23), db::dateOf(2026, 11, 23), {}, {}}).size() == 3);
    CHECK(bars(w, quality::ParetoOf::scrap).empty());
}

TEST_CASE("days are those of the site: what was found at night belongs to the day on its wall") {
    Works w;
    w.receive("FG-500", 10, "FG-7", "A-01");
    w.wait(0, 13);  // 23:00 UTC is midnight in Berlin
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"1","text":"dust"})");
    CHECK(bars(w, quality::ParetoOf::defects, {db::dateOf(2026, 11, 23), db::dateOf(2026, 11, 23), {}, {}}).empty());
    CHECK(bars(w, quality::ParetoOf::defects, {db::dateOf(2026, 11, 24), db::dateOf(2026, 11, 24), {}, {}}).size() == 1);
}

TEST_CASE("first-pass yield is what was good at an operation the first time, and an item's is their product") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 100, R"("lot":"FG-L1")");
    w.issue("MO-1", "RM-100/L-B", 100);
    w.issue("MO-1", "PK-10/-", 10);
    w.report("MO-1", 10, 95, 5);
    w.report("MO-1", 20, 76, 0, 19);
    const auto all = yields(w);
    REQUIRE(all.size() == 2);
    CHECK(all[0].opNo == 10);
    CHECK(all[0].workCenter == "CUT1");
    CHECK(all[0].firstPass().millionths == 950'000);
    CHECK(all[1].operation == "Press");
    CHECK(all[1].reworked == tl::quantity(19));
    CHECK(all[1].firstPass().millionths == 800'000);
    const auto rolled = quality::rolledOf(all);
    REQUIRE(rolled.size() == 1);
    CHECK(rolled[0].operations == 2);
    CHECK(rolled[0].yield.millionths == 760'000);
    CHECK(quality::firstPassOf(all).millionths == 876'923);  // 171 of 195
    CHECK(quality::firstPassOf({}).millionths == 1'000'000);
    auto asked = year();
    asked.workCenter = center(w, "CUT1");
    CHECK(yields(w, asked).size() == 1);
    const auto lost = bars(w, quality::ParetoOf::scrap), again = bars(w, quality::ParetoOf::rework);
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].words == "Crack");
    CHECK(lost[0].quantity == tl::quantity(5));
    REQUIRE(again.size() == 1);
    CHECK(again[0].words == "Burr");
    CHECK(again[0].quantity == tl::quantity(19));
    // What is made good in the rework order passes there for the second time.
    w.report("MO-2", 20, 19);
    CHECK(quality::firstPassOf(yields(w)).millionths == 876'923);
}

TEST_CASE("defects per unit are what inspections found of the pieces they looked at, as corrected") {
    Lab w;
    w.plan("IP-100", "RM-100", R"({"name":"Look","kind":"attribute","rule":"fixed","size":10},{"name":"Burr","kind":"attribute","rule":"fixed","size":10})");
    const auto inspection = w.arrive(100, "L-1");
    w.count(inspection, 8, 2);
    w.perform("quality.recordResults", fmt::format(R"({{"inspection":"{}","line":20,"goodPieces":9,"badPieces":1}})", inspection));
    const auto units = w.company->read(w.boss, [](const db::Read& r) { return quality::perUnitOf(r, year()); });
    REQUIRE(units.size() == 1);
    CHECK(units[0].number == "RM-100");
    CHECK(units[0].inspections == 1);
    CHECK(units[0].units == 10);
    CHECK(units[0].checks == 20);
    CHECK(units[0].defects == 3);
    CHECK(units[0].perUnit() == Approx(0.3));
    CHECK(units[0].perMillion() == Approx(150'000));
    CHECK(quality::togetherOf(units).defects == 3);
    const auto bad = w.number("select min(piece) as n from inspection_result r join inspection_sample s on s.inspection_sample_id = r.inspection_sample_id "
                              "join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id "
                              "where c.line_no = 10 and r.passed = 0");
    w.perform("quality.recordResults", fmt::format(R"({{"inspection":"{}","line":10,"goodPieces":1,"piece":{},"reason":"only dust"}})", inspection, bad));
    CHECK(w.company->read(w.boss, [](const db::Read& r) { return quality::perUnitOf(r, year()); }).at(0).defects == 2);
}

TEST_CASE("A8 row 17: the cost of poor quality is told by cause, of cases and of what was lost at work, to the cent") {
    Case firm;
    firm.to("close", R"({"order":"MO-1"})");  // two cracked: 7.00
    firm.complain();
    firm.contain();
    firm.bringBack(5);
    firm.perform("quality.creditReturn", R"({"returnOrder":"RA-1"})");
    const auto returned = firm.text("select n.number from return_order r join nonconformance n on n.nonconformance_id = r.nonconformance_id");
    firm.perform("quality.decide", fmt::format(R"({{"nonconformance":"{}","parts":[{{"kind":"scrap","quantity":"3","reason":"cracked through"}},
        {{"kind":"rework","quantity":"2","reason":"edge","workCenter":"PRESS1"}}]}})", returned));
    firm.to("bookTime", R"({"order":"MO-2","opNo":10,"hours":"0.2"})");
    firm.to("report", R"({"order":"MO-2","opNo":10,"good":"2","bin":"MAIN/A-01"})");
    const auto all = costs(firm);
    std::map<std::string, std::int64_t> byKind;
    std::int64_t sum = 0;
    for (const auto& cost : all) {
        byKind[cost.kind] += cost.amount.minor;
        sum += cost.amount.minor;
    }
    CHECK(byKind == std::map<std::string, std::int64_t>{{"at_work", 7'00}, {"scrap", 15'15}, {"rework", 10'00}, {"credit", 45'00}, {"return", -25'25}});
    CHECK(sum == 44'90 + 7'00);
    CHECK(all.front().kind == "at_work");
    CHECK(all.front().caseKind == "work order");
    CHECK(all.front().caseNumber == "MO-1");
    const auto sums = quality::sumsOf(all);
    REQUIRE(sums.size() == 1);  // the crack at the press and the crack of the complaint are one cause
    CHECK(sums[0].cause == "Crack");
    CHECK(sums[0].scrap.minor == 15'15 + 7'00);
    CHECK(sums[0].rework.minor == 10'00);
    CHECK(sums[0].returns.minor == 45'00 - 25'25);
    CHECK(sums[0].total.minor == 51'90);
    CHECK(sums[0].entries == 5);
    // Each figure is an entry's own: the journal says the same.
    std::int64_t booked = 0;
    for (const auto& cost : all)
        if (cost.kind != "at_work") booked += firm.rows<std::int64_t>(R"sql(
            select cast(sum(j.amount) as bigint) as amount from journal_line j join account a on a.account_id = j.account_id
            where j.journal_entry_id = $1 and a.kind in ('income', 'expense')
        )sql", cost.entry).at(0);
    CHECK(booked == 44'90);
    auto asked = year();
    asked.item = item(firm, "RM-100");
    CHECK(costs(firm, asked).empty());
    asked.item = item(firm, "FG-500");
    CHECK(costs(firm, asked).size() == all.size());
    firm.perform("people.addRole", R"({"name":"looker","permissions":["complaints.see"]})");
    firm.perform("people.addUser", R"({"name":"lou","fullName":"Lou Looker","password":"seven green lamps hum","roles":[{"role":"looker"}]})");
    const auto lou = firm.company->actorNamed("lou", "test");
    CHECK(firm.refusal([&] { firm.company->read(lou, [](const db::Read& r) { return quality::causeCostsOf(r, year()); }); }) == "quality.cost.right");
}
