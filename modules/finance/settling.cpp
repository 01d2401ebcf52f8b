#include "finance/settling.h"

#include <algorithm>
#include <map>

namespace finance {
namespace {

struct Open {
    std::string kind, number;
    CustomerId customer;
    Currency currency;
    Money gross, settled, bookGross, bookSettled;
    Money open() const { return gross - settled; }
};
BOOST_DESCRIBE_STRUCT(Open, (), (kind, number, customer, currency, gross, settled, bookGross, bookSettled))

std::optional<Open> find(const db::Read& read, InvoiceId id) {
    return read.find<Open>(R"sql(
        select kind, number, customer_id as customer, currency, gross, settled, book_gross, book_settled
        from invoice where invoice_id = $1
    )sql", id);
}

Part partOf(const Open& invoice, InvoiceId id, Money amount, Money before = {}) {
    const auto whole = invoice.open();
    return {id, amount,
            shareBetween(invoice.bookGross - invoice.bookSettled, before, before + amount, whole)};
}

// Why this match cannot be; true when it can.
bool checkMatch(const std::optional<Open>& invoice, const Source& from, const Match& match, Money open,
                Money left, const std::string& field, db::Reasons& reasons) {
    if (!invoice || invoice->kind != "invoice" || invoice->customer != from.customer) {
        reasons.add("finance.match.invoice",
                    "{invoice} is no invoice of this customer. Look at the customer's open items.",
                    {{"invoice", invoice ? invoice->number : "?"}}, field + ".invoice");
        return false;
    }
    if (invoice->currency != from.currency || (match.amount && match.amount->currency != from.currency)) {
        reasons.add("finance.match.currency",
                    "{invoice} is in {currency} and the money in {given}: they cannot be matched. Receive "
                    "the payment in the invoice's currency.",
                    {{"invoice", invoice->number},
                     {"currency", invoice->currency.code},
                     {"given", from.currency.code}},
                    field);
        return false;
    }
    const auto wanted = match.amount ? match.amount->money : std::min(open, left);
    if (wanted <= Money{} || wanted > open || wanted > left) {
        reasons.add("finance.match.amount",
                    "{wanted} cannot be matched to {invoice}: {open} of it are open and {left} of the "
                    "money are left. Enter an amount above zero up to both.",
                    {{"wanted", Amount{wanted, from.currency}},
                     {"invoice", invoice->number},
                     {"open", Amount{open, from.currency}},
                     {"left", Amount{left, from.currency}}},
                    field + ".amount");
        return false;
    }
    return true;
}

}  // namespace

Part openPart(const db::Read& read, InvoiceId id, Money most) {
    const auto invoice = find(read, id).value();
    return partOf(invoice, id, std::min(most, invoice.open()));
}

std::vector<Part> matched(const db::Read& read, const Source& from, const std::vector<Match>& matches,
                          db::Reasons& reasons) {
    std::vector<Part> parts;
    std::map<InvoiceId, Money> taken;  // an invoice may be named twice
    auto left = from.available;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto& match = matches[i];
        const auto invoice = find(read, match.invoice);
        const auto before = taken[match.invoice];
        const auto open = invoice ? invoice->open() - before : Money{};
        if (!checkMatch(invoice, from, match, open, left, "invoices[" + std::to_string(i) + "]", reasons))
            continue;
        const auto amount = match.amount ? match.amount->money : std::min(open, left);
        parts.push_back(partOf(*invoice, match.invoice, amount, before));
        taken[match.invoice] += amount;
        left -= amount;
    }
    return parts;
}

void settle(db::Tx& tx, const Part& part, const By& by, Date on) {
    tx.run(R"sql(
        insert into settlement (invoice_id, payment_id, credit_note_id, amount, settled_on)
        values ($1, $2, $3, $4, $5)
    )sql", part.invoice, by.payment, by.creditNote, part.amount, on);
    tx.run(R"sql(
        update invoice set settled = settled + $2, book_settled = book_settled + $3 where invoice_id = $1
    )sql", part.invoice, part.amount, part.book);
}

PartSums sum(const std::vector<Part>& parts) {
    PartSums sums;
    for (const auto& part : parts) {
        sums.amount += part.amount;
        sums.book += part.book;
    }
    return sums;
}

}  // namespace finance
