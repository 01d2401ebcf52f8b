// What a routing must be, and how its operations are written down.
#pragma once
#include "engineering/facts.h"
#include "engineering/ways.h"

namespace engineering {

struct RoutingFacts {
    RoutingId routingId;
    ItemId itemId;
    std::string number, revision, alternate, state;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RoutingFacts, (), (routingId, itemId, number, revision, alternate, state, version))

RoutingFacts theRouting(const db::Read&, RoutingId);  // refuses "engineering.routing.unknown"
std::string nameOf(const RoutingFacts&);

// All that is wrong with operations as they are given, each beside its field.
void checkStages(const db::Read&, const std::vector<RoutingStage>&, const std::vector<StageStep>&,
                 const std::vector<StageAlternate>&, db::Reasons&);
void writeStages(db::Tx&, RoutingId, const std::vector<RoutingStage>&, const std::vector<StageStep>&,
                 const std::vector<StageAlternate>&);
// All that stands against releasing the routing as it stands in the database.
void checkReleasable(const db::Read&, const RoutingFacts&, db::Reasons&);
void markReleased(db::Tx&, RoutingId);
// A draft with the operations, steps and alternates of another.
RoutingId copyOperations(db::Tx&, RoutingId from, ItemId, const std::string& revision, const std::string& alternate);

}  // namespace engineering
