// A serial or lot side by side: as it was designed, as it was built, and as it stands now.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

// A lot that went in: how much, by which order and operation, when, by whom, on which machine.
struct BuiltLot {
    LotId lot;
    std::string number, revision;
    Quantity quantity;
    std::string workOrder;
    std::optional<int> opNo;
    db::Instant at;
    std::string employee, machine;  // '' where nobody said
};
struct BuiltPart {
    ItemId item;
    std::string number;
    Quantity designed;               // by the bill the order was released with, for all pieces of the lot
    std::string designedRevision;    // only this one was to be taken; '' any
    std::vector<BuiltLot> built;     // by the order that made it
    std::vector<BuiltLot> maintained;  // with what rework put in later; nothing once it was taken apart
    Quantity builtQuantity() const;
    Quantity maintainedQuantity() const;
};
struct Built {
    LotId lot;
    std::string item, number, revision;
    std::string workOrder;            // that made it, '' where it was bought or came before the books
    std::vector<std::string> reworks;  // orders that worked on it later
    std::string takenApart;           // by this order, '' while it is whole
    std::vector<BuiltPart> parts;     // by the line of the bill, then what is in it though the bill does not say so
};
// Refuses "engineering.lot.unknown". A lot that rework made of another is followed back to the first and on to the last.
Built built(const db::Read&, LotId);

}  // namespace engineering
