// Things to carry: put-away, cross-dock, refill and other moves, each from a bin to a bin.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;

BOOST_DEFINE_ENUM_CLASS(TaskKind, put_away, cross_dock, refill, move)

// The lower number is carried first.
inline constexpr int priorityOfCrossDock = 10, priorityOfRefill = 20, priorityOfPutAway = 50, priorityOfMove = 60;

struct NewTask {
    SiteId site;
    TaskKind kind = TaskKind::move;
    LotId lot;
    std::optional<HandlingUnitId> unit;  // the whole unit; absent: loose goods
    BinId from;
    std::optional<BinId> to;  // absent: no bin fits, a person says
    Quantity quantity;
    std::optional<SalesOrderLineId> line;  // carried for it; absent: for stock
    std::string documentKind;              // report, receipt, wave, hand
    std::optional<std::int64_t> documentId;
    int priority = priorityOfMove;
    std::optional<db::Instant> dueAt;
    std::string note;  // why there, or why nowhere
};
WarehouseTaskId makeTask(db::Tx&, const NewTask&);

}  // namespace warehouse
