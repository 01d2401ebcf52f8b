// Revisions of quotes and changes to signed orders (features A1 rows 4 and 15).
#include "orders/firm.h"
#include "orders/orders.h"

using namespace test;
using namespace orders;

namespace {

struct Quoting : Seller {
    Quoting() {
        enter(R"({"item":"FG-500","quantity":"90"},{"text":"Freight","quantity":"1","price":"25.00 EUR"})");
        perform("orders.setPrice",
                R"({"priceList":"STD","item":"FG-500","price":"8.50 EUR","fromQuantity":"100"})");
    }
    SalesOrderId id() { return {number("select max(sales_order_id) as id from sales_order")}; }
    Revised revise(std::vector<LineChange> lines) {
        return perform(
            reviseAction,
            {id(), number("select version from sales_order"), "They asked for it", std::move(lines), {}, {}});
    }
    Revised amend(std::vector<LineChange> lines) {
        return perform(
            amendAction,
            {id(), number("select version from sales_order"), "They asked for it", std::move(lines), {}});
    }
    static LineChange quantity(int line, const char* measure) {
        LineChange change;
        change.line = line;
        fromText(measure, change.quantity.emplace());
        return change;
    }
    static LineChange added(ItemId item, const char* measure) {
        LineChange change;
        change.item = item;
        fromText(measure, change.quantity.emplace());
        return change;
    }
    ItemId item(const char* code) {
        return {number(std::string{"select item_id from item where number = '"} + code + "'")};
    }
};

}  // namespace

SCENARIO("A1.4: a quote is revised from A to B to C, and any two revisions are compared line by line") {
    Quoting firm;
    CHECK(firm.order("net") == 835'00);
    CHECK(firm.order("tax") == 167'00);
    LineChange gone;
    gone.line = 2;
    gone.remove = true;
    const auto b = firm.revise({Quoting::quantity(1, "100"), gone});
    CHECK(b.revision == "B");
    CHECK(toText(b.difference) ==
          "18.00 EUR");  // 850.00 - 835.00, and tax: the list price follows the quantity
    REQUIRE(b.lines.size() == 2);
    CHECK(b.lines[0].what == "removed");
    CHECK(b.lines[1].what == "changed");
    CHECK(toText(*b.lines[1].oldQuantity) == "90 pcs");
    CHECK(toText(*b.lines[1].newQuantity) == "100 pcs");
    const auto c = firm.revise({Quoting::added(firm.item("SP-9"), "1")});
    CHECK(c.revision == "C");
    CHECK(c.lines.at(0).line == 3);  // line 2 was used before
    CHECK(firm.count("sales_order_revision") == 3);

    const auto order = firm.id();
    const auto compared =
        firm.company->read(firm.boss, [&](const db::Read& r) { return differences(r, order, "A", "C"); });
    REQUIRE(compared.size() == 3);
    CHECK(compared[0].what == "changed");
    CHECK(toText(compared[0].oldNet) == "810.00 EUR");
    CHECK(toText(compared[0].newNet) == "850.00 EUR");
    CHECK(compared[1].what == "removed");
    CHECK(compared[1].text == "Freight");
    CHECK(compared[2].what == "added");
    CHECK(compared[2].item == "SP-9");
    CHECK(firm.refusal([&] {
        firm.company->read(firm.boss, [&](const db::Read& r) { return differences(r, order, "A", "F"); });
    }) == "orders.revision.none");
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.4: the second of two editors is told, and nothing of the first is lost") {
    Quoting firm;
    firm.revise({Quoting::quantity(1, "100")});
    CHECK(firm.refusal("orders.revise",
                       R"({"order":"Q-1","version":1,"reason":"x","lines":[{"line":1,"quantity":"5"}]})") ==
          "orders.record.stale");
    CHECK(firm.line("quantity") == 100 * piece);
}

SCENARIO("A1.4: a signed order is changed in place with a reason, and its effects are told") {
    Quoting firm;
    firm.perform("inventory.expect",
                 R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07","note":"MO-1"})");
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    CHECK(firm.line("allocated") == 90 * piece);

    WHEN("more is wanted than stock has") {
        const auto more = firm.amend({Quoting::quantity(1, "120")});
        THEN("the price stays as agreed, the rest is promised, and the customer hears the new day") {
            CHECK(more.revision == "B");
            CHECK(toText(more.difference) == "324.00 EUR");
            REQUIRE(more.lines.size() == 1);
            CHECK(toText(*more.lines[0].oldPromise) == "2026-11-23");
            CHECK(toText(*more.lines[0].newPromise) == "2026-12-07");
            CHECK(firm.line("allocated") == 98 * piece);
            CHECK(firm.line("waiting") == 22 * piece);
            CHECK(firm.number("select promised from supply") == 22 * piece);
            CHECK(firm.text("select reason from sales_order_revision where line_no = 1") ==
                  "They asked for it");
        }
    }
    WHEN("less is wanted, what is free goes to the order that waits") {
        firm.enterSigned(R"({"item":"FG-500","quantity":"20"})");
        CHECK(firm.line("waiting") == 12 * piece);
        firm.perform(
            "orders.amend",
            R"({"order":"SO-1","version":2,"reason":"Too many","lines":[{"line":1,"quantity":"60"}]})");
        CHECK(firm.line("waiting") == 0);
        CHECK(firm.line("allocated") == 20 * piece);
        CHECK(firm.count("promise where source = 'supply'") == 0);
        CHECK(firm.number("select promised from supply") == 0);
    }
    WHEN("a part has left") {
        firm.perform("warehouse.ship", R"({"order":"SO-1","lines":[{"line":1,"quantity":"60"}]})");
        THEN("the order cannot fall below it") {
            const auto version = firm.version();
            CHECK(
                firm.refusal("orders.amend", R"({"order":"SO-1","version":)" + version +
                                                 R"(,"reason":"x","lines":[{"line":1,"quantity":"59"}]})") ==
                "orders.amend.done");
            firm.perform("orders.amend", R"({"order":"SO-1","version":)" + version +
                                             R"(,"reason":"x","lines":[{"line":1,"quantity":"60"}]})");
            CHECK(firm.line("allocated") == 0);
        }
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.4: days, prices and new lines of a signed order change too") {
    Quoting firm;
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    WHEN("they want it on another day, the lines move along") {
        firm.perform(
            "orders.amend",
            R"({"order":"SO-1","version":2,"reason":"Later","wantedOn":"2027-01-15","lines":[{"line":1,"quantity":"80"}]})");
        CHECK(firm.count("sales_order_line where wanted_on = '2027-01-15'") == 2);
        CHECK(firm.line("allocated") == 80 * piece);
    }
    WHEN("the price is agreed anew, or another line is added") {
        firm.perform(
            "orders.amend",
            R"({"order":"SO-1","version":2,"reason":"New terms","lines":[{"line":1,"discount":"10 %"},{"item":"FG-500","quantity":"5"}]})");
        CHECK(firm.line("net") == 729'00);
        CHECK(firm.line("allocated", 3) == 5 * piece);
        CHECK(firm.line("unit_cost", 3) == 5'050'000);
    }
    WHEN("it is only tried") {
        firm.company->rehearse(
            firm.boss, {"orders.amend",
                        R"({"order":"SO-1","version":2,"reason":"x","lines":[{"line":1,"quantity":"95"}]})",
                        {},
                        1});
        CHECK(firm.line("quantity") == 90 * piece);
        CHECK(firm.count("sales_order_revision") == 0);
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("A1.15: a part of a line is called off with its reason, and the rest goes on") {
    Quoting firm;
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    const auto told = firm.perform(
        "orders.cancel", R"({"order":"SO-1","reason":"Plant closed","lines":[{"line":1,"quantity":"30"}]})");
    CHECK(told.find(R"("difference":"-324.00 EUR")") != std::string::npos);
    CHECK(firm.line("cancelled") == 30 * piece);
    CHECK(firm.line("allocated") == 60 * piece);
    CHECK(firm.line("net") == 540'00);
    CHECK(firm.order("gross") == 678'00);
    CHECK(firm.text("select cancelled_reason from sales_order_line where line_no = 1") == "Plant closed");
    CHECK(firm.text("select state from sales_order") == "signed");
    CHECK(firm.number("select allocated from stock_balance") == 60 * piece);
    CHECK(firm.refusal("orders.cancel",
                       R"({"order":"SO-1","reason":"x","lines":[{"line":1,"quantity":"61"}]})") ==
          "orders.cancel.quantity");
    CHECK(firm.refusal("orders.cancel", R"({"order":"SO-1","reason":"","lines":[{"line":1}]})") ==
          "orders.reason.none");
    CHECK(firm.complaints().empty());

    WHEN("the rest leaves") {
        firm.perform("warehouse.ship", R"({"order":"SO-1"})");
        firm.perform("finance.invoice", R"({"order":"SO-1"})");
        CHECK(firm.text("select state from sales_order") == "completed");
        CHECK(firm.number("select gross from invoice") == 678'00);
        CHECK(firm.refusal("orders.cancel", R"({"order":"SO-1","reason":"x"})") == "orders.cancel.state");
        CHECK(firm.complaints().empty());
    }
}

SCENARIO("E9.10: nothing stays linked to a dead order") {
    Quoting firm;
    firm.perform("inventory.expect", R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07"})");
    firm.enterSigned(
        R"({"item":"FG-500","quantity":"120"},{"text":"Packing","quantity":"1","price":"5.00 EUR"})");
    firm.perform("warehouse.pick", R"({"order":"SO-1"})");
    firm.perform("orders.cancel", R"({"order":"SO-1","reason":"They stopped the project"})");
    CHECK(firm.text("select state from sales_order where number = 'SO-1'") == "cancelled");
    CHECK(firm.text("select cancelled_reason from sales_order where number = 'SO-1'") ==
          "They stopped the project");
    CHECK(firm.count("allocation") == 0);
    CHECK(firm.count("promise") == 0);
    CHECK(firm.number("select allocated from stock_balance") == 0);
    CHECK(firm.number("select promised from supply") == 0);
    CHECK(firm.count("pick_list where state <> 'cancelled'") == 0);
    CHECK(firm.order("gross") == 0);
    CHECK(firm.complaints().empty());
    WHEN("a quote is cancelled, its lines stay as they were shown") {
        firm.perform("orders.cancel", R"({"order":"Q-1","reason":"Lost"})");
        CHECK(firm.number("select gross from sales_order where number = 'Q-1'") == 1002'00);
        CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.sign.state");
    }
}

SCENARIO("E9.12: an order of 1,000 lines is changed like any other") {
    Seller firm;
    firm.receive("FG-L2", 2000);
    std::string lines = R"({"item":"FG-500","quantity":"1"})";
    for (int i = 1; i < 1000; ++i) lines += R"(,{"item":"FG-500","quantity":"1"})";
    firm.enterSigned(lines);
    CHECK(firm.count("allocation") == 1000);
    const auto told =
        firm.perform("orders.amend",
                     R"({"order":"SO-1","version":1,"reason":"x","lines":[{"line":1,"quantity":"1500"}]})");
    CHECK(told.find(R"("line":2)") == std::string::npos);
    CHECK(firm.order("net") == 22491'00);
    CHECK(firm.line("allocated") == 1099 * piece);
    CHECK(firm.line("waiting") == 401 * piece);
    CHECK(firm.complaints().empty());
}
