// The customers as a whole: who brings how much, who is drifting away, and our share of what they buy.
#include "customers/portfolio.h"

#include <algorithm>

#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::shownShare;
using desk::TableCell;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr std::size_t mostShown = 5000;

TableCell riskCell(Churn churn) {
    switch (churn) {
        case Churn::low: return {.text = say("low risk"), .tone = Tone::good, .chip = true};
        case Churn::medium: return {.text = say("medium risk"), .tone = Tone::attention, .chip = true};
        case Churn::high: return {.text = say("high risk"), .tone = Tone::bad, .chip = true};
        case Churn::unknown: break;
    }
    return {.text = say("too few orders to tell"), .muted = true};
}

TableRow portfolioRow(const Standing& one, const Currency& currency) {
    const double wallet = one.wallet ? static_cast<double>(one.wallet->millionths) / 1e6 : -1;
    return {.cells = {{.text = text(one.number)},
                      {.text = text(one.name)},
                      {.text = text(one.abc), .tone = one.abc == "A" ? Tone::good : Tone::neutral, .chip = true},
                      {.text = shown(one.sales, currency)},
                      {.text = shownShare(one.share)},
                      riskCell(one.churn),
                      {.text = one.lastOrderOn ? shown(*one.lastOrderOn) : QString{}},
                      {.text = one.rhythm ? say("%1 days").arg(one.rhythm->median) : QString{}, .muted = true},
                      {.text = one.wallet ? shownShare(*one.wallet) : QString{}, .share = wallet},
                      {.text = text(one.trade), .muted = true}},
            .key = one.customer.number,
            .opens = {"customer", one.customer.number},
            .data = {{"trade", text(one.trade)}}};
}

// Whoever does not see what they bought sees who they are, and their own words on them.
desk::TableContents withoutSales(Portfolio all) {
    desk::TableContents out;
    std::ranges::stable_sort(all.customers, {}, &Standing::number);
    for (const auto& one : all.customers) {
        if (out.rows.size() == mostShown) break;
        auto row = portfolioRow(one, all.currency);
        for (std::size_t i = 2; i + 1 < row.cells.size(); ++i) row.cells[i] = {};
        out.rows.push_back(std::move(row));
    }
    out.note = say("What they bought is hidden: it takes the rights to see orders and money.");
    return out;
}

desk::TableContents readPortfolio(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    auto all = portfolioOf(read, here(read).today);
    if (!seesSales(read)) return withoutSales(std::move(all));
    std::map<std::string, std::int64_t> classes;
    std::int64_t drifting = 0;
    for (const auto& one : all.customers) {
        ++classes[one.abc];
        drifting += one.churn == Churn::high ? 1 : 0;
        if (out.rows.size() < mostShown) out.rows.push_back(portfolioRow(one, all.currency));
    }
    if (all.customers.size() > mostShown) out.note = say("The %1 with the highest sales are shown.").arg(desk::shownNumber(static_cast<std::int64_t>(mostShown)));
    const auto count = [&](const char* name) { return desk::shownNumber(classes[name]); };
    out.figures = {{.label = "Sales of twelve months", .value = utf8(shown(Amount{all.sales, all.currency}))},
                   {.label = "Classes A, B, C", .value = utf8(count("A") + " / " + count("B") + " / " + count("C"))},
                   {.label = "About to be lost", .value = utf8(desk::shownNumber(drifting)), .tone = drifting > 0 ? Tone::bad : Tone::good}};
    return out;
}

void setProfileOf(Desk& desk, std::int64_t customer) {
    struct Now {
        std::int64_t version = 0;
        std::string trade;
        std::int64_t territory = 0;
    };
    desk.read<Now>(
        &desk,
        [customer](const db::Read& read) {
            Now now;
            now.version = read.find<std::int64_t>(R"sql(select version from customer_profile where customer_id = $1)sql", customer).value_or(0);
            now.trade = read.find<std::string>(R"sql(select trade from customer_profile where customer_id = $1)sql", customer).value_or("");
            now.territory = read.find<std::int64_t>(R"sql(
                select territory_id from customer_profile where customer_id = $1 and territory_id is not null
            )sql", customer).value_or(0);
            return now;
        },
        [&desk, customer](const Now& now) {
            QJsonObject preset{{"customer", static_cast<qint64>(customer)}, {"version", static_cast<qint64>(now.version)}, {"trade", text(now.trade)}};
            if (now.territory != 0) preset["territory"] = static_cast<qint64>(now.territory);
            desk::showForm(desk, {.action = "customers.setProfile", .title = "Profile", .verb = "Keep",
                                  .fields = {{.argument = "customer", .hidden = true}, {.argument = "version", .hidden = true},
                                             {.argument = "trade", .hint = "Such as machine tools."},
                                             {.argument = "territory", .hint = "Given by hand."},
                                             {.argument = "byArea", .label = "By its address again"}},
                                  .preset = preset});
        });
}

desk::TableKind portfolioKind() {
    return {.title = "Portfolio",
            .columns = {{.title = "Number", .width = 100}, {.title = "Customer", .width = 0}, {.title = "Class", .width = 70}, {.title = "Sales of 12 months", .width = 140, .number = true},
                        {.title = "Share of sales", .width = 80, .number = true}, {.title = "Risk", .width = 120}, {.title = "Last order", .width = 110},
                        {.title = "Orders every", .width = 100}, {.title = "Our share", .width = 150}, {.title = "Trade", .width = 130}},
            .tables = {"customer", "customer_profile", "customer_wallet", "invoice", "party"},
            .read = readPortfolio,
            .actions = {{.title = "Profile…", .right = "customers.setProfile", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { setProfileOf(d, rows.front().key); }},
                        {.title = "What they buy…", .right = "customers.noteWallet", .keys = "Ctrl+O", .icon = "money",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             desk::showForm(d, {.action = "customers.noteWallet", .title = "What they buy in a year", .verb = "Keep",
                                                .fields = {{.argument = "customer", .hidden = true},
                                                           {.argument = "yearly", .hint = "Of our kind of goods, from anybody."},
                                                           {.argument = "source", .label = "Who says so"}, {.argument = "onDate", .hint = "Empty: today."}},
                                                .preset = {{"customer", static_cast<qint64>(rows.front().key)}}});
                         }},
                        {.title = "Classify anew", .right = "customers.classify", .keys = "Ctrl+R", .icon = "refresh", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) {
                             d.perform<ClassifyCustomers, Classified>(&d, classifyCustomersAction, {}, [&d](const Classified& done) {
                                 d.toast(say("%1 A, %2 B, %3 C; %4 changed their class.").arg(done.a).arg(done.b).arg(done.c).arg(done.changed));
                             });
                         }}},
            .empty = "No customers yet.",
            .slow = true};
}

}  // namespace

void addPortfolio(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "customers.portfolio", .area = desk::Area::customers, .title = "Portfolio", .icon = "chart", .right = "customers.see",
                              .make = desk::tableScreen(portfolioKind())});
}

}  // namespace customers::ui
