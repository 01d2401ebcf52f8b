// The company as a terminal reaches it. Behind this interface so that a test can cut the wire, or lose an answer.
#pragma once
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "database/company.h"

namespace terminal {

// The company does not answer: its file is away, its server gone, its disk full, somebody else saving for too long, or
// the answer was lost. Whether the request was performed is not known; under the same id it is performed once.
struct Cut : std::runtime_error {
    std::vector<db::Refusal> why;  // what the company's own door said; empty for a fault
    explicit Cut(const std::string& what) : std::runtime_error{what} {}
    explicit Cut(const db::Refusal& no) : std::runtime_error{no.what()}, why{no} {}
};

// On a server a person acts through their own session, and there is none (any more): they have to sign in with the
// password once.
struct NotEntered : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Port {
public:
    virtual ~Port() = default;
    virtual bool onServer() const = 0;
    // Whether requests of this person can be performed: on a server while their own session is open.
    virtual bool entered(const std::string& person) const = 0;
    // What the company says to a password or a PIN: refuses sign_in.*; Cut when it does not answer.
    virtual void enter(const std::string& person, const db::Secret& password) = 0;
    virtual void enterByPin(const std::string& person, const db::Secret& pin) = 0;
    virtual void leave(const std::string& person) = 0;  // ends their session on a server

    // Refuses as the door does; Cut, NotEntered.
    virtual db::Answer perform(const db::Actor&, const db::Request&) = 0;
    // A file that a request names by its hash, before it (db::Company::keepAttachment). Refuses as that does.
    virtual void keep(const db::Actor&, std::string_view bytes, std::string_view mediaType) = 0;
    // One snapshot. On a server through any session that is open, NotEntered when none is; Cut.
    virtual void read(const db::Actor&, const std::function<void(const db::Read&)>& use) = 0;
};

template <class T>
T readFrom(Port& port, const db::Actor& actor, const std::function<T(const db::Read&)>& work) {
    std::optional<T> found;
    port.read(actor, [&](const db::Read& read) { found.emplace(work(read)); });
    return std::move(*found);
}

}  // namespace terminal
