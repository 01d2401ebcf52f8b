// What the parts of a label mean to a warehouse.
#include <algorithm>

#include "shared/gs1_shape.h"

namespace tl::gs1 {
namespace {

struct Text {
    std::string_view ai;
    std::string Label::*member;
};
constexpr Text texts[] = {
    {"00", &Label::sscc},          {"01", &Label::gtin},         {"02", &Label::gtin},
    {"03", &Label::gtin},          {"10", &Label::lot},          {"21", &Label::serial},
    {"240", &Label::additional},   {"250", &Label::secondSerial}, {"251", &Label::sourceSerial},
    {"254", &Label::placeExtension}, {"400", &Label::order},     {"401", &Label::consignment},
    {"402", &Label::shipment},     {"403", &Label::route},       {"410", &Label::shipTo},
    {"411", &Label::billTo},       {"412", &Label::purchasedFrom}, {"413", &Label::shipFor},
    {"414", &Label::place},        {"415", &Label::payTo},       {"416", &Label::madeIn},
    {"417", &Label::party},        {"8005", &Label::unitPrice},  {"8020", &Label::paymentReference}};

struct Day {
    std::string_view ai;
    std::optional<db::Date> Label::*member;
};
constexpr Day days[] = {{"11", &Label::madeOn},     {"12", &Label::dueOn},  {"13", &Label::packedOn},
                        {"15", &Label::bestBefore}, {"16", &Label::sellBy}, {"17", &Label::expiresOn}};

db::Date dayOf(const Element& e, db::Date today) {
    const auto day = dateOf(std::string_view{e.data}.substr(0, 6), today);
    if (!day)  // 29 February, which the century of today does not have
        db::refuse("gs1.date", "({ai}) {data} is no day of the calendar. Scan it again, or type the day by hand.",
                   {{"ai", e.ai}, {"data", e.data}});
    return *day;
}

// Hours, and minutes and seconds where they stand, behind the six digits of the day.
WallTime timeOf(const Element& e, db::Date today) {
    WallTime at{dayOf(e, today), 0};
    int weight = 3600;
    for (std::size_t i = 6; i < e.data.size(); i += 2, weight /= 60)
        at.seconds += weight * number(std::string_view{e.data}.substr(i, 2));
    return at;
}

void takeTime(Label& label, const Element& e, db::Date today) {
    const auto at = timeOf(e, today);
    auto& day = e.ai == "7003" ? label.expiresOn : label.madeOn;
    (e.ai == "7003" ? label.expiresAt : label.madeAt) = at;
    if (!day) day = at.on;
}

int decimals(const Element& e) { return e.ai.back() - '0'; }

void takeMeasure(Label& label, const Identifier& known, const Element& e) {
    std::int64_t millionths = number(e.data);
    for (int digits = decimals(e); digits < 6; ++digits) millionths *= 10;
    const Quantity value{millionths};
    label.measures.push_back({e.ai, value, std::string{known.unit}});
    if (e.ai.starts_with("310")) label.kilograms = value;
    if (e.ai.starts_with("320")) label.pounds = value;
}

// "1250" with two digits after the point: "12.50".
std::string pointed(std::string_view digits, std::size_t after) {
    const auto least = after + 1;
    std::string text(digits.size() < least ? least - digits.size() : 0, '0');
    text += digits;
    const auto zeros = std::min(text.find_first_not_of('0'), text.size() - least);
    text.erase(0, zeros);
    if (after > 0) text.insert(text.size() - after, ".");
    return text;
}

void takePrice(Label& label, const Element& e) {
    const bool named = e.ai[2] == '1' || e.ai[2] == '3';  // the currency's number stands in front
    std::string_view digits{e.data};
    Priced priced;
    if (named) {
        priced.currency.code = currencyOf(digits.substr(0, 3));
        digits.remove_prefix(3);
    }
    priced.value = pointed(digits, static_cast<std::size_t>(decimals(e)));
    (e.ai[2] <= '1' ? label.amount : label.price) = priced;
}

void takePiece(Label& label, std::string_view data) {
    label.gtin = data.substr(0, 14);
    label.piece = number(data.substr(14, 2));
    label.pieces = number(data.substr(16, 2));
}

}  // namespace

void take(Label& label, const Identifier& known, const Element& e, db::Date today) {
    for (const auto& text : texts)
        if (text.ai == e.ai) label.*text.member = e.data;
    for (const auto& day : days)
        if (day.ai == e.ai) label.*day.member = dayOf(e, today);
    if (e.ai == "7003" || e.ai == "8008") takeTime(label, e, today);
    if (e.ai == "8006" || e.ai == "8026") takePiece(label, e.data);
    if (e.ai == "02" || e.ai == "8026") label.inside = true;
    if (e.ai == "30" || e.ai == "37") label.count = quantity(number(e.data));
    if (!known.unit.empty()) takeMeasure(label, known, e);
    if (e.ai >= "3900" && e.ai <= "3939" && e.ai.size() == 4) takePrice(label, e);
    if (e.ai == "422") label.origin = countryOf(e.data);
    if (e.ai.size() == 2 && e.ai[0] == '9') label.own.push_back(e);
}

std::string_view Label::at(std::string_view ai) const {
    for (const auto& element : elements)
        if (element.ai == ai) return element.data;
    return {};
}

}  // namespace tl::gs1
