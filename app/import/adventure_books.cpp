// The ground that the rest stands on: a site, a small chart of accounts, years, currencies, rates and taxes.
#include <set>

#include <fmt/core.h>
#include <boost/json/array.hpp>

#include "app/import/adventure_intake.h"

namespace app::adventure {
namespace {

using boost::json::array;
using boost::json::object;

struct Account {
    const char *number, *name, *kind, *control;
    std::vector<const char*> events;
};

const std::vector<Account>& chart() {
    static const std::vector<Account> all{
        {"1000", "Bank", "asset", "none", {"bank"}},
        {"1100", "Receivables", "asset", "receivable", {"receivable"}},
        {"1300", "Stock", "asset", "stock", {"stock"}},
        {"1310", "Work in process", "asset", "wip", {"wip"}},
        {"2100", "Goods received by hand", "liability", "none", {"receipt", "late_cost"}},
        {"2200", "Sales tax", "liability", "none", {"output_tax"}},
        {"3000", "Equity", "equity", "none", {}},
        {"4000", "Sales", "income", "none", {"sales"}},
        {"4100", "Returns", "income", "none", {"returns"}},
        {"4200", "Freight charged", "income", "none", {"freight"}},
        {"5000", "Cost of sales", "expense", "none", {"cost_of_sales"}},
        {"5100", "Price variance", "expense", "none", {"price_variance"}},
        {"5110", "Material usage", "expense", "none", {"material_usage"}},
        {"5115", "Revaluation of stock", "expense", "none", {"revaluation"}},
        {"5120", "Labour efficiency", "expense", "none", {"labour_efficiency"}},
        {"5125", "Overhead efficiency", "expense", "none", {"overhead_efficiency"}},
        {"5200", "Stock adjustment", "expense", "none", {"adjustment"}},
        {"5300", "Scrap", "expense", "none", {"scrap"}},
        {"5310", "Quality cost", "expense", "none", {"quality_cost"}},
        {"5400", "Labour absorbed", "expense", "none", {"labour_absorbed"}},
        {"5410", "Overhead absorbed", "expense", "none", {"overhead_absorbed"}},
        {"6800", "Exchange differences", "expense", "none", {"exchange"}},
        {"6900", "Rounding", "expense", "none", {"rounding"}},
    };
    return all;
}

void bringSite(Intake& in) {
    const auto sites = in.number<std::int64_t>(R"sql(select count(*) from site)sql");
    if (sites > 1)
        db::refuse(
            "import.adventureworks.sites",
            "The company has {sites} sites, and AdventureWorks has one. Import it into a company of its own.",
            {{"sites", sites}});
    if (sites == 1) return;
    array shifts;
    for (int day = 1; day <= 5; ++day) shifts.push_back(object{{"weekday", day}, {"from", 420}, {"to", 900}});
    in.ask("calendar.add", {{"code", "AW-DAY"}, {"name", "Monday to Friday, day shift"}, {"shifts", shifts}},
           "calendar", "site");
    in.ask("people.addSite",
           {{"code", "MAIN"},
            {"name", "Adventure Works"},
            {"zone", "America/Los_Angeles"},
            {"calendar", "AW-DAY"},
            {"cutoffMinute", 840}},
           "site", "site");
    in.say("Made the site MAIN, Adventure Works.");
}

void bringAccounts(Intake& in) {
    if (in.number<std::int64_t>(R"sql(select count(*) from account)sql") > 0) return;
    for (const auto& a : chart())
        in.ask("ledger.addAccount",
               {{"number", a.number}, {"name", a.name}, {"kind", a.kind}, {"control", a.control}},
               std::string{"account:"} + a.number, "chart of accounts");
    for (const auto& a : chart())
        for (const auto* event : a.events)
            in.ask("ledger.setPostingRule", {{"event", event}, {"account", a.number}},
                   std::string{"rule:"} + event, "posting rules");
    in.say(fmt::format("Made a chart of {} accounts with posting rules.", chart().size()));
}

// 2011 to 2014, the years of the orders, and this one: each where no period of it is there yet.
void bringYears(Intake& in) {
    std::set<int> years{2011, 2012, 2013, 2014, db::civil(db::utcDate(in.company.now())).year};
    in.files.each("salesorderheader", [&](const Record& row) {
        db::Date day;
        db::fromText(row.day("orderdate"), day);
        years.insert(db::civil(day).year);
    });
    int opened = 0;
    for (const int year : years) {
        const auto there = in.number<std::int64_t>(
            R"sql(select count(*) from period where starts_on <= $1 and ends_on >= $2)sql",
            fmt::format("{}-12-31", year), fmt::format("{}-01-01", year));
        if (there > 0) continue;
        in.ask("ledger.openYear", {{"year", year}}, fmt::format("year:{}", year), "years");
        ++opened;
    }
    if (opened > 0) in.say(fmt::format("Opened {} years of the books.", opened));
}

void bringCurrencies(Intake& in) {
    std::int64_t there = 0;
    in.files.each("currency", [&](const Record& row) {
        const auto code = row["currencycode"];
        const auto known =
            in.maybe<std::string>(R"sql(select currency from currency where currency = $1)sql", code);
        if (known && !in.maybe<std::int64_t>(R"sql(select log_id from action_log where request_id = $1)sql",
                                             fmt::format("{}:currency:{}", source, code)))
            ++there;
        else
            in.ask("ledger.addCurrency", {{"code", code}, {"name", row["name"]}}, "currency:" + code,
                   row.where());
    });
    const auto rows = in.files.rows("currency");
    in.compare("currencies", rows, rows - there, R"sql(
        select count(*) from action_log where request_id like 'adventureworks:currency:%'
    )sql",
               there > 0 ? fmt::format("{} more {} here already", there, there == 1 ? "was" : "were") : "");
    if (rows == 0 && !in.maybe<std::string>(R"sql(select currency from currency where currency = 'USD')sql"))
        in.ask("ledger.addCurrency", {{"code", "USD"}, {"name", "US Dollar"}}, "books:USD", "currencies");
}

void bringRates(Intake& in) {
    std::int64_t same = 0;
    in.files.each("currencyrate", [&](const Record& row) {
        const auto from = row["fromcurrencycode"], to = row["tocurrencycode"],
                   day = row.day("currencyratedate");
        if (from == to) {
            if (row.number("endofdayrate") != "1")
                db::refuse("import.adventureworks.rate",
                           "{where}: one {currency} is not one {currency}. Correct the file.",
                           {{"where", row.where()}, {"currency", from}});
            ++same;
            return;
        }
        in.ask("ledger.setRate",
               {{"from", from},
                {"to", to},
                {"on", day},
                {"rate", row.number("endofdayrate")},
                {"source", "AdventureWorks, end of day"}},
               "rate:" + from + to + day, row.where());
    });
    const auto rows = in.files.rows("currencyrate");
    in.compare(
        "exchange rates", rows, rows - same,
        R"sql(select count(*) from exchange_rate where source = 'AdventureWorks, end of day')sql",
        same > 0 ? fmt::format("{} rows say that one dollar is one dollar: nothing to keep", same) : "");
}

void checkBookCurrency(Intake& in) {
    in.flush();
    const auto book =
        in.number<std::string>(R"sql(select book_currency from company where company_id = 1)sql");
    if (book == "USD") return;
    const auto rates = in.number<std::int64_t>(R"sql(
        select count(*) from exchange_rate where (from_currency = 'USD' and to_currency = $1)
                                              or (from_currency = $1 and to_currency = 'USD')
    )sql",
                                               book);
    if (rates == 0)
        db::refuse("import.adventureworks.currency",
                   "The books are in {currency}, and AdventureWorks has no rate between it and USD. Import "
                   "it into a company "
                   "with books in USD.",
                   {{"currency", book}});
    in.say(fmt::format("The books are in {}: amounts in USD are posted at the rate of their day.", book));
}

void bringTaxes(Intake& in) {
    std::map<std::string, std::string> states;
    in.files.each("stateprovince", [&](const Record& row) {
        states[row["stateprovinceid"]] = row["countryregioncode"] + "-" + row["stateprovincecode"];
    });
    // What is sold to consumers counts (type 1, or 3: both), not the tax between traders alone (type 2).
    std::map<std::string, int> turn;
    in.files.each("salestaxrate", [&](const Record& row) {
        const auto state = row["stateprovinceid"], type = row["taxtype"];
        const auto code =
            fmt::format("{}-{}", states.contains(state) ? states[state] : "STATE" + state, type);
        in.ask("ledger.addTaxCode",
               {{"code", code},
                {"name", row["name"]},
                {"category", "S"},
                {"rate", row.number("taxrate")},
                {"validFrom", row.day("modifieddate")}},
               "tax:" + code, row.where());
        const int rank = type == "1" ? 3 : type == "3" ? 2 : 1;
        if (rank > turn[state]) {
            turn[state] = rank;
            in.taxOf[state] = code;
        }
    });
    in.ask("ledger.addTaxCode",
           {{"code", noTax},
            {"name", "No sales tax known"},
            {"category", "O"},
            {"rate", "0"},
            {"validFrom", "2008-01-01"}},
           "tax:none", "taxes");
    const auto rows = in.files.rows("salestaxrate");
    in.compare("tax rates", rows, rows + 1, R"sql(select count(*) from tax_rate)sql",
               "and one of nothing, for states without a rate");
}

}  // namespace

void bringBooks(Intake& in) {
    bringSite(in);
    bringAccounts(in);
    in.flush();
    bringYears(in);
    bringCurrencies(in);
    bringRates(in);
    checkBookCurrency(in);
    bringTaxes(in);
    in.flush();
}

}  // namespace app::adventure
