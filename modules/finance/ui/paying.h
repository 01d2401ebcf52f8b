// How a sum of money is spread over open invoices while somebody types it: oldest first, an invoice that was named
// first of all, and what was set by hand stays as it is.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "finance/finance.h"

namespace finance {

struct Payable {
    InvoiceId invoice;
    std::string number;
    Date invoicedOn, dueOn;
    int daysOverdue = 0;
    Currency currency;
    Money gross, open;              // minor units
    std::optional<Money> byHand{};  // what a person typed for it; nothing: filled by itself
    Money pays{};                   // the outcome
};

class Paying {
public:
    // What was typed by hand before stays with its invoice.
    void setItems(std::vector<Payable>);
    void setMoney(Money, const Currency&);
    // The invoice whose number stands in the text (as scanned or as the bank writes it) is paid first.
    void setReference(const std::string&);
    void setByHand(std::size_t row, std::optional<Money>);
    void forgetHands();

    const std::vector<Payable>& items() const { return items_; }  // in the order they are paid in
    Money money() const { return money_; }
    const Currency& currency() const { return currency_; }
    Money matchedMoney() const;
    Money unmatched() const { return money_ - matchedMoney(); }
    bool payable(const Payable& item) const { return item.currency == currency_; }
    std::vector<Match> matches() const;  // what an action takes: those that get something

private:
    void order();
    void fill();
    std::vector<Payable> items_;
    Money money_;
    Currency currency_;
    std::string reference_;
};

}  // namespace finance
