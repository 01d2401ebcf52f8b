// The one place where the journal is written.
#include <map>

#include "database/log.h"
#include "ledger/checks.h"
#include "ledger/content.h"

namespace ledger {
namespace {

bool isNothing(const Line& line) { return line.amount == Money{} && line.currencyAmount == Money{}; }

// The lines that say something, each with its currency.
std::vector<Line> realLines(const Entry& entry, const Currency& book) {
    std::vector<Line> lines;
    for (auto line : entry.lines) {
        if (!line.currency) {
            line.currency = book;
            line.currencyAmount = line.amount;
        }
        if (!isNothing(line)) lines.push_back(std::move(line));
    }
    return lines;
}

void ensureBalanced(const std::vector<Line>& lines) {
    Money inBook;
    std::map<Currency, Money> inEach;
    for (const auto& line : lines) {
        inBook += line.amount;
        inEach[line.currency] += line.currencyAmount;
    }
    db::ensure(inBook == Money{}, "an entry adds up to nothing in the book currency");
    for (const auto& [currency, sum] : inEach)
        db::ensure(sum == Money{}, "an entry adds up to nothing in each of its currencies");
}

void addToBalance(db::Tx& tx, AccountId account, PeriodId period, Money amount) {
    const auto debit = amount > Money{} ? amount : Money{}, credit = amount < Money{} ? -amount : Money{};
    tx.run(R"sql(
        insert into account_balance (account_id, period_id, debit, credit) values ($1, $2, $3, $4)
        on conflict (account_id, period_id)
        do update set debit = account_balance.debit + excluded.debit, credit = account_balance.credit + excluded.credit
    )sql", account, period, debit, credit);
}

}  // namespace

JournalEntryId post(db::Tx& tx, const Entry& entry) {
    const auto book = bookCurrency(tx);
    const auto lines = realLines(entry, book);
    ensureBalanced(lines);

    db::Reasons reasons;
    checkPeriod(tx, entry.on, reasons, "");
    std::map<AccountId, bool> seen;
    for (const auto& line : lines) {
        if (!enterable(line.amount.minor) || !enterable(line.currencyAmount.minor))
            reasons.add("ledger.post.large",
                        "{amount} is more than the books can keep. "
                        "Check the quantities, the prices and the rate.",
                        {{"amount", Amount{line.amount, book}}});
        if (seen.try_emplace(line.account, true).second) checkOpen(reasons, accountRecord(tx, line.account), "");
    }
    reasons.throwIfAny();
    const auto period = periodOf(tx, entry.on)->id;

    Content content{{}, entry.site, {}, entry.on, entry.documentKind, entry.documentId, entry.text, entry.cause, {}};
    int lineNo = 0;
    for (const auto& line : lines)
        content.lines.push_back({++lineNo, line.account, line.amount, line.currency, line.currencyAmount, line.party});
    content.number = nextNumber(tx, entry.site, "journal", entry.on);

    const auto id = tx.make<JournalEntryId>(R"sql(
        insert into journal_entry (site_id, number, posted_on, period_id, document_kind, document_id, text,
                                   cause_entry_id, log_id, content_hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning journal_entry_id
    )sql", entry.site, content.number, entry.on, period, entry.documentKind, entry.documentId, entry.text, entry.cause,
                                            tx.logId(), hashOf(content));
    for (const auto& line : content.lines) {
        tx.run(R"sql(
            insert into journal_line (journal_entry_id, line_no, account_id, amount, currency, currency_amount,
                                      party_id)
            values ($1, $2, $3, $4, $5, $6, $7)
        )sql", id, line.lineNo, line.account, line.amount, line.currency, line.currencyAmount, line.party);
        addToBalance(tx, line.account, period, line.amount);
    }
    return id;
}

}  // namespace ledger
