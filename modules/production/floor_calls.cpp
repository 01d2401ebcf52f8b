// Calls for help: how they climb, and what they stop.
#include "production/floor_checks.h"

namespace production {

std::optional<std::string> stoppingCall(const db::Read& read, WorkOrderId order) {
    return read.find<std::string>(R"sql(
        select c.number from andon_call c
        join work_order_operation o on o.work_order_operation_id = c.work_order_operation_id
        where o.work_order_id = $1 and c.stops = 1 and c.solved_at is null order by c.andon_call_id limit 1
    )sql", order);
}

std::optional<Instant> callsDueAt(const db::Read& read) {
    return read.one<std::optional<Instant>>(
        R"sql(select min(next_at) from andon_call where solved_at is null and next_at is not null)sql");
}

namespace floor {
namespace {

constexpr std::int64_t minute = 60'000'000;  // microseconds

}  // namespace

Call theCall(const db::Read& read, AndonCallId call) {
    auto found = read.find<Call>(R"sql(
        select c.andon_call_id, c.number, c.site_id, c.work_order_operation_id, o.work_order_id, c.kind, c.text, c.stops, c.level,
               c.next_at, c.answered_by, c.solved_at
        from andon_call c
        left join work_order_operation o on o.work_order_operation_id = c.work_order_operation_id
        where c.andon_call_id = $1
    )sql", call);
    if (!found) db::refuse("production.call.none", "There is no such call. Choose one from the list.", {}, "call");
    return std::move(*found);
}

std::optional<Instant> climbsAt(CallKind kind, int level, Instant from) {
    if (level >= 3) return {};
    const bool hurry = kind == CallKind::safety;
    const auto minutes = level == 1 ? (hurry ? 2 : 10) : (hurry ? 5 : 20);
    return Instant{from.micros + minutes * minute};
}

std::string stopText(const std::string& number, const std::string& text) { return number + ": " + text; }

void stopOrder(db::Tx& tx, WorkOrderId order, const std::string& why) {
    tx.run(R"sql(
        update work_order set stopped = $2, version = version + 1 where work_order_id = $1 and stopped = ''
    )sql", order, why);
    pauseJobs(tx, order);
}

namespace {

struct Standing {
    std::string number, text;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (number, text))

}  // namespace

void unstopOrder(db::Tx& tx, WorkOrderId order, const std::string& why) {
    const auto other = tx.find<Standing>(R"sql(
        select c.number, c.text from andon_call c
        join work_order_operation o on o.work_order_operation_id = c.work_order_operation_id
        where o.work_order_id = $1 and c.stops = 1 and c.solved_at is null order by c.andon_call_id limit 1
    )sql", order);
    tx.run(R"sql(
        update work_order set stopped = $3, version = version + 1 where work_order_id = $1 and stopped = $2
    )sql", order, why, other ? stopText(other->number, other->text) : std::string{});
}

}  // namespace floor
}  // namespace production
