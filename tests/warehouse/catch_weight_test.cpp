// Goods with a second unit: counted in pieces and weighed in kilograms, both exact all the way.
#include "database/list.h"
#include "warehouse/store_room.h"

using namespace test;

namespace {

// Cheese by the piece, about 21 kg each.
struct Dairy : StoreRoom {
    Dairy() {
        perform("inventory.addUnit", R"({"code":"g","name":"Gram","dimension":"mass","ratio":"0.001"})");
        addItem("CH-21", R"(,"catchUnit":"kg","units":[{"unit":"kg","ratio":"1/21"}])");
    }
    std::string got(std::string_view quantity, std::string_view weight, std::string_view more = {}, std::string_view bin = "A-01") {
        const auto weighed = weight.empty() ? std::string{} : fmt::format(R"(,"catchWeight":"{}")", weight);
        return fmt::format(R"({{"item":"CH-21","quantity":"{}","bin":"MAIN/{}","lot":"W-1"{}{}}})", quantity, bin, weighed, more);
    }
    // Grams of lot W-1 in a bin.
    std::int64_t grams(std::string_view bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(s.catch_weight) as bigint), 0) / 1000 as grams
            from stock_balance s join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id
            where l.number = 'W-1' and b.code = $1
        )sql", bin).at(0);
    }
    std::string adjust(const std::string& what, std::string_view bin = "A-01") {
        return fmt::format(R"({{"lot":"CH-21/W-1","bin":"MAIN/{}","reason":"count",{}}})", bin, what);
    }
    std::string move(std::string_view quantity, std::string_view weight, std::string_view to) {
        const auto weighed = weight.empty() ? std::string{} : fmt::format(R"(,"catchWeight":"{}")", weight);
        return fmt::format(R"({{"lot":"CH-21/W-1","from":"MAIN/A-01","to":"MAIN/{}","quantity":"{}"{}}})", to, quantity, weighed);
    }
};

}  // namespace

TEST_CASE("E9.4: 5 pieces ordered as 105 kg and received as 110 kg are 5 pieces and 110 kg") {
    Dairy s;
    s.perform("inventory.expect", R"({"item":"CH-21","quantity":"105 kg","dueOn":"2026-11-23","site":"MAIN"})");
    const auto supply = s.number(R"sql(select supply_id from supply)sql");
    CHECK(s.number(R"sql(select quantity from supply)sql") == 5'000'000);
    // 110 kg is no number of pieces: it is what five of them weigh.
    CHECK(s.refusal("inventory.receive", s.got("110 kg", "110 kg")) == "inventory.unit.inexact");
    s.perform("inventory.receive", s.got("5 pcs", "110 kg", fmt::format(R"(,"supply":{})", supply)));
    CHECK(s.pieces("W-1", "A-01") == 5);
    CHECK(s.grams("A-01") == 110'000);
    CHECK(s.number(R"sql(select on_hand from stock_balance)sql") == 5'000'000);
    CHECK(s.number(R"sql(select quantity from stock_move)sql") == 5'000'000);
    CHECK(s.number(R"sql(select catch_weight from stock_move)sql") == 110'000'000);
    // No over-receipt: what came is what was ordered.
    CHECK(s.number(R"sql(select received from supply)sql") == 5'000'000);
    CHECK(s.text(R"sql(select state from supply)sql") == "closed");
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 13: a weight is needed where goods are weighed, in a unit that converts, and nowhere else") {
    Dairy s;
    CHECK(s.refusal("inventory.receive", s.got("5 pcs", "")) == "inventory.weight.needed");
    CHECK(s.refusal("inventory.receive", s.got("5 pcs", "0 kg")) == "inventory.weight.range");
    CHECK(s.refusal("inventory.receive", s.got("5 pcs", "-3 kg")) == "inventory.weight.range");
    CHECK(s.refusal("inventory.receive", s.got("5 pcs", "3 pcs")) == "inventory.weight.unit");
    CHECK(s.refusal("inventory.receive", s.got("5 pcs", "3 h")) == "inventory.weight.unit");
    CHECK(s.refusal("inventory.receive", R"({"item":"SP-9","quantity":"5","bin":"MAIN/A-01","catchWeight":"3 kg"})") ==
          "inventory.weight.none");
    s.perform("inventory.receive", s.got("5 pcs", "104500 g"));
    CHECK(s.grams("A-01") == 104'500);
}

TEST_CASE("A6 row 13: a part that moves carries the weight given, or its share, and the last takes the rest") {
    Dairy s;
    s.perform("inventory.receive", s.got("5", "110 kg"));
    s.perform("inventory.transfer", s.move("1", "", "A-02"));
    CHECK(s.grams("A-02") == 22'000);
    s.perform("inventory.transfer", s.move("1", "21.4 kg", "A-02"));
    CHECK(s.grams("A-02") == 43'400);
    CHECK(s.grams("A-01") == 66'600);
    CHECK(s.refusal("inventory.transfer", s.move("1", "66.6 kg", "A-02")) == "inventory.weight.rest");
    CHECK(s.refusal("inventory.transfer", s.move("3", "60 kg", "A-02")) == "inventory.weight.rest");
    s.perform("inventory.scrap", R"({"lot":"CH-21/W-1","bin":"MAIN/A-01","quantity":"1","reason":"mould","catchWeight":"20.6 kg"})");
    s.perform("inventory.transfer", s.move("2", "", "B-01"));
    CHECK(s.grams("B-01") == 46'000);
    CHECK(s.grams("A-01") == 0);
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 13: a count finds pieces and weight, or corrects the weight alone") {
    Dairy s;
    s.perform("inventory.receive", s.got("5", "110 kg"));
    // They dried: the same pieces weigh less.
    s.perform("inventory.adjust", s.adjust(R"("counted":"5","catchWeight":"109.2 kg")"));
    CHECK(s.grams("A-01") == 109'200);
    CHECK(s.pieces("W-1", "A-01") == 5);
    // One is missing, with its share; then one is found that weighs 23 kg.
    s.perform("inventory.adjust", s.adjust(R"("difference":"-1")"));
    CHECK(s.grams("A-01") == 87'360);
    s.perform("inventory.adjust", s.adjust(R"("difference":"1","catchWeight":"23 kg")"));
    CHECK(s.grams("A-01") == 110'360);
    // One more piece, and all of them together weigh less than the book said.
    s.perform("inventory.adjust", s.adjust(R"("counted":"6","catchWeight":"100 kg")"));
    CHECK(s.pieces("W-1", "A-01") == 6);
    CHECK(s.grams("A-01") == 100'000);
    CHECK(s.refusal("inventory.adjust", s.adjust(R"("counted":"0","catchWeight":"3 kg")")) == "inventory.adjust.weight");
    CHECK(s.refusal("inventory.adjust", s.adjust(R"("counted":"6","catchWeight":"0 kg")")) == "inventory.adjust.weight");
    CHECK(s.refusal("inventory.adjust", s.adjust(R"("difference":"1")", "B-01")) == "inventory.weight.needed");
    s.perform("inventory.adjust", s.adjust(R"("counted":"0")"));
    CHECK(s.grams("A-01") == 0);
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 13: what leaves is weighed at the dock or takes its share, and what comes back brings its own") {
    Dairy s;
    s.perform("inventory.receive", s.got("5", "110 kg"));
    const auto order = s.order(4, "CH-21");
    s.perform("warehouse.ship",
              fmt::format(R"({{"order":"{}","lines":[{{"line":1,"quantity":"2","catchWeight":"43.1 kg"}}]}})", order));
    CHECK(s.grams("A-01") == 66'900);
    CHECK(s.refusal("warehouse.ship", fmt::format(R"({{"order":"{}","lines":[{{"line":1,"catchWeight":"70 kg"}}]}})", order)) ==
          "inventory.weight.rest");
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(s.grams("A-01") == 22'300);
    const auto listed = s.rows<std::int64_t>(R"sql(
        select m.catch_weight / 1000 as grams from shipment_line x join stock_move m on m.stock_move_id = x.stock_move_id
        order by x.shipment_line_id
    )sql");
    CHECK(listed == std::vector<std::int64_t>{43'100, 44'600});

    s.perform("warehouse.takeBack", R"({"shipmentLine":"SH-1/1","quantity":"1","disposition":"restock","bin":"MAIN/A-02","reason":"too much"})");
    CHECK(s.grams("A-02") == 21'550);
    s.perform("warehouse.takeBack", R"({"shipmentLine":"SH-1/1","quantity":"1","disposition":"restock","bin":"MAIN/A-02","reason":"too much"})");
    CHECK(s.grams("A-02") == 43'100);
    CHECK(s.complaints().empty());
}

TEST_CASE("A6 row 13: stock, moves and shipped lines show pieces and kilograms") {
    Dairy s;
    s.perform("inventory.receive", s.got("5", "110 kg"));
    const auto order = s.order(1, "CH-21");
    s.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    for (const auto* list : {"stock", "stock_moves", "shipment_lines"}) {
        INFO(list);
        const auto page = s.company->read(s.boss, [&](const db::Read& r) { return db::page(r, allActions().list(list), {}); });
        const auto column = [&](std::string_view name) {
            for (std::size_t i = 0; i < page.columns.size(); ++i)
                if (page.columns[i].name == name) return i;
            FAIL("no such column");
            return std::size_t{0};
        };
        REQUIRE(page.rows.size() >= 1);
        CHECK(page.rows.back()[column("catch_unit")] == "kg");
        CHECK(page.rows.back()[column("catch_weight")] == (list == std::string_view{"stock"} ? "88" : "22"));
    }
}
