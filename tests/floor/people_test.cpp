// A7.9, A7.15: people of the floor with their badges and crews, and the reasons they choose from.
#include "database/list.h"
#include "database/search.h"
#include "floor/shop.h"

using namespace test;

TEST_CASE("a badge and a user belong to one person") {
    Shop shop;
    CHECK(shop.no("addEmployee", R"({"number":"4","name":"Dora","badge":"B-1"})") == "production.employee.badge_taken");
    CHECK(shop.no("addEmployee", R"({"number":"1","name":"Dora"})") == "production.employee.taken");
    CHECK(shop.no("addEmployee", R"({"number":"4 5","name":"Dora"})") == "production.floor.code");
    CHECK(shop.no("addEmployee", R"({"number":"4","name":""})") == "production.floor.empty");
    shop.to("addEmployee", R"({"number":"4","name":"Dora","user":"boss"})");
    shop.to("addEmployee", R"({"number":"5","name":"Emil"})");  // two without a badge
    CHECK(shop.no("changeEmployee", R"({"employee":"5","version":1,"user":"boss"})") == "production.employee.user_taken");
    CHECK(shop.no("changeEmployee", R"({"employee":"5","version":1,"badge":"B-2"})") == "production.employee.badge_taken");
    shop.to("changeEmployee", R"({"employee":"2","version":1,"badge":""})");
    shop.to("changeEmployee", R"({"employee":"5","version":1,"badge":"B-2"})");
    CHECK(shop.no("changeEmployee", R"({"employee":"5","version":1,"name":"Emilia"})") == "production.floor.stale");
    shop.to("changeEmployee", R"({"employee":"4","version":1,"noUser":true})");
    shop.to("changeEmployee", R"({"employee":"5","version":2,"user":"boss","badge":"B-2"})");  // his own again
}

TEST_CASE("a reason that is retired is not offered, and comes back when it is added again") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    CHECK(shop.no("addReason", R"({"kind":"pause","code":"meal","text":"Lunch"})") == "production.reason.taken");
    shop.to("retireReason", R"({"reason":"pause/meal"})");
    CHECK(shop.no("retireReason", R"({"reason":"pause/meal"})") == "production.reason.none");
    const std::string pause = R"({"badge":"B-2","kind":"pause","reason":"pause/meal"})";
    CHECK(shop.no("setDoing", pause) == "production.floor.reason_kind");
    shop.to("addReason", R"({"kind":"scrap","code":"meal","text":"Eaten"})");  // another kind, the same word
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"pause","reason":"scrap/meal"})") == "production.floor.reason_kind");
    shop.to("addReason", R"({"kind":"pause","code":"meal","text":"Lunch"})");
    shop.to("setDoing", pause);
    CHECK(shop.no("setDoing", pause) == "production.job.same");
    CHECK(shop.no("setDoing", R"({"badge":"B-2","kind":"run","reason":"pause/meal"})") == "production.job.reason");
}

TEST_CASE("a crew of another site takes nobody, and nobody works at another site") {
    Shop shop;
    shop.perform("people.addSite", R"({"code":"WEST","name":"West works","zone":"Europe/Berlin","calendar":"WORK"})");
    shop.to("addCrew", R"({"code":"W-1","name":"West crew","site":"WEST"})");
    CHECK(shop.no("addCrew", R"({"code":"W-2","name":"Which"})") == "people.site.choose");
    CHECK(shop.no("changeEmployee", R"({"employee":"1","version":1,"crew":"W-1"})") == "production.crew.site");
    shop.to("addEmployee", R"({"number":"6","name":"Finn","badge":"B-6","site":"WEST","crew":"W-1"})");
    shop.to("giveSkill", R"({"employee":"6","skill":"SAWING"})");
    shop.order("MO-901", 10);
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-6"})") == "production.job.site");
}

TEST_CASE("people and calls are found by their numbers and badges") {
    Shop shop;
    shop.to("raiseCall", R"({"workCenter":"SAW","kind":"help","text":"Come"})");
    shop.company->read(shop.boss, [](const db::Read& r) {
        const auto found = [&](const char* typed) {
            const auto all = db::find(r, allActions(), typed, 5);
            return all.empty() ? std::string{} : std::string{all[0].kind} + " " + all[0].name;
        };
        CHECK(found("B-3") == "employee Cleo");
        CHECK(found("AN-1") == "call Come");
        return 0;
    });
}

TEST_CASE("what the floor lists can be read, and hides what time costs from who may not see it") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    shop.after(6);
    shop.to("setDoing", R"({"badge":"B-2","kind":"run"})");
    shop.to("writeHandover", R"({"workCenter":"SAW","text":"All well"})");
    shop.company->read(shop.boss, [](const db::Read& r) {
        for (const auto* name : {"employees", "employee_skills", "reasons", "jobs", "job_times", "handovers"})
            CHECK(db::count(r, allActions().list(name), {}) > 0);
        const auto ending = db::page(r, allActions().list("employee_skills"), {.sorts = {{"expires_on", false}}});
        CHECK(ending.rows[0][4] == "2026-11-24");
        return 0;
    });
    shop.perform("people.addRole", R"({"name":"looker","permissions":["floor.see"]})");
    shop.perform("people.addUser", R"({"name":"lena","fullName":"Lena","password":"seven green lamps hum","roles":[{"role":"looker"}]})");
    const auto lena = shop.company->actorNamed("lena", "test");
    shop.company->read(lena, [](const db::Read& r) {
        for (const auto& column : db::columnsFor(r, allActions().list("job_times"))) {
            CHECK(std::string_view{column.name} != "labour");
            CHECK(std::string_view{column.name} != "overhead");
        }
        return 0;
    });
}
