#include "warehouse/scan.h"

#include <algorithm>
#include <cctype>

#include "warehouse/unit_facts.h"

namespace warehouse {
namespace {

std::optional<HandlingUnitId> unitOf(const db::Read& read, const std::string& sscc) {
    return read.find<HandlingUnitId>(R"sql(select handling_unit_id from handling_unit where sscc = $1)sql", sscc);
}

bool isSscc(const std::string& code) {
    return code.size() == 18 && std::ranges::all_of(code, [](unsigned char c) { return std::isdigit(c) != 0; }) &&
           gs1::checks(code);
}

std::optional<WarehouseTaskId> taskOf(const db::Read& read, HandlingUnitId unit) {
    return read.find<WarehouseTaskId>(R"sql(
        select warehouse_task_id from warehouse_task where handling_unit_id in ($1, $2) and state = 'open'
        order by priority, warehouse_task_id limit 1
    )sql", unit, outermost(read, unit));
}

}  // namespace

Meaning understand(const db::Read& read, std::string_view scanned, Date today, std::optional<ItemId> within) {
    Meaning meaning;
    const std::string code{scanned};
    if (isSscc(code)) meaning.unit = unitOf(read, code);
    if (!meaning.unit) {
        meaning.pickList = read.find<PickListId>(R"sql(select pick_list_id from pick_list where number = $1)sql", code);
        meaning.load = read.find<TruckLoadId>(R"sql(select truck_load_id from truck_load where number = $1)sql", code);
        if (meaning.pickList || meaning.load) return meaning;
        meaning.stock = inventory::understand(read, scanned, today, within);
    }
    if (meaning.stock.label && !meaning.stock.label->sscc.empty()) {
        meaning.unit = unitOf(read, meaning.stock.label->sscc);
        if (!meaning.unit)
            db::refuse("warehouse.scan.sscc",
                       "The label names unit {sscc}, which is none of ours. Receive what is in it, and scan that.",
                       {{"sscc", meaning.stock.label->sscc}});
    }
    if (meaning.unit) meaning.task = taskOf(read, *meaning.unit);
    return meaning;
}

}  // namespace warehouse
