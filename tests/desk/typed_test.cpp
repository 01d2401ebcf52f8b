// What people type into numbers and days, and what is read from it.
#include <catch2/catch.hpp>

#include "app/desk/fields.h"
#include "app/desk/say.h"

using desk::calculated;

namespace {

// A Wednesday.
const db::Date today = db::dateOf(2026, 11, 25);

std::string day(const char* typed) {
    const auto read = desk::dateTyped(QString::fromUtf8(typed), today);
    return read ? db::toText(*read) : "none";
}

std::string sum(const char* typed) {
    const auto result = calculated(QString::fromUtf8(typed));
    return result ? desk::utf8(*result) : "none";
}

}  // namespace

TEST_CASE("a plain number comes back as it is typed") {
    for (const auto* plain : {"0", "12", "-3", "9.00", "0.000001", "007", "123456789012345678901234567890.5"}) CHECK(sum(plain) == plain);
    CHECK(sum("  12.50 ") == "12.50");
    CHECK(sum("1,234.50") == "1234.50");
    CHECK(sum("-1,234,567") == "-1234567");
}

TEST_CASE("a sum is worked out exactly") {
    CHECK(sum("12*3+4") == "40");
    CHECK(sum("3*2.50") == "7.5");
    CHECK(sum("0.1+0.2") == "0.3");
    CHECK(sum("1.10-1.1") == "0");
    CHECK(sum("2+3*4") == "14");
    CHECK(sum("(2+3)*4") == "20");
    CHECK(sum("((((7))))") == "7");
    CHECK(sum("-(2-5)") == "3");
    CHECK(sum("10-2-3") == "5");
    CHECK(sum("8/4/2") == "1");
    CHECK(sum(" 12 * 3 ") == "36");
    CHECK(sum(".5+.25") == "0.75");
    CHECK(sum("999999999999*1000001") == "1000000999998999999");
}

TEST_CASE("a quotient has six digits, half up") {
    CHECK(sum("10/4") == "2.5");
    CHECK(sum("1/3") == "0.333333");
    CHECK(sum("2/3") == "0.666667");
    CHECK(sum("-2/3") == "-0.666667");
    CHECK(sum("1/8000000") == "0");
    CHECK(sum("1/2000000") == "0.000001");  // exactly in the middle
    CHECK(sum("0.0000005/1") == "0.000001");
    CHECK(sum("7/0.5") == "14");
    CHECK(sum("1/0") == "none");
    CHECK(sum("1/(2-2)") == "none");
}

TEST_CASE("signs of Chinese keyboards are read as the plain ones") {
    CHECK(sum("１２×３＋４") == "40");
    CHECK(sum("（1+2）*3") == "9");
    CHECK(sum("12÷4") == "3");
    CHECK(sum("１２。５") == "12.5");
}

TEST_CASE("what is no number gives nothing, whatever it is") {
    for (const auto* bad : {"", " ", "abc", "12 34", "1,5", "1,23,4", "12,3456", "1.2.3", "--", "*3", "3*", "(3", "3)", "()", "1e5", "0x10", "90 pcs", "∞", "½", "."})
        CHECK(sum(bad) == "none");
    CHECK_FALSE(calculated(QString{100000, '('}));
    CHECK_FALSE(calculated(QString{100000, '-'} + "1"));
    CHECK_FALSE(calculated(QString{150, '9'} + "+1"));
    CHECK_FALSE(calculated(QString::fromUtf8("9999999999999999999*9999999999999999999*9999999999999999999")));
    CHECK_FALSE(calculated("0.0000000001*0.0000000001"));  // more digits than are kept
    CHECK(calculated(QString{100000, '9'}) == QString{100000, '9'});  // plain: the door says that it is too large
}

TEST_CASE("a day is read as ISO, as Germans, Americans and Chinese write it") {
    CHECK(day("2026-12-01") == "2026-12-01");
    CHECK(day("2026-12-1") == "2026-12-01");
    CHECK(day("26-12-01") == "2026-12-01");
    CHECK(day("20261201") == "2026-12-01");
    CHECK(day("2026/12/1") == "2026-12-01");
    CHECK(day("1.12.2026") == "2026-12-01");
    CHECK(day("1.12.26") == "2026-12-01");
    CHECK(day("1.12.") == "2026-12-01");
    CHECK(day("1.12") == "2026-12-01");
    CHECK(day("1-12-2026") == "2026-12-01");
    CHECK(day("12/1") == "2026-12-01");
    CHECK(day("12/1/26") == "2026-12-01");
    CHECK(day("12/1/2026") == "2026-12-01");
    CHECK(day("12月1日") == "2026-12-01");
    CHECK(day("2026年12月1日") == "2026-12-01");
    CHECK(day("１２月１日") == "2026-12-01");
    CHECK(day(" 2026-12-01 ") == "2026-12-01");
    CHECK(day("29.2.2028") == "2028-02-29");
}

TEST_CASE("a day without a year is the nearest, a year of two digits one from 1970 to 2069") {
    CHECK(day("3.1.") == "2027-01-03");
    CHECK(day("30.6.") == "2026-06-30");
    CHECK(day("25.11.") == "2026-11-25");
    CHECK(day("29.2.") == "none");  // neither this year, the last nor the next has one
    CHECK(day("1.1.69") == "2069-01-01");
    CHECK(day("1.1.70") == "1970-01-01");
}

TEST_CASE("steps lead from today") {
    CHECK(day("+3d") == "2026-11-28");
    CHECK(day("+3") == "2026-11-28");
    CHECK(day("-1w") == "2026-11-18");
    CHECK(day("+2m") == "2027-01-25");
    CHECK(day("-1y") == "2025-11-25");
    CHECK(day("+3天") == "2026-11-28");
    CHECK(day("+1周") == "2026-12-02");
    CHECK(desk::dateTyped("+1m", db::dateOf(2027, 1, 31)) == db::dateOf(2027, 2, 28));
}

TEST_CASE("a weekday is the next such day after today") {
    CHECK(day("fri") == "2026-11-27");
    CHECK(day("Friday") == "2026-11-27");
    CHECK(day("fr") == "2026-11-27");
    CHECK(day("wed") == "2026-12-02");
    CHECK(day("tue") == "2026-12-01");
    CHECK(day("周五") == "2026-11-27");
    CHECK(day("星期三") == "2026-12-02");
    CHECK(day("周日") == "2026-11-29");
    CHECK(day("礼拜天") == "2026-11-29");
}

TEST_CASE("today and its neighbours are words") {
    CHECK(day("today") == "2026-11-25");
    CHECK(day("tom") == "2026-11-26");
    CHECK(day("Yesterday") == "2026-11-24");
    CHECK(day("今天") == "2026-11-25");
    CHECK(day("明天") == "2026-11-26");
    CHECK(day("昨天") == "2026-11-24");
}

TEST_CASE("what is no day gives nothing, whatever it is") {
    for (const auto* bad : {"", "x", "31.2.", "2026-13-01", "2026-02-29", "0.0.", "12", "99999999", "1/2/3/4", "+", "+d", "+99999999d",
                            "2026-12-01x", "1..2", "m", "t", "周八", "周", "-", "10000-01-01", "0000-01-01", "1.12.20266"})
        CHECK(day(bad) == "none");
    CHECK(day("+999999y") == "none");
    CHECK_FALSE(desk::dateTyped(QString{100000, '1'}, today));
}
