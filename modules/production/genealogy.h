// Which lot went into which. Every edge is written here: for each component, what the pieces take of it by the bill,
// first in first out over what was issued and is in nothing yet. Pieces that are scrapped take theirs along (an edge
// without an output); what was issued beyond stays unused and is material usage at the close. Material that comes after
// its pieces were reported goes into them then, in the order of the reports.
//
// Things kept without lots have one lot '-': what went into it is noted, but no trace goes on through it. Through all
// others a lot never goes into itself on any level ("production.report.circle"): doctor's I06.
#pragma once
#include "production/order.h"

namespace production {

// Good pieces of one report in one lot, or lost ones.
struct Output {
    std::optional<LotId> lot;  // none: lost
    Quantity pieces;
    std::vector<LotId> from{};  // named inputs, taken before what is first
};
struct Reporting {
    const OrderFacts& order;
    const std::vector<ComponentFacts>& components;
    ProductionReportId report;
    std::optional<int> opNo;  // for lost pieces: how far they came
    By by;
};
// What pieces take of each component. What is named is filled for all pieces of a report before anything else is.
struct Need {
    const ComponentFacts* component;
    Quantity covers;
};
std::vector<Need> needsOf(const Reporting&, const Output&);
void fillNamed(db::Tx&, const Reporting&, const Output&, std::vector<Need>&);
void fill(db::Tx&, const Reporting&, const Output&, const std::vector<Need>&);

// Of a lot issued for the component, what went into nothing yet, in the lot's unit and in the component's.
struct Unused {
    LotId lot;
    Quantity quantity, covers;
    By by;  // who issued it
};
std::vector<Unused> unused(const db::Read&, const ComponentFacts&);  // in the order of issue

// Fills what reports before this issue lack of the component.
void fillLate(db::Tx&, const OrderFacts&, const ComponentFacts&);

// Whether something that the order made went into the lot.
bool isMadeOf(const db::Read&, LotId, WorkOrderId);
// Adds a reason where a lot that is to come out went into one of those that go in.
void checkCircle(const db::Read&, LotId output, const std::vector<LotId>& inputs, db::Reasons&);

// Material that goes with pieces into a rework order: it leaves the one component and comes to the other.
void moveAlong(db::Tx&, const ComponentFacts& from, const ComponentFacts& to, Quantity covers);

}  // namespace production
