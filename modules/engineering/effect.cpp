// The exact effect of a change order before anybody signs it.
#include "engineering/effect.h"

#include <algorithm>
#include <map>
#include <set>

#include "calendar/calendar.h"
#include "engineering/life_cycle.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(EffectPromise, (), (order, number, customer, item, lineNo, quantity, shipsOn, workOrder))

namespace {

constexpr std::size_t fewParents = 200;  // more are rolled up all at once

struct Bucket {
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Bucket, (), (quantity, value))

bool standardCosted(const db::Read& read, ItemId item) {
    return read.find<std::int64_t>(R"sql(
        select 1 from item i join item_category c on c.item_category_id = i.item_category_id
        where i.item_id = $1 and c.costing = 'standard'
    )sql", item).has_value();
}

// What setting the cost does to the stock of the revision, bucket by bucket as it will be booked.
void addOwnCost(const db::Read& read, const ChangeItem& item, SiteId site, Effect& effect) {
    const auto on = calendar::siteToday(read, site);
    EffectCost cost{item.itemId, item.number, item.toRevision, site, {}, {}, {}, {}, true};
    cost.before = inventory::findStandardCost(read, item.itemId, item.fromRevision, site, on);
    cost.after = item.unitCost;
    if (!cost.after) cost.after = inventory::findStandardCost(read, item.itemId, item.toRevision, site, on);
    if (!cost.after) cost.after = cost.before;
    for (const auto& bucket : read.all<Bucket>(R"sql(
             select quantity, value from stock_value
             where item_id = $1 and revision = $2 and site_id = $3 and quantity > 0
         )sql", item.itemId, item.toRevision, site)) {
        cost.onHand += bucket.quantity;
        if (cost.after && standardCosted(read, item.itemId))
            cost.revalued += money::extend(*cost.after, bucket.quantity, ledger::bookCurrency(read)) - bucket.value;
    }
    if (!cost.before && !cost.after) return;
    effect.revalued += cost.revalued;
    effect.costs.push_back(std::move(cost));
}

std::map<ItemId, Rolled> rolledOf(const db::Read& read, const std::set<ItemId>& items, SiteId site, Date on,
                                  const std::vector<GivenCost>& given) {
    std::map<ItemId, Rolled> all;
    if (items.size() <= fewParents)
        for (const auto item : items) all.emplace(item, rollUp(read, item, site, on, given));
    else
        for (auto& rolled : rollUpAll(read, site, on, given))
            if (items.contains(rolled.item)) all.emplace(rolled.item, rolled);
    return all;
}

// What the things above come to: shown, not set. Whoever wants their standards changed puts them into the order.
void addRolled(const db::Read& read, const std::set<ItemId>& above, const std::vector<GivenCost>& given, SiteId site,
               Effect& effect) {
    const auto on = calendar::siteToday(read, site);
    const auto before = rolledOf(read, above, site, on, {}), after = rolledOf(read, above, site, on, given);
    for (const auto& [item, rolled] : before) {
        const auto then = after.find(item);
        if (then == after.end() || then->second.total() == rolled.total()) continue;
        const auto named = theItem(read, item);
        EffectCost cost{item, named.number, named.revision, site, rolled.total(), then->second.total(), {}, {}, false};
        cost.onHand = read.one<Quantity>(R"sql(
            select coalesce(cast(sum(quantity) as bigint), 0) as quantity from stock_value
            where item_id = $1 and revision = $2 and site_id = $3
        )sql", item, named.revision, site);
        effect.costs.push_back(std::move(cost));
    }
}

std::optional<BomId> billOf(const db::Read& read, ItemId item, const std::string& revision) {
    return read.find<BomId>(R"sql(
        select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state <> 'draft'
    )sql", item, revision);
}

}  // namespace

void addCosts(const db::Read& read, const std::vector<ChangeItem>& items, Effect& effect) {
    std::set<ItemId> above;
    for (const auto& item : items)
        for (const auto& used : whereUsed(read, item.itemId, today(read))) above.insert(used.item);
    for (const auto& item : items) above.erase(item.itemId);
    for (const auto site : read.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        std::vector<GivenCost> given;
        for (const auto& item : items) {
            addOwnCost(read, item, site, effect);
            if (item.unitCost) given.push_back({item.itemId, *item.unitCost});
        }
        if (!given.empty() && !above.empty()) addRolled(read, above, given, site, effect);
    }
}

void addPromises(const db::Read& read, const EffectStock& stock, std::vector<EffectPromise>& promises) {
    for (auto& promise : read.all<EffectPromise>(R"sql(
             select o.sales_order_id as "order", o.number, p.name as customer, i.number as item, n.line_no, m.quantity,
                    m.ships_on, coalesce(w.number, '') as work_order
             from promise m join sales_order_line n on n.sales_order_line_id = m.sales_order_line_id
             join sales_order o on o.sales_order_id = n.sales_order_id join item i on i.item_id = m.item_id
             join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
             left join work_order w on w.supply_id = m.supply_id
             where m.item_id = $1 and m.source in ('supply', 'none')
             order by o.sales_order_id, n.line_no, m.promise_id
         )sql", stock.item))
        promises.push_back(std::move(promise));
    for (const auto& order : stock.orders) {
        if (order.ofNew == Quantity{}) continue;
        for (auto& promise : read.all<EffectPromise>(R"sql(
                 select o.sales_order_id as "order", o.number, p.name as customer, i.number as item, n.line_no, m.quantity,
                        m.ships_on, w.number as work_order
                 from work_order w join promise m on m.supply_id = w.supply_id
                 join sales_order_line n on n.sales_order_line_id = m.sales_order_line_id
                 join sales_order o on o.sales_order_id = n.sales_order_id join item i on i.item_id = m.item_id
                 join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
                 where w.work_order_id = $1 order by o.sales_order_id, n.line_no, m.promise_id
             )sql", order.workOrder))
            promises.push_back(std::move(promise));
    }
}

bool Effect::strands() const {
    return std::ranges::any_of(stock, [](const EffectStock& s) { return s.stranded > Quantity{}; });
}

Effect effect(const db::Read& read, ChangeOrderId order) {
    const auto change = theChange(read, order);
    const auto items = itemsOf(read, order);
    Effect all;
    if (change.kind == "request") return all;
    for (const auto& item : items) {
        if (!item.moves()) continue;
        all.stock.push_back(stockOf(read, change, item));
        addPromises(read, all.stock.back(), all.promises);
        const auto before = billOf(read, item.itemId, item.fromRevision);
        const auto after = item.bomId ? item.bomId : billOf(read, item.itemId, item.toRevision);
        if (before && after)
            all.bills.push_back({item.itemId, item.number,
                                 bomDifference(read, *before, *after, change.siteId,
                                               calendar::siteToday(read, change.siteId))});
    }
    addCosts(read, items, all);
    return all;
}

}  // namespace engineering
