// Values as people read them.
#include <QDateTime>

#include "app/desk/say.h"

namespace desk {

QString grouped(const std::string& plain) {
    auto digits = text(plain);
    const auto begin = digits.startsWith('-') ? 1 : 0;
    auto point = digits.indexOf('.');
    if (point < 0) point = digits.size();
    for (auto at = point - 3; at > begin; at -= 3) digits.insert(at, ',');
    return digits;
}

QString shown(db::Date day) { return text(db::toText(day)); }
QString shown(db::Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.micros / 1000).toLocalTime().toString("yyyy-MM-dd HH:mm");
}
QString shown(tl::Quantity quantity) { return grouped(toText(quantity)); }
QString shown(tl::Quantity quantity, const std::string& unit) {
    return unit.empty() ? shown(quantity) : shown(quantity) + " " + text(unit);
}
QString shown(tl::Money money, const tl::Currency& currency) {
    const auto amount = toText(tl::Amount{money, currency});
    return grouped(amount.substr(0, amount.find(' ')));
}
QString shown(const tl::Amount& amount) { return shown(amount.money, amount.currency) + " " + text(amount.currency.code); }
QString shown(tl::UnitPrice price) { return grouped(toText(price)); }
QString shown(tl::Percent percent) { return text(toText(percent)); }
QString shownShare(tl::Percent share) {
    constexpr std::int64_t tenth = 1000;
    const auto half = share.millionths < 0 ? -tenth / 2 : tenth / 2;
    return shown(tl::Percent{(share.millionths + half) / tenth * tenth});
}
QString shownNumber(std::int64_t number) { return grouped(std::to_string(number)); }

QString fromToday(db::Date day, db::Date today) {
    const auto days = day - today;
    if (days == 0) return say("today");
    if (days == 1) return say("tomorrow");
    if (days > 1) return say("in %1 days").arg(days);
    if (days == -1) return say("1 day late");
    return say("%1 days late").arg(-days);
}

}  // namespace desk
