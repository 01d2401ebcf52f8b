// A7.13: yield, loss and scrap never make a cost negative; work in process is what the orders cost, at any moment; what
// comes out beside carries its part.
#include "support/works.h"

using namespace test;
namespace {

// AV-1 is kept at moving average and made of two blanks; beside it chips come out, which are worth 0.10 a kilogram.
struct Average : Works {
    explicit Average(const std::string& beside = R"(,{"item":"CHIP","quantity":"0.5","kind":"by_product"})") {
        play(R"({"do":"ledger.addAccount","args":{"number":"1390","name":"Goods at average","kind":"asset","control":"stock"}}
{"do":"inventory.addCategory","args":{"code":"AVX","name":"Kept at average","costing":"moving_average"}}
{"do":"ledger.setPostingRule","args":{"event":"stock","category":"AVX","account":"1390"}}
{"do":"inventory.addItem","args":{"number":"AV-1","name":"Averaged","category":"AVX","unit":"pcs","tracking":"lot"}}
{"do":"inventory.addItem","args":{"number":"CO-1","name":"Cut-off","category":"AVX","unit":"pcs","tracking":"lot"}}
{"do":"inventory.addItem","args":{"number":"CHIP","name":"Chips","category":"RM","unit":"kg","standardCost":"0.10 EUR"}})");
        perform("engineering.addBom",
                R"({"item":"AV-1","lines":[{"item":"RM-100","quantity":"2"})" + beside + "]}");
        receiveMaterial();
    }
    // Value of what lies of an item, cents.
    std::int64_t value(std::string_view item) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(v.value) as bigint), 0) as cents
            from stock_value v join item i on i.item_id = v.item_id where i.number = $1
        )sql", item).at(0);
    }
};

}  // namespace

TEST_CASE("E9.11: scrap that becomes worth more than the input takes what there is, and what is made costs nothing, not less") {
    Average w;
    w.order("AV-1", 10);
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 5);
    CHECK(w.value("CHIP") == 25);               // 2.5 kg at 0.10
    CHECK(w.value("AV-1") == 24'88);            // half of the 49.75 that are left
    w.perform("inventory.setCost", R"({"item":"CHIP","cost":"100.00 EUR"})");
    const auto before = w.value("AV-1");
    w.report("MO-1", 0, 5);
    CHECK(w.value("CHIP") == 500'00);           // 5 kg at 100.00
    CHECK(w.value("AV-1") == before);           // the second half came at nothing
    CHECK(w.of("MO-1", "wip") == 0);
    w.to("close", R"({"order":"MO-1"})");
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 13: at standard cost the pieces keep their standard, whatever the scrap is worth") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CHIP","name":"Chips","category":"RM","unit":"kg","standardCost":"0.10 EUR"}}
{"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"2.45 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1"},{"item":"CHIP","quantity":"0.5","kind":"by_product"}]}})");
    w.receiveMaterial();
    w.order("CL-1", 10);
    w.perform("inventory.setCost", R"({"item":"CHIP","cost":"100.00 EUR"})");
    w.issue("MO-1", "RM-100/L-B", 10);
    w.report("MO-1", 0, 10);
    CHECK(w.number("select v.value from stock_value v join item i on i.item_id = v.item_id where i.number = 'CL-1'") == 24'50);
    w.to("close", R"({"order":"MO-1"})");
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 13: at moving average good pieces share what is in process, and scrap makes them dearer, never cheaper") {
    Average w{""};
    w.order("AV-1", 10);
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 4, 2);
    CHECK(w.value("AV-1") == 25'00);  // 4 of 8 that can still come
    w.report("MO-1", 0, 4);
    CHECK(w.value("AV-1") == 50'00);
    CHECK(w.of("MO-1", "wip") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 13: at moving average what is left at the close goes to what is still there, and with what was sold") {
    Average w{""};
    const auto so = w.sell("AV-1", 6);
    w.to("addWorkOrder", R"({"item":"AV-1","quantity":"10","site":"MAIN","dueOn":"2026-12-18","lot":"AV-L","release":true})");
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 10);
    w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    CHECK(w.balance("5000") == 30'00);
    w.issue("MO-1", "RM-100/L-B", 4);  // found out later
    CHECK(w.of("MO-1", "wip") == 10'00);
    w.to("close", R"({"order":"MO-1"})");
    CHECK(w.value("AV-1") == 24'00);  // 4 of 10 are there
    CHECK(w.balance("5000") == 36'00);
    CHECK(w.balance("1310") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("A5 row 12: co-products carry their share of the cost") {
    Average w{R"(,{"item":"CO-1","quantity":"1","kind":"co_product","costShare":"20 %"})"};
    w.order("AV-1", 10);
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 10);
    CHECK(w.value("AV-1") == 40'00);
    CHECK(w.value("CO-1") == 10'00);
    CHECK(w.onHand("MO-1") == 20);  // both into a lot of the order's number
    CHECK(w.complaints().empty());
}

TEST_CASE("what came out beside may be said; nothing of it too") {
    Average w;
    w.order("AV-1", 10);
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 0, 5, 0, 0, R"("beside":[{"line":20,"quantity":"3"}])");
    CHECK(w.value("CHIP") == 30);
    w.report("MO-1", 0, 5, 0, 0, R"("beside":[{"line":20,"quantity":"0"}])");
    CHECK(w.value("CHIP") == 30);
    CHECK(w.complaints().empty());
}

TEST_CASE("work in process takes nothing by hand, and its rule does not change under open orders") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.issue("MO-1", "RM-100/L-B", 10);
    CHECK(w.refusal("ledger.post", R"({"site":"MAIN","on":"2026-11-23","text":"x","lines":[{"account":"1310","debit":"1.00 EUR"},{"account":"1000","credit":"1.00 EUR"}]})") ==
          "ledger.account.control");
    w.perform("ledger.addAccount", R"({"number":"1311","name":"Other work","kind":"asset","control":"wip"})");
    CHECK(w.refusal("ledger.setPostingRule", R"({"event":"wip","account":"1311"})") == "ledger.rule.in_process");
    CHECK(w.refusal("ledger.setPostingRule", R"({"event":"wip","account":"1000"})") == "ledger.rule.control");
    CHECK(w.refusal("ledger.addAccount", R"({"number":"1312","name":"x","kind":"expense","control":"wip"})") ==
          "ledger.account.control_kind");
    w.perform("ledger.setPostingRule", R"({"event":"wip","category":"FG","account":"1310"})");
    CHECK(w.refusal("ledger.setPostingRule", R"({"event":"wip","category":"FG","account":"1311"})") == "ledger.rule.in_process");
    CHECK(w.refusal("inventory.addCost", R"({"receipt":1,"amount":"1.00 EUR","reason":"x","against":"1310"})") ==
          "inventory.account.control");
    CHECK(w.complaints().empty());
}

TEST_CASE("a standard cost that changes while work is under way is a revaluation, not a variance of the work") {
    Works w;
    w.receiveMaterial();
    w.order("FG-500", 10);
    w.issue("MO-1", "RM-100/L-B", 10);
    w.issue("MO-1", "PK-10/-", 1);
    w.perform("inventory.setCost", R"({"item":"FG-500","cost":"6.05 EUR"})");
    w.report("MO-1", 10, 10);
    w.report("MO-1", 20, 10);
    CHECK(w.entriesOn("1320") == 60'50);
    CHECK(w.entriesOn("5115") == -10'00);
    CHECK(w.entriesOn("1310") == -50'50);
    CHECK(w.complaints().empty());
}

TEST_CASE("hours of a crew are labour one by one and overhead together, as the standard has it") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"10.50 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1"}]}}
{"do":"engineering.addRouting","args":{"item":"CL-1","operations":[{"name":"Bend","workCenter":"PRESS1","run":"0.1 h","crew":2}]}})");
    w.receiveMaterial();
    w.order("CL-1", 10);
    w.issue("MO-1", "RM-100/L-B", 10);
    w.to("bookTime", R"({"order":"MO-1","hours":"2"})");  // two people for an hour
    CHECK(w.balance("5400") == -60'00);
    CHECK(w.balance("5410") == -20'00);
    w.report("MO-1", 10, 10);
    CHECK(w.of("MO-1", "wip") == 0);
    CHECK(w.to("close", R"({"order":"MO-1"})").at("variances").as_array().empty());
    CHECK(w.complaints().empty());
}

TEST_CASE("E9.2: a late cost goes to stock, to work that is not closed and to what was sold, each its share") {
    Average w{R"(,{"item":"CO-1","quantity":"1"})"};
    w.perform("ledger.addAccount", R"({"number":"2050","name":"Freight to be billed","kind":"liability"})");
    w.perform("inventory.receive", R"({"item":"CO-1","quantity":"100","bin":"MAIN/A-01","lot":"C-L","cost":"5.00 EUR"})");
    const auto receipt = w.number("select max(stock_move_id) as id from stock_move");
    const auto so = w.sell("CO-1", 40);
    w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    w.order("AV-1", 20);
    w.issue("MO-1", "CO-1/C-L", 20);
    CHECK(w.balance("1310") == 100'00);
    const auto freight = fmt::format(R"({{"receipt":{},"amount":"50.00 EUR","reason":"freight","against":"2050"}})", receipt);
    CHECK(w.refusal("inventory.addCost", freight) == "inventory.cost.in_work");
    w.to("addLateCost", freight);
    CHECK(w.entriesOn("1390") == 20'00);
    CHECK(w.entriesOn("1310") == 10'00);
    CHECK(w.entriesOn("5000") == 20'00);
    CHECK(w.entriesOn("2050") == -50'00);
    CHECK(w.of("MO-1", "wip") == 110'00);
    CHECK(w.complaints().empty());

    SECTION("what was made of it follows what was sold") {
        w.issue("MO-1", "RM-100/L-B", 40);
        w.report("MO-1", 0, 20);
        w.to("close", R"({"order":"MO-1"})");
        w.perform("inventory.addCost", freight);
        CHECK(w.entriesOn("1390") == 20'00);
        CHECK(w.entriesOn("5000") == 30'00);
        CHECK(w.complaints().empty());
    }
}
