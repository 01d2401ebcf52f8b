// A lot is usable through its last day, and everybody says so (A6 row 2).
#include "inventory/stores.h"

#include "promise/promise.h"

using namespace test;

namespace {

struct Fresh : Stores {
    Fresh() { receive("FG-500", 20, R"("lot":"FG-OLD","expiresOn":"2026-11-23")"); }  // today

    std::string offered() {
        return company->read(boss, [&](const db::Read& r) {
            const auto item = r.one<tl::ItemId>(R"sql(select item_id from item where number = 'FG-500')sql");
            const auto site = r.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
            return promise::offer(r, item, site, tl::quantity(20), db::dateOf(2026, 11, 23), 0).at(0).source;
        });
    }
    std::string allocateByHand(const std::string& order) {
        return refusal("inventory.allocate",
                       fmt::format(R"({{"line":"{}/1","lot":"FG-500/FG-OLD","quantity":"5"}})", order));
    }
    // Every row of an open walk for the order.
    std::string pick(const std::string& order) {
        return refusal([&] {
            perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order));
            const auto line = number(R"sql(select max(pick_line_id) as line from pick_line)sql");
            perform("warehouse.confirmPick",
                    fmt::format(R"({{"pickLine":{},"lot":"FG-500/FG-OLD","quantity":"5"}})", line));
        });
    }
};

}  // namespace

TEST_CASE("E9.9: a lot that expires today is usable today, in ATP, allocation, pick and issue") {
    Fresh w;
    CHECK(w.offered() == "stock");
    const auto order = w.sell("FG-500", "5", R"("wantedOn":"2026-11-23")");
    CHECK(w.ofLine(order, "allocated") == 5);
    w.perform("inventory.deallocate", fmt::format(R"({{"line":"{}/1"}})", order));
    CHECK(w.allocateByHand(order) == "");
    CHECK(w.pick(order) == "");
    w.ship(order);
    CHECK(w.ofLine(order, "shipped") == 5);
}

TEST_CASE("E9.9: the day after, nobody takes it, in ATP, allocation, pick and issue") {
    Fresh w;
    const auto picked = w.sell("FG-500", "5", R"("wantedOn":"2026-11-23")");
    const auto shipped = w.sell("FG-500", "5", R"("wantedOn":"2026-11-23")");
    w.wait(1);
    CHECK(w.offered() == "none");
    const auto late = w.sell("FG-500", "5");
    CHECK(w.ofLine(late, "allocated") == 0);
    CHECK(w.allocateByHand(late) == "inventory.lot.expired");
    CHECK(w.pick(picked) == "inventory.lot.expired");
    CHECK(w.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", shipped)) ==
          "inventory.lot.expired");
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE(
    "first expiry first, over as many lots as it takes, and a lot keeps the days its customer asks for") {
    Stores w;
    w.receive("FG-500", 30, R"("lot":"LATE","expiresOn":"2027-06-30")");
    w.receive("FG-500", 20, R"("lot":"SOON","expiresOn":"2026-12-20")");
    w.receive("FG-500", 10, R"("lot":"EVER")");
    const auto set = [&](std::string_view lot) {
        return w.rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(b.allocated) as bigint), 0) as pieces
            from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = $1
        )sql", lot)
                   .at(0) /
               piece;
    };
    w.sell("FG-500", "25");
    CHECK(set("SOON") == 20);
    CHECK(set("LATE") == 5);
    w.perform("orders.changeCustomer", fmt::format(R"({{"customer":"C-1","version":{},"minShelfDays":300}})",
                                                   w.number(R"sql(select version from customer)sql")));
    w.sell("FG-500", "30");
    CHECK(set("LATE") == 5);
    CHECK(set("EVER") == 10);

    for (int i = 1; i <= 6; ++i)
        w.receive("FG-500", 2, fmt::format(R"("lot":"SHORT-{}","expiresOn":"2026-12-0{}")", i, i));
    for (int i = 1; i <= 6; ++i)
        w.receive("FG-500", 2, fmt::format(R"("lot":"LONG-{}","expiresOn":"2028-12-0{}")", i, i));
    CHECK(w.number(R"sql(select cast(sum(waiting) as bigint) as pieces from sales_order_line)sql") ==
          8 * piece);
    CHECK(set("SHORT-6") == 0);
    CHECK(set("LONG-6") == 2);
}

TEST_CASE("an item with a shelf life gets its last day from the day it came") {
    Stores w;
    w.perform("inventory.changeItem",
              fmt::format(R"({{"item":"RM-100","version":{},"shelfDays":90}})",
                          w.number(R"sql(select version from item where number = 'RM-100')sql")));
    w.receive("RM-100", 1, R"("lot":"N1")");
    w.receive("RM-100", 1, R"("lot":"N2","madeOn":"2026-11-01")");
    w.receive("RM-100", 1, R"("lot":"N3","expiresOn":"2026-12-31")");
    CHECK(w.text(R"sql(select expires_on from lot where number = 'N1')sql") == "2027-02-21");
    CHECK(w.text(R"sql(select expires_on from lot where number = 'N2')sql") == "2027-01-30");
    CHECK(w.text(R"sql(select expires_on from lot where number = 'N3')sql") == "2026-12-31");
}
