// What screens list of what the books are kept by: periods, taxes, currencies, and where events are posted.
#include "database/list.h"
#include "ledger/ledger.h"

namespace ledger {

const db::List& periodsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "periods",
        .title = "Periods",
        .from = "period d",
        .where = "",
        .key = "d.period_id",
        .columns = {{.name = "starts_on", .title = "First day", .sql = "d.starts_on", .type = date, .notNull = true, .instant = true, .unique = true},
                    {.name = "ends_on", .title = "Last day", .sql = "d.ends_on", .type = date, .notNull = true},
                    {.name = "state", .title = "State", .sql = "d.state", .notNull = true}},
        .right = "ledger.see"};
    return list;
}

const db::List& taxRatesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "tax_codes",
        .title = "Taxes and their rates",
        .from = "tax_rate r left join tax_code t on t.tax_code_id = r.tax_code_id",
        .where = "",
        .key = "r.tax_rate_id",
        .columns = {{.name = "code", .title = "Code", .sql = "t.code", .notNull = true},
                    {.name = "name", .title = "Name", .sql = "t.name", .notNull = true},
                    {.name = "category", .title = "Category (EN 16931)", .sql = "t.category", .notNull = true},
                    {.name = "valid_from", .title = "From", .sql = "r.valid_from", .type = date, .notNull = true},
                    {.name = "rate", .title = "Rate", .sql = "r.rate", .type = quantity, .notNull = true}},
        .right = "ledger.see"};
    return list;
}

const db::List& exchangeRatesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "exchange_rates",
        .title = "Exchange rates",
        .from = "exchange_rate x",
        .where = "",
        .key = "x.exchange_rate_id",
        .columns = {{.name = "from_currency", .title = "From", .sql = "x.from_currency", .notNull = true},
                    {.name = "to_currency", .title = "To", .sql = "x.to_currency", .notNull = true},
                    {.name = "on_date", .title = "From day", .sql = "x.on_date", .type = date, .notNull = true},
                    {.name = "numerator", .title = "Units of the second", .sql = "x.numerator", .type = number, .notNull = true},
                    {.name = "denominator", .title = "For units of the first", .sql = "x.denominator", .type = number, .notNull = true},
                    {.name = "source", .title = "Published by", .sql = "x.source", .notNull = true}},
        .right = "ledger.see"};
    return list;
}

const db::List& postingRulesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "posting_rules",
        .title = "Where events are posted",
        .from = R"list(posting_rule r left join item_category g on g.item_category_id = r.item_category_id
            left join account a on a.account_id = r.account_id)list",
        .where = "",
        .key = "r.posting_rule_id",
        .columns = {{.name = "event", .title = "Event", .sql = "r.event", .notNull = true},
                    {.name = "category", .title = "Category", .sql = "g.code"},
                    {.name = "account", .title = "Account", .sql = "a.number", .notNull = true, .link = "account_id"},
                    {.name = "account_name", .title = "Account name", .sql = "a.name", .notNull = true},
                    {.name = "account_id", .sql = "r.account_id", .type = key, .notNull = true, .opens = "account"}},
        .right = "ledger.see"};
    return list;
}

}  // namespace ledger
