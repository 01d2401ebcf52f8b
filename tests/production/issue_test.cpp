// A7.4: a lot or serial that the order does not take is refused at the scan, and what to do instead is said.
#include "support/works.h"

using namespace test;
namespace {

// MO-1 makes 20 brackets.
struct Issuing : Works {
    Issuing() {
        receiveMaterial();
        order("FG-500", 20);
    }
    std::string scan(std::string_view lot, int pieces, std::string_view more = {}) {
        return no("issue", fmt::format(R"({{"order":"MO-1","lot":"{}","quantity":"{}"{}{}}})", lot, pieces,
                                       more.empty() ? "" : ",", more));
    }
};

}  // namespace

TEST_CASE("A7 row 4: wrong item, wrong revision, held, expired, unknown and set aside for others are refused at issue") {
    Issuing w;
    w.receive("SP-9", 3, {}, "A-02");
    CHECK(w.scan("SP-9/-", 1) == "production.issue.item");
    CHECK(w.scan("RM-100/NOWHERE", 1) != "");

    w.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"coating"})");
    CHECK(w.scan("RM-100/L-B", 1) == "inventory.lot.held");
    w.perform("inventory.releaseHold", R"({"lot":"RM-100/L-B"})");

    w.receive("RM-100", 10, "L-OLD", "A-01", R"("expiresOn":"2026-11-24")");
    CHECK(w.scan("RM-100/L-OLD", 1) == "");  // usable through its last day
    w.wait(2);
    CHECK(w.scan("RM-100/L-OLD", 1) == "inventory.lot.expired");

    w.receive("RM-100", 10, "L-Q", "Q-01");
    CHECK(w.scan("RM-100/L-Q", 1) == "production.issue.gone");
    CHECK(w.scan("RM-100/L-A", 281) == "production.issue.gone");
    w.order("FG-500", 300);  // has all of L-B and 100 of L-A set aside
    CHECK(w.scan("RM-100/L-A", 200) == "production.issue.taken");
    const auto so = w.sell("RM-100", 100);
    CHECK(w.ofLine(so, "allocated") == 100);
    CHECK(w.scan("RM-100/L-A", 150) == "production.issue.taken");
    CHECK(w.scan("RM-100/L-B", 1) == "production.issue.taken");
    CHECK(w.scan("RM-100/L-B", 1, R"("line":20)") == "production.issue.line");
    CHECK(w.scan("RM-100/L-B", 1, R"("bin":"MAIN/B-01")") == "production.issue.gone");
    CHECK(w.scan("RM-100/L-B", 0) != "");
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 4: only the revision that the bill names is taken") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"inventory.setCost","args":{"item":"RM-100","revision":"B","cost":"2.60 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1","revision":"A"}]}})");
    w.receive("RM-100", 10, "OLD");
    w.receive("RM-100", 10, "NEW", "A-01", R"("revision":"B")");
    w.order("CL-1", 5);
    CHECK(w.no("issue", R"({"order":"MO-1","lot":"RM-100/NEW","quantity":"5"})") == "production.issue.revision");
    w.issue("MO-1", "RM-100/OLD", 5);
    CHECK(w.complaints().empty());
}

TEST_CASE("A7 row 4: a serial that went into one order is refused at another") {
    Works w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"MT-1","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"60.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"MT-1","quantity":"1"}]}})");
    w.receive("MT-1", 1, "M-1");
    w.receive("MT-1", 1, "M-2");
    w.order("PU-1", 1);
    w.order("PU-1", 1);
    w.issue("MO-1", "MT-1/M-1", 1);
    CHECK(w.no("issue", R"({"order":"MO-2","lot":"MT-1/M-1","quantity":"1"})") == "production.issue.consumed");
    CHECK(w.no("issue", R"({"order":"MO-2","lot":"MT-1/M-2","quantity":"2"})") == "production.issue.gone");
    w.issue("MO-2", "MT-1/M-2", 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("more than required may be taken: the answer says how much it is over") {
    Issuing w;
    const auto issued = w.to("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"23"})");
    CHECK(issued.at("over").as_string() == "3");
    CHECK(issued.at("missing").as_string() == "0");
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 0);
    CHECK(w.balance("1310") == 57'50);
    CHECK(w.complaints().empty());
}

TEST_CASE("another lot than the one set aside may be taken: what is set aside too much is free again") {
    Issuing w;
    w.issue("MO-1", "RM-100/L-A", 15);
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 5);
    w.issue("MO-1", "RM-100/L-A", 5);
    CHECK(w.ofComponent("MO-1", "RM-100", "allocated") == 0);
    CHECK(w.number(R"sql(select coalesce(cast(sum(allocated) as bigint), 0) as pieces from stock_balance b
        join item i on i.item_id = b.item_id where i.number = 'RM-100')sql") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("a lot that lies in several bins is taken from where it is set aside first") {
    Issuing w;
    w.perform("inventory.transfer", R"({"lot":"RM-100/L-B","from":"MAIN/A-01","to":"MAIN/B-01","quantity":"190"})");
    const auto issued = w.to("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"20"})");
    CHECK(issued.at("moves").as_array().size() >= 1);
    CHECK(w.onHand("L-B") == 180);
    CHECK(w.complaints().empty());
}

TEST_CASE("what is in nothing yet comes back at what it cost; what is in a piece does not") {
    Issuing w;
    w.issue("MO-1", "RM-100/L-B", 20);
    w.report("MO-1", 10, 8);
    w.report("MO-1", 20, 5, 1);
    CHECK(w.no("bringBack", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"15","bin":"MAIN/A-01"})") ==
          "production.bring_back.more");
    const auto wip = w.of("MO-1", "wip");
    w.to("bringBack", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"14","bin":"MAIN/B-01"})");
    CHECK(w.of("MO-1", "wip") == wip - 35'00);
    CHECK(w.onHand("L-B") == 194);
    CHECK(w.ofComponent("MO-1", "RM-100", "issued") == 6);
    CHECK(w.no("bringBack", R"({"order":"MO-1","lot":"RM-100/L-A","quantity":"1","bin":"MAIN/B-01"})") ==
          "production.bring_back.more");
    CHECK(w.complaints().empty());
}
