// Work that was done before the firm used this program, or in another one: kept as what it was. It moves no stock, costs
// nothing here and owes nothing: what came of it is in the opening stock, and what it cost is in the books it was paid from.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace production {

using namespace tl;
using db::Date;

// An operation as it was worked. `hours`: millionths of an hour, of all people and machines together.
struct ImportOperation {
    int opNo = 0;  // above zero, each once
    std::string name;
    WorkCenterId workCenter;
    Quantity hours;
    std::optional<Date> startedOn, endedOn;  // absent: the source does not say
};
// production.importWorkOrder: one order of another program, closed. Its number is the source's own, and must not be one
// that this program would give ("production.import.own"). No more came out than was ordered; pieces that were lost have
// their reason. Days that the source does not say are the day of the import.
struct ImportWorkOrder {
    std::string number;
    ItemId item;
    std::optional<SiteId> site;
    Quantity ordered, good, scrapped;
    std::optional<ReasonId> scrapReason;  // of kind scrap
    std::optional<Date> startedOn, endedOn, dueOn;
    std::vector<ImportOperation> operations;
};
struct WorkOrderImported {
    WorkOrderId order;
    std::string number;
};

extern const db::Action<ImportWorkOrder, WorkOrderImported> importWorkOrderAction;

// Done by the thousand, so the verb collects what stands against it itself, before it writes.
void check(const db::Read&, const ImportWorkOrder&, db::Reasons&);
WorkOrderImported importWorkOrder(db::Tx&, const ImportWorkOrder&);

void addHistory(db::Actions&);

}  // namespace production
