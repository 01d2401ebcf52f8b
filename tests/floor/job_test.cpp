// A7.3: start, pause with its reason, go on; every stretch is booked with its cost. A2.14: hours and cost from one badge.
#include <fmt/format.h>

#include "floor/shop.h"

using namespace test;

namespace {

struct Time {
    std::string kind;
    std::int64_t minutes = 0, labour = 0, overhead = 0;
    bool operator==(const Time&) const = default;
};
BOOST_DESCRIBE_STRUCT(Time, (), (kind, minutes, labour, overhead))

std::ostream& operator<<(std::ostream& out, const Time& t) {
    return out << t.kind << ' ' << t.minutes << ' ' << t.labour << ' ' << t.overhead;
}

std::vector<Time> times(Shop& shop) {
    return shop.rows<Time>(
        R"sql(select kind, worked_ms / 60000 as minutes, labour, overhead from job_time order by job_time_id)sql");
}

std::string stateOf(Shop& shop, int opNo) {
    return shop.text(fmt::format(R"sql(
        select o.state from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
        where w.number = 'MO-901' and o.op_no = {}
    )sql", opNo));
}

}  // namespace

TEST_CASE("A7 row 3: set-up, run, pause with a reason, run again and log off book five stretches") {
    Shop shop;
    shop.order("MO-901", 100);
    CHECK(stateOf(shop, 10) == "waiting");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    CHECK(stateOf(shop, 10) == "running");
    shop.after(15);
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
    shop.after(120);
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"pause"})") == "production.floor.reason");
    shop.to("setDoing", R"({"badge":"B-2","kind":"pause","reason":"pause/meal"})");
    CHECK(stateOf(shop, 10) == "paused");
    shop.after(30);
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
    CHECK(stateOf(shop, 10) == "running");
    shop.after(60);
    shop.to("setDoing", R"({"badge":"B-2","kind":"rework"})");
    shop.after(6);
    shop.to("logOff", R"({"badge":"B-2"})");
    CHECK(stateOf(shop, 10) == "paused");
    CHECK(times(shop) == std::vector<Time>{{"setup", 15, 750, 500}, {"run", 120, 6000, 4000}, {"pause", 0, 0, 0},
                                           {"run", 60, 3000, 2000}, {"rework", 6, 300, 200}});
    CHECK(shop.balance("1310") == 167'50);
    CHECK(shop.balance("5400") == -100'50);
    CHECK(shop.balance("5410") == -67'00);
    CHECK(shop.number("select wip from work_order") == 167'50);
    CHECK(shop.number("select cast(sum(amount) as bigint) as amount from work_order_cost") == 167'50);
    CHECK(shop.number("select count(*) as n from job") == 0);
    for (const auto& complaint : shop.complaints()) FAIL_CHECK(complaint);
}

TEST_CASE("E2: 5.4 hours at 30.00 and 20.00 are 162.00 and 108.00") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.to("bookInterval", R"({"operation":"MO-901/20","employee":"1","kind":"run","from":"2026-11-23T04:00:00Z","to":"2026-11-23T09:24:00Z"})");
    CHECK(times(shop) == std::vector<Time>{{"run", 324, 162'00, 108'00}});
    CHECK(shop.balance("1310") == 270'00);
    CHECK(shop.balance("5400") == -162'00);
    CHECK(shop.balance("5410") == -108'00);
    CHECK(shop.number("select count(*) as n from journal_entry where document_kind = 'work_order'") == 1);
}

TEST_CASE("time costs what the operation was released with, and is rounded once") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.set(R"sql(update work_center set labour_rate = 99000000)sql");
    // 100 s at 30.00 an hour is 0.8333, at 20.00 it is 0.5556.
    const auto book = [&](const char* more) {
        shop.to("bookInterval", fmt::format(R"({{"operation":"MO-901/10"{},"kind":"run","from":"2026-11-23T09:00:00Z","to":"2026-11-23T09:01:40Z"}})", more));
    };
    book(R"(,"employee":"2")");
    book("");
    CHECK(times(shop) == std::vector<Time>{{"run", 1, 83, 56}, {"run", 1, 83, 56}});
    // An operation that runs by itself costs no labour where nobody is named.
    shop.set(R"sql(update work_order_operation set crew = 0)sql");
    book("");
    book(R"(,"employee":"2")");
    CHECK(times(shop)[2] == Time{"run", 1, 0, 56});
    CHECK(times(shop)[3] == Time{"run", 1, 83, 56});
}

TEST_CASE("time is booked neither on a closed order nor backwards") {
    Shop shop;
    shop.order("MO-901", 100);
    CHECK(shop.no("bookInterval", R"({"operation":"MO-901/10","kind":"run","from":"2026-11-23T09:00:00Z","to":"2026-11-23T08:00:00Z"})") == "production.interval.span");
    CHECK(shop.no("bookInterval", R"({"operation":"MO-901/10","kind":"run","from":"2026-11-23T09:00:00Z","to":"2026-11-24T08:00:00Z"})") == "production.interval.span");
    shop.set(R"sql(update work_order set state = 'closed')sql");
    CHECK(shop.no("bookInterval", R"({"operation":"MO-901/10","kind":"run","from":"2026-11-23T08:00:00Z","to":"2026-11-23T09:00:00Z"})") == "production.time.state");
    CHECK(shop.number("select count(*) as n from job_time") == 0);
}

TEST_CASE("A7 row 3: two operators on one job are refused beyond the operation's crew, and nobody has two jobs") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.order("MO-902", 10);
    shop.to("giveSkill", R"({"employee":"3","skill":"SAWING"})");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-3"})") == "production.job.full");
    CHECK(shop.no("logOn", R"({"operation":"MO-902/10","badge":"B-2"})") == "production.job.busy");
    shop.set(R"sql(update work_order_operation set crew = 2)sql");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-3"})");
    shop.after(60);
    shop.to("logOff", R"({"badge":"B-2"})");
    CHECK(stateOf(shop, 10) == "running");
    shop.to("logOff", R"({"badge":"B-3"})");
    CHECK(stateOf(shop, 10) == "paused");
    CHECK(shop.balance("5400") == -60'00);
}

TEST_CASE("A7 row 3: an order that waits, is stopped or is done takes nobody") {
    Shop shop;
    shop.order("MO-901", 10);
    const auto logOn = [&] { return shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-2"})"); };
    shop.set(R"sql(update work_order set state = 'planned')sql");
    CHECK(logOn() == "production.job.order_state");
    shop.set(R"sql(update work_order set state = 'released', stopped = 'wrong drawing')sql");
    CHECK(logOn() == "production.job.stopped");
    shop.set(R"sql(update work_order set stopped = '')sql");
    shop.set(R"sql(update work_order_operation set state = 'finished')sql");
    CHECK(logOn() == "production.job.finished");
    shop.set(R"sql(update work_order_operation set state = 'waiting')sql");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-2","kind":"pause"})") == "production.job.begin");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"none"})") == "production.employee.badge");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10"})") == "production.employee.unsaid");
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"run"})") == "production.job.none");
    CHECK(shop.no("logOff", R"({"badge":"B-2"})") == "production.job.none");
    CHECK(logOn().empty());
}

TEST_CASE("A7 row 3: the operation before has passed on pieces, or whole lots where it overlaps") {
    Shop shop;
    shop.order("MO-901", 100);
    const auto logOn = [&] { return shop.no("logOn", R"({"operation":"MO-901/20","badge":"B-1"})"); };
    CHECK(logOn() == "production.job.earlier");
    shop.passOn("MO-901", 10, 40);
    CHECK(logOn() == "production.job.earlier");  // not all of them, and it does not overlap
    shop.set(R"sql(update work_order_operation set overlap = 25000000 where op_no = 10)sql");
    shop.passOn("MO-901", 20, 25);
    CHECK(logOn() == "production.job.earlier");  // one lot of 25, which is worked already
    shop.passOn("MO-901", 10, 10);
    CHECK(logOn().empty());
    shop.to("logOff", R"({"badge":"B-1"})");
    shop.set(R"sql(update work_order_operation set overlap = null, good = 100000000 where op_no = 10)sql");
    CHECK(logOn().empty());
}

TEST_CASE("a person is who scans, or who is signed in") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.to("changeEmployee", R"({"employee":"2","version":1,"user":"boss"})");
    shop.to("logOn", R"({"operation":"MO-901/10"})");
    CHECK(shop.text("select e.name from job j join employee e on e.employee_id = j.employee_id") == "Bert");
    CHECK(shop.no("changeEmployee", R"({"employee":"2","version":2,"state":"left"})") == "production.employee.at_work");
    shop.to("logOff", "{}");
    shop.to("changeEmployee", R"({"employee":"2","version":2,"state":"left"})");
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-2"})") == "production.employee.left");
}

TEST_CASE("A2 row 14: hours for the payroll come from the same badge as the cost of the order") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2","kind":"run"})");
    shop.after(180);
    shop.to("setDoing", R"({"badge":"B-2","kind":"pause","reason":"pause/meal"})");
    shop.after(30);
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
    shop.after(120);
    shop.to("logOff", R"({"badge":"B-2"})");
    shop.wait(1);
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2","kind":"run"})");
    shop.after(60);
    shop.to("logOff", R"({"badge":"B-2"})");
    const auto days = shop.company->read(shop.boss, [](const db::Read& r) {
        const auto site = r.one<tl::SiteId>("select site_id from site where code = 'MAIN'");
        return production::daysWorked(r, site, db::dateOf(2026, 11, 23), db::dateOf(2026, 11, 24));
    });
    REQUIRE(days.size() == 2);
    CHECK(days[0].name == "Bert");
    CHECK(days[0].on == db::dateOf(2026, 11, 23));
    CHECK(days[0].workedMs == 5 * 3'600'000);
    CHECK(days[0].pausedMs == 1'800'000);
    CHECK(days[0].presentMs == 5 * 3'600'000 + 1'800'000);
    CHECK(days[1].workedMs == 3'600'000);
    CHECK(shop.number("select wip from work_order") == 6 * 50'00);
}
