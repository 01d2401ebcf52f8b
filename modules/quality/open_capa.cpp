// An 8D report is opened, and its steps are given to people.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/audit_facts.h"
#include "quality/capa_facts.h"
#include "quality/facts.h"

namespace quality {
namespace {

// What it is about, from the case it belongs to where it is not said.
struct About {
    std::optional<SiteId> site;
    std::optional<ItemId> item;
    std::optional<DefectKindId> defect;
    const char* side = "own";
    bool byAudits = false;  // later audits of the finding's question prove it
};

About about(const db::Read& read, const OpenCapa& args) {
    About it{args.site, args.item, args.defect, "own", false};
    if (args.nonconformance) {
        const auto n = theNonconformance(read, *args.nonconformance);
        it = {it.site ? it.site : n.siteId, it.item ? it.item : n.itemId, it.defect ? it.defect : n.defectKindId, "own", false};
    }
    if (args.complaint) {
        const auto c = theComplaint(read, *args.complaint);
        it = {it.site ? it.site : c.siteId, it.item ? it.item : inventory::theLot(read, c.lotId).itemId,
              it.defect ? it.defect : c.defectKindId, c.kind == "supplier" ? "supplier" : "own", false};
    }
    if (args.finding) {
        const auto f = theFinding(read, *args.finding);
        it.site = it.site ? it.site : f.siteId;
        it.item = it.item ? it.item : f.itemId;
        it.byAudits = !it.item && f.auditAnswerId;
    }
    return it;
}

void checkFinding(const db::Read& read, AuditFindingId id, db::Reasons& reasons) {
    const auto finding = theFinding(read, id);
    if (finding.state != FindingState::open)
        reasons.add("quality.audit.finding_closed", "{number} is closed already.", {{"number", finding.number}}, "finding");
    if (finding.capaId)
        reasons.add("quality.capa.finding_has", "{number} has its report {report} already. Work that one through.",
                    {{"number", finding.number}, {"report", theCapa(read, *finding.capaId).number}}, "finding");
}

}  // namespace

void check(const db::Read& read, const OpenCapa& args, db::Reasons& reasons) {
    const auto it = about(read, args);
    people::requireSite(read, "quality.openCapa", people::theSite(read, it.site));
    inventory::checkText(reasons, "title", args.title);
    checkPerson(read, args.owner, reasons);
    if (args.finding) checkFinding(read, *args.finding, reasons);
    if (!it.item && !it.byAudits)
        reasons.add("quality.capa.item", "Later lots of an item prove that it does not come back. Name the item, the complaint or the nonconformance.", {}, "item");
    else if (it.item && !inventory::findItem(read, *it.item))
        inventory::theItem(read, *it.item);
    if (args.defect) checkDefect(read, args.defect, reasons);
    if (args.lotsNeeded && (*args.lotsNeeded < 1 || *args.lotsNeeded > 100))
        reasons.add("quality.capa.lots", "Between 1 and 100 later lots prove it. Enter how many.", {}, "lotsNeeded");
}

CapaKept write(db::Tx& tx, const NewCapa& it) {
    const auto number = ledger::nextNumber(tx, it.site, "capa", calendar::siteToday(tx, it.site));
    const auto capa = tx.make<CapaId>(R"sql(
        insert into capa (site_id, number, title, side, complaint_id, nonconformance_id, item_id, defect_kind_id, lots_needed, state,
                          opened_at, opened_by, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, $11, 1) returning capa_id
    )sql", it.site, number, it.title, it.side, it.complaint, it.nonconformance, it.item, it.defect, it.lotsNeeded, tx.now(), tx.actor().name);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Discipline>>([&](auto step) {
        tx.run(R"sql(
            insert into capa_step (capa_id, step, owner_id, due_on, state, evidence, done_by, version)
            values ($1, $2, $3, $4, 'open', '', '', 1)
        )sql", capa, step.value, it.owner, it.dueOn);
    });
    return keptOf(tx, capa);
}

CapaKept openCapa(db::Tx& tx, const OpenCapa& args) {
    const auto it = about(tx, args);
    auto kept = write(tx, {people::theSite(tx, it.site), args.title, it.side, args.complaint, args.nonconformance, it.item, it.defect,
                           args.lotsNeeded.value_or(it.byAudits ? 1 : 3), args.owner.value_or(actorsAccount(tx)), args.dueOn});
    if (args.finding) {
        tx.run(R"sql(update audit_finding set capa_id = $2, version = version + 1 where audit_finding_id = $1)sql", *args.finding, kept.capa);
        touch(tx, theFinding(tx, *args.finding).auditId);
    }
    return kept;
}

void check(const db::Read& read, const AssignStep& args, db::Reasons& reasons) {
    const auto capa = theCapa(read, args.capa);
    checkWorkable(read, capa, "quality.assignStep", reasons);
    checkPerson(read, args.owner, reasons);
    if (!read.find<std::int64_t>(R"sql(
            select capa_step_id from capa_step where capa_id = $1 and step = $2 and state = 'open'
        )sql", args.capa, args.step))
        reasons.add("quality.capa.done", "{step} of {number} is done already.", {{"step", boost::describe::enum_to_string(args.step, "")}, {"number", capa.number}}, "step");
}

CapaKept assignStep(db::Tx& tx, const AssignStep& args) {
    tx.run(R"sql(
        update capa_step set owner_id = $3, due_on = $4, version = version + 1 where capa_id = $1 and step = $2
    )sql", args.capa, args.step, args.owner, args.dueOn);
    touch(tx, args.capa);
    return keptOf(tx, args.capa);
}

void check(const db::Read& read, const CancelCapa& args, db::Reasons& reasons) {
    const auto capa = theCapa(read, args.capa);
    checkWorkable(read, capa, "quality.cancelCapa", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
    if (const auto finding = read.find<std::string>(R"sql(
            select number from audit_finding where capa_id = $1 and state = 'open' order by audit_finding_id limit 1
        )sql", args.capa))
        reasons.add("quality.capa.finding", "{number} is the report of the audit's finding {finding}, which is not put right yet. Work the report through.",
                    {{"number", capa.number}, {"finding", *finding}}, "capa");
}

CapaKept cancelCapa(db::Tx& tx, const CancelCapa& args) {
    tx.run(R"sql(update capa set state = 'cancelled', version = version + 1 where capa_id = $1)sql", args.capa);
    return keptOf(tx, args.capa);
}

void check(const db::Read& read, const AddCause& args, db::Reasons& reasons) {
    checkWorkable(read, theCapa(read, args.capa), "quality.addCause", reasons);
    inventory::checkText(reasons, "text", args.text, 2000);
    if ((args.method == CauseMethod::fishbone) != args.category.has_value())
        reasons.add("quality.capa.category", "A bone of the fish has a category, and a why has none. Choose it or leave it out.", {}, "category");
}

CapaKept addCause(db::Tx& tx, const AddCause& args) {
    const std::string category = args.category ? boost::describe::enum_to_string(*args.category, "") : "";
    tx.run(R"sql(
        insert into capa_cause (capa_id, method, category, text, root, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7)
    )sql", args.capa, args.method, category, args.text, args.root, tx.now(), tx.actor().name);
    touch(tx, args.capa);
    return keptOf(tx, args.capa);
}

void check(const db::Read& read, const AddCapaAction& args, db::Reasons& reasons) {
    checkWorkable(read, theCapa(read, args.capa), "quality.addCapaAction", reasons);
    inventory::checkText(reasons, "text", args.text, 2000);
    checkPerson(read, args.owner, reasons);
}

// What is added counts from when it is done.
CapaActionKept addCapaAction(db::Tx& tx, const AddCapaAction& args) {
    tx.run(R"sql(update capa set acted_at = null, acted_after_move = null, version = version + 1 where capa_id = $1)sql", args.capa);
    return {args.capa, tx.make<CapaActionId>(R"sql(
        insert into capa_action (capa_id, kind, text, owner_id, due_on, state, evidence, done_by, version)
        values ($1, $2, $3, $4, $5, 'open', '', '', 1) returning capa_action_id
    )sql", args.capa, args.kind.value_or(CapaActionKind::corrective), args.text, args.owner.value_or(actorsAccount(tx)), args.dueOn)};
}

}  // namespace quality
