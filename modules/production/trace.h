// Where a lot came from and where it went: over all levels of the genealogy, and to the customers.
#pragma once
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace production {

using namespace tl;
using db::Date;

// So much of `input` went into `output`. Level 1 stands beside the lot that was asked for.
struct Traced {
    int level = 0;
    LotId output, input;
    std::string outputItem, outputLot, inputItem, inputLot;
    Quantity quantity;  // of the input, all reports together
    WorkOrderId order;
    std::string orderNumber;
    std::optional<int> opNo;
};
struct Trace {
    std::vector<Traced> edges;  // by level
    bool cut = false;           // there is more than this
};
inline constexpr int mostLevels = 40;
inline constexpr int mostEdges = 20'000;
// What the lot is made of, and what that is made of. Reads by the index of outputs, a lot once on a level, so its cost
// grows with what it finds and not with the genealogy. Things kept without lots cannot be told apart: no trace goes on
// through them, and none begins there.
Trace traceBack(const db::Read&, LotId, int levels = mostLevels, int most = mostEdges);
// What was made of it, and what that went into.
Trace traceForward(const db::Read&, LotId, int levels = mostLevels, int most = mostEdges);

// Goods of the lot, or made with it, that left for a customer.
struct SentOut {
    LotId lot;
    std::string item, number;  // the lot's
    std::string shipment, order, customer;
    Date shippedOn;
    Quantity quantity, returned;
};
std::vector<SentOut> sentOut(const db::Read&, LotId, int most = mostEdges);

}  // namespace production
