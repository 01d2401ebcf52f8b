// What people type, paste and scan where something else is wanted.
#pragma once
#include <array>

#include <QString>

namespace test {

enum class Bad { nothing, flood, wrongKind, foreign, code, negative, overflow };
inline constexpr std::array allBad{Bad::nothing, Bad::flood, Bad::wrongKind, Bad::foreign, Bad::code, Bad::negative, Bad::overflow};

inline const char* nameOf(Bad bad) {
    constexpr std::array names{"nothing", "far too much", "the wrong kind", "emoji and right to left", "SQL and HTML", "negative", "overflow"};
    return names[static_cast<std::size_t>(bad)];
}

inline QString typedAs(Bad bad) {
    switch (bad) {
        case Bad::nothing: return {};
        case Bad::flood: return QString{5000, u'x'};
        case Bad::wrongKind: return "many, on 31.02.2026";
        // An emoji of two units, Arabic, Hebrew with its mark, an accent apart from its letter: NFC joins that.
        case Bad::foreign: return QString::fromUtf8("\xF0\x9F\x9A\x80 \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 \xE2\x80\x8F\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D e\xCC\x81");
        case Bad::code: return "'; drop table item; -- <b>&amp;</b> %s {0}";
        case Bad::negative: return "-5";
        case Bad::overflow: return "99999999999999999999999";
    }
    return {};
}

// As the house keeps it.
inline QString kept(const QString& typed) { return typed.normalized(QString::NormalizationForm_C); }

}  // namespace test
