// Labels of our own, and what GS1 wants to stand together on any.
#include <algorithm>

#include "shared/gs1_shape.h"

namespace tl::gs1 {
namespace {

// "01+21 03" -> "01+21", then "03".
std::string_view nextOf(std::string_view& list, char between) {
    const auto end = std::min(list.find(between), list.size());
    const auto one = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return one;
}

const Element* matching(const Elements& all, std::string_view pattern, std::string_view butNot = {}) {
    for (const auto& e : all)
        if (e.ai != butNot && matches(e.ai, pattern)) return &e;
    return nullptr;
}

bool hasOneOf(const Elements& all, std::string_view needs) {
    while (!needs.empty()) {
        bool whole = true;
        for (auto group = nextOf(needs, ' '); !group.empty();)
            if (matching(all, nextOf(group, '+')) == nullptr) whole = false;
        if (whole) return true;
    }
    return false;
}

// "01+21 03" -> "(01)+(21) / (03)".
std::string wantedText(std::string_view needs) {
    std::string text{"("};
    for (const char c : needs) text += c == '+' ? ")+(" : c == ' ' ? ") / (" : std::string(1, c);
    return text + ")";
}

const Identifier& knownOf(const Element& e) {
    const auto* known = identifierOf(e.ai);
    db::ensure(known != nullptr, "GS1 has no such application identifier");
    return *known;
}

void requireAlone(const Elements& all, const Element& e) {
    for (auto excludes = knownOf(e).excludes; !excludes.empty();)
        if (const auto* other = matching(all, nextOf(excludes, ' '), e.ai))
            db::refuse("gs1.excluded",
                       "({first}) and ({second}) never stand on the same thing. Scan one label at a time; on a label "
                       "of your own, leave one of them out.",
                       {{"first", e.ai}, {"second", other->ai}});
}

}  // namespace

void requirePartners(const Elements& all) {
    for (const auto& e : all) requireAlone(all, e);
    for (const auto& e : all)
        if (const auto needs = knownOf(e).needs; !needs.empty() && !hasOneOf(all, needs))
            db::refuse("gs1.partner",
                       "({ai}) says nothing without {wanted}. Scan the other code of the label as well; on a label of "
                       "your own, add what is missing or leave ({ai}) out.",
                       {{"ai", e.ai}, {"wanted", wantedText(needs)}});
}

std::string sscc(std::string_view companyPrefix, int extension, std::int64_t serial) {
    db::ensure(extension >= 0 && extension <= 9 && serial >= 0, "an SSCC has one extension digit and a serial number");
    if (companyPrefix.size() < 4 || companyPrefix.size() > 12 || !allDigits(companyPrefix))
        db::refuse("gs1.sscc.prefix",
                   "'{prefix}' is no company prefix: GS1 gives 4 to 12 digits. Write down yours as it stands in GS1's "
                   "letter.",
                   {{"prefix", db::shown(companyPrefix)}});
    const auto room = 16 - companyPrefix.size();
    const auto digits = std::to_string(serial);
    if (digits.size() > room)
        db::refuse("gs1.sscc.full",
                   "The company prefix {prefix} leaves {room} digits to number logistic units, and {serial} has more. "
                   "Go on with the next extension digit, or ask GS1 for another prefix.",
                   {{"prefix", companyPrefix}, {"room", static_cast<std::int64_t>(room)}, {"serial", digits}});
    auto number = std::to_string(extension).append(companyPrefix).append(room - digits.size(), '0').append(digits);
    number += checkDigit(number);
    return number;
}

std::string elementString(const Elements& elements, const Elements& beside) {
    std::string text;
    bool open = false;  // what stands there last may vary in length
    for (const auto& e : elements) {
        const auto& known = knownOf(e);
        if (wrongIn(known, e.data))
            db::refuse("gs1.print",
                       "No GS1 code can say '{data}' as ({ai}): its length, its characters or its check digit are not "
                       "those of that identifier. Change it, or print a code that is not GS1's.",
                       {{"data", db::shown(e.data)}, {"ai", e.ai}});
        if (open) text += separator;
        text += e.ai + e.data;
        open = !known.fixed;
    }
    auto all = elements;
    all.insert(all.end(), beside.begin(), beside.end());
    requirePartners(all);
    return text;
}

std::string bracketed(const Elements& elements) {
    std::string text;
    for (const auto& e : elements) text += "(" + e.ai + ")" + e.data;
    return text;
}

std::string sixDigits(db::Date day) {
    const auto iso = db::toText(day);  // 2027-12-31
    return iso.substr(2, 2) + iso.substr(5, 2) + iso.substr(8, 2);
}

}  // namespace tl::gs1
