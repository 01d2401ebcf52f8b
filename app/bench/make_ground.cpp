#include "app/bench/make_ground.h"

#include <fmt/core.h>

#include "app/command.h"
#include "app/demo.h"
#include "ledger/ledger.h"

namespace app::bench {
namespace {

constexpr int years = 3, bins = 400, ahead = 120;  // days after today that rows may name

struct Period {
    std::int64_t id = 0;
    Date startsOn, endsOn;
};
BOOST_DESCRIBE_STRUCT(Period, (), (id, startsOn, endsOn))

void perform(db::Company& company, const db::Actor& actor, const std::vector<db::Request>& requests) {
    for (const auto& outcome : company.performAll(actor, requests, db::Mode::AllOrNothing))
        if (!outcome.reasons.empty()) throw db::Refused{outcome.reasons};
}

std::vector<db::Request> furnishing(const db::Read& read, const Days& days) {
    std::vector<db::Request> requests;
    const auto add = [&](std::string action, std::string args) { requests.push_back({std::move(action), std::move(args), {}, 1}); };
    for (int year = db::civil(days.first()).year; year <= db::civil(days.last()).year; ++year)
        if (!read.find<std::int64_t>(R"sql(select period_id from period where starts_on = $1)sql", db::dateOf(year, 1, 1)))
            add("ledger.openYear", fmt::format(R"({{"year":{}}})", year));
    const auto from = toText(days.first());
    add("ledger.setRate", fmt::format(R"({{"from":"USD","to":"EUR","on":"{}","rate":"0.92","source":"Bench Works"}})", from));
    for (const auto* currency : {"EUR", "USD"})
        add("orders.addPriceList", fmt::format(R"({{"code":"WORLD-{0}","name":"All items in {0}","currency":"{0}","validFrom":"{1}"}})", currency, from));
    add("inventory.addWarehouse", R"({"code":"HALL","name":"Shipping hall","site":"MAIN"})");
    for (int n = 0; n < bins; ++n)
        add("inventory.addBin", fmt::format(R"({{"warehouse":"HALL","code":"{}-{:02}-{}","kind":"storage"}})",
                                            static_cast<char>('A' + n / 50), n / 5 % 10 + 1, n % 5 + 1));
    return requests;
}

Ground::Tax taxOf(const db::Read& read, const char* code, Date on) {
    const auto id = read.one<tl::TaxCodeId>(R"sql(select tax_code_id from tax_code where code = $1)sql", std::string{code});
    return {id, ledger::taxRate(read, id, on)};
}

void readGround(const db::Read& read, Ground& g) {
    const auto one = [&](std::string_view sql) { return read.one<std::int64_t>(sql); };
    g.site = read.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
    g.category = one(R"sql(select item_category_id from item_category where code = 'FG')sql");
    g.unit = one(R"sql(select unit_id from unit where code = 'pcs')sql");
    g.logId = one(R"sql(select max(log_id) as log_id from action_log)sql");
    const tl::ItemCategoryId category{g.category};
    g.stock = ledger::accountFor(read, "stock", category);
    g.costOfSales = ledger::accountFor(read, "cost_of_sales", category);
    g.receipt = ledger::accountFor(read, "receipt", category);
    g.sales = ledger::accountFor(read, "sales", category);
    g.outputTax = ledger::accountFor(read, "output_tax");
    g.receivable = ledger::accountFor(read, "receivable");
    g.bank = ledger::accountFor(read, "bank");
    const auto book = ledger::bookCurrency(read);
    for (std::size_t n = 0; n < g.monies.size(); ++n) {
        auto& m = g.monies[n];
        m.currency = n == 0 ? book : tl::Currency{"USD"};
        m.list = read.one<std::int64_t>(R"sql(select price_list_id from price_list where code = $1)sql", "WORLD-" + m.currency.code);
        m.rate = ledger::rateOn(read, m.currency, book, g.days.last());
    }
    g.german = taxOf(read, "S19", g.days.first());
    g.standard = taxOf(read, "S20", g.days.first());
    g.zero = taxOf(read, "Z0", g.days.first());
    g.bins = read.all<std::int64_t>(R"sql(
        select b.bin_id from bin b join warehouse w on w.warehouse_id = b.warehouse_id where w.code = 'HALL' order by b.walk, b.bin_id
    )sql");
    g.days.read(read);
}

}  // namespace

void Days::read(const db::Read& read) {
    for (auto d = first_; d <= last_ + ahead; d = d + 1) days_.push_back({toText(d), 0, db::civil(d).year});
    for (const auto& p : read.all<Period>(R"sql(select period_id as id, starts_on, ends_on from period order by starts_on)sql"))
        for (auto d = std::max(p.startsOn, first_); d <= std::min(p.endsOn, last_ + ahead); d = d + 1)
            days_[static_cast<std::size_t>(d - first_)].period = p.id;
}

Ground makeGround(const std::string& file) {
    db::Company::create(file, {"Bench Works", "EUR", demoUser, "Bench", {demoPassword}});
    db::Company company{file, allActions()};
    const auto actor = company.actorNamed(demoUser, "bench");
    play(company, actor, firmScript());
    const auto today = utcDate(company.now());
    const auto [year, month, day] = db::civil(today);
    Ground ground{db::dateOf(year - years, month, std::min(day, 28)), today};
    const auto requests = company.read(actor, [&](const db::Read& read) { return furnishing(read, ground.days); });
    perform(company, actor, requests);
    company.read(actor, [&](const db::Read& read) { readGround(read, ground); });
    return ground;
}

}  // namespace app::bench
