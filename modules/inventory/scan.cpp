#include "inventory/scan.h"

namespace inventory {
namespace {

std::optional<LotId> lotOf(const db::Read& read, ItemId item, const std::string& number) {
    return read.find<LotId>(R"sql(
        select lot_id from lot where item_id = $1 and number = $2 order by lot_id desc limit 1
    )sql", item, number);
}

struct LotOfItem {
    LotId lot;
    ItemId item;
};
BOOST_DESCRIBE_STRUCT(LotOfItem, (), (lot, item))

// "FG-500/L-7", as labels say it where several items use the number.
void readItemAndLot(const db::Read& read, Meaning& meaning, const std::string& code) {
    const auto slash = code.rfind('/');
    if (slash == std::string::npos) return;
    const auto item = read.find<ItemId>(R"sql(select item_id from item where number = $1)sql", code.substr(0, slash));
    const auto lot = item ? lotOf(read, *item, code.substr(slash + 1)) : std::nullopt;
    if (!lot) return;
    meaning.lotNumber = code.substr(slash + 1);
    meaning.lot = lot;
    meaning.item = item;
}

// A number that several items use says nothing by itself: then only the number is known.
void readLot(const db::Read& read, Meaning& meaning, const std::string& code) {
    const auto found = read.all<LotOfItem>(R"sql(
        select max(lot_id) as lot, item_id as item from lot where number = $1 and number <> '-'
        group by item_id order by item_id limit 2
    )sql", code);
    if (found.empty()) return readItemAndLot(read, meaning, code);
    meaning.lotNumber = code;
    if (found.size() > 1) return;
    meaning.lot = found[0].lot;
    meaning.item = found[0].item;
}

std::optional<BinId> binOf(const db::Read& read, const std::string& code) {
    const auto found = read.all<BinId>(R"sql(
        select b.bin_id from warehouse w join bin b on b.warehouse_id = w.warehouse_id and b.code = $1
        order by b.bin_id limit 2
    )sql", code);
    if (found.size() > 1)
        db::refuse("inventory.scan.several",
                   "There is a bin {bin} in several warehouses. Scan its label with the warehouse in front, such as "
                   "MAIN/{bin}.",
                   {{"bin", code}});
    if (!found.empty()) return found[0];
    const auto slash = code.rfind('/');
    if (slash == std::string::npos) return std::nullopt;
    return read.find<BinId>(R"sql(
        select b.bin_id from warehouse w join bin b on b.warehouse_id = w.warehouse_id and b.code = $2 where w.code = $1
    )sql", code.substr(0, slash), code.substr(slash + 1));
}

Meaning ofLabel(const db::Read& read, gs1::Label label, std::optional<ItemId> within) {
    Meaning meaning;
    if (!label.gtin.empty()) {
        meaning.item = itemOfGtin(read, label.gtin);
        if (!meaning.item)
            db::refuse("inventory.scan.gtin",
                       "The label names GTIN {gtin}, which no item has. Write it into the item, or choose the item by "
                       "hand.",
                       {{"gtin", label.gtin}});
    }
    meaning.lotNumber = label.lot.empty() ? label.serial : label.lot;
    const auto item = meaning.item ? meaning.item : within;
    if (item && !meaning.lotNumber.empty()) meaning.lot = lotOf(read, *item, meaning.lotNumber);
    meaning.label = std::move(label);
    return meaning;
}

}  // namespace

std::optional<ItemId> itemOfGtin(const db::Read& read, std::string_view gtin) {
    const auto full = gs1::fourteen(gtin);
    const auto shorter = [&](std::size_t digits) {
        const auto zeros = full.size() - digits;
        return full.find_first_not_of('0') >= zeros ? full.substr(zeros) : full;
    };
    if (full.size() != 14) return std::nullopt;
    return read.find<ItemId>(R"sql(
        select item_id from item
        where gtin <> '' and gtin in ($1, $2, $3, $4)
        order by case when state = 'obsolete' then 1 else 0 end, item_id limit 1
    )sql", full, shorter(13), shorter(12), shorter(8));
}

Meaning understand(const db::Read& read, std::string_view scanned, db::Date today, std::optional<ItemId> within) {
    if (gs1::looksLikeLabel(scanned)) return ofLabel(read, gs1::read(scanned, today), within);
    const std::string code{scanned};
    Meaning meaning;
    if (within) {
        meaning.lot = lotOf(read, *within, code);
        if (meaning.lot) {
            meaning.item = within;
            meaning.lotNumber = code;
            return meaning;
        }
    }
    meaning.item = read.find<ItemId>(R"sql(select item_id from item where number = $1)sql", code);
    if (!meaning.item && gs1::checks(code)) meaning.item = itemOfGtin(read, code);
    if (!meaning.item) meaning.bin = binOf(read, code);
    if (!meaning.item && !meaning.bin) readLot(read, meaning, code);
    return meaning;
}

}  // namespace inventory
