// What the verbs of production ask of a work order again and again, and how they say that it is not there.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "inventory/stock.h"
#include "production/production.h"

namespace production {

struct OrderFacts {
    WorkOrderId workOrderId;
    SiteId siteId;
    std::string number;
    OrderKind kind = OrderKind::make;
    ItemId itemId;
    std::string item, revision;
    ItemCategoryId itemCategoryId;
    inventory::Costing costing = inventory::Costing::standard;
    inventory::Tracking tracking = inventory::Tracking::none;
    std::optional<int> shelfDays;
    Quantity quantity;
    OrderState state = OrderState::planned;
    std::optional<Date> startsOn;
    Date dueOn;
    std::optional<SupplyId> supplyId;
    std::string lot;
    Quantity good, scrapped, reworked;
    Money wip;
    std::optional<UnitPrice> unitCost;
    std::optional<WorkOrderId> sourceOrderId;
    std::string stopped;
    std::int64_t version = 0;
    Quantity left() const { return quantity - good - scrapped - reworked; }  // still to come
    bool reported() const { return left() != quantity; }
};
BOOST_DESCRIBE_STRUCT(OrderFacts, (),
                      (workOrderId, siteId, number, kind, itemId, item, revision, itemCategoryId, costing, tracking,
                       shelfDays, quantity, state, startsOn, dueOn, supplyId, lot, good, scrapped, reworked, wip,
                       unitCost, sourceOrderId, stopped, version))

struct ComponentFacts {
    WorkOrderComponentId workOrderComponentId;
    WorkOrderId workOrderId;
    int lineNo = 0;
    std::string kind;  // component, co_product, by_product
    ItemId itemId;
    std::string item, revision;
    inventory::Tracking tracking = inventory::Tracking::none;
    Quantity perOne, required;
    std::optional<UnitPrice> unitCost;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    Quantity allocated, issued;
    bool goesIn() const { return kind == "component"; }
    Quantity missing() const;    // neither issued nor set aside
    Quantity unissued() const;   // not issued
};
BOOST_DESCRIBE_STRUCT(ComponentFacts, (),
                      (workOrderComponentId, workOrderId, lineNo, kind, itemId, item, revision, tracking, perOne,
                       required, unitCost, opNo, backflush, costShare, allocated, issued))

struct SubstituteFacts {
    int priority = 0;
    ItemId itemId;
    std::string item;
    std::int64_t numerator = 1, denominator = 1;
    Ratio ratio() const { return tl::ratio(numerator, denominator); }
};
BOOST_DESCRIBE_STRUCT(SubstituteFacts, (), (priority, itemId, item, numerator, denominator))

struct OperationFacts {
    WorkOrderOperationId workOrderOperationId;
    int opNo = 0;
    std::string name;
    WorkCenterId workCenterId;
    std::optional<BinId> supplyBinId, outputBinId;  // of the work centre
    std::int64_t runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    UnitPrice labourRate, overheadRate;
    std::string state;
    Quantity good, scrapped, reworked;
    Quantity reported() const { return good + scrapped + reworked; }
};
BOOST_DESCRIBE_STRUCT(OperationFacts, (),
                      (workOrderOperationId, opNo, name, workCenterId, supplyBinId, outputBinId, runMs, runQuantity, crew,
                       labourRate, overheadRate, state, good, scrapped, reworked))

OrderFacts theOrder(const db::Read&, WorkOrderId);  // refuses "production.order.unknown"
std::vector<ComponentFacts> componentsOf(const db::Read&, WorkOrderId);  // by line
std::vector<SubstituteFacts> substitutesOf(const db::Read&, WorkOrderComponentId);  // in their order
std::vector<OperationFacts> operationsOf(const db::Read&, WorkOrderId);  // in the order of work

// Adds a reason where the order is in none of these states.
void checkState(const OrderFacts&, std::initializer_list<OrderState>, db::Reasons&);
void checkGoing(const OrderFacts&, db::Reasons&);  // "production.order.stopped"
void checkReasonText(std::string_view reason, db::Reasons&);
std::string_view word(OrderState);

// ---- What others see of it ------------------------------------------------------------------------------

// A supply for what the order brings, and its peg to a line. The caller settles.
SupplyId addSupply(db::Tx&, const OrderFacts&);
// The supply follows the order: what is still to come, its day; nothing more once the order ended. The caller settles.
void followSupply(db::Tx&, WorkOrderId, Quantity arrived = {});
void settleItem(db::Tx&, ItemId, SiteId);

// ---- Material -------------------------------------------------------------------------------------------

// Sets aside what the components lack: of their items first, then of their substitutes in order. The caller settles.
std::vector<Covered> coverComponents(db::Tx&, const OrderFacts&);
// Everything set aside for the order is free again, and serves who waits. The caller settles.
void releaseComponents(db::Tx&, const OrderFacts&);

// Who takes it, and for which machine; the office where nobody is named.
struct By {
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
};
void checkBy(const db::Read&, const By&, db::Reasons&);
struct Taking {
    ComponentFacts component;
    inventory::MaterialPart part;
};
// Lots out of bins into the order with one entry: balances, value, the order's cost, the rows of material_issue.
std::vector<StockMoveId> take(db::Tx&, const OrderFacts&, const std::vector<Taking>&, const By&);
// What a component lets go: more is set aside for it than it lacks still. Says whether anything was.
bool releaseExcess(db::Tx&, WorkOrderComponentId);
// What reported pieces use by themselves at an operation (none: of an order without). Pieces are counted with this
// report: `worked` went through the operation, `made` came out at the end (0 where this is not the last). Takes what
// is set aside first, then first expiry first from the work centre's supply bin, then elsewhere, then substitutes.
// Refuses "production.backflush.short".
std::vector<Issued> backflush(db::Tx&, const OrderFacts&, const std::vector<ComponentFacts>&, const OperationFacts*,
                              Quantity worked, Quantity made, const By&);

}  // namespace production
