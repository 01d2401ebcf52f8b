#include "warehouse/checks.h"

namespace warehouse {

void checkNamed(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.empty()) reasons.add("warehouse.text.missing", "Say the {field}.", {{"field", field}}, field);
    checkLength(reasons, field, text, most);
}

void checkLength(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (db::characters(text) > most)
        reasons.add("warehouse.text.long", "The {field} is too long: at most {most} characters.",
                    {{"field", field}, {"most", static_cast<std::int64_t>(most)}}, field);
}

void checkCode(db::Reasons& reasons, std::string_view field, std::string_view code) {
    checkNamed(reasons, field, code, 20);
    if (code.find('/') != code.npos)
        reasons.add("warehouse.code.slash", "'{code}' has a '/', which divides the parts of a label. Use '-' instead.",
                    {{"code", code}}, field);
}

void checkLimit(db::Reasons& reasons, std::string_view field, std::optional<std::int64_t> limit) {
    if (limit && (*limit < 0 || *limit > 1'000'000'000'000))
        reasons.add("warehouse.limit.range", "The {field} must be from 0 to a million million.", {{"field", field}}, field);
}

void checkVersion(db::Reasons& reasons, std::string_view what, std::int64_t given, std::int64_t now) {
    if (given != now)
        reasons.add("warehouse.record.stale",
                    "{what} was changed by somebody since you opened it. Look at the new values and save again.",
                    {{"what", what}}, "version");
}

BinPlace binPlace(const db::Read& read, tl::BinId bin, std::string_view field) {
    auto found = read.find<BinPlace>(R"sql(
        select n.bin_id as bin, n.site_id as site, n.warehouse_id as warehouse, w.code || '/' || n.code as code, n.kind
        from bin n join warehouse w on w.warehouse_id = n.warehouse_id where n.bin_id = $1
    )sql", bin);
    if (!found) db::refuse("warehouse.bin.none", "There is no such bin. Choose one from the list.", {}, field);
    return std::move(*found);
}

void checkDock(const db::Read& read, tl::SiteId site, tl::BinId dock, db::Reasons& reasons) {
    const auto bin = binPlace(read, dock, "dock");
    if (bin.site != site || bin.kind != "outbound")
        reasons.add("warehouse.dock.kind", "Goods are loaded at an outbound bin of the site; {bin} is none. Choose such a bin.",
                    {{"bin", bin.code}}, "dock");
}

void checkHandover(const db::Read& read, tl::WarehouseId warehouse, std::optional<tl::BinId> handover, db::Reasons& reasons) {
    if (!handover) return;
    const auto bin = binPlace(read, *handover, "handover");
    const bool promised = bin.kind == "storage" || bin.kind == "production" || bin.kind == "outbound";
    if (bin.warehouse != warehouse || !promised)
        reasons.add("warehouse.zone.handover",
                    "Goods change hands in a storage, production or outbound bin of the same warehouse; {bin} is none. Choose "
                    "such a bin.",
                    {{"bin", bin.code}}, "handover");
}

void requireItem(const db::Read& read, tl::ItemId item, std::string_view field) {
    if (!read.find<tl::ItemId>(R"sql(select item_id from item where item_id = $1)sql", item))
        db::refuse("warehouse.item.none", "There is no such item. Choose one from the list.", {}, field);
}

}  // namespace warehouse
