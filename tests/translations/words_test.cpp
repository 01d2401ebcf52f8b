// Every word of the window has its Chinese: resources/translations/throughline_zh_CN.ts, made from the sources.
#include <algorithm>
#include <cctype>

#include <catch2/catch.hpp>

#include "translations/said.h"

using namespace tidy;

namespace {

// Chinese writes these as English does.
const std::set<std::string> same{"#", "%1 of %2", "1 %1 = %2 %3", "English", "GTIN", "PDF (*.pdf)", "PIN", "Throughline"};
// Begin as words do and are none: names of fonts, styles and keys.
const std::set<std::string> names{"Del", "Esc", "Fusion", "Inter", "Noto Sans CJK SC", "PostgreSQL", "SQLite "};

bool ofWindow(const Source& s) {
    return s.path.starts_with("app/desk/") || s.path.starts_with("app/terminal/") || s.path.starts_with("app/window/") || s.folder(2) == "ui" ||
           (s.folder(0) == "modules" && s.path.ends_with("/lists.cpp"));
}

// Members that hold nothing but words, so also those that begin small or are all capitals: .hint = "none, or a lot".
const std::set<std::string_view> members{"title", "label", "hint", "verb", "word", "empty", "question"};

bool isKeys(const std::string& text) {
    return text.starts_with("Ctrl+") || text.starts_with("Alt+") || text.starts_with("Shift+");
}

// QTextEdit, and the style "QLabel { color: …".
bool isClass(const std::string& text) {
    return text.size() > 2 && text[0] == 'Q' && std::isupper(static_cast<unsigned char>(text[1])) != 0 &&
           std::islower(static_cast<unsigned char>(text[2])) != 0;
}

// Titles, labels, chips, hints: a described thing of the window holds its words as plain literals, which reach
// say() at run time. They begin with a capital and go on in small letters.
bool isWord(const std::string& text) {
    return !text.empty() && std::isupper(static_cast<unsigned char>(text[0])) != 0 && !isKeys(text) &&
           std::ranges::any_of(text, [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }) &&
           text.find('_') == text.npos && !isClass(text) && !names.contains(text);  // no I02_on_hand
}

char before(const Source& s, std::size_t at) {
    const auto found = at == 0 ? std::string::npos : s.code.find_last_not_of(" \n", at - 1);
    return found == std::string::npos ? '\0' : s.code[found];
}

// The literals of a call's first argument: say("one"), say(late ? "two" : "three").
void addFirstArgument(const Source& s, std::size_t open, said::Texts& all) {
    const auto end = said::closing(s, open);
    int depth = 0;
    for (auto i = open + 1; i < end; ++i) {
        const char c = s.code[i];
        if (c == ',' && depth == 0) return;
        depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
        const auto text = depth == 0 ? said::textAt(s, i) : std::nullopt;
        if (!text) continue;
        if (const char b = before(s, i); b == '(' || b == '?' || b == ':') all[text->text];
        i = text->end - 1;
    }
}

// The second literal of signAction{"orders.sign", "Sign an order" …}, addRight("cost.see", "See costs" …) and
// QT_TRANSLATE_NOOP("desk", "telephone").
void addSecondLiteral(const Source& s, std::size_t open, said::Texts& all) {
    const auto name = said::textAt(s, afterSpace(s.code, open + 1));
    if (!name || s.code[afterSpace(s.code, name->end)] != ',') return;
    if (const auto title = said::textAt(s, afterSpace(s.code, afterSpace(s.code, name->end) + 1))) all[title->text];
}

void addCalls(const Source& s, said::Texts& all) {
    for (const auto& w : words(s.code)) {
        const auto open = afterSpace(s.code, w.at + w.text.size());
        if (open >= s.code.size()) return;
        const char previous = before(s, w.at);
        if (w.text == "say" && s.code[open] == '(' && previous != '.' && previous != '>')
            addFirstArgument(s, open, all);
        else if ((w.text.ends_with("Action") && s.code[open] == '{') || w.text == "addRight" || w.text == "QT_TRANSLATE_NOOP")
            addSecondLiteral(s, open, all);
        else if (members.contains(w.text) && previous == '.' && s.code[open] == '=')
            if (const auto title = said::textAt(s, afterSpace(s.code, open + 1))) all[title->text];
    }
}

// What a refusal says is another file's.
void addWords(const Source& s, const said::Texts& refusals, said::Texts& all) {
    if (!ofWindow(s)) return;
    for (std::size_t i = 0; i < s.literals.size(); ++i) {
        const auto text = said::textAt(s, s.literals[i].at);
        if (isWord(text->text) && s.literals[i].delimiter.empty() && !refusals.contains(text->text)) all[text->text];
        while (i + 1 < s.literals.size() && s.literals[i + 1].at < text->end) ++i;
    }
}

said::Texts wordsIn(const std::vector<Source>& sources) {
    const auto refusals = said::refusalsIn(sources);
    said::Texts all;
    for (const auto& s : sources) {
        addCalls(s, all);
        addWords(s, refusals, all);
    }
    all.erase("");
    return all;
}

}  // namespace

TEST_CASE("every word of the window is said in Chinese") {
    const auto all = wordsIn(sourcesIn({"app", "database", "modules"}));
    for (const auto& name : names) {
        INFO("'" << name << "' is a name, but nothing in the window is called so");
        CHECK(std::ranges::any_of(sourcesIn({"app", "modules"}), [&](const auto& s) {
            return ofWindow(s) && std::ranges::any_of(s.literals, [&](const auto& l) { return l.text == name; });
        }));
    }
    said::compare(all, "resources/translations/throughline_zh_CN.ts", "desk", same);
}

TEST_CASE("words are found in calls and in what describes the window") {
    const auto all = wordsIn({sourceOf("modules/a/ui/b.cpp",
                                       "void f() {\n  label(desk::say(\"in %1 \"\n \"days\\n\").arg(n), \"plain\");\n"
                                       "  say(late ? \"late\" : \"today\"); in.say(\"never\"); say(word(\"x\"));\n"
                                       "  add({.title = \"PDF\", .keys = \"Ctrl+P\"}); refuse(\"a.b\", \"No way.\");\n"
                                       "  Chip{\"signed\", \"Signed\"}; sql(R\"sql(Select)sql\");\n}\n"),
                              sourceOf("modules/a/actions.cpp",
                                       "const Of<A, B> aAction{\"a.do\", \"Do it\", run};\n"
                                       "void install(X& x) { x.addRight(\"a.see\", \"See it\"); log(\"Never\"); }\n"
                                       "const char* why = QT_TRANSLATE_NOOP(\"desk\", \"mail\");\n")});
    CHECK(all == said::Texts{{"in %1 days\n", {}}, {"late", {}}, {"today", {}}, {"PDF", {}}, {"Signed", {}},
                             {"Do it", {}}, {"See it", {}}, {"mail", {}}});
}
