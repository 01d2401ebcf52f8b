#include "app/bench/make.h"

#include <fmt/core.h>

#include "app/bench/make_trade.h"

namespace app::bench {
namespace {

// What was done, and how long it took.
class Progress {
public:
    void say(const std::string& what) const { fmt::print(stderr, "{:>7.1f} s {:>7.1f} s CPU  {}\n", seconds(), cpuSeconds() - cpu_, what); }
    double seconds() const { return secondsSince(from_); }

private:
    const std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
    const double cpu_ = cpuSeconds();
};

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

std::vector<Figure> makeBigCompany(const std::string& file, std::int64_t orders) {
    const Progress progress;
    const auto ground = makeGround(file);
    progress.say("the firm is founded");
    Tally tally;
    {
        BulkFile bulk{db::checkStore(file, false)};
        bulk.dropIndexes();
        bulk.run("begin");
        playTrade(bulk, ground, orders, progress, tally);
        bulk.run("commit");
        progress.say("all rows are written");
        bulk.makeIndexes();
        progress.say("all indexes are made");
        bulk.run("begin");
        tally.rows.emplace_back("search_word", bulk.makeWords());
        bulk.run("commit");
        bulk.close();
    }
    progress.say("all names can be found");
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

std::vector<Figure> make(const Line& line) {
    const auto file = line.word(1, "file of the big company");
    std::int64_t orders = 0;
    try {
        orders = db::decimalOf(line.option("orders", "1000000"), 0);
    } catch (const db::Refusal&) {  // said below
    }
    if (orders < 100 || orders > 10'000'000)
        db::refuse("bench.make.orders", "A big company has 100 to 10,000,000 orders, not {orders}. Give another number.",
                   {{"orders", line.option("orders")}}, "orders");
    return makeBigCompany(file, orders);
}

}  // namespace app::bench
