// What people are to sell in a month, and what they sold.
#include "customers/targets.h"

#include <algorithm>
#include <map>

#include "calendar/calendar.h"
#include "customers/keeping.h"
#include "customers/records.h"
#include "ledger/ledger.h"
#include "people/checks.h"

namespace customers {
namespace {

struct SoldOrder {
    std::optional<TerritoryId> territory;
    std::string zone;
    Money net;
    Currency currency;
    std::optional<db::Instant> signedAt;
    std::optional<Date> importedOn;
};
BOOST_DESCRIBE_STRUCT(SoldOrder, (), (territory, zone, net, currency, signedAt, importedOn))

struct KeptFrom {
    TerritoryId territory;
    UserAccountId user;
    Date fromOn;
};
BOOST_DESCRIBE_STRUCT(KeptFrom, (), (territory, user, fromOn))

struct TargetOf {
    UserAccountId user;
    std::string name;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(TargetOf, (), (user, name, amount))

// The first day of "2026-12"; nothing for what is no month.
std::optional<Date> monthOf(const std::string& text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 7 || text[4] != '-' || !digit(0) || !digit(1) || !digit(2) || !digit(3) || !digit(5) || !digit(6)) return {};
    const int year = std::stoi(text.substr(0, 4)), month = std::stoi(text.substr(5));
    if (year < 1900 || year > 2999 || month < 1 || month > 12) return {};
    return db::dateOf(year, month, 1);
}

// A day more than the month on either side, in UTC; which day it was where it was signed is found row by row.
std::vector<SoldOrder> soldAround(const db::Read& read, Date first, Date last) {
    const auto midnight = [](Date on) { return db::Instant{std::int64_t{on.days} * 86'400 * 1'000'000}; };
    return read.all<SoldOrder>(R"sql(
        with sold as (
            select o.sales_order_id, o.customer_id, o.site_id, o.net, o.currency, o.signed_at,
                   case when o.source = '' then null else o.ordered_on end as imported_on
            from sales_order o
            where o.state in ('signed', 'completed')
              and ((o.source = '' and o.signed_at >= $1 and o.signed_at < $2) or (o.source <> '' and o.ordered_on >= $3 and o.ordered_on <= $4))),
        home as (
            select h.customer_id, h.country, h.postcode
            from (select c.customer_id, a.country, replace(upper(a.postcode), ' ', '') as postcode,
                         row_number() over (partition by c.customer_id
                                            order by case when a.kind = 'main' then 0 else 1 end, a.party_address_id) as place
                  from customer c join party_address a on a.party_id = c.party_id
                  where c.customer_id in (select s.customer_id from sold s)) h
            where h.place = 1),
        best as (
            select h.customer_id, a.territory_id,
                   row_number() over (partition by h.customer_id order by length(a.postcode_from) desc, a.territory_id) as place
            from home h join territory_area a on a.country = h.country
                and (a.postcode_from = '' or (substr(h.postcode, 1, length(a.postcode_from)) >= a.postcode_from
                                              and substr(h.postcode, 1, length(a.postcode_to)) <= a.postcode_to)))
        select coalesce(f.territory_id, b.territory_id) as territory, t.zone, s.net, s.currency, s.signed_at, s.imported_on
        from sold s join site t on t.site_id = s.site_id left join customer_profile f on f.customer_id = s.customer_id
        left join best b on b.customer_id = s.customer_id and b.place = 1
        order by s.sales_order_id
    )sql", midnight(first - 1), midnight(last + 2), first, last);
}

// Whose a territory was on a day, by the rows in order of their first days.
std::optional<UserAccountId> keptOn(const std::vector<KeptFrom>& rows, TerritoryId territory, Date on) {
    std::optional<UserAccountId> user;
    for (const auto& row : rows)
        if (row.territory == territory && row.fromOn <= on) user = row.user;
    return user;
}

struct DaySum {
    Money net;
    std::int64_t orders = 0;
};
using DayKey = std::tuple<std::int64_t, Date, std::string>;  // territory (0: none), day, currency

std::map<DayKey, DaySum> daySums(const db::Read& read, Date first, Date last) {
    std::map<DayKey, DaySum> sums;
    for (const auto& order : soldAround(read, first, last)) {
        const auto on = order.importedOn ? *order.importedOn : calendar::localDate(order.zone, order.signedAt.value_or(db::Instant{}));
        if (on < first || on > last) continue;
        auto& sum = sums[{order.territory.value_or(TerritoryId{}).number, on, order.currency.code}];
        sum.net += order.net;
        ++sum.orders;
    }
    return sums;
}

void checkMonth(const std::string& month, db::Reasons& reasons) {
    if (!monthOf(month))
        reasons.add("customers.month", "'{text}' is no month. Write it like 2026-12.", {{"text", db::shown(month)}}, "month");
}

}  // namespace

std::vector<Achieved> achievedIn(const db::Read& read, const std::string& month) {
    const auto first = monthOf(month);
    if (!first) db::refuse("customers.month", "'{text}' is no month. Write it like 2026-12.", {{"text", db::shown(month)}}, "month");
    const auto civil = db::civil(*first);
    const auto last = db::dateOf(civil.month == 12 ? civil.year + 1 : civil.year, civil.month % 12 + 1, 1) - 1;
    const auto book = ledger::bookCurrency(read);
    const auto kept = read.all<KeptFrom>(R"sql(
        select territory_id as territory, user_account_id as user, from_on from territory_keeper order by from_on
    )sql");
    std::map<std::int64_t, Achieved> people;
    for (auto& target : read.all<TargetOf>(R"sql(
             select u.user_account_id as user, u.full_name as name, t.amount from sales_target t
             join user_account u on u.user_account_id = t.user_account_id where t.month = $1
         )sql", month))
        people[target.user.number] = {target.user, std::move(target.name), target.amount, {}, book, 0, {}};
    for (const auto& [key, sum] : daySums(read, *first, last)) {
        const auto& [territory, on, currency] = key;
        const auto user = territory == 0 ? std::nullopt : keptOn(kept, TerritoryId{territory}, on);
        auto& row = people[user ? user->number : 0];
        row.user = user;
        row.currency = book;
        row.achieved += inBook(read, Currency{currency}, sum.net, book, on);
        row.orders += sum.orders;
    }
    std::vector<Achieved> all;
    for (auto& [number, row] : people) {
        if (row.user && row.name.empty())
            row.name = read.one<std::string>(R"sql(select full_name from user_account where user_account_id = $1)sql", *row.user);
        row.share = shareOf(row.achieved, row.target);
        all.push_back(std::move(row));
    }
    std::ranges::stable_sort(all, [](const Achieved& one, const Achieved& other) {
        if (one.user.has_value() != other.user.has_value()) return one.user.has_value();
        return db::sortKey(one.name) < db::sortKey(other.name);
    });
    return all;
}

void check(const db::Read& read, const SetTarget& args, db::Reasons& reasons) {
    checkSomebody(read, args.user, reasons);
    checkMonth(args.month, reasons);
    checkBook(read, args.amount, "amount", reasons);
    if (args.amount.money < Money{})
        reasons.add("customers.target.amount", "{amount} is below zero. Give what is to be sold, or 0 for no target.", {{"amount", args.amount}}, "amount");
}

TargetState set(db::Tx& tx, const SetTarget& args) {
    if (args.amount.money == Money{})
        tx.run(R"sql(delete from sales_target where user_account_id = $1 and month = $2)sql", args.user, args.month);
    else
        tx.run(R"sql(
            insert into sales_target (user_account_id, month, amount) values ($1, $2, $3)
            on conflict (user_account_id, month) do update set amount = excluded.amount
        )sql", args.user, args.month, args.amount.money);
    return {args.user, args.month};
}

}  // namespace customers
