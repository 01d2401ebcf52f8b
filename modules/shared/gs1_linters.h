// GS1's checks of one part of an identifier's data, which it calls linters. Their names and what they ask are those
// of the GS1 Barcode Syntax Dictionary (https://ref.gs1.org/tools/gs1-barcode-syntax-resource/, Copyright GS1 AISBL,
// Apache License 2.0); tests/shared plays GS1's own vectors.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace tl::gs1 {

enum class Lint : std::uint8_t {
    none, couponcode, couponposoffer, cset39, cset64, cset82, csetnumeric, csum, csumalpha, gcppos1, gcppos2,
    hasnondigit, hh, hhmi, hyphen, iban, importeridx, iso3166, iso3166999, iso3166alpha2, iso4217, iso5218, latitude,
    longitude, mediatype, mi, nonzero, nozeroprefix, packagetype, pcenc, pieceoftotal, posinseqslash, ss, winding,
    yesno, yymmd0, yymmdd, yyyymmd0, yyyymmdd, zero
};

// Whether data begins with a company prefix that GS1 gave out. Only GS1 knows all of them: who has a list gives it
// to passes(); without one, four digits may be a prefix.
using PrefixKnown = std::function<bool(std::string_view)>;

bool passes(Lint, std::string_view data, const PrefixKnown& = {});
std::string_view nameOf(Lint);
std::optional<Lint> linterNamed(std::string_view);

bool allDigits(std::string_view);  // also of no character at all
int number(std::string_view atMostNineDigits);
std::string_view countryOf(std::string_view threeDigits);   // ISO 3166: "276" -> "DE"; empty where there is none
std::string_view currencyOf(std::string_view threeDigits);  // ISO 4217: "978" -> "EUR"; empty where there is none
bool isCountry(std::string_view twoLetters);
bool isPackageType(std::string_view);

// Coupons of North America.
bool isCoupon(std::string_view, const PrefixKnown&);       // 8110
bool isPositiveOffer(std::string_view);                    // 8112

}  // namespace tl::gs1
