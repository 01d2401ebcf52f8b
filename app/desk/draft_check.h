// What the company says to something that is still being typed: each row is read alone, so that one which cannot be read
// spoils no other, then all that can be read is looked at together.
#pragma once
#include <string>
#include <vector>

#include <QJsonObject>

#include "database/action.h"

namespace desk {

struct Checked {
    std::vector<std::vector<std::vector<db::Refusal>>> rows;  // by list and row; their fields as the row calls them
    std::vector<db::Refusal> rest;                            // about the whole, or its other arguments
    bool none() const;
};
// `lists`: the arguments that are rows. Nothing is performed.
Checked checked(const db::Read&, const db::AnyAction&, const QJsonObject& args, const std::vector<std::string>& lists);
// Sorts what the door said to the same arguments in the same way.
Checked sorted(const std::vector<db::Refusal>&, const QJsonObject& args, const std::vector<std::string>& lists);

}  // namespace desk
