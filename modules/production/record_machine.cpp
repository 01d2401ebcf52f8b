#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

namespace {

struct MachineNow {
    std::string code, state;
    SiteId siteId;
};
BOOST_DESCRIBE_STRUCT(MachineNow, (), (code, state, siteId))

MachineNow theMachine(const db::Read& read, MachineId machine) {
    auto found = read.find<MachineNow>(R"sql(
        select m.code, m.state, w.site_id from machine m join work_center w on w.work_center_id = m.work_center_id
        where m.machine_id = $1
    )sql", machine);
    if (!found) db::refuse("production.machine.none",
                           "There is no such machine. Choose one from the list.", {}, "machine");
    return std::move(*found);
}

void checkLater(const std::optional<Lasting>& begun, Instant at, const MachineNow& machine, db::Reasons& reasons) {
    if (begun && at <= begun->fromAt)
        reasons.add("production.machine.earlier",
                    "Machine {machine} began what it does later than that. Give a later moment.",
                    {{"machine", machine.code}}, "from");
}

void checkSpan(const db::Read& read, const RecordMachine& args, const MachineNow& machine, db::Reasons& reasons) {
    const auto from = args.from.value_or(read.now()), to = args.to.value_or(read.now());
    if (args.to && !args.from)
        reasons.add("production.machine.from", "It is not said since when. Give the beginning too.", {}, "from");
    else if (to < from || (args.to && to == from) || to > read.now())
        reasons.add("production.machine.span",
                    "The time of machine {machine} ends before it begins, or is not over yet. Look at both moments.",
                    {{"machine", machine.code}}, "to");
    const auto begun = lasting(read, args.machine);
    if (!args.to) checkLater(begun, from, machine, reasons);
    if (!args.state && !begun)
        reasons.add("production.machine.nothing",
                    "Nothing was recorded that machine {machine} is doing now. Say what it does.",
                    {{"machine", machine.code}}, "state");
    if (!args.state && args.to)
        reasons.add("production.machine.state", "It is not said what machine {machine} did. Choose a state.",
                    {{"machine", machine.code}}, "state");
}

}  // namespace

void check(const db::Read& read, const RecordMachine& args, db::Reasons& reasons) {
    const auto machine = theMachine(read, args.machine);
    people::requireSite(read, "production.recordMachine", machine.siteId);
    if (machine.state == "closed")
        reasons.add("production.machine.closed",
                    "Machine {machine} is closed: nothing is recorded for it. Have it opened again first.",
                    {{"machine", machine.code}}, "machine");
    if (args.operation) static_cast<void>(theOperation(read, *args.operation));
    if (args.reason &&
        !read.find<ReasonId>(R"sql(select reason_id from reason where reason_id = $1 and state = 'active')sql", *args.reason))
        reasons.add("production.reason.none",
                    "There is no such reason, or it is retired already. Choose one from the list.", {},
                    "reason");
    checkSpan(read, args, machine, reasons);
}

MachineRecorded recordMachine(db::Tx& tx, const RecordMachine& args) {
    const auto machine = theMachine(tx, args.machine);
    if (args.to) {
        addInterval(tx, args.machine, *args.state, args.reason, args.operation, *args.from, *args.to);
        return {args.machine, machine.state};
    }
    const auto at = args.from.value_or(tx.occurredAt());
    const auto begun = lasting(tx, args.machine);
    db::Reasons reasons;
    checkLater(begun, at, machine, reasons);  // it may have happened before it is told
    reasons.throwIfAny();
    if (begun)
        addInterval(tx, args.machine, begun->state, begun->reasonId, begun->operationId, begun->fromAt, at);
    else
        closeMachine(tx, args.machine, at);
    if (args.state) addInterval(tx, args.machine, *args.state, args.reason, args.operation, at, at);
    const std::string state = args.state == MachineDoing::down ? "down" : "up";
    tx.run(R"sql(
        update machine set state = $2, version = version + 1 where machine_id = $1 and state <> $2
    )sql", args.machine, state);
    return {args.machine, state};
}

}  // namespace production
