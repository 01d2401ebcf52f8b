// GS1 labels: the element strings that scanners read from bar codes, and their check digits (GS1 General
// Specifications, sections 3 and 7.9). The application identifiers read here are those that goods carry in and
// out: 00 01 02 10 11 15 17 21 30 310n 37 240 400. Any other is refused, because where it ends is not known.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/text.h"
#include "shared/quantity.h"

namespace tl::gs1 {

// One part of a label as it stands there: {"17", "271231"}.
struct Element {
    std::string ai, data;
    bool operator==(const Element&) const = default;
};

// What a label says. Texts are empty and optionals absent where it says nothing.
struct Label {
    std::string sscc;     // 00: the logistic unit, 18 digits
    std::string gtin;     // 01, or 02 of what is inside; 14 digits
    bool inside = false;  // 02: the number is of the trade items inside, `count` says how many
    std::string lot;      // 10
    std::string serial;   // 21
    std::optional<db::Date> madeOn, bestBefore, expiresOn;  // 11, 15, 17
    std::optional<Quantity> count;     // 30 or 37, in pieces
    std::optional<Quantity> kilograms;  // 310n, net
    std::string additional;  // 240: the maker's own number
    std::string order;       // 400: the customer's order number
    std::vector<Element> elements;  // all, in the order of the label
};

// Whether it is worth reading as an element string: it opens with a scanner's GS1 mark ("]C1", "]e0", "]d2",
// "]Q3", "]J1"), with the separator or with an identifier in brackets, has a separator in it, or is one identifier
// with its 14 or 18 digits and a right check digit, alone or with more behind it.
bool looksLikeLabel(std::string_view scanned);

// With FNC1 as the separator (byte 29, or its picture U+241D) or with the identifiers in brackets:
// "(01)09506000134352(10)AB-123". `today` tells the century of two-digit years: 50 years back to 49 ahead.
// Refuses "gs1.empty", "gs1.unknown", "gs1.length", "gs1.digits", "gs1.character", "gs1.check_digit", "gs1.date",
// "gs1.twice".
Label read(std::string_view scanned, db::Date today);

// The last of the digits is their check digit: GTIN-8, -12, -13, -14, SSCC, GLN.
bool checks(std::string_view digits);
char checkDigit(std::string_view before);  // of the digits that stand before it
// Character set 82: what lots, serials and order numbers may hold.
bool inCharacterSet82(std::string_view);
// YYMMDD; day 00 is the last of its month. Nothing where there is no such day.
std::optional<db::Date> dateOf(std::string_view sixDigits, db::Date today);
// A GTIN-8, -12 or -13 with the zeros in front that make it 14 digits; other text comes back as it is.
std::string fourteen(std::string_view gtin);

}  // namespace tl::gs1
