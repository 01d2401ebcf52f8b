// What is open, as the board and the plan show it: quotes and orders with how far they are.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "orders/orders.h"

namespace orders::ui {

// How far a document is, by what its lines say. `ready`: all that is still to ship is set aside.
enum class Stage { quote, waiting, ready, shipped };

struct OpenOrder {
    std::int64_t id = 0, version = 0;
    std::string number, state, customer, customerSort, currency;
    Money gross;
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;              // a quote's last day
    std::optional<db::Instant> signedAt;
    std::optional<Date> promisedOn;           // the latest of its lines
    std::optional<Date> waitsSince;           // the earliest wanted day of what is still to ship
    std::int64_t toShip = 0, allocated = 0, waiting = 0, toBill = 0, withoutDay = 0;  // lines
    std::int64_t whole = 0, shares = 0;       // lines of goods, and the sum of their shipped percents

    Stage stage() const;
    int lateDays(Date today) const;           // 0: in time
    double shippedShare() const { return whole == 0 ? 0 : static_cast<double>(shares) / 100.0 / static_cast<double>(whole); }
};

struct OpenOrders {
    std::vector<OpenOrder> orders;            // the newest first
    bool all = true;                          // false: there are more, between the newest and the oldest
};

// Those of a state ("quote", "signed"): at most `most` of the newest and `most` of the oldest, and as many of which
// goods have left and are not billed where `toBill` is set. By indices alone: as quick among a million orders.
OpenOrders openOrders(const db::Read&, const char* state, int most, bool toBill);

struct Here {
    Date today;                               // of the first site
    std::optional<CalendarId> calendar;       // by which it works
};
Here here(const db::Read&);

}  // namespace orders::ui
