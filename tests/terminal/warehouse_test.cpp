// Carrying, picking, packing, counting and shipping by scans and touches.
#include "terminal/booth.h"

using namespace test;

namespace {

struct Hall : Booth {
    Hall() {
        perform("inventory.receive", R"({"item":"FG-500","quantity":"30 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
        Booth::enter();
        station->refreshKnown();
        settle();
    }
    void sell(int pieces) {
        perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":")" +
                                    std::to_string(pieces) + R"( pcs","price":"9.00 EUR"}]})");
    }
    std::int64_t onHand(const std::string& bin, const std::string& lot) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(s.on_hand) as bigint), 0) as n
            from stock_balance s join bin b on b.bin_id = s.bin_id join lot l on l.lot_id = s.lot_id where b.code = $1 and l.number = $2
        )sql",
                                  bin, lot)
                   .at(0) /
               1'000'000;
    }
};

}  // namespace

TEST_CASE("a walk is picked grip by grip: bin, lot and number, and what is wrong is told at once") {
    Hall hall;
    hall.sell(12);
    hall.perform("warehouse.pick", R"({"order":"SO-1"})");
    hall.station->refreshKnown();
    hall.settle();
    hall.touch("Warehouse");
    hall.touch("Pick");
    hall.touch("PK-1");
    CHECK(hall.words().contains("MAIN/A-01"));
    CHECK(hall.words().contains("12 pcs"));
    hall.scan("MAIN/A-02");
    CHECK(hall.band().tone() == desk::Tone::bad);
    CHECK(hall.band().said().contains("MAIN/A-02"));
    hall.scan("MAIN/A-01");
    CHECK(hall.band().tone() == desk::Tone::good);
    hall.scan("L-B");
    CHECK(hall.band().said() == "This is L-B");
    hall.scan("FG-L1");
    hall.type("13");
    hall.touch("Take this number");
    CHECK(hall.band().tone() == desk::Tone::bad);
    hall.key(Qt::Key_Backspace);
    hall.type("2");
    hall.touch("Take this number");
    CHECK(hall.onHand("OUT", "FG-L1") == 12);
    CHECK(hall.words().contains("All is picked"));
    CHECK(hall.complaints().empty());
}

TEST_CASE("A6 row 14: without network a walk goes on, and each grip is posted once afterwards") {
    Hall hall;
    hall.sell(12);
    hall.perform("warehouse.pick", R"({"order":"SO-1"})");
    hall.station->refreshKnown();
    hall.settle();
    hall.touch("Warehouse");
    hall.touch("Pick");
    hall.touch("PK-1");
    hall.cut();
    hall.scan("MAIN/A-01");
    hall.scan("FG-L1");
    hall.touch("Take this number");
    CHECK(hall.band().said() == "Kept here");
    CHECK(hall.words().contains("All is picked"));
    CHECK(hall.onHand("OUT", "FG-L1") == 0);
    hall.mend();
    CHECK(hall.onHand("OUT", "FG-L1") == 12);
    CHECK(hall.number("select count(*) as n from action_log where action = 'warehouse.confirmPick'") == 1);
}

TEST_CASE("what lies where nothing stays is carried by scans: where, what, where to") {
    Hall hall;
    hall.perform("inventory.receive", R"({"item":"RM-100","quantity":"40 pcs","bin":"MAIN/IN","lot":"L-D"})");
    if (hall.number("select count(*) as n from warehouse_task where state = 'open'") == 0)
        hall.perform("warehouse.makePutAway", R"({"bin":"MAIN/IN"})");
    REQUIRE(hall.number("select count(*) as n from warehouse_task where state = 'open'") >= 1);
    hall.station->refreshKnown();
    hall.settle();
    hall.touch("Warehouse");
    CHECK(hall.words().contains("40 pcs"));
    hall.touch("Carry this");
    CHECK(hall.band().expected() == "Scan bin MAIN/IN");
    hall.scan("MAIN/A-01");
    CHECK(hall.band().tone() == desk::Tone::bad);
    hall.scan("MAIN/IN");
    hall.scan("L-B");
    CHECK(hall.band().said() == "This is L-B");
    hall.scan("L-D");
    CHECK(hall.band().tone() == desk::Tone::good);
    const auto target = hall.text(
        "select coalesce(min(b.code), 'A-02') as code from warehouse_task t left join bin b on b.bin_id = t.to_bin_id "
        "where t.state = 'open'");
    hall.scan("MAIN/" + desk::text(target));
    hall.touch("Take this number");
    CHECK(hall.onHand("IN", "L-D") == 0);
    CHECK(hall.onHand(target, "L-D") == 40);
    CHECK(hall.number("select count(*) as n from warehouse_task where state = 'open'") == 0);
}

TEST_CASE("a bin is counted blind: nothing says what the book has") {
    Hall hall;
    hall.touch("Warehouse");
    hall.touch("Count");
    hall.scan("MAIN/A-01");
    REQUIRE(hall.number("select count(*) as n from count_task") == 1);
    hall.scan("MAIN/A-01");
    hall.scan("FG-L1");
    CHECK_FALSE(hall.words().contains("30"));
    hall.type("30");
    hall.touch("Take this number");
    hall.scan("L-B");
    hall.type("98");
    hall.touch("Take this number");
    CHECK(hall.words().contains("FG-500 / FG-L1: 30"));
    hall.touch("That is all");
    CHECK(hall.number("select count(*) as n from count_line") == 2);
    CHECK(hall.text("select state from count_task order by count_task_id limit 1") != "open");
}

TEST_CASE("goods of a bin are packed into a box, moved by its label and shipped with one slide") {
    Hall hall;
    hall.sell(6);
    hall.perform("warehouse.pick", R"({"order":"SO-1"})");
    hall.perform("warehouse.confirmPick",
                 R"({"pickLine":"PK-1/1","lot":"FG-500/FG-L1","quantity":"6","toBin":"MAIN/OUT"})");
    hall.touch("Warehouse");
    hall.touch("Pack");
    hall.scan("MAIN/OUT");
    hall.scan("FG-L1");
    hall.type("6");
    hall.touch("Take this number");
    hall.touch("For stock");
    hall.touch("SO-1");
    hall.touch("Close and label");
    REQUIRE(hall.number("select count(*) as n from handling_unit") == 1);
    const auto sscc = desk::text(hall.text("select sscc from handling_unit"));
    CHECK(hall.page()->title() == sscc);
    CHECK(hall.words().contains("SO-1"));
    hall.window().home();
    hall.scan("00" + sscc);  // a label opens its unit from anywhere
    hall.settle();
    CHECK(hall.page()->title() == sscc);
    hall.slide();
    CHECK(hall.band().said().contains("Shipped"));
    CHECK(hall.number("select shipped from sales_order_line") == 6'000'000);
    CHECK(hall.complaints().empty());
}

TEST_CASE("a truck is loaded by scans and leaves with one slide") {
    Hall hall;
    hall.sell(6);
    hall.perform("warehouse.pick", R"({"order":"SO-1"})");
    hall.perform("warehouse.confirmPick",
                 R"({"pickLine":"PK-1/1","lot":"FG-500/FG-L1","quantity":"6","toBin":"MAIN/OUT"})");
    hall.perform(
        "warehouse.packUnit",
        R"({"bin":"MAIN/OUT","kind":"pallet","order":"SO-1","parts":[{"lot":"FG-500/FG-L1","quantity":"6 pcs"}],"close":true})");
    hall.touch("Warehouse");
    hall.touch("Load");
    hall.touch("A truck has come");
    hall.type("Fast");
    hall.key(Qt::Key_Return, "\r");
    hall.type("HB-1");
    hall.key(Qt::Key_Return, "\r");
    REQUIRE(hall.number("select count(*) as n from truck_load") == 1);
    hall.touch("LD-1");
    hall.scan("MAIN/OUT");
    CHECK(hall.band().said() == "This is no pallet");
    hall.scan("00" + desk::text(hall.text("select sscc from handling_unit")));
    CHECK(hall.words().contains("1 on the truck"));
    hall.slide();
    CHECK(hall.number("select shipped from sales_order_line") == 6'000'000);
    CHECK(hall.number("select count(*) as n from shipment") == 1);
}
