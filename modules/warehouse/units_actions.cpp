#include "database/search.h"
#include "shared/numbers.h"
#include "warehouse/units.h"
#include "warehouse/units_lists.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(SetCompanyPrefix, (), (site, version, prefix, extension))
BOOST_DESCRIBE_STRUCT(CompanyPrefixSet, (), (site, version))
BOOST_DESCRIBE_STRUCT(PackPart, (), (lot, quantity))
BOOST_DESCRIBE_STRUCT(PackInner, (), (unit))
BOOST_DESCRIBE_STRUCT(PackUnit, (), (bin, kind, order, parts, units, close))
BOOST_DESCRIBE_STRUCT(UnitPacked, (), (unit, sscc, state))
BOOST_DESCRIBE_STRUCT(PutIn, (), (unit, lot, quantity, inner))
BOOST_DESCRIBE_STRUCT(TakeOut, (), (unit, lot, quantity, inner))
BOOST_DESCRIBE_STRUCT(CloseUnit, (), (unit, gross))
BOOST_DESCRIBE_STRUCT(OpenUnit, (), (unit))
BOOST_DESCRIBE_STRUCT(Unpack, (), (unit, all))
BOOST_DESCRIBE_STRUCT(UnitChanged, (), (unit, state, gross))
BOOST_DESCRIBE_STRUCT(MoveUnit, (), (unit, to))
BOOST_DESCRIBE_STRUCT(UnitMoved, (), (unit, bin, lots))
BOOST_DESCRIBE_STRUCT(ShipUnit, (), (unit, carrier, tracking, partly))
BOOST_DESCRIBE_STRUCT(ShippedLine, (), (line, shipmentLine, item, lot, quantity, backOrder))
BOOST_DESCRIBE_STRUCT(Shipped, (), (shipment, number, lines))

void check(const db::Read&, const SetCompanyPrefix&, db::Reasons&);
void check(const db::Read&, const PackUnit&, db::Reasons&);
void check(const db::Read&, const PutIn&, db::Reasons&);
void check(const db::Read&, const TakeOut&, db::Reasons&);
void check(const db::Read&, const CloseUnit&, db::Reasons&);
void check(const db::Read&, const OpenUnit&, db::Reasons&);
void check(const db::Read&, const Unpack&, db::Reasons&);
void check(const db::Read&, const MoveUnit&, db::Reasons&);
void check(const db::Read&, const ShipUnit&, db::Reasons&);

const db::Action<SetCompanyPrefix, CompanyPrefixSet> setCompanyPrefixAction{
    "warehouse.setCompanyPrefix", "Set the GS1 company prefix of a site", setCompanyPrefix, check,
    db::codec<SetCompanyPrefix, CompanyPrefixSet>()};
const db::Action<PackUnit, UnitPacked> packUnitAction{"warehouse.packUnit", "Pack a new handling unit", packUnit, check,
                                                      db::codec<PackUnit, UnitPacked>()};
const db::Action<PutIn, UnitChanged> putInAction{"warehouse.putIn", "Put goods into a handling unit", putIn, check,
                                                 db::codec<PutIn, UnitChanged>()};
const db::Action<TakeOut, UnitChanged> takeOutAction{"warehouse.takeOut", "Take goods out of a handling unit", takeOut, check,
                                                     db::codec<TakeOut, UnitChanged>()};
const db::Action<CloseUnit, UnitChanged> closeUnitAction{"warehouse.closeUnit", "Close and label a handling unit", closeUnit, check,
                                                         db::codec<CloseUnit, UnitChanged>()};
const db::Action<OpenUnit, UnitChanged> openUnitAction{"warehouse.openUnit", "Open a handling unit", openUnit, check,
                                                       db::codec<OpenUnit, UnitChanged>()};
const db::Action<Unpack, UnitChanged> unpackAction{"warehouse.unpack", "Unpack a handling unit", unpack, check,
                                                   db::codec<Unpack, UnitChanged>()};
const db::Action<MoveUnit, UnitMoved> moveUnitAction{"warehouse.moveUnit", "Move a handling unit with all in it", moveUnit, check,
                                                     db::codec<MoveUnit, UnitMoved>()};
const db::Action<ShipUnit, Shipped> shipUnitAction{"warehouse.shipUnit", "Ship the order of a handling unit", shipUnit, check,
                                                   db::codec<ShipUnit, Shipped>()};

void addPlaces(db::Actions&);  // places_actions.cpp
void addLoads(db::Actions&);   // loads_actions.cpp

namespace {

void addUnitFindables(db::Actions& actions) {
    static const db::Findable unit{
        .kind = "handling unit",
        .title = "Handling unit",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select u.handling_unit_id as record_id, u.sscc as number, coalesce(o.number, '') as name, u.state, u.sscc as found_by
            from handling_unit u left join sales_order o on o.sales_order_id = u.sales_order_id
            where u.sscc >= $1 and u.sscc < $2 order by u.sscc limit $3
        )sql",
        .byId = R"sql(
            select u.handling_unit_id as record_id, u.sscc as number, coalesce(o.number, '') as name, u.state
            from handling_unit u left join sales_order o on o.sales_order_id = u.sales_order_id
            where u.handling_unit_id = $1
        )sql"};
    static const db::Findable load{
        .kind = "load",
        .title = "Load",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select truck_load_id as record_id, number, carrier as name, state, number as found_by
            from truck_load where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select truck_load_id as record_id, number, carrier as name, state from truck_load where truck_load_id = $1
        )sql"};
    for (const auto* findable : {&unit, &load}) actions.addFindable(*findable);
}

}  // namespace

void addUnits(db::Actions& actions) {
    addUnitFindables(actions);
    addPlaces(actions);
    actions.add(setCompanyPrefixAction);
    actions.add(packUnitAction);
    actions.add(putInAction);
    actions.add(takeOutAction);
    actions.add(closeUnitAction);
    actions.add(openUnitAction);
    actions.add(unpackAction);
    actions.add(moveUnitAction);
    actions.add(shipUnitAction);
    addLoads(actions);
    for (const auto* list : {&zonesList(), &binTypesList(), &binRulesList(), &itemStoragesList(), &packingsList(), &hazardRulesList(),
                             &handlingUnitsList(), &packedList(), &tasksList(), &loadsList(), &pickUpsList(), &departuresList()})
        actions.addList(*list);
}

}  // namespace warehouse
