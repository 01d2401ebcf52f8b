// A terminal of a little firm, with the wire to the company in the test's hand.
#pragma once
#include <atomic>
#include <memory>

#include "app/terminal/company_port.h"
#include "app/terminal/entrance.h"
#include "app/terminal/link.h"
#include "support/world.h"

namespace test {

inline constexpr const char* bossPassword = "a long test password";

// The company behind a wire that can be cut and can lose answers on their way back.
class WirePort final : public terminal::Port {
public:
    explicit WirePort(terminal::CompanyPort& company) : company_(company) {}
    std::atomic<bool> cut{false};
    std::atomic<int> loseAnswers{0};  // so many requests from now are performed, and nobody hears of it
    std::atomic<int> asked{0};

    bool onServer() const override { return company_.onServer(); }
    bool entered(const std::string& person) const override { return company_.entered(person); }
    void enter(const std::string& person, const db::Secret& password) override {
        need();
        company_.enter(person, password);
    }
    void enterByPin(const std::string& person, const db::Secret& pin) override {
        need();
        company_.enterByPin(person, pin);
    }
    void leave(const std::string& person) override { company_.leave(person); }
    db::Answer perform(const db::Actor& actor, const db::Request& request) override {
        need();
        ++asked;
        auto answer = company_.perform(actor, request);
        if (loseAnswers > 0) {
            --loseAnswers;
            throw terminal::Cut{"the answer was lost"};
        }
        return answer;
    }
    void keep(const db::Actor& actor, std::string_view bytes, std::string_view mediaType) override {
        need();
        company_.keep(actor, bytes, mediaType);
    }
    void read(const db::Actor& actor, const std::function<void(const db::Read&)>& use) override {
        need();
        company_.read(actor, use);
    }

private:
    void need() const {
        if (cut) throw terminal::Cut{"the wire is cut"};
    }
    terminal::CompanyPort& company_;
};

struct Outpost : World {
    static std::string freshFile();  // for a terminal's store; gone when the program ends

    Outpost() : World{flows} {
        openStore();
    }
    void openStore() {
        store = std::make_unique<terminal::Store>(storeFile, [this] { return clock; });
    }
    void openLink() { link = std::make_unique<terminal::Link>(*store, port); }
    // On a server everybody acts through a session of their own.
    void enterBoss() {
        if (port.onServer()) there.enter("boss", {bossPassword});
    }
    std::string send(const std::string& action, const std::string& args, terminal::Link::Told told = {}) {
        return link->send({action, args, 1, "boss", "terminal 1", clock, ""}, std::move(told));
    }
    terminal::Stage stage(const std::string& requestId) { return store->queued(requestId)->stage; }

    std::string storeFile = freshFile();
    terminal::CompanyPort there{location, allActions(), [this] { return clock; }, "terminal 1"};
    WirePort port{there};
    std::unique_ptr<terminal::Store> store;
    std::unique_ptr<terminal::Link> link;  // ends before the store
};

}  // namespace test
