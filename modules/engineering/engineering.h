// What things are made of: bills of material and the parts they come down to.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace engineering {

using namespace tl;
using db::Date;

// `quantity`, above zero, in any unit of the component, goes into one of the item made, from validFrom through
// validTo (absent: until changed). A component may stand in several lines.
struct BomLine {
    ItemId item;
    Measure quantity;
    Date validFrom;
    std::optional<Date> validTo;
};
// engineering.addBom: released at once; one bill for each revision of an item (absent: the current one).
// Refuses what would make an item a part of itself on any level ("engineering.bom.cycle").
struct AddBom {
    ItemId item;
    std::string revision;
    std::vector<BomLine> lines;
};
struct BomAdded {
    BomId bom;
};

void check(const db::Read&, const AddBom&, db::Reasons&);
BomAdded addBom(db::Tx&, const AddBom&);

extern const db::Action<AddBom, BomAdded> addBomAction;

void install(db::Actions&);

// One of all the parts of an item, on whatever level. `depth`: the deepest level it stands on, 1 directly below.
struct Component {
    ItemId item;
    std::string number;
    Quantity quantity;  // for one made, all places together; a rest below a millionth counts as one
    int depth = 0;
};
// The distinct parts of one item made on that day: lines valid then, of the released bill of each item's current
// revision. By depth, then number. Refuses "engineering.bom.deep" beyond 60 levels, and "number.overflow".
std::vector<Component> explode(const db::Read&, ItemId, Date on);

}  // namespace engineering
