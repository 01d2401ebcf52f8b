// What waits on Home for whoever sells and serves.
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {
namespace {

// Mine, and past their moment.
std::int64_t lateActivities(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select count(*) as n from activity where done_at is null and due_at < $1 and user_account_id = $2
    )sql", read.now(), here(read).user.value_or(UserAccountId{}));
}

std::int64_t lateTickets(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select count(*) as n from service_ticket
        where solved_at is null and (solve_due_at < $1 or (answered_at is null and answer_due_at < $1))
    )sql", read.now());
}

constexpr int endingDays = 30;

std::int64_t endingFrames(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select count(*) as n from frame_order where state = 'open' and valid_to <= $1
    )sql", here(read).today + endingDays);
}

}  // namespace

void addWaiting(desk::Desk& desk) {
    using desk::Tone;
    using desk::Waiting;
    desk.add(Waiting{.title = "Tickets are past their time", .right = "customers.solveTicket", .icon = "bell", .tone = Tone::bad, .count = "",
                     .screen = "customers.desk", .counts = lateTickets});
    desk.add(Waiting{.title = "Activities of yours are late", .right = "customers.finishActivity", .icon = "calendar", .tone = Tone::bad, .count = "",
                     .screen = "customers.day", .counts = lateActivities});
    desk.add(Waiting{.title = "Leads wait for somebody", .right = "customers.convertLead", .icon = "plus", .tone = Tone::attention,
                     .count = R"sql(select count(*) as n from lead where state = 'open')sql",
                     .screen = "customers.leads", .with = R"({"filters": [["state", "equals", "open"]]})"});
    desk.add(Waiting{.title = "Opportunities should be decided", .right = "customers.changeOpportunity", .icon = "star", .tone = Tone::attention,
                     .count = R"sql(select count(*) as n from opportunity where state = 'open' and close_on < $1)sql",
                     .screen = "customers.opportunities", .with = R"({"filters": [["state", "equals", "open"], ["close_on", "atMost", "@today+-1"]]})"});
    desk.add(Waiting{.title = "Frame orders end within 30 days or are over", .right = "customers.callOff", .icon = "link", .tone = Tone::attention,
                     .count = "", .screen = "customers.frames",
                     .with = R"({"filters": [["state", "equals", "open"], ["valid_to", "atMost", "@today+30"]]})", .counts = endingFrames});
}

}  // namespace customers::ui
