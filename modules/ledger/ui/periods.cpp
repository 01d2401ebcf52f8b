// The periods of the books: which are open, what was posted in each.
#include "ledger/ui/choices.h"
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using Rows = std::vector<desk::TableRow>;

struct PeriodRow {
    std::int64_t period = 0;
    Date startsOn, endsOn;
    std::string state;
    Money debit;
};
BOOST_DESCRIBE_STRUCT(PeriodRow, (), (period, startsOn, endsOn, state, debit))

desk::TableContents readPeriods(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto book = bookCurrency(read);
    const auto today = db::utcDate(read.now());
    for (const auto& p : read.all<PeriodRow>(R"sql(
             select p.period_id as period, p.starts_on, p.ends_on, p.state, coalesce(b.debit, 0) as debit
             from period p
             left join (select period_id, cast(sum(debit) as bigint) as debit from account_balance group by period_id) b
               on b.period_id = p.period_id
             order by p.starts_on desc limit 500
         )sql")) {
        const bool closed = p.state == "closed", past = p.endsOn < today;
        out.rows.push_back(
            {.cells = {{.text = periodShown(p.startsOn, p.endsOn)},
                       {.text = desk::shown(p.startsOn), .muted = true},
                       {.text = desk::shown(p.endsOn), .muted = true},
                       {.text = desk::shown(p.debit, book)},
                       {.text = closed ? desk::say("Closed")
                                : past ? desk::say("Open, to be closed")
                                       : desk::say("Open"),
                        .tone = closed ? desk::Tone::neutral
                                : past ? desk::Tone::attention
                                       : desk::Tone::active,
                        .chip = true},
                       {}},
             .key = p.period,
             .data = {
                 {"period", static_cast<qint64>(p.period)}, {"shown", periodShown(p.startsOn, p.endsOn)}, {"state", desk::text(p.state)}}});
    }
    return out;
}

}  // namespace

desk::TableKind periodsTable() {
    return {.title = "Periods",
            .columns = {{.title = "Period", .width = 200},
                        {.title = "From", .width = 120},
                        {.title = "To", .width = 120},
                        {.title = "Posted", .width = 160, .number = true},
                        {.title = "State", .width = 200},
                        {.title = "", .width = 0}},
            .tables = {"period", "account_balance"},
            .read = readPeriods,
            .actions = {{.title = "Close period",
                         .right = "ledger.closePeriod",
                         .keys = "Ctrl+L",
                         .icon = "lock",
                         .main = true,
                         .fits = [](const desk::TableRow& row) { return row.data["state"] == "open"; },
                         .run =
                             [](desk::Desk& desk, const Rows& rows, const QJsonObject&) {
                                 const auto shown = rows.front().data["shown"].toString();
                                 desk::doNow(desk, "ledger.closePeriod", {{"period", rows.front().data["period"]}},
                                             desk::say("%1 is closed").arg(shown),
                                             desk::say("Close %1? Nothing can be posted in it any more.").arg(shown));
                             }},
                        {.title = "Reopen…",
                         .right = "ledger.reopenPeriod",
                         .keys = "Ctrl+U",
                         .icon = "unlock",
                         .fits = [](const desk::TableRow& row) { return row.data["state"] == "closed"; },
                         .run =
                             [](desk::Desk& desk, const Rows& rows, const QJsonObject&) {
                                 desk::showForm(desk, {.action = "ledger.reopenPeriod",
                                                       .title = "Reopen period",
                                                       .verb = "Reopen",
                                                       .fields = {{.argument = "period", .hidden = true},
                                                                  {.argument = "reason", .label = "Why", .longText = true}},
                                                       .preset = {{"period", rows.front().data["period"]}}});
                             }},
                        {.title = "Open a year…",
                         .right = "ledger.openYear",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const Rows&, const QJsonObject&) {
                                 desk::showForm(desk, {.action = "ledger.openYear",
                                                       .title = "Open the twelve months of a year",
                                                       .verb = "Open year",
                                                       .preset = {{"year", db::civil(desk.today()).year + 1}}});
                             }}},
            .empty = "No periods yet: press Ctrl+N to open a year."};
}

}  // namespace ledger
