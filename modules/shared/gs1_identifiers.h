// The application identifiers of GS1: what each one's data is made of, and which others it needs or may not stand
// beside. After the GS1 Barcode Syntax Dictionary (https://ref.gs1.org/tools/gs1-barcode-syntax-resource/, Copyright
// GS1 AISBL, BWIPP project and Zint project, Apache License 2.0) in a form of our own; a test in tests/shared
// compares the two.
#pragma once
#include <array>
#include <span>
#include <string_view>

#include "shared/gs1_linters.h"

namespace tl::gs1 {

// Data of one kind, one behind another: only the last part of an identifier may vary in length.
struct Part {
    char set = 0;  // N digits, X character set 82, Y character set 39, Z base64 of the web; 0: no part
    std::size_t least = 0, most = 0;
    std::array<Lint, 3> lints{};
    bool optional = false;  // nothing, or whole
};

struct Identifier {
    std::string_view first, last;  // "3100" to "3105"; the same where it is one
    bool fixed = false;            // its length is known from its first two digits: no separator need follow
    std::array<Part, 5> parts{};
    std::string_view needs;     // "01+21 03": (01) and (21), or (03); 'n' is any digit
    std::string_view excludes;  // "01 31nn"
    std::string_view unit;      // of measures, as UnitCode writes it
    std::size_t least() const;
    std::size_t most() const;
};

const Identifier* identifierOf(std::string_view ai);    // exactly; null where there is none
// Which one this text begins with, and its digits; null where with none.
const Identifier* identifierAt(std::string_view text, std::string_view& ai);
std::array<std::span<const Identifier>, 3> allIdentifiers();
bool matches(std::string_view ai, std::string_view pattern);  // "3102" and "31nn"

// How the tables are written.
namespace form {

// Of a length that is known, or up to one.
constexpr Part is(char set, std::size_t length, Lint a = {}, Lint b = {}) { return {set, length, length, {a, b}}; }
constexpr Part to(char set, std::size_t most, Lint a = {}, Lint b = {}, Lint c = {}) {
    return {set, 1, most, {a, b, c}};
}
constexpr Part n(std::size_t length, Lint a = {}, Lint b = {}) { return is('N', length, a, b); }
constexpr Part nTo(std::size_t most, Lint a = {}) { return to('N', most, a); }
constexpr Part x(std::size_t length, Lint a = {}) { return is('X', length, a); }
constexpr Part xTo(std::size_t most, Lint a = {}, Lint b = {}, Lint c = {}) { return to('X', most, a, b, c); }
constexpr Part maybe(Part part) {
    part.optional = true;
    return part;
}

using Parts = std::array<Part, 5>;
using Names = std::string_view;
constexpr Identifier fixed(Names ai, Parts parts, Names needs = {}, Names excludes = {}) {
    return {ai, ai, true, parts, needs, excludes, {}};
}
constexpr Identifier varied(Names ai, Parts parts, Names needs = {}, Names excludes = {}) {
    return {ai, ai, false, parts, needs, excludes, {}};
}
constexpr Identifier variedTo(Names first, Names last, Parts parts, Names needs = {}, Names excludes = {}) {
    return {first, last, false, parts, needs, excludes, {}};
}

// What many need beside them: the number of goods in any way, of trade items, of a logistic unit, of a person.
constexpr Names goods = "01 02 03 8006 8026", trade = "01 02", made = "01 02 03", own = "01 03 8006", unitLoad = "00",
                person = "8017 8018";

}  // namespace form
}  // namespace tl::gs1
