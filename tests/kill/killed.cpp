#include "kill/killed.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <fmt/core.h>
#include <poll.h>

#include "database/doctor.h"
#include "support/sweep.h"

namespace test {

Worker::Worker(const std::string& location, unsigned seed)
    : company_(location, allActions(), db::systemClock), actor_(company_.actorNamed("boss", "killed")), dice_(seed) {}

std::string Worker::perform(const std::string& action, const std::string& args) {
    const auto id = db::newRequestId();
    try {
        company_.perform(actor_, {action, args, {id, {}, {}}, 1});
    } catch (const db::Refusal&) {
        return {};  // such as a lot that is not there yet: refusals change nothing
    }
    return id;
}

namespace {

using Begin = std::function<std::unique_ptr<Worker>(unsigned seed)>;

void die() { raise(SIGKILL); }

// Works until it is killed, telling each answered request by a line in the pipe.
[[noreturn]] void workForEver(const Begin& begin, unsigned seed, int tell) {
    try {
        const auto worker = begin(seed);
        for (;;) {
            const auto id = worker->step();
            if (!id.empty() && write(tell, (id + "\n").data(), id.size() + 1) < 0) break;
        }
    } catch (const std::exception& wrong) {
        std::cerr << "the worker failed: " << wrong.what() << '\n';
    }
    _exit(1);
}

std::string workAndKill(const Begin& begin, unsigned seed, std::mt19937& dice) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        workForEver(begin, seed, ends[1]);
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

void look(const db::Read& r, const std::string& told, Tally& tally) {
    constexpr std::size_t line = 37;  // an id and its end
    for (std::size_t at = 0; at + line <= told.size(); at += line) {
        ++tally.answered;
        const auto lines = r.one<std::int64_t>(R"sql(select count(*) as n from action_log where request_id = $1)sql",
                                               told.substr(at, line - 1));
        tally.lost += lines == 0 ? 1 : 0;
        tally.doubled += lines > 1 ? 1 : 0;
    }
    for (const auto& finding : db::doctor(r)) {
        ++tally.broken;
        std::cout << "kill " << tally.kills << ": " << finding.invariant << ": " << finding.what << '\n';
    }
}

}  // namespace

Tally killAtRandom(World& firm, const std::string& name, unsigned seed, const Begin& begin) {
    const char* wanted = std::getenv("THROUGHLINE_KILLS");
    const int kills = wanted == nullptr ? 20 : std::atoi(wanted);
    firm.company.reset();  // SQLite must not cross a fork
    std::mt19937 dice{seed};
    Tally tally;
    for (; tally.kills < kills; ++tally.kills) {
        const auto told = workAndKill(begin, seed + static_cast<unsigned>(tally.kills), dice);
        db::Company company{firm.location, allActions()};
        company.read(company.actorNamed("boss", "test"), [&](const db::Read& r) { look(r, told, tally); });
    }
    std::cout << fmt::format("{}: kills {} seed {} answered {} lost {} doubled {} broken {}\n", name, kills, seed, tally.answered,
                             tally.lost, tally.doubled, tally.broken);
    firm.company = firm.another();
    return tally;
}

bool performKilledAt(const std::string& location, const std::string& action, const std::string& args, std::int64_t n) {
    const auto child = fork();
    if (child == 0) {
        try {
            db::Company company{location, allActions(), db::systemClock};
            const auto boss = company.actorNamed("boss", "killed");
            company.writer().failAt(n, die);
            company.perform(boss, {action, args, {}, 1});
            _exit(0);
        } catch (const std::exception& wrong) {
            std::cerr << action << " failed: " << wrong.what() << '\n';
            _exit(1);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFEXITED(status);
}

std::int64_t killEverywhere(World& firm, const std::string& action, const std::string& args) {
    INFO(action << " " << args);
    firm.company.reset();
    // What is there, as whoever comes next finds it: a company in full takes longer to open.
    const auto kept = [&] {
        const auto connection = db::isPostgres(firm.location) ? db::openPostgres(firm.location) : db::openSqlite(firm.location);
        return fingerprint(*connection);
    };
    const auto before = kept();
    for (std::int64_t n = 1;; ++n) {
        const bool lived = performKilledAt(firm.location, action, args, n);
        INFO("killed at statement " << n);
        if (lived) {
            CHECK(kept() != before);
            firm.company = firm.another();
            return n - 1;
        }
        REQUIRE(kept() == before);
    }
}

}  // namespace test
