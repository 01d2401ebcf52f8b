#include <algorithm>

#include "shared/gs1_shape.h"

namespace tl::gs1 {
namespace {

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
               "The label goes on with '{text}', which is no identifier of GS1. Scan it again, or type the item, the "
               "lot and the quantity by hand.",
               {{"text", db::shown(text.substr(0, 12))}});
}

bool namesGoods(std::string_view ai) {
    return ai == "01" || ai == "02" || ai == "03" || ai == "8006" || ai == "8026";
}

// The same twice is printed on labels with two bar codes; two that differ are none.
void addTo(Label& label, const Identifier& known, const Element& element, db::Date today) {
    if (const auto wrong = wrongIn(known, element.data)) refuseWrong(*wrong, known, element);
    for (const auto& other : label.elements) {
        if (other == element) return;
        if (other.ai == element.ai || (namesGoods(element.ai) && namesGoods(other.ai)))
            db::refuse("gs1.twice",
                       "The label says ({first}) {one} and ({second}) {two}: that are two things. Scan one label at a "
                       "time.",
                       {{"first", other.ai}, {"one", other.data}, {"second", element.ai}, {"two", element.data}});
    }
    take(label, known, element, today);
    label.elements.push_back(element);
}

// The identifier that stands in brackets at the beginning of the text; null where none does.
const Identifier* bracketAt(std::string_view text, std::string_view& ai) {
    const auto close = text.substr(0, 6).find(')');
    if (!text.starts_with('(') || close == text.npos) return nullptr;
    ai = text.substr(1, close - 1);
    return identifierOf(ai);
}

// "(01)…(10)…": a bracket belongs to a lot's number unless an identifier stands in it.
std::size_t nextBracket(std::string_view text) {
    std::string_view ai;
    for (std::size_t at = text.find('('); at != text.npos; at = text.find('(', at + 1))
        if (bracketAt(text.substr(at), ai) != nullptr) return at;
    return text.npos;
}

void readBrackets(Label& label, std::string_view text, db::Date today) {
    while (!text.empty()) {
        std::string_view ai;
        const auto* known = bracketAt(text, ai);
        if (known == nullptr) refuseUnknown(text);
        text.remove_prefix(ai.size() + 2);
        const auto end = std::min(nextBracket(text), text.size());
        auto data = text.substr(0, end);
        while (!data.empty() && (data.back() == ' ' || data.back() == separator)) data.remove_suffix(1);
        addTo(label, *known, {std::string{ai}, std::string{data}}, today);
        text.remove_prefix(end);
    }
}

// Only identifiers whose length is known from their first digits may go without a separator behind them.
void readElements(Label& label, std::string_view text, db::Date today) {
    while (!text.empty()) {
        if (text[0] == separator) {
            text.remove_prefix(1);
            continue;
        }
        std::string_view ai;
        const auto* known = identifierAt(text, ai);
        if (known == nullptr) refuseUnknown(text);
        text.remove_prefix(ai.size());
        const auto end = std::min(text.find(separator), text.size());
        const auto length = known->fixed ? std::min(known->most(), end) : end;
        addTo(label, *known, {std::string{ai}, std::string{text.substr(0, length)}}, today);
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
