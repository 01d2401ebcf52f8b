#include "shared/numbers.h"
#include "warehouse/counting.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(SetCountRule, (), (site, abc, version, everyDays, tolerance, valueTolerance))
BOOST_DESCRIBE_STRUCT(CountRuleSet, (), (site, abc, version))
BOOST_DESCRIBE_STRUCT(PlanCounts, (), (site, by, bins, restDays))
BOOST_DESCRIBE_STRUCT(CountsPlanned, (), (counts))
BOOST_DESCRIBE_STRUCT(AddCount, (), (bin, item, dueOn))
BOOST_DESCRIBE_STRUCT(CountAdded, (), (count, number))
BOOST_DESCRIBE_STRUCT(RecordCount, (), (count, bin, lot, counted))
BOOST_DESCRIBE_STRUCT(CountRecorded, (), (count, looseOnly))
BOOST_DESCRIBE_STRUCT(CloseCount, (), (count, empty))
BOOST_DESCRIBE_STRUCT(CountClosed, (), (count, state, recount))
BOOST_DESCRIBE_STRUCT(ApproveCount, (), (count))
BOOST_DESCRIBE_STRUCT(CountLost, (), (line, order, lineNo, quantity))
BOOST_DESCRIBE_STRUCT(CountApproved, (), (count, value, lost))
BOOST_DESCRIBE_STRUCT(CancelCount, (), (count, reason))
BOOST_DESCRIBE_STRUCT(CountState, (), (count, state))

const db::Action<SetCountRule, CountRuleSet> setCountRuleAction{
    "warehouse.setCountRule", "Set how often and how exactly a class is counted", setCountRule, check,
    db::codec<SetCountRule, CountRuleSet>()};
const db::Action<PlanCounts, CountsPlanned> planCountsAction{"warehouse.planCounts", "Plan which bins are counted", planCounts,
                                                             check, db::codec<PlanCounts, CountsPlanned>()};
const db::Action<AddCount, CountAdded> addCountAction{"warehouse.addCount", "Ask for a bin to be counted", addCount, check,
                                                      db::codec<AddCount, CountAdded>()};
const db::Action<RecordCount, CountRecorded> recordCountAction{"warehouse.recordCount", "Say what was found of a lot", recordCount,
                                                               check, db::codec<RecordCount, CountRecorded>()};
const db::Action<CloseCount, CountClosed> closeCountAction{"warehouse.closeCount", "Close a count", closeCount, check,
                                                           db::codec<CloseCount, CountClosed>()};
const db::Action<ApproveCount, CountApproved> approveCountAction{"warehouse.approveCount", "Approve a count and post its differences",
                                                                 approveCount, check, db::codec<ApproveCount, CountApproved>()};
const db::Action<CancelCount, CountState> cancelCountAction{"warehouse.cancelCount", "Cancel a count", cancelCount, check,
                                                            db::codec<CancelCount, CountState>()};

void addCounting(db::Actions& actions) {
    actions.add(setCountRuleAction);
    actions.add(planCountsAction);
    actions.add(addCountAction);
    actions.add(recordCountAction);
    actions.add(closeCountAction);
    actions.add(approveCountAction);
    actions.add(cancelCountAction);
    for (const auto* list : {&countsList(), &countLinesList(), &countRulesList()}) actions.addList(*list);
}

}  // namespace warehouse
