#include "production/labour.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "production/costs.h"

namespace production {
namespace {

struct OrderOfTime {
    std::string number, state;
    SiteId site;
    ItemCategoryId category;
};
BOOST_DESCRIBE_STRUCT(OrderOfTime, (), (number, state, site, category))

OrderOfTime orderOf(const db::Read& read, WorkOrderId order) {
    auto found = read.find<OrderOfTime>(R"sql(
        select w.number, w.state, w.site_id as site, i.item_category_id as category
        from work_order w join item i on i.item_id = w.item_id where w.work_order_id = $1
    )sql", order);
    if (!found)
        db::refuse("production.time.order",
                   "There is no such work order to book time on. Look it up again.", {}, "order");
    return std::move(*found);
}

// What an hour costs there.
struct Rates {
    std::optional<WorkCenterId> workCenter;
    UnitPrice labour, overhead;
    int crew = 1;
};
BOOST_DESCRIBE_STRUCT(Rates, (), (workCenter, labour, overhead, crew))

Rates ratesOf(const db::Read& read, const Stretch& s) {
    if (s.operation) {
        const auto found = read.find<Rates>(R"sql(
            select work_center_id as work_center, labour_rate as labour, overhead_rate as overhead, crew
            from work_order_operation where work_order_operation_id = $1 and work_order_id = $2
        )sql", s.operation, s.order);
        if (!found)
            db::refuse("production.time.operation",
                       "The order has no such operation. Choose one of its own.", {}, "operation");
        return *found;
    }
    if (s.workCenter)
        return read.one<Rates>(R"sql(
            select work_center_id as work_center, labour_rate as labour, overhead_rate as overhead, 1 as crew
            from work_center where work_center_id = $1
        )sql", s.workCenter);
    return {};
}

std::int64_t countedMs(const Stretch& s) {
    if (s.kind == Doing::pause) return 0;
    return s.workedMs ? *s.workedMs : (s.to.micros - s.from.micros + 500) / 1000;
}

JournalEntryId post(db::Tx& tx, const Stretch& s, const OrderOfTime& order, Money labour, Money overhead) {
    ledger::Entry entry{};
    entry.site = order.site;
    entry.on = calendar::siteToday(tx, order.site);
    entry.documentKind = "work_order";
    entry.documentId = s.order.number;
    entry.text = "Time on " + order.number;
    entry.lines = {{ledger::accountFor(tx, "wip", order.category), labour + overhead},
                   {ledger::accountFor(tx, "labour_absorbed", order.category), -labour},
                   {ledger::accountFor(tx, "overhead_absorbed", order.category), -overhead}};
    return ledger::post(tx, entry);
}

}  // namespace

JobTimeId bookLabour(db::Tx& tx, const Stretch& s) {
    const auto order = orderOf(tx, s.order);
    if (order.state != "released" && order.state != "finished")
        db::refuse("production.time.state",
                   "{order} is in state '{state}': time is booked on orders that are released and not closed. "
                   "Release it first, or book the time on another order.",
                   {{"order", order.number}, {"state", order.state}}, "order");
    if (s.to < s.from)
        db::refuse("production.time.span",
                   "The time on {order} would end before it begins. Look at the clock of this terminal.",
                   {{"order", order.number}}, "to");
    const auto rates = ratesOf(tx, s);
    const auto book = ledger::bookCurrency(tx);
    const auto worked = countedMs(s);
    const bool attended = s.employee || rates.crew > 0;
    const auto labour = attended ? costOf(worked, rates.labour, book) : Money{};
    const auto overhead = costOf(worked / std::max(rates.crew, 1), rates.overhead, book);

    std::optional<JournalEntryId> entry;
    if (labour != Money{} || overhead != Money{}) {
        entry = post(tx, s, order, labour, overhead);
        addCost(tx, s.order, "labour", labour, *entry);
        addCost(tx, s.order, "overhead", overhead, *entry);
    }
    return tx.make<JobTimeId>(R"sql(
        insert into job_time (site_id, work_order_id, work_order_operation_id, work_center_id, employee_id, machine_id, kind,
                              reason_id, from_at, to_at, worked_ms, labour, overhead, journal_entry_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning job_time_id
    )sql", order.site, s.order, s.operation, s.workCenter ? s.workCenter : rates.workCenter, s.employee, s.machine, s.kind,
        s.reason, s.from, s.to, worked, labour, overhead, entry);
}

}  // namespace production
