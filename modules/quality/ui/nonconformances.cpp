// Goods that are not as they should be: the list, the card of one with what was decided on each part, and kinds of defects.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "quality/nonconformance.h"
#include "quality/ui/cases.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct FaultyGoods {
    std::int64_t id = 0;
    std::string number, state, source, item, itemName, unit, text, containment, foundBy;
    std::optional<std::string> lot, bin, complaint, defect, workOrder, operation, machine, employee, drawing, attachment;
    std::int64_t itemId = 0;
    std::optional<std::int64_t> lotId, binId, complaintId, workOrderId, machineId, employeeId, documentId, placeX, placeY, capa;
    Quantity quantity, decided;
    db::Instant foundAt;
};
BOOST_DESCRIBE_STRUCT(FaultyGoods, (),
                      (id, number, state, source, item, itemName, unit, text, containment, foundBy, lot, bin, complaint, defect, workOrder, operation, machine, employee,
                       drawing, attachment, itemId, lotId, binId, complaintId, workOrderId, machineId, employeeId, documentId, placeX, placeY, capa, quantity, decided, foundAt))

std::optional<FaultyGoods> faultyGoods(const db::Read& read, std::int64_t id) {
    return read.find<FaultyGoods>(R"sql(
        select n.nonconformance_id as id, n.number, n.state, n.source, i.number as item, i.name as item_name, u.code as unit, n.text, n.containment,
               n.found_by, l.number as lot, w.code || '/' || b.code as bin, c.number as complaint, k.name as defect, o.number as work_order,
               cast(p.op_no as text) || ' ' || p.name as operation, m.code as machine, e.name as employee, d.number as drawing, n.attachment,
               n.item_id, n.lot_id, n.bin_id, n.complaint_id, p.work_order_id, n.machine_id, n.employee_id, d.document_id, n.place_x, n.place_y,
               (select max(a.capa_id) from capa a where a.nonconformance_id = n.nonconformance_id and a.state = 'open') as capa,
               n.quantity, n.decided, n.found_at
        from nonconformance n join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        left join lot l on l.lot_id = n.lot_id left join bin b on b.bin_id = n.bin_id left join warehouse w on w.warehouse_id = b.warehouse_id
        left join complaint c on c.complaint_id = n.complaint_id left join defect_kind k on k.defect_kind_id = n.defect_kind_id
        left join work_order_operation p on p.work_order_operation_id = n.work_order_operation_id
        left join work_order o on o.work_order_id = p.work_order_id left join machine m on m.machine_id = n.machine_id
        left join employee e on e.employee_id = n.employee_id
        left join document_revision v on v.document_revision_id = n.document_revision_id left join document d on d.document_id = v.document_id
        where n.nonconformance_id = $1
    )sql", id);
}

desk::Record linked(const char* kind, const std::optional<std::int64_t>& id) { return id ? desk::Record{kind, *id} : desk::Record{}; }

std::vector<desk::FactGroup> factsOf(const FaultyGoods& it) {
    const auto ifAny = [](const std::optional<std::string>& words) { return words.value_or(std::string{}); };
    desk::FactGroup what{.title = "What is wrong",
                         .facts = {{.label = "Kind of defect", .value = ifAny(it.defect)},
                                   {.label = "In words", .value = it.text},
                                   {.label = "What was done at once", .value = it.containment},
                                   {.label = "Complaint", .value = ifAny(it.complaint), .opens = linked("complaint", it.complaintId)}}};
    desk::FactGroup goods{.title = "Goods",
                          .facts = {{.label = "Item", .value = it.item + " · " + it.itemName, .opens = {"item", it.itemId}},
                                    {.label = "Lot", .value = it.lot && *it.lot == "-" ? utf8(say("kept without lots")) : ifAny(it.lot), .opens = linked("lot", it.lotId)},
                                    {.label = "Bin", .value = ifAny(it.bin), .opens = linked("bin", it.binId)}}};
    desk::FactGroup found{.title = "How it was found",
                          .facts = {{.label = "When", .value = utf8(shown(it.foundAt))},
                                    {.label = "Found by", .value = utf8(wordIn(sources(), it.source)) + " · " + it.foundBy},
                                    {.label = "Work order", .value = ifAny(it.workOrder), .opens = linked("work order", it.workOrderId)},
                                    {.label = "Operation", .value = ifAny(it.operation)},
                                    {.label = "Machine", .value = ifAny(it.machine), .opens = linked("machine", it.machineId)},
                                    {.label = "Person", .value = ifAny(it.employee), .opens = linked("employee", it.employeeId)},
                                    {.label = "Drawing", .value = ifAny(it.drawing), .opens = linked("document", it.documentId)}}};
    if (it.placeX && it.placeY)
        found.facts.push_back({.label = "Place on it", .value = utf8(say("%1 % from the left, %2 % from the top").arg(*it.placeX / 10).arg(*it.placeY / 10))});
    return {what, goods, found};
}

std::vector<desk::CardButton> buttonsOf(const FaultyGoods& it) {
    std::vector<desk::CardButton> all;
    const auto id = it.id;
    if (it.state == "open")
        all.push_back({.title = "Decide on it…", .right = "quality.decide", .keys = "Ctrl+Return", .icon = "check", .main = true,
                       .run = [id](Desk& d) { d.open("quality.decide", {{"id", static_cast<qint64>(id)}}); }});
    if (it.capa)
        all.push_back({.title = "8D report", .right = "complaints.see", .keys = "Ctrl+8", .icon = "quality", .run = [capa = *it.capa](Desk& d) { d.open(desk::Record{"8D report", capa}); }});
    else
        all.push_back({.title = "8D report…", .right = "quality.openCapa", .keys = "Ctrl+8", .icon = "quality",
                       .run = [id, title = text(it.item + ": " + (it.defect ? *it.defect : it.text)).simplified().left(200)](Desk& d) { desk::showForm(d, openCapaForm(0, id, title)); }});
    if (it.attachment)
        all.push_back({.title = "Photo", .right = "complaints.see", .keys = "Ctrl+Shift+P", .icon = "search",
                       .run = [hash = *it.attachment, name = text(it.number)](Desk& d) { openPhoto(d, hash, name); }});
    if (it.documentId && it.placeX)
        all.push_back({.title = "Place on the drawing", .right = "complaints.see", .keys = "Ctrl+Shift+D", .icon = "drawing",
                       .run = [id](Desk& d) { d.open("quality.place", {{"id", static_cast<qint64>(id)}}); }});
    return all;
}

Card readNonconformance(const db::Read& read, std::int64_t id) {
    Card card;
    const auto it = faultyGoods(read, id);
    card.found = it.has_value();
    if (!it) return card;
    const bool open = it->state == "open";
    const auto pieces = [&](Quantity q) { return utf8(shown(q, it->unit)); };
    card.number = it->number;
    card.name = it->item;
    card.chips = {{.value = "", .word = open ? "To decide" : "Decided", .tone = open ? Tone::attention : Tone::neutral}};
    const auto left = it->quantity - it->decided;
    card.figures = {{.label = "Pieces", .value = pieces(it->quantity)},
                    {.label = "Decided on", .value = pieces(it->decided)},
                    {.label = "To decide", .value = pieces(left), .tone = left > Quantity{} ? Tone::bad : Tone::good}};
    card.groups = factsOf(*it);
    const std::vector<db::Filter> own{{"nonconformance_id", db::How::equals, std::to_string(id)}};
    card.parts = {{.title = "What was decided",
                   .look = {.list = "dispositions",
                            .columns = {"decided_at", "kind", "quantity", "unit", "reason", "bin", "allowed_by", "allowed_until", "signed", "meaning", "work_order", "decided_by"},
                            .sorts = {{"", true}},
                            .chips = {{"kind", dispositions()}},
                            .empty = "Nothing is decided yet. Ctrl+Enter decides."},
                   .filters = own},
                  {.title = "8D reports", .look = withoutColumns(capasLook(), {"nonconformance"}), .filters = own}};
    card.buttons = buttonsOf(*it);
    return card;
}

}  // namespace

void addNonconformances(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.nonconformances", .area = desk::Area::quality, .title = "Nonconformances", .icon = "warning", .right = "complaints.see",
                              .make = desk::listScreen(nonconformancesLook())});
    desk.add(desk::ScreenKind{.id = "quality.nonconformance", .area = desk::Area::quality, .title = "Nonconformance", .icon = "warning", .right = "complaints.see", .inRail = false,
                              .opens = "nonconformance",
                              .make = desk::cardScreen({.kind = "nonconformance", .tables = {"nonconformance", "disposition", "capa"}, .read = readNonconformance})});
    desk.add(desk::ScreenKind{.id = "quality.defect_kinds", .area = desk::Area::quality, .title = "Kinds of defects", .icon = "tag", .right = "complaints.see",
                              .make = desk::listScreen(defectKindsLook())});
    desk.add(desk::CommandKind{.id = "quality.newNonconformance", .title = "New nonconformance", .right = "quality.addNonconformance",
                               .run = [](Desk& d) { desk::showForm(d, newNonconformanceForm()); }});
    desk.add(desk::PickKind{.kind = "nonconformance"});
    desk.add(desk::PickKind{.kind = "defect kind", .create = "quality.addDefectKind"});
}

}  // namespace quality::cases
