#include "quality/lab.h"

using namespace test;

namespace {

constexpr const char* lines =
    R"([{"checkPoint":"incoming","step":"Goods in","characteristic":{"name":"Surface","kind":"attribute","rule":"single_sample","qualityLimit":"1 %","reaction":"Call quality"}},
        {"checkPoint":"in_process","opNo":20,"step":"Press","subject":"process","control":"pressure chart","frequency":"each hour",
         "characteristic":{"name":"Pressure","kind":"measured","unit":"kg","lower":"5","rule":"fixed","size":1}},
        {"checkPoint":"in_process","opNo":20,"step":"Press","characteristic":{"name":"Burr","kind":"attribute","rule":"fixed","size":5}},
        {"checkPoint":"final","characteristic":{"name":"Look","kind":"attribute","rule":"every_piece"}}])";

std::string controlPlan() { return fmt::format(R"({{"number":"CP-500","item":"FG-500","lines":{}}})", lines); }

}  // namespace

TEST_CASE("A8 row 11: a released control plan makes and releases the inspection plans of its lines about goods") {
    Lab w;
    w.perform("quality.addControlPlan", controlPlan());
    CHECK(w.count("inspection_plan") == 0);
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    CHECK(w.count("inspection_plan where state = 'released'") == 3);
    CHECK(w.count("inspection_characteristic") == 3);  // pressure is watched on the press, not on goods
    CHECK(w.text("select number from inspection_plan where op_no = 20") == "CP-500-20");
    CHECK(w.text("select c.reaction from inspection_characteristic c where c.name = 'Surface'") == "Call quality");
    CHECK(w.refusal("quality.changeControlPlan", R"({"controlPlan":"CP-500","version":2,"note":"x"})") == "quality.plan.state");
}

TEST_CASE("A8 row 3: the next edition takes the place of the one before, and what it checks no longer is retired") {
    Lab w;
    w.perform("quality.addControlPlan", controlPlan());
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    w.perform("quality.reviseControlPlan", R"({"controlPlan":"CP-500","note":"only at the end"})");
    CHECK(w.refusal("quality.reviseControlPlan", R"({"controlPlan":"CP-500","note":"again"})") == "quality.plan.draft");
    w.perform("quality.changeControlPlan",
              R"({"controlPlan":"CP-500","version":1,"lines":[{"checkPoint":"final","characteristic":{"name":"Look","kind":"attribute","rule":"every_piece"}}]})");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":2})");
    CHECK(w.count("inspection_plan where state = 'released'") == 1);
    CHECK(w.number("select edition from inspection_plan where state = 'released'") == 2);
    CHECK(w.count("control_plan where state = 'retired'") == 1);
}

TEST_CASE("A8 row 3: a plan is signed for and skipped as the edition before it, not as any before") {
    Lab w;
    w.perform("quality.addControlPlan", controlPlan());
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    const auto next = [&](const char* how) {
        const auto plan = w.number("select max(inspection_plan_id) as id from inspection_plan where number = 'CP-500-IN'");
        const auto kept = boost::json::parse(w.perform("quality.revisePlan", fmt::format(R"({{"plan":{}}})", plan))).as_object();
        const auto id = kept.at("plan").as_int64();
        w.perform("quality.changePlan", fmt::format(R"({{"plan":{},"version":1,{}}})", id, how));
        w.perform("quality.releasePlan", fmt::format(R"({{"plan":{},"version":2}})", id));
    };
    next(R"("mustSign":true,"skipAfter":20,"skipEvery":4)");
    next(R"("mustSign":false,"skipAfter":5,"skipEvery":2)");
    w.perform("quality.reviseControlPlan", R"({"controlPlan":"CP-500","note":"the same again"})");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    CHECK(w.number("select edition from inspection_plan where number = 'CP-500-IN' and state = 'released'") == 4);
    CHECK(w.number("select must_sign from inspection_plan where number = 'CP-500-IN' and state = 'released'") == 0);
    CHECK(w.number("select skip_after from inspection_plan where number = 'CP-500-IN' and state = 'released'") == 5);
    CHECK(w.number("select skip_every from inspection_plan where number = 'CP-500-IN' and state = 'released'") == 2);
}

TEST_CASE("A8 row 3: a control plan makes no edition of a plan that is about other goods") {
    Lab w;
    w.plan("CP-500-IN", "RM-100", looks);
    w.perform("quality.addControlPlan", controlPlan());
    CHECK(w.refusal("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})") == "quality.control_plan.number");
    CHECK(w.count("inspection_plan where state = 'released'") == 1);
}

TEST_CASE("A8 row 3: a characteristic that nobody could check or judge is refused") {
    Lab w;
    const auto no = [&](const char* characteristic) {
        return w.refusal("quality.addPlan", fmt::format(
            R"({{"number":"IP-1","item":"RM-100","checkPoint":"incoming","characteristics":[{}]}})", characteristic));
    };
    CHECK(no(R"({"name":"L","kind":"measured","rule":"every_piece"})") == "quality.characteristic.limits");
    CHECK(no(R"({"name":"L","kind":"measured","unit":"kg","lower":"3","upper":"2","rule":"every_piece"})") == "quality.characteristic.order");
    CHECK(no(R"({"name":"L","kind":"attribute","lower":"3","rule":"every_piece"})") == "quality.characteristic.attribute");
    CHECK(no(R"({"name":"L","kind":"attribute","rule":"fixed"})") == "quality.characteristic.size");
    CHECK(no(R"({"name":"L","kind":"attribute","rule":"single_sample","qualityLimit":"1.1 %"})") == "quality.characteristic.quality_limit");
    CHECK(no(R"({"name":"L","kind":"attribute","rule":"variables","qualityLimit":"1 %"})") == "quality.characteristic.variables");
    CHECK(no(looks) == "");
    CHECK(no(looks) == "quality.plan.taken");
    CHECK(w.refusal("quality.addPlan", R"({"number":"IP-2","item":"RM-100","checkPoint":"in_process"})") == "quality.plan.operation");
    CHECK(w.refusal("quality.addPlan", R"({"number":"IP-2","item":"RM-100","checkPoint":"incoming","skipEvery":0})") == "quality.plan.skip");
    w.perform("quality.addPlan", R"({"number":"IP-2","item":"RM-100","checkPoint":"incoming"})");
    CHECK(w.refusal("quality.releasePlan", R"({"plan":"IP-2","version":1})") == "quality.plan.empty");
}
