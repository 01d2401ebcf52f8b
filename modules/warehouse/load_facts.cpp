#include "warehouse/load_facts.h"

#include "warehouse/unit_facts.h"

namespace warehouse {

LoadFacts theLoad(const db::Read& read, TruckLoadId load) {
    auto found = read.find<LoadFacts>(R"sql(
        select truck_load_id as load, site_id as site, number, carrier, state, dock_bin_id as dock, leaves_at
        from truck_load where truck_load_id = $1
    )sql", load);
    if (!found) db::refuse("warehouse.load.none", "There is no such load. Choose one from the list.", {}, "load");
    return std::move(*found);
}

void checkLoading(const LoadFacts& load, db::Reasons& reasons) {
    if (load.state != "loading")
        reasons.add("warehouse.load.state", "{load} is in state '{state}': nothing goes onto it or off it. Choose another load.",
                    {{"load", load.number}, {"state", load.state}}, "load");
}

std::vector<HandlingUnitId> unitsOn(const db::Read& read, TruckLoadId load) {
    return read.all<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit
        where truck_load_id = $1 and parent_id is null and state in ('open', 'closed') order by handling_unit_id
    )sql", load);
}

void putOn(db::Tx& tx, HandlingUnitId unit, std::optional<TruckLoadId> load) {
    for (const auto part : within(tx, unit))
        tx.run(R"sql(
            update handling_unit set truck_load_id = $2, version = version + 1 where handling_unit_id = $1
        )sql", part, load);
}

}  // namespace warehouse
