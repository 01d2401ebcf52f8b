// Segments: customers that have something in common, named once and used by campaigns, lists and visits.
//
// A segment is either a fixed list or a set of rules. Rules are read anew each time, by one statement, so nobody keeps
// them up to date: a customer belongs to it when for every kind of rule named at least one rule of that kind holds
// (two countries: the one or the other; a country and a class: both) and none of the excluding rules holds. A closed
// firm belongs to none.
// Facts a rule looks at:
//   country   the main address's country (the first main one, else the first there is), ISO 3166-1 alpha-2
//   trade     the trade in the customer's profile (portfolio.h), in whatever capitals
//   abc       the class last given by customers.classify (portfolio.h): A, B or C
//   ordered   a signed order dated not longer ago than so many months
//   pipeline  open opportunities of at least this amount together, those in its currency
//   bought    an item, or an item of a category, on a signed order (dated not longer ago than so many months, or ever)
// Months end on the same day of the month; where that month is shorter, on the first of the next.
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

BOOST_DEFINE_ENUM_CLASS(RuleKind, country, trade, abc, ordered, pipeline, bought)

struct SegmentRule {
    RuleKind kind{};
    bool exclude = false;                      // those for whom it holds are left out
    std::string text;                          // country, trade, abc
    std::optional<int> months;                 // ordered (needed), bought (absent: ever); 1 … 240
    std::optional<Amount> amount;              // pipeline
    std::optional<ItemId> item;                // bought: this one, or
    std::optional<ItemCategoryId> category;    // one of this category itself
};
// By its code: made, or changed where the code is known. Without rules it is a fixed list; one that has customers by
// hand takes no rules ("customers.segment.fixed").
struct SetSegment {
    std::string code, name;
    std::optional<std::int64_t> version;  // the one that was opened; needed to change
    std::vector<SegmentRule> rules;       // at most 40
    std::optional<bool> retired;          // a retired one is not offered to campaigns
};
struct SegmentState {
    SegmentId segment;
    std::int64_t version = 0;
    std::int64_t customers = 0;  // who belong to it now: rehearsed, it shows what the rules would find
};
struct SegmentCustomer {
    CustomerId customer;
};
// To and from a fixed list. Who is in it already is passed over; 1 … 5,000 at once.
struct AddToSegment {
    SegmentId segment;
    std::vector<SegmentCustomer> customers;
};
struct RemoveFromSegment {
    SegmentId segment;
    std::vector<SegmentCustomer> customers;
};

// Who belongs to it now, by name.
struct SegmentMember {
    CustomerId customer;
    PartyId party;
    std::string number, name, country, trade, abc;  // '' where not known
    std::optional<Date> lastOrderOn;
};
std::vector<SegmentMember> membersOf(const db::Read&, SegmentId);

SegmentState set(db::Tx&, const SetSegment&);
SegmentState add(db::Tx&, const AddToSegment&);
SegmentState remove(db::Tx&, const RemoveFromSegment&);

void check(const db::Read&, const SetSegment&, db::Reasons&);
void check(const db::Read&, const AddToSegment&, db::Reasons&);
void check(const db::Read&, const RemoveFromSegment&, db::Reasons&);

extern const db::Action<SetSegment, SegmentState> setSegmentAction;
extern const db::Action<AddToSegment, SegmentState> addToSegmentAction;
extern const db::Action<RemoveFromSegment, SegmentState> removeFromSegmentAction;

const db::List& segmentsList();      // "segments"
const db::List& segmentRulesList();  // "segment_rules"
const db::List& fixedMembersList();  // "segment_members": of fixed lists

void installSegments(db::Actions&);

}  // namespace customers
