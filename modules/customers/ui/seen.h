// From where screens look: the day at the firm, and who sits in front.
#pragma once
#include "app/desk/screen.h"
#include "customers/customers.h"

namespace customers::ui {

struct Here {
    Date today;                         // of the first site, else UTC
    std::string zone;                   // its clock, else UTC
    std::optional<UserAccountId> user;  // who reads
};
Here here(const db::Read&);
// As whom a firm is opened: as the customer it is, where that may be seen, else as the firm.
desk::Record firmRecord(const db::Read&, std::int64_t party);
// What customers were billed, and what is made of it, is for those who see orders and money: as on their card.
bool seesSales(const db::Read&);
double inMajor(Money, const Currency&);  // for charts: 12.5 for 12.50 EUR

}  // namespace customers::ui
