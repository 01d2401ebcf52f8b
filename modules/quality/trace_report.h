// The trace report: what of a record's goods was made of which lots of which suppliers, and which customers have what was
// made of them, with quantities, deliveries and inspections. Quantities are those that were written down, lot by lot: what
// of a mixed lot is in which piece nobody knows, so no shares are made up.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "production/trace.h"
#include "quality/thread.h"

namespace quality {

// A lot that the report is about.
struct TracedGoods {
    LotId lot;
    std::string item, itemName, number, unit;
    Quantity onHand;     // with us
    bool onHold = false;
};
// A lot behind them that nothing of ours went into: bought, or counted in.
struct TracedSource {
    LotId lot;
    std::string item, itemName, number, unit;
    std::optional<Quantity> quantity;  // that went into the lots of the report; none: it is one of them
    Quantity received;
    std::optional<Instant> receivedAt;  // first
    std::string suppliers;              // whose it was, as its receipts and inspections say
    bool mixed = false;                 // kept without lots: what came before cannot be told apart
};
struct TracedDelivery {
    LotId lot;
    ShipmentId shipmentId;
    std::string item, number, unit;  // the lot's
    std::string customer, order, shipment;
    Date shippedOn;
    Quantity quantity, returned;
    bool meant = false;  // what the report is about left with it
};
struct TracedCheck {
    InspectionId inspectionId;
    std::string number, occasion, state;  // state: what its sample said, once it was decided
    std::string item, lot, unit, supplier;
    Quantity quantity, freed, rejected;
    Instant openedAt;
    std::optional<Instant> decidedAt;
};
struct TraceReport {
    ThreadNode of;
    std::vector<TracedGoods> goods;
    std::vector<TracedSource> sources;
    std::vector<production::Traced> back, forth;  // which lot into which: before these goods, and after
    std::map<LotId, std::string> units;           // that the quantities of their inputs count in
    std::vector<TracedDelivery> deliveries;
    std::vector<TracedCheck> checks;
    bool cut = false;  // there is more than it says
};

inline constexpr int mostReported = 2'000;  // lots, deliveries and inspections, each
inline constexpr int mostSteps = 50'000;    // of the genealogy that are read, of all its lots together
// Nothing where there is no such record, or this person may not see it. No goods where it has nothing to do with any.
std::optional<TraceReport> traceReport(const db::Read&, const ThreadRef&, int steps = mostSteps);

// The lots that a record is about, and with which lines they left where it is about a delivery (trace_goods.cpp).
struct MeantGoods {
    std::vector<LotId> lots;
    std::vector<ShipmentLineId> lines;
    bool onlyLines = false;  // it is about these deliveries, and not about all there are of the lots
    bool cut = false;
};
MeantGoods meantGoods(const db::Read&, const ThreadRef&, int most = mostReported);

}  // namespace quality
