// Who they are, while an order is typed or their card is read: open quotes and orders, late shipments, overdue
// balance, credit left, complaints, what was delivered lately. One read, one picture.
#pragma once
#include <vector>

#include <QFrame>

#include "app/desk/desk.h"
#include "orders/orders.h"

namespace orders::ui {

struct CustomerFacts {
    std::string number, name, phone, email, taxNumber, state, currency, priceList, terms;
    std::int64_t partyId = 0;
    std::int64_t openQuotes = 0, openOrders = 0, lateLines = 0, returnsOpen = 0;
    Money quotesGross, ordersGross;       // the customer's currency
    Money overdue, open;                  // book currency
    std::int64_t overdueInvoices = 0, worstDays = 0;
    std::optional<Money> creditLimit, exposure;  // book currency
    struct Address {
        std::int64_t id = 0;
        std::string words;
    };
    std::vector<Address> addresses;
    struct Delivered {
        std::int64_t lotId = 0;
        std::string item, lot, shipment, shippedOn;
        Quantity quantity;
    };
    std::vector<Delivered> delivered;     // the last lots that left for them, the newest first
};
CustomerFacts customerFacts(const db::Read&, CustomerId, db::Date today);

class CustomerPanel : public QFrame {
public:
    CustomerPanel(desk::Desk&, QWidget* parent);
    void follow(std::int64_t customer);   // 0: nobody
    void refresh();
    const CustomerFacts& facts() const { return facts_; }
    std::function<void()> arrived;        // the facts of the customer followed are there

private:
    void show();
    desk::Desk& desk_;
    std::int64_t customer_ = 0;
    CustomerFacts facts_;
};

}  // namespace orders::ui
