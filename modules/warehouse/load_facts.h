// What the verbs of loading ask of a load.
#pragma once
#include "warehouse/loads.h"

namespace warehouse {

struct LoadFacts {
    TruckLoadId load;
    SiteId site;
    std::string number, carrier, state;
    std::optional<BinId> dock;
    std::optional<db::Instant> leavesAt;
};
BOOST_DESCRIBE_STRUCT(LoadFacts, (), (load, site, number, carrier, state, dock, leavesAt))

LoadFacts theLoad(const db::Read&, TruckLoadId);  // refuses "warehouse.load.none"
void checkLoading(const LoadFacts&, db::Reasons&);
std::vector<HandlingUnitId> unitsOn(const db::Read&, TruckLoadId);  // the outermost
// The unit and all in it is on the load now, or on none.
void putOn(db::Tx&, HandlingUnitId, std::optional<TruckLoadId>);

}  // namespace warehouse
