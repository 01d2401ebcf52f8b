// flows.md E2 and E3 to the cent, through the door with people's JSON: from a work order for a sale to goods that left,
// and every cent of the work explained.
#include "support/works.h"

using namespace test;
namespace {

// E1 has brought the blanks; a customer has ordered 90 brackets.
struct Plant : Works {
    Plant() {
        receiveMaterial();
        sell("FG-500", 90);
        to("addWorkOrder", R"({"line":"SO-1/1","quantity":"100 pcs","lot":"FG-L1","dueOn":"2026-12-11"})");
    }
    void make() {
        to("release", R"({"order":"MO-1"})");
        to("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"102"})");
        to("issue", R"({"order":"MO-1","lot":"PK-10/-","quantity":"10"})");
        to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1.9"})");
        to("bookTime", R"({"order":"MO-1","opNo":20,"hours":"3.5"})");
        report("MO-1", 10, 100);
        report("MO-1", 20, 98, 2);
    }
};

}  // namespace

TEST_CASE("E2: 100 brackets are planned, made and closed, and the variances explain what is left to the cent") {
    Plant plant;
    GIVEN("the order is pegged to the sale before it is released") {
        CHECK(plant.number("select quantity from peg") == 90 * piece);
        CHECK(plant.text("select source from promise") == "supply");
        CHECK(plant.text("select ships_on from promise") == "2026-12-11");
        CHECK(plant.number("select quantity from supply") == 100 * piece);
        CHECK(plant.complaints().empty());
    }
    WHEN("it is released") {
        const auto released = plant.to("release", R"({"order":"MO-1"})");
        THEN("bill, routing and material are frozen: the lot that expires first is set aside") {
            CHECK(plant.count("work_order_operation") == 2);
            CHECK(plant.number("select unit_cost from work_order") == 5'050'000);
            CHECK(plant.ofComponent("MO-1", "RM-100", "allocated") == 100);
            CHECK(plant.text(R"sql(
                select l.number from material_allocation m join stock_balance b on b.stock_balance_id = m.stock_balance_id
                join lot l on l.lot_id = b.lot_id join item i on i.item_id = l.item_id where i.number = 'RM-100'
            )sql") == "L-B");
            CHECK(released.at("components").as_array().size() == 2);
            CHECK(plant.balance("1310") == 0);
        }
    }
    WHEN("it is made step by step") {
        plant.to("release", R"({"order":"MO-1"})");
        const auto blanks = plant.to("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"102"})");
        CHECK(blanks.at("over").as_string() == "2");
        CHECK(plant.entriesOn("1310") == 255'00);
        CHECK(plant.entriesOn("1300") == -255'00);
        plant.to("issue", R"({"order":"MO-1","lot":"PK-10/-","quantity":"10"})");
        CHECK(plant.entriesOn("1310") == 5'00);
        plant.to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1.9"})");
        plant.to("bookTime", R"({"order":"MO-1","opNo":20,"hours":"3.5"})");
        CHECK(plant.balance("5400") == -162'00);
        CHECK(plant.balance("5410") == -108'00);
        CHECK(plant.balance("1310") == 530'00);
        CHECK(plant.of("MO-1", "wip") == 530'00);
        plant.report("MO-1", 10, 100);
        CHECK(plant.balance("1320") == 0);
        const auto done = plant.report("MO-1", 20, 98, 2);
        CHECK(plant.entriesOn("1320") == 494'90);
        CHECK(plant.entriesOn("1310") == -494'90);
        THEN("the sale has its pieces in that commit, and the lot knows its blanks") {
            CHECK(plant.ofLine("SO-1", "allocated") == 90);
            CHECK(plant.count("peg") == 0);
            CHECK(done.at("served").as_array().size() == 1);
            CHECK(done.at("state").as_string() == "finished");
            CHECK(plant.inside("FG-L1", "L-B") == 98);
            CHECK(plant.inside("", "L-B") == 2);
            CHECK(plant.complaints().empty());
        }
        THEN("closing explains 35.10") {
            plant.to("close", R"({"order":"MO-1"})");
            CHECK(plant.entriesOn("1310") == -35'10);
            CHECK(plant.balance("5300") == 7'00);
            CHECK(plant.balance("5110") == 5'10);
            CHECK(plant.balance("5120") == 13'80);
            CHECK(plant.balance("5125") == 9'20);
            CHECK(plant.balance("1310") == 0);
            CHECK(plant.complaints().empty());
        }
    }
}

TEST_CASE("E2: the next order takes 150 blanks, 98 of the lot that expires first and 52 of the other") {
    Plant plant;
    plant.make();
    plant.to("addWorkOrder", R"({"item":"FG-500","quantity":"150","site":"MAIN","dueOn":"2026-12-18","release":true})");
    THEN("98 come of L-B and 52 of L-A") {
        const auto set = [&](const char* lot) {
            return plant.rows<std::int64_t>(R"sql(
                select cast(sum(m.quantity) as bigint) as pieces
                from material_allocation m join stock_balance b on b.stock_balance_id = m.stock_balance_id
                join lot l on l.lot_id = b.lot_id where l.number = $1
            )sql", lot).at(0) / piece;
        };
        CHECK(set("L-B") == 98);
        CHECK(set("L-A") == 52);
    }
}

TEST_CASE("E3: what was made for an order is shipped, billed and paid") {
    Plant plant;
    plant.make();
    WHEN("it leaves at once, whole") {
        plant.perform("warehouse.ship", R"({"order":"SO-1","carrier":"Fast Freight"})");
        CHECK(plant.balance("5000") == 454'50);
        CHECK(plant.balance("1320") == 40'40);
        plant.perform("finance.invoice", R"({"order":"SO-1"})");
        CHECK(plant.balance("1100") == 972'00);
        CHECK(plant.balance("4000") == -810'00);
        CHECK(plant.balance("2200") == -162'00);
        plant.perform("finance.receivePayment",
                      R"({"customer":"C-1","amount":"972.00 EUR","reference":"SO-1","invoices":[{"invoice":"IN-2026-1"}]})");
        CHECK(plant.text("select state from sales_order") == "completed");
        CHECK(plant.complaints().empty());
    }
    WHEN("60 leave now and 30 later") {
        plant.perform("warehouse.ship", R"({"order":"SO-1","lines":[{"line":1,"quantity":"60"}]})");
        CHECK(plant.balance("5000") == 303'00);
        CHECK(plant.ofLine("SO-1", "allocated") == 30);
        plant.wait(1);
        plant.perform("warehouse.ship", R"({"order":"SO-1"})");
        CHECK(plant.balance("5000") == 454'50);
        CHECK(plant.complaints().empty());
    }
}
