// A quote or an order confirmation as the customer gets it: read beside the window, laid out in the person's language.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/paper.h"
#include "orders/orders.h"
#include "people/people.h"

namespace orders::ui {

struct PaperLine {
    int lineNo = 0;
    std::string item, text, unit;  // item: its number, '' for a charge
    Quantity quantity;             // in `unit`, as entered, without what was called off
    Quantity whole, cancelled;     // stocking units
    UnitPrice price;
    Percent discount;
    Money net;
    Date wantedOn;
    std::optional<Date> promisedOn;
    TaxCodeId taxCode;
    std::string tax;  // the code's name
    std::optional<Percent> rate;
};
struct PaperTax {
    std::string name;
    Percent rate;
    Money base, tax;
};
struct OrderPaper {
    std::string firm, site, clerk;
    std::optional<people::Letterhead> letterhead;
    std::string number, revision, state, reference;
    std::string customer, customerNumber, email;
    std::vector<std::string> address, shipTo;  // lines; shipTo empty where the goods go to the address
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;
    int paymentDays = 0;
    Currency currency;
    Money net, tax, rounding, gross;
    std::vector<PaperLine> lines;
    std::vector<PaperTax> taxes;  // one a code and rate; empty of an imported order

    QString title() const;     // "Quotation", "Order confirmation"
    QString fileName() const;  // "Quotation Q-7 B.pdf"
};

// Nothing where there is no such order.
std::optional<OrderPaper> orderPaper(const db::Read&, SalesOrderId);
desk::Paper laidOut(const OrderPaper&);

}  // namespace orders::ui
