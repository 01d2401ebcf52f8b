#include <numeric>
#include <random>

#include <catch2/catch.hpp>

#include "column.h"
#include "shared/money.h"

using namespace tests;
using namespace tl;

namespace {

const Currency eur{"EUR"}, jpy{"JPY"}, kwd{"KWD"};

Money sumOf(const std::vector<Money>& parts) { return std::accumulate(parts.begin(), parts.end(), Money{}); }

UnitPrice price(std::string_view text) {
    UnitPrice read;
    fromText(text, read);
    return read;
}

Rate rate(std::string_view text) {
    Rate read;
    fromText(text, read);
    return read;
}

// An invoice of lines that bear one tax, reckoned as EN 16931 asks: lines, discount, tax of the whole.
struct Reckoned {
    std::vector<Money> net;
    Money base, tax, gross;
};
Reckoned reckon(const std::vector<Money>& lines, Money discount, Percent vat) {
    std::vector<std::int64_t> weights;
    for (const auto line : lines) weights.push_back(line.minor);
    const auto off = money::allocate(discount, weights);
    Reckoned out;
    for (std::size_t n = 0; n < lines.size(); ++n) out.net.push_back(lines[n] - off[n]);
    out.base = sumOf(out.net);
    out.tax = money::tax(out.base, vat);
    out.gross = out.base + out.tax;
    return out;
}

}  // namespace

TEST_CASE("E9.6 rounding: 3 lines of 33.33, discount 10.00, 19 % VAT") {
    const auto line = money::extend(price("33.33"), quantity(1), eur);
    CHECK(line == Money{33'33});
    CHECK(money::extend(price("33.33"), quantity(3), eur) == Money{99'99});

    const auto invoice = reckon({line, line, line}, Money{10'00}, percent(19));
    CHECK(invoice.net == std::vector<Money>{{29'99}, {30'00}, {30'00}});
    CHECK(invoice.base == Money{89'99});
    CHECK(invoice.tax == Money{17'10});  // 17.0981
    CHECK(invoice.gross == Money{107'09});

    // Receivable against revenue and tax: the entry balances.
    CHECK(invoice.gross - sumOf(invoice.net) - invoice.tax == Money{});

    const auto taxes = money::allocate(invoice.tax, std::vector<std::int64_t>{29'99, 30'00, 30'00});
    CHECK(sumOf(taxes) == invoice.tax);

    // The odd cent of 10.00 over lines of which one is bigger stands on the biggest.
    CHECK(money::allocate(Money{10'00}, std::vector<std::int64_t>{33'33, 33'34, 33'33}) ==
          std::vector<Money>{{3'33}, {3'34}, {3'33}});
}

TEST_CASE("200,000 random splits lose no cent and keep to their proportion") {
    std::mt19937_64 random{1};
    const auto any = [&] { return static_cast<std::int64_t>(random()) >> (random() % 64); };
    std::vector<std::int64_t> weights;
    for (int n = 0; n < 200'000; ++n) {
        weights.resize(random() % 12 + 1);
        int128 all = 0;
        for (auto& weight : weights) all += weight = random() % 5 == 0 ? 0 : any() & INT64_MAX;
        const Money total{any()};
        const auto parts = money::allocate(total, weights);
        int128 sum = 0;
        for (const auto part : parts) sum += part.minor;
        REQUIRE(sum == total.minor);
        for (std::size_t i = 0; i < parts.size() && all > 0; ++i) {
            const auto exact = int128{total.minor} * weights[i] / all;
            REQUIRE(parts[i].minor >= exact - 1);
            REQUIRE(parts[i].minor <= exact + 1);
            if (weights[i] == 0) REQUIRE(parts[i] == Money{});
        }
        if (total.minor != INT64_MIN) {
            const auto mirrored = money::allocate(-total, weights);
            for (std::size_t i = 0; i < parts.size(); ++i) REQUIRE(mirrored[i] == -parts[i]);
        }
    }
}

TEST_CASE("sharing out: ties in order, nothing to weigh, nobody") {
    using Weights = std::vector<std::int64_t>;
    CHECK(money::allocate(Money{100}, Weights{1, 1, 1}) == std::vector<Money>{{34}, {33}, {33}});
    CHECK(money::allocate(Money{-100}, Weights{1, 1, 1}) == std::vector<Money>{{-34}, {-33}, {-33}});
    CHECK(money::allocate(Money{5}, Weights{0, 0}) == std::vector<Money>{{3}, {2}});
    CHECK(money::allocate(Money{INT64_MIN}, Weights{1}) == std::vector<Money>{{INT64_MIN}});
    CHECK(money::allocate(Money{}, Weights{}).empty());
    CHECK_THROWS_AS(money::allocate(Money{1}, Weights{}), db::Fault);
    CHECK_THROWS_AS(money::allocate(Money{1}, Weights{2, -1}), db::Fault);
}

TEST_CASE("currencies have the digits of ISO 4217") {
    for (const auto* code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX",
                             "UYI", "VND", "VUV", "XAF", "XOF", "XPF"})
        CHECK(minorDigits({code}) == 0);
    for (const auto* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
        CHECK(minorDigits({code}) == 3);
    for (const auto* code : {"CLF", "UYW"}) CHECK(minorDigits({code}) == 4);
    for (const auto* code : {"EUR", "USD", "CNY", "GBP"}) CHECK(minorDigits({code}) == 2);
    for (const auto* code : {"", "eur", "EU", "EURO", "E R", "€"}) {
        CHECK(refused([&] { minorDigits({code}); }) == "currency.text");
        CHECK(refusalOf<Currency>(code) == "currency.text");
    }
    CHECK(throughColumn(eur) == eur);
    CHECK(throughColumn(Currency{}) == Currency{});
    Currency damaged;
    CHECK_THROWS_AS(load(Column{db::Value{std::string{"euro"}}}, damaged), db::Fault);
}

TEST_CASE("amounts and prices come back from people's text") {
    CHECK(toText(Amount{{9'00}, eur}) == "9.00 EUR");
    CHECK(toText(Amount{{-5}, eur}) == "-0.05 EUR");
    CHECK(toText(Amount{{900}, jpy}) == "900 JPY");
    CHECK(toText(Amount{{900}, kwd}) == "0.900 KWD");
    CHECK(toText(Price{{9'000'000}, eur}) == "9.00 EUR");
    CHECK(toText(Price{{12'500}, eur}) == "0.0125 EUR");
    CHECK(toText(Price{{12'000'000}, jpy}) == "12 JPY");

    std::mt19937_64 random{2};
    std::uniform_int_distribution<std::int64_t> any{-mostEntered, mostEntered};
    for (int n = 0; n < 20'000; ++n) {
        const auto& currency = n % 3 == 0 ? eur : n % 3 == 1 ? jpy : kwd;
        const Amount amount{{any(random)}, currency};
        REQUIRE(throughText(amount) == amount);
        const Price one{{any(random)}, currency};
        REQUIRE(throughText(one) == one);
        REQUIRE(throughText(one.price) == one.price);
        REQUIRE(throughColumn(one.price) == one.price);
        REQUIRE(throughText(amount.money) == amount.money);
        REQUIRE(throughColumn(amount.money) == amount.money);
    }
    CHECK(refusalOf<Amount>("9.00") == "money.text");
    CHECK(refusalOf<Amount>("9.00EUR") == "money.text");
    CHECK(refusalOf<Amount>("9.00 euro") == "currency.text");
    CHECK(refusalOf<Amount>("9.005 EUR") == "number.digits");
    CHECK(refusalOf<Amount>("9.5 JPY") == "number.digits");
    CHECK(refusalOf<Amount>("9,00 EUR") == "number.text");
    CHECK(refusalOf<Amount>("90000000000001 EUR") == "money.overflow");
    CHECK(refusalOf<Price>("0.0000001 EUR") == "number.digits");
    CHECK(db::Detail("limit", Amount{{9'00}, eur}).kind == "money");
}

TEST_CASE("sums of money refuse overflow") {
    CHECK(Money{5} - Money{7} == Money{-2});
    CHECK(refused([] { Money{INT64_MAX} + Money{1}; }) == "money.overflow");
    CHECK(refused([] { Money{INT64_MIN} - Money{1}; }) == "money.overflow");
    CHECK(refused([] { -Money{INT64_MIN}; }) == "money.overflow");
    CHECK(refused([] { UnitPrice{INT64_MAX} + UnitPrice{1}; }) == "money.overflow");
}

TEST_CASE("price times quantity, cost per unit, and value that leaves") {
    CHECK(money::extend(price("9.00"), quantity(90), eur) == Money{810'00});
    CHECK(money::extend(price("5.05"), quantity(90), eur) == Money{454'50});
    CHECK(money::extend(price("0.005"), quantity(1), eur) == Money{1});
    CHECK(money::extend(price("-0.005"), quantity(1), eur) == Money{-1});
    CHECK(money::extend(price("0.005"), quantity(1), eur, Rounding::HalfEven) == Money{0});
    CHECK(money::extend(price("12.5"), quantity(3), jpy) == Money{38});
    CHECK(money::extend(price("1.2345"), quantity(1), kwd) == Money{1235});
    CHECK(refused([] { money::extend({INT64_MAX}, {INT64_MAX}, eur); }) == "number.overflow");
    CHECK(money::perUnit(Money{225'00}, quantity(15), eur) == price("15.00"));
    CHECK(money::perUnit(Money{100}, quantity(3), jpy) == price("33.333333"));
    CHECK(money::portion(Money{300'00}, quantity(5), quantity(20)) == Money{75'00});    // E9.1
    CHECK(money::portion(Money{24'00}, quantity(378), quantity(480)) == Money{18'90});  // E9.3
    CHECK(money::share(price("9.00"), percent(95)) == price("8.55"));
    CHECK(money::share(price("2.00"), ratio(1, 3)) == price("0.666667"));
    CHECK(money::share(Money{100}, ratio(2, 3)) == Money{67});
    CHECK(money::ofTenThousandths(3578'2705, eur) == Money{3578'27});
    CHECK(money::ofTenThousandths(50, eur) == Money{1});
}

TEST_CASE("tax and percentages") {
    CHECK(money::tax(Money{810'00}, percent(20)) == Money{162'00});
    CHECK(money::tax(Money{-89'99}, percent(19)) == Money{-17'10});
    Percent read;
    for (const auto* text : {"19 %", "19%", "19", "19.0000 %"}) {
        fromText(text, read);
        CHECK(read == Percent{190'000});
    }
    CHECK(toText(read) == "19 %");
    CHECK(toText(Percent{82'500}) == "8.25 %");
    CHECK(throughText(Percent{-1}) == Percent{-1});
    CHECK(throughColumn(Percent{82'500}) == Percent{82'500});
    for (const auto* text : {"", "%", "19  %", "19 %%", "% 19"})
        CHECK(refusalOf<Percent>(text) == "number.text");
    CHECK(refusalOf<Percent>("1.00001 %") == "number.digits");
}

TEST_CASE("exchange keeps the digits of both currencies") {
    CHECK(rate("1.0843") == Rate{10'843, 10'000});
    CHECK(throughText(rate("1/3")) == rate("1/3"));
    CHECK(throughColumn(rate("1.0843")) == rate("1.0843"));
    CHECK(refusalOf<Rate>("0") == "ratio.text");
    CHECK(money::exchange(Money{100'00}, eur, rate("1.0843"), {"USD"}) == Money{108'43});
    CHECK(money::exchange(Money{100'00}, eur, rate("161.255"), jpy) == Money{16126});
    CHECK(money::exchange(Money{16126}, jpy, rate("0.0062"), eur) == Money{99'98});
    CHECK(money::exchange(Money{1'000}, kwd, rate("3.01"), eur) == Money{3'01});
    CHECK(money::exchange(price("2.00"), rate("1.0843")) == price("2.1686"));
    CHECK(refused([] { money::exchange(Money{INT64_MAX}, eur, rate("2"), eur); }) == "number.overflow");
}
