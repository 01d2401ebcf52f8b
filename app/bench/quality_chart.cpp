// A control chart as it lives: all of it opened and painted, and one subgroup more from its commit to its point.
#include <sqlite3.h>

#include <fmt/core.h>

#include "app/bench/desk_timing.h"
#include "app/bench/make_names.h"
#include "app/bench/quality.h"
#include "app/desk/chart_view.h"
#include "app/window/shots.h"
#include "app/window/window.h"

namespace app::bench {
namespace {

constexpr int subgroupsAtOnce = 10'000, judgedFrom = 100, subgroupSize = 5;

// Around ten, as chance spreads it: thousandths.
std::string readings(Dice& dice, int subgroups) {
    std::string all;
    for (int n = 0; n < subgroups * subgroupSize; ++n) {
        std::int64_t off = 0;
        for (int k = 0; k < 6; ++k) off += dice.between(-50, 50);
        all += fmt::format(R"({}"{:.3f}")", all.empty() ? "" : ",", 10 + static_cast<double>(off) / 1000);
    }
    return all;
}

// The rows of the chart, read by hand: nothing draws them faster.
double scanMs(const std::string& file, std::int64_t chart, int subgroups) {
    sqlite3* on = nullptr;
    db::ensure(sqlite3_open_v2(file.c_str(), &on, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK, "the company is a file");
    sqlite3_stmt* rows = nullptr;
    const auto from = std::chrono::steady_clock::now();
    sqlite3_prepare_v2(on, "select point_no, plotted, second, size, variance, limit_period_id, broken, broken_lower from chart_point "
                           "where control_chart_id = ?1 order by point_no", -1, &rows, nullptr);
    sqlite3_bind_int64(rows, 1, chart);
    int read = 0;
    double highest = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        highest = std::max(highest, sqlite3_column_double(rows, 1) + sqlite3_column_double(rows, 2));
        ++read;
    }
    const auto ms = msSince(from);
    sqlite3_finalize(rows);
    sqlite3_close(on);
    db::ensure(read >= subgroups && highest > 0, "all subgroups are kept");
    return ms;
}

// How far the chart had come when it was painted last.
class PaintedTo : public QObject {
public:
    explicit PaintedTo(desk::ChartView& view) : QObject{&view}, view_(view) { view.installEventFilter(this); }
    int number = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) number = view_.newest();
        return false;
    }

private:
    desk::ChartView& view_;
};

class ChartBench {
public:
    ChartBench(window::Window& window, std::int64_t chart, const ScreensSize& size) : window_(window), chart_(chart), newest_(size.subgroups) {}

    double open() {
        const auto from = std::chrono::steady_clock::now();
        window_.desk().open("quality.chart", {{"id", static_cast<qint64>(chart_)}, {"from", 1}, {"to", newest_}});
        until([this] { return view() != nullptr && view()->newest() == newest_; });
        db::ensure(view() != nullptr && view()->newest() == newest_, "the whole chart is on the screen");
        view()->repaint();
        return msSince(from);
    }
    void close() {
        window::settle(window_.desk(), 60000);
        window_.closeCurrent();
        QCoreApplication::processEvents();
    }
    void append() {
        const auto args = fmt::format(R"({{"chart":{},"readings":[{}]}})", chart_, readings(dice_, 1));
        PaintedTo painted{*view()};
        bool kept = false;
        const auto from = std::chrono::steady_clock::now();
        auto at = from;
        window_.desk().perform(&window_, {"quality.addSubgroup", args, {}, 1}, [&](const db::Answer&) {
            at = std::chrono::steady_clock::now();
            kept = true;
        });
        until([&] { return kept && painted.number > newest_; });
        db::ensure(painted.number == newest_ + 1, "the newest subgroup is painted");
        seen.push_back(msSince(at));
        written.push_back(std::chrono::duration<double>(at - from).count() * 1000);
        ++newest_;
    }

    std::vector<double> written, seen;

private:
    desk::ChartView* view() const {
        if (window_.current() == nullptr) return nullptr;
        for (auto* widget : window_.current()->findChildren<QWidget*>())
            if (auto* chart = dynamic_cast<desk::ChartView*>(widget)) return chart;
        return nullptr;
    }

    window::Window& window_;
    std::int64_t chart_;
    int newest_;
    Dice dice_{42};
};

}  // namespace

std::int64_t makeChart(FloorCompany& works, int subgroups) {
    Dice dice{41};
    const auto add = [&](std::int64_t chart, int count) {
        works.performAll({{"quality.addSubgroups", fmt::format(R"({{"chart":{},"readings":[{}]}})", chart, readings(dice, count)), {}, 1}});
    };
    works.performAll({{"inventory.addUnit", R"({"code":"mm","name":"Millimetre","dimension":"length"})", {}, 1},
                      {"quality.addChart",
                       R"({"item":"PR-00001","site":"MAIN","characteristic":"Bore","chartKind":"xbar_r","size":5,"unit":"mm","lower":"9.5","upper":"10.5"})",
                       {}, 1}});
    const auto chart = works.read([](const db::Read& r) { return r.one<std::int64_t>(R"sql(select max(control_chart_id) as chart from control_chart)sql"); });
    add(chart, judgedFrom);
    works.performAll({{"quality.freezeLimits", fmt::format(R"({{"chart":{},"reason":"a hundred without trouble"}})", chart), {}, 1}});
    for (int left = subgroups - judgedFrom; left > 0; left -= subgroupsAtOnce) add(chart, std::min(left, subgroupsAtOnce));
    return chart;
}

std::vector<Figure> chartFigures(window::Window& window, const std::string& file, std::int64_t chart, const ScreensSize& size) {
    std::vector<double> opened, scans;
    ChartBench bench{window, chart, size};
    for (int n = 0; n < size.rounds; ++n) {
        opened.push_back(bench.open());
        bench.close();
        scans.push_back(scanMs(file, chart, size.subgroups));
    }
    bench.open();
    window::settle(window.desk(), 60000);
    for (int n = 0; n < size.rounds * 20; ++n) bench.append();
    bench.close();
    const auto named = fmt::format("chart of {} subgroups", size.subgroups);
    return {{named + " opened and painted, median", quantile(opened, 0.5), "ms", 0, 100},
            {"the same, longest", quantile(opened, 1), "ms", 0, 0},
            {"the same, median against its rows read by hand", quantile(opened, 0.5), "ms", quantile(scans, 0.5), 0},
            {"subgroup added to it, to the commit, median", quantile(bench.written, 0.5), "ms", 0, 0},
            {"from the commit to the painted point, p95", quantile(bench.seen, 0.95), "ms", 0, 5},
            {"the same, median", quantile(bench.seen, 0.5), "ms", 0, 0}};
}

}  // namespace app::bench
