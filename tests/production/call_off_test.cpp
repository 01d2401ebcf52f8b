// E9.10: a make-to-order sale is called off: what stands behind it is listed, and stopped, kept for stock or made for
// another line; nothing stays linked to a dead order.
#include "production/production.h"
#include "support/works.h"

using namespace test;
namespace {

// 60 are wanted: 40 come of MO-1, 20 of a supply entered by hand.
struct Sale : Works {
    std::string order_, other;
    Sale() {
        receiveMaterial();
        order_ = sell("FG-500", 60);
        to("addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"40","release":true}})", order_));
        perform("inventory.expect", fmt::format(R"({{"item":"FG-500","quantity":"20 pcs","dueOn":"2026-12-14",
            "note":"from Lyon","line":"{}/1"}})", order_));
        other = sell("FG-500", 30);
    }
    std::vector<production::Behind> behind() {
        return company->read(boss, [&](const db::Read& r) {
            return production::behind(r, r.one<tl::SalesOrderId>(R"sql(select min(sales_order_id) as id from sales_order)sql"));
        });
    }
    std::int64_t supply(const char* kind) {
        return rows<std::int64_t>("select supply_id from supply where kind = $1", std::string{kind}).at(0);
    }
    std::int64_t promised(const std::string& number) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(p.quantity) as bigint), 0) as pieces
            from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
            join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1 and p.source = 'supply'
        )sql", number).at(0) / piece;
    }
};

}  // namespace

TEST_CASE("E9.10: what is made and expected for an order is listed before it is called off") {
    Sale w;
    const auto all = w.behind();
    REQUIRE(all.size() == 2);
    CHECK(all[0].kind == "hand");
    CHECK(all[0].number == "from Lyon");
    CHECK(all[0].pegged == tl::quantity(20));
    CHECK(all[1].number == "MO-1");
    CHECK(all[1].state == "released");
    CHECK(all[1].canStop);
    CHECK(w.promised(w.other) == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: nothing stays linked to a dead order, even where nobody decides") {
    Sale w;
    SECTION("by calling it off") { w.to("callOff", fmt::format(R"({{"order":"{}","reason":"bankrupt"}})", w.order_)); }
    SECTION("by cancelling the order alone") {
        w.perform("orders.cancel", fmt::format(R"({{"order":"{}","reason":"bankrupt"}})", w.order_));
    }
    CHECK(w.count("peg") == 0);
    CHECK(w.behind().empty());
    CHECK(w.promised(w.other) == 30);  // what is kept for stock is anybody's
    CHECK(w.said("MO-1", "state") == "released");
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: what stands behind it is stopped: the work order is cancelled, its material is back, the supply is closed") {
    Sale w;
    w.issue("MO-1", "RM-100/L-B", 10);
    const auto off = w.to("callOff", fmt::format(R"({{"order":"{}","reason":"bankrupt","behind":[{{"supply":{},"fate":"stop"}},
        {{"supply":{},"fate":"stop"}}]}})", w.order_, w.supply("work"), w.supply("hand")));
    CHECK(off.at("stopped").as_array().size() == 1);
    CHECK(w.said("MO-1", "state") == "cancelled");
    CHECK(w.onHand("L-B") == 200);
    CHECK(w.count("supply where state = 'open'") == 0);
    CHECK(w.count("material_allocation") == 0);
    CHECK(w.promised(w.other) == 0);
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: a work order that was begun is finished instead, and keeps what it made") {
    Sale w;
    w.issue("MO-1", "RM-100/L-B", 40);
    w.report("MO-1", 10, 10);
    w.report("MO-1", 20, 5);
    w.to("callOff", fmt::format(R"({{"order":"{}","reason":"bankrupt","behind":[{{"supply":{},"fate":"stop"}}]}})", w.order_,
                                w.supply("work")));
    CHECK(w.said("MO-1", "state") == "finished");
    CHECK(w.onHand("MO-1") == 5);
    CHECK(w.ofLine(w.other, "allocated") == 5);  // what was set aside for the dead order serves the other
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: what stands behind it is made for another line") {
    Sale w;
    const auto later = w.sell("FG-500", 25);
    const auto decide = [&](const std::string& line) {
        return fmt::format(R"({{"order":"{}","reason":"bankrupt","behind":[{{"supply":{},"fate":"repeg","line":"{}/1"}}]}})", w.order_,
                           w.supply("work"), line);
    };
    CHECK(w.no("callOff", decide(w.order_)) == "production.call_off.line");
    w.to("callOff", decide(later));
    CHECK(w.number("select quantity from peg") == 25 * piece);
    CHECK(w.promised(later) == 25);  // before the line that was signed earlier
    CHECK(w.promised(w.other) == 30);
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: a part that is called off frees its part of what is made") {
    Sale w;
    w.to("callOff", fmt::format(R"({{"order":"{}","reason":"fewer","lines":[{{"line":1,"quantity":"30"}}]}})", w.order_));
    CHECK(w.number("select cast(sum(quantity) as bigint) as pieces from peg") == 30 * piece);
    CHECK(w.promised(w.order_) == 30);
    CHECK(w.promised(w.other) == 30);
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.10: what cannot be decided so is refused, and nothing is called off") {
    Sale w;
    const auto no = [&](const std::string& behind) {
        return w.no("callOff", fmt::format(R"({{"order":"{}","reason":"bankrupt","behind":[{}]}})", w.order_, behind));
    };
    CHECK(no(R"({"supply":999,"fate":"keep"})") == "production.call_off.none");
    CHECK(no(fmt::format(R"({{"supply":{},"fate":"repeg"}})", w.supply("work"))) == "production.call_off.line");
    CHECK(w.no("callOff", fmt::format(R"({{"order":"{}","reason":""}})", w.order_)) != "");
    CHECK(w.text("select state from sales_order where number = 'SO-1'") == "signed");
    CHECK(w.number("select cast(sum(quantity) as bigint) as pieces from peg") == 60 * piece);
}
