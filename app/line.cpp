#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include <fmt/core.h>

#include "app/command.h"
#include "database/json.h"
#include "database/postgres_admin.h"
#include "database/rights.h"

void installModules(db::Actions&);

namespace app {
namespace {

constexpr std::string_view flags[] = {"json", "password-stdin", "each", "dry-run", "yes", "quick", "small", "offline"};

bool isFlag(std::string_view name) {
    for (const auto flag : flags)
        if (flag == name) return true;
    return false;
}

std::string withoutNewline(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

}  // namespace

Line::Line(std::vector<std::string> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].rfind("--", 0) != 0) {
            words_.push_back(words[i]);
            continue;
        }
        auto name = words[i].substr(2);
        if (const auto cut = name.find('='); cut != name.npos) options_[name.substr(0, cut)] = name.substr(cut + 1);
        else if (isFlag(name)) options_[name] = "yes";
        else if (i + 1 < words.size()) options_[name] = words[++i];
        else db::refuse("command.option", "--{option} needs a value after it.", {{"option", name}});
    }
}

std::string Line::option(std::string_view name, std::string_view otherwise) const {
    const auto found = options_.find(std::string{name});
    return found == options_.end() ? std::string{otherwise} : found->second;
}

std::string Line::need(std::string_view option) const {
    const auto found = options_.find(std::string{option});
    if (found == options_.end())
        db::refuse("command.option_missing", "--{option} is missing. See: throughline help.", {{"option", option}});
    return found->second;
}

std::string Line::word(std::size_t n, std::string_view what) const {
    if (n < words_.size()) return words_[n];
    db::refuse("command.word_missing", "The {what} is missing. See: throughline help.", {{"what", what}});
}

const db::Actions& allActions() {
    static const auto* actions = [] {
        auto* made = new db::Actions;
        installModules(*made);
        return made;
    }();
    return *actions;
}

db::Secret passwordFromStdin() {
    std::string line;
    std::getline(std::cin, line);
    return {withoutNewline(line)};
}

db::Secret askPassword(const std::string& question) {
    if (const char* file = std::getenv("THROUGHLINE_PASSWORD_FILE")) {
        std::ifstream in{file};
        std::string line;
        if (!std::getline(in, line))
            db::refuse("command.password_file", "The password file {file} cannot be read. Check THROUGHLINE_PASSWORD_FILE.",
                       {{"file", file}});
        return {withoutNewline(line)};
    }
    if (isatty(STDIN_FILENO) == 0)
        db::refuse("command.password",
                   "A password is needed, and there is no terminal to ask at. Name a file in THROUGHLINE_PASSWORD_FILE.");
    fmt::print(stderr, "{}: ", question);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    auto quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    auto password = passwordFromStdin();
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    fmt::print(stderr, "\n");
    return password;
}

Session open(const Line& line) {
    auto location = line.need("company");
    const auto name = line.need("as");
    const auto password = askPassword("Password of " + name);
    if (db::isPostgres(location))
        location = db::withUser(location, db::loginRole(db::databaseName(location), name), password.text);
    Session session{std::make_unique<db::Company>(location, allActions()), {}};
    char device[256] = "this PC";
    gethostname(device, sizeof device - 1);
    session.actor = session.company->signIn(name, password, device);
    return session;
}

void print(std::string_view text) { fmt::print("{}\n", text); }

std::string inJson(std::string_view text) {
    std::string out;
    db::json::writeText(out, text);
    return out;
}

}  // namespace app
