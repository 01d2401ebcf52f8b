#include "ledger/books.h"

using namespace test;

namespace {

struct Posted {
    std::string number, text, contentHash, lines;
};
BOOST_DESCRIBE_STRUCT(Posted, (), (number, text, contentHash, lines))

std::vector<Posted> journal(Books& books) {
    return books.rows<Posted>(R"sql(
        select e.number, e.text, e.content_hash,
               a.number || ' ' || cast(l.amount as text) || ' ' || l.currency as lines
        from journal_entry e join journal_line l on l.journal_entry_id = e.journal_entry_id
        join account a on a.account_id = l.account_id
        order by e.journal_entry_id, l.line_no
    )sql");
}

}  // namespace

TEST_CASE("A2 row 2: posted entries are never rewritten: a correction is a new entry that names its cause") {
    Books books;
    const auto wrong = books.book("6100", "1000", "77.00 EUR");
    const auto before = journal(books);
    books.perform("ledger.correct", R"({"entry": ")" + wrong + R"(", "reason": "it was for the other firm"})");

    auto after = journal(books);
    REQUIRE(after.size() == before.size() + 2);
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].contentHash == before[i].contentHash);
        CHECK(after[i].lines == before[i].lines);
        CHECK(after[i].text == before[i].text);
    }
    CHECK(after[2].number == "JE-2026-2");
    CHECK(after[2].text == "it was for the other firm");
    CHECK(after[2].lines == "6100 -7700 EUR");
    CHECK(after[3].lines == "1000 7700 EUR");
    CHECK(books.balance("6100") == 0);
    CHECK(books.text(R"sql(
        select c.number from journal_entry e join journal_entry c on c.journal_entry_id = e.cause_entry_id
        where e.number = 'JE-2026-2'
    )sql") == wrong);

    SECTION("once only; the correction itself can be corrected") {
        CHECK(books.refusal("ledger.correct", R"({"entry": "JE-2026-1", "reason": "again"})") == "ledger.entry.corrected");
        books.perform("ledger.correct", R"({"entry": "JE-2026-2", "reason": "it was ours after all"})");
        CHECK(books.balance("6100") == 7'700);
    }
    SECTION("whoever rewrites one is found") {
        CHECK(books.complaints().empty());
        books.company->writer().script("update journal_line set account_id = 2 where account_id = 1 and line_no = 2 "
                                       "and journal_entry_id = 1");
        const auto found = books.complaints();
        CHECK(std::ranges::any_of(found, [](const auto& f) { return f.find("I16_content: journal entry JE-2026-1") == 0; }));
    }
    SECTION("the hash kept is of what the journal holds") {
        books.company->read(books.boss, [&](const db::Read& r) {
            CHECK(ledger::contentHash(r, tl::JournalEntryId{1}) == before[0].contentHash);
        });
    }
}

TEST_CASE("a correction of a closed period stands in the next open one") {
    Books books;
    const auto wrong = books.book("6100", "1000", "5.00 EUR", "2026-09-30");
    for (const char* month : {"2026-09-01", "2026-10-01"})
        books.perform("ledger.closePeriod", R"({"period": ")" + std::string{month} + R"("})");
    CHECK(books.refusal("ledger.correct", R"({"entry": ")" + wrong + R"(", "reason": "x", "on": "2026-10-31"})") ==
          "ledger.period.closed");
    books.perform("ledger.correct", R"({"entry": ")" + wrong + R"(", "reason": "x"})");
    CHECK(books.text("select posted_on from journal_entry order by journal_entry_id desc limit 1") == "2026-11-01");
    CHECK(books.complaints().empty());
}
