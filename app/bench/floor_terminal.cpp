#include "app/bench/floor_terminal.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <fmt/core.h>

#include "app/command.h"
#include "app/demo.h"
#include "app/desk/say.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/program.h"

namespace app::bench {
namespace {

struct Words {
    int count = 1;
    std::string name = "throughline";
    char* words[2] = {name.data(), nullptr};
};

class Silence final : public terminal::Sound {
public:
    void good() override {}
    void bad() override {}
};

// Processes events until `done` says so; it looks once a millisecond.
double msUntil(std::chrono::steady_clock::time_point from, const std::function<bool()>& done) {
    const QDeadlineTimer deadline{20'000};
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    look.start(1);
    while (!done() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    db::ensure(done(), "the terminal answers");
    return secondsSince(from) * 1000;
}

// Somebody of the floor with a job under way.
tl::WorkOrderOperationId startJob(FloorCompany& works, const std::string& order) {
    works.performAll({{"production.addEmployee", fmt::format(R"({{"number":"T-1","name":"Bench","badge":"T000001","user":"{}"}})", demoUser), {}, 1},
                      {"production.logOn", fmt::format(R"({{"operation":"{}/10","employee":"T-1"}})", order), {}, 1}});
    return works.read([&](const db::Read& r) {
        return r.one<tl::WorkOrderOperationId>(R"sql(
            select o.work_order_operation_id from work_order_operation o join work_order w on w.work_order_id = o.work_order_id where w.number = $1
        )sql", order);
    });
}

std::vector<std::string> randomLots(FloorCompany& works, int count) {
    return works.read([&](const db::Read& r) {
        const auto last = r.one<std::int64_t>(R"sql(select max(output_lot_id) as lot from genealogy)sql");
        Dice dice{31};
        std::vector<std::string> lots;
        for (int n = 0; n < count; ++n) lots.push_back(r.one<std::string>(R"sql(select number from lot where lot_id = $1)sql", dice.between(1, last)));
        return lots;
    });
}

class Seat {
public:
    Seat(FloorCompany& works, QApplication& qt, const std::string& order)
        : station_(works.file, allActions(), {works.folder + "/terminal.sqlite", "bench"}),
          program_(qt, station_, {desk::Language::english, desk::Look::light, QSize{1280, 800}}, [] { return std::make_unique<Silence>(); }) {
        const auto operation = startJob(works, order);
        program_.show();
        station_.learnPlace();
        msUntil(std::chrono::steady_clock::now(), [&] { return station_.idle() && !station_.site().empty(); });
        station_.enter(station_.entrance().byPassword(demoUser, {demoPassword}, "MAIN"));
        auto* job = new terminal::production::JobPage{window(), operation};
        window().open(job);
        msUntil(std::chrono::steady_clock::now(), [&] { return job->title().contains('/') && station_.idle(); });
        depth_ = window().depth();
    }

    // From the code to the answer in the band, or the page that asks for a quantity, painted.
    double scan(const std::string& code) {
        const auto from = std::chrono::steady_clock::now();
        window().scans().scanned(desk::text(code));
        msUntil(from, [&] { return !window().band().said().isEmpty() || window().depth() > depth_; });
        window().repaint();
        const auto ms = secondsSince(from) * 1000;
        while (window().depth() > depth_) window().back();
        return ms;
    }
    // From the request to the company's answer, by way of the terminal's file.
    double send(const db::Request& request) {
        const auto from = std::chrono::steady_clock::now();
        std::optional<terminal::Outcome::Kind> kind;
        station_.send(&window(), request.action, request.args, 1, "bench", [&](const terminal::Outcome& outcome) { kind = outcome.kind; });
        const auto ms = msUntil(from, [&] { return kind.has_value(); });
        db::ensure(kind == terminal::Outcome::Kind::performed, "the company performs what the terminal sends");
        return ms;
    }

private:
    terminal::Window& window() { return program_.window(); }
    terminal::Station station_;
    terminal::Program program_;
    int depth_ = 0;
};

}  // namespace

std::vector<Figure> terminalScans(FloorCompany& works, int scans) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto orders = works.released(1 + scans / 5);
    const auto lots = randomLots(works, scans);
    const auto issues = works.issuesFor({orders.begin() + 1, orders.end()});
    Words words;
    QApplication qt{words.count, words.words};
    Seat seat{works, qt, orders.front()};
    std::vector<double> answered, booked;
    for (const auto& lot : lots) answered.push_back(seat.scan(lot));
    for (const auto& issue : issues) booked.push_back(seat.send(issue));
    return {{"a scan is answered on the terminal's screen, p95", quantile(answered, 0.95), "ms", 0, 100},
            {"a scan that issues a lot, to the company's answer, p95", quantile(booked, 0.95), "ms", 0, 100},
            {"the same, longest", quantile(booked, 1), "ms", 0, 0}};
}

}  // namespace app::bench
