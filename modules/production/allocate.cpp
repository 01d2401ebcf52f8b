// Material set aside for an order, lot by lot: by the item's rule which lot leaves first, and substitutes in their order
// where it is short. Where a person chooses the lots nothing is set aside: they are issued by hand.
#include <algorithm>

#include "people/people.h"
#include "promise/promise.h"
#include "production/release.h"

namespace production {
namespace {

inventory::MaterialWanted wanted(const OrderFacts& order, const ComponentFacts& c, Date needed) {
    return {c.workOrderComponentId, c.itemId, c.revision, order.siteId, c.missing(), needed, {}, {}, false};
}

Quantity sum(const std::vector<inventory::MaterialPart>& parts, Quantity inventory::MaterialPart::*what) {
    Quantity all;
    for (const auto& part : parts) all += part.*what;
    return all;
}

Covered cover(db::Tx& tx, const OrderFacts& order, const ComponentFacts& c, Date needed) {
    Covered covered{c.lineNo, c.item, c.required, c.allocated, c.issued, c.missing(), {}};
    auto asked = wanted(order, c, needed);
    const auto use = [&](ItemId item, const std::string& revision, Ratio ratio) {
        asked.item = item;
        asked.revision = revision;
        asked.ratio = ratio;
        asked.quantity = covered.missing;
        const auto parts = inventory::allocateMaterial(tx, asked);
        const auto covers = sum(parts, &inventory::MaterialPart::covers);
        covered.allocated += covers;
        covered.missing -= covers;
        return sum(parts, &inventory::MaterialPart::quantity);
    };
    if (covered.missing == Quantity{}) return covered;
    use(c.itemId, c.revision, {});
    if (covered.missing == Quantity{} || promise::pickedByHand(tx, c.itemId)) return covered;
    for (const auto& s : substitutesOf(tx, c.workOrderComponentId)) {
        if (const auto taken = use(s.itemId, {}, s.ratio()); taken > Quantity{}) covered.substitutes.push_back({s.item, taken});
        if (covered.missing == Quantity{}) break;
    }
    return covered;
}

}  // namespace

std::vector<Covered> coverComponents(db::Tx& tx, const OrderFacts& order) {
    const auto needed = dayOf(tx, order.siteId, order.startsOn);
    std::vector<Covered> all;
    for (const auto& c : componentsOf(tx, order.workOrderId))
        if (c.goesIn()) all.push_back(cover(tx, order, c, needed));
    return all;
}

void releaseComponents(db::Tx& tx, const OrderFacts& order) {
    const auto items = tx.all<ItemId>(R"sql(
        select distinct b.item_id
        from work_order_component c
        join material_allocation m on m.work_order_component_id = c.work_order_component_id
        join stock_balance b on b.stock_balance_id = m.stock_balance_id
        where c.work_order_id = $1 order by b.item_id
    )sql", order.workOrderId);
    for (const auto& c : componentsOf(tx, order.workOrderId))
        if (c.allocated > Quantity{}) inventory::releaseMaterial(tx, c.workOrderComponentId, c.allocated);
    for (const auto item : items) inventory::allocateWaiting(tx, item, order.siteId);
}

void check(const db::Read& read, const AllocateMaterial& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.allocate", order.siteId);
    checkState(order, {OrderState::released}, reasons);
}

Released allocate(db::Tx& tx, const AllocateMaterial& args) {
    const auto order = theOrder(tx, args.order);
    Released released{args.order, order.number, order.revision, coverComponents(tx, order)};
    settleItem(tx, order.itemId, order.siteId);
    return released;
}

}  // namespace production
