#include "shared/numbers.h"
#include "warehouse/counting.h"
#include "warehouse/picking.h"
#include "warehouse/units.h"
#include "warehouse/warehouse.h"

template <>
struct db::Numbered<warehouse::CustomerReturn> {
    static constexpr const char* what = "return";
    static constexpr int parts = 1;
    static constexpr std::string_view sql =
        R"sql(select customer_return_id from customer_return where number = $1)sql";
};

namespace warehouse {

BOOST_DESCRIBE_STRUCT(Pick, (), (order))
BOOST_DESCRIBE_STRUCT(PickMade, (), (pickList, number, lines))
BOOST_DESCRIBE_STRUCT(ConfirmPick, (), (pickLine, lot, quantity, toBin, bin, tote))
BOOST_DESCRIBE_STRUCT(PickConfirmed, (), (pickList, number, state, left, askEmpty))
BOOST_DESCRIBE_STRUCT(ShipLine, (), (line, quantity, catchWeight))
BOOST_DESCRIBE_STRUCT(Ship, (), (order, carrier, tracking, lines))
BOOST_DESCRIBE_STRUCT(ShippedLine, (), (line, shipmentLine, item, lot, quantity, backOrder))
BOOST_DESCRIBE_STRUCT(Shipped, (), (shipment, number, lines))
BOOST_DESCRIBE_STRUCT(TakeBack, (), (shipmentLine, quantity, disposition, bin, reason))
BOOST_DESCRIBE_STRUCT(TakenBack, (), (customerReturn, number))

void check(const db::Read&, const Pick&, db::Reasons&);
void check(const db::Read&, const ConfirmPick&, db::Reasons&);
void check(const db::Read&, const Ship&, db::Reasons&);
void check(const db::Read&, const TakeBack&, db::Reasons&);

const db::Action<Pick, PickMade> pickAction{"warehouse.pick", "Make a walk through the bins for an order",
                                            pick, check, db::codec<Pick, PickMade>()};
const db::Action<ConfirmPick, PickConfirmed> confirmPickAction{"warehouse.confirmPick",
                                                               "Confirm a grip of a walk", confirmPick, check,
                                                               db::codec<ConfirmPick, PickConfirmed>()};
const db::Action<Ship, Shipped> shipAction{"warehouse.ship", "Ship what is set aside for an order", ship,
                                           check, db::codec<Ship, Shipped>()};
const db::Action<TakeBack, TakenBack> takeBackAction{"warehouse.takeBack", "Take goods of a shipment back",
                                                     takeBack, check, db::codec<TakeBack, TakenBack>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("warehouse.see", "See pick lists, shipments and returns");
    actions.add(pickAction);
    actions.add(confirmPickAction);
    actions.add(shipAction);
    actions.add(takeBackAction);
    addPicking(actions);
    addCounting(actions);
    for (const auto* list : {&pickListsList(), &shipmentsList(), &shipmentLinesList(), &returnsList()}) actions.addList(*list);
    addUnits(actions);
}

}  // namespace warehouse
