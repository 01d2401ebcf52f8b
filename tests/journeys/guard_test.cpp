// Ways round a rule that somebody would find: each is refused, and the sub-ledgers stay true.
#include "support/world.h"

using namespace test;
namespace {

struct Firm : World {
    Firm() : World{flows} {
        receive("L1");
        receive("L2");
    }
    ~Firm() { CHECK(complaints().empty()); }
    void receive(const std::string& lot) {
        perform("inventory.receive", R"({"item":"FG-500","quantity":"10 pcs","bin":"MAIN/A-01","lot":")" + lot + R"("})");
    }
};

}  // namespace

TEST_CASE("a late cost does not come from an account that a sub-ledger explains") {
    Firm firm;
    const auto move = std::to_string(firm.number("select min(stock_move_id) as id from stock_move"));
    CHECK(!firm.refusal("inventory.addCost", R"({"receipt":)" + move + R"(,"amount":"5.00 EUR","reason":"freight","against":"1320"})").empty());
    CHECK(firm.refusal("inventory.addCost", R"({"receipt":)" + move + R"(,"amount":"5.00 EUR","reason":"freight"})").empty());
}

TEST_CASE("a line that names its lot is given no other by hand") {
    Firm firm;
    firm.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"2 pcs","lot":"FG-500/L2"}]})");
    CHECK(firm.refusal("inventory.allocate", R"({"line":"SO-1/1","lot":"FG-500/L1","quantity":"1"})") == "inventory.allocate.named");
}

TEST_CASE("a serial counted in a second bin does not become two") {
    Firm firm;
    firm.perform("inventory.addItem", R"({"number":"S-1","name":"Motor","category":"FG","unit":"pcs","tracking":"serial","standardCost":"80.00 EUR"})");
    firm.perform("inventory.receive", R"({"item":"S-1","quantity":"1 pcs","bin":"MAIN/A-01","lot":"SN1"})");
    CHECK(!firm.refusal("inventory.adjust", R"({"lot":"S-1/SN1","bin":"MAIN/A-02","counted":"1 pcs","reason":"count"})").empty());
}

TEST_CASE("an order let pass over the credit limit needs it anew when it grows") {
    Firm firm;
    firm.perform("orders.changeCustomer", R"({"customer":"C-1","version":1,"creditLimit":"50.00 EUR"})");
    firm.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"5 pcs"}]})");
    CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.sign.credit");
    firm.perform("orders.releaseCredit", R"({"order":"Q-1"})");
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    const auto version = std::to_string(firm.number("select version from sales_order"));
    firm.perform("orders.amend", R"({"order":"SO-1","version":)" + version + R"(,"reason":"more","lines":[{"line":1,"quantity":"9 pcs"}]})");
    CHECK(firm.refusal("warehouse.ship", R"({"order":"SO-1"})") == "orders.sign.credit");
    firm.perform("orders.releaseCredit", R"({"order":"SO-1"})");
    CHECK(firm.refusal("warehouse.ship", R"({"order":"SO-1"})").empty());
}

TEST_CASE("a discount agreed by hand stays when a quote's quantity changes") {
    Firm firm;
    firm.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"2 pcs","discount":"10 %"}]})");
    firm.perform("orders.revise", R"({"order":"Q-1","version":1,"reason":"more","lines":[{"line":1,"quantity":"4 pcs"}]})");
    CHECK(firm.number("select discount from sales_order_line") == 100'000);
}
