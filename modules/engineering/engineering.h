// What things are made of and how: the questions that the other modules ask. What is done about it stands beside it:
// revisions.h (life of an item's revisions), bills.h, ways.h (work centres, tools, routings), papers.h (documents,
// parameters, makers), variants.h, change.h (change orders and their effect), built.h (a serial as designed, built and
// maintained).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace engineering {

using namespace tl;
using db::Date;

// ---- Parts, upwards and downwards -----------------------------------------------------------------------
// All of these walk the usual released bill of each item's current revision, with the lines that hold on the day and
// for the next serial to be made. Quantities are for one good piece: what the process loses is in them, the allowance
// for scrap is not; a rest below a millionth counts as one. Refuse "engineering.bom.deep" beyond 60 levels, and
// "number.overflow".

// One of all the parts of an item, on whatever level. `depth`: the deepest level it stands on, 1 directly below.
struct Component {
    ItemId item;
    std::string number;
    Quantity quantity;  // for one made, all places together
    int depth = 0;
};
// The distinct parts of one item made on that day, by depth, then number.
std::vector<Component> explode(const db::Read&, ItemId, Date on);

// One row of the bill read aloud, branch by branch.
struct Indented {
    int level = 1;
    int lineNo = 0;
    ItemId item;
    std::string number, kind;  // component or phantom
    Quantity quantity, total;  // as the line says it for its parent; for one of the item at the top
    std::optional<int> opNo;
    std::string designators;
};
// Refuses "engineering.explode.long" beyond `most` rows.
std::vector<Indented> explodeByLevel(const db::Read&, ItemId, Date on, std::size_t most = 100'000);

// What a part goes into, on any level, by depth, then number. Under 50 ms on 100,000 lines.
struct Used {
    ItemId item;
    std::string number, name;
    Quantity quantity;  // of the part in one of it, all ways together
    int depth = 0;      // the longest way, 1 directly above
};
std::vector<Used> whereUsed(const db::Read&, ItemId part, Date on);

// ---- What it costs --------------------------------------------------------------------------------------

// Of one good piece, at the standards of the day: what is bought at its standard cost (or the average of what is on
// hand), what is made by its bill and routing. Time: run time x (crew x labour rate + overhead rate); setting up is not
// in it. A phantom brings its material only; co- and by-products take their share off. `complete`: nothing that goes
// in lacks a cost.
struct Rolled {
    ItemId item;
    UnitPrice material, labour, overhead;
    bool made = false;  // by a bill or a routing; else bought, and all of it is material
    bool complete = true;
    UnitPrice total() const { return material + labour + overhead; }
};
struct GivenCost {
    ItemId item;
    UnitPrice cost;
};
// `given` takes the place of the items' own costs: what if. Needs the right cost.see to show.
Rolled rollUp(const db::Read&, ItemId, SiteId, Date on, const std::vector<GivenCost>& given = {});
// For all items at once, by low-level code in one pass.
std::vector<Rolled> rollUpAll(const db::Read&, SiteId, Date on, const std::vector<GivenCost>& given = {});

// ---- What a work order is released with -----------------------------------------------------------------

struct SnapshotStep {
    int stepNo = 0;
    std::string kind, text, unit;  // check, value or text
    std::optional<double> lower, upper;
    bool required = false;
};
// Times are those of the routing: `runMs` for `runQuantity` good pieces. Rates: for one person's hour, for one hour.
struct SnapshotOperation {
    int opNo = 0;
    std::string name;
    WorkCenterId workCenter;
    std::int64_t setupMs = 0, runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    std::optional<Quantity> overlap;
    UnitPrice labourRate, overheadRate;
    std::optional<PartyId> supplier;
    std::optional<SkillId> skill;
    std::optional<ToolId> tool;
    std::string instruction;
    std::vector<SnapshotStep> steps;
};
struct SnapshotSubstitute {
    int priority = 0;
    ItemId item;
    Ratio ratio;  // so many of it for one of the component
};
// perOne: what one good piece takes by the standard: the bill's quantity / yield (what the process loses is in it).
// required: order x quantity / yield x (1 + scrap): the allowance is issued, not costed. Both rounded up to a
// millionth. Co- and by-products: order x quantity comes out. revision: '' any that may be used.
struct SnapshotComponent {
    int lineNo = 0;
    std::string kind;  // component, co_product or by_product
    ItemId item;
    std::string revision;
    Quantity perOne, required;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    std::string designators;
    std::vector<SnapshotSubstitute> substitutes;
};
struct SnapshotDocument {
    DocumentRevisionId revision;
    std::optional<int> opNo;
};
struct Snapshot {
    std::optional<BomId> bom;
    std::optional<RoutingId> routing;
    std::vector<SnapshotComponent> components;
    std::vector<SnapshotOperation> operations;
    std::vector<SnapshotDocument> documents;
};
// Bill, routing and papers in force on that day, phantoms dissolved. An empty revision: the one in force.
// `alternate` names another bill, another routing, or both; what has no such alternate is the usual one. `serial`:
// the first serial to be made, for effectivity by serial; none: one after all that were made so far. Refuses
// "engineering.bom.none" where the item has neither bill nor routing, "engineering.alternate.none",
// "engineering.phantom.none" and "engineering.variant.choose".
Snapshot snapshot(const db::Read&, ItemId, const std::string& revision, const std::string& alternate, Quantity quantity,
                  Date on, const std::string& serial = {});

// The revision to make, buy or sell from that day on (a change order by date or by serial may be under way).
std::string revisionInForce(const db::Read&, ItemId, Date on, const std::string& serial = {});

// Life cycle: adds a reason where this may not be bought, made or sold ("engineering.state.buy/make/sell").
enum class Use { buy, make, sell };
void checkUse(const db::Read&, ItemId, std::string_view revision, Use, db::Reasons&, std::string_view field);

void install(db::Actions&);

}  // namespace engineering
