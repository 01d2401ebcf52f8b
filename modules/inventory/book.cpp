// The one place where stock value changes: balances, value, journal and moves in one function, so that
// what stock is worth equals its control accounts after every commit.
#include <algorithm>

#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

struct Bucket {
    std::int64_t stockValueId = 0;
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Bucket, (), (stockValueId, quantity, value))

std::optional<Bucket> findBucket(const db::Read& read, ItemId item, std::string_view revision, SiteId site,
                                 AccountId account) {
    return read.find<Bucket>(R"sql(
        select stock_value_id, quantity, value from stock_value
        where item_id = $1 and revision = $2 and site_id = $3 and account_id = $4
    )sql", item, revision, site, account);
}

// What one document posts, summed by account in the order of mention.
class Postings {
public:
    void add(AccountId account, Money amount) {
        const auto same = [&](const ledger::Line& line) { return line.account == account; };
        auto at = std::ranges::find_if(lines_, same);
        if (at == lines_.end()) {
            ledger::Line line{};
            line.account = account;
            at = lines_.insert(lines_.end(), line);
        }
        at->amount += amount;
    }
    std::optional<JournalEntryId> post(db::Tx& tx, const Document& document) const {
        if (std::ranges::all_of(lines_, [](const ledger::Line& line) { return line.amount == Money{}; }))
            return {};
        ledger::Entry entry{};
        entry.site = document.site;
        entry.on = document.on;
        entry.documentKind = document.kind;
        entry.documentId = document.id;
        entry.text = document.text;
        entry.cause = document.cause;
        entry.lines = lines_;
        return ledger::post(tx, entry);
    }

private:
    std::vector<ledger::Line> lines_;
};

// Adds to a bucket of value and to its account. Both or neither: nothing else writes stock_value.
void changeValue(db::Tx& tx, Postings& postings, const LotFacts& lot, SiteId site, AccountId account,
                 Quantity quantity, Money value) {
    tx.run(R"sql(
        insert into stock_value (item_id, revision, site_id, account_id, quantity, value)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (item_id, revision, site_id, account_id)
        do update set quantity = stock_value.quantity + excluded.quantity, value = stock_value.value + excluded.value
    )sql", lot.itemId, lot.revision, site, account, quantity, value);
    postings.add(account, value);
}

Money portionOf(const db::Read& read, const LotFacts& lot, SiteId site, AccountId account,
                Quantity quantity) {
    const auto bucket = findBucket(read, lot.itemId, lot.revision, site, account);
    if (!bucket || bucket->quantity < quantity)
        db::refuse("inventory.account.moved",
                   "The stock of {item} is valued under another account than its posting rule names now. "
                   "Set the rule back, or move the stock's value first.",
                   {{"item", lot.item}}, "item");
    return money::portion(bucket->value, quantity, bucket->quantity);
}

// Lowers a bucket by `quantity` and its share of the value, which is the answer.
Money takeValue(db::Tx& tx, Postings& postings, const LotFacts& lot, SiteId site, AccountId account,
                Quantity quantity) {
    const auto value = portionOf(tx, lot, site, account, quantity);
    tx.run(R"sql(
        update stock_value set quantity = quantity - $5, value = value - $6
        where item_id = $1 and revision = $2 and site_id = $3 and account_id = $4
    )sql", lot.itemId, lot.revision, site, account, quantity, value);
    postings.add(account, -value);
    return value;
}

// What of a bin's catch weight goes along: as weighed, or the share of what leaves; the last takes the rest.
Quantity weightOut(const LotFacts& lot, const BinFacts& bin, const Balance& balance, const Movement& m) {
    const bool last = balance.onHand == m.quantity;
    if (!m.catchWeight) {
        if (last) return balance.catchWeight;
        return Quantity{mulDiv(balance.catchWeight.millionths, m.quantity.millionths, balance.onHand.millionths,
                               Rounding::HalfAwayFromZero)};
    }
    if (last ? *m.catchWeight != balance.catchWeight
             : *m.catchWeight > Quantity{} && *m.catchWeight >= balance.catchWeight)
        db::refuse("inventory.weight.rest",
                   "Lot {lot} of {item} in {bin} weighs {there} by the books, so {given} cannot leave with this part: what "
                   "stays must weigh something, and the last takes the rest. Weigh again, or correct the weight by a count.",
                   {{"lot", lot.number},
                    {"item", lot.item},
                    {"bin", bin.code},
                    {"there", balance.catchWeight},
                    {"given", *m.catchWeight}},
                   "catchWeight");
    return *m.catchWeight;
}

// Nobody carries loose goods that are gone: a task asks for no more than still lies where it starts.
void shortenTasks(db::Tx& tx, LotId lot, BinId bin, Quantity there) {
    if (there == Quantity{})
        tx.run(R"sql(
            update warehouse_task set state = 'cancelled'
            where lot_id = $1 and from_bin_id = $2 and state = 'open' and handling_unit_id is null
        )sql", lot, bin);
    else
        tx.run(R"sql(
            update warehouse_task set quantity = $3
            where lot_id = $1 and from_bin_id = $2 and state = 'open' and handling_unit_id is null and quantity > $3
        )sql", lot, bin, there);
}

// The answer is the catch weight that left with it.
Quantity takeFromBin(db::Tx& tx, const LotFacts& lot, const BinFacts& bin, const Movement& m) {
    const auto quantity = m.quantity;
    const auto balance = findBalance(tx, lot.lotId, bin.binId).value_or(Balance{});
    if (balance.onHand < quantity)
        db::refuse("inventory.stock.short",
                   "{bin} holds {there} of lot {lot} of {item}, not {wanted}. Take what is there.",
                   {{"bin", bin.code},
                    {"there", balance.onHand},
                    {"lot", lot.number},
                    {"item", lot.item},
                    {"wanted", quantity}},
                   "quantity");
    if (balance.free() < quantity)
        db::refuse("inventory.stock.allocated",
                   "Of lot {lot} of {item} in {bin}, {free} are free; the rest is set aside for orders. "
                   "Take at most that, or deallocate first.",
                   {{"lot", lot.number}, {"item", lot.item}, {"bin", bin.code}, {"free", balance.free()}},
                   "quantity");
    if (balance.onHand - balance.packed < quantity)
        db::refuse("inventory.stock.packed",
                   "Of lot {lot} of {item} in {bin}, only {loose} lie loose; the rest is inside handling units and moves "
                   "with them. Scan the unit, or unpack it first.",
                   {{"lot", lot.number}, {"item", lot.item}, {"bin", bin.code}, {"loose", balance.onHand - balance.packed}},
                   "quantity");
    const auto weight = weightOut(lot, bin, balance, m);
    if (balance.onHand == quantity)
        tx.run(R"sql(delete from stock_balance where stock_balance_id = $1)sql", balance.stockBalanceId);
    else
        tx.run(R"sql(
            update stock_balance set on_hand = on_hand - $2, catch_weight = catch_weight - $3 where stock_balance_id = $1
        )sql", balance.stockBalanceId, quantity, weight);
    shortenTasks(tx, lot.lotId, bin.binId, balance.onHand - quantity);
    return weight;
}

void putIntoBin(db::Tx& tx, const LotFacts& lot, const BinFacts& bin, Quantity quantity, Quantity weight) {
    tx.run(R"sql(
        insert into stock_balance (item_id, lot_id, bin_id, site_id, on_hand, allocated, packed, catch_weight)
        values ($1, $2, $3, $4, $5, 0, 0, $6)
        on conflict (lot_id, bin_id) do update
        set on_hand = stock_balance.on_hand + excluded.on_hand, catch_weight = stock_balance.catch_weight + excluded.catch_weight
    )sql", lot.itemId, lot.lotId, bin.binId, bin.siteId, quantity, weight);
}

AccountId opposite(const db::Read& read, const Movement& m, const LotFacts& lot) {
    return m.against ? *m.against : ledger::accountFor(read, m.event, lot.itemCategoryId);
}

// What came in is worth `value` to stock and cost `given` elsewhere; the difference is a variance.
void postGiven(const db::Read& read, Postings& postings, const Movement& m, const LotFacts& lot, Money given,
               Money value) {
    postings.add(opposite(read, m, lot), -given);
    if (given != value)
        postings.add(m.varianceTo ? *m.varianceTo : ledger::accountFor(read, m.variance, lot.itemCategoryId), given - value);
}

// What a movement did: the catch weight that went along, and what it added to stock value.
struct Applied {
    Quantity weight;
    Money value;
};

// One movement's balances and value.
Applied apply(db::Tx& tx, const Document& document, const Movement& m, Postings& postings) {
    const auto lot = theLot(tx, m.lot);
    const auto account = valueAccount(tx, lot.itemCategoryId, lot.onHold);
    if (!m.from && !m.to) {
        db::ensure(m.given && m.quantity == Quantity{}, "a movement without bins changes only the value");
        const auto value = m.value.value_or(*m.given);
        changeValue(tx, postings, lot, document.site, account, {}, value);
        postGiven(tx, postings, m, lot, *m.given, value);
        return {{}, value};
    }
    const bool count = m.kind == "adjustment";  // a count may correct the weight alone, and says what is there
    db::ensure(m.quantity > Quantity{} || (count && m.catchWeight), "a movement moves something");
    std::optional<BinFacts> from, to;
    if (m.from) from = theBin(tx, *m.from);
    if (m.to) to = theBin(tx, *m.to);
    if (from && !count) requireUnlocked(*from, false, "from");
    if (to && !count) {
        requireUnlocked(*to, true, from ? "to" : "bin");
        requireApart(tx, lot, *to, from ? "to" : "bin");
    }
    auto weight = m.catchWeight.value_or(Quantity{});
    if (from) weight = takeFromBin(tx, lot, *from, m);
    if (to) putIntoBin(tx, lot, *to, m.quantity, weight);
    if (m.quantity == Quantity{} || (from && to && from->siteId == to->siteId)) return {weight, {}};

    std::optional<Money> given = m.given;
    Money added;
    if (from) {
        const auto out = takeValue(tx, postings, lot, from->siteId, account, m.quantity);
        if (!to) postings.add(opposite(tx, m, lot), out);
        given = out;
        added -= out;
    }
    if (to) {
        const auto value = worth(tx, lot, to->siteId, m.quantity, given);
        changeValue(tx, postings, lot, to->siteId, account, m.quantity, value);
        if (!from)
            postGiven(tx, postings, m, lot, given.value_or(value), value);
        else if (*given != value)
            postings.add(ledger::accountFor(tx, m.variance, lot.itemCategoryId), *given - value);
        added += value;
    }
    return {weight, added};
}

StockMoveId record(db::Tx& tx, const Document& document, const Movement& m, ItemId item, Applied applied,
                   std::optional<JournalEntryId> entry) {
    return tx.make<StockMoveId>(R"sql(
        insert into stock_move (site_id, item_id, lot_id, kind, from_bin_id, to_bin_id, quantity, catch_weight, value,
                                occurred_at, document_kind, document_id, source_move_id, journal_entry_id, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        returning stock_move_id
    )sql", document.site, item, m.lot, m.kind, m.from, m.to, m.quantity, applied.weight, applied.value,
        tx.occurredAt(), document.kind, document.id, m.source, entry, tx.logId());
}

}  // namespace

AccountId valueAccount(const db::Read& read, ItemCategoryId category, bool onHold) {
    if (onHold)
        if (const auto quarantine = ledger::accountIfAny(read, "quarantine", category)) return *quarantine;
    return ledger::accountFor(read, "stock", category);
}

Money worth(const db::Read& read, const LotFacts& lot, SiteId site, Quantity quantity,
            const std::optional<Money>& given) {
    if (lot.costing == Costing::standard)
        return money::extend(standardCost(read, lot.itemId, lot.item, lot.revision, site), quantity,
                             ledger::bookCurrency(read));
    if (given) return *given;
    const auto bucket =
        findBucket(read, lot.itemId, lot.revision, site, valueAccount(read, lot.itemCategoryId, lot.onHold));
    if (!bucket || bucket->quantity == Quantity{})
        db::refuse(
            "inventory.cost.needed",
            "{item} is kept at moving average and none is on hand to take the average of. "
            "Receive it, and say what it cost.",
            {{"item", lot.item}}, "cost");
    return money::portion(bucket->value, quantity, bucket->quantity);
}

Booking book(db::Tx& tx, const Document& document, std::span<const Movement> movements) {
    Booking booking;
    Postings postings;
    std::vector<Applied> applied;
    for (const auto& m : movements) applied.push_back(apply(tx, document, m, postings));
    booking.entry = postings.post(tx, document);
    for (std::size_t i = 0; i < movements.size(); ++i) {
        const auto& m = movements[i];
        const bool within = applied[i].value == Money{} && m.from && m.to;
        booking.moves.push_back({record(tx, document, m, theLot(tx, m.lot).itemId, applied[i],
                                        within ? std::nullopt : booking.entry),
                                 applied[i].value});
    }
    return booking;
}

void reclassify(db::Tx& tx, const Document& document, const LotFacts& lot, AccountId from, AccountId to) {
    Quantity quantity;
    for (const auto& balance : balancesOf(tx, lot.lotId))
        if (balance.siteId == document.site) quantity += balance.onHand;
    if (quantity == Quantity{} || from == to) return;
    Postings postings;
    const auto value = takeValue(tx, postings, lot, document.site, from, quantity);
    changeValue(tx, postings, lot, document.site, to, quantity, value);
    Movement move;
    move.kind = "reclassification";
    move.lot = lot.lotId;
    move.quantity = quantity;
    record(tx, document, move, lot.itemId, {}, postings.post(tx, document));
}

}  // namespace inventory
