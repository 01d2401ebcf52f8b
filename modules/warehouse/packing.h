// How goods are packed without anybody saying so: full cartons, cartons on pallets, by the item's packing.
#pragma once
#include "warehouse/unit_facts.h"

namespace warehouse {

struct Level {
    int level = 1;
    PackKind kind = PackKind::carton;
    std::int64_t holds = 0;  // level 1: millionths of the stocking unit; above: units of the level below
    std::int64_t tare = 0;   // grams
};
BOOST_DESCRIBE_STRUCT(Level, (), (level, kind, holds, tare))
std::vector<Level> packingOf(const db::Read&, ItemId);  // the inmost first

// The SSCCs of one site, one after the other.
class Sscc {
public:
    Sscc(db::Tx&, SiteId);
    bool known() const { return !prefix_.empty(); }  // whether the site has a company prefix
    std::string next();                              // refuses "gs1.sscc.full"

private:
    db::Tx& tx_;
    SiteId site_;
    db::Date today_;
    std::string prefix_;
    int extension_ = 0;
};

// Loose goods of one lot in one bin, for an order or for stock.
struct Loose {
    SiteId site;
    LotId lot;
    BinId bin;
    Quantity quantity;
    std::optional<SalesOrderId> order;
};
struct Packed {
    std::vector<HandlingUnitId> made;       // new units, those inside too
    std::vector<HandlingUnitId> outermost;  // the units that hold it now, new or filled up
    Quantity loose;                         // what stays loose
};
// For an order: its open carton is filled up, then full cartons, the rest in an open one; several cartons of it are
// put on a pallet where the packing has that level, and what is full is closed. For stock: full packs only, the rest
// stays loose.
Packed packGoods(db::Tx&, const Loose&);

}  // namespace warehouse
