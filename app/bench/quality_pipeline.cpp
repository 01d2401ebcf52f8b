// A pipeline of tens of thousands of opportunities under the wheel and the keys: each frame from its event to the paint.
#include <QScrollBar>
#include <QWheelEvent>
#include <fmt/core.h>

#include "app/bench/desk_timing.h"
#include "app/bench/make_names.h"
#include "app/bench/quality.h"
#include "app/desk/board.h"
#include "app/window/shots.h"
#include "app/window/window.h"

namespace app::bench {
namespace {

constexpr int stageCount = 5, firmCount = 200, requestsAtOnce = 500;
constexpr int daysAhead = 500;

desk::Board* boardOf(window::Window& window) {
    if (window.current() == nullptr) return nullptr;
    for (auto* area : window.current()->findChildren<QAbstractScrollArea*>())
        if (auto* board = dynamic_cast<desk::Board*>(area)) return board;
    return nullptr;
}

class PipelineBench {
public:
    explicit PipelineBench(window::Window& window) : window_(window) {}

    double open() {
        const auto from = std::chrono::steady_clock::now();
        window_.desk().open("customers.pipeline");
        until([this] { return boardOf(window_) != nullptr && boardOf(window_)->current() != nullptr; }, 60000);
        board_ = boardOf(window_);
        db::ensure(board_ != nullptr && board_->current() != nullptr, "the pipeline shows its cards");
        board_->viewport()->repaint();
        return msSince(from);
    }
    // So many notches of the wheel over a column; most of a window's height each.
    void wheel(int notches, int by, double across) {
        auto* area = board_->viewport();
        const QPointF at{area->width() * across, area->height() * 0.6};
        for (int n = 0; n < notches; ++n)
            frame([&] {
                QWheelEvent turn{at, area->mapToGlobal(at), {}, {0, by * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
                QCoreApplication::sendEvent(area, &turn);
            });
    }
    void press(Qt::Key which) {
        frame([&] { key(board_, which); });
    }
    std::size_t cards() const {
        std::size_t all = 0;
        for (int n = 0; n < stageCount; ++n) all += board_->shown(fmt::format("S{}", n + 1)).size();
        return all;
    }
    std::vector<double> take() { return std::exchange(frames_, {}); }

private:
    template <class Turn>
    void frame(Turn&& turn) {
        const auto from = std::chrono::steady_clock::now();
        turn();
        board_->viewport()->repaint();
        frames_.push_back(msSince(from));
        QCoreApplication::processEvents();
    }

    window::Window& window_;
    desk::Board* board_ = nullptr;
    std::vector<double> frames_;
};

}  // namespace

void makePipeline(FloorCompany& works, int opportunities) {
    Dice dice{43};
    std::vector<db::Request> requests;
    for (int n = 0; n < stageCount; ++n)
        requests.push_back({"customers.setStage",
                            fmt::format(R"({{"code":"S{0}","name":"Stage {0}","position":{0},"probability":"{1} %"}})", n + 1, 15 * (n + 1)), {}, 1});
    for (int n = 0; n < firmCount; ++n) {
        const auto name = firmName(dice).name;
        requests.push_back({"people.addParty", fmt::format(R"({{"number":"PL-{}","name":"{}"}})", n + 1, name), {}, 1});
    }
    works.performAll(requests);
    const auto today = db::utcDate(works.company->now());
    for (int done = 0; done < opportunities; done += requestsAtOnce) {
        requests.clear();
        for (int n = done; n < std::min(opportunities, done + requestsAtOnce); ++n)
            requests.push_back({"customers.addOpportunity",
                                fmt::format(R"({{"party":"PL-{}","site":"MAIN","title":"Line {}","amount":"{}.00 EUR","closeOn":"{}","stage":"S{}"}})",
                                            dice.between(1, firmCount), n + 1, dice.between(500, 90'000), toText(today + static_cast<int>(dice.between(1, daysAhead))),
                                            dice.between(1, stageCount)),
                                {}, 1});
        works.performAll(requests);
    }
}

std::vector<Figure> pipelineFigures(window::Window& window, const ScreensSize& size) {
    PipelineBench bench{window};
    std::vector<double> opened;
    for (int n = 0; n < std::max(1, size.rounds / 3); ++n) {
        if (n > 0) window.closeCurrent();
        opened.push_back(bench.open());
        window::settle(window.desk(), 60000);
    }
    // The board reads a page of each stage, and more as somebody scrolls.
    db::ensure(bench.cards() >= static_cast<std::size_t>(std::min(size.opportunities, 200)), "the first opportunities are on the board");
    for (const double across : {0.1, 0.3, 0.5}) {
        bench.wheel(size.rounds * 20, -3, across);
        bench.wheel(size.rounds * 10, 3, across);
    }
    const auto turns = bench.take();
    for (int n = 0; n < size.rounds * 20; ++n) bench.press(n % 40 == 19 ? Qt::Key_Right : n % 40 == 39 ? Qt::Key_Left : Qt::Key_PageDown);
    for (int n = 0; n < size.rounds * 5; ++n) bench.press(n % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
    const auto keys = bench.take();
    window.closeCurrent();
    return {{fmt::format("pipeline of {} opportunities opened, median", size.opportunities), quantile(opened, 0.5), "ms", 0, 0},
            {"frame while it scrolls, median", quantile(turns, 0.5), "ms", 0, 0},
            {"frame while it scrolls, p99", quantile(turns, 0.99), "ms", 0, 16},
            {"frame while it scrolls, longest", quantile(turns, 1), "ms", 0, 0},
            {"page down, end and home on it, p99", quantile(keys, 0.99), "ms", 0, 33}};
}

}  // namespace app::bench
