#include "app/bench/make.h"

#include <fmt/core.h>

#include "app/bench/make_floor.h"
#include "app/bench/make_trade.h"

namespace app::bench {
namespace {

void playTrade(BulkFile& file, const Ground& ground, std::int64_t orders, const Progress& progress, Tally& tally) {
    auto customers = makeCustomers(file, ground, std::clamp<std::int64_t>(orders / 20, 100, 50'000), tally);
    auto items = makeItems(file, ground, std::clamp<std::int64_t>(orders / 50, 200, 20'000), tally);
    progress.say(fmt::format("{} customers and {} items", customers.size(), items.size()));
    Trade trade{file, ground, std::move(customers), std::move(items)};
    std::int64_t tenth = 1;
    trade.play(orders, [&](std::int64_t done) {
        if (done * 10 < orders * tenth) return;
        progress.say(fmt::format("{} of {} orders", done, orders));
        tenth = done * 10 / orders + 1;
    });
    trade.finish(tally);
}

}  // namespace

void Progress::say(const std::string& what) const {
    fmt::print(stderr, "{:>7.1f} s {:>7.1f} s CPU  {}\n", seconds(), cpuSeconds() - cpu_, what);
}

void makeSearchable(BulkFile& bulk, const Progress& progress, Tally& tally) {
    bulk.makeIndexes();
    progress.say("all indexes are made");
    bulk.run("begin");
    tally.rows.emplace_back("search_word", bulk.makeWords());
    bulk.run("commit");
    bulk.close();
    progress.say("all names can be found");
}

std::vector<Figure> figuresOf(const Tally& tally, const Progress& progress) {
    std::vector<Figure> figures;
    std::int64_t rows = 0;
    for (const auto& [table, count] : tally.rows) {
        figures.push_back({table, static_cast<double>(count), "rows", 0, 0});
        rows += count;
    }
    figures.push_back({"all tables", static_cast<double>(rows), "rows", 0, 0});
    figures.push_back({"time it took", progress.seconds(), "s", 0, 0});
    return figures;
}

std::vector<Figure> makeBigCompany(const std::string& file, std::int64_t orders) {
    const Progress progress;
    const auto ground = makeGround(file);
    progress.say("the firm is founded");
    Tally tally;
    BulkFile bulk{db::checkStore(file, false)};
    bulk.dropIndexes();
    bulk.run("begin");
    playTrade(bulk, ground, orders, progress, tally);
    bulk.run("commit");
    progress.say("all rows are written");
    makeSearchable(bulk, progress, tally);
    return figuresOf(tally, progress);
}

std::vector<Figure> make(const Line& line) {
    const auto file = line.word(1, "file of the big company");
    const bool works = line.has("lots");
    const auto asked = line.option(works ? "lots" : "orders", "1000000");
    std::int64_t count = 0;
    try {
        count = db::decimalOf(asked, 0);
    } catch (const db::Refusal&) {  // said below
    }
    if (works && (count < 2000 || count > 10'000'000))
        db::refuse("bench.make.lots", "A big works has 2,000 to 10,000,000 lots, not {lots}. Give another number.", {{"lots", asked}}, "lots");
    if (!works && (count < 100 || count > 10'000'000))
        db::refuse("bench.make.orders", "A big company has 100 to 10,000,000 orders, not {orders}. Give another number.", {{"orders", asked}},
                   "orders");
    return works ? makeBigWorks(file, {count, count * 5, count / 10}) : makeBigCompany(file, count);
}

}  // namespace app::bench
