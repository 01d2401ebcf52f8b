#include <catch2/catch.hpp>

#include "column.h"
#include "shared/gs1.h"

using namespace tests;
using namespace tl;

namespace {

const db::Date today = db::dateOf(2026, 11, 25);

std::string refusedLabel(std::string_view scanned) {
    return refused([&] { gs1::read(scanned, today); });
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
    CHECK(refusedLabel("(8099)000123") == "gs1.unknown");
    CHECK(refusedLabel("(1)09506000134352") == "gs1.unknown");
    CHECK(refusedLabel("04950600013435") == "gs1.unknown");
    CHECK(refusedLabel("3106123456") == "gs1.unknown");
    CHECK(refusedLabel("AB-123") == "gs1.unknown");
    CHECK(refusedLabel("(10)A(10)B") == "gs1.twice");
    CHECK(refusedLabel("(01)09506000134352(02)09506000134352") == "gs1.twice");
    CHECK(gs1::read("(10)A\x1d(17)271231(10)A", today).elements.size() == 2);  // two codes of one label
}

TEST_CASE("What a part of the data must be is said of that part") {
    CHECK(refusedLabel("(00)12345678901234567x") == "gs1.digits");
    CHECK(refusedLabel("(253)9506000134352%\x7f") == "gs1.character");
    CHECK(refusedLabel("(8010)9506abc") == "gs1.character");
    CHECK(refusedLabel("(8010)AB-12") == "gs1.prefix");
    CHECK(refusedLabel("(8013)1987654Ad4X4bL5ttr2310cXK") == "gs1.check_pair");
    CHECK(refusedLabel("(4307)XX") == "gs1.country");
    CHECK(refusedLabel("(423)2767") == "gs1.cut");
    CHECK(refusedLabel("(423)276000") == "gs1.country");
    CHECK(refusedLabel("(3912)000125") == "gs1.currency");
    CHECK(refusedLabel("(7003)2712310860") == "gs1.time");
    CHECK(refusedLabel("(7003)2712000800") == "gs1.date");  // only a day of its own has an hour
    CHECK(refusedLabel("(8008)27123124") == "gs1.time");
    CHECK(refusedLabel("(8007)DE91100000000123456780") == "gs1.iban");
    CHECK(refusedLabel("(8006)095060001343520302") == "gs1.piece");
    CHECK(refusedLabel("(4309)18000000013015297971") == "gs1.position");
    CHECK(refusedLabel("(4300)50%") == "gs1.percent");
    CHECK(refusedLabel("(8110)9") == "gs1.coupon");
    CHECK(refusedLabel("(4321)2") == "gs1.value");
}

TEST_CASE("Only where the length is known from the first digits may the separator be missing") {
    const auto close = gs1::read("0109506000134352" "11261101" "3102004050" "4109506000134352" "10AB", today);
    CHECK(close.lot == "AB");
    CHECK(close.shipTo == "9506000134352");
    // 422 has three digits, and yet the standard wants a separator behind them.
    CHECK(gs1::read("422276\x1d" "10AB", today).lot == "AB");
    CHECK(refusedLabel("42227610AB") == "gs1.length");
    CHECK(refusedLabel("70032712310830" "10AB") == "gs1.length");
    CHECK(gs1::read("11261101\x1d" "10AB\x1d", today).lot == "AB");  // one too many does no harm
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
