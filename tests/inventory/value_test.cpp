// What stock is worth, and that the books say the same after every commit.
#include "inventory/stores.h"

using namespace test;

namespace {

// Moves with a value whose entry is missing or belongs to another commit.
std::int64_t unposted(World& w) {
    return w.number(R"sql(
        select count(*) as n from stock_move m left join journal_entry e on e.journal_entry_id = m.journal_entry_id
        where m.value <> 0 and (e.journal_entry_id is null or e.log_id <> m.log_id)
    )sql");
}

void checkBooks(World& w) {
    CHECK(unposted(w) == 0);
    CHECK(w.complaints() == std::vector<std::string>{});
}

}  // namespace

TEST_CASE("A2 row 1: every valued move posts in the same transaction") {
    Stores w;
    SECTION("a receipt at standard cost (E1): the difference to what was paid is a variance") {
        w.receive("RM-100", 300, R"("lot":"L-A","expiresOn":"2027-03-31","cost":"2.60 EUR","against":"2100")",
                  "IN");
        w.receive("RM-100", 200, R"("lot":"L-B","expiresOn":"2027-01-31","cost":"2.60 EUR","against":"2100")",
                  "IN");
        CHECK(w.balance("1300") == 1'250'00);
        CHECK(w.balance("5100") == 50'00);
        CHECK(w.balance("2100") == -1'300'00);
        checkBooks(w);
    }
    SECTION("a shipment (E3): round(value x quantity / on hand), the last takes the rest") {
        w.receive("FG-500", 98, R"("lot":"FG-L1")");
        CHECK(w.balance("1320") == 494'90);
        w.ship(w.sell("FG-500", "60"));
        CHECK(w.balance("5000") == 303'00);
        w.ship(w.sell("FG-500", "30"));
        CHECK(w.balance("5000") == 454'50);
        w.ship(w.sell("FG-500", "8"));
        CHECK(w.balance("1320") == 0);
        checkBooks(w);
    }
    SECTION("adjustments, scrap and moves") {
        w.receive("RM-100", 280, R"("lot":"L-A")");
        w.perform("inventory.adjust",
                  R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","counted":"278","reason":"count"})");
        CHECK(w.balance("5200") == 5'00);
        w.perform("inventory.scrap",
                  R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","quantity":"4","reason":"bent"})");
        CHECK(w.balance("5300") == 10'00);
        w.perform("inventory.adjust",
                  R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","difference":"1","reason":"found"})");
        const auto entries = w.count("journal_entry");
        w.perform("inventory.transfer",
                  R"({"lot":"RM-100/L-A","from":"MAIN/A-01","to":"MAIN/A-02","quantity":"75"})");
        CHECK(w.count("journal_entry") == entries);
        CHECK(w.onHand("L-A", "A-01") == 200);
        CHECK(w.onHand("L-A", "A-02") == 75);
        CHECK(w.balance("1300") == 275 * 2'50);
        checkBooks(w);
    }
    SECTION("a closed period refuses the move with its value") {
        w.perform("ledger.closePeriod", R"({"period":"2026-10-01"})");
        CHECK(w.refusal("inventory.receive", R"({"item":"RM-100","quantity":"1","bin":"MAIN/IN","lot":"X",
            "onDate":"2026-10-05"})") == "ledger.period.closed");
        CHECK(w.count("stock_move") == 0);
    }
}

TEST_CASE("cents that do not come out even leave with the last piece") {
    Stores w;
    w.perform("inventory.setCost", R"({"item":"PK-10","cost":"0.333333 EUR"})");
    w.receive("PK-10", 3);
    const auto scrap = R"({"lot":"PK-10/-","bin":"MAIN/A-01","quantity":"1","reason":"wet"})";
    CHECK(w.answer("inventory.scrap", scrap).at("value").as_string() == "33");
    CHECK(w.answer("inventory.scrap", scrap).at("value").as_string() == "34");
    CHECK(w.answer("inventory.scrap", scrap).at("value").as_string() == "33");
    CHECK(w.balance("1300") == 0);
    checkBooks(w);
}

TEST_CASE("moving average takes what was paid and gives the average") {
    Stores w;
    w.averageItems();
    w.receive("AV-1", 10, R"("cost":"10.00 EUR")");
    w.receive("AV-1", 10, R"("cost":"20.00 EUR")");
    CHECK(w.balance("1390") == 300'00);
    w.ship(w.sell("AV-1", "5"));
    CHECK(w.balance("5000") == 75'00);
    w.receive("AV-1", 5);
    CHECK(w.balance("1390") == 300'00);
    w.perform("inventory.adjust", R"({"lot":"AV-1/-","bin":"MAIN/A-01","counted":"0","reason":"lost"})");
    CHECK(w.balance("1390") == 0);
    CHECK(w.refusal("inventory.receive", R"({"item":"AV-1","quantity":"5","bin":"MAIN/A-01"})") ==
          "inventory.cost.needed");
    CHECK(w.refusal("inventory.adjust",
                    R"({"lot":"AV-1/-","bin":"MAIN/A-01","counted":"2","reason":"found"})") ==
          "inventory.cost.needed");
    checkBooks(w);
}

TEST_CASE("A2 row 2: a late cost is a new entry that names its cause (E9.2)") {
    Stores w;
    w.averageItems();
    const auto receipt = w.receive("AV-1", 100, R"("cost":"5.00 EUR")");
    w.ship(w.sell("AV-1", "60"));
    REQUIRE(w.balance("5000") == 300'00);
    const auto before =
        w.rows<std::string>(R"sql(select content_hash from journal_entry order by journal_entry_id)sql");

    const auto added = w.answer("inventory.addCost",
                                fmt::format(R"({{"receipt":{},"amount":"50.00 EUR","reason":"freight"}})",
                                            receipt.at("move").as_int64()));
    CHECK(added.at("toStock").as_string() == "2000");
    CHECK(w.balance("1390") == 200'00 + 20'00);
    CHECK(w.balance("5000") == 300'00 + 30'00);
    CHECK(w.balance("2050") == -50'00);

    auto after =
        w.rows<std::string>(R"sql(select content_hash from journal_entry order by journal_entry_id)sql");
    REQUIRE(after.size() == before.size() + 1);
    after.pop_back();
    CHECK(after == before);
    CHECK(w.number(R"sql(select max(cause_entry_id) as cause from journal_entry)sql") ==
          receipt.at("entry").as_int64());
    checkBooks(w);
}

TEST_CASE("a late cost counts what is left of its own receipt") {
    Stores w;
    w.averageItems();
    const auto first = w.receive("AV-1", 10, R"("cost":"5.00 EUR")").at("move").as_int64();
    w.receive("AV-1", 10, R"("cost":"5.00 EUR")");
    w.ship(w.sell("AV-1", "12"));
    w.perform("inventory.addCost",
              fmt::format(R"({{"receipt":{},"amount":"10.00 EUR","reason":"customs"}})", first));
    CHECK(w.balance("1390") == 40'00);  // the first ten are gone, first in first out
    w.receive("FG-500", 10, R"("lot":"FG-L1")");
    const auto standard = w.number(R"sql(select max(stock_move_id) as move from stock_move)sql");
    w.perform(
        "inventory.addCost",
        fmt::format(R"({{"receipt":{},"amount":"3.00 EUR","reason":"freight","against":"2050"}})", standard));
    CHECK(w.balance("1320") == 50'50);
    CHECK(w.balance("5100") == 3'00);
    checkBooks(w);
}

TEST_CASE("a new standard cost revalues the stock of its revision") {
    Stores w;
    w.receive("RM-100", 300, R"("lot":"L-A")");
    w.receive("RM-100", 76, R"("lot":"L-B")");
    w.perform("inventory.setCost", R"({"item":"RM-100","cost":"2.60 EUR"})");
    CHECK(w.balance("1300") == 977'60);
    CHECK(w.balance("5115") == -37'60);
    w.perform("inventory.setCost", R"({"item":"RM-100","revision":"B","cost":"3.00 EUR"})");
    CHECK(w.balance("1300") == 977'60);
    w.receive("RM-100", 10, R"("lot":"L-C","revision":"B")");
    CHECK(w.balance("1300") == 977'60 + 30'00);
    w.perform("inventory.setCost", R"({"item":"RM-100","cost":"9.00 EUR","validFrom":"2025-01-01"})");
    CHECK(w.balance("1300") == 977'60 + 30'00);  // an older day: the later cost still counts
    CHECK(w.refusal("inventory.setCost", R"({"item":"RM-100","cost":"9.00 EUR","validFrom":"2026-12-01"})") ==
          "inventory.cost.future");
    checkBooks(w);
}

TEST_CASE("a cost in another currency is exchanged at the day's rate") {
    Stores w;
    w.averageItems();
    w.perform("ledger.setRate", R"({"from":"USD","on":"2026-11-01","rate":"0.9","source":"bank"})");
    w.receive("AV-1", 10, R"("cost":"10.00 USD")");
    CHECK(w.balance("1390") == 90'00);
    checkBooks(w);
}

TEST_CASE("stock that goes to another site takes its value along") {
    Stores w;
    w.play(
        R"({"do":"people.addSite","args":{"code":"B","name":"Second works","zone":"Europe/London","calendar":"WORK"}}
{"do":"inventory.addWarehouse","args":{"code":"WB","name":"Hall B","site":"B"}}
{"do":"inventory.addBin","args":{"warehouse":"WB","code":"B-01"}})");
    w.receive("FG-500", 98, R"("lot":"FG-L1")");
    const auto order = w.answer("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,
        "lines":[{"item":"FG-500","quantity":"90"}]})")
                           .at("number");
    const std::string move = R"({"lot":"FG-500/FG-L1","from":"MAIN/A-01","to":"WB/B-01","quantity":"10"})";
    CHECK(w.refusal("inventory.transfer", move) == "inventory.cost.none");
    w.perform("inventory.setCost", R"({"item":"FG-500","site":"B","cost":"5.25 EUR"})");
    const auto moved = w.answer("inventory.transfer", move);
    CHECK(w.balance("1320") == 494'90 + 2'00);
    CHECK(w.balance("5100") == -2'00);
    REQUIRE(moved.at("dropped").as_array().size() == 1);  // eight were free, two were the order's
    CHECK(moved.at("dropped").as_array()[0].as_object().at("quantity").as_string() == "2");
    CHECK(w.ofLine(std::string{order.as_string()}, "waiting") == 2);
    checkBooks(w);
}
