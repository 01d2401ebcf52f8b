// What each customer brings, how regularly, and which part of all they buy.
#include "customers/portfolio.h"

#include <algorithm>
#include <map>

#include "customers/keeping.h"
#include "customers/service.h"
#include "ledger/ledger.h"
#include "people/checks.h"
#include "shared/rounding.h"

namespace customers {
namespace {

struct PortfolioRow {
    CustomerId customer;
    PartyId party;
    std::string number, name, trade, keptAbc, state;
    std::optional<Date> lastOrderOn;
    std::optional<Money> yearly;
};
BOOST_DESCRIBE_STRUCT(PortfolioRow, (), (customer, party, number, name, trade, keptAbc, state, lastOrderOn, yearly))

struct BilledPart {
    CustomerId customer;
    Currency currency;
    std::int64_t rateNumerator = 1, rateDenominator = 1;
    Money net;
};
BOOST_DESCRIBE_STRUCT(BilledPart, (), (customer, currency, rateNumerator, rateDenominator, net))

struct OrderDay {
    CustomerId customer;
    Date orderedOn;
};
BOOST_DESCRIBE_STRUCT(OrderDay, (), (customer, orderedOn))

using SalesBy = std::map<std::int64_t, Money>;

SalesBy salesOfYear(const db::Read& read, const Currency& book, Date today) {
    SalesBy sales;
    for (const auto& part : read.all<BilledPart>(R"sql(
             select customer_id as customer, currency, rate_numerator, rate_denominator,
                    cast(sum(case when kind = 'invoice' then net else -net end) as bigint) as net
             from invoice where invoiced_on > $1 and invoiced_on <= $2
             group by customer_id, currency, rate_numerator, rate_denominator
         )sql", monthsLater(today, -12), today))
        sales[part.customer.number] += money::exchange(part.net, part.currency, {part.rateNumerator, part.rateDenominator}, book);
    return sales;
}

std::vector<PortfolioRow> portfolioRows(const db::Read& read) {
    return read.all<PortfolioRow>(R"sql(
        select c.customer_id as customer, c.party_id as party, p.number, p.name, coalesce(f.trade, '') as trade,
               coalesce(f.abc, '') as kept_abc, p.state, l.ordered_on as last_order_on,
               (select w.yearly from customer_wallet w where w.customer_id = c.customer_id
                order by w.noted_on desc, w.customer_wallet_id desc limit 1) as yearly
        from customer c join party p on p.party_id = c.party_id left join customer_profile f on f.customer_id = c.customer_id
        left join (select o.customer_id, max(o.ordered_on) as ordered_on from sales_order o where o.state in ('signed', 'completed')
                   group by o.customer_id) l on l.customer_id = c.customer_id
        order by p.number
    )sql");
}

// Without rhythm: by falling sales, with class and shares.
Portfolio ranked(const db::Read& read, Date today) {
    Portfolio all{ledger::bookCurrency(read), {}, {}};
    const auto sales = salesOfYear(read, all.currency, today);
    for (auto& row : portfolioRows(read)) {
        const auto found = sales.find(row.customer.number);
        if (row.state != "active" && found == sales.end()) continue;
        Standing one;
        one.customer = row.customer;
        one.party = row.party;
        one.number = std::move(row.number);
        one.name = std::move(row.name);
        one.trade = std::move(row.trade);
        one.keptAbc = std::move(row.keptAbc);
        one.lastOrderOn = row.lastOrderOn;
        one.yearly = row.yearly;
        if (found != sales.end()) one.sales = found->second;
        all.sales += one.sales;
        all.customers.push_back(std::move(one));
    }
    std::ranges::stable_sort(all.customers, std::greater{}, &Standing::sales);
    std::vector<Money> falling;
    for (const auto& one : all.customers) falling.push_back(one.sales);
    const auto classes = abcOf(falling);
    Money before;
    for (std::size_t i = 0; i < all.customers.size(); ++i) {
        auto& one = all.customers[i];
        one.abc = classes[i];
        one.share = shareOf(one.sales, all.sales).value_or(Percent{});
        one.before = shareOf(before, all.sales).value_or(Percent{});
        before += one.sales;
        if (one.yearly) one.wallet = shareOf(one.sales, *one.yearly);
    }
    return all;
}

void addRhythm(Standing& one, std::span<const Date> days, Date today) {
    one.rhythm = rhythmOf(days);
    one.churn = churnOf(one.rhythm, today);
}

}  // namespace

std::vector<char> abcOf(std::span<const Money> fallingSales) {
    int128 total = 0, before = 0;
    for (const auto sales : fallingSales) total += std::max(sales.minor, std::int64_t{0});
    std::vector<char> classes;
    for (const auto sales : fallingSales) {
        const bool bought = sales > Money{};
        classes.push_back(bought && before * 100 < total * 80 ? 'A' : bought && before * 100 < total * 95 ? 'B' : 'C');
        before += std::max(sales.minor, std::int64_t{0});
    }
    return classes;
}

Portfolio portfolioOf(const db::Read& read, Date today) {
    auto all = ranked(read, today);
    std::map<std::int64_t, std::vector<Date>> days;
    for (const auto& day : read.all<OrderDay>(R"sql(
             select customer_id as customer, ordered_on from sales_order where state in ('signed', 'completed')
             group by customer_id, ordered_on
         )sql"))
        days[day.customer.number].push_back(day.orderedOn);
    for (auto& one : all.customers) addRhythm(one, days[one.customer.number], today);
    return all;
}

std::optional<Standing> standingOf(const db::Read& read, CustomerId customer, Date today) {
    auto all = ranked(read, today);
    const auto found = std::ranges::find(all.customers, customer, &Standing::customer);
    if (found == all.customers.end()) return {};
    addRhythm(*found, read.all<Date>(R"sql(
        select ordered_on from sales_order where customer_id = $1 and state in ('signed', 'completed') group by ordered_on
    )sql", customer), today);
    return std::move(*found);
}

void check(const db::Read& read, const SetProfile& args, db::Reasons& reasons) {
    const auto party = people::partyRecord(read, partyOf(read, args.customer));
    const auto now = read.find<Coded>(R"sql(select customer_profile_id as id, version from customer_profile where customer_id = $1)sql", args.customer)
                         .value_or(Coded{});
    people::checkVersion(read, reasons, "customer_profile", now.id, party.number, args.version, now.version);
    if (args.trade) people::checkOptional(reasons, "trade", *args.trade, 100);
    // A form that shows the territory it has, and takes it back, names it too.
    if (args.territory && args.byArea && !read.find<std::int64_t>(R"sql(
            select territory_id from customer_profile where customer_id = $1 and territory_id = $2
        )sql", args.customer, *args.territory))
        reasons.add("customers.profile.both", "A customer is given to a territory by hand or by their address. Choose one.", {}, "byArea");
    if (args.territory && !read.find<std::int64_t>(R"sql(select territory_id from territory where territory_id = $1)sql", *args.territory))
        reasons.add("customers.territory.none", "There is no such territory. Choose one from the list.", {}, "territory");
}

ProfileState set(db::Tx& tx, const SetProfile& args) {
    return {args.customer, tx.make<std::int64_t>(R"sql(
        insert into customer_profile (customer_id, trade, territory_id, abc, version) values ($1, coalesce(cast($2 as text), ''), $3, '', 1)
        on conflict (customer_id) do update set trade = coalesce(cast($2 as text), customer_profile.trade),
            territory_id = case when $4 = 1 then null else coalesce(excluded.territory_id, customer_profile.territory_id) end,
            version = customer_profile.version + 1
        returning version
    )sql", args.customer, args.trade, args.territory, args.byArea)};
}

void check(const db::Read& read, const NoteWallet& args, db::Reasons& reasons) {
    checkCustomer(read, args.customer, "customer", reasons);
    checkBook(read, args.yearly, "yearly", reasons);
    if (args.yearly.money <= Money{})
        reasons.add("customers.wallet.amount", "{amount} is nothing they could buy in a year. Give an amount above zero.", {{"amount", args.yearly}}, "yearly");
    people::checkOptional(reasons, "source", args.source);
}

WalletNoted note(db::Tx& tx, const NoteWallet& args) {
    tx.run(R"sql(
        insert into customer_wallet (customer_id, yearly, source, noted_on, noted_by) values ($1, $2, $3, $4, $5)
    )sql", args.customer, args.yearly.money, args.source, args.onDate.value_or(companyToday(tx)), tx.actor().name);
    return {args.customer};
}

Classified classify(db::Tx& tx, const ClassifyCustomers&) {
    Classified done;
    const auto today = companyToday(tx);
    for (const auto& one : ranked(tx, today).customers) {
        ++(one.abc == "A" ? done.a : one.abc == "B" ? done.b : done.c);
        if (one.abc == one.keptAbc) continue;
        ++done.changed;
        tx.run(R"sql(
            insert into customer_profile (customer_id, trade, abc, classified_on, version) values ($1, '', $2, $3, 1)
            on conflict (customer_id) do update set abc = excluded.abc, classified_on = excluded.classified_on
        )sql", one.customer, one.abc, today);
    }
    return done;
}

}  // namespace customers
