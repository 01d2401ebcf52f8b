#include "inventory/facts.h"

#include <algorithm>

namespace inventory {

std::optional<ItemFacts> findItem(const db::Read& read, ItemId item) {
    return read.find<ItemFacts>(R"sql(
        select i.item_id, i.number, i.revision, i.item_category_id, i.unit_id, c.costing, i.tracking, i.shelf_days,
               i.version, i.catch_unit_id
        from item i join item_category c on c.item_category_id = i.item_category_id
        where i.item_id = $1
    )sql", item);
}

std::optional<LotFacts> findLot(const db::Read& read, LotId lot) {
    return read.find<LotFacts>(R"sql(
        select l.lot_id, l.item_id, i.number as item, l.number, l.revision, l.expires_on, l.on_hold,
               i.item_category_id, c.costing, i.tracking, i.catch_unit_id, coalesce(s.hazard, '') as hazard
        from lot l
        join item i on i.item_id = l.item_id
        join item_category c on c.item_category_id = i.item_category_id
        left join item_storage s on s.item_id = l.item_id
        where l.lot_id = $1
    )sql", lot);
}

std::optional<BinFacts> findBin(const db::Read& read, BinId bin) {
    return read.find<BinFacts>(R"sql(
        select b.bin_id, b.site_id, w.code || '/' || b.code as code, b.kind, coalesce(r.locked, '') as locked,
               coalesce(r.lock_reason, '') as lock_reason
        from bin b join warehouse w on w.warehouse_id = b.warehouse_id left join bin_rule r on r.bin_id = b.bin_id
        where b.bin_id = $1
    )sql", bin);
}

std::optional<LineFacts> findLine(const db::Read& read, SalesOrderLineId line) {
    return read.find<LineFacts>(R"sql(
        select l.sales_order_line_id, o.number as "order", o.state, l.line_no, l.item_id, o.site_id, l.lot_id,
               l.wanted_on, c.min_shelf_days, l.allocated, l.waiting
        from sales_order_line l
        join sales_order o on o.sales_order_id = l.sales_order_id
        join customer c on c.customer_id = o.customer_id
        where l.sales_order_line_id = $1 and l.item_id is not null
    )sql", line);
}

std::optional<Balance> findBalance(const db::Read& read, LotId lot, BinId bin) {
    return read.find<Balance>(R"sql(
        select stock_balance_id, bin_id, site_id, on_hand, allocated, packed, catch_weight
        from stock_balance where lot_id = $1 and bin_id = $2
    )sql", lot, bin);
}

std::vector<Balance> balancesOf(const db::Read& read, LotId lot) {
    return read.all<Balance>(R"sql(
        select b.stock_balance_id, b.bin_id, b.site_id, b.on_hand, b.allocated, b.packed, b.catch_weight
        from stock_balance b join bin n on n.bin_id = b.bin_id
        where b.lot_id = $1 order by n.walk, n.bin_id
    )sql", lot);
}

ItemFacts theItem(const db::Read& read, ItemId item) {
    auto found = findItem(read, item);
    if (!found)
        db::refuse("inventory.item.unknown", "There is no such item. Choose one from the list.", {}, "item");
    return std::move(*found);
}

LotFacts theLot(const db::Read& read, LotId lot) {
    auto found = findLot(read, lot);
    if (!found)
        db::refuse("inventory.lot.unknown", "There is no such lot. Choose one from the list.", {}, "lot");
    return std::move(*found);
}

BinFacts theBin(const db::Read& read, BinId bin) {
    auto found = findBin(read, bin);
    if (!found)
        db::refuse("inventory.bin.unknown", "There is no such bin. Choose one from the list.", {}, "bin");
    return std::move(*found);
}

LineFacts theLine(const db::Read& read, SalesOrderLineId line) {
    auto found = findLine(read, line);
    if (!found)
        db::refuse("inventory.line.unknown",
                   "There is no such order line for an item. Choose one from the order.", {}, "line");
    return std::move(*found);
}

namespace {

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

void checkText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.empty()) reasons.add("inventory.text.missing", "Say the {field}.", {{"field", field}}, field);
    checkOptionalText(reasons, field, text, most);
}

void checkOptionalText(db::Reasons& reasons, std::string_view field, std::string_view text,
                       std::size_t most) {
    if (characters(text) > most)
        reasons.add("inventory.text.long", "The {field} is too long: at most {most} characters.",
                    {{"field", field}, {"most", static_cast<std::int64_t>(most)}}, field);
}

void checkLabel(db::Reasons& reasons, std::string_view field, std::string_view text) {
    checkText(reasons, field, text, 60);
    if (text.find('/') != text.npos)
        reasons.add("inventory.label.slash",
                    "'{text}' has a '/', which divides the parts of a label. Use '-' instead.",
                    {{"text", text}}, field);
}

void checkNotNegative(db::Reasons& reasons, std::string_view field, const std::optional<Quantity>& quantity) {
    if (quantity && *quantity < Quantity{})
        reasons.add("inventory.number.negative", "The {field} is below zero. Give zero or more.",
                    {{"field", field}}, field);
}

void checkNotNegative(db::Reasons& reasons, std::string_view field, const std::optional<int>& days) {
    if (days && (*days < 0 || *days > 36'500))
        reasons.add("inventory.days.range", "The {field} must be from 0 to 36,500 days.", {{"field", field}},
                    field);
}

void checkAgainst(const db::Read& read, const std::optional<AccountId>& account, db::Reasons& reasons) {
    if (!account) return;
    const auto control =
        read.find<std::string>(R"sql(select control from account where account_id = $1)sql", *account);
    if (!control || *control != "none")
        reasons.add(
            "inventory.account.control",
            "The account does not exist, or a sub-ledger keeps it. Choose one that is booked by hand.", {},
            "against");
}

void checkSite(const db::Read& read, std::string_view permission, SiteId site, db::Reasons& reasons,
               std::string_view field) {
    if (read.may(permission, site.number)) return;
    const auto code = read.find<std::string>(R"sql(select code from site where site_id = $1)sql", site);
    if (code)
        reasons.add("inventory.site.right",
                    "{who} may not do this at {site}. Ask an administrator for the right there.",
                    {{"who", read.actor().name}, {"site", *code}}, field);
    else
        reasons.add("inventory.site.unknown", "There is no such site. Choose one from the list.", {}, field);
}

void checkVersion(db::Reasons& reasons, std::string_view what, std::int64_t given, std::int64_t now) {
    if (given != now)
        reasons.add(
            "inventory.record.stale",
            "{what} was changed by somebody since you opened it. Look at the new values and save again.",
            {{"what", what}}, "version");
}

std::string heldFor(const db::Read& read, LotId lot) {
    return read.find<std::string>(R"sql(
        select case when case_number = '' then reason else case_number end as held_for
        from hold where lot_id = $1 and released_at is null order by hold_id desc limit 1
    )sql", lot)
        .value_or("?");
}

void checkUsable(const db::Read& read, const LotFacts& lot, Date on, int minShelfDays, db::Reasons& reasons,
                 std::string_view field) {
    if (lot.onHold)
        reasons.add("inventory.lot.held",
                    "Lot {lot} of {item} is on hold ({case}). Choose another lot, or ask Quality to release it.",
                    {{"lot", lot.number}, {"item", lot.item}, {"case", heldFor(read, lot.lotId)}}, field);
    if (promise::isExpired(lot.expiresOn, on, minShelfDays))
        reasons.add("inventory.lot.expired",
                    "Lot {lot} of {item} is usable through {expires} and must keep {days} days from {day}. "
                    "Choose another lot.",
                    {{"lot", lot.number},
                     {"item", lot.item},
                     {"expires", *lot.expiresOn},
                     {"days", std::int64_t{minShelfDays}},
                     {"day", on}},
                    field);
}

void checkSigned(const db::Read& read, const LineFacts& line, std::string_view permission,
                 db::Reasons& reasons) {
    checkSite(read, permission, line.siteId, reasons, "line");
    if (line.state != "signed")
        reasons.add("inventory.allocate.state",
                    "{order} is not a signed order, so nothing is set aside for it. Sign it first.",
                    {{"order", line.order}}, "line");
}

void requireUsable(const db::Read& read, LotId lot, Date on, int minShelfDays, std::string_view field) {
    db::Reasons reasons;
    checkUsable(read, theLot(read, lot), on, minShelfDays, reasons, field);
    reasons.throwIfAny();
}

}  // namespace inventory
