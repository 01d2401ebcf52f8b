#include "shared/gs1.h"

#include <algorithm>

namespace tl::gs1 {
namespace {

constexpr char separator = '\x1d';

enum class Kind { sscc, gtin, text, date, count, weight };

// `least` and `most` characters of data; equal: of fixed length, so that no separator need follow.
struct Identifier {
    std::string_view ai;
    Kind kind;
    std::size_t least, most;
};
constexpr Identifier identifiers[] = {
    {"00", Kind::sscc, 18, 18},  {"01", Kind::gtin, 14, 14},  {"02", Kind::gtin, 14, 14},
    {"10", Kind::text, 1, 20},   {"11", Kind::date, 6, 6},    {"15", Kind::date, 6, 6},
    {"17", Kind::date, 6, 6},    {"21", Kind::text, 1, 20},   {"30", Kind::count, 1, 8},
    {"37", Kind::count, 1, 8},   {"240", Kind::text, 1, 30},  {"400", Kind::text, 1, 30},
    {"3100", Kind::weight, 6, 6}, {"3101", Kind::weight, 6, 6}, {"3102", Kind::weight, 6, 6},
    {"3103", Kind::weight, 6, 6}, {"3104", Kind::weight, 6, 6}, {"3105", Kind::weight, 6, 6},
};

const Identifier* identifierAt(std::string_view text) {
    const auto found = std::ranges::find_if(identifiers, [&](const auto& known) { return text.starts_with(known.ai); });
    return found == std::end(identifiers) ? nullptr : &*found;
}

bool allDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// The marks that scanners put before GS1 data: GS1-128, DataBar, DataMatrix, QR, DotCode.
bool takeMark(std::string_view& text) {
    for (const std::string_view mark : {"]C1", "]e0", "]d2", "]Q3", "]J1"})
        if (text.starts_with(mark)) {
            text.remove_prefix(mark.size());
            return true;
        }
    return false;
}

// Line ends and blanks that a scanner adds are no data; a picture of the separator is the separator.
std::string plain(std::string_view scanned) {
    constexpr std::string_view picture = "\xe2\x90\x9d", blanks = " \t\r\n";
    const auto from = scanned.find_first_not_of(blanks);
    if (from == scanned.npos) return {};
    scanned = scanned.substr(from, scanned.find_last_not_of(blanks) + 1 - from);
    std::string out;
    for (std::size_t i = 0; i < scanned.size();)
        if (scanned.substr(i).starts_with(picture)) {
            out += separator;
            i += picture.size();
        } else {
            out += scanned[i++];
        }
    return out;
}

[[noreturn]] void refuseUnknown(std::string_view text) {
    db::refuse("gs1.unknown",
               "The label goes on with '{text}', which is none of the GS1 identifiers read here (00, 01, 02, 10, 11, "
               "15, 17, 21, 240, 30, 310n, 37, 400). Type the item, the lot and the quantity by hand.",
               {{"text", db::shown(text.substr(0, 12))}});
}

void requireShape(const Identifier& known, std::string_view data) {
    if (data.size() < known.least || data.size() > known.most)
        db::refuse("gs1.length",
                   "({ai}) takes {least} to {most} characters; the label has {there}. Scan it again, or type what it "
                   "says by hand.",
                   {{"ai", known.ai},
                    {"least", static_cast<std::int64_t>(known.least)},
                    {"most", static_cast<std::int64_t>(known.most)},
                    {"there", static_cast<std::int64_t>(data.size())}});
    if (known.kind == Kind::text && !inCharacterSet82(data))
        db::refuse("gs1.character",
                   "({ai}) {data} holds a character that no GS1 label has. Scan it again, or type what it says by hand.",
                   {{"ai", known.ai}, {"data", db::shown(data)}});
    if (known.kind != Kind::text && !allDigits(data))
        db::refuse("gs1.digits", "({ai}) takes digits only, not '{data}'. Scan it again, or type what it says by hand.",
                   {{"ai", known.ai}, {"data", db::shown(data)}});
    if ((known.kind == Kind::sscc || known.kind == Kind::gtin) && !checks(data))
        db::refuse("gs1.check_digit",
                   "The check digit of ({ai}) {data} is wrong: {right} would be right. The label was misread or "
                   "misprinted: scan it again, or type the number by hand.",
                   {{"ai", known.ai}, {"data", data}, {"right", std::string(1, checkDigit(data.substr(0, data.size() - 1)))}});
}

db::Date dayOf(const Identifier& known, std::string_view data, db::Date today) {
    const auto day = dateOf(data, today);
    if (!day)
        db::refuse("gs1.date", "({ai}) {data} is no day (year, month, day in two digits each). Type the day by hand.",
                   {{"ai", known.ai}, {"data", data}});
    return *day;
}

void take(Label& label, const Identifier& known, std::string_view data, db::Date today) {
    const auto set = [&](std::string& text) { text = data; };
    if (known.ai == "00") set(label.sscc);
    if (known.ai == "01" || known.ai == "02") set(label.gtin);
    if (known.ai == "02") label.inside = true;
    if (known.ai == "10") set(label.lot);
    if (known.ai == "21") set(label.serial);
    if (known.ai == "240") set(label.additional);
    if (known.ai == "400") set(label.order);
    if (known.ai == "11") label.madeOn = dayOf(known, data, today);
    if (known.ai == "15") label.bestBefore = dayOf(known, data, today);
    if (known.ai == "17") label.expiresOn = dayOf(known, data, today);
    if (known.kind == Kind::count) label.count = quantity(number(data));
    if (known.kind == Kind::weight) {
        // The identifier's last digit says how many of the six digits stand after the point.
        std::int64_t millionths = number(data);
        for (int digits = known.ai.back() - '0'; digits < 6; ++digits) millionths *= 10;
        label.kilograms = Quantity{millionths};
    }
}

// The same twice is printed on labels with two bar codes; two that differ are none.
void addTo(Label& label, const Identifier& known, std::string_view data, db::Date today) {
    requireShape(known, data);
    const Element element{std::string{known.ai}, std::string{data}};
    for (const auto& other : label.elements) {
        if (other == element) return;
        const bool bothNameGoods = known.kind == Kind::gtin && (other.ai == "01" || other.ai == "02");
        if (other.ai == element.ai || bothNameGoods)
            db::refuse("gs1.twice",
                       "The label says ({first}) {one} and ({second}) {two}: that are two things. Scan one label at a "
                       "time.",
                       {{"first", other.ai}, {"one", other.data}, {"second", element.ai}, {"two", element.data}});
    }
    take(label, known, data, today);
    label.elements.push_back(element);
}

// "(01)…(10)…": a bracket belongs to a lot's number unless an identifier stands in it.
std::size_t nextBracket(std::string_view text) {
    for (std::size_t at = text.find('('); at != text.npos; at = text.find('(', at + 1)) {
        const auto close = text.find(')', at);
        if (close == text.npos) return text.npos;
        const auto* known = identifierAt(text.substr(at + 1));
        if (known != nullptr && known->ai.size() == close - at - 1) return at;
    }
    return text.npos;
}

void readBrackets(Label& label, std::string_view text, db::Date today) {
    while (!text.empty()) {
        const auto close = text.find(')');
        const auto* known = text[0] == '(' && close != text.npos ? identifierAt(text.substr(1)) : nullptr;
        if (known == nullptr || known->ai.size() != close - 1) refuseUnknown(text);
        text.remove_prefix(close + 1);
        const auto end = std::min(nextBracket(text), text.size());
        auto data = text.substr(0, end);
        while (!data.empty() && (data.back() == ' ' || data.back() == separator)) data.remove_suffix(1);
        addTo(label, *known, data, today);
        text.remove_prefix(end);
    }
}

void readElements(Label& label, std::string_view text, db::Date today) {
    while (!text.empty()) {
        if (text[0] == separator) {
            text.remove_prefix(1);
            continue;
        }
        const auto* known = identifierAt(text);
        if (known == nullptr) refuseUnknown(text);
        text.remove_prefix(known->ai.size());
        const auto end = std::min(text.find(separator), text.size());
        const auto length = known->least == known->most ? std::min(known->most, end) : end;
        addTo(label, *known, text.substr(0, length), today);
        text.remove_prefix(length);
    }
}

}  // namespace

bool looksLikeLabel(std::string_view scanned) {
    const auto text = plain(scanned);
    std::string_view rest{text};
    if (takeMark(rest)) return true;
    if (rest.find(separator) != rest.npos) return true;
    if (rest.starts_with('(')) return nextBracket(rest) == 0;
    for (const auto& [ai, digits] : {std::pair{"00", 18U}, {"01", 14U}, {"02", 14U}})
        if (rest.starts_with(ai) && rest.size() >= 2 + digits && checks(rest.substr(2, digits))) return true;
    return false;
}

Label read(std::string_view scanned, db::Date today) {
    const auto text = plain(scanned);
    std::string_view rest{text};
    takeMark(rest);
    Label label;
    if (rest.starts_with('('))
        readBrackets(label, rest, today);
    else
        readElements(label, rest, today);
    if (label.elements.empty())
        db::refuse("gs1.empty", "The label says nothing. Scan it again, or type what it says by hand.");
    return label;
}

char checkDigit(std::string_view before) {
    int sum = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        sum += (before[before.size() - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool checks(std::string_view digits) {
    return digits.size() > 1 && allDigits(digits) && checkDigit(digits.substr(0, digits.size() - 1)) == digits.back();
}

bool inCharacterSet82(std::string_view text) {
    constexpr std::string_view signs = "!\"%&'()*+,-./_:;<=>?";
    return std::ranges::all_of(text, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || signs.find(c) != signs.npos;
    });
}

std::optional<db::Date> dateOf(std::string_view six, db::Date today) {
    if (six.size() != 6 || !allDigits(six)) return std::nullopt;
    const auto thisYear = db::civil(today).year;
    int year = thisYear / 100 * 100 + number(six.substr(0, 2));
    if (year - thisYear >= 51) year -= 100;
    if (year - thisYear <= -50) year += 100;
    const int month = number(six.substr(2, 2)), day = number(six.substr(4, 2));
    if (month < 1 || month > 12) return std::nullopt;
    const auto last = (month == 12 ? db::dateOf(year + 1, 1, 1) : db::dateOf(year, month + 1, 1)) - 1;
    if (day == 0) return last;
    if (day > db::civil(last).day) return std::nullopt;
    return db::dateOf(year, month, day);
}

std::string fourteen(std::string_view gtin) {
    const bool shorter = gtin.size() == 8 || gtin.size() == 12 || gtin.size() == 13;
    return (shorter && allDigits(gtin) ? std::string(14 - gtin.size(), '0') : std::string{}).append(gtin);
}

}  // namespace tl::gs1
