// Kinds of tax treatment with their rates, each from a day on.
#include "ledger/ui/choices.h"
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using Rows = std::vector<desk::TableRow>;

struct TaxRow {
    std::int64_t taxCode = 0;
    std::string code, name, category;
    std::optional<Date> validFrom;
    std::optional<Percent> rate;
};
BOOST_DESCRIBE_STRUCT(TaxRow, (), (taxCode, code, name, category, validFrom, rate))

QString categoryShown(const std::string& c) {
    if (c == "S") return desk::say("Standard or reduced rate");
    if (c == "Z") return desk::say("Zero rate");
    if (c == "E") return desk::say("Exempt");
    if (c == "AE") return desk::say("Reverse charge");
    if (c == "K") return desk::say("Within the EU");
    if (c == "G") return desk::say("Export");
    if (c == "O") return desk::say("Not subject to tax");
    return c == "L" ? desk::say("Canary Islands (IGIC)") : desk::say("Ceuta and Melilla (IPSI)");
}

desk::TableContents readTaxCodes(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& t : read.all<TaxRow>(R"sql(
             select c.tax_code_id as tax_code, c.code, c.name, c.category, r.valid_from, r.rate
             from tax_code c left join tax_rate r on r.tax_code_id = c.tax_code_id
             order by c.code, r.valid_from desc limit 1000
         )sql"))
        out.rows.push_back({.cells = {{.text = desk::text(t.code)},
                                      {.text = desk::text(t.name)},
                                      {.text = categoryShown(t.category), .muted = true},
                                      {.text = t.rate ? desk::shown(*t.rate) : QString{}},
                                      {.text = t.validFrom ? desk::shown(*t.validFrom) : QString{}, .muted = true}},
                            .key = t.taxCode * 100'000 + (t.validFrom ? t.validFrom->days : 0),
                            .data = {{"taxCode", static_cast<qint64>(t.taxCode)}, {"code", desk::text(t.code)}}});
    return out;
}

}  // namespace

desk::TableKind taxCodesTable() {
    return {.title = "Tax codes",
            .columns = {{.title = "Code", .width = 110},
                        {.title = "Name", .width = 0},
                        {.title = "Category", .width = 240},
                        {.title = "Rate", .width = 120, .number = true},
                        {.title = "Valid from", .width = 130}},
            .tables = {"tax_code", "tax_rate"},
            .read = readTaxCodes,
            .actions = {{.title = "New tax code",
                         .right = "ledger.addTaxCode",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const Rows&, const QJsonObject&) {
                                 Choices categories;
                                 for (const char* c : {"S", "Z", "E", "AE", "K", "G", "O", "L", "M"})
                                     categories.emplace_back(c, QString{c} + "  " + categoryShown(c));
                                 desk::showForm(desk, {.action = "ledger.addTaxCode",
                                                       .title = "New tax code",
                                                       .verb = "Add tax code",
                                                       .fields = {{.argument = "code", .label = "Code"},
                                                                  {.argument = "name", .label = "Name"},
                                                                  choiceOf("category", "Category", std::move(categories)),
                                                                  {.argument = "rate", .label = "Rate"},
                                                                  {.argument = "validFrom", .label = "Valid from"}}});
                             }},
                        {.title = "Set tax rate…",
                         .right = "ledger.setTaxRate",
                         .keys = "Ctrl+E",
                         .run =
                             [](desk::Desk& desk, const Rows& rows, const QJsonObject&) {
                                 desk::showForm(desk, {.action = "ledger.setTaxRate",
                                                       .title = "Tax rate from a day on",
                                                       .verb = "Set rate",
                                                       .fields = {{.argument = "taxCode", .hidden = true},
                                                                  {.argument = "rate", .label = "Rate"},
                                                                  {.argument = "validFrom", .label = "Valid from"}},
                                                       .preset = {{"taxCode", rows.front().data["taxCode"]}}});
                             }}},
            .empty = "No tax codes yet: press Ctrl+N to add one."};
}

}  // namespace ledger
