// bench order-entry: a 5-line order entered and signed through the door as one action and one commit, against
// the business rows alone, written by hand over SQLite's C API with one FULL commit.
#include <sqlite3.h>

#include <random>

#include <fmt/core.h>

#include "app/bench/bench.h"
#include "database/sqlite.h"

namespace app::bench {
namespace {

constexpr int items = 200, lines = 5, warmUp = 50;

void stock(Firm& firm) {
    std::vector<db::Request> requests;
    for (int n = 0; n < items; ++n) {
        requests.push_back({"inventory.addItem", fmt::format(R"({{"number":"B-{0}","name":"Bench item {0}","category":"FG","unit":"pcs","tracking":"lot","standardCost":"5.05 EUR"}})", n), {}, 1});
        requests.push_back({"orders.setPrice", fmt::format(R"({{"priceList":"STD","item":"B-{}","price":"9.00 EUR"}})", n), {}, 1});
        for (int lot = 0; lot < 3; ++lot)
            requests.push_back({"inventory.receive", fmt::format(R"({{"item":"B-{}","quantity":"100000 pcs","bin":"MAIN/A-01","lot":"L{}"}})", n, lot), {}, 1});
    }
    for (const auto& outcome : firm.company->performAll(firm.actor, requests, db::Mode::AllOrNothing))
        if (!outcome.reasons.empty()) throw db::Refused{outcome.reasons};
    firm.company->tidyLog(true);
}

std::string order(std::mt19937& dice) {
    std::string text;
    for (int n = 0; n < lines; ++n)
        text += fmt::format(R"({}{{"item":"B-{}","quantity":"{} pcs"}})", n == 0 ? "" : ",", dice() % items, 1 + dice() % 9);
    return fmt::format(R"({{"customer":"C-1","wantedOn":"2027-06-30","sign":true,"lines":[{}]}})", text);
}

// The same rows by hand: order, lines, allocations, balances, promises, the number.
class ByHand {
public:
    explicit ByHand(const std::string& file) : c_(file, {}, false) {
        template_ = one("select sales_order_id from sales_order order by sales_order_id desc limit 1");
    }
    ~ByHand() {
        for (auto* s : statements_) sqlite3_finalize(s);
    }
    ByHand(const ByHand&) = delete;
    ByHand& operator=(const ByHand&) = delete;

    // Copies the newest order of the file with its rows: same widths, same tables, same indexes.
    void write(int n) {
        run(0, "begin immediate");
        run(1, "insert into sales_order select null, site_id, 'H-' || ?2, revision, state, customer_id, ship_to_id, reference, "
               "ordered_on, wanted_on, valid_to, currency, net, tax, rounding, gross, rounding_rule, source, source_net, source_tax, "
               "source_freight, source_total, credit_released_by, signed_at, cancelled_reason, version from sales_order where sales_order_id = ?1",
            template_, n);
        const auto order = sqlite3_last_insert_rowid(c_.handle());
        for (std::int64_t line = 1; line <= lines; ++line) {
            run(2, "insert into sales_order_line select null, ?2, line_no, item_id, text, entered_quantity, unit_id, quantity, unit_price, "
                   "discount, net, price_why, tax_code_id, unit_cost, source_amount, wanted_on, promised_on, lot_id, allocated, waiting, "
                   "shipped, invoiced, returned, cancelled, cancelled_reason, version from sales_order_line "
                   "where sales_order_id = ?1 and line_no = ?3", template_, order, line);
            const auto made = sqlite3_last_insert_rowid(c_.handle());
            const auto balance = 1 + (n * lines + line) % (items * 3);
            run(3, "update stock_balance set allocated = allocated + 1000000 where stock_balance_id = ?1", balance);
            run(4, "insert into allocation (sales_order_line_id, stock_balance_id, quantity, by_hand) values (?1, ?2, 1000000, 0)", made, balance);
            run(5, "insert into promise (sales_order_line_id, item_id, source, supply_id, quantity, ships_on) "
                   "select sales_order_line_id, item_id, 'stock', null, 1000000, '2027-06-30' from sales_order_line where sales_order_line_id = ?1", made);
        }
        run(6, "update series set next = next + 1 where kind = 'sales_order'");
        run(7, "commit");
        if (c_.walBytes() > 64 << 20) c_.checkpoint();
    }
    std::int64_t one(const char* sql) { return db::Read{c_, nobody_, {}}.one<std::int64_t>(sql); }

private:
    template <class... A>
    void run(std::size_t at, const char* sql, A... a) {
        if (statements_.size() <= at) statements_.resize(at + 1, nullptr);
        auto*& s = statements_[at];
        if (s == nullptr) sqlite3_prepare_v3(c_.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &s, nullptr);
        int place = 0;
        (sqlite3_bind_int64(s, ++place, static_cast<std::int64_t>(a)), ...);
        const int code = sqlite3_step(s);
        sqlite3_reset(s);
        db::ensure(code == SQLITE_DONE || code == SQLITE_ROW, "a floor statement works");
    }
    db::Sqlite c_;
    const db::Actor nobody_{};
    std::int64_t template_ = 0;
    std::vector<sqlite3_stmt*> statements_;
};

struct Timed {
    std::vector<double> ms;
    double cpu = 0;
};

template <class Work>
void timed(Timed& into, Work&& work) {
    const auto cpu = cpuSeconds();
    const auto from = std::chrono::steady_clock::now();
    work();
    into.ms.push_back(secondsSince(from) * 1000);
    into.cpu += cpuSeconds() - cpu;
}

std::int64_t totalRows(Firm& firm) {
    return firm.company->read(firm.actor, [](const db::Read& r) {
        return r.one<std::int64_t>("select (select count(*) from sales_order) + (select count(*) from sales_order_line) + "
                                   "(select count(*) from allocation) + (select count(*) from promise) + "
                                   "(select count(*) from action_log) + (select count(*) from history) as n");
    });
}

}  // namespace

std::vector<Figure> orderEntry(const Line& line) {
    const int orders = line.has("quick") ? 300 : 2000;
    Firm firm, floorFirm;
    for (auto* f : {&firm, &floorFirm}) stock(*f);
    std::mt19937 dice{42};
    for (int n = 0; n < warmUp; ++n) {
        firm.perform("orders.enter", order(dice));
        floorFirm.perform("orders.enter", order(dice));
    }
    floorFirm.company.reset();
    ByHand hand{floorFirm.location};
    for (int n = 0; n < warmUp; ++n) hand.write(n);
    const auto before = totalRows(firm);
    Timed ours, floor;
    for (int n = 0; n < orders; ++n) {
        const auto args = order(dice);
        timed(ours, [&] { firm.perform("orders.enter", args); });
        timed(floor, [&] { hand.write(warmUp + n); });
    }
    const double perOrder = static_cast<double>(totalRows(firm) - before) / orders;
    return {{"order of 5 lines entered and signed, median", quantile(ours.ms, 0.5), "ms", quantile(floor.ms, 0.5), 1.5},
            {"the same, CPU", ours.cpu / orders * 1000, "ms CPU", floor.cpu / orders * 1000, 2.5},
            {"the same, p99", quantile(ours.ms, 0.99), "ms", quantile(floor.ms, 0.99), 0},
            {"orders per second", 1000 / (std::max(1e-9, [&] { double sum = 0; for (const auto ms : ours.ms) sum += ms; return sum / orders; }())), "1/s", 0, 0},
            {"rows added an order, log and history included", perOrder, "rows", 0, 0}};
}

}  // namespace app::bench
