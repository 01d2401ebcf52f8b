// An 8D report's card: its eight steps with owner, day and evidence, causes, actions, and the later lots that prove it.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "app/desk/words.h"
#include "calendar/calendar.h"
#include "quality/capa.h"
#include "quality/ui/cases.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::Card;
using desk::CardTable;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct ReportHead {
    std::int64_t id = 0;
    SiteId siteId;
    std::string number, title, state, openedBy;
    std::optional<std::int64_t> itemId;
    std::optional<std::string> item, complaint, nonconformance, defect, signedBy, meaning;
    std::optional<std::int64_t> complaintId, nonconformanceId;
    db::Instant openedAt;
    std::optional<db::Instant> signedAt;
};
BOOST_DESCRIBE_STRUCT(ReportHead, (),
                      (id, siteId, number, title, state, openedBy, itemId, item, complaint, nonconformance, defect, signedBy, meaning, complaintId, nonconformanceId, openedAt, signedAt))

std::optional<ReportHead> reportHead(const db::Read& read, std::int64_t id) {
    return read.find<ReportHead>(R"sql(
        select a.capa_id as id, a.item_id, a.site_id, a.number, a.title, a.state, i.number as item, a.opened_by, c.number as complaint,
               n.number as nonconformance, k.name as defect, g.full_name as signed_by, g.meaning, a.complaint_id, a.nonconformance_id, a.opened_at, g.signed_at
        from capa a left join item i on i.item_id = a.item_id left join complaint c on c.complaint_id = a.complaint_id
        left join nonconformance n on n.nonconformance_id = a.nonconformance_id left join defect_kind k on k.defect_kind_id = a.defect_kind_id
        left join capa_signature g on g.capa_id = a.capa_id
        where a.capa_id = $1
    )sql", id);
}

struct StepLine {
    std::int64_t id = 0;
    std::string step, owner, state, evidence, doneBy;
    Date dueOn;
    std::optional<std::string> attachment;
    std::optional<db::Instant> doneAt;
};
BOOST_DESCRIBE_STRUCT(StepLine, (), (id, step, owner, state, evidence, doneBy, dueOn, attachment, doneAt))

// What shows it, with a word where a photo does too.
QString evidenceWords(const std::string& words, const std::optional<std::string>& photo) {
    auto all = text(words).simplified();
    if (photo) all += (all.isEmpty() ? "" : " · ") + say("Photo");
    return all;
}

CardTable stepsTable(const db::Read& read, const ReportHead& head, Date today) {
    CardTable table{.title = "Steps",
                    .columns = {{.title = "Step", .width = 190}, {.title = "State", .width = 110}, {.title = "Owner", .width = 150}, {.title = "Due", .width = 130},
                                {.title = "Evidence", .width = 0}, {.title = "Done", .width = 150}},
                    .rows = {},
                    .empty = ""};
    for (const auto& line : read.all<StepLine>(R"sql(
             select s.capa_step_id as id, s.step, u.full_name as owner, s.state, s.evidence, s.done_by, s.due_on, s.attachment, s.done_at
             from capa_step s join user_account u on u.user_account_id = s.owner_id where s.capa_id = $1 order by s.step
         )sql", head.id)) {
        const bool late = head.state == "open" && line.state == "open" && line.dueOn < today;
        table.rows.push_back({.cells = {{.text = text(line.step) + ' ' + say(disciplineTitle(line.step))},
                                        late ? desk::TableCell{.text = say("Overdue"), .tone = Tone::bad, .chip = true} : cellIn(stepStates(), line.state),
                                        {.text = text(line.owner)},
                                        {.text = shown(line.dueOn), .tone = late ? Tone::bad : Tone::neutral},
                                        {.text = evidenceWords(line.evidence, line.attachment)},
                                        {.text = line.doneAt ? shown(*line.doneAt) : QString{}, .muted = true}},
                              .key = line.id,
                              .data = {{"step", text(line.step)}, {"photo", text(line.attachment.value_or(""))}, {"open", line.state == "open" && head.state == "open"}}});
    }
    table.opens = [capa = head.id, number = text(head.number)](Desk& d, const TableRow& row) {
        if (row.data["open"].toBool()) desk::showForm(d, assignForm(capa, row.data["step"].toString()));
        else if (const auto photo = row.data["photo"].toString(); !photo.isEmpty()) openPhoto(d, utf8(photo), number + ' ' + row.data["step"].toString());
    };
    return table;
}

struct CauseLine {
    std::int64_t id = 0;
    std::string method, category, text, addedBy;
    bool root = false;
};
BOOST_DESCRIBE_STRUCT(CauseLine, (), (id, method, category, text, addedBy, root))

CardTable causesTable(const db::Read& read, const ReportHead& head) {
    CardTable table{.title = "Causes",
                    .columns = {{.title = "Found by", .width = 150}, {.title = "Category", .width = 130}, {.title = "Cause", .width = 0}, {.title = "Root cause", .width = 130}, {.title = "Who", .width = 140}},
                    .rows = {},
                    .empty = "No cause is found yet. Ctrl+U adds one."};
    for (const auto& line : read.all<CauseLine>(R"sql(
             select capa_cause_id as id, method, category, text, added_by, root from capa_cause where capa_id = $1 order by capa_cause_id
         )sql", head.id))
        table.rows.push_back({.cells = {{.text = desk::wordOf(line.method)}, {.text = line.category.empty() ? QString{} : desk::wordOf(line.category)}, {.text = text(line.text).simplified()},
                                        {.text = line.root ? say("Root cause") : QString{}, .tone = Tone::bad, .chip = true}, {.text = text(line.addedBy)}},
                              .key = line.id});
    return table;
}

struct ActionLine {
    std::int64_t id = 0;
    std::string kind, text, owner, state, evidence;
    Date dueOn;
    std::optional<std::string> attachment;
};
BOOST_DESCRIBE_STRUCT(ActionLine, (), (id, kind, text, owner, state, evidence, dueOn, attachment))

CardTable actionsTable(const db::Read& read, const ReportHead& head, Date today) {
    CardTable table{.title = "Actions",
                    .columns = {{.title = "Kind", .width = 120}, {.title = "What is done", .width = 0}, {.title = "State", .width = 110}, {.title = "Owner", .width = 140},
                                {.title = "Due", .width = 110}, {.title = "Evidence", .width = 240}},
                    .rows = {},
                    .empty = "No action is chosen yet. Ctrl+J adds one."};
    for (const auto& line : read.all<ActionLine>(R"sql(
             select a.capa_action_id as id, a.kind, a.text, u.full_name as owner, a.state, a.evidence, a.due_on, a.attachment
             from capa_action a join user_account u on u.user_account_id = a.owner_id where a.capa_id = $1 order by a.capa_action_id
         )sql", head.id)) {
        const bool late = head.state == "open" && line.state == "open" && line.dueOn < today;
        table.rows.push_back({.cells = {{.text = desk::wordOf(line.kind)}, {.text = text(line.text).simplified()},
                                        late ? desk::TableCell{.text = say("Overdue"), .tone = Tone::bad, .chip = true} : cellIn(stepStates(), line.state),
                                        {.text = text(line.owner)}, {.text = shown(line.dueOn), .tone = late ? Tone::bad : Tone::neutral}, {.text = evidenceWords(line.evidence, line.attachment)}},
                              .key = line.id,
                              .data = {{"photo", text(line.attachment.value_or(""))}, {"open", line.state == "open" && head.state == "open"}}});
    }
    table.opens = [number = text(head.number)](Desk& d, const TableRow& row) {
        const auto photo = row.data["photo"].toString();
        if (row.data["open"].toBool() && d.may("quality.finishCapaAction")) desk::showForm(d, finishActionForm(row.key));
        else if (!photo.isEmpty()) openPhoto(d, utf8(photo), number);
    };
    return table;
}

// Later lots, good and bad: what the closing waits for.
CardTable proofTable(const Effectiveness& proof) {
    CardTable table{.title = "Proof by later lots",
                    .columns = {{.title = "Lot", .width = 180}, {.title = "What it shows", .width = 0}},
                    .rows = {},
                    .empty = "No lot has come since the last action was done."};
    const auto add = [&](const std::vector<std::string>& lots, const QString& words, Tone tone) {
        for (const auto& lot : lots)
            table.rows.push_back({.cells = {{.text = text(lot)}, {.text = words, .tone = tone, .chip = true}}, .key = static_cast<std::int64_t>(table.rows.size()) + 1});
    };
    add(proof.bad, say("It came back"), Tone::bad);
    add(proof.good, say("Without the defect"), Tone::good);
    return table;
}

std::vector<desk::CardButton> buttonsOf(const ReportHead& head, const Gate& gate, std::int64_t openAction) {
    const auto id = head.id;
    std::vector<desk::CardButton> all{{.title = "Print", .right = "complaints.see", .keys = "Ctrl+P", .icon = "print",
                                       .run = [id](Desk& d) { d.open("quality.capa_paper", {{"id", static_cast<qint64>(id)}}); }}};
    if (head.state != "open") return all;
    if (gate.step == Discipline::D8)
        all.push_back({.title = "Close, signed…", .right = "quality.closeCapa", .keys = "Ctrl+Return", .icon = "key", .main = gate.open(),
                       .run = [id](Desk& d) { d.open("quality.close_capa", {{"id", static_cast<qint64>(id)}}); }});
    else if (gate.step)
        all.push_back({.title = "Step done…", .right = "quality.finishStep", .keys = "Ctrl+Return", .icon = "check", .main = gate.open(),
                       .run = [id, step = text(boost::describe::enum_to_string(*gate.step, ""))](Desk& d) { desk::showForm(d, finishStepForm(id, step)); }});
    all.push_back({.title = "Cause…", .right = "quality.addCause", .keys = "Ctrl+U", .icon = "search", .run = [id](Desk& d) { desk::showForm(d, causeForm(id)); }});
    all.push_back({.title = "Action…", .right = "quality.addCapaAction", .keys = "Ctrl+J", .icon = "plus", .run = [id](Desk& d) { desk::showForm(d, addActionForm(id)); }});
    if (openAction != 0)
        all.push_back({.title = "Action done…", .right = "quality.finishCapaAction", .keys = "Ctrl+Shift+J", .icon = "check",
                       .run = [openAction](Desk& d) { desk::showForm(d, finishActionForm(openAction)); }});
    all.push_back({.title = "Cancel the report…", .right = "quality.cancelCapa", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, cancelCapaForm(id)); }});
    return all;
}

// ---------------------------------------------------------------- the head

std::vector<desk::Figure> figuresOf(const CardTable& steps, const CardTable& actions, const Gate& gate, const Effectiveness& proof) {
    std::int64_t done = 0, late = 0, open = 0;
    for (const auto& row : steps.rows) {
        done += row.data["open"].toBool() ? 0 : 1;
        late += row.cells[1].tone == Tone::bad ? 1 : 0;
    }
    for (const auto& row : actions.rows) open += row.data["open"].toBool() ? 1 : 0;
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    const auto step = gate.step ? std::string{boost::describe::enum_to_string(*gate.step, "")} : std::string{};
    std::vector<desk::Figure> all{{.label = "Next step", .value = step.empty() ? utf8(say("none")) : step, .note = step.empty() ? std::string{} : utf8(say(disciplineTitle(step)))},
                                  {.label = "Steps done", .value = utf8(say("%1 of 8").arg(done))},
                                  {.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good},
                                  {.label = "Actions to do", .value = number(open)}};
    const auto good = static_cast<std::int64_t>(proof.good.size());
    all.push_back({.label = "Later lots without it", .value = utf8(say("%1 of %2").arg(good).arg(proof.needed)), .tone = !proof.bad.empty() ? Tone::bad : proof.proven() ? Tone::good : Tone::neutral,
                   .note = proof.bad.empty() ? std::string{} : utf8(say("%1 with it").arg(proof.bad.size()))});
    return all;
}

std::vector<desk::FactGroup> factsOf(const ReportHead& head) {
    const auto linked = [](const char* kind, const std::optional<std::int64_t>& record) { return record ? desk::Record{kind, *record} : desk::Record{}; };
    desk::FactGroup about{.title = "What it is about",
                          .facts = {{.label = "Item", .value = head.item.value_or(""), .opens = linked("item", head.itemId)},
                                    {.label = "Kind of defect", .value = head.defect.value_or(utf8(say("any")))},
                                    {.label = "Complaint", .value = head.complaint.value_or(""), .opens = linked("complaint", head.complaintId)},
                                    {.label = "Nonconformance", .value = head.nonconformance.value_or(""), .opens = linked("nonconformance", head.nonconformanceId)}}};
    desk::FactGroup when{.title = "The report", .facts = {{.label = "Opened", .value = utf8(shown(head.openedAt)) + ", " + head.openedBy}}};
    if (head.signedAt)
        when.facts.push_back({.label = "Signed by", .value = head.signedBy.value_or("") + ", " + utf8(shown(*head.signedAt)) + ": " + head.meaning.value_or("")});
    return {about, when};
}

Card readReport(const db::Read& read, std::int64_t id) {
    Card card;
    const auto head = reportHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    const auto gate = gateOf(read, CapaId{id});
    const auto proof = effectivenessOf(read, CapaId{id});
    const auto today = calendar::siteToday(read, head->siteId);
    card.number = head->number;
    card.name = head->title;
    card.chips = {chipIn(capaStates(), head->state)};
    if (!gate.reasons.empty()) card.chips.push_back({.value = "", .word = "Gate closed", .tone = Tone::attention});
    card.warning = utf8(desk::sentences(gate.reasons));
    card.tables = {stepsTable(read, *head, today), actionsTable(read, *head, today), causesTable(read, *head), proofTable(proof)};
    card.figures = figuresOf(card.tables[0], card.tables[1], gate, proof);
    card.groups = factsOf(*head);
    if (head->complaintId)
        card.parts = {{.title = "Contained",
                       .look = {.list = "containments",
                                .columns = {"item", "lot", "place", "bin", "party", "shipment", "quantity", "unit", "contained_at", "released_at"},
                                .chips = {{"place", places()}},
                                .empty = "Nothing was held because of it."},
                       .filters = {{"complaint_id", db::How::equals, std::to_string(*head->complaintId)}}}};
    std::int64_t openAction = 0;
    for (const auto& row : card.tables[1].rows)
        if (openAction == 0 && row.data["open"].toBool()) openAction = row.key;
    card.buttons = buttonsOf(*head, gate, openAction);
    return card;
}

}  // namespace

void addCapas(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.capas", .area = desk::Area::quality, .title = "8D reports", .icon = "quality", .right = "complaints.see",
                              .make = desk::listScreen(capasLook())});
    desk.add(desk::ScreenKind{.id = "quality.capa", .area = desk::Area::quality, .title = "8D report", .icon = "quality", .right = "complaints.see", .inRail = false,
                              .opens = "8D report",
                              .make = desk::cardScreen({.kind = "8D report", .tables = {"capa", "capa_step", "capa_cause", "capa_action", "lot", "stock_move", "inspection_lot", "nonconformance"}, .read = readReport})});
    desk.add(desk::CommandKind{.id = "quality.newCapa", .title = "New 8D report", .right = "quality.openCapa", .run = [](Desk& d) { desk::showForm(d, openCapaForm(0, 0, {})); }});
    desk.add(desk::PickKind{.kind = "8D report"});
}

}  // namespace quality::cases
