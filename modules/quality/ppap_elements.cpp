// How far each of the 18 elements is, and what shows it.
#include <algorithm>

#include "quality/facts.h"
#include "quality/ppap_facts.h"

namespace quality {

namespace {

struct ElementRow {
    int elementNo = 0;
    PpapElement element = PpapElement::design_record;
    PpapNeed need = PpapNeed::retain;
    ElementState state = ElementState::open;
    std::string note, document, fmea, plan, inspection, setBy;
    std::optional<std::string> attachment;
    std::optional<db::Instant> setAt;
};
BOOST_DESCRIBE_STRUCT(ElementRow, (),
                      (elementNo, element, need, state, note, document, fmea, plan, inspection, setBy, attachment, setAt))

struct ShownBy {
    int elementNo = 0;
    PpapElement element = PpapElement::design_record;
    std::optional<DocumentRevisionId> documentRevisionId;
    std::optional<FmeaId> fmeaId;
    std::optional<ControlPlanId> controlPlanId;
    std::optional<InspectionId> inspectionId;
};
BOOST_DESCRIBE_STRUCT(ShownBy, (), (elementNo, element, documentRevisionId, fmeaId, controlPlanId, inspectionId))

const char* nameOf(PpapElement element) { return boost::describe::enum_to_string(element, "?"); }

bool anyRecord(const SetPpapElement& args) { return args.documentRevision || args.fmea || args.controlPlan || args.inspection; }

void addMisfit(PpapElement element, std::string_view field, db::Reasons& reasons) {
    reasons.add("quality.ppap.record", "That record does not show the element '{element}' of this item as it is today. Choose another one.",
                {{"element", nameOf(element)}}, field);
}

// Each record is of this item, in force, and of the sort that the element asks for.
void checkRecords(const db::Read& read, const PpapFacts& ppap, const SetPpapElement& args, db::Reasons& reasons) {
    if (args.documentRevision && !read.find<std::int64_t>(R"sql(
            select r.document_revision_id from document_revision r join document d on d.document_id = r.document_id
            where r.document_revision_id = $1 and r.state = 'released'
              and (d.item_id is null or d.item_id = $2
                   or exists (select 1 from document_use u where u.document_id = d.document_id and u.item_id = $2))
        )sql", *args.documentRevision, ppap.itemId))
        addMisfit(args.element, "documentRevision", reasons);
    if (args.fmea && (args.element != PpapElement::process_fmea || !read.find<std::int64_t>(R"sql(
            select fmea_id from fmea where fmea_id = $1 and item_id = $2 and state = 'open' and (revision = '' or revision = $3)
        )sql", *args.fmea, ppap.itemId, ppap.revision)))
        addMisfit(args.element, "fmea", reasons);
    if (args.controlPlan && (args.element != PpapElement::control_plan || !read.find<std::int64_t>(R"sql(
            select control_plan_id from control_plan
            where control_plan_id = $1 and item_id = $2 and state = 'released' and (revision = '' or revision = $3)
        )sql", *args.controlPlan, ppap.itemId, ppap.revision)))
        addMisfit(args.element, "controlPlan", reasons);
    if (args.inspection && (!takesInspection(args.element) || !read.find<std::int64_t>(R"sql(
            select inspection_id from inspection
            where inspection_id = $1 and item_id = $2 and state = 'decided' and outcome <> 'reject' and revision = $3
        )sql", *args.inspection, ppap.itemId, ppap.revision)))
        addMisfit(args.element, "inspection", reasons);
}

void checkShown(const SetPpapElement& args, db::Reasons& reasons) {
    if (args.state == ElementState::ready && isThing(args.element) && args.note.empty())
        reasons.add("quality.ppap.place", "'{element}' lies somewhere. Say where.", {{"element", nameOf(args.element)}}, "note");
    if (args.state == ElementState::ready && !isThing(args.element) && !args.attachment && !anyRecord(args))
        reasons.add("quality.ppap.evidence", "Nothing shows '{element}' yet. Name a record of ours or attach a file.",
                    {{"element", nameOf(args.element)}}, "attachment");
    if (args.state != ElementState::not_needed) return;
    if (!mayBeMissing(args.element))
        reasons.add("quality.ppap.needed", "'{element}' is always needed. Show it.", {{"element", nameOf(args.element)}}, "state");
    else if (args.note.empty())
        reasons.add("quality.ppap.why", "Say why '{element}' is not needed.", {{"element", nameOf(args.element)}}, "note");
}

}  // namespace

void check(const db::Read& read, const SetPpapElement& args, db::Reasons& reasons) {
    const auto ppap = thePpap(read, args.ppap);
    checkIn(read, ppap, workable, "quality.setPpapElement", reasons);
    inventory::checkOptionalText(reasons, "note", args.note, 2000);
    checkFile(read, args.attachment, reasons);
    checkShown(args, reasons);
    checkRecords(read, ppap, args, reasons);
    if (args.need && (ppap.level != 4 || *args.need == PpapNeed::on_request))
        reasons.add("quality.ppap.need", "The level says what goes to the customer. Only at level 4 he says himself what he wants to have.", {}, "need");
}

PpapKept setPpapElement(db::Tx& tx, const SetPpapElement& args) {
    tx.run(R"sql(
        update ppap_element
        set state = $3, note = $4, attachment = $5, document_revision_id = $6, fmea_id = $7, control_plan_id = $8, inspection_id = $9,
            need = coalesce(cast($10 as text), need), set_at = $11, set_by = $12, version = version + 1
        where ppap_id = $1 and element = $2
    )sql", args.ppap, args.element, args.state, args.note, args.attachment, args.documentRevision, args.fmea, args.controlPlan,
        args.inspection, args.need, tx.now(), tx.actor().name);
    tx.run(R"sql(update ppap set version = version + 1 where ppap_id = $1)sql", args.ppap);
    return keptOf(tx, args.ppap);
}

std::vector<int> outdatedElements(const db::Read& read, const PpapFacts& ppap) {
    std::vector<int> past;
    for (const auto& row : read.all<ShownBy>(R"sql(
             select element_no, element, document_revision_id, fmea_id, control_plan_id, inspection_id
             from ppap_element where ppap_id = $1 and state = 'ready' order by element_no
         )sql", ppap.ppapId)) {
        SetPpapElement again{.ppap = ppap.ppapId, .element = row.element, .note = {}, .attachment = {},
                             .documentRevision = row.documentRevisionId, .fmea = row.fmeaId, .controlPlan = row.controlPlanId,
                             .inspection = row.inspectionId, .need = {}};
        db::Reasons misfits;
        checkRecords(read, ppap, again, misfits);
        if (misfits.any()) past.push_back(row.elementNo);
    }
    return past;
}

std::vector<PpapElementSeen> ppapElements(const db::Read& read, PpapId ppap) {
    std::vector<PpapElementSeen> all;
    for (const auto& row : read.all<ElementRow>(R"sql(
             select e.element_no, e.element, e.need, e.state, e.note,
                    case when r.document_revision_id is null then '' else d.number || ' ' || r.revision end as document,
                    coalesce(f.number, '') as fmea,
                    case when c.control_plan_id is null then '' else c.number || ' (' || cast(c.edition as text) || ')' end as plan,
                    coalesce(n.number, '') as inspection, e.set_by, e.attachment, e.set_at
             from ppap_element e
             left join document_revision r on r.document_revision_id = e.document_revision_id
             left join document d on d.document_id = r.document_id
             left join fmea f on f.fmea_id = e.fmea_id
             left join control_plan c on c.control_plan_id = e.control_plan_id
             left join inspection n on n.inspection_id = e.inspection_id
             where e.ppap_id = $1 order by e.element_no
         )sql", ppap)) {
        std::string evidence;
        for (const auto& one : {row.document, row.fmea, row.plan, row.inspection})
            if (!one.empty()) evidence += (evidence.empty() ? "" : ", ") + one;
        all.push_back({row.elementNo, row.element, row.need, row.state, row.note, evidence, row.attachment, row.setAt, row.setBy, false});
    }
    for (const auto no : outdatedElements(read, thePpap(read, ppap)))
        if (const auto one = std::ranges::find(all, no, &PpapElementSeen::elementNo); one != all.end()) one->past = true;
    return all;
}

}  // namespace quality
