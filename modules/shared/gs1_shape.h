// Whether data has the shape that its identifier asks for, and what is wrong with it.
#pragma once
#include <optional>

#include "shared/gs1.h"
#include "shared/gs1_identifiers.h"

namespace tl::gs1 {

constexpr char separator = '\x1d';

struct Wrong {
    enum class What { length, cut, set, lint } what;
    std::string_view part = {};  // of the data
    Part wanted = {};
    Lint lint = Lint::none;
};
std::optional<Wrong> wrongIn(const Identifier&, std::string_view data);
// Says it of a label that was scanned.
[[noreturn]] void refuseWrong(const Wrong&, const Identifier&, const Element&);

// Writes into the label what the element means to a warehouse. Refuses "gs1.date".
void take(Label&, const Identifier&, const Element&, db::Date today);

}  // namespace tl::gs1
