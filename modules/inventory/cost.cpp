// What one stocking unit costs.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {

UnitPrice inBook(const db::Read& read, const Price& cost, Date on) {
    if (cost.price < UnitPrice{})
        db::refuse("inventory.cost.negative", "{cost} is below zero. Give a cost of zero or more.",
                   {{"cost", cost}}, "cost");
    const auto book = ledger::bookCurrency(read);
    if (cost.currency == book) return cost.price;
    return money::exchange(cost.price, ledger::rateOn(read, cost.currency, book, on));
}

std::optional<UnitPrice> findStandardCost(const db::Read& read, ItemId item, std::string_view revision,
                                          SiteId site, Date on) {
    return read.find<UnitPrice>(R"sql(
        select unit_cost from item_cost
        where item_id = $1 and revision = $2 and site_id = $3 and valid_from <= $4
        order by valid_from desc limit 1
    )sql", item, revision, site, on);
}

UnitPrice standardCost(const db::Read& read, ItemId item, std::string_view number, std::string_view revision,
                       SiteId site) {
    const auto cost = findStandardCost(read, item, revision, site, calendar::siteToday(read, site));
    if (!cost)
        db::refuse(
            "inventory.cost.none",
            "{item} revision {revision} has no standard cost at {site}, so its stock cannot be valued. "
            "Set one first: inventory.setCost.",
            {{"item", number},
             {"revision", revision},
             {"site", read.one<std::string>(R"sql(select code from site where site_id = $1)sql", site)}},
            "item");
    return *cost;
}

namespace {

struct Stock {
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (quantity, value))

}  // namespace

std::optional<UnitPrice> unitCost(const db::Read& read, ItemId id, SiteId site, Date on) {
    const auto item = theItem(read, id);
    if (item.costing == Costing::standard) return findStandardCost(read, id, item.revision, site, on);
    const auto stock = read.one<Stock>(R"sql(
        select coalesce(cast(sum(quantity) as bigint), 0) as quantity, coalesce(cast(sum(value) as bigint), 0) as value
        from stock_value where item_id = $1 and site_id = $2
    )sql", id, site);
    if (stock.quantity == Quantity{}) return {};
    return money::perUnit(stock.value, stock.quantity, ledger::bookCurrency(read));
}

}  // namespace inventory
