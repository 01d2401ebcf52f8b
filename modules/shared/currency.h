// A currency by its ISO 4217 letters. Column and text: "EUR"; the default, "", means "none yet".
#pragma once
#include <string>
#include <string_view>

#include "database/text.h"

namespace tl {

struct Currency {
    std::string code;
    explicit operator bool() const { return !code.empty(); }
    auto operator<=>(const Currency&) const = default;
};

// Digits after the point of an amount: 0 (JPY), 2 (EUR and every code not listed), 3 (KWD), 4 (CLF).
// Source: ISO 4217 list one. Refuses "currency.text" where there are no three capital letters.
int minorDigits(const Currency&);

inline const std::string& toText(const Currency& c) { return c.code; }
void fromText(std::string_view, Currency&);  // refuses "currency.text"
inline db::Value store(const Currency& c) { return c.code; }
void load(const db::Cell&, Currency&);

}  // namespace tl
