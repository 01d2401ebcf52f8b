// After any sequence of supplies, receipts, holds and orders the promises are those that a plan from nothing
// gives; no supply is promised twice.
#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

#include "promise/yard.h"

using namespace test;

namespace {

struct Balance {
    std::int64_t balance = 0, lot = 0;
    Quantity free;
};
BOOST_DESCRIBE_STRUCT(Balance, (), (balance, lot, free))
struct Line {
    SalesOrderLineId line;
    Quantity allocated, waiting;
    std::optional<std::int64_t> lot;
};
BOOST_DESCRIBE_STRUCT(Line, (), (line, allocated, waiting, lot))
struct Kept {
    std::int64_t allocation = 0, line = 0, balance = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (allocation, line, balance, quantity))
struct Supplied {
    SupplyId supply;
    Quantity open;
};
BOOST_DESCRIBE_STRUCT(Supplied, (), (supply, open))

std::vector<Balance> freeBalances(const db::Read& read, ItemId item, SiteId site) {
    return read.all<Balance>(R"sql(
        select b.stock_balance_id as balance, b.lot_id as lot, b.on_hand - b.allocated as free
        from stock_balance b join lot l on l.lot_id = b.lot_id
        where b.item_id = $1 and b.site_id = $2 and l.on_hold = 0 and b.on_hand > b.allocated
        order by b.stock_balance_id
    )sql", item, site);
}

std::vector<Line> linesOf(const db::Read& read, ItemId item, SiteId site) {
    return read.all<Line>(R"sql(
        select l.sales_order_line_id as line, l.allocated, l.waiting, l.lot_id as lot
        from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
        where l.item_id = $1 and o.site_id = $2 and o.state = 'signed' and l.allocated + l.waiting > 0
        order by o.signed_at, l.sales_order_line_id
    )sql", item, site);
}

// Gives free stock to lines that wait, as a receipt does.
void serve(db::Tx& tx, ItemId item, SiteId site) {
    for (auto& line : linesOf(tx, item, site))
        for (const auto& b : freeBalances(tx, item, site)) {
            if (line.lot && *line.lot != b.lot) continue;
            const auto part = std::min(line.waiting, b.free);
            if (part == Quantity{}) break;
            tx.run(R"sql(
                insert into allocation (sales_order_line_id, stock_balance_id, quantity, by_hand) values ($1, $2, $3, 0)
                on conflict (sales_order_line_id, stock_balance_id) do update set quantity = allocation.quantity + $3
            )sql", line.line, b.balance, part);
            tx.run(R"sql(update stock_balance set allocated = allocated + $2 where stock_balance_id = $1)sql", b.balance, part);
            tx.run(R"sql(
                update sales_order_line set allocated = allocated + $2, waiting = waiting - $2 where sales_order_line_id = $1
            )sql", line.line, part);
            line.waiting -= part;
        }
}

// Takes part of an allocation away: it waits again, or it is shipped.
void give(db::Tx& tx, const Kept& kept, Quantity part, bool ship) {
    if (part == kept.quantity)
        tx.run(R"sql(delete from allocation where allocation_id = $1)sql", kept.allocation);
    else
        tx.run(R"sql(update allocation set quantity = quantity - $2 where allocation_id = $1)sql", kept.allocation, part);
    tx.run(R"sql(
        update stock_balance set allocated = allocated - $2, on_hand = on_hand - $3 where stock_balance_id = $1
    )sql", kept.balance, part, ship ? part : Quantity{});
    tx.run(R"sql(
        update sales_order_line set allocated = allocated - $2, waiting = waiting + $3, shipped = shipped + $4
        where sales_order_line_id = $1
    )sql", kept.line, part, ship ? Quantity{} : part, ship ? part : Quantity{});
}

class Play {
public:
    explicit Play(std::uint32_t seed) : random_(seed) {
        items_ = {yard_.item, yard_.addItem()};
        sites_ = {yard_.site, yard_.other};
        for (const auto item : items_)
            for (const auto site : sites_)
                for (int n = 0; n < 2; ++n) yard_.addStock(item, site, below(3) * 10);
    }
    void step() {
        item_ = items_[index(items_.size())];
        site_ = sites_[index(sites_.size())];
        switch (below(12)) {
            case 0:
            case 1: return order();
            case 10: return settled([&](db::Tx& tx) { peg(tx); });
            case 11: return settled([&](db::Tx& tx) { unpeg(tx); });
            case 2: yard_.addSupply(item_, site_, 1 + below(30), today_ + static_cast<int>(below(20)) - 3); return;
            case 3: return settled([&](db::Tx& tx) { receive(tx); });
            case 4: return settled([&](db::Tx& tx) { hold(tx); });
            case 5: return settled([&](db::Tx& tx) { ship(tx); });
            case 6: return settled([&](db::Tx& tx) { cancel(tx); });
            case 7: return settled([&](db::Tx& tx) { amend(tx); });
            case 8: return settled([&](db::Tx& tx) { changeSupply(tx); });
            default: return settled([&](db::Tx& tx) { serve(tx, item_, site_); });
        }
    }
    void verify() {
        CHECK(yard_.number(
                  "select count(*) from supply s where s.promised <> "
                  "(select coalesce(sum(p.quantity), 0) from promise p where p.supply_id = s.supply_id)") == 0);
        CHECK(yard_.number("select count(*) from supply where promised > 0 and "
                           "(state = 'closed' or promised > quantity - received)") == 0);
        CHECK(yard_.number(
                  "select count(*) from sales_order_line l where l.allocated <> (select coalesce(sum(p.quantity), 0) "
                  "from promise p where p.sales_order_line_id = l.sales_order_line_id and p.source = 'stock') "
                  "or l.waiting <> (select coalesce(sum(p.quantity), 0) "
                  "from promise p where p.sales_order_line_id = l.sales_order_line_id and p.source <> 'stock')") == 0);
        // What is pegged fits its supply and its line, and where the line waits for all of it it is promised.
        CHECK(yard_.number("select count(*) from supply s where (select coalesce(sum(p.quantity), 0) from peg p "
                           "where p.supply_id = s.supply_id) > case when s.state = 'open' and s.quantity > s.received "
                           "then s.quantity - s.received else 0 end") == 0);
        CHECK(yard_.number("select count(*) from sales_order_line l where (select coalesce(sum(p.quantity), 0) from peg p "
                           "where p.sales_order_line_id = l.sales_order_line_id) > l.allocated + l.waiting") == 0);
        CHECK(yard_.number(
                  "select count(*) from peg p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id "
                  "where (select sum(x.quantity) from peg x where x.sales_order_line_id = l.sales_order_line_id) <= l.waiting "
                  "and p.quantity > (select coalesce(sum(r.quantity), 0) from promise r where r.supply_id = p.supply_id "
                  "and r.sales_order_line_id = p.sales_order_line_id)") == 0);
        const auto kept = yard_.promises();
        yard_.act([](db::Tx& tx) {
            tx.run(R"sql(delete from promise)sql");
            tx.run(R"sql(update supply set promised = 0 where promised <> 0)sql");
        });
        yard_.act([&](db::Tx& tx) {
            std::vector<promise::Touched> all;
            for (const auto item : items_)
                for (const auto site : sites_) all.push_back({item, site});
            promise::settle(tx, all);
        });
        CHECK(yard_.promises() == kept);
    }

private:
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(n)); }
    std::size_t index(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    Quantity upTo(Quantity most) { return {1 + below(most.millionths)}; }

    void settled(const std::function<void(db::Tx&)>& use) {
        yard_.act([&](db::Tx& tx) {
            use(tx);
            const promise::Touched touched[] = {{item_, site_}};
            promise::settle(tx, touched);
        });
    }
    void order() {
        yard_.act([&](db::Tx& tx) {
            std::vector<NewLine> lines;
            for (auto n = 1 + below(3); n > 0; --n) {
                NewLine line{items_[index(items_.size())], 1 + below(25)};
                const auto free = freeBalances(tx, line.item, site_);
                const bool again = std::ranges::any_of(lines, [&](const NewLine& l) { return l.item == line.item; });
                if (!free.empty() && !again) {
                    line.balance = free[0].balance;
                    line.allocated = std::min(line.quantity, free[0].free.millionths / 1'000'000);
                    if (below(4) == 0) line.lot = free[0].lot;
                }
                lines.push_back(line);
            }
            const auto made = yard_.addOrder(tx, site_, lines);
            if (below(3) > 0) return promise::settleNew(tx, site_, made);
            std::vector<promise::Touched> touched;  // as for lines that come with a change of an order
            for (const auto& line : lines) touched.push_back({line.item, site_});
            promise::settle(tx, touched);
        });
    }
    // By hand, or what a supply brings.
    void receive(db::Tx& tx) {
        auto received = quantity(1 + below(15));
        if (const auto open = supplies(tx); !open.empty() && below(3) > 0) {
            const auto& from = open[index(open.size())];
            received = below(5) == 0 ? from.open + quantity(1) : upTo(from.open);
            tx.run(R"sql(update supply set received = received + $2 where supply_id = $1)sql", from.supply, received);
        }
        tx.run(R"sql(
            update stock_balance set on_hand = on_hand + $2 where stock_balance_id =
                (select min(stock_balance_id) from stock_balance where item_id = $1 and site_id = $3)
        )sql", item_, received, site_);
        if (below(4) > 0) serve(tx, item_, site_);
    }
    void hold(db::Tx& tx) {
        const auto lots = tx.all<Balance>(R"sql(
            select stock_balance_id as balance, lot_id as lot, on_hand as free from stock_balance
            where item_id = $1 and site_id = $2 order by stock_balance_id
        )sql", item_, site_);
        const auto& lot = lots[index(lots.size())];
        tx.run(R"sql(update lot set on_hold = 1 - on_hold where lot_id = $1)sql", lot.lot);
        for (const auto& kept : allocations(tx))
            if (kept.balance == lot.balance) give(tx, kept, kept.quantity, false);
    }
    void ship(db::Tx& tx) {
        const auto all = allocations(tx);
        if (all.empty()) return;
        const auto& kept = all[index(all.size())];
        give(tx, kept, below(2) == 0 ? kept.quantity : upTo(kept.quantity), true);
    }
    void cancel(db::Tx& tx) {
        const auto lines = linesOf(tx, item_, site_);
        if (lines.empty()) return;
        const auto& line = lines[index(lines.size())];
        if (below(2) == 0)
            for (const auto& kept : allocations(tx))
                if (kept.line == line.line.number) give(tx, kept, kept.quantity, false);
        tx.run(R"sql(
            update sales_order_line set cancelled = cancelled + waiting, waiting = 0 where sales_order_line_id = $1
        )sql", line.line);
    }
    void amend(db::Tx& tx) {
        const auto lines = linesOf(tx, item_, site_);
        if (lines.empty()) return;
        tx.run(R"sql(
            update sales_order_line set quantity = quantity + $2, waiting = waiting + $2 where sales_order_line_id = $1
        )sql", lines[index(lines.size())].line, quantity(1 + below(9)));
        if (below(2) == 0) serve(tx, item_, site_);
    }
    void peg(db::Tx& tx) {
        const auto lines = linesOf(tx, item_, site_);
        const auto open = supplies(tx);
        if (lines.empty() || open.empty()) return;
        promise::peg(tx, open[index(open.size())].supply, lines[index(lines.size())].line, quantity(1 + below(25)));
    }
    void unpeg(db::Tx& tx) {
        const auto open = supplies(tx);
        if (open.empty()) return;
        for (const auto& p : promise::pegsOf(tx, open[index(open.size())].supply)) {
            if (below(2) == 0) continue;
            promise::unpeg(tx, p.supply, p.line, below(2) == 0 ? std::nullopt : std::optional{upTo(p.quantity)});
        }
    }
    void changeSupply(db::Tx& tx) {
        const auto open = supplies(tx);
        if (open.empty()) return;
        const auto supply = open[index(open.size())].supply;
        if (below(3) == 0)
            tx.run(R"sql(update supply set state = 'closed' where supply_id = $1)sql", supply);
        else
            tx.run(R"sql(update supply set due_on = $2 where supply_id = $1)sql", supply, today_ + static_cast<int>(below(20)));
    }
    std::vector<Supplied> supplies(const db::Read& read) {
        return read.all<Supplied>(R"sql(
            select supply_id as supply, quantity - received as open from supply
            where item_id = $1 and site_id = $2 and state = 'open' and quantity > received order by supply_id
        )sql", item_, site_);
    }
    std::vector<Kept> allocations(const db::Read& read) {
        return read.all<Kept>(R"sql(
            select a.allocation_id as allocation, a.sales_order_line_id as line, a.stock_balance_id as balance, a.quantity
            from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
            where b.item_id = $1 and b.site_id = $2 order by a.allocation_id
        )sql", item_, site_);
    }

    std::mt19937 random_;
    Yard yard_;
    std::vector<ItemId> items_;
    std::vector<SiteId> sites_;
    ItemId item_;
    SiteId site_;
    Date today_ = db::dateOf(2026, 11, 23);
};

}  // namespace

TEST_CASE("property: promises are always what a plan from nothing gives") {
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        Play play{seed};
        for (int n = 0; n < 120; ++n) {
            play.step();
            INFO("seed " << seed << ", step " << n);
            play.verify();
        }
    }
}
