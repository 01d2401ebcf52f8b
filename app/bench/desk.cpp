// bench desk: the window at work on a big company, offscreen, by key presses: from the key to the painted answer.
// Every event of the window's thread is timed: none may hold it longer than 16 ms.
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>

#include <QProcess>
#include <fmt/core.h>

#include "app/bench/desk_timing.h"
#include "app/bench/make.h"
#include "database/search.h"
#include "app/demo.h"
#include "app/desk/list_screen.h"
#include "app/desk/list_view.h"
#include "app/window/program.h"
#include "app/window/search_box.h"
#include "app/window/shots.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"

namespace app::bench {
namespace {

using Clock = std::chrono::steady_clock;

double residentMb() {
    std::ifstream in{"/proc/self/statm"};
    std::int64_t whole = 0, resident = 0;
    in >> whole >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

class Bench {
public:
    Bench(window::Window& window, int rounds) : window_(window), rounds_(rounds) {}
    bool mayWrite = false;  // into this company: it was made for the benchmark

    std::vector<Figure> run() {
        openList();
        walk();
        sorts();
        search();
        bigOrder();
        if (mayWrite) news();
        figures_.push_back({"resident memory, highest", highest_, "MB", 0, 250});
        return std::move(figures_);
    }

private:
    desk::ListView& view() { return dynamic_cast<desk::ListScreen*>(window_.current())->view(); }

    // All rows in view are there and on screen.
    bool painted() {
        auto& v = view();
        if (v.model().busy() || v.model().total() == 0) return false;
        auto& table = v.table();
        const int first = table.rowAt(1), last = table.rowAt(table.viewport()->height() - 1);
        for (int row = std::max(0, first); row <= (last < 0 ? v.model().rowCount() - 1 : last); ++row)
            if (!v.model().row(row)) return false;
        table.viewport()->repaint();
        return true;
    }
    double paint() {
        const auto ms = until([this] { return painted(); });
        highest_ = std::max(highest_, residentMb());
        return ms;
    }
    double pressed(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const auto from = Clock::now();
        key(&view().table(), which, modifiers);
        until([this] { return painted(); });
        return msSince(from);
    }
    void add(const char* name, std::vector<double> all, double at, double goal) { figures_.push_back({name, quantile(std::move(all), at), "ms", 0, goal}); }

    void openList() {
        std::vector<double> times;
        for (int n = 0; n < rounds_; ++n) {
            for (const auto* list : {"orders.list", "orders.lines", "inventory.items", "finance.invoices", "orders.customers"}) {
                if (window_.desk().screen(list) == nullptr) continue;
                const auto from = Clock::now();
                window_.desk().open(list);
                until([this] { return painted(); });
                times.push_back(msSince(from));
                highest_ = std::max(highest_, residentMb());
                window::settle(window_.desk(), 60000);
                window_.closeCurrent();
                QCoreApplication::processEvents();
            }
        }
        add("open a list, median", times, 0.5, 100);
        add("open a list, longest", std::move(times), 1, 0);
    }

    void walk() {
        window_.desk().open("orders.list");
        paint();
        until([this] { return view().model().counted(); }, 60000);
        std::vector<double> downs, jumps;
        for (int n = 0; n < rounds_ * 20; ++n) downs.push_back(pressed(Qt::Key_PageDown));
        for (int n = 0; n < rounds_ * 5; ++n) jumps.push_back(pressed(n % 2 == 0 ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier));
        add("page down, p99", std::move(downs), 0.99, 33);
        add("jump to the end and back, p99", std::move(jumps), 0.99, 33);
    }

    void sorts() {
        std::vector<double> instant, prefix;
        auto timed = [this](const std::function<void()>& act) {
            const auto from = Clock::now();
            act();
            until([this] { return painted(); }, 60000);
            highest_ = std::max(highest_, residentMb());
            return msSince(from);
        };
        for (int n = 0; n < rounds_ * 5; ++n) {
            instant.push_back(timed([this] { view().sortBy("number", false); }));
            window::settle(window_.desk(), 60000);
            instant.push_back(timed([this] { view().sortBy("ordered_on", false); }));
            window::settle(window_.desk(), 60000);
        }
        view().sortBy("number", false);
        window::settle(window_.desk(), 60000);
        for (int n = 0; n < rounds_ * 5; ++n) {
            prefix.push_back(timed([this, n] { view().model().show({{"number", false}}, {{.column = "number", .how = db::How::prefix, .value = fmt::format("SO-{}", n + 1)}}); }));
            window::settle(window_.desk(), 60000);
        }
        add("sort by an instant column, p99", std::move(instant), 0.99, 33);
        add("prefix filter on an instant column, p99", std::move(prefix), 0.99, 33);
        figures_.push_back({"sort by customer's name", timed([this] { view().model().show({{"customer", false}}, {}); }), "ms", 0, 1000});
        figures_.push_back({"sort by amount", timed([this] { view().model().show({{"gross", true}}, {}); }), "ms", 0, 1000});
        figures_.push_back({"sort by customer's name and amount", timed([this] { view().model().show({{"customer", false}, {"gross", true}}, {}); }), "ms", 0, 1000});
        figures_.push_back({"sort by amount with an infix filter", timed([this] { view().model().show({{"gross", false}}, {{.column = "reference", .how = db::How::contains, .value = "7"}}); }), "ms", 0, 1000});
        figures_.push_back({"infix filter on the reference", timed([this] { view().model().show({}, {{.column = "reference", .how = db::How::contains, .value = "77"}}); }), "ms", 0, 1000});
        view().model().show({{"", true}}, {});
        window::settle(window_.desk(), 60000);
        for (const auto& [name, column] : {std::pair{"group by month with sums", "ordered_on"}, std::pair{"group by customer with sums", "customer"}}) {
            const auto from = Clock::now();
            view().groupBy(column);
            until([this] { return window_.desk().idle(); }, 60000);
            figures_.push_back({name, msSince(from), "ms", 0, 1000});
            view().groupBy({});
            window::settle(window_.desk(), 60000);
        }
    }

    void search() {
        const auto numbers = window_.desk().company().read(window_.desk().actor(), [](const db::Read& r) {
            return r.all<std::string>(R"sql(
                select number from (select number, sales_order_id as id from sales_order where sales_order_id % 9973 = 1 limit 60) o
                union all select number from (select number from invoice where invoice_id % 9973 = 1 limit 60) v
                union all select name as number from (select name from party where party_id % 97 = 1 limit 60) p
                union all select name as number from (select name from item where item_id % 97 = 1 limit 60) i
            )sql");
        });
        std::vector<double> times;
        std::mt19937 dice{7};
        for (const auto& number : numbers) {
            const auto whole = desk::text(number);
            const auto typed = whole.left(3 + static_cast<int>(dice() % 6));
            const auto from = Clock::now();
            bool answered = false;
            window_.desk().read<std::vector<db::Found>>(
                &window_, [typed = desk::utf8(typed), &actions = window_.desk().company().actions()](const db::Read& r) { return db::find(r, actions, typed, 12); },
                [&](std::vector<db::Found>) { answered = true; });
            until([&] { return answered; });
            times.push_back(msSince(from));
        }
        add("search box answers, p95", times, 0.95, 50);
        const auto found = window_.desk().company().read(window_.desk().actor(), [](const db::Read& r) {
            return r.one<std::int64_t>(R"sql(
                select (select count(*) from search_word) + (select count(*) from sales_order) + (select count(*) from lot)
                     + (select count(*) from shipment) + (select count(*) from pick_list) + (select count(*) from invoice)
                     + (select count(*) from payment) + (select count(*) from journal_entry) as n
            )sql");
        });
        figures_.push_back({"identifiers and words it looks among", static_cast<double>(found), "rows"});
        add("search box answers, longest", std::move(times), 1, 0);
    }

    void bigOrder() {
        window_.desk().open("orders.entry", {{"new", "bench"}});
        auto* entry = dynamic_cast<orders::ui::EntryScreen*>(window_.current());
        const auto customer = window_.desk().company().read(window_.desk().actor(), [](const db::Read& r) {
            return r.one<std::int64_t>(R"sql(select customer_id from customer where currency = 'EUR' order by customer_id limit 1)sql");
        });
        entry->lines().setHead({{"customer", static_cast<qint64>(customer)}});
        const auto items = window_.desk().company().read(window_.desk().actor(), [](const db::Read& r) {
            return r.all<std::string>(R"sql(select i.number from item i where exists (select 1 from price p where p.item_id = i.item_id) order by i.item_id limit 500)sql");
        });
        QString rows;
        for (int n = 0; n < 1000; ++n) rows += desk::text(items[static_cast<std::size_t>(n) % items.size()]) + "\t" + QString::number(1 + n % 7) + "\n";
        entry->lines().paste(rows, 0);
        until([&] { return entry->lines().settled(); }, 60000);
        std::vector<double> times;
        for (int n = 0; n < rounds_ * 5; ++n) {
            const auto from = Clock::now();
            entry->lines().set(0, orders::ui::DraftLines::quantityColumn, QString::number(10 + n));
            until([&] { return entry->lines().settled(); });
            times.push_back(msSince(from));
        }
        highest_ = std::max(highest_, residentMb());
        add("quantity of line 1 of 1,000, median", times, 0.5, 50);
        add("quantity of line 1 of 1,000, longest", std::move(times), 1, 0);
        entry->lines().clear();
        window_.closeCurrent();
    }

    // From the commit of another session to the row on screen.
    void news() {
        window_.desk().open("orders.list");
        paint();
        db::Company elsewhere{window_.desk().company().location(), allActions()};
        const auto actor = elsewhere.actorNamed(demoUser, "elsewhere");
        const auto args = elsewhere.read(actor, [](const db::Read& r) {
            return r.one<std::string>(R"sql(
                select '{"customer":"' || (select p.number from customer c join party p on p.party_id = c.customer_id order by c.customer_id limit 1)
                    || '","lines":[{"item":"' || (select i.number from item i join price c on c.item_id = i.item_id order by i.item_id limit 1)
                    || '","quantity":"3"}]}' as args
            )sql");
        });
        std::vector<double> times;
        for (int n = 0; n < rounds_ * 2; ++n) {
            const auto before = view().model().stored(0, "number");
            elsewhere.perform(actor, {"orders.enter", args, {}, 1});
            times.push_back(until([&] { return view().model().stored(0, "number") != before; }));
            window::settle(window_.desk(), 60000);
        }
        add("what another session did appears, longest", std::move(times), 1, 1000);
    }

    window::Window& window_;
    int rounds_;
    double highest_ = 0;
    std::vector<Figure> figures_;
};

// The window on the order list, from nothing: said on standard output when it can be used.
std::vector<Figure> start(const std::string& file) {
    QtWords words;
    window::nameProgram();
    QCoreApplication::setApplicationName("throughline-bench");
    QApplication qt{words.count, words.words};
    window::Program program{qt, allActions()};
    program.bringTabsBack = false;
    auto company = std::make_shared<db::Company>(file, allActions());
    const auto actor = company->actorNamed(demoUser, "bench");
    program.enter(std::move(company), actor);
    auto& window = *program.window();
    window.open("orders.list", {});
    auto& view = dynamic_cast<desk::ListScreen*>(window.current())->view();
    until([&] { return view.model().row(0).has_value() || (view.model().counted() && view.model().total() == 0); });
    view.table().viewport()->repaint();
    const auto seen = view.model().stored(0, "number");
    std::puts(seen ? ("usable, with " + *seen + " on top").c_str() : "usable, with no order yet");
    std::fflush(stdout);
    _exit(0);
}

double startTimed(const std::string& file) {
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments({"bench", "desk", "--only", "start", "--company", desk::text(file)});
    const auto from = Clock::now();
    process.start();
    process.waitForFinished(60000);
    const auto ms = msSince(from);
    if (!process.readAllStandardOutput().contains("usable")) throw db::Fault{"the window did not start: " + process.readAllStandardError().toStdString()};
    return ms;
}

}  // namespace

std::vector<Figure> desk(const Line& line) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (line.option("only") == "start") return start(line.need("company"));
    const bool quick = line.has("quick");
    std::string file = line.option("company"), folder;
    if (file.empty()) {
        folder = (std::filesystem::temp_directory_path() / fmt::format("throughline-bench-desk-{}", getpid())).string();
        std::filesystem::create_directories(folder);
        file = folder + "/big.throughline";
        makeBigCompany(file, std::stoll(line.option("orders", quick ? "2000" : "1000000")));
    }
    std::vector<Figure> figures;
    {
        QtWords words;
        window::nameProgram();
        QCoreApplication::setApplicationName("throughline-bench");
        TimedApplication qt{words};
        std::vector<double> starts;
        for (int n = 0; n < (quick ? 1 : 5); ++n) starts.push_back(startTimed(file));
        figures.push_back({"start to usable list, median", quantile(starts, 0.5), "ms", 0, 700});
        window::Program program{qt, allActions()};
        program.bringTabsBack = false;
        auto company = std::make_shared<db::Company>(file, allActions());
        const auto actor = company->actorNamed(demoUser, "bench");
        program.enter(std::move(company), actor);
        window::settle(program.window()->desk(), 60000);
        Bench bench{*program.window(), quick ? 1 : 10};
        bench.mayWrite = !folder.empty();
        const auto more = bench.run();
        figures.insert(figures.end(), more.begin(), more.end());
        figures.push_back({"window's thread held by one event, p99.9", quantile(qt.held, 0.999), "ms", 0, 16});
        figures.push_back({"window's thread held by one event, longest", quantile(qt.held, 1), "ms", 0, 16});
    }
    if (!folder.empty()) std::filesystem::remove_all(folder);
    return figures;
}

}  // namespace app::bench
