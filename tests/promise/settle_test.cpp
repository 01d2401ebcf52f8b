#include <catch2/catch.hpp>

#include "promise/plan.h"
#include "promise/yard.h"

using namespace test;
using db::dateOf;

namespace {

using Rows = std::vector<PromiseRow>;
const auto monday = dateOf(2026, 11, 23);

void change(Yard& yard, std::string_view sql) {
    yard.act([&](db::Tx& tx) { REQUIRE(tx.run(sql) > 0); });
    yard.settle(yard.item);
}

}  // namespace

TEST_CASE("waiting quantity takes the supplies in their order and leaves no part unsaid") {
    std::vector<promise::Source> sources{{{1}, monday, quantity(10), ""}, {{2}, monday + 1, {}, ""}, {{3}, monday + 2, quantity(5), ""}};
    const auto parts = promise::take(sources, quantity(18));
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].supply == SupplyId{1});
    CHECK(parts[1].supply == SupplyId{3});
    CHECK(parts[1].quantity == quantity(5));
    CHECK_FALSE(parts[2].supply.has_value());
    CHECK(parts[2].quantity == quantity(3));
    CHECK(promise::take(sources, {}).empty());
}

TEST_CASE("what is set aside leaves today, what is expected on the first ship day after it comes, the rest is unknown") {
    Yard yard;
    const auto balance = yard.addStock(yard.item, yard.site, 30);
    const auto saturday = yard.addSupply(yard.item, yard.site, 50, monday + 5);
    const auto line = yard.order(yard.item, 100, 30, balance).number;
    CHECK(yard.promises() == Rows{{line, "none", {}, quantity(20), {}},
                                  {line, "stock", {}, quantity(30), monday},
                                  {line, "supply", saturday.number, quantity(50), monday + 7}});
    CHECK(yard.number("select promised from supply") == quantity(50).millionths);
}

TEST_CASE("who signed first is served first, and a late supply counts as due today") {
    Yard yard;
    const auto late = yard.addSupply(yard.item, yard.site, 10, monday - 20).number;
    const auto next = yard.addSupply(yard.item, yard.site, 10, monday + 1).number;
    const auto first = yard.order(yard.item, 15).number, second = yard.order(yard.item, 15).number;
    const Rows planned{{first, "supply", late, quantity(10), monday},
                       {first, "supply", next, quantity(5), monday + 1},
                       {second, "none", {}, quantity(10), {}},
                       {second, "supply", next, quantity(5), monday + 1}};
    CHECK(yard.promises() == planned);
    yard.settle(yard.item);
    CHECK(yard.promises() == planned);
    SECTION("a supply that comes sooner goes to the first") {
        const auto sooner = yard.addSupply(yard.item, yard.site, 15, monday).number;
        CHECK(yard.promises() == Rows{{first, "supply", late, quantity(10), monday},
                                      {first, "supply", sooner, quantity(5), monday},
                                      {second, "supply", next, quantity(5), monday + 1},
                                      {second, "supply", sooner, quantity(10), monday}});
    }
    SECTION("a closed supply is promised to nobody") {
        change(yard, "update supply set state = 'closed' where due_on < '2026-11-23'");
        CHECK(yard.promises() == Rows{{first, "none", {}, quantity(5), {}},
                                      {first, "supply", next, quantity(10), monday + 1},
                                      {second, "none", {}, quantity(15), {}}});
        CHECK(yard.number("select promised from supply where state = 'closed'") == 0);
    }
    SECTION("what the first gives up goes to the second") {
        change(yard, "update sales_order_line set waiting = 0, cancelled = 15000000 where sales_order_line_id = "
                     "(select min(sales_order_line_id) from sales_order_line)");
        CHECK(yard.promises() == Rows{{second, "supply", late, quantity(10), monday}, {second, "supply", next, quantity(5), monday + 1}});
    }
    SECTION("another site's orders take nothing") {
        yard.act([&](db::Tx& tx) {
            const NewLine line[] = {{yard.item, 4}};
            const auto lines = yard.addOrder(tx, yard.other, line);
            promise::settleNew(tx, yard.other, lines);
            const promise::Touched touched[] = {{yard.item, yard.other}, {yard.item, yard.other}};
            promise::settle(tx, touched);
        });
        auto rows = yard.promises();
        CHECK(rows.back().source == "none");
        rows.pop_back();
        CHECK(rows == planned);
    }
}

TEST_CASE("what is set aside keeps its day until more is set aside") {
    Yard yard;
    const auto balance = yard.addStock(yard.item, yard.site, 90);
    const auto line = yard.order(yard.item, 90, 90, balance).number;
    yard.world.wait(2);
    change(yard, "update allocation set quantity = 30000000");
    change(yard, "update sales_order_line set allocated = 30000000, shipped = 60000000");
    CHECK(yard.promises() == Rows{{line, "stock", {}, quantity(30), monday}});
    change(yard, "update sales_order_line set allocated = 40000000, shipped = 50000000");
    CHECK(yard.promises() == Rows{{line, "stock", {}, quantity(40), monday + 2}});
    change(yard, "delete from allocation");
    change(yard, "update sales_order_line set allocated = 0, shipped = 90000000");
    CHECK(yard.promises().empty());
}

TEST_CASE("a line that names its lot waits for that lot") {
    Yard yard;
    yard.addSupply(yard.item, yard.site, 50, monday + 1);
    yard.addStock(yard.item, yard.site, 0);
    const auto lot = yard.number("select max(lot_id) from lot");
    yard.act([&](db::Tx& tx) {
        const NewLine lines[] = {{yard.item, 10, 0, 0, lot}, {yard.item, 20}};
        promise::settleNew(tx, yard.site, yard.addOrder(tx, yard.site, lines));
    });
    const auto rows = yard.promises();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].source == "none");
    CHECK(rows[1].quantity == quantity(20));
    yard.settle(yard.item);
    CHECK(yard.promises() == rows);
}

TEST_CASE("two lines of one order share what is expected") {
    Yard yard;
    yard.addSupply(yard.item, yard.site, 10, monday + 1);
    const auto another = yard.addItem();
    yard.act([&](db::Tx& tx) {
        const NewLine lines[] = {{yard.item, 8}, {another, 3}, {yard.item, 8}};
        const auto made = yard.addOrder(tx, yard.site, lines);
        promise::settleNew(tx, yard.site, made);
        promise::settleNew(tx, yard.site, {});
    });
    const auto rows = yard.promises();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].quantity == quantity(8));
    CHECK(rows[1].source == "none");
    CHECK(rows[2].source == "none");
    CHECK(rows[2].quantity == quantity(6));
    CHECK(rows[3].quantity == quantity(2));
    CHECK(yard.number("select promised from supply") == quantity(10).millionths);
}

TEST_CASE("a new order costs the same however many orders there are") {
    Yard yard;
    const auto statements = [&](std::int64_t orders) {
        const auto balance = yard.addStock(yard.item, yard.site, 1000);
        for (; orders > 1; --orders) yard.order(yard.item, 1, 1, balance);
        std::int64_t ran = 0;
        yard.act([&](db::Tx& tx) {
            const NewLine lines[] = {{yard.item, 1, 1, balance}, {yard.item, 1, 1, balance}, {yard.item, 1, 1, balance}};
            const auto made = yard.addOrder(tx, yard.site, lines);
            const auto before = tx.connection().statementsRun();
            promise::settleNew(tx, yard.site, made);
            ran = tx.connection().statementsRun() - before;
        });
        return ran;
    };
    CHECK(statements(1) == 4);  // the site, its exceptions, all stock rows at once, who waits
    CHECK(statements(30) == 4);
}

TEST_CASE("what is pegged is promised to its line first, and the rest in the order of signing") {
    Yard yard;
    const auto supply = yard.addSupply(yard.item, yard.site, 40, monday + 1);
    const auto first = yard.order(yard.item, 30), second = yard.order(yard.item, 25);
    yard.act([&](db::Tx& tx) { promise::peg(tx, supply, second, quantity(25)); });
    yard.settle(yard.item);
    CHECK(yard.promises() == Rows{{first.number, "none", {}, quantity(15), {}},
                                  {first.number, "supply", supply.number, quantity(15), monday + 1},
                                  {second.number, "supply", supply.number, quantity(25), monday + 1}});
    yard.act([&](db::Tx& tx) {
        const auto pegs = promise::pegsOf(tx, supply);
        REQUIRE(pegs.size() == 1);
        CHECK(pegs[0].line == second);
        CHECK(promise::pegsOf(tx, second).size() == 1);
        CHECK(promise::unpegged(tx, first) == quantity(30));
        CHECK(promise::unpegged(tx, second) == quantity(0));
    });
    SECTION("a pegged line gets more of the same supply where something is left") {
        change(yard, "update supply set quantity = 60000000");
        change(yard, "update sales_order_line set quantity = 35000000, waiting = 35000000 where waiting = 25000000");
        CHECK(yard.promises() == Rows{{first.number, "supply", supply.number, quantity(30), monday + 1},
                                      {second.number, "none", {}, quantity(5), {}},
                                      {second.number, "supply", supply.number, quantity(30), monday + 1}});
    }
    SECTION("a line that is served otherwise leaves it to the others, and has it again when it waits again") {
        change(yard, "update sales_order_line set allocated = 25000000, waiting = 0 where waiting = 25000000");
        CHECK(yard.promises().at(0) == PromiseRow{first.number, "supply", supply.number, quantity(30), monday + 1});
        CHECK(yard.number("select quantity from peg") == quantity(25).millionths);
        change(yard, "update sales_order_line set allocated = 0, waiting = 25000000 where waiting = 0");
        CHECK(yard.promises().back() == PromiseRow{second.number, "supply", supply.number, quantity(25), monday + 1});
    }
    SECTION("nothing stays linked to a line that is called off, to a quote or to an ended supply") {
        SECTION("called off") {
            change(yard, "update sales_order_line set cancelled = 25000000, waiting = 0 where waiting = 25000000");
        }
        SECTION("dead") {
            change(yard, "update sales_order set state = 'cancelled' where sales_order_id = (select max(sales_order_id) from sales_order)");
        }
        SECTION("ended") { change(yard, "update supply set state = 'closed'"); }
        CHECK(yard.number("select count(*) from peg") == 0);
    }
    SECTION("a part that has come, or that the supply no longer brings, is taken off") {
        yard.act([&](db::Tx& tx) { promise::unpeg(tx, supply, second, quantity(10)); });
        CHECK(yard.number("select quantity from peg") == quantity(15).millionths);
        change(yard, "update supply set quantity = 12000000");
        CHECK(yard.number("select quantity from peg") == quantity(12).millionths);
        yard.act([&](db::Tx& tx) { promise::unpeg(tx, supply, second); });
        CHECK(yard.number("select count(*) from peg") == 0);
    }
}

TEST_CASE("a line that names its lot is promised what is made for it") {
    Yard yard;
    const auto supply = yard.addSupply(yard.item, yard.site, 40, monday + 1);
    yard.addStock(yard.item, yard.site, 0);
    const auto lot = yard.number("select max(lot_id) from lot");
    std::vector<SalesOrderLineId> made;
    yard.act([&](db::Tx& tx) {
        const NewLine lines[] = {{yard.item, 10, 0, 0, lot}};
        made = yard.addOrder(tx, yard.site, lines);
        promise::settleNew(tx, yard.site, made);
        promise::peg(tx, supply, made.at(0), quantity(8));
    });
    yard.settle(yard.item);
    const auto rows = yard.promises();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == PromiseRow{made.at(0).number, "none", {}, quantity(2), {}});
    CHECK(rows[1].quantity == quantity(8));
}
