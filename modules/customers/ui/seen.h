// From where screens look: the day at the firm, and who sits in front.
#pragma once
#include "customers/customers.h"

namespace customers::ui {

struct Here {
    Date today;                         // of the first site, else UTC
    std::string zone;                   // its clock, else UTC
    std::optional<UserAccountId> user;  // who reads
};
Here here(const db::Read&);
double inMajor(Money, const Currency&);  // for charts: 12.5 for 12.50 EUR

}  // namespace customers::ui
