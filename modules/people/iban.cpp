#include "people/iban.h"

#include <algorithm>

namespace people {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

std::string tight(std::string_view account) {
    std::string out;
    for (const char c : account)
        if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

}  // namespace

bool looksLikeIban(std::string_view account) {
    const auto t = tight(account);
    return t.size() > 4 && isCapital(t[0]) && isCapital(t[1]) && isDigit(t[2]) && isDigit(t[3]);
}

std::string accountKept(std::string_view account) { return looksLikeIban(account) ? tight(account) : std::string{account}; }

std::string accountShown(std::string_view kept) {
    if (!looksLikeIban(kept)) return std::string{kept};
    std::string out;
    for (const char c : tight(kept)) {
        if (out.size() % 5 == 4) out += ' ';
        out += c;
    }
    return out;
}

bool isIban(std::string_view kept) {
    if (kept.size() < 15 || kept.size() > 34 || !looksLikeIban(kept)) return false;
    if (!std::ranges::all_of(kept, [](char c) { return isDigit(c) || isCapital(c); })) return false;
    int rest = 0;
    for (const char c : std::string{kept.substr(4)} + std::string{kept.substr(0, 4)})
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    return rest == 1;
}

}  // namespace people
