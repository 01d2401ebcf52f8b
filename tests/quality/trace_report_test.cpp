// A8 row 15: the trace report, from a supplier's lot to the customers and from a delivery to the suppliers' lots.
#include "quality/threaded.h"

using namespace test;
using quality::TraceReport;

namespace {

const quality::TracedSource* sourceOf(const TraceReport& report, const std::string& lot) {
    const auto found = std::ranges::find(report.sources, lot, &quality::TracedSource::number);
    return found == report.sources.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("A8 row 15: the report of a supplier's lot names every delivery of what was made of it, and what came back") {
    Threaded firm;
    firm.goOn();
    const auto report = firm.report("L-B");
    REQUIRE(report.goods.size() == 1);
    CHECK(report.goods[0].number == "L-B");
    CHECK(report.goods[0].onHand == tl::quantity(108));  // 200 and 10 less 102 that were issued
    REQUIRE(report.deliveries.size() == 1);
    CHECK(report.deliveries[0].customer == "Nord Maschinen GmbH");
    CHECK(report.deliveries[0].shipment == "SH-1");
    CHECK(report.deliveries[0].number == "FG-L1");
    CHECK(report.deliveries[0].quantity == tl::quantity(90));
    CHECK(report.deliveries[0].returned == tl::quantity(5));
    REQUIRE(report.forth.size() == 1);
    CHECK(report.forth[0].outputLot == "FG-L1");
    CHECK(report.forth[0].quantity == tl::quantity(98));
    CHECK(report.units.at(report.forth[0].input) == "pcs");
    REQUIRE(report.checks.size() == 1);
    CHECK(report.checks[0].number == "QI-1");
    CHECK(report.checks[0].supplier == "Blank Works");
    REQUIRE(report.sources.size() == 1);  // it is its own
    CHECK(report.sources[0].suppliers == "Blank Works");
    CHECK(report.sources[0].received == tl::quantity(210));
    CHECK_FALSE(report.sources[0].quantity.has_value());
    CHECK_FALSE(report.cut);
}

TEST_CASE("A8 row 15: the report of a delivery, an order, a customer or a pallet names the suppliers' lots behind it") {
    Threaded firm;
    firm.sell("FG-500", 3);
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    for (const auto& code : {std::string{"SH-1"}, std::string{"SO-1"}, std::string{"SO-1/1"}, std::string{"IN-2026-1"}, firm.sscc}) {
        INFO(code);
        const auto report = firm.report(code);
        REQUIRE(report.goods.size() == 1);
        CHECK(report.goods[0].number == "FG-L1");
        const auto* blanks = sourceOf(report, "L-B");
        REQUIRE(blanks != nullptr);
        CHECK(blanks->quantity == tl::quantity(98));
        CHECK(blanks->suppliers == "Blank Works");
        const auto* cartons = sourceOf(report, "-");
        REQUIRE(cartons != nullptr);
        CHECK(cartons->mixed);
        CHECK(sourceOf(report, "L-A") == nullptr);
        REQUIRE_FALSE(report.deliveries.empty());
        CHECK(report.deliveries[0].shipment == "SH-1");
        CHECK(report.deliveries[0].meant);
        CHECK(report.checks.size() == 1);
    }
    CHECK(firm.report("SH-1").deliveries.size() == 1);
    CHECK(firm.report("C-1").deliveries.size() == 2);
}

TEST_CASE("the report of a complaint or a nonconformance names all who have some of the lot") {
    Threaded firm;
    firm.perform("people.addParty", R"({"number":"C-2","name":"Sued Maschinen GmbH","roles":["customer"]})");
    firm.perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20","priceList":"STD"})");
    firm.perform("orders.enter", R"({"customer":"C-2","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"3"}]})");
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    firm.goOn();
    const auto complaint = firm.report("CP-1");
    REQUIRE(complaint.deliveries.size() == 2);
    CHECK(complaint.deliveries[0].meant);  // what it is about comes first
    CHECK(complaint.deliveries[0].shipment == "SH-1");
    CHECK_FALSE(complaint.deliveries[1].meant);
    CHECK(complaint.deliveries[1].customer == "Sued Maschinen GmbH");
    CHECK(complaint.deliveries[1].quantity == tl::quantity(3));
    CHECK(firm.report("NC-1").deliveries.size() == 2);
    CHECK(firm.report("8D-1").deliveries.size() == 2);
    CHECK(firm.report("S-1").deliveries.size() == 2);
    CHECK(firm.report("RA-1").deliveries.size() == 1);
    CHECK(firm.report("TK-1").goods.size() == 1);
}

TEST_CASE("a report of many lots takes as many statements as one of few") {
    Threaded firm;
    const auto statements = [&] {
        const auto of = firm.ref("S-1");
        std::int64_t run = 0;
        std::size_t goods = 0;
        firm.act([&](db::Tx& tx) {
            const auto before = firm.company->writer().statementsRun();
            goods = quality::traceReport(tx, of)->goods.size();
            run = firm.company->writer().statementsRun() - before;
        });
        return std::pair{goods, run};
    };
    const auto [few, early] = statements();
    for (int i = 0; i < 30; ++i) firm.receive("RM-100", 1, fmt::format("L-X{:02}", i), "QC", R"("expiresOn":"2027-01-31","supplier":"S-1")");
    const auto [many, late] = statements();
    CHECK(many == few + 30);
    CHECK(late == early);
    const auto report = firm.report("S-1");
    CHECK(report.sources.size() == many);
    for (const auto& source : report.sources) {
        CHECK(source.suppliers == "Blank Works");
        CHECK(source.received > tl::Quantity{});
    }
}

TEST_CASE("a report reads so many steps of the genealogy and says when there are more") {
    Threaded firm;
    const auto lot = firm.ref("FG-L1");  // blanks and cartons went into it
    const auto most = [&](int steps) { return *firm.ask([&](const db::Read& r) { return quality::traceReport(r, lot, steps); }); };
    CHECK(most(2).back.size() == 2);
    CHECK_FALSE(most(2).cut);
    CHECK(most(1).back.size() == 1);
    CHECK(most(1).cut);
    CHECK(most(0).back.empty());
    CHECK(most(0).cut);
}

TEST_CASE("a report of lots that were made of each other has each step once") {
    Threaded firm;
    firm.receive("RM-100", 10, "L-C", "QC", R"("expiresOn":"2027-01-31","supplier":"S-1")");
    for (const auto& [input, output] : {std::pair{"FG-L1", "L-C"}, std::pair{"L-C", "L-A"}})
        firm.act([&, input = input, output = output](db::Tx& tx) {
            tx.run(R"sql(
                insert into genealogy (output_lot_id, input_lot_id, work_order_id, op_no, quantity, occurred_at)
                select o.lot_id, i.lot_id, w.work_order_id, 30, 5000000, $1
                from lot o, lot i, work_order w where o.number = $2 and i.number = $3 and w.number = 'MO-1'
            )sql", tx.now(), std::string{output}, std::string{input});
        });
    const auto report = firm.report("S-1");
    CHECK(report.goods.size() == 2);        // L-B, of which FG-L1 was made, of which L-C
    CHECK(report.forth.size() == 3);        // and of that L-A
    REQUIRE(report.back.size() == 3);       // FG-L1 went into L-C, and blanks and cartons into that
    REQUIRE(report.sources.size() == 2);    // the blanks, and the cartons
    CHECK(sourceOf(report, "L-B")->quantity == tl::quantity(98));
    CHECK_FALSE(report.cut);
}

TEST_CASE("a record without goods has a report that says so, and none at all where there is no record") {
    Threaded firm;
    firm.goOn();
    const auto drawing = firm.report("D-500");
    CHECK(drawing.goods.empty());
    CHECK(drawing.deliveries.empty());
    CHECK(firm.ask([](const db::Read& r) { return quality::traceReport(r, {"lot", 999'999}); }) == std::nullopt);
    CHECK(firm.complaints().empty());
}

TEST_CASE("a report shows its reader only what he may see") {
    Threaded firm;
    firm.perform("people.addRole", R"({"name":"keeper","permissions":["stock.see"]})");
    firm.perform("people.addUser", R"({"name":"karl","fullName":"Karl Keeper","password":"correct horse battery","roles":[{"role":"keeper"}]})");
    const auto karl = firm.company->actorNamed("karl", "test");
    const auto lot = firm.ref("L-B");
    const auto report = firm.company->read(karl, [&](const db::Read& r) { return quality::traceReport(r, lot); });
    REQUIRE(report.has_value());
    CHECK(report->goods.size() == 1);
    CHECK(report->forth.empty());
    CHECK(report->deliveries.empty());
    CHECK(report->checks.empty());
}
