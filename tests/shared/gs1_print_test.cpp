// Labels of our own, and what GS1 lets stand together.
#include <catch2/catch.hpp>

#include "column.h"
#include "shared/gs1.h"

using namespace tests;
using namespace tl;

namespace {

const db::Date today = db::dateOf(2026, 11, 25);
const gs1::Element goods{"01", "09506000134352"};

std::string together(const gs1::Elements& elements) {
    return refused([&] { gs1::requirePartners(elements); });
}

// The detail of the refusal by that name.
std::string detailOf(const gs1::Elements& elements, std::string_view name) {
    try {
        gs1::requirePartners(elements);
    } catch (const db::Refusal& no) {
        for (const auto& detail : no.details)
            if (detail.name == name) return detail.text;
    }
    return "";
}

}  // namespace

TEST_CASE("An identifier needs those that GS1 wants beside it") {
    CHECK(together({goods, {"10", "AB"}, {"17", "271231"}, {"21", "7"}, {"3102", "004050"}}) == "");
    CHECK(together({{"10", "AB"}}) == "gs1.partner");
    CHECK(detailOf({{"10", "AB"}}, "wanted") == "(01) / (02) / (03) / (8006) / (8026)");
    CHECK(together({goods, {"250", "B"}}) == "gs1.partner");
    CHECK(detailOf({goods, {"250", "B"}}, "wanted") == "(01)+(21) / (03)+(21) / (8006)+(21)");
    CHECK(together({goods, {"21", "7"}, {"250", "B"}}) == "");
    CHECK(together({{"02", "09506000134352"}, {"37", "36"}}) == "gs1.partner");  // 37 wants the pallet too
    CHECK(together({{"00", "123456789012345675"}, {"02", "09506000134352"}, {"37", "36"}}) == "");
    CHECK(together({goods, {"3922", "001250"}}) == "gs1.partner");
    CHECK(together({goods, {"3922", "001250"}, {"3103", "001250"}}) == "");  // a pattern: 31nn
    CHECK(together({{"91", "anything"}}) == "");
    CHECK(together({}) == "");
}

TEST_CASE("Some identifiers never stand together") {
    CHECK(together({goods, {"37", "20"}}) == "gs1.excluded");
    CHECK(together({goods, {"3102", "004050"}, {"3103", "040500"}}) == "gs1.excluded");
    CHECK(together({{"420", "28237"}, {"421", "27628237"}}) == "gs1.excluded");
    CHECK(together({{"8017", "950600013435000004"}, {"8018", "950600013435000004"}}) == "gs1.excluded");
    CHECK(detailOf({goods, {"37", "20"}}, "second") == "37");
}

TEST_CASE("A code that is only one of several on the goods is read all the same") {
    CHECK(gs1::read("(10)AB", today).lot == "AB");
    CHECK(gs1::read("(01)09506000134352(37)20", today).count == quantity(20));
}

TEST_CASE("A logistic unit gets its eighteen digits") {
    // The example of GS1's own check digit calculator.
    CHECK(gs1::sscc("4012345", 3, 1) == "340123450000000017");
    CHECK(gs1::sscc("0614141", 0, 123456789) == "006141411234567890");
    CHECK(gs1::checks(gs1::sscc("950600013435", 9, 9999)));
    CHECK(gs1::sscc("950600013435", 9, 9999).size() == 18);
    CHECK(gs1::read("(00)" + gs1::sscc("9506", 0, 0), today).sscc == "095060000000000008");
    CHECK(refused([] { gs1::sscc("950600013435", 0, 10'000); }) == "gs1.sscc.full");
    CHECK(refused([] { gs1::sscc("123", 0, 1); }) == "gs1.sscc.prefix");
    CHECK(refused([] { gs1::sscc("1234567890123", 0, 1); }) == "gs1.sscc.prefix");
    CHECK(refused([] { gs1::sscc("95O6000", 0, 1); }) == "gs1.sscc.prefix");
    CHECK(refused([] { gs1::sscc("", 0, 1); }) == "gs1.sscc.prefix");
    CHECK_THROWS_AS(gs1::sscc("9506000", 10, 1), db::Fault);
    CHECK_THROWS_AS(gs1::sscc("9506000", 0, -1), db::Fault);
}

TEST_CASE("What a code holds comes back when it is scanned") {
    const gs1::Elements elements{goods,         {"10", "AB-1"}, {"17", "271231"},
                                 {"21", "7/9"}, {"422", "276"}, {"11", "261101"}};
    const auto text = gs1::elementString(elements);
    CHECK(text == "0109506000134352" "10AB-1\x1d" "17271231" "217/9\x1d" "422276\x1d" "11261101");
    CHECK(gs1::read(text, today).elements == elements);
    CHECK(gs1::read("]d2" + text, today).elements == elements);
    CHECK(gs1::bracketed(elements) == "(01)09506000134352(10)AB-1(17)271231(21)7/9(422)276(11)261101");
    CHECK(gs1::read(gs1::bracketed(elements), today).elements == elements);
    CHECK(gs1::elementString({goods, {"10", "AB"}}) == "0109506000134352" "10AB");  // none behind the last
    CHECK(gs1::sixDigits(db::dateOf(2027, 3, 9)) == "270309");
    CHECK(gs1::dateOf(gs1::sixDigits(today), today) == today);
}

TEST_CASE("No code says what it cannot say") {
    const auto printed = [](const gs1::Elements& elements) { return refused([&] { gs1::elementString(elements); }); };
    CHECK(printed({{"01", "09506000134353"}}) == "gs1.print");
    CHECK(printed({goods, {"10", "批次"}}) == "gs1.print");
    CHECK(printed({goods, {"10", "ABCDEFGHIJKLMNOPQRSTU"}}) == "gs1.print");
    CHECK(printed({goods, {"10", ""}}) == "gs1.print");
    CHECK(printed({{"10", "AB"}}) == "gs1.partner");
    CHECK(printed({goods, {"37", "20"}}) == "gs1.excluded");
    CHECK_THROWS_AS(gs1::elementString({{"999", "AB"}}), db::Fault);
    // Two codes of one label: what stands in the other counts.
    const gs1::Element pallet{"00", "123456789012345675"};
    CHECK(gs1::elementString({{"02", "09506000134352"}, {"37", "36"}}, {pallet}) == "0209506000134352" "3736");
}
