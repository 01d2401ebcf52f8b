// What a scanned code means here: a GS1 label, an item, a lot or a bin. Screens ask it; it changes nothing.
#pragma once
#include <optional>
#include <string>

#include "database/transaction.h"
#include "shared/gs1.h"
#include "shared/ids.h"

namespace inventory {
using namespace tl;

struct Meaning {
    std::optional<gs1::Label> label;  // where it was a GS1 label
    std::optional<ItemId> item;
    std::string lotNumber;            // a lot or serial as the label says it, whether we know it or not
    std::optional<LotId> lot;         // where we know it: the newest revision of that number
    std::optional<BinId> bin;
    bool any() const { return item || lot || bin || !lotNumber.empty(); }
};
// In this order: a GS1 label (its GTIN names the item), an item's number, a GTIN alone, a bin as "A-01" or "MAIN/A-01",
// a lot's number, alone or behind its item's ("FG-500/L-7"). With `within` a lot is looked for among that item's lots
// only, before all else but labels. Nothing where nobody knows the code. Refuses what gs1::read refuses,
// "inventory.scan.gtin" for a label of no item of ours, and "inventory.scan.several" for a bin that stands in several
// warehouses.
Meaning understand(const db::Read&, std::string_view code, db::Date today, std::optional<ItemId> within = {});
// Stored with any number of zeros in front.
std::optional<ItemId> itemOfGtin(const db::Read&, std::string_view gtin);

}  // namespace inventory
