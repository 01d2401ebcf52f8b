#include "finance/money.h"

using namespace test;

namespace {

std::string credit(std::string_view invoice, std::string_view more = "") {
    return fmt::format(R"({{"invoice":"{}","reason":"cracked"{}}})", invoice, more);
}

}  // namespace

TEST_CASE("E4: five brackets of a paid invoice are credited: returns, tax back, a credit on account") {
    World w{flows};
    const auto number = billed(w, 90);
    w.perform("finance.receivePayment", payment("972.00 EUR", pays(number)));
    const auto answer =
        w.perform("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"5"}])"));
    CHECK(member(answer, "number") == "CN-2026-1");
    CHECK(member(answer, "gross") == "54.00 EUR");
    CHECK(member(answer, "settled") == "0.00 EUR");
    CHECK(w.balance("4100") == 4500);
    CHECK(w.balance("2200") == -16200 + 900);
    CHECK(w.balance("1100") == -5400);
    CHECK(w.balance("4000") == -81000);
    CHECK(w.complaints().empty());

    // The credit pays a part of the next invoice; nothing is posted, both stand among the receivables.
    const auto next = billed(w, 10, "FG-L2");
    const auto entries = w.number(R"sql(select count(*) from journal_entry)sql");
    const auto left = w.perform("finance.allocatePayment",
                                fmt::format(R"({{"creditNote":"CN-2026-1","invoices":{}}})", pays(next)));
    CHECK(member(left, "unmatched") == "0.00 EUR");
    CHECK(open(w, next) == 10800 - 5400);
    CHECK(open(w, "CN-2026-1") == 0);
    CHECK(w.number(R"sql(select count(*) from journal_entry)sql") == entries);
    CHECK(w.balance("1100") == 5400);
    CHECK(w.complaints().empty());
}

TEST_CASE("a credit note settles its own invoice as far as that is open") {
    World w{flows};
    const auto number = billed(w, 10);  // 108.00
    w.perform("finance.receivePayment", payment("100.00 EUR", pays(number)));
    const auto answer =
        w.perform("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"5"}])"));
    CHECK(member(answer, "settled") == "8.00 EUR");
    CHECK(open(w, number) == 0);
    CHECK(open(w, "CN-2026-1") == 4600);
    CHECK(w.number(R"sql(select cast(sum(amount) as bigint) from settlement)sql") == 10800);
    CHECK(w.balance("1100") == -4600);
    CHECK(w.complaints().empty());
}

TEST_CASE("credits in parts are the whole invoice, and not a cent more") {
    World w{flows};
    stock(w, 3);
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"FG-500","quantity":"3","price":"3.335 EUR"},
                 {"text":"Packing","quantity":"1","price":"4.00 EUR"}]})"),
                              "number");
    ship(w, order);
    const auto number = invoice(w, order);
    for (int i = 0; i < 2; ++i)
        w.perform("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"1"}])"));
    w.perform("finance.credit", credit(number, R"(,"amount":"1.00 EUR")"));
    CHECK(w.refusal("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"2"}])")) ==
          "finance.credit.too_much");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"amount":"7.00 EUR")")) == "finance.credit.amount");
    w.perform("finance.credit", credit(number));
    CHECK(w.refusal("finance.credit", credit(number)) == "finance.credit.nothing");
    for (
        const auto* sql :
        {R"sql(
            select cast(sum(case when kind = 'invoice' then net else -net end) as bigint) from invoice
         )sql",
         R"sql(
            select cast(sum(case when kind = 'invoice' then tax else -tax end) as bigint) from invoice
         )sql",
         R"sql(select cast(sum(gross - settled) as bigint) from invoice)sql"})
        CHECK(w.number(sql) == 0);
    for (const auto* account : {"1100", "2200"}) CHECK(w.balance(account) == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("what cannot be credited") {
    World w{flows};
    const auto number = billed(w, 10);
    CHECK(w.refusal("finance.credit", fmt::format(R"({{"invoice":"{}"}})", number)) ==
          "finance.credit.reason");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"lines":[{"line":2}])")) == "finance.credit.line");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"11"}])")) ==
          "finance.credit.too_much");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"-1"}])")) ==
          "finance.credit.quantity");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"lines":[{"line":1}],"amount":"1.00 EUR")")) ==
          "finance.credit.both");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"amount":"1.00 USD")")) == "finance.credit.amount");
    CHECK(w.refusal("finance.credit", credit(number, R"(,"onDate":"2026-11-01")")) == "finance.credit.early");
    w.perform("finance.credit", credit(number, R"(,"lines":[{"line":1,"quantity":"1"}])"));
    CHECK(w.refusal("finance.credit", credit("CN-2026-1")) == "finance.credit.kind");
}
