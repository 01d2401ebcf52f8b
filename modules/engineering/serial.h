// Serial numbers in the order people count them: 'SN-9' before 'SN-10'.
#pragma once
#include <string>
#include <string_view>

#include "database/transaction.h"
#include "shared/ids.h"

namespace engineering {

// Below, equal or above zero. Runs of digits count as numbers, everything else bytewise.
int compareSerials(std::string_view a, std::string_view b);
// The last run of digits one higher, as wide as before: "SN-0099" -> "SN-0100". Without digits the text itself.
std::string nextSerial(std::string_view);
// What is made next: one after the highest serial or lot of the item, '' where there is none yet.
std::string serialToCome(const db::Read&, tl::ItemId);
// Whether `serial` lies in [from, to]; no `from`: always; no `to`: without an end.
bool inSerials(std::string_view serial, const std::optional<std::string>& from, const std::optional<std::string>& to);

}  // namespace engineering
