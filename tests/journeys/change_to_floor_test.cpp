// Flow E7 on the floor (beyond the peers, 11): what a change order foretells is what happens when the work is done.
#include <boost/json.hpp>
#include <fmt/format.h>

#include "engineering/built.h"
#include "engineering/change.h"
#include "support/world.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

constexpr const char* password = "nine copper kettles sing";

struct Taken {
    std::string number;
    tl::Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Taken, (), (number, quantity))

// 376 blanks of revision A, five orders that want more than that, and the change to B.
struct ToFloor : World {
    ToFloor() : World{flows} {
        perform("people.addUser",
                fmt::format(R"({{"name":"eva","fullName":"Eva Engel","password":"{}","roles":[{{"role":"engineer"}}]}})", password));
        eva = company->actorNamed("eva", "test");
        receive(278, "L-A", R"(,"expiresOn":"2027-03-31")");
        receive(98, "L-B", R"(,"expiresOn":"2027-01-31")");
        perform("inventory.receive", R"({"item":"PK-10","quantity":"100","bin":"MAIN/A-02"})");
        int day = 1;
        for (const int pieces : {90, 120, 60, 150, 80})
            perform("production.addWorkOrder",
                    fmt::format(R"({{"item":"FG-500","quantity":"{}","startsOn":"2026-12-{:02}","dueOn":"2026-12-{:02}","site":"MAIN"}})",
                                pieces, day, day + 1)),
                day += 2;
        perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
        perform("engineering.addDocumentRevision", paper("A"));
        perform("engineering.releaseDocument",
                fmt::format(R"({{"documentRevision":{},"version":1}})", number("select max(document_revision_id) as id from document_revision")));
        perform("engineering.addChangeOrder", R"({"title":"A thicker coat","reason":"blanks crack","effectivity":"use_up",
            "items":[{"item":"RM-100","revision":"B","unitCost":"2.60 EUR"},{"item":"FG-500","unitCost":"5.15 EUR"}]})");
        perform("engineering.addDocumentRevision", paper("B", R"(,"changeOrder":"ECO-1")"));
    }
    void receive(int pieces, const std::string& lot, const std::string& more = {}) {
        perform("inventory.receive", fmt::format(R"({{"item":"RM-100","quantity":"{}","bin":"MAIN/A-01","lot":"{}"{}}})", pieces, lot, more));
    }
    std::string paper(const char* revision, const std::string& more = {}) {
        return fmt::format(R"({{"document":"D-500","revision":"{0}","attachment":"{1}","fileName":"D-500-{0}.pdf"{2}}})", revision,
                           company->keepAttachment(boss, fmt::format("%PDF {}", revision), "application/pdf"), more);
    }
    engineering::Effect effect() {
        const auto id = rows<tl::ChangeOrderId>(R"sql(select change_order_id from change_order where number = 'ECO-1')sql").at(0);
        return company->read(boss, [&](const db::Read& r) { return engineering::effect(r, id); });
    }
    void change() {
        perform("engineering.submitChange", R"({"changeOrder":"ECO-1","version":1})");
        db::Circumstances circumstances;
        circumstances.signature = company->sign(eva, {password}, "reviewed for production");
        company->perform(eva, {"engineering.approveChange", R"({"changeOrder":"ECO-1","version":2})", circumstances, 1});
        perform("engineering.releaseChange", R"({"changeOrder":"ECO-1","version":3})");
    }
    // Released, and every blank that is set aside for it issued.
    void work(const std::string& order) {
        perform("production.release", fmt::format(R"({{"order":"{}"}})", order));
        for (const auto& part : rows<Taken>(R"sql(
                 select l.number, m.quantity
                 from work_order w join work_order_component c on c.work_order_id = w.work_order_id
                 join material_allocation m on m.work_order_component_id = c.work_order_component_id
                 join stock_balance b on b.stock_balance_id = m.stock_balance_id join lot l on l.lot_id = b.lot_id
                 join item i on i.item_id = l.item_id
                 where w.number = $1 and i.number = 'RM-100' order by m.material_allocation_id
             )sql", order))
            perform("production.issue", fmt::format(R"({{"order":"{}","lot":"RM-100/{}","quantity":"{}"}})", order, part.number,
                                                    tl::toText(part.quantity)));
    }
    // The orders that took blanks of a revision, in the order in which they did.
    Parts tookOf(const std::string& revision) {
        return rows<std::string>(R"sql(
            select w.number
            from material_issue m join lot l on l.lot_id = m.lot_id join item i on i.item_id = l.item_id
            join work_order w on w.work_order_id = m.work_order_id
            where i.number = 'RM-100' and l.revision = $1 group by w.number order by min(m.material_issue_id)
        )sql", revision);
    }
    std::string drawingOf(const std::string& order) {
        return rows<std::string>(R"sql(
            select r.revision
            from work_order w join work_order_document d on d.work_order_id = w.work_order_id
            join document_revision r on r.document_revision_id = d.document_revision_id
            where w.number = $1
        )sql", order)
            .at(0);
    }
    db::Actor eva;
};

}  // namespace

TEST_CASE("E7: the order foretold as the first with revision B is the first in the replay") {
    ToFloor floor;
    const auto foretold = floor.effect().stock.at(0);
    CHECK(foretold.onHand == tl::quantity(376));
    CHECK(foretold.lastOld == "MO-4");
    CHECK(foretold.firstNew == "MO-4");  // 106 of the last blanks of A, then 44 of B
    floor.change();
    floor.receive(200, "L-C", R"(,"expiresOn":"2027-06-30")");
    for (const auto* order : {"MO-1", "MO-2", "MO-3", "MO-4", "MO-5"}) floor.work(order);
    const auto old = floor.tookOf("A"), fresh = floor.tookOf("B");
    REQUIRE_FALSE(old.empty());
    REQUIRE_FALSE(fresh.empty());
    CHECK(old.back() == foretold.lastOld);
    CHECK(fresh.front() == foretold.firstNew);
    CHECK(fresh == Parts{"MO-4", "MO-5"});
    for (const auto& complaint : floor.complaints()) FAIL_CHECK(complaint);
}

TEST_CASE("A5 row 3: old stock is used up first: what is set aside before the change stays with its order, and the effect knows it") {
    ToFloor floor;
    floor.work("MO-5");  // jumps the queue and takes 80
    const auto foretold = floor.effect().stock.at(0);
    CHECK(foretold.onHand == tl::quantity(296));
    CHECK(foretold.firstNew == "MO-4");
    floor.change();
    floor.receive(200, "L-C", R"(,"expiresOn":"2027-06-30")");
    for (const auto* order : {"MO-1", "MO-2", "MO-3", "MO-4"}) floor.work(order);
    CHECK(floor.tookOf("B") == Parts{"MO-4"});
}

TEST_CASE("A5 row 4: a work order keeps the bill, the routing and the drawing that it was released with") {
    ToFloor floor;
    floor.work("MO-1");
    floor.change();
    floor.work("MO-2");
    CHECK(floor.drawingOf("MO-1") == "A");
    CHECK(floor.drawingOf("MO-2") == "B");
    // Neither a new bill nor other times reach what is under way.
    floor.play(R"({"do":"engineering.retireBom","args":{"bom":"FG-500","version":2}}
{"do":"engineering.retireRouting","args":{"routing":"FG-500","version":2}})");
    CHECK(floor.number("select count(*) as n from work_order_operation o join work_order w on w.work_order_id = o.work_order_id where w.number = 'MO-1'") == 2);
    CHECK(floor.number("select required from work_order_component c join work_order w on w.work_order_id = c.work_order_id join item i on i.item_id = c.item_id where w.number = 'MO-1' and i.number = 'RM-100'") == 90'000'000);
    CHECK(floor.refusal("production.release", R"({"order":"MO-3"})") == "engineering.bom.none");
}

TEST_CASE("E7: what a lot was built of shows A or B rightly") {
    ToFloor floor;
    floor.change();
    floor.receive(200, "L-C", R"(,"expiresOn":"2027-06-30")");
    for (const auto* order : {"MO-1", "MO-2", "MO-3", "MO-4"}) floor.work(order);
    for (const auto* order : {"MO-1", "MO-4"}) {
        const int pieces = std::string{order} == "MO-1" ? 90 : 150;
        for (const int op : {10, 20})
            floor.perform("production.report", fmt::format(R"({{"order":"{0}","opNo":{1},"good":"{2}","lot":"F-{0}","bin":"MAIN/A-01"}})", order, op, pieces));
    }
    const auto revisions = [&](const std::string& lot) {
        const auto id = floor.rows<tl::LotId>(R"sql(select lot_id from lot where number = $1)sql", lot).at(0);
        std::string all;
        for (const auto& part : floor.company->read(floor.boss, [&](const db::Read& r) { return engineering::built(r, id); }).parts)
            for (const auto& l : part.built)
                if (part.number == "RM-100" && all.find(l.revision) == all.npos) all += l.revision;
        return all;
    };
    CHECK(revisions("F-MO-1") == "A");
    CHECK(revisions("F-MO-4") == "AB");
}
