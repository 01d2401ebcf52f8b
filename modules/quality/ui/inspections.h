// What waits to be inspected.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "app/desk/table_screen.h"
#include "database/transaction.h"
#include "quality/inspections.h"

namespace quality::ui {

struct WaitingInspection {
    std::int64_t id = 0;
    SiteId siteId;
    std::string number, occasion, item, itemName, unit, state, supplier, workOrder, waitsFor;
    std::optional<int> opNo;
    Quantity quantity;
    std::optional<std::string> severity;
    db::Instant openedAt;
    std::optional<db::Date> wantedOn, neededOn;  // by the first order that waits, by the first work order that lacks it
    InspectionPlanId planId;
    std::string plan;
    std::optional<PartyId> supplierId;
    std::optional<db::Date> dueOn() const {
        if (!wantedOn || !neededOn) return wantedOn ? wantedOn : neededOn;
        return std::min(*wantedOn, *neededOn);
    }
};
// What is needed first on top, then by how long it waits.
desk::TableContents readWaiting(const db::Read&, const QJsonObject& asked);  // "why", "code"

}  // namespace quality::ui
