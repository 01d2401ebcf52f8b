#include "inventory/facts.h"

namespace inventory {

SupplyFacts theSupply(const db::Read& read, SupplyId supply) {
    auto found = read.find<SupplyFacts>(R"sql(
        select supply_id, item_id, site_id, kind, state, quantity, received, version from supply where supply_id = $1
    )sql", supply);
    if (!found)
        db::refuse("inventory.supply.unknown", "There is no such expected supply. Choose one from the list.",
                   {}, "supply");
    return std::move(*found);
}

void checkOpen(const db::Read& read, const SupplyFacts& supply, std::string_view permission,
               db::Reasons& reasons) {
    checkSite(read, permission, supply.siteId, reasons, "supply");
    if (supply.state != "open")
        reasons.add("inventory.supply.closed",
                    "This supply is closed: nothing more comes of it. Expect a new one.", {}, "supply");
    if (supply.kind != "hand")
        reasons.add("inventory.supply.document", "This supply belongs to a document. Change it there.", {},
                    "supply");
}

}  // namespace inventory
