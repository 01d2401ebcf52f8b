// How a warehouse is laid out and what may lie where: zones, kinds of bins, what items want, dangerous goods, locks.
//
// A bin without a rule takes anything. Put-away obeys: the bin type an item asks for, a lock, the weight, the volume
// and the handling units a bin takes, what may lie beside each other in it, and which dangerous goods lie apart. It
// prefers: the item's zone, bins where the item lies already, bins of the item's class (A near the doors), empty
// bins, the walking order. What the open tasks bring to a bin counts as lying there.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"
#include "warehouse/units.h"

namespace warehouse {

BOOST_DEFINE_ENUM_CLASS(Mixing, any, one_item, one_lot)
BOOST_DEFINE_ENUM_CLASS(Abc, A, B, C)
BOOST_DEFINE_ENUM_CLASS(LotChoice, fefo, fifo, lifo, hand)  // which lot of an item leaves first
BOOST_DEFINE_ENUM_CLASS(Apart, bin, zone)
BOOST_DEFINE_ENUM_CLASS(Lock, in, out, both)

// ---------------------------------------------------------------- zones and bins

// A high bay has a hand-over bin: what is carried out of the zone or into it is set down there, and carried on by a
// task of its own. It is a bin of the warehouse that may be promised from.
struct AddZone {
    WarehouseId warehouse;
    std::string code, name;
    std::optional<BinId> handover;
};
// Here and below `version` is the one that was opened, 0 where there is nothing yet ("warehouse.record.stale").
struct ChangeZone {
    ZoneId zone;
    std::int64_t version = 0;
    std::string name;
    std::optional<BinId> handover;
};
struct ZoneState {
    ZoneId zone;
    std::int64_t version = 0;
};

// Grams, cubic centimetres, handling units; absent: no limit. Any goods lie together where `mixing` is absent.
struct AddBinType {
    std::string code, name;
    std::optional<std::int64_t> maxWeight, maxVolume, maxUnits;
    std::optional<Mixing> mixing;
};
// The whole of it: what is absent has no limit any more. What lies in its bins stays there.
struct ChangeBinType {
    BinTypeId binType;
    std::int64_t version = 0;
    std::string name;
    std::optional<std::int64_t> maxWeight, maxVolume, maxUnits;
    std::optional<Mixing> mixing;
};
struct BinTypeState {
    BinTypeId binType;
    std::int64_t version = 0;
};

// The whole rule of a bin but its lock: what is absent is not said. Zone and parent are of its own warehouse.
struct SetBinRule {
    BinId bin;
    std::int64_t version = 0;
    std::optional<ZoneId> zone;
    std::optional<BinTypeId> binType;
    std::optional<BinId> parent;  // the bin it is a part of
    std::optional<Abc> abc;
};
// Location lock-down: nothing goes in, nothing comes out, or neither, whoever asks; only a count goes on. Where nothing
// comes out nothing is set aside: who had goods there is given others, or waits. It is still counted and valued.
struct LockBin {
    BinId bin;
    Lock locked = Lock::both;
    std::string reason;
};
struct UnlockBin {
    BinId bin;
};
struct BinRuleState {
    BinId bin;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- items

// The whole of it: absent: class C, first expiry first, weight and volume unknown, no danger, anywhere.
struct SetItemStorage {
    ItemId item;
    std::int64_t version = 0;
    std::optional<Abc> abc;
    std::optional<LotChoice> picking;
    std::optional<std::int64_t> weight, volume;  // grams and cubic centimetres of one stocking unit
    std::string hazard;                          // class of dangerous goods (ADR: 3, 4.1, 5.1, 8 ...)
    std::optional<ZoneId> zone;                  // put away here first
    std::optional<BinTypeId> binType;            // into such a bin only
};
struct ItemStorageState {
    ItemId item;
    std::int64_t version = 0;
};

// Two classes that do not lie in one bin, or not in one zone; absent: they may again. Two items of one class too,
// where both are the same.
struct SetHazardRule {
    std::string hazard, other;
    std::optional<Apart> apart;
};
struct HazardRuleSet {
    std::string hazard, other;
};

// How an item is packed, the inmost first; the whole of it, none: it is not packed.
struct PackLevel {
    PackKind kind = PackKind::carton;
    Quantity holds;                      // level 1: stocking units; above: packs of the level below, whole
    std::optional<ItemId> material;      // the packing as an item of ours
    std::optional<std::int64_t> tare;    // grams of the empty pack
};
struct SetPacking {
    ItemId item;
    std::vector<PackLevel> levels;  // at most 5
};
struct PackingSet {
    ItemId item;
    int levels = 0;
};

extern const db::Action<AddZone, ZoneState> addZoneAction;
extern const db::Action<ChangeZone, ZoneState> changeZoneAction;
extern const db::Action<AddBinType, BinTypeState> addBinTypeAction;
extern const db::Action<ChangeBinType, BinTypeState> changeBinTypeAction;
extern const db::Action<SetBinRule, BinRuleState> setBinRuleAction;
extern const db::Action<LockBin, BinRuleState> lockBinAction;
extern const db::Action<UnlockBin, BinRuleState> unlockBinAction;
extern const db::Action<SetItemStorage, ItemStorageState> setItemStorageAction;
extern const db::Action<SetHazardRule, HazardRuleSet> setHazardRuleAction;
extern const db::Action<SetPacking, PackingSet> setPackingAction;

ZoneState addZone(db::Tx&, const AddZone&);
ZoneState changeZone(db::Tx&, const ChangeZone&);
BinTypeState addBinType(db::Tx&, const AddBinType&);
BinTypeState changeBinType(db::Tx&, const ChangeBinType&);
BinRuleState setBinRule(db::Tx&, const SetBinRule&);
BinRuleState lockBin(db::Tx&, const LockBin&);
BinRuleState unlockBin(db::Tx&, const UnlockBin&);
ItemStorageState setItemStorage(db::Tx&, const SetItemStorage&);
HazardRuleSet setHazardRule(db::Tx&, const SetHazardRule&);
PackingSet setPacking(db::Tx&, const SetPacking&);

// ---------------------------------------------------------------- where goods go

// Goods that lie in a bin and look for their place: loose ones of a lot, or a whole unit.
struct PutAway {
    BinId from;
    LotId lot;
    Quantity quantity;
    std::optional<HandlingUnitId> unit{};  // then lot and quantity are not looked at
};
struct Proposal {
    std::optional<BinId> bin;  // in the same warehouse; none: no bin takes it
    // Why there: on_hold, zone_full, its_zone, lies_there, its_class, empty, room; nowhere: no bin takes it.
    std::string why;
    std::optional<db::Refusal> against;  // nowhere: what the bin that was asked first lacks; none: there is no such bin
};
// Storage for what may be used, quarantine for what is on hold; never inbound, inspection or a dock.
Proposal putAwayBin(const db::Read&, const PutAway&);
// How a bin suits them: what put-away looks at, and what speaks against it.
struct Suited {
    BinId bin;
    std::string code;                    // WAREHOUSE/BIN
    std::optional<bool> itsZone;         // in the zone the item wants; none: it wants none
    bool sameItem = false;               // the item lies there already
    bool itsClass = false, empty = false;
    std::optional<db::Refusal> against;  // nothing: it takes them
};
// The first so many of the warehouse's bins of the kind these goods go to, in the order in which put-away asks them, with
// those that are locked or of another type than the item wants. The first that takes them is putAwayBin's.
std::vector<Suited> suitedBins(const db::Read&, const PutAway&, int most);
// What speaks against these goods in that bin; nothing: it takes them. `task`: what it brings is not counted twice.
std::optional<db::Refusal> misfit(const db::Read&, const PutAway&, BinId,
                                  std::optional<WarehouseTaskId> task = {}, std::string_view field = "to");

}  // namespace warehouse
