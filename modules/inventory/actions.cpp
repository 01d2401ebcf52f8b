#include "inventory/inventory.h"

#include "shared/numbers.h"

namespace inventory {

BOOST_DESCRIBE_STRUCT(AddUnit, (), (code, name, dimension, ratio))
BOOST_DESCRIBE_STRUCT(UnitAdded, (), (unit))
BOOST_DESCRIBE_STRUCT(AddCategory, (), (code, name, parent, costing))
BOOST_DESCRIBE_STRUCT(CategoryAdded, (), (category))
BOOST_DESCRIBE_STRUCT(OtherUnit, (), (unit, ratio))
BOOST_DESCRIBE_STRUCT(AddItem, (),
                      (number, name, category, unit, tracking, shelfDays, revision, units, standardCost, gtin,
                       safetyStock, reorderPoint, leadDays, catchUnit))
BOOST_DESCRIBE_STRUCT(ItemAdded, (), (item))
BOOST_DESCRIBE_STRUCT(ChangeItem, (),
                      (item, version, name, revision, gtin, category, state, shelfDays, leadDays, safetyStock,
                       reorderPoint))
BOOST_DESCRIBE_STRUCT(ItemChanged, (), (item, version))
BOOST_DESCRIBE_STRUCT(SetItemUnit, (), (item, unit, ratio))
BOOST_DESCRIBE_STRUCT(SetCost, (), (item, revision, site, validFrom, cost))
BOOST_DESCRIBE_STRUCT(CostSet, (), (item, revalued))
BOOST_DESCRIBE_STRUCT(AddWarehouse, (), (code, name, site))
BOOST_DESCRIBE_STRUCT(WarehouseAdded, (), (warehouse))
BOOST_DESCRIBE_STRUCT(AddBin, (), (warehouse, code, kind, walk))
BOOST_DESCRIBE_STRUCT(BinAdded, (), (bin))
BOOST_DESCRIBE_STRUCT(Dropped, (), (line, order, lineNo, quantity, byHand, component))
BOOST_DESCRIBE_STRUCT(Receive, (),
                      (item, quantity, bin, lot, revision, expiresOn, madeOn, onDate, cost, against, supply,
                       note, catchWeight, supplier))
BOOST_DESCRIBE_STRUCT(Received, (), (move, lot, quantity, value, entry, inspection))
BOOST_DESCRIBE_STRUCT(Transfer, (), (lot, from, to, quantity, catchWeight))
BOOST_DESCRIBE_STRUCT(Transferred, (), (move, dropped))
BOOST_DESCRIBE_STRUCT(Adjust, (), (lot, bin, counted, difference, reason, catchWeight))
BOOST_DESCRIBE_STRUCT(Adjusted, (), (move, difference, value, dropped))
BOOST_DESCRIBE_STRUCT(Scrap, (), (lot, bin, quantity, reason, catchWeight))
BOOST_DESCRIBE_STRUCT(Scrapped, (), (move, value, dropped))
BOOST_DESCRIBE_STRUCT(AddCost, (), (receipt, amount, reason, against))
BOOST_DESCRIBE_STRUCT(CostAdded, (), (move, toStock, toCostOfSales, toWork, entry))
BOOST_DESCRIBE_STRUCT(PlaceHold, (), (lot, reason, caseNumber))
BOOST_DESCRIBE_STRUCT(HoldPlaced, (), (hold, quantity, dropped))
BOOST_DESCRIBE_STRUCT(ReleaseHold, (), (lot, caseNumber))
BOOST_DESCRIBE_STRUCT(HoldReleased, (), (lot, usable))
BOOST_DESCRIBE_STRUCT(Expect, (), (item, quantity, dueOn, site, note, line))
BOOST_DESCRIBE_STRUCT(ChangeSupply, (), (supply, version, quantity, dueOn, note))
BOOST_DESCRIBE_STRUCT(CloseSupply, (), (supply, reason))
BOOST_DESCRIBE_STRUCT(SupplyChanged, (), (supply, version))
BOOST_DESCRIBE_STRUCT(Allocate, (), (line, lot, bin, quantity))
BOOST_DESCRIBE_STRUCT(Deallocate, (), (line, lot, quantity))
BOOST_DESCRIBE_STRUCT(Allocated, (), (line, allocated, waiting))

const db::Action<AddUnit, UnitAdded> addUnitAction{"inventory.addUnit", "Add a unit of measure", add, check,
                                                   db::codec<AddUnit, UnitAdded>()};
const db::Action<AddCategory, CategoryAdded> addCategoryAction{
    "inventory.addCategory", "Add a group of items", add, check, db::codec<AddCategory, CategoryAdded>()};
const db::Action<AddItem, ItemAdded> addItemAction{"inventory.addItem", "Add an item", add, check,
                                                   db::codec<AddItem, ItemAdded>()};
const db::Action<ChangeItem, ItemChanged> changeItemAction{"inventory.changeItem", "Change an item", change,
                                                           check, db::codec<ChangeItem, ItemChanged>()};
const db::Action<SetItemUnit, ItemChanged> setItemUnitAction{
    "inventory.setItemUnit", "Set how another unit of an item converts", setUnit, check,
    db::codec<SetItemUnit, ItemChanged>()};
const db::Action<SetCost, CostSet> setCostAction{"inventory.setCost",
                                                 "Set an item's standard cost and revalue its stock", setCost,
                                                 check, db::codec<SetCost, CostSet>()};
const db::Action<AddWarehouse, WarehouseAdded> addWarehouseAction{
    "inventory.addWarehouse", "Add a warehouse", add, check, db::codec<AddWarehouse, WarehouseAdded>()};
const db::Action<AddBin, BinAdded> addBinAction{"inventory.addBin", "Add a bin to a warehouse", add, check,
                                                db::codec<AddBin, BinAdded>()};
const db::Action<Receive, Received> receiveAction{"inventory.receive",
                                                  "Receive stock and serve who waits for it", receive, check,
                                                  db::codec<Receive, Received>()};
const db::Action<Transfer, Transferred> transferAction{"inventory.transfer", "Move stock from bin to bin",
                                                       transfer, check, db::codec<Transfer, Transferred>()};
const db::Action<Adjust, Adjusted> adjustAction{"inventory.adjust", "Bring the books to what was counted",
                                                adjust, check, db::codec<Adjust, Adjusted>()};
const db::Action<Scrap, Scrapped> scrapAction{"inventory.scrap", "Scrap stock", scrap, check,
                                              db::codec<Scrap, Scrapped>()};
const db::Action<AddCost, CostAdded> addCostAction{"inventory.addCost", "Add a late cost to a receipt",
                                                   addCost, check, db::codec<AddCost, CostAdded>()};
const db::Action<PlaceHold, HoldPlaced> holdAction{"inventory.hold",
                                                   "Put a lot on hold and drop its allocations", hold, check,
                                                   db::codec<PlaceHold, HoldPlaced>()};
const db::Action<ReleaseHold, HoldReleased> releaseHoldAction{"inventory.releaseHold",
                                                              "Release a lot from hold", releaseHold, check,
                                                              db::codec<ReleaseHold, HoldReleased>()};
const db::Action<Expect, SupplyChanged> expectAction{"inventory.expect",
                                                     "Note stock that is expected to come", expect, check,
                                                     db::codec<Expect, SupplyChanged>()};
const db::Action<ChangeSupply, SupplyChanged> changeSupplyAction{"inventory.changeSupply",
                                                                 "Change expected supply", change, check,
                                                                 db::codec<ChangeSupply, SupplyChanged>()};
const db::Action<CloseSupply, SupplyChanged> closeSupplyAction{
    "inventory.closeSupply", "Close expected supply: nothing more comes", close, check,
    db::codec<CloseSupply, SupplyChanged>()};
const db::Action<Allocate, Allocated> allocateAction{"inventory.allocate",
                                                     "Set a lot aside for an order line by hand", allocate,
                                                     check, db::codec<Allocate, Allocated>()};
const db::Action<Deallocate, Allocated> deallocateAction{
    "inventory.deallocate", "Give back what is set aside for an order line", deallocate, check,
    db::codec<Deallocate, Allocated>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("stock.see", "See stock by lot and place, and how it moved");
    actions.add(addUnitAction);
    actions.add(addCategoryAction);
    actions.add(addItemAction);
    actions.add(changeItemAction);
    actions.add(setItemUnitAction);
    actions.add(setCostAction);
    actions.add(addWarehouseAction);
    actions.add(addBinAction);
    actions.add(receiveAction);
    actions.add(transferAction);
    actions.add(adjustAction);
    actions.add(scrapAction);
    actions.add(addCostAction);
    actions.add(holdAction);
    actions.add(releaseHoldAction);
    actions.add(expectAction);
    actions.add(changeSupplyAction);
    actions.add(closeSupplyAction);
    actions.add(allocateAction);
    actions.add(deallocateAction);
    for (const auto* list : {&itemsList(), &lotsList(), &stockList(), &stockMovesList(), &suppliesList(), &holdsList(),
                             &allocationsList(), &stockValuesList(), &warehousesList(), &binsList(), &unitsList(),
                             &categoriesList()})
        actions.addList(*list);
    actions.addRight("cost.see", "See costs, stock values and margins");
}

}  // namespace inventory
