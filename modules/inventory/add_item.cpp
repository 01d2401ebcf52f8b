#include "calendar/calendar.h"
#include "database/search.h"
#include "inventory/facts.h"
#include "inventory/item_rules.h"

namespace inventory {
namespace {

bool isUnit(const db::Read& read, UnitId unit) {
    return read.find<UnitId>(R"sql(select unit_id from unit where unit_id = $1)sql", unit).has_value();
}

void checkUnits(const db::Read& read, const AddItem& args, db::Reasons& reasons) {
    if (!isUnit(read, args.unit))
        reasons.add("inventory.unit.none", "There is no such unit. Choose one from the list.", {}, "unit");
    if (args.catchUnit && (!isUnit(read, *args.catchUnit) || *args.catchUnit == args.unit))
        reasons.add("inventory.item.catch_unit",
                    "The second unit is weighed beside the stocking unit: it is another one from the list. "
                    "Choose such a unit, or leave it out.",
                    {}, "catchUnit");
    for (std::size_t i = 0; i < args.units.size(); ++i) {
        const auto field = "units[" + std::to_string(i) + "].unit";
        if (!isUnit(read, args.units[i].unit))
            reasons.add("inventory.unit.none", "There is no such unit. Choose one from the list.", {}, field);
        bool twice = args.units[i].unit == args.unit;
        for (std::size_t k = 0; k < i; ++k) twice = twice || args.units[k].unit == args.units[i].unit;
        if (twice)
            reasons.add("inventory.unit.twice", "This unit is named already. Name each unit once.", {},
                        field);
    }
}

}  // namespace

void check(const db::Read& read, const AddItem& args, db::Reasons& reasons) {
    checkText(reasons, "number", args.number, 60);
    checkText(reasons, "name", args.name);
    checkOptionalText(reasons, "revision", args.revision, 20);
    if (read.find<ItemId>(R"sql(select item_id from item where number = $1)sql", args.number))
        reasons.add("inventory.item.taken", "There is an item {number} already. Choose another number.",
                    {{"number", args.number}}, "number");
    checkCategory(read, args.category, reasons);
    checkUnits(read, args, reasons);
    checkGtin(args.gtin, reasons);
    checkNotNegative(reasons, "shelfDays", args.shelfDays);
    checkNotNegative(reasons, "leadDays", args.leadDays);
    checkNotNegative(reasons, "safetyStock", args.safetyStock);
    checkNotNegative(reasons, "reorderPoint", args.reorderPoint);
    if (args.standardCost)
        for (const auto site : allSites(read))
            if (!trying(reasons, "standardCost",
                        [&] { return inBook(read, *args.standardCost, calendar::siteToday(read, site)); }))
                break;
}

ItemAdded add(db::Tx& tx, const AddItem& args) {
    const std::string revision = args.revision.empty() ? "A" : args.revision;
    const auto item = tx.make<ItemId>(R"sql(
        insert into item (number, name, name_sort, item_category_id, unit_id, tracking, shelf_days, revision, gtin,
                          safety_stock, reorder_point, lead_days, catch_unit_id, state, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'active', 1)
        returning item_id
    )sql", args.number, args.name, db::sortKey(args.name), args.category,
        args.unit, args.tracking.value_or(Tracking::none), args.shelfDays,
        revision, args.gtin, args.safetyStock.value_or(Quantity{}),
        args.reorderPoint.value_or(Quantity{}), args.leadDays.value_or(0), args.catchUnit);
    addRevision(tx, item, revision);
    for (const auto& other : args.units)
        tx.run(R"sql(
            insert into item_unit (item_id, unit_id, numerator, denominator) values ($1, $2, $3, $4)
        )sql", item, other.unit, other.ratio.numerator, other.ratio.denominator);
    if (args.standardCost)
        for (const auto site : allSites(tx)) {
            const auto today = calendar::siteToday(tx, site);
            tx.run(R"sql(
                insert into item_cost (item_id, revision, site_id, valid_from, unit_cost) values ($1, $2, $3, $4, $5)
            )sql", item, revision, site, today, inBook(tx, *args.standardCost, today));
        }
    db::indexWords(tx, "item", item.number);
    return {item};
}

}  // namespace inventory
