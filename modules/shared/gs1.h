// GS1 labels: the element strings that scanners read from bar codes and that we print, and their check digits (GS1
// General Specifications, sections 3 and 7). Every application identifier of the GS1 Barcode Syntax Dictionary is
// known, in any order (gs1_identifiers.h); any other is refused, because where it ends is not known.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/text.h"
#include "shared/currency.h"
#include "shared/quantity.h"

namespace tl::gs1 {

// One part of a label as it stands there: {"17", "271231"}.
struct Element {
    std::string ai, data;
    bool operator==(const Element&) const = default;
};
using Elements = std::vector<Element>;

// A moment as the clock on the wall said it where the label was printed.
struct WallTime {
    db::Date on;
    int seconds = 0;  // of the day
    bool operator==(const WallTime&) const = default;
};
struct Measured {
    std::string ai;  // "3102"
    Quantity value;
    std::string unit;  // "kg", "m²"
};
struct Priced {
    std::string value;  // "12.50": with as many digits as the label says
    Currency currency;  // none where the label names none
};

// What a label says. Texts are empty and optionals absent where it says nothing.
struct Label {
    std::string sscc;     // 00: the logistic unit, 18 digits
    std::string gtin;     // 01 or 03; 8006 of one of its pieces; 02 or 8026 of what is inside; 14 digits
    bool inside = false;  // 02, 8026: the number is of the trade items inside, `count` says how many
    int piece = 0, pieces = 0;  // 8006, 8026: one piece of goods that come in several
    std::string lot;      // 10
    std::string serial;   // 21
    std::string secondSerial, sourceSerial;  // 250, 251
    std::optional<db::Date> madeOn, packedOn, bestBefore, sellBy, expiresOn;  // 11, 13, 15, 16, 17 or 7003
    std::optional<db::Date> dueOn;              // 12: when what 8020 names must be paid
    std::optional<WallTime> madeAt, expiresAt;  // 8008, 7003; they give the day too where no other does
    std::optional<Quantity> count;              // 30 or 37, in pieces
    std::optional<Quantity> kilograms, pounds;  // 310n, 320n, net
    std::vector<Measured> measures;             // 310n to 369n
    std::optional<Priced> amount, price;        // 390n and 391n to pay, 392n and 393n of these goods
    std::string unitPrice;   // 8005: six digits, whose point buyer and seller agreed on
    std::string additional;  // 240: the maker's own number
    std::string order;       // 400: the customer's order number
    std::string consignment, shipment, route;  // 401 GINC, 402 GSIN, 403
    std::string shipTo, billTo, purchasedFrom, shipFor, place, payTo, madeIn, party;  // 410 to 417: GLNs
    std::string placeExtension;  // 254: within `place`
    std::string origin;          // 422: the country, "DE"
    std::string paymentReference;  // 8020
    Elements own;       // 90 to 99: what a firm, or two of them, mean by it
    Elements elements;  // all, in the order of the label
    std::string_view at(std::string_view ai) const;  // its data, or empty
};

// Whether it is worth reading as an element string: it opens with a scanner's GS1 mark ("]C1", "]e0", "]d2",
// "]Q3", "]J1"), with the separator or with an identifier in brackets, has a separator in it, or is one identifier
// with its 14 or 18 digits and a right check digit, alone or with more behind it.
bool looksLikeLabel(std::string_view scanned);

// With FNC1 as the separator (byte 29, or its picture U+241D) or with the identifiers in brackets:
// "(01)09506000134352(10)AB-123". `today` tells the century of two-digit years: 50 years back to 49 ahead.
// Refuses "gs1.empty", "gs1.unknown", "gs1.length", "gs1.cut", "gs1.digits", "gs1.character", "gs1.twice", and what
// a part of the data must be: "gs1.check_digit", "gs1.check_pair", "gs1.prefix", "gs1.date", "gs1.time",
// "gs1.country", "gs1.currency", "gs1.iban", "gs1.position", "gs1.piece", "gs1.percent", "gs1.coupon", "gs1.value".
// One code is often not all that is marked on the goods, and many makers put (37) beside (01): what stands together
// is read as it is. requirePartners() judges it.
Label read(std::string_view scanned, db::Date today);

// What GS1 wants to stand together, over all codes that mark one thing: refuses "gs1.partner" where an identifier
// lacks the others it needs, "gs1.excluded" where two exclude each other.
void requirePartners(const Elements&);

// ---- Labels of our own.

// The number of a logistic unit: extension digit 0 to 9, company prefix, serial number, check digit. Refuses
// "gs1.sscc.prefix" where GS1 gives no such prefix, "gs1.sscc.full" where the serial number has too many digits.
std::string sscc(std::string_view companyPrefix, int extension, std::int64_t serial);
// What a bar code holds, without its mark: a separator behind every part that may vary in length, but the last.
// `beside`: what the other codes of the same label hold. Refuses "gs1.print", and what requirePartners() refuses.
std::string elementString(const Elements&, const Elements& beside = {});
std::string bracketed(const Elements&);  // as it stands below a code: "(01)09506000134352(10)AB-123"
std::string sixDigits(db::Date);         // YYMMDD

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
