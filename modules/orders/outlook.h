// What a document that is still being typed would become, without writing: for the form that sells. Each line with
// its price and why, what is there of it, when it could leave and why, and what it earns.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "orders/orders.h"
#include "promise/promise.h"

namespace orders {

struct LineOutlook {
    std::string item, text, unit;      // number ('' for a charge), words, unit as entered
    Quantity stocked;                  // stocking units
    UnitPrice price;                   // for one unit as entered
    Percent discount;
    std::string priceWhy;
    bool byHand = false;               // the price was typed
    Money net;                         // the document's currency
    TaxCodeId taxCode;
    Percent taxRate;
    std::optional<promise::Availability> stock;  // of an item
    std::vector<promise::Offer> offers;
    std::optional<Date> shipsOn;       // the whole line has left by then; empty: nobody knows, or a charge
    std::optional<Money> margin;       // book currency; only for those who may see costs, where a cost is known
    std::optional<Percent> marginShare;
    std::vector<db::Refusal> reasons;  // fields without "lines[n]": "quantity"
};

// The lines of `args` in their order: what an earlier one takes of an item is gone for a later one. Refuses what
// stands against the head (customer, site, dates), never for a line: that stands in its reasons.
std::vector<LineOutlook> outlook(const db::Read&, const Enter& args);

}  // namespace orders
