// throughline: without a command it opens the window; with one it does what it says.
#include <cstdio>

#include <fmt/core.h>

#include "app/command.h"

namespace {

constexpr int ok = 0, refused = 1, fault = 2;

void printHelp() {
    fmt::print("Throughline, one program for a whole factory.\n\n"
               "throughline COMMAND … --company FILE|postgresql://… --as NAME [--json]\n"
               "The password comes from the terminal, or from the file named by THROUGHLINE_PASSWORD_FILE.\n"
               "Exit codes: 0 done, 1 refused, 2 fault.\n\n");
    for (const auto& command : app::commands()) fmt::print("  {} {}\n      {}\n", command.name, command.usage, command.help);
}

void printRefusal(const db::Refusal& no, bool json) {
    const auto* all = dynamic_cast<const db::Refused*>(&no);
    const std::vector<db::Refusal> reasons = all != nullptr ? all->reasons : std::vector{no};
    if (!json) {
        for (const auto& reason : reasons)
            fmt::print(stderr, "{}{}\n", reason.field.empty() ? "" : reason.field + ": ", reason.what());
        return;
    }
    std::string list;
    for (const auto& reason : reasons)
        list += fmt::format("{}{{\"code\":{},\"sentence\":{},\"field\":{}}}", list.empty() ? "" : ",", app::inJson(reason.code),
                            app::inJson(reason.what()), app::inJson(reason.field));
    fmt::print("{{\"refused\":[{}]}}\n", list);
}

// The longest command whose words the line begins with.
const app::Command* find(const std::vector<std::string>& words, std::size_t& taken) {
    const app::Command* best = nullptr;
    for (const auto& command : app::commands()) {
        std::string begin;
        for (std::size_t n = 0; n < words.size() && n < 2; ++n) {
            begin += (n == 0 ? "" : " ") + words[n];
            if (begin == command.name && n + 1 > taken) best = &command, taken = n + 1;
        }
    }
    return best;
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    std::size_t taken = 0;
    const auto* command = find(words, taken);
    // No command, or options only ("--company FILE --as NAME"): the window.
    const bool help = !words.empty() && (words[0] == "help" || words[0] == "--help");
    if (command == nullptr && !help && (words.empty() || words[0].starts_with("--")))
        for (const auto& one : app::commands())
            if (one.name == "window") command = &one;
    if (command == nullptr) {
        printHelp();
        if (!help) fmt::print(stderr, "\nThere is no command '{}'.\n", words[0]);
        return help ? ok : refused;
    }
    bool json = false;
    try {
        const app::Line line{{words.begin() + static_cast<std::ptrdiff_t>(taken), words.end()}};
        json = line.json();
        return command->run(line);
    } catch (const db::Refusal& no) {
        printRefusal(no, json);
        return refused;
    } catch (const std::exception& wrong) {
        if (json) fmt::print("{{\"fault\":{}}}\n", app::inJson(wrong.what()));
        else fmt::print(stderr, "Something is wrong with this PC or this program; nothing was changed. {}\n", wrong.what());
        return fault;
    }
}
