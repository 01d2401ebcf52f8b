// Inside orders: what a customer buys under, and how a price and a discount are found. Everything that a
// document needs is read once; a line then costs one query for its item and one for its price.
#pragma once
#include <optional>
#include <unordered_map>
#include <vector>

#include "inventory/stock.h"
#include "orders/orders.h"

namespace orders {

// Runs `act`; what it refuses becomes reasons beside `field` ("lines[2]" + "quantity").
template <class Act>
void gather(db::Reasons& reasons, const std::string& field, Act&& act) {
    const auto at = [&](const std::string& inner) {
        return field.empty() || inner.empty() ? field + inner : field + "." + inner;
    };
    try {
        act();
    } catch (const db::Refused& no) {
        for (const auto& why : no.reasons) reasons.add(why.code, why.sentence, why.details, at(why.field));
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, at(no.field));
    }
}

struct Terms {
    CustomerId customer;
    PartyId party;
    std::string number, name, state;  // of the party
    Currency currency, bookCurrency;
    std::optional<PriceListId> priceList;
    TaxCodeId taxCode;
    std::optional<Percent> taxRate;    // of taxCode on the day asked for
    std::optional<Money> creditLimit;  // book currency
    int minShelfDays = 0;
};
BOOST_DESCRIBE_STRUCT(Terms, (),
                      (customer, party, number, name, state, currency, bookCurrency, priceList, taxCode,
                       taxRate, creditLimit, minShelfDays))

std::optional<Terms> findTerms(const db::Read&, CustomerId, Date);
Terms termsOf(const db::Read&, CustomerId, Date);  // refuses "orders.customer.none"
void checkShipTo(const db::Read&, const Terms&, PartyAddressId, db::Reasons&);  // an address of the customer
// The rate of a tax code on a day, without asking again for the customer's own.
Percent rateOf(const db::Read&, const Terms&, TaxCodeId, Date);
// An amount in the book currency at the day's rate.
Money inBook(const db::Read&, const Terms&, const Currency&, Money, Date);

struct Sold {
    ItemId item;
    std::string number, name, state;
    ItemCategoryId category;
    UnitId unit;
    UnitCode unitCode;
    bool standard = true;               // kept at standard cost
    std::optional<UnitPrice> unitCost;  // the standard that counts on the day, book currency a stocking unit
};
BOOST_DESCRIBE_STRUCT(Sold, (), (item, number, name, state, category, unit, unitCode, standard, unitCost))

std::optional<Sold> findSold(const db::Read&, ItemId, SiteId, Date);

struct Reduction {
    std::string code, name;
    std::optional<ItemId> item;
    std::optional<ItemCategoryId> category;
    Quantity fromQuantity;
    std::optional<Quantity> toQuantity;
    Percent rate;
};
BOOST_DESCRIBE_STRUCT(Reduction, (), (code, name, item, category, fromQuantity, toQuantity, rate))

// The prices of one customer on one day.
class Pricing {
public:
    Pricing(const db::Read&, const Terms&, Date);
    // The price of one entered unit; empty: no list has one.
    std::optional<Quoted> quote(const Sold&, const inventory::Entered&, const UnitCode& entered) const;
    // What explains a price that somebody typed. byHand: whether an explanation is of that kind.
    static std::string said(const Price&, Percent discount);
    static bool byHand(std::string_view why);
    static std::string withDiscount(std::string why, Percent byHand);
    // The discount where somebody typed it; an automatic one is found anew.
    static std::optional<Percent> typed(std::string_view why, Percent discount);

private:
    const Reduction* reduction(const Sold&, Quantity) const;
    bool within(ItemCategoryId, ItemCategoryId group) const;
    const db::Read& read_;
    const Terms& terms_;
    Date on_;
    std::vector<Reduction> reductions_;  // the first that fits is the one
    std::unordered_map<std::int64_t, std::int64_t> parents_;
};

[[noreturn]] void refuseNoPrice(const Terms&, const Sold&, Quantity, Date);

}  // namespace orders
