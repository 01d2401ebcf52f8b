// What came of a campaign: who responded, which orders count for it, and what that makes of the money spent.
#include "customers/campaigns.h"
#include "customers/keeping.h"
#include "ledger/ledger.h"

namespace customers {
namespace {

struct CountingOrder {
    SalesOrderId salesOrder;
    CustomerId customer;
    std::string number, name;
    Date orderedOn;
    Money net;
    Currency currency;
    bool named = false;
};
BOOST_DESCRIBE_STRUCT(CountingOrder, (), (salesOrder, customer, number, name, orderedOn, net, currency, named))

std::vector<CountingOrder> countingOrders(const db::Read& read, CampaignId campaign) {
    return read.all<CountingOrder>(R"sql(
        with touch as (
            select m.campaign_member_id, m.campaign_id, coalesce(m.party_id, l.party_id) as party_id, m.since_on, m.responded_on, k.counts_until
            from campaign_member m join campaign k on k.campaign_id = m.campaign_id left join lead l on l.lead_id = m.lead_id
            where k.state <> 'planned'),
        claim as (
            select o.sales_order_id, t.campaign_id,
                   row_number() over (partition by o.sales_order_id order by
                       case when t.responded_on <= o.ordered_on then t.responded_on else t.since_on end desc,
                       t.campaign_member_id desc) as place
            from touch t join customer c on c.party_id = t.party_id join sales_order o on o.customer_id = c.customer_id
            where t.party_id in (select w.party_id from touch w where w.campaign_id = $1) and o.state in ('signed', 'completed')
              and o.ordered_on >= t.since_on and o.ordered_on <= t.counts_until),
        won as (
            select q.sales_order_id, 0 as named from claim q
            where q.place = 1 and q.campaign_id = $1
              and not exists (select 1 from campaign_member n where n.sales_order_id = q.sales_order_id)
            union all
            select m.sales_order_id, 1 as named from campaign_member m where m.campaign_id = $1 and m.sales_order_id is not null)
        select o.sales_order_id as sales_order, o.customer_id as customer, o.number, p.name, o.ordered_on, o.net, o.currency, w.named
        from won w join sales_order o on o.sales_order_id = w.sales_order_id join customer c on c.customer_id = o.customer_id
        join party p on p.party_id = c.party_id
        where o.state in ('signed', 'completed')
        order by o.ordered_on, o.number
    )sql", campaign);
}

struct Spending {
    Money budget, cost;
    std::int64_t members = 0;
};
BOOST_DESCRIBE_STRUCT(Spending, (), (budget, cost, members))

}  // namespace

BOOST_DESCRIBE_STRUCT(ResponseCount, (), (response, members))

CampaignReturn returnOf(const db::Read& read, CampaignId campaign) {
    const auto spending = read.find<Spending>(R"sql(
        select k.budget, coalesce((select cast(sum(s.amount) as bigint) from campaign_cost s where s.campaign_id = k.campaign_id), 0) as cost,
               (select count(*) from campaign_member m where m.campaign_id = k.campaign_id) as members
        from campaign k where k.campaign_id = $1
    )sql", campaign);
    if (!spending) db::refuse("customers.campaign.none", "There is no such campaign. Choose one from the list.", {}, "campaign");
    CampaignReturn all{ledger::bookCurrency(read), spending->budget, spending->cost, {}, spending->members, {}, {}, {}};
    for (const auto response : {Response::none, Response::opened, Response::answered, Response::lead, Response::ordered})
        all.responses.push_back({response, 0});
    for (const auto& count : read.all<ResponseCount>(R"sql(
             select response, count(*) as members from campaign_member where campaign_id = $1 group by response
         )sql", campaign))
        all.responses[static_cast<std::size_t>(count.response)].members = count.members;
    for (auto& order : countingOrders(read, campaign)) {
        const auto book = inBook(read, order.currency, order.net, all.currency, order.orderedOn);
        all.won += book;
        all.orders.push_back({order.salesOrder, order.customer, std::move(order.number), std::move(order.name), order.orderedOn, order.net,
                              order.currency, book, order.named});
    }
    all.returnOnSpend = shareOf(all.won - all.cost, all.cost);
    return all;
}

}  // namespace customers
