// A lot is taken apart: its parts come back at their standards, and what they do not make up is material usage.
#include <algorithm>

#include "calendar/calendar.h"
#include "engineering/engineering.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/costs.h"
#include "production/ending.h"
#include "production/genealogy.h"

namespace production {
namespace {

// A part that comes back. `itself`: a serial number that was in the piece.
struct Piece {
    inventory::ItemFacts item;
    std::string lot, revision;
    std::optional<Date> expiresOn;
    Quantity quantity;
    bool itself = false;
};

// A part of the bill, with what is in so many pieces.
struct Expected {
    inventory::ItemFacts item;
    std::string revision;
    Quantity quantity;
};

std::vector<Expected> expectedOf(const db::Read& read, const inventory::LotFacts& lot, SiteId site, Quantity pieces) {
    std::vector<Expected> all;
    const auto bill = engineering::snapshot(read, lot.itemId, lot.revision, {}, pieces, calendar::siteToday(read, site));
    for (const auto& c : bill.components) {
        if (c.kind != "component") continue;
        const auto same = std::ranges::find_if(all, [&](const Expected& e) { return e.item.itemId == c.item; });
        if (same != all.end())
            same->quantity += times(c.perOne, pieces);
        else
            all.push_back({inventory::theItem(read, c.item), c.revision, times(c.perOne, pieces)});
    }
    return all;
}

// A lot that went into the one that is taken apart.
struct Inside {
    LotId lotId;
    std::string number, revision;
    std::optional<Date> expiresOn;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(Inside, (), (lotId, number, revision, expiresOn, onHand))

std::vector<Inside> insideOf(const db::Read& read, LotId lot, ItemId item) {
    return read.all<Inside>(R"sql(
        select l.lot_id, l.number, l.revision, l.expires_on,
               (select coalesce(cast(sum(b.on_hand) as bigint), 0) from stock_balance b where b.lot_id = l.lot_id) as on_hand
        from (select distinct g.input_lot_id from genealogy g where g.output_lot_id = $1) e
        join lot l on l.lot_id = e.input_lot_id
        where l.item_id = $2 order by l.expires_on nulls last, l.lot_id
    )sql", lot, item);
}

// Serial numbers come back as themselves; those that are somewhere else by now do not.
std::vector<Piece> serialsOf(const Expected& e, const std::vector<Inside>& inside, const std::vector<Recovered>& said) {
    std::vector<Piece> pieces;
    for (const auto& r : said) {
        const auto known = std::ranges::find(inside, r.lot, &Inside::number);
        if (r.quantity > Quantity{})
            pieces.push_back({e.item, r.lot, known == inside.end() ? e.item.revision : known->revision, {}, r.quantity,
                              known != inside.end()});
    }
    if (!said.empty()) return pieces;
    for (const auto& in : inside)
        if (in.onHand == Quantity{} && quantity(static_cast<std::int64_t>(pieces.size())) < e.quantity)
            pieces.push_back({e.item, in.number, in.revision, in.expiresOn, quantity(1), true});
    return pieces;
}

std::vector<Recovered> saidOf(const Disassemble& args, ItemId item) {
    std::vector<Recovered> said;
    for (const auto& r : args.recovered)
        if (r.item == item) said.push_back(r);
    return said;
}

// What comes back of a part of the bill. Whatever it was, it keeps the revision and the last day it went in with.
std::vector<Piece> piecesOf(const db::Read& read, const Disassemble& args, const Expected& e, const std::string& number) {
    const auto inside = insideOf(read, args.lot, e.item.itemId);
    const auto said = saidOf(args, e.item.itemId);
    if (e.item.tracking == inventory::Tracking::serial) return serialsOf(e, inside, said);
    Piece piece{e.item, "-", e.revision.empty() ? e.item.revision : e.revision, {}, e.quantity, false};
    if (e.item.tracking == inventory::Tracking::lot) {
        piece.lot = number;
        if (!inside.empty()) {
            piece.revision = inside.front().revision;
            piece.expiresOn = inside.front().expiresOn;
        }
    }
    if (said.empty()) return {piece};
    std::vector<Piece> pieces;
    for (const auto& r : said) {
        if (r.quantity == Quantity{}) continue;
        pieces.push_back(piece);
        pieces.back().quantity = r.quantity;
        if (!r.lot.empty() && e.item.tracking == inventory::Tracking::lot) pieces.back().lot = r.lot;
    }
    return pieces;
}

void checkPart(const db::Read& read, const Disassemble& args, const Expected& e, db::Reasons& reasons) {
    Quantity all;
    for (const auto& piece : piecesOf(read, args, e, "?")) {
        all += piece.quantity;
        if (e.item.tracking != inventory::Tracking::none) inventory::checkLabel(reasons, "recovered", piece.lot);
        if (e.item.tracking == inventory::Tracking::serial && piece.quantity != quantity(1))
            reasons.add("production.apart.one", "A serial number of {item} is one piece. Name each by its own.",
                        {{"item", e.item.number}}, "recovered");
        const auto known = read.find<LotId>(R"sql(
            select lot_id from lot where item_id = $1 and number = $2 and revision = $3
        )sql", e.item.itemId, piece.lot, piece.revision);
        if (known && !piece.itself && e.item.tracking != inventory::Tracking::none)
            checkCircle(read, *known, {args.lot}, reasons);
    }
    if (all > e.quantity)
        reasons.add("production.apart.more", "{most} of {item} are in these pieces, not {quantity}. Count again.",
                    {{"most", e.quantity}, {"item", e.item.number}, {"quantity", all}}, "recovered");
    if (e.item.tracking == inventory::Tracking::serial && saidOf(args, e.item.itemId).empty() && all < e.quantity)
        reasons.add("production.apart.serial",
                    "Nobody noted which serial numbers of {item} are in these pieces. Name each that comes back.",
                    {{"item", e.item.number}}, "recovered");
}

void checkStock(const db::Read& read, const Disassemble& args, const inventory::LotFacts& lot,
                const inventory::BinFacts& bin, Quantity wanted, db::Reasons& reasons) {
    const auto balance = inventory::findBalance(read, args.lot, args.bin).value_or(inventory::Balance{});
    if (balance.free() < wanted)
        reasons.add("production.rework.short",
                    "{bin} holds {free} of lot {lot} of {item} that are not set aside for others. Take at most that.",
                    {{"bin", bin.code}, {"free", balance.free()}, {"lot", lot.number}, {"item", lot.item}}, "quantity");
    if (args.toBin && inventory::theBin(read, *args.toBin).siteId != bin.siteId)
        reasons.add("production.bring_back.bin", "{bin} is at another site. Choose a bin where the work is done.",
                    {{"bin", inventory::theBin(read, *args.toBin).code}}, "toBin");
}

}  // namespace

void check(const db::Read& read, const Disassemble& args, db::Reasons& reasons) {
    const auto lot = inventory::theLot(read, args.lot);
    const auto bin = inventory::theBin(read, args.bin);
    people::requireSite(read, "production.disassemble", bin.siteId);
    ledger::checkPeriod(read, calendar::siteToday(read, bin.siteId), reasons, "");
    const auto pieces = inventory::checkQuantity(read, lot.itemId, args.quantity, reasons);
    if (!pieces) return;
    checkStock(read, args, lot, bin, *pieces, reasons);
    const auto expected = inventory::trying(reasons, "lot", [&] { return expectedOf(read, lot, bin.siteId, *pieces); });
    if (!expected) return;
    for (const auto& e : *expected) checkPart(read, args, e, reasons);
    for (std::size_t i = 0; i < args.recovered.size(); ++i) {
        const auto& r = args.recovered[i];
        const bool known =
            std::ranges::any_of(*expected, [&](const Expected& e) { return e.item.itemId == r.item; });
        if (!known || r.quantity < Quantity{})
            reasons.add("production.apart.item", "{item} has no such part. Leave it out, or give zero where it is lost.",
                        {{"item", lot.item}}, "recovered[" + std::to_string(i) + "]");
    }
}

namespace {

WorkOrderId insertOrder(db::Tx& tx, const inventory::LotFacts& lot, SiteId site, Quantity pieces, const std::string& number) {
    return tx.make<WorkOrderId>(R"sql(
        insert into work_order (site_id, number, kind, item_id, revision, quantity, state, due_on, lot, good, scrapped,
                                reworked, wip, defect, stopped, priority, released_at, closed_at, version)
        values ($1, $2, 'disassembly', $3, $4, $5, 'closed', $6, $7, $5, 0, 0, 0, '', '', 100, $8, $8, 1)
        returning work_order_id
    )sql", site, number, lot.itemId, lot.revision, pieces, calendar::siteToday(tx, site), lot.number, tx.now());
}

ComponentFacts insertComponent(db::Tx& tx, const OrderFacts& order, int line, const char* kind, ItemId item,
                               const std::string& revision, Quantity required) {
    const Quantity perOne{std::max<std::int64_t>(
        mulDiv(required.millionths, 1'000'000, order.quantity.millionths, Rounding::HalfAwayFromZero), 1)};
    tx.run(R"sql(
        insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, backflush,
                                          cost_share, designators, allocated, issued, version)
        values ($1, $2, $3, $4, $5, $6, $7, 0, 0, '', 0, 0, 1)
    )sql", order.workOrderId, line, kind, item, revision, perOne, required);
    return componentsOf(tx, order.workOrderId).back();
}

LotId lotOf(db::Tx& tx, const Piece& piece, Date today) {
    const auto known = tx.find<LotId>(R"sql(
        select lot_id from lot where item_id = $1 and number = $2 and revision = $3
    )sql", piece.item.itemId, piece.lot, piece.revision);
    if (known) return *known;
    return tx.make<LotId>(R"sql(
        insert into lot (item_id, number, revision, expires_on, made_on, on_hold, version) values ($1, $2, $3, $4, $5, 0, 1)
        returning lot_id
    )sql", piece.item.itemId, piece.lot, piece.revision, piece.expiresOn, today);
}

ProductionReportId writeReport(db::Tx& tx, const OrderFacts& order) {
    return tx.make<ProductionReportId>(R"sql(
        insert into production_report (site_id, work_order_id, good, scrapped, reworked, occurred_at, log_id)
        values ($1, $2, $3, 0, 0, $4, $5) returning production_report_id
    )sql", order.siteId, order.workOrderId, order.quantity, tx.occurredAt(), tx.logId());
}

// All parts into stock with one entry, and where they came from.
std::vector<LotId> putBack(db::Tx& tx, const OrderFacts& order, const Disassemble& args, const std::vector<Piece>& pieces) {
    const auto today = calendar::siteToday(tx, order.siteId);
    std::vector<inventory::Movement> movements;
    std::vector<LotId> lots;
    for (const auto& piece : pieces) {
        lots.push_back(lotOf(tx, piece, today));
        auto& move = movements.emplace_back();
        move.kind = "receipt";
        move.lot = lots.back();
        move.to = args.toBin.value_or(args.bin);
        move.quantity = piece.quantity;
        move.against = wipAccount(tx, order);
    }
    const auto booking = inventory::book(tx, {order.siteId, today, "work_order", order.workOrderId.number,
                                              "Parts of " + order.item + ", " + order.number, {}},
                                         movements);
    Money value;
    for (const auto& move : booking.moves) value += move.value;
    addCost(tx, order.workOrderId, "product", -value, booking.entry);
    const auto report = writeReport(tx, order);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (!pieces[i].itself)
            tx.run(R"sql(
                insert into genealogy (output_lot_id, input_lot_id, work_order_id, quantity, production_report_id, occurred_at)
                values ($1, $2, $3, $4, $5, $6)
            )sql", lots[i], args.lot, order.workOrderId, order.quantity, report, tx.occurredAt());
    return lots;
}

}  // namespace

TakenApart disassemble(db::Tx& tx, const Disassemble& args) {
    const auto lot = inventory::theLot(tx, args.lot);
    const auto site = inventory::theBin(tx, args.bin).siteId;
    const auto quantity = inventory::toStock(tx, lot.itemId, args.quantity);
    const auto expected = expectedOf(tx, lot, site, quantity);
    TakenApart apart;
    apart.number = ledger::nextNumber(tx, site, "work_order", calendar::siteToday(tx, site));
    apart.order = insertOrder(tx, lot, site, quantity, apart.number);
    const auto order = theOrder(tx, apart.order);
    const auto whole = insertComponent(tx, order, 0, "component", lot.itemId, lot.revision, quantity);
    take(tx, order, {{whole, {args.lot, args.bin, quantity, quantity}}}, {});

    std::vector<Piece> pieces;
    for (int line = 10; const auto& e : expected) {
        Quantity back;
        for (const auto& piece : piecesOf(tx, args, e, apart.number)) {
            pieces.push_back(piece);
            back += piece.quantity;
        }
        const auto part = insertComponent(tx, order, line, "by_product", e.item.itemId, e.revision, e.quantity);
        tx.run(R"sql(
            update work_order_component set issued = $2 where work_order_component_id = $1
        )sql", part.workOrderComponentId, back);
        line += 10;
    }
    if (!pieces.empty()) apart.lots = putBack(tx, order, args, pieces);
    apart.lost = {theOrder(tx, apart.order).wip, ledger::bookCurrency(tx)};
    shareOut(tx, apart.order);
    inventory::allocateWaiting(tx, lot.itemId, site);
    for (const auto& e : expected) inventory::allocateWaiting(tx, e.item.itemId, site);
    return apart;
}

}  // namespace production
