// Quote templates: what is offered again and again, with lines that are always in it, lines that are added when they
// are wanted, and the words around it. A quote is made of one by orders::enter, at the prices of its day where the
// template fixes none, and is an ordinary quote from then on.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace customers {

using namespace tl;
using db::Date;

struct TemplateLine {
    std::optional<ItemId> item;       // none: a charge, which needs text and price
    std::string text;                 // '' for the item's name
    Measure quantity;                 // above zero
    std::optional<Price> price;       // for one of that unit; absent: the price lists say
    std::optional<Percent> discount;  // absent: as orders gives it
    bool optional = false;            // only in the quote when it is chosen
};
// By its code: made, or changed where the code is known; the lines take the place of those there were.
struct SetQuoteTemplate {
    std::string code, name;
    std::optional<std::int64_t> version;  // the one that was opened; needed to change
    std::optional<int> validDays;         // a quote holds so long, 1 … 3650; absent: 30
    std::string text;                     // the words that go with it; {customer}, {number} and {until} are filled in
    std::vector<TemplateLine> lines;      // 1 … 200, one of them not optional
    std::optional<bool> retired;          // no new quotes are made of a retired one
};
struct TemplateState {
    QuoteTemplateId quoteTemplate;
    std::int64_t version = 0;
};
struct ChosenLine {
    int line = 0;                      // its number in the template
    std::optional<Measure> quantity;   // absent: the template's
};
// Needs the right to enter orders at the site. With an opportunity of the same customer the quote stands at it.
struct QuoteFromTemplate {
    QuoteTemplateId quoteTemplate;
    CustomerId customer;
    std::optional<SiteId> site;      // absent: the only one
    std::optional<Date> wantedOn;    // absent: today
    std::string reference;           // the customer's own number
    std::vector<ChosenLine> chosen;  // optional lines that are wanted, and other quantities of lines that are in it anyway
    std::optional<OpportunityId> opportunity;
};
struct QuoteMade {
    SalesOrderId order;
    std::string number;
    Amount gross;
    std::string text;  // the words, filled in: for orders.send
};

// ---------------------------------------------------------------- reads

struct TemplateRow {
    int line = 0;
    std::optional<ItemId> item;
    std::string number, text, unit;  // number: the item's, '' for a charge
    std::int64_t entered = 0;        // millionths of the unit
    std::optional<UnitPrice> unitPrice;
    std::string currency;  // of the price, '' where there is none
    std::optional<Percent> discount;
    bool optional = false;
};
std::vector<TemplateRow> templateLines(const db::Read&, QuoteTemplateId);
// The words that went with a quote made of a template; '' for any other.
std::string coverOf(const db::Read&, SalesOrderId);

TemplateState set(db::Tx&, const SetQuoteTemplate&);
QuoteMade quote(db::Tx&, const QuoteFromTemplate&);

void check(const db::Read&, const SetQuoteTemplate&, db::Reasons&);
void check(const db::Read&, const QuoteFromTemplate&, db::Reasons&);

extern const db::Action<SetQuoteTemplate, TemplateState> setQuoteTemplateAction;
extern const db::Action<QuoteFromTemplate, QuoteMade> quoteFromTemplateAction;

const db::List& quoteTemplatesList();      // "quote_templates"
const db::List& quoteTemplateLinesList();  // "quote_template_lines"

void installTemplates(db::Actions&);

}  // namespace customers
