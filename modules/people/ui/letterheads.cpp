// What stands at the head and the foot of the firm's papers, by site.
#include "people/iban.h"
#include "people/ui/screens.h"

namespace people {
namespace {

struct Row {
    std::int64_t site = 0, version = 0;
    std::string code, siteName, name, line1, line2, postcode, city, country, phone, email, web, registration, taxNumber, bank, bankAccount,
        bankCode, closing, logo;
};
BOOST_DESCRIBE_STRUCT(Row, (), (site, version, code, siteName, name, line1, line2, postcode, city, country, phone, email, web, registration,
                                taxNumber, bank, bankAccount, bankCode, closing, logo))

QJsonObject argumentsOf(const Row& r) {
    return {{"site", static_cast<qint64>(r.site)},
            {"version", static_cast<qint64>(r.version)},
            {"name", desk::text(r.name)},
            {"line1", desk::text(r.line1)},
            {"line2", desk::text(r.line2)},
            {"postcode", desk::text(r.postcode)},
            {"city", desk::text(r.city)},
            {"country", desk::text(r.country)},
            {"phone", desk::text(r.phone)},
            {"email", desk::text(r.email)},
            {"web", desk::text(r.web)},
            {"registration", desk::text(r.registration)},
            {"taxNumber", desk::text(r.taxNumber)},
            {"bank", desk::text(r.bank)},
            {"bankAccount", desk::text(r.bankAccount)},
            {"bankCode", desk::text(r.bankCode)},
            {"closing", desk::text(r.closing)},
            {"logo", desk::text(r.logo)}};
}

desk::TableContents readLetterheads(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& r : read.all<Row>(R"sql(
             select s.site_id as site, coalesce(h.version, 0) as version, s.code, s.name as site_name, coalesce(h.name, '') as name,
                    coalesce(h.line1, '') as line1, coalesce(h.line2, '') as line2, coalesce(h.postcode, '') as postcode,
                    coalesce(h.city, '') as city, coalesce(h.country, '') as country, coalesce(h.phone, '') as phone,
                    coalesce(h.email, '') as email, coalesce(h.web, '') as web, coalesce(h.registration, '') as registration,
                    coalesce(h.tax_number, '') as tax_number, coalesce(h.bank, '') as bank, coalesce(h.bank_account, '') as bank_account,
                    coalesce(h.bank_code, '') as bank_code, coalesce(h.closing, '') as closing, coalesce(h.logo, '') as logo
             from site s left join letterhead h on h.site_id = s.site_id order by s.code limit 500
         )sql"))
        out.rows.push_back({.cells = {{.text = desk::text(r.code + "  " + r.siteName)},
                                      r.version == 0 ? desk::TableCell{.text = desk::say("None yet"), .tone = desk::Tone::attention, .chip = true}
                                                     : desk::TableCell{.text = desk::text(r.name)},
                                      {.text = desk::text(r.city)},
                                      {.text = desk::text(r.taxNumber)},
                                      {.text = desk::text(accountShown(r.bankAccount))}},
                            .key = r.site,
                            .data = argumentsOf(r)});
    return out;
}

void change(desk::Desk& desk, const QJsonObject& row) {
    desk::showForm(desk, {.action = "people.setLetterhead",
                          .title = "Letterhead",
                          .verb = "Save",
                          .fields = {{.argument = "site", .hidden = true},
                                     {.argument = "version", .hidden = true},
                                     {.argument = "name", .label = "Firm", .hint = "As the firm writes itself, with its legal form."},
                                     {.argument = "logo", .label = "Logo", .make = desk::pictureField},
                                     {.argument = "line1"},
                                     {.argument = "line2"},
                                     {.argument = "postcode"},
                                     {.argument = "city"},
                                     {.argument = "country", .label = "Country, two letters"},
                                     {.argument = "phone"},
                                     {.argument = "email"},
                                     {.argument = "web"},
                                     {.argument = "registration", .hint = "Register and number."},
                                     {.argument = "taxNumber", .hint = "VAT id or what stands on a bill in your country."},
                                     {.argument = "bank"},
                                     {.argument = "bankAccount"},
                                     {.argument = "bankCode"},
                                     {.argument = "closing", .hint = "One line above the foot, such as who directs the firm."}},
                          .preset = row,
                          .staleTable = "letterhead"});
}

}  // namespace

desk::TableKind letterheadsTable() {
    return {.title = "Letterhead",
            .columns = {{.title = "Site", .width = 180},
                        {.title = "Firm", .width = 0},
                        {.title = "City", .width = 150},
                        {.title = "Tax number", .width = 170},
                        {.title = "Bank account", .width = 240}},
            .tables = {"site", "letterhead"},
            .read = readLetterheads,
            .actions = {{.title = "Change…",
                         .right = "people.setLetterhead",
                         .keys = "Ctrl+E",
                         .icon = "edit",
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { change(desk, rows.front().data); }}},
            .empty = "No site yet: its letterhead comes with it.",
            .opensBy = 0};
}

}  // namespace people
