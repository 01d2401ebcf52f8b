// Inside orders: a document as the verbs hold it, and the statements that read and write it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "orders/terms.h"

namespace orders {

struct Head {
    SalesOrderId id;
    SiteId site;
    std::string number, revision = "A", state = "quote";
    CustomerId customer;
    std::optional<PartyAddressId> shipTo;
    std::string reference;
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;
    Currency currency;
    Money net, tax, rounding, gross;
    std::string source;
    std::optional<std::int64_t> sourceNet, sourceTax, sourceFreight, sourceTotal;  // ten-thousandths
    std::optional<std::string> creditReleasedBy;
    std::optional<db::Instant> signedAt;
    std::int64_t version = 1;

    bool imported() const { return sourceTotal.has_value(); }
    Amount amount(Money money) const { return {money, currency}; }
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (id, site, number, revision, state, customer, shipTo, reference, orderedOn, wantedOn,
                       validTo, currency, net, tax, rounding, gross, source, sourceNet, sourceTax,
                       sourceFreight, sourceTotal, creditReleasedBy, signedAt, version))

struct Line {
    SalesOrderLineId id;
    int lineNo = 0;
    std::optional<ItemId> item;
    std::string text;
    std::int64_t enteredQuantity = 0;  // millionths of unit
    UnitId unit;
    Quantity quantity;
    UnitPrice unitPrice;
    Percent discount;
    Money net;
    std::string priceWhy;
    TaxCodeId taxCode;
    std::optional<UnitPrice> unitCost;
    std::optional<std::int64_t> sourceAmount;
    Date wantedOn;
    std::optional<Date> promisedOn;
    std::optional<LotId> lot;
    Quantity allocated, waiting, shipped, invoiced, cancelled;
    std::string itemNumber, itemState, unitCode;  // joined; '' for a charge's item

    Quantity open() const { return quantity - cancelled; }  // what the net is for
    Quantity unshipped() const { return quantity - cancelled - shipped; }
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (id, lineNo, item, text, enteredQuantity, unit, quantity, unitPrice, discount, net,
                       priceWhy, taxCode, unitCost, sourceAmount, wantedOn, promisedOn, lot, allocated,
                       waiting, shipped, invoiced, cancelled, itemNumber, itemState, unitCode))

Head headOf(const db::Read&, SalesOrderId);                // refuses "orders.order.none"
std::vector<Line> linesOf(const db::Read&, SalesOrderId);  // by line number
Line* lineAt(std::vector<Line>&, int lineNo);              // nullptr when there is none

// "orders.record.stale": somebody changed the record since the version that was opened.
void checkStale(const db::Read&, std::string_view table, std::int64_t row, std::string_view what, bool stale,
                db::Reasons&);
void checkVersion(const db::Read&, const Head&, std::int64_t version, db::Reasons&);
// A reason is needed, and at most 500 characters of it.
void checkReason(const std::string& reason, db::Reasons&);

SalesOrderId insertHead(db::Tx&, const Head&);
SalesOrderLineId insertLine(db::Tx&, SalesOrderId, const Line&);
void updateLine(db::Tx&, const Line&);  // what was agreed on: quantity, price, dates, lot
// The net of what is not called off of a line, from its price or its source's amount.
Money netOf(const Line&, const Currency&);
// Net, tax and gross of the head from its lines (an imported order's tax by its share of the net).
void addUp(const db::Read&, const Terms&, Head&, std::span<const Line>);
void updateHead(db::Tx&, Head&);  // totals, revision, state, dates, release; counts the version up

// Keeps all lines as the present revision shows them, before any is changed; then names the next one: A … Z, AA …
void keepRevision(db::Tx&, Head&, const std::string& reason);
std::string nextRevision(const std::string&);

}  // namespace orders
