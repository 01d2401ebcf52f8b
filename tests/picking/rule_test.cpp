// Which lot leaves first: by the item's rule, over as many lots as it takes, with what its customer's shelf life asks for.
#include <algorithm>
#include <random>

#include "inventory/stock.h"
#include "picking/hall.h"
#include "promise/promise.h"

using namespace test;

namespace {

// Free stock as a person sees it on a list.
struct Lying {
    tl::StockBalanceId balance;
    tl::LotId lot;
    tl::BinId bin;
    tl::Quantity free;
    std::optional<db::Date> expiresOn, madeOn;
    bool onHold = false, face = false;
    std::string kind;
    std::int64_t walk = 0;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (balance, lot, bin, free, expiresOn, madeOn, onHold, face, kind, walk))

std::vector<Lying> all(const db::Read& read, tl::ItemId item) {
    return read.all<Lying>(R"sql(
        select b.stock_balance_id as balance, b.lot_id as lot, b.bin_id as bin, b.on_hand - b.allocated as free, t.expires_on,
               t.made_on, t.on_hold, case when f.bin_id is null then 0 else 1 end as face, n.kind, n.walk
        from stock_balance b join lot t on t.lot_id = b.lot_id join bin n on n.bin_id = b.bin_id
        left join pick_face f on f.bin_id = b.bin_id and f.item_id = b.item_id
        where b.item_id = $1 order by b.stock_balance_id
    )sql", item);
}

// The rule in words: whether `a` goes before `b`.
bool before(const std::string& rule, const Lying& a, const Lying& b) {
    const auto never = db::dateOf(9999, 12, 31), long_ago = db::dateOf(1, 1, 1);
    if (rule == "fefo" && a.expiresOn != b.expiresOn) return a.expiresOn.value_or(never) < b.expiresOn.value_or(never);
    if (rule == "fifo" && a.madeOn != b.madeOn) return a.madeOn.value_or(never) < b.madeOn.value_or(never);
    if (rule == "lifo" && a.madeOn != b.madeOn) return a.madeOn.value_or(long_ago) > b.madeOn.value_or(long_ago);
    if (a.face != b.face) return a.face;
    if (a.lot != b.lot) return rule == "lifo" ? a.lot > b.lot : a.lot < b.lot;
    if (a.walk != b.walk) return a.walk < b.walk;
    return a.bin < b.bin;
}

// Takes the best again and again, with nothing but the rule in words.
std::vector<std::pair<std::int64_t, std::int64_t>> byHand(const std::string& rule, std::vector<Lying> stock, const inventory::Wanted& wanted) {
    std::vector<std::pair<std::int64_t, std::int64_t>> parts;
    auto left = wanted.quantity;
    if (rule == "hand" && !wanted.lot) return parts;
    std::erase_if(stock, [&](const Lying& s) {
        const bool promised = s.kind == "storage" || s.kind == "production" || s.kind == "outbound";
        const bool keeps = !s.expiresOn || *s.expiresOn >= wanted.shipsOn + wanted.minShelfDays;
        return s.onHold || !promised || !keeps || s.free <= tl::Quantity{} || (wanted.lot && s.lot != *wanted.lot) ||
               (wanted.notFrom && s.bin == *wanted.notFrom);
    });
    while (left > tl::Quantity{} && !stock.empty()) {
        auto best = stock.begin();
        for (auto at = stock.begin(); at != stock.end(); ++at)
            if (before(rule, *at, *best)) best = at;
        const auto part = std::min(left, best->free);
        parts.emplace_back(best->balance.number, part.millionths);
        left -= part;
        stock.erase(best);
    }
    return parts;
}

class Dice {
public:
    explicit Dice(unsigned seed) : dice_(seed) {}
    int roll(int sides) { return static_cast<int>(dice_() % static_cast<unsigned>(sides)); }

private:
    std::minstd_rand dice_;
};

void fill(Hall& w, Dice& dice) {
    const char* const bins[] = {"A-01", "A-02", "A-03", "B-01", "OUT", "IN", "Q-01"};
    for (int lot = 0; lot < 9; ++lot) {
        auto more = fmt::format(R"("lot":"L{}","madeOn":"2026-11-{:02}")", lot, 1 + dice.roll(4));
        if (dice.roll(3) != 0) more += fmt::format(R"(,"expiresOn":"2026-12-{:02}")", 1 + dice.roll(5));
        for (int heap = 0; heap < 1 + dice.roll(3); ++heap) w.receive("FG-500", 1 + dice.roll(9), more, bins[dice.roll(7)]);
    }
    for (const auto* bin : {"A-02", "B-01"})
        if (dice.roll(2) == 0)
            w.perform("warehouse.setPickFace",
                      fmt::format(R"({{"bin":"MAIN/{}","version":0,"item":"FG-500","refillBelow":"1","refillTo":"9"}})", bin));
    w.perform("inventory.hold", fmt::format(R"({{"lot":"FG-500/L{}","reason":"look"}})", dice.roll(9)));
    w.sell("FG-500", std::to_string(1 + dice.roll(8)));
}

}  // namespace

TEST_CASE("A6 row 1: the lots chosen are those that the rule in words would take, for any rule and stock") {
    const auto monday = db::dateOf(2026, 11, 23);
    int several = 0, none = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Hall w;
        Dice dice{seed};
        fill(w, dice);
        for (const std::string rule : {"", "fefo", "fifo", "lifo", "hand"}) {
            INFO("seed " << seed << ", rule '" << rule << "'");
            if (!rule.empty()) w.picksBy("FG-500", rule);
            w.company->read(w.boss, [&](const db::Read& read) {
                const auto item = read.one<tl::ItemId>(R"sql(select item_id from item where number = 'FG-500')sql");
                const auto site = read.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
                const auto stock = all(read, item);
                for (int n = 0; n < 30; ++n) {
                    inventory::Wanted wanted{item, site, tl::quantity(1 + dice.roll(40)), dice.roll(10), {}, monday + dice.roll(8)};
                    const auto& one = stock[static_cast<std::size_t>(dice.roll(static_cast<int>(stock.size())))];
                    if (dice.roll(5) == 0) wanted.lot = one.lot;
                    if (dice.roll(5) == 0) wanted.notFrom = one.bin;
                    std::vector<std::pair<std::int64_t, std::int64_t>> chosen;
                    for (const auto& part : inventory::choose(read, wanted)) chosen.emplace_back(part.balance.number, part.quantity.millionths);
                    CHECK(chosen == byHand(rule.empty() ? "fefo" : rule, stock, wanted));
                    several += chosen.size() > 4 ? 1 : 0;
                    none += chosen.empty() ? 1 : 0;
                }
            });
        }
    }
    CHECK(several > 20);
    CHECK(none > 20);
}

TEST_CASE("A6 row 1: one line takes several lots, the first expiry first, and none that the customer would get too old") {
    Hall w;
    w.receive("FG-500", 10, R"("lot":"SOON","expiresOn":"2026-12-01")");
    w.receive("FG-500", 20, R"("lot":"LATER","expiresOn":"2027-06-30")", "A-02");
    w.receive("FG-500", 20, R"("lot":"LAST","expiresOn":"2027-09-30")", "A-03");
    w.perform("orders.changeCustomer", fmt::format(R"({{"customer":"C-1","version":{},"minShelfDays":60}})", w.number("select version from customer")));
    const auto order = w.sell("FG-500", "30");
    CHECK(w.setAside("SOON", "A-01") == 0);
    CHECK(w.setAside("LATER", "A-02") == 20);
    CHECK(w.setAside("LAST", "A-03") == 10);
    CHECK(w.ofLine(order, "waiting") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("what lies in a pick face goes before the reserve of the same day, whichever lot is older") {
    Hall w;
    w.receive("FG-500", 20, R"("lot":"OLD")", "B-01");
    w.receive("FG-500", 20, R"("lot":"NEW")", "A-02");
    w.perform("warehouse.setPickFace", R"({"bin":"MAIN/A-02","version":0,"item":"FG-500","refillBelow":"5","refillTo":"20"})");
    w.sell("FG-500", "25");
    CHECK(w.setAside("NEW", "A-02") == 20);
    CHECK(w.setAside("OLD", "B-01") == 5);
}

TEST_CASE("an item picked by hand waits until a person says which lot, and everybody is told so") {
    Hall w;
    w.picksBy("FG-500", "hand");
    w.receive("FG-500", 20, R"("lot":"A")");
    w.receive("FG-500", 20, R"("lot":"B")", "A-02");
    const auto why = w.company->read(w.boss, [](const db::Read& read) {
        const auto item = read.one<tl::ItemId>(R"sql(select item_id from item where number = 'FG-500')sql");
        const auto site = read.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
        return promise::offer(read, item, site, tl::quantity(5), db::dateOf(2026, 11, 23), 0);
    });
    REQUIRE(why.size() == 1);
    CHECK(why[0].source == "none");
    CHECK(why[0].why == "5 wait until a person sets a lot aside");
    const auto order = w.sell("FG-500", "5");
    CHECK(w.ofLine(order, "waiting") == 5);
    CHECK(w.refusal("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)) == "warehouse.pick.nothing");
    w.perform("inventory.allocate", fmt::format(R"({{"line":"{}/1","lot":"FG-500/B","quantity":"3"}})", order));
    CHECK(w.setAside("B", "A-02") == 3);
    CHECK(w.ofLine(order, "waiting") == 2);  // nobody said which lot the rest takes
    const auto named = w.sell("FG-500", "4", R"("lot":"FG-500/A")");
    CHECK(w.setAside("A", "A-01") == 4);
    CHECK(w.ofLine(named, "waiting") == 0);
    CHECK(w.complaints().empty());
}
