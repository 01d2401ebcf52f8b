#include "ledger/checks.h"

namespace ledger {
namespace {

struct Difference {
    std::string account;
    Money stock, books;
};
BOOST_DESCRIBE_STRUCT(Difference, (), (account, stock, books))

std::vector<Difference> stockDifferences(const db::Read& read) {
    return read.all<Difference>(R"sql(
        select a.number as account, coalesce(v.value, 0) as stock, coalesce(b.amount, 0) as books
        from account a
        left join (select account_id, cast(sum(value) as bigint) as value from stock_value group by account_id) v
             on v.account_id = a.account_id
        left join (select account_id, cast(sum(debit - credit) as bigint) as amount
                   from account_balance group by account_id) b on b.account_id = a.account_id
        where a.control = 'stock' and coalesce(v.value, 0) <> coalesce(b.amount, 0)
        order by a.number
    )sql");
}

}  // namespace

void check(const db::Read& read, const ClosePeriod& args, db::Reasons& reasons) {
    const auto period = periodRecord(read, args.period);
    if (period.state == "closed")
        reasons.add("ledger.period.closed_already", "The period from {from} is closed already. Nothing is left to do.",
                    {{"from", period.startsOn}}, "period");
    const auto book = bookCurrency(read);
    for (const auto& d : stockDifferences(read))
        reasons.add("ledger.period.stock",
                    "Stock on the account {account} is worth {stock}, the books say {books}. "
                    "Find the difference first: throughline doctor.",
                    {{"account", d.account}, {"stock", Amount{d.stock, book}}, {"books", Amount{d.books, book}}},
                    "period");
}

PeriodState close(db::Tx& tx, const ClosePeriod& args) {
    return {args.period, tx.make<std::int64_t>(R"sql(
        update period set state = 'closed', version = version + 1 where period_id = $1 returning version
    )sql", args.period)};
}

}  // namespace ledger
