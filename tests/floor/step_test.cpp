// A7.8: check lists and measured values; what is required holds the operation open. A7.9: who is qualified. A7.10: tools.
#include <fmt/format.h>

#include "floor/shop.h"

using namespace test;

namespace {

// MO-901 with three steps at operation 10: a check, a measured length of 24.9 to 25.1 mm, a note that is not required.
struct Steps : Shop {
    Steps() {
        order("MO-901", 10);
        add(1, "check", "Deburr", "", "null", "null", 1);
        add(2, "value", "Length", "mm", "24.9", "25.1", 1);
        add(3, "text", "Remarks", "", "null", "null", 0);
        to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    }
    void add(int no, const char* kind, const char* text, const char* unit, const char* lower, const char* upper, int required) {
        const auto sql = fmt::format(
            "insert into work_order_step (work_order_operation_id, step_no, kind, text, unit, lower, upper, required) "
            "select work_order_operation_id, {}, '{}', '{}', '{}', cast({} as double precision), cast({} as double precision), {} "
            "from work_order_operation where op_no = 10",
            no, kind, text, unit, lower, upper, required);
        set(sql);
    }
    std::string with(int no, const std::string& more) {
        return fmt::format(R"({{"step":{},"badge":"B-2",{}}})",
                           number(fmt::format("select work_order_step_id from work_order_step where step_no = {}", no)), more);
    }
    std::vector<production::StepNow> now() {
        return company->read(boss, [](const db::Read& r) {
            return production::stepsOf(r, r.one<tl::WorkOrderOperationId>(
                                              R"sql(select work_order_operation_id from work_order_operation where op_no = 10)sql"));
        });
    }
};

}  // namespace

TEST_CASE("A7 row 8: required steps hold the operation open until each has a result that passed") {
    Steps shop;
    const std::string finish = R"({"operation":"MO-901/10"})";
    CHECK(shop.refusals("production.finishOperation", finish) ==
          std::vector<std::string>{"production.finishing.steps", "production.finishing.steps", "production.finishing.jobs"});
    shop.to("recordStep", shop.with(1, R"("done":false)"));
    shop.to("recordStep", shop.with(2, R"("value":"25.2")"));
    shop.to("logOff", R"({"badge":"B-2"})");
    CHECK(shop.refusals("production.finishOperation", finish).size() == 2);
    shop.to("recordStep", shop.with(1, R"("done":true)"));
    CHECK(shop.refusals("production.finishOperation", finish).size() == 1);
    shop.to("recordStep", shop.with(2, R"("value":"25.1")"));
    CHECK(shop.no("finishOperation", finish).empty());
    CHECK(shop.no("finishOperation", finish) == "production.job.finished");
    CHECK(shop.no("recordStep", shop.with(3, R"("text":"late")")) == "production.step.over");
}

TEST_CASE("A7 row 8: a value outside the limits is kept and not passed") {
    Steps shop;
    CHECK(shop.to("recordStep", shop.with(2, R"("value":"24.899")")).find("\"passed\":false") != std::string::npos);
    auto step = shop.now().at(1);
    CHECK(step.value == 24.899);
    CHECK(step.passed == false);
    CHECK(shop.to("recordStep", shop.with(2, R"("value":"24.9")")).find("\"passed\":true") != std::string::npos);
    step = shop.now().at(1);
    CHECK(step.value == 24.9);
    CHECK(step.passed == true);
    CHECK(step.unit == "mm");
    CHECK(shop.number("select count(*) as n from step_result") == 2);
    CHECK_FALSE(shop.now().at(0).passed.has_value());
    shop.to("recordStep", shop.with(3, R"("text":"毛刺少")"));
    CHECK(shop.now().at(2).said == "毛刺少");
}

TEST_CASE("A7 row 8: a step takes what it asks for, and nothing else") {
    Steps shop;
    CHECK(shop.no("recordStep", shop.with(1, R"("text":"yes")")) == "production.step.done");
    CHECK(shop.no("recordStep", shop.with(2, R"("value":"long")")) == "production.step.value");
    CHECK(shop.no("recordStep", shop.with(2, R"("value":"")")) == "production.step.value");
    CHECK(shop.no("recordStep", shop.with(2, R"("value":"1e3")")) == "production.step.value");
    CHECK(shop.no("recordStep", shop.with(3, R"("text":"")")) == "production.floor.empty");
    CHECK(shop.no("recordStep", shop.with(3, R"("text":"x","done":true)")) == "production.step.unwanted");
    CHECK(shop.no("recordStep", R"({"step":999999,"badge":"B-2","done":true})") == "production.step.none");
    CHECK(shop.number("select count(*) as n from step_result") == 0);
}

TEST_CASE("A7 row 8: an operation that nobody began is not finished") {
    Shop shop;
    shop.order("MO-901", 10);
    CHECK(shop.no("finishOperation", R"({"operation":"MO-901/10"})") == "production.finishing.waiting");
    shop.passOn("MO-901", 10, 10);
    CHECK(shop.no("finishOperation", R"({"operation":"MO-901/10"})").empty());
}

TEST_CASE("A7 row 9: only who is qualified today logs on, takes over and goes on") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.passOn("MO-901", 10, 10);
    const auto logOn = [&](const char* badge) {
        return shop.no("logOn", fmt::format(R"({{"operation":"MO-901/20","badge":"{}"}})", badge));
    };
    CHECK(logOn("B-3") == "production.skill.missing");
    CHECK(logOn("B-2") == "production.skill.missing");
    shop.to("giveSkill", R"({"employee":"3","skill":"FORGING"})");
    CHECK(logOn("B-3").empty());
    CHECK(shop.no("handOver", R"({"badge":"B-3","toBadge":"B-2"})") == "production.skill.missing");
    CHECK(shop.no("takeOver", R"({"badge":"B-2","from":"3"})") == "production.skill.missing");
    shop.to("takeOver", R"({"badge":"B-1","from":"3"})");
    shop.to("setDoing", R"({"badge":"B-1","kind":"pause","reason":"pause/meal"})");
    shop.wait(1);  // good through this day
    shop.to("setDoing", R"({"badge":"B-1","kind":"run"})");
    shop.to("setDoing", R"({"badge":"B-1","kind":"pause","reason":"pause/meal"})");
    shop.wait(1);
    CHECK(shop.no("setDoing", R"({"badge":"B-1","kind":"run"})") == "production.skill.expired");
    shop.to("logOff", R"({"badge":"B-1"})");
    CHECK(logOn("B-1") == "production.skill.expired");
    shop.to("giveSkill", R"({"employee":"1","skill":"FORGING","expiresOn":"2027-11-30"})");
    CHECK(logOn("B-1").empty());
    shop.to("logOff", R"({"badge":"B-1"})");
    shop.to("takeSkill", R"({"employee":"1","skill":"FORGING"})");
    CHECK(logOn("B-1") == "production.skill.missing");
    CHECK(shop.no("takeSkill", R"({"employee":"1","skill":"FORGING"})") == "production.skill.not_there");
    CHECK(shop.no("giveSkill", R"({"employee":"1","skill":"FORGING","expiresOn":"2026-11-01"})") == "production.skill.past");
    shop.company->read(shop.boss, [&](const db::Read& r) {
        const auto op = r.one<tl::WorkOrderOperationId>(
            R"sql(select work_order_operation_id from work_order_operation where op_no = 20)sql");
        const auto anna = production::employeeOfBadge(r, "B-1");
        CHECK(shop.refusal([&] { production::requireQualified(r, anna.value(), op); }) == "production.skill.missing");
        CHECK_FALSE(production::employeeOfBadge(r, "").has_value());
        CHECK_FALSE(production::employeeOfBadge(r, "B-9").has_value());
        return 0;
    });
}

TEST_CASE("A7 row 10: a tool's life is counted in pieces, and a worn tool starts no work") {
    Shop shop;
    shop.order("MO-901", 2000);
    shop.passOn("MO-901", 10, 2000);
    const auto logOn = [&] { return shop.no("logOn", R"({"operation":"MO-901/20","badge":"B-1"})"); };
    const auto made = [&](std::int64_t pieces) {
        shop.act([&](db::Tx& tx) {
            production::useTool(tx, tx.one<tl::WorkOrderOperationId>(
                                        R"sql(select work_order_operation_id from work_order_operation where op_no = 20)sql"),
                                tl::quantity(pieces));
        });
    };
    made(999);
    CHECK(shop.number("select used from tool where code = 'DIE-1'") == 999);
    CHECK(logOn().empty());
    shop.to("logOff", R"({"badge":"B-1"})");
    made(1);
    CHECK(shop.text("select state from tool where code = 'DIE-1'") == "worn");
    CHECK(logOn() == "production.job.tool");
    shop.set(R"sql(update tool set state = 'ready' where code = 'DIE-1')sql");
    CHECK(logOn() == "production.job.tool_life");
    shop.set(R"sql(update tool set used = 0 where code = 'DIE-1')sql");
    CHECK(logOn().empty());
    // An operation without a tool wears none.
    shop.act([&](db::Tx& tx) {
        production::useTool(tx, tx.one<tl::WorkOrderOperationId>(
                                    R"sql(select work_order_operation_id from work_order_operation where op_no = 10)sql"),
                            tl::quantity(5));
    });
    CHECK(shop.number("select used from tool where code = 'DIE-1'") == 0);
}
