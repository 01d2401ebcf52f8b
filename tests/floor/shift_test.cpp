// A7.15: crews by their calendars, the job handed over in one step, the book between the shifts; and what machines did.
#include "floor/shop.h"

using namespace test;

namespace {

struct Span {
    std::string state;
    std::int64_t from = 0, minutes = 0;
    bool operator==(const Span&) const = default;
};
BOOST_DESCRIBE_STRUCT(Span, (), (state, from, minutes))

std::ostream& operator<<(std::ostream& out, const Span& s) { return out << s.state << ' ' << s.from << ' ' << s.minutes; }

// What FORGE-1 did, minutes since Monday morning.
std::vector<Span> spans(Shop& shop) {
    return shop.rows<Span>(R"sql(
        select state, (from_at - $1) / 60000000 as "from", (to_at - from_at) / 60000000 as minutes
        from machine_interval where to_at > from_at order by from_at
    )sql", test::mondayMorning);
}

}  // namespace

TEST_CASE("A7 row 15: a crew works by its own calendar, or as its site does") {
    Shop shop;
    shop.perform("calendar.add", R"({"code":"X-LATE","name":"Late","shifts":[{"weekday":1,"from":930,"to":1410}]})");
    shop.to("addCrew", R"({"code":"X-DAY","name":"Day"})");
    shop.to("addCrew", R"({"code":"X-LATE","name":"Late shift","calendar":"X-LATE"})");
    shop.to("changeEmployee", R"({"employee":"1","version":1,"crew":"X-LATE"})");
    const auto at = [&](int hour) {
        return shop.company->read(shop.boss, [&](const db::Read& r) {
            std::string codes;
            const auto site = r.one<tl::SiteId>("select site_id from site where code = 'MAIN'");
            for (const auto crew : production::crewsAtWork(r, site, {mondayMorning.micros + (hour - 10) * 3'600'000'000LL})) {
                const auto code = r.one<std::string>(R"sql(select code from crew where crew_id = $1)sql", crew);
                if (code.starts_with("X-")) codes += code + ' ';
            }
            return codes;
        });
    };
    CHECK(at(10) == "X-DAY ");   // 11:00 in Berlin
    CHECK(at(17) == "X-LATE ");  // 18:00
    CHECK(at(23).empty());
    shop.to("changeCrew", R"({"crew":"X-DAY","version":1,"calendar":"X-LATE"})");
    CHECK(at(10).empty());
    CHECK(shop.no("changeCrew", R"({"crew":"X-DAY","version":1,"name":"Again"})") == "production.floor.stale");
    CHECK(shop.no("addCrew", R"({"code":"X-DAY","name":"Twice"})") == "production.crew.taken");
    shop.to("changeEmployee", R"({"employee":"1","version":2,"alone":true})");
    CHECK(shop.number("select count(*) as n from employee where number = '1' and crew_id is null") == 1);
}

TEST_CASE("A7 row 15: a job is handed over in one step, and each pays for his own time") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.to("giveSkill", R"({"employee":"3","skill":"SAWING"})");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2","kind":"run"})");
    shop.after(60);
    CHECK(shop.no("handOver", R"({"badge":"B-2"})") == "production.job.nobody");
    CHECK(shop.to("handOver", R"({"badge":"B-2","toBadge":"B-3"})").find("\"run\"") != std::string::npos);
    CHECK(shop.text("select state from work_order_operation where op_no = 10") == "running");
    shop.after(30);
    shop.to("takeOver", R"({"badge":"B-2","from":"3"})");
    CHECK(shop.no("takeOver", R"({"badge":"B-3","from":"1"})") == "production.job.none");
    shop.after(30);
    shop.to("logOff", R"({"badge":"B-2"})");
    CHECK(shop.text("select e.name from job_time t join employee e on e.employee_id = t.employee_id where t.worked_ms = 3600000") == "Bert");
    CHECK(shop.number("select cast(sum(t.worked_ms) as bigint) as ms from job_time t join employee e on e.employee_id = t.employee_id where e.number = '2'") == 5'400'000);
    CHECK(shop.number("select cast(sum(labour) as bigint) as labour from job_time") == 60'00);
}

TEST_CASE("A7 row 15: what one shift writes the next one reads, each for himself") {
    Shop shop;
    shop.to("writeHandover", R"({"workCenter":"SAW","text":"Blade is new, go slowly","badge":"B-2"})");
    const auto unread = [&](const char* person) {
        return shop.company->read(shop.boss, [&](const db::Read& r) {
            return production::unreadHandovers(r, r.one<tl::WorkCenterId>("select work_center_id from work_center where code = 'SAW'"),
                                               r.one<tl::EmployeeId>(R"sql(select employee_id from employee where number = $1)sql", person));
        });
    };
    REQUIRE(unread("3").size() == 1);
    CHECK(unread("3")[0].text == "Blade is new, go slowly");
    CHECK(unread("3")[0].writtenBy == "Bert");
    CHECK(unread("3")[0].onDate == db::dateOf(2026, 11, 23));
    const auto read = R"({"handover":)" + std::to_string(unread("3")[0].handover.number) + R"(,"badge":"B-3"})";
    shop.to("readHandover", read);
    shop.to("readHandover", read);
    CHECK(unread("3").empty());
    CHECK(unread("1").size() == 1);
    CHECK(shop.number("select count(*) as n from handover_read") == 1);
    CHECK(shop.no("writeHandover", R"({"workCenter":"SAW","text":" "})") == "production.floor.empty");
    CHECK(shop.no("readHandover", R"({"handover":999999,"badge":"B-3"})") == "production.handover.none");
}

TEST_CASE("what a machine did follows the jobs at it, without a gap or an overlap") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.passOn("MO-901", 10, 100);
    shop.to("giveSkill", R"({"employee":"3","skill":"FORGING"})");
    shop.set(R"sql(update work_order_operation set crew = 2)sql");
    shop.to("logOn", R"({"operation":"MO-901/20","badge":"B-1"})");  // set-up
    shop.after(30);
    shop.to("setDoing", R"({"badge":"B-1","kind":"run"})");
    shop.after(10);
    shop.to("logOn", R"({"operation":"MO-901/20","badge":"B-3"})");
    shop.after(20);
    shop.to("setDoing", R"({"badge":"B-1","kind":"pause","reason":"pause/meal"})");  // Cleo goes on
    shop.after(15);
    shop.to("setDoing", R"({"badge":"B-3","kind":"pause","reason":"pause/meal"})");
    shop.after(5);
    shop.to("logOff", R"({"badge":"B-1"})");
    shop.to("logOff", R"({"badge":"B-3"})");
    CHECK(spans(shop) == std::vector<Span>{{"setup", 0, 30}, {"run", 30, 10}, {"run", 40, 20}, {"run", 60, 15}, {"idle", 75, 5}});
    CHECK(shop.text("select r.code from machine_interval i join reason r on r.reason_id = i.reason_id") == "meal");
}

TEST_CASE("a machine's own signals stand in place of its jobs while they last") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.passOn("MO-901", 10, 100);
    shop.to("addReason", R"({"kind":"stop","code":"leak","text":"Leak"})");
    shop.to("logOn", R"({"operation":"MO-901/20","badge":"B-1","kind":"run"})");
    shop.after(20);
    shop.to("recordMachine", R"({"machine":"FORGE-1","state":"down","reason":"stop/leak"})");
    CHECK(shop.text("select state from machine where code = 'FORGE-1'") == "down");
    shop.after(10);
    shop.to("logOff", R"({"badge":"B-1"})");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/20","badge":"B-1"})") == "production.job.machine");
    shop.after(15);
    shop.to("recordMachine", R"({"machine":"FORGE-1"})");
    CHECK(shop.text("select state from machine where code = 'FORGE-1'") == "up");
    shop.to("logOn", R"({"operation":"MO-901/20","badge":"B-1","kind":"run"})");
    shop.after(5);
    shop.to("logOff", R"({"badge":"B-1"})");
    CHECK(spans(shop) == std::vector<Span>{{"run", 0, 20}, {"down", 20, 25}, {"run", 45, 5}});
    CHECK(shop.no("recordMachine", R"({"machine":"FORGE-1"})") == "production.machine.nothing");
    CHECK(shop.no("recordMachine", R"({"machine":"FORGE-1","state":"run","to":"2026-11-23T09:00:00Z"})") == "production.machine.from");
    CHECK(shop.no("recordMachine", R"({"machine":"FORGE-1","state":"run","from":"2026-11-23T09:00:00Z","to":"2026-11-23T08:00:00Z"})") == "production.machine.span");
    CHECK(shop.no("recordMachine", R"({"machine":"FORGE-1","from":"2026-11-23T08:00:00Z","to":"2026-11-23T09:00:00Z"})") == "production.machine.nothing");
    shop.to("recordMachine", R"({"machine":"FORGE-1","state":"run","from":"2026-11-23T08:00:00Z","to":"2026-11-23T09:00:00Z"})");
    CHECK(spans(shop).at(0) == Span{"run", -120, 60});
}

TEST_CASE("a machine is at one operation, and at its own work centre") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.order("MO-902", 100);
    shop.passOn("MO-901", 10, 100);
    shop.passOn("MO-902", 10, 100);
    shop.to("giveSkill", R"({"employee":"3","skill":"FORGING"})");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-2","machine":"FORGE-1"})") == "production.job.other_machine");
    shop.to("logOn", R"({"operation":"MO-901/20","badge":"B-1"})");
    CHECK(shop.no("logOn", R"({"operation":"MO-902/20","badge":"B-3"})") == "production.job.machine_busy");
}
