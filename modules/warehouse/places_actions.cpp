#include "shared/numbers.h"
#include "warehouse/places.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(AddZone, (), (warehouse, code, name, handover))
BOOST_DESCRIBE_STRUCT(ChangeZone, (), (zone, version, name, handover))
BOOST_DESCRIBE_STRUCT(ZoneState, (), (zone, version))
BOOST_DESCRIBE_STRUCT(AddBinType, (), (code, name, maxWeight, maxVolume, maxUnits, mixing))
BOOST_DESCRIBE_STRUCT(ChangeBinType, (), (binType, version, name, maxWeight, maxVolume, maxUnits, mixing))
BOOST_DESCRIBE_STRUCT(BinTypeState, (), (binType, version))
BOOST_DESCRIBE_STRUCT(SetBinRule, (), (bin, version, zone, binType, parent, abc))
BOOST_DESCRIBE_STRUCT(LockBin, (), (bin, locked, reason))
BOOST_DESCRIBE_STRUCT(UnlockBin, (), (bin))
BOOST_DESCRIBE_STRUCT(BinRuleState, (), (bin, version))
BOOST_DESCRIBE_STRUCT(SetItemStorage, (), (item, version, abc, picking, weight, volume, hazard, zone, binType))
BOOST_DESCRIBE_STRUCT(ItemStorageState, (), (item, version))
BOOST_DESCRIBE_STRUCT(SetHazardRule, (), (hazard, other, apart))
BOOST_DESCRIBE_STRUCT(HazardRuleSet, (), (hazard, other))
BOOST_DESCRIBE_STRUCT(PackLevel, (), (kind, holds, material, tare))
BOOST_DESCRIBE_STRUCT(SetPacking, (), (item, levels))
BOOST_DESCRIBE_STRUCT(PackingSet, (), (item, levels))

void check(const db::Read&, const AddZone&, db::Reasons&);
void check(const db::Read&, const ChangeZone&, db::Reasons&);
void check(const db::Read&, const AddBinType&, db::Reasons&);
void check(const db::Read&, const ChangeBinType&, db::Reasons&);
void check(const db::Read&, const SetBinRule&, db::Reasons&);
void check(const db::Read&, const LockBin&, db::Reasons&);
void check(const db::Read&, const UnlockBin&, db::Reasons&);
void check(const db::Read&, const SetItemStorage&, db::Reasons&);
void check(const db::Read&, const SetHazardRule&, db::Reasons&);
void check(const db::Read&, const SetPacking&, db::Reasons&);

const db::Action<AddZone, ZoneState> addZoneAction{"warehouse.addZone", "Add a zone to a warehouse", addZone, check,
                                                   db::codec<AddZone, ZoneState>()};
const db::Action<ChangeZone, ZoneState> changeZoneAction{"warehouse.changeZone", "Change a zone", changeZone, check,
                                                         db::codec<ChangeZone, ZoneState>()};
const db::Action<AddBinType, BinTypeState> addBinTypeAction{"warehouse.addBinType", "Add a kind of bin", addBinType, check,
                                                            db::codec<AddBinType, BinTypeState>()};
const db::Action<ChangeBinType, BinTypeState> changeBinTypeAction{"warehouse.changeBinType", "Change a kind of bin", changeBinType,
                                                                  check, db::codec<ChangeBinType, BinTypeState>()};
const db::Action<SetBinRule, BinRuleState> setBinRuleAction{"warehouse.setBinRule", "Set how a bin is built and used", setBinRule,
                                                            check, db::codec<SetBinRule, BinRuleState>()};
const db::Action<LockBin, BinRuleState> lockBinAction{"warehouse.lockBin", "Lock a bin", lockBin, check,
                                                      db::codec<LockBin, BinRuleState>()};
const db::Action<UnlockBin, BinRuleState> unlockBinAction{"warehouse.unlockBin", "Unlock a bin", unlockBin, check,
                                                          db::codec<UnlockBin, BinRuleState>()};
const db::Action<SetItemStorage, ItemStorageState> setItemStorageAction{
    "warehouse.setItemStorage", "Set how an item is kept", setItemStorage, check, db::codec<SetItemStorage, ItemStorageState>()};
const db::Action<SetHazardRule, HazardRuleSet> setHazardRuleAction{
    "warehouse.setHazardRule", "Set which dangerous goods lie apart", setHazardRule, check, db::codec<SetHazardRule, HazardRuleSet>()};
const db::Action<SetPacking, PackingSet> setPackingAction{"warehouse.setPacking", "Set how an item is packed", setPacking, check,
                                                          db::codec<SetPacking, PackingSet>()};

void addPlaces(db::Actions&);

void addPlaces(db::Actions& actions) {
    actions.add(addZoneAction);
    actions.add(changeZoneAction);
    actions.add(addBinTypeAction, db::Reach::company);
    actions.add(changeBinTypeAction, db::Reach::company);
    actions.add(setBinRuleAction);
    actions.add(lockBinAction);
    actions.add(unlockBinAction);
    actions.add(setItemStorageAction, db::Reach::company);
    actions.add(setHazardRuleAction, db::Reach::company);
    actions.add(setPackingAction, db::Reach::company);
}

}  // namespace warehouse
