#include "ledger/books.h"

using namespace test;

namespace {

// The account of an event, or the code of the refusal.
std::string accountOf(Books& books, std::string_view event, std::int64_t category = 0) {
    return books.company->read(books.boss, [&](const db::Read& r) -> std::string {
        try {
            const auto account = category == 0 ? ledger::accountFor(r, event)
                                               : ledger::accountFor(r, event, tl::ItemCategoryId{category});
            return r.one<std::string>(R"sql(select number from account where account_id = $1)sql", account);
        } catch (const db::Refusal& no) {
            return no.code;
        }
    });
}

}  // namespace

TEST_CASE("an event posts by the rule of the category, of the groups around it, or of none") {
    Books books;
    for (const char* category : {R"({"code": "ALL", "name": "All"})", R"({"code": "METAL", "name": "Metal", "parent": "ALL"})",
                                 R"({"code": "BOLTS", "name": "Bolts", "parent": "METAL"})"})
        books.perform("inventory.addCategory", category);
    const auto id = [&](const std::string& code) {
        return books.number("select item_category_id from item_category where code = '" + code + "'");
    };
    CHECK(accountOf(books, "sales") == "ledger.rule.missing");
    CHECK(accountOf(books, "sales", id("BOLTS")) == "ledger.rule.missing");
    books.perform("ledger.setPostingRule", R"({"event": "sales", "account": "3000"})");
    CHECK(accountOf(books, "sales") == "3000");
    CHECK(accountOf(books, "sales", id("BOLTS")) == "3000");
    books.perform("ledger.setPostingRule", R"({"event": "sales", "category": "ALL", "account": "6100"})");
    books.perform("ledger.setPostingRule", R"({"event": "sales", "category": "METAL", "account": "4000"})");
    CHECK(accountOf(books, "sales", id("BOLTS")) == "4000");
    CHECK(accountOf(books, "sales", id("METAL")) == "4000");
    CHECK(accountOf(books, "sales", id("ALL")) == "6100");
    CHECK(accountOf(books, "sales") == "3000");
    // A rule set again takes the place of the old one, also the general one.
    books.perform("ledger.setPostingRule", R"({"event": "sales", "account": "1000"})");
    CHECK(accountOf(books, "sales") == "1000");
    CHECK(books.number("select count(*) from posting_rule") == 3);
}

TEST_CASE("a posting rule that would break the books is refused") {
    World firm{flows};
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "party", "account": "4000"})") == "ledger.rule.event");
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "stock", "account": "4000"})") == "ledger.rule.control");
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "sales", "account": "1320"})") == "ledger.rule.control");
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "sales", "category": 99, "account": "4000"})") ==
          "ledger.rule.category");
    firm.perform("inventory.receive", R"({"item": "PK-10", "quantity": "100 pcs", "bin": "MAIN/A-01"})");
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "stock", "category": "PK", "account": "1340"})") ==
          "ledger.rule.stocked");
    CHECK(firm.refusal("ledger.setPostingRule", R"({"event": "stock", "category": "RM", "account": "1340"})").empty());
}

TEST_CASE("rates hold from their day on, both ways round") {
    Books books;
    const auto rate = [&](const char* from, const char* to, const char* on) {
        return books.company->read(books.boss, [&](const db::Read& r) {
            db::Date day;
            fromText(on, day);
            return toText(ledger::rateOn(r, {from}, {to}, day));
        });
    };
    books.perform("ledger.setRate", R"({"from": "EUR", "to": "USD", "on": "2026-01-01", "rate": "1.25", "source": "bank"})");
    books.perform("ledger.setRate", R"({"from": "USD", "on": "2026-06-01", "rate": "0.9", "source": "bank"})");
    CHECK(rate("EUR", "EUR", "2020-01-01") == "1");
    CHECK(rate("EUR", "USD", "2026-05-31") == "1.25");
    CHECK(rate("USD", "EUR", "2026-05-31") == "0.8");
    CHECK(rate("USD", "EUR", "2026-06-01") == "0.9");
    CHECK(rate("EUR", "USD", "2026-06-01") == "10/9");
    CHECK_THROWS_AS(rate("EUR", "USD", "2025-12-31"), db::Refusal);
    books.perform("ledger.setRate", R"({"from": "USD", "on": "2026-06-01", "rate": "0.95", "source": "bank"})");
    CHECK(rate("USD", "EUR", "2026-07-01") == "0.95");
    CHECK(books.refusal("ledger.setRate", R"({"from": "EUR", "on": "2026-01-01", "rate": "1"})") == "ledger.rate.same");
    CHECK(books.refusal("ledger.setRate", R"({"from": "CHF", "on": "2026-01-01", "rate": "1"})") == "ledger.currency.none");
    CHECK_FALSE(books.refusal("ledger.setRate", R"({"from": "USD", "on": "2026-01-01", "rate": "0"})").empty());
    CHECK(books.refusal("ledger.addCurrency", R"({"code": "USD", "name": "x"})") == "ledger.currency.taken");
    CHECK_FALSE(books.refusal("ledger.addCurrency", R"({"code": "dollar", "name": "x"})").empty());
}

TEST_CASE("a tax rate holds from its day on") {
    Books books;
    const auto rate = [&](db::Date on) {
        return books.company->read(books.boss, [&](const db::Read& r) {
            return ledger::taxRate(r, tl::TaxCodeId{1}, on).millionths;
        });
    };
    books.perform("ledger.addTaxCode",
                  R"({"code": "S", "name": "Standard", "category": "S", "rate": "19 %", "validFrom": "2026-01-01"})");
    books.perform("ledger.setTaxRate", R"({"taxCode": "S", "rate": "16 %", "validFrom": "2026-07-01"})");
    CHECK(rate(db::dateOf(2026, 6, 30)) == 190'000);
    CHECK(rate(db::dateOf(2026, 7, 1)) == 160'000);
    CHECK_THROWS_AS(rate(db::dateOf(2025, 12, 31)), db::Refusal);
    CHECK(books.refusal("ledger.addTaxCode",
                        R"({"code": "Z", "name": "Zero", "category": "Z", "rate": "5 %", "validFrom": "2026-01-01"})") ==
          "ledger.tax.zero");
    CHECK(books.refusal("ledger.setTaxRate", R"({"taxCode": "S", "rate": "101 %", "validFrom": "2026-07-01"})") ==
          "ledger.tax.range");
    CHECK(books.refusal("ledger.addTaxCode",
                        R"({"code": "S", "name": "Again", "category": "S", "rate": "5 %", "validFrom": "2026-01-01"})") ==
          "ledger.tax.taken");
}
