#include <algorithm>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "column.h"
#include "database/text.h"

using namespace tests;

TEST_CASE("every day from 1900 to 2100 comes back from its text, and days follow each other") {
    auto day = db::dateOf(1900, 1, 1);
    int number = weekday(day);
    CHECK(number == 1);  // a Monday
    for (; day <= db::dateOf(2100, 12, 31); day = day + 1, number = number % 7 + 1) {
        const auto [y, m, d] = civil(day);
        REQUIRE(db::dateOf(y, m, d) == day);
        REQUIRE(throughText(day) == day);
        REQUIRE(weekday(day) == number);
    }
    CHECK(db::dateOf(1970, 1, 1).days == 0);
    CHECK(db::dateOf(2101, 1, 1) - db::dateOf(1900, 1, 1) == 73'414);
    CHECK(throughColumn(db::dateOf(2026, 12, 1)) == db::dateOf(2026, 12, 1));
    CHECK(toText(db::dateOf(1, 1, 1)) == "0001-01-01");
    CHECK(toText(db::dateOf(9999, 12, 31)) == "9999-12-31");
}

TEST_CASE("a date is refused unless it is written whole and is in the calendar") {
    for (const auto* text :
         {"", "2026-1-1", "01.12.2026", "2026-12-01 ", "2026/12/01", "-026-12-01", "２０２６"})
        CHECK(refusalOf<db::Date>(text) == "date.text");
    for (const auto* text : {"2026-02-30", "2100-02-29", "2026-13-01", "2026-00-10", "0000-01-01"})
        CHECK(refusalOf<db::Date>(text) == "date.none");
    CHECK(refusalOf<db::Date>("2024-02-29") == "");
    CHECK_THROWS_AS(db::dateOf(2026, 2, 29), db::Fault);
    CHECK_THROWS_AS(toText(db::dateOf(9999, 12, 31) + 1), db::Fault);
    db::Date date;
    CHECK_THROWS_AS(load(Column{db::Value{std::string{"soon"}}}, date), db::Fault);
}

TEST_CASE("a moment comes back from its text and its column") {
    db::Instant read;
    fromText("2026-12-01T14:02:03Z", read);
    CHECK(toText(read) == "2026-12-01T14:02:03.000000Z");
    CHECK(utcDate(read) == db::dateOf(2026, 12, 1));
    fromText("1969-12-31T23:59:59.9Z", read);
    CHECK(read.micros == -100'000);
    CHECK(utcDate(read) == db::dateOf(1969, 12, 31));
    CHECK(throughColumn(read) == read);

    std::mt19937_64 random{7};
    std::uniform_int_distribution<std::int64_t> micros{-62'135'596'800'000'000, 253'402'300'799'999'999};
    for (int n = 0; n < 20'000; ++n) {
        const db::Instant moment{micros(random)};
        REQUIRE(throughText(moment) == moment);
    }
    for (const auto* text : {"", "2026-12-01", "2026-12-01T14:02:03", "2026-12-01 14:02:03Z",
                             "2026-12-01T14:02Z", "2026-12-01T24:00:00Z", "2026-12-01T14:60:00Z",
                             "2026-12-01T14:02:60Z", "2026-12-01T14:02:03.Z", "2026-12-01T14:02:03.1234567Z",
                             "2026-02-30T14:02:03Z", "2026-12-01T14:02:03+01:00Z", "2026-12-01T14:02:03,5Z"})
        CHECK(refusalOf<db::Instant>(text) == "instant.text");
}

TEST_CASE("decimals come back from their shortest text at every scale") {
    std::mt19937_64 random{11};
    for (int n = 0; n < 100'000; ++n) {
        const auto value = static_cast<std::int64_t>(random()) >> (random() % 64);
        const int scale = static_cast<int>(random() % 19), least = static_cast<int>(random() % 8);
        const auto text = db::decimalText(value, scale, least);
        REQUIRE(db::decimalOf(text, scale) == value);
        REQUIRE(db::decimalOf(db::decimalText(value, scale), scale) == value);
    }
    for (const auto value : {INT64_MIN, INT64_MAX, std::int64_t{0}, std::int64_t{-1}})
        CHECK(db::decimalOf(db::decimalText(value, 6), 6) == value);
    CHECK(db::decimalText(12'500'000, 6, 2) == "12.50");
    CHECK(db::decimalText(-12'500'000, 6) == "-12.5");
    CHECK(db::decimalText(-5, 2, 2) == "-0.05");
    CHECK(db::decimalText(7, 0, 2) == "7.00");
    CHECK(db::decimalText(0, 6) == "0");
    CHECK(db::decimalOf("-12.5", 6) == -12'500'000);
    CHECK(db::decimalOf("007", 0) == 7);
    CHECK(db::decimalOf("1.2300000", 2) == 123);
}

TEST_CASE("what is no plain decimal is refused, each with its own sentence") {
    const auto code = [](std::string_view text, int scale) {
        return refused([&] { db::decimalOf(text, scale); });
    };
    for (const auto* text : {"", "-", ".", "1.", ".5", "-.5", "1,5", "1e3", "+1", " 1", "1 ", "0x10", "1.2.3",
                             "--1", "nan", "１"})
        CHECK(code(text, 6) == "number.text");
    CHECK(code("1.001", 2) == "number.digits");
    CHECK(code("9223372036854775807", 0) == "");
    CHECK(code("9223372036854775808", 0) == "number.large");
    CHECK(code("-9223372036854775808", 0) == "");
    CHECK(code("-9223372036854775809", 0) == "number.large");
    CHECK(code("9999999999999.9", 6) == "number.large");
    CHECK(code(std::string(400, '9'), 6) == "number.large");
}

TEST_CASE("text is kept as NFC, and refused where it is not text") {
    CHECK(db::cleanText("Mu\xcc\x88ller") == "M\xc3\xbcller");
    CHECK(db::cleanText("精密法兰") == "精密法兰");
    CHECK(db::cleanText("") == "");
    CHECK(db::cleanText("𠮷𠮷", 2) == "𠮷𠮷");
    const auto code = [](std::string_view text, std::size_t most) {
        return refused([&] { db::cleanText(text, most); });
    };
    CHECK(code("M\xfcller", 20) == "text.utf8");
    CHECK(code("\xed\xa0\x80", 20) == "text.utf8");  // half a surrogate pair
    CHECK(code("\xc0\xaf", 20) == "text.utf8");      // overlong
    CHECK(code(std::string_view{"a\0b", 3}, 20) == "text.nul");
    CHECK(code("abcd", 3) == "text.long");
    CHECK(code("abc", 3) == "");
    CHECK(code(std::string(1'000'000, 'a'), 2000) == "text.long");
}

TEST_CASE("names sort as in a person's list") {
    const std::vector<std::string> sorted{"10 mm", "9 mm",  "阿姨",  "李",   "王",
                                          "张",    "apple", "Äpfel", "Apfel"};
    std::vector<std::string> names{sorted.rbegin(), sorted.rend()};
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return db::sortKey(a) < db::sortKey(b); });
    CHECK(names ==
          std::vector<std::string>{"10 mm", "9 mm", "阿姨", "李", "王", "张", "Apfel", "Äpfel", "apple"});
    CHECK(db::sortKey("Müller") == db::sortKey("Mu\xcc\x88ller"));
    CHECK(db::sortKey("") == db::sortKey(""));
    CHECK(db::sortKey("a") < db::sortKey("ab"));
    const auto longKey = db::sortKey(std::string(2000, 'x'));
    CHECK(longKey.size() > 4000);
    CHECK(longKey.find_first_not_of("0123456789ABCDEF") == std::string::npos);
}

TEST_CASE("bytes, shown text and column names") {
    CHECK(db::hex(std::string_view{"\x00\x1f\xff", 3}) == "001FFF");
    CHECK(db::shown("a\xff\nb") == "a\uFFFD\uFFFDb");
    CHECK(db::shown(std::string(100, 'a')) == std::string(40, 'a') + "…");
    CHECK(db::columnName("dueOn") == "due_on");
    CHECK(db::columnName("salesOrderLineId") == "sales_order_line_id");
    CHECK(db::columnName("id") == "id");
}

TEST_CASE("characters are counted as people count them") {
    CHECK(db::characters("") == 0);
    CHECK(db::characters("brackets") == 8);
    CHECK(db::characters("一线通 ü") == 5);
}
