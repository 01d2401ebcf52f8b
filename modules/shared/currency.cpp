#include "shared/currency.h"

#include <algorithm>

namespace tl {
namespace {

constexpr std::string_view noDigits[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                         "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"},
                           threeDigits[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"},
                           fourDigits[] = {"CLF", "UYW"};

bool among(const auto& list, std::string_view code) {
    return std::find(std::begin(list), std::end(list), code) != std::end(list);
}

void requireShape(std::string_view code) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), capital))
        db::refuse("currency.text", "'{text}' is no currency: write its three capital letters, like EUR.",
                   {{"text", db::shown(code)}});
}

}  // namespace

int minorDigits(const Currency& currency) {
    requireShape(currency.code);
    if (among(noDigits, currency.code)) return 0;
    if (among(threeDigits, currency.code)) return 3;
    if (among(fourDigits, currency.code)) return 4;
    return 2;
}

void fromText(std::string_view text, Currency& to) {
    requireShape(text);
    to.code = text;
}

void load(const db::Cell& from, Currency& to) {
    if (from.text().empty())
        to.code.clear();
    else
        db::loadText(from, to);
}

}  // namespace tl
