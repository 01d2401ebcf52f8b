#include "database/search.h"
#include "inventory/facts.h"
#include "inventory/item_rules.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

// What is being made of it stands under its category's account of work in process.
bool keepsWork(const db::Read& read, const ItemFacts& item, ItemCategoryId category) {
    const auto orders = read.one<std::int64_t>(R"sql(
        select count(*) from work_order where item_id = $1 and state in ('planned', 'released', 'finished') and wip <> 0
    )sql", item.itemId);
    return orders == 0 || ledger::accountIfAny(read, "wip", category) ==
                              ledger::accountIfAny(read, "wip", item.itemCategoryId);
}

// Stock stands under its category's accounts: another category may take it over only with the same ones.
bool keepsValue(const db::Read& read, const ItemFacts& item, ItemCategoryId category) {
    const auto stock = read.one<std::int64_t>(R"sql(
        select count(*) from stock_value where item_id = $1 and (quantity <> 0 or value <> 0)
    )sql", item.itemId);
    if (stock == 0) return true;
    const auto costing = read.one<Costing>(R"sql(
        select costing from item_category where item_category_id = $1
    )sql", category);
    return costing == item.costing &&
           ledger::accountIfAny(read, "stock", category) ==
               ledger::accountIfAny(read, "stock", item.itemCategoryId) &&
           ledger::accountIfAny(read, "quarantine", category) ==
               ledger::accountIfAny(read, "quarantine", item.itemCategoryId);
}

// A revision that engineering has is made current by its life: a prototype or a released one.
void checkRevision(const db::Read& read, const ItemFacts& item, const std::string& revision, db::Reasons& reasons) {
    checkText(reasons, "revision", revision, 20);
    const auto state = read.find<std::string>(R"sql(
        select state from item_revision where item_id = $1 and revision = $2
    )sql", item.itemId, revision);
    if (state && revision != item.revision && *state != "released" && *state != "prototype")
        reasons.add("inventory.item.revision",
                    "{item} revision {revision} is in the state {state}: only a prototype or a released revision is bought "
                    "and made. Ask Engineering to release it.",
                    {{"item", item.number}, {"revision", revision}, {"state", *state}}, "revision");
}

}  // namespace

void check(const db::Read& read, const ChangeItem& args, db::Reasons& reasons) {
    const auto item = theItem(read, args.item);
    checkVersion(reasons, item.number, args.version, item.version);
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.revision) checkRevision(read, item, *args.revision, reasons);
    if (args.gtin) checkGtin(*args.gtin, reasons);
    checkNotNegative(reasons, "shelfDays", args.shelfDays);
    checkNotNegative(reasons, "leadDays", args.leadDays);
    checkNotNegative(reasons, "safetyStock", args.safetyStock);
    checkNotNegative(reasons, "reorderPoint", args.reorderPoint);
    if (!args.category) return;
    checkCategory(read, *args.category, reasons);
    if (!reasons.any() && (!keepsValue(read, item, *args.category) || !keepsWork(read, item, *args.category)))
        reasons.add("inventory.item.category",
                    "{item} is in stock or being made, and the other category values or books it another way. "
                    "Use it up and close its work orders first, or choose a category with the same accounts.",
                    {{"item", item.number}}, "category");
}

ItemChanged change(db::Tx& tx, const ChangeItem& args) {
    std::optional<std::string> sort;
    if (args.name) sort = db::sortKey(*args.name);
    tx.run(R"sql(
        update item set name = coalesce($2, name), name_sort = coalesce($3, name_sort),
               revision = coalesce($4, revision), gtin = coalesce($5, gtin),
               item_category_id = coalesce($6, item_category_id), state = coalesce($7, state),
               shelf_days = coalesce($8, shelf_days), lead_days = coalesce($9, lead_days),
               safety_stock = coalesce($10, safety_stock), reorder_point = coalesce($11, reorder_point),
               version = version + 1
        where item_id = $1
    )sql", args.item, args.name, sort, args.revision, args.gtin, args.category, args.state, args.shelfDays,
        args.leadDays, args.safetyStock, args.reorderPoint);
    if (args.revision) addRevision(tx, args.item, *args.revision);
    if (args.name) db::indexWords(tx, "item", args.item.number);
    return {args.item, args.version + 1};
}

}  // namespace inventory
