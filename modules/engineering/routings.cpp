// A routing's way: added or copied, changed while it is a draft, released, retired.
#include "engineering/routing_rules.h"

namespace engineering {
namespace {

std::string revisionOf(const std::string& given, const ItemFacts& made) { return given.empty() ? made.revision : given; }

void checkPlace(const db::Read& read, const ItemFacts& made, const std::string& revision, const std::string& alternate,
                db::Reasons& reasons) {
    checkRevision(reasons, "revision", revision);
    checkOptionalText(reasons, "alternate", alternate, 40);
    if (read.find<RoutingId>(R"sql(
            select routing_id from routing where item_id = $1 and revision = $2 and alternate = $3
        )sql", made.itemId, revision, alternate))
        reasons.add("engineering.routing.taken", "{item} has a routing for revision {revision}. Choose a new revision.",
                    {{"item", made.number}, {"revision", revision}}, "revision");
}

RoutingId makeDraft(db::Tx& tx, ItemId item, const std::string& revision, const std::string& alternate) {
    ensureRevision(tx, item, revision);
    return tx.make<RoutingId>(R"sql(
        insert into routing (item_id, revision, alternate, state, version) values ($1, $2, $3, 'draft', 1)
        returning routing_id
    )sql", item, revision, alternate);
}

void dropStages(db::Tx& tx, RoutingId routing) {
    tx.run(R"sql(
        delete from routing_step where routing_operation_id in
            (select routing_operation_id from routing_operation where routing_id = $1)
    )sql", routing);
    tx.run(R"sql(
        delete from routing_alternate where routing_operation_id in
            (select routing_operation_id from routing_operation where routing_id = $1)
    )sql", routing);
    tx.run(R"sql(delete from routing_operation where routing_id = $1)sql", routing);
}

}  // namespace

void check(const db::Read& read, const AddRouting& args, db::Reasons& reasons) {
    const auto made = checkItem(read, args.item, reasons);
    if (!made) return;
    checkPlace(read, *made, revisionOf(args.revision, *made), args.alternate, reasons);
    if (args.operations.empty() && !args.draft)
        reasons.add("engineering.routing.empty", "A routing has operations. Say how {item} is made.",
                    {{"item", made->number}}, "operations");
    checkStages(read, args.operations, args.steps, args.alternates, reasons);
}

RoutingKept addRouting(db::Tx& tx, const AddRouting& args) {
    const auto made = theItem(tx, args.item);
    const auto routing = makeDraft(tx, args.item, revisionOf(args.revision, made), args.alternate);
    writeStages(tx, routing, args.operations, args.steps, args.alternates);
    if (args.draft) return {routing, 1};
    db::Reasons reasons;
    checkReleasable(tx, theRouting(tx, routing), reasons);
    reasons.throwIfAny();
    markReleased(tx, routing);
    return {routing, 2};
}

void check(const db::Read& read, const ChangeRouting& args, db::Reasons& reasons) {
    const auto routing = theRouting(read, args.routing);
    checkVersion(reasons, nameOf(routing), args.version, routing.version);
    checkDraft(reasons, nameOf(routing), routing.state, "routing");
    checkStages(read, args.operations, args.steps, args.alternates, reasons);
}

RoutingKept changeRouting(db::Tx& tx, const ChangeRouting& args) {
    dropStages(tx, args.routing);
    writeStages(tx, args.routing, args.operations, args.steps, args.alternates);
    tx.run(R"sql(update routing set version = version + 1 where routing_id = $1)sql", args.routing);
    return {args.routing, args.version + 1};
}

void check(const db::Read& read, const CopyRouting& args, db::Reasons& reasons) {
    const auto routing = theRouting(read, args.routing);
    const auto made = checkItem(read, args.item.value_or(routing.itemId), reasons);
    if (made) checkPlace(read, *made, revisionOf(args.revision, *made), args.alternate, reasons);
}

RoutingId copyOperations(db::Tx& tx, RoutingId from, ItemId item, const std::string& revision, const std::string& alternate) {
    const auto copy = makeDraft(tx, item, revision, alternate);
    tx.run(R"sql(
        insert into routing_operation (routing_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew,
                                       overlap, queue_ms, move_ms, supplier_id, outside_days, skill_id, tool_id, instruction)
        select cast($2 as bigint), op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew, overlap, queue_ms,
               move_ms, supplier_id, outside_days, skill_id, tool_id, instruction
        from routing_operation where routing_id = $1 order by op_no
    )sql", from, copy);
    tx.run(R"sql(
        insert into routing_step (routing_operation_id, step_no, kind, text, unit, lower, upper, required)
        select n.routing_operation_id, s.step_no, s.kind, s.text, s.unit, s.lower, s.upper, s.required
        from routing_operation o join routing_step s on s.routing_operation_id = o.routing_operation_id
        join routing_operation n on n.routing_id = $2 and n.op_no = o.op_no
        where o.routing_id = $1 order by n.routing_operation_id, s.step_no
    )sql", from, copy);
    tx.run(R"sql(
        insert into routing_alternate (routing_operation_id, priority, work_center_id, setup_ms, run_ms)
        select n.routing_operation_id, a.priority, a.work_center_id, a.setup_ms, a.run_ms
        from routing_operation o join routing_alternate a on a.routing_operation_id = o.routing_operation_id
        join routing_operation n on n.routing_id = $2 and n.op_no = o.op_no
        where o.routing_id = $1 order by n.routing_operation_id, a.priority
    )sql", from, copy);
    return copy;
}

RoutingKept copyRouting(db::Tx& tx, const CopyRouting& args) {
    const auto routing = theRouting(tx, args.routing);
    const auto made = theItem(tx, args.item.value_or(routing.itemId));
    return {copyOperations(tx, args.routing, made.itemId, revisionOf(args.revision, made), args.alternate), 1};
}

void check(const db::Read& read, const ReleaseRouting& args, db::Reasons& reasons) {
    const auto routing = theRouting(read, args.routing);
    checkVersion(reasons, nameOf(routing), args.version, routing.version);
    checkDraft(reasons, nameOf(routing), routing.state, "routing");
    checkReleasable(read, routing, reasons);
}

RoutingKept releaseRouting(db::Tx& tx, const ReleaseRouting& args) {
    markReleased(tx, args.routing);
    return {args.routing, args.version + 1};
}

void check(const db::Read& read, const RetireRouting& args, db::Reasons& reasons) {
    const auto routing = theRouting(read, args.routing);
    checkVersion(reasons, nameOf(routing), args.version, routing.version);
    if (routing.state == "retired")
        reasons.add("engineering.routing.retired", "{routing} is retired already. Nothing is left to do.",
                    {{"routing", nameOf(routing)}}, "routing");
}

RoutingKept retireRouting(db::Tx& tx, const RetireRouting& args) {
    tx.run(R"sql(update routing set state = 'retired', version = version + 1 where routing_id = $1)sql", args.routing);
    return {args.routing, args.version + 1};
}

}  // namespace engineering
