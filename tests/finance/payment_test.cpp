#include "finance/finance.h"
#include "finance/money.h"

using namespace test;

TEST_CASE("money is matched to invoices, and what is left stays on account") {
    World w{flows};
    const auto first = billed(w, 10, "FG-L1"), second = billed(w, 20, "FG-L2");  // 108.00 and 216.00
    const auto answer = w.perform(
        "finance.receivePayment",
        payment("200.00 EUR", fmt::format(R"([{{"invoice":"{}"}},{{"invoice":"{}","amount":"50.00 EUR"}}])",
                                          first, second)));
    CHECK(member(answer, "number") == "PM-2026-1");
    CHECK(member(answer, "unmatched") == "42.00 EUR");
    CHECK(open(w, first) == 0);
    CHECK(open(w, second) == 16600);
    CHECK(w.balance("1100") == 12400);

    w.perform("finance.allocatePayment",
              fmt::format(R"({{"payment":"PM-2026-1","invoices":{}}})", pays(second)));
    CHECK(open(w, second) == 12400);
    CHECK(w.number(R"sql(select amount - allocated from payment)sql") == 0);
    CHECK(w.refusal("finance.allocatePayment", fmt::format(R"({{"payment":"PM-2026-1","invoices":{}}})",
                                                           pays(second))) == "finance.match.amount");
    CHECK(w.complaints().empty());
}

TEST_CASE("what a payment cannot do") {
    World w{flows};
    const auto number = billed(w, 10);
    const auto no = [&](std::string_view amount, std::string_view invoices) {
        return w.refusal("finance.receivePayment", payment(amount, invoices));
    };
    CHECK(no("0.00 EUR", "[]") == "finance.payment.amount");
    CHECK(no("-5.00 EUR", "[]") == "finance.payment.amount");
    CHECK(no("200.00 EUR", pays(number, "108.01 EUR")) == "finance.match.amount");
    CHECK(no("50.00 EUR", pays(number, "60.00 EUR")) == "finance.match.amount");
    CHECK(no("50.00 EUR", pays(number, "0.00 EUR")) == "finance.match.amount");
    CHECK(no("50.00 EUR", pays(number, "50.00 USD")) == "finance.match.currency");
    CHECK(no("200.00 EUR", fmt::format(R"([{{"invoice":"{0}"}},{{"invoice":"{0}"}}])", number)) ==
          "finance.match.amount");
    CHECK(w.refusal("finance.allocatePayment", fmt::format(R"({{"invoices":{}}})", pays(number))) ==
          "finance.allocate.source");
    CHECK(w.balance("1000") == 0);
    CHECK(w.number(R"sql(select count(*) from payment)sql") == 0);
}

namespace {

// A second customer, billed in dollars: one is 0.90 EUR on Monday and 0.95 EUR from Tuesday.
std::string billedInDollars(World& w) {
    w.perform("ledger.setRate", R"({"from":"USD","on":"2026-11-23","rate":"0.9","source":"test"})");
    w.perform("ledger.setRate", R"({"from":"USD","on":"2026-11-24","rate":"0.95","source":"test"})");
    w.perform("people.addParty", R"({"number":"C-2","name":"Brackets Inc","email":"pay@brackets.example"})");
    w.perform("orders.addCustomer", R"({"party":"C-2","currency":"USD","taxCode":"S20"})");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-2","sign":true,
        "lines":[{"text":"Work","quantity":"3","price":"33.33 USD"}]})"),
                              "number");
    return invoice(w, order);
}

std::string dollars(std::string_view amount, std::string_view invoices) {
    return fmt::format(R"({{"customer":"C-2","amount":"{}","invoices":{}}})", amount, invoices);
}

}  // namespace

TEST_CASE("a payment in another currency posts what the rate made of it") {
    World w{flows};
    const auto number = billedInDollars(w);  // 99.99 + 20.00 = 119.99 USD = 107.99 EUR
    CHECK(w.balance("1100") == 10799);
    CHECK(w.number(R"sql(select book_gross from invoice)sql") == 10799);
    w.wait(1);
    w.perform("finance.receivePayment", dollars("60.00 USD", pays(number)));
    CHECK(w.balance("1000") == 5700);
    CHECK(w.balance("1100") == 10799 - 5400);
    w.perform("finance.receivePayment", dollars("59.99 USD", pays(number)));
    CHECK(open(w, number) == 0);
    CHECK(w.number(R"sql(select book_gross - book_settled from invoice)sql") == 0);
    CHECK(w.balance("1000") == 5700 + 5699);
    CHECK(w.balance("1100") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("money matched later posts only the exchange difference") {
    World w{flows};
    const auto number = billedInDollars(w);
    w.wait(1);
    w.perform("finance.receivePayment", dollars("119.99 USD", "[]"));
    CHECK(w.balance("1100") == 10799 - 11399);
    w.perform("finance.allocatePayment",
              fmt::format(R"({{"payment":"PM-2026-1","invoices":{}}})", pays(number)));
    CHECK(w.balance("1100") == 0);
    CHECK(w.number(R"sql(select count(*) from journal_entry where cause_entry_id is not null)sql") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("a credit note in another currency goes back at its invoice's own rate") {
    World w{flows};
    const auto number = billedInDollars(w);
    w.wait(1);
    w.perform("finance.receivePayment", dollars("60.00 USD", pays(number)));
    w.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"not done"}})", number));
    CHECK(open(w, number) == 0);
    CHECK(open(w, "CN-2026-1") == 6000);
    CHECK(w.balance("4200") == 0);
    CHECK(w.balance("2200") == 0);
    CHECK(w.balance("6910") == -300);  // 60.00 USD were worth 57.00 EUR, not 54.00
    CHECK(w.balance("1100") == -5400);
    CHECK(w.complaints().empty());
}

TEST_CASE("open items and statement say what was open on a day") {
    World w{flows};
    const auto number = billed(w, 10);
    w.wait(1);
    w.perform("finance.receivePayment", payment("120.00 EUR", pays(number)));
    const auto monday = db::dateOf(2026, 11, 23);
    const auto customer = w.rows<tl::CustomerId>(R"sql(select customer_id from customer)sql").at(0);
    w.company->read(w.boss, [&](const db::Read& r) {
        const auto before = finance::openItems(r, customer, monday);
        REQUIRE(before.size() == 1);
        CHECK(before[0].open == tl::Money{10800});
        const auto after = finance::openItems(r, {}, monday + 1);
        REQUIRE(after.size() == 1);
        CHECK(after[0].kind == "payment");
        CHECK(after[0].open == tl::Money{-1200});
        const auto statement = finance::statement(r, customer, {"EUR"}, monday + 1, monday + 2);
        CHECK(statement.opening == tl::Money{10800});
        REQUIRE(statement.lines.size() == 1);
        CHECK(statement.closing == tl::Money{-1200});
    });
}
