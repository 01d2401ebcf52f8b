// Small actions and places for the tests of the engine room; they need no module.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "support/world.h"

namespace probe {

const db::Actions& actions();

// A company like World's whose door knows these actions:
//   probe.add {code, name}             makes a calendar -> {id}; refuses a code that is there (probe.there)
//   probe.rename {id, name}            changes it; probe.remove {id} deletes it
//   probe.halfway {code}               adds a calendar, then refuses (probe.no)
//   probe.hire {name, rights[], password}  a person with a role of their own; password may be absent
//   probe.keep {mebibytes}             keeps an attachment of that size
struct Office : test::World {
    Office();
    std::int64_t add(const std::string& code, const std::string& name = "Works");  // gives the id
    db::Actor hire(const std::string& name, const std::vector<std::string>& rights, const std::string& password = {});
    // Another session, as another process would have it.
    std::unique_ptr<db::Company> session() const;
    // The same, signed in to the server as a person (PostgreSQL).
    std::string addressOf(const std::string& person, const std::string& password) const;
    // Statements behind the door's back.
    void raw(std::string_view sql) const;
};

inline constexpr const char* password = "a long test password";

// A folder of its own, gone at the end.
struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (path / name).string(); }
    std::filesystem::path path;
};

// A company on the server that goes when the test ends.
struct OnServer {
    OnServer();
    ~OnServer();
    OnServer(const OnServer&) = delete;
    OnServer& operator=(const OnServer&) = delete;
    std::string location;
};

db::Request request(const std::string& action, const std::string& args, const std::string& id = {});
bool onPostgres();
std::string codeOf(const std::function<void()>&);      // of the refusal, '' when there is none
std::string sentenceOf(const std::function<void()>&);  // of the refusal or fault

}  // namespace probe
