#include "ledger/ledger.h"

#include <algorithm>

namespace ledger {
namespace {

struct Quoted {
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Quoted, (), (numerator, denominator))

}  // namespace

Currency bookCurrency(const db::Read& read) {
    return read.one<Currency>(R"sql(select book_currency from company where company_id = 1)sql");
}

std::optional<AccountId> accountIfAny(const db::Read& read, std::string_view event,
                                      std::optional<ItemCategoryId> category) {
    return read.find<AccountId>(R"sql(
        with recursive around (item_category_id, parent_id, steps) as (
            select item_category_id, parent_id, 0 from item_category where item_category_id = $2
            union all
            select c.item_category_id, c.parent_id, around.steps + 1
            from item_category c join around on c.item_category_id = around.parent_id
            where around.steps < 20
        )
        select r.account_id from posting_rule r left join around on around.item_category_id = r.item_category_id
        where r.event = $1 and (r.item_category_id is null or around.item_category_id is not null)
        order by around.steps nulls last limit 1
    )sql", event, category);
}

AccountId accountFor(const db::Read& read, std::string_view event, std::optional<ItemCategoryId> category) {
    if (const auto account = accountIfAny(read, event, category)) return *account;
    std::string whose;
    if (category)
        whose = read.one<std::string>(R"sql(
            select code from item_category where item_category_id = $1
        )sql", *category);
    db::refuse("ledger.rule.missing",
               "No posting rule says which account '{event}' of '{category}' posts to. Set the rule first.",
               {{"event", event}, {"category", whose}});
}

Rate rateOn(const db::Read& read, const Currency& from, const Currency& to, Date on) {
    if (from == to) return {};
    // The inverse of a rate is as exact as the rate: the two are numerator and denominator.
    const auto quoted = read.find<Quoted>(R"sql(
        select case when from_currency = $1 then numerator else denominator end as numerator,
               case when from_currency = $1 then denominator else numerator end as denominator
        from exchange_rate
        where ((from_currency = $1 and to_currency = $2) or (from_currency = $2 and to_currency = $1)) and on_date <= $3
        order by on_date desc, case when from_currency = $1 then 0 else 1 end limit 1
    )sql", from, to, on);
    if (!quoted)
        db::refuse("ledger.rate.none", "There is no rate from {from} to {to} on {day} or before. Set the rate first.",
                   {{"from", from.code}, {"to", to.code}, {"day", on}});
    return {quoted->numerator, quoted->denominator};
}

Percent taxRate(const db::Read& read, TaxCodeId code, Date on) {
    const auto rate = read.find<Percent>(R"sql(
        select rate from tax_rate where tax_code_id = $1 and valid_from <= $2 order by valid_from desc limit 1
    )sql", code, on);
    if (!rate) {
        const auto name = read.find<std::string>(R"sql(select code from tax_code where tax_code_id = $1)sql", code);
        db::refuse("ledger.tax.none", "The tax code {code} has no rate on {day}. Set its rate, or take another code.",
                   {{"code", name.value_or("?")}, {"day", on}}, "taxCode");
    }
    return *rate;
}

}  // namespace ledger
