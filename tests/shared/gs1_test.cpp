#include <fstream>
#include <functional>

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include "column.h"
#include "shared/gs1.h"
#include "support/world.h"

using namespace test;
using namespace tests;
using namespace tl;

namespace {

const db::Date today = db::dateOf(2026, 11, 25);

std::string refusedLabel(std::string_view scanned) {
    return refused([&] { gs1::read(scanned, today); });
}

// Every vector of GS1's own linters by that name must pass and fail as they say. Says how many there were.
int agreeOn(std::string_view linter, const std::function<bool(const std::string&)>& passes) {
    std::ifstream in{sharedData() + "/09-identifiers/gs1/linter_vectors.json"};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    const auto vectors = boost::json::parse(text);
    int looked = 0;
    for (const auto& vector : vectors.as_array()) {
        const auto& v = vector.as_object();
        if (v.at("linter").as_string() != linter) continue;
        const std::string input{v.at("input").as_string()};
        CAPTURE(linter, input);
        CHECK(passes(input) == (v.at("expect").as_string() == "pass"));
        ++looked;
    }
    return looked;
}

}  // namespace

TEST_CASE("A label with separators is read to its last part") {
    const auto label = gs1::read("]C1010950600013435217271231" "10AB-123\x1d" "37144\x1d" "400PO-77", today);
    CHECK(label.gtin == "09506000134352");
    CHECK_FALSE(label.inside);
    CHECK(label.expiresOn == db::dateOf(2027, 12, 31));
    CHECK(label.lot == "AB-123");
    CHECK(label.count == quantity(144));
    CHECK(label.order == "PO-77");
    CHECK(label.elements.size() == 5);
    CHECK_FALSE(label.bestBefore);
}

TEST_CASE("Brackets, separators and their picture say the same") {
    const auto brackets = gs1::read("(01)09506000134352(10)AB(1)23(21)7/9(11)261101(15)270200\n", today);
    CHECK(brackets.lot == "AB(1)23");
    CHECK(brackets.serial == "7/9");
    CHECK(brackets.madeOn == db::dateOf(2026, 11, 1));
    CHECK(brackets.bestBefore == db::dateOf(2027, 2, 28));
    const std::string plain = "0109506000134352" "10AB(1)23|" "217/9|" "11261101" "15270200";
    for (const std::string separator : {"\x1d", "\xe2\x90\x9d"}) {
        auto text = plain;
        for (auto at = text.find('|'); at != text.npos; at = text.find('|')) text.replace(at, 1, separator);
        CHECK(gs1::read(text, today).elements == brackets.elements);
        CHECK(gs1::read(separator + text, today).elements == brackets.elements);
    }
}

TEST_CASE("A pallet's label names what is inside, how many and how heavy") {
    const auto pallet = gs1::read("(00)123456789012345675(02)09506000134352(37)36(3102)004050(240)M-1", today);
    CHECK(pallet.sscc == "123456789012345675");
    CHECK(pallet.inside);
    CHECK(pallet.gtin == "09506000134352");
    CHECK(pallet.count == quantity(36));
    CHECK(toText(pallet.kilograms.value()) == "40.5");
    CHECK(pallet.additional == "M-1");
    CHECK(toText(gs1::read("3105123456", today).kilograms.value()) == "1.23456");
    CHECK(toText(gs1::read("3100123456", today).kilograms.value()) == "123456");
    CHECK(gs1::read("3012", today).count == quantity(12));
}

TEST_CASE("What no label says is refused, with the part that is wrong") {
    CHECK(refusedLabel("") == "gs1.empty");
    CHECK(refusedLabel("]C1\x1d") == "gs1.empty");
    CHECK(refusedLabel("(01)09506000134353") == "gs1.check_digit");
    CHECK(refusedLabel("(00)123456789012345670") == "gs1.check_digit");
    CHECK(refusedLabel("(01)0950600013435") == "gs1.length");
    CHECK(refusedLabel("010950600013435") == "gs1.length");
    CHECK(refusedLabel("(10)ABCDEFGHIJKLMNOPQRSTU") == "gs1.length");
    CHECK(refusedLabel("(10)") == "gs1.length");
    CHECK(refusedLabel("(37)123456789") == "gs1.length");
    CHECK(refusedLabel("(37)12x") == "gs1.digits");
    CHECK(refusedLabel("(01)0950600013435x") == "gs1.digits");
    CHECK(refusedLabel("(10)AB 1") == "gs1.character");
    CHECK(refusedLabel("(10)\xe6\x89\xb9") == "gs1.character");
    CHECK(refusedLabel("(17)270229") == "gs1.date");
    CHECK(refusedLabel("(17)271301") == "gs1.date");
    CHECK(refusedLabel("(8005)000123") == "gs1.unknown");
    CHECK(refusedLabel("3106123456") == "gs1.unknown");
    CHECK(refusedLabel("AB-123") == "gs1.unknown");
    CHECK(refusedLabel("(10)A(10)B") == "gs1.twice");
    CHECK(refusedLabel("(01)09506000134352(02)09506000134352") == "gs1.twice");
    CHECK(gs1::read("(10)A\x1d(17)271231(10)A", today).elements.size() == 2);  // two codes of one label
}

TEST_CASE("Two digits of a year mean the nearest century") {
    CHECK(gs1::dateOf("750101", today) == db::dateOf(2075, 1, 1));
    CHECK(gs1::dateOf("770101", today) == db::dateOf(1977, 1, 1));
    CHECK(gs1::dateOf("761231", today) == db::dateOf(2076, 12, 31));
    CHECK(gs1::dateOf("260200", today) == db::dateOf(2026, 2, 28));
    CHECK(gs1::dateOf("280200", today) == db::dateOf(2028, 2, 29));
    CHECK(gs1::dateOf("010101", db::dateOf(1999, 1, 1)) == db::dateOf(2001, 1, 1));
    CHECK(gs1::dateOf("990101", db::dateOf(2099, 6, 1)) == db::dateOf(2099, 1, 1));
}

TEST_CASE("Only what can be a label is taken for one") {
    CHECK(gs1::looksLikeLabel("0109506000134352"));
    CHECK(gs1::looksLikeLabel("0109506000134352" "10AB"));
    CHECK(gs1::looksLikeLabel("00123456789012345675"));
    CHECK(gs1::looksLikeLabel("(10)AB"));
    CHECK(gs1::looksLikeLabel("10AB\x1d" "3712"));
    CHECK(gs1::looksLikeLabel("]d2" "10AB"));
    CHECK_FALSE(gs1::looksLikeLabel("09506000134352"));
    CHECK_FALSE(gs1::looksLikeLabel("0109506000134353"));
    CHECK_FALSE(gs1::looksLikeLabel("10-AB"));
    CHECK_FALSE(gs1::looksLikeLabel("(left) bracket"));
    CHECK_FALSE(gs1::looksLikeLabel("FG-100"));
    CHECK_FALSE(gs1::looksLikeLabel(""));
}

TEST_CASE("A shorter trade item number gets its zeros") {
    CHECK(gs1::fourteen("9506000134352") == "09506000134352");
    CHECK(gs1::fourteen("02345673") == "00000002345673");
    CHECK(gs1::fourteen("416000336108") == "00416000336108");
    CHECK(gs1::fourteen("123") == "123");
    CHECK(gs1::fourteen("") == "");
}

TEST_CASE("Check digits, days and characters agree with the vectors of GS1") {
    if (sharedData().empty()) {
        WARN("THROUGHLINE_SHARED_DATA names no folder: GS1's own vectors were not looked at");
        return;
    }
    CHECK(agreeOn("csum", gs1::checks) == 14);
    CHECK(agreeOn("yymmd0", [](const std::string& day) { return gs1::dateOf(day, today).has_value(); }) == 61);
    CHECK(agreeOn("cset82", [](const std::string& text) { return gs1::inCharacterSet82(text); }) == 104);
}
