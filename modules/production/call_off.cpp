// A sale that is called off, with what is made or expected for it (flows.md E9.10).
#include <algorithm>
#include <map>

#include "inventory/facts.h"
#include "orders/orders.h"
#include "people/people.h"
#include "production/ending.h"
#include "promise/promise.h"

namespace production {

BOOST_DESCRIBE_STRUCT(Behind, (), (supply, workOrder, line, kind, number, state, pegged, open, dueOn, canStop))

std::vector<Behind> behind(const db::Read& read, SalesOrderId order) {
    return read.all<Behind>(R"sql(
        select s.supply_id as supply, w.work_order_id as work_order, l.line_no as line, s.kind,
               coalesce(w.number, s.note) as number, coalesce(w.state, s.state) as state, p.quantity as pegged,
               case when s.state = 'open' and s.quantity > s.received then s.quantity - s.received else 0 end as open,
               s.due_on,
               case when w.state in ('planned', 'released') or (w.work_order_id is null and s.kind = 'hand') then 1
                    else 0 end as can_stop
        from sales_order_line l
        join peg p on p.sales_order_line_id = l.sales_order_line_id
        join supply s on s.supply_id = p.supply_id
        left join work_order w on w.supply_id = s.supply_id
        where l.sales_order_id = $1
        order by l.line_no, s.due_on, s.supply_id
    )sql", order);
}

namespace {

orders::Cancel cancellationOf(const CallOff& args) {
    orders::Cancel cancel{args.order, args.reason, {}};
    for (const auto& line : args.lines) cancel.lines.push_back({line.line, line.quantity});
    return cancel;
}

void checkOther(const db::Read& read, const CallOff& args, const Behind& it, const Decided& decided, const std::string& field,
                db::Reasons& reasons) {
    const auto other = decided.line ? inventory::findLine(read, *decided.line) : std::nullopt;
    const auto supply = inventory::theSupply(read, it.supply);
    const bool own = decided.line && read.find<SalesOrderLineId>(R"sql(
        select sales_order_line_id from sales_order_line where sales_order_line_id = $1 and sales_order_id = $2
    )sql", *decided.line, args.order).has_value();
    if (!other || own || other->state != "signed" || other->itemId != supply.itemId || other->siteId != supply.siteId ||
        promise::unpegged(read, *decided.line) == Quantity{})
        reasons.add("production.call_off.line",
                    "{number} can be made for a line of another signed order that waits for the same item at the same site. "
                    "Choose such a line, or keep it for stock.",
                    {{"number", it.number}}, field + ".line");
}

void checkDecided(const db::Read& read, const CallOff& args, const std::vector<Behind>& all, std::size_t i,
                  db::Reasons& reasons) {
    const auto& decided = args.behind[i];
    const auto field = "behind[" + std::to_string(i) + "]";
    const auto it = std::ranges::find(all, decided.supply, &Behind::supply);
    if (it == all.end()) {
        reasons.add("production.call_off.none", "This is not made or expected for the order. Look at the list again.", {},
                    field + ".supply");
        return;
    }
    if (decided.fate == Fate::repeg) checkOther(read, args, *it, decided, field, reasons);
    if (decided.fate != Fate::stop) return;
    if (!it->canStop)
        reasons.add("production.call_off.stop", "{number} is in state '{state}' and cannot be stopped. Keep it for stock.",
                    {{"number", it->number}, {"state", it->state}}, field + ".fate");
    if (it->workOrder) checkNobodyAtWork(read, theOrder(read, *it->workOrder), reasons);
}

}  // namespace

void check(const db::Read& read, const CallOff& args, db::Reasons& reasons) {
    const auto site = read.find<SiteId>(R"sql(select site_id from sales_order where sales_order_id = $1)sql", args.order);
    if (!site)
        db::refuse("production.call_off.order", "There is no such order. Look it up again.", {}, "order");
    people::requireSite(read, "production.callOff", *site);
    orders::check(read, cancellationOf(args), reasons);
    const auto all = behind(read, args.order);
    for (std::size_t i = 0; i < args.behind.size(); ++i) checkDecided(read, args, all, i, reasons);
}

CalledOff callOff(db::Tx& tx, const CallOff& args) {
    const auto before = behind(tx, args.order);
    const auto cancelled = orders::cancel(tx, cancellationOf(args));  // the pegs of what is called off end with it
    std::map<SupplyId, Quantity> freed;
    for (const auto& b : before) freed[b.supply] += b.pegged;
    for (const auto& b : behind(tx, args.order)) freed[b.supply] -= b.pegged;
    CalledOff off{args.order, cancelled.number, cancelled.state, {}};
    for (const auto& decided : args.behind) {
        const auto it = std::ranges::find(before, decided.supply, &Behind::supply);
        const auto supply = inventory::theSupply(tx, decided.supply);
        if (decided.fate == Fate::repeg) {
            const auto part = std::min(freed[decided.supply], promise::unpegged(tx, *decided.line));
            if (part > Quantity{}) promise::peg(tx, decided.supply, *decided.line, part);
        } else if (decided.fate == Fate::stop && it->workOrder) {
            off.stopped.push_back(stopMaking(tx, *it->workOrder, args.reason));
        } else if (decided.fate == Fate::stop) {
            inventory::close(tx, {decided.supply, args.reason});
        }
        const promise::Touched touched{supply.itemId, supply.siteId};
        promise::settle(tx, {&touched, 1});
    }
    return off;
}

}  // namespace production
