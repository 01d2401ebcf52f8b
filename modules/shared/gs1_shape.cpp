#include "shared/gs1_shape.h"

#include <algorithm>

namespace tl::gs1 {
namespace {

Lint lintOf(char set) {
    return set == 'N' ? Lint::csetnumeric : set == 'Y' ? Lint::cset39 : set == 'Z' ? Lint::cset64 : Lint::cset82;
}

[[noreturn]] void refuseLength(const Identifier& known, const Element& e) {
    db::refuse("gs1.length",
               "({ai}) takes {least} to {most} characters; the label has {there}. Scan it again, or type what it "
               "says by hand.",
               {{"ai", e.ai},
                {"least", static_cast<std::int64_t>(known.least())},
                {"most", static_cast<std::int64_t>(known.most())},
                {"there", static_cast<std::int64_t>(e.data.size())}});
}

[[noreturn]] void refuseSet(const Wrong& wrong, const Element& e) {
    if (wrong.wanted.set == 'N')
        db::refuse("gs1.digits",
                   "({ai}) has '{part}' where only digits stand. Scan it again, or type what it says by hand.",
                   {{"ai", e.ai}, {"part", db::shown(wrong.part)}});
    db::refuse("gs1.character",
               "({ai}) {data} holds a character that cannot stand there. Scan it again, or type what it says by hand.",
               {{"ai", e.ai}, {"data", db::shown(e.data)}});
}

[[noreturn]] void refuseTime(Lint lint, const Element& e) {
    switch (lint) {
        case Lint::yymmd0: case Lint::yymmdd: case Lint::yyyymmd0: case Lint::yyyymmdd:
            db::refuse("gs1.date", "({ai}) {data} is no day of the calendar. Scan it again, or type the day by hand.",
                       {{"ai", e.ai}, {"data", e.data}});
        default:
            db::refuse("gs1.time", "({ai}) {data} is no time of a day. Scan it again, or type the time by hand.",
                       {{"ai", e.ai}, {"data", e.data}});
    }
}

[[noreturn]] void refuseCheck(const Wrong& wrong, const Element& e) {
    const auto part = wrong.part;
    const std::string right(1, checkDigit(part.substr(0, part.size() - 1)));
    if (wrong.lint == Lint::csum)
        db::refuse("gs1.check_digit",
                   "The check digit of ({ai}) {data} is wrong: {right} would be right. The label was misread or "
                   "misprinted: scan it again, or type the number by hand.",
                   {{"ai", e.ai}, {"data", part}, {"right", right}});
    db::refuse("gs1.check_pair",
               "The two check characters at the end of ({ai}) {data} are wrong. The label was misread or misprinted: "
               "scan it again, or type the number by hand.",
               {{"ai", e.ai}, {"data", part}});
}

[[noreturn]] void refuseCode(const Wrong& wrong, const Element& e) {
    switch (wrong.lint) {
        case Lint::gcppos1: case Lint::gcppos2:
            db::refuse("gs1.prefix",
                       "({ai}) {data} begins with no company prefix, which has four digits or more. Scan it again, or "
                       "type the number by hand.",
                       {{"ai", e.ai}, {"data", e.data}});
        case Lint::iso3166: case Lint::iso3166999: case Lint::iso3166alpha2:
            db::refuse("gs1.country",
                       "({ai}) names the country '{part}', which ISO 3166 does not know. Scan it again, or type the "
                       "country by hand.",
                       {{"ai", e.ai}, {"part", wrong.part}});
        case Lint::iso4217:
            db::refuse("gs1.currency",
                       "({ai}) names the currency '{part}', which ISO 4217 does not know. Scan it again, or type the "
                       "amount by hand.",
                       {{"ai", e.ai}, {"part", wrong.part}});
        case Lint::iban:
            db::refuse("gs1.iban",
                       "({ai}) {data} is no IBAN: its country, its length or its check digits are wrong. Scan it "
                       "again, or type the account by hand.",
                       {{"ai", e.ai}, {"data", e.data}});
        default:
            db::refuse("gs1.value",
                       "({ai}) has '{part}', which is none of the values that may stand there. Scan it again, or type "
                       "what it says by hand.",
                       {{"ai", e.ai}, {"part", wrong.part}});
    }
}

[[noreturn]] void refuseLint(const Wrong& wrong, const Element& e) {
    switch (wrong.lint) {
        case Lint::csum: case Lint::csumalpha: refuseCheck(wrong, e);
        case Lint::yymmd0: case Lint::yymmdd: case Lint::yyyymmd0: case Lint::yyyymmdd:
        case Lint::hh: case Lint::hhmi: case Lint::mi: case Lint::ss: refuseTime(wrong.lint, e);
        case Lint::latitude: case Lint::longitude:
            db::refuse("gs1.position",
                       "({ai}) {data} is no place on earth: '{part}' is beyond the poles or more than once around. "
                       "Scan it again, or type the place by hand.",
                       {{"ai", e.ai}, {"data", e.data}, {"part", wrong.part}});
        case Lint::pieceoftotal: case Lint::posinseqslash:
            db::refuse("gs1.piece",
                       "({ai}) {data} is no piece of a whole: '{part}' must count from 1 up to how many there are. "
                       "Scan it again, or type what it says by hand.",
                       {{"ai", e.ai}, {"data", e.data}, {"part", wrong.part}});
        case Lint::pcenc:
            db::refuse("gs1.percent",
                       "({ai}) {data} has a percent sign without the two digits or letters A to F that say a "
                       "character. Scan it again, or type what it says by hand.",
                       {{"ai", e.ai}, {"data", e.data}});
        case Lint::couponcode: case Lint::couponposoffer:
            db::refuse("gs1.coupon",
                       "({ai}) {data} is no coupon: a field is missing, too long or has a value that it cannot have. "
                       "Scan it again.",
                       {{"ai", e.ai}, {"data", e.data}});
        default: refuseCode(wrong, e);
    }
}

}  // namespace

std::optional<Wrong> wrongIn(const Identifier& known, std::string_view data) {
    if (data.size() < known.least() || data.size() > known.most()) return Wrong{.what = Wrong::What::length};
    for (const auto& part : known.parts) {
        if (part.set == 0 || data.empty()) break;
        const auto here = data.substr(0, std::min(part.most, data.size()));
        if (here.size() < part.least) return Wrong{.what = Wrong::What::cut, .part = here, .wanted = part};
        if (!passes(lintOf(part.set), here)) return Wrong{.what = Wrong::What::set, .part = here, .wanted = part};
        for (const auto lint : part.lints)
            if (!passes(lint, here)) return Wrong{Wrong::What::lint, here, part, lint};
        data.remove_prefix(here.size());
    }
    return std::nullopt;
}

void refuseWrong(const Wrong& wrong, const Identifier& known, const Element& e) {
    switch (wrong.what) {
        case Wrong::What::length: refuseLength(known, e);
        case Wrong::What::cut:
            db::refuse("gs1.cut",
                       "({ai}) {data} breaks off: its last part '{part}' should have {length} characters. Scan it "
                       "again, or type what it says by hand.",
                       {{"ai", e.ai},
                        {"data", db::shown(e.data)},
                        {"part", db::shown(wrong.part)},
                        {"length", static_cast<std::int64_t>(wrong.wanted.least)}});
        case Wrong::What::set: refuseSet(wrong, e);
        case Wrong::What::lint: refuseLint(wrong, e);
    }
    throw db::Fault{"a wrong part of a label of no known kind"};
}

}  // namespace tl::gs1
