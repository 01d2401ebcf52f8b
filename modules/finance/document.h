// An invoice or credit note as it is posted: what its hash covers, and how it is written and read again.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/doctor.h"
#include "ledger/ledger.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace finance {

using namespace tl;
using db::Date;

struct DocumentLine {
    int lineNo = 0;
    std::optional<SalesOrderLineId> orderLine;
    std::string text;
    Quantity quantity;
    Money net;
    TaxCodeId taxCode;
};
struct DocumentTax {
    TaxCodeId taxCode;
    std::int64_t rate = 0;  // millionths; -1 where the source gave the amount only
    Money base, tax;
};
// The record but what may change after it is posted (settled).
struct Header {
    std::string kind, number;
    SiteId site;
    std::optional<SalesOrderId> salesOrder;
    std::optional<InvoiceId> credits;
    CustomerId customer;
    Date invoicedOn, dueOn;
    Currency currency;
    std::int64_t rateNumerator = 1, rateDenominator = 1;
    Money net, tax, rounding, gross, bookGross;
    std::optional<std::int64_t> sourceTotal;
    JournalEntryId entry;
};
BOOST_DESCRIBE_STRUCT(DocumentLine, (), (lineNo, orderLine, text, quantity, net, taxCode))
BOOST_DESCRIBE_STRUCT(DocumentTax, (), (taxCode, rate, base, tax))
BOOST_DESCRIBE_STRUCT(Header, (),
                      (kind, number, site, salesOrder, credits, customer, invoicedOn, dueOn, currency,
                       rateNumerator, rateDenominator, net, tax, rounding, gross, bookGross, sourceTotal,
                       entry))

struct Document {
    Header header;
    std::vector<DocumentLine> lines;
    std::vector<DocumentTax> taxes;
};

Document documentOf(const db::Read&, InvoiceId);
std::string hashOf(const Document&);
// I16: every invoice and credit note that is not what was posted.
void findRewritten(const db::Read&, std::vector<db::Finding>&);
// With its lines, taxes and hash; a credit note may be settled from the start.
InvoiceId write(db::Tx&, const Document&, Money settled = {}, Money bookSettled = {});

// The lines of a document's entry, gathered by account in the order of first appearance; amounts in the
// document's currency, debit positive.
struct Side {
    AccountId account;
    Money amount;
};
void addTo(std::vector<Side>&, AccountId, Money);
// The receivable against all else: `sides` add up to minus `gross`, which is `bookGross` in the book
// currency. A cent that is left over goes to the largest remainder.
std::vector<ledger::Line> entryLines(AccountId receivable, PartyId, Money gross, Money bookGross,
                                     const Currency&, const std::vector<Side>& sides);

// The account a document line was or is sold under: by the category of its item; charges under 'freight'.
AccountId lineAccount(const db::Read&, std::optional<SalesOrderLineId>, std::string_view event);

}  // namespace finance
