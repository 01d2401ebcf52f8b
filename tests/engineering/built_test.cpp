// A5 row 14: a serial as designed, as built and as maintained, side by side.
#include "engineering/built.h"
#include "engineering/office.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

// One pump by MO-1 with two blanks and a bearing; one of the blanks came in another revision than designed.
struct Fleet : Office {
    Fleet() {
        play(R"({"do":"inventory.addItem","args":{"number":"PU","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"90.00 EUR"}}
{"do":"inventory.setCost","args":{"item":"RM-100","revision":"B","cost":"2.60 EUR"}}
{"do":"inventory.receive","args":{"item":"PU","quantity":"1","bin":"MAIN/A-01","lot":"SN-1"}}
{"do":"inventory.receive","args":{"item":"RM-100","quantity":"5","bin":"MAIN/A-01","lot":"L-A"}}
{"do":"inventory.receive","args":{"item":"RM-100","quantity":"5","bin":"MAIN/A-01","lot":"L-B","revision":"B"}}
{"do":"inventory.receive","args":{"item":"SP-9","quantity":"9","bin":"MAIN/A-01"}})");
        plan(1, "PU", 1, today());
        component("MO-1", 10, "RM-100", "A", 2);
        component("MO-1", 20, "SP-9", "", 1);
        went("MO-1", "SN-1", "RM-100", "L-A", 1, 10);
        went("MO-1", "SN-1", "RM-100", "L-B", 1, 10);
    }
    void component(const std::string& order, int line, const std::string& part, const std::string& revision, int pieces) {
        act([&](db::Tx& tx) {
            tx.run(R"sql(
                insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, op_no,
                                                  backflush, cost_share, designators, allocated, issued, version)
                select w.work_order_id, cast($2 as bigint), 'component', i.item_id, cast($4 as text), cast($5 as bigint),
                       cast($5 as bigint), null, 0, 0, '', 0, 0, 1
                from work_order w, item i where w.number = $1 and i.number = $3
            )sql", order, line, part, revision, tl::quantity(pieces));
        });
    }
    void went(const std::string& order, const std::string& into, const std::string& part, const std::string& lot, int pieces,
              int op) {
        act([&](db::Tx& tx) {
            tx.run(R"sql(
                insert into genealogy (output_lot_id, input_lot_id, work_order_id, op_no, quantity, employee_id, machine_id,
                                       production_report_id, occurred_at)
                select o.lot_id, l.lot_id, w.work_order_id, cast($5 as bigint), cast($6 as bigint), null, null, null,
                       cast($7 as bigint)
                from lot o, lot l join item i on i.item_id = l.item_id, work_order w
                where o.number = $2 and i.number = $3 and l.number = $4 and w.number = $1
            )sql", order, into, part, lot, op, tl::quantity(pieces), clock);
        });
    }
    tl::LotId lot(std::string_view number) {
        return rows<tl::LotId>(R"sql(select lot_id from lot where number = $1)sql", number).at(0);
    }
    engineering::Built built(std::string_view serial) {
        const auto id = lot(serial);
        return read([&](const db::Read& r) { return engineering::built(r, id); });
    }
    // "RM-100 2 2 2": designed, built, maintained.
    Parts sides(const engineering::Built& b) {
        Parts all;
        for (const auto& p : b.parts)
            all.push_back(fmt::format("{} {} {} {}", p.number, tl::toText(p.designed), tl::toText(p.builtQuantity()),
                                      tl::toText(p.maintainedQuantity())));
        return all;
    }
};

}  // namespace

TEST_CASE("A5 row 14: what was designed, what was built and what is in it now stand side by side") {
    Fleet f;
    const auto b = f.built("SN-1");
    CHECK(b.item == "PU");
    CHECK(b.workOrder == "MO-1");
    CHECK(f.sides(b) == Parts{"RM-100 2 2 2", "SP-9 1 0 0"});  // the bearing was forgotten
    CHECK(b.parts[0].designedRevision == "A");
    REQUIRE(b.parts[0].built.size() == 2);
    CHECK(b.parts[0].built[0].revision == "A");
    CHECK(b.parts[0].built[1].revision == "B");
    CHECK(b.parts[0].built[1].opNo == 10);
    CHECK(f.refusal([&] { f.read([](const db::Read& r) { return engineering::built(r, tl::LotId{4711}); }); }) == "engineering.lot.unknown");
}

TEST_CASE("A5 row 14: rework puts in what was missing, and taking apart leaves nothing") {
    Fleet f;
    f.plan(2, "PU", 1, f.today());
    f.plan(3, "PU", 1, f.today());
    f.perform("inventory.receive", R"({"item":"PU","quantity":"1","bin":"MAIN/A-01","lot":"SN-1R"})");
    f.act([](db::Tx& tx) {
        tx.run(R"sql(update work_order set kind = 'rework', defect = 'no bearing' where number = 'MO-2')sql");
        tx.run(R"sql(update work_order set kind = 'disassembly' where number = 'MO-3')sql");
    });
    f.went("MO-2", "SN-1R", "PU", "SN-1", 1, 10);
    f.went("MO-2", "SN-1R", "SP-9", "-", 1, 10);
    for (const auto* serial : {"SN-1", "SN-1R"}) {
        const auto b = f.built(serial);
        CHECK(f.sides(b) == Parts{"RM-100 2 2 2", "SP-9 1 0 1"});
        CHECK(b.reworks == Parts{"MO-2"});
        CHECK(b.takenApart == "");
    }
    f.went("MO-3", "L-A", "PU", "SN-1R", 1, 10);
    const auto b = f.built("SN-1");
    CHECK(b.takenApart == "MO-3");
    CHECK(f.sides(b) == Parts{"RM-100 2 2 0", "SP-9 1 0 0"});
}
