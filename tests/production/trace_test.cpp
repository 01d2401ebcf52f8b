// A7.5: a lot is traced over all levels, back to what it is made of and on to who got it.
#include <algorithm>

#include "database/list.h"
#include "production/trace.h"
#include "support/works.h"

using namespace test;
namespace {

// Blanks of L-B and L-A -> brackets FG-1 -> axles AX-1 and AX-2 -> a customer.
struct Traced : Works {
    Traced() {
        play(R"({"do":"inventory.addItem","args":{"number":"AX","name":"Axle","category":"FG","unit":"pcs","tracking":"lot","standardCost":"6.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"AX","lines":[{"item":"FG-500","quantity":"1"},{"item":"PK-10","quantity":"1"}]}})");
        receiveMaterial();
        order("FG-500", 20, R"("lot":"FG-1")");
        issue("MO-1", "RM-100/L-B", 15);
        issue("MO-1", "RM-100/L-A", 5);
        report("MO-1", 10, 20);
        report("MO-1", 20, 20);
        order("AX", 8, R"("lot":"AX-1")");
        issue("MO-2", "FG-500/FG-1", 8);
        issue("MO-2", "PK-10/-", 8);
        report("MO-2", 0, 5);
        report("MO-2", 0, 3, 0, 0, R"("lot":"AX-2")");
        const auto so = sell("AX", 4);
        perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    }
    template <class Ask>
    auto ask(Ask&& use) {
        return company->read(boss, [&](const db::Read& r) { return use(r); });
    }
};

tl::LotId lot(const db::Read& read, const std::string& number) {
    return read.one<tl::LotId>("select min(lot_id) as lot_id from lot where number = $1", number);
}

std::vector<std::string> said(const production::Trace& trace) {
    std::vector<std::string> all;
    for (const auto& e : trace.edges)
        all.push_back(fmt::format("{} {} <- {} {}", e.level, e.outputLot, e.inputLot, toText(e.quantity)));
    return all;
}

}  // namespace

TEST_CASE("A7 row 5: back over all levels, each with its quantity and its order") {
    Traced w;
    const auto trace = w.ask([&](const db::Read& r) { return production::traceBack(r, lot(r, "AX-1")); });
    CHECK(said(trace) == std::vector<std::string>{"1 AX-1 <- FG-1 5", "1 AX-1 <- - 5", "2 FG-1 <- L-A 5", "2 FG-1 <- L-B 15"});
    CHECK(trace.edges.front().orderNumber == "MO-2");
    CHECK_FALSE(trace.cut);
    const auto near = w.ask([&](const db::Read& r) { return production::traceBack(r, lot(r, "AX-1"), 1); });
    CHECK(near.edges.size() == 2);
    const auto few = w.ask([&](const db::Read& r) { return production::traceBack(r, lot(r, "AX-1"), 40, 3); });
    CHECK(few.edges.size() == 3);
    CHECK(few.cut);
}

TEST_CASE("A7 row 5: forward over all levels, and to the customers") {
    Traced w;
    const auto trace = w.ask([&](const db::Read& r) { return production::traceForward(r, lot(r, "L-B")); });
    CHECK(said(trace) == std::vector<std::string>{"1 FG-1 <- L-B 15", "2 AX-1 <- FG-1 5", "2 AX-2 <- FG-1 3"});
    const auto sent = w.ask([&](const db::Read& r) { return production::sentOut(r, lot(r, "L-B")); });
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].number == "AX-1");
    CHECK(sent[0].quantity == tl::quantity(4));
    CHECK(sent[0].customer == "Nord Maschinen GmbH");
    // Cartons cannot be told apart: no trace begins at them.
    CHECK(w.ask([&](const db::Read& r) { return production::traceForward(r, lot(r, "-")); }).edges.empty());
}

TEST_CASE("A7 row 5: the lists show what was reported, taken and made of it, to those who may see it") {
    Traced w;
    for (const auto* list : {"work_orders", "work_order_components", "work_order_operations", "production_reports",
                             "material_issues", "genealogy", "work_order_costs"}) {
        INFO(list);
        const auto page = w.ask([&](const db::Read& r) { return db::page(r, allActions().list(list), {}); });
        CHECK_FALSE(page.rows.empty());
    }
    CHECK(w.complaints().empty());
}
