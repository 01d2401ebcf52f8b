// The open invoices that a sum pays, with a column to say how much each gets; shared by receiving and matching.
#pragma once
#include "app/desk/table.h"
#include "finance/ui/paying.h"

namespace finance {

class PaysTable : public desk::Table {
public:
    PaysTable(desk::Desk&, QWidget* parent);
    const Paying& paying() const { return paying_; }
    // Changes what is paid and shows it.
    template <class Change>
    void change(Change&& how) {
        how(paying_);
        show();
    }
    void setItems(std::vector<Payable>);
    std::function<void()> changed;  // after each change

private:
    void show();
    desk::TableRow rowOf(const Payable&) const;
    void take(int row, const QString& text);
    void follow(int row, const QString& text);
    Paying paying_;
};

// The open invoices of a customer as the table wants them, oldest first.
std::vector<Payable> payables(const db::Read&, CustomerId, Date today);
// What somebody typed for one invoice: "12*3", "36", "36.00 EUR"; nothing where it cannot be read.
std::optional<Money> moneyTyped(const QString&, const Currency&);

}  // namespace finance
