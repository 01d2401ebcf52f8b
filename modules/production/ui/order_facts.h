// What the screens of production ask of a work order: its head, what goes in, how it is made, and for whom.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "production/production.h"

namespace production::ui {

struct OrderHead {
    WorkOrderId workOrderId;
    std::string number, kind, state, item, itemName, unit, tracking, revision, lot, stopped, defect, site;
    ItemId itemId;
    SiteId siteId;
    Quantity quantity, good, scrapped, reworked;
    std::optional<Date> startsOn;
    Date dueOn;
    std::int64_t priority = 0, version = 0;
    std::optional<Instant> releasedAt, closedAt;
    std::optional<SupplyId> supplyId;
    std::optional<WorkOrderId> sourceOrderId;
    std::optional<std::string> source;
    std::string catchUnit;  // what is made is weighed beside; '' for others
    Quantity left() const { return quantity - good - scrapped - reworked; }
    bool reported() const { return left() != quantity; }
    bool going() const { return state == "released" && stopped.empty(); }
    bool open() const { return state == "planned" || state == "released" || state == "finished"; }
};
std::optional<OrderHead> orderHead(const db::Read&, WorkOrderId);

// A part of a component's lot: set aside in a bin, or taken out for the order (no bin).
struct LotPart {
    WorkOrderComponentId component;
    LotId lotId;
    ItemId itemId;
    std::string lot, item, bin;
    Quantity quantity;
};
struct ComponentRow {
    WorkOrderComponentId component;
    int lineNo = 0;
    std::string kind, item, itemName, unit, revision, tracking, designators;
    ItemId itemId;
    Quantity required, allocated, issued;
    std::optional<int> opNo;
    bool backflush = false;
    std::vector<LotPart> setAside, taken;
    bool goesIn() const { return kind == "component"; }
    Quantity missing() const;  // neither taken nor set aside
    Quantity toTake() const;   // not taken yet
};
std::vector<ComponentRow> componentRows(const db::Read&, WorkOrderId);  // by line, with their lots

struct PersonAt {
    WorkOrderOperationId operation;
    std::string name, doing;
    Instant sinceAt;
};
struct OperationRow {
    WorkOrderOperationId operation;
    int opNo = 0;
    std::string name, center, state, instruction;
    std::optional<std::string> machine, skill, tool, supplier;
    std::int64_t setupMs = 0, runMs = 0, workedMs = 0;
    Quantity runQuantity, good, scrapped, reworked;
    int crew = 0;
    std::vector<PersonAt> people;
    std::int64_t plannedMs(Quantity pieces) const;  // set-up and run, of the operation, not of its people
};
std::vector<OperationRow> operationRows(const db::Read&, WorkOrderId);  // in the order of work
// What may still be reported at it.
Quantity leftAt(const std::vector<OperationRow>&, const OperationRow&, const OrderHead&);
// The one that work goes on at: the first that pieces may still be reported at; null when there is none.
const OperationRow* inWork(const std::vector<OperationRow>&, const OrderHead&);

// An order line that the order is made for, or that got of what was made.
struct ForLine {
    SalesOrderLineId line;
    std::int64_t order = 0;
    std::string number, customer;
    int lineNo = 0;
    Date wantedOn;
    std::optional<Date> promisedOn;
    Quantity toCome, setAside, shipped;
};
std::vector<ForLine> forLines(const db::Read&, const OrderHead&);

struct OrderPaperRow {
    std::string number, title, kind, revision, state, fileName;
    std::optional<int> opNo;
};
std::vector<OrderPaperRow> orderPapers(const db::Read&, WorkOrderId);

std::string hours(std::int64_t ms);  // "1.25 h"
QString orderWords(const OrderHead&);  // "MO-1 · FG-500"

}  // namespace production::ui
