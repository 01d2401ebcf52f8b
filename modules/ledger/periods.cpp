// Which stretch of time a day belongs to, and whether it still takes entries.
#include "ledger/checks.h"

namespace ledger {

BOOST_DESCRIBE_STRUCT(PeriodRecord, (), (id, startsOn, endsOn, state, version))

PeriodRecord periodRecord(const db::Read& read, PeriodId period) {
    const auto record = read.find<PeriodRecord>(R"sql(
        select period_id as id, starts_on, ends_on, state, version from period where period_id = $1
    )sql", period);
    if (!record)
        db::refuse("ledger.period.unknown", "There is no such period. Name it by its first day.", {}, "period");
    return *record;
}

std::optional<PeriodRecord> periodOf(const db::Read& read, Date on) {
    const auto last = read.find<PeriodRecord>(R"sql(
        select period_id as id, starts_on, ends_on, state, version from period
        where starts_on <= $1 order by starts_on desc limit 1
    )sql", on);
    return last && last->endsOn >= on ? last : std::nullopt;
}

void checkPeriod(const db::Read& read, Date on, db::Reasons& reasons, std::string_view field) {
    const auto period = periodOf(read, on);
    if (!period)
        reasons.add("ledger.period.none", "The books have no period for {day}. Open its year first.", {{"day", on}},
                    field);
    else if (period->state == "closed")
        reasons.add("ledger.period.closed",
                    "The books are closed from {from} to {to}, so nothing can be posted on {day}. "
                    "Take a day of an open period, or have the period opened again.",
                    {{"from", period->startsOn}, {"to", period->endsOn}, {"day", on}}, field);
}

void checkFree(const db::Read& read, db::Reasons& reasons, Date from, Date to, std::string_view field) {
    const auto other = read.all<PeriodRecord>(R"sql(
        select period_id as id, starts_on, ends_on, state, version from period
        where starts_on <= $2 and ends_on >= $1 order by starts_on limit 1
    )sql", from, to);
    if (!other.empty())
        reasons.add("ledger.period.overlap",
                    "The period from {from} to {to} has some of these days already. Begin after it, or end before it.",
                    {{"from", other.front().startsOn}, {"to", other.front().endsOn}}, field);
}

PeriodId insertPeriod(db::Tx& tx, Date from, Date to) {
    return tx.make<PeriodId>(R"sql(
        insert into period (starts_on, ends_on, state, version) values ($1, $2, 'open', 1) returning period_id
    )sql", from, to);
}

}  // namespace ledger
