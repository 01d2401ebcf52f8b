// What poor quality costs, by cause: what cases led to, and what closed work orders lost.
#include <algorithm>
#include <map>
#include <set>

#include "quality/figures.h"
#include "quality/poor_quality.h"

namespace quality {
namespace {

struct NamedDefect {
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(NamedDefect, (), (code, name))

std::map<std::string, std::string> defectNames(const db::Read& read) {
    std::map<std::string, std::string> names;
    for (auto& kind : read.all<NamedDefect>(R"sql(select code, name from defect_kind)sql")) names[kind.code] = std::move(kind.name);
    return names;
}

// The cases that are about an item.
struct CasesOf {
    std::set<std::int64_t> complaints, nonconformances;
};

CasesOf casesOf(const db::Read& read, ItemId item) {
    CasesOf of;
    for (const auto id : read.all<std::int64_t>(R"sql(
             select c.complaint_id from complaint c join lot l on l.lot_id = c.lot_id where l.item_id = $1
         )sql", item))
        of.complaints.insert(id);
    for (const auto id : read.all<std::int64_t>(R"sql(select nonconformance_id from nonconformance where item_id = $1)sql", item))
        of.nonconformances.insert(id);
    return of;
}

void addCases(const db::Read& read, const FiguresAsked& asked, std::vector<CauseCost>& all) {
    const auto costs = qualityCosts(read, {{}, asked.from, asked.through});
    const auto names = defectNames(read);
    const auto of = asked.item ? casesOf(read, *asked.item) : CasesOf{};
    for (const auto& cost : costs) {
        const bool about = !asked.item || (cost.nonconformance ? of.nonconformances.contains(cost.nonconformance->number)
                                                               : cost.complaint && of.complaints.contains(cost.complaint->number));
        if (!about) continue;
        const auto name = names.find(cost.defect);
        const bool complained = cost.complaint.has_value();
        all.push_back({cost.entry, cost.number, cost.postedOn, cost.kind, name == names.end() ? std::string{} : name->second,
                       complained ? "complaint" : "nonconformance", cost.caseNumber,
                       complained ? cost.complaint->number : cost.nonconformance.value_or(NonconformanceId{}).number, cost.amount});
    }
}

struct LostAtWork {
    JournalEntryId entry;
    std::string number;
    Date postedOn;
    std::int64_t orderId = 0;
    std::string orderNumber;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(LostAtWork, (), (entry, number, postedOn, orderId, orderNumber, amount))

struct LostFor {
    std::int64_t orderId = 0;
    std::string words;
    Quantity pieces;
};
BOOST_DESCRIBE_STRUCT(LostFor, (), (orderId, words, pieces))

void addWork(const db::Read& read, const FiguresAsked& asked, std::vector<CauseCost>& all) {
    // Work orders that decisions on cases led to stand with these.
    const auto lost = read.all<LostAtWork>(R"sql(
        select e.journal_entry_id as entry, e.number, e.posted_on, w.work_order_id as order_id, w.number as order_number,
               cast(-sum(c.amount) as bigint) as amount
        from work_order_cost c join work_order w on w.work_order_id = c.work_order_id
        join journal_entry e on e.journal_entry_id = c.journal_entry_id
        where c.kind = 'scrap' and e.posted_on >= $1 and e.posted_on <= $2
          and (cast($3 as bigint) is null or w.item_id = cast($3 as bigint))
          and not exists (select 1 from disposition d where d.work_order_id = w.work_order_id)
        group by e.journal_entry_id, e.number, e.posted_on, w.work_order_id, w.number
        having sum(c.amount) <> 0
        order by e.journal_entry_id
    )sql", asked.from, asked.through, asked.item);
    std::map<std::int64_t, std::vector<LostFor>> reasons;
    for (auto& one : read.all<LostFor>(R"sql(
             select r.work_order_id as order_id, coalesce(s.text, '') as words, cast(sum(r.scrapped) as bigint) as pieces
             from production_report r left join reason s on s.reason_id = r.scrap_reason_id
             where r.scrapped > 0
               and r.work_order_id in (select c.work_order_id from work_order_cost c join journal_entry e on e.journal_entry_id = c.journal_entry_id
                                       where c.kind = 'scrap' and e.posted_on >= $1 and e.posted_on <= $2)
             group by r.work_order_id, s.text order by r.work_order_id, sum(r.scrapped) desc, s.text nulls last
         )sql", asked.from, asked.through))
        reasons[one.orderId].push_back(std::move(one));
    for (const auto& one : lost) {
        auto& causes = reasons[one.orderId];
        if (causes.empty()) causes.push_back({one.orderId, {}, quantity(1)});
        std::vector<std::int64_t> weights;
        for (const auto& cause : causes) weights.push_back(cause.pieces.millionths);
        const auto shares = money::allocate(one.amount, weights);
        for (std::size_t i = 0; i < causes.size(); ++i)
            all.push_back({one.entry, one.number, one.postedOn, "at_work", causes[i].words, "work order", one.orderNumber, one.orderId, shares[i]});
    }
}

}  // namespace

std::vector<CauseCost> causeCostsOf(const db::Read& read, const FiguresAsked& asked) {
    std::vector<CauseCost> all;
    addCases(read, asked, all);  // asks for the right first
    addWork(read, asked, all);
    std::ranges::stable_sort(all, {}, [](const CauseCost& cost) { return cost.entry.number; });
    return all;
}

std::vector<CauseSum> sumsOf(const std::vector<CauseCost>& costs) {
    std::map<std::string, CauseSum> by;
    std::map<std::string, std::set<std::int64_t>> entries;
    for (const auto& cost : costs) {
        auto& sum = by.try_emplace(cost.cause, CauseSum{cost.cause, {}, {}, {}, {}, {}, 0}).first->second;
        const bool lost = cost.kind == "scrap" || cost.kind == "at_work";
        const bool made = cost.kind == "rework" || cost.kind == "mend";
        (lost ? sum.scrap : made ? sum.rework : cost.kind == "send_back" ? sum.supplier : sum.returns) += cost.amount;
        sum.total += cost.amount;
        entries[cost.cause].insert(cost.entry.number);
    }
    std::vector<CauseSum> all;
    for (auto& [cause, sum] : by) {
        sum.entries = static_cast<int>(entries[cause].size());
        all.push_back(std::move(sum));
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const CauseSum& sum) { return sum.total.minor; });
    return all;
}

}  // namespace quality
