// A7.2: the dispatch list of a work centre, the next job on top, with the reason where one cannot begin.
#include "floor/shop.h"

using namespace test;

namespace {

std::string numbers(const std::vector<production::Dispatch>& list) {
    std::string all;
    for (const auto& row : list) all += (all.empty() ? "" : " ") + row.orderNumber;
    return all;
}

std::string blocks(const production::Dispatch& row) {
    std::string all;
    for (const auto& b : row.blockedBy) all += (all.empty() ? "" : " ") + std::string{b.why.code};
    return all;
}

}  // namespace

TEST_CASE("A7 row 2: what runs comes first, then priority, due day and order") {
    Shop shop;
    shop.order("MO-901", 10, 5);
    shop.order("MO-902", 10, 3);
    shop.order("MO-903", 10, 3);
    shop.order("MO-904", 10, 9);
    shop.set(R"sql(update work_order set priority = 10 where number = 'MO-904')sql");
    CHECK(numbers(shop.list("SAW")) == "MO-904 MO-902 MO-903 MO-901");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    const auto list = shop.list("SAW");
    CHECK(numbers(list) == "MO-901 MO-904 MO-902 MO-903");
    REQUIRE(list[0].people.size() == 1);
    CHECK(list[0].people[0].name == "Bert");
    CHECK(list[0].people[0].kind == production::Doing::setup);
    CHECK(list[0].state == "running");
    shop.set(R"sql(update work_order set state = 'finished' where number = 'MO-902')sql");
    CHECK(numbers(shop.list("SAW")) == "MO-901 MO-904 MO-903");
    CHECK(shop.list("FORGE").size() == 3);
}

TEST_CASE("A7 row 2: a row says what is left and how long it takes") {
    Shop shop;
    shop.order("MO-901", 100);
    auto row = shop.list("SAW").at(0);
    CHECK(row.item == "FG-500");
    CHECK(row.left == tl::quantity(100));
    CHECK(row.plannedMs == 900'000 + 100 * 72'000);
    CHECK(row.opNo == 10);
    CHECK(row.unit == "pcs");
    shop.to("logOn", R"({"operation":"MO-901/10","badge":"B-2"})");
    shop.passOn("MO-901", 10, 40);
    row = shop.list("SAW").at(0);
    CHECK(row.left == tl::quantity(60));
    CHECK(row.plannedMs == 60 * 72'000);
}

TEST_CASE("A7 row 2: each thing that is in the way is named") {
    Shop shop;
    shop.order("MO-901", 10);
    CHECK(blocks(shop.list("SAW").at(0)).empty());
    CHECK(blocks(shop.list("FORGE").at(0)) == "production.job.earlier");
    shop.passOn("MO-901", 10, 10);
    CHECK(blocks(shop.list("FORGE").at(0)).empty());

    SECTION("the tool") {
        shop.set(R"sql(update tool set state = 'repair' where code = 'DIE-1')sql");
        CHECK(blocks(shop.list("FORGE").at(0)) == "production.job.tool");
    }
    SECTION("the skill, which nobody has today, or the person who asks") {
        CHECK(blocks(shop.list("FORGE", "2").at(0)) == "production.skill.missing");
        CHECK(blocks(shop.list("FORGE", "1").at(0)).empty());
        shop.wait(2);  // Anna's ended yesterday
        CHECK(blocks(shop.list("FORGE").at(0)) == "production.skill.nobody");
        CHECK(blocks(shop.list("FORGE", "1").at(0)) == "production.skill.expired");
    }
    SECTION("the machine") {
        shop.set(R"sql(update work_order_operation set machine_id = (select machine_id from machine where code = 'FORGE-1')
                       where op_no = 20)sql");
        shop.to("recordMachine", R"({"machine":"FORGE-1","state":"down"})");
        CHECK(blocks(shop.list("FORGE").at(0)) == "production.job.machine");
    }
    SECTION("a stop of the order") {
        shop.set(R"sql(update work_order set stopped = 'wrong drawing')sql");
        const auto row = shop.list("FORGE").at(0);
        CHECK(blocks(row) == "production.job.stopped");
        CHECK(std::string{row.blockedBy[0].why.what()}.find("wrong drawing") != std::string::npos);
    }
    SECTION("a call that stops the work centre, and one for quality at the operation") {
        shop.to("raiseCall", R"({"workCenter":"FORGE","kind":"safety","text":"Oil on the floor","stops":true})");
        shop.to("raiseCall", R"({"operation":"MO-901/20","kind":"quality","text":"Burr"})");
        CHECK(blocks(shop.list("FORGE").at(0)) == "production.job.center_stopped production.job.quality");
    }
}

TEST_CASE("A7 row 2: material that is not there, and a lot that is held, block") {
    Shop shop;
    shop.order("MO-901", 10);
    shop.set(R"sql(
        insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, op_no, backflush,
                                          cost_share, designators, allocated, issued, version)
        select w.work_order_id, 10, 'component', i.item_id, '', 1000000, 10000000, 10, 0, 0, '', 0, 0, 1
        from work_order w, item i where w.number = 'MO-901' and i.number = 'RM-100'
    )sql");
    const auto row = shop.list("SAW").at(0);
    CHECK(blocks(row) == "production.job.material");
    CHECK(std::string{row.blockedBy[0].why.what()}.starts_with("10 pcs of RM-100 are needed"));
    shop.perform("inventory.receive", R"({"item":"RM-100","quantity":"10 pcs","bin":"MAIN/A-01","lot":"L-A"})");
    CHECK(blocks(shop.list("SAW").at(0)).empty());

    // Set aside for the order, then held.
    shop.set(R"sql(
        insert into material_allocation (work_order_component_id, stock_balance_id, quantity, covers)
        select c.work_order_component_id, b.stock_balance_id, 10000000, 10000000
        from work_order_component c join stock_balance b on b.item_id = c.item_id
    )sql");
    shop.set(R"sql(update stock_balance set allocated = 10000000)sql");
    shop.set(R"sql(update work_order_component set allocated = 10000000)sql");
    CHECK(blocks(shop.list("SAW").at(0)).empty());
    shop.set(R"sql(update lot set on_hold = 1)sql");
    CHECK(blocks(shop.list("SAW").at(0)) == "production.job.held");
}

TEST_CASE("A7 row 2: a drawing that is not released blocks, and is not shown") {
    Shop shop;
    shop.order("MO-901", 10);
    const auto file = shop.company->keepAttachment(shop.boss, "%PDF-1.4", "application/pdf");
    shop.act([&](db::Tx& tx) {
        const auto document = tx.make<std::int64_t>(R"sql(
            insert into document (number, title, kind, version) values ('D-500', 'Bracket', 'drawing', 1) returning document_id
        )sql");
        tx.run(R"sql(
            insert into document_revision (document_id, revision, state, sha256, file_name, version)
            values ($1, 'A', 'released', $2, 'D-500.pdf', 1)
        )sql", document, file);
        tx.run(R"sql(
            insert into work_order_document (work_order_id, op_no, document_revision_id)
            select w.work_order_id, 10, r.document_revision_id from work_order w, document_revision r
        )sql");
    });
    const auto papers = [&] {
        return shop.company->read(shop.boss, [](const db::Read& r) {
            return production::papersOf(r, r.one<tl::WorkOrderOperationId>(
                                               R"sql(select work_order_operation_id from work_order_operation where op_no = 10)sql"));
        });
    };
    CHECK(blocks(shop.list("SAW").at(0)).empty());
    REQUIRE(papers().size() == 1);
    CHECK(papers()[0].sha256 == file);
    // A newer revision came into use: what was begun by this one goes on by it.
    shop.set(R"sql(update document_revision set state = 'superseded')sql");
    CHECK(blocks(shop.list("SAW").at(0)).empty());
    CHECK(papers().size() == 1);
    shop.set(R"sql(update document_revision set state = 'withdrawn')sql");
    CHECK(blocks(shop.list("SAW").at(0)) == "production.job.drawing");
    CHECK(papers().empty());
    CHECK(shop.no("logOn", R"({"operation":"MO-901/10","badge":"B-2"})") == "production.job.drawing");
}
