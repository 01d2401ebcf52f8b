// The label of a handling unit after GS1: who sends it to whom, what is in it, its SSCC in figures and as a bar code (00).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/label.h"
#include "warehouse/units.h"

namespace warehouse {

enum class Which { one, within, order };  // this unit; and all units in it; all units of its order that are here

struct UnitToLabel {
    UnitOnLabel unit;
    std::string firm, carrier, receiver;
    std::vector<std::string> sender, address;  // lines
};
// The outermost first, each followed by what stands in it; at most 500. Nothing where there is no such unit.
std::vector<UnitToLabel> unitsToLabel(const db::Read&, HandlingUnitId, Which);

// A pallet's label says who sends it, all of the address and what is in it line by line; that of a box or carton is
// small and says to whom, for which order and what.
desk::LabelText labelText(const UnitToLabel&);
QSizeF usualSize(PackKind);  // millimetres: A6 for pallets and crates, 100 by 70 for boxes and cartons

}  // namespace warehouse
