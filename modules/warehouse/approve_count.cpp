#include "people/people.h"
#include "warehouse/count_facts.h"

namespace warehouse {

void check(const db::Read& read, const ApproveCount& args, db::Reasons& reasons) {
    const auto count = theCount(read, args.count);
    people::requireSite(read, "warehouse.approveCount", count.siteId);
    const auto& me = read.actor().name;
    if (count.state != "counted")
        reasons.add("warehouse.count.uncounted",
                    "{count} is {state}: only a count that is closed and waits for approval is approved. Look at it again.",
                    {{"count", count.number}, {"state", count.state}}, "count");
    if (count.countedBy == me || count.firstBy == me)
        reasons.add("warehouse.count.own", "You counted this bin yourself. Let somebody else approve {count}.",
                    {{"count", count.number}}, "count");
    if (!reasons.any()) checkPosting(read, count, countedLots(read, args.count), reasons);
}

CountApproved approveCount(db::Tx& tx, const ApproveCount& args) {
    const auto count = theCount(tx, args.count);
    const auto lots = againstTheBook(tx, count);
    db::Reasons reasons;  // against the book as it is known now
    checkPosting(tx, count, lots, reasons);
    reasons.throwIfAny();
    return post(tx, count, lots, tx.actor().name);
}

}  // namespace warehouse
