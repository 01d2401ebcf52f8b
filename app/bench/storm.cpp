// bench storm: eight processes sign orders for the same last 100 units. Exactly 100 may be set aside.
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include <fmt/core.h>

#include "app/bench/bench.h"

namespace app::bench {
namespace {

constexpr int processes = 8, ordersEach = 40;  // 320 orders of 1 piece want the last 100

[[noreturn]] void work(const std::string& location, const std::string& report) {
    std::ofstream out{report};
    try {
        db::Company company{location, allActions()};
        const auto actor = company.actorNamed("demo", "storm");
        for (int n = 0; n < ordersEach; ++n) {
            const auto from = std::chrono::steady_clock::now();
            company.perform(actor, {"orders.enter", R"({"customer":"C-1","wantedOn":"2027-06-30","sign":true,"lines":[{"item":"FG-500","quantity":"1 pcs"}]})", {}, 1});
            out << secondsSince(from) * 1000 << '\n';
        }
    } catch (const std::exception& wrong) {
        out << "failed " << wrong.what() << '\n';
    }
    out.flush();
    _exit(0);
}

std::vector<Figure> stormOn(const std::string& server, const std::string& name) {
    Firm firm{server};
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"100 pcs","bin":"MAIN/A-01","lot":"LAST"})");
    firm.company.reset();  // a connection must not cross a fork
    for (int n = 0; n < processes; ++n)
        if (fork() == 0) work(firm.location, fmt::format("{}/{}", firm.folder, n));
    while (wait(nullptr) > 0) {}
    std::vector<double> ms;
    double failures = 0;
    for (int n = 0; n < processes; ++n) {
        std::ifstream in{fmt::format("{}/{}", firm.folder, n)};
        for (std::string text; std::getline(in, text);) {
            if (text.rfind("failed", 0) == 0) ++failures, fmt::print(stderr, "{}\n", text);
            else ms.push_back(std::stod(text));
        }
    }
    firm.company = std::make_unique<db::Company>(firm.location, allActions());
    const auto promised = firm.company->read(firm.actor, [](const db::Read& r) {
        return r.one<std::int64_t>("select coalesce(cast(sum(allocated) as bigint), 0) as n from stock_balance");
    });
    return {{name + ": pieces set aside of the last 100, off by", std::abs(static_cast<double>(promised) / 1e6 - 100), "pieces", 0, 0.5},
            {name + ": orders that saw busy or failed", failures, "orders", 0, 0.5},
            {name + ": orders signed", static_cast<double>(ms.size()), "orders", 0, 0},
            {name + ": wait for an order, p99", quantile(ms, 0.99), "ms", 0, 1000}};
}

}  // namespace

std::vector<Figure> storm(const Line& line) {
    auto figures = stormOn({}, "SQLite");
    if (const auto server = line.option("postgres"); !server.empty())
        for (auto& f : stormOn(server, "PostgreSQL")) figures.push_back(std::move(f));
    return figures;
}

}  // namespace app::bench
