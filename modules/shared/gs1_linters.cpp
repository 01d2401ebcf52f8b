#include "shared/gs1_linters.h"

#include <algorithm>
#include <array>
#include <string>

#include "shared/gs1.h"

namespace tl::gs1 {
namespace {

// In the order of their weights.
constexpr std::string_view set82 =
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view set64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view set39 = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view set32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

bool allOf(std::string_view set, std::string_view data) { return data.find_first_not_of(set) == data.npos; }
bool oneOf(std::string_view set, std::string_view data) { return data.size() == 1 && allOf(set, data); }

// Numbers of any length: without zeros in front, the longer is the greater.
bool isMore(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() > b.size() : a > b; }

bool below(std::string_view twoDigits, int limit) {
    return twoDigits.size() == 2 && allDigits(twoDigits) && number(twoDigits) < limit;
}

bool isHourMinute(std::string_view data) {
    return data.size() == 4 && below(data.substr(0, 2), 24) && below(data.substr(2), 60);
}

// Four digits of a year, two of a month, two of a day.
bool isDay(std::string_view data, bool zeroDay) {
    if (data.size() != 8 || !allDigits(data)) return false;
    const int year = number(data.substr(0, 4)), month = number(data.substr(4, 2)), day = number(data.substr(6));
    if (month < 1 || month > 12) return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int last = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    return day <= last && (day > 0 || zeroDay);
}

// Any year ending so, leap years as in this century: which one is meant, only a day that is known can tell.
bool isShortDay(std::string_view data, bool zeroDay) {
    return data.size() == 6 && isDay(std::string{"20"}.append(data), zeroDay);
}

constexpr std::size_t primeCount = 97;  // as many as the longest data of an identifier has characters
constexpr auto primes = [] {
    std::array<int, primeCount> all{};
    std::size_t found = 0;
    for (int n = 2; found < primeCount; ++n)
        if (std::none_of(all.begin(), all.begin() + found, [&](int prime) { return n % prime == 0; })) all[found++] = n;
    return all;
}();

// Two characters that check all before them: GS1 General Specifications, 7.9.5.
bool checksPair(std::string_view data) {
    if (data.size() < 2 || data.size() > primeCount + 2) return false;
    const auto before = data.substr(0, data.size() - 2);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto weight = set82.find(before[before.size() - 1 - i]);
        if (weight == set82.npos) return false;
        sum += weight * static_cast<std::size_t>(primes[i]);
    }
    sum %= 1021;
    return data[data.size() - 2] == set32[sum / 32] && data.back() == set32[sum % 32];
}

bool beginsWithPrefix(std::string_view data, const PrefixKnown& known) {
    return data.size() >= 4 && allDigits(data.substr(0, 4)) && (!known || known(data));
}

// As on the web without + and /: padded with = to a multiple of three, or not at all.
bool isBase64(std::string_view data) {
    const auto plain = data.substr(0, data.find_last_not_of('=') + 1);
    const auto pads = data.size() - plain.size();
    return allOf(set64, plain) && (pads == 0 || (pads <= 2 && data.size() % 3 == 0));
}

// ISO 13616: the first four characters behind the others, letters as two digits, modulo 97.
bool isIban(std::string_view data) {
    if (data.size() < 11 || data.size() > 34 || !isCountry(data.substr(0, 2))) return false;
    int rest = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const char c = data[(i + 4) % data.size()];
        if (c >= '0' && c <= '9') rest = (rest * 10 + (c - '0')) % 97;
        else if (c >= 'A' && c <= 'Z') rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else return false;
    }
    return rest == 1;
}

bool isUpTo(std::string_view data, std::string_view most) {
    return data.size() == most.size() && allDigits(data) && data <= most;
}

// Half of the digits say which piece, the other half of how many.
bool isPieceOfTotal(std::string_view data) {
    if (data.empty() || data.size() % 2 != 0 || !allDigits(data)) return false;
    const auto piece = data.substr(0, data.size() / 2), total = data.substr(data.size() / 2);
    return piece.find_first_not_of('0') != piece.npos && piece <= total;
}

bool isPositionSlashEnd(std::string_view data) {
    const auto slash = data.find('/');
    if (slash == data.npos) return false;
    const auto position = data.substr(0, slash), end = data.substr(slash + 1);
    const auto counts = [](std::string_view text) { return !text.empty() && allDigits(text) && text[0] != '0'; };
    return counts(position) && counts(end) && !isMore(position, end);
}

bool isPercentEncoded(std::string_view data) {
    for (auto at = data.find('%'); at != data.npos; at = data.find('%', at + 1)) {
        const auto two = data.substr(at + 1, 2);
        if (two.size() != 2 || !allOf("0123456789abcdefABCDEF", two)) return false;
    }
    return true;
}

// 01 to 10 are given out, 80 to 99 are for use within a country.
bool isMediaType(std::string_view data) {
    if (data.size() != 2 || !allDigits(data)) return false;
    return (number(data) >= 1 && number(data) <= 10) || number(data) >= 80;
}

struct Check {
    std::string_view name;
    bool (*passes)(std::string_view, const PrefixKnown&);
};
// In the order of Lint.
constexpr Check checkList[] = {
    {"", [](auto, auto&) { return true; }},
    {"couponcode", [](auto data, auto& known) { return isCoupon(data, known); }},
    {"couponposoffer", [](auto data, auto&) { return isPositiveOffer(data); }},
    {"cset39", [](auto data, auto&) { return allOf(set39, data); }},
    {"cset64", [](auto data, auto&) { return isBase64(data); }},
    {"cset82", [](auto data, auto&) { return allOf(set82, data); }},
    {"csetnumeric", [](auto data, auto&) { return allDigits(data); }},
    {"csum", [](auto data, auto&) { return checks(data); }},
    {"csumalpha", [](auto data, auto&) { return checksPair(data); }},
    {"gcppos1", [](auto data, auto& known) { return beginsWithPrefix(data, known); }},
    {"gcppos2", [](auto data, auto& known) { return !data.empty() && beginsWithPrefix(data.substr(1), known); }},
    {"hasnondigit", [](auto data, auto&) { return !allDigits(data); }},
    {"hh", [](auto data, auto&) { return below(data, 24); }},
    {"hhmi", [](auto data, auto&) { return isHourMinute(data); }},
    {"hyphen", [](auto data, auto&) { return !data.empty() && allOf("-", data); }},
    {"iban", [](auto data, auto&) { return isIban(data); }},
    {"importeridx", [](auto data, auto&) { return oneOf(set64, data); }},
    {"iso3166", [](auto data, auto&) { return !countryOf(data).empty(); }},
    {"iso3166999", [](auto data, auto&) { return data == "999" || !countryOf(data).empty(); }},
    {"iso3166alpha2", [](auto data, auto&) { return isCountry(data); }},
    {"iso4217", [](auto data, auto&) { return !currencyOf(data).empty(); }},
    {"iso5218", [](auto data, auto&) { return oneOf("0129", data); }},
    {"latitude", [](auto data, auto&) { return isUpTo(data, "1800000000"); }},
    {"longitude", [](auto data, auto&) { return isUpTo(data, "3600000000"); }},
    {"mediatype", [](auto data, auto&) { return isMediaType(data); }},
    {"mi", [](auto data, auto&) { return below(data, 60); }},
    {"nonzero", [](auto data, auto&) { return allDigits(data) && data.find_first_not_of('0') != data.npos; }},
    {"nozeroprefix", [](auto data, auto&) { return allDigits(data) && !data.starts_with('0'); }},
    {"packagetype", [](auto data, auto&) { return isPackageType(data); }},
    {"pcenc", [](auto data, auto&) { return isPercentEncoded(data); }},
    {"pieceoftotal", [](auto data, auto&) { return isPieceOfTotal(data); }},
    {"posinseqslash", [](auto data, auto&) { return isPositionSlashEnd(data); }},
    {"ss", [](auto data, auto&) { return below(data, 60); }},
    {"winding", [](auto data, auto&) { return oneOf("019", data); }},
    {"yesno", [](auto data, auto&) { return oneOf("01", data); }},
    {"yymmd0", [](auto data, auto&) { return isShortDay(data, true); }},
    {"yymmdd", [](auto data, auto&) { return isShortDay(data, false); }},
    {"yyyymmd0", [](auto data, auto&) { return isDay(data, true); }},
    {"yyyymmdd", [](auto data, auto&) { return isDay(data, false); }},
    {"zero", [](auto data, auto&) { return !data.empty() && allOf("0", data); }},
};
static_assert(std::size(checkList) == static_cast<std::size_t>(Lint::zero) + 1);

const Check& checkOf(Lint lint) { return checkList[static_cast<std::size_t>(lint)]; }

}  // namespace

bool passes(Lint lint, std::string_view data, const PrefixKnown& known) { return checkOf(lint).passes(data, known); }

std::string_view nameOf(Lint lint) { return checkOf(lint).name; }

std::optional<Lint> linterNamed(std::string_view name) {
    const auto found = std::ranges::find(checkList, name, &Check::name);
    if (name.empty() || found == std::end(checkList)) return std::nullopt;
    return static_cast<Lint>(found - std::begin(checkList));
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool allDigits(std::string_view text) { return allOf("0123456789", text); }

bool inCharacterSet82(std::string_view text) { return allOf(set82, text); }

}  // namespace tl::gs1
