// What people type above a column, as filters; and lists' states as JSON for tabs and saved views. Pure.
#pragma once
#include <optional>
#include <vector>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "app/desk/list_look.h"

namespace desk {

// "abc": by prefix where an index answers it, else anywhere; "*abc" anywhere; "=abc" equals; "!" not empty; "-" empty;
// numbers and days: "5", ">5", "<=5", "5..10", days also as dateTyped reads them; state columns: any of the words
// that begin so. Nothing when it cannot be read (the header shows it red).
std::optional<std::vector<db::Filter>> filtersTyped(const db::ListColumn&, const QString& typed, const std::vector<Chip>* chips,
                                                    db::Date today);

QJsonArray filtersToJson(const std::vector<db::Filter>&);
// "@today" is the day, "@today+30" thirty days later; other text comes back as it is.
QString dayMeant(QString value, db::Date today);
std::vector<db::Filter> filtersFromJson(const QJsonArray&, db::Date today);  // "@today" becomes the day
QJsonArray sortsToJson(const std::vector<db::Sort>&);
std::vector<db::Sort> sortsFromJson(const QJsonArray&);

}  // namespace desk
