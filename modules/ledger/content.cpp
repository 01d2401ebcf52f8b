#include "ledger/content.h"

#include <fmt/format.h>

#include "database/log.h"

namespace ledger {
namespace {

// One line of the journal with its entry; an entry without lines has one such row without lineNo.
struct Stored {
    JournalEntryId entry;
    SiteId site;
    std::string number;
    Date postedOn;
    std::string documentKind;
    std::optional<std::int64_t> documentId;
    std::string text;
    std::optional<JournalEntryId> cause;
    std::string contentHash;
    std::optional<int> lineNo;
    std::optional<AccountId> account;
    std::optional<Money> amount;
    std::optional<Currency> currency;
    std::optional<Money> currencyAmount;
    std::optional<PartyId> party;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (entry, site, number, postedOn, documentKind, documentId, text, cause, contentHash,
                                   lineNo, account, amount, currency, currencyAmount, party))

Content contentOf(const Stored& row) {
    return {row.entry, row.site, row.number, row.postedOn, row.documentKind, row.documentId, row.text, row.cause, {}};
}

void addLine(Content& content, const Stored& row) {
    if (row.lineNo)
        content.lines.push_back({*row.lineNo, *row.account, *row.amount, *row.currency, *row.currencyAmount,
                                 row.party});
}

void put(std::string& out, std::string_view text) {
    fmt::format_to(std::back_inserter(out), "{}:{}", text.size(), text);
}
void put(std::string& out, std::int64_t number) { put(out, std::to_string(number)); }

}  // namespace

std::string hashOf(const Content& c) {
    std::string text;
    put(text, c.site.number);
    put(text, c.number);
    put(text, db::toText(c.postedOn));
    put(text, c.documentKind);
    put(text, c.documentId ? std::to_string(*c.documentId) : std::string{});
    put(text, c.text);
    put(text, c.cause ? std::to_string(c.cause->number) : std::string{});
    for (const auto& line : c.lines) {
        put(text, line.lineNo);
        put(text, line.account.number);
        put(text, line.amount.minor);
        put(text, line.currency.code);
        put(text, line.currencyAmount.minor);
        put(text, line.party ? std::to_string(line.party->number) : std::string{});
    }
    return db::sha256(text);
}

std::string contentHash(const db::Read& read, JournalEntryId entry) {
    const auto rows = read.all<Stored>(R"sql(
        select e.journal_entry_id as entry, e.site_id as site, e.number, e.posted_on, e.document_kind, e.document_id,
               e.text, e.cause_entry_id as cause, e.content_hash, l.line_no, l.account_id as account, l.amount,
               l.currency, l.currency_amount, l.party_id as party
        from journal_entry e left join journal_line l on l.journal_entry_id = e.journal_entry_id
        where e.journal_entry_id = $1 order by l.line_no nulls first
    )sql", entry);
    db::ensure(!rows.empty(), "the entry is in the journal");
    auto content = contentOf(rows.front());
    for (const auto& row : rows) addLine(content, row);
    return hashOf(content);
}

void findRewritten(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto before = findings.size();
    std::optional<Content> content;
    std::string kept;
    const auto compare = [&] {
        if (content && hashOf(*content) != kept && findings.size() - before < most)
            findings.push_back({"I16_content",
                                fmt::format("journal entry {} is not what was posted", content->number)});
    };
    read.each<Stored>(R"sql(
        select e.journal_entry_id as entry, e.site_id as site, e.number, e.posted_on, e.document_kind, e.document_id,
               e.text, e.cause_entry_id as cause, e.content_hash, l.line_no, l.account_id as account, l.amount,
               l.currency, l.currency_amount, l.party_id as party
        from journal_entry e left join journal_line l on l.journal_entry_id = e.journal_entry_id
        order by e.journal_entry_id, l.line_no nulls first
    )sql", [&](const Stored& row) {
        if (!content || content->entry != row.entry) {
            compare();
            content = contentOf(row);
            kept = row.contentHash;
        }
        addLine(*content, row);
    });
    compare();
}

}  // namespace ledger
