#include "app/demo/making.h"

#include <algorithm>

#include <fmt/core.h>

#include "shared/quantity.h"

namespace app::past {
namespace {

constexpr std::int64_t million = 1'000'000;

struct There {
    std::int64_t free = 0, own = 0;
};
BOOST_DESCRIBE_STRUCT(There, (), (free, own))

int share(const auto& job) { return job.parts ? job.left * 3 / 5 : job.left; }

}  // namespace

void Making::order(const Ware& ware, int quantity, int due, int ready, bool parts) {
    Job job{0, ware.number, quantity, 0, due, std::max(works_.day() + 1, ready - 4), ready, parts};
    if (dice_.chance(25)) job.spoilt = std::max(1, quantity / 50);
    object args{{"item", ware.number},
                {"quantity", counted(quantity, ware.unit)},
                {"startsOn", toText(works_.dayOf(std::min(job.start, due)))},
                {"dueOn", toText(works_.dayOf(due))},
                {"release", true}};
    const auto waiting = works_.all<std::int64_t>(R"sql(
        select l.sales_order_line_id
        from sales_order_line l
        join sales_order o on o.sales_order_id = l.sales_order_id and o.state = 'signed'
        join item i on i.item_id = l.item_id
        where i.number = $1 and l.waiting > 0 and l.lot_id is null
          and not exists (select 1 from peg p where p.sales_order_line_id = l.sales_order_line_id)
        order by l.wanted_on, l.sales_order_line_id limit 1
    )sql",
                                                  ware.number);
    object answer;
    bool made = false;
    if (!waiting.empty()) {
        auto forLine = args;
        forLine["line"] = waiting.front();
        made = works_.tried("demo", {"production.addWorkOrder", forLine}, &answer).empty();
    }
    if (!made) answer = works_.perform("demo", "production.addWorkOrder", args);
    job.order = idIn(answer, "order");
    jobs_.push_back(job);
}

// Whoever plans says so on the day, as a rule.
void Making::tellDelays() {
    std::vector<Step> steps;
    for (const auto& job : jobs_) {
        if (job.due != works_.day() || job.ready < job.due + 4 || job.order % 3 == 0) continue;
        const auto version =
            works_
                .all<std::int64_t>(R"sql(select version from work_order where work_order_id = $1)sql",
                                   job.order)
                .front();
        steps.push_back(
            {"production.changeWorkOrder", object{{"order", job.order},
                                                  {"version", version},
                                                  {"dueOn", toText(works_.dayOf(job.ready - 1))}}});
    }
    works_.performAll("demo", steps);
}

// What is set aside for it, and what is free after what others drew today, cover all of it.
bool Making::supplied(const Job& job) {
    const auto& blank = works_.ware(job.item).blank;
    const auto there = works_
                           .all<There>(R"sql(
        select coalesce((select cast(sum(b.on_hand - b.allocated) as bigint)
                         from stock_balance b
                         join bin n on n.bin_id = b.bin_id and n.kind = 'storage'
                         join lot t on t.lot_id = b.lot_id and t.on_hold = 0
                         where b.item_id = i.item_id), 0) as free,
               coalesce((select cast(sum(c.allocated) as bigint)
                         from work_order_component c
                         where c.work_order_id = $2 and c.item_id = i.item_id), 0) as own
        from item i where i.number = $1
    )sql",
                                       blank, job.order)
                           .front();
    const auto lacking = std::max<std::int64_t>(0, job.quantity * million - there.own);
    auto& before = drawn_[blank];
    if (there.free < lacking + before) return false;
    before += lacking;
    return true;
}

Step Making::hours(const Job& job, int opNo, double ofOne, int pieces, const std::string& employee) {
    const auto worked = std::max(0.1, ofOne * pieces * dice_.between(92, 112) / 100);
    return {"production.bookTime", object{{"order", job.order},
                                          {"opNo", opNo},
                                          {"hours", fmt::format("{:.2f}", worked)},
                                          {"employee", employee}}};
}

void Making::first(const Job& job, std::vector<Step>& steps) {
    constexpr const char* people[] = {"101", "102", "104", "106"};
    constexpr const char* reasons[] = {"crack", "scratch", "size"};
    const std::string who = people[job.order % 4];
    object args{{"order", job.order},
                {"opNo", 10},
                {"good", std::to_string(job.quantity - job.spoilt)},
                {"employee", who}};
    if (job.spoilt > 0) {
        args["scrap"] = std::to_string(job.spoilt);
        args["scrapReason"] = works_.reason("scrap", reasons[job.order % 3]);
    }
    steps.push_back({"production.report", args});
    steps.push_back(hours(job, 10, works_.ware(job.item).firstHours, job.quantity, who));
}

// The good pieces wait at the inspection until somebody carries them to their place.
void Making::second(const Job& job, std::vector<Step>& steps) {
    const std::string who = job.order % 2 == 0 ? "103" : "105";
    steps.push_back({"production.report", object{{"order", job.order},
                                                 {"opNo", 20},
                                                 {"good", std::to_string(share(job))},
                                                 {"lot", works_.nextLot()},
                                                 {"bin", "MAIN/QC"},
                                                 {"employee", who}}});
    steps.push_back(hours(job, 20, works_.ware(job.item).secondHours, share(job), who));
}

// What is done for it today, empty for nothing.
std::vector<Step> Making::next(const Job& job) {
    std::vector<Step> steps;
    if (job.stage == Stage::released && works_.day() >= job.start && supplied(job)) {
        const auto lot = works_
                             .all<std::int64_t>(R"sql(
            select l.lot_id from lot l join item i on i.item_id = l.item_id where i.number = $1 order by l.lot_id limit 1
        )sql",
                                                works_.ware(job.item).blank)
                             .front();
        steps.push_back({"production.issue", object{{"order", job.order},
                                                    {"lot", lot},
                                                    {"quantity", counted(job.quantity)},
                                                    {"employee", "101"}}});
    } else if (job.stage == Stage::supplied) {
        first(job, steps);
    } else if (job.stage == Stage::begun && works_.day() >= job.ready) {
        second(job, steps);
    }
    return steps;
}

void Making::went(Job& job) {
    if (job.stage == Stage::released) {
        job.stage = Stage::supplied;
    } else if (job.stage == Stage::supplied) {
        job.stage = Stage::begun;
        job.left = job.quantity - job.spoilt;
    } else {
        job.left -= share(job);
        job.parts = false;
        job.ready = works_.day() + 3;
        if (job.left == 0) finished_.push_back({job.order, works_.day()});
    }
}

// What is refused, because packing or paint is short, is tried again the day after.
void Making::work() {
    tellDelays();
    drawn_.clear();
    std::vector<Step> steps;
    std::vector<std::pair<std::size_t, Job*>> tried;  // where the steps of each begin
    for (auto& job : jobs_)
        if (auto more = next(job); !more.empty()) {
            tried.emplace_back(steps.size(), &job);
            std::ranges::move(more, std::back_inserter(steps));
        }
    const auto codes = works_.tryEach("anna", steps);
    for (const auto& [at, job] : tried)
        if (codes[at].empty()) went(*job);
    std::erase_if(jobs_, [](const Job& job) { return job.stage == Stage::begun && job.left == 0; });
}

void Making::close() {
    std::vector<Step> steps;
    std::erase_if(finished_, [&](const Finished& f) {
        if (f.day + 2 > works_.day()) return false;
        steps.push_back({"production.close", object{{"order", f.order}}});
        return true;
    });
    works_.performAll("demo", steps);
}

}  // namespace app::past
