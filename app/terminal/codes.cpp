#include "app/terminal/codes.h"

#include "inventory/facts.h"
#include "inventory/scan.h"

namespace terminal {

void Codes::remember(const Things& things) {
    const std::scoped_lock held{store_.lock_};
    Store::Whole whole{store_};
    for (const auto& one : things.items)
        store_.run(R"store(
            insert into item (item_id, number, name, unit, gtin, tracking) values ($1, $2, $3, $4, $5, $6)
            on conflict (item_id) do update set number = excluded.number, name = excluded.name, unit = excluded.unit, gtin = excluded.gtin,
                tracking = excluded.tracking
        )store",
                   one.itemId, one.number, one.name, one.unit,
                   one.gtin.empty() ? std::string{} : tl::gs1::fourteen(one.gtin), one.tracking);
    for (const auto& one : things.lots)
        store_.run(R"store(
            insert into lot (lot_id, item_id, number, revision, expires_on, held) values ($1, $2, $3, $4, $5, $6)
            on conflict (lot_id) do update set number = excluded.number, revision = excluded.revision, expires_on = excluded.expires_on,
                held = excluded.held
        )store",
                   one.lotId, one.itemId, one.number, one.revision, one.expiresOn, one.held);
    for (const auto& one : things.lots) putHeld(one.lotId, one.held ? std::optional{one.heldFor} : std::nullopt);
    for (const auto& one : things.bins)
        store_.run(R"store(
            insert into bin (bin_id, warehouse, code, kind) values ($1, $2, $3, $4)
            on conflict (bin_id) do update set warehouse = excluded.warehouse, code = excluded.code, kind = excluded.kind
        )store",
                   one.binId, one.warehouse, one.code, one.kind);
    for (const auto& one : things.units)
        store_.run(R"store(
            insert into unit (handling_unit_id, sscc, kind, bin_id) values ($1, $2, $3, $4)
            on conflict (handling_unit_id) do update set sscc = excluded.sscc, kind = excluded.kind, bin_id = excluded.bin_id
        )store",
                   one.handlingUnitId, one.sscc, one.kind, one.binId);
    whole.keep();
}

void Codes::putHeld(tl::LotId lot, const std::optional<std::string>& heldFor) {
    if (!heldFor) {
        store_.run(R"store(delete from held_lot where lot_id = $1)store", lot);
        return;
    }
    store_.run(R"store(
        insert into held_lot (lot_id, held_for) values ($1, $2) on conflict (lot_id) do update set held_for = excluded.held_for
    )store",
               lot, *heldFor);
}

void Codes::rememberHeld(tl::LotId lot, const std::optional<HeldLot>& held) {
    const std::scoped_lock lock{store_.lock_};
    Store::Whole whole{store_};
    store_.run(R"store(update lot set held = $2 where lot_id = $1)store", lot, held.has_value());
    putHeld(lot, held ? std::optional{held->heldFor} : std::nullopt);
    whole.keep();
}

std::optional<HeldLot> Codes::held(tl::LotId id) const {
    const auto known = lot(id);
    if (!known || !known->held) return {};
    const auto of = item(known->itemId);
    return HeldLot{id, of ? of->number : std::string{}, known->number, known->heldFor};
}

std::optional<KnownItem> Codes::item(tl::ItemId id) const {
    const std::scoped_lock held{store_.lock_};
    return store_.read_->find<KnownItem>(R"store(
        select item_id, number, name, unit, gtin, tracking from item where item_id = $1
    )store",
                                         id);
}

std::optional<KnownLot> Codes::lot(tl::LotId id) const {
    const std::scoped_lock held{store_.lock_};
    return store_.read_->find<KnownLot>(R"store(
        select l.lot_id, l.item_id, l.number, l.revision, l.expires_on, l.held, coalesce(h.held_for, '') as held_for
        from lot l left join held_lot h on h.lot_id = l.lot_id where l.lot_id = $1
    )store",
                                        id);
}

std::optional<KnownBin> Codes::bin(tl::BinId id) const {
    const std::scoped_lock held{store_.lock_};
    return store_.read_->find<KnownBin>(R"store(select bin_id, warehouse, code, kind from bin where bin_id = $1)store",
                                        id);
}

std::optional<KnownItem> Codes::itemOfGtin(std::string_view gtin) const {
    const std::scoped_lock held{store_.lock_};
    return store_.read_->find<KnownItem>(R"store(
        select item_id, number, name, unit, gtin, tracking from item where gtin = $1 and gtin <> '' order by item_id limit 1
    )store",
                                         tl::gs1::fourteen(gtin));
}

// A number that several items use says nothing by itself.
std::optional<KnownLot> Codes::lotOf(const std::string& number, std::optional<tl::ItemId> of) const {
    const std::scoped_lock held{store_.lock_};
    const auto found = store_.read_->all<KnownLot>(R"store(
        select l.lot_id, l.item_id, l.number, l.revision, l.expires_on, l.held, coalesce(h.held_for, '') as held_for
        from lot l left join held_lot h on h.lot_id = l.lot_id
        where l.number = $1 and l.number <> '-' and ($2 is null or l.item_id = $2) and l.lot_id = (select max(o.lot_id) from lot o
              where o.number = l.number and o.item_id = l.item_id)
        order by l.lot_id limit 2
    )store",
                                                   number, of);
    if (found.size() == 1) return found.front();
    return {};
}

std::optional<KnownBin> Codes::binOf(const std::string& code) const {
    const std::scoped_lock held{store_.lock_};
    const auto found = store_.read_->all<KnownBin>(R"store(
        select bin_id, warehouse, code, kind from bin where code = $1 or warehouse || '/' || code = $1 order by bin_id limit 2
    )store",
                                                   code);
    if (found.size() == 1) return found.front();
    return {};
}

std::optional<KnownUnit> Codes::unitOf(const std::string& sscc) const {
    const std::scoped_lock held{store_.lock_};
    return store_.read_->find<KnownUnit>(
        R"store(select handling_unit_id, sscc, kind, bin_id from unit where sscc = $1)store", sscc);
}

Meaning Codes::ofLabel(tl::gs1::Label label, std::optional<tl::ItemId> within) const {
    Meaning meaning;
    if (!label.sscc.empty()) meaning.unit = unitOf(label.sscc);
    if (!label.gtin.empty()) meaning.item = itemOfGtin(label.gtin);
    meaning.lotNumber = label.lot.empty() ? label.serial : label.lot;
    const auto of = meaning.item ? std::optional{meaning.item->itemId} : label.gtin.empty() ? within : std::nullopt;
    if (of && !meaning.lotNumber.empty()) meaning.lot = lotOf(meaning.lotNumber, of);
    meaning.label = std::move(label);
    addUntracked(meaning);
    return meaning;
}

Meaning Codes::understand(std::string_view scanned, db::Date today, std::optional<tl::ItemId> within) const {
    if (tl::gs1::looksLikeLabel(scanned)) return ofLabel(tl::gs1::read(scanned, today), within);
    const std::string code{scanned};
    Meaning meaning;
    if (meaning.unit = unitOf(code); meaning.unit) return meaning;  // an SSCC without its identifier
    if (within) meaning.lot = lotOf(code, within);
    if (!meaning.lot) {
        const std::scoped_lock held{store_.lock_};
        meaning.item = store_.read_->find<KnownItem>(R"store(
            select item_id, number, name, unit, gtin, tracking from item where number = $1
        )store",
                                                     code);
    }
    if (!meaning.lot && !meaning.item && tl::gs1::checks(code)) meaning.item = itemOfGtin(code);
    if (!meaning.lot && !meaning.item) meaning.bin = binOf(code);
    if (!meaning.lot && !meaning.item && !meaning.bin) meaning.lot = lotOf(code, {});
    if (meaning.lot) {
        meaning.lotNumber = meaning.lot->number;
        meaning.item = item(meaning.lot->itemId);
    }
    addUntracked(meaning);
    return meaning;
}

// Goods without lot numbers stand under one lot of their item, '-': their label needs to say no lot.
void Codes::addUntracked(Meaning& meaning) const {
    if (!meaning.item || meaning.lot || meaning.item->tracking != "none") return;
    const std::scoped_lock held{store_.lock_};
    meaning.lot = store_.read_->find<KnownLot>(R"store(
        select l.lot_id, l.item_id, l.number, l.revision, l.expires_on, l.held, coalesce(h.held_for, '') as held_for
        from lot l left join held_lot h on h.lot_id = l.lot_id
        where l.lot_id = (select max(o.lot_id) from lot o where o.item_id = $1 and o.number = '-')
    )store",
                                               meaning.item->itemId);
}

namespace {

std::optional<KnownItem> itemThere(const db::Read& read, tl::ItemId id) {
    return read.find<KnownItem>(R"sql(
        select i.item_id, i.number, i.name, u.code as unit, i.gtin, i.tracking
        from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
    )sql",
                                id);
}

std::optional<KnownLot> lotThere(const db::Read& read, tl::LotId id) {
    auto lot = read.find<KnownLot>(R"sql(
        select lot_id, item_id, number, revision, expires_on, on_hold as held, '' as held_for from lot where lot_id = $1
    )sql",
                                   id);
    if (lot && lot->held) lot->heldFor = inventory::heldFor(read, id);
    return lot;
}

std::optional<KnownLot> untrackedThere(const db::Read& read, tl::ItemId id) {
    const auto lot = read.find<tl::LotId>(R"sql(
        select lot_id from lot where lot_id = (select max(o.lot_id) from lot o where o.item_id = $1 and o.number = '-')
    )sql",
                                          id);
    return lot ? lotThere(read, *lot) : std::nullopt;
}

std::optional<KnownUnit> unitThere(const db::Read& read, const std::string& sscc) {
    return read.find<KnownUnit>(R"sql(
        select handling_unit_id, sscc, kind, bin_id from handling_unit where sscc = $1
    )sql",
                                sscc);
}

std::optional<KnownBin> binThere(const db::Read& read, tl::BinId id) {
    return read.find<KnownBin>(R"sql(
        select b.bin_id, w.code as warehouse, b.code, b.kind from bin b join warehouse w on w.warehouse_id = b.warehouse_id where b.bin_id = $1
    )sql",
                               id);
}

}  // namespace

Meaning understandThere(const db::Read& read, std::string_view code, db::Date today, std::optional<tl::ItemId> within) {
    Meaning meaning;
    if (meaning.unit = unitThere(read, std::string{code}); meaning.unit) return meaning;
    auto there = inventory::understand(read, code, today, within);
    if (there.label && !there.label->sscc.empty()) meaning.unit = unitThere(read, there.label->sscc);
    if (there.item) meaning.item = itemThere(read, *there.item);
    if (there.lot) meaning.lot = lotThere(read, *there.lot);
    if (meaning.lot && !meaning.item) meaning.item = itemThere(read, meaning.lot->itemId);
    if (meaning.item && !meaning.lot && meaning.item->tracking == "none")
        meaning.lot = untrackedThere(read, meaning.item->itemId);
    if (there.bin) meaning.bin = binThere(read, *there.bin);
    meaning.lotNumber = std::move(there.lotNumber);
    meaning.label = std::move(there.label);
    if (!meaning.any())
        db::refuse("terminal.code.unknown", "Nobody here knows the code {code}. Scan the label again, or another one.",
                   {{"code", db::shown(code)}});
    return meaning;
}

namespace {

std::optional<HeldLot> withReason(const db::Read& read, std::optional<HeldLot> held) {
    if (held) held->heldFor = inventory::heldFor(read, held->lot);
    return held;
}

}  // namespace

std::optional<HeldLot> heldNow(const db::Read& read, tl::LotId lot) {
    return withReason(read, read.find<HeldLot>(R"sql(
        select l.lot_id as lot, i.number as item, l.number, '' as held_for
        from lot l join item i on i.item_id = l.item_id where l.lot_id = $1 and l.on_hold = 1
    )sql",
                                           lot));
}

std::optional<HeldLot> heldNow(const db::Read& read, tl::HandlingUnitId unit) {
    return withReason(read, read.find<HeldLot>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select l.lot_id as lot, i.number as item, l.number, '' as held_for
        from tree t join packed p on p.handling_unit_id = t.handling_unit_id
        join lot l on l.lot_id = p.lot_id join item i on i.item_id = l.item_id
        where l.on_hold = 1 order by l.lot_id limit 1
    )sql",
                                           unit));
}

std::string nameOf(const std::string& item, const std::string& lot) { return lot == "-" ? item : lot; }

Things thingsOf(const Meaning& meaning) {
    Things things;
    if (meaning.item) things.items.push_back(*meaning.item);
    if (meaning.lot) things.lots.push_back(*meaning.lot);
    if (meaning.bin) things.bins.push_back(*meaning.bin);
    if (meaning.unit) things.units.push_back(*meaning.unit);
    return things;
}

}  // namespace terminal
