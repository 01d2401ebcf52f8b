#include "quality/ui/ppap_file.h"

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "calendar/calendar.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

BOOST_DESCRIBE_STRUCT(PpapHead, (),
                      (id, itemId, version, siteId, number, item, itemName, revision, customer, partNumber, reason, state, owner, unit, level,
                       submissions, dueOn, untilOn, untilQuantity))
BOOST_DESCRIBE_STRUCT(PpapChoice, (), (id, words))
BOOST_DESCRIBE_STRUCT(PpapShownBy, (), (elementNo, document, fmea, controlPlan, inspection))

namespace {

// What the verb would take (quality.setPpapElement).
void readChoices(const db::Read& read, PpapFile& file) {
    file.documents = read.all<PpapChoice>(R"sql(
        select r.document_revision_id as id, d.number || ' ' || r.revision || ' · ' || d.title as words
        from document_revision r join document d on d.document_id = r.document_id
        where r.state = 'released' and (d.item_id is null or d.item_id = $1
              or exists (select 1 from document_use u where u.document_id = d.document_id and u.item_id = $1))
        order by case when d.item_id = $1 then 0 else 1 end, d.number limit 200
    )sql", file.head.itemId);
    file.fmeas = read.all<PpapChoice>(R"sql(
        select fmea_id as id, number || ' · ' || title as words from fmea
        where item_id = $1 and state = 'open' and (revision = '' or revision = $2) order by number
    )sql", file.head.itemId, file.head.revision);
    file.controlPlans = read.all<PpapChoice>(R"sql(
        select control_plan_id as id, number || ' (' || cast(edition as text) || ')' as words from control_plan
        where item_id = $1 and state = 'released' and (revision = '' or revision = $2) order by number
    )sql", file.head.itemId, file.head.revision);
    file.inspections = read.all<PpapChoice>(R"sql(
        select inspection_id as id, number as words from inspection
        where item_id = $1 and state = 'decided' and outcome <> 'reject' and revision = $2 order by inspection_id desc limit 100
    )sql", file.head.itemId, file.head.revision);
}

}  // namespace

std::optional<PpapFile> ppapFile(const db::Read& read, std::int64_t id) {
    auto head = read.find<PpapHead>(R"sql(
        select p.ppap_id as id, p.item_id, p.version, p.site_id, p.number, i.number as item, i.name as item_name, p.revision, y.name as customer,
               p.part_number, p.reason, p.state, u.full_name as owner, n.code as unit, p.level, p.submissions, p.due_on, p.until_on, p.until_quantity
        from ppap p join item i on i.item_id = p.item_id join unit n on n.unit_id = i.unit_id join customer c on c.customer_id = p.customer_id
        join party y on y.party_id = c.party_id join user_account u on u.user_account_id = p.owner_id
        where p.ppap_id = $1
    )sql", id);
    if (!head) return {};
    PpapFile file{.head = std::move(*head), .today = {}, .elements = ppapElements(read, PpapId{id}), .shownBy = {}, .documents = {}, .fmeas = {},
                  .controlPlans = {}, .inspections = {}};
    file.today = calendar::siteToday(read, file.head.siteId);
    file.shownBy = read.all<PpapShownBy>(R"sql(
        select element_no, document_revision_id as document, fmea_id as fmea, control_plan_id as control_plan, inspection_id as inspection
        from ppap_element where ppap_id = $1 order by element_no
    )sql", id);
    readChoices(read, file);
    return file;
}

// ---------------------------------------------------------------- words

const std::vector<desk::Chip>& ppapStates() {
    static const std::vector<desk::Chip> words{{"open", "Under way", Tone::active},      {"submitted", "With the customer", Tone::attention},
                                               {"approved", "Approved", Tone::good},     {"interim", "Interim approval", Tone::attention},
                                               {"rejected", "Rejected", Tone::bad},      {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& elementStates() {
    static const std::vector<desk::Chip> words{{"open", "Not ready", Tone::attention}, {"ready", "Ready", Tone::good}, {"not_needed", "Not needed", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& ppapNeeds() {
    static const std::vector<desk::Chip> words{{"submit", "To the customer", Tone::active}, {"retain", "Stays here", Tone::neutral}, {"on_request", "On request", Tone::neutral}};
    return words;
}

const std::vector<desk::Chip>& ppapEvents() {
    static const std::vector<desk::Chip> words{{"submitted", "Submitted", Tone::active}, {"approved", "Approved", Tone::good}, {"interim", "Interim approval", Tone::attention},
                                               {"rejected", "Rejected", Tone::bad}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

QString nameOf(PpapElement element) { return desk::wordOf(boost::describe::enum_to_string(element, "")); }

std::vector<desk::TableColumn> elementColumns() {
    return {{.title = "No.", .width = 44, .number = true}, {.title = "Element", .width = 260}, {.title = "Goes to the customer", .width = 150},
            {.title = "State", .width = 110}, {.title = "Shown by", .width = 200}, {.title = "Note", .width = 0}, {.title = "Who", .width = 120},
            {.title = "When", .width = 130}};
}

desk::TableRow rowOf(const PpapElementSeen& one) {
    auto shownBy = text(one.evidence);
    if (one.attachment) shownBy += (shownBy.isEmpty() ? "" : ", ") + say("a file");
    return {.cells = {{.text = QString::number(one.elementNo)}, {.text = nameOf(one.element)},
                      chipCell(ppapNeeds(), boost::describe::enum_to_string(one.need, "")),
                      one.past ? desk::TableCell{.text = say("Out of force"), .tone = Tone::bad, .chip = true}
                               : chipCell(elementStates(), boost::describe::enum_to_string(one.state, "")),
                      {.text = shownBy, .tone = one.past ? Tone::bad : Tone::neutral}, {.text = text(one.note).simplified()},
                      {.text = text(one.setBy), .muted = true}, {.text = one.setAt ? shown(*one.setAt) : QString{}, .muted = true}},
            .key = one.elementNo};
}

}  // namespace quality::ui
