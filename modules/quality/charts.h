// Control charts as they are kept: of one characteristic of an item, subgroup after subgroup, judged as each comes in.
//
// Records: control_chart (active -> closed), limit_period (frozen limits and why), chart_point (a subgroup and where it
// is drawn), chart_signal (open -> closed by cause and action). What is drawn and when it signals: chart.h, rules.h.
// Gauge studies are in gauge_studies.h.
//
// Until limits are frozen nothing is judged: the chart is drawn with trial limits of all it has. The first freezing
// judges the subgroups from its base on, later ones only what comes after them: what was judged keeps its limits.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "quality/capability.h"
#include "quality/chart.h"
#include "quality/normality.h"
#include "quality/plans.h"

namespace quality {

BOOST_DEFINE_ENUM_CLASS(ChartState, active, closed)
BOOST_DEFINE_ENUM_CLASS(SignalState, open, closed)
BOOST_DEFINE_ENUM_CLASS(RuleSet, western_electric, nelson, limits_only)
// Which of the two drawings. upper: mean, single value, part, number, defects; z; C+. lower: range, s, moving range; C-.
BOOST_DEFINE_ENUM_CLASS(Panel, upper, lower)

// Kept as their names by blanks, or as bits (rules.h) where they are many.
db::Value store(const Rules&);
void load(const db::Cell&, Rules&);

// ---- Actions ------------------------------------------------------------------------------------------------

// quality.addChart. checkPoint: inspections of the item there, at operation opNo, feed the chart with the characteristic
// of that name; unit, limits, possible values and kind of gauge are then those of its plan, and giving them is refused
// ("quality.chart.plan"), as is a characteristic that no released plan asks for ("quality.chart.characteristic"). Plans
// may differ by supplier and revision: values in another unit than that of the newest plan when the chart was begun do not
// feed it, and limits are those of the plan that fed it last. Without checkPoint subgroups are entered. Measured charts take `size` values a subgroup (5 where absent, 1 for i_mr, ewma and cusum);
// counted ones as many pieces as were looked at. `rules` given are taken instead of a set; the set is western_electric
// where absent. lambda, reach: ewma; slack, decision, headStart: cusum (chart.h), as usual where absent. Refuses
// "quality.chart.size", "quality.chart.weights", "quality.capability.*", "quality.chart.taken" where an active chart of the
// same kind has that characteristic.
struct AddChart {
    ItemId item;
    std::optional<SiteId> site;
    std::optional<CheckPoint> checkPoint;
    std::optional<int> opNo;
    std::string characteristic;
    ChartKind chartKind = ChartKind::xbar_r;
    std::optional<int> size;
    std::optional<RuleSet> ruleSet;
    std::vector<Rule> rules;
    std::optional<Reading> lambda, reach, slack, decision, headStart;
    std::optional<UnitId> unit;
    std::optional<Reading> lower, target, upper, possibleFrom, possibleTo;
    std::string gaugeKind, note;
};
// quality.changeChart: what is absent stays; what was judged stays judged. Refuses "quality.chart.closed".
struct ChangeChart {
    ControlChartId chart;
    std::int64_t version = 0;
    std::optional<RuleSet> ruleSet;
    std::vector<Rule> rules;
    std::optional<Reading> lower, target, upper;  // of a chart that no plan feeds
    std::optional<std::string> note;
};
struct ChartKept {
    ControlChartId chart;
    std::string number;
    ChartState state = ChartState::active;
    std::int64_t version = 0;
};

// quality.freezeLimits: from the subgroups `from` to `to` (numbers from 1; all there are where absent) but those `without`
// and those left out; or `centre` (and `sigma`, of what is measured) as a standard gives them. Needs a reason. The first
// freezing judges the subgroups from `from` on (also for a standard; all where absent), at most mostJudged
// ("quality.limits.many"). Refuses "quality.limits.range", "quality.limits.given" (both ways at once, or `from` for a later
// standard), "quality.limits.begin", "quality.base.*", "quality.chart.closed".
inline constexpr int mostJudged = 10'000;
struct FreezeLimits {
    ControlChartId chart;
    std::optional<int> from, to;
    std::vector<int> without;
    std::optional<Reading> centre, sigma;
    std::string reason;
};
struct LimitsFrozen {
    ControlChartId chart;
    LimitPeriodId limits;
    int fromNo = 1;  // the first subgroup that these limits judge
    std::vector<ChartSignalId> signals;  // opened
};

// quality.addSubgroup: values of a measured chart, or defects (or defective pieces) in `size` pieces or units. Refuses
// "quality.subgroup.*", "quality.results.impossible", the gauge as requireGauge, "quality.chart.closed".
struct AddSubgroup {
    ControlChartId chart;
    std::vector<Reading> readings;
    std::optional<int> defects;
    std::optional<Reading> size;
    std::optional<GaugeId> gauge;
    std::optional<LotId> lot;
    std::string note;
};
// quality.addSubgroups: many at once, as a file gives them: values are cut into subgroups of the chart's size, the oldest
// first ("quality.subgroup.rest" where some are left); defects go with sizes one by one, or with one size for all. At most
// mostAtOnce subgroups ("quality.subgroup.much").
inline constexpr int mostAtOnce = 10'000;
struct AddSubgroups {
    ControlChartId chart;
    std::vector<Reading> readings;
    std::vector<int> defects;
    std::vector<Reading> sizes;
    std::optional<GaugeId> gauge;
    std::string note;
};
struct SignalOpened {
    ChartSignalId signal;
    int no = 1;  // of the subgroup
    Rule rule = Rule::beyond_limits;
    Panel panel = Panel::upper;
};
struct SubgroupAdded {
    ControlChartId chart;
    int no = 1;  // of the last
    int added = 1;
    std::vector<SignalOpened> signals;
};

// quality.leaveOutSubgroup: it stays drawn, and counts neither for limits, rules that come later, nor capability. Weights
// and sums that carried it are drawn and judged again without it; a signal that is open stays until it is answered. Correcting
// the inspection result it was made from does the same, and where it was the newest adds it anew.
struct LeaveOutSubgroup {
    ControlChartId chart;
    int no = 1;
    std::string reason;
};
struct SubgroupLeftOut {
    ControlChartId chart;
    int no = 1;
};

// quality.answerSignal: what caused it and what was done. earlier: the chart's open signals before it too, with the same
// words. restart: the cause is dealt with, so runs, weights and sums begin anew with the next subgroup, and its limits stay.
// Refuses "quality.signal.closed".
struct AnswerSignal {
    ChartSignalId signal;
    std::string cause, remedy;
    bool earlier = false, restart = false;
};
struct SignalAnswered {
    ControlChartId chart;
    int answered = 0, open = 0;  // open: left
};

// quality.closeChart: nothing is added any more. Refuses "quality.chart.signals" while some are open.
struct CloseChart {
    ControlChartId chart;
    std::int64_t version = 0;
    std::string reason;
};

ChartKept addChart(db::Tx&, const AddChart&);
ChartKept changeChart(db::Tx&, const ChangeChart&);
LimitsFrozen freezeLimits(db::Tx&, const FreezeLimits&);
SubgroupAdded addSubgroup(db::Tx&, const AddSubgroup&);
SubgroupAdded addSubgroups(db::Tx&, const AddSubgroups&);
SubgroupLeftOut leaveOutSubgroup(db::Tx&, const LeaveOutSubgroup&);
SignalAnswered answerSignal(db::Tx&, const AnswerSignal&);
ChartKept closeChart(db::Tx&, const CloseChart&);

extern const db::Action<AddChart, ChartKept> addChartAction;
extern const db::Action<ChangeChart, ChartKept> changeChartAction;
extern const db::Action<FreezeLimits, LimitsFrozen> freezeLimitsAction;
extern const db::Action<AddSubgroup, SubgroupAdded> addSubgroupAction;
extern const db::Action<AddSubgroups, SubgroupAdded> addSubgroupsAction;
extern const db::Action<LeaveOutSubgroup, SubgroupLeftOut> leaveOutSubgroupAction;
extern const db::Action<AnswerSignal, SignalAnswered> answerSignalAction;
extern const db::Action<CloseChart, ChartKept> closeChartAction;

// ---- Reads --------------------------------------------------------------------------------------------------

// limits, possible values, kind of gauge and reaction: where inspections feed it, of the newest edition of the plan that
// fed it last, or of the newest plan in its unit before any did.
struct ChartFacts {
    ControlChartId controlChartId;
    SiteId siteId;
    std::string number, site, item, itemName, characteristic;
    ItemId itemId;
    std::optional<CheckPoint> occasion;
    std::optional<int> opNo;
    ChartKind kind = ChartKind::xbar_r;
    int size = 5;
    Rules rules;
    double lambda = 0.2, reach = 3, slack = 0.5, decision = 5, headStart = 0;
    std::string unit;  // '' for what is counted
    std::optional<Reading> lower, target, upper, possibleFrom, possibleTo;
    std::string gaugeKind, reaction, note;
    ChartState state = ChartState::active;
    std::int64_t version = 0;
    Design design() const;
};
ChartFacts theChart(const db::Read&, ControlChartId);  // refuses "quality.chart.none"

// Limits as they were frozen; they judge from `fromNo` to the next period's.
struct LimitPeriod {
    LimitPeriodId limitPeriodId;
    int fromNo = 1;
    double centre = 0, sigma = 0, freedom = 0, subgroups = 0, baseValues = 0;
    std::optional<int> baseFrom, baseTo;  // computed from these; none: given by a standard
    std::string without;                  // but not from these, by blanks
    std::string reason, frozenBy;
    db::Instant frozenAt;
    Base base() const;
};
std::vector<LimitPeriod> limitPeriods(const db::Read&, ControlChartId);  // the oldest first

// One subgroup as a point, or several where more are asked for than fit: from the lowest to the highest of them, with the
// widest of their limits. No limits: neither frozen nor, with fewer than 2 subgroups, to be estimated.
struct DrawnPoint {
    int first = 1, last = 1;  // numbers
    double low = 0, high = 0;
    std::optional<Limits> limits;
    int broken = 0;  // of them so many broke a rule in this panel
};
struct ChartLook {
    ChartFacts chart;
    std::vector<LimitPeriod> periods;
    bool trial = false;  // limits are estimated of all there is, and nothing is judged
    int points = 0;      // of the whole chart: the number of the newest
    int signals = 0;     // open
    std::vector<DrawnPoint> upper, lower;  // lower: where the kind has two panels
    std::vector<int> leftOut;              // numbers among those looked at, at most 1000
};
// Subgroups `from` to `to` (the newest `most` where absent) as at most `most` points in a panel, 10 to 10,000. The engine
// gathers what does not fit, so 100,000 subgroups come as fast as they are read.
ChartLook chartLook(const db::Read&, ControlChartId, std::optional<int> from = {}, std::optional<int> to = {}, int most = 1000);

// One subgroup, for whoever points at it.
struct SubgroupFacts {
    ChartPointId chartPointId;
    int pointNo = 1;
    double size = 0;
    std::optional<double> mean, spread, deviation, defects;  // spread: range
    double plotted = 0;
    std::optional<double> second;  // of the lower panel
    std::string readings;          // by blanks
    std::string leftOut;           // why it does not count, '' it does
    std::optional<std::string> inspection, lot, gauge;  // numbers
    std::optional<InspectionId> inspectionId;
    std::optional<LotId> lotId;
    std::string note, measuredBy;
    db::Instant measuredAt;
    Rules broken, brokenLower;
};
std::optional<SubgroupFacts> subgroupAt(const db::Read&, ControlChartId, int no);

struct SignalFacts {
    ChartSignalId chartSignalId;
    int no = 1, firstNo = 1;  // the subgroup that gave it, and the first that the rule looked at
    Rule rule = Rule::beyond_limits;
    Panel panel = Panel::upper;
    SignalState state = SignalState::open;
    std::string cause, remedy, answeredBy;
    db::Instant openedAt;
    std::optional<db::Instant> answeredAt;
};
std::vector<SignalFacts> signalsOf(const db::Read&, ControlChartId, bool openOnly, int most = 200);  // the newest first

// How well the process keeps its limits, of subgroups `from` to `to` that count (all where absent), of a measured chart with
// a limit. Refuses "quality.capability.*", "quality.chart.counted".
struct HistogramBar {
    double from = 0, to = 0;  // `to` not included, but in the last bar
    int values = 0;
};
struct ChartCapability {
    Specification specification;
    Process process;
    Capability capability;
    std::optional<NormalityTest> andersonDarling, shapiroWilk;  // absent where they do not take so few, many or equal values
    std::vector<HistogramBar> bars;
    int open = 0;  // signals: a process out of control has no capability
};
ChartCapability chartCapability(const db::Read&, ControlChartId, std::optional<int> from = {}, std::optional<int> to = {},
                                double confidence = 0.95);

const db::List& chartsList();
const db::List& openSignalsList();
const db::List& signalsList();
const db::List& limitPeriodsList();
const db::List& subgroupsList();

void installCharts(db::Actions&);  // gauge studies too

}  // namespace quality
