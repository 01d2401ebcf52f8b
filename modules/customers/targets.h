// Who sells where, and how much is wanted of them.
//
// A territory is a set of areas: a whole country, or a range of its postcodes. Postcodes are compared in capitals and
// without blanks, by as many characters as the range is given with: 20 - 22 holds 20095 and 22999. Where areas of
// several territories hold a customer's main address (as in segments.h) the longest range wins; two ranges of equal
// length that overlap are refused ("customers.territory.overlap"). A customer may be given to a territory by hand
// (portfolio.h, SetProfile), which wins over every area.
// A territory is somebody's from a day on, so what was achieved stays with whoever had it on the day of signing.
// Achieved: net of signed and completed orders as it stands, by the day of signing at the order's site (imported
// orders: by their own day), in the book currency at the rate of that day, rounded once a day, territory and currency.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;

struct Area {
    std::string country;                   // ISO 3166-1 alpha-2
    std::string postcodeFrom, postcodeTo;  // of equal length, the first not above the second; both '': the whole country
};
// By its code: made, or changed where the code is known. The areas take the place of those there were; none: only
// customers given by hand.
struct SetTerritory {
    std::string code, name;
    std::optional<std::int64_t> version;  // the one that was opened; needed to change
    std::vector<Area> areas;              // at most 500
};
struct TerritoryState {
    TerritoryId territory;
    std::int64_t version = 0;
};
// From that day on the territory is theirs; the same day again takes the place of what was said.
struct GiveTerritory {
    TerritoryId territory;
    UserAccountId user;
    std::optional<Date> fromOn;  // absent: today
};
// What a person is to sell in a month, book currency; 0 takes the target away.
struct SetTarget {
    UserAccountId user;
    std::string month;  // "2026-12"
    Amount amount;
};
struct TargetState {
    UserAccountId user;
    std::string month;
};

// ---------------------------------------------------------------- reads

// Whose a customer is on a day.
struct Keeper {
    std::optional<TerritoryId> territory;
    std::string code, name;            // of the territory, '' for none
    bool byHand = false;               // given by hand, not by an area
    std::optional<UserAccountId> user;  // none: it is nobody's yet
    std::string person;                // full name, '' for nobody
};
Keeper keeperOf(const db::Read&, CustomerId, Date);

// One month of one person; those with a target or with something achieved, by name. What no territory or nobody's
// holds stands in one last row without a user.
struct Achieved {
    std::optional<UserAccountId> user;
    std::string name;     // full name
    Money target, achieved;
    Currency currency;    // of the books
    std::int64_t orders = 0;
    std::optional<Percent> share;  // achieved / target; none without a target
};
std::vector<Achieved> achievedIn(const db::Read&, const std::string& month);  // refuses "customers.month"

TerritoryState set(db::Tx&, const SetTerritory&);
TerritoryState give(db::Tx&, const GiveTerritory&);
TargetState set(db::Tx&, const SetTarget&);

void check(const db::Read&, const SetTerritory&, db::Reasons&);
void check(const db::Read&, const GiveTerritory&, db::Reasons&);
void check(const db::Read&, const SetTarget&, db::Reasons&);

extern const db::Action<SetTerritory, TerritoryState> setTerritoryAction;
extern const db::Action<GiveTerritory, TerritoryState> giveTerritoryAction;
extern const db::Action<SetTarget, TargetState> setTargetAction;

const db::List& territoriesList();      // "territories"
const db::List& territoryAreasList();   // "territory_areas"
const db::List& territoryKeepersList();  // "territory_keepers"
const db::List& targetsList();          // "sales_targets"

void installTargets(db::Actions&);

}  // namespace customers
