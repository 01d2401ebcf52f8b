#include "inventory/item_rules.h"

#include "calendar/calendar.h"
#include "shared/gs1.h"

namespace inventory {

std::vector<SiteId> allSites(const db::Read& read) {
    return read.all<SiteId>(R"sql(select site_id from site order by site_id)sql");
}

void checkCategory(const db::Read& read, ItemCategoryId category, db::Reasons& reasons) {
    if (!read.find<ItemCategoryId>(
            R"sql(select item_category_id from item_category where item_category_id = $1)sql", category))
        reasons.add("inventory.category.unknown", "There is no such category. Choose one from the list.", {},
                    "category");
}

void addRevision(db::Tx& tx, ItemId item, std::string_view revision) {
    const auto sites = allSites(tx);
    const auto today = sites.empty() ? std::nullopt : std::optional{calendar::siteToday(tx, sites.front())};
    tx.run(R"sql(
        insert into item_revision (item_id, revision, state, note, released_on, version) values ($1, $2, 'released', '', $3, 1)
        on conflict (item_id, revision) do nothing
    )sql", item, revision, today);
}

void checkGtin(std::string_view gtin, db::Reasons& reasons) {
    if (gtin.empty()) return;
    const bool right = (gtin.size() == 8 || (gtin.size() >= 12 && gtin.size() <= 14)) && gs1::checks(gtin);
    if (!right)
        reasons.add("inventory.item.gtin",
                    "{gtin} is no GTIN: it has 8, 12, 13 or 14 digits, the last one a check digit. "
                    "Read it from the label again.",
                    {{"gtin", gtin}}, "gtin");
}

}  // namespace inventory
