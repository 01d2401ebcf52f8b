// Units convert exactly, or not at all.
#include "inventory/stores.h"

#include "inventory/stock.h"

using namespace test;

namespace {

struct Weighed : Stores {
    Weighed() {
        play(
            R"({"do":"inventory.addUnit","args":{"code":"kilo","name":"kilogram","dimension":"mass","ratio":"1000"}}
{"do":"inventory.addUnit","args":{"code":"gram","name":"gram","dimension":"mass"}}
{"do":"inventory.addUnit","args":{"code":"foot","name":"foot","dimension":"length","ratio":"0.3048"}}
{"do":"inventory.setItemUnit","args":{"item":"SP-9","unit":"kilo","ratio":"1/21"}})");
    }
    std::string stocked(const std::string& measure) {
        tl::Measure m;
        tl::fromText(measure, m);
        const tl::ItemId item{number(R"sql(select item_id from item where number = 'SP-9')sql")};
        return company->read(boss, [&](const db::Read& r) -> std::string {
            try {
                return tl::toText(inventory::toStock(r, item, m));
            } catch (const db::Refusal& no) {
                return no.code;
            }
        });
    }
};

}  // namespace

TEST_CASE("A2 row 18: units with exact ratios; 5 pieces are 105 kg and stay 5 (E9.4)") {
    Weighed w;
    CHECK(w.stocked("105 kilo") == "5");
    CHECK(w.stocked("105000 gram") == "5");
    CHECK(w.stocked("5 pcs") == "5");
    CHECK(w.stocked("5") == "5");
    CHECK(w.stocked("110 kilo") == "inventory.unit.inexact");
    CHECK(w.stocked("1 foot") == "inventory.unit.no_ratio");
    CHECK(w.stocked("1 ell") == "inventory.unit.unknown");

    const auto order = w.sell("SP-9", "105 kilo", R"("wantedOn":"2026-11-30")");
    CHECK(w.ofLine(order, "quantity") == 5);
    CHECK(w.ofLine(order, "entered_quantity") == 105);
    CHECK(w.refusal("inventory.receive", R"({"item":"SP-9","quantity":"110 kilo","bin":"MAIN/A-01"})") ==
          "inventory.unit.inexact");
    w.receive("SP-9", 5);
    CHECK(w.ofLine(order, "allocated") == 5);
    w.perform("inventory.receive", R"({"item":"SP-9","quantity":"105 kilo","bin":"MAIN/A-01"})");
    CHECK(w.onHand("-", "A-01") == 10);
    CHECK(w.number(R"sql(select max(quantity) as q from stock_move)sql") == 5 * piece);
    CHECK(w.complaints().empty());
}

TEST_CASE("an item's unit is named once, and not the one it is counted in") {
    Weighed w;
    CHECK(w.refusal("inventory.setItemUnit", R"({"item":"SP-9","unit":"pcs","ratio":"2"})") ==
          "inventory.unit.own");
    w.perform("inventory.setItemUnit", R"({"item":"SP-9","unit":"kilo","ratio":"1/20"})");
    CHECK(w.stocked("105 kilo") == "5.25");
    CHECK(w.refusal("inventory.addUnit", R"({"code":"kilo","name":"again"})") == "inventory.unit.taken");
}
