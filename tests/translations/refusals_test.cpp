// Every refusal has its Chinese: resources/translations/refusals_zh_CN.ts, made from the calls in the sources.
#include <algorithm>
#include <cctype>

#include <catch2/catch.hpp>

#include "translations/said.h"

using namespace tidy;

namespace {

// orders.sign.closed
bool codeShaped(const std::string& code) {
    return code.find('.') != code.npos && std::ranges::all_of(code, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_';
           });
}

// refuse("code", "sentence" …), Refusal{"code", "sentence" …} and reasons.add("code", "sentence" …).
said::Texts refusalsIn(const std::vector<Source>& sources) {
    said::Texts all;
    for (const auto& s : sources)
        for (const auto& w : words(s.code)) {
            const bool member = w.at > 0 && (s.code[w.at - 1] == '.' || s.code[w.at - 1] == '>');
            if (w.text != "refuse" && w.text != "Refusal" && !(w.text == "add" && member)) continue;
            const auto open = afterSpace(s.code, w.at + w.text.size());
            if (open >= s.code.size() || (s.code[open] != '(' && s.code[open] != '{')) continue;
            const auto code = said::textAt(s, afterSpace(s.code, open + 1));
            if (!code || !codeShaped(code->text)) continue;
            const auto comma = afterSpace(s.code, code->end);
            if (s.code[comma] != ',') continue;
            if (const auto sentence = said::textAt(s, afterSpace(s.code, comma + 1)))
                all[sentence->text].insert(code->text);
        }
    return all;
}

}  // namespace

TEST_CASE("every refusal is said in Chinese") {
    const auto all = refusalsIn(sourcesIn({"app", "database", "modules"}));
    CHECK(all.size() > 400);
    said::compare(all, "resources/translations/refusals_zh_CN.ts", "refusal");
}

TEST_CASE("refusals are found in every form they are written in") {
    const auto all = refusalsIn({sourceOf(
        "modules/a/b.cpp",
        "void f(Reasons& reasons) {\n  db::refuse(\"a.b\", \"One {n} \"\n \"and two.\", {{\"n\", n}});\n"
        "  reasons.add(\"a.c\", \"Three.\");\n  x = Refusal{\"a.d\", \"Three.\"};\n"
        "  actions.add(other);\n  // refuse(\"a.e\", \"Never.\")\n}\n")});
    CHECK(all == said::Texts{{"One {n} and two.", {"a.b"}}, {"Three.", {"a.c", "a.d"}}});
}
