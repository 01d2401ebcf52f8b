#include <numeric>
#include <random>

#include <catch2/catch.hpp>

#include "column.h"
#include "shared/ids.h"
#include "shared/quantity.h"

using namespace tests;
using namespace tl;

TEST_CASE("quantities keep millionths through text and column, and refuse overflow") {
    CHECK(toText(quantity(90)) == "90");
    CHECK(toText(Quantity{-500'000}) == "-0.5");
    std::mt19937_64 random{5};
    std::uniform_int_distribution<std::int64_t> any{-mostEntered, mostEntered};
    for (int n = 0; n < 20'000; ++n) {
        const Quantity q{any(random)};
        REQUIRE(throughText(q) == q);
        REQUIRE(throughColumn(q) == q);
        const Measure measure{q.millionths, {"pcs"}};
        REQUIRE(throughText(measure) == measure);
    }
    CHECK(quantity(90) - quantity(100) == quantity(-10));
    auto sum = quantity(1);
    sum += quantity(2);
    sum -= quantity(4);
    CHECK(-sum == quantity(1));
    CHECK(refused([] { Quantity{INT64_MAX} + Quantity{1}; }) == "quantity.overflow");
    CHECK(refused([] { Quantity{INT64_MIN} - Quantity{1}; }) == "quantity.overflow");
    CHECK(refused([] { -Quantity{INT64_MIN}; }) == "quantity.overflow");
    CHECK(refusalOf<Quantity>("9000000000") == "");
    CHECK(refusalOf<Quantity>("9000000000.000001") == "quantity.overflow");
    CHECK(refusalOf<Quantity>("0.0000001") == "number.digits");
    CHECK(refusalOf<Quantity>("ten") == "number.text");
}

TEST_CASE("a measure names its unit, or means the stocking unit") {
    Measure read;
    fromText("100 pcs", read);
    CHECK(read == Measure{100'000'000, {"pcs"}});
    fromText("2.5", read);
    CHECK(read == Measure{2'500'000, {}});
    CHECK(toText(read) == "2.5");
    fromText("3 件", read);
    CHECK(toText(read) == "3 件");
    CHECK(throughColumn(read.unit) == read.unit);
    CHECK(refusalOf<Measure>("100 ") == "unit.text");
    CHECK(refusalOf<Measure>("100  pcs") == "unit.text");
    CHECK(refusalOf<Measure>("100 123456789") == "unit.text");
    CHECK(refusalOf<Measure>("100 法法法法法法法法") == "");
    CHECK(refusalOf<Measure>("100pcs") == "number.text");
    CHECK(refusalOf<Measure>("1,5 kg") == "number.text");
    CHECK(refusalOf<UnitCode>("") == "unit.text");
    CHECK(refusalOf<UnitCode>("k\xff") == "text.utf8");
}

TEST_CASE("5 pieces are 105 kg at 21 kg each, both ways, with nothing lost") {
    const auto perPiece = ratio(21, 1);
    CHECK(convertExactly(5'000'000, perPiece) == quantity(105));
    CHECK(convertExactly(105'000'000, perPiece.inverse()) == quantity(5));
    CHECK(convertExactly(100'000'000, perPiece.inverse()) == std::nullopt);
    CHECK(convert(100'000'000, perPiece.inverse()) == Quantity{4'761'905});
    CHECK(convert(100'000'000, perPiece.inverse(), Rounding::Down) == Quantity{4'761'904});
}

TEST_CASE("pounds are exact kilograms") {
    Ratio pound;
    fromText("45359237/100000000", pound);
    CHECK(pound == Ratio{45'359'237, 100'000'000});
    CHECK(toText(pound) == "0.45359237");
    CHECK(convertExactly(100'000'000, pound) == Quantity{45'359'237});
    CHECK(convertExactly(1'000'000, pound) == std::nullopt);
    CHECK(convert(1'000'000, pound) == Quantity{453'592});
    CHECK(pound * pound.inverse() == Ratio{});
    CHECK(refused([&] { convert(INT64_MAX, pound.inverse()); }) == "number.overflow");
    CHECK(refused([&] { convertExactly(INT64_MAX, ratio(2, 1)); }) == "number.overflow");
}

TEST_CASE("ratios stay in lowest terms and come back from text and column") {
    std::mt19937_64 random{9};
    const auto any = [&] { return static_cast<std::int64_t>((random() >> 1) >> (random() % 62)) + 1; };
    for (int n = 0; n < 20'000; ++n) {
        const auto r = ratio(any(), any());
        REQUIRE(std::gcd(r.numerator, r.denominator) == 1);
        REQUIRE(throughText(r) == r);
        REQUIRE(throughColumn(r) == r);
        REQUIRE(r * r.inverse() == Ratio{});
        const auto small = ratio(static_cast<std::int64_t>(random() % 1000) + 1, 7);
        const auto back = small * ratio(7, 12);
        REQUIRE(back * ratio(12, 7) == small);
    }
    Ratio read;
    fromText("2.50", read);
    CHECK(read == Ratio{5, 2});
    fromText("0.000000000000000001", read);
    CHECK(read == Ratio{1, 1'000'000'000'000'000'000});
    fromText("1/12", read);
    CHECK(toText(read) == "1/12");
    for (const auto* text : {"0", "-1", "1/0", "0/1", "-1/-2", "0.0"})
        CHECK(refusalOf<Ratio>(text) == "ratio.text");
    for (const auto* text : {"", "1/", "/2", "1/2/3", "1.5/2", "a"}) CHECK(refusalOf<Ratio>(text) != "");
    CHECK(refused([] { ratio(INT64_MAX, 2) * ratio(INT64_MAX, 4); }) == "ratio.overflow");
    CHECK_THROWS_AS(load(Column{db::Value{std::string{"x"}}}, read), db::Fault);
}

TEST_CASE("ids go through columns, and nobody mixes them up") {
    CHECK(throughColumn(ItemId{7}) == ItemId{7});
    CHECK_FALSE(std::is_convertible_v<ItemId, LotId>);
    CHECK_FALSE(SalesOrderId{});
}
