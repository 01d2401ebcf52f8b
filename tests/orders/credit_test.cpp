// The credit limit at signing, and who may let an order pass (features A1 row 10; shipping: tests/warehouse).
#include "orders/firm.h"
#include "orders/orders.h"

using namespace test;
using namespace orders;

namespace {

struct Limited : Seller {
    Limited() {
        perform("orders.changeCustomer", R"({"customer":"C-1","version":1,"creditLimit":"1000.00 EUR"})");
    }
    tl::Money owed() {
        return company->read(boss, [&](const db::Read& r) {
            return exposure(
                r, r.one<tl::CustomerId>("select customer_id from customer order by customer_id limit 1"));
        });
    }
};

}  // namespace

SCENARIO("A1.10: the credit limit is checked when an order is signed, with its numbers") {
    Limited firm;
    firm.enterSigned(R"({"item":"FG-500","quantity":"50"})");
    CHECK(firm.owed() == tl::Money{540'00});
    firm.enter(R"({"item":"FG-500","quantity":"43"})");
    try {
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        FAIL("it was signed");
    } catch (const db::Refused& no) {
        REQUIRE(no.reasons.size() == 1);
        CHECK(no.reasons[0].code == "orders.sign.credit");
        const auto said = db::sayIn(no.reasons[0].sentence, no.reasons[0].details);
        CHECK(said.find("would owe 1004.40 EUR, of it 464.40 EUR new, but the credit limit is 1000.00 EUR: "
                        "4.40 EUR too much") != std::string::npos);
    }
    CHECK(firm.text("select state from sales_order where number = 'Q-1'") == "quote");
    CHECK(firm.count("allocation") == 1);

    WHEN("it is made smaller") {
        firm.perform("orders.revise",
                     R"({"order":"Q-1","version":1,"reason":"Credit","lines":[{"line":1,"quantity":"42"}]})");
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        CHECK(firm.owed() == tl::Money{993'60});
        CHECK(firm.refusal(
                  "orders.amend",
                  R"({"order":"SO-2","version":3,"reason":"x","lines":[{"line":1,"quantity":"43"}]})") ==
              "orders.sign.credit");
    }
    WHEN("the first order is paid, the second passes") {
        firm.perform("warehouse.ship", R"({"order":"SO-1"})");
        firm.perform("finance.invoice", R"({"order":"SO-1"})");
        CHECK(firm.owed() == tl::Money{540'00});
        firm.perform("finance.receivePayment", R"({"customer":"C-1","amount":"540.00 EUR","reference":"x"})");
        CHECK(firm.owed() == tl::Money{});
        firm.perform("orders.sign", R"({"order":"Q-1"})");
    }
    WHEN("somebody with the right lets it pass") {
        firm.perform("orders.releaseCredit", R"({"order":"Q-1"})");
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        CHECK(firm.text("select credit_released_by from sales_order where number = 'SO-2'") == "boss");
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.10: a role lets orders pass up to its limit") {
    Limited firm;
    firm.perform("people.addRole", R"({"name":"accounts","permissions":["orders.releaseCredit"]})");
    firm.perform(
        "people.setLimit",
        R"({"role":"accounts","permission":"orders.releaseCredit","currency":"EUR","most":"1500.00 EUR"})");
    firm.perform(
        "people.addUser",
        R"({"name":"anna","fullName":"Anna","password":"correct horse battery","roles":[{"role":"accounts"}]})");
    const auto anna = firm.company->actorNamed("anna", "test");
    const auto release = [&](const char* order) {
        firm.company->perform(
            anna, db::Request{"orders.releaseCredit", std::string{R"({"order":")"} + order + "\"}", {}, 1});
    };
    firm.enter(R"({"item":"FG-500","quantity":"100"})");
    firm.enter(R"({"item":"FG-500","quantity":"200"})");
    release("Q-1");
    CHECK(firm.refusal([&] { release("Q-2"); }) == "orders.releaseCredit.limit");
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    CHECK(firm.refusal("orders.sign", R"({"order":"Q-2"})") == "orders.sign.credit");
}
