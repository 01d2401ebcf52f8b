// A terminal is killed in the middle of its replay, at every statement of its own file and of the company: afterwards
// the rest is sent again, and everything stands once.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>

#include "terminal/outpost.h"

using namespace test;

namespace {

void die() { raise(SIGKILL); }

constexpr const char* oneLess = R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","difference":"-1 pcs","reason":"bent"})";

// The company as the child has it, without a login: how it signs in is another test's matter.
class PlainPort final : public terminal::Port {
public:
    explicit PlainPort(db::Company& company) : company_(company) {}
    bool onServer() const override { return false; }
    bool entered(const std::string&) const override { return true; }
    void enter(const std::string&, const db::Secret&) override {}
    void enterByPin(const std::string&, const db::Secret&) override {}
    void leave(const std::string&) override {}
    db::Answer perform(const db::Actor& actor, const db::Request& request) override {
        return company_.perform(actor, request);
    }
    void keep(const db::Actor& actor, std::string_view bytes, std::string_view mediaType) override {
        company_.keepAttachment(actor, bytes, mediaType);
    }
    void read(const db::Actor& actor, const std::function<void(const db::Read&)>& use) override {
        company_.read(actor, use);
    }

private:
    db::Company& company_;
};

void replay(terminal::Store& store, db::Company& company) {
    PlainPort port{company};
    std::set<std::string> nobody;
    while (terminal::Link::step(store, port, nobody, [](const auto&, const auto&) {}) == terminal::Link::Went::on) {
    }
}

enum class Where { company, store };

// True when the child lived to the end.
bool replayKilledAt(const std::string& location, const std::string& file, Where where, std::int64_t n,
                    db::Instant now) {
    const auto child = fork();
    if (child == 0) {
        try {
            const auto clock = [now] { return now; };
            terminal::Store store{file, clock};
            db::Company company{location, allActions(), clock};
            (where == Where::company ? company.writer() : store.connection()).failAt(n, die);
            replay(store, company);
            _exit(0);
        } catch (const std::exception& wrong) {
            std::cerr << "the replay failed: " << wrong.what() << '\n';
            _exit(1);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFEXITED(status);
}

void killEverywhere(Where where) {
    Outpost firm;
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"2000 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    firm.store.reset();
    std::int64_t killed = 0, expected = 0;
    for (bool lived = false; !lived;) {
        firm.openStore();
        for (int n = 0; n < 3; ++n)
            firm.store->keep({"inventory.adjust", oneLess, 1, "boss", "terminal 1", firm.clock, ""});
        firm.store.reset();
        expected += 3;
        firm.company.reset();  // SQLite must not cross a fork
        lived = replayKilledAt(firm.location, firm.storeFile, where, killed + 1, firm.clock);
        if (!lived) ++killed;
        firm.company = firm.another();
        firm.openStore();
        replay(*firm.store, *firm.company);
        INFO("killed at statement " << killed);
        CHECK(firm.store->counts().waiting == 0);
        CHECK(firm.number("select count(*) as n from stock_move where kind = 'adjustment'") == expected);
        firm.store.reset();
    }
    CHECK(killed > 5);
    CHECK(firm.complaints().empty());
}

}  // namespace

TEST_CASE("A6 row 14: killed at every statement of the company, a replay leaves every scan done once") {
    killEverywhere(Where::company);
}

TEST_CASE("killed at every statement of its own file, a replay leaves every scan done once") {
    killEverywhere(Where::store);
}
