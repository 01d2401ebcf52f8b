#include "customers/ui/seen.h"

#include "calendar/calendar.h"

namespace customers::ui {

Here here(const db::Read& read) {
    Here now{db::utcDate(read.now()), "UTC", {}};
    if (const auto zone = read.find<std::string>(R"sql(select zone from site order by site_id limit 1)sql")) {
        now.zone = *zone;
        now.today = calendar::localDate(*zone, read.now());
    }
    now.user = read.find<UserAccountId>(R"sql(select user_account_id from user_account where name = $1)sql", read.actor().name);
    return now;
}

desk::Record firmRecord(const db::Read& read, std::int64_t party) {
    if (party != 0 && read.may("orders.see"))
        if (const auto customer = read.find<std::int64_t>(R"sql(select customer_id from customer where party_id = $1)sql", party))
            return {"customer", *customer};
    return {"party", party};
}

bool seesSales(const db::Read& read) { return read.may("orders.see") && read.may("finance.see"); }

double inMajor(Money money, const Currency& currency) {
    double value = static_cast<double>(money.minor);
    for (int digit = minorDigits(currency); digit > 0; --digit) value /= 10;
    return value;
}

}  // namespace customers::ui
