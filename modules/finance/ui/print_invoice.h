// An invoice or a credit note as the customer gets it: read beside the window, laid out in the person's language. All that
// it says is as it was on its day, so a copy is the same paper; only what is paid since is told beside the day of the copy.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/paper.h"
#include "finance/finance.h"
#include "people/people.h"

namespace finance {

struct PaperLine {
    int lineNo = 0;
    std::string item, text, unit, taxCode;  // item: its number, '' for a charge
    Quantity quantity;                      // in `unit`; none where an amount was taken back
    UnitPrice price;                        // for one `unit`, before the discount
    Percent discount;
    Money net;
};
struct PaperTax {
    std::string code, name, category;  // category: UNCL 5305
    std::optional<Percent> rate;       // none where the source gave the amount only
    Money base, tax;
};
struct InvoicePaper {
    bool creditNote = false;
    std::string firm, site, contact;  // contact: who posted it
    std::optional<people::Letterhead> letterhead;
    people::Receiver receiver;
    std::vector<std::string> shipTo;  // lines; empty where the goods went to the address
    std::string number, orderNumber, reference, shipments;
    std::string corrects;             // the invoice that a credit note takes back from
    std::optional<Date> correctsOn, suppliedFrom, suppliedTo;
    Date invoicedOn, dueOn;
    Currency currency;
    Money net, tax, rounding, gross;
    std::optional<Amount> bookTax;    // where the books are in another currency, at `rate`
    Rate rate;
    std::vector<PaperLine> lines;
    std::vector<PaperTax> taxes;
    Money paid, credited;             // of it until `today`; of a credit note what it has paid
    Date today;
    Money open() const { return gross - paid - credited; }

    QString title() const;     // "Invoice"
    QString fileName() const;  // "Invoice IN-2026-1.pdf"
};

// Nothing where there is no such document.
std::optional<InvoicePaper> invoicePaper(const db::Read&, InvoiceId);
desk::Paper laidOut(const InvoicePaper&);

}  // namespace finance
