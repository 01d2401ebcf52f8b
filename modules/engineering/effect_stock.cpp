// How the stock of an old revision will be used up: by the open work orders, in the order in which they will take it.
#include <algorithm>
#include <map>
#include <set>

#include "engineering/effect.h"
#include "engineering/life_cycle.h"
#include "ledger/ledger.h"

namespace engineering {
namespace {

struct Lying {
    SiteId siteId;
    Quantity onHand, usable;  // usable: free to be taken for work
};
BOOST_DESCRIBE_STRUCT(Lying, (), (siteId, onHand, usable))

struct Open {
    WorkOrderId workOrderId;
    SiteId siteId;
    std::string number, made, state;
    ItemId itemId;
    std::string revision;
    Quantity quantity;
    Date dueOn, beginsOn;
};
BOOST_DESCRIBE_STRUCT(Open, (), (workOrderId, siteId, number, made, state, itemId, revision, quantity, dueOn, beginsOn))

struct Wants {
    Quantity left, ofOld, ofOther;  // still to be issued; of it set aside of the old revision, of another one
};
BOOST_DESCRIBE_STRUCT(Wants, (), (left, ofOld, ofOther))

// Nothing of the old revision is taken from this day on.
std::optional<Date> endOf(const ChangeFacts& change, const ChangeItem& item) {
    const bool decided = item.disposition == "rework" || item.disposition == "scrap";
    if (change.effectivity == "use_up" || (change.effectivity == "date" && decided)) return change.effectiveOn;
    return {};
}

// What lies of the old revision and may be taken for work: not on hold, not expired, in a bin that work takes from, and
// not set aside for customers. What is set aside for work orders is theirs.
std::vector<Lying> lyingOf(const db::Read& read, const ChangeItem& item, Date on) {
    return read.all<Lying>(R"sql(
        select b.site_id, cast(sum(b.on_hand) as bigint) as on_hand,
               cast(sum(case when l.on_hold = 0 and (l.expires_on is null or l.expires_on >= $3)
                              and n.kind in ('storage', 'production')
                             then b.on_hand - b.allocated else 0 end) as bigint) as usable
        from lot l join stock_balance b on b.lot_id = l.lot_id join bin n on n.bin_id = b.bin_id
        where l.item_id = $1 and l.revision = $2 group by b.site_id order by b.site_id
    )sql", item.itemId, item.fromRevision, on);
}

Quantity heldOf(const db::Read& read, const ChangeItem& item) {
    return read.one<Quantity>(R"sql(
        select coalesce(cast(sum(b.on_hand) as bigint), 0) as held
        from lot l join stock_balance b on b.lot_id = l.lot_id
        where l.item_id = $1 and l.revision = $2 and l.on_hold = 1
    )sql", item.itemId, item.fromRevision);
}

// Open orders that may take the item: released ones that have it among their components, planned ones whose item's
// bill has it somewhere. Released ones come first: their material is set aside for them.
std::vector<Open> openOrders(const db::Read& read, ItemId item) {
    return read.all<Open>(R"sql(
        select w.work_order_id, w.site_id, w.number, i.number as made, w.state, w.item_id, w.revision, w.quantity, w.due_on,
               coalesce(w.starts_on, w.due_on) as begins_on
        from work_order w join item i on i.item_id = w.item_id
        where (w.state = 'released' and w.kind <> 'disassembly' and exists (
                    select 1 from work_order_component c
                    where c.work_order_id = w.work_order_id and c.item_id = $1 and c.kind = 'component'))
           or (w.state = 'planned' and w.kind = 'make')
        order by case when w.state = 'released' then 0 else 1 end, w.priority, w.due_on, w.work_order_id
    )sql", item);
}

Wants wantsOf(const db::Read& read, const Open& order, const ChangeItem& item) {
    return read.one<Wants>(R"sql(
        select coalesce(cast(sum(case when c.required > c.issued then c.required - c.issued else 0 end) as bigint), 0) as "left",
               coalesce(cast(sum(coalesce(a.of_old, 0)) as bigint), 0) as of_old,
               coalesce(cast(sum(coalesce(a.of_other, 0)) as bigint), 0) as of_other
        from work_order_component c
        left join (select m.work_order_component_id,
                          sum(case when l.revision = $3 then m.quantity else 0 end) as of_old,
                          sum(case when l.revision <> $3 then m.quantity else 0 end) as of_other
                   from material_allocation m join stock_balance b on b.stock_balance_id = m.stock_balance_id
                   join lot l on l.lot_id = b.lot_id and l.item_id = $2
                   group by m.work_order_component_id) a on a.work_order_component_id = c.work_order_component_id
        where c.work_order_id = $1 and c.item_id = $2 and c.kind = 'component' and c.revision in ('', $3)
    )sql", order.workOrderId, item.itemId, item.fromRevision);
}

// What a planned order will ask for, as if it were released on the day it begins.
Quantity plannedNeed(const db::Read& read, const Open& order, const ChangeItem& item) {
    Quantity need;
    try {
        for (const auto& c : snapshot(read, order.itemId, order.revision, "", order.quantity, order.beginsOn).components)
            if (c.item == item.itemId && c.kind == "component" && (c.revision.empty() || c.revision == item.fromRevision))
                need += c.required;
    } catch (const db::Refusal&) {
        return {};  // cannot be released as it is, so it takes nothing
    }
    return need;
}

// Whether any bill still asks for the old revision once the change has taken hold, or customers buy the item.
bool asksFor(const db::Read& read, const ChangeFacts& change, const ChangeItem& item) {
    return read.find<std::int64_t>(R"sql(
        select l.bom_line_id
        from bom_line l join bom b on b.bom_id = l.bom_id join item m on m.item_id = b.item_id
        left join change_order_item x on x.change_order_id = $3 and x.item_id = b.item_id
        where l.item_id = $1 and l.kind in ('component', 'phantom') and l.revision in ('', $2)
          and ((x.change_order_item_id is null and b.state = 'released' and b.revision = m.revision)
               or (x.to_revision = b.revision and (b.state = 'released' or b.bom_id = x.bom_id)))
        order by l.bom_line_id limit 1
    )sql", item.itemId, item.fromRevision, change.changeOrderId)
               .has_value() ||
           read.find<std::int64_t>(R"sql(
        select price_id from price where item_id = $1 and valid_to is null order by price_id limit 1
    )sql", item.itemId)
               .has_value();
}

// One after the other takes what is left, of its own first.
void useUp(const db::Read& read, const ChangeItem& item, std::optional<Date> end, std::map<SiteId, Quantity>& free,
           EffectStock& stock) {
    std::set<ItemId> users;
    for (const auto& used : whereUsed(read, item.itemId, today(read))) users.insert(used.item);
    for (const auto& order : openOrders(read, item.itemId)) {
        if (order.state == "planned" && !users.contains(order.itemId)) continue;
        EffectOrder takes{order.workOrderId, order.number, order.made, order.state, order.dueOn, {}, {}, {}};
        Quantity asks;  // beyond what is set aside for it
        if (order.state == "released") {
            const auto wants = wantsOf(read, order, item);
            takes.need = wants.left;
            takes.ofOld = std::min(wants.ofOld, wants.left);
            takes.ofNew = std::min(wants.ofOther, wants.left - takes.ofOld);
            asks = wants.left - takes.ofOld - takes.ofNew;
        } else {
            takes.need = asks = plannedNeed(read, order, item);
        }
        if (takes.need == Quantity{}) continue;
        auto& there = free[order.siteId];
        if (!end || order.beginsOn < *end) {
            const auto taken = std::min(asks, there);
            there -= taken;
            takes.ofOld += taken;
            asks -= taken;
        }
        takes.ofNew += asks;
        stock.needed += takes.ofOld;
        if (takes.ofOld > Quantity{}) stock.lastOld = order.number;
        if (takes.ofNew > Quantity{} && stock.firstNew.empty()) {
            stock.firstNew = order.number;
            stock.switchesOn = order.dueOn;
        }
        stock.orders.push_back(std::move(takes));
    }
}

}  // namespace

EffectStock stockOf(const db::Read& read, const ChangeFacts& change, const ChangeItem& item) {
    EffectStock stock;
    stock.item = item.itemId;
    stock.number = item.number;
    stock.fromRevision = item.fromRevision;
    stock.toRevision = item.toRevision;
    stock.oldStock = item.disposition;
    stock.held = heldOf(read, item);
    stock.expected = read.one<Quantity>(R"sql(
        select coalesce(cast(sum(quantity - received) as bigint), 0) as expected
        from supply where item_id = $1 and state = 'open' and quantity > received
    )sql", item.itemId);
    std::map<SiteId, Quantity> free;
    for (const auto& lying : lyingOf(read, item, today(read))) {
        stock.onHand += lying.onHand;
        free[lying.siteId] = lying.usable;
    }
    const auto end = endOf(change, item);
    useUp(read, item, end, free, stock);
    for (const auto& [unused, quantity] : free) stock.left += quantity;
    stock.value = read.one<Money>(R"sql(
        select coalesce(cast(sum(value) as bigint), 0) as value from stock_value where item_id = $1 and revision = $2
    )sql", item.itemId, item.fromRevision);
    const auto rest = stock.left + stock.held;
    const bool decided = item.disposition == "scrap" || item.disposition == "rework";
    if (!decided && (end || !asksFor(read, change, item))) stock.stranded = rest;
    const auto lost = item.disposition == "scrap" ? rest : stock.stranded;
    if (stock.onHand > Quantity{}) stock.strandedValue = money::portion(stock.value, lost, stock.onHand);
    return stock;
}

}  // namespace engineering
