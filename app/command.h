// The command line: `throughline COMMAND WORDS… --option VALUE…`. Exit codes: 0 ok, 1 refused, 2 fault.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/company.h"

namespace app {

// The words of one call, options taken apart. A flag (--json) has the value "yes".
class Line {
public:
    Line(std::vector<std::string> words);
    bool has(std::string_view option) const { return options_.contains(std::string{option}); }
    std::string option(std::string_view name, std::string_view otherwise = {}) const;
    std::string need(std::string_view option) const;                   // refuses when it is missing
    std::string word(std::size_t n, std::string_view what) const;       // refuses when it is missing
    std::size_t words() const { return words_.size(); }
    bool json() const { return has("json"); }

private:
    std::vector<std::string> words_;
    std::map<std::string, std::string> options_;
};

struct Command {
    std::string_view name;   // "company new"
    std::string_view usage;  // what follows the name
    std::string_view help;   // one sentence
    int (*run)(const Line&);  // the exit code; refusals and faults are thrown
};
// Every command, in the order of the help; commands.cpp lists them.
const std::vector<Command>& commands();

const db::Actions& allActions();

// The company and the person named by --company and --as, signed in.
struct Session {
    std::unique_ptr<db::Company> company;
    db::Actor actor;
};
Session open(const Line&);
// The password from THROUGHLINE_PASSWORD_FILE, else asked on the terminal without echo.
db::Secret askPassword(const std::string& question);
db::Secret passwordFromStdin();

void print(std::string_view text);        // one line on standard output
std::string inJson(std::string_view text);  // as a JSON string

}  // namespace app
