// Quote templates, and the quotes that are made of them.
#include "customers/templates.h"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "calendar/calendar.h"
#include "customers/keeping.h"
#include "customers/records.h"
#include "inventory/stock.h"
#include "orders/orders.h"
#include "people/checks.h"
#include "shared/rounding.h"

namespace customers {
namespace {

constexpr std::size_t mostTemplateLines = 200, longestLineText = 500;
constexpr int longestValidDays = 3650, usualValidDays = 30;

struct TemplateRecord {
    std::string code, text, state;
    int validDays = 0;
};
BOOST_DESCRIBE_STRUCT(TemplateRecord, (), (code, text, state, validDays))

TemplateRecord templateRecord(const db::Read& read, QuoteTemplateId id) {
    auto found = read.find<TemplateRecord>(R"sql(select code, text, state, valid_days from quote_template where quote_template_id = $1)sql", id);
    if (!found) db::refuse("customers.template.none", "There is no such quote template. Choose one from the list.", {}, "quoteTemplate");
    return std::move(*found);
}

void checkTemplatePrice(const db::Read& read, const TemplateLine& line, const std::string& path, db::Reasons& reasons) {
    if (line.price && (line.price->price < UnitPrice{} || !enterable(line.price->price.millionths)))
        reasons.add("customers.frame.price", "{price} is below zero. Give what one costs.", {{"price", *line.price}}, path + ".price");
    else if (line.price && !read.find<std::string>(R"sql(select currency from currency where currency = $1)sql", line.price->currency))
        reasons.add("customers.currency.none", "The company knows no currency {currency}. Add it first, or use another.",
                    {{"currency", line.price->currency.code}}, path + ".price");
    if (line.discount && (*line.discount < Percent{} || *line.discount > percent(100)))
        reasons.add("customers.template.discount", "{discount} is no discount. Give 0 % to 100 %.", {{"discount", *line.discount}}, path + ".discount");
}

void checkTemplateLine(const db::Read& read, const TemplateLine& line, const std::string& path, db::Reasons& reasons) {
    people::checkOptional(reasons, path + ".text", line.text, longestLineText);
    checkTemplatePrice(read, line, path, reasons);
    if (line.quantity.millionths <= 0 || !enterable(line.quantity.millionths)) {
        reasons.add("customers.template.quantity", "{quantity} is nothing to offer. Give a quantity above zero.", {{"quantity", line.quantity}},
                    path + ".quantity");
        return;
    }
    if (line.item) {
        const auto state = read.find<std::string>(R"sql(select state from item where item_id = $1)sql", *line.item);
        if (!state || *state == "obsolete")
            reasons.add("customers.frame.item", "There is no such item that is sold. Choose another.", {}, path + ".item");
        else if (line.quantity.unit)
            static_cast<void>(inventory::checkQuantity(read, *line.item, line.quantity, reasons, path + ".quantity"));
        return;
    }
    if (line.text.empty() || !line.price)
        reasons.add("customers.template.charge", "A template's line without an item is a charge and needs a text and a price. Name the item, or give both.", {},
                    path + (line.text.empty() ? ".text" : ".price"));
    if (line.quantity.unit && !read.find<UnitId>(R"sql(select unit_id from unit where code = $1)sql", line.quantity.unit))
        reasons.add("customers.template.unit", "There is no unit '{unit}'. Add it, or count in another.", {{"unit", line.quantity.unit.code}},
                    path + ".quantity");
}

void insertTemplateLine(db::Tx& tx, std::int64_t quoteTemplate, int lineNo, const TemplateLine& line) {
    std::optional<UnitPrice> price;
    std::optional<Currency> currency;
    if (line.price) {
        price = line.price->price;
        currency = line.price->currency;
    }
    tx.run(R"sql(
        insert into quote_template_line (quote_template_id, line_no, item_id, text, entered_quantity, unit_id, unit_price, currency, discount, optional)
        values ($1, $2, $3, $4, $5, (select unit_id from unit where code = $6), $7, $8, $9, $10)
    )sql", quoteTemplate, lineNo, line.item, line.text, line.quantity.millionths, line.quantity.unit, price, currency, line.discount, line.optional);
}

const ChosenLine* chosenAt(const QuoteFromTemplate& args, int line) {
    const auto found = std::ranges::find(args.chosen, line, &ChosenLine::line);
    return found == args.chosen.end() ? nullptr : &*found;
}

orders::Enter quoteOf(const db::Read& read, const QuoteFromTemplate& args, const TemplateRecord& record) {
    orders::Enter quote;
    quote.customer = args.customer;
    quote.site = people::theSite(read, args.site);
    quote.reference = args.reference;
    quote.wantedOn = args.wantedOn;
    quote.validTo = calendar::siteToday(read, *quote.site) + record.validDays;
    for (const auto& row : templateLines(read, args.quoteTemplate)) {
        const auto* chosen = chosenAt(args, row.line);
        if (row.optional && chosen == nullptr) continue;
        orders::NewLine line;
        line.item = row.item;
        line.text = row.text;
        line.quantity = chosen != nullptr && chosen->quantity ? *chosen->quantity : Measure{row.entered, {row.unit}};
        if (row.unitPrice) line.price = Price{*row.unitPrice, {row.currency}};
        line.discount = row.discount;
        quote.lines.push_back(std::move(line));
    }
    return quote;
}

void checkChosen(const db::Read& read, const QuoteFromTemplate& args, const TemplateRecord& record, db::Reasons& reasons) {
    const auto rows = templateLines(read, args.quoteTemplate);
    std::set<int> named;
    for (std::size_t i = 0; i < args.chosen.size(); ++i) {
        const auto path = fmt::format("chosen[{}].line", i);
        const auto line = args.chosen[i].line;
        if (std::ranges::find(rows, line, &TemplateRow::line) == rows.end())
            reasons.add("customers.template.line", "{template} has no line {line}. Look at its lines again.",
                        {{"template", record.code}, {"line", std::int64_t{line}}}, path);
        if (!named.insert(line).second)
            reasons.add("customers.template.twice", "Line {line} is chosen twice. Name it once.", {{"line", std::int64_t{line}}}, path);
    }
}

}  // namespace

BOOST_DESCRIBE_STRUCT(TemplateRow, (), (line, item, number, text, unit, entered, unitPrice, currency, discount, optional))

std::vector<TemplateRow> templateLines(const db::Read& read, QuoteTemplateId id) {
    return read.all<TemplateRow>(R"sql(
        select l.line_no as line, l.item_id as item, coalesce(i.number, '') as number, l.text, coalesce(u.code, s.code, '') as unit,
               l.entered_quantity as entered, l.unit_price, coalesce(l.currency, '') as currency, l.discount, l.optional
        from quote_template_line l left join item i on i.item_id = l.item_id left join unit u on u.unit_id = l.unit_id
        left join unit s on s.unit_id = i.unit_id
        where l.quote_template_id = $1 order by l.line_no
    )sql", id);
}

std::string coverOf(const db::Read& read, SalesOrderId order) {
    return read.find<std::string>(R"sql(select text from template_quote where sales_order_id = $1)sql", order).value_or("");
}

void check(const db::Read& read, const SetQuoteTemplate& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    people::checkText(reasons, "name", args.name);
    checkCoded(read, read.find<Coded>(R"sql(select quote_template_id as id, version from quote_template where code = $1)sql", args.code),
               args.version, "quote_template", args.code, reasons);
    if (args.validDays && (*args.validDays < 1 || *args.validDays > longestValidDays))
        reasons.add("customers.template.days", "A quote holds 1 to {most} days, not {days}.",
                    {{"most", std::int64_t{longestValidDays}}, {"days", std::int64_t{*args.validDays}}}, "validDays");
    if (args.lines.empty() || args.lines.size() > mostTemplateLines)
        reasons.add("customers.template.lines", "A template has 1 to {most} lines. Say what is offered.",
                    {{"most", static_cast<std::int64_t>(mostTemplateLines)}}, "lines");
    else if (std::ranges::all_of(args.lines, &TemplateLine::optional))
        reasons.add("customers.template.always", "Every line may be left out, so a quote could be empty. Let one line always be in it.", {}, "lines");
    for (std::size_t i = 0; i < args.lines.size() && i < mostTemplateLines; ++i)
        checkTemplateLine(read, args.lines[i], fmt::format("lines[{}]", i), reasons);
}

TemplateState set(db::Tx& tx, const SetQuoteTemplate& args) {
    std::optional<std::string> state;
    if (args.retired) state = *args.retired ? "retired" : "active";
    const auto made = tx.make<Coded>(R"sql(
        insert into quote_template (code, name, text, valid_days, state, version) values ($1, $2, $3, $4, coalesce(cast($5 as text), 'active'), 1)
        on conflict (code) do update set name = excluded.name, text = excluded.text, valid_days = excluded.valid_days,
            state = coalesce(cast($5 as text), quote_template.state), version = quote_template.version + 1
        returning quote_template_id as id, version
    )sql", args.code, args.name, args.text, args.validDays.value_or(usualValidDays), state);
    tx.run(R"sql(delete from quote_template_line where quote_template_id = $1)sql", made.id);
    int lineNo = 0;
    for (const auto& line : args.lines) insertTemplateLine(tx, made.id, ++lineNo, line);
    return {QuoteTemplateId{made.id}, made.version};
}

void check(const db::Read& read, const QuoteFromTemplate& args, db::Reasons& reasons) {
    people::requireSite(read, "customers.quoteFromTemplate", people::theSite(read, args.site));
    const auto record = templateRecord(read, args.quoteTemplate);
    if (record.state != "active")
        reasons.add("customers.template.retired", "{template} is retired: no quote is made of it. Choose another.", {{"template", record.code}},
                    "quoteTemplate");
    if (args.opportunity) {
        const auto opportunity = opportunityRecord(read, *args.opportunity);
        checkOpen(opportunity, reasons);
        if (opportunity.party != partyOf(read, args.customer))
            reasons.add("customers.template.opportunity", "{opportunity} is another customer's. Choose one of theirs, or none.",
                        {{"opportunity", opportunity.number}}, "opportunity");
    }
    checkChosen(read, args, record, reasons);
    if (!reasons.any()) orders::check(read, quoteOf(read, args, record), reasons);
}

QuoteMade quote(db::Tx& tx, const QuoteFromTemplate& args) {
    const auto record = templateRecord(tx, args.quoteTemplate);
    const auto wanted = quoteOf(tx, args, record);
    const auto entered = orders::enter(tx, wanted);
    QuoteMade made{entered.order, entered.number, entered.gross,
                   db::sayIn(record.text, {{"customer", people::partyRecord(tx, partyOf(tx, args.customer)).name}, {"number", entered.number},
                                           {"until", *wanted.validTo}})};
    tx.run(R"sql(
        insert into template_quote (quote_template_id, sales_order_id, text) values ($1, $2, $3)
    )sql", args.quoteTemplate, made.order, made.text);
    if (args.opportunity)
        tx.run(R"sql(
            update opportunity set sales_order_id = $2, version = version + 1 where opportunity_id = $1
        )sql", *args.opportunity, made.order);
    return made;
}

}  // namespace customers
