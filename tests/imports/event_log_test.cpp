// import eventlog: a small log that the test writes, and the real one of 225 cases and 4,503 intervals.
#include <cstdio>
#include <map>

#include "app/import/import.h"
#include "imports/files.h"
#include "support/world.h"

using namespace test;

namespace {

constexpr std::string_view small =
    "case_id,activity,resource,start_timestamp,timestamp\n"
    "Case1,Turning,ID1,2012/01/30 06:24:00,2012/01/30 12:43:00\n"
    "Case1,Setup   Milling,ID2,2012/01/30 05:00:00,2012/01/30 05:30:00.250\n"
    "Case2,Turning,ID2,2012-01-31T22:00:00,2012-02-01T06:00:00\n"
    "Case1,Turning,ID1,2012/01/30 06:24:00,2012/01/30 12:43:00\n";

struct CenterTime {
    std::string code;
    std::int64_t ms = 0;
};
BOOST_DESCRIBE_STRUCT(CenterTime, (), (code, ms))

struct Log : World {
    std::vector<app::Brought> bring(const std::string& path) {
        return app::bringEventLog(*company, boss, path, [](std::string_view) {});
    }
    // What the company holds of it, by work centre.
    std::map<std::string, std::int64_t> times() {
        std::map<std::string, std::int64_t> all;
        for (const auto& row : rows<CenterTime>(R"sql(
                 select c.code, cast(sum(t.worked_ms) as bigint) as ms
                 from job_time t join work_center c on c.work_center_id = t.work_center_id group by c.code
             )sql"))
            all[row.code] = row.ms;
        return all;
    }
};

std::int64_t seconds(const std::string& moment) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    REQUIRE(std::sscanf(moment.c_str(), "%d/%d/%d %d:%d:%d", &year, &month, &day, &hour, &minute, &second) == 6);
    return db::dateOf(year, month, day).days * 86'400LL + hour * 3'600 + minute * 60 + second;
}

// The log's own times, read here once more and by other means: neither its cells nor its moments go through the import.
std::map<std::string, std::int64_t> ownTimes(const std::string& file) {
    std::map<std::string, std::int64_t> all;
    std::ifstream in{file};
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::vector<std::string> cells{""};
        for (const char c : line)
            if (c == ',') cells.emplace_back();
            else if (c != '\r') cells.back() += c;
        REQUIRE(cells.size() == 5);
        std::string name;
        for (const char c : cells[1])
            if (c != ' ' || !name.ends_with(' ')) name += c;
        all[name] += (seconds(cells[4]) - seconds(cells[3])) * 1000;
    }
    return all;
}

}  // namespace

SCENARIO("a small event log comes in as work orders, people, work centres and times") {
    Folder folder;
    folder.write("log.csv", small);
    folder.write("other.csv", "a,b\n1,2\n");
    Log firm;
    for (const auto& b : firm.bring(folder.path())) {
        INFO(b.what << " " << b.inFiles << " " << b.inCompany);
        CHECK(b.complete);
    }
    CHECK(firm.times() == std::map<std::string, std::int64_t>{{"Setup Milling", 1'800'250}, {"Turning", 2 * 22'740'000 + 28'800'000}});
    CHECK(firm.number("select count(*) as n from job_time") == 4);
    CHECK(firm.number("select count(*) as n from work_order_operation where state = 'finished'") == 3);
    CHECK(firm.text("select o.name from work_order_operation o join work_order w on w.work_order_id = o.work_order_id "
                    "where o.op_no = 10 and w.work_order_id = (select min(work_order_id) from work_order)") == "Setup Milling");
    CHECK(firm.text("select kind from job_time where worked_ms = 1800250") == "setup");
    CHECK(firm.complaints().empty());

    WHEN("it comes a second time") {
        const auto lastLog = firm.company->lastLogId();
        firm.bring(folder.path());
        THEN("nothing changes") { CHECK(firm.company->lastLogId() == lastLog); }
    }
    WHEN("another log has a case of the same name") {
        folder.write("more.csv", std::string{small} + "Case3,Packing,ID3,2012/02/01 06:00:00,2012/02/01 07:00:00\n");
        for (const auto& b : firm.bring(folder.path())) {
            INFO(b.what << " " << b.inFiles << " " << b.inCompany);
            CHECK(b.complete);
        }
        THEN("it is another order") { CHECK(firm.number("select count(*) as n from work_order") == 5); }
    }
}

SCENARIO("a damaged event log is refused with its line, and a table that is none with its columns") {
    Folder folder;
    Log firm;
    const auto file = folder.write("log.csv", std::string{small} + "Case9,Turning,ID1,yesterday,2012/01/30 12:43:00\n");
    try {
        firm.bring(file);
        FAIL("it came in");
    } catch (const db::Refusal& no) {
        CHECK(no.code == "import.eventlog.row");
        CHECK(std::string{no.what()}.starts_with("log.csv, line 6: "));
    }
    folder.write("log.csv", std::string{small} + "Case9,Turning,ID1,2012/01/30 12:43:00,2012/01/30 06:24:00\n");
    CHECK(firm.refusal([&] { firm.bring(file); }) == "import.eventlog.row");  // it ends before it begins
    CHECK(firm.number("select count(*) as n from job_time") == 0);
    folder.write("log.csv", "a,b\n1,2\n");
    CHECK(firm.refusal([&] { firm.bring(file); }) == "import.eventlog.columns");
}

SCENARIO("the real event log: 225 cases, 4,503 intervals, and the hours of every work centre to the millisecond") {
    const auto data = sharedData();
    if (data.empty()) {
        WARN("The public data is not here: only the small event log was tried.");
        return;
    }
    const auto file = data + "/06-telemetry/mes-eventlog/Production_levy_events.csv";
    Log firm;
    for (const auto& b : firm.bring(file)) {
        INFO(b.what << " " << b.inFiles << " " << b.inCompany);
        CHECK(b.complete);
    }
    CHECK(firm.number("select count(*) as n from work_order") == 225);
    CHECK(firm.number("select count(*) as n from job_time") == 4'503);
    CHECK(firm.number("select count(*) as n from employee") == 46);
    const auto own = ownTimes(file);
    const auto here = firm.times();
    std::size_t equal = 0;
    for (const auto& [center, ms] : own) {
        INFO(center);
        const auto found = here.find(center);
        const bool same = found != here.end() && found->second == ms;
        CHECK(same);
        equal += same ? 1 : 0;
    }
    WARN(equal << " of " << own.size() << " work centres have the log's hours to the millisecond");
    CHECK(own.size() == 24);
    CHECK(here.size() == own.size());
    CHECK(own.at("Packing") == 277 * 3'600'000LL);
    CHECK(firm.complaints().empty());
}
