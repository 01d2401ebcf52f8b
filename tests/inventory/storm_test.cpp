// E9.5: eight sessions reserve, release, pick, hold and move the same stock at random.
#include <cstdlib>
#include <mutex>
#include <random>
#include <thread>

#include "inventory/stores.h"

using namespace test;

namespace {

constexpr int sessions = 8, orders = 6;
const char* const lots[] = {"A", "B", "C"};
const char* const bins[] = {"A-01", "A-02", "OUT", "IN"};

// Balances and lines whose reserved quantity is not the sum of their allocations, or not within the stock.
std::int64_t broken(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select (select count(*) from stock_balance b
                where b.allocated < 0 or b.allocated > b.on_hand
                   or b.allocated <> (select coalesce(cast(sum(a.quantity) as bigint), 0) from allocation a
                                      where a.stock_balance_id = b.stock_balance_id))
             + (select count(*) from sales_order_line l
                where l.allocated <> (select coalesce(cast(sum(a.quantity) as bigint), 0) from allocation a
                                      where a.sales_order_line_id = l.sales_order_line_id)) as broken
    )sql");
}

class Session {
public:
    Session(World& world, unsigned seed, std::vector<std::string> numbers)
        : company_(world.another()),
          boss_(company_->actorNamed("boss", fmt::format("terminal {}", seed))),
          dice_(seed),
          orders_(std::move(numbers)) {}

    // One random action; what must never be is written down.
    void act(std::vector<std::string>& wrong) {
        try {
            const auto [action, args] = next();
            company_->perform(boss_, db::Request{action, args, {}, 1});
        } catch (const db::Refusal& no) {
            if (no.code.starts_with("database.")) wrong.push_back(no.what());
        } catch (const std::exception& fault) {
            wrong.push_back(fault.what());
        }
        if (company_->read(boss_, broken) != 0) wrong.push_back("reserved is not the sum of allocations");
    }

private:
    std::pair<std::string, std::string> next() {
        const auto line = one(orders_) + "/1";
        const auto lot = fmt::format("FG-500/{}", lots[roll(3)]);
        const auto quantity = roll(12) + 1;
        switch (roll(8)) {
            case 0:
            case 1:
                return {"inventory.allocate",
                        fmt::format(R"({{"line":"{}","lot":"{}","quantity":"{}"}})", line, lot, quantity)};
            case 2:
                return {"inventory.deallocate",
                        fmt::format(R"({{"line":"{}","quantity":"{}"}})", line, quantity)};
            case 3:
                return {"inventory.transfer",
                        fmt::format(R"({{"lot":"{}","from":"MAIN/{}","to":"MAIN/{}","quantity":"{}"}})", lot,
                                    bins[roll(4)], bins[roll(4)], quantity)};
            case 4:
                return {"inventory.hold",
                        fmt::format(R"({{"lot":"{}","reason":"look","caseNumber":"S"}})", lot)};
            case 5:
                return {"inventory.releaseHold", fmt::format(R"({{"lot":"{}"}})", lot)};
            case 6:
                return {"warehouse.pick", fmt::format(R"({{"order":"{}"}})", one(orders_))};
            default:
                return grip();
        }
    }
    std::pair<std::string, std::string> grip() {
        const auto open = company_->read(boss_, [](const db::Read& r) {
            return r.all<std::int64_t>(R"sql(select pick_line_id from pick_line where picked < quantity)sql");
        });
        if (open.empty()) return {"inventory.releaseHold", R"({"lot":"FG-500/A"})"};
        const auto line = one(open);
        const auto lot = company_->read(boss_, [&](const db::Read& r) {
            return r.one<std::int64_t>(R"sql(select lot_id from pick_line where pick_line_id = $1)sql", line);
        });
        return {"warehouse.confirmPick",
                fmt::format(R"({{"pickLine":{},"lot":{},"quantity":"1"}})", line, lot)};
    }
    unsigned roll(unsigned sides) { return static_cast<unsigned>(dice_() % sides); }
    template <class T>
    T one(const std::vector<T>& of) {
        return of[roll(static_cast<unsigned>(of.size()))];
    }

    std::unique_ptr<db::Company> company_;
    db::Actor boss_;
    std::minstd_rand dice_;
    std::vector<std::string> orders_;
};

}  // namespace

TEST_CASE(
    "A6 row 12: reservation proven: 0 <= reserved <= on hand, and reserved = sum of allocations (E9.5)") {
    Stores w;
    std::vector<std::string> numbers;
    for (const auto* lot : lots) w.receive("FG-500", 40, fmt::format(R"("lot":"{}")", lot));
    for (int i = 0; i < orders; ++i) numbers.push_back(w.sell("FG-500", "30"));  // more than there is

    const auto before = w.count("action_log");
    const int rounds = std::getenv("THROUGHLINE_SOAK") != nullptr ? 10'000 : 60;
    std::mutex telling;
    std::vector<std::string> wrong;
    std::vector<std::unique_ptr<Session>> terminals;
    for (unsigned i = 0; i < sessions; ++i) terminals.push_back(std::make_unique<Session>(w, i + 1, numbers));
    {
        std::vector<std::jthread> threads;
        for (auto& terminal : terminals)
            threads.emplace_back([&terminal, &telling, &wrong, rounds] {
                std::vector<std::string> mine;
                for (int i = 0; i < rounds && mine.empty(); ++i) terminal->act(mine);
                const std::scoped_lock lock{telling};
                wrong.insert(wrong.end(), mine.begin(), mine.end());
            });
    }
    CHECK(wrong == std::vector<std::string>{});
    CHECK(w.company->read(w.boss, broken) == 0);
    CHECK(w.count("action_log") > before + sessions * rounds / 4);  // most refusals are of the business
    CHECK(w.count("action_log where action = 'inventory.hold'") > 0);
    CHECK(w.count("action_log where action = 'warehouse.confirmPick'") > 0);
    CHECK(w.number(R"sql(select cast(sum(on_hand) as bigint) as there from stock_balance)sql") ==
          120 * piece);
    CHECK(w.complaints() == std::vector<std::string>{});
}
