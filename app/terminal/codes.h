// What a scanned code means, known here without network: the items, lots, bins and units that belong to this terminal's
// work or were shown on it. What a code names does not change; whether it may be used is asked of the company.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/terminal/store.h"
#include "shared/gs1.h"
#include "shared/ids.h"

namespace terminal {

struct KnownItem {
    tl::ItemId itemId;
    std::string number, name, unit;
    std::string gtin;      // as the company writes it; found with any number of zeros in front
    std::string tracking;  // none, lot, serial
};
struct KnownLot {
    tl::LotId lotId;
    tl::ItemId itemId;
    std::string number, revision;
    std::optional<db::Date> expiresOn;  // good through this day
    bool held = false;                  // when it was last seen
    std::string heldFor = {};           // the case, or the reason; '' where it is not held
};
struct KnownBin {
    tl::BinId binId;
    std::string warehouse, code, kind;
    std::string whole() const { return warehouse + "/" + code; }
};
struct KnownUnit {
    tl::HandlingUnitId handlingUnitId;
    std::string sscc, kind;
    std::optional<tl::BinId> binId;
};

BOOST_DESCRIBE_STRUCT(KnownItem, (), (itemId, number, name, unit, gtin, tracking))
BOOST_DESCRIBE_STRUCT(KnownLot, (), (lotId, itemId, number, revision, expiresOn, held, heldFor))
BOOST_DESCRIBE_STRUCT(KnownBin, (), (binId, warehouse, code, kind))
BOOST_DESCRIBE_STRUCT(KnownUnit, (), (handlingUnitId, sscc, kind, binId))

// As inventory::Meaning, with the words a screen shows. A label may name a lot that nobody here knows: then only
// `lotNumber` is there.
struct Meaning {
    std::optional<tl::gs1::Label> label;
    std::optional<KnownItem> item;
    std::optional<KnownLot> lot;
    std::optional<KnownBin> bin;
    std::optional<KnownUnit> unit;
    std::string lotNumber;
    bool any() const { return item || lot || bin || unit || !lotNumber.empty(); }
};

struct Things {
    std::vector<KnownItem> items;
    std::vector<KnownLot> lots;
    std::vector<KnownBin> bins;
    std::vector<KnownUnit> units;
};

// A lot on hold, as it is refused.
struct HeldLot {
    tl::LotId lot;
    std::string item, number, heldFor;
};
BOOST_DESCRIBE_STRUCT(HeldLot, (), (lot, item, number, heldFor))
// Of the lot, and of what is in the unit or in the units in it; nothing where all of it may be used.
std::optional<HeldLot> heldNow(const db::Read&, tl::LotId);
std::optional<HeldLot> heldNow(const db::Read&, tl::HandlingUnitId);

class Codes {
public:
    explicit Codes(Store& store) : store_(store) {}
    void remember(const Things&);
    void rememberHeld(tl::LotId, const std::optional<HeldLot>&);  // as the company says now
    std::optional<HeldLot> held(tl::LotId) const;                 // as it was last seen
    // In the order of inventory::understand, units first: an SSCC, a GS1 label, an item, a bin, a lot. `within`: a lot is
    // looked for among that item's first. Refuses what gs1::read refuses.
    Meaning understand(std::string_view code, db::Date today, std::optional<tl::ItemId> within = {}) const;
    std::optional<KnownItem> item(tl::ItemId) const;
    std::optional<KnownLot> lot(tl::LotId) const;
    std::optional<KnownBin> bin(tl::BinId) const;

private:
    void putHeld(tl::LotId, const std::optional<std::string>& heldFor);  // the caller holds the lock
    std::optional<KnownItem> itemOfGtin(std::string_view gtin) const;
    std::optional<KnownLot> lotOf(const std::string& number, std::optional<tl::ItemId>) const;
    std::optional<KnownBin> binOf(const std::string& code) const;
    std::optional<KnownUnit> unitOf(const std::string& sscc) const;
    void addUntracked(Meaning&) const;
    Meaning ofLabel(tl::gs1::Label, std::optional<tl::ItemId> within) const;
    Store& store_;
};

// The same asked of the company, with the same words; what it finds is worth remembering. Refuses what gs1::read and
// inventory::understand refuse, and "terminal.code.unknown" where nobody knows the code.
Meaning understandThere(const db::Read&, std::string_view code, db::Date today, std::optional<tl::ItemId> within = {});
Things thingsOf(const Meaning&);
// What is scanned of it: the lot, or the item where it is kept without lots.
std::string nameOf(const std::string& item, const std::string& lot);

}  // namespace terminal
