// What the trace report reads of many lots, deliveries or orders at once: a statement for each few hundred of them.
#pragma once
#include <set>
#include <span>

#include "quality/trace_report.h"

namespace quality {

inline constexpr std::size_t readAtOnce = 200;  // ids of one statement

struct SourceFacts {
    Quantity received;
    std::optional<Instant> receivedAt;  // first
    std::string suppliers;              // whose it was, by commas
};
// What is not there is not in them.
std::map<LotId, TracedGoods> goodsOf(const db::Read&, const std::set<LotId>&);
std::map<LotId, SourceFacts> sourceFactsOf(const db::Read&, const std::set<LotId>&);
// Of these lots those that something went into, or that went into something.
std::vector<LotId> madeOfSomething(const db::Read&, std::span<const LotId>);
std::vector<LotId> usedInSomething(const db::Read&, std::span<const LotId>);

// At most mostReported of each; `cut` is set where there may be more.
std::vector<TracedDelivery> deliveriesOfLines(const db::Read&, std::span<const ShipmentLineId>);
std::vector<TracedDelivery> deliveriesOfLots(const db::Read&, std::span<const LotId>, bool& cut);
std::vector<TracedCheck> checksOfLots(const db::Read&, std::span<const LotId>, bool& cut);
std::vector<TracedCheck> checksOfOrders(const db::Read&, std::span<const WorkOrderId>, bool& cut);

}  // namespace quality
