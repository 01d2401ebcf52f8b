#include "app/bench/bench.h"

#include <sys/resource.h>
#include <unistd.h>

#include <fmt/core.h>

#include "app/bench/floor.h"
#include "app/bench/make.h"
#include "app/bench/quality.h"
#include "app/commands.h"
#include "app/demo.h"
#include "database/postgres_admin.h"

namespace app {
namespace bench {

void show(const Line& line, const std::vector<Figure>& figures) {
    for (const auto& f : figures) {
        const double ratio = f.floor > 0 ? f.value / f.floor : 0;
        const bool met = f.goal == 0 || (f.floor > 0 ? ratio : f.value) <= f.goal;
        if (line.json())
            print(fmt::format(R"({{"name":"{}","value":{:.6g},"unit":"{}","floor":{:.6g},"ratio":{:.4g},"goal":{:.4g},"met":{}}})",
                              f.name, f.value, f.unit, f.floor, ratio, f.goal, met));
        else
            print(fmt::format("{:<44} {:>12.4f} {:<10}{}{}", f.name, f.value, f.unit,
                              f.floor > 0 ? fmt::format(" floor {:.4f} ratio {:.2f}", f.floor, ratio) : "",
                              f.goal > 0 ? fmt::format(" goal {} {}", f.goal, met ? "met" : "MISSED") : ""));
    }
}

double cpuSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double secondsSince(std::chrono::steady_clock::time_point from) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

double quantile(std::vector<double> values, double at) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(at * static_cast<double>(values.size())))];
}

Firm::Firm(const std::string& server) {
    static int count = 0;
    folder = (std::filesystem::temp_directory_path() / fmt::format("throughline-bench-{}-{}", getpid(), ++count)).string();
    std::filesystem::create_directories(folder);
    location = folder + "/firm.throughline";
    if (!server.empty()) {
        const auto from = server.find('/', server.find("//") + 2), to = server.find('?', from);
        location = server.substr(0, from + 1) + fmt::format("bench_{}_{}", getpid(), count) + (to == server.npos ? "" : server.substr(to));
    }
    db::Company::create(location, {"Bench Works", "EUR", demoUser, "Bench", {demoPassword}});
    company = std::make_unique<db::Company>(location, allActions());
    actor = company->actorNamed(demoUser, "bench");
    play(*company, actor, firmScript());
}

Firm::~Firm() {
    company.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    try {
        if (db::isPostgres(location)) db::dropDatabase(location);
    } catch (const std::exception&) {  // a leftover database of a private server
    }
}

void Firm::perform(const std::string& action, const std::string& args) { company->perform(actor, {action, args, {}, 1}); }

}  // namespace bench

int runBench(const Line& line) {
    struct Named {
        std::string_view name;
        std::vector<bench::Figure> (*run)(const Line&);
    };
    constexpr Named all[] = {{"order-entry", bench::orderEntry}, {"query", bench::query}, {"storm", bench::storm}, {"bulk", bench::bulk},
                              {"make", bench::make}, {"desk", bench::desk}, {"floor", bench::floor},
                              {"quality", bench::quality}};
    const auto wanted = line.word(0, "benchmark's name: order-entry, query, storm, bulk, make, desk, floor, quality");
    for (const auto& one : all)
        if (one.name == wanted) {
            bench::show(line, one.run(line));
            return 0;
        }
    db::refuse("bench.unknown", "There is no benchmark '{name}'. There are order-entry, query, storm, bulk, make, desk, floor and quality.", {{"name", wanted}});
}

}  // namespace app
