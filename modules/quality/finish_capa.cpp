// The steps of an 8D report are finished in their order; the last one is signed, when later lots have proved it.
#include "calendar/calendar.h"
#include "quality/capa_facts.h"
#include "quality/facts.h"

namespace quality {
namespace {

std::int64_t count(const db::Read& read, CapaId capa, const std::string& what) {
    return read.one<std::int64_t>(R"sql(
        select case $2 when 'root' then (select count(*) from capa_cause where capa_id = $1 and root = 1)
                       when 'actions' then (select count(*) from capa_action where capa_id = $1)
                       else (select count(*) from capa_action where capa_id = $1 and state = 'open') end as n
    )sql", capa, what);
}

// What a step needs beside those before it.
void checkNeeds(const db::Read& read, const CapaFacts& capa, Discipline step, db::Reasons& reasons) {
    if (step == Discipline::D4 && count(read, capa.capaId, "root") == 0)
        reasons.add("quality.capa.root", "{number} has no root cause yet. Add the one that was found.", {{"number", capa.number}}, "step");
    if (step == Discipline::D5 && count(read, capa.capaId, "actions") == 0)
        reasons.add("quality.capa.no_action", "{number} has no action yet. Add what is to be done.", {{"number", capa.number}}, "step");
    if (step == Discipline::D6 && count(read, capa.capaId, "open") > 0)
        reasons.add("quality.capa.actions", "Actions of {number} are not done yet. Finish them first.", {{"number", capa.number}}, "step");
}

void checkNotDone(const db::Read& read, const CapaFacts& capa, Discipline step, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(
            select capa_step_id from capa_step where capa_id = $1 and step = $2 and state = 'open'
        )sql", capa.capaId, step))
        reasons.add("quality.capa.done", "{step} of {number} is done already.", {{"step", boost::describe::enum_to_string(step, "")}, {"number", capa.number}}, "step");
}

void finish(db::Tx& tx, CapaId capa, Discipline step, const std::string& evidence, const std::optional<std::string>& attachment) {
    tx.run(R"sql(
        update capa_step
        set state = 'done', evidence = $3, attachment = $4, done_at = $5, done_by = $6, version = version + 1
        where capa_id = $1 and step = $2
    )sql", capa, step, evidence, attachment, tx.now(), tx.actor().name);
}

}  // namespace

void check(const db::Read& read, const FinishStep& args, db::Reasons& reasons) {
    const auto capa = theCapa(read, args.capa);
    checkWorkable(read, capa, "quality.finishStep", reasons);
    inventory::checkText(reasons, "evidence", args.evidence, 2000);
    checkFile(read, args.attachment, reasons);
    if (args.step == Discipline::D8) {
        reasons.add("quality.capa.last", "D8 of {number} is its closing, which is signed. Close the report.", {{"number", capa.number}}, "step");
        return;
    }
    checkNotDone(read, capa, args.step, reasons);
    checkBefore(read, capa, args.step, reasons);
    checkNeeds(read, capa, args.step, reasons);
}

CapaKept finishStep(db::Tx& tx, const FinishStep& args) {
    finish(tx, args.capa, args.step, args.evidence, args.attachment);
    touch(tx, args.capa);
    return keptOf(tx, args.capa);
}

// ---- Actions --------------------------------------------------------------------------------------------

namespace {

struct ActionFacts {
    CapaId capaId;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(ActionFacts, (), (capaId, state))

ActionFacts theAction(const db::Read& read, CapaActionId id) {
    const auto found = read.find<ActionFacts>(R"sql(select capa_id, state from capa_action where capa_action_id = $1)sql", id);
    if (!found) db::refuse("quality.capa.no_such_action", "There is no such action. Look at the report again.", {}, "capaAction");
    return *found;
}

}  // namespace

void check(const db::Read& read, const FinishCapaAction& args, db::Reasons& reasons) {
    const auto action = theAction(read, args.capaAction);
    checkWorkable(read, theCapa(read, action.capaId), "quality.finishCapaAction", reasons);
    inventory::checkText(reasons, "evidence", args.evidence, 2000);
    checkFile(read, args.attachment, reasons);
    if (action.state != "open")
        reasons.add("quality.capa.action_done", "This action is done already.", {}, "capaAction");
}

CapaKept finishCapaAction(db::Tx& tx, const FinishCapaAction& args) {
    const auto capa = theAction(tx, args.capaAction).capaId;
    tx.run(R"sql(
        update capa_action
        set state = 'done', evidence = $2, attachment = $3, done_at = $4, done_by = $5, version = version + 1
        where capa_action_id = $1
    )sql", args.capaAction, args.evidence, args.attachment, tx.now(), tx.actor().name);
    tx.run(R"sql(
        update capa
        set version = version + 1,
            acted_at = case when exists (select 1 from capa_action where capa_id = $1 and state = 'open')
                            then null else cast($2 as bigint) end,
            acted_after_move = case when exists (select 1 from capa_action where capa_id = $1 and state = 'open')
                                    then null else (select coalesce(max(stock_move_id), 0) from stock_move) end
        where capa_id = $1
    )sql", capa, tx.now());
    return keptOf(tx, capa);
}

// ---- Proof and closing ----------------------------------------------------------------------------------

namespace {

struct Later {
    std::string number;
    bool bad = false;
};
BOOST_DESCRIBE_STRUCT(Later, (), (number, bad))

struct LaterLot {
    std::string number, item, zone;
    db::Instant at;
    bool bad = false;
};
BOOST_DESCRIBE_STRUCT(LaterLot, (), (number, item, zone, at, bad))

// Lots that came first since then, and what came of an item without lots. Of a supplier's report, what is known to be
// somebody else's does not count. Nothing counts that is not wholly free of its inspections, and no goods that were there
// before: reworked ones, or parts of what was taken apart. What has no lot is told apart by time alone: an inspection that
// was under way as it came is its own, and a nonconformance written down later is about it.
std::vector<Later> laterLots(const db::Read& read, const CapaFacts& capa) {
    std::vector<Later> all;
    for (const auto& lot : read.all<LaterLot>(R"sql(
        with recursive kind (defect_kind_id) as (
            select defect_kind_id from defect_kind where defect_kind_id = $3
            union select d.defect_kind_id from defect_kind d join kind k on d.parent_id = k.defect_kind_id),
        came (stock_move_id, lot_id, number, item, zone, at, tracked) as (
            select m.stock_move_id, m.lot_id, l.number, i.number, s.zone, g.at, case when l.number = '-' then 0 else 1 end
            from stock_move m join lot l on l.lot_id = m.lot_id join item i on i.item_id = m.item_id
            join site s on s.site_id = m.site_id join action_log g on g.log_id = m.log_id
            left join work_order o on m.document_kind = 'work_order' and o.work_order_id = m.document_id
            where m.item_id = $1 and m.stock_move_id > $2 and m.kind = 'receipt' and coalesce(o.kind, 'make') = 'make'
              and (l.number = '-' or not exists (
                       select 1 from stock_move e
                       where e.lot_id = m.lot_id and e.kind = 'receipt' and e.stock_move_id < m.stock_move_id)))
        select c.number, c.item, c.zone, c.at,
               case when exists (select 1 from nonconformance n
                                 where n.lot_id = c.lot_id and (c.tracked = 1 or n.found_at >= c.at)
                                   and (cast($3 as bigint) = 0 or n.defect_kind_id is null
                                        or n.defect_kind_id in (select defect_kind_id from kind))) then 1 else 0 end as bad
        from came c
        where not exists (
                select 1 from inspection_lot w join inspection n on n.inspection_id = w.inspection_id
                where w.lot_id = c.lot_id and n.state <> 'skipped' and w.quantity > w.freed
                  and (c.tracked = 1 or (n.opened_at <= c.at and coalesce(n.decided_at, c.at) >= c.at)))
          and (cast($4 as text) <> 'supplier' or not exists (
                select 1 from inspection_lot w join inspection n on n.inspection_id = w.inspection_id
                join complaint p on p.complaint_id = $5
                where w.lot_id = c.lot_id and n.supplier_id <> p.party_id
                  and (c.tracked = 1 or (n.opened_at <= c.at and coalesce(n.decided_at, c.at) >= c.at))))
        order by c.stock_move_id
    )sql", capa.itemId, capa.actedAfterMove, capa.defectKindId.value_or(DefectKindId{}).number, capa.side, capa.complaintId))
        all.push_back({lot.number == "-" ? lot.item + " " + db::toText(calendar::localDate(lot.zone, lot.at)) : lot.number, lot.bad});
    return all;
}

// Audits that ended since and asked what its finding was found at.
std::vector<Later> laterAudits(const db::Read& read, const CapaFacts& capa) {
    return read.all<Later>(R"sql(
        select u.number, case when n.verdict = 'finding' then 1 else 0 end as bad
        from audit_finding f join audit_answer a on a.audit_answer_id = f.audit_answer_id
        join audit_question q on q.audit_question_id = a.audit_question_id
        join audit_question s on s.audit_programme_id = q.audit_programme_id and s.text = q.text
        join audit_answer n on n.audit_question_id = s.audit_question_id and n.audit_id <> f.audit_id
        join audit u on u.audit_id = n.audit_id and u.state = 'closed'
        join audit o on o.audit_id = f.audit_id
        where f.capa_id = $1 and n.answered_at > $2 and n.verdict in ('conforms', 'finding')
          and u.subject = o.subject and u.supplier_id is not distinct from o.supplier_id
        order by u.audit_id
    )sql", capa.capaId, capa.actedAt);
}

}  // namespace

Effectiveness effectivenessOf(const db::Read& read, CapaId id) {
    const auto capa = theCapa(read, id);
    Effectiveness proof{capa.actedAt, capa.lotsNeeded, {}, {}, !capa.itemId};
    if (!capa.actedAt) return proof;
    for (const auto& later : proof.byAudits ? laterAudits(read, capa) : laterLots(read, capa))
        (later.bad ? proof.bad : proof.good).push_back(later.number);
    return proof;
}

namespace {

void checkProof(const CapaFacts& capa, const Effectiveness& proof, db::Reasons& reasons) {
    const auto good = static_cast<int>(proof.good.size());
    if (proof.byAudits && !proof.bad.empty())
        reasons.add("quality.capa.found_again", "It came back: audit {audit} has found it again, after the last action was done. Add another action to {number}.",
                    {{"audit", proof.bad.front()}, {"number", capa.number}}, "capa");
    else if (proof.byAudits && !proof.proven())
        reasons.add("quality.capa.unaudited", "{needed} later audits that ask the same and find nothing prove that {number} works, and {good} have been closed. Audit it again.",
                    {{"needed", proof.needed}, {"number", capa.number}, {"good", good}}, "capa");
    else if (!proof.bad.empty())
        reasons.add("quality.capa.back", "It came back: lot {lot} has the defect, after the last action was done. Add another action to {number}.",
                    {{"lot", proof.bad.front()}, {"number", capa.number}}, "capa");
    else if (!proof.proven())
        reasons.add("quality.capa.unproven", "{needed} later lots without the defect prove that {number} works, and {good} have come. Wait for the rest.",
                    {{"needed", proof.needed}, {"number", capa.number}, {"good", good}}, "capa");
}

}  // namespace

void check(const db::Read& read, const CloseCapa& args, db::Reasons& reasons) {
    const auto capa = theCapa(read, args.capa);
    checkWorkable(read, capa, "quality.closeCapa", reasons);
    inventory::checkText(reasons, "evidence", args.evidence, 2000);
    checkBefore(read, capa, Discipline::D8, reasons);
    checkProof(capa, effectivenessOf(read, args.capa), reasons);
}

CapaKept closeCapa(db::Tx& tx, const CloseCapa& args) {
    const auto capa = theCapa(tx, args.capa);
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("quality.capa.unsigned", "The closing of {number} is signed: with the password once more, and with what the signature stands for.",
                   {{"number", capa.number}}, "capa");
    finish(tx, args.capa, Discipline::D8, args.evidence, {});
    tx.run(R"sql(update capa set state = 'closed', version = version + 1 where capa_id = $1)sql", args.capa);
    tx.run(R"sql(
        insert into capa_signature (capa_id, capa_version, meaning, signed_by, full_name, signed_at, content_hash)
        values ($1, $2, $3, $4, $5, $6, $7)
    )sql", args.capa, capa.version + 1, signature->meaning(), signature->person(), signature->fullName(), signature->at(),
        contentHash(tx, args.capa));
    return keptOf(tx, args.capa);
}

}  // namespace quality
