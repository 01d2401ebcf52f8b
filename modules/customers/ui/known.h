// Who a lead, or somebody in a file, probably is already: a firm or another lead, and what is alike.
#pragma once
#include "app/desk/form.h"
#include "customers/customers.h"

namespace customers::ui {

// What people::Twin and customers::Known call alike, in the person's language.
QString alikeWord(const std::string& why);
// Firms and open leads, the likeliest first; `but` is the lead itself.
std::vector<desk::Similar> knownAs(const db::Read&, const AddLead&, std::int64_t but = 0);

}  // namespace customers::ui
