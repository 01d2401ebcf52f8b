// What waits for the people of engineering on Home.
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Tone;

namespace {

constexpr std::int64_t twoWeeks = 14LL * 24 * 3'600'000'000;  // microseconds

// In review, drawn up by somebody else, and not signed by this person as it stands.
std::int64_t toSign(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select count(*) from change_order o
        where o.state = 'review' and o.author <> $1
          and not exists (select 1 from change_approval a where a.change_order_id = o.change_order_id
                          and a.order_version = o.version and a.signed_by = $1)
    )sql", read.actor().name);
}

// That nobody has touched for two weeks.
std::int64_t oldDrafts(const db::Read& read) {
    const db::Instant before{read.now().micros - twoWeeks};
    return read.one<std::int64_t>(R"sql(
        select count(*) from (
            select b.bom_id from bom b join action_subject s on s.kind = 'bill of material' and s.record_id = b.bom_id
            join action_log l on l.log_id = s.log_id where b.state = 'draft' group by b.bom_id having max(l.at) < $1
            union all
            select r.routing_id from routing r join action_subject s on s.kind = 'routing' and s.record_id = r.routing_id
            join action_log l on l.log_id = s.log_id where r.state = 'draft' group by r.routing_id having max(l.at) < $1
        ) old
    )sql", before);
}

}  // namespace

void addWaiting(desk::Desk& desk) {
    desk.add(desk::Waiting{.title = "Changes wait for your signature", .right = "engineering.approveChange", .icon = "key", .tone = Tone::attention, .count = "",
                           .screen = "engineering.changes", .with = R"({"filters":[["state","equals","review"]]})", .counts = toSign});
    desk.add(desk::Waiting{.title = "Approved changes are to be released", .right = "engineering.releaseChange", .icon = "check", .tone = Tone::active,
                           .count = R"sql(select count(*) from change_order where state = 'approved' and kind = 'order')sql",
                           .screen = "engineering.changes", .with = R"({"filters":[["state","equals","approved"],["kind","equals","order"]]})"});
    desk.add(desk::Waiting{.title = "Released changes have their day and did not take hold yet", .right = "engineering.takeHold", .icon = "calendar", .tone = Tone::attention,
                           .count = R"sql(
                               select count(distinct o.change_order_id)
                               from change_order_item x join change_order o on o.change_order_id = x.change_order_id
                               where x.in_force_at is null and x.from_revision <> x.to_revision and o.state = 'released'
                                 and o.effectivity = 'date' and o.effective_on <= $1
                           )sql",
                           .screen = "engineering.changes", .with = R"({"filters":[["state","equals","released"],["effective_on","atMost","@today"]]})"});
    desk.add(desk::Waiting{.title = "Drafts that nobody touched for two weeks", .right = "engineering.changeBom", .icon = "clock", .tone = Tone::neutral, .count = "",
                           .screen = "engineering.items", .with = R"({"filters":[["drafts","atLeast","1"]]})", .counts = oldDrafts});
    desk.add(desk::Waiting{.title = "Tools are worn", .right = "engineering.changeTool", .icon = "gauge", .tone = Tone::bad,
                           .count = R"sql(select count(*) from tool where state = 'worn')sql", .screen = "engineering.tools"});
}

}  // namespace engineering::ui
