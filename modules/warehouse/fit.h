// What is to be put down, what a bin is like and what lies in it: the questions behind put-away, and their pure rules.
#pragma once
#include "warehouse/places.h"
#include "warehouse/unit_facts.h"

namespace warehouse {

// What of a lot lies somewhere or is to be put down.
struct Goods {
    ItemId item;
    LotId lot;
    Quantity quantity;
    Quantity loose;  // of it outside handling units
    std::int64_t weight = 0, volume = 0;  // of one stocking unit: grams, cubic centimetres
    std::string number;                   // of the item
    std::string hazard;
    std::optional<BinTypeId> binType;  // into such a bin only
    bool onHold = false;
};
BOOST_DESCRIBE_STRUCT(Goods, (), (item, lot, quantity, loose, weight, volume, number, hazard, binType, onHold))

// What is put down at once: loose goods, or a unit with all in it.
struct Burden {
    std::vector<Goods> goods;
    std::int64_t gross = 0;  // of the units, grams
    int units = 0;           // handling units that stand by themselves
};
std::int64_t weightOf(const Burden&);  // grams: loose goods and units
std::int64_t volumeOf(const Burden&);  // cubic centimetres of the goods

struct BinLook {
    BinId bin;
    WarehouseId warehouse;
    std::string code, kind;
    std::string locked, lockReason;
    std::optional<ZoneId> zone;
    std::optional<BinTypeId> type;
    std::int64_t maxWeight = 0, maxVolume = 0, maxUnits = 0;  // 0: no limit
    Mixing mixing = Mixing::any;
    std::optional<ItemId> faceItem;  // picked from for this item only
    Quantity faceTo;
    bool limited() const { return maxWeight > 0 || maxVolume > 0 || maxUnits > 0 || mixing != Mixing::any || faceItem; }
};
BOOST_DESCRIBE_STRUCT(BinLook, (),
                      (bin, warehouse, code, kind, locked, lockReason, zone, type, maxWeight, maxVolume, maxUnits, mixing,
                       faceItem, faceTo))

Burden burdenOf(const db::Read&, const PutAway&);
std::optional<BinLook> lookAt(const db::Read&, BinId);
// What lies in the bin and what the open tasks bring to it, but this one.
Burden contentsOf(const db::Read&, BinId, std::optional<WarehouseTaskId> but = {});

// The rules by themselves: kind and lock and type of the bin, then its limits with what lies there.
std::optional<db::Refusal> unsuited(const BinLook&, const Burden& coming, std::string_view field);
std::optional<db::Refusal> crowded(const BinLook&, const Burden& there, const Burden& coming, std::string_view field);
// Dangerous goods beside what they must lie apart from, there or on the way there.
std::optional<db::Refusal> dangerous(const db::Read&, const BinLook&, const Burden& coming,
                                     std::optional<WarehouseTaskId> but, std::string_view field);

}  // namespace warehouse
