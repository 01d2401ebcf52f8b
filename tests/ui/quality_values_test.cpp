// What people type, paste or read from a gauge's file, as values of pieces.
#include "quality/ui/values_typed.h"
#include "support/qt_text.h"

using quality::ui::markTyped;
using quality::ui::PastedValues;
using quality::ui::valuesPasted;
using quality::ui::valueTyped;

namespace {

std::string value(const char* typed) {
    const auto read = valueTyped(typed);
    return read ? read->value + (read->unit.empty() ? "" : "|" + read->unit) : "-";
}

}  // namespace

TEST_CASE("a decimal comma and a point are the same, and thousands are never grouped") {
    CHECK(value("10.05") == "10.05");
    CHECK(value("10,05") == "10.05");
    CHECK(value(" +3 ") == "3");
    CHECK(value("-0,5") == "-0.5");
    CHECK(value(",5") == "0.5");
    CHECK(value("7.") == "7");
    CHECK(value("１０，０５") == "10.05");
    CHECK(value("−2.5") == "-2.5");
    CHECK(value("10.05 mm") == "10.05|mm");
    CHECK(value("10.05mm") == "10.05|mm");
    CHECK(value("1,234") == "1.234");
    CHECK(value("1,234.5") == "-");
    CHECK(value("1.2.3") == "-");
    CHECK(value("") == "-");
    CHECK(value("mm") == "-");
    CHECK(value("0.1234567891") == "-");  // ten decimals
    CHECK(value("1e3") == "1|e3");        // a unit that nobody has: the door refuses it
}

TEST_CASE("good and bad are said by a letter or a word of either language") {
    for (const auto* good : {"a", "OK", "good", "1", "合格"}) CHECK(markTyped(good) == std::optional{true});
    for (const auto* bad : {"r", "NOK", "bad", "0", "不合格"}) CHECK(markTyped(bad) == std::optional{false});
    CHECK_FALSE(markTyped("10.2").has_value());
    CHECK_FALSE(markTyped("").has_value());
}

TEST_CASE("values are pasted in a line, in a column, as a block, and under headings") {
    const std::vector<PastedValues> three{{.name = {}, .below = 0, .values = {"1.5", "2.5", "3.5"}}};
    CHECK(valuesPasted("1.5\n2.5\r\n3.5\n") == three);
    CHECK(valuesPasted("1.5\t2.5\t3.5") == three);
    CHECK(valuesPasted("1.5;2.5;3.5") == three);
    CHECK(valuesPasted("1.5, 2.5, 3.5") == three);
    CHECK(valuesPasted("1.5 2.5 3.5") == three);
    CHECK(valuesPasted("# gauge 7\n1.5\n2.5\n3.5") == three);
    CHECK(valuesPasted("1,5 2,5 3,5") == std::vector<PastedValues>{{.name = {}, .below = 0, .values = {"1,5", "2,5", "3,5"}}});
    CHECK(valuesPasted("1.5 mm\n2.5 mm") == std::vector<PastedValues>{{.name = {}, .below = 0, .values = {"1.5 mm", "2.5 mm"}}});
    CHECK(valuesPasted("1\t2\n3\t4") == std::vector<PastedValues>{{.name = {}, .below = 0, .values = {"1", "2"}}, {.name = {}, .below = 1, .values = {"3", "4"}}});
    const auto headed = valuesPasted("Height\tSurface\n10.1\tok\n10.2\t\n");
    REQUIRE(headed.size() == 2);
    CHECK(headed[0] == PastedValues{.name = "Height", .below = 0, .values = {"10.1", "10.2"}});
    CHECK(headed[1] == PastedValues{.name = "Surface", .below = 0, .values = {"ok"}});
    CHECK(valuesPasted("").empty());
}
