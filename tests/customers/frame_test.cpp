// A1 rows 11 and 15: agreed quantities are called off in parts, and what is called off an order is kept to learn from.
#include "customers/frames.h"
#include "support/world.h"

using namespace test;

namespace {

struct Agreement : World {
    Agreement() : World{flows} {
        perform("customers.addFrameOrder", R"({"customer":"C-1","site":"MAIN","validFrom":"2026-11-01","validTo":"2026-12-31","lines":[{"item":"FG-500","quantity":"100","price":"8.50 EUR"}]})");
    }
    std::string callOff(const std::string& quantity) {
        return refusal("customers.callOff", R"({"frameOrder":"FO-1","lines":[{"line":1,"quantity":")" + quantity + R"("}]})");
    }
    tl::Quantity remaining() {
        return company->read(boss, [](const db::Read& r) {
            return customers::remainingOf(r, r.one<tl::FrameOrderId>("select frame_order_id from frame_order")).at(0).remaining;
        });
    }
};

}  // namespace

TEST_CASE("A1 row 11: a call-off is an order at the agreed price, and never more than remains") {
    Agreement firm;
    CHECK(firm.callOff("60") == "");
    CHECK(firm.text("select state from sales_order") == "signed");
    CHECK(firm.number("select unit_price from sales_order_line") == 8'500'000);
    CHECK(firm.remaining() == tl::quantity(40));
    CHECK(firm.callOff("40.000001") == "customers.frame.remaining");
    CHECK(firm.callOff("0") == "customers.frame.remaining");
    CHECK(firm.callOff("40") == "");
    CHECK(firm.remaining() == tl::quantity(0));
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 11: what is cancelled of a call-off can be called off again") {
    Agreement firm;
    firm.callOff("60");
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"slow month","lines":[{"line":1,"quantity":"25"}]})");
    CHECK(firm.remaining() == tl::quantity(65));
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"stopped"})");
    CHECK(firm.remaining() == tl::quantity(100));
    CHECK(firm.callOff("100") == "");
}

TEST_CASE("A1 row 11: a line that was called off is raised to what remains and not beyond") {
    Agreement firm;
    firm.callOff("60");
    firm.callOff("30");
    const auto amend = [&](const std::string& quantity) {
        return firm.refusal("orders.amend", R"({"order":"SO-1","version":)" + std::to_string(firm.number("select version from sales_order where number = 'SO-1'")) +
                                                R"(,"reason":"more","lines":[{"line":1,"quantity":")" + quantity + R"("}]})");
    };
    CHECK(amend("71 pcs") == "orders.amend.frame");
    CHECK(amend("70 pcs") == "");
    CHECK(firm.remaining() == tl::quantity(0));
    CHECK(amend("50 pcs") == "");
    CHECK(firm.remaining() == tl::quantity(20));
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"slow month","lines":[{"line":1,"quantity":"10"}]})");
    CHECK(amend("81 pcs") == "orders.amend.frame");
    CHECK(amend("80 pcs") == "");
    CHECK(firm.remaining() == tl::quantity(0));
}

TEST_CASE("A1 row 11: nothing is called off out of its time or when it is closed") {
    Agreement firm;
    firm.wait(60);
    CHECK(firm.callOff("1") == "customers.frame.day");
    firm.perform("customers.closeFrameOrder", R"({"frameOrder":"FO-1"})");
    CHECK(firm.refusals("customers.callOff", R"({"frameOrder":"FO-1","lines":[{"line":1,"quantity":"1"},{"line":2,"quantity":"1"}]})") ==
          std::vector<std::string>{"customers.frame.closed", "customers.frame.day", "customers.frame.line"});
    CHECK(firm.refusal("customers.addFrameOrder", R"({"customer":"C-1","site":"MAIN","validFrom":"2026-11-02","validTo":"2026-11-01","lines":[{"item":"FG-500","quantity":"1","price":"1.00 EUR"}]})") ==
          "customers.frame.days");
}

TEST_CASE("A1 row 15: every part that is called off keeps its quantity, its worth and its reason") {
    Agreement firm;
    firm.callOff("60");
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"slow month","lines":[{"line":1,"quantity":"25"}]})");
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"stopped"})");
    CHECK(firm.number("select count(*) as n from order_cancellation") == 2);
    CHECK(firm.number("select quantity from order_cancellation where reason = 'slow month'") == 25'000'000);
    CHECK(firm.number("select net from order_cancellation where reason = 'slow month'") == 21'250);
    CHECK(firm.number("select cast(sum(net) as bigint) as net from order_cancellation") == 51'000);
}
