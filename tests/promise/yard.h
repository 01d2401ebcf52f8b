// A site with one item, bins and customers, written row by row, so that the promises are tested without the
// modules that stand above them. Quantities are whole units here.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "promise/promise.h"
#include "support/world.h"

namespace test {

using namespace tl;
using db::Date;

struct PromiseRow {
    std::int64_t line = 0;
    std::string source;
    std::optional<std::int64_t> supply;
    Quantity quantity;
    std::optional<Date> shipsOn;
    auto operator<=>(const PromiseRow&) const = default;
};

// A line to be signed: set aside `allocated` of `quantity` from that balance, if any.
struct NewLine {
    ItemId item;
    std::int64_t quantity = 0, allocated = 0;
    std::int64_t balance = 0;
    std::optional<std::int64_t> lot = {};
};

class Yard {
public:
    Yard();
    // One transaction; `keep` false: rolled back.
    void act(const std::function<void(db::Tx&)>&, bool keep = true);

    ItemId addItem();
    // A lot in a bin of that kind; gives the balance.
    std::int64_t addStock(ItemId, SiteId, std::int64_t quantity, std::optional<Date> expiresOn = {},
                          std::string_view kind = "storage", bool onHold = false);
    SupplyId addSupply(ItemId, SiteId, std::int64_t quantity, Date dueOn);
    std::vector<SalesOrderLineId> addOrder(db::Tx&, SiteId, std::span<const NewLine>);
    // Signs an order of one item line that waits altogether, and settles the cheap way.
    SalesOrderLineId order(ItemId, std::int64_t quantity, std::int64_t allocated = 0, std::int64_t balance = 0);
    void settle(ItemId);

    std::vector<PromiseRow> promises();
    std::int64_t number(std::string_view sql) { return world.number(sql); }

    World world;
    SiteId site, other;
    ItemId item;

private:
    SiteId addSite(db::Tx&, std::string_view code);
    std::int64_t addBin(db::Tx&, SiteId, std::string_view kind);
    std::int64_t calendar_ = 0, category_ = 0, unit_ = 0, customer_ = 0, taxCode_ = 0;
    std::int64_t count_ = 0;  // makes numbers and moments of signing
};

}  // namespace test
