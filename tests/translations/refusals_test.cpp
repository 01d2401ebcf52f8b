// Every refusal has its Chinese: resources/translations/refusals_zh_CN.ts, made from the calls in the sources.
#include <catch2/catch.hpp>

#include "translations/said.h"

using namespace tidy;

TEST_CASE("every refusal is said in Chinese") {
    const auto all = said::refusalsIn(sourcesIn({"app", "database", "modules"}));
    CHECK(all.size() > 400);
    said::compare(all, "resources/translations/refusals_zh_CN.ts", "refusal");
}

TEST_CASE("refusals are found in every form they are written in") {
    const auto all = said::refusalsIn({sourceOf(
        "modules/a/b.cpp",
        "void f(Reasons& reasons) {\n  db::refuse(\"a.b\", \"One {n} \"\n \"and two.\", {{\"n\", n}});\n"
        "  reasons.add(\"a.c\", \"Three.\");\n  x = Refusal{\"a.d\", \"Three.\"};\n"
        "  actions.add(other);\n  // refuse(\"a.e\", \"Never.\")\n}\n")});
    CHECK(all == said::Texts{{"One {n} and two.", {"a.b"}}, {"Three.", {"a.c", "a.d"}}});
}
