// What the verbs of this module ask of the database again and again, and how they say that it is not there.
#pragma once
#include <concepts>
#include <map>

#include "database/transaction.h"
#include "inventory/stock.h"
#include "promise/promise.h"

namespace inventory {
using db::Date;

struct ItemFacts {
    ItemId itemId;
    std::string number, revision;
    ItemCategoryId itemCategoryId;
    UnitId unitId;
    Costing costing = Costing::standard;
    Tracking tracking = Tracking::none;
    std::optional<int> shelfDays;
    std::int64_t version = 0;
    std::optional<UnitId> catchUnitId;
};
BOOST_DESCRIBE_STRUCT(ItemFacts, (),
                      (itemId, number, revision, itemCategoryId, unitId, costing, tracking, shelfDays,
                       version, catchUnitId))

struct LotFacts {
    LotId lotId;
    ItemId itemId;
    std::string item, number, revision;
    std::optional<Date> expiresOn;
    bool onHold = false;
    ItemCategoryId itemCategoryId;
    Costing costing = Costing::standard;
    Tracking tracking = Tracking::none;
    std::optional<UnitId> catchUnitId;
    std::string hazard;  // class of dangerous goods, '' for none
};
BOOST_DESCRIBE_STRUCT(LotFacts, (),
                      (lotId, itemId, item, number, revision, expiresOn, onHold, itemCategoryId, costing,
                       tracking, catchUnitId, hazard))

struct BinFacts {
    BinId binId;
    SiteId siteId;
    std::string code;  // WAREHOUSE/BIN
    BinKind kind = BinKind::storage;
    std::string locked, lockReason;  // '', in, out, both: what may not happen there now
    bool promised() const { return kind == BinKind::storage || kind == BinKind::production || kind == BinKind::outbound; }
    bool lockedOut() const { return locked == "out" || locked == "both"; }
};
BOOST_DESCRIBE_STRUCT(BinFacts, (), (binId, siteId, code, kind, locked, lockReason))

struct Balance {
    StockBalanceId stockBalanceId;
    BinId binId;
    SiteId siteId;
    Quantity onHand, allocated, packed, catchWeight;
    Quantity free() const { return onHand - allocated; }
};
BOOST_DESCRIBE_STRUCT(Balance, (), (stockBalanceId, binId, siteId, onHand, allocated, packed, catchWeight))

// An item line of an order, with what decides about its lots.
struct LineFacts {
    SalesOrderLineId salesOrderLineId;
    std::string order, state;
    int lineNo = 0;
    ItemId itemId;
    SiteId siteId;
    std::optional<LotId> lotId;
    Date wantedOn;
    int minShelfDays = 0;
    Quantity allocated, waiting;
};
BOOST_DESCRIBE_STRUCT(LineFacts, (),
                      (salesOrderLineId, order, state, lineNo, itemId, siteId, lotId, wantedOn, minShelfDays,
                       allocated, waiting))

std::optional<ItemFacts> findItem(const db::Read&, ItemId);
std::optional<LotFacts> findLot(const db::Read&, LotId);
std::optional<BinFacts> findBin(const db::Read&, BinId);
std::optional<LineFacts> findLine(const db::Read&, SalesOrderLineId);
std::optional<Balance> findBalance(const db::Read&, LotId, BinId);
std::vector<Balance> balancesOf(const db::Read&, LotId);  // on the walking way
ItemFacts theItem(const db::Read&, ItemId);               // these refuse what is not there
LotFacts theLot(const db::Read&, LotId);
BinFacts theBin(const db::Read&, BinId);
LineFacts theLine(const db::Read&, SalesOrderLineId);

// Runs what refuses by throwing; a refusal becomes a reason beside `field` (its own field where it has one).
template <std::invocable Use>
auto trying(db::Reasons& reasons, std::string_view field, Use&& use) -> std::optional<decltype(use())> {
    try {
        return use();
    } catch (const db::Refused& no) {
        for (const auto& r : no.reasons)
            reasons.add(r.code, r.sentence, r.details, r.field.empty() ? field : r.field);
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, no.field.empty() ? field : no.field);
    }
    return {};
}

// Adds a reason where a text that is needed is empty, or longer than `most` characters.
void checkText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
void checkOptionalText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
// Labels split at '/': neither lots nor bins may have one.
void checkLabel(db::Reasons&, std::string_view field, std::string_view text);
void checkNotNegative(db::Reasons&, std::string_view field, const std::optional<Quantity>&);
void checkNotNegative(db::Reasons&, std::string_view field, const std::optional<int>& days);
// Adds a reason where the account opposite to stock does not exist, or is a sub-ledger's own: value posted
// there would part stock, receivables or payables from what explains them.
void checkAgainst(const db::Read&, const std::optional<AccountId>&, db::Reasons&);
// Adds a reason where the actor may not do this at that site.
void checkSite(const db::Read&, std::string_view permission, SiteId, db::Reasons&, std::string_view field);
void checkVersion(db::Reasons&, std::string_view what, std::int64_t given, std::int64_t now);
// What a lot on hold is held for: the case of its newest open hold, or the reason where no case is named.
std::string heldFor(const db::Read&, LotId);
// The reasons against using a lot on that day.
void checkUsable(const db::Read&, const LotFacts&, Date on, int minShelfDays, db::Reasons&, std::string_view field);

// ---- What may lie where ---------------------------------------------------------------------------------

// Refuse "inventory.bin.locked", "inventory.bin.locked_out" and "inventory.bin.hazard": every movement asks but a count, which says what is there.
void requireUnlocked(const BinFacts&, bool in, std::string_view field);
void requireApart(const db::Read&, const LotFacts&, const BinFacts&, std::string_view field);

// ---- Value ----------------------------------------------------------------------------------------------

UnitPrice inBook(const db::Read&, const Price&, Date);  // in the book currency; refuses a negative one
// Refuses "inventory.cost.none".
UnitPrice standardCost(const db::Read&, ItemId, std::string_view item, std::string_view revision, SiteId);
std::optional<UnitPrice> findStandardCost(const db::Read&, ItemId, std::string_view revision, SiteId, Date);
// The account that a lot's value stands under: quarantine while it is on hold, where its category has one.
AccountId valueAccount(const db::Read&, ItemCategoryId, bool onHold);
// What `quantity` that comes in is worth: the standard, what was given, or the average of what is there.
Money worth(const db::Read&, const LotFacts&, SiteId, Quantity, const std::optional<Money>& given);
// Moves what of the lot is on hand at the document's site, with its value, from one account to the other.
void reclassify(db::Tx&, const Document&, const LotFacts&, AccountId from, AccountId to);

// What lies of a lot, site by site.
std::map<SiteId, Quantity> bySite(const db::Read&, LotId);
void checkSites(const db::Read&, LotId, std::string_view permission, db::Reasons&);
// Marks the lot and moves its value between the accounts of free and held stock, where these differ.
void turnHold(db::Tx&, const LotFacts&, bool onHold, const std::string& text);

// ---- Allocations ----------------------------------------------------------------------------------------

// Whose turn it is among the free stock of an item.
struct Turn {
    ItemId item;
    SiteId site;
    std::optional<LotId> lot{};        // only this one will do
    std::optional<BinId> notFrom{};    // nothing of what lies there
    std::optional<BinId> first{};      // before all other bins
    bool forWork = false;
    std::string revision{};            // for work: only this one will do; '' any that is made or used up
    bool evenByHand = false;           // also of an item that only a person chooses lots of
};
struct InTurn {
    StockBalanceId stockBalanceId;
    LotId lotId;
    BinId binId;
    Quantity free;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(InTurn, (), (stockBalanceId, lotId, binId, free, expiresOn))
std::vector<InTurn> inTurn(const db::Read&, const Turn&, int most);

// A line's waiting becomes allocated: stock of this balance is set aside for it.
AllocationId give(db::Tx&, SalesOrderLineId, StockBalanceId, Quantity, bool byHand);
// And back.
struct Kept {
    AllocationId allocationId;
    SalesOrderLineId salesOrderLineId;
    StockBalanceId stockBalanceId;
    Quantity quantity;
    bool byHand = false;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (allocationId, salesOrderLineId, stockBalanceId, quantity, byHand))
void giveBack(db::Tx&, const Kept&, Quantity);
std::vector<Kept> keptFor(const db::Read&, SalesOrderLineId);  // newest first, by hand last

// What is set aside of a balance for components of work orders, newest first.
struct MaterialKept {
    MaterialAllocationId materialAllocationId;
    WorkOrderComponentId workOrderComponentId;
    StockBalanceId stockBalanceId;
    Quantity quantity, covers;
    std::string order;
    int lineNo = 0;
};
BOOST_DESCRIBE_STRUCT(MaterialKept, (),
                      (materialAllocationId, workOrderComponentId, stockBalanceId, quantity, covers, order, lineNo))
std::vector<MaterialKept> materialOn(const db::Read&, StockBalanceId);
void giveMaterial(db::Tx&, WorkOrderComponentId, StockBalanceId, Quantity, Quantity covers);
Quantity giveMaterialBack(db::Tx&, const MaterialKept&, Quantity);  // what of the component that had covered

// What was given up of a balance, with what it covered of a component.
struct Lost {
    Dropped dropped;
    Quantity covers;
};
std::vector<Lost> giveUp(db::Tx&, StockBalanceId, Quantity most);  // as dropAllocations

// Gives free stock to the waiting lines of these sites; the answer is what is left to settle.
std::vector<promise::Touched> serveWaiting(db::Tx&, ItemId, const std::map<SiteId, Quantity>& sites);

// ---- Expected supply ------------------------------------------------------------------------------------

struct SupplyFacts {
    SupplyId supplyId;
    ItemId itemId;
    SiteId siteId;
    std::string kind, state;
    Quantity quantity, received;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SupplyFacts, (), (supplyId, itemId, siteId, kind, state, quantity, received, version))

SupplyFacts theSupply(const db::Read&, SupplyId);
// Adds reasons where it is closed, or belongs to a document: what an order brings is changed at the order.
void checkOpen(const db::Read&, const SupplyFacts&, std::string_view permission, db::Reasons&);
void checkSigned(const db::Read&, const LineFacts&, std::string_view permission, db::Reasons&);

}  // namespace inventory
