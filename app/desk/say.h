// Words for people: English in the sources, the chosen language on screen. Every literal given to say() has its
// Chinese in resources/translations/throughline_zh_CN.ts, every refusal in refusals_zh_CN.ts; tests see to it.
#pragma once
#include <QSet>
#include <QString>

#include "database/errors.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace desk {

enum class Language { english, chinese };
void speak(Language);  // from now on, in the whole program
Language language();

QString say(const char* english);
QString say(const std::string& english);  // of titles that come from the described lists and actions
QString text(std::string_view utf8);
std::string utf8(const QString&);
// What say() was asked for and could not translate since the language was chosen: empty in a finished program.
const QSet<QString>& unsaid();

// A refusal as one sentence, its details written as the language does.
QString sentence(const db::Refusal&);
// Every reason of a refusal, each on a line of its own.
QString sentences(const std::vector<db::Refusal>&);

// ---- Values as people read them. Dates are numeric in both languages: 2026-12-01.

QString shown(db::Date);
QString shown(db::Instant);  // the PC's own zone: "2026-12-01 14:02"
QString shown(tl::Quantity);  // "1,234.5"
QString shown(tl::Quantity, const std::string& unit);  // "1,234.5 pcs"
QString shown(tl::Money, const tl::Currency&);  // "1,234.50": the currency stands in the heading or beside
QString shown(const tl::Amount&);    // "1,234.50 EUR"
QString shown(tl::UnitPrice);        // at least two digits: "9.00"
QString shown(tl::Percent);          // "12.5 %"
QString shownShare(tl::Percent);     // of what was counted, to a tenth: "42.1 %"
QString shownNumber(std::int64_t);   // "1,234"
QString grouped(const std::string& plainDecimal);  // "-1234.5" -> "-1,234.5"
// How far a day is: "today", "tomorrow", "in 3 days", "5 days late".
QString fromToday(db::Date day, db::Date today);

}  // namespace desk
