// A7.14: a call for help that climbs while nobody comes, and stops the work until it is solved.
#include "floor/shop.h"

using namespace test;

namespace {

std::int64_t level(Shop& shop) { return shop.number("select level from andon_call"); }

}  // namespace

TEST_CASE("A7 row 14: a call that nobody answers climbs when it is due, and no further than the plant") {
    Shop shop;
    shop.to("raiseCall", R"({"workCenter":"SAW","kind":"material","text":"No blanks","badge":"B-2"})");
    CHECK(shop.text("select number from andon_call") == "AN-1");
    CHECK(shop.text("select raised_by from andon_call") == "Bert");
    const auto due = [&] { return shop.company->read(shop.boss, [](const db::Read& r) { return production::callsDueAt(r); }); };
    CHECK(due()->micros == shop.clock.micros + 600'000'000);
    shop.after(9);
    shop.to("escalateCalls", "{}");
    CHECK(level(shop) == 1);
    shop.after(1);
    CHECK(shop.to("escalateCalls", "{}").find("AN-1") != std::string::npos);
    CHECK(level(shop) == 2);
    CHECK(due()->micros == shop.clock.micros + 1'200'000'000);
    shop.after(20);
    shop.to("escalateCalls", "{}");
    CHECK(level(shop) == 3);
    CHECK_FALSE(due().has_value());
    shop.wait(1);
    shop.to("escalateCalls", "{}");
    CHECK(level(shop) == 3);
}

TEST_CASE("A7 row 14: what was overlooked for long climbs at once, and safety climbs faster") {
    Shop shop;
    shop.to("raiseCall", R"({"workCenter":"SAW","kind":"safety","text":"Guard is open"})");
    CHECK(shop.text("select raised_by from andon_call") == "boss");
    shop.after(7);
    shop.to("escalateCalls", "{}");
    CHECK(level(shop) == 3);
}

TEST_CASE("A7 row 14: an answered call climbs no more, and is answered and solved once") {
    Shop shop;
    shop.to("raiseCall", R"({"workCenter":"SAW","kind":"help","text":"Come"})");
    shop.to("answerCall", R"({"call":"AN-1","badge":"B-1"})");
    shop.wait(1);
    shop.to("escalateCalls", "{}");
    CHECK(level(shop) == 1);
    CHECK(shop.no("answerCall", R"({"call":"AN-1","badge":"B-2"})") == "production.call.answered");
    CHECK(shop.no("solveCall", R"({"call":"AN-1","solution":""})") == "production.floor.empty");
    shop.to("solveCall", R"({"call":"AN-1","solution":"Shown how"})");
    CHECK(shop.no("solveCall", R"({"call":"AN-1","solution":"again"})") == "production.call.solved");
    CHECK(shop.no("answerCall", R"({"call":"AN-1"})") == "production.call.solved");
    CHECK(shop.no("raiseCall", R"({"kind":"help","text":"Where am I"})") == "production.call.where");
}

TEST_CASE("A7 row 14: a call that stops the work pauses its people at once, and nobody goes on before it is solved") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.order("MO-902", 100);
    shop.to("giveSkill", R"({"employee":"3","skill":"SAWING"})");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2","kind":"run"})");
    shop.to("logOn", R"({"operation":"MO-902/10","badge":"B-3","kind":"run"})");
    shop.after(60);
    shop.to("raiseCall", R"({"operation":"MO-901/10","kind":"quality","text":"Cracks","stops":true,"badge":"B-2"})");
    CHECK(shop.text("select stopped from work_order where number = 'MO-901'") == "AN-1: Cracks");
    CHECK(shop.text("select j.kind from job j join employee e on e.employee_id = j.employee_id where e.number = '2'") == "pause");
    CHECK(shop.text("select j.kind from job j join employee e on e.employee_id = j.employee_id where e.number = '3'") == "run");
    CHECK(shop.number("select labour from job_time") == 30'00);
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"run"})") == "production.job.stopped");
    const auto stopping = [&] {
        return shop.company->read(shop.boss, [](const db::Read& r) {
            return production::stoppingCall(r, r.one<tl::WorkOrderId>("select work_order_id from work_order where number = 'MO-901'"));
        });
    };
    CHECK(stopping() == "AN-1");
    shop.after(30);
    shop.to("solveCall", R"({"call":"AN-1","solution":"Blade changed"})");
    CHECK_FALSE(stopping().has_value());
    CHECK(shop.text("select stopped from work_order where number = 'MO-901'").empty());
    CHECK(shop.text("select answered_by from andon_call") == "boss");
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
    CHECK(shop.number("select cast(sum(labour) as bigint) as labour from job_time") == 30'00);  // standing costs nothing
}

TEST_CASE("A7 row 14: of two calls that stop an order the second holds it when the first is solved") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.to("raiseCall", R"({"operation":"MO-901/10","kind":"quality","text":"Cracks","stops":true})");
    shop.to("raiseCall", R"({"operation":"MO-901/20","kind":"machine","text":"Oil","stops":true})");
    shop.to("solveCall", R"({"call":"AN-1","solution":"Sorted"})");
    CHECK(shop.text("select stopped from work_order") == "AN-2: Oil");
    shop.to("solveCall", R"({"call":"AN-2","solution":"Sealed"})");
    CHECK(shop.text("select stopped from work_order").empty());
    shop.set(R"sql(update work_order set stopped = 'by the office')sql");
    shop.to("raiseCall", R"({"operation":"MO-901/10","kind":"quality","text":"Again","stops":true})");
    shop.to("solveCall", R"({"call":"AN-3","solution":"Sorted"})");
    CHECK(shop.text("select stopped from work_order") == "by the office");
}

TEST_CASE("A7 row 14: without an operation the whole work centre stands") {
    Shop shop;
    shop.order("MO-901", 100);
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    shop.to("raiseCall", R"({"workCenter":"SAW","kind":"safety","text":"Smoke","stops":true})");
    CHECK(shop.text("select kind from job") == "pause");
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"run"})") == "production.job.center_stopped");
    CHECK(shop.text("select stopped from work_order").empty());
    shop.to("solveCall", R"({"call":"AN-1","solution":"A fuse"})");
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
}
