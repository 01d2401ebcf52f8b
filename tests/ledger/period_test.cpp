#include "ledger/books.h"

using namespace test;

TEST_CASE("periods follow each other and are closed and opened again") {
    Books books;
    CHECK(books.number("select count(*) from period") == 24);
    CHECK(books.text("select ends_on from period where starts_on = '2026-02-01'") == "2026-02-28");
    CHECK(books.refusal("ledger.openYear", R"({"year": 2026})") == "ledger.period.overlap");
    CHECK(books.refusal("ledger.openYear", R"({"year": 26})") == "ledger.period.year");
    CHECK(books.refusal("ledger.addPeriod", R"({"startsOn": "2025-12-01", "endsOn": "2026-01-01"})") == "ledger.period.overlap");
    CHECK(books.refusal("ledger.addPeriod", R"({"startsOn": "2025-12-31", "endsOn": "2025-12-01"})") == "ledger.period.order");
    books.perform("ledger.addPeriod", R"({"startsOn": "2025-12-01", "endsOn": "2025-12-31"})");

    books.perform("ledger.closePeriod", R"({"period": "2026-11-01"})");
    CHECK(books.refusal("ledger.closePeriod", R"({"period": "2026-11-01"})") == "ledger.period.closed_already");
    CHECK(books.refusal("ledger.post", Books::entry("1000", "3000", "1 EUR")) == "ledger.period.closed");
    CHECK(books.refusal("ledger.reopenPeriod", R"({"period": "2026-11-01", "reason": ""})") == "ledger.text.empty");
    books.perform("ledger.reopenPeriod", R"({"period": "2026-11-01", "reason": "the bank was late"})");
    CHECK(books.refusal("ledger.reopenPeriod", R"({"period": "2026-11-01", "reason": "x"})") == "ledger.period.open_already");
    CHECK(books.refusal("ledger.post", Books::entry("1000", "3000", "1 EUR")).empty());
    CHECK(books.number("select count(*) from history where table_name = 'period'") == 2);
}

TEST_CASE("a period is not closed while stock and its account differ") {
    World firm{flows};
    firm.perform("inventory.receive", R"({"item": "PK-10", "quantity": "100 pcs", "bin": "MAIN/A-01"})");
    firm.company->writer().script("update stock_value set value = value + 1");
    CHECK(firm.refusal("ledger.closePeriod", R"({"period": "2026-11-01"})") == "ledger.period.stock");
    firm.company->writer().script("update stock_value set value = value - 1");
    CHECK(firm.refusal("ledger.closePeriod", R"({"period": "2026-11-01"})").empty());
    CHECK(firm.refusal("inventory.receive", R"({"item": "PK-10", "quantity": "1 pcs", "bin": "MAIN/A-01"})") ==
          "ledger.period.closed");
}

TEST_CASE("an account closes when nothing stands on it or points to it") {
    Books books;
    books.book("6100", "1000", "5.00 EUR");
    CHECK(books.refusal("ledger.changeAccount", R"({"account": "6100", "version": 1, "state": "closed"})") ==
          "ledger.account.balance");
    books.perform("ledger.setPostingRule", R"({"event": "sales", "account": "4000"})");
    CHECK(books.refusal("ledger.changeAccount", R"({"account": "4000", "version": 1, "state": "closed"})") ==
          "ledger.account.ruled");
    CHECK(books.refusal("ledger.changeAccount", R"({"account": "3000", "version": 2, "name": "Capital"})") ==
          "ledger.record.stale");
    books.perform("ledger.changeAccount", R"({"account": "3000", "version": 1, "name": "Capital", "state": "closed"})");
    CHECK(books.text("select name || ' ' || state from account where number = '3000'") == "Capital closed");
    CHECK(books.refusal("ledger.addAccount", R"({"number": "3000", "name": "x", "kind": "equity"})") == "ledger.account.taken");
    CHECK(books.refusal("ledger.addAccount", R"({"number": "9", "name": "x", "kind": "income", "control": "stock"})") ==
          "ledger.account.control_kind");
}
