// What holds for an item when it is added and when it is changed.
#pragma once
#include "inventory/facts.h"

namespace inventory {

std::vector<SiteId> allSites(const db::Read&);
void checkCategory(const db::Read&, ItemCategoryId, db::Reasons&);
// A revision that is made and bought at once; nothing where the item has it already.
void addRevision(db::Tx&, ItemId, std::string_view revision);
// 8, 12, 13 or 14 digits with a right check digit (GS1 General Specifications 7.9), or nothing.
void checkGtin(std::string_view gtin, db::Reasons&);

}  // namespace inventory
