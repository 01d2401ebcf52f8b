// What the verbs of this module ask of texts, numbers and versions.
#pragma once
#include <optional>
#include <string_view>

#include "database/transaction.h"
#include "shared/ids.h"

namespace warehouse {

// Adds a reason where a text that is needed is empty, or longer than `most` characters.
void checkNamed(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 100);
void checkLength(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 100);
// A code stands before or behind a '/' on labels.
void checkCode(db::Reasons&, std::string_view field, std::string_view code);
void checkLimit(db::Reasons&, std::string_view field, std::optional<std::int64_t>);  // 0 to a million million
void checkVersion(db::Reasons&, std::string_view what, std::int64_t given, std::int64_t now);

struct BinPlace {
    tl::BinId bin;
    tl::SiteId site;
    tl::WarehouseId warehouse;
    std::string code;  // WAREHOUSE/BIN
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(BinPlace, (), (bin, site, warehouse, code, kind))
BinPlace binPlace(const db::Read&, tl::BinId, std::string_view field = "bin");  // refuses "warehouse.bin.none"

// A dock is an outbound bin of the site.
void checkDock(const db::Read&, tl::SiteId, tl::BinId dock, db::Reasons&);
// The bin where goods of a zone change hands: of the warehouse, and one that may be promised from.
void checkHandover(const db::Read&, tl::WarehouseId, std::optional<tl::BinId>, db::Reasons&);

void requireItem(const db::Read&, tl::ItemId, std::string_view field = "item");  // refuses "warehouse.item.none"

}  // namespace warehouse
