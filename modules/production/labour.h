// Time at work and what it costs: the one place where job_time is written, but for imported history (history.h).
#pragma once
#include <cstdint>
#include <optional>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace production {

using namespace tl;
using db::Date;
using db::Instant;

// What a person does at an operation; a pause counts no hours and costs nothing.
BOOST_DEFINE_ENUM_CLASS(Doing, setup, run, rework, pause)

// Time spent on an order, from one moment to another.
struct Stretch {
    WorkOrderId order;
    std::optional<WorkOrderOperationId> operation;  // absent: an order without operations
    std::optional<WorkCenterId> workCenter;         // absent: where the operation is planned
    std::optional<EmployeeId> employee;             // absent: unsaid, or the machine alone
    std::optional<MachineId> machine;
    Doing kind = Doing::run;
    std::optional<ReasonId> reason;  // why it paused
    Instant from, to;
    // Milliseconds that count, 0 or more: two people for an hour are two hours. Absent: all of it, rounded to the
    // nearest. A pause counts none.
    std::optional<std::int64_t> workedMs;
};

// Writes the stretch with its cost, posts it and adds it to what the order holds in process:
//   labour   = worked hours x the labour rate; overhead = hours of the operation, which are the worked hours shared by
//   its crew, x the overhead rate; each rounded once;
//   Dr wip, Cr labour_absorbed, Cr overhead_absorbed in one entry on the site's day.
// The rates are those frozen with the operation when the order was released, or, without an operation, those of the work
// centre now; without either it costs nothing. Where nobody is named at an operation that runs by itself (crew 0), the
// machine's time carries no labour. Refuses "production.time.order" and "production.time.operation" for what is not there,
// "production.time.state" for an order that is neither released nor finished, "production.time.span" where it would end
// before it begins, and what ledger::post refuses.
JobTimeId bookLabour(db::Tx&, const Stretch&);

}  // namespace production
