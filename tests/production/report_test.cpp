// A7.3: good, scrap with its reason and rework in one entry, at each operation; and what went into which lot (A7.5).
#include "support/works.h"

using namespace test;
namespace {

struct Reporting : Works {
    Reporting() {
        receiveMaterial();
        order("FG-500", 50);
        issue("MO-1", "RM-100/L-B", 50);
        issue("MO-1", "PK-10/-", 5);
    }
};

}  // namespace

TEST_CASE("A7 row 3: one entry says good, scrap with its reason, and rework; each operation takes what the one before passed on") {
    Reporting w;
    const auto first = w.report("MO-1", 10, 40, 2);
    CHECK(first.at("left").as_string() == "8");
    CHECK(w.number("select quantity from supply") == 48 * piece);  // two less will come
    const auto second = w.report("MO-1", 20, 30, 1, 3);
    CHECK(second.at("left").as_string() == "6");
    CHECK(w.said("MO-1", "state") == "released");
    CHECK(w.of("MO-1", "good") == 30);
    CHECK(w.of("MO-1", "scrapped") == 3);
    CHECK(w.of("MO-1", "reworked") == 3);
    CHECK(w.number("select received from supply where note = 'MO-1'") == 30 * piece);
    CHECK(w.number("select quantity - received from supply where note = 'MO-1'") == 14 * piece);
    CHECK(w.text("select r.text from production_report p join reason r on r.reason_id = p.scrap_reason_id "
                 "order by p.production_report_id limit 1") == "Crack");
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 3: more than was passed on, a report without its reason, nothing at all: each is refused") {
    Reporting w;
    const auto no = [&](const std::string& args) { return w.no("report", R"({"order":"MO-1",)" + args + "}"); };
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01")") == "production.report.too_many");  // finish before start
    CHECK(no(R"("opNo":10,"good":"51")") == "production.report.too_many");
    CHECK(no(R"("opNo":10,"good":"0")") == "production.report.nothing");
    CHECK(no(R"("opNo":10,"good":"-1","scrap":"2","scrapReason":"scrap/crk")") == "production.report.nothing");
    CHECK(no(R"("opNo":10,"good":"1","scrap":"1")") == "production.report.reason");
    CHECK(no(R"("opNo":10,"good":"1","scrap":"1","scrapReason":"rework/brr")") == "production.report.reason");
    CHECK(no(R"("opNo":10,"rework":"1")") == "production.report.reason");
    CHECK(no(R"("opNo":30,"good":"1")") == "production.report.operation");
    CHECK(no(R"("good":"1")") == "production.report.operation");
    w.report("MO-1", 10, 50);
    w.act([](db::Tx& tx) { tx.run(R"sql(update work_center set output_bin_id = null)sql"); });
    CHECK(no(R"("opNo":20,"good":"1")") == "production.report.bin");
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01","lot":"a/b")") == "inventory.label.slash");
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01","serials":["1"])") == "production.report.no_serials");
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01","beside":[{"line":10,"quantity":"1"}])") == "production.report.beside");
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01","employee":999)") == "production.by.employee");
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01","machine":999)") == "production.by.machine");
    w.report("MO-1", 20, 50);
    CHECK(no(R"("opNo":20,"good":"1","bin":"MAIN/A-01")") == "production.order.state");
    CHECK(w.count("production_report") == 2);
    CHECK(w.complaints().empty());
}

TEST_CASE("the last piece ends the order: what is set aside for it is free, and its supply brings no more") {
    Reporting w;
    w.to("changeWorkOrder", fmt::format(R"({{"order":"MO-1","version":{},"quantity":"60"}})",
                                        w.number("select version from work_order")));
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 10);
    w.report("MO-1", 10, 50, 10);
    w.report("MO-1", 20, 50);
    CHECK(w.said("MO-1", "state") == "finished");
    CHECK(w.text("select state from supply") == "closed");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 5: lots go in first in first out, scrap takes its share, and each edge says operation and order") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 60, R"("lot":"FG-1")");
    w.issue("MO-1", "RM-100/L-B", 25);
    w.issue("MO-1", "RM-100/L-A", 37);
    w.issue("MO-1", "PK-10/-", 6);
    w.report("MO-1", 10, 60);
    w.report("MO-1", 20, 20, 2);
    CHECK(w.inside("FG-1", "L-B") == 20);
    CHECK(w.inside("", "L-B") == 2);
    w.report("MO-1", 20, 30, 0, 0, R"("lot":"FG-2")");
    CHECK(w.inside("FG-2", "L-B") == 3);
    CHECK(w.inside("FG-2", "L-A") == 27);
    CHECK(w.inside("FG-2", "-") == 3);
    w.report("MO-1", 20, 8, 0, 0, R"("lot":"FG-2")");
    CHECK(w.inside("FG-2", "L-A") == 35);
    CHECK(w.text("select distinct w.number || '/' || cast(g.op_no as text) from genealogy g join work_order w on "
                 "w.work_order_id = g.work_order_id join lot l on l.lot_id = g.input_lot_id where l.number = 'L-A'") == "MO-1/10");
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 5: material that is issued after its pieces were reported goes into them then") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 40);
    w.issue("MO-1", "RM-100/L-B", 10);
    w.report("MO-1", 10, 40);
    w.report("MO-1", 20, 15, 1, 0, R"("lot":"FG-1")");
    CHECK(w.inside("FG-1", "L-B") == 10);
    CHECK(w.inside("", "L-B") == 0);
    w.report("MO-1", 20, 24, 0, 0, R"("lot":"FG-2")");
    CHECK(w.inside("FG-2", "L-B") == 0);
    w.issue("MO-1", "RM-100/L-A", 20);
    CHECK(w.inside("FG-1", "L-A") == 5);  // the first report is filled first
    CHECK(w.inside("", "L-A") == 1);
    CHECK(w.inside("FG-2", "L-A") == 14);
    w.issue("MO-1", "RM-100/L-B", 12);
    CHECK(w.inside("FG-2", "L-B") == 10);
    w.issue("MO-1", "PK-10/-", 4);
    CHECK(w.number("select cast(sum(quantity) as bigint) as all_of_it from genealogy g join lot l on l.lot_id = g.input_lot_id "
                   "where l.number = '-'") == 3'900'000);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 5: a serial number holds the serials that are named, and the others in their order") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"MT-1","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"45.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"MT-1","quantity":"1"},{"item":"RM-100","quantity":"2"}]}})");
    w.receiveMaterial();
    for (const auto* motor : {"M-1", "M-2", "M-3"}) w.receive("MT-1", 1, motor);
    w.order("PU-1", 3);
    for (const auto* motor : {"M-1", "M-2", "M-3"}) w.issue("MO-1", std::string{"MT-1/"} + motor, 1);
    w.issue("MO-1", "RM-100/L-B", 6);
    const auto no = [&](const std::string& args) {
        return w.no("report", R"({"order":"MO-1","bin":"MAIN/A-01",)" + args + "}");
    };
    CHECK(no(R"("good":"2","serials":["P-1"])") == "production.report.serials");
    CHECK(no(R"("good":"2","serials":["P-1","P-1"])") == "production.report.serial_taken");
    CHECK(no(R"("good":"0.5")") == "production.order.whole");
    CHECK(no(R"("good":"1","built":[{"serial":"P-1","from":["RM-100/L-A"]}])") == "production.report.input");
    w.to("report", R"({"order":"MO-1","bin":"MAIN/A-01","good":"2","serials":["P-2"],"built":[{"serial":"P-1","from":["MT-1/M-3"]}]})");
    CHECK(w.inside("P-1", "M-3") == 1);
    CHECK(w.inside("P-2", "M-1") + w.inside("P-2", "M-2") == 1);
    CHECK(w.inside("P-1", "L-B") == 2);
    CHECK(no(R"("good":"1","built":[{"serial":"P-3","from":["MT-1/M-3"]}])") == "production.report.input");
    CHECK(no(R"("good":"1","serials":["P-1"])") == "production.report.serial_taken");
    w.to("report", R"({"order":"MO-1","bin":"MAIN/A-01","good":"1","serials":["P-3"]})");
    CHECK(w.count("production_report") == 3);
    CHECK(w.count("genealogy") == 6);
    CHECK(w.complaints().empty());
}

TEST_CASE("a lot never goes into itself, on any level") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"AX-1","name":"Axle","category":"FG","unit":"pcs","tracking":"lot","standardCost":"6.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"AX-1","lines":[{"item":"FG-500","quantity":"1"}]}})");
    w.receiveMaterial();
    w.order("FG-500", 10, R"("lot":"FG-1")");
    w.issue("MO-1", "RM-100/L-B", 10);
    w.report("MO-1", 10, 10);
    w.report("MO-1", 20, 5);
    w.order("AX-1", 3, R"("lot":"AX-1")");
    w.issue("MO-2", "FG-500/FG-1", 3);
    w.report("MO-2", 0, 3);
    w.order("FG-500", 10, R"("lot":"FG-1")");
    // By hand, as if the axle could be a part of the bracket.
    w.act([](db::Tx& tx) {
        tx.run(R"sql(
            update work_order_component set item_id = (select item_id from item where number = 'AX-1')
            where item_id = (select item_id from item where number = 'PK-10')
        )sql");
    });
    CHECK(w.no("issue", R"({"order":"MO-1","lot":"AX-1/AX-1","quantity":"1"})") == "production.issue.circle");
    w.issue("MO-3", "AX-1/AX-1", 1);
    w.report("MO-3", 10, 10);
    CHECK(w.no("report", R"({"order":"MO-3","opNo":20,"good":"1","bin":"MAIN/A-01"})") == "production.report.circle");
    w.report("MO-3", 20, 1, 0, 0, R"("lot":"FG-2")");
    CHECK(w.inside("FG-2", "AX-1") == 0);  // a tenth of one
    CHECK(w.complaints().empty());
}

TEST_CASE("material that is taken by itself goes with the report: what is set aside first, then the oldest") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1","backflush":true},{"item":"PK-10","quantity":"0.1","backflush":true}]}})");
    w.receive("RM-100", 8, "L-1");
    w.receive("PK-10", 5, {}, "A-02");
    w.order("CL-1", 20, R"("lot":"CL-1")");
    w.receive("RM-100", 20, "L-2");
    const auto done = w.report("MO-1", 0, 10);
    REQUIRE(done.at("backflushed").as_array().size() == 2);
    CHECK(w.onHand("L-1") == 0);
    CHECK(w.onHand("L-2") == 18);
    CHECK(w.inside("CL-1", "L-1") == 8);
    CHECK(w.inside("CL-1", "L-2") == 2);
    CHECK(w.balance("1310") == 25'50 - 30'00);
    w.perform("inventory.hold", R"({"lot":"RM-100/L-2","reason":"coating"})");
    CHECK(w.no("report", R"({"order":"MO-1","good":"10","bin":"MAIN/A-01"})") == "production.backflush.short");
    CHECK(w.of("MO-1", "good") == 10);
    CHECK(w.complaints().empty());
}

TEST_CASE("the life of a tool counts the pieces that are reported") {
    Works w;
    w.play(R"({"do":"engineering.addTool","args":{"code":"DIE-9","name":"Die","life":30}}
{"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1"}]}}
{"do":"engineering.addRouting","args":{"item":"CL-1","operations":[{"name":"Bend","workCenter":"PRESS1","run":"1 min","tool":"DIE-9"}]}})");
    w.order("CL-1", 40);
    w.report("MO-1", 10, 20, 5);
    CHECK(w.number("select used from tool where code = 'DIE-9'") == 25);
    CHECK(w.text("select state from tool where code = 'DIE-9'") == "ready");
    w.report("MO-1", 10, 6);
    CHECK(w.text("select state from tool where code = 'DIE-9'") == "worn");
    CHECK(w.complaints().empty());
}
