// What people call the tables they bring in, and what stands in them.
#pragma once
#include <utility>
#include <vector>

#include "app/desk/desk.h"
#include "app/import/members.h"

namespace imports {

// "Customers" for "customers"; an action's table keeps the action's title.
QString tableWord(const db::Actions&, const std::string& table);
// Those whose actions this person may perform: name and word, in the order in which a company is filled.
std::vector<std::pair<QString, QString>> tablesFor(const desk::Desk&);

// A member in people's words: "Credit limit", "Addresses · City".
struct Place {
    app::Member member;
    QString word;
};
std::vector<Place> placesOf(const db::Actions&, const app::Table&);
QString placeWord(const app::Table&, const std::string& member, const std::string& action);

// "semicolon"; the sign itself where it has no name.
QString separatorWord(const std::string& separator);

}  // namespace imports
