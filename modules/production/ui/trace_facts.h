// A lot's trace: what went into it and what it went into, as far as there is anything, and to whom that left.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "production/production.h"

namespace production::ui {

enum class Way { back, forth };

// One line of the outline, below the one it hangs on.
struct TraceNode {
    enum class Kind { lot, shipment, lost } kind = Kind::lot;
    int depth = 0;
    std::int64_t id = 0;               // of the lot or the shipment
    std::string number, what, unit;    // the lot and its item, or the shipment and its customer
    Quantity quantity, returned;       // that went in, or left; of it come back
    std::string order, employee, machine;  // by which work order, by whom, on which machine; '' unsaid
    std::int64_t orderId = 0;          // of the work order, or of the sales order that was shipped
    std::optional<int> opNo;
    Instant at;
    bool again = false;                // stands above already, with all that hangs on it
};

constexpr std::size_t mostNodes = 5000;  // more than anybody reads; the outline ends there and says so

// In the order they happened, depth first. Forward also the shipments of the lot itself.
std::vector<TraceNode> trace(const db::Read&, LotId, Way);

struct TracedLot {
    LotId lotId;
    std::string number, item, itemName, unit, revision;
    Quantity onHand;
    bool onHold = false;
};
std::optional<TracedLot> tracedLot(const db::Read&, LotId);

}  // namespace production::ui
