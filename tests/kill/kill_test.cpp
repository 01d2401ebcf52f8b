// A process that works at random is killed at random moments. Every request it saw answered must be there
// once, every other one once or not at all, and doctor must find nothing.
// THROUGHLINE_KILLS says how often (20 without it); the seed is printed.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <thread>

#include <fmt/core.h>
#include <poll.h>

#include "database/doctor.h"
#include "support/world.h"

using namespace test;
namespace {

struct Open {
    std::string number, state;
    std::int64_t toShip = 0, toBill = 0;
};
BOOST_DESCRIBE_STRUCT(Open, (), (number, state, toShip, toBill))

class Worker {
public:
    Worker(const std::string& location, unsigned seed) : company_(location, allActions(), db::systemClock), dice_(seed) {
        actor_ = company_.actorNamed("boss", "killed");
    }
    // One random request; the id is told when the door has answered.
    std::string step() {
        switch (dice_() % 6) {
            case 0: return perform("inventory.receive", fmt::format(R"({{"item":"FG-500","quantity":"{} pcs","bin":"MAIN/A-01","lot":"L{}"}})",
                                                                    10 + dice_() % 90, dice_() % 20));
            case 1:
            case 2: return perform("orders.enter", fmt::format(R"({{"customer":"C-1","wantedOn":"2027-01-15","sign":true,"lines":[{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"FG-500","quantity":"{} pcs"}}]}})",
                                                               1 + dice_() % 30, 1 + dice_() % 9));
            case 3: return onSome("warehouse.ship", "to_ship");
            case 4: return onSome("finance.invoice", "to_bill");
            default: return perform("inventory.adjust", fmt::format(R"({{"lot":"FG-500/L{}","bin":"MAIN/A-01","difference":"1 pcs","reason":"count"}})", dice_() % 20));
        }
    }

private:
    std::string perform(const std::string& action, const std::string& args) {
        const auto id = db::newRequestId();
        try {
            company_.perform(actor_, {action, args, {id, {}, {}}, 1});
        } catch (const db::Refusal&) {
            return {};  // such as a lot that is not there yet: refusals change nothing
        }
        return id;
    }
    std::string onSome(const std::string& action, const char* what) {
        const auto orders = company_.read(actor_, [](const db::Read& r) {
            return r.all<Open>(R"sql(
                select o.number, o.state, cast(sum(l.allocated) as bigint) as to_ship,
                       cast(sum(l.shipped - l.invoiced) as bigint) as to_bill
                from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
                where o.state = 'signed' group by o.number, o.state order by o.number limit 50
            )sql");
        });
        for (const auto& o : orders)
            if ((std::string_view{what} == "to_ship" ? o.toShip : o.toBill) > 0)
                return perform(action, fmt::format(R"({{"order":"{}"}})", o.number));
        return {};
    }
    db::Company company_;
    db::Actor actor_;
    std::mt19937 dice_;
};

// Works until it is killed, telling each answered request by a line in the pipe.
[[noreturn]] void workForEver(const std::string& location, unsigned seed, int tell) {
    try {
        Worker worker{location, seed};
        for (;;) {
            const auto id = worker.step();
            if (!id.empty() && write(tell, (id + "\n").data(), id.size() + 1) < 0) break;
        }
    } catch (const std::exception& wrong) {
        std::cerr << "the worker failed: " << wrong.what() << '\n';
    }
    _exit(1);
}

std::string workAndKill(const std::string& location, unsigned seed, std::mt19937& dice) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        workForEver(location, seed, ends[1]);
    }
    close(ends[1]);
    std::string told;
    char buffer[4096];
    const auto take = [&](int patience) {
        pollfd waiting{ends[0], POLLIN, 0};
        if (poll(&waiting, 1, patience) <= 0) return false;
        const auto n = read(ends[0], buffer, sizeof buffer);
        if (n <= 0) return false;
        told.append(buffer, static_cast<std::size_t>(n));
        return true;
    };
    take(20'000);  // it works
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds{4000 + dice() % 56'000};
    while (std::chrono::steady_clock::now() < end) take(1);
    kill(child, SIGKILL);
    while (take(1000)) {}
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return told;
}

}  // namespace

TEST_CASE("a process killed at any moment loses nothing and doubles nothing") {
    const char* wanted = std::getenv("THROUGHLINE_KILLS");
    const int kills = wanted == nullptr ? 20 : std::atoi(wanted);
    const unsigned seed = 20261123;
    World firm;
    firm.buildFirm();
    firm.company.reset();  // SQLite must not cross a fork
    std::mt19937 dice{seed};
    std::int64_t lost = 0, doubled = 0, broken = 0, answered = 0;
    for (int n = 0; n < kills; ++n) {
        const auto told = workAndKill(firm.location, seed + static_cast<unsigned>(n), dice);
        db::Company company{firm.location, allActions()};
        const auto boss = company.actorNamed("boss", "test");
        company.read(boss, [&](const db::Read& r) {
            for (std::size_t at = 0; at + 37 <= told.size(); at += 37) {
                ++answered;
                const auto lines = r.one<std::int64_t>(R"sql(select count(*) as n from action_log where request_id = $1)sql",
                                                       told.substr(at, 36));
                lost += lines == 0 ? 1 : 0;
                doubled += lines > 1 ? 1 : 0;
            }
            for (const auto& finding : db::doctor(r)) {
                ++broken;
                std::cout << "kill " << n << ": " << finding.invariant << ": " << finding.what << '\n';
            }
        });
    }
    std::cout << fmt::format("kills {} seed {} answered {} lost {} doubled {} broken {}\n", kills, seed, answered, lost, doubled, broken);
    CHECK(answered > kills);
    CHECK(lost == 0);
    CHECK(doubled == 0);
    CHECK(broken == 0);
    firm.company = firm.another();
}

namespace {

void die() { raise(SIGKILL); }

// Ships SO-1 in a child that is killed at its n-th statement; true when it lived to the end.
bool shipKilledAt(const std::string& location, std::int64_t n) {
    const auto child = fork();
    if (child == 0) {
        try {
            db::Company company{location, allActions(), db::systemClock};
            const auto boss = company.actorNamed("boss", "killed");
            company.writer().failAt(n, die);
            company.perform(boss, {"warehouse.ship", R"({"order":"SO-1"})", {}, 1});
            _exit(0);
        } catch (const std::exception& wrong) {
            std::cerr << "shipping failed: " << wrong.what() << '\n';
            _exit(1);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFEXITED(status);
}

}  // namespace

TEST_CASE("E9.7: killed at every statement of 'ship 90', all of move, value, entry and log exist, or none") {
    World firm;
    firm.buildFirm();
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    firm.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"90 pcs"}]})");
    firm.company.reset();
    std::int64_t statements = 0;
    for (bool shipped = false; !shipped; ++statements) {
        shipped = shipKilledAt(firm.location, statements + 1);
        firm.company = firm.another();
        INFO("killed at statement " << statements + 1);
        const std::int64_t there = shipped ? 1 : 0;
        CHECK(firm.number("select count(*) as n from stock_move where kind = 'shipment'") == there);
        CHECK(firm.number("select count(*) as n from shipment_line") == there);
        CHECK(firm.number("select count(*) as n from journal_entry where document_kind = 'shipment'") == there);
        CHECK(firm.number("select count(*) as n from action_log where action = 'warehouse.ship'") == there);
        CHECK(firm.number("select on_hand from stock_balance") == (shipped ? 8'000'000 : 98'000'000));
        CHECK(firm.complaints().empty());
        firm.company.reset();
    }
    CHECK(statements > 10);
    firm.company = firm.another();
    CHECK(firm.balance("5000") == 454'50);
}
