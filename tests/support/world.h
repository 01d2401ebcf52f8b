// A little company to act in, on the engine that THROUGHLINE_TEST_ENGINE names. Everything goes through
// the same door as the program's; the clock belongs to the test and stands still.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "database/company.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace test {

db::Engine engine();                // of this run
const db::Actions& allActions();
std::string sharedData();           // ../shared/data, or empty where it is absent
// A location for a new company: a file in the run's own folder, or a database of the private server.
std::string freshLocation(const std::string& name);

// A monday morning: 2026-11-23, 10:00 UTC.
inline constexpr db::Instant mondayMorning{1'795'428'000'000'000};

inline constexpr struct Flows {
} flows;

class World {
public:
    // An empty company with one administrator, 'boss'.
    World();
    // The firm of the flows: site MAIN (Europe/Berlin), warehouse MAIN with bins IN, A-01, A-02, OUT, Q-01,
    // accounts, year 2026 and 2027 open, RM-100, PK-10, FG-500 (lot, standard 5.05, price 9.00 EUR in list STD),
    // SP-9; customer C-1 without a credit limit, tax code S20. No stock.
    explicit World(Flows);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    // Performs lines of {"do": "module.verb", "args": {...}}; fails the test on a refusal.
    void play(std::string_view lines);

    // Performs and gives the answer's JSON. `args` is JSON.
    std::string perform(std::string_view action, std::string_view args);
    template <class Args, class Result>
    Result perform(const db::Action<Args, Result>& action, Args args) {
        return company->perform(boss, action, std::move(args));
    }
    // The code of the first reason against it; empty when it was performed.
    std::string refusal(std::string_view action, std::string_view args);
    std::string refusal(const std::function<void()>& attempt);
    // All codes, in order.
    std::vector<std::string> refusals(std::string_view action, std::string_view args);

    // One value of one row by any select.
    std::int64_t number(std::string_view sql);
    std::string text(std::string_view sql);
    template <class Row, class... A>
    std::vector<Row> rows(std::string_view sql, const A&... a) {
        return company->read(boss, [&](const db::Read& r) { return r.all<Row>(sql, a...); });
    }
    // Debit minus credit of an account, cents.
    std::int64_t balance(std::string_view account);
    // What doctor and the log's verification find; empty when all is well.
    std::vector<std::string> complaints();
    void wait(std::int64_t days, std::int64_t hours = 0);

    db::Instant clock = mondayMorning;
    std::string location;
    std::unique_ptr<db::Company> company;
    db::Actor boss;
    // A second session of the same company (another process would look like this).
    std::unique_ptr<db::Company> another();

private:
    explicit World(std::string where);
};

}  // namespace test
