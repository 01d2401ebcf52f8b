// Currencies, and what one is worth in another from a day on.
#include "ledger/ui/choices.h"
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using Rows = std::vector<desk::TableRow>;

struct RateRow {
    std::int64_t id = 0;
    Currency from, to;
    Date onDate;
    std::int64_t numerator = 1, denominator = 1;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(RateRow, (), (id, from, to, onDate, numerator, denominator, source))

desk::TableContents readRates(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& r : read.all<RateRow>(R"sql(
             select exchange_rate_id as id, from_currency as "from", to_currency as "to", on_date, numerator, denominator, source
             from exchange_rate order by on_date desc, from_currency, to_currency limit 1000
         )sql"))
        out.rows.push_back({.cells = {{.text = desk::shown(r.onDate)},
                                      {.text = desk::text(r.from.code)},
                                      {.text = desk::text(r.to.code)},
                                      {.text = desk::text(toText(Rate{r.numerator, r.denominator}))},
                                      {.text = desk::text(r.source), .muted = true}},
                            .key = r.id,
                            .data = {{"from", desk::text(r.from.code)}, {"to", desk::text(r.to.code)}}});
    return out;
}

struct CurrencyRow {
    Currency currency;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CurrencyRow, (), (currency, name))

desk::TableContents readCurrencies(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto book = bookCurrency(read);
    const auto today = db::utcDate(read.now());
    std::int64_t key = 0;
    for (const auto& c : read.all<CurrencyRow>(R"sql(select currency, name from currency order by currency limit 300)sql")) {
        QString rate;
        try {
            if (c.currency != book) rate = desk::text(toText(rateOn(read, c.currency, book, today)));
        } catch (const db::Refusal&) {
            rate = desk::say("no rate yet");
        }
        out.rows.push_back(
            {.cells = {{.text = desk::text(c.currency.code)},
                       {.text = desk::text(c.name)},
                       {.text = c.currency == book ? desk::say("Book currency") : QString{}, .tone = desk::Tone::active, .chip = true},
                       {.text = rate}},
             .key = ++key,
             .data = {{"from", desk::text(c.currency.code)}}});
    }
    return out;
}

void setRate(desk::Desk& desk, const QJsonObject& row) {
    desk.read<Choices>(&desk, currencyChoices, [&desk, row](const Choices& all) {
        desk::showForm(desk, {.action = "ledger.setRate",
                              .title = "Exchange rate",
                              .verb = "Set rate",
                              .fields = {choiceOf("from", "One unit of", all),
                                         choiceOf("to", "is worth, in", all),
                                         {.argument = "rate", .label = "Rate"},
                                         {.argument = "on", .label = "From this day on"},
                                         {.argument = "source", .label = "Published by"}},
                              .preset = {{"from", row["from"]},
                                         {"to", row.contains("to") ? row["to"] : QJsonValue{desk::text(desk.bookCurrency().code)}},
                                         {"on", desk::shown(desk.today())}}});
    });
}

}  // namespace

desk::TableKind ratesTable() {
    return {.title = "Exchange rates",
            .columns = {{.title = "From day", .width = 130},
                        {.title = "One", .width = 90},
                        {.title = "is worth, in", .width = 120},
                        {.title = "Rate", .width = 170, .number = true},
                        {.title = "Published by", .width = 0}},
            .tables = {"exchange_rate"},
            .read = readRates,
            .actions = {{.title = "Set rate…",
                         .right = "ledger.setRate",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run = [](desk::Desk& desk, const Rows&, const QJsonObject&) { setRate(desk, {}); }}},
            .empty = "No exchange rates yet: press Ctrl+N to set one."};
}

desk::TableKind currenciesTable() {
    return {.title = "Currencies",
            .columns = {{.title = "Currency", .width = 120},
                        {.title = "Name", .width = 0},
                        {.title = "Use", .width = 170},
                        {.title = "Rate today", .width = 170, .number = true}},
            .tables = {"currency", "exchange_rate"},
            .read = readCurrencies,
            .actions = {{.title = "New currency",
                         .right = "ledger.addCurrency",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const Rows&, const QJsonObject&) {
                                 desk::showForm(desk, {.action = "ledger.addCurrency",
                                                       .title = "New currency",
                                                       .verb = "Add currency",
                                                       .fields = {{.argument = "code", .label = "Three letters"},
                                                                  {.argument = "name", .label = "Name"}}});
                             }},
                        {.title = "Set rate…",
                         .right = "ledger.setRate",
                         .keys = "Ctrl+E",
                         .run = [](desk::Desk& desk, const Rows& rows, const QJsonObject&) { setRate(desk, rows.front().data); }}},
            .empty = ""};
}

}  // namespace ledger
