#include "ledger/books.h"

using namespace test;

TEST_CASE("an entry by hand balances and is numbered without gaps within its year and site") {
    Books books;
    CHECK(books.book("1000", "3000", "10000.00 EUR") == "JE-2026-1");
    CHECK_FALSE(books.refusal("ledger.post", Books::entry("1000", "1300", "1.00 EUR")).empty());
    CHECK(books.book("6100", "1000", "77.00 EUR") == "JE-2026-2");
    CHECK(books.book("6100", "1000", "1.00 EUR", "2027-01-04") == "JE-2027-1");
    CHECK(books.book("6100", "1000", "1.00 EUR", "2026-11-24", "B") == "JE-2026-B-1");
    CHECK(books.book("6100", "1000", "1.00 EUR") == "JE-2026-3");
    CHECK(books.balance("1000") == 1'000'000 - 7'700 - 300);
    CHECK(books.number(R"sql(
        select cast(sum(b.debit - b.credit) as bigint) as balance
        from account_balance b join account a on a.account_id = b.account_id where a.number = '1000'
    )sql") == books.balance("1000"));
    CHECK(books.complaints().empty());
}

TEST_CASE("an entry in another currency balances in both") {
    Books books;
    CHECK(books.refusal("ledger.post", Books::entry("6100", "1000", "1.00 USD")) == "ledger.rate.none");
    books.perform("ledger.setRate", R"({"from": "USD", "on": "2026-01-01", "rate": "0.333", "source": "bank"})");
    books.perform("ledger.post", R"({"site": "A", "on": "2026-11-23", "text": "three ways", "lines": [
        {"account": "6100", "debit": "0.05 USD"}, {"account": "4000", "debit": "0.05 USD"},
        {"account": "1000", "credit": "0.10 USD"}]})");
    CHECK(books.balance("6100") == 2);
    CHECK(books.balance("4000") == 2);
    CHECK(books.balance("1000") == -4);  // 0.0333 by itself, and the cent that is left
    CHECK(books.number("select cast(sum(currency_amount) as bigint) as total from journal_line where currency = 'USD'") == 0);
    CHECK(books.complaints().empty());
}

TEST_CASE("bad entries get their own sentence and change nothing") {
    Books books;
    books.book("1000", "3000", "1.00 EUR");
    books.perform("ledger.closePeriod", R"({"period": "2026-10-01"})");
    books.perform("ledger.changeAccount", R"({"account": "6100", "version": 1, "state": "closed"})");
    const auto lines = [](const std::string& list) {
        return R"({"site": "A", "on": "2026-11-23", "text": "x", "lines": [)" + list + "]}";
    };
    const std::pair<std::string, const char*> bad[] = {
        {Books::entry("1000", "3000", "1.00 EUR", "2026-10-31"), "ledger.period.closed"},
        {Books::entry("1000", "3000", "1.00 EUR", "2028-01-01"), "ledger.period.none"},
        {Books::entry("1000", "1300", "1.00 EUR"), "ledger.account.control"},
        {Books::entry("1000", "6100", "1.00 EUR"), "ledger.account.closed"},
        {Books::entry("1000", "3000", "0.00 EUR"), "ledger.post.amount"},
        {Books::entry("1000", "3000", "-5.00 EUR"), "ledger.post.amount"},
        {Books::entry("1000", "3000", "1.00 CHF"), "ledger.currency.none"},
        {Books::entry("1000", "3000", "1.00 EUR", "2026-11-23", "C"), "lookup"},
        {lines(R"({"account": "1000", "debit": "1 EUR"})"), "ledger.post.lines"},
        {lines(R"({"account": "1000", "debit": "2 EUR"}, {"account": "3000", "credit": "1 EUR"})"), "ledger.post.unbalanced"},
        {lines(R"({"account": "1000", "debit": "1 EUR"}, {"account": "3000", "credit": "1 USD"})"), "ledger.post.currencies"},
        {lines(R"({"account": "1000", "debit": "1 EUR", "credit": "1 EUR"}, {"account": "3000", "credit": "1 EUR"})"),
         "ledger.post.side"},
        {lines(R"({"account": "1000"}, {"account": "3000", "credit": "1 EUR"})"), "ledger.post.side"},
        {lines(R"({"account": 99, "debit": "1 EUR"}, {"account": "3000", "credit": "1 EUR"})"), "ledger.account.none"},
        {lines(R"({"account": "1000", "debit": "1 EUR", "party": 99}, {"account": "3000", "credit": "1 EUR"})"),
         "ledger.post.party"},
    };
    for (const auto& [args, code] : bad) {
        INFO(args);
        if (std::string_view{code} == "lookup")
            CHECK_FALSE(books.refusal("ledger.post", args).empty());
        else
            CHECK(books.refusal("ledger.post", args) == code);
    }
    CHECK(books.number("select count(*) from journal_entry") == 1);
    CHECK(books.number("select next from series where kind = 'journal'") == 2);
    CHECK(books.complaints().empty());
}

TEST_CASE("entries of documents are not corrected by hand") {
    World firm{flows};
    firm.perform("inventory.receive",
                 R"({"item": "PK-10", "quantity": "100 pcs", "bin": "MAIN/A-01", "against": "3000"})");
    CHECK(firm.balance("3000") == -5'000);
    const auto entry = firm.text("select number from journal_entry");
    CHECK(firm.refusal("ledger.correct", R"({"entry": ")" + entry + R"(", "reason": "x"})") == "ledger.entry.document");
}
