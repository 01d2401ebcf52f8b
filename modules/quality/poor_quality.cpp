#include "quality/poor_quality.h"

#include <map>

#include "quality/figures.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(QualityCost, (), (entry, number, postedOn, kind, complaint, nonconformance, caseNumber, defect, amount))

namespace {

// Every entry that a case led to, by the paper that led there; what it put on income and expense is the cost.
std::vector<QualityCost> entries(const db::Read& read, const CostsAsked& asked) {
    return read.all<QualityCost>(R"sql(
        with led (entry, kind, complaint, nonconformance) as (
            select m.journal_entry_id, d.kind, n.complaint_id, n.nonconformance_id
            from disposition d join nonconformance n on n.nonconformance_id = d.nonconformance_id
            join stock_move m on m.stock_move_id = d.stock_move_id where d.kind in ('scrap', 'send_back')
            union
            select w.journal_entry_id, d.kind, n.complaint_id, n.nonconformance_id
            from disposition d join nonconformance n on n.nonconformance_id = d.nonconformance_id
            join work_order_cost w on w.work_order_id = d.work_order_id and w.kind in ('quality', 'scrap')
            union
            select m.journal_entry_id, 'return', r.complaint_id, s.nonconformance_id
            from return_step s join return_order r on r.return_order_id = s.return_order_id
            join customer_return b on b.customer_return_id = s.customer_return_id
            join stock_move m on m.stock_move_id = b.stock_move_id
            union
            select i.journal_entry_id, 'credit', r.complaint_id, r.nonconformance_id
            from return_step s join return_order r on r.return_order_id = s.return_order_id
            join invoice i on i.invoice_id = s.invoice_id
            union
            select m.journal_entry_id, 'replacement', r.complaint_id, r.nonconformance_id
            from return_step s join return_order r on r.return_order_id = s.return_order_id
            join shipment h on h.sales_order_id = s.sales_order_id
            join shipment_line x on x.shipment_id = h.shipment_id
            join stock_move m on m.stock_move_id = x.stock_move_id
        )
        select e.journal_entry_id as entry, e.number, e.posted_on, l.kind, l.complaint, l.nonconformance,
               coalesce(c.number, n.number, '') as case_number, coalesce(k.code, '') as defect,
               cast(sum(j.amount) as bigint) as amount
        from (select entry, min(kind) as kind, min(complaint) as complaint, min(nonconformance) as nonconformance
              from led where entry is not null group by entry) l
        join journal_entry e on e.journal_entry_id = l.entry
        join journal_line j on j.journal_entry_id = e.journal_entry_id
        join account a on a.account_id = j.account_id and a.kind in ('income', 'expense')
        left join complaint c on c.complaint_id = l.complaint
        left join nonconformance n on n.nonconformance_id = l.nonconformance
        left join defect_kind k on k.defect_kind_id = coalesce(n.defect_kind_id, c.defect_kind_id)
        where (cast($1 as bigint) is null or l.complaint = $1)
          and (cast($2 as text) is null or e.posted_on >= $2) and (cast($3 as text) is null or e.posted_on <= $3)
        group by e.journal_entry_id, e.number, e.posted_on, l.kind, l.complaint, l.nonconformance, c.number, n.number, k.code
        having sum(j.amount) <> 0
        order by e.journal_entry_id
    )sql", asked.complaint, asked.from, asked.through);
}

}  // namespace

std::vector<QualityCost> qualityCosts(const db::Read& read, const CostsAsked& asked) {
    if (!read.may("cost.see"))
        db::refuse("quality.cost.right", "Whoever looks at costs needs the right cost.see. Ask somebody who may give it.");
    return entries(read, asked);
}

std::vector<CostSum> byMonthAndCause(const std::vector<QualityCost>& costs) {
    std::map<std::pair<std::string, std::string>, CostSum> sums;
    for (const auto& cost : costs) {
        const auto month = db::toText(cost.postedOn).substr(0, 7);
        auto& sum = sums.try_emplace({month, cost.defect}, CostSum{month, cost.defect, {}, 0}).first->second;
        sum.amount += cost.amount;
        ++sum.entries;
    }
    std::vector<CostSum> all;
    for (auto& [key, sum] : sums) all.push_back(std::move(sum));
    return all;
}

std::vector<ParetoBar> pareto(const db::Read& read, Date from, Date through) {
    std::map<std::string, Money> costs;
    if (read.may("cost.see"))
        for (const auto& cost : entries(read, {{}, from, through})) costs[cost.defect] += cost.amount;
    std::vector<ParetoBar> bars;
    for (const auto& bar : barsOf(read, ParetoOf::defects, {from, through, {}, {}}))
        bars.push_back({bar.code, bar.words, static_cast<int>(bar.count), bar.quantity, costs[bar.code], bar.upTo});
    return bars;
}

}  // namespace quality
