// Goods in a bin that gives nothing out are there, and nobody's work is built on them.
#include "promise/promise.h"
#include "support/works.h"

using namespace test;

namespace {

struct Locked : Works {
    Locked() { receiveMaterial(); }
    void lock(std::string_view locked) {
        perform("warehouse.lockBin", fmt::format(R"({{"bin":"MAIN/A-01","locked":"{}","reason":"the rack is bent"}})", locked));
    }
    std::int64_t aside(const std::string& order) { return ofComponent(order, "RM-100", "allocated"); }
    std::int64_t worth() {
        return number(R"sql(
            select cast(sum(v.value) as bigint) from stock_value v join item i on i.item_id = v.item_id where i.number = 'RM-100'
        )sql");
    }
    std::int64_t free() {
        return company->read(boss, [](const db::Read& r) {
            const auto item = r.one<tl::ItemId>(R"sql(select item_id from item where number = 'RM-100')sql");
            const auto site = r.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
            return promise::availability(r, item, site, db::dateOf(2026, 11, 23)).free.millionths;
        }) / piece;
    }
};

}  // namespace

TEST_CASE("A6 row 16: what lies in a locked bin is not set aside for work, and what was makes way for other stock") {
    Locked w;
    const auto worth = w.worth();
    w.lock("both");
    CHECK(w.free() == 0);
    w.order("FG-500", 20);
    CHECK(w.aside("MO-1") == 0);
    w.perform("warehouse.unlockBin", R"({"bin":"MAIN/A-01"})");
    CHECK(w.free() == 480);
    w.to("allocate", R"({"order":"MO-1"})");
    CHECK(w.aside("MO-1") == 20);
    // With nothing else there the order waits; with other lots there it has those.
    w.lock("out");
    CHECK(w.aside("MO-1") == 0);
    CHECK(w.no("issue", R"({"order":"MO-1","lot":"RM-100/L-B","quantity":"20"})") == "inventory.bin.locked_out");
    w.lock("in");
    w.to("allocate", R"({"order":"MO-1"})");
    w.receive("RM-100", 30, "L-C", "B-01");
    w.lock("both");
    CHECK(w.aside("MO-1") == 20);
    w.issue("MO-1", "RM-100/L-C", 20);
    CHECK(w.onHand("L-C") == 10);
    // It is still counted and valued.
    w.perform("inventory.adjust", R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","counted":"279","reason":"count"})");
    CHECK(w.onHand("L-A") == 279);
    CHECK(w.worth() == worth + 9 * 250);
    CHECK(w.complaints().empty());
}
