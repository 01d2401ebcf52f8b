// Handling units: packed by hand, in one another, moved and shipped by one scan, picked whole or opened.
#include "warehouse/store_room.h"

using namespace test;

namespace {

// Two cartons of 10 and 6 of lot FG-L1 in A-01 with 4 loose beside, for stock.
struct Packed : StoreRoom {
    Packed() {
        receive("FG-500", 20, "A-01", "FG-L1");
        full = pack("carton", R"("parts":[{"lot":"FG-500/FG-L1","quantity":"10"}],"close":true)");
        part = pack("carton", R"("parts":[{"lot":"FG-500/FG-L1","quantity":"6"}])");
    }
    std::string pack(std::string_view kind, const std::string& more, std::string_view bin = "A-01") {
        return std::string{answer("warehouse.packUnit", fmt::format(R"({{"bin":"MAIN/{}","kind":"{}",{}}})", bin, kind, more))
                               .at("sscc").as_string()};
    }
    std::string on(std::string_view unit, std::string_view more = {}) {
        return fmt::format(R"({{"unit":"{}"{}{}}})", unit, more.empty() ? "" : ",", more);
    }
    std::string full, part;
};

}  // namespace

TEST_CASE("A6 row 4: pallets stand in pallets, and the whole is moved by one scan with what is set aside of it") {
    Packed s;
    const auto pallet = s.pack("pallet", fmt::format(R"("units":[{{"unit":"{}"}},{{"unit":"{}"}}])", s.full, s.part));
    const auto big = s.pack("pallet", fmt::format(R"("units":[{{"unit":"{}"}}])", pallet));
    s.receive("SP-9", 3, "A-01", "");
    s.perform("warehouse.putIn", s.on(big, R"("lot":"SP-9/-","quantity":"3")"));
    CHECK(s.packedPieces("FG-L1", "A-01") == 16);
    CHECK(s.packedPieces("-", "A-01") == 3);

    // 20 are set aside for an order: 16 of them go along with the pallet, because only 4 lie loose.
    const auto order = s.order(20);
    s.perform("warehouse.moveUnit", s.on(big, R"("to":"MAIN/B-01")"));
    for (const auto& sscc : {s.full, s.part, pallet, big}) CHECK(s.binOf(sscc) == "B-01");
    CHECK(s.pieces("FG-L1", "B-01") == 16);
    CHECK(s.pieces("FG-L1", "A-01") == 4);
    CHECK(s.packedPieces("FG-L1", "B-01") == 16);
    CHECK(s.number(R"sql(
        select cast(sum(a.quantity) as bigint) from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id where n.code = 'B-01'
    )sql") == 16'000'000);
    CHECK(s.count("stock_move where kind = 'transfer'") == 2);
    CHECK(s.complaints().empty());

    // A carton that is carried by itself comes off its pallet.
    s.perform("warehouse.moveUnit", s.on(s.full, R"("to":"MAIN/A-02")"));
    CHECK(s.count("handling_unit where parent_id is not null") == 2);
    CHECK(s.pieces("FG-L1", "A-02") == 10);
    CHECK(s.complaints().empty());
}

TEST_CASE("what is packed moves with its unit only, and every verb says so") {
    Packed s;
    s.perform("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"MAIN/B-01","quantity":"4"})");
    CHECK(s.refusal("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"MAIN/B-01","quantity":"1"})") ==
          "inventory.stock.packed");
    CHECK(s.refusal("inventory.adjust", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","difference":"-1","reason":"count"})") ==
          "inventory.stock.packed");
    CHECK(s.refusal("inventory.scrap", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"1","reason":"bent"})") ==
          "inventory.stock.packed");
    s.perform("warehouse.takeOut", s.on(s.part, R"("lot":"FG-500/FG-L1","quantity":"1")"));
    s.perform("inventory.scrap", R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","quantity":"1","reason":"bent"})");
    CHECK(s.complaints().empty());
}

TEST_CASE("goods go in and out of open units, and what is empty is no unit any more") {
    Packed s;
    CHECK(s.refusal("warehouse.putIn", s.on(s.full, R"("lot":"FG-500/FG-L1","quantity":"1")")) == "warehouse.unit.closed");
    CHECK(s.refusal("warehouse.putIn", s.on(s.part, R"("lot":"FG-500/FG-L1","quantity":"5")")) == "warehouse.pack.short");
    CHECK(s.refusal("warehouse.putIn", s.on(s.part)) == "warehouse.pack.what");
    CHECK(s.refusal("warehouse.putIn", s.on(s.part, fmt::format(R"("inner":"{}")", s.part))) == "warehouse.pack.itself");
    CHECK(s.refusal("warehouse.takeOut", s.on(s.part, R"("lot":"FG-500/FG-L1","quantity":"7")")) == "warehouse.unit.less");
    CHECK(s.refusal("warehouse.takeOut", s.on(s.part, fmt::format(R"("inner":"{}")", s.full))) == "warehouse.unit.not_inside");
    s.perform("warehouse.putIn", s.on(s.part, R"("lot":"FG-500/FG-L1","quantity":"4")"));
    CHECK(s.packedPieces("FG-L1", "A-01") == 20);
    const auto closed = s.answer("warehouse.closeUnit", s.on(s.part, R"("gross":3800)"));
    CHECK(closed.at("state").as_string() == "closed");
    CHECK(closed.at("gross").as_int64() == 3800);
    s.perform("warehouse.openUnit", s.on(s.part));
    CHECK(s.refusal("warehouse.openUnit", s.on(s.part)) == "warehouse.unit.open");

    const auto gone = s.answer("warehouse.takeOut", s.on(s.part, R"("lot":"FG-500/FG-L1","quantity":"10")"));
    CHECK(gone.at("state").as_string() == "unpacked");
    CHECK(s.refusal("warehouse.closeUnit", s.on(s.part)) == "warehouse.unit.gone");
    CHECK(s.packedPieces("FG-L1", "A-01") == 10);
    const auto empty = s.pack("box", R"("parts":[])");
    CHECK(s.refusal("warehouse.closeUnit", s.on(empty)) == "warehouse.unit.empty");
    CHECK(s.refusal("warehouse.moveUnit", s.on(empty, R"("to":"MAIN/B-01")")) == "warehouse.unit.empty");
    CHECK(s.complaints().empty());
}

TEST_CASE("unpacking leaves what was inside where it stands, or all of it loose") {
    Packed s;
    const auto pallet = s.pack("pallet", fmt::format(R"("units":[{{"unit":"{}"}},{{"unit":"{}"}}],"close":true)", s.full, s.part));
    s.perform("warehouse.unpack", s.on(pallet));
    CHECK(s.count("handling_unit where parent_id is null and state in ('open', 'closed')") == 2);
    CHECK(s.packedPieces("FG-L1", "A-01") == 16);
    const auto again = s.pack("pallet", fmt::format(R"("units":[{{"unit":"{}"}},{{"unit":"{}"}}])", s.full, s.part));
    s.perform("warehouse.unpack", s.on(again, R"("all":true)"));
    CHECK(s.count("handling_unit where state <> 'unpacked'") == 0);
    CHECK(s.packedPieces("FG-L1", "A-01") == 0);
    CHECK(s.complaints().empty());
}

TEST_CASE("a unit for an order takes only what is set aside for it") {
    Packed s;
    s.perform("warehouse.unpack", s.on(s.full));
    const auto order = s.order(8);
    const auto wrong = fmt::format(R"({{"bin":"MAIN/A-01","kind":"box","order":"{}","parts":[{{"lot":"FG-500/FG-L1","quantity":"9"}}]}})", order);
    CHECK(s.refusal("warehouse.packUnit", wrong) == "warehouse.pack.order");
    CHECK(s.refusal("warehouse.packUnit", fmt::format(R"({{"bin":"MAIN/A-01","kind":"pallet","order":"{}","units":[{{"unit":"{}"}}]}})",
                                                      order, s.part)) == "warehouse.pack.inner");
    const auto own = s.pack("box", fmt::format(R"("order":"{}","parts":[{{"lot":"FG-500/FG-L1","quantity":"8"}}],"close":true)", order));
    CHECK(s.refusal("warehouse.shipUnit", s.on(s.part)) == "warehouse.unit.no_order");
    s.perform("warehouse.shipUnit", s.on(own));
    CHECK(s.binOf(own) == "");
    CHECK(s.refusal("warehouse.moveUnit", s.on(own, R"("to":"MAIN/B-01")")) == "warehouse.unit.gone");
    CHECK(s.complaints().empty());
}

TEST_CASE("a grip of goods packed for that order takes their unit along") {
    Packed s;
    s.perform("warehouse.unpack", s.on(s.full));
    s.perform("warehouse.unpack", s.on(s.part));
    const auto order = s.order(12);
    const auto own = s.pack("carton", fmt::format(R"("order":"{}","parts":[{{"lot":"FG-500/FG-L1","quantity":"9"}}],"close":true)", order));
    const auto walk = member(s.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)), "number");
    s.perform("warehouse.confirmPick", fmt::format(R"({{"pickLine":"{}/1","lot":"FG-500/FG-L1","quantity":"12"}})", walk));
    CHECK(s.binOf(own) == "OUT");
    CHECK(s.pieces("FG-L1", "OUT") == 12);
    CHECK(s.packedPieces("FG-L1", "OUT") == 9);
    CHECK(s.complaints().empty());
}

TEST_CASE("of what is packed for stock whole packs are picked as they are, and the rest is taken out") {
    Packed s;
    s.perform("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"MAIN/Q-01","quantity":"4"})");
    const auto order = s.order(13);
    const auto walk = member(s.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)), "number");
    s.perform("warehouse.confirmPick", fmt::format(R"({{"pickLine":"{}/1","lot":"FG-500/FG-L1","quantity":"13"}})", walk));
    CHECK(s.binOf(s.full) == "OUT");
    CHECK(s.binOf(s.part) == "A-01");
    CHECK(s.packedPieces("FG-L1", "OUT") == 10);
    CHECK(s.packedPieces("FG-L1", "A-01") == 3);
    CHECK(s.rows<std::string>(R"sql(
        select o.number from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id where u.sscc = $1
    )sql", s.full).at(0) == order);
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(s.count("handling_unit where state = 'shipped'") == 1);
    CHECK(s.complaints().empty());
}

TEST_CASE("what is packed for one order is never shipped with another") {
    Packed s;
    s.perform("warehouse.unpack", s.on(s.full));
    s.perform("warehouse.unpack", s.on(s.part));
    const auto first = s.order(15);
    const auto second = s.order(5);
    const auto own = s.pack("carton", fmt::format(R"("order":"{}","parts":[{{"lot":"FG-500/FG-L1","quantity":"15"}}])", first));
    // The first gives five back, and what lay loose for the second is taken away: its five are in the first one's carton.
    s.perform("inventory.deallocate", fmt::format(R"({{"line":"{}/1","quantity":"5"}})", first));
    s.perform("inventory.transfer", R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"MAIN/Q-01","quantity":"5"})");
    CHECK(s.rows<std::int64_t>(R"sql(
        select l.allocated from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1
    )sql", second).at(0) == 5'000'000);
    CHECK(s.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", second)) == "warehouse.ship.packed");
    CHECK(s.count("shipment") == 0);
    s.perform("warehouse.takeOut", s.on(own, R"("lot":"FG-500/FG-L1","quantity":"5")"));
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", second));
    CHECK(s.complaints().empty());
}

TEST_CASE("a part of an order takes whole cartons off its pallet, and opens one where it must") {
    StoreRoom s;
    const auto order = s.order(40);
    s.receive("FG-500", 40, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}","lines":[{{"line":1,"quantity":"25"}}]}})", order));
    CHECK(s.units("carton", "shipped") == 2);
    CHECK(s.units("carton", "open") == 1);
    CHECK(s.units("carton", "closed") == 1);
    CHECK(s.units("pallet", "open") == 1);
    CHECK(s.packedPieces("FG-L1", "PRESS1-OUT") == 15);
    CHECK(s.number(R"sql(select quantity from warehouse_task where state = 'open')sql") == 15'000'000);
    CHECK(s.complaints().empty());
}

TEST_CASE("sites of one company prefix number with extension digits of their own") {
    StoreRoom s;
    s.perform("people.addSite", R"({"code":"EAST","name":"East works","zone":"Asia/Shanghai","calendar":"WORK"})");
    const auto set = [](std::string_view site, int version, std::string_view prefix, int extension) {
        return fmt::format(R"({{"site":"{}","version":{},"prefix":"{}","extension":{}}})", site, version, prefix, extension);
    };
    CHECK(s.refusal("warehouse.setCompanyPrefix", set("EAST", 0, "4012345", 0)) == "warehouse.sscc.taken");
    CHECK(s.refusal("warehouse.setCompanyPrefix", set("EAST", 0, "401", 1)) == "warehouse.sscc.digits");
    CHECK(s.refusal("warehouse.setCompanyPrefix", set("EAST", 0, "4012345", 10)) == "warehouse.sscc.extension");
    CHECK(s.refusal("warehouse.setCompanyPrefix", set("MAIN", 0, "4012345", 2)) == "warehouse.record.stale");
    s.perform("warehouse.setCompanyPrefix", set("EAST", 0, "4012345", 1));
    // What one site has given out no other begins with, even when the first has moved on.
    s.receive("FG-500", 1, "A-01", "FG-L1");
    s.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"box","parts":[{"lot":"FG-500/FG-L1","quantity":"1"}]})");
    s.perform("warehouse.setCompanyPrefix", set("MAIN", 1, "4054321", 0));
    CHECK(s.refusal("warehouse.setCompanyPrefix", set("EAST", 1, "4012345", 0)) == "warehouse.sscc.taken");
}
