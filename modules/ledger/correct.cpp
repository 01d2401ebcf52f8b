#include "ledger/checks.h"
#include "people/people.h"

namespace ledger {
namespace {

struct Wrong {
    SiteId site;
    std::string number;
    Date postedOn;
    std::string documentKind;
    std::optional<std::int64_t> documentId;
};
BOOST_DESCRIBE_STRUCT(Wrong, (), (site, number, postedOn, documentKind, documentId))

struct WrongLine {
    AccountId account;
    Money amount;
    std::optional<PartyId> party;
    Currency currency;
    Money currencyAmount;
};
BOOST_DESCRIBE_STRUCT(WrongLine, (), (account, amount, party, currency, currencyAmount))

Wrong wrongEntry(const db::Read& read, JournalEntryId entry) {
    auto wrong = read.find<Wrong>(R"sql(
        select site_id as site, number, posted_on, document_kind, document_id from journal_entry
        where journal_entry_id = $1
    )sql", entry);
    if (!wrong) db::refuse("ledger.entry.none", "There is no such entry. Look it up by its number.", {}, "entry");
    return std::move(*wrong);
}

// The entry's own day where the books are open, else the first open day after it; nothing where there is none.
std::optional<Date> dayOf(const db::Read& read, const Correct& args, const Wrong& wrong) {
    if (args.on) return args.on;
    const auto open = read.all<Date>(R"sql(
        select case when starts_on > $1 then starts_on else $1 end as on_date from period
        where ends_on >= $1 and state = 'open' order by starts_on limit 1
    )sql", wrong.postedOn);
    return open.empty() ? std::nullopt : std::optional{open.front()};
}

}  // namespace

void check(const db::Read& read, const Correct& args, db::Reasons& reasons) {
    const auto wrong = wrongEntry(read, args.entry);
    people::requireSite(read, "ledger.correct", wrong.site);
    checkText(reasons, "reason", args.reason);
    if (wrong.documentKind != "hand" && wrong.documentKind != "correction")
        reasons.add("ledger.entry.document",
                    "{entry} was posted by a document ({kind}). Correct that document: it posts what follows.",
                    {{"entry", wrong.number}, {"kind", wrong.documentKind}}, "entry");
    const auto by = read.all<std::string>(R"sql(
        select number from journal_entry where cause_entry_id = $1 and document_kind = 'correction'
        order by journal_entry_id limit 1
    )sql", args.entry);
    if (!by.empty())
        reasons.add("ledger.entry.corrected",
                    "{entry} was corrected by {correction} already. Correct that one instead.",
                    {{"entry", wrong.number}, {"correction", by.front()}}, "entry");
    checkPeriod(read, dayOf(read, args, wrong).value_or(wrong.postedOn), reasons, "on");
}

Posted correct(db::Tx& tx, const Correct& args) {
    const auto wrong = wrongEntry(tx, args.entry);
    Entry entry;
    entry.site = wrong.site;
    entry.on = dayOf(tx, args, wrong).value_or(wrong.postedOn);
    entry.documentKind = "correction";
    entry.documentId = wrong.documentId;
    entry.text = args.reason;
    entry.cause = args.entry;
    for (const auto& line : tx.all<WrongLine>(R"sql(
             select account_id as account, amount, party_id as party, currency, currency_amount
             from journal_line where journal_entry_id = $1 order by line_no
         )sql", args.entry))
        entry.lines.push_back({line.account, -line.amount, line.party, line.currency, -line.currencyAmount});
    const auto id = post(tx, entry);
    return {id, tx.one<std::string>(R"sql(select number from journal_entry where journal_entry_id = $1)sql", id)};
}

}  // namespace ledger
