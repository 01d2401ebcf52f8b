#include "customers/templates.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(TemplateLine, (), (item, text, quantity, price, discount, optional))
BOOST_DESCRIBE_STRUCT(SetQuoteTemplate, (), (code, name, version, validDays, text, lines, retired))
BOOST_DESCRIBE_STRUCT(TemplateState, (), (quoteTemplate, version))
BOOST_DESCRIBE_STRUCT(ChosenLine, (), (line, quantity))
BOOST_DESCRIBE_STRUCT(QuoteFromTemplate, (), (quoteTemplate, customer, site, wantedOn, reference, chosen, opportunity))
BOOST_DESCRIBE_STRUCT(QuoteMade, (), (order, number, gross, text))

const db::Action<SetQuoteTemplate, TemplateState> setQuoteTemplateAction{"customers.setQuoteTemplate", "Set a quote template", set, check,
                                                                         db::codec<SetQuoteTemplate, TemplateState>()};
const db::Action<QuoteFromTemplate, QuoteMade> quoteFromTemplateAction{"customers.quoteFromTemplate", "Make a quote of a template", quote, check,
                                                                       db::codec<QuoteFromTemplate, QuoteMade>()};

const db::List& quoteTemplatesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "quote_templates",
        .title = "Quote templates",
        .from = "quote_template t",
        .where = "",
        .key = "t.quote_template_id",
        .columns = {{.name = "code", .title = "Template", .sql = "t.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "t.name", .notNull = true},
                    {.name = "state", .title = "State", .sql = "t.state", .notNull = true},
                    {.name = "valid_days", .title = "Holds, days", .sql = "t.valid_days", .type = number, .notNull = true},
                    {.name = "lines", .title = "Lines", .sql = "(select count(*) from quote_template_line l where l.quote_template_id = t.quote_template_id)", .type = number, .notNull = true},
                    {.name = "quotes", .title = "Quotes made of it", .sql = "(select count(*) from template_quote q where q.quote_template_id = t.quote_template_id)", .type = number, .notNull = true},
                    {.name = "text", .title = "Text", .sql = "t.text", .notNull = true},
                    {.name = "version", .title = "Version", .sql = "t.version", .type = number, .notNull = true}},
        .opens = "quote template",
        .right = "customers.see"};
    return list;
}

const db::List& quoteTemplateLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "quote_template_lines",
        .title = "Lines of quote templates",
        .from = R"list(quote_template_line l left join quote_template t on t.quote_template_id = l.quote_template_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = l.unit_id left join unit s on s.unit_id = i.unit_id)list",
        .where = "",
        .key = "l.quote_template_line_id",
        .columns = {{.name = "template", .title = "Template", .sql = "t.code", .notNull = true, .link = "quote_template_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "text", .title = "Text", .sql = "case when l.text = '' then i.name else l.text end"},
                    {.name = "quantity", .title = "Quantity", .sql = "l.entered_quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "coalesce(u.code, s.code)"},
                    {.name = "price", .title = "Price", .sql = "l.unit_price", .type = price, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "l.currency"},
                    {.name = "discount", .title = "Discount, %", .sql = "l.discount / 10000", .type = number},
                    {.name = "optional", .title = "When chosen", .sql = "l.optional", .type = number, .notNull = true},
                    {.name = "quote_template_id", .sql = "l.quote_template_id", .type = key, .notNull = true, .opens = "quote template"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .opens = "item"}},
        .right = "customers.see"};
    return list;
}

void installTemplates(db::Actions& actions) {
    static const db::Findable quoteTemplate{
        .kind = "quote template",
        .title = "Quote template",
        .right = "customers.see",
        .byPrefix = R"sql(
            select quote_template_id as record_id, code as number, name, state, code as found_by
            from quote_template where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select quote_template_id as record_id, code as number, name, state from quote_template where quote_template_id = $1
        )sql"};
    actions.addFindable(quoteTemplate);
    for (const auto* list : {&quoteTemplatesList(), &quoteTemplateLinesList()}) actions.addList(*list);
    actions.add(setQuoteTemplateAction, db::Reach::company);
    actions.add(quoteFromTemplateAction);
}

}  // namespace customers
