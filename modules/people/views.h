// A saved view as it stands, and who may change it.
#pragma once
#include "people/people.h"

namespace people {

struct ViewRecord {
    UserAccountId owner;
    std::string listName, name;
    std::int64_t version = 0;
};
ViewRecord viewRecord(const db::Read&, SavedViewId);  // refuses "people.view.none"
void checkOwn(const db::Read&, db::Reasons&, const ViewRecord&);  // "people.view.other"

}  // namespace people
