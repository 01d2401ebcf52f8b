// A5 rows 6 and 7: explosions, where-used and roll-up against counting by hand, and the difference of two bills.
#include <random>

#include "engineering/difference.h"
#include "engineering/office.h"
#include "engineering/structure.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

// What goes into what, as it was put into the company; a later item never goes into an earlier one's parts.
struct Graph {
    std::vector<std::map<std::size_t, std::int64_t>> parts;  // pieces for one
    std::vector<std::int64_t> cost;                          // cents, of what has no parts

    void count(std::size_t made, std::int64_t of, int depth, std::map<std::size_t, std::pair<std::int64_t, int>>& out) const {
        for (const auto& [part, pieces] : parts[made]) {
            auto& found = out[part];
            found.first += of * pieces;
            found.second = std::max(found.second, depth + 1);
            count(part, of * pieces, depth + 1, out);
        }
    }
    std::int64_t costOf(std::size_t made) const {
        if (parts[made].empty()) return cost[made];
        std::int64_t sum = 0;
        for (const auto& [part, pieces] : parts[made]) sum += pieces * costOf(part);
        return sum;
    }
};

std::string name(std::size_t i) { return fmt::format("N-{:02}", i); }

Graph grow(Office& o, unsigned seed) {
    std::mt19937 dice{seed};
    const std::size_t count = 24;
    Graph graph;
    graph.parts.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        graph.cost.push_back(1 + dice() % 500);
        o.perform("inventory.addItem",
                  fmt::format(R"({{"number":"{}","name":"Node","category":"FG","unit":"pcs","standardCost":"{}.{:02} EUR"}})",
                              name(i), graph.cost[i] / 100, graph.cost[i] % 100));
        std::string lines;
        for (std::size_t k = 0; i > 3 && k < 1 + dice() % 4; ++k) {
            const auto part = dice() % i;
            const auto pieces = static_cast<std::int64_t>(1 + dice() % 3);
            graph.parts[i][part] += pieces;  // one part may stand in two lines
            lines += fmt::format(R"({}{{"item":"{}","quantity":"{}"}})", lines.empty() ? "" : ",", name(part), pieces);
        }
        if (!lines.empty()) o.perform("engineering.addBom", fmt::format(R"({{"item":"{}","lines":[{}]}})", name(i), lines));
    }
    return graph;
}

Parts exploded(const std::map<std::size_t, std::pair<std::int64_t, int>>& counted) {
    Parts all;
    for (const auto& [part, found] : counted) all.push_back(fmt::format("{} {} at {}", name(part), found.first, found.second));
    return all;
}

}  // namespace

TEST_CASE("A5 row 6: explosion, where-used and roll-up agree with counting by hand on any bills") {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        INFO("seed " << seed);
        Office o;
        const auto graph = grow(o, seed);
        std::vector<tl::ItemId> ids;
        for (std::size_t i = 0; i < graph.parts.size(); ++i) ids.push_back(o.item(name(i)));
        const auto site = o.site();
        o.read([&](const db::Read& r) {
            const engineering::Structure all{r, o.today()};
            const auto costs = engineering::rollUpAll(r, site, o.today());
            for (std::size_t i = 0; i < ids.size(); ++i) {
                INFO(name(i));
                std::map<std::size_t, std::pair<std::int64_t, int>> counted;
                graph.count(i, 1, 0, counted);
                Parts single, whole;
                for (const auto& c : engineering::explode(r, ids[i], o.today()))
                    single.push_back(fmt::format("{} {} at {}", c.number, tl::toText(c.quantity), c.depth));
                for (const auto& p : all.explode(ids[i]))
                    whole.push_back(fmt::format("{} {} at {}", name(static_cast<std::size_t>(std::ranges::find(ids, p.item) - ids.begin())),
                                                tl::toText(p.quantity), p.depth));
                std::ranges::sort(single);
                std::ranges::sort(whole);
                CHECK(single == exploded(counted));
                CHECK(whole == exploded(counted));
                // Upwards: in what does it stand, and how often?
                std::size_t above = 0;
                const auto used = engineering::whereUsed(r, ids[i], o.today());
                for (std::size_t k = 0; k < ids.size(); ++k) {
                    std::map<std::size_t, std::pair<std::int64_t, int>> of;
                    graph.count(k, 1, 0, of);
                    if (!of.contains(i)) continue;
                    ++above;
                    const auto found = std::ranges::find(used, ids[k], &engineering::Used::item);
                    REQUIRE(found != used.end());
                    CHECK(found->quantity == tl::quantity(of.at(i).first));
                    CHECK(found->depth == of.at(i).second);
                }
                CHECK(used.size() == above);
                const tl::UnitPrice expected{graph.costOf(i) * 10'000};
                CHECK(engineering::rollUp(r, ids[i], site, o.today()).total() == expected);
                const auto rolled = std::ranges::find(costs, ids[i], &engineering::Rolled::item);
                if (rolled != costs.end()) CHECK(rolled->total() == expected);
                else CHECK((graph.parts[i].empty() && above == 0));
                if (!counted.empty()) CHECK(all.isMade(ids[i]));
            }
            for (const auto part : all.byLevel())
                for (const auto& below : all.explode(part)) CHECK(all.level(below.item) > all.level(part));
        });
    }
}

TEST_CASE("A5 row 6: the standard of FG-500 is 5.05, and 5.15 with the dearer blank") {
    Office o;
    const auto fg = o.item("FG-500"), rm = o.item("RM-100");
    const auto site = o.site();
    o.read([&](const db::Read& r) {
        const auto now = engineering::rollUp(r, fg, site, o.today());
        CHECK(now.material == tl::UnitPrice{2'550'000});
        CHECK(now.labour == tl::UnitPrice{1'500'000});
        CHECK(now.overhead == tl::UnitPrice{1'000'000});
        CHECK(now.total() == tl::UnitPrice{5'050'000});
        CHECK(now.complete);
        CHECK(engineering::rollUp(r, fg, site, o.today(), {{rm, tl::UnitPrice{2'600'000}}}).total() == tl::UnitPrice{5'150'000});
        const auto used = engineering::whereUsed(r, rm, o.today());
        REQUIRE(used.size() == 1);
        CHECK(used[0].number == "FG-500");
    });
}

TEST_CASE("A5 row 6: a bill is read aloud level by level") {
    Office o;
    o.perform("engineering.addBom", R"({"item":"SP-9","lines":[{"item":"FG-500","quantity":"2"},{"item":"PK-10","quantity":"1"}]})");
    const auto sp = o.item("SP-9");
    Parts rows;
    o.read([&](const db::Read& r) {
        for (const auto& i : engineering::explodeByLevel(r, sp, o.today()))
            rows.push_back(fmt::format("{} {} {} of {}", i.level, i.number, tl::toText(i.total), tl::toText(i.quantity)));
        CHECK(o.refusal([&] { engineering::explodeByLevel(r, sp, o.today(), 3); }) == "engineering.explode.long");
    });
    CHECK(rows == Parts{"1 FG-500 2 of 2", "2 RM-100 2 of 1", "2 PK-10 0.2 of 0.1", "1 PK-10 1 of 1"});
}

TEST_CASE("A5 row 6: revisions that run in a circle are found, not followed for ever") {
    Office o;
    // Each bill alone is fine; made current together they run in a circle, which only rows by hand can do.
    o.perform("engineering.addBom", R"({"item":"SP-9","lines":[{"item":"FG-500","quantity":"1"}]})");
    o.act([](db::Tx& tx) {
        tx.run(R"sql(
            update bom_line set item_id = (select item_id from item where number = 'SP-9')
            where item_id = (select item_id from item where number = 'RM-100')
        )sql");
    });
    const auto sp = o.item("SP-9");
    o.read([&](const db::Read& r) {
        CHECK(o.refusal([&] { engineering::explode(r, sp, o.today()); }) == "engineering.bom.deep");
        CHECK(o.refusal([&] { engineering::whereUsed(r, sp, o.today()); }) == "engineering.bom.deep");
        CHECK(o.refusal([&] { const engineering::Structure all{r, o.today()}; }) == "engineering.bom.deep");
    });
}

TEST_CASE("A5 row 7: the difference of two bills says lines, quantities, cost and time") {
    Office o;
    o.play(R"({"do":"engineering.addBom","args":{"item":"FG-500","revision":"B","draft":true,"lines":[{"item":"RM-100","quantity":"2","opNo":20},{"item":"SP-9","quantity":"0.1"}]}}
{"do":"engineering.copyRouting","args":{"routing":"FG-500","revision":"B"}}
{"do":"engineering.changeRouting","args":{"routing":"FG-500","version":1,"operations":[{"name":"Press","workCenter":"PRESS1","run":"0.03 h"}]}})");
    const auto a = o.bom("FG-500", "A"), b = o.bom("FG-500", "B");
    const auto site = o.site();
    const auto d = o.read([&](const db::Read& r) { return engineering::bomDifference(r, a, b, site, o.today()); });
    Parts lines;
    for (const auto& l : d.lines) {
        std::string fields;
        for (const auto& f : l.fields) fields += " " + f;
        lines.push_back(fmt::format("{} {} {} to {}, {} to {}{}", l.change, l.number, tl::toText(l.before), tl::toText(l.after),
                                    tl::toText(l.costBefore), tl::toText(l.costAfter), fields));
    }
    CHECK(lines == Parts{"changed RM-100 1 to 2, 2.50 to 5.00 quantity op_no", "removed PK-10 0.1 to 0, 0.05 to 0.00",
                         "added SP-9 0 to 0.1, 0.00 to 3.50"});
    CHECK(d.materialBefore == tl::UnitPrice{2'550'000});
    CHECK(d.materialAfter == tl::UnitPrice{8'500'000});
    CHECK(d.timeBefore == 180'000);
    CHECK(d.timeAfter == 108'000);
    CHECK(d.workBefore == tl::UnitPrice{2'500'000});
    CHECK(d.workAfter == tl::UnitPrice{1'500'000});
}
