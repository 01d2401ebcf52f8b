// What the screens ask of a handling unit: its head, what is in it as an outline, and what happened to it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "warehouse/units.h"

namespace warehouse {

struct UnitHead {
    HandlingUnitId unit;
    std::string sscc, kind, state, place, parentSscc, order, customer, reference, carrier, shipment, load, loadState;
    SiteId siteId;
    std::optional<HandlingUnitId> parentId;
    std::optional<BinId> binId;
    std::int64_t orderId = 0, shipmentId = 0, loadId = 0, gross = 0, inner = 0;  // 0: none; inner: units directly in it
    bool here() const { return state == "open" || state == "closed"; }
};
std::optional<UnitHead> unitHead(const db::Read&, HandlingUnitId);

// A line of the outline: a unit, or goods of a lot that lie in it.
struct Inside {
    int depth = 0;
    HandlingUnitId unit;             // of goods: the unit they are in
    std::optional<LotId> lot;        // none: the line is a unit
    std::string sscc, kind, state;   // of a unit
    std::int64_t gross = 0;
    std::int64_t itemId = 0;
    std::string item, name, lotNumber, unitCode;
    std::optional<Date> expiresOn;
    Quantity quantity;
};
std::vector<Inside> inside(const db::Read&, HandlingUnitId);  // it is not among them

struct UnitStep {
    db::Instant at;
    std::string who;
    QString what;
};
std::vector<UnitStep> unitSteps(const db::Read&, HandlingUnitId);  // the newest first

}  // namespace warehouse
