// The real company behind the port.
#pragma once
#include <map>
#include <memory>
#include <mutex>

#include "app/terminal/port.h"

namespace terminal {

// On SQLite one session for everybody at this PC: the company's own door asks for rights by name. On PostgreSQL a
// session acts as the person that the server has let in, so each person who signs in with the password gets a session
// of their own, which stays open for their shift: the badge and a PIN bring them back to it.
//
// What that guards: nobody's act can be written in another's name, by any program, as the server itself sees to it; and
// a terminal that is carried off or restarted has no session of anybody. What it does not guard: while the program
// runs, the passwords stand in its memory, and whoever can read that, or can guess a colleague's badge and PIN at this
// one terminal, acts as that colleague until the session is closed.
class CompanyPort final : public Port {
public:
    static constexpr std::size_t mostSessions = 12;  // of PostgreSQL, two connections each; the oldest is closed then

    CompanyPort(std::string location, const db::Actions&, db::Clock, std::string device);
    bool onServer() const override { return onServer_; }
    bool entered(const std::string& person) const override;
    void enter(const std::string& person, const db::Secret& password) override;
    void enterByPin(const std::string& person, const db::Secret& pin) override;
    void leave(const std::string& person) override;
    db::Answer perform(const db::Actor&, const db::Request&) override;
    void keep(const db::Actor&, std::string_view bytes, std::string_view mediaType) override;
    void read(const db::Actor&, const std::function<void(const db::Read&)>& use) override;

private:
    using Session = std::shared_ptr<db::Company>;
    Session file();                                      // the one session of a company file; opens it
    Session sessionOf(const std::string& person) const;  // on a server; NotEntered
    Session anySession() const;
    void dropFile(const Session&);
    // What changes something: what the door says of itself becomes Cut, a session that has ended NotEntered.
    template <class Work>
    auto through(const db::Actor&, Work&&);

    const std::string location_;
    const db::Actions& actions_;
    db::Clock clock_;
    std::string device_;
    const bool onServer_;
    mutable std::mutex lock_;
    Session file_;
    std::vector<std::pair<std::string, Session>> people_;  // the longest there first
};

// A port that nothing gets through, as `throughline terminal --offline` has it: to see what works without network.
class ClosedPort final : public Port {
public:
    explicit ClosedPort(bool onServer) : onServer_(onServer) {}
    bool onServer() const override { return onServer_; }
    bool entered(const std::string&) const override { return !onServer_; }
    void enter(const std::string&, const db::Secret&) override { cut(); }
    void enterByPin(const std::string&, const db::Secret&) override { cut(); }
    void leave(const std::string&) override {}
    db::Answer perform(const db::Actor&, const db::Request&) override { cut(); }
    void keep(const db::Actor&, std::string_view, std::string_view) override { cut(); }
    void read(const db::Actor&, const std::function<void(const db::Read&)>&) override { cut(); }

private:
    [[noreturn]] static void cut() { throw Cut{"this terminal was started without network"}; }
    bool onServer_;
};

}  // namespace terminal
