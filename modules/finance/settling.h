// Matching money and credit notes to open invoices, for the verbs that do so.
#pragma once
#include <optional>
#include <vector>

#include "finance/finance.h"

namespace finance {

// A part of an invoice that is settled: in its currency, and what the books hold for that part.
struct Part {
    InvoiceId invoice;
    Money amount, book;
};
// As much of `most` as is open of the invoice; the last part takes the rest of its book value.
Part openPart(const db::Read&, InvoiceId, Money most);

// Where the money comes from: `available` of `currency`, all from one customer.
struct Source {
    CustomerId customer;
    Currency currency;
    Money available;
};
// The parts that the matches ask for, in their order; what cannot be is said in the reasons and left out.
std::vector<Part> matched(const db::Read&, const Source&, const std::vector<Match>&, db::Reasons&);

// What settles: a payment or a credit note.
struct By {
    std::optional<PaymentId> payment;
    std::optional<InvoiceId> creditNote;
};
void settle(db::Tx&, const Part&, const By&, Date on);

struct PartSums {
    Money amount, book;
};
PartSums sum(const std::vector<Part>&);

}  // namespace finance
