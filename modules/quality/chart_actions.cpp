#include "quality/charts.h"
#include "quality/gauge_studies.h"
#include "shared/numbers.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(AddChart, (),
                      (item, site, checkPoint, opNo, characteristic, chartKind, size, ruleSet, rules, lambda, reach, slack, decision,
                       headStart, unit, lower, target, upper, possibleFrom, possibleTo, gaugeKind, note))
BOOST_DESCRIBE_STRUCT(ChangeChart, (), (chart, version, ruleSet, rules, lower, target, upper, note))
BOOST_DESCRIBE_STRUCT(ChartKept, (), (chart, number, state, version))
BOOST_DESCRIBE_STRUCT(FreezeLimits, (), (chart, from, to, without, centre, sigma, reason))
BOOST_DESCRIBE_STRUCT(LimitsFrozen, (), (chart, limits, fromNo, signals))
BOOST_DESCRIBE_STRUCT(AddSubgroup, (), (chart, readings, defects, size, gauge, lot, note))
BOOST_DESCRIBE_STRUCT(AddSubgroups, (), (chart, readings, defects, sizes, gauge, note))
BOOST_DESCRIBE_STRUCT(SignalOpened, (), (signal, no, rule, panel))
BOOST_DESCRIBE_STRUCT(SubgroupAdded, (), (chart, no, added, signals))
BOOST_DESCRIBE_STRUCT(LeaveOutSubgroup, (), (chart, no, reason))
BOOST_DESCRIBE_STRUCT(SubgroupLeftOut, (), (chart, no))
BOOST_DESCRIBE_STRUCT(AnswerSignal, (), (signal, cause, remedy, earlier, restart))
BOOST_DESCRIBE_STRUCT(SignalAnswered, (), (chart, answered, open))
BOOST_DESCRIBE_STRUCT(CloseChart, (), (chart, version, reason))
BOOST_DESCRIBE_STRUCT(AddGaugeStudy, (),
                      (gauge, studyKind, characteristic, studiedOn, toleranceWidth, known, processVariation, studyReadings, blocks,
                       note))
BOOST_DESCRIBE_STRUCT(GaugeStudyKept, (), (gaugeStudy, number, verdict, gaugeState))

void check(const db::Read&, const AddChart&, db::Reasons&);
void check(const db::Read&, const ChangeChart&, db::Reasons&);
void check(const db::Read&, const FreezeLimits&, db::Reasons&);
void check(const db::Read&, const AddSubgroup&, db::Reasons&);
void check(const db::Read&, const AddSubgroups&, db::Reasons&);
void check(const db::Read&, const LeaveOutSubgroup&, db::Reasons&);
void check(const db::Read&, const AnswerSignal&, db::Reasons&);
void check(const db::Read&, const CloseChart&, db::Reasons&);
void check(const db::Read&, const AddGaugeStudy&, db::Reasons&);

const db::Action<AddChart, ChartKept> addChartAction{"quality.addChart", "Begin a control chart", addChart, check,
                                                     db::codec<AddChart, ChartKept>()};
const db::Action<ChangeChart, ChartKept> changeChartAction{"quality.changeChart", "Change what a control chart judges by", changeChart,
                                                           check, db::codec<ChangeChart, ChartKept>()};
const db::Action<FreezeLimits, LimitsFrozen> freezeLimitsAction{"quality.freezeLimits", "Freeze the limits of a control chart",
                                                                freezeLimits, check, db::codec<FreezeLimits, LimitsFrozen>()};
const db::Action<AddSubgroup, SubgroupAdded> addSubgroupAction{"quality.addSubgroup", "Add a subgroup to a control chart", addSubgroup,
                                                               check, db::codec<AddSubgroup, SubgroupAdded>()};
const db::Action<AddSubgroups, SubgroupAdded> addSubgroupsAction{"quality.addSubgroups", "Add many subgroups to a control chart",
                                                                 addSubgroups, check, db::codec<AddSubgroups, SubgroupAdded>()};
const db::Action<LeaveOutSubgroup, SubgroupLeftOut> leaveOutSubgroupAction{
    "quality.leaveOutSubgroup", "Leave a subgroup of a control chart out", leaveOutSubgroup, check,
    db::codec<LeaveOutSubgroup, SubgroupLeftOut>()};
const db::Action<AnswerSignal, SignalAnswered> answerSignalAction{"quality.answerSignal", "Give cause and remedy of a signal",
                                                                  answerSignal, check, db::codec<AnswerSignal, SignalAnswered>()};
const db::Action<CloseChart, ChartKept> closeChartAction{"quality.closeChart", "Close a control chart", closeChart, check,
                                                         db::codec<CloseChart, ChartKept>()};
const db::Action<AddGaugeStudy, GaugeStudyKept> addGaugeStudyAction{"quality.addGaugeStudy", "Enter a study of a gauge", addGaugeStudy,
                                                                    check, db::codec<AddGaugeStudy, GaugeStudyKept>()};

void addChartFindables(db::Actions&);

void installCharts(db::Actions& actions) {
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addChartAction, &changeChartAction, &freezeLimitsAction, &addSubgroupAction, &addSubgroupsAction, &leaveOutSubgroupAction,
             &answerSignalAction, &closeChartAction, &addGaugeStudyAction})
        actions.add(*action);
    for (const auto* list : {&chartsList(), &openSignalsList(), &signalsList(), &limitPeriodsList(), &subgroupsList(), &gaugeStudiesList()})
        actions.addList(*list);
    addChartFindables(actions);
}

}  // namespace quality
