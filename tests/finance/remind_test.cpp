#include "finance/finance.h"
#include "finance/money.h"

using namespace test;

TEST_CASE("an overdue invoice is reminded of three times, a week apart") {
    World w{flows};
    const auto number = billed(w, 10);
    const auto args = fmt::format(R"({{"invoice":"{}"}})", number);
    const auto days = w.number(R"sql(select payment_days from customer)sql");
    w.wait(days);
    CHECK(w.refusal("finance.remind", args) == "finance.remind.not_due");
    CHECK(w.refusal("finance.remind", "{}") == "finance.remind.nothing");
    w.wait(1);
    for (int level = 1; level <= 3; ++level) {
        w.perform("finance.remind", level == 2 ? R"({"customer":"C-1"})" : args);
        CHECK(w.number(R"sql(select max(level) from reminder)sql") == level);
        w.wait(6);
        CHECK(w.refusal("finance.remind", args) ==
              (level == 3 ? "finance.remind.last" : "finance.remind.soon"));
        CHECK(w.refusal("finance.remind", "{}") == "finance.remind.nothing");
        w.wait(1);
    }
    CHECK(w.number(R"sql(select count(*) from outbox)sql") == 3);
    CHECK(w.number(R"sql(select count(*) from outbox where body like '%108.00 EUR%')sql") == 3);
}

TEST_CASE("one letter a customer, and none for what is paid") {
    World w{flows};
    const auto first = billed(w, 10, "FG-L1"), second = billed(w, 20, "FG-L2");
    billed(w, 30, "FG-L3");
    w.perform("finance.receivePayment", payment("108.00 EUR", pays(first)));
    w.wait(w.number(R"sql(select payment_days from customer)sql") + 5);
    const auto answer = boost::json::parse(w.perform("finance.remind", "{}"));
    CHECK(answer.at("letters").as_int64() == 1);
    REQUIRE(answer.at("reminders").as_array().size() == 2);
    CHECK(answer.at("reminders").at(0).at("number").as_string() == second);
    CHECK(w.refusal("finance.remind", fmt::format(R"({{"invoice":"{}"}})", first)) ==
          "finance.remind.not_due");
    const auto list = w.company->read(
        w.boss, [&](const db::Read& r) { return finance::dunningList(r, db::utcDate(w.clock)); });
    REQUIRE(list.size() == 2);
    CHECK(list[0].daysOverdue == 5);
    CHECK(list[0].level == 1);
    CHECK_FALSE(list[0].mayRemind);
}
