// Signals ask for the cause and for what was done.
#include "inventory/facts.h"
#include "people/people.h"
#include "quality/charting.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(SignalFacts, (),
                      (chartSignalId, no, firstNo, rule, panel, state, cause, remedy, answeredBy, openedAt, answeredAt))

namespace {

struct SignalRow {
    ControlChartId controlChartId;
    SignalState state = SignalState::open;
};
BOOST_DESCRIBE_STRUCT(SignalRow, (), (controlChartId, state))

SignalRow theSignal(const db::Read& read, ChartSignalId signal) {
    const auto found = read.find<SignalRow>(R"sql(
        select control_chart_id, state from chart_signal where chart_signal_id = $1
    )sql", signal);
    if (!found) db::refuse("quality.signal.none", "There is no such signal. Choose one from the list.", {}, "signal");
    return *found;
}

int openSignals(const db::Read& read, ControlChartId chart) {
    return read.one<int>(R"sql(
        select count(*) as n from chart_signal where control_chart_id = $1 and state = 'open'
    )sql", chart);
}

}  // namespace

void check(const db::Read& read, const AnswerSignal& args, db::Reasons& reasons) {
    const auto signal = theSignal(read, args.signal);
    const auto chart = theChart(read, signal.controlChartId);
    checkChart(read, chart, "quality.answerSignal", reasons);
    inventory::checkText(reasons, "cause", args.cause, 1000);
    inventory::checkText(reasons, "remedy", args.remedy, 1000);
    if (signal.state == SignalState::closed)
        reasons.add("quality.signal.closed", "Cause and remedy of this signal are given already. Choose an open one.", {}, "signal");
}

SignalAnswered answerSignal(db::Tx& tx, const AnswerSignal& args) {
    const auto chart = theSignal(tx, args.signal).controlChartId;
    const auto answered = tx.run(R"sql(
        update chart_signal
        set state = 'closed', cause = $3, remedy = $4, answered_at = $5, answered_by = $6
        where control_chart_id = $1 and state = 'open'
          and (chart_signal_id = $2 or (cast($7 as bigint) = 1 and chart_signal_id < $2))
    )sql", chart, args.signal, args.cause, args.remedy, tx.now(), tx.actor().name, args.earlier);
    if (args.restart) {
        auto limits = limitsNow(tx, chart).value();
        limits.fromNo = lastNo(tx, chart) + 1;
        limits.reason = args.remedy;
        keepLimits(tx, chart, limits);
    }
    return {chart, static_cast<int>(answered), openSignals(tx, chart)};
}

std::vector<SignalFacts> signalsOf(const db::Read& read, ControlChartId chart, bool openOnly, int most) {
    return read.all<SignalFacts>(R"sql(
        select s.chart_signal_id, p.point_no as no, s.first_no, s.rule, s.panel, s.state, s.cause, s.remedy, s.answered_by, s.opened_at,
               s.answered_at
        from chart_signal s join chart_point p on p.chart_point_id = s.chart_point_id
        where s.control_chart_id = $1 and (cast($2 as bigint) = 0 or s.state = 'open')
        order by s.chart_signal_id desc limit $3
    )sql", chart, openOnly, most);
}

}  // namespace quality
