// Two records that are one, side by side: what each says, and what would move from the double.
#pragma once
#include <string>
#include <vector>

#include "app/desk/desk.h"
#include "database/transaction.h"

namespace customers::ui {

struct MergeField {
    const char* title;        // "Tax number"
    const char* argument;     // of people.changeParty; "" : what the one that goes on says always stays
    std::string into, from;   // as shown
};
struct MergeMove {
    QString what;             // "Orders"
    std::int64_t count = 0;
};
struct MergeFacts {
    bool found = false;       // both are there
    std::int64_t into = 0, from = 0, version = 0;  // version: of the firm that goes on
    std::string intoNumber, fromNumber;
    std::vector<MergeField> fields;
    std::vector<MergeMove> moves;
};
// kind: "party", "contact" or "lead".
MergeFacts mergeFacts(const db::Read&, const std::string& kind, std::int64_t into, std::int64_t from);

}  // namespace customers::ui
