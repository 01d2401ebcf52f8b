// The house rules for the window: the kit knows no module, a screen no other module's screens, and every screen has
// its help in both languages.
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include <catch2/catch.hpp>

#include "tidy/source.h"

using namespace tidy;

TEST_CASE("a screen knows its own module, those it uses and the kit; the kit and the window know no module") {
    std::map<std::string, std::set<std::string>> mayKnow;
    std::set<std::string> names;
    for (const auto& m : modules()) {
        auto& known = mayKnow[m.name] = {m.uses.begin(), m.uses.end()};
        known.insert({"database", "shared", "app", m.name});
        if (m.name != "shared") names.insert(m.name);
    }
    Findings findings;
    for (const auto& s : sourcesIn({"app/desk", "app/window", "modules"})) {
        const bool ui = s.folder(2) == "ui";
        if (s.folder(0) == "modules" && !ui) continue;
        for (const auto& include : s.includes) {
            if (include.name[0] == '<') continue;
            const auto path = include.name.substr(1, include.name.size() - 2);
            const auto first = path.substr(0, path.find('/'));
            if (!ui) {
                if (names.contains(first)) findings.add(s, include.at, "the kit and the window know no module: " + include.name);
                continue;
            }
            if (first == "app" && !path.starts_with("app/desk/")) findings.add(s, include.at, "a screen knows of app only the kit: " + include.name);
            if (!mayKnow[s.folder(1)].contains(first)) findings.add(s, include.at, s.folder(1) + " may not know " + include.name);
            if (names.contains(first) && first != s.folder(1) && path.find("/ui/") != path.npos)
                findings.add(s, include.at, "another module's screens are opened by name: " + include.name);
        }
    }
}

TEST_CASE("colours stand in the theme and nowhere else") {
    Findings findings;
    for (const auto& s : sourcesIn({"app/window", "app/desk", "app/terminal", "modules"})) {
        if (s.folder(0) == "modules" && s.folder(2) != "ui") continue;
        for (const auto& l : s.literals)
            if (l.text.size() == 7 && l.text[0] == '#' && l.text.find_first_not_of("0123456789abcdefABCDEF", 1) == l.text.npos &&
                s.path != "app/desk/theme.cpp" && s.path != "app/desk/table_print.cpp" && s.path != "app/desk/paper.cpp")
                findings.add(s, l.at, l.text + ": take it from desk::theme() (paper is white and has its own)");
    }
}

TEST_CASE("every screen has its help in both languages") {
    namespace fs = std::filesystem;
    Findings findings;
    std::set<std::string> screens;
    for (const auto& s : sourcesIn({"modules", "app"})) {
        if (s.path.find("/ui/") == s.path.npos && s.path.find("app/window/") == s.path.npos && s.path.find("app/import") == s.path.npos) continue;
        for (std::size_t i = 0; i < s.literals.size(); ++i) {
            const auto before = s.code.rfind("ScreenKind{", s.literals[i].at);
            if (before == s.code.npos || s.literals[i].at - before > 20) continue;
            screens.insert(s.literals[i].text);
            for (const auto* language : {"en", "zh_CN"})
                if (!fs::exists(fs::path{THROUGHLINE_SOURCE} / "resources/help" / language / (s.literals[i].text + ".md")))
                    findings.add(s, s.literals[i].at, "no help page " + std::string{language} + "/" + s.literals[i].text + ".md");
        }
    }
    CHECK(screens.size() > 30);
}

TEST_CASE("what a screen or a command needs to be allowed is an action or a right that there is") {
    Findings findings;
    std::set<std::string> known{"", "*"};
    std::vector<std::pair<const Source*, const Literal*>> named;
    const auto sources = sourcesIn({"app", "database", "modules"});
    for (const auto& s : sources)
        for (const auto& l : s.literals) {
            const auto before = s.code.find_last_not_of(" \n", l.at - 1);
            if (l.at == 0 || before == s.code.npos) continue;
            const auto code = std::string_view{s.code}.substr(0, before + 1);
            if (code.ends_with("Action{") || code.ends_with("addRight(")) known.insert(l.text);
            if (code.ends_with(".right =") || code.ends_with(".action =")) named.emplace_back(&s, &l);
        }
    for (const auto& [source, literal] : named)
        if (!known.contains(literal->text)) findings.add(*source, literal->at, literal->text + " is neither an action nor a right");
    CHECK(named.size() > 300);
}

TEST_CASE("every page of the terminal has its help in both languages, and no help is nobody's") {
    namespace fs = std::filesystem;
    Findings findings;
    std::set<std::string> pages;
    for (const auto& s : sourcesIn({"app/terminal"}))
        for (const auto& l : s.literals) {
            if (!l.text.starts_with("terminal.") || s.code.rfind("help() const override { return ", l.at) == s.code.npos) continue;
            if (l.at - s.code.rfind("return ", l.at) != 7) continue;
            pages.insert(l.text);
            for (const auto* language : {"en", "zh_CN"})
                if (!fs::exists(fs::path{THROUGHLINE_SOURCE} / "resources/help" / language / (l.text + ".md")))
                    findings.add(s, l.at, "no help page " + std::string{language} + "/" + l.text + ".md");
        }
    CHECK(pages.size() > 15);
    for (const auto& file : fs::directory_iterator{fs::path{THROUGHLINE_SOURCE} / "resources/help/en"}) {
        const auto name = file.path().stem().string();
        if (name.starts_with("terminal.") && !pages.contains(name)) FAIL_CHECK("no page of the terminal shows help/en/" << name << ".md");
    }
}
