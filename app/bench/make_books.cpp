#include "app/bench/make_books.h"

#include <fmt/core.h>

namespace app::bench {

std::string Numbers::next(std::string_view kind, std::string_view prefix, int year) {
    auto& series = series_[{std::string{kind}, year}];
    if (series.prefix.empty()) series.prefix = year == 0 ? std::string{prefix} : fmt::format("{}{}-", prefix, year);
    return series.prefix + std::to_string(series.next++);
}

void Numbers::write(Rows& series, std::int64_t site) const {
    for (const auto& [key, s] : series_) series.add(site, key.first, key.second, s.prefix, s.next, key.second == 0 ? 0 : 1);
}

Books::Books(BulkFile& file, const Ground& ground, Numbers& numbers)
    : entries(file, "journal_entry", "site_id, number, posted_on, period_id, document_kind, document_id, text, cause_entry_id, log_id, content_hash"),
      lines(file, "journal_line", "journal_entry_id, line_no, account_id, amount, currency, currency_amount, party_id"),
      ground_(ground),
      numbers_(numbers) {}

std::int64_t Books::post(Date on, std::string_view kind, std::optional<std::int64_t> document, std::string text,
                         const std::vector<ledger::Line>& given) {
    const auto& days = ground_.days;
    ledger::Content content{{}, ground_.site, numbers_.next("journal", "JE-", days.year(on)), on, std::string{kind}, document, std::move(text), {}, {}};
    std::int64_t sum = 0;
    for (auto line : given) {
        if (!line.currency) line.currency = ground_.book(), line.currencyAmount = line.amount;
        sum += line.amount.minor;
        content.lines.push_back({static_cast<int>(content.lines.size()) + 1, line.account, line.amount, std::move(line.currency),
                                 line.currencyAmount, line.party});
    }
    db::ensure(sum == 0, "an entry adds up to nothing in the book currency");
    const auto id = entries.add(ground_.site.number, content.number, days.text(on), days.period(on), kind, document, content.text, nullptr,
                                ground_.logId, hashOf(content));
    for (const auto& line : content.lines) {
        const auto party = line.party ? std::optional{line.party->number} : std::nullopt;
        lines.add(id, line.lineNo, line.account.number, line.amount.minor, line.currency.code, line.currencyAmount.minor, party);
        auto& kept = sums_[{line.account.number, days.period(on)}];
        (line.amount.minor > 0 ? kept.debit : kept.credit) += std::abs(line.amount.minor);
    }
    return id;
}

void Books::writeBalances(Rows& balances) const {
    for (const auto& [key, sum] : sums_) balances.add(key.first, key.second, sum.debit, sum.credit);
}

}  // namespace app::bench
