// What is done about what may go wrong, and how it is rated after.
#include "quality/capa_facts.h"
#include "quality/facts.h"
#include "quality/fmea_facts.h"

namespace quality {
namespace {

struct TakenFacts {
    FmeaLineId fmeaLineId;
    FmeaActionState state = FmeaActionState::open;
};
BOOST_DESCRIBE_STRUCT(TakenFacts, (), (fmeaLineId, state))

TakenFacts theTaken(const db::Read& read, FmeaActionId action) {
    const auto found = read.find<TakenFacts>(R"sql(
        select fmea_line_id, state from fmea_action where fmea_action_id = $1
    )sql", action);
    if (!found) db::refuse("quality.fmea.no_action", "There is no such action of an FMEA. Look at it again.", {}, "fmeaAction");
    return *found;
}

FmeaActionKept keptOf(const db::Read& read, FmeaActionId action) {
    const auto now = theTaken(read, action);
    return {action, now.fmeaLineId, now.state, theFmeaLine(read, now.fmeaLineId).priority};
}

void checkTaken(const db::Read& read, FmeaActionId action, std::string_view permission, db::Reasons& reasons) {
    const auto taken = theTaken(read, action);
    checkKeptUp(read, theFmea(read, theFmeaLine(read, taken.fmeaLineId).fmeaId), permission, reasons);
    if (taken.state != FmeaActionState::open)
        reasons.add("quality.fmea.action_over", "This action is in state '{state}' already. Add another one.",
                    {{"state", boost::describe::enum_to_string(taken.state, "?")}}, "fmeaAction");
}

void finish(db::Tx& tx, FmeaActionId action, FmeaActionState state, const std::string& evidence, const std::optional<std::string>& attachment) {
    tx.run(R"sql(
        update fmea_action
        set state = $2, evidence = $3, attachment = $4, done_at = $5, done_by = $6, version = version + 1
        where fmea_action_id = $1
    )sql", action, state, evidence, attachment, tx.now(), tx.actor().name);
}

}  // namespace

void check(const db::Read& read, const AddFmeaAction& args, db::Reasons& reasons) {
    checkKeptUp(read, theFmea(read, theFmeaLine(read, args.fmeaLine).fmeaId), "quality.addFmeaAction", reasons);
    inventory::checkText(reasons, "text", args.text, 2000);
    checkPerson(read, args.owner, reasons);
}

FmeaActionKept addFmeaAction(db::Tx& tx, const AddFmeaAction& args) {
    return keptOf(tx, tx.make<FmeaActionId>(R"sql(
        insert into fmea_action (fmea_line_id, kind, text, owner_id, due_on, state, evidence, done_by, version)
        values ($1, $2, $3, $4, $5, 'open', '', '', 1) returning fmea_action_id
    )sql", args.fmeaLine, args.kind.value_or(FmeaActionKind::prevention), args.text, args.owner.value_or(actorsAccount(tx)), args.dueOn));
}

void check(const db::Read& read, const FinishFmeaAction& args, db::Reasons& reasons) {
    checkTaken(read, args.fmeaAction, "quality.finishFmeaAction", reasons);
    inventory::checkText(reasons, "evidence", args.evidence, 2000);
    checkFile(read, args.attachment, reasons);
    checkRating(args.occurrence, "occurrence", reasons);
    checkRating(args.detection, "detection", reasons);
}

FmeaActionKept finishFmeaAction(db::Tx& tx, const FinishFmeaAction& args) {
    const auto line = theFmeaLine(tx, theTaken(tx, args.fmeaAction).fmeaLineId);
    finish(tx, args.fmeaAction, FmeaActionState::done, args.evidence, args.attachment);
    if (args.occurrence || args.detection)
        rate(tx, line.fmeaLineId,
             {line.severity, args.occurrence.value_or(line.occurrence), args.detection.value_or(line.detection), args.evidence, args.fmeaAction});
    return keptOf(tx, args.fmeaAction);
}

void check(const db::Read& read, const DropFmeaAction& args, db::Reasons& reasons) {
    checkTaken(read, args.fmeaAction, "quality.dropFmeaAction", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
}

FmeaActionKept dropFmeaAction(db::Tx& tx, const DropFmeaAction& args) {
    finish(tx, args.fmeaAction, FmeaActionState::dropped, args.reason, {});
    return keptOf(tx, args.fmeaAction);
}

}  // namespace quality
