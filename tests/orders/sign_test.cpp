// Entering and signing: stock by lot, promises, cost and margin (features A1 rows 6 and 9).
#include "orders/firm.h"
#include "orders/orders.h"

using namespace test;
using namespace orders;

SCENARIO("An order is entered and signed in one commit, and each of its rows is written once") {
    Seller firm;
    firm.enterSigned(
        R"({"item":"FG-500","quantity":"10"},{"item":"FG-500","quantity":"20","price":"9.00 EUR"},
                        {"text":"Freight","quantity":"1","price":"25.00 EUR"})");
    CHECK(firm.text("select number from sales_order") == "SO-1");
    CHECK(firm.text("select state from sales_order") == "signed");
    CHECK(firm.order("net") == 295'00);
    CHECK(firm.order("gross") == 354'00);
    CHECK(firm.line("allocated", 1) == 10 * piece);
    CHECK(firm.line("allocated", 2) == 20 * piece);
    CHECK(firm.line("allocated", 3) == 0);
    CHECK(firm.line("waiting", 3) == 0);
    CHECK(firm.line("unit_cost") == 5'050'000);
    CHECK(firm.text("select promised_on from sales_order_line where line_no = 2") == "2026-11-23");
    CHECK(firm.number("select allocated from stock_balance") == 30 * piece);
    CHECK(firm.count("promise where source = 'stock'") == 2);
    CHECK(firm.count("history where table_name in ('sales_order', 'sales_order_line')") == 0);
    CHECK(firm.complaints().empty());
}

SCENARIO("Signing a quote sets aside by first expiry, over as many lots as it takes") {
    Seller firm;
    firm.receive("FG-L3", 30, "2027-06-30");
    firm.receive("FG-L2", 20, "2027-01-31");
    firm.enter(R"({"item":"FG-500","quantity":"60"})");
    CHECK(firm.count("allocation") == 0);
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    const auto of = [&](const char* lot) {
        return firm.number(std::string{"select b.allocated from stock_balance b join lot l on l.lot_id = "
                                       "b.lot_id where l.number = '"} +
                           lot + "'");
    };
    CHECK(of("FG-L2") == 20 * piece);
    CHECK(of("FG-L3") == 30 * piece);
    CHECK(of("FG-L1") == 10 * piece);
    CHECK(firm.refusal("orders.sign", R"({"order":"SO-1"})") == "orders.sign.state");
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.9: a lot named on the line is the only one that will do") {
    Seller firm;
    firm.receive("FG-L2", 20, "2027-01-31");
    WHEN("it is in stock") {
        firm.enterSigned(R"({"item":"FG-500","quantity":"15","lot":"FG-500/FG-L1"})");
        CHECK(firm.number("select b.allocated from stock_balance b join lot l on l.lot_id = b.lot_id where "
                          "l.number = 'FG-L1'") == 15 * piece);
    }
    WHEN("there is too little of it, the rest waits, whatever else lies there") {
        firm.perform("inventory.expect", R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07"})");
        firm.enterSigned(R"({"item":"FG-500","quantity":"25","lot":"FG-500/FG-L2"})");
        CHECK(firm.line("allocated") == 20 * piece);
        CHECK(firm.line("waiting") == 5 * piece);
        CHECK(firm.text("select coalesce(promised_on, 'nobody knows') as day from sales_order_line") ==
              "nobody knows");
    }
    WHEN("another lot is named later, the first is free again") {
        firm.enterSigned(R"({"item":"FG-500","quantity":"15","lot":"FG-500/FG-L2"})");
        firm.perform(
            "orders.amend",
            R"({"order":"SO-1","version":1,"reason":"Same melt wanted","lines":[{"line":1,"lot":"FG-500/FG-L1"}]})");
        CHECK(firm.number("select b.allocated from stock_balance b join lot l on l.lot_id = b.lot_id where "
                          "l.number = 'FG-L2'") == 0);
        CHECK(firm.number("select b.allocated from stock_balance b join lot l on l.lot_id = b.lot_id where "
                          "l.number = 'FG-L1'") == 15 * piece);
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.6: each line shows its margin from today's cost, and selling below cost needs a right") {
    Seller firm;
    firm.enter(R"({"item":"FG-500","quantity":"90"},{"item":"FG-500","quantity":"10","price":"5.00 EUR"},
                  {"text":"Freight","quantity":"1","price":"25.00 EUR"})");
    const SalesOrderId order{firm.number("select sales_order_id from sales_order")};
    const auto shown = firm.company->read(firm.boss, [&](const db::Read& r) { return margins(r, order); });
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].cost == tl::Money{454'50});
    CHECK(shown[0].margin == tl::Money{355'50});
    CHECK(toText(*shown[0].share) == "43.8889 %");
    CHECK(shown[1].margin == tl::Money{-50});
    CHECK(!shown[2].margin);

    GIVEN("a seller without the right") {
        firm.perform("people.addRole", R"({"name":"seller","permissions":["orders.enter","orders.sign"]})");
        firm.perform(
            "people.addUser",
            R"({"name":"anna","fullName":"Anna","password":"correct horse battery","roles":[{"role":"seller"}]})");
        const auto anna = firm.company->actorNamed("anna", "test");
        const auto signing = [&] { firm.company->perform(anna, signAction, {order, {}}); };
        CHECK(firm.refusal(signing) == "orders.sign.below_cost");
        CHECK(firm.refusal([&] {
            firm.company->read(anna, [&](const db::Read& r) { return margins(r, order); });
        }) == "orders.margin.right");
        WHEN("the role is given it") {
            firm.perform("people.changeRole", R"({"role":"seller","version":1,"add":["orders.below_cost"]})");
            signing();
            CHECK(firm.text("select state from sales_order") == "signed");
        }
    }
    WHEN("the boss signs") {
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        firm.perform("inventory.setCost", R"({"item":"FG-500","cost":"6.00 EUR"})");
        THEN("the cost of that day stays with the line") {
            const auto later =
                firm.company->read(firm.boss, [&](const db::Read& r) { return margins(r, order); });
            CHECK(later[0].margin == tl::Money{355'50});
        }
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("Eight orders for the last pieces: no piece is promised twice") {
    Seller firm;
    for (int i = 0; i < 8; ++i) firm.enterSigned(R"({"item":"FG-500","quantity":"13"})");
    CHECK(firm.number("select cast(sum(allocated) as bigint) as n from sales_order_line") == 98 * piece);
    CHECK(firm.number("select cast(sum(waiting) as bigint) as n from sales_order_line") == 6 * piece);
    CHECK(firm.complaints().empty());
}
