// Customers' terms, prices, quotes and orders: what is wanted, at which price, and when it can leave.
//
// States of an order: quote -> signed -> completed; a quote or a signed order may be cancelled. It is one
// document all its life: a quote is Q-…, at signing it gets its number SO-…. `completed`: every line is
// shipped or called off, and all of it is billed (see completeWhenDone).
//
// Quantities of a line, all in the item's stocking unit (a charge counts in its own unit, is never set
// aside, shipped or promised, and its shipped, allocated and waiting stay 0):
//   quantity = shipped + allocated + waiting + cancelled      for every item line of a signed order.
// `net` of a line belongs to quantity - cancelled: it falls when a part is called off. The net of an order
// is the sum of its lines' net, its tax that of the sums by tax code (EN 16931 BR-CO-17), and
// gross = net + tax + rounding (rounding: imported orders only).
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace orders {

using namespace tl;
using db::Date;

// ---------------------------------------------------------------- a customer's terms

// Makes a party a customer (it gets that role). creditLimit in the book currency; absent: unlimited.
struct AddCustomer {
    PartyId party;
    Currency currency;  // they are billed in it
    TaxCodeId taxCode;
    std::optional<PriceListId> priceList;
    std::optional<int> paymentDays;  // 0 … 3650, absent: 30
    std::optional<Amount> creditLimit;
    std::optional<int> minShelfDays;  // 0 … 3650, absent: 0; a lot must keep this long from shipping
};
// What is absent stays as it is.
struct ChangeCustomer {
    CustomerId customer;
    std::int64_t version = 0;
    std::optional<TaxCodeId> taxCode;
    std::optional<PriceListId> priceList;
    std::optional<int> paymentDays;
    std::optional<Amount> creditLimit;
    bool unlimitedCredit = false;
    std::optional<int> minShelfDays;
};
struct CustomerTerms {
    CustomerId customer;
};

// ---------------------------------------------------------------- prices

struct AddPriceList {
    std::string code, name;
    Currency currency;
    std::optional<PartyId> party;   // agreed with this customer only
    std::optional<int> priority;    // the lower wins, absent: 100; 0 … 1,000,000
    std::optional<Date> validFrom;  // absent: today
    std::optional<Date> validTo;
};
struct PriceListMade {
    PriceListId priceList;
};
// From fromQuantity stocking units and validFrom on, an item costs `price` a stocking unit. The same
// item, break and first day again changes that price.
struct SetPrice {
    PriceListId priceList;
    ItemId item;
    Price price;                           // in the list's currency, not below zero
    std::optional<Quantity> fromQuantity;  // absent: 0
    std::optional<Date> validFrom;         // absent: today
    std::optional<Date> validTo;
};
struct EndPrice {
    PriceListId priceList;
    ItemId item;
    std::optional<Quantity> fromQuantity;
    std::optional<Date> lastDay;  // absent: today
};
struct PriceSet {
    std::int64_t priceRow = 0;
};
struct AddDiscount {
    std::string code, name;
    Percent rate;  // 0 … 100 %
    std::optional<PartyId> party;
    std::optional<ItemId> item;
    std::optional<ItemCategoryId> category;  // also for the groups below it
    std::optional<Quantity> fromQuantity, toQuantity;
    std::optional<Date> validFrom, validTo;  // absent: today, open
    std::optional<int> priority;             // the lower wins, absent: 100
    std::optional<bool> automatic;           // absent: yes, given by itself where it fits
};
struct EndDiscount {
    DiscountId discount;
    std::optional<Date> lastDay;  // absent: today
};
struct DiscountSet {
    DiscountId discount;
};

// ---------------------------------------------------------------- an order

// What is wanted on a new line. Without an item it is a charge such as freight: text and price are needed.
struct NewLine {
    std::optional<ItemId> item;
    std::string text;                  // empty: the item's name; at most 500 characters
    Measure quantity;                  // above zero, in any unit of the item
    std::optional<Price> price;        // for one of that unit; absent: the price lists say
    std::optional<Percent> discount;   // absent: the automatic discount that fits, none on a price by hand
    std::optional<Date> wantedOn;      // absent: the order's
    std::optional<LotId> lot;          // only this lot will do
    std::optional<TaxCodeId> taxCode;  // absent: the customer's
};
// Enters a quote, or with `sign` a signed order, in one commit.
struct Enter {
    CustomerId customer;
    std::optional<SiteId> site;            // absent: the only one
    std::string reference;                 // the customer's own number, at most 100 characters
    std::optional<PartyAddressId> shipTo;  // absent: their main address
    std::optional<Date> orderedOn;         // absent: today at the site
    std::optional<Date> wantedOn;          // absent: orderedOn
    std::optional<Date> validTo;           // a quote's last day
    std::vector<NewLine> lines;            // at most 10,000
    bool sign = false;
};
// A change of one line, or (without `line`) a new one. Of an existing line what is absent stays.
struct LineChange {
    std::optional<int> line;     // its line number
    bool remove = false;         // of a quote; a signed line is cancelled instead
    std::optional<ItemId> item;  // of a new line
    std::string text;
    std::optional<Measure> quantity;  // without a unit: in the line's
    std::optional<Price> price;       // absent: a quote's list price follows the quantity, a signed one stays
    std::optional<Percent> discount;
    std::optional<Date> wantedOn;
    std::optional<LotId> lot;
    std::optional<TaxCodeId> taxCode;
};
// A quote's next revision: A -> B. The lines as they were stay in sales_order_revision.
struct Revise {
    SalesOrderId order;
    std::int64_t version = 0;
    std::string reason;
    std::vector<LineChange> lines;
    std::optional<Date> wantedOn, validTo;  // lines wanted on the old day move along
};
// The same for a signed order: set aside and promised anew where it changes. No quantity goes below
// what is shipped or called off already. Rehearsed, its answer shows the effects before they are there.
struct Amend {
    SalesOrderId order;
    std::int64_t version = 0;
    std::string reason;
    std::vector<LineChange> lines;
    std::optional<Date> wantedOn;
};
struct Sign {
    SalesOrderId order;
    std::optional<std::int64_t> version;
};
struct CancelLine {
    int line = 0;
    std::optional<Quantity> quantity;  // stocking units; absent: all that is not shipped
};
// Calls off a whole order (no lines named) or parts of it. What is shipped stays.
struct Cancel {
    SalesOrderId order;
    std::string reason;  // needed: kept for analysis
    std::vector<CancelLine> lines;
};
// Lets one order pass over its customer's credit limit, at signing and at shipping. The limit of the
// actor's roles for orders.releaseCredit (permission_limit, book currency) bounds the order's gross; a
// revision or an amendment that makes the order dearer ends the release.
struct ReleaseCredit {
    SalesOrderId order;
};

// Mails a quote or an order to its customer: the paper's bytes stand in `attachment` by their hash
// (db::Company::keepAttachment); the mail waits in the outbox until it is delivered.
struct Send {
    SalesOrderId order;
    std::string to;          // addresses, comma separated, ten at most
    std::string subject;     // at most 200 characters
    std::string text;        // at most 20,000 characters
    std::string attachment;  // SHA-256
    std::string fileName;    // as the receiver sees it
};

// A document of another program: its amounts are in ten-thousandths of the currency and kept exactly.
struct ImportLine {
    std::optional<ItemId> item;
    std::string text;
    Measure quantity;
    Price price;  // for one unit as entered
    std::optional<Percent> discount;
    std::int64_t amount = 0;  // the line's total, ten-thousandths
};
struct ImportOrder {
    CustomerId customer;
    std::optional<SiteId> site;
    std::string source;     // where it comes from, such as 'adventureworks'
    std::string reference;  // its number there
    std::optional<PartyAddressId> shipTo;
    Date orderedOn, wantedOn;
    Currency currency;
    std::int64_t net = 0, tax = 0, freight = 0, total = 0;  // ten-thousandths; total = their sum
    std::vector<ImportLine> lines;  // may be missing: then it stays a quote that cannot be signed
};

struct LineState {
    int line = 0;
    SalesOrderLineId id;
    Quantity allocated, waiting;
    std::optional<Date> promisedOn;  // the whole line has left by then; empty: nobody knows yet
};
struct Entered {
    SalesOrderId order;
    std::string number;
    Amount gross;
    std::vector<LineState> lines;  // with allocations and promises when it was signed
};
struct Signed {
    SalesOrderId order;
    std::string number;
    std::vector<LineState> lines;
};
// One line's difference between two states of an order. What a line did not have is empty.
struct Difference {
    int line = 0;
    std::string what;                                 // 'added', 'removed', 'changed', 'same'
    std::string item, text;                           // the item's number, '' for a charge
    std::optional<Measure> oldQuantity, newQuantity;  // as entered; of a cancellation, what is left of it
    std::optional<Date> oldWanted, newWanted;
    std::optional<Date> oldPromise, newPromise;  // of signed orders
    Amount oldNet, newNet;
};
struct Revised {
    SalesOrderId order;
    std::string number, revision;
    Amount difference;              // of the order's gross
    std::vector<Difference> lines;  // without those that stay the same
};
struct Cancelled {
    SalesOrderId order;
    std::string number, state;
    Amount difference;
    std::vector<Difference> lines;
};
struct CreditReleased {
    SalesOrderId order;
    std::string number;
};
struct Sent {
    SalesOrderId order;
    std::string number;
    std::int64_t message = 0;  // in the outbox
};
struct Imported {
    SalesOrderId order;
    std::string number;
    Amount gross, rounding;
};

// ---------------------------------------------------------------- actions

extern const db::Action<AddCustomer, CustomerTerms> addCustomerAction;
extern const db::Action<ChangeCustomer, CustomerTerms> changeCustomerAction;
extern const db::Action<AddPriceList, PriceListMade> addPriceListAction;
extern const db::Action<SetPrice, PriceSet> setPriceAction;
extern const db::Action<EndPrice, PriceSet> endPriceAction;
extern const db::Action<AddDiscount, DiscountSet> addDiscountAction;
extern const db::Action<EndDiscount, DiscountSet> endDiscountAction;
extern const db::Action<Enter, Entered> enterAction;
extern const db::Action<Revise, Revised> reviseAction;
extern const db::Action<Sign, Signed> signAction;
extern const db::Action<Amend, Revised> amendAction;
extern const db::Action<Cancel, Cancelled> cancelAction;
extern const db::Action<ReleaseCredit, CreditReleased> releaseCreditAction;
extern const db::Action<Send, Sent> sendAction;
extern const db::Action<ImportOrder, Imported> importOrderAction;

// All that stands against them, without trying; the verbs collect it themselves before they write.
void check(const db::Read&, const Enter&, db::Reasons&);
void check(const db::Read&, const Revise&, db::Reasons&);
void check(const db::Read&, const Sign&, db::Reasons&);
void check(const db::Read&, const Amend&, db::Reasons&);
void check(const db::Read&, const Cancel&, db::Reasons&);
void check(const db::Read&, const ImportOrder&, db::Reasons&);

// Verbs for other verbs. A right of its own, `orders.below_cost`, lets a line be signed below its cost.
Entered enter(db::Tx&, const Enter&);
Signed sign(db::Tx&, const Sign&);
Revised amend(db::Tx&, const Amend&);
Cancelled cancel(db::Tx&, const Cancel&);
Imported importOrder(db::Tx&, const ImportOrder&);

// What screens and `throughline list` show (database/list.h).
const db::List& customersList();
const db::List& ordersList();
const db::List& orderRevisionsList();
const db::List& orderLinesList();
const db::List& waitingLinesList();
const db::List& cancellationsList();
const db::List& priceListsList();
const db::List& pricesList();
const db::List& discountsList();

void install(db::Actions&);

// ---------------------------------------------------------------- pure rules (totals.cpp)

struct TaxedNet {
    TaxCodeId code;
    Percent rate;
    Money net;
};
struct TaxSum {
    TaxCodeId code;
    Percent rate;
    Money base, tax;
};
struct Totals {
    Money net, tax, gross;      // gross = net + tax
    std::vector<TaxSum> taxes;  // one a code and rate, in the order of first appearance
};
// EN 16931: tax once per code and rate on the summed base, rounded half away from zero (BR-CO-17).
Totals totals(std::span<const TaxedNet>);

// round(price x entered quantity x (1 - discount)), rounded once; the price is for one unit as entered.
Money lineNet(UnitPrice, std::int64_t enteredMillionths, Percent discount, const Currency&);

// ---------------------------------------------------------------- reads

// The price of one unit as entered, and its explanation, such as
// "Price list STD (priority 100): 9.00 EUR a pcs from 100 pcs, valid from 2026-01-01; discount VOL (…): 2 %".
// Of the lists open to the customer on the day (agreed with them, or their usual one) in their currency the
// lowest priority number wins, then the agreed one; within it the largest break reached, then the latest
// first day. Of the automatic discounts that fit one applies: the lowest priority number, then the higher
// rate. Refuses "orders.price.none".
struct Quoted {
    UnitPrice price;
    Percent discount;
    std::string why;
};
Quoted priceOf(const db::Read&, CustomerId, ItemId, const Measure&, Date);

// What the customer owes or will owe, book currency: open invoices, less money and credit notes not matched
// yet, plus signed orders as far as they are not billed.
Money exposure(const db::Read&, CustomerId);
// Adds "orders.sign.credit" to the reasons when exposure + more (book currency) is above the limit, unless
// the order was let pass. `more` is what the exposure does not hold yet: 0 for a signed order at shipping.
void checkCredit(const db::Read&, CustomerId, std::optional<SalesOrderId>, Money more, db::Reasons&);

// What a line earns, book currency, from the cost snapped at signing, of a quote from today's cost.
// Empty where no cost is known. Refuses "orders.margin.right" without the right cost.see.
struct Margin {
    int line = 0;
    Money net;                          // book currency
    std::optional<Money> cost, margin;  // margin = net - cost
    std::optional<Percent> share;       // margin / net
};
std::vector<Margin> margins(const db::Read&, SalesOrderId);

// Line by line between two revisions; the order's present revision stands for itself. Refuses
// "orders.revision.none".
std::vector<Difference> differences(const db::Read&, SalesOrderId, const std::string& from,
                                    const std::string& to);

// To be called after shipping and after billing: signed -> completed when nothing is left to ship or bill.
// True when the order is completed now.
bool completeWhenDone(db::Tx&, SalesOrderId);

}  // namespace orders
