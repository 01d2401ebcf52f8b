// The board of the pipeline and what is expected of it. Sums are made by the database, by stage and probability;
// a board of 50,000 opportunities is read a page of a stage at a time.
#include <map>

#include "customers/customers.h"

namespace customers {
namespace {

struct Slice {
    SalesStageId stage;
    std::string code, name;
    std::optional<Currency> currency;
    std::optional<Percent> probability;
    std::int64_t count = 0;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(Slice, (), (stage, code, name, currency, probability, count, amount))

struct Month {
    std::string month;
    Currency currency;
    Percent probability;
    std::int64_t count = 0;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(Month, (), (month, currency, probability, count, amount))

}  // namespace

BOOST_DESCRIBE_STRUCT(Card, (), (opportunity, number, title, customer, amount, currency, closeOn, version))

std::vector<StageSum> boardSums(const db::Read& read) {
    std::vector<StageSum> sums;
    for (const auto& slice : read.all<Slice>(R"sql(
             select s.sales_stage_id as stage, s.code, s.name, o.currency,
                    coalesce(o.probability, s.probability) as probability, count(o.opportunity_id) as count,
                    coalesce(cast(sum(o.amount) as bigint), 0) as amount
             from sales_stage s left join opportunity o on o.sales_stage_id = s.sales_stage_id and o.state = 'open'
             group by s.sales_stage_id, s.code, s.name, s.position, o.currency, coalesce(o.probability, s.probability)
             order by s.position, s.sales_stage_id, o.currency nulls last
         )sql")) {
        const auto currency = slice.currency.value_or(Currency{});
        if (sums.empty() || sums.back().stage != slice.stage || sums.back().currency.code != currency.code)
            sums.push_back({slice.stage, slice.code, slice.name, currency, 0, {}, {}});
        sums.back().count += slice.count;
        sums.back().amount += slice.amount;
        sums.back().weighted += money::share(slice.amount, slice.probability.value_or(Percent{}));
    }
    return sums;
}

std::vector<Card> boardPage(const db::Read& read, SalesStageId stage, const std::optional<Card>& after, int most) {
    return read.all<Card>(R"sql(
        select o.opportunity_id as opportunity, o.number, o.title, p.name as customer, o.amount, o.currency, o.close_on, o.version
        from opportunity o join party p on p.party_id = o.party_id
        where o.state = 'open' and o.sales_stage_id = $1 and (o.close_on, o.opportunity_id) > ($2, $3)
        order by o.close_on, o.opportunity_id limit $4
    )sql", stage, after ? toText(after->closeOn) : std::string{}, after ? after->opportunity : OpportunityId{0}, most);
}

std::vector<Forecast> forecast(const db::Read& read) {
    std::vector<Forecast> months;
    for (const auto& part : read.all<Month>(R"sql(
             select substr(o.close_on, 1, 7) as month, o.currency, coalesce(o.probability, s.probability) as probability,
                    count(*) as count, cast(sum(o.amount) as bigint) as amount
             from opportunity o join sales_stage s on s.sales_stage_id = o.sales_stage_id where o.state = 'open'
             group by substr(o.close_on, 1, 7), o.currency, coalesce(o.probability, s.probability)
             order by 1, 2, 3
         )sql")) {
        if (months.empty() || months.back().month != part.month || months.back().currency.code != part.currency.code)
            months.push_back({part.month, part.currency, 0, {}, {}});
        months.back().count += part.count;
        months.back().amount += part.amount;
        months.back().weighted += money::share(part.amount, part.probability);
    }
    return months;
}

}  // namespace customers
