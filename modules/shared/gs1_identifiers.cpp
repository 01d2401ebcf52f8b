#include "shared/gs1_identifiers.h"

#include <algorithm>

#include "shared/gs1_measures.h"

namespace tl::gs1 {
namespace {

using namespace form;
using enum Lint;

constexpr Part country = maybe(n(3, iso3166));

constexpr Identifier identifiers[] = {
    // Goods and what holds them.
    fixed("00", {{n(18, csum, gcppos2)}}),
    fixed("01", {{n(14, csum, gcppos2)}}, {}, "255 37"),
    fixed("02", {{n(14, csum, gcppos2)}}, "37", "01 03"),
    fixed("03", {{n(14, csum, gcppos2)}}, {}, "01 02 37 235"),
    // Lots, days, serial numbers.
    varied("10", {{xTo(20)}}, goods),
    fixed("11", {{n(6, yymmd0)}}, goods),
    fixed("12", {{n(6, yymmd0)}}, "8020"),
    fixed("13", {{n(6, yymmd0)}}, goods),
    fixed("15", {{n(6, yymmd0)}}, goods),
    fixed("16", {{n(6, yymmd0)}}, goods),
    fixed("17", {{n(6, yymmd0)}}, "01 02 03 255 8006 8026"),
    fixed("20", {{n(2)}}, goods),
    varied("21", {{xTo(20)}}, own, "235"),
    varied("22", {{xTo(20)}}, "01"),
    varied("235", {{xTo(28)}}, "01"),
    variedTo("240", "241", {{xTo(30)}}, goods),
    varied("242", {{nTo(6)}}, "01 02 8006 8026"),
    varied("243", {{xTo(20)}}, "01 03"),
    varied("250", {{xTo(30)}}, "01+21 03+21 8006+21"),
    varied("251", {{xTo(30)}}, own),
    varied("253", {{n(13, csum, gcppos1), maybe(xTo(17))}}),
    varied("254", {{xTo(20)}}, "414"),
    varied("255", {{n(13, csum, gcppos1), maybe(nTo(12))}}, {}, "01 02 415 8006 8020 8026"),
    // How many.
    varied("30", {{nTo(8)}}, trade),
    varied("37", {{nTo(8)}}, "00+02 00+8026"),
    // Orders, consignments, who and where.
    varied("400", {{xTo(30)}}),
    varied("401", {{xTo(30, gcppos1)}}),
    varied("402", {{n(17, csum, gcppos1)}}),
    varied("403", {{xTo(30)}}, unitLoad),
    fixed("410", {{n(13, csum, gcppos1)}}),
    fixed("411", {{n(13, csum, gcppos1)}}),
    fixed("412", {{n(13, csum, gcppos1)}}),
    fixed("413", {{n(13, csum, gcppos1)}}),
    fixed("414", {{n(13, csum, gcppos1)}}),
    fixed("415", {{n(13, csum, gcppos1)}}, "8020"),
    fixed("416", {{n(13, csum, gcppos1)}}),
    fixed("417", {{n(13, csum, gcppos1)}}),
    varied("420", {{xTo(20)}}, {}, "421"),
    varied("421", {{n(3, iso3166), xTo(9)}}, {}, "4307"),
    varied("422", {{n(3, iso3166)}}, goods, "426"),
    varied("423", {{n(3, iso3166), country, country, country, country}}, made, "426"),
    varied("424", {{n(3, iso3166)}}, made, "426"),
    varied("425", {{n(3, iso3166), country, country, country, country}}, made, "426"),
    varied("426", {{n(3, iso3166)}}, made),
    varied("427", {{xTo(3)}}, "01+422 02+422 03+422"),
    // Where a parcel goes, and how it is treated.
    variedTo("4300", "4301", {{xTo(35, pcenc)}}, unitLoad),
    varied("4302", {{xTo(70, pcenc)}}, unitLoad),
    varied("4303", {{xTo(70, pcenc)}}, "4302"),
    variedTo("4304", "4306", {{xTo(70, pcenc)}}, unitLoad),
    varied("4307", {{x(2, iso3166alpha2)}}, unitLoad),
    varied("4308", {{xTo(30)}}, unitLoad),
    varied("4309", {{n(10, latitude), n(10, longitude)}}, unitLoad),
    variedTo("4310", "4311", {{xTo(35, pcenc)}}, unitLoad),
    varied("4312", {{xTo(70, pcenc)}}, unitLoad),
    varied("4313", {{xTo(70, pcenc)}}, "4312"),
    variedTo("4314", "4316", {{xTo(70, pcenc)}}, unitLoad),
    varied("4317", {{x(2, iso3166alpha2)}}, unitLoad),
    varied("4318", {{xTo(20)}}, unitLoad),
    varied("4319", {{xTo(30)}}, unitLoad),
    varied("4320", {{xTo(35, pcenc)}}, unitLoad),
    variedTo("4321", "4323", {{n(1, yesno)}}, unitLoad),
    variedTo("4324", "4325", {{n(6, yymmd0), n(4, hhmi)}}, unitLoad),
    varied("4326", {{n(6, yymmdd)}}, unitLoad),
    varied("4330", {{n(6), maybe(x(1, hyphen))}}, unitLoad, "4331"),
    varied("4331", {{n(6), maybe(x(1, hyphen))}}, unitLoad, "4330"),
    varied("4332", {{n(6), maybe(x(1, hyphen))}}, unitLoad, "4333"),
    varied("4333", {{n(6), maybe(x(1, hyphen))}}, unitLoad, "4332"),
    // Food, medicines, certificates.
    varied("7001", {{n(13)}}, "01 02 8006 8026"),
    varied("7002", {{xTo(30)}}, trade),
    varied("7003", {{n(6, yymmdd), n(4, hhmi)}}, made),
    varied("7004", {{nTo(4)}}, "01+10 03+10"),
    varied("7005", {{xTo(12)}}, trade),
    varied("7006", {{n(6, yymmdd)}}, trade),
    varied("7007", {{n(6, yymmdd), maybe(n(6, yymmdd))}}, trade),
    varied("7008", {{xTo(3)}}, trade),
    varied("7009", {{xTo(10)}}, trade),
    varied("7010", {{xTo(2)}}, made),
    varied("7011", {{n(6, yymmdd), maybe(n(4, hhmi))}}, made),
    varied("7020", {{xTo(20)}}, "01+416 03+416 8006+416"),
    varied("7021", {{xTo(20)}}, own),
    varied("7022", {{xTo(20)}}, "01+7021 03+7021 8006+7021"),
    varied("7023", {{xTo(30, gcppos1)}}),
    variedTo("7030", "7039", {{n(3, iso3166999), xTo(27)}}, trade),
    varied("7040", {{n(1), x(1), x(1), x(1, importeridx)}}),
    varied("7041", {{xTo(4, packagetype)}}, unitLoad),
    variedTo("710", "717", {{xTo(20)}}, "01"),
    variedTo("7230", "7239", {{x(2), xTo(28)}}, "01 8004"),
    // Clinical trials and people.
    varied("7240", {{xTo(20)}}, "01 8006", "03"),
    varied("7241", {{n(2, mediatype)}}, person),
    varied("7242", {{xTo(25)}}, person),
    varied("7250", {{n(8, yyyymmdd)}}, "8018", "7251"),
    varied("7251", {{n(8, yyyymmdd), n(4, hhmi)}}, "8018", "7250"),
    varied("7252", {{n(1, iso5218)}}, "8018"),
    variedTo("7253", "7254", {{xTo(40, pcenc)}}, person, "7256 7259"),
    varied("7255", {{xTo(10)}}, person, "7256 7259"),
    varied("7256", {{xTo(90, pcenc)}}, person),
    varied("7257", {{xTo(70, pcenc)}}, "8018"),
    varied("7258", {{x(3, posinseqslash)}}, "8018+7259"),
    varied("7259", {{xTo(40, pcenc)}}, "8018", "7256"),
    // Things of their own kind.
    varied("8001", {{n(4, nonzero), n(5, nonzero), n(3, nonzero), n(1, winding), n(1)}}, "01"),
    varied("8002", {{xTo(20)}}),
    varied("8003", {{n(1, zero), n(13, csum, gcppos1), maybe(xTo(16))}}),
    varied("8004", {{xTo(30, gcppos1)}}),
    varied("8005", {{n(6)}}, trade),
    varied("8006", {{n(14, csum, gcppos2), n(4, pieceoftotal)}}, {}, "01 03 37"),
    varied("8007", {{xTo(34, iban)}}, "415"),
    varied("8008", {{n(6, yymmdd), n(2, hh), maybe(n(2, mi)), maybe(n(2, ss))}}, made),
    varied("8009", {{xTo(50)}}, "00 01 03"),
    varied("8010", {{to('Y', 30, gcppos1)}}),
    varied("8011", {{nTo(12, nozeroprefix)}}, "8010"),
    varied("8012", {{xTo(20)}}, own),
    varied("8013", {{xTo(25, csumalpha, gcppos1)}}),
    varied("8014", {{xTo(25, csumalpha, gcppos1, hasnondigit)}}, "01"),
    varied("8017", {{n(18, csum, gcppos1)}}, {}, "8018"),
    varied("8018", {{n(18, csum, gcppos1)}}, {}, "8017"),
    varied("8019", {{nTo(10)}}, person),
    varied("8020", {{xTo(25)}}, "415"),
    varied("8026", {{n(14, csum, gcppos2), n(4, pieceoftotal)}}, "37", "02 03 8006"),
    varied("8030", {{to('Z', 90)}}, "00 01+21 03+21 253 255 8003 8004 8006+21 8010+8011 8017 8018"),
    varied("8040", {{n(15)}}, "01+21"),
    varied("8041", {{n(15)}}, "01+21+8040"),
    varied("8042", {{n(32)}}, "01+21+8040"),
    varied("8043", {{n(18), maybe(nTo(2))}}, "01+21+8040"),
    varied("8110", {{xTo(70, couponcode)}}),
    varied("8111", {{n(4)}}, "255"),
    varied("8112", {{xTo(70, couponposoffer)}}),
    varied("8200", {{xTo(70)}}, "01"),
    // What firms agree on, and what is their own.
    varied("90", {{xTo(30)}}),
    variedTo("91", "99", {{xTo(90)}}),
};

bool isOf(const Identifier& one, std::string_view ai) {
    return ai.size() == one.first.size() && one.first <= ai && ai <= one.last && allDigits(ai);
}

}  // namespace

std::size_t Identifier::least() const {
    std::size_t all = 0;
    for (const auto& part : parts) all += part.optional ? 0 : part.least;
    return all;
}

std::size_t Identifier::most() const {
    std::size_t all = 0;
    for (const auto& part : parts) all += part.most;
    return all;
}

std::array<std::span<const Identifier>, 3> allIdentifiers() { return {identifiers, measures(), prices()}; }

const Identifier* identifierOf(std::string_view ai) {
    for (const auto table : allIdentifiers())
        for (const auto& one : table)
            if (isOf(one, ai)) return &one;
    return nullptr;
}

const Identifier* identifierAt(std::string_view text, std::string_view& ai) {
    for (std::size_t digits = 2; digits <= 4 && digits <= text.size(); ++digits)
        if (const auto* found = identifierOf(text.substr(0, digits))) {
            ai = text.substr(0, digits);
            return found;
        }
    return nullptr;
}

bool matches(std::string_view ai, std::string_view pattern) {
    return std::ranges::equal(ai, pattern, [](char digit, char wanted) { return wanted == 'n' || digit == wanted; });
}

}  // namespace tl::gs1
