// Bills and money in one line each.
#pragma once
#include "warehouse/trade.h"

namespace test {

// A signed, shipped order of that many brackets at 9.00, billed; the invoice's number.
inline std::string billed(World& w, int quantity, std::string_view lot = "FG-L1") {
    stock(w, quantity, lot);
    const auto order = sell(w, quantity);
    ship(w, order);
    return invoice(w, order);
}

inline std::string payment(std::string_view amount, std::string_view invoices = "[]") {
    return fmt::format(R"({{"customer":"C-1","amount":"{}","reference":"transfer","invoices":{}}})", amount,
                       invoices);
}

inline std::string pays(std::string_view invoice) { return fmt::format(R"([{{"invoice":"{}"}}])", invoice); }
inline std::string pays(std::string_view invoice, std::string_view amount) {
    return fmt::format(R"([{{"invoice":"{}","amount":"{}"}}])", invoice, amount);
}

// What the invoice still stands open with, cents.
inline std::int64_t open(World& w, const std::string& invoice) {
    return w.rows<std::int64_t>(R"sql(select gross - settled from invoice where number = $1)sql", invoice)
        .at(0);
}

}  // namespace test
