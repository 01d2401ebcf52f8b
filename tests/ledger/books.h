// A company with two sites and books, and no goods.
#pragma once
#include "ledger/ledger.h"
#include "support/world.h"

namespace test {

struct Books : World {
    Books() {
        play(R"({"do": "calendar.add", "args": {"code": "ALL", "name": "Every day"}}
{"do": "people.addSite", "args": {"code": "A", "name": "First", "zone": "UTC", "calendar": "ALL"}}
{"do": "people.addSite", "args": {"code": "B", "name": "Second", "zone": "UTC", "calendar": "ALL"}}
{"do": "ledger.openYear", "args": {"year": 2026}}
{"do": "ledger.openYear", "args": {"year": 2027}}
{"do": "ledger.addCurrency", "args": {"code": "USD", "name": "US dollar"}}
{"do": "ledger.addAccount", "args": {"number": "1000", "name": "Bank", "kind": "asset"}}
{"do": "ledger.addAccount", "args": {"number": "1300", "name": "Materials", "kind": "asset", "control": "stock"}}
{"do": "ledger.addAccount", "args": {"number": "1320", "name": "Goods", "kind": "asset", "control": "stock"}}
{"do": "ledger.addAccount", "args": {"number": "3000", "name": "Equity", "kind": "equity"}}
{"do": "ledger.addAccount", "args": {"number": "4000", "name": "Sales", "kind": "income"}}
{"do": "ledger.addAccount", "args": {"number": "6100", "name": "Maintenance", "kind": "expense"}}
)");
    }
    // From the second account to the first; the entry's number.
    std::string book(const std::string& debit, const std::string& credit, const std::string& amount,
                     const std::string& on = "2026-11-23", const std::string& site = "A") {
        perform("ledger.post", entry(debit, credit, amount, on, site));
        return text("select number from journal_entry order by journal_entry_id desc limit 1");
    }
    static std::string entry(const std::string& debit, const std::string& credit, const std::string& amount,
                             const std::string& on = "2026-11-23", const std::string& site = "A") {
        return R"({"site": ")" + site + R"(", "on": ")" + on + R"(", "text": "by hand", "lines": [{"account": ")" + debit +
               R"(", "debit": ")" + amount + R"("}, {"account": ")" + credit + R"(", "credit": ")" + amount + R"("}]})";
    }
};

}  // namespace test
