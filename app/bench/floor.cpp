#include "app/bench/floor.h"

#include <fmt/core.h>

#include "app/bench/floor_company.h"
#include "app/bench/floor_terminal.h"
#include "app/bench/floor_twin.h"
#include "database/json.h"
#include "engineering/structure.h"
#include "production/trace.h"
#include "quality/thread.h"

namespace app::bench {
namespace {

constexpr int warmUp = 20;

template <class Work>
double msOf(Work&& work) {
    const auto from = std::chrono::steady_clock::now();
    work();
    return secondsSince(from) * 1000;
}

// ---------------------------------------------------------------- a completion

struct Done {
    std::int64_t edges = 0, moves = 0, served = 0, carried = 0, units = 0;
};
BOOST_DESCRIBE_STRUCT(Done, (), (edges, moves, served, carried, units))

// What the reports did for their orders must be there, or the figure would be of something else.
void requireLinked(FloorCompany& works, const std::vector<std::string>& orders) {
    for (const auto& order : orders) {
        const auto done = works.read([&](const db::Read& r) {
            return r.one<Done>(R"sql(
                select (select count(*) from genealogy g where g.work_order_id = w.work_order_id) as edges,
                       (select count(*) from production_report p
                        where p.work_order_id = w.work_order_id and p.stock_move_id is not null) as moves,
                       (select count(*) from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
                        join production_report p on p.lot_id = b.lot_id where p.work_order_id = w.work_order_id) as served,
                       (select count(*) from warehouse_task t join production_report p on p.lot_id = t.lot_id
                        where p.work_order_id = w.work_order_id and t.sales_order_line_id is not null) as carried,
                       (select count(*) from packed k join production_report p on p.lot_id = k.lot_id
                        where p.work_order_id = w.work_order_id) as units
                from work_order w where w.number = $1
            )sql", order);
        });
        db::ensure(done.edges == 5 && done.moves == 1 && done.served == 1 && done.carried > 0 && done.units > 0,
                   "a completion books, traces, serves its order, packs and sends on");
    }
}

void reports(FloorCompany& works, int count, std::vector<Figure>& figures) {
    const auto orders = works.readyToReport(warmUp + count);
    std::vector<double> ours, floor;
    double oursCpu = 0, floorCpu = 0;
    std::size_t rows = 0;
    {
        Twin twin{*works.company, works.actor, works.folder + "/twin.throughline"};
        for (std::size_t n = 0; n < orders.size(); ++n) {
            const db::Request request{"production.report", fmt::format(R"({{"order":"{}","good":"{}"}})", orders[n], FloorCompany::pieces), {}, 1};
            const auto before = cpuSeconds();
            const auto ms = msOf([&] { works.company->perform(works.actor, request); });
            const auto between = cpuSeconds();
            const auto changed = twin.prepare();
            const auto after = cpuSeconds();
            const auto byHand = msOf([&] { twin.write(); });
            if (n < warmUp) continue;
            oursCpu += between - before, floorCpu += cpuSeconds() - after;
            ours.push_back(ms), floor.push_back(byHand);
            rows += changed;
        }
    }
    requireLinked(works, orders);
    figures.push_back({"completion with 5 component lots, p95", quantile(ours, 0.95), "ms", 0, 25});
    figures.push_back({"the same, median", quantile(ours, 0.5), "ms", quantile(floor, 0.5), 1.7});
    figures.push_back({"the same, p95 against the floor's", quantile(ours, 0.95), "ms", quantile(floor, 0.95), 0});
    figures.push_back({"the same, CPU", oursCpu / count * 1000, "ms CPU", floorCpu / count * 1000, 0});
    figures.push_back({"business rows written by it", static_cast<double>(rows) / count, "rows", 0, 0});
}

// ---------------------------------------------------------------- lots

void traces(FloorCompany& works, int count, std::vector<Figure>& figures) {
    const auto last = works.read([](const db::Read& r) { return r.one<std::int64_t>(R"sql(select max(output_lot_id) as lot from genealogy)sql"); });
    Dice dice{21};
    std::vector<double> back, forward, edges, begins, steps;
    int cut = 0;
    const auto timed = [&](std::vector<double>& into, auto trace, tl::LotId lot) {
        production::Trace found;
        into.push_back(msOf([&] { found = works.read([&](const db::Read& r) { return trace(r, lot); }); }));
        cut += found.cut ? 1 : 0;
        return static_cast<double>(found.edges.size());
    };
    for (int n = 0; n < count; ++n) {
        const tl::LotId lot{dice.between(1, last)};
        const auto up = timed(back, [](const db::Read& r, tl::LotId l) { return production::traceBack(r, l); }, lot);
        edges.push_back(up + timed(forward, [](const db::Read& r, tl::LotId l) { return production::traceForward(r, l); }, lot));
        const quality::ThreadRef ref{"lot", lot.number};
        quality::Thread thread;
        begins.push_back(msOf([&] { thread = works.read([&](const db::Read& r) { return quality::threadOf(r, ref); }); }));
        db::ensure(!thread.points.empty(), "each lot has a thread");
        for (const auto side : {quality::ThreadSide::before, quality::ThreadSide::after})
            steps.push_back(msOf([&] { works.read([&](const db::Read& r) { return quality::threadGrown(r, thread, ref, side).points.size(); }); }));
    }
    db::ensure(cut == 0, "each trace finds all there is");
    figures.push_back({"trace of a lot backwards, p95", quantile(back, 0.95), "ms", 0, 50});
    figures.push_back({"trace of a lot forwards, p95", quantile(forward, 0.95), "ms", 0, 50});
    figures.push_back({"thread of a lot as it opens, p95", quantile(begins, 0.95), "ms", 0, 0});
    figures.push_back({"one step of it, p95", quantile(steps, 0.95), "ms", 0, 50});
    figures.push_back({"edges found by both, median", quantile(edges, 0.5), "edges", 0, 0});
    figures.push_back({"edges found by both, p95", quantile(edges, 0.95), "edges", 0, 0});
}

// ---------------------------------------------------------------- bills

void bills(FloorCompany& works, int count, std::vector<Figure>& figures) {
    const auto today = db::utcDate(works.company->now());
    const auto screw = works.read([](const db::Read& r) {
        return r.one<tl::ItemId>(R"sql(select item_id from item where number = $1)sql", std::string{Bills::muchUsed});
    });
    std::size_t used = 0, parts = 0, made = 0;
    std::vector<double> up, all;
    for (int n = 0; n < count; ++n) {
        up.push_back(msOf([&] { used = works.read([&](const db::Read& r) { return engineering::whereUsed(r, screw, today).size(); }); }));
        parts = made = 0;
        all.push_back(msOf([&] {
            works.read([&](const db::Read& r) {
                const engineering::Structure structure{r, today};
                for (const auto item : structure.byLevel()) {
                    if (!structure.isMade(item)) continue;
                    ++made;
                    parts += structure.explode(item).size();
                }
            });
        }));
    }
    figures.push_back({"where-used of a screw on all levels, longest", quantile(up, 1), "ms", 0, 50});
    figures.push_back({"things it goes into", static_cast<double>(used), "items", 0, 0});
    figures.push_back({"explosion of all bills, longest", quantile(all, 1) / 1000, "s", 0, 2});
    figures.push_back({"bills exploded", static_cast<double>(made), "bills", 0, 0});
    figures.push_back({"distinct parts in them", static_cast<double>(parts), "parts", 0, 0});
}

// ---------------------------------------------------------------- a wave

void waves(FloorCompany& works, int orders, std::vector<Figure>& figures) {
    std::vector<double> times;
    for (int n = 0; n < 3; ++n) {
        std::string list;
        for (const auto& number : works.readyToPick(orders)) list += fmt::format(R"({}"{}")", list.empty() ? "" : ",", number);
        const db::Request request{"warehouse.addWave", fmt::format(R"({{"orders":[{}]}})", list), {}, 1};
        db::Answer answer;
        times.push_back(msOf([&] { answer = works.company->perform(works.actor, request); }) / 1000);
        const auto lines = db::json::parse(answer.result).as_object().at("lines").as_int64();
        db::ensure(lines >= orders * 5, "all lines of the orders are on a walk");
    }
    figures.push_back({fmt::format("a wave of {} lines, longest of 3", orders * 5), quantile(times, 1), "s", 0, 1});
}

}  // namespace

std::vector<Figure> floor(const Line& line) {
    const bool quick = line.has("quick");
    FloorCompany works{quick ? WorksSize{10'000, 50'000, 1'000} : WorksSize{}, line.option("company")};
    std::vector<Figure> figures;
    reports(works, quick ? 60 : 600, figures);
    traces(works, 200, figures);
    bills(works, 5, figures);
    waves(works, quick ? 40 : 400, figures);
    for (auto& figure : terminalScans(works, quick ? 50 : 200)) figures.push_back(std::move(figure));
    return figures;
}

}  // namespace app::bench
