// A7.12: the report of the last good piece is the reservation, the task and the shipment's readiness, in one commit.
#include "support/sweep.h"
#include "support/works.h"

using namespace test;
namespace {

// An earlier order waits for the same brackets; MO-1 is made for the later one. Work is set down on a part of a bin.
struct Linked : Works {
    std::string earlier, pegged;
    Linked() {
        receiveMaterial();
        perform("inventory.addBin", R"({"warehouse":"MAIN","code":"WORK","kind":"production"})");
        perform("inventory.addBin", R"({"warehouse":"MAIN","code":"WORK-3","kind":"production"})");
        act([](db::Tx& tx) {
            tx.run(R"sql(
                insert into bin_rule (bin_id, parent_id, abc, locked, lock_reason, version)
                select c.bin_id, p.bin_id, '', '', '', 1 from bin c, bin p where c.code = 'WORK-3' and p.code = 'WORK'
            )sql");
        });
        earlier = sell("FG-500", 50);
        pegged = sell("FG-500", 90);
        to("addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"100","lot":"FG-L1","dueOn":"2026-12-11","release":true}})", pegged));
        issue("MO-1", "RM-100/L-B", 100);
        issue("MO-1", "PK-10/-", 10);
        report("MO-1", 10, 100);
    }
    static constexpr const char* last =
        R"({"order":"MO-1","opNo":20,"good":"98","scrap":"2","scrapReason":"scrap/crk","bin":"MAIN/WORK-3"})";
    std::string pallet() {
        return rows<std::string>(R"sql(
            select u.sscc from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
            where o.number = $1 and u.parent_id is null
        )sql", pegged).at(0);
    }
};

}  // namespace

TEST_CASE("A7 row 12: the last report reserves for the order it was made for, also before one that was signed earlier") {
    Linked w;
    CHECK(w.ofLine(w.pegged, "allocated") == 0);
    const auto done = w.to("report", Linked::last);
    CHECK(w.ofLine(w.pegged, "allocated") == 90);
    CHECK(w.ofLine(w.pegged, "waiting") == 0);
    CHECK(w.ofLine(w.earlier, "allocated") == 8);
    CHECK(w.ofLine(w.earlier, "waiting") == 42);
    CHECK(done.at("served").as_array().at(0).as_object().at("order").as_string() == w.pegged);
    CHECK(w.text("select p.ships_on from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id "
                 "join sales_order o on o.sales_order_id = l.sales_order_id where o.number = 'SO-2' and p.source = 'stock'") ==
          "2026-11-23");
    CHECK(w.count("peg") == 0);
    CHECK(w.number("select count(*) as n from warehouse_task where state = 'open' and sales_order_line_id is not null") >= 1);
    CHECK(w.complaints().empty());

    SECTION("it ships at once, from the part of the bin it was set down on") {
        w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", w.pegged));
        CHECK(w.ofLine(w.pegged, "shipped") == 90);
        CHECK(w.balance("5000") == 454'50);
        CHECK(w.onHand("FG-L1") == 8);
        CHECK(w.complaints().empty());
    }
}

TEST_CASE("A7 row 12: parts of the order come one by one, and each goes to its line") {
    Linked w;
    w.report("MO-1", 20, 40);
    CHECK(w.ofLine(w.pegged, "allocated") == 40);
    CHECK(w.ofLine(w.earlier, "allocated") == 0);
    CHECK(w.number("select quantity from peg") == 50 * piece);
    w.report("MO-1", 20, 58, 2);
    CHECK(w.ofLine(w.pegged, "allocated") == 90);
    CHECK(w.ofLine(w.earlier, "allocated") == 8);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: a line that was served from stock meanwhile leaves its work order to the others") {
    Linked w;
    w.receive("FG-500", 140, "FG-OLD", "A-02");
    CHECK(w.ofLine(w.pegged, "waiting") == 0);
    w.to("report", Linked::last);
    CHECK(w.ofLine(w.pegged, "allocated") == 90);
    CHECK(w.count("peg") == 0);
    CHECK(w.number("select count(*) as n from promise where source <> 'stock'") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: goods that must be inspected first are not promised, packed or carried") {
    Linked w;
    w.to("report", R"({"order":"MO-1","opNo":20,"good":"98","scrap":"2","scrapReason":"scrap/crk","bin":"MAIN/QC"})");
    CHECK(w.ofLine(w.pegged, "allocated") == 0);
    CHECK(w.count("warehouse_task") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: the last report that fails at any statement changes nothing") {
    Linked w;
    CHECK(sweep(w, "production.report", Linked::last) > 50);
    CHECK(w.ofLine(w.pegged, "allocated") == 90);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: one scan ships what was made, and a scan that fails at any statement changes nothing") {
    Linked w;
    w.to("report", Linked::last);
    CHECK(sweep(w, "warehouse.shipUnit", fmt::format(R"({{"unit":"{}"}})", w.pallet())) > 50);
    CHECK(w.ofLine(w.pegged, "shipped") == 90);
    CHECK(w.ofLine(w.earlier, "allocated") == 8);
    CHECK(w.count("handling_unit where state = 'shipped'") == 10);
    CHECK(w.balance("5000") == 454'50);
    CHECK(w.onHand("FG-L1") == 8);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: an issue, and a report that takes material by itself, change nothing where they fail") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.05 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1"},{"item":"PK-10","quantity":"0.1","backflush":true}]}})");
    w.receiveMaterial();
    const auto so = w.sell("CL-1", 20);
    w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1","lot":"CL-L1","release":true}})", so));
    CHECK(sweep(w, "production.issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"20"})") > 10);
    CHECK(w.onHand("L-B") == 180);
    CHECK(sweep(w, "production.report", R"({"order":"MO-1","good":"20","bin":"MAIN/FLOOR"})") > 50);
    CHECK(w.ofLine(so, "allocated") == 20);
    CHECK(w.count("material_issue") == 2);
    CHECK(w.balance("1300") == 1250'00 - 51'00);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 12: what is made at moving average is the order's too") {
    Works w;
    w.play(R"({"do":"ledger.addAccount","args":{"number":"1390","name":"Goods at average","kind":"asset","control":"stock"}}
{"do":"inventory.addCategory","args":{"code":"AVX","name":"Kept at average","costing":"moving_average"}}
{"do":"ledger.setPostingRule","args":{"event":"stock","category":"AVX","account":"1390"}}
{"do":"inventory.addItem","args":{"number":"AV-1","name":"Averaged","category":"AVX","unit":"pcs","tracking":"lot"}}
{"do":"engineering.addBom","args":{"item":"AV-1","lines":[{"item":"RM-100","quantity":"2"}]}})");
    w.receiveMaterial();
    const auto so = w.sell("AV-1", 10);
    w.to("addWorkOrder", fmt::format(R"({{"line":"{}/1","release":true}})", so));
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 10);
    CHECK(w.ofLine(so, "allocated") == 10);
    CHECK(w.balance("1390") == 50'00);
    w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    CHECK(w.balance("5000") == 50'00);
    CHECK(w.complaints().empty());
}
