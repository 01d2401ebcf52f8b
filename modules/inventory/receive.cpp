#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "inventory/inspections.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

std::string revisionOf(const Receive& args, const ItemFacts& item) {
    return args.revision.empty() ? item.revision : args.revision;
}

std::string labelOf(const Receive& args, const ItemFacts& item) {
    return item.tracking == Tracking::none ? "-" : args.lot;
}

struct KnownLot {
    LotId lotId;
    std::optional<Date> expiresOn;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(KnownLot, (), (lotId, expiresOn, onHand))

std::optional<KnownLot> knownLot(const db::Read& read, const Receive& args, const ItemFacts& item) {
    return read.find<KnownLot>(R"sql(
        select l.lot_id, l.expires_on,
               (select coalesce(cast(sum(b.on_hand) as bigint), 0) from stock_balance b where b.lot_id = l.lot_id) as on_hand
        from lot l where l.item_id = $1 and l.number = $2 and l.revision = $3
    )sql", args.item, labelOf(args, item), revisionOf(args, item));
}

std::optional<Date> expiryOf(const Receive& args, const ItemFacts& item, Date on) {
    if (args.expiresOn || item.tracking == Tracking::none || !item.shelfDays) return args.expiresOn;
    return args.madeOn.value_or(on) + *item.shelfDays;
}

// Expected stock that arrives: the open part of a supply.
struct Coming {
    ItemId itemId;
    SiteId siteId;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(Coming, (), (itemId, siteId, state))

void checkSupply(const db::Read& read, const Receive& args, SiteId site, db::Reasons& reasons) {
    if (!args.supply) return;
    const auto supply = read.find<Coming>(R"sql(
        select item_id, site_id, state from supply where supply_id = $1
    )sql", *args.supply);
    if (!supply || supply->itemId != args.item || supply->siteId != site || supply->state != "open")
        reasons.add(
            "inventory.receive.supply",
            "The expected supply is closed, or for another item or site. Choose an open one of this item.",
            {}, "supply");
}

void checkLot(const db::Read& read, const Receive& args, const ItemFacts& item,
              const std::optional<Quantity>& quantity, db::Reasons& reasons) {
    if (item.tracking == Tracking::none) {
        if (!args.lot.empty() && args.lot != "-")
            reasons.add("inventory.lot.untracked", "{item} is kept without lots. Leave the lot out.",
                        {{"item", item.number}}, "lot");
        if (args.expiresOn)
            reasons.add("inventory.lot.unexpiring",
                        "{item} is kept without lots, so nothing of it expires. "
                        "Leave the day out.",
                        {{"item", item.number}}, "expiresOn");
        return;
    }
    if (args.lot.empty())
        reasons.add("inventory.lot.needed", "{item} is kept by lot or serial number. Say which one arrived.",
                    {{"item", item.number}}, "lot");
    else
        checkLabel(reasons, "lot", args.lot);
    const auto lot = knownLot(read, args, item);
    if (lot && args.expiresOn && args.expiresOn != lot->expiresOn)
        reasons.add("inventory.lot.expiry",
                    "Lot {lot} of {item} has another last day. Look at the label again.",
                    {{"lot", args.lot}, {"item", item.number}}, "expiresOn");
    if (item.tracking != Tracking::serial) return;
    if (quantity && *quantity != tl::quantity(1))
        reasons.add("inventory.serial.one",
                    "A serial number is one piece. Receive each piece by its own number.", {}, "quantity");
    if (lot && lot->onHand > Quantity{})
        reasons.add("inventory.serial.here",
                    "Serial number {lot} of {item} is in stock already. Look at the label again.",
                    {{"lot", args.lot}, {"item", item.number}}, "lot");
}

// Everything that could stop its value from being booked.
void checkWorth(const db::Read& read, const Receive& args, const ItemFacts& item, SiteId site, Date on,
                Quantity quantity, db::Reasons& reasons) {
    trying(reasons, "cost", [&] {
        LotFacts lot;
        lot.itemId = args.item;
        lot.item = item.number;
        lot.revision = revisionOf(args, item);
        lot.itemCategoryId = item.itemCategoryId;
        lot.costing = item.costing;
        std::optional<Money> given;
        if (args.cost)
            given = money::extend(inBook(read, *args.cost, on), quantity, ledger::bookCurrency(read));
        return worth(read, lot, site, quantity, given);
    });
    trying(reasons, "item", [&] { return ledger::accountFor(read, "stock", item.itemCategoryId); });
    if (!args.against)
        trying(reasons, "against", [&] { return ledger::accountFor(read, "receipt", item.itemCategoryId); });
}

LotId makeLot(db::Tx& tx, const Receive& args, const ItemFacts& item, Date on) {
    if (const auto lot = knownLot(tx, args, item)) return lot->lotId;
    return tx.make<LotId>(R"sql(
        insert into lot (item_id, number, revision, expires_on, made_on, on_hold, version) values ($1, $2, $3, $4, $5, 0, 1)
        returning lot_id
    )sql", args.item, labelOf(args, item), revisionOf(args, item), expiryOf(args, item, on),
        args.madeOn.value_or(on));
}

void noteArrival(db::Tx& tx, SupplyId supply, Quantity quantity) {
    tx.run(R"sql(
        update supply set received = received + $2, version = version + 1,
               state = case when received + $2 >= quantity then 'closed' else state end
        where supply_id = $1
    )sql", supply, quantity);
}

// As quality sees what comes in.
Inspected inspected(const Receive& args, const ItemFacts& item, SiteId site) {
    return {.occasion = "incoming",
            .item = args.item,
            .revision = revisionOf(args, item),
            .site = site,
            .supplier = args.supplier,
            .supply = args.supply};
}

void checkSupplier(const db::Read& read, const std::optional<PartyId>& supplier, db::Reasons& reasons) {
    if (supplier && !read.find<std::int64_t>(R"sql(
            select party_id from party_role where party_id = $1 and role = 'supplier'
        )sql", *supplier))
        reasons.add("inventory.receive.supplier", "That is none of our suppliers. Choose one, or make it a supplier first.", {},
                    "supplier");
}

}  // namespace

void check(const db::Read& read, const Receive& args, db::Reasons& reasons) {
    const auto item = theItem(read, args.item);
    const auto bin = theBin(read, args.bin);
    checkSite(read, "inventory.receive", bin.siteId, reasons, "bin");
    checkOptionalText(reasons, "note", args.note);
    checkOptionalText(reasons, "revision", args.revision, 20);
    const auto quantity = checkQuantity(read, args.item, args.quantity, reasons);
    checkWeight(read, args.item, args.catchWeight, true, reasons);
    trying(reasons, "bin", [&] {
        requireUnlocked(bin, true, "bin");
        return true;
    });
    checkLot(read, args, item, quantity, reasons);
    checkSupply(read, args, bin.siteId, reasons);
    checkAgainst(read, args.against, reasons);
    checkSupplier(read, args.supplier, reasons);
    checkInspectionBin(read, inspected(args, item, bin.siteId), args.bin, reasons);
    const auto today = calendar::siteToday(read, bin.siteId);
    const auto on = args.onDate.value_or(today);
    if (on > today)
        reasons.add("inventory.date.future", "{day} has not come yet. Give today or an earlier day.",
                    {{"day", on}}, "onDate");
    ledger::checkPeriod(read, on, reasons, "onDate");
    if (quantity) checkWorth(read, args, item, bin.siteId, on, *quantity, reasons);
}

Received receive(db::Tx& tx, const Receive& args) {
    const auto item = theItem(tx, args.item);
    const auto bin = theBin(tx, args.bin);
    const auto on = args.onDate.value_or(calendar::siteToday(tx, bin.siteId));
    Received received;
    received.quantity = toStock(tx, args.item, args.quantity);
    received.lot = makeLot(tx, args, item, on);

    Movement move;
    move.kind = "receipt";
    move.lot = received.lot;
    move.to = args.bin;
    move.quantity = received.quantity;
    if (args.catchWeight) move.catchWeight = toCatchUnit(tx, args.item, *args.catchWeight);
    move.event = "receipt";
    move.against = args.against;
    if (args.cost)
        move.given = money::extend(inBook(tx, *args.cost, on), received.quantity, ledger::bookCurrency(tx));
    auto text = "Receipt of " + item.number;
    if (!args.note.empty()) text += ": " + args.note;
    const auto booking = book(tx, {bin.siteId, on, "receipt", {}, text, {}}, {&move, 1});
    received.move = booking.moves.front().move;
    received.value = booking.moves.front().value;
    received.entry = booking.entry;

    auto goods = inspected(args, item, bin.siteId);
    goods.lots = {{received.lot, args.bin, received.quantity}};
    received.inspection = openInspection(tx, goods);
    if (args.supply) noteArrival(tx, *args.supply, received.quantity);
    promise::settle(tx, serveWaiting(tx, args.item, {{bin.siteId, received.quantity}}));
    return received;
}

}  // namespace inventory
