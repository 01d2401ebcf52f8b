// A new standard cost, and what it does to the stock that is there.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "inventory/item_rules.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

// What of a lot stands at a site; its bucket of value is that of its account.
struct LotStock {
    LotId lotId;
    bool onHold = false;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(LotStock, (), (lotId, onHold, quantity))

struct Valued {
    AccountId accountId;
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Valued, (), (accountId, quantity, value))

// Brings each bucket to quantity x cost. The difference is shared over its lots, so that each has its move.
Money revalue(db::Tx& tx, const ItemFacts& item, const std::string& revision, SiteId site, UnitPrice cost,
              Date today) {
    const auto lots = tx.all<LotStock>(R"sql(
        select l.lot_id, l.on_hold, cast(sum(b.on_hand) as bigint) as quantity
        from stock_balance b join lot l on l.lot_id = b.lot_id
        where b.item_id = $1 and b.site_id = $2 and l.revision = $3
        group by l.lot_id, l.on_hold order by l.lot_id
    )sql", item.itemId, site, revision);
    const auto buckets = tx.all<Valued>(R"sql(
        select account_id, quantity, value from stock_value
        where item_id = $1 and site_id = $2 and revision = $3 and quantity > 0 order by account_id
    )sql", item.itemId, site, revision);
    std::vector<Movement> moves;
    Money sum;
    for (const auto& bucket : buckets) {
        const auto more = money::extend(cost, bucket.quantity, ledger::bookCurrency(tx)) - bucket.value;
        std::vector<LotId> its;
        std::vector<std::int64_t> weights;
        for (const auto& lot : lots)
            if (valueAccount(tx, item.itemCategoryId, lot.onHold) == bucket.accountId) {
                its.push_back(lot.lotId);
                weights.push_back(lot.quantity.millionths);
            }
        if (more == Money{} || its.empty()) continue;
        const auto shares = money::allocate(more, weights);
        for (std::size_t i = 0; i < its.size(); ++i) {
            if (shares[i] == Money{}) continue;
            auto& move = moves.emplace_back();
            move.kind = "revaluation";
            move.lot = its[i];
            move.event = "revaluation";
            move.given = shares[i];
        }
        sum += more;
    }
    if (!moves.empty())
        book(tx,
             {site, today, "cost", {}, "New standard cost of " + item.number + " revision " + revision, {}},
             moves);
    return sum;
}

std::vector<SiteId> sitesOf(const db::Read& read, const SetCost& args) {
    return args.site ? std::vector{*args.site} : allSites(read);
}

}  // namespace

void check(const db::Read& read, const SetCost& args, db::Reasons& reasons) {
    theItem(read, args.item);
    checkOptionalText(reasons, "revision", args.revision, 20);
    for (const auto site : sitesOf(read, args)) {
        checkSite(read, "inventory.setCost", site, reasons, "site");
        if (reasons.any()) return;
        const auto today = calendar::siteToday(read, site);
        const auto from = args.validFrom.value_or(today);
        if (from > today)
            reasons.add(
                "inventory.cost.future",
                "A standard cost values the stock of its first day, so it cannot be set for {day} yet. "
                "Set it on that day.",
                {{"day", from}}, "validFrom");
        if (!trying(reasons, "cost", [&] { return inBook(read, args.cost, from); })) return;
    }
}

CostSet setCost(db::Tx& tx, const SetCost& args) {
    const auto item = theItem(tx, args.item);
    const auto revision = args.revision.empty() ? item.revision : args.revision;
    CostSet set{args.item, {}};
    for (const auto site : sitesOf(tx, args)) {
        const auto today = calendar::siteToday(tx, site);
        const auto from = args.validFrom.value_or(today);
        tx.run(R"sql(
            insert into item_cost (item_id, revision, site_id, valid_from, unit_cost) values ($1, $2, $3, $4, $5)
            on conflict (item_id, revision, site_id, valid_from) do update set unit_cost = excluded.unit_cost
        )sql", args.item, revision, site, from, inBook(tx, args.cost, from));
        if (item.costing == Costing::standard)
            set.revalued += revalue(tx, item, revision, site,
                                    standardCost(tx, args.item, item.number, revision, site), today);
    }
    return set;
}

}  // namespace inventory
