// Processes that are killed while they work, at random moments or at a statement of their own, and what is left of it.
#pragma once
#include <functional>
#include <random>
#include <string>

#include "support/world.h"

namespace test {

// What a process does until it is killed: one random request each time; its id when the door has answered, '' where it
// was refused.
class Worker {
public:
    Worker(const std::string& location, unsigned seed);
    virtual ~Worker() = default;
    virtual std::string step() = 0;

protected:
    std::string perform(const std::string& action, const std::string& args);
    template <class Row, class... A>
    std::vector<Row> all(std::string_view sql, const A&... a) {
        return company_.read(actor_, [&](const db::Read& r) { return r.all<Row>(sql, a...); });
    }
    unsigned roll(unsigned sides) { return static_cast<unsigned>(dice_() % sides); }

private:
    db::Company company_;
    db::Actor actor_;
    std::mt19937 dice_;
};

struct Tally {
    std::int64_t kills = 0, answered = 0, lost = 0, doubled = 0, broken = 0;
};
// Lets such processes work at the firm and kills them, one after the other, THROUGHLINE_KILLS times (20 without it).
// What was told as answered is looked for, and doctor looks at the rest; both are printed under `name`.
Tally killAtRandom(World& firm, const std::string& name, unsigned seed,
                   const std::function<std::unique_ptr<Worker>(unsigned seed)>& worker);

// Performs it in a process that is killed at its n-th statement; true when it lived to the end.
bool performKilledAt(const std::string& location, const std::string& action, const std::string& args, std::int64_t n);
// The same at statement 1, 2, 3 … until one lives: each time every row is as it was before. Gives how many there are.
std::int64_t killEverywhere(World& firm, const std::string& action, const std::string& args);

}  // namespace test
