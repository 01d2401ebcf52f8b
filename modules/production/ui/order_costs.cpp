// What a work order should have cost and what it did, what it gave off, and what is left in process.
#include <map>

#include "ledger/ledger.h"
#include "production/costs.h"
#include "production/ui/order_parts.h"

namespace production::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::Tone;

namespace {

struct Sum {
    std::string kind;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(Sum, (), (kind, amount))

std::map<std::string, Money> sumsOf(const db::Read& read, WorkOrderId order) {
    std::map<std::string, Money> all;
    for (const auto& sum : read.all<Sum>(R"sql(
             select kind, cast(sum(amount) as bigint) as amount from work_order_cost where work_order_id = $1 group by kind
         )sql", order))
        all[sum.kind] = sum.amount;
    return all;
}

// What the good pieces carry by the standards that were frozen at the release.
Standard standardOf(const db::Read& read, const OrderHead& order) {
    const auto operations = production::operationsOf(read, order.workOrderId);
    auto all = timeOf(read, operations, order.good);
    all.material = carriedAt(read, componentsOf(read, order.workOrderId), operations, std::nullopt, order.good).material;
    return all;
}

class Rows {
public:
    Rows(desk::CardTable& table, const Currency& book) : table_(table), book_(book) {}
    void compared(const char* kind, Money should, Money did, bool strong = false) {
        const auto over = did - should;
        add({{.text = say(kind)}, {.text = shown(should, book_), .muted = !strong}, {.text = shown(did, book_)},
             {.text = over == Money{} ? QString{} : shown(over, book_), .tone = over > Money{} ? Tone::bad : Tone::good}}, strong);
    }
    void given(const char* kind, Money amount, bool strong = false) {
        if (amount == Money{} && !strong) return;
        add({{.text = say(kind)}, {}, {.text = shown(amount, book_)}, {}}, strong);
    }

private:
    void add(std::vector<TableCell> cells, bool strong) {
        table_.rows.push_back({.cells = std::move(cells), .key = static_cast<std::int64_t>(table_.rows.size()) + 1, .strong = strong});
    }
    desk::CardTable& table_;
    Currency book_;
};

}  // namespace

desk::CardTable costsTable(const db::Read& read, const OrderHead& order) {
    desk::CardTable table{.title = "Costs",
                          .columns = {{.title = "What", .width = 0},
                                      {.title = "By standard", .width = 170, .number = true},
                                      {.title = "Booked", .width = 170, .number = true},
                                      {.title = "Above standard", .width = 170, .number = true}},
                          .rows = {},
                          .empty = "Nothing was booked on it yet."};
    const auto sums = sumsOf(read, order.workOrderId);
    if (sums.empty()) return table;
    const auto of = [&](const char* kind) {
        const auto found = sums.find(kind);
        return found == sums.end() ? Money{} : found->second;
    };
    const auto standard = standardOf(read, order);
    Rows rows{table, ledger::bookCurrency(read)};
    rows.compared("Material", standard.material, of("material"));
    rows.compared("Labour", standard.labour, of("labour"));
    rows.compared("Overhead", standard.overhead, of("overhead"));
    rows.given("Outside work", of("outside"));
    rows.given("Brought in by rework", of("rework"));
    rows.compared("Booked on it in all", standard.all(), of("material") + of("labour") + of("overhead") + of("outside") + of("rework"), true);
    rows.given("Good pieces into stock", of("completion"));
    rows.given("Products beside", of("product"));
    rows.given("Scrap", of("scrap"));
    rows.given("Material usage", of("usage"));
    rows.given("Labour efficiency", of("labour_efficiency"));
    rows.given("Overhead efficiency", of("overhead_efficiency"));
    rows.given("Cost of rework", of("quality"));
    rows.given("Late cost", of("late_cost"));
    Money left;
    for (const auto& [kind, amount] : sums) left += amount;
    rows.given("In process", left, true);
    return table;
}

}  // namespace production::ui
