// A process that works at random is killed at random moments. Every request it saw answered must be there
// once, every other one once or not at all, and doctor must find nothing.
// THROUGHLINE_KILLS says how often (20 without it); the seed is printed.
#include <fmt/core.h>

#include "kill/killed.h"

using namespace test;
namespace {

struct Open {
    std::string number, state;
    std::int64_t toShip = 0, toBill = 0;
};
BOOST_DESCRIBE_STRUCT(Open, (), (number, state, toShip, toBill))

// Receives, sells, ships and bills.
class Trader final : public Worker {
public:
    using Worker::Worker;
    std::string step() override {
        switch (roll(6)) {
            case 0: return perform("inventory.receive", fmt::format(R"({{"item":"FG-500","quantity":"{} pcs","bin":"MAIN/A-01","lot":"L{}"}})",
                                                                    10 + roll(90), roll(20)));
            case 1:
            case 2: return perform("orders.enter", fmt::format(R"({{"customer":"C-1","wantedOn":"2027-01-15","sign":true,"lines":[{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"FG-500","quantity":"{} pcs"}}]}})",
                                                               1 + roll(30), 1 + roll(9)));
            case 3: return onSome("warehouse.ship", "to_ship");
            case 4: return onSome("finance.invoice", "to_bill");
            default: return perform("inventory.adjust", fmt::format(R"({{"lot":"FG-500/L{}","bin":"MAIN/A-01","difference":"1 pcs","reason":"count"}})", roll(20)));
        }
    }

private:
    std::string onSome(const std::string& action, std::string_view what) {
        const auto orders = all<Open>(R"sql(
            select o.number, o.state, cast(sum(l.allocated) as bigint) as to_ship,
                   cast(sum(l.shipped - l.invoiced) as bigint) as to_bill
            from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
            where o.state = 'signed' group by o.number, o.state order by o.number limit 50
        )sql");
        for (const auto& o : orders)
            if ((what == "to_ship" ? o.toShip : o.toBill) > 0)
                return perform(action, fmt::format(R"({{"order":"{}"}})", o.number));
        return {};
    }
};

}  // namespace

TEST_CASE("a process killed at any moment loses nothing and doubles nothing") {
    World firm{flows};
    const auto tally = killAtRandom(firm, "trade", 20261123,
                                    [&](unsigned seed) { return std::make_unique<Trader>(firm.location, seed); });
    CHECK(tally.answered > tally.kills);
    CHECK(tally.lost == 0);
    CHECK(tally.doubled == 0);
    CHECK(tally.broken == 0);
}

TEST_CASE("E9.7: killed at every statement of 'ship 90', all of move, value, entry and log exist, or none") {
    World firm{flows};
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    firm.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"90 pcs"}]})");
    firm.company.reset();
    std::int64_t statements = 0;
    for (bool shipped = false; !shipped; ++statements) {
        shipped = performKilledAt(firm.location, "warehouse.ship", R"({"order":"SO-1"})", statements + 1);
        firm.company = firm.another();
        INFO("killed at statement " << statements + 1);
        const std::int64_t there = shipped ? 1 : 0;
        CHECK(firm.number("select count(*) as n from stock_move where kind = 'shipment'") == there);
        CHECK(firm.number("select count(*) as n from shipment_line") == there);
        CHECK(firm.number("select count(*) as n from journal_entry where document_kind = 'shipment'") == there);
        CHECK(firm.number("select count(*) as n from action_log where action = 'warehouse.ship'") == there);
        CHECK(firm.number("select on_hand from stock_balance") == (shipped ? 8'000'000 : 98'000'000));
        CHECK(firm.complaints().empty());
        firm.company.reset();
    }
    CHECK(statements > 10);
    firm.company = firm.another();
    CHECK(firm.balance("5000") == 454'50);
}
