#include "production/costs.h"

#include "ledger/ledger.h"

namespace production {
namespace {

constexpr std::int64_t msAnHour = 3'600'000;

void addTime(const OperationFacts& op, Quantity pieces, const Currency& book, Standard& sum) {
    const auto ms = mulDiv(pieces.millionths, op.runMs, op.runQuantity.millionths, Rounding::HalfAwayFromZero);
    sum.labour += costOf(ms * op.crew, op.labourRate, book);
    sum.overhead += costOf(ms, op.overheadRate, book);
}

}  // namespace

Money costOf(std::int64_t ms, UnitPrice anHour, const Currency& book) {
    std::int64_t scale = 1'000'000;  // how many millionths one minor unit is
    for (int i = 0; i < minorDigits(book); ++i) scale /= 10;
    return money::round(ms, anHour.millionths, msAnHour * scale);
}

void addCost(db::Tx& tx, WorkOrderId order, std::string_view kind, Money amount, std::optional<JournalEntryId> entry) {
    if (amount == Money{}) return;
    tx.run(R"sql(
        insert into work_order_cost (work_order_id, kind, amount, journal_entry_id, occurred_at)
        values ($1, $2, $3, $4, $5)
    )sql", order, kind, amount, entry, tx.occurredAt());
    tx.run(R"sql(update work_order set wip = wip + $2 where work_order_id = $1)sql", order, amount);
}

AccountId wipAccount(const db::Read& read, const OrderFacts& order) {
    return ledger::accountFor(read, "wip", order.itemCategoryId);
}

Standard timeOf(const db::Read& read, const std::vector<OperationFacts>& operations, Quantity pieces) {
    const auto book = ledger::bookCurrency(read);
    Standard sum;
    for (const auto& op : operations) addTime(op, pieces, book, sum);
    return sum;
}

bool isIn(const ComponentFacts& c, std::optional<int> opNo) {
    if (!c.goesIn()) return false;
    return !opNo || (c.opNo && *c.opNo <= *opNo);
}

Quantity times(Quantity perOne, Quantity pieces) {
    return {mulDiv(perOne.millionths, pieces.millionths, 1'000'000, Rounding::HalfAwayFromZero)};
}

Standard carriedAt(const db::Read& read, const std::vector<ComponentFacts>& components,
                   const std::vector<OperationFacts>& operations, std::optional<int> opNo, Quantity pieces) {
    const auto book = ledger::bookCurrency(read);
    Standard sum;
    for (const auto& c : components)
        if (isIn(c, opNo) && c.unitCost) sum.material += money::extend(*c.unitCost, times(c.perOne, pieces), book);
    for (const auto& op : operations)
        if (opNo && op.opNo < *opNo) addTime(op, pieces, book, sum);
    return sum;
}

}  // namespace production
