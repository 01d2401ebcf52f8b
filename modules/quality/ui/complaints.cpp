// Complaints: the list, and the card of one: what stands behind it, what is held, decided, sent back and credited, what
// was learnt, and what it cost with the entries that say so.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "ledger/ledger.h"
#include "quality/ui/case_links.h"
#include "quality/ui/cases.h"
#include "quality/ui/complaint_facts.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::Card;
using desk::CardButton;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// ---------------------------------------------------------------- what it cost

Money sumOf(const std::vector<QualityCost>& costs) {
    Money sum;
    for (const auto& cost : costs) sum += cost.amount;
    return sum;
}

desk::CardTable costTable(const db::Read& read, const std::vector<QualityCost>& costs) {
    const auto book = ledger::bookCurrency(read);
    desk::CardTable table{.title = "Cost of poor quality",
                          .columns = {{.title = "Entry", .width = 130}, {.title = "Posted on", .width = 110}, {.title = "What", .width = 0}, {.title = "Case", .width = 110},
                                      {.title = "Cost", .width = 130, .number = true}},
                          .rows = {},
                          .empty = "Nothing was booked because of it yet."};
    for (const auto& cost : costs)
        table.rows.push_back({.cells = {{.text = text(cost.number)}, {.text = shown(cost.postedOn)}, cellIn(costKinds(), cost.kind), {.text = text(cost.caseNumber)},
                                        {.text = shown(cost.amount, book), .tone = cost.amount < Money{} ? Tone::good : Tone::neutral}},
                              .key = cost.entry.number,
                              .opens = {"journal entry", cost.entry.number}});
    if (!costs.empty()) table.rows.push_back({.cells = {{.text = say("Sum")}, {}, {}, {}, {.text = shown(sumOf(costs), book)}}, .key = -1, .strong = true});
    return table;
}

desk::CardTable photoTable(const db::Read& read, ComplaintId complaint, const std::string& number) {
    desk::CardTable table{.title = "Photos",
                          .columns = {{.title = "Photo", .width = 140}, {.title = "What it shows", .width = 0}, {.title = "Added by", .width = 140}, {.title = "When", .width = 140},
                                      {.title = "Size", .width = 90, .number = true}},
                          .rows = {},
                          .empty = "There is no photo yet. Ctrl+Shift+P adds one.",
                          .last = true,
                          .opens = [](Desk& d, const desk::TableRow& row) { openPhoto(d, utf8(row.data["hash"].toString()), row.cells.front().text); }};
    for (const auto& photo : photosOf(read, complaint)) {
        const auto name = QStringLiteral("%1-%2").arg(text(number)).arg(table.rows.size() + 1);
        table.rows.push_back({.cells = {{.text = name}, {.text = text(photo.text)}, {.text = text(photo.addedBy)}, {.text = photo.addedAt ? shown(*photo.addedAt) : QString{}},
                                        {.text = QStringLiteral("%1 KB").arg((photo.size + 1023) / 1024)}},
                              .key = static_cast<std::int64_t>(table.rows.size()) + 1,
                              .data = {{"hash", text(photo.attachment)}}});
    }
    return table;
}

// ---------------------------------------------------------------- the head

std::vector<desk::Figure> figuresOf(const db::Read& read, const ComplaintHead& head, const ComplaintState& state, const std::vector<QualityCost>& costs) {
    const auto count = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    std::vector<desk::Figure> all{
        {.label = "Said to be bad", .value = head.quantity ? utf8(shown(*head.quantity, head.unit)) : utf8(say("number unknown"))},
        {.label = "Lots on hold", .value = count(state.lotsHeld), .tone = state.lotsHeld > 0 ? Tone::bad : Tone::good},
        {.label = "To decide", .value = count(state.toDecide), .tone = state.toDecide > 0 ? Tone::bad : Tone::good, .note = utf8(say("nonconformances"))},
        {.label = "Came back", .value = utf8(shown(state.received, head.unit)),
         .note = state.announced > Quantity{} ? utf8(say("of %1 announced, %2 credited").arg(shown(state.announced), shown(state.credited))) : std::string{}}};
    if (read.may("cost.see"))
        all.push_back({.label = "Cost of poor quality", .value = utf8(shown(Amount{sumOf(costs), ledger::bookCurrency(read)})),
                       .tone = sumOf(costs) > Money{} ? Tone::bad : Tone::neutral, .note = utf8(costs.size() == 1 ? say("from 1 entry") : say("from %1 entries").arg(costs.size()))});
    return all;
}

desk::FactGroup whatTheySay(const ComplaintHead& head) {
    desk::FactGroup group{.title = "Complaint",
                          .facts = {{.label = "What they say", .value = head.text},
                                    {.label = "Kind of defect", .value = head.defect.value_or("")},
                                    {.label = "Came in on", .value = utf8(shown(head.receivedOn))},
                                    {.label = "Entered by", .value = head.enteredBy},
                                    {.label = "What was answered", .value = head.answer}}};
    if (head.raisedFromId) group.facts.push_back({.label = "Because of the complaint", .value = head.raisedFrom.value_or(""), .opens = {"complaint", *head.raisedFromId}});
    return group;
}

desk::FactGroup goods(const ComplaintHead& head) {
    return {.title = "Goods",
            .facts = {{.label = "Item", .value = head.item + " · " + head.itemName, .opens = {"item", head.itemId.number}},
                      {.label = "Lot", .value = head.lot == "-" ? utf8(say("kept without lots")) : head.lot, .opens = {"lot", head.lotId.number}}}};
}

CardButton button(const char* title, const char* right, const char* keys, const char* icon, std::function<void(Desk&)> run, bool main = false) {
    return {.title = title, .right = right, .keys = keys, .icon = icon, .main = main, .run = std::move(run)};
}

std::vector<CardButton> buttonsOf(const ComplaintHead& head, const ComplaintState& state, const Upstream& upstream) {
    const auto id = head.complaintId.number;
    std::vector<CardButton> all;
    if (state.capa)
        all.push_back(button("8D report", "complaints.see", "Ctrl+8", "quality", [capa = *state.capa](Desk& d) { d.open(desk::Record{"8D report", capa}); }));
    if (head.state != "open") return all;
    const bool theirs = head.kind == "customer";
    if (theirs)
        all.push_back(button("Return…", "quality.announceReturn", "Ctrl+R", "return",
                             [id, pieces = head.quantity ? shown(*head.quantity) : QString{}](Desk& d) { desk::showForm(d, announceForm(id, pieces)); }, state.announced == Quantity{}));
    if (!state.capa)
        all.push_back(button("8D report…", "quality.openCapa", "Ctrl+8", "quality",
                             [id, title = text(head.item + ": " + head.defect.value_or(head.text)).simplified().left(200)](Desk& d) { desk::showForm(d, openCapaForm(id, 0, title)); }));
    all.push_back(button("Hold…", "quality.contain", "Ctrl+H", "hold", [id](Desk& d) { desk::showForm(d, containForm(id)); }));
    if (theirs)
        all.push_back(button("Supplier…", "quality.complainToSupplier", "Ctrl+U", "building",
                             [id, upstream](Desk& d) { desk::showForm(d, supplierComplaintForm(id, upstream.lot, upstream.supplier)); }));
    all.push_back(button("Photo…", "quality.addPhoto", "Ctrl+Shift+P", "plus", [id](Desk& d) { desk::showForm(d, photoForm(id)); }));
    const bool finished = state.toDecide == 0 && state.returnsToCome == 0 && state.answersOpen == 0;
    all.push_back(button("Close…", "quality.closeComplaint", "Ctrl+Shift+C", "lock",
                         [id, number = text(head.number)](Desk& d) { desk::showForm(d, closeComplaintForm(id, number)); }, finished && state.announced > Quantity{}));
    return all;
}

std::vector<desk::Part> partsOf(const ComplaintHead& head) {
    const std::vector<db::Filter> own{{"complaint_id", db::How::equals, std::to_string(head.complaintId.number)}};
    return {{.title = "Contained",
             .look = {.list = "containments",
                      .columns = {"item", "lot", "place", "bin", "party", "shipment", "quantity", "unit", "contained_at", "released_at"},
                      .chips = {{"place", places()}},
                      .empty = "Nothing was held because of it."},
             .filters = own},
            {.title = "Nonconformances", .look = withoutColumns(nonconformancesLook(), {"source", "complaint", "order_number", "op_no"}), .filters = own},
            {.title = "Returns", .look = withoutColumns(returnsLook(), {"customer", "complaint", "shipment"}), .filters = own},
            {.title = "8D reports", .look = withoutColumns(capasLook(), {"complaint"}), .filters = own},
            {.title = "To suppliers", .look = withoutColumns(complaintsLook(), {"kind", "order_number", "shipment"}),
             .filters = {{"raised_from_id", db::How::equals, std::to_string(head.complaintId.number)}}}};
}

Card readComplaint(const db::Read& read, std::int64_t id) {
    Card card;
    const auto head = complaintHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    const auto state = complaintState(read, head->complaintId);
    const auto links = linksOf(read, head->complaintId);
    const bool costs = read.may("cost.see");
    const auto cost = costs ? qualityCosts(read, {head->complaintId, {}, {}}) : std::vector<QualityCost>{};
    card.number = head->number;
    card.name = head->party;
    card.chips = {chipIn(complaintStates(), head->state)};
    if (head->kind == "supplier") card.chips.push_back({.value = "", .word = "To a supplier", .tone = Tone::neutral});
    card.figures = figuresOf(read, *head, state, cost);
    card.groups = {whatTheySay(*head), goods(*head)};
    if (head->kind == "customer") card.groups.push_back(saleFacts(read, links));
    card.tables = {{.title = "What stands behind it", .columns = linkColumns(), .rows = linkRows(read, links), .empty = "Nothing stands behind it."}};
    if (costs) card.tables.push_back(costTable(read, cost));
    card.tables.push_back(photoTable(read, head->complaintId, head->number));
    card.parts = partsOf(*head);
    card.buttons = buttonsOf(*head, state, upstreamOf(links));
    return card;
}

}  // namespace

void addComplaints(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.complaints", .area = desk::Area::quality, .title = "Complaints", .icon = "customer", .right = "complaints.see",
                              .make = desk::listScreen(complaintsLook())});
    desk.add(desk::ScreenKind{.id = "quality.complaint", .area = desk::Area::quality, .title = "Complaint", .icon = "customer", .right = "complaints.see", .inRail = false,
                              .opens = "complaint",
                              .make = desk::cardScreen({.kind = "complaint",
                                                        .tables = {"complaint", "complaint_picture", "containment", "hold", "nonconformance", "disposition", "return_order", "return_step",
                                                                   "capa", "work_order_cost", "shipment_line"},
                                                        .read = readComplaint})});
    desk.add(desk::PickKind{.kind = "complaint"});
}

}  // namespace quality::cases
