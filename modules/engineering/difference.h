// Two bills of material side by side.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

struct LineDifference {
    std::string change;  // added, removed or changed
    int lineNo = 0;      // in the second bill; in the first where it was removed
    ItemId item;
    std::string number, kind;
    Quantity before, after;            // for one made, as the bills say; zero where it is not there
    UnitPrice costBefore, costAfter;   // of it, for one made
    std::vector<std::string> fields;   // what is different of a changed line: quantity, op_no, scrap ...
};
// `time`: milliseconds of run time for one made, by the routings of the same revision and alternate (also drafts).
struct BomDifference {
    std::vector<LineDifference> lines;
    UnitPrice materialBefore, materialAfter, workBefore, workAfter;
    std::int64_t timeBefore = 0, timeAfter = 0;
    Percent yieldBefore, yieldAfter;
};
// What becomes of the first bill where it turns into the second: by today's costs at the site. Lines are matched by
// kind and item, in their order. Needs the right cost.see to show.
BomDifference bomDifference(const db::Read&, BomId before, BomId after, SiteId, Date on);

}  // namespace engineering
