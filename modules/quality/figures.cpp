#include "quality/figures.h"

#include <algorithm>
#include <map>

#include "calendar/calendar.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(PerUnit, (), (item, number, inspections, units, checks, defects))

namespace {

struct SiteZone {
    SiteId id;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(SiteZone, (), (id, zone))

// The moments between which the days lie at a site.
struct Span {
    SiteId site;
    db::Instant from, to;
};

std::vector<Span> spansOf(const db::Read& read, const FiguresAsked& asked) {
    std::vector<Span> all;
    for (const auto& site : read.all<SiteZone>(R"sql(select site_id as id, zone from site order by site_id)sql"))
        all.push_back({site.id, calendar::at(site.zone, asked.from, 0), calendar::at(site.zone, asked.through + 1, 0)});
    return all;
}

Percent shareOf(std::int64_t part, std::int64_t whole) {
    return Percent{whole == 0 ? 0 : money::round(1'000'000, part, whole).minor};
}

struct Cause {
    std::int64_t cause = 0;
    std::string code, words;
    std::int64_t count = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Cause, (), (cause, code, words, count, quantity))

std::vector<Cause> defectsAt(const db::Read& read, const Span& at, const FiguresAsked& asked) {
    return read.all<Cause>(R"sql(
        select coalesce(k.defect_kind_id, 0) as cause, coalesce(k.code, '') as code, coalesce(k.name, '') as words,
               count(*) as count, cast(sum(n.quantity) as bigint) as quantity
        from nonconformance n left join defect_kind k on k.defect_kind_id = n.defect_kind_id
        left join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        where n.site_id = $1 and n.found_at >= $2 and n.found_at < $3
          and (cast($4 as bigint) is null or n.item_id = cast($4 as bigint))
          and (cast($5 as bigint) is null or o.work_center_id = cast($5 as bigint))
        group by k.defect_kind_id, k.code, k.name
    )sql", at.site, at.from, at.to, asked.item, asked.workCenter);
}

std::vector<Cause> lostAt(const db::Read& read, const Span& at, const FiguresAsked& asked) {
    return read.all<Cause>(R"sql(
        select coalesce(s.reason_id, 0) as cause, coalesce(s.code, '') as code, coalesce(s.text, '') as words,
               count(distinct r.work_order_id) as count, cast(sum(r.scrapped) as bigint) as quantity
        from production_report r join work_order w on w.work_order_id = r.work_order_id
        left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
        left join reason s on s.reason_id = r.scrap_reason_id
        where r.site_id = $1 and r.scrapped > 0 and r.occurred_at >= $2 and r.occurred_at < $3
          and (cast($4 as bigint) is null or w.item_id = cast($4 as bigint))
          and (cast($5 as bigint) is null or o.work_center_id = cast($5 as bigint))
        group by s.reason_id, s.code, s.text
    )sql", at.site, at.from, at.to, asked.item, asked.workCenter);
}

std::vector<Cause> reworkedAt(const db::Read& read, const Span& at, const FiguresAsked& asked) {
    return read.all<Cause>(R"sql(
        select coalesce(s.reason_id, 0) as cause, coalesce(s.code, '') as code, coalesce(s.text, '') as words,
               count(distinct r.work_order_id) as count, cast(sum(r.reworked) as bigint) as quantity
        from production_report r join work_order w on w.work_order_id = r.work_order_id
        left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
        left join reason s on s.reason_id = r.rework_reason_id
        where r.site_id = $1 and r.reworked > 0 and r.occurred_at >= $2 and r.occurred_at < $3
          and (cast($4 as bigint) is null or w.item_id = cast($4 as bigint))
          and (cast($5 as bigint) is null or o.work_center_id = cast($5 as bigint))
        group by s.reason_id, s.code, s.text
    )sql", at.site, at.from, at.to, asked.item, asked.workCenter);
}

}  // namespace

std::pair<db::Instant, db::Instant> momentsOf(const db::Read& read, const FiguresAsked& asked) {
    std::pair<db::Instant, db::Instant> all;
    bool first = true;
    for (const auto& span : spansOf(read, asked)) {
        const db::Instant last{span.to.micros - 1};
        all = first ? std::pair{span.from, last} : std::pair{std::min(all.first, span.from), std::max(all.second, last)};
        first = false;
    }
    return all;
}

std::vector<CauseBar> barsOf(const db::Read& read, ParetoOf what, const FiguresAsked& asked) {
    std::map<std::int64_t, CauseBar> by;
    for (const auto& span : spansOf(read, asked))
        for (const auto& one : what == ParetoOf::defects ? defectsAt(read, span, asked)
                               : what == ParetoOf::scrap ? lostAt(read, span, asked)
                                                         : reworkedAt(read, span, asked)) {
            auto& bar = by.try_emplace(one.cause, CauseBar{one.cause, one.code, one.words, 0, {}, {}, {}}).first->second;
            bar.count += one.count;
            bar.quantity += one.quantity;
        }
    const auto weight = [&](const CauseBar& bar) { return what == ParetoOf::defects ? bar.count : bar.quantity.millionths; };
    std::vector<CauseBar> bars;
    std::int64_t all = 0, upTo = 0;
    for (auto& [cause, bar] : by) {
        all += weight(bar);
        bars.push_back(std::move(bar));
    }
    std::ranges::sort(bars, [&](const CauseBar& a, const CauseBar& b) {
        return weight(a) != weight(b) ? weight(a) > weight(b) : a.code < b.code;
    });
    for (auto& bar : bars) {
        upTo += weight(bar);
        bar.share = shareOf(weight(bar), all);
        bar.upTo = shareOf(upTo, all);
    }
    return bars;
}

// ---- Good the first time --------------------------------------------------------------------------------

namespace {

struct Worked {
    ItemId item;
    std::string number, unit;
    int opNo = 0;
    std::string operation, workCenter;
    Quantity good, scrapped, reworked;
};
BOOST_DESCRIBE_STRUCT(Worked, (), (item, number, unit, opNo, operation, workCenter, good, scrapped, reworked))

std::vector<Worked> workedAt(const db::Read& read, const Span& at, const FiguresAsked& asked) {
    return read.all<Worked>(R"sql(
        select w.item_id as item, i.number, u.code as unit, coalesce(o.op_no, 0) as op_no, coalesce(min(o.name), '') as operation,
               coalesce(c.code, '') as work_center, cast(sum(r.good) as bigint) as good, cast(sum(r.scrapped) as bigint) as scrapped,
               cast(sum(r.reworked) as bigint) as reworked
        from production_report r join work_order w on w.work_order_id = r.work_order_id and w.kind = 'make'
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
        left join work_center c on c.work_center_id = o.work_center_id
        where r.site_id = $1 and r.occurred_at >= $2 and r.occurred_at < $3
          and (cast($4 as bigint) is null or w.item_id = cast($4 as bigint))
          and (cast($5 as bigint) is null or o.work_center_id = cast($5 as bigint))
        group by w.item_id, i.number, u.code, o.op_no, c.code
        having sum(r.good + r.scrapped + r.reworked) > 0
    )sql", at.site, at.from, at.to, asked.item, asked.workCenter);
}

}  // namespace

Percent Yield::firstPass() const { return shareOf(good.millionths, (good + scrapped + reworked).millionths); }

std::vector<Yield> yieldsOf(const db::Read& read, const FiguresAsked& asked) {
    std::map<std::tuple<std::string, int, std::string>, Yield> by;
    for (const auto& span : spansOf(read, asked))
        for (const auto& one : workedAt(read, span, asked)) {
            auto& yield = by.try_emplace({one.number, one.opNo, one.workCenter},
                                         Yield{one.item, one.number, one.unit, one.opNo, one.operation, one.workCenter, {}, {}, {}})
                              .first->second;
            yield.good += one.good;
            yield.scrapped += one.scrapped;
            yield.reworked += one.reworked;
        }
    std::vector<Yield> all;
    for (auto& [key, yield] : by) all.push_back(std::move(yield));
    return all;
}

std::vector<Rolled> rolledOf(const std::vector<Yield>& yields) {
    // An operation done at several work centres is one: its pieces together.
    std::map<std::pair<std::string, int>, Yield> operations;
    for (const auto& yield : yields) {
        auto& one = operations.try_emplace({yield.number, yield.opNo}, Yield{yield.item, yield.number, yield.unit, yield.opNo, {}, {}, {}, {}, {}}).first->second;
        one.good += yield.good;
        one.scrapped += yield.scrapped;
        one.reworked += yield.reworked;
    }
    std::vector<Rolled> all;
    for (const auto& [key, yield] : operations) {
        if (all.empty() || all.back().item != yield.item) all.push_back({yield.item, yield.number, 0, Percent{1'000'000}});
        auto& rolled = all.back();
        ++rolled.operations;
        rolled.yield = Percent{money::round(rolled.yield.millionths, yield.firstPass().millionths, 1'000'000).minor};
    }
    std::ranges::stable_sort(all, {}, &Rolled::yield);
    return all;
}

Percent firstPassOf(const std::vector<Yield>& yields) {
    Quantity good, all;
    for (const auto& yield : yields) {
        good += yield.good;
        all += yield.good + yield.scrapped + yield.reworked;
    }
    return all == Quantity{} ? Percent{1'000'000} : shareOf(good.millionths, all.millionths);
}

// ---- Defects of a piece ---------------------------------------------------------------------------------

std::vector<PerUnit> perUnitOf(const db::Read& read, const FiguresAsked& asked) {
    std::map<std::string, PerUnit> by;
    for (const auto& span : spansOf(read, asked))
        for (const auto& one : read.all<PerUnit>(R"sql(
                 select q.item, i.number, count(distinct q.inspection) as inspections, count(*) as units,
                        cast(sum(q.checks) as bigint) as checks, cast(sum(q.defects) as bigint) as defects
                 from (select n.item_id as item, n.inspection_id as inspection, r.piece, count(*) as checks,
                              sum(case when r.passed = 0 then 1 else 0 end) as defects
                       from inspection_result r join inspection_sample s on s.inspection_sample_id = r.inspection_sample_id
                       join inspection n on n.inspection_id = s.inspection_id
                       where n.site_id = $1 and r.measured_at >= $2 and r.measured_at < $3
                         and not exists (select 1 from inspection_result c where c.corrects_id = r.inspection_result_id)
                         and (cast($4 as bigint) is null or n.item_id = cast($4 as bigint))
                         and (cast($5 as bigint) is null or exists (
                                  select 1 from work_order_operation o
                                  where o.work_order_id = n.work_order_id and o.op_no = n.op_no and o.work_center_id = cast($5 as bigint)))
                       group by n.item_id, n.inspection_id, r.piece) q
                 join item i on i.item_id = q.item
                 group by q.item, i.number
             )sql", span.site, span.from, span.to, asked.item, asked.workCenter)) {
            auto& unit = by.try_emplace(one.number, PerUnit{one.item, one.number, 0, 0, 0, 0}).first->second;
            unit.inspections += one.inspections;
            unit.units += one.units;
            unit.checks += one.checks;
            unit.defects += one.defects;
        }
    std::vector<PerUnit> all;
    for (auto& [number, unit] : by) all.push_back(std::move(unit));
    std::ranges::stable_sort(all, std::ranges::greater{}, &PerUnit::perUnit);
    return all;
}

PerUnit togetherOf(const std::vector<PerUnit>& all) {
    PerUnit sum;
    for (const auto& one : all) {
        sum.inspections += one.inspections;
        sum.units += one.units;
        sum.checks += one.checks;
        sum.defects += one.defects;
    }
    return sum;
}

}  // namespace quality
