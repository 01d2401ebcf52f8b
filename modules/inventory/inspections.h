// Goods that a released inspection plan asks about (tables of quality): whoever brings them opens their inspection in the
// same commit, and they stay in a bin for inspection until somebody has decided. How they are sampled and what becomes of
// them is quality's (quality/inspections.h).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "inventory/inventory.h"

namespace inventory {

struct InspectedLot {
    LotId lot;
    BinId bin;
    Quantity quantity;
};
// What came, or was made. Without lots: pieces at an operation, `quantity` of them.
struct Inspected {
    const char* occasion;  // incoming, in_process, final
    ItemId item;
    std::string revision;
    SiteId site;
    std::optional<PartyId> supplier{};
    std::optional<SupplyId> supply{};
    std::optional<WorkOrderId> workOrder{};
    std::optional<int> opNo{};
    Quantity quantity{};
    std::vector<InspectedLot> lots{};
};

// Whether these goods will wait for a decision: a plan is released for them, and the record of their source does not pass
// them by. They must come into a bin for inspection then.
bool mustWait(const db::Read&, const Inspected&);
// The reason "inventory.inspection.bin" where goods that must wait would come into another bin.
void checkInspectionBin(const db::Read&, const Inspected&, BinId, db::Reasons&);
// Writes what is due; nothing where no plan asks. What comes for one supply, or is reported of one work order at one
// operation, before anybody has drawn a sample is one inspection lot. A lot that is skipped is written down as such.
std::optional<InspectionId> openInspection(db::Tx&, const Inspected&);
// Refuses "inventory.inspection.waiting" where a lot would leave its bin for inspection before it was decided on,
// "inventory.inspection.scrap" where it would be scrapped there (no `to`), and "inventory.quarantine.waiting" where it
// would leave quarantine while nobody has decided what becomes of it (quality/nonconformance.h).
void requireDecided(const db::Read&, LotId, BinId from, std::optional<BinId> to, Quantity);

}  // namespace inventory
