// Work orders from demand or by hand: their release, their material, what others see of them, and their ends.
#include "support/works.h"

using namespace test;

TEST_CASE("an order by hand is expected supply, which moves with its day and its quantity") {
    Works w;
    w.to("addWorkOrder", R"({"item":"FG-500","quantity":"50","site":"MAIN","dueOn":"2026-12-04"})");
    CHECK(w.text("select kind || ' ' || note || ' ' || due_on from supply") == "work MO-1 2026-12-04");
    const auto so = w.sell("FG-500", 60);
    CHECK(w.number("select promised from supply") == 50 * piece);
    CHECK(w.text("select ships_on from promise where source = 'supply'") == "2026-12-04");
    w.to("changeWorkOrder", R"({"order":"MO-1","version":1,"dueOn":"2026-12-09","quantity":"70 pcs"})");
    CHECK(w.number("select quantity from supply") == 70 * piece);
    CHECK(w.text("select ships_on from promise") == "2026-12-09");
    CHECK(w.number("select count(*) as n from promise") == 1);
    CHECK(w.no("changeWorkOrder", R"({"order":"MO-1","version":1,"priority":5})") == "production.order.stale");
    CHECK(w.refusal("inventory.closeSupply", R"({"supply":1,"reason":"no"})") == "inventory.supply.document");
    CHECK(w.complaints().empty());
}

TEST_CASE("an order for a line is pegged to it: nobody else is promised what is made for it") {
    Works w;
    const auto first = w.sell("FG-500", 30), second = w.sell("FG-500", 40);
    w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"50","dueOn":"2026-12-04"}})", second));
    const auto promised = [&](const std::string& order, const char* source) {
        return w.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(p.quantity) as bigint), 0) as pieces
            from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
            join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1 and p.source = $2
        )sql", order, std::string{source}).at(0) / piece;
    };
    CHECK(promised(second, "supply") == 40);
    CHECK(promised(first, "supply") == 10);  // what is over goes by the order of signing
    CHECK(promised(first, "none") == 20);
    CHECK(w.no("addWorkOrder", fmt::format(R"({{"line":"{}/1"}})", second)) == "production.order.line_served");
    const auto more = w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1"}})", first));
    CHECK(more.at("pegged").as_string() == "30");
    CHECK(promised(first, "supply") == 30);
    CHECK(w.complaints().empty());
}

TEST_CASE("what cannot be made is refused when the order is added, with every reason") {
    Works w;
    const auto so = w.sell("FG-500", 5);
    CHECK(w.no("addWorkOrder", R"({"quantity":"5"})") == "production.order.what");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","site":"MAIN","dueOn":"2026-12-04"})") == "production.order.quantity");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","quantity":"5","site":"MAIN"})") == "production.order.due");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","quantity":"5","site":"MAIN","dueOn":"2026-12-04","startsOn":"2026-12-05"})") ==
          "production.order.days");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","quantity":"5","site":"MAIN","dueOn":"2026-12-04","lot":"a/b"})") ==
          "inventory.label.slash");
    CHECK(w.no("addWorkOrder", R"({"item":"PK-10","quantity":"5","site":"MAIN","dueOn":"2026-12-04","lot":"L"})") ==
          "production.order.lot");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","quantity":"5","site":"MAIN","dueOn":"2026-12-04","priority":-1})") ==
          "production.order.priority");
    CHECK(w.no("addWorkOrder", R"({"item":"FG-500","quantity":"5","site":"MAIN","dueOn":"2026-12-04","alternate":"x"})") ==
          "production.order.alternate");
    CHECK(w.no("addWorkOrder", fmt::format(R"({{"item":"RM-100","line":"{}/1"}})", so)) == "production.order.line_item");
    CHECK(w.no("addWorkOrder", R"({"item":"RM-100","quantity":"5","site":"MAIN","dueOn":"2026-12-04","release":true})") ==
          "engineering.bom.none");
    const auto quote = boost::json::parse(w.perform(
        "orders.enter", R"({"customer":"C-1","site":"MAIN","lines":[{"item":"FG-500","quantity":"5"}]})"));
    CHECK(w.no("addWorkOrder", fmt::format(R"({{"line":"{}/1"}})", std::string{quote.as_object().at("number").as_string()})) ==
          "production.order.line_state");
    CHECK(w.count("work_order") == 0);
    CHECK(w.count("supply") == 0);
}

TEST_CASE("a release freezes the rates and the cost: what changes later touches later orders only") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.perform("inventory.setCost", R"({"item":"FG-500","cost":"5.15 EUR"})");
    w.perform("engineering.changeWorkCenter", R"({"workCenter":"CUT1","version":1,"labourRate":"60.00 EUR"})");
    w.order("FG-500", 10);
    CHECK(w.rows<std::int64_t>("select unit_cost from work_order order by number") ==
          std::vector<std::int64_t>{5'050'000, 5'150'000});
    CHECK(w.rows<std::int64_t>("select labour_rate from work_order_operation where op_no = 10 order by work_order_id") ==
          std::vector<std::int64_t>{30'000'000, 60'000'000});
    CHECK(w.no("release", R"({"order":"MO-1"})") == "production.order.state");
    CHECK(w.no("release", R"({"order":"MO-9"})") != "");
}

TEST_CASE("material is set aside first expiry first; a hold takes it away and another lot takes its place") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 100);
    const auto aside = [&](const char* lot) {
        return w.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(b.allocated) as bigint), 0) as pieces
            from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = $1
        )sql", std::string{lot}).at(0) / piece;
    };
    CHECK(aside("L-B") == 100);
    w.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"coating"})");
    CHECK(aside("L-B") == 0);
    CHECK(aside("L-A") == 100);
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 100);
    w.perform("inventory.transfer", R"({"lot":"RM-100/L-A","from":"MAIN/A-01","to":"MAIN/B-01","quantity":"280"})");
    CHECK(aside("L-A") == 100);  // it went along
    w.perform("inventory.adjust", R"({"lot":"RM-100/L-A","bin":"MAIN/B-01","counted":"40","reason":"count"})");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 40);
    w.perform("inventory.releaseHold", R"({"lot":"RM-100/L-B"})");
    const auto covered = w.to("allocate", R"({"order":"MO-1"})");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 100);
    CHECK(covered.at("components").as_array().at(0).as_object().at("missing").as_string() == "0");
    CHECK(w.complaints().empty());
}

TEST_CASE("where a component is short, substitutes are set aside in their order, and the answer says so") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"RM-B","name":"Blank B","category":"RM","unit":"pcs","tracking":"lot","standardCost":"2.60 EUR"}}
{"do":"inventory.addItem","args":{"number":"RM-C","name":"Half blank","category":"RM","unit":"pcs","tracking":"lot","standardCost":"1.30 EUR"}}
{"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1"}],"substitutes":[{"line":10,"item":"RM-B"},{"line":10,"item":"RM-C","ratio":"2"}]}})");
    w.receive("RM-100", 10, "L-1");
    w.receive("RM-B", 5, "L-2");
    w.receive("RM-C", 40, "L-3");
    const auto made = w.to("addWorkOrder", R"({"item":"CL-1","quantity":"20","site":"MAIN","dueOn":"2026-12-18","release":true})");
    const auto& covered = made.at("components").as_array().at(0).as_object();
    CHECK(covered.at("allocated").as_string() == "20");
    CHECK(covered.at("missing").as_string() == "0");
    REQUIRE(covered.at("substitutes").as_array().size() == 2);
    CHECK(covered.at("substitutes").as_array().at(1).as_object().at("quantity").as_string() == "10");  // two for each of five
    CHECK(w.complaints().empty());

    SECTION("they are issued at their ratio, and their turn is kept") {
        w.issue("MO-1", "RM-100/L-1", 10);
        CHECK(w.no("issue", R"({"order":"MO-1","lot":"RM-C/L-3","quantity":"4"})") == "production.issue.order");
        w.issue("MO-1", "RM-B/L-2", 5);
        const auto last = w.to("issue", R"({"order":"MO-1","lot":"RM-C/L-3","quantity":"10"})");
        CHECK(last.at("substitute").as_bool());
        CHECK(last.at("missing").as_string() == "0");
        CHECK(w.ofComponent("MO-1", "RM-100", "issued") == 20);
        w.report("MO-1", 0, 20);
        CHECK(w.inside("MO-1", "L-3") == 10);
        CHECK(w.complaints().empty());
    }
}

TEST_CASE("a stopped order goes on when it is resumed") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.to("stop", R"({"order":"MO-1","reason":"wrong drawing"})");
    CHECK(w.no("stop", R"({"order":"MO-1","reason":"again"})") == "production.order.stopped");
    CHECK(w.no("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"10"})") == "production.order.stopped");
    CHECK(w.no("report", R"({"order":"MO-1","opNo":10,"good":"1"})") == "production.order.stopped");
    w.to("resume", R"({"order":"MO-1"})");
    CHECK(w.no("resume", R"({"order":"MO-1"})") == "production.order.going");
    w.issue("MO-1", "RM-100/L-B", 10);
}

TEST_CASE("an order that ends short brings no more: its peg ends and the promise moves") {
    Works w;
    w.receiveMaterial();
    const auto so = w.sell("FG-500", 90);
    w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"100","dueOn":"2026-12-11","release":true}})", so));
    CHECK(w.no("finish", R"({"order":"MO-1","reason":"enough"})") == "production.finish.nothing");
    w.issue("MO-1", "RM-100/L-B", 60);
    w.report("MO-1", 10, 60);
    w.report("MO-1", 20, 50);
    CHECK(w.ofLine(so, "allocated") == 50);
    CHECK(w.number("select quantity from peg") == 40 * piece);
    CHECK(w.no("finish", R"({"order":"MO-1"})") == "production.reason.missing");
    w.to("finish", R"({"order":"MO-1","reason":"no blanks"})");
    CHECK(w.said("MO-1", "state") == "finished");
    CHECK(w.text("select state from supply") == "closed");
    CHECK(w.count("peg") == 0);
    CHECK(w.text("select source from promise where source <> 'stock'") == "none");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 0);
    CHECK(w.no("report", R"({"order":"MO-1","opNo":20,"good":"1"})") == "production.order.state");
    w.to("close", R"({"order":"MO-1"})");
    CHECK(w.balance("1310") == 0);
    CHECK(w.no("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"1"})") == "production.order.state");
    CHECK(w.no("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1"})") == "production.order.state");
    CHECK(w.no("close", R"({"order":"MO-1"})") == "production.order.state");
    CHECK(w.complaints().empty());
}

TEST_CASE("a cancelled order gives its material back to where it lay, and its time to the variances") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 20);
    w.issue("MO-1", "RM-100/L-B", 12);
    w.to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1"})");
    CHECK(w.balance("1310") == 80'00);
    CHECK(w.no("cancel", R"({"order":"MO-1"})") == "production.reason.missing");
    w.to("cancel", R"({"order":"MO-1","reason":"not needed"})");
    CHECK(w.onHand("L-B") == 200);
    CHECK(w.balance("1300") == 1'250'00);
    CHECK(w.balance("1310") == 0);
    CHECK(w.balance("5120") == 30'00);
    CHECK(w.balance("5125") == 20'00);
    CHECK(w.text("select state from supply") == "closed");
    CHECK(w.no("release", R"({"order":"MO-1"})") == "production.order.state");
    w.order("FG-500", 20);
    w.issue("MO-2", "RM-100/L-B", 20);
    w.report("MO-2", 10, 5);
    CHECK(w.no("cancel", R"({"order":"MO-2","reason":"no"})") == "production.cancel.reported");
    CHECK(w.complaints().empty());
}

TEST_CASE("a changed quantity changes what is required and set aside, never below what is reported") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 100);
    CHECK(w.no("changeWorkOrder", R"({"order":"MO-1","version":2,"quantity":"0"})") != "");
    w.to("changeWorkOrder", R"({"order":"MO-1","version":2,"quantity":"40"})");
    CHECK(w.ofComponent("MO-1", "RM-100", "required") == 40);
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 40);
    w.to("changeWorkOrder", R"({"order":"MO-1","version":3,"quantity":"60"})");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 60);
    w.issue("MO-1", "RM-100/L-B", 60);
    w.report("MO-1", 10, 30);
    CHECK(w.refusals("production.changeWorkOrder", R"({"order":"MO-1","version":99,"quantity":"30"})") ==
          std::vector<std::string>{"production.order.stale", "production.order.reported"});
    CHECK(w.complaints().empty());
}
